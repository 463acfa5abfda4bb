"""``bitwright download`` and ``bitwright hub`` as a person types them."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from core.cli import main
from core.hub.download import free_bytes
from core.jobs.liveness import lock_file
from core.jobs.store import load_jobs
from core.paths import current_paths
from tests.fakes.hub import TOKEN, FakeHub
from tests.fakes.tiny_repository import MODEL

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Any:
    """Run a command in this process; returns (exit code, stdout, stderr)."""

    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(list(arguments))
        out, err = capfd.readouterr()
        return code, out, err

    return call


@pytest.fixture
def hub(fake_hub: FakeHub) -> FakeHub:
    fake_hub.add_repo("org/tiny", MODEL)
    fake_hub.accounts[TOKEN] = "mei"
    return fake_hub


def test_the_plan_names_files_room_and_licence_and_fetches_nothing(run: Any, hub: FakeHub) -> None:
    code, out, _ = run("download", "org/tiny", "--plan", "--quantize", "Q4_K_M")
    assert code == 0
    assert "model.safetensors" in out
    assert "Licence: apache-2.0" in out
    assert "Left out: 1 files" in out
    assert "Room to fetch" in out
    assert "Room for Q4_K_M" in out
    assert not list(current_paths().hub_cache.rglob("blobs/*"))
    assert load_jobs(current_paths()) == []


def test_the_plan_as_json_is_one_object(run: Any, hub: FakeHub) -> None:
    code, out, _ = run("download", "org/tiny", "--plan", "--quantize", "Q8_0", "--json")
    plan = json.loads(out)
    assert code == 0
    assert plan["commit"] == hub.commit("org/tiny")
    assert [file["path"] for file in plan["files"]] == ["README.md", "config.json", "model.safetensors"]
    assert plan["bytes"] == sum(file["size_bytes"] for file in plan["files"])
    assert plan["skipped"][0]["reason"].startswith("pickled")
    assert [item["what"] for item in plan["needs"]["items"]] == ["download", "quantize"]
    assert plan["needs"]["fits"] is True
    assert plan["needs"]["disks"][0]["free_bytes"] <= free_bytes(current_paths().home)[1] + 10**9


def test_a_plan_of_pickles_asks_for_consent(run: Any, hub: FakeHub) -> None:
    hub.add_repo("org/old", {"config.json": b"{}", "pytorch_model.bin": b"x"})
    code, out, err = run("download", "org/old", "--plan")
    assert (code, out) == (1, "")
    assert "--allow-pickle" in err
    code, out, _ = run("download", "org/old", "--plan", "--allow-pickle")
    assert code == 0
    assert "opened as plain data only" in out
    assert "Room for the conversion" in out


@pytest.mark.parametrize("level", ["Q9_9", "nonsense"])
def test_a_plan_for_a_level_that_there_is_not_is_refused(run: Any, hub: FakeHub, level: str) -> None:
    code, out, err = run("download", "org/tiny", "--plan", "--quantize", level)
    assert (code, out) == (1, "")
    assert err.startswith("error: ")
    assert hub.requests == []


def test_a_download_into_a_folder_says_what_was_verified(run: Any, hub: FakeHub, tmp_path: Path) -> None:
    code, out, err = run(
        "download", "org/tiny", "--to", str(tmp_path / "mine"), "--limit-rate", "5MB", "--streams", "2"
    )
    assert code == 0
    assert out.strip() == str(tmp_path / "mine")
    assert "Verified: 3 files (1 by SHA-256, 2 by git's SHA-1)" in err
    assert (tmp_path / "mine" / "model.safetensors").read_bytes() == MODEL["model.safetensors"]


def test_a_rate_that_is_none_is_refused(run: Any, hub: FakeHub) -> None:
    code, _, err = run("download", "org/tiny", "--limit-rate", "fast")
    assert code == 1
    assert "is no rate" in err


def test_ctrl_c_pauses_and_resume_goes_on(run: Any, hub: FakeHub) -> None:
    hub.fail("stall", "/cdn/", after=50)
    program = "import sys; from core.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", program, "download", "org/tiny"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )
    assert process.stderr is not None
    assert any("Downloading" in line for line in iter(process.stderr.readline, ""))
    arrived = threading.Event()
    while hub.served.get("/cdn/org/tiny/model.safetensors", 0) < 50:
        arrived.wait(0.05)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    (record,) = load_jobs(current_paths())
    assert f"bitwright jobs resume {record.spec.job}" in err
    assert "50 B of unfinished files is kept" in err
    code, out, _ = run("jobs", "resume", record.spec.job, "--json")
    assert code == 0
    assert json.loads(out)["verified"] == {"sha256": 1, "git_sha1": 2}
    assert hub.gets("/cdn/org/tiny/model.safetensors")[-1].range == "bytes=50-"


def test_login_reads_the_token_from_stdin_and_never_shows_it(
    run: Any, hub: FakeHub, file_keyring: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{TOKEN}\n"))
    code, out, err = run("hub", "login")
    assert code == 0
    assert out.strip() == f"Logged in to {hub.endpoint} as mei."
    assert TOKEN not in out + err
    code, out, _ = run("hub", "status", "--json")
    status = json.loads(out)
    assert (status["logged_in"], status["name"], status["kept"]) == (True, "mei", "keyring")
    assert "the system keyring" in run("hub", "status")[1]
    assert run("hub", "logout")[0] == 0
    assert run("hub", "logout")[0] == 1
    assert "Nobody is logged in" in run("hub", "status")[1]
    assert not [p for p in current_paths().home.rglob("*") if p.is_file() and TOKEN in p.read_text("latin-1")]


@pytest.mark.parametrize(("typed", "says"), [("", "No token was given"), ("hf_wrong_token", "does not know")])
def test_a_login_that_fails_keeps_nothing(
    run: Any,
    hub: FakeHub,
    file_keyring: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    says: str,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    code, out, err = run("hub", "login")
    assert (code, out) == (1, "")
    assert says in err
    assert not file_keyring.exists()


def test_without_a_keyring_login_says_what_to_do_instead(run: Any, hub: FakeHub) -> None:
    code, _, err = run("hub", "login")
    assert code == 1
    assert "no keyring" in err
    assert "HF_TOKEN" in err
    code, _, err = run("hub", "status")
    assert code == 0
    assert "note: This system has no keyring" in err


def test_cleanup_removes_what_no_download_is_at_work_on(run: Any, hub: FakeHub) -> None:
    blobs = current_paths().hub_cache / "models--org--old" / "blobs"
    blobs.mkdir(parents=True)
    for name in ("a" * 64, "b" * 64):
        (blobs / f"{name}.bitwright.incomplete").write_bytes(b"x" * 100)
    (blobs / ("c" * 64)).write_bytes(b"whole")
    locks = current_paths().hub_cache / ".locks" / "models--org--old"
    locks.mkdir(parents=True)
    held = lock_file(locks / f"{'b' * 64}.lock", 0)
    assert held is not None
    assert run("hub", "cleanup")[1] == "Freed 100 B.\n"
    assert sorted(path.name[0] for path in blobs.iterdir()) == ["b", "c"]
    os.close(held)
    assert json.loads(run("hub", "cleanup", "--json")[1]) == {"freed_bytes": 100}
    assert run("hub", "cleanup")[1] == "There was nothing to remove.\n"
