"""Qt calls that answer None must not use up the references to None (they abort Python 3.11 otherwise)."""

from __future__ import annotations

import subprocess
import sys


def test_a_hundred_thousand_answers_of_none_do_not_end_the_interpreter() -> None:
    script = (
        "import desktop\n"
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "for _ in range(100_000): thing.property('nothing'); thing.parent()\n"
        "print('alive')\n"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout.strip()) == (0, "alive"), ended.stderr
