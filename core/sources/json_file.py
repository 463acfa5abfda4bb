"""Small JSON files of a model folder, read with a size limit and a name that cannot leave the folder."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, Final

from core.errors import CorruptFileError
from core.language import tr

_MAX_JSON: Final = 256 << 20
_HINT: Final = "Download the model again."


def safe_file(folder: Path, name: str) -> Path | None:
    """The file ``name`` directly inside ``folder``, or None when it is not there.

    A Hugging Face cache links ``snapshots/REVISION/FILE`` to ``blobs/HASH``: links may lead anywhere
    inside the repository's own cache folder (``models--*``), or the cache's shared ``blobs`` folder.
    Raises CorruptFileError for a name with folders in it and for a link that leads outside.
    """
    for flavour in (PurePosixPath(name), PureWindowsPath(name)):
        if len(flavour.parts) != 1 or flavour.is_absolute() or flavour.drive or name in ("", ".", ".."):
            raise CorruptFileError(
                tr("The model names a file outside its folder: {name}", name=f"{name!r}"), _HINT
            )
    path = folder / name
    if not path.is_file():
        return None
    target = path.resolve()
    home = folder.resolve()
    roots = [home]
    repo = next((p for p in (home, *home.parents) if p.name.startswith("models--")), None)
    if repo is not None:
        roots += [repo, repo.parent / "blobs"]
    if not any(target.is_relative_to(root) for root in roots):
        raise CorruptFileError(
            tr("{name} is a link that leads out of the model's folder", name=name),
            tr("Copy the real file into the folder."),
        )
    return path


def parse_json_object(text: bytes, what: str, *, unique_keys: bool = False) -> dict[str, Any]:
    """The JSON object in ``text``; raises CorruptFileError naming ``what`` for anything else."""

    def no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) != len(pairs):
            raise ValueError("a name comes twice")
        return result

    try:
        data = json.loads(text, object_pairs_hook=no_duplicates if unique_keys else None)
    except (ValueError, RecursionError) as error:
        raise CorruptFileError(
            tr("{what} is not sound JSON: {error}", what=what, error=error), _HINT
        ) from error
    if not isinstance(data, dict):
        raise CorruptFileError(tr("{what} does not hold a JSON object", what=what), _HINT)
    return data


def read_json(folder: Path, name: str) -> dict[str, Any] | None:
    """The JSON object in ``folder/name``; None when there is no such file."""
    path = safe_file(folder, name)
    if path is None:
        return None
    return parse_json_object(_read(path), name)


def read_text(folder: Path, name: str) -> str | None:
    """The text in ``folder/name`` (bad UTF-8 replaced); None when there is no such file."""
    path = safe_file(folder, name)
    return None if path is None else _read(path).decode("utf-8", "replace")


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MAX_JSON:
            raise CorruptFileError(
                tr("{name} is too large to be what it claims to be", name=path.name), _HINT
            )
        return path.read_bytes()
    except OSError as error:
        raise CorruptFileError(
            tr("{name} cannot be read: {strerror}", name=path.name, strerror=error.strerror or error),
            tr("Check its permissions and the disk."),
        ) from error
