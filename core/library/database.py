"""The library's SQLite file: opening, migrating, transactions, and the environment's errors in words."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import BitwrightError, DiskFullError, LibraryError
from core.language import mark, tr
from core.library.votes import SCHEMA as VOTES_SCHEMA

if TYPE_CHECKING:
    from sqlite_utils import Database

BUSY_TIMEOUT_S = 10.0

_V1 = (
    """CREATE TABLE sources (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, path TEXT NOT NULL,
        repo_id TEXT, revision TEXT, facts TEXT NOT NULL, added_at TEXT NOT NULL)""",
    "CREATE INDEX sources_path ON sources (path)",
    "CREATE INDEX sources_repo ON sources (repo_id)",
    """CREATE TABLE source_files (
        source_id TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
        path TEXT NOT NULL, size_bytes INTEGER NOT NULL, sha256 TEXT NOT NULL,
        PRIMARY KEY (source_id, path)) WITHOUT ROWID""",
    # Variants of one source have the same facts (with a chat template, kilobytes): kept once.
    "CREATE TABLE facts (id INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE)",
    # No foreign key to sources: a variant outlives its source, and its lineage says what that was.
    """CREATE TABLE variants (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, source_id TEXT NOT NULL, path TEXT NOT NULL,
        recipe TEXT NOT NULL, facts_id INTEGER NOT NULL REFERENCES facts (id), size_bytes INTEGER NOT NULL,
        bits_per_weight REAL NOT NULL, warnings TEXT NOT NULL, lineage TEXT NOT NULL,
        created_at TEXT NOT NULL)""",
    "CREATE INDEX variants_source ON variants (source_id)",
    """CREATE TABLE variant_files (
        variant_id TEXT NOT NULL REFERENCES variants (id) ON DELETE CASCADE,
        path TEXT NOT NULL, size_bytes INTEGER NOT NULL, sha256 TEXT NOT NULL,
        PRIMARY KEY (variant_id, path)) WITHOUT ROWID""",
    """CREATE TABLE measurements (
        id INTEGER PRIMARY KEY, variant_id TEXT NOT NULL REFERENCES variants (id) ON DELETE CASCADE,
        measured_at TEXT NOT NULL, text_name TEXT NOT NULL, text_sha256 TEXT NOT NULL,
        windows INTEGER NOT NULL, length INTEGER NOT NULL, perplexity REAL, source_perplexity REAL,
        kl_divergence REAL, kl_divergence_p99 REAL, top1_agreement REAL, tokens_per_s REAL,
        peak_rss_bytes INTEGER, engine_version TEXT NOT NULL)""",
    "CREATE INDEX measurements_variant ON measurements (variant_id)",
    "CREATE TABLE changes (counter INTEGER NOT NULL)",
    "INSERT INTO changes VALUES (0)",
)

_MARKS = (
    # Of variants and sources alike, so no foreign key: triggers see to it that they go with their owner.
    """CREATE TABLE marks (
        owner_id TEXT PRIMARY KEY, favourite INTEGER NOT NULL, note TEXT NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE tags (
        owner_id TEXT NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (owner_id, tag)) WITHOUT ROWID""",
    """CREATE TRIGGER variant_marks AFTER DELETE ON variants BEGIN
        DELETE FROM marks WHERE owner_id = OLD.id; DELETE FROM tags WHERE owner_id = OLD.id; END""",
    """CREATE TRIGGER source_marks AFTER DELETE ON sources BEGIN
        DELETE FROM marks WHERE owner_id = OLD.id; DELETE FROM tags WHERE owner_id = OLD.id; END""",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_V1, VOTES_SCHEMA, _MARKS)
"""The n-th brings a database from version n to n + 1."""


def open_database(path: Path) -> Database:
    """Open (and create or migrate) the library's database.

    WAL, foreign keys on, waits up to 10 s for another process's lock. Raises LibraryError when the file
    is from a newer version or the environment does not let us use it, DiskFullError.
    """
    from sqlite_utils import Database  # it may bring numpy along: not for commands that open no library

    with translated(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
        try:
            database = Database(connection, execute_plugins=False)
            connection.execute("PRAGMA foreign_keys = ON")
            _bring_up_to_date(connection, path)
        except BaseException:
            connection.close()
            raise
        return database


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    version = _version(connection)  # before anything is written: nothing of a newer layout is touched
    if version > len(MIGRATIONS):
        raise LibraryError(
            tr(
                "The library {path} was made by a newer Bitwright (version {version} of its layout).",
                path=path,
                version=version,
            ),
            tr("Update Bitwright, or choose another home with BITWRIGHT_HOME."),
        )
    if version < len(MIGRATIONS):
        enter_wal(connection)
        _migrate(connection)


def enter_wal(connection: sqlite3.Connection) -> None:
    """Changing the journal mode does not honour the busy timeout: two first starts need patience here."""
    deadline = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _version(connection: sqlite3.Connection) -> int:
    """The layout's version, 0 for an empty database."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").fetchone() is None:
        return 0
    return int(connection.execute("SELECT coalesce(max(version), 0) FROM migrations").fetchone()[0])


def _migrate(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(
            "CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL)"
        )
        # Asked again under the lock: another process may have been faster.
        for version in range(_version(connection), len(MIGRATIONS)):
            for statement in MIGRATIONS[version]:
                connection.execute(statement)
            connection.execute(
                "INSERT INTO migrations VALUES (?, ?)", (version + 1, datetime.now(UTC).isoformat())
            )
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


@contextmanager
def writing(database: Database, path: Path) -> Iterator[sqlite3.Connection]:
    """One write transaction that also advances the change counter; all or nothing."""
    connection: sqlite3.Connection = database.conn
    with translated(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("UPDATE changes SET counter = counter + 1")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


_ENVIRONMENT: tuple[tuple[int, str, str], ...] = (
    (
        sqlite3.SQLITE_BUSY,
        mark("The library {path} is locked by another program."),
        mark("Close other Bitwright windows and try again."),
    ),
    (
        sqlite3.SQLITE_LOCKED,
        mark("The library {path} is locked by another program."),
        mark("Close other Bitwright windows and try again."),
    ),
    (
        sqlite3.SQLITE_READONLY,
        mark("The library {path} is read-only."),
        mark("Make its folder writable, or move BITWRIGHT_HOME."),
    ),
    (
        sqlite3.SQLITE_PERM,
        mark("The library {path} may not be opened."),
        mark("Check the permissions of its folder."),
    ),
    (
        sqlite3.SQLITE_AUTH,
        mark("The library {path} may not be opened."),
        mark("Check the permissions of its folder."),
    ),
    (
        sqlite3.SQLITE_CANTOPEN,
        mark("The library {path} cannot be opened."),
        mark("Check its folder and permissions, or move BITWRIGHT_HOME."),
    ),
    (
        sqlite3.SQLITE_IOERR,
        mark("The library {path} cannot be read or written."),
        mark("Check the disk it lies on."),
    ),
    (
        sqlite3.SQLITE_CORRUPT,
        mark("The library {path} is damaged."),
        mark("Move it away: a new one finds the variants that lie on disk."),
    ),
    (
        sqlite3.SQLITE_NOTADB,
        mark("The library {path} is not a database."),
        mark("Move it away: a new one finds the variants on disk."),
    ),
)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's and the system's complaints about the environment become LibraryError or DiskFullError;
    faults of ours (bad SQL, broken constraints) pass through as they are."""
    try:
        yield
    except sqlite3.Error as error:
        found = _environment_error(error, path)
        if found is None:
            raise
        raise found from error
    except UnicodeEncodeError as error:
        raise LibraryError(
            tr("A name that is not Unicode text cannot be kept in the library."),
            tr("Rename the file or folder first."),
        ) from error
    except OSError as error:
        raise LibraryError(
            tr("The library {path} cannot be used: {strerror}.", path=path, strerror=error.strerror or error),
            tr("Check its folder."),
        ) from error


def _environment_error(error: sqlite3.Error, path: Path) -> BitwrightError | None:
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if primary == sqlite3.SQLITE_FULL:
        return DiskFullError(
            tr("The disk is full: the library {path} cannot grow.", path=path), tr("Free some space.")
        )
    for code, what, hint in _ENVIRONMENT:
        if primary == code:
            return LibraryError(tr(what, path=path), tr(hint))
    return None
