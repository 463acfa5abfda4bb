"""An interrupted job is listed as such, and can be resumed or discarded from the terminal."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.cli import main
from core.jobs.launch import prepare_job
from core.jobs.protocol import JobKind
from core.jobs.store import JobState, mark
from core.paths import current_paths
from core.specs.support import recipe_for
from tests.fakes.tiny_llama import tiny_llama


@pytest.fixture
def interrupted(tmp_path: Path) -> str:
    """A quantize job whose worker was killed before it wrote anything."""
    paths = current_paths().ensure()
    params = {"source": str(tiny_llama(tmp_path / "tiny")), "recipe": recipe_for("Q8_0").to_json()}
    spec = prepare_job(paths, JobKind.QUANTIZE, "Quantize tiny to Q8_0", params)
    mark(paths.jobs / spec.job, JobState.INTERRUPTED)
    left = paths.partial / spec.job
    left.mkdir()
    (left / "half.gguf").write_bytes(b"GGUF")
    return spec.job


def _json(capfd: Any, *arguments: str) -> dict[str, Any]:
    assert main(list(arguments)) == 0
    value: dict[str, Any] = json.loads(capfd.readouterr().out)
    return value


def test_an_interrupted_job_can_be_resumed(interrupted: str, capfd: pytest.CaptureFixture[str]) -> None:
    listed = _json(capfd, "jobs", "list", "--json")["jobs"]
    assert [(row["id"], row["state"]) for row in listed] == [(interrupted, "interrupted")]
    result = _json(capfd, "jobs", "resume", interrupted, "--json")
    assert Path(result["path"]).is_file()
    assert not (current_paths().partial / interrupted).exists()
    assert _json(capfd, "jobs", "list", "--json")["jobs"][0]["state"] == "finished"
    assert main(["jobs", "resume", interrupted]) != 0
    assert "finished" in capfd.readouterr().err


def test_a_resumed_job_says_what_it_made(interrupted: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["jobs", "resume", interrupted]) == 0
    made = capfd.readouterr().out.strip()
    assert main(["library", "show", made]) == 0


def test_a_discarded_job_leaves_nothing(interrupted: str, capfd: pytest.CaptureFixture[str]) -> None:
    _json(capfd, "jobs", "discard", interrupted, "--json")
    assert not (current_paths().partial / interrupted).exists()
    assert _json(capfd, "jobs", "list", "--json")["jobs"] == []


def test_an_unknown_job_is_one_line(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["jobs", "resume", "no-such-job"]) == 1
    assert capfd.readouterr().err == "error: There is no job 'no-such-job'. (See 'bitwright jobs list'.)\n"
