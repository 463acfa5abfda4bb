"""Which first model to offer a computer: open models of rising size, and the best of them that runs well."""

from __future__ import annotations

from dataclasses import dataclass

from core.hardware.profile import HardwareProfile
from core.recommend.choice import Choice
from core.recommend.heat_map import READABLE
from core.recommend.recommend import recommend
from core.types import Fit, ModelFacts, Purpose

LEAST_BITS = 4.0  # a smaller model in more bits answers better than a larger one in fewer
DISK_RESERVE_BYTES = 4_000_000_000
CONTEXT = 4096


@dataclass(frozen=True, slots=True)
class Starter:
    """A repository of the hub that anybody may download. ``download_bytes`` are its 16-bit weights."""

    repo: str
    name: str
    facts: ModelFacts

    @property
    def download_bytes(self) -> int:
        return self.facts.size_bytes


@dataclass(frozen=True, slots=True)
class StarterChoice:
    """A starter and the form of it that is recommended."""

    starter: Starter
    choice: Choice


def _qwen3(
    repo: str, *, layers: int, hidden: int, intermediate: int, heads: int, tied: bool, context: int = 40_960
) -> Starter:
    """Qwen3's shapes, from the models' own configurations (Apache 2.0, no gate)."""
    kv_heads, head_dim, vocabulary = 8, 128, 151_936
    attention = hidden * head_dim * (2 * heads + 2 * kv_heads) + 2 * head_dim
    block = attention + 3 * hidden * intermediate + 2 * hidden
    n_params = layers * block + hidden * vocabulary * (1 if tied else 2) + hidden
    name = repo.rpartition("/")[2]
    facts = ModelFacts(
        name=name,
        architecture="qwen3",
        hf_architecture="Qwen3ForCausalLM",
        n_params=n_params,
        n_layers=layers,
        hidden_size=hidden,
        intermediate_size=intermediate,
        n_heads=heads,
        n_kv_heads=kv_heads,
        head_dim=head_dim,
        context_length=context,
        vocab_size=vocabulary,
        tied_embeddings=tied,
        dtype="BF16",
        size_bytes=2 * n_params,
        license="apache-2.0",
    )
    return Starter(repo, name, facts)


STARTERS: tuple[Starter, ...] = (
    _qwen3("Qwen/Qwen3-0.6B", layers=28, hidden=1024, intermediate=3072, heads=16, tied=True),
    _qwen3("Qwen/Qwen3-1.7B", layers=28, hidden=2048, intermediate=6144, heads=16, tied=True),
    _qwen3(
        "Qwen/Qwen3-4B-Instruct-2507",
        layers=36,
        hidden=2560,
        intermediate=9728,
        heads=32,
        tied=True,
        context=262_144,
    ),
    _qwen3("Qwen/Qwen3-8B", layers=36, hidden=4096, intermediate=12_288, heads=32, tied=False),
    _qwen3("Qwen/Qwen3-14B", layers=40, hidden=5120, intermediate=17_408, heads=40, tied=False),
    _qwen3("Qwen/Qwen3-32B", layers=64, hidden=5120, intermediate=25_600, heads=64, tied=False),
)


def best_starter(hardware: HardwareProfile, context: int = CONTEXT) -> StarterChoice | None:
    """The largest starter whose best GGUF level fits with room to spare, answers at a reader's pace, and has
    room on the disk beside its 16-bit download; None when not even the smallest does."""
    best = None
    for starter in STARTERS:
        choice = _level(hardware, starter, context)
        if choice is None:
            continue
        needed = starter.download_bytes + choice.size_bytes + DISK_RESERVE_BYTES
        pace = choice.tokens_per_s is None or choice.tokens_per_s >= READABLE
        if choice.fits is not Fit.TIGHT and pace and needed <= hardware.disk.free_bytes:
            best = StarterChoice(starter, choice)
    return best


def _level(hardware: HardwareProfile, starter: Starter, context: int) -> Choice | None:
    """The first recommended level that this version makes."""
    answer = recommend(hardware, starter.facts, Purpose.CHAT, context)
    made = (c for c in answer.choices if c.level is not None and c.quantizable)
    return next((c for c in made if c.bits_per_weight >= LEAST_BITS), None)
