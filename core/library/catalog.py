"""The catalog: every source and variant that this computer knows, in one database that processes share."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from core.errors import BitwrightError, InvalidInputError, NotFoundError
from core.language import tr
from core.library import rows
from core.library.database import open_database, translated, writing
from core.library.description import describe_again
from core.library.ids import check_id, new_variant_id
from core.library.in_use import require_unused
from core.library.marks import clean_note, clean_tags, read_marks, write_marks
from core.library.move_plan import JOURNAL
from core.library.originals import fits, unknown_source_id
from core.library.orphans import find_orphans
from core.library.records import NO_MARKS, FileRecord, Marks, Measurement, SourceRecord, VariantRecord
from core.library.removal import RemovalPlan, plan_source_removal, plan_variant_removal
from core.library.serialise import source_folder, variant_folder
from core.library.verify import VerifyReport, verify_files
from core.paths import Paths

__all__ = ["Catalog", "RemovalPlan", "VerifyReport", "new_variant_id"]


class Catalog:
    """The library's rows. A context manager; use one per thread, and as many as you like per computer.

    Every method may raise LibraryError (locked, unwritable, damaged, newer version) or DiskFullError.
    """

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        if (paths.home / JOURNAL).exists():
            from core.library.moving import finish_interrupted

            finish_interrupted(paths)
        self._database = open_database(paths.database)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._database.close()

    # -- sources ------------------------------------------------------------------------------------

    def sources(self) -> list[SourceRecord]:
        """All sources, oldest first."""
        with self._reading() as connection:
            return rows.read_sources(connection)

    def source(self, source_id: str) -> SourceRecord:
        """One source by its id or a unique beginning of it; raises NotFoundError."""
        with self._reading() as connection:
            found = _unique(rows.matching_ids(connection, "sources", source_id), source_id, "source")
            return rows.read_sources(connection, "WHERE id = ?", (found,))[0]

    def find_source(self, *, path: Path | None = None, repo_id: str | None = None) -> SourceRecord | None:
        """The newest source at ``path``, or of ``repo_id`` (compared without case); None when unknown."""
        if (path is None) == (repo_id is None):
            raise ValueError("give either path or repo_id")
        where, value = (
            ("path = ?", str(path)) if path is not None else ("repo_id = ? COLLATE NOCASE", repo_id)
        )
        with self._reading() as connection:
            found = rows.read_sources(connection, f"WHERE {where}", (value,))
        return found[-1] if found else None

    def add_source(self, record: SourceRecord) -> SourceRecord:
        """Register a source. The same path with the same content is the same source: its row is
        returned (with a repository or revision that was not known before)."""
        check_id(record.id)
        with writing(self._database, self._paths.database) as connection:
            for known in reversed(rows.read_sources(connection, "WHERE path = ?", (record.path,))):
                if set(known.files) == set(record.files):
                    merged = replace(
                        known,
                        repo_id=record.repo_id or known.repo_id,
                        revision=record.revision or known.revision,
                    )
                    connection.execute(
                        "UPDATE sources SET repo_id = ?, revision = ? WHERE id = ?",
                        (merged.repo_id, merged.revision, known.id),
                    )
                    return merged
            rows.insert_source(connection, record)
            if record.repo_id is not None:  # what was imported before its original came
                waiting = unknown_source_id(record.repo_id)
                for variant in rows.read_variants(connection):
                    if variant.source_id == waiting and fits(variant.facts, record):
                        rows.set_source(connection, variant.id, record.id)
        return record

    def remove_source(self, source_id: str) -> int:
        """Forget a source; returns the bytes freed: 0 unless its files lie in Bitwright's own folder of
        sources. Its variants stay. Raises LibraryError while something that runs works with it."""
        record = self.source(source_id)
        self.require_unused([record])
        plan = self.source_removal_plan(record.id)
        plan.execute()
        with writing(self._database, self._paths.database) as connection:
            connection.execute("DELETE FROM sources WHERE id = ?", (record.id,))
        return plan.frees_bytes

    def source_removal_plan(self, source_id: str) -> RemovalPlan:
        """What :meth:`remove_source` would delete (no files for a source that lies elsewhere)."""
        record = self.source(source_id)
        shared = [
            s for s in self.sources() if s.id != record.id and source_folder(s) == source_folder(record)
        ]
        return plan_source_removal(self._paths, record, shared=bool(shared))

    # -- variants -----------------------------------------------------------------------------------

    def variants(self) -> list[VariantRecord]:
        """All variants with files and measurements, oldest first."""
        with self._reading() as connection:
            return rows.read_variants(connection)

    def variant(self, variant_id: str) -> VariantRecord:
        """One variant by its id or a unique beginning of it; raises NotFoundError."""
        with self._reading() as connection:
            found = _unique(rows.matching_ids(connection, "variants", variant_id), variant_id, "variant")
            return rows.read_variants(connection, found)[0]

    def add_variant(self, record: VariantRecord) -> VariantRecord:
        """Insert a variant with all that belongs to it, in one transaction. Doing it again changes
        nothing (a start-up may have adopted the folder a moment before its publisher got here)."""
        check_id(record.id)
        with writing(self._database, self._paths.database) as connection:
            if not rows.matching_ids(connection, "variants", record.id, exact=True):
                rows.insert_variant(connection, record)
        return record

    def rename_variant(self, variant_id: str, name: str) -> VariantRecord:
        """Give a variant another name; its id and files stay."""
        name = name.strip()
        if not name:
            raise InvalidInputError(tr("A variant needs a name."), tr("Type at least one letter."))
        record = self.variant(variant_id)
        with writing(self._database, self._paths.database) as connection:
            connection.execute("UPDATE variants SET name = ? WHERE id = ?", (name, record.id))
        return replace(record, name=name)

    def link_source(self, variant_id: str, source_id: str) -> VariantRecord:
        """Say which source an imported variant was made from, so that it can be measured against it.

        Raises InvalidInputError for a variant that was made here (that is known), and for a source of another
        shape.
        """
        record, source = self.variant(variant_id), self.source(source_id)
        if not record.recipe.is_imported:
            raise InvalidInputError(
                tr("{name} was made here: its original is known.", name=record.name),
                tr("Only imported variants are linked."),
            )
        if not fits(record.facts, source):
            raise InvalidInputError(
                tr(
                    "{name} cannot be the original of {name2}: another shape, or quantized itself.",
                    name=source.name,
                    name2=record.name,
                ),
                tr("Choose the full-precision model that it was made from."),
            )
        with writing(self._database, self._paths.database) as connection:
            rows.set_source(connection, record.id, source.id)
        return replace(record, source_id=source.id)

    def removal_plan(self, variant_id: str) -> RemovalPlan:
        """Exactly which files :meth:`remove_variant` would delete, and the bytes that frees."""
        return plan_variant_removal(self._paths, self.variant(variant_id))

    def remove_variant(self, variant_id: str) -> int:
        """Delete a variant's files, then its row; returns the bytes freed. Files that cannot be deleted
        (open on Windows), or that a job, a chat or a server works with, raise LibraryError and keep the row,
        so that it can be tried again."""
        record = self.variant(variant_id)
        self.require_unused([record])
        plan = plan_variant_removal(self._paths, record)
        plan.execute()
        with writing(self._database, self._paths.database) as connection:
            rows.delete_variant(connection, record.id)
        return plan.frees_bytes

    def require_unused(self, entries: Collection[VariantRecord | SourceRecord]) -> None:
        """Raise LibraryError when a job, a chat or a server works with one of ``entries`` now."""

        def source_of(variant_id: str) -> str | None:
            with contextlib.suppress(BitwrightError):
                return self.variant(variant_id).source_id
            return None

        require_unused(self._paths, entries, source_of)

    def verify(
        self,
        variant_id: str,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> VerifyReport:
        """Compare a variant's files with the sizes and SHA-256 that were recorded.

        ``progress(done_bytes, total_bytes)``; raises CancelledError when ``cancelled()`` becomes true.
        """
        record = self.variant(variant_id)
        return verify_files(variant_folder(record), record.files, progress, cancelled)

    def verify_source(
        self,
        source_id: str,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> VerifyReport:
        """The same for a source."""
        record = self.source(source_id)
        return verify_files(source_folder(record), record.files, progress, cancelled)

    def adopt_orphans(self) -> list[VariantRecord]:
        """Give finished variant folders without a row theirs: a kill between the rename and the insert
        loses nothing, and neither does a lost database. Returns the adopted."""
        with self._reading() as connection:
            known = rows.all_ids(connection, "variants")
        adopted = []
        for record in find_orphans(self._paths, known):
            with contextlib.suppress(InvalidInputError):
                adopted.append(self.add_variant(record))
        return adopted

    # -- what the user says of entries, and where their files lie -------------------------------------

    def entry(self, entry_id: str) -> VariantRecord | SourceRecord:
        """A variant, else a source, by its id or a unique beginning of it; raises NotFoundError."""
        try:
            return self.variant(entry_id)
        except NotFoundError:
            with contextlib.suppress(NotFoundError):
                return self.source(entry_id)
            raise

    def set_marks(self, marks: Mapping[str, Marks]) -> dict[str, Marks]:
        """Replace what is said of variants and sources (by id), all at once; returns what was said before.

        Ids that are not in the library any more are passed over. Raises InvalidInputError for a tag or note
        that cannot be kept; nothing is changed then.
        """
        cleaned = {
            owner: Marks(said.favourite, clean_tags(said.tags), clean_note(said.note))
            for owner, said in marks.items()
        }
        before = {}
        with writing(self._database, self._paths.database) as connection:
            known = rows.all_ids(connection, "variants") | rows.all_ids(connection, "sources")
            for owner in cleaned.keys() & known:
                before[owner] = read_marks(connection, owner).get(owner, NO_MARKS)
                write_marks(connection, owner, cleaned[owner])
        return before

    def relocate(
        self, entry_id: str, path: Path, files: Sequence[FileRecord]
    ) -> VariantRecord | SourceRecord:
        """Say that an entry's files, the same content, lie at ``path`` now: see core.library.relocate."""
        record = self.entry(entry_id)
        table: rows.Table = "variants" if isinstance(record, VariantRecord) else "sources"
        with writing(self._database, self._paths.database) as connection:
            rows.set_place(connection, table, record.id, str(path), files)
        moved = replace(record, path=str(path), files=tuple(files))
        if isinstance(moved, VariantRecord):
            describe_again(self._paths, moved)
        return moved

    # -- measurements -------------------------------------------------------------------------------

    def add_measurement(self, measurement: Measurement) -> Measurement:
        """Store a measurement (its ``id`` is given here); raises NotFoundError for an unknown variant."""
        with writing(self._database, self._paths.database) as connection:
            if not rows.matching_ids(connection, "variants", measurement.variant_id, exact=True):
                raise _not_found("variant", measurement.variant_id)
            return rows.insert_measurement(connection, measurement)

    # -- the rest -----------------------------------------------------------------------------------

    def data_version(self) -> int:
        """A number that grows with every change, made by whichever process. Cheap: poll it."""
        with self._reading() as connection:
            return int(connection.execute("SELECT counter FROM changes").fetchone()[0])

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One consistent snapshot, for modules that keep tables of their own in this database."""
        with self._reading() as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One write transaction that advances the change counter, for the same."""
        with writing(self._database, self._paths.database) as connection:
            yield connection

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """One consistent snapshot for all statements inside."""
        connection: sqlite3.Connection = self._database.conn
        with translated(self._paths.database):
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                if connection.in_transaction:
                    connection.execute("COMMIT")


def _unique(matches: Sequence[str], text: str, what: Literal["source", "variant"]) -> str:
    if text in matches:
        return text
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise InvalidInputError(
            tr("'{text}' could be {count} sources.", text=text, count=len(matches))
            if what == "source"
            else tr("'{text}' could be {count} variants.", text=text, count=len(matches)),
            tr("Type more of the id: {list}.", list=", ".join(matches[:5])),
        )
    raise _not_found(what, text)


def _not_found(what: Literal["source", "variant"], text: str) -> BitwrightError:
    return NotFoundError(
        tr("There is no source '{text}' in the library.", text=text)
        if what == "source"
        else tr("There is no variant '{text}' in the library.", text=text),
        tr("See 'bitwright library list'."),
    )
