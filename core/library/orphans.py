"""Finished variants on disk that the database does not know, read from their variant.json."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

from core.errors import BitwrightError
from core.library.records import VariantRecord
from core.library.removal import VARIANT_JSON
from core.library.serialise import variant_folder, variant_from_json
from core.paths import Paths


def find_orphans(paths: Paths, known: Collection[str]) -> Iterator[VariantRecord]:
    """Variants whose folder is complete (every file there, of the recorded size) but not in ``known``.

    Damaged descriptions and incomplete folders are passed over, not touched.
    """
    if not paths.variants.is_dir():
        return
    for folder in sorted(paths.variants.iterdir()):
        if folder.name not in known:
            record = _read(folder)
            if record is not None and _is_complete(record):
                yield record


def _read(folder: Path) -> VariantRecord | None:
    try:
        data = json.loads((folder / VARIANT_JSON).read_text(encoding="utf-8"))
        record = variant_from_json(data)
    except (OSError, ValueError, TypeError, BitwrightError):
        return None
    if record.id != folder.name:
        return None
    # The home may have moved since: what lay in its own folder lies in this one.
    recorded = variant_folder(record)
    if recorded.name == folder.name and recorded != folder:
        inner = Path(record.path).relative_to(recorded)
        record = replace(record, path=str(folder / inner))
    return record


def _is_complete(record: VariantRecord) -> bool:
    folder = variant_folder(record)
    try:
        return bool(record.files) and all(
            (folder / file.path).stat().st_size == file.size_bytes for file in record.files
        )
    except OSError:
        return False
