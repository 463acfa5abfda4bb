"""``bitwright library tag``, ``note`` and ``favourite``: what you say of variants and sources."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from core.cli import output
from core.cli.library import JsonFlag, LibraryId, library_app
from core.errors import InvalidInputError
from core.library.catalog import Catalog
from core.library.marks import clean_tag, clean_tags
from core.library.records import Marks
from core.paths import current_paths


def register_library_marks() -> None:
    """Add the commands to ``bitwright library``."""
    library_app.command("tag")(library_tag)
    library_app.command("note")(library_note)
    library_app.command("favourite")(library_favourite)


def library_tag(
    entry: LibraryId,
    tags: Annotated[list[str] | None, typer.Argument(metavar="TAG...", help="Tags to add.")] = None,
    remove: Annotated[list[str] | None, typer.Option("--remove", help="A tag to take away.")] = None,
    json: JsonFlag = False,
) -> None:
    """Add tags to a variant or source, or take some away; without any, say which it has."""
    gone = {clean_tag(tag) for tag in remove or ()}
    with Catalog(current_paths().ensure()) as catalog:
        record = catalog.entry(entry)
        marks = record.marks
        if tags or gone:
            typed = [part for text in tags or () for part in text.split(",") if part.strip()]
            wanted = set(clean_tags(typed)) | (set(marks.tags) - gone)
            marks = replace(marks, tags=clean_tags(wanted))
            catalog.set_marks({record.id: marks})
    _print(record.id, marks, ", ".join(marks.tags) or "no tags", json)


def library_note(
    entry: LibraryId,
    text: Annotated[str | None, typer.Argument(help="The new note; the old one is shown without it.")] = None,
    clear: Annotated[bool, typer.Option("--clear", help="Remove the note.")] = False,
    json: JsonFlag = False,
) -> None:
    """Show or replace the note of a variant or source."""
    if clear and text is not None:
        raise InvalidInputError("A text and --clear were both given.", "Leave out one of them.")
    with Catalog(current_paths().ensure()) as catalog:
        record = catalog.entry(entry)
        if clear or text is not None:
            catalog.set_marks({record.id: replace(record.marks, note=text or "")})
        marks = catalog.entry(record.id).marks
    _print(record.id, marks, marks.note or "no note", json)


def library_favourite(
    entry: LibraryId,
    off: Annotated[bool, typer.Option("--off", help="It is none any more.")] = False,
    json: JsonFlag = False,
) -> None:
    """Mark a variant or source as a favourite."""
    with Catalog(current_paths().ensure()) as catalog:
        record = catalog.entry(entry)
        marks = replace(record.marks, favourite=not off)
        catalog.set_marks({record.id: marks})
    _print(record.id, marks, "a favourite" if marks.favourite else "no favourite", json)


def _print(entry_id: str, marks: Marks, words: str, json: bool) -> None:
    if json:
        output.print_json(
            {"id": entry_id, "favourite": marks.favourite, "tags": list(marks.tags), "note": marks.note}
        )
    else:
        output.stdout.print(f"{entry_id}: {words}", markup=False, soft_wrap=True)
