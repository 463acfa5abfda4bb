"""How fast this machine's chat runtime generates, learned once: what a byte of each number format, a layer, a
token and a word of the vocabulary cost. Kept as JSON, so that no window has to load the runtime.

    seconds a token = token_s + layers x layer_s + vocabulary x vocabulary_s
                      + sum over formats of bytes read / rate + bytes of the KV cache read / kv_rate
                        (of experts' bytes expert_cost times as much)
                      + layers x tokens before x query heads x (head_s + numbers of key and value x query_s)
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib import metadata
from typing import Any, Final

from core.durable import replace_text
from core.paths import Paths

_FILE: Final = "decode_rates.json"
_VERSION: Final = 3


@dataclass(frozen=True, slots=True)
class DecodeRates:
    """Bytes a second by GGML type name (``rates``, ``kv_rate``), seconds for the rest, with ``threads``."""

    threads: int
    rates: Mapping[str, float]
    token_s: float
    layer_s: float
    vocabulary_s: float
    kv_rate: float
    head_s: float
    query_s: float
    expert_cost: float = 1.0  # bytes of experts take so many times as long: every token wants others

    def __post_init__(self) -> None:
        rates = (*self.rates.values(), self.kv_rate, self.expert_cost)
        times = (self.token_s, self.layer_s, self.vocabulary_s, self.head_s, self.query_s)
        if self.threads < 1 or not self.rates or not all(0 < rate < math.inf for rate in rates):
            raise ValueError("rates of decoding must be positive")
        if not all(0 <= seconds < math.inf for seconds in times):
            raise ValueError("times of decoding must be none or more")


def runtime_version() -> str:
    try:
        return metadata.version("xllamacpp")
    except metadata.PackageNotFoundError:
        return ""


def save_decode_rates(paths: Paths, cpu_name: str, rates: DecodeRates) -> None:
    """Remember what was learned of this processor with this version of the runtime."""
    body = {"version": _VERSION, "cpu": cpu_name, "runtime": runtime_version(), **asdict(rates)}
    replace_text(paths.cache / _FILE, json.dumps(body, indent=1))


def load_decode_rates(paths: Paths, cpu_name: str) -> DecodeRates | None:
    """What was learned, or None: never measured, another processor or runtime, or a damaged file."""
    try:
        data = json.loads((paths.cache / _FILE).read_text(encoding="utf-8"))
        if (data["version"], data["cpu"], data["runtime"]) != (_VERSION, cpu_name, runtime_version()):
            return None
        return decode_rates_from(data)
    except (OSError, ValueError, OverflowError, KeyError, TypeError, AttributeError):
        return None


def decode_rates_from(data: Mapping[str, Any]) -> DecodeRates:
    return DecodeRates(
        threads=int(data["threads"]),
        rates={str(kind): float(rate) for kind, rate in data["rates"].items()},
        token_s=float(data["token_s"]),
        layer_s=float(data["layer_s"]),
        vocabulary_s=float(data["vocabulary_s"]),
        kv_rate=float(data["kv_rate"]),
        head_s=float(data["head_s"]),
        query_s=float(data["query_s"]),
        expert_cost=float(data["expert_cost"]),
    )
