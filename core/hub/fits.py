"""Whether a model of the hub would run on this computer, and as what: by its facts, or by its size alone."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final

from core.errors import BitwrightError
from core.hardware.profile import HardwareProfile
from core.hub.cache import CachedHub
from core.hub.remote import remote_facts
from core.hub.remote_files import GgufModel
from core.hub.search import HubModel
from core.recommend.choice import Choice
from core.recommend.recommend import recommend
from core.types import Fit, ModelFacts, Purpose

_AT_ONCE: Final = 3
_TOO_LARGE: Final = "does not fit"  # how core.recommend.words begins that reason
_FIT_ORDER: Final = {fit: at for at, fit in enumerate(Fit)}


@dataclass(frozen=True, slots=True)
class Verdict:
    """The best way to run a model here. ``choice`` None: nothing fits, ``why`` says it.

    ``estimated``: by the number of parameters alone. ``file``: the GGUF model of the repository that is this
    choice, so that nothing needs to be quantized.
    """

    fit: Fit
    choice: Choice | None
    why: str
    estimated: bool
    file: GgufModel | None = None

    @property
    def name(self) -> str:
        """What the choice is called: its level, or its dtype."""
        return "" if self.choice is None else self.choice.level or self.choice.dtype

    @property
    def size_bytes(self) -> int | None:
        if self.file is not None:
            return self.file.size_bytes
        return None if self.choice is None else self.choice.size_bytes

    def to_json(self) -> dict[str, Any]:
        return {
            "fit": str(self.fit),
            "choice": None if self.choice is None else self.choice.id,
            "size_bytes": self.size_bytes,
            "tokens_per_s": None if self.choice is None else self.choice.tokens_per_s,
            "why": self.why,
            "estimated": self.estimated,
            "file": None if self.file is None else self.file.to_json(),
        }


@dataclass(frozen=True, slots=True)
class Judge:
    """One computer, one purpose, one context."""

    hardware: HardwareProfile
    purpose: Purpose
    context: int = 4096

    def verdict(
        self, facts: ModelFacts, gguf: Sequence[GgufModel] = (), *, estimated: bool = False
    ) -> Verdict:
        """The recommender's first choice. Of a repository of quantized GGUF models it is the best of those
        that are there."""
        answer = recommend(self.hardware, facts, self.purpose, self.context)
        there = {model.level: model for model in reversed(gguf) if model.level}
        choices: Sequence[Choice] = answer.choices
        if facts.quantized and there:
            choices = [choice for choice in choices if choice.level in there]
        if not choices:
            large = [item for item in answer.rejected if item.reason.startswith(_TOO_LARGE)]
            smallest = min(large or answer.rejected, key=lambda item: item.memory_bytes, default=None)
            why = smallest.reason if smallest else "None of its files fits in the memory that is free."
            return Verdict(Fit.NO, None, why, estimated)
        best = choices[0]
        return Verdict(best.fits, best, "\n".join(best.reasons), estimated, there.get(best.level or ""))

    def each(self, facts: ModelFacts, gguf: Sequence[GgufModel]) -> dict[str, Verdict]:
        """A verdict for every GGUF model of a repository whose level is known, by its first file."""
        answer = recommend(self.hardware, facts, self.purpose, self.context)
        chosen = {str(choice.level): choice for choice in answer.choices if choice.level}
        refused = {item.id.partition(":")[2]: item for item in answer.rejected}
        found: dict[str, Verdict] = {}
        for model in gguf:
            choice, item = chosen.get(model.level or ""), refused.get(model.level or "")
            if choice is not None:
                why = "\n".join(choice.reasons)
                found[model.files[0]] = Verdict(choice.fits, choice, why, False, model)
            elif item is not None and item.reason.startswith(_TOO_LARGE):
                found[model.files[0]] = Verdict(Fit.NO, None, item.reason, False, model)
        return found

    def by_size(self, model: HubModel) -> Verdict | None:
        """By the number of parameters alone; None when that is not known."""
        if model.n_params is None:
            return None
        return self.verdict(estimated_facts(model.n_params, model.repo_id), estimated=True)

    def by_headers(self, hub: CachedHub, repo_id: str) -> Verdict:
        """By the headers of the repository's files. Raises as :func:`core.hub.remote.remote_facts`."""
        remote = remote_facts(hub, repo_id).value
        return self.verdict(remote.facts, remote.gguf)


def judge_all(
    judge: Judge, hub: CachedHub, models: Sequence[HubModel], check: Callable[[], None] | None = None
) -> dict[str, Verdict | None]:
    """A verdict for each result: by its size where that is known, else by its headers, a few at once.

    None: neither could be had (a gated repository, no weights that are known).
    """
    found = {model.repo_id: judge.by_size(model) for model in models}
    unknown = [repo_id for repo_id, verdict in found.items() if verdict is None]

    def look(repo_id: str) -> Verdict | None:
        try:
            return judge.by_headers(hub, repo_id)
        except BitwrightError:
            return None

    with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="fits") as pool:
        for repo_id, verdict in zip(unknown, pool.map(look, unknown), strict=True):
            if check is not None:
                check()
            found[repo_id] = verdict
    return found


def fits(verdict: Verdict | None) -> bool:
    """Whether it runs here with room to spare; ``tight`` counts, for it can be loaded."""
    return verdict is not None and _FIT_ORDER[verdict.fit] < _FIT_ORDER[Fit.NO]


@dataclass(frozen=True, slots=True)
class _Shape:
    n_params: float
    n_layers: int
    hidden: int
    ffn: int
    n_heads: int
    n_kv_heads: int
    head_dim: int
    vocab: int


# Published shapes: SmolLM2 135M/360M, Qwen2.5 0.5B, Llama 3.2 1B/3B, Qwen3 1.7B, Llama 3.1 8B/70B/405B,
# Qwen3 14B/32B, Mistral Large.
_SHAPES: Final = (
    _Shape(0.135e9, 30, 576, 1536, 9, 3, 64, 49152),
    _Shape(0.36e9, 32, 960, 2560, 15, 5, 64, 49152),
    _Shape(0.49e9, 24, 896, 4864, 14, 2, 64, 151936),
    _Shape(1.24e9, 16, 2048, 8192, 32, 8, 64, 128256),
    _Shape(1.7e9, 28, 2048, 6144, 16, 8, 128, 151936),
    _Shape(3.2e9, 28, 3072, 8192, 24, 8, 128, 128256),
    _Shape(8.0e9, 32, 4096, 14336, 32, 8, 128, 128256),
    _Shape(14.8e9, 40, 5120, 17408, 40, 8, 128, 151936),
    _Shape(32.8e9, 64, 5120, 25600, 64, 8, 128, 151936),
    _Shape(70.6e9, 80, 8192, 28672, 64, 8, 128, 128256),
    _Shape(123e9, 88, 12288, 28672, 96, 8, 128, 32768),
    _Shape(405e9, 126, 16384, 53248, 128, 8, 128, 128256),
)


def estimated_facts(n_params: int, name: str) -> ModelFacts:
    """Facts of a usual dense decoder of this many parameters in BF16: the nearest published shape."""
    shape = min(_SHAPES, key=lambda known: abs(math.log(known.n_params / max(1, n_params))))
    return ModelFacts(
        name=name,
        architecture="llama",
        hf_architecture=None,
        n_params=n_params,
        n_layers=shape.n_layers,
        hidden_size=shape.hidden,
        intermediate_size=shape.ffn,
        n_heads=shape.n_heads,
        n_kv_heads=shape.n_kv_heads,
        head_dim=shape.head_dim,
        context_length=131072,
        vocab_size=shape.vocab,
        tied_embeddings=shape.n_params < 3.5e9,
        dtype="BF16",
        size_bytes=2 * n_params,
    )
