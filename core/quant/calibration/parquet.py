"""Documents of a Parquet file, a few rows at a time: https://parquet.apache.org/docs/file-format/"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from core.errors import CorruptFileError, InvalidInputError
from core.quant.calibration.documents import Document, document_of

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

_MAX_COLUMNS: Final = 4096
_MAX_GROUP_BYTES: Final = 1 << 30  # of the one column that is read, in one row group, decompressed
_MAX_FOOTER_BYTES: Final = 32 << 20
_ROWS: Final = 64  # at once in memory


def parquet_documents(
    path: Path, text_field: str | None = None, check: Callable[[], None] | None = None
) -> Iterator[Document | None]:
    """The documents of column ``text_field``, else ``messages`` or ``text``, else the only column of text.

    ``check()`` is called between batches and may raise. Raises CorruptFileError; InvalidInputError where no
    such column is there, or a row group is too large to be read safely.
    """
    with _errors(path), _open(path) as file:
        column = _column(file.schema_arrow, path, text_field)
        row = 0
        for group in range(file.metadata.num_row_groups):
            _check_group(file.metadata.row_group(group), column, path)
            batches = file.iter_batches(_ROWS, row_groups=[group], columns=[column], use_threads=False)
            for batch in batches:
                if check is not None:
                    check()
                for value in batch.column(0).to_pylist():
                    row += 1
                    if value is not None:
                        yield document_of({column: value}, f"row {row} of {path.name}", column)


@contextmanager
def _errors(path: Path) -> Iterator[None]:
    import pyarrow as pa

    try:
        yield
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise CorruptFileError(
            f"{path.name} is not a sound Parquet file: {reason[:200]}", "Make or download it again."
        ) from error


def _open(path: Path) -> pq.ParquetFile:
    import pyarrow.parquet as pq

    return pq.ParquetFile(
        path,
        pre_buffer=False,
        buffer_size=1 << 20,
        thrift_string_size_limit=_MAX_FOOTER_BYTES,
        thrift_container_size_limit=1_000_000,
        arrow_extensions_enabled=False,
    )


def _column(schema: pa.Schema, path: Path, text_field: str | None) -> str:
    """Which top-level column to read."""
    if len(schema) > _MAX_COLUMNS:
        raise InvalidInputError(f"{path.name} has {len(schema)} columns", "Keep the one with the text.")
    fields: dict[str, pa.DataType] = {field.name: field.type for field in schema}
    usable = [name for name, kind in fields.items() if _is_text(kind) or _is_messages(kind)]
    if text_field is not None:
        if text_field in usable:
            return text_field
    else:
        named = [name for name in ("messages", "text") if name in usable]
        if named:
            return named[0]
        texts = [name for name in usable if _is_text(fields[name])]
        if len(texts) == 1:
            return texts[0]
    wanted = f'no column "{text_field}" of text' if text_field else 'no column "text" or "messages"'
    names = ", ".join(list(fields)[:12]) or "none"
    raise InvalidInputError(
        f"{path.name} has {wanted}",
        f"Its columns: {names}. Name the one with the text, or call it text.",
    )


def _is_text(kind: pa.DataType) -> bool:
    import pyarrow as pa

    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))


def _is_messages(kind: pa.DataType) -> bool:
    import pyarrow as pa

    if not (pa.types.is_list(kind) or pa.types.is_large_list(kind)) or not pa.types.is_struct(
        kind.value_type
    ):
        return False
    parts = {part.name: part.type for part in kind.value_type}
    return all(name in parts and _is_text(parts[name]) for name in ("role", "content"))


def _check_group(group: Any, column: str, path: Path) -> None:
    """Refuse a row group whose column would fill the memory, by what its footer says."""
    size = 0
    for index in range(group.num_columns):
        chunk = group.column(index)
        if chunk.path_in_schema.split(".", 1)[0] == column:
            size += chunk.total_uncompressed_size
    if size < 0 or size > _MAX_GROUP_BYTES:
        raise InvalidInputError(
            f"{path.name} has a row group of {size / 1e9:.1f} GB of text",
            "Write it with smaller row groups, for example of 1000 rows.",
        )
