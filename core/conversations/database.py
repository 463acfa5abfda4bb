"""The file of conversations: opening, migrating, and the environment's errors in words.

A file of its own beside the library's: every answer is saved, and the window reads the whole library again
whenever that one's file changes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import DiskFullError, LibraryError
from core.language import tr
from core.library.database import enter_wal

BUSY_TIMEOUT_S = 10.0

_V1 = (
    """CREATE TABLE talks (
        id TEXT PRIMARY KEY, title TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
        variants TEXT NOT NULL, document TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX talks_updated ON talks (updated_at)",
    # Trigrams find parts of words, and words of languages that are written without spaces.
    """CREATE VIRTUAL TABLE talk_texts USING fts5(
        talk_id UNINDEXED, body, tokenize = 'trigram')""",
    """CREATE TABLE saved (
        kind TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, name))
        WITHOUT ROWID""",
    """CREATE TABLE trials (
        id INTEGER PRIMARY KEY, variant_id TEXT NOT NULL, variant_title TEXT NOT NULL,
        prompt_id TEXT NOT NULL, prompt_sha256 TEXT NOT NULL, asked_at TEXT NOT NULL, answer TEXT NOT NULL,
        passed INTEGER NOT NULL, why TEXT NOT NULL, tokens INTEGER NOT NULL, tokens_per_s REAL NOT NULL,
        first_token_s REAL NOT NULL, elapsed_s REAL NOT NULL, memory_bytes INTEGER)""",
    "CREATE INDEX trials_variant ON trials (variant_id, prompt_id)",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_V1,)


def open_conversations(path: Path) -> sqlite3.Connection:
    """Open (and create or migrate) the file. WAL; waits up to 10 s for another process's lock.

    Raises LibraryError when it is from a newer version or cannot be used, DiskFullError.
    """
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
        try:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            _refuse_newer(version, path)
            if version < len(MIGRATIONS):
                enter_wal(connection)
                _migrate(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def _refuse_newer(version: int, path: Path) -> None:
    if version > len(MIGRATIONS):
        raise LibraryError(
            tr("The conversations in {path} were written by a newer Bitwright.", path=path),
            tr("Update Bitwright, or move the file away to begin with a new one."),
        )


def _migrate(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])  # asked again under the lock
        for statements in MIGRATIONS[version:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


@contextmanager
def told(path: Path) -> Iterator[None]:
    """SQLite's and the system's complaints about the environment become LibraryError or DiskFullError."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if isinstance(error, (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InternalError)):
            raise
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
            raise DiskFullError(
                tr("The disk is full: {path} cannot grow.", path=path), tr("Free some space.")
            ) from error
        raise LibraryError(
            tr("The file of conversations {path} cannot be used: {error}.", path=path, error=error),
            tr("Check its folder and permissions; if it is damaged, move it away to begin with a new one."),
        ) from error
    except OSError as error:
        raise LibraryError(
            tr(
                "The file of conversations {path} cannot be used: {error}.",
                path=path,
                error=error.strerror or error,
            ),
            tr("Check its folder."),
        ) from error
