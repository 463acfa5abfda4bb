"""What a calibrated run leaves after every block, so that a kill costs one block and not the night."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.types import StoredWarning

_STATE: Final = "state.json"
_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """``blocks`` are done: their parts are written, and the next block's inputs are in its states file.
    ``threads`` is how many computed so far: another number would round differently."""

    key: str
    blocks: int
    threads: int
    warnings: tuple[StoredWarning, ...] = ()


class CheckpointFolder:
    """The scratch of one run: ``state.json``, the parts of the output, the hidden states."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def parts(self) -> Path:
        return self.folder / "parts"

    def part(self, block: int) -> Path:
        """The tensors of one block."""
        return self.parts / f"block-{block:05d}.safetensors"

    def states(self, block: int) -> Path:
        """What flows into a block."""
        return self.folder / f"hidden-{block:05d}.f32"

    def belongs_to(self, key: str) -> bool:
        """Whether what is here was made by a run with this ``key``."""
        found = self._read()
        return found is not None and found.key == key

    def open(self, key: str, threads: int, *, assembling: bool = False) -> Checkpoint:
        """Go on where the last run with the same ``key`` stopped; anything else there is removed.

        ``assembling``: the parts are on their way into shards, and some may be gone already.
        """
        found = self._read()
        whole = found is not None and all(part.is_file() for part in self.part_files(found.blocks))
        if found is not None and found.key == key and (whole or assembling):
            self._remove_states(found.blocks)
            return found
        shutil.rmtree(self.folder, ignore_errors=True)
        self.parts.mkdir(parents=True)
        return Checkpoint(key, 0, threads)

    def save(self, checkpoint: Checkpoint) -> None:
        """Make a checkpoint durable; the states of blocks before it are removed."""
        data = {
            "version": _VERSION,
            "key": checkpoint.key,
            "blocks": checkpoint.blocks,
            "threads": checkpoint.threads,
            "warnings": [warning.to_json() for warning in checkpoint.warnings],
        }
        scratch = self.folder / f"{_STATE}.tmp"
        with scratch.open("w", encoding="utf-8") as file:
            json.dump(data, file)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(self.folder / _STATE)
        self._remove_states(checkpoint.blocks)

    def finish(self) -> None:
        """Remove everything but the parts, which still have to be assembled."""
        for path in self.folder.glob("hidden-*.f32"):
            path.unlink()

    def part_files(self, blocks: int) -> Sequence[Path]:
        return [self.part(block) for block in range(blocks)]

    def _remove_states(self, blocks: int) -> None:
        for path in self.folder.glob("hidden-*.f32"):
            if path != self.states(blocks):
                path.unlink()

    def _read(self) -> Checkpoint | None:
        try:
            data: Any = json.loads((self.folder / _STATE).read_text(encoding="utf-8"))
            if data["version"] != _VERSION:
                return None
            warnings = tuple(StoredWarning.from_json(item) for item in data["warnings"])
            return Checkpoint(str(data["key"]), int(data["blocks"]), int(data["threads"]), warnings)
        except (OSError, ValueError, KeyError, TypeError):
            return None
