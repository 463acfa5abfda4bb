"""How fast the library's disk takes a file, measured with a nameless file and remembered for the disk.

The figure is bytes over the time until the system says that everything is on the disk (fsync), which is what
a download or a quantize job waits for. The test file has no name (or is deleted when it is closed), so that
even a killed test leaves nothing behind.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from core.durable import replace_text
from core.hardware.found import ProbeError
from core.hardware.system import existing_folder
from core.language import tr
from core.paths import Paths

TEST_BYTES = 256 * 1024 * 1024
CHUNK_BYTES = 8 * 1024 * 1024
MAX_SECONDS = 8.0  # a slow card is known well enough by then
_SHARE_OF_FREE = 8  # at most one eighth of what is free
_REMEMBERED = 16  # disks


def measure_write_speed(
    folder: Path,
    *,
    test_bytes: int = TEST_BYTES,
    max_seconds: float = MAX_SECONDS,
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    """Bytes a second into ``folder``, at most ``test_bytes`` of random (incompressible) data.

    Raises ProbeError when there is too little room or the folder cannot be written.
    """
    folder = existing_folder(folder)
    room = shutil.disk_usage(folder).free // _SHARE_OF_FREE
    size = min(test_bytes, room)
    if size < min(CHUNK_BYTES, test_bytes):
        raise ProbeError(tr("there is too little room on the library's disk to measure how fast it is"))
    chunk = os.urandom(min(CHUNK_BYTES, size))
    written = 0
    try:
        with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
            start = elapsed = clock()
            next_sync = len(chunk)
            while written < size and elapsed - start < max_seconds:
                written += file.write(chunk[: size - written])
                if written >= min(next_sync, size):  # at twice the bytes each time: seldom, yet soon enough
                    os.fsync(file.fileno())
                    next_sync = 2 * written
                    elapsed = clock()
    except OSError as error:
        raise ProbeError(
            tr("the library's folder cannot be written: {strerror}", strerror=error.strerror or error)
        ) from error
    return written / max(elapsed - start, 1e-9)


def disk_key(folder: Path) -> str:
    """The disk that ``folder`` lies on: where it is mounted, and its size (another card is another disk)."""
    place = existing_folder(folder).resolve()
    total = shutil.disk_usage(place).total
    while place != place.parent and not os.path.ismount(place):
        place = place.parent
    return f"{place} {total}"


def load_write_speed(paths: Paths, folder: Path) -> float | None:
    """Bytes a second measured on this disk earlier, or None."""
    try:
        value = _stored(paths).get(disk_key(folder))
    except OSError:
        return None
    return float(value) if isinstance(value, (int, float)) and 0 < value < 1e12 else None


def save_write_speed(paths: Paths, folder: Path, bytes_per_s: float) -> None:
    """Remember the newest figure of this disk (written whole or not at all)."""
    stored = _stored(paths)
    key = disk_key(folder)
    stored.pop(key, None)
    stored[key] = bytes_per_s
    newest = dict(list(stored.items())[-_REMEMBERED:])
    replace_text(paths.cache / "write_speed.json", json.dumps(newest, indent=1))


def _stored(paths: Paths) -> dict[str, object]:
    try:
        data = json.loads((paths.cache / "write_speed.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}
