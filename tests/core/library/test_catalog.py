"""The catalog: what goes in comes out, from several processes, and it says what it would delete."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import CorruptFileError, InvalidInputError, LibraryError, NotFoundError
from core.library.catalog import Catalog, new_variant_id
from core.library.records import FileRecord
from core.library.serialise import safe_relative
from core.paths import Paths, current_paths
from tests.fakes.records import measurement, source_record, variant_record, write_file

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


def test_a_variant_comes_back_as_it_went_in_with_its_measurements(paths: Paths) -> None:
    record = variant_record(paths, "v-1")
    with Catalog(paths) as catalog:
        catalog.add_variant(record)
        first = catalog.add_measurement(measurement("v-1"))
        second = catalog.add_measurement(measurement("v-1", perplexity=13.0, tokens_per_s=None))
    with Catalog(paths) as catalog:
        assert catalog.variants() == [replace(record, measurements=(first, second))]
        assert catalog.variant("v-1").latest == second


def test_a_measurement_that_is_not_a_number_stays_one(paths: Paths) -> None:
    with Catalog(paths) as catalog:
        catalog.add_variant(variant_record(paths, "v-1"))
        catalog.add_measurement(measurement("v-1", perplexity=math.nan, kl_divergence=math.inf))
        latest = catalog.variant("v-1").latest
    assert latest is not None
    assert math.isnan(latest.perplexity)
    assert latest.kl_divergence == math.inf


def test_ids_may_be_shortened_while_they_are_unique(paths: Paths) -> None:
    with Catalog(paths) as catalog:
        for variant_id in ("tiny-q4-aaa", "tiny-q4-aab", "tiny", "50%-x"):
            if variant_id != "50%-x":
                catalog.add_variant(variant_record(paths, variant_id))
        assert catalog.variant("tiny-q4-aab").id == "tiny-q4-aab"
        assert catalog.variant("tiny").id == "tiny"
        with pytest.raises(InvalidInputError, match="2 variants"):
            catalog.variant("tiny-q")
        for missing in ("nothing", "%", "", "t_ny"):
            with pytest.raises(NotFoundError):
                catalog.variant(missing)


def test_measurements_of_an_unknown_variant_are_refused(paths: Paths) -> None:
    with Catalog(paths) as catalog, pytest.raises(NotFoundError):
        catalog.add_measurement(measurement("no-such"))


def test_adding_a_source_again_changes_nothing_but_new_content_is_a_new_source(paths: Paths) -> None:
    record = source_record(paths.home / "m")
    with Catalog(paths) as catalog:
        assert catalog.add_source(record) == record
        again = catalog.add_source(replace(record, id="other-id", repo_id="org/Tiny", revision="abc"))
        assert again == replace(record, repo_id="org/Tiny", revision="abc")
        changed = replace(record, id="third", files=(FileRecord("model.safetensors", 5, "ff" * 32),))
        changed = replace(changed, added_at="2026-02-01T00:00:00+00:00")
        catalog.add_source(changed)
        assert [s.id for s in catalog.sources()] == [record.id, "third"]
        assert catalog.find_source(path=paths.home / "m") == changed
        assert catalog.find_source(repo_id="ORG/tiny") == again
        assert catalog.find_source(repo_id="org/none") is None


def test_removing_a_source_keeps_its_variants_and_files_that_lie_elsewhere(
    paths: Paths, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "mine"
    file = write_file(elsewhere / "model.safetensors", b"12345")
    with Catalog(paths) as catalog:
        catalog.add_source(source_record(elsewhere, files=(file,)))
        catalog.add_variant(variant_record(paths, "v-1"))
        assert catalog.remove_source("tiny-model") == 0
        assert catalog.sources() == []
        assert len(catalog.variants()) == 1
    assert (elsewhere / "model.safetensors").exists()


def test_removing_a_source_of_our_own_frees_its_recorded_files_only(paths: Paths) -> None:
    folder = paths.sources / "tiny"
    file = write_file(folder / "model.safetensors", b"12345")
    (folder / "mine.txt").write_text("keep")
    with Catalog(paths) as catalog:
        catalog.add_source(source_record(folder, files=(file,)))
        assert catalog.remove_source("tiny-model") == 5
    assert [p.name for p in folder.iterdir()] == ["mine.txt"]


def test_a_link_in_our_sources_folder_does_not_lead_deletion_astray(paths: Paths, tmp_path: Path) -> None:
    elsewhere = tmp_path / "mine"
    file = write_file(elsewhere / "model.safetensors", b"12345")
    (paths.sources / "linked").symlink_to(elsewhere)
    with Catalog(paths) as catalog:
        catalog.add_source(source_record(paths.sources / "linked", files=(file,)))
        assert catalog.remove_source("tiny-model") == 0
    assert (elsewhere / "model.safetensors").exists()


def test_removal_plan_says_exactly_what_remove_then_frees(paths: Paths) -> None:
    record = variant_record(paths, "v-1", b"weights")
    write_file(Path(record.path), b"weights")
    (Path(record.path).parent / "variant.json").write_text("{}")
    with Catalog(paths) as catalog:
        catalog.add_variant(record)
        catalog.add_measurement(measurement("v-1"))
        plan = catalog.removal_plan("v-1")
        assert [f.name for f in plan.files] == ["variant.json", "model.gguf"]
        assert plan.frees_bytes == 9
        assert catalog.remove_variant("v-1") == 9
        assert catalog.variants() == []
        with pytest.raises(NotFoundError):
            catalog.remove_variant("v-1")
    assert list(paths.variants.iterdir()) == []


def test_a_variant_written_elsewhere_loses_its_own_files_and_nothing_beside_them(
    paths: Paths, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    file = write_file(out / "model.gguf", b"weights")
    (out / "holiday.jpg").write_bytes(b"x")
    with Catalog(paths) as catalog:
        catalog.add_variant(variant_record(paths, "v-1", path=str(out / "model.gguf"), files=(file,)))
        assert catalog.remove_variant("v-1") == 7
    assert [p.name for p in out.iterdir()] == ["holiday.jpg"]


def test_a_file_name_that_leads_out_of_the_folder_is_never_deleted(paths: Paths, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("x")
    files = (FileRecord("model.gguf", 1, ""), FileRecord("../victim", 1, ""))
    (tmp_path / "out").mkdir()
    with Catalog(paths) as catalog:
        catalog.add_variant(
            variant_record(paths, "v-1", path=str(tmp_path / "out" / "model.gguf"), files=files)
        )
        with pytest.raises(CorruptFileError):
            catalog.remove_variant("v-1")
    assert victim.exists()


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../x", "a/../../x", "C:\\x", "\\x", "", ".", "a\0b", "..\\x"]
)
def test_names_that_leave_their_folder_are_refused(name: str) -> None:
    with pytest.raises(CorruptFileError):
        safe_relative(name)


@pytest.mark.parametrize("variant_id", ["../x", "", "a/b", ".hidden", "UPPER", "x" * 200])
def test_ids_that_cannot_name_a_folder_are_refused(paths: Paths, variant_id: str) -> None:
    with Catalog(paths) as catalog, pytest.raises(InvalidInputError):
        catalog.add_variant(variant_record(paths, variant_id))


def test_new_ids_are_readable_and_unique() -> None:
    ids = {new_variant_id("SmolLM2 135M-Instruct", "Q4_K_M") for _ in range(200)}
    assert all(i.startswith("smollm2-135m-instruct-q4_k_m-") for i in ids)
    assert len(ids) == 200
    assert new_variant_id("模型/..", "").startswith("model-model-")


def test_renaming_keeps_the_id_and_needs_a_name(paths: Paths) -> None:
    with Catalog(paths) as catalog:
        catalog.add_variant(variant_record(paths, "v-1"))
        catalog.rename_variant("v-1", "  Better ")
        assert catalog.variant("v-1").name == "Better"
        with pytest.raises(InvalidInputError):
            catalog.rename_variant("v-1", "   ")


def test_data_version_grows_with_changes_of_any_connection_and_only_then(paths: Paths) -> None:
    with Catalog(paths) as one, Catalog(paths) as two:
        before = one.data_version()
        one.variants()
        assert one.data_version() == before
        two.add_variant(variant_record(paths, "v-1"))
        middle = one.data_version()
        one.rename_variant("v-1", "x")
        assert before < middle < two.data_version()


def test_reading_the_library_takes_as_many_queries_for_many_variants_as_for_one(paths: Paths) -> None:
    """The time itself (10,000 variants in 300 ms) is watched by tests/bench/bench_catalog.py."""
    counts = []
    with Catalog(paths) as catalog:
        for size in (1, 60):
            for n in range(size):
                facts = replace(variant_record(paths, "x").facts, name=f"model {n % 7}")
                record = variant_record(paths, f"v{size}-{n}", facts=facts)
                catalog.add_variant(replace(record, measurements=(measurement(record.id),)))
            statements: list[str] = []
            catalog._database.conn.set_trace_callback(statements.append)
            found = catalog.variants()
            catalog._database.conn.set_trace_callback(None)
            counts.append(len(statements))
    assert len(found) == 61
    assert found[-1].facts.name == "model 2"
    assert all(len(v.measurements) == 1 for v in found)
    assert counts[0] == counts[1] <= 8


def test_facts_that_variants_share_are_kept_once_and_go_with_the_last(paths: Paths) -> None:
    def count(catalog: Catalog) -> int:
        return int(catalog._database.conn.execute("SELECT count(*) FROM facts").fetchone()[0])

    with Catalog(paths) as catalog:
        catalog.add_variant(variant_record(paths, "v-1"))
        catalog.add_variant(variant_record(paths, "v-2"))
        assert count(catalog) == 1
        catalog.remove_variant("v-1")
        assert count(catalog) == 1
        catalog.remove_variant("v-2")
        assert count(catalog) == 0


WRITER = """
import sys; sys.path.insert(0, sys.argv[1])
from core.library.catalog import Catalog
from core.paths import current_paths
from tests.fakes.records import measurement, variant_record
paths = current_paths()
for n in range(25):
    with Catalog(paths) as catalog:
        catalog.add_variant(variant_record(paths, f"w{sys.argv[2]}-{n}"))
        catalog.add_measurement(measurement(f"w{sys.argv[2]}-{n}"))
        for record in catalog.variants():
            assert len(record.files) == 1 and record.lineage
"""


def test_several_processes_start_write_and_read_at_once(paths: Paths) -> None:
    """The database does not exist before: creation and migration race too."""
    workers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(ROOT), str(n)], stderr=subprocess.PIPE)
        for n in range(4)
    ]
    for worker in workers:
        assert worker.communicate()[1] == b""
        assert worker.returncode == 0
    with Catalog(paths) as catalog:
        assert len(catalog.variants()) == 100
        assert catalog.data_version() == 200


def test_removal_that_fails_keeps_the_row(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    record = variant_record(paths, "v-1")
    write_file(Path(record.path), b"weights")

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "in use")

    with Catalog(paths) as catalog:
        catalog.add_variant(record)
        monkeypatch.setattr(Path, "unlink", refuse)
        with pytest.raises(LibraryError, match="in use"):
            catalog.remove_variant("v-1")
        assert len(catalog.variants()) == 1
        monkeypatch.undo()


def test_a_file_with_another_hard_link_frees_nothing(paths: Paths, tmp_path: Path) -> None:
    record = variant_record(paths, "v-1")
    write_file(Path(record.path), b"weights")
    os.link(record.path, tmp_path / "kept.gguf")
    with Catalog(paths) as catalog:
        catalog.add_variant(record)
        assert catalog.removal_plan("v-1").frees_bytes == 0
