"""Library rows as JSON and back: for variant.json beside the files, and for the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from core.errors import CorruptFileError
from core.language import tr
from core.library.ids import check_id
from core.library.records import FileRecord, Measurement, SourceRecord, VariantRecord
from core.specs.recipe import Recipe
from core.types import ModelFacts, StoredWarning

VARIANT_JSON_VERSION = 1


def variant_to_json(record: VariantRecord) -> dict[str, Any]:
    """All of a variant, measurements included (they are not read back by :func:`variant_from_json`)."""
    return {
        "version": VARIANT_JSON_VERSION,
        "id": record.id,
        "name": record.name,
        "source_id": record.source_id,
        "path": record.path,
        "recipe": record.recipe.to_json(),
        "facts": record.facts.to_json(),
        "size_bytes": record.size_bytes,
        "bits_per_weight": record.bits_per_weight,
        "files": [asdict(file) for file in record.files],
        "warnings": [warning.to_json() for warning in record.warnings],
        "lineage": record.lineage,
        "created_at": record.created_at,
        "measurements": [measurement_to_json(m) for m in record.measurements],
    }


def measurement_to_json(measurement: Measurement) -> dict[str, Any]:
    return asdict(measurement)


def variant_from_json(data: Mapping[str, Any]) -> VariantRecord:
    """A variant as its variant.json tells it; raises CorruptFileError when that cannot be right."""
    try:
        return VariantRecord(
            id=check_id(str(data["id"])),
            name=str(data["name"]),
            source_id=str(data["source_id"]),
            path=str(data["path"]),
            recipe=Recipe.from_json(data["recipe"]),
            facts=ModelFacts.from_json(data["facts"]),
            size_bytes=int(data["size_bytes"]),
            bits_per_weight=float(data["bits_per_weight"]),
            files=tuple(
                FileRecord(safe_relative(str(f["path"])), int(f["size_bytes"]), str(f["sha256"]))
                for f in data["files"]
            ),
            warnings=tuple(StoredWarning.from_json(w) for w in data["warnings"]),
            lineage=dict(data["lineage"]),
            created_at=str(data["created_at"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise CorruptFileError(
            tr("A variant's description cannot be read."), tr("Make the variant again.")
        ) from error


def safe_relative(path: str) -> str:
    """``path`` when it stays below the folder it is relative to, on any system; else CorruptFileError."""
    posix, windows = PurePosixPath(path), PureWindowsPath(path)
    escapes = posix.is_absolute() or windows.drive or windows.root or ".." in windows.parts
    if not path or escapes or "\0" in path or posix == PurePosixPath():
        raise CorruptFileError(
            tr("The file name '{path}' leads out of its folder.", path=path), tr("Do not use this model.")
        )
    return path


def variant_folder(record: VariantRecord) -> Path:
    """The folder that the variant's file names are relative to."""
    path = Path(record.path)
    return path.parent if any(file.path == path.name for file in record.files) else path


def source_folder(record: SourceRecord) -> Path:
    """The folder that the source's file names are relative to."""
    path = Path(record.path)
    return path.parent if any(file.path == path.name for file in record.files) else path
