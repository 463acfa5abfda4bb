"""The command that takes the pictures of the window: two states, as a person starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[1]


def test_pictures_have_their_size_and_show_something(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "tests.screenshots",
        str(tmp_path),
        "--states",
        "activity-running,chat-empty",
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*command, "--size", "1024x640"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    taken = sorted(tmp_path.glob("*.png"))
    assert [file.name for file in taken] == [
        f"{name}-{theme}-1024x640.png"
        for name in ("activity-running", "chat-empty")
        for theme in ("dark", "light")
    ]
    for file in taken:
        picture = QImage(str(file))
        assert (picture.width(), picture.height()) == (1024, 640)
        assert len(_colours(picture)) > 20, f"{file.name} is blank"
    grounds = [_ground(tmp_path / f"chat-empty-{theme}-1024x640.png") for theme in ("light", "dark")]
    assert grounds[0] > 200 > 60 > grounds[1]
    sheet = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert all(file.name in sheet for file in taken)
    assert "Traceback" not in done.stderr


def _colours(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(0, 1024, 2) for y in range(0, 640, 2)}


def _ground(file: Path) -> int:
    """How light a picture is where no page has anything, 0 to 255."""
    return QImage(str(file)).pixelColor(1000, 590).lightness()
