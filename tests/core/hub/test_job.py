"""The download job as a real worker: from a repo id to a source in the library."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from core.errors import BitwrightError, GatedRepoError, NetworkError, NotFoundError, UnsupportedModelError
from core.hub import job
from core.hub.job import run_download
from core.jobs.context import JobContext
from core.jobs.launch import prepare_job, run_job, worker_command
from core.jobs.protocol import Event, EventType, JobKind, JobSpec, JobState
from core.jobs.store import folder_of, load_job, log_tail, sweep
from core.library.catalog import Catalog
from core.library.resolve import resolve_source
from core.paths import Paths, current_paths
from tests.fakes.hub import TOKEN, FakeHub
from tests.fakes.tiny_repository import MODEL


@pytest.fixture
def paths(fake_hub: FakeHub) -> Paths:
    fake_hub.add_repo("org/tiny", MODEL)
    return current_paths().ensure()


def collecting(paths: Paths, params: dict[str, object]) -> JobContext:
    spec = JobSpec("j", JobKind.DOWNLOAD, "t", params, str(paths.home))
    return JobContext.collecting(paths.jobs / "j", spec)


def test_a_worker_downloads_verifies_and_registers_the_model(
    paths: Paths, fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    spec = prepare_job(paths, JobKind.DOWNLOAD, "t", {"repo": "org/tiny", "revision": None, "include": []})
    events: list[Event] = []
    result = run_job(spec, events.append)
    assert sorted(result["files"]) == ["README.md", "config.json", "model.safetensors"]
    assert result["bytes"] == sum(len(MODEL[name]) for name in result["files"])
    assert result["revision"] == fake_hub.commit("org/tiny")
    with Catalog(paths) as catalog:
        source = catalog.source(result["source_id"])
        assert catalog.verify_source(source.id).ok
    assert (source.repo_id, source.revision, source.name) == ("org/tiny", result["revision"], "tiny")
    assert source.path == result["path"]
    assert {"config.json", "model.safetensors"} <= {file.path for file in source.files}
    assert resolve_source(paths, "org/tiny").source_id == source.id
    assert resolve_source(paths, f"org/tiny@{result['revision']}").path == Path(source.path)
    assert [e.fields["name"] for e in events if e.type is EventType.STAGE][:2] == ["prepare", "download"]
    everything = "".join(p.read_text() for p in folder_of(paths, spec.job).iterdir())
    assert TOKEN not in everything


def test_kill_9_in_the_middle_is_interrupted_and_the_same_job_goes_on_by_range(
    paths: Paths, fake_hub: FakeHub
) -> None:
    fake_hub.fail("stall", "/cdn/", after=100)
    spec = prepare_job(paths, JobKind.DOWNLOAD, "t", {"repo": "org/tiny"})
    worker = subprocess.Popen(
        worker_command(folder_of(paths, spec.job)), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert worker.stdout is not None
    assert worker.stdin is not None
    for line in worker.stdout:
        event = Event.from_line(line)
        if event is not None and event.fields.get("detail") == "model.safetensors":
            break
    worker.kill()
    worker.wait()
    worker.stdout.close()
    worker.stdin.close()
    assert [(r.spec.job, r.stage) for r in sweep(paths)] == [(spec.job, "download")]
    assert load_job(paths, spec.job).can_resume
    with pytest.raises(NotFoundError):
        resolve_source(paths, "org/tiny")
    result = run_job(spec)
    assert [r.range for r in fake_hub.gets("/cdn/org/tiny/model.safetensors")] == [None, "bytes=100-"]
    assert (Path(result["path"]) / "model.safetensors").read_bytes() == MODEL["model.safetensors"]
    assert load_job(paths, spec.job).state is JobState.FINISHED


def test_downloading_again_gives_the_same_source(paths: Paths) -> None:
    first = run_download(collecting(paths, {"repo": "org/tiny"}))
    assert run_download(collecting(paths, {"repo": "org/tiny"})) == first


@pytest.mark.parametrize(
    ("repo", "error"),
    [("org/none", NotFoundError), ("org/gated", GatedRepoError), ("org/pickles", UnsupportedModelError)],
)
def test_a_worker_reports_what_the_hub_refuses_without_the_token(
    paths: Paths,
    fake_hub: FakeHub,
    monkeypatch: pytest.MonkeyPatch,
    repo: str,
    error: type[BitwrightError],
) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    fake_hub.add_repo("org/gated", MODEL)
    fake_hub.gated.add("org/gated")
    fake_hub.add_repo("org/pickles", {"pytorch_model.bin": b"x"})
    spec = prepare_job(paths, JobKind.DOWNLOAD, "t", {"repo": repo})
    with pytest.raises(error) as caught:
        run_job(spec)
    assert caught.value.hint
    assert TOKEN not in log_tail(paths, spec.job, 1 << 20)


def test_offline_is_told_in_words(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(NetworkError, match="cannot be reached"):
        run_download(collecting(paths, {"repo": "org/tiny"}))


def test_the_small_model_falls_back_to_its_package_only_when_asked_and_offline(
    paths: Paths, fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo = "HuggingFaceTB/SmolLM2-135M-Instruct"
    fake_hub.add_repo("org/copy", {"model.safetensors": MODEL["model.safetensors"]})
    local = paths.sources / "small"
    local.mkdir()
    for name in ("config.json", "model.safetensors"):
        (local / name).write_bytes(MODEL[name])
    monkeypatch.setattr(job, "fetch_small_model", lambda *_: local)
    with pytest.raises(NotFoundError):  # the hub answers: there is nothing to fall back from
        run_download(collecting(paths, {"repo": repo, "fallback": "pypi"}))
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(NetworkError):
        run_download(collecting(paths, {"repo": repo}))
    with pytest.raises(NetworkError):
        run_download(collecting(paths, {"repo": "org/tiny", "fallback": "pypi"}))
    result = run_download(collecting(paths, {"repo": repo, "fallback": "pypi"}))
    with Catalog(paths) as catalog:
        assert catalog.source(result["source_id"]).repo_id == repo


@pytest.mark.parametrize(
    "params", [{}, {"repo": 3}, {"repo": "../x"}, {"repo": "org/tiny", "include": "*.gguf"}]
)
def test_params_that_make_no_sense_are_refused(paths: Paths, params: dict[str, object]) -> None:
    with pytest.raises(BitwrightError):
        run_download(collecting(paths, params))
