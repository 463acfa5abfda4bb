"""variant.json: what a variant's folder says of itself, written so that a kill leaves the old or the new."""

from __future__ import annotations

import json
import os
from pathlib import Path

from core.durable import sync_folder
from core.library.records import VariantRecord
from core.library.removal import VARIANT_JSON
from core.library.serialise import variant_folder, variant_to_json
from core.paths import Paths


def describe(folder: Path, record: VariantRecord) -> None:
    """Write the description into ``folder``. Raises OSError."""
    scratch = folder / f"{VARIANT_JSON}.tmp"
    scratch.write_text(json.dumps(variant_to_json(record), indent=1), encoding="utf-8")
    fsync_file(scratch)
    scratch.replace(folder / VARIANT_JSON)
    sync_folder(folder)


def describe_again(paths: Paths, record: VariantRecord) -> None:
    """Keep the description true after the variant's files were found elsewhere: a lost database is made again
    from descriptions. One that cannot be written stays as it was: the library knows better."""
    folder = variant_folder(record)
    moved_whole = folder.name == record.id and (folder / VARIANT_JSON).is_file()
    own = folder if moved_whole else paths.variants / record.id
    try:
        own.mkdir(parents=True, exist_ok=True)
        describe(own, record)
    except OSError:
        return


def fsync_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
