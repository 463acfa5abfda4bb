"""Tags, notes and favourites: cleaned, kept, carried through changes, gone with their owner."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InvalidInputError
from core.library import database
from core.library.catalog import Catalog
from core.library.marks import MAX_TAG, MAX_TAGS, clean_note, clean_tag
from core.library.records import NO_MARKS, Marks
from core.paths import Paths, current_paths
from tests.fakes.records import measurement, source_record, variant_record


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


def test_marks_are_kept_cleaned_and_what_was_there_before_is_returned(paths: Paths) -> None:
    with Catalog(paths) as catalog:
        catalog.add_variant(variant_record(paths, "v-1"))
        said = Marks(True, ("#Work", "for  phones", "work"), "  good\r\nat maths \x00")
        assert catalog.set_marks({"v-1": said}) == {"v-1": NO_MARKS}
        kept = catalog.variant("v-1").marks
        assert kept == Marks(True, ("for-phones", "work"), "good\nat maths")
        assert catalog.set_marks({"v-1": NO_MARKS}) == {"v-1": kept}
        assert catalog.variant("v-1").marks == NO_MARKS


def test_sources_have_marks_too_and_a_change_is_seen_by_others(paths: Paths, tmp_path: Path) -> None:
    with Catalog(paths) as catalog:
        source = catalog.add_source(source_record(tmp_path))
        before = catalog.data_version()
        catalog.set_marks({source.id: Marks(tags=("base",))})
        assert catalog.data_version() > before
        assert catalog.sources()[0].marks.tags == ("base",)


def test_one_bad_tag_changes_nothing_at_all(paths: Paths) -> None:
    with Catalog(paths) as catalog:
        for name in ("v-1", "v-2"):
            catalog.add_variant(variant_record(paths, name))
        with pytest.raises(InvalidInputError, match="at most 32"):
            catalog.set_marks({"v-1": Marks(True), "v-2": Marks(tags=("x" * (MAX_TAG + 1),))})
        with pytest.raises(InvalidInputError, match="At most"):
            catalog.set_marks({"v-1": Marks(tags=tuple(f"t{n}" for n in range(MAX_TAGS + 1)))})
        assert all(variant.marks == NO_MARKS for variant in catalog.variants())


def test_marks_outlive_measurements_and_names_and_go_with_the_variant(paths: Paths) -> None:
    with Catalog(paths) as catalog:
        catalog.add_variant(variant_record(paths, "v-1"))
        catalog.set_marks({"v-1": Marks(True, ("a",), "n"), "gone": Marks(True)})
        catalog.add_measurement(measurement("v-1"))
        catalog.rename_variant("v-1", "Other")
        assert catalog.variant("v-1").marks == Marks(True, ("a",), "n")
        catalog.remove_variant("v-1")
        for table in ("marks", "tags"):
            assert catalog._database.conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0


def test_a_library_of_the_first_layout_keeps_its_rows_and_can_be_marked(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as first:
        first.setattr(database, "MIGRATIONS", database.MIGRATIONS[:1])
        made = sqlite3.connect(paths.database, isolation_level=None)
        database._bring_up_to_date(made, paths.database)
        made.execute(
            "INSERT INTO sources (id, name, kind, path, facts, added_at)"
            " VALUES ('s', 'S', 'hf_folder', '/x', '{}', '')"
        )
        made.close()
    with Catalog(paths) as catalog:
        catalog.add_variant(variant_record(paths, "v-1"))
        assert catalog.set_marks({"s": Marks(True), "v-1": Marks(True)}).keys() == {"s", "v-1"}


@given(st.text(max_size=60))
def test_a_cleaned_tag_stays_as_it_is(text: str) -> None:
    try:
        tag = clean_tag(text)
    except InvalidInputError:
        return
    assert clean_tag(tag) == tag
    assert tag
    assert "," not in tag
    assert not any(c.isspace() for c in tag)


def test_a_note_that_is_too_long_is_told() -> None:
    with pytest.raises(InvalidInputError, match="20,000"):
        clean_note("x" * 20_001)
