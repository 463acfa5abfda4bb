"""``bitwright serve`` as a process: it says where, answers, and is gone after Ctrl-C or a kill."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import psutil
import pytest

from core.cli import main
from core.paths import current_paths
from core.serve.keys import key_of

ROOT = Path(__file__).resolve().parents[3]


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "desktop.entry", "serve", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


@pytest.mark.real_model
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another thing there")
def test_serve_says_where_answers_and_ends_by_control_c(smollm2_gguf: Path) -> None:
    with start(str(smollm2_gguf), "--context", "256", "--json", "--key", "my-own-key") as process:
        assert process.stdout is not None
        text = ""
        while not text.endswith("}\n"):
            text += process.stdout.readline()
        told = json.loads(text)
        assert told["key"] == "my-own-key" == key_of(current_paths(), str(smollm2_gguf))
        body = {"model": told["model"], "prompt": "One, two, three,", "max_tokens": 2, "temperature": 0}
        request = urllib.request.Request(
            f"{told['address']}/completions",
            json.dumps(body).encode(),
            {"Authorization": f"Bearer {told['key']}"},
        )
        with urllib.request.urlopen(request) as response:
            assert "four" in json.load(response)["choices"][0]["text"]
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 0
    assert out == ""
    assert re.search(r"/v1/completions 200 \d+ \+ 2 tokens", err)
    assert list(current_paths().jobs.iterdir()) == []
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", told["port"]), timeout=2)


@pytest.mark.real_model
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_terminal_leaves_no_server(smollm2_gguf: Path) -> None:
    with start(str(smollm2_gguf), "--context", "256", "--no-key") as process:
        assert process.stdout is not None
        address = process.stdout.readline().split()[-1]
        assert "none is needed" in process.stdout.readline()
        workers = psutil.Process(process.pid).children()
        assert workers
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    _, alive = psutil.wait_procs(workers, timeout=10)
    assert [worker for worker in alive if worker.status() != psutil.STATUS_ZOMBIE] == []
    port = int(address.split(":")[2].split("/")[0])
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=2)


@pytest.mark.parametrize(
    "arguments",
    [["nothing-of-this-name"], ["x.gguf", "--port", "80"], ["x.gguf", "--allow-origin", "localhost"],
     ["x.gguf", "--key", "short"]],
)  # fmt: skip
def test_what_cannot_be_served_is_one_line(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.gguf").write_bytes(b"GGUF")
    assert main(["serve", *arguments]) == 1
    out, err = capfd.readouterr()
    assert out == ""
    assert err.startswith("error: ")
    assert err.count("\n") == 1
