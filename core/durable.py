"""Small files that are there wholly or not at all, and names that outlive a loss of power."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path


def replace_text(path: Path, text: str, *, private: bool = False) -> None:
    """Write ``path`` by a rename; its folder is made if need be. Processes that write it at once do not
    disturb each other: one of the texts stays. A ``private`` file can be read by this user alone, from its
    first byte on. Raises OSError, with nothing left behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(scratch, flags, 0o600 if private else 0o666), "w", encoding="utf-8") as file:
            file.write(text)
        scratch.replace(path)
    except BaseException:
        with suppress(OSError):
            scratch.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable; Windows has no such call and needs none."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
