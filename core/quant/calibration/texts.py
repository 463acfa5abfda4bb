"""Calibration texts: the bundled one, a file of the user's, or a data set of the Hub.

What a calibrated method sees decides which inputs it keeps exact; a text should be like what the model will
be used for. A plain text file is one document and is used from its beginning; JSON lines and Parquet files
hold many, of which windows are taken from all over.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Final

from core.errors import InvalidInputError, NotFoundError
from core.paths import Paths
from core.quant.calibration.documents import (
    MAX_TEXT_BYTES,
    SHAPES_HINT,
    Document,
    bytes_of,
    document_of,
    documents_sha256,
    gather,
)

BUNDLED_NAME: Final = "Bitwright calibration text"
HUB_PREFIX: Final = "hub:"
BUNDLED: Final = "bundled"
"""Names the bundled text where nothing would mean the usual one of the settings."""
SUFFIXES: Final = (".txt", ".md", ".jsonl", ".parquet")
_MAX_PLAIN_BYTES: Final = 256 << 20
_MAX_FILE_BYTES: Final = 4 << 30
_MAX_LINE_BYTES: Final = 32 << 20
_CHUNK: Final = 1 << 20

Check = Callable[[], None]
Progress = Callable[[int, int, str], None]  # done bytes, total bytes, file


@dataclass(frozen=True, slots=True)
class CalibrationText:
    """A text to calibrate on.

    ``sha256`` is of the file's bytes; of a data set of the Hub, which may be several files, it is of the
    documents as JSON lines. ``plain`` tells one text file, which is used from its beginning. ``complete`` is
    False when the text was larger than what is kept in memory and only its beginning was taken.
    """

    name: str
    sha256: str
    documents: tuple[Document, ...]
    plain: bool = False
    complete: bool = True


def read_calibration(
    spec: str | None,
    *,
    text_field: str | None = None,
    paths: Paths | None = None,
    check: Check | None = None,
    progress: Progress | None = None,
) -> CalibrationText:
    """The text that ``spec`` names.

    None or "bundled": the bundled text. ``hub:owner/name[:config][:split]``: a data set of the Hub, fetched
    and verified into the shared cache (``paths``: the home in force). Else a path: ``.txt`` or ``.md``
    (UTF-8), ``.jsonl`` (objects with ``text`` or ``messages``), ``.parquet`` (such columns, or the only
    column of text). ``text_field`` names another field or column. ``check()`` is called often and may raise
    to leave.

    Raises NotFoundError, InvalidInputError (empty, not text, too large, a record that is neither text nor
    messages), CorruptFileError (Parquet), NetworkError, GatedRepoError and DiskFullError (Hub).
    """
    if spec is None or spec == BUNDLED:
        return _bundled()
    if spec.startswith(HUB_PREFIX):
        return _from_hub(spec, text_field, paths, check, progress)
    path = Path(spec).expanduser()
    suffix = path.suffix.lower()
    size = _size(path)
    if suffix not in SUFFIXES:
        raise InvalidInputError(
            f"{path.name} is of a kind that cannot be read as calibration text",
            f"Use a file that ends in {', '.join(SUFFIXES)}, or hub:owner/name for a data set of the Hub.",
        )
    if suffix in (".txt", ".md"):
        text, digest = _plain_text(path, size)
        return _not_empty(CalibrationText(path.name, digest, (text,) if text.strip() else (), plain=True))
    if size > _MAX_FILE_BYTES:
        raise InvalidInputError(f"{path.name} is too large ({size / 1e9:.1f} GB)", "Use a part of it.")
    digest = _file_sha256(path, check)
    documents, complete = gather(file_documents(path, text_field, check), MAX_TEXT_BYTES)
    return _not_empty(CalibrationText(path.name, digest, tuple(documents), complete=complete))


def file_documents(
    path: Path, text_field: str | None = None, check: Check | None = None
) -> Iterator[Document | None]:
    """The documents of a file, lazily, by its suffix; None for empty ones. Raises as read_calibration."""
    suffix = path.suffix.lower()
    if suffix == ".parquet":
        from core.quant.calibration.parquet import parquet_documents

        return parquet_documents(path, text_field, check)
    if suffix == ".jsonl":
        return _jsonl_documents(path, text_field, check)
    return iter((_plain_text(path, _size(path))[0],))


def _bundled() -> CalibrationText:
    data = (resources.files("resources") / "texts" / "calibration.jsonl").read_bytes()
    lines = data.decode("utf-8").rstrip("\n").split("\n")
    documents = (
        document_of(json.loads(line), f"line {number} of {BUNDLED_NAME}")
        for number, line in enumerate(lines, 1)
    )
    return CalibrationText(BUNDLED_NAME, hashlib.sha256(data).hexdigest(), tuple(d for d in documents if d))


def _from_hub(
    spec: str, text_field: str | None, paths: Paths | None, check: Check | None, progress: Progress | None
) -> CalibrationText:
    from core.paths import current_paths
    from core.quant.calibration.dataset import fetch_dataset, parse_dataset_spec

    wanted = parse_dataset_spec(spec)
    found = fetch_dataset(wanted, paths or current_paths(), check, progress)
    documents: list[Document] = []
    complete, room = found.complete, MAX_TEXT_BYTES
    for path in found.files:
        more, whole = gather(file_documents(path, text_field, check), room)
        documents += more
        room -= sum(map(bytes_of, more))
        if not whole:
            complete = False
            break
    text = CalibrationText(found.name, documents_sha256(documents), tuple(documents), complete=complete)
    return _not_empty(text)


def _not_empty(text: CalibrationText) -> CalibrationText:
    if not text.documents:
        raise InvalidInputError(f"{text.name} holds no text", "Choose a file with text in it.")
    return text


def _size(path: Path) -> int:
    try:
        status = path.stat()
    except FileNotFoundError as error:
        raise NotFoundError(f"There is no text file {path}", "Check the path.") from error
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    if not path.is_file():
        raise InvalidInputError(f"{path} is not a file", "Choose a text file.")
    return status.st_size


def _unreadable(path: Path, error: Exception) -> InvalidInputError:
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return InvalidInputError(f"{path} cannot be read: {reason}", "Choose a text file.")


def _plain_text(path: Path, size: int) -> tuple[str, str]:
    """A text file and its sha256. Raises InvalidInputError for what is not UTF-8 text, or too large."""
    if size > _MAX_PLAIN_BYTES:
        raise InvalidInputError(
            f"{path.name} is too large for a calibration ({size / 1e6:.0f} MB)", "Use a part of it."
        )
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error
    if b"\0" in data:
        raise InvalidInputError(f"{path.name} is a binary file or UTF-16", "Save it as UTF-8 text first.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInputError(f"{path.name} is not UTF-8 text", "Save it as UTF-8 text first.") from error
    return text, hashlib.sha256(data).hexdigest()


def _file_sha256(path: Path, check: Check | None) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                if check is not None:
                    check()
    except OSError as error:
        raise _unreadable(path, error) from error
    return digest.hexdigest()


def _jsonl_documents(path: Path, text_field: str | None, check: Check | None) -> Iterator[Document | None]:
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(_MAX_LINE_BYTES + 1):
                number += 1
                if check is not None:
                    check()
                where = f"line {number} of {path.name}"
                if len(line) > _MAX_LINE_BYTES:
                    raise InvalidInputError(
                        f"{where} is longer than {_MAX_LINE_BYTES >> 20} MiB", "Write one document on a line."
                    )
                if number == 1:
                    line = line.removeprefix(b"\xef\xbb\xbf")
                if line.strip():
                    yield document_of(_parsed(line, where), where, text_field)
    except OSError as error:
        raise _unreadable(path, error) from error


def _parsed(line: bytes, where: str) -> object:
    try:
        return json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise InvalidInputError(f"{where} is not UTF-8 text", "Save the file as UTF-8 first.") from error
    except (ValueError, RecursionError) as error:
        raise InvalidInputError(
            f"{where} is not JSON", f"Write one object on each line. {SHAPES_HINT}"
        ) from error
