"""GGUF copies of folder models, made once so that llama.cpp can serve them: a cache that may be emptied.

One folder a model, named by the model's path; in it one file, named by what the model's files were when
the copy was made. A model that changed gets a new copy, the old one goes.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from pathlib import Path
from typing import Final

VERSION: Final = 1  # of the way of transcoding: a newer one makes new copies
KEEP_COPIES: Final = 4
KEEP_BYTES: Final = 40_000_000_000
_WEIGHTS: Final = (".safetensors", ".json", ".jinja", ".model", ".txt")


def cache_folder(cache: Path, model: Path) -> Path:
    """Where copies of the model folder ``model`` lie below ``cache``."""
    name = os.fsencode(model.absolute())
    return cache / hashlib.sha256(name).hexdigest()[:16]


def copy_path(cache: Path, model: Path) -> Path:
    """The file of the copy of ``model`` as it is now, whether it is there or not.

    Raises OSError when the folder cannot be read.
    """
    digest = hashlib.sha256(f"{VERSION}".encode())
    for file in sorted(model.iterdir()):
        if file.suffix in _WEIGHTS:
            status = file.stat()
            digest.update(b"\0".join((os.fsencode(file.name), str(status.st_size).encode())))
            digest.update(f"\0{status.st_mtime_ns}\0".encode())
    return cache_folder(cache, model) / f"{digest.hexdigest()[:16]}.gguf"


def mark_used(copy: Path) -> None:
    """Remember that ``copy`` was served just now, so that it is among the last to go."""
    with contextlib.suppress(OSError):
        os.utime(copy)


def clean_up(
    cache: Path, keep: Path, *, copies: int = KEEP_COPIES, size_bytes: int = KEEP_BYTES
) -> list[Path]:
    """Remove all but the copies used last: ``keep`` always stays, the others while they are at most
    ``copies`` and ``size_bytes`` together. Files that are in use (Windows) stay. Returns what was removed.
    """
    found = [(file.stat(), file) for file in cache.glob("*/*.gguf")]
    found.sort(key=lambda item: (item[1] != keep, -item[0].st_mtime_ns))
    removed: list[Path] = []
    total = 0
    for number, (status, file) in enumerate(found):
        total += status.st_size
        outdated = file != keep and file.parent == keep.parent
        if outdated or (file != keep and (number >= copies or total > size_bytes)):
            total -= status.st_size
            with contextlib.suppress(OSError):
                file.unlink()
                removed.append(file)
            with contextlib.suppress(OSError):  # another copy may lie there
                file.parent.rmdir()
    return removed


def room_for(cache: Path, size_bytes: int) -> bool:
    """Whether the disk of ``cache`` (which exists) has room for a copy of this size."""
    return shutil.disk_usage(cache).free > size_bytes * 1.05 + (256 << 20)
