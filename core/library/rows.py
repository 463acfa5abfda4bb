"""SQL of the catalog: frozen records in and out of rows, whole tables with a fixed number of queries."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any, Literal

from core.library.marks import read_marks, write_marks
from core.library.records import NO_MARKS, FileRecord, Measurement, SourceRecord, VariantRecord
from core.specs.recipe import Recipe
from core.types import ModelFacts, SourceKind, StoredWarning

Table = Literal["sources", "variants"]


def dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def all_ids(connection: sqlite3.Connection, table: Table) -> set[str]:
    return {row[0] for row in connection.execute(f"SELECT id FROM {table}")}  # noqa: S608 - a Literal


def matching_ids(
    connection: sqlite3.Connection, table: Table, text: str, *, exact: bool = False
) -> list[str]:
    """Ids that are ``text``, or (unless ``exact``) begin with it; at most a handful."""
    if exact:
        query = f"SELECT id FROM {table} WHERE id = ?"  # noqa: S608 - a Literal
        return [row[0] for row in connection.execute(query, (text,))]
    if not text:
        return []
    query = f"SELECT id FROM {table} WHERE id = ? OR substr(id, 1, ?) = ? ORDER BY id = ? DESC, id LIMIT 20"  # noqa: S608
    return [row[0] for row in connection.execute(query, (text, len(text), text, text))]


# -- sources ----------------------------------------------------------------------------------------


def read_sources(
    connection: sqlite3.Connection, where: str = "", values: Sequence[Any] = ()
) -> list[SourceRecord]:
    """Sources oldest first; ``where`` is our own SQL, never the user's text."""
    columns = "id, name, kind, path, repo_id, revision, facts, added_at"
    found = connection.execute(
        f"SELECT {columns} FROM sources {where} ORDER BY added_at, id",  # noqa: S608
        values,
    ).fetchall()
    files: dict[str, list[FileRecord]] = defaultdict(list)
    ids = f"SELECT id FROM sources {where}"  # noqa: S608
    query = f"SELECT source_id, path, size_bytes, sha256 FROM source_files WHERE source_id IN ({ids})"  # noqa: S608
    for owner, *file in connection.execute(query, values):
        files[owner].append(FileRecord(*file))
    marks = read_marks(connection)
    return [
        SourceRecord(
            id=row[0],
            name=row[1],
            kind=SourceKind(row[2]),
            path=row[3],
            repo_id=row[4],
            revision=row[5],
            facts=ModelFacts.from_json(json.loads(row[6])),
            files=tuple(files[row[0]]),
            added_at=row[7],
            marks=marks.get(row[0], NO_MARKS),
        )
        for row in found
    ]


def insert_source(connection: sqlite3.Connection, record: SourceRecord) -> None:
    connection.execute(
        "INSERT INTO sources (id, name, kind, path, repo_id, revision, facts, added_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            record.id,
            record.name,
            str(record.kind),
            record.path,
            record.repo_id,
            record.revision,
            dump(record.facts.to_json()),
            record.added_at,
        ),
    )
    connection.executemany(
        "INSERT INTO source_files (source_id, path, size_bytes, sha256) VALUES (?, ?, ?, ?)",
        [(record.id, *astuple(file)) for file in record.files],
    )
    if record.marks != NO_MARKS:
        write_marks(connection, record.id, record.marks)


# -- variants ---------------------------------------------------------------------------------------

_MEASUREMENT_COLUMNS = (
    "id, variant_id, measured_at, text_name, text_sha256, windows, length, perplexity, source_perplexity,"
    " kl_divergence, kl_divergence_p99, top1_agreement, tokens_per_s, peak_rss_bytes, engine_version"
)


def read_variants(connection: sqlite3.Connection, variant_id: str | None = None) -> list[VariantRecord]:
    """All variants oldest first, or one, in a few queries whatever their number.

    Facts are stored once and shared; recipes and warnings repeat, and equal texts are parsed once.
    """
    where, values = ("", ()) if variant_id is None else (" WHERE variant_id = ?", (variant_id,))
    files: dict[str, list[FileRecord]] = defaultdict(list)
    query = f"SELECT variant_id, path, size_bytes, sha256 FROM variant_files{where}"  # noqa: S608
    for owner, path, size_bytes, sha256 in connection.execute(query, values):
        files[owner].append(FileRecord(path, size_bytes, sha256))
    measurements: dict[str, list[Measurement]] = defaultdict(list)
    query = f"SELECT {_MEASUREMENT_COLUMNS} FROM measurements{where} ORDER BY id"  # noqa: S608
    for row in connection.execute(query, values):
        measurements[row[1]].append(_measurement(row))
    query = (
        "SELECT id, name, source_id, path, recipe, facts_id, size_bytes, bits_per_weight, warnings,"  # noqa: S608
        f" created_at, lineage FROM variants{where.replace('variant_id', 'id')}"
    )
    found = connection.execute(query, values).fetchall()
    facts = _facts_by_id(connection, None if variant_id is None else found)
    recipes = {text: Recipe.from_json(json.loads(text)) for text in {row[4] for row in found}}
    warnings = {
        text: tuple(map(StoredWarning.from_json, json.loads(text))) for text in {row[8] for row in found}
    }
    marks = read_marks(connection, variant_id)
    lineages = json.loads(f"[{','.join([row[10] for row in found])}]")  # one parse is twice as fast as many
    records = [
        VariantRecord(
            row[0],
            row[1],
            row[2],
            row[3],
            recipes[row[4]],
            facts[row[5]],
            row[6],
            row[7],
            tuple(files[row[0]]),
            warnings[row[8]],
            lineage,
            row[9],
            tuple(measurements[row[0]]) if row[0] in measurements else (),
            marks.get(row[0], NO_MARKS),
        )
        for row, lineage in zip(found, lineages, strict=True)
    ]
    records.sort(key=lambda record: (record.created_at, record.id))
    return records


def _facts_by_id(connection: sqlite3.Connection, only: Sequence[Any] | None) -> dict[int, ModelFacts]:
    query, values = "SELECT id, document FROM facts", tuple({row[5] for row in only or ()})
    if only is not None:
        query += f" WHERE id IN ({', '.join('?' * len(values))})"
    return {
        number: ModelFacts.from_json(json.loads(document))
        for number, document in connection.execute(query, values)
    }


def insert_variant(connection: sqlite3.Connection, record: VariantRecord) -> None:
    facts = dump(record.facts.to_json())
    connection.execute("INSERT OR IGNORE INTO facts (document) VALUES (?)", (facts,))
    facts_id = connection.execute("SELECT id FROM facts WHERE document = ?", (facts,)).fetchone()[0]
    connection.execute(
        "INSERT INTO variants (id, name, source_id, path, recipe, facts_id, size_bytes, bits_per_weight,"
        " warnings, lineage, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            record.id,
            record.name,
            record.source_id,
            record.path,
            dump(record.recipe.to_json()),
            facts_id,
            record.size_bytes,
            record.bits_per_weight,
            dump([warning.to_json() for warning in record.warnings]),
            dump(record.lineage),
            record.created_at,
        ),
    )
    connection.executemany(
        "INSERT INTO variant_files (variant_id, path, size_bytes, sha256) VALUES (?, ?, ?, ?)",
        [(record.id, *astuple(file)) for file in record.files],
    )
    for measurement in record.measurements:
        insert_measurement(connection, replace(measurement, variant_id=record.id))
    if record.marks != NO_MARKS:
        write_marks(connection, record.id, record.marks)


def set_place(
    connection: sqlite3.Connection, table: Table, owner_id: str, path: str, files: Sequence[FileRecord]
) -> None:
    """Say where the files of a variant or source lie now, and what they are called there."""
    one = table.removesuffix("s")
    connection.execute(f"UPDATE {table} SET path = ? WHERE id = ?", (path, owner_id))  # noqa: S608
    connection.execute(f"DELETE FROM {one}_files WHERE {one}_id = ?", (owner_id,))  # noqa: S608
    connection.executemany(
        f"INSERT INTO {one}_files ({one}_id, path, size_bytes, sha256) VALUES (?, ?, ?, ?)",  # noqa: S608
        [(owner_id, *astuple(file)) for file in files],
    )


def set_source(connection: sqlite3.Connection, variant_id: str, source_id: str) -> None:
    connection.execute("UPDATE variants SET source_id = ? WHERE id = ?", (source_id, variant_id))


def delete_variant(connection: sqlite3.Connection, variant_id: str) -> None:
    """Delete a variant with its files and measurements, and its facts when nobody shares them."""
    connection.execute("DELETE FROM variants WHERE id = ?", (variant_id,))
    connection.execute("DELETE FROM facts WHERE id NOT IN (SELECT facts_id FROM variants)")


# -- places -----------------------------------------------------------------------------------------


def rebase(connection: sqlite3.Connection, moved: Mapping[str, str]) -> int:
    """Sources and variants whose path is one of the old places, or lies in one, are at the new ones; returns
    how many were changed."""
    count = 0
    for table in ("sources", "variants"):
        changes = []
        for identifier, text in connection.execute(f"SELECT id, path FROM {table}"):  # noqa: S608 - ours
            path = Path(text)
            for parent in (path, *path.parents):
                if (new := moved.get(str(parent))) is not None:
                    changes.append((str(Path(new) / path.relative_to(parent)), identifier))
                    break
        connection.executemany(f"UPDATE {table} SET path = ? WHERE id = ?", changes)  # noqa: S608 - ours
        count += len(changes)
    return count


# -- measurements -----------------------------------------------------------------------------------


def insert_measurement(connection: sqlite3.Connection, measurement: Measurement) -> Measurement:
    """Insert under a new id; SQLite stores NaN as NULL, which is read back as NaN."""
    values = astuple(measurement)[1:]
    columns = _MEASUREMENT_COLUMNS.removeprefix("id, ")
    marks = ", ".join("?" * len(values))
    cursor = connection.execute(f"INSERT INTO measurements ({columns}) VALUES ({marks})", values)  # noqa: S608
    return replace(measurement, id=int(cursor.lastrowid or 0))


_NAN = float("nan")


def _measurement(row: Sequence[Any]) -> Measurement:
    if None in row[7:12]:
        row = (*row[:7], *(_NAN if value is None else value for value in row[7:12]), *row[12:])
    return Measurement(*row)
