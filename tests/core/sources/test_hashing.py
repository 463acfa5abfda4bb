"""SHA-256 of files: right, with progress, and stoppable."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from core.errors import CancelledError, NotFoundError
from core.sources.hashing import sha256_file

DATA = bytes(range(256)) * 40_000  # 10 MB: three chunks


def test_the_digest_is_right_and_the_callback_hears_of_every_byte(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(DATA)
    heard: list[int] = []
    assert sha256_file(path, heard.append) == hashlib.sha256(DATA).hexdigest()
    assert sum(heard) == len(DATA)
    assert len(heard) > 1


def test_raising_in_the_callback_stops(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(DATA)
    seen: list[int] = []

    def stop(n_bytes: int) -> None:
        seen.append(n_bytes)
        raise CancelledError("stopped")

    with pytest.raises(CancelledError):
        sha256_file(path, stop)
    assert len(seen) == 1


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        sha256_file(tmp_path / "nothing")
