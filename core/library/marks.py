"""Tags, notes and favourites: what the user says of variants and sources, cleaned and kept in the catalog."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Final

from core.errors import InvalidInputError
from core.formats import whole
from core.language import tr
from core.library.records import Marks

MAX_TAG: Final = 32
MAX_TAGS: Final = 20
MAX_NOTE: Final = 20_000


def clean_tag(text: str) -> str:
    """A tag as it is kept: lower case, hyphens for spaces, no leading ``#``. Raises InvalidInputError."""
    plain = unicodedata.normalize("NFC", text.lower())
    tag = "-".join("".join(c if c.isprintable() and c != "," else " " for c in plain).split()).lstrip("#-")
    if not tag:
        raise InvalidInputError(tr("A tag needs at least one letter."), tr("For example: work"))
    if len(tag) > MAX_TAG:
        raise InvalidInputError(tr("A tag has at most {n} letters.", n=MAX_TAG), tr("Choose a shorter word."))
    return tag


def clean_tags(texts: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are kept, each once, sorted. Raises InvalidInputError."""
    tags = tuple(sorted({clean_tag(text) for text in texts}))
    if len(tags) > MAX_TAGS:
        raise InvalidInputError(
            tr("At most {n} tags are kept for one entry.", n=MAX_TAGS), tr("Remove some first.")
        )
    return tags


def clean_note(text: str) -> str:
    """A note without control characters and empty ends. Raises InvalidInputError when it is too long."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    note = "".join(c for c in plain if c in "\n\t" or c.isprintable()).strip()
    if len(note) > MAX_NOTE:
        raise InvalidInputError(
            tr("A note has at most {n} letters.", n=whole(MAX_NOTE)), tr("Keep longer texts in a file.")
        )
    return note


def read_marks(connection: sqlite3.Connection, owner_id: str | None = None) -> dict[str, Marks]:
    """Marks by owner (of all, or of one); owners without any are absent."""
    where, values = ("", ()) if owner_id is None else (" WHERE owner_id = ?", (owner_id,))
    tags: dict[str, list[str]] = defaultdict(list)
    query = f"SELECT owner_id, tag FROM tags{where} ORDER BY tag"  # noqa: S608 - our own text
    for owner, tag in connection.execute(query, values):
        tags[owner].append(tag)
    query = f"SELECT owner_id, favourite, note FROM marks{where}"  # noqa: S608
    said: dict[str, Sequence[Any]] = {row[0]: row for row in connection.execute(query, values)}
    found = {}
    for owner in said.keys() | tags.keys():
        row = said.get(owner, (owner, 0, ""))
        found[owner] = Marks(bool(row[1]), tuple(tags.get(owner, ())), str(row[2]))
    return found


def write_marks(connection: sqlite3.Connection, owner_id: str, marks: Marks) -> None:
    """Replace all that is said of one owner."""
    connection.execute("DELETE FROM tags WHERE owner_id = ?", (owner_id,))
    connection.execute("DELETE FROM marks WHERE owner_id = ?", (owner_id,))
    if marks.favourite or marks.note:
        connection.execute(
            "INSERT INTO marks (owner_id, favourite, note) VALUES (?, ?, ?)",
            (owner_id, int(marks.favourite), marks.note),
        )
    connection.executemany(
        "INSERT INTO tags (owner_id, tag) VALUES (?, ?)", [(owner_id, tag) for tag in marks.tags]
    )
