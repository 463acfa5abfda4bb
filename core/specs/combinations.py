"""The legal points of method x dtype x container that this version makes, and what loads each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.language import mark
from core.specs.containers import container as container_spec

BITWRIGHT = "Bitwright"


@dataclass(frozen=True, slots=True)
class Combination:
    """One legal point. ``loads_in`` names runtimes besides Bitwright's own; ``group_multiple`` is what the
    container demands of a group size (1: nothing)."""

    method: str
    dtype: str
    container: str
    loads_in: tuple[str, ...]
    group_multiple: int = 1

    @property
    def id(self) -> str:
        return f"{self.method}:{self.dtype}:{self.container}"


# dtype -> method -> containers, the first being what is meant when none is named.
_TABLE: dict[str, dict[str, tuple[str, ...]]] = {
    "FP32": {"cast": ("safetensors",)},
    "BF16": {"cast": ("safetensors",)},
    "FP16": {"cast": ("safetensors",)},
    "FP8_E4M3": {
        "rtn": ("compressed-tensors", "safetensors"),
        "dynamic": ("compressed-tensors", "safetensors"),
        "static": ("compressed-tensors",),
    },
    "FP8_E5M2": {"rtn": ("safetensors",), "dynamic": ("safetensors",)},
    "INT8": {
        "rtn": ("compressed-tensors", "gptq", "gguf"),
        "dynamic": ("compressed-tensors",),
        "static": ("compressed-tensors", "onnx", "openvino"),
        "gptq": ("gptq", "compressed-tensors", "gguf"),
        "qat": ("compressed-tensors", "gptq", "gguf"),
    },
    "INT4": {
        "gptq": ("gptq", "compressed-tensors", "awq", "gguf"),
        "awq": ("awq", "compressed-tensors", "gptq", "gguf"),
        "awq+gptq": ("awq", "compressed-tensors", "gptq", "gguf"),
        "rtn": ("compressed-tensors", "gptq", "awq", "gguf"),
        "qat": ("gguf", "compressed-tensors", "gptq", "awq"),
    },
    "INT3": dict.fromkeys(("gptq", "rtn", "qat"), ("gptq", "compressed-tensors")),
    "INT2": dict.fromkeys(("gptq", "rtn", "qat"), ("gptq", "compressed-tensors")),
    "TERNARY": {"qat": ("gguf", "bitnet")},
    "BINARY": {"qat": ("gguf", "bitnet")},
    "NF4": {"rtn": ("bitsandbytes",)},
    "FP4": {"rtn": ("bitsandbytes",)},
}
_GGUF_GROUP = 32


def _loads_in(dtype: str, container: str) -> tuple[str, ...]:
    if dtype == "FP8_E5M2" or (dtype == "FP8_E4M3" and container == "safetensors"):
        return ()  # codes with a scale beside them: no other runtime has a format for it
    if dtype in {"INT2", "INT3"} and container == "compressed-tensors":
        return ("transformers",)
    if dtype in {"INT2", "INT3"}:
        return (mark("transformers with gptqmodel"),)
    return container_spec(container).loads_in


def _all() -> Iterator[Combination]:
    for dtype, methods in _TABLE.items():
        for method, containers in methods.items():
            for name in containers:
                multiple = _GGUF_GROUP if name == "gguf" else 1
                yield Combination(method, dtype, name, _loads_in(dtype, name), multiple)


COMBINATIONS: tuple[Combination, ...] = tuple(_all())
_BY_KEY = {(c.method, c.dtype, c.container): c for c in COMBINATIONS}


def find_combination(method: str, dtype: str, container: str) -> Combination | None:
    return _BY_KEY.get((method, dtype, container))


def methods_for(dtype: str) -> tuple[str, ...]:
    """Methods that make the dtype, the usual one first."""
    return tuple(_TABLE.get(dtype, {}))


def containers_for(dtype: str, method: str) -> tuple[str, ...]:
    """Containers that hold what the method makes of the dtype, the usual one first."""
    return _TABLE.get(dtype, {}).get(method, ())
