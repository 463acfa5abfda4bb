"""The database file: layouts of other versions, and the environment's refusals in words."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from core.errors import DiskFullError, LibraryError
from core.library import database
from core.library.catalog import Catalog
from core.library.database import translated
from core.paths import Paths, current_paths
from tests.fakes.records import variant_record


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


def test_a_database_of_a_newer_version_is_refused_untouched(paths: Paths) -> None:
    Catalog(paths).close()
    with sqlite3.connect(paths.database) as connection:
        connection.execute("INSERT INTO migrations VALUES (99, '')")
    connection.close()
    before = paths.database.read_bytes()
    with pytest.raises(LibraryError, match="newer Bitwright") as caught:
        Catalog(paths)
    assert "Update" in caught.value.hint
    assert paths.database.read_bytes() == before


def test_an_older_database_is_migrated_with_its_rows(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    with Catalog(paths) as catalog:
        catalog.add_variant(variant_record(paths, "v-1"))
    added = (*database.MIGRATIONS, ("ALTER TABLE variants ADD COLUMN note TEXT",))
    monkeypatch.setattr(database, "MIGRATIONS", added)
    with Catalog(paths) as catalog:
        assert [v.id for v in catalog.variants()] == ["v-1"]
    Catalog(paths).close()


def test_a_migration_that_fails_leaves_the_old_layout(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    Catalog(paths).close()
    broken = (*database.MIGRATIONS, ("ALTER TABLE variants ADD COLUMN note TEXT", "NONSENSE"))
    monkeypatch.setattr(database, "MIGRATIONS", broken)
    with pytest.raises(sqlite3.OperationalError, match="NONSENSE"):
        Catalog(paths)
    monkeypatch.undo()
    with Catalog(paths) as catalog:
        catalog.add_variant(variant_record(paths, "v-1"))


def test_a_file_that_is_no_database_is_told_with_a_hint(paths: Paths) -> None:
    paths.database.write_bytes(b"this is no database, but it is long enough to be looked at" * 20)
    with pytest.raises(LibraryError, match="not a database") as caught:
        Catalog(paths)
    assert "Move it away" in caught.value.hint


def test_a_folder_that_cannot_be_made_is_told(paths: Paths, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryError, match="cannot be used"):
        Catalog(Paths(tmp_path / "file" / "home"))
    (tmp_path / "home" / "library.db").mkdir(parents=True)
    with pytest.raises(LibraryError, match="cannot be opened"):
        Catalog(Paths(tmp_path / "home"))


def test_a_locked_database_is_told_after_waiting(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.05)
    with Catalog(paths) as catalog:
        other = sqlite3.connect(paths.database, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match="locked by another program"):
            catalog.add_variant(variant_record(paths, "v-1"))
        assert catalog.variants() == []  # reading goes on
        other.execute("ROLLBACK")
        other.close()
        catalog.add_variant(variant_record(paths, "v-1"))


def test_a_full_disk_is_told_as_such(paths: Paths) -> None:
    with Catalog(paths) as catalog:
        pages = catalog._database.conn.execute("PRAGMA page_count").fetchone()[0]
        catalog._database.conn.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DiskFullError):
            catalog.add_variant(variant_record(paths, "v-1", lineage={"x": "y" * 100_000}))
        assert catalog.variants() == []


def test_our_own_faults_are_raised_as_they_are(paths: Paths) -> None:
    with Catalog(paths) as catalog:
        with pytest.raises(sqlite3.OperationalError, match="no such table"), translated(paths.database):
            catalog._database.conn.execute("SELECT * FROM nonsense")
        with pytest.raises(sqlite3.IntegrityError), translated(paths.database):
            catalog._database.conn.execute("INSERT INTO variant_files VALUES ('none', 'p', 1, '')")
