"""SHA-256 of files: right, with progress, and stoppable."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from core.errors import CancelledError, NotFoundError
from core.sources.hashing import sha256_file, sha256_files

DATA = bytes(range(256)) * 40_000  # 10 MB: three chunks


def test_the_digest_is_right_and_progress_ends_at_the_total(tmp_path: Path) -> None:
    paths = (tmp_path / "a", tmp_path / "b")
    for path in paths:
        path.write_bytes(DATA)
    calls: list[tuple[int, int]] = []
    digests = sha256_files(paths, lambda done, total: calls.append((done, total)))
    assert digests == dict.fromkeys(paths, hashlib.sha256(DATA).hexdigest())
    assert calls[-1] == (2 * len(DATA), 2 * len(DATA))
    assert len(calls) > 2


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
