"""The record of finished runs: written by any process, read whatever is in it, bounded."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.jobs import history
from core.jobs.history import Run, load_runs, note_run, with_variants
from core.paths import Paths, current_paths
from core.specs.support import recipe_for
from tests.fakes.demo_library import demo_facts, demo_sources, demo_variants


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


def _run(identity: str = "v1", elapsed_s: float = 12.5) -> Run:
    return Run(identity, recipe_for("INT4"), demo_facts(0), "A processor", 2, elapsed_s, 20.0, 10**9, "0.1")


def test_runs_come_back_in_their_order(paths: Paths) -> None:
    assert load_runs(paths) == ()
    note_run(paths, _run("one"))
    note_run(paths, _run("two"))
    found = load_runs(paths)
    assert [run.variant_id for run in found] == ["one", "two"]
    assert found[0].recipe == _run().recipe
    assert found[0].facts.n_params == demo_facts(0).n_params


def test_damaged_lines_are_passed_over(paths: Paths) -> None:
    note_run(paths, _run())
    lines = [b"{", b"[]", b"null", b'{"elapsed_s": NaN}', b"\xff\xff", b"[" * 100_000, b'{"elapsed_s": 5}']
    endless = {**_run().to_json(), "threads": float("inf")}
    lines.append(json.dumps(endless).encode())
    with (paths.home / history.FILE_NAME).open("ab") as file:
        file.write(b"\n".join([*lines, b""]))
    note_run(paths, _run("last"))
    assert [run.variant_id for run in load_runs(paths)] == ["v1", "last"]


def test_the_file_does_not_grow_for_ever(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "_TRIM_BYTES", 4000)
    monkeypatch.setattr(history, "KEPT", 3)
    for number in range(12):
        note_run(paths, _run(str(number)))
    assert len((paths.home / history.FILE_NAME).read_bytes()) < 8000
    assert [run.variant_id for run in load_runs(paths)] == ["9", "10", "11"]


def test_variants_made_before_runs_were_noted_count_too(paths: Paths) -> None:
    sources = demo_sources(paths.sources)
    variants = demo_variants(paths.variants, sources)
    noted = _run(variants[0].id)
    runs = with_variants([noted], variants, "A processor")
    assert runs[-1] is noted
    assert len(runs) == len(variants)
    assert {run.machine for run in runs} == {"A processor"}
