"""Moving the models folder: whole or not at all, whenever it is cancelled, refused, or killed."""

from __future__ import annotations

import contextlib
import hashlib
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.errors import BitwrightError, CancelledError, DiskFullError, InvalidInputError, LibraryError
from core.jobs.context import CancelReason, JobContext
from core.jobs.launch import prepare_job, run_job, start_worker
from core.jobs.protocol import Event, EventType, JobKind, JobState
from core.jobs.store import discard, folder_of, load_job, sweep
from core.library import move_plan, moving
from core.library.catalog import Catalog
from core.library.move_plan import JOURNAL, STAGING, plan_move
from core.library.moving import run_move
from core.library.publish import publish_imported
from core.library.records import VariantRecord
from core.library.verify import verify_files
from core.paths import Paths, current_paths
from core.settings import Settings, load_settings, save_settings
from core.specs.recipe import IMPORTED, Recipe
from tests.fakes.records import source_record, variant_record, write_file

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


@pytest.fixture
def other_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on another file system."""
    shm = Path("/dev/shm")
    if not shm.is_dir() or shm.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second file system here")
    with tempfile.TemporaryDirectory(dir=shm) as folder:
        yield Path(folder) / "models"


def fill(paths: Paths, *, size: int = 3000) -> None:
    """Two variants, a source and the rest of an interrupted job in the folder; one of each kind elsewhere."""
    with Catalog(paths) as catalog:
        for number in (1, 2):
            record = variant_record(paths, f"v-{number}")
            file = write_file(paths.variants / record.id / "model.gguf", bytes([number]) * size)
            (paths.variants / record.id / "variant.json").write_text("{}")
            catalog.add_variant(replace(record, files=(file,), size_bytes=size))
        source = paths.sources / "small" / "model.gguf"
        catalog.add_source(source_record(source, files=(write_file(source, b"s" * size),)))
        theirs = paths.home.parent / "theirs" / "model.gguf"
        file = write_file(theirs, b"t" * 50)
        imported = replace(
            variant_record(paths, "v-theirs"),
            path=str(theirs),
            files=(file,),
            recipe=Recipe(IMPORTED, "Q4_0", "gguf"),
        )
        publish_imported(catalog, paths, imported)
    write_file(paths.partial / "job-9" / "blocks" / "0.bin", b"p" * 100)


def check_whole(paths: Paths, *, at: Path | None = None) -> None:
    """Every model is there, wholly, where the library says; with ``at`` also in that folder."""
    with Catalog(paths) as catalog:
        variants, sources = catalog.variants(), catalog.sources()
    assert {variant.id for variant in variants} == {"v-1", "v-2", "v-theirs"}
    assert len(sources) == 1
    for record in (*variants, *sources):
        assert verify_files(Path(record.path).parent, record.files).ok, record.path
        own = not (isinstance(record, VariantRecord) and record.recipe.is_imported)
        if at is not None and own:
            assert Path(record.path).is_relative_to(at)
    if at is not None:
        assert (at / "partial" / "job-9" / "blocks" / "0.bin").read_bytes() == b"p" * 100
        assert (at / "variants" / "v-theirs" / "variant.json").is_file()
        assert current_paths().models == at


def context(paths: Paths, to: Path) -> JobContext:
    spec = prepare_job(paths, JobKind.MOVE, "Move", {"to": str(to)})
    return JobContext.collecting(folder_of(paths, spec.job), spec)


def move(paths: Paths, to: Path) -> dict[str, Any]:
    return run_move(context(paths, to))


def content(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


# -- the plan ----------------------------------------------------------------------------------------


def test_the_plan_says_what_moves_and_what_stays(paths: Paths, tmp_path: Path) -> None:
    fill(paths)
    with Catalog(paths) as catalog:
        plan = plan_move(paths, tmp_path / "new", catalog.variants(), catalog.sources())
    assert [(entry.place, entry.name) for entry in plan.entries] == [
        ("variants", "v-1"),
        ("variants", "v-2"),
        ("variants", "v-theirs"),
        ("sources", "small"),
        ("partial", "job-9"),
    ]
    assert plan.same_disk
    assert plan.needed_bytes == 0
    assert plan.fits
    assert plan.size_bytes > 9000
    assert [staying.folder.name for staying in plan.staying] == ["theirs"]


def refusal(paths: Paths, to: Path) -> str:
    with pytest.raises(InvalidInputError) as raised:
        plan_move(paths, to, (), ())
    return raised.value.message


def test_targets_that_cannot_be_used_are_refused(paths: Paths, tmp_path: Path) -> None:
    fill(paths)
    (tmp_path / "taken" / "variants" / "v-1").mkdir(parents=True)
    (tmp_path / "file").touch()
    assert "already" in refusal(paths, paths.models)
    assert "within the models" in refusal(paths, paths.variants / "v-1" / "new")
    assert "exists already" in refusal(paths, tmp_path / "taken")
    assert "Nothing can be written" in refusal(paths, tmp_path / "file")
    save_settings(Settings(models_folder=str(tmp_path / "unplugged")), paths.settings_file)
    assert "not there now" in refusal(paths, tmp_path / "new")


def test_what_does_not_fit_is_told_before_anything_is_copied(
    paths: Paths, other_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(paths)
    monkeypatch.setattr(move_plan, "free_bytes", lambda folder: (folder, 5000))
    with pytest.raises(DiskFullError, match="has 5 kB free"):
        move(paths, other_disk)
    check_whole(paths, at=None)
    assert not (other_disk / STAGING).exists()


# -- the move ----------------------------------------------------------------------------------------


def test_on_the_same_disk_nothing_is_copied(paths: Paths, tmp_path: Path) -> None:
    fill(paths)
    inode = (paths.variants / "v-1" / "model.gguf").stat().st_ino
    result = move(paths, tmp_path / "new")
    assert (result["moved"], result["copied"]) == (5, False)
    check_whole(paths, at=tmp_path / "new")
    assert (tmp_path / "new" / "variants" / "v-1" / "model.gguf").stat().st_ino == inode
    assert not paths.variants.exists()
    assert not (paths.home / JOURNAL).exists()


def test_a_move_back_into_the_home_forgets_the_choice(paths: Paths, tmp_path: Path) -> None:
    fill(paths)
    move(paths, tmp_path / "new")
    move(current_paths(), paths.home / "models")
    check_whole(paths, at=paths.home / "models")
    assert load_settings(paths.settings_file).models_folder == ""


def test_on_another_disk_copies_are_verified_and_keep_their_times(paths: Paths, other_disk: Path) -> None:
    fill(paths)
    os.utime(paths.variants / "v-1" / "model.gguf", ns=(10**18, 10**18))
    before = content(paths.models)
    result = move(paths, other_disk)
    assert result["copied"]
    check_whole(paths, at=other_disk)
    assert content(other_disk) == before
    assert (other_disk / "variants" / "v-1" / "model.gguf").stat().st_mtime_ns == 10**18
    assert content(paths.models) == {}
    assert not (other_disk / STAGING).exists()


def test_a_file_that_was_changed_before_is_moved_as_it_is_and_said(paths: Paths, other_disk: Path) -> None:
    fill(paths)
    (paths.variants / "v-1" / "model.gguf").write_bytes(b"changed")
    ctx = context(paths, other_disk)
    run_move(ctx)
    assert [warning.code for warning in ctx.warnings] == ["changed_before"]
    assert (other_disk / "variants" / "v-1" / "model.gguf").read_bytes() == b"changed"


def test_a_disk_that_gives_back_something_else_changes_nothing(
    paths: Paths, other_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(paths)
    monkeypatch.setattr("core.library.move_copy.sha256_file", lambda *_: "0" * 64)
    with pytest.raises(BitwrightError, match="gave back something else"):
        move(paths, other_disk)
    check_whole(paths)
    assert current_paths().models == paths.models
    assert not (other_disk / STAGING).exists()


def test_a_cancel_leaves_everything_as_it_was(paths: Paths, other_disk: Path) -> None:
    fill(paths)
    before = content(paths.models)
    ctx = context(paths, other_disk)
    ctx.cancel()
    with pytest.raises(CancelledError):
        run_move(ctx)
    assert content(paths.models) == before
    assert not (other_disk / STAGING).exists()
    check_whole(paths)


def test_what_was_verified_before_a_pause_is_not_copied_again(paths: Paths, other_disk: Path) -> None:
    fill(paths, size=1000)
    ctx = context(paths, other_disk)
    real, seen = ctx.progress, []

    def pause_at_the_third(done: int, total: int, unit: str, detail: str = "") -> None:
        real(done, total, unit, detail)
        seen.append(done)
        if len(seen) == 5:  # two chunks a file: written, read back
            ctx.cancel(CancelReason.PAUSE)

    ctx.progress = pause_at_the_third  # type: ignore[method-assign]
    with pytest.raises(CancelledError):
        run_move(ctx)
    kept = other_disk / STAGING / "variants" / "v-1" / "model.gguf"
    first = kept.stat().st_ino
    move(paths, other_disk)
    check_whole(paths, at=other_disk)
    assert (other_disk / "variants" / "v-1" / "model.gguf").stat().st_ino == first


# -- alone -------------------------------------------------------------------------------------------


def test_it_refuses_while_another_job_runs_and_others_refuse_while_it_runs(
    paths: Paths, tmp_path: Path, smollm2_gguf: Path
) -> None:
    fill(paths)
    code = "import sys, time\nfrom pathlib import Path\nfrom core.jobs.liveness import claim, lock_file\n"
    hold = (
        code + "held = claim(Path(sys.argv[1])) if len(sys.argv) < 3 else lock_file(Path(sys.argv[1]), 0)\n"
    )
    hold += "print('held', flush=True)\ntime.sleep(60)"

    @contextlib.contextmanager
    def holding(*arguments: str) -> Iterator[None]:
        process = subprocess.Popen([sys.executable, "-c", hold, *arguments], stdout=subprocess.PIPE, cwd=ROOT)
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        try:
            yield
        finally:
            process.kill()
            process.wait()
            process.stdout.close()

    other = prepare_job(paths, JobKind.CHAT, "Chat", {})
    with (
        holding(str(folder_of(paths, other.job))),
        pytest.raises(InvalidInputError, match="using the models"),
    ):
        move(paths, tmp_path / "new")
    check_whole(paths)
    with holding(str(paths.home / "moving.lock"), "lock"):
        with pytest.raises(InvalidInputError, match="being moved already"):
            move(paths, tmp_path / "new")
        late = prepare_job(paths, JobKind.IMPORT, "Import", {"path": str(smollm2_gguf)})
        with pytest.raises(BitwrightError, match="being moved to another folder"):
            run_job(late)


# -- killed ------------------------------------------------------------------------------------------


def test_a_worker_killed_in_the_middle_of_copying_loses_nothing_and_can_be_resumed(
    paths: Paths, other_disk: Path
) -> None:
    fill(paths, size=24 << 20)
    spec = prepare_job(paths, JobKind.MOVE, "Move", {"to": str(other_disk)})
    folder = folder_of(paths, spec.job)
    with (folder / "log.txt").open("ab") as log:
        process = start_worker(folder, log)
    assert process.stdout is not None
    for line in process.stdout:
        event = Event.from_line(line)
        assert event is not None
        assert event.type is not EventType.FAILED, event
        if event.type is EventType.PROGRESS and event.fields["done"] > 0:
            break
    process.send_signal(signal.SIGKILL)
    process.wait()
    for pipe in (process.stdin, process.stdout):
        assert pipe is not None
        pipe.close()
    assert (other_disk / STAGING).is_dir()
    check_whole(paths)
    assert current_paths().models == paths.models
    sweep(paths)
    record = load_job(paths, spec.job)
    assert record.state is JobState.INTERRUPTED
    assert record.can_resume
    result = run_job(spec)
    assert result["copied"]
    check_whole(paths, at=other_disk)
    assert not (other_disk / STAGING).exists()


def test_giving_up_an_interrupted_move_removes_what_it_had_copied(paths: Paths, other_disk: Path) -> None:
    fill(paths)
    ctx = context(paths, other_disk)
    ctx.cancel(CancelReason.PARENT_GONE)
    with pytest.raises(CancelledError):
        run_move(ctx)
    assert (other_disk / STAGING).is_dir()
    discard(paths, ctx.spec.job)
    assert not (other_disk / STAGING).exists()
    check_whole(paths)


class Killed(BaseException):
    """As kill -9: nothing of ours runs any more."""


def killed_after(calls: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Die at the ``calls``-th step (a rename, a delete, a write of a setting or of the library) from the
    journal on."""
    left = [calls]

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **named: Any) -> Any:
            if left[0] == 0:
                raise Killed
            left[0] -= 1
            return real(*arguments, **named)

        return step

    def armed(paths: Paths, plan: Any) -> None:
        for owner, name in (
            (Path, "rename"), (Path, "unlink"), (Path, "rmdir"),
            (moving, "save_settings"), (moving, "rebase"), (moving, "sync_folder"),
        ):  # fmt: skip
            monkeypatch.setattr(owner, name, counted(getattr(owner, name)))
        real_place(paths, plan)

    real_place = moving._place
    monkeypatch.setattr(moving, "_place", armed)


@pytest.mark.parametrize("copied", [False, True])
def test_killed_at_any_step_of_the_end_the_library_finds_everything(
    paths: Paths, tmp_path: Path, copied: bool, other_disk: Path
) -> None:
    """Each step in turn, in a home of its own; whoever opens the library next finishes the move."""
    finished = False
    for step in range(60):
        home = tmp_path / f"home-{step}"
        mine = Paths(home).ensure()
        fill(mine)
        target = (other_disk if copied else tmp_path) / f"to-{step}"
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("BITWRIGHT_HOME", str(home))
            killed_after(step, patch)
            try:
                move(mine, target)
                finished = True
            except Killed:
                pass
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("BITWRIGHT_HOME", str(home))
            with Catalog(current_paths()):
                pass
            check_whole(current_paths(), at=target if (target / "variants").exists() else None)
            assert not (home / JOURNAL).exists()
        if finished:
            assert step > 10
            return
    raise AssertionError("it never finished")


def test_a_rename_that_the_system_refuses_is_taken_back(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(paths)
    before, real = content(paths.models), Path.rename

    def refuse_one(path: Path, target: Path) -> Path:
        if path.name == "small":
            raise PermissionError(13, "in use")
        return real(path, target)

    monkeypatch.setattr(Path, "rename", refuse_one)
    with pytest.raises(LibraryError, match="in use"):
        move(paths, tmp_path / "new")
    assert content(paths.models) == before
    assert not (paths.home / JOURNAL).exists()
    check_whole(paths)


@pytest.mark.parametrize("copied", [False, True])
def test_a_move_whose_drive_is_away_waits_until_it_is_connected_again(
    paths: Paths, tmp_path: Path, copied: bool, other_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = (other_disk if copied else tmp_path / "disk").absolute()
    target = drive / "new"
    source = paths.models
    if not copied:  # both on the drive that goes away
        source = drive / "models"
        source.mkdir(parents=True)
        save_settings(Settings(models_folder=str(source)), paths.settings_file)
        paths = current_paths().ensure()
    fill(paths)
    with pytest.MonkeyPatch.context() as patch:
        killed_after(2, patch)
        with pytest.raises(Killed):
            move(paths, target)
    away = drive.with_name("unplugged")
    drive.rename(away)
    target.mkdir(parents=True)  # an empty mount point is nothing, too
    with Catalog(current_paths()):
        pass
    assert (paths.home / JOURNAL).exists()
    assert load_settings(paths.settings_file).models_folder == ("" if copied else str(source))
    assert list(target.iterdir()) == []
    with pytest.raises(LibraryError, match="waits to be finished"):
        move(current_paths(), tmp_path / "elsewhere")
    target.rmdir()
    drive.rmdir()
    away.rename(drive)
    with Catalog(current_paths()):
        pass
    check_whole(current_paths(), at=target)
    assert not (paths.home / JOURNAL).exists()


def test_what_cannot_be_taken_back_now_is_not_said_to_be_where_it_was(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(paths)
    target, real = tmp_path / "new", Path.rename

    def refuse(path: Path, to: Path) -> Path:
        if path.name == "small" or path.is_relative_to(target):
            raise PermissionError(13, "in use")
        return real(path, to)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", refuse)
        with pytest.raises(LibraryError, match="in use") as told:
            move(paths, target)
    assert "finished when the library is opened next" in told.value.hint
    with Catalog(current_paths()):
        pass
    check_whole(current_paths(), at=target)
