"""The models that are already here as a table."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.formats import file_size, parameters
from core.language import mark, tr
from core.library.records import SourceRecord
from core.types import SourceKind
from desktop.models.rows import Column, RowsModel

KIND_WORDS: dict[SourceKind, str] = {
    SourceKind.HF_FOLDER: mark("Hugging Face folder"),
    SourceKind.GGUF_FILE: mark("GGUF file"),
}

_ARCHITECTURE = mark("The family of models it belongs to; it decides which tensors there are")

SOURCE_COLUMNS: tuple[Column[SourceRecord], ...] = (
    Column(
        "name",
        mark("Model"),
        mark("A model that variants can be made from"),
        lambda s: s.name,
        lambda s: s.name.lower(),
        lambda s: s.path,
        ink=lambda s: "strong",
    ),
    Column(
        "kind",
        mark("Kind"),
        mark("How its files are stored"),
        lambda s: tr(KIND_WORDS[s.kind]),
        lambda s: s.kind,
        width=178,
        drop=1,
    ),
    Column(
        "architecture",
        mark("Architecture"),
        _ARCHITECTURE,
        lambda s: s.facts.architecture,
        lambda s: s.facts.architecture,
        width=110,
        drop=3,
    ),
    Column(
        "parameters",
        mark("Parameters"),
        mark("How many weights it has; more need more memory and mostly answer better"),
        lambda s: parameters(s.facts.n_params),
        lambda s: s.facts.n_params,
        numeric=True,
        width=100,
    ),
    Column(
        "stored",
        mark("Stored as"),
        mark("The number format that most of its weights have"),
        lambda s: s.facts.dtype,
        lambda s: s.facts.dtype,
        width=88,
        drop=2,
    ),
    Column(
        "size",
        mark("Size"),
        mark("Size of its weights on disk"),
        lambda s: file_size(s.facts.size_bytes),
        lambda s: s.facts.size_bytes,
        numeric=True,
        width=88,
    ),
)


def _search_text(source: SourceRecord) -> str:
    return f"{source.name} {source.facts.architecture} {source.repo_id or ''}"


class SourcesModel(RowsModel[SourceRecord]):
    """Sources of the library, newest first until sorted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            SOURCE_COLUMNS,
            lambda s: s.id,
            _search_text,
            parent,
        )
