"""Whether a model of the hub would run on this computer, and as what: by its facts, or by its size alone."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, Final

from core.errors import BitwrightError
from core.hardware.profile import HardwareProfile
from core.hub.cache import CachedHub
from core.hub.naming import level_in_name
from core.hub.remote import remote_facts
from core.hub.remote_files import GgufModel
from core.hub.search import HubModel
from core.language import tr
from core.recommend.choice import Choice, Rejected
from core.recommend.recommend import KEEP_SOURCE, recommend
from core.specs.levels import LEVELS
from core.specs.sizes import estimate_bytes
from core.types import Fit, ModelFacts, Purpose

_AT_ONCE: Final = 3
#: the recommender's choices that weights quantized by others are
_CHOICES_OF_KIND: Final[Mapping[str, tuple[str, ...]]] = {
    "AWQ": ("awq:INT4",),
    "GPTQ": ("gptq:INT4",),
    "NF4": ("bitsandbytes:NF4",),
    "INT4": ("gptq:INT4", "awq:INT4"),
    "INT8": ("compressed-tensors:INT8",),
    "FP8": ("compressed-tensors:FP8_E4M3", "safetensors:FP8_E4M3"),
    "compressed tensors": ("gptq:INT4", "awq:INT4"),
}
_FIT_ORDER: Final = {fit: at for at, fit in enumerate(Fit)}


@dataclass(frozen=True, slots=True)
class Verdict:
    """The best way to run a model here. ``choice`` None: nothing fits, ``why`` says it.

    ``estimated``: by the number of parameters alone. ``file``: the GGUF model of the repository that is this
    choice, so that nothing needs to be quantized. ``blocked``: not for want of memory, but because nothing
    here runs such weights.
    """

    fit: Fit
    choice: Choice | None
    why: str
    estimated: bool
    file: GgufModel | None = None
    blocked: bool = False

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
            "blocked": self.blocked,
            "file": None if self.file is None else self.file.to_json(),
        }


@dataclass(frozen=True, slots=True)
class Judge:
    """One computer, one purpose, one context."""

    hardware: HardwareProfile
    purpose: Purpose
    context: int = 4096

    def verdict(
        self,
        facts: ModelFacts,
        gguf: Sequence[GgufModel] = (),
        kind: str | None = None,
        *,
        estimated: bool = False,
    ) -> Verdict:
        """The recommender's first choice. ``kind``: how the repository's weights are quantized, if they are;
        then it is the best of what is there, for little can be made of them."""
        there = {model.level: model for model in reversed(gguf) if model.level}
        if kind not in {None, "GGUF"}:
            return self._as_it_is(facts, str(kind), estimated=estimated)
        several = len(there) > 1
        if several and facts.quantized:  # judged as the model that they were all made from
            facts = _unquantized(facts)
        answer = recommend(self.hardware, facts, self.purpose, self.context)
        choices: Sequence[Choice] = answer.choices
        if several or (there and facts.quantized):
            choices = [choice for choice in choices if choice.level in there]
        if not choices:
            return Verdict(Fit.NO, None, _why_not(answer.rejected), estimated)
        best = choices[0]
        reasons = best.reasons[1:] if best.rule == KEEP_SOURCE else best.reasons
        return Verdict(best.fits, best, "\n".join(reasons), estimated, there.get(best.level or ""))

    def _as_it_is(self, facts: ModelFacts, kind: str, *, estimated: bool) -> Verdict:
        """Of weights that are quantized otherwise than in GGUF: the choice that they are."""
        ids = _CHOICES_OF_KIND.get(kind, ())
        if not ids:
            why = tr("{kind} weights are for other programs: Bitwright does not read them.", kind=kind)
            return Verdict(Fit.NO, None, why, estimated, blocked=True)
        plain = replace(
            facts, quantized=False, quantization=None, dtype="BF16", size_bytes=2 * facts.n_params
        )
        answer = recommend(self.hardware, plain, self.purpose, self.context)
        for choice in answer.choices:
            if choice.id in ids:
                return Verdict(choice.fits, choice, "\n".join(choice.reasons), estimated)
        refused = [item for item in answer.rejected if item.id in ids]
        too_large = not refused or any(item.too_large for item in refused)
        return Verdict(Fit.NO, None, _why_not(refused), estimated, blocked=not too_large)

    def each(self, facts: ModelFacts, gguf: Sequence[GgufModel]) -> dict[str, Verdict]:
        """A verdict for every GGUF model of a repository, by its first file.

        Levels that the recommender does not rank count as the next larger one that it does.
        """
        answer = recommend(self.hardware, _unquantized(facts), self.purpose, self.context)
        ranked = sorted((c for c in answer.choices if c.level), key=lambda choice: choice.size_bytes)
        named = {choice.level: choice for choice in ranked}
        large = [item for item in answer.rejected if item.too_large]
        refused = {item.id.partition(":")[2]: item for item in large}
        found: dict[str, Verdict] = {}
        for model in gguf:
            larger = next((choice for choice in ranked if choice.size_bytes >= model.size_bytes), None)
            choice = named.get(model.level) or (larger if model.level not in refused else None)
            if choice is not None:
                verdict = Verdict(choice.fits, choice, "\n".join(choice.reasons), False, model)
            elif large:
                why = refused.get(model.level or "", large[0]).reason
                verdict = Verdict(Fit.NO, None, why, False, model)
            else:
                continue
            found[model.files[0]] = verdict
        return found

    def levels(self, facts: ModelFacts) -> tuple[Choice, ...]:
        """The GGUF levels that this version makes of a full-precision model and that fit here, best first."""
        if facts.quantized:
            return ()
        answer = recommend(self.hardware, facts, self.purpose, self.context)
        return tuple(choice for choice in answer.choices if choice.level is not None and choice.quantizable)

    def others(self, facts: ModelFacts, models: Sequence[HubModel]) -> dict[str, Verdict]:
        """A verdict for each repository of variants that others made of the model with these ``facts``.

        Of GGUF files it is that of the level in the repository's name; where none is named, that of the best
        level for this computer, for such repositories mostly hold all of them.
        """
        plain = _unquantized(facts)
        return {model.repo_id: self._other(plain, model) for model in models}

    def _other(self, plain: ModelFacts, model: HubModel) -> Verdict:
        if model.quantization != "GGUF":
            return self.verdict(plain, kind=model.quantization or "other")
        named = level_in_name(f"{model.repo_id}.gguf")
        spec = next((level for level in LEVELS if level.name == named), None)
        if spec is not None:
            file = GgufModel(spec.name, (model.repo_id,), estimate_bytes(plain, spec))
            found = self.each(plain, (file,)).get(model.repo_id)
            if found is not None:
                return found
        answer = recommend(self.hardware, plain, self.purpose, self.context)
        best = next((choice for choice in answer.choices if choice.level is not None), None)
        if best is None:
            return Verdict(Fit.NO, None, _why_not(answer.rejected), False)
        return Verdict(best.fits, best, "\n".join(best.reasons), False)

    def by_size(self, model: HubModel) -> Verdict | None:
        """By the number of parameters alone; None when that is not known."""
        if model.n_params is None:
            return None
        facts = estimated_facts(model.n_params, "")  # no name: models of one size share what is worked out
        return self.verdict(facts, kind=model.quantization, estimated=True)

    def by_headers(self, hub: CachedHub, repo_id: str, kind: str | None = None) -> Verdict:
        """By the headers of the repository's files. Raises as :func:`core.hub.remote.remote_facts`."""
        remote = remote_facts(hub, repo_id).value
        return self.verdict(remote.facts, remote.gguf, kind)


def _unquantized(facts: ModelFacts) -> ModelFacts:
    """The 16-bit model that quantized weights were made from."""
    if not facts.quantized:
        return facts
    size = 2 * facts.n_params
    return replace(facts, quantized=False, quantization=None, dtype="BF16", size_bytes=size)


def _why_not(rejected: Sequence[Rejected]) -> str:
    """The reason of the smallest form that is too large, else of the smallest."""
    large = [item for item in rejected if item.too_large]
    smallest = min(large or rejected, key=lambda item: item.memory_bytes, default=None)
    return smallest.reason if smallest else tr("None of its files fits in the memory that is free.")


def judge_all(
    judge: Judge, hub: CachedHub, models: Sequence[HubModel], check: Callable[[], None] | None = None
) -> dict[str, Verdict | None]:
    """A verdict for each result: by its size where that is known, else by its headers, a few at once.

    None: neither could be had (a gated repository, no weights that are known).
    """
    found = {model.repo_id: judge.by_size(model) for model in models}
    unknown = [model for model in models if found[model.repo_id] is None]

    def look(model: HubModel) -> Verdict | None:
        try:
            return judge.by_headers(hub, model.repo_id, model.quantization)
        except BitwrightError:
            return None

    with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="fits") as pool:
        for model, verdict in zip(unknown, pool.map(look, unknown), strict=True):
            if check is not None:
                check()
            found[model.repo_id] = verdict
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
