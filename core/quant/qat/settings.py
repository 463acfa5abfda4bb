"""What a training run is told: from a recipe's options to numbers."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any, Final

import torch

from core.specs.recipe import Recipe

_FASTER: Final = 1.3  # how much faster 16-bit products must be before their rounding is worth it
_PROBE: Final = 512
_ROUNDS: Final = 5

#: learning rates by bits, in steps between two points of the grid: the same for weights of any size
_RATES: Final = {8: 0.002, 4: 0.002, 3: 0.002, 2: 0.002}
_FROM_ROUNDING: Final = 2.0  # GPTQ's choices are worth keeping: rounding's are not
_TERNARY_RATE: Final = 0.01


@dataclass(frozen=True, slots=True)
class Settings:
    """``minutes`` for everything from the starting point on; ``steps`` 0: as many as fit. ``batch`` windows
    of ``length`` tokens a step; ``keep_graph``: activations stay in memory instead of being computed again.
    """

    minutes: float
    steps: int
    learning_rate: float
    batch: int
    length: int
    train_scales: bool
    keep_graph: bool
    compute: torch.dtype

    @property
    def budget_s(self) -> float:
        return 60.0 * self.minutes


def settings_of(recipe: Recipe, *, keep_graph: bool, compute: torch.dtype, bits: int) -> Settings:
    """The settings of a recipe whose options are complete."""
    options = recipe.options
    usual = _TERNARY_RATE if recipe.dtype in {"TERNARY", "BINARY"} else _RATES[bits]
    if options.get("start") == "rtn":
        usual *= _FROM_ROUNDING
    rate = float(options["learning_rate"]) or usual
    return Settings(
        minutes=float(options["minutes"]),
        steps=int(options["steps"]),
        learning_rate=rate,
        batch=int(options["batch"]),
        length=int(options["length"]),
        train_scales=bool(options.get("train_scales", False)),
        keep_graph=keep_graph,
        compute=compute,
    )


def compute_dtype(asked: Any, device: str) -> torch.dtype:
    """What products are computed in: as ``asked`` ("fp32", "bf16"), or whatever is faster here ("auto").

    Some processors multiply bfloat16 five times as fast as float32, on others it is five times as slow: the
    two are timed, for some milliseconds.
    """
    if asked in {"fp32", "bf16"}:
        return torch.bfloat16 if asked == "bf16" else torch.float32
    if torch.device(device).type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float32
    if device != "cpu":
        return torch.float32
    fast = _seconds(torch.bfloat16) * _FASTER < _seconds(torch.float32)
    return torch.bfloat16 if fast else torch.float32


def _seconds(dtype: torch.dtype) -> float:
    """The best time of a product of two matrices."""
    a = torch.randn(_PROBE, _PROBE).to(dtype)
    b = torch.randn(_PROBE, _PROBE).to(dtype)
    best = float("inf")
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        torch.mm(a, b)
        best = min(best, time.perf_counter() - start)
    return best
