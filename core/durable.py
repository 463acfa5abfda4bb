"""Small files that are there wholly or not at all, and names that outlive a loss of power."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path


def replace_text(path: Path, text: str) -> None:
    """Write ``path`` by a rename; its folder is made if need be. Processes that write it at once do not
    disturb each other: one of the texts stays. Raises OSError, with nothing left behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        scratch.write_text(text, encoding="utf-8")
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
