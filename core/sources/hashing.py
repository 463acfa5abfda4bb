"""SHA-256 of files, streamed, with progress and a way to stop."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from core.errors import NotFoundError
from core.language import tr

_CHUNK: Final = 4 << 20


def sha256_file(path: Path, on_bytes: Callable[[int], None] | None = None) -> str:
    """Hex SHA-256 of a file, read in chunks of 4 MiB.

    ``on_bytes`` is called with the size of each chunk that was hashed; raise in it to stop
    (CancelledError passes through). Raises NotFoundError when the file cannot be opened.
    """
    digest = hashlib.sha256()
    buffer = bytearray(_CHUNK)
    view = memoryview(buffer)
    try:
        with path.open("rb", buffering=0) as file:
            while n_read := file.readinto(buffer):
                digest.update(view[:n_read])
                if on_bytes is not None:
                    on_bytes(n_read)
    except FileNotFoundError as error:
        raise NotFoundError(
            tr("{path} does not exist", path=path), tr("The file was moved or deleted.")
        ) from error
    return digest.hexdigest()
