"""What training leaves on the disk: where it stands, the best step so far, and all that going on needs."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

import torch

from core.containers.folder import save_part
from core.quant.qat.start import read_tensors

Tensor = torch.Tensor

_STATE: Final = "training.json"
_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class TrainingState:
    """Where a run stands after ``step`` steps and ``elapsed_s`` seconds of work.

    ``saved_step`` is that of the latest checkpoint (0: none yet), ``best_step`` that of the best weights (0:
    the starting point). ``curve`` has ``(elapsed_s, divergence)`` of every validation,
    ``rate_factor`` what rollbacks left of the learning rate. ``ended`` says why training is over.
    """

    key: str
    step: int = 0
    elapsed_s: float = 0.0
    saved_step: int = 0
    start_kl: float | None = None
    best_kl: float | None = None
    best_step: int = 0
    curve: tuple[tuple[float, float], ...] = ()
    rate_factor: float = 1.0
    rollbacks: int = 0
    bfloat16: bool = False
    ended: str | None = None

    def validated(self, kl: float, elapsed_s: float) -> TrainingState:
        """With one more point of the curve."""
        return replace(self, elapsed_s=elapsed_s, curve=(*self.curve, (round(elapsed_s, 2), kl)))


class TrainingStore:
    """A folder with ``training.json``, the latest checkpoint and the best weights. Files carry their step in
    the name and are written before the state that names them, so that a kill loses at most the newest."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load(self, key: str) -> TrainingState | None:
        """The state of a run with this ``key``; None when there is none, or of another."""
        try:
            data: Any = json.loads((self.folder / _STATE).read_text(encoding="utf-8"))
            if data.pop("version") != _VERSION or data["key"] != key:
                return None
            curve = tuple((float(at), float(kl)) for at, kl in data.pop("curve"))
            return TrainingState(curve=curve, **data)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def save(self, state: TrainingState) -> None:
        """Make the state durable; files that it no longer names are removed."""
        self.folder.mkdir(parents=True, exist_ok=True)
        scratch = self.folder / f"{_STATE}.tmp"
        with scratch.open("w", encoding="utf-8") as file:
            json.dump({"version": _VERSION, **asdict(state)}, file)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(self.folder / _STATE)
        kept = {self._latest(state.saved_step), self._best(state.best_step)}
        for path in self.folder.glob("*.safetensors"):
            if path not in kept:
                path.unlink(missing_ok=True)

    def save_latest(self, step: int, tensors: Mapping[str, Tensor]) -> None:
        """Weights and the optimizer's memory. Raises DiskFullError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        save_part(self._latest(step), tensors)

    def save_best(self, step: int, tensors: Mapping[str, Tensor]) -> None:
        """The weights of the best step. Raises DiskFullError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        save_part(self._best(step), tensors)

    def latest(self, step: int) -> dict[str, Tensor] | None:
        """The checkpoint after ``step`` steps; None when it is gone."""
        path = self._latest(step)
        return read_tensors(path) if path.is_file() else None

    def best(self, step: int) -> dict[str, Tensor] | None:
        """The weights of the best step; None for step 0, which is the starting point."""
        path = self._best(step)
        return read_tensors(path) if step and path.is_file() else None

    def _latest(self, step: int) -> Path:
        return self.folder / f"latest-{step:07d}.safetensors"

    def _best(self, step: int) -> Path:
        return self.folder / f"best-{step:07d}.safetensors"
