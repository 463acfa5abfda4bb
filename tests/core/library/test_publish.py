"""Publishing: whole variants or none, also when the worker is killed between two steps."""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import CancelledError, CorruptFileError, InvalidInputError
from core.jobs.launch import prepare_job
from core.jobs.protocol import JobKind, JobState
from core.jobs.store import folder_of, load_job, sweep
from core.library.catalog import Catalog
from core.library.publish import publish_variant
from core.paths import Paths, current_paths
from tests.fakes.records import variant_record, write_file

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


def staged(paths: Paths, content: bytes = b"weights") -> Path:
    folder = paths.partial / "job-1"
    write_file(folder / "model.gguf", content)
    return folder


def test_a_published_variant_lies_in_its_folder_with_its_description_and_row(paths: Paths) -> None:
    folder = staged(paths)
    (folder / "blocks").mkdir()
    (folder / "blocks" / "checkpoint").write_text("scratch")
    record = variant_record(paths, "v-1")
    with Catalog(paths) as catalog:
        publish_variant(catalog, paths, folder, record)
        assert catalog.variant("v-1") == record
        assert catalog.verify("v-1").ok
    own = paths.variants / "v-1"
    assert sorted(p.name for p in own.iterdir()) == ["model.gguf", "variant.json"]
    assert json.loads((own / "variant.json").read_text())["recipe"]["level"] == "Q4_K_M"
    assert not folder.exists()


@pytest.mark.parametrize("other_disk", [False, True])
def test_a_folder_elsewhere_is_whole_or_not_there(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, other_disk: bool
) -> None:
    out, folder = tmp_path / "mine" / "model", paths.partial / "job-1" / "out"
    out.parent.mkdir()
    files = tuple(write_file(folder / name, b"weights") for name in ("config.json", "model.safetensors"))
    if other_disk:
        rename = Path.rename

        def renamed(self: Path, target: Path) -> Path:
            if self.parent != Path(target).parent:
                raise OSError(errno.EXDEV, "Invalid cross-device link")
            return rename(self, target)

        monkeypatch.setattr(Path, "rename", renamed)
    record = variant_record(paths, "v-1", path=str(out), files=files)
    copied: list[int] = []

    def cancelled(n_bytes: int) -> None:
        copied.append(n_bytes)
        if len(copied) == 2:
            raise CancelledError("stop")

    with Catalog(paths) as catalog:
        if other_disk:
            with pytest.raises(CancelledError):
                publish_variant(catalog, paths, folder, record, cancelled)
            assert list(out.parent.iterdir()) == []
            assert not (paths.variants / "v-1").exists()
        publish_variant(catalog, paths, folder, record)
        assert catalog.verify("v-1").ok
    assert [p.name for p in out.parent.iterdir()] == ["model"]
    assert not folder.exists()


def test_a_file_that_is_not_what_was_recorded_is_not_published(paths: Paths) -> None:
    folder = staged(paths, b"short")
    with Catalog(paths) as catalog, pytest.raises(CorruptFileError):
        publish_variant(catalog, paths, folder, variant_record(paths, "v-1"))
    assert list(paths.variants.iterdir()) == []


def test_out_gets_the_file_and_nothing_is_overwritten(paths: Paths, tmp_path: Path) -> None:
    out = tmp_path / "mine" / "model.gguf"
    out.parent.mkdir()
    record = variant_record(paths, "v-1", path=str(out))
    with Catalog(paths) as catalog:
        publish_variant(catalog, paths, staged(paths), record)
        assert catalog.verify("v-1").ok
        assert [p.name for p in out.parent.iterdir()] == ["model.gguf"]
        again = replace(record, id="v-2")
        with pytest.raises(InvalidInputError, match="exists already"):
            publish_variant(catalog, paths, staged(paths), again)
        assert [v.id for v in catalog.variants()] == ["v-1"]
        assert not (paths.variants / "v-2").exists()
        assert catalog.remove_variant("v-1") > 0
    assert list(out.parent.iterdir()) == []
    assert list(paths.variants.iterdir()) == []


def test_out_on_another_disk_is_copied_then_renamed_and_can_be_stopped(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "mine" / "model.gguf"
    out.parent.mkdir()
    rename = Path.rename

    def other_disk(self: Path, target: Path) -> Path:
        if Path(target) == out and not self.name.startswith("."):
            raise OSError(18, "Invalid cross-device link")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", other_disk)
    record = variant_record(paths, "v-1", path=str(out))

    def stop(n_bytes: int) -> None:
        raise CancelledError("stop")

    with Catalog(paths) as catalog:
        with pytest.raises(CancelledError):
            publish_variant(catalog, paths, staged(paths), record, stop)
        assert list(out.parent.iterdir()) == []
        assert list(paths.variants.iterdir()) == []
        with pytest.raises(InvalidInputError, match="exists already"):
            publish_variant(catalog, paths, staged(paths), record, lambda _: out.touch())
        assert list(out.parent.iterdir()) == [out]
        assert out.read_bytes() == b""
        out.unlink()
        copied: list[int] = []
        publish_variant(catalog, paths, staged(paths), record, copied.append)
        assert copied == [7]
        assert catalog.verify("v-1").ok


KILLED = """
import os, signal, sys; sys.path.insert(0, sys.argv[1])
from pathlib import Path
from core.jobs.protocol import JobKind
from core.jobs.worker import main
from core.library import publish
from core.library.catalog import Catalog
from tests.fakes.records import variant_record, write_file

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def after(function):
    def run(*args):
        function(*args)
        die()
    return run

point, out = sys.argv[3], sys.argv[4]
if point == "before the description": publish.describe = die
if point == "after the description": publish.describe = after(publish.describe)
if point == "after the rename":
    publish._rename = after(publish._rename); publish._move = after(publish._move)
if point == "after the insert": Catalog.add_variant = after(Catalog.add_variant)

def run(ctx):
    write_file(ctx.partial / "model.gguf", b"weights")
    if point == "while writing": die()
    record = variant_record(ctx.paths, "v-1", **({"path": out} if out else {}))
    with Catalog(ctx.paths) as catalog:
        publish.publish_variant(catalog, ctx.paths, ctx.partial, record)
    return {}

main(Path(sys.argv[2]), handlers={JobKind.QUANTIZE: run})
"""


@pytest.mark.parametrize("elsewhere", [False, True])
@pytest.mark.parametrize(
    ("point", "whole"),
    [
        ("while writing", False),
        ("before the description", False),
        ("after the description", False),
        ("after the rename", True),
        ("after the insert", True),
    ],
)
def test_kill_9_leaves_nothing_or_a_whole_variant_and_an_interrupted_job(
    paths: Paths, tmp_path: Path, point: str, whole: bool, elsewhere: bool
) -> None:
    out = tmp_path / "mine" / "model.gguf"
    out.parent.mkdir()
    spec = prepare_job(paths, JobKind.QUANTIZE, "t", {})
    folder = folder_of(paths, spec.job)
    where = str(out) if elsewhere else ""
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(ROOT), str(folder), point, where],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    assert [r.spec.job for r in sweep(paths)] == [spec.job]  # the next start
    with Catalog(paths) as catalog:
        catalog.adopt_orphans()
        found = catalog.variants()
        assert [v.id for v in found] == (["v-1"] if whole else [])
        assert all(catalog.verify(v.id).ok for v in found)
        assert catalog.adopt_orphans() == []
    assert load_job(paths, spec.job).state is JobState.INTERRUPTED
    assert load_job(paths, spec.job).can_resume
    assert out.exists() is (whole and elsewhere)


def test_a_lost_database_is_filled_again_from_the_folders_even_after_a_move(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Catalog(paths) as catalog:
        publish_variant(catalog, paths, staged(paths), variant_record(paths, "v-1"))
    moved = Paths(tmp_path / "moved").ensure()
    shutil.move(paths.variants / "v-1", moved.variants / "v-1")
    with Catalog(moved) as catalog:
        assert [v.path for v in catalog.adopt_orphans()] == [str(moved.variants / "v-1" / "model.gguf")]
        assert catalog.verify("v-1").ok


@pytest.mark.parametrize(
    "damage",
    [
        lambda d: d.update(id="v-2"),
        lambda d: d.update(path=None, files=[]),
        lambda d: d.pop("recipe"),
        lambda d: d["files"][0].update(path="../../../etc/passwd"),
        lambda d: d["files"][0].update(size_bytes=8),
        lambda d: d["facts"].pop("name"),
    ],
)
def test_a_damaged_or_hostile_description_is_passed_over(paths: Paths, damage: object) -> None:
    with Catalog(paths) as catalog:
        publish_variant(catalog, paths, staged(paths), variant_record(paths, "v-1"))
        catalog._database.conn.execute("DELETE FROM variants")
        description = paths.variants / "v-1" / "variant.json"
        data = json.loads(description.read_text())
        damage(data)  # type: ignore[operator]
        description.write_text(json.dumps(data))
        assert catalog.adopt_orphans() == []
        description.write_bytes(b"\xff[")
        assert catalog.adopt_orphans() == []


def test_verify_tells_missing_and_changed_files_and_reports_progress(paths: Paths) -> None:
    folder = paths.partial / "job-1"
    files = tuple(
        replace(write_file(folder / name, content), path=name)
        for name, content in (("a", b"x" * 9), ("b", b"y" * 9), ("c", b"z" * 9), ("model.gguf", b"w"))
    )
    with Catalog(paths) as catalog:
        publish_variant(catalog, paths, folder, variant_record(paths, "v-1", files=files))
        own = paths.variants / "v-1"
        (own / "a").unlink()
        (own / "b").write_bytes(b"Y" * 9)
        (own / "c").write_bytes(b"z" * 8)
        seen: list[tuple[int, int]] = []
        report = catalog.verify("v-1", lambda done, total: seen.append((done, total)))
        assert (report.ok, report.missing, report.changed) == (False, ("a",), ("b", "c"))
        assert seen[-1] == (28, 28)
        assert sorted(seen) == seen
        with pytest.raises(CancelledError):
            catalog.verify("v-1", cancelled=lambda: True)


def test_the_recorded_sha256_is_that_of_the_file(paths: Paths) -> None:
    with Catalog(paths) as catalog:
        publish_variant(catalog, paths, staged(paths), variant_record(paths, "v-1"))
        record = catalog.variant("v-1")
    assert record.files[0].sha256 == hashlib.sha256(Path(record.path).read_bytes()).hexdigest()
    assert Path(record.path).stat().st_size == record.size_bytes
