"""Small files are there wholly or not at all, whoever else writes them."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.durable import replace_text


def test_many_writers_leave_one_whole_text_and_nothing_else(tmp_path: Path) -> None:
    path, start = tmp_path / "made" / "x.json", threading.Barrier(8)
    texts = [str(n) * 50_000 for n in range(8)]

    def write(text: str) -> None:
        start.wait()
        for _ in range(20):
            replace_text(path, text)

    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(write, text) for text in texts]:
            done.result()
    assert path.read_text() in texts
    assert list(path.parent.iterdir()) == [path]


def test_what_cannot_be_written_leaves_the_old_text_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    replace_text(path, "old")
    with pytest.raises(UnicodeEncodeError):
        replace_text(path, "\ud800")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
