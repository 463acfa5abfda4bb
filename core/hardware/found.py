"""What a probe hands back: the things it found and the gaps it met, so that one failure hides nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from core.hardware.profile import ProbeGap

T = TypeVar("T")

MAX_MEMORY_BYTES = 1 << 50  # what claims to have more is damaged


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """``items`` in the system's own order; ``gaps`` say what could not be read and why."""

    items: tuple[T, ...] = ()
    gaps: tuple[ProbeGap, ...] = ()


class ProbeError(Exception):
    """A probe cannot answer at all; its text is the reason shown to the user."""


def read_text(path: Path) -> str | None:
    """The file's text without surrounding white space, or None when it cannot be read.

    Files below /sys may exist and still refuse to be read (a sleeping device, a container).
    """
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return None


def read_int(path: Path) -> int | None:
    """The file's first number (decimal or 0x...), or None."""
    text = read_text(path)
    if not text:
        return None
    try:
        return int(text.split()[0], 0)
    except ValueError:
        return None


def read_size(path: Path) -> int | None:
    """The file's first number as bytes of memory; None when no memory has that size."""
    value = read_int(path)
    return value if value is not None and 0 <= value < MAX_MEMORY_BYTES else None


def by_number(paths: Iterable[Path]) -> list[Path]:
    """Paths sorted so that card2 comes before card10."""
    return sorted(paths, key=lambda path: (len(path.name), path.name))
