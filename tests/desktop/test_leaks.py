"""The watch for what a test leaves behind sees what it is there for."""

from __future__ import annotations

import subprocess
import sys
import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.leaks import left_since, look


def test_a_timer_a_window_a_thread_and_a_process_are_seen_and_gone_again(qapp: QApplication) -> None:
    before = look()
    assert left_since(before) == []
    end = threading.Event()
    thread = threading.Thread(target=end.wait, name="forgotten")
    thread.start()
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    timer = QTimer()
    timer.start(1000)
    window = QWidget()
    left = left_since(before)
    assert left == ["window QWidget ''", "running QTimer ''", "thread forgotten", f"process {child.pid}"]
    end.set()
    thread.join()
    child.communicate(b"\n")
    timer.stop()
    window.deleteLater()
    assert left_since(before) == []
