"""The window serves SmolLM2 to OpenAI's client by a click; a kill -9 of the window leaves no server."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import openai
import psutil
import pytest

from core.library.catalog import Catalog
from core.paths import current_paths
from tests.fakes import demo_library

WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from core.paths import current_paths
from desktop.app import make_window

app = QApplication([])
window, services, theme = make_window(app, current_paths())
window.start()
window.show_page("serve", "variant", sys.argv[1])
page = window.page("serve")

def press():
    chosen = page.start.variant()  # once the library is read, the page chooses one by itself
    if chosen is None or chosen.id != sys.argv[1]:
        page.open_item("variant", sys.argv[1])
    elif page.start.start.isEnabled():
        timer.stop()
        page.start.start.click()

def on_changed(server):
    row = services.serving.server(server)
    if row.port:
        print(row.address, row.key, row.options.model, flush=True)
    elif row.error:
        sys.exit(str(row.error))

timer = QTimer()
timer.timeout.connect(press)
timer.start(50)
services.serving.changed.connect(on_changed)
app.exec()
"""


@pytest.mark.real_model
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_one_click_serves_and_a_killed_window_leaves_no_server(smollm2_gguf: Path) -> None:
    paths = current_paths().ensure()
    _, variants = demo_library.build(paths)
    small = next(variant for variant in variants if "SmolLM2" in variant.name)
    Path(small.path).unlink()
    shutil.copy(smollm2_gguf, small.path)
    with Catalog(paths) as catalog:
        assert catalog.variant(small.id).path == small.path

    window = subprocess.Popen([sys.executable, "-c", WINDOW, small.id], stdout=subprocess.PIPE, text=True)
    assert window.stdout is not None
    address, key, model = window.stdout.readline().split()
    workers = psutil.Process(window.pid).children(recursive=True)
    client = openai.OpenAI(base_url=address, api_key=key, max_retries=0)
    stream = client.chat.completions.create(
        model=model,
        messages=[{"role": "user", "content": "What is the capital of France? One word."}],
        max_tokens=12,
        temperature=0,
        stream=True,
    )
    assert "Paris" in "".join(chunk.choices[0].delta.content or "" for chunk in stream)

    os.kill(window.pid, signal.SIGKILL)
    window.wait()
    window.stdout.close()
    _, alive = psutil.wait_procs(workers, timeout=10)
    assert [worker for worker in alive if worker.status() != psutil.STATUS_ZOMBIE] == []
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", int(address.split(":")[2].split("/")[0])), timeout=2)
