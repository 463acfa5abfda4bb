"""What a search of the Hub found, as table rows: with the best form for this computer and its fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.formats import count, file_size, full_date, parameters, relative_date
from core.language import mark, tr
from core.types import Fit
from desktop.models.choices import sentence
from desktop.models.rows import BadgeWords, Column, Meaning, RowsModel
from desktop.widgets.badges import FIT_WORDS

if TYPE_CHECKING:
    from core.hub.fits import Verdict
    from core.hub.search import HubModel

BLOCKED: tuple[str, str, Meaning] = (mark("Not usable"), "prohibit", "quiet")
UNKNOWN: tuple[str, str, Meaning] = (mark("Not known"), "question", "quiet")
_FIT_ORDER = {fit: position for position, fit in enumerate(Fit)}


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A result. ``verdict`` None: not known (yet, while ``looking``; for good when it was ``told``)."""

    model: HubModel
    here: bool = False
    verdict: Verdict | None = None
    looking: bool = False
    told: bool = False  # it was looked at, and that is all


def size_words(row: FoundRow) -> str:
    if row.model.n_params is None:
        return "–"
    words = parameters(row.model.n_params)
    return f"~{words}" if row.model.params_from == "name" else words


def _size_hint(row: FoundRow) -> str:
    return {
        "name": tr("By its name"),
        "safetensors": tr("By the headers of its files"),
        "gguf": tr("By the headers of its files"),
    }.get(row.model.params_from, tr("The Hub does not say how many parameters it has"))


def files_words(row: FoundRow) -> str:
    model = row.model
    if model.quantization:
        return model.quantization
    return tr("Safetensors") if model.has_safetensors else "GGUF" if model.has_gguf else "–"


def best_words(row: FoundRow) -> str:
    """``Q4_K_M, ~5.2 GB``; dots while it is being looked at."""
    if row.looking:
        return "…"
    if row.verdict is None or row.verdict.choice is None:
        return "–"
    return f"{row.verdict.name}, {file_size(row.verdict.size_bytes, estimate=row.verdict.file is None)}"


def why_words(row: FoundRow) -> str:
    """The reason for the tooltip."""
    if row.verdict is None:
        return tr("Being looked at") if row.looking else tr("Open its page to see whether it fits")
    doubt = (
        tr("\nEstimated by its number of parameters; its page looks closer.") if row.verdict.estimated else ""
    )
    if row.verdict.blocked:
        return sentence(row.verdict.why)
    return f"{tr(FIT_WORDS[row.verdict.fit].explanation)}\n{sentence(row.verdict.why)}{doubt}"


def fit_word(row: FoundRow) -> str:
    badge = _badge(row)
    return badge.word if badge is not None else ""


def _badge(row: FoundRow) -> BadgeWords | None:
    if row.verdict is None:
        return BadgeWords(tr(UNKNOWN[0]), *UNKNOWN[1:]) if row.told and not row.looking else None
    if row.verdict.blocked:
        return BadgeWords(tr(BLOCKED[0]), *BLOCKED[1:])
    words = FIT_WORDS[row.verdict.fit]
    return BadgeWords(tr(words.word), words.icon, words.meaning)


def _state(row: FoundRow) -> str:
    if row.here:
        return tr("Already here")
    return tr("Gated") if row.model.gated else ""


FOUND_COLUMNS: tuple[Column[FoundRow], ...] = (
    Column(
        "repo",
        mark("Repository"),
        mark("Where the model is published: organisation/name"),
        lambda r: r.model.repo_id,
        lambda r: r.model.repo_id.lower(),
        lambda r: tr(
            "{repo_id}\nLicence: {license}",
            repo_id=r.model.repo_id,
            license=r.model.license or tr("not stated"),
        ),
        ink=lambda _r: "strong",
    ),
    Column(
        "parameters",
        mark("Parameters"),
        mark("How many weights it has (~ means: by its name)"),
        size_words,
        lambda r: r.model.n_params,
        _size_hint,
        numeric=True,
        width=96,
    ),
    Column(
        "files",
        mark("Files"),
        mark("What its weights are stored as"),
        files_words,
        files_words,
        width=112,
        drop=3,
        ink=lambda _r: "quiet",
    ),
    Column(
        "best",
        mark("Best here"),
        mark("The form that suits this computer, with the size of its files (~ means: an estimate)"),
        best_words,
        lambda r: r.verdict.size_bytes if r.verdict else None,
        why_words,
        width=148,
    ),
    Column(
        "fit",
        mark("Fit"),
        mark("Whether it fits in the memory that is free now"),
        fit_word,
        lambda r: _FIT_ORDER[r.verdict.fit] if r.verdict else None,
        why_words,
        width=152,
        badge=_badge,
    ),
    Column(
        "downloads",
        mark("Downloads"),
        mark("Downloads in the last month"),
        lambda r: count(r.model.downloads),
        lambda r: r.model.downloads,
        numeric=True,
        width=98,
        drop=4,
    ),
    Column(
        "likes",
        mark("Likes"),
        mark("People who liked it on the Hub"),
        lambda r: count(r.model.likes),
        lambda r: r.model.likes,
        numeric=True,
        width=66,
        drop=2,
    ),
    Column(
        "changed",
        mark("Changed"),
        mark("When its files last changed"),
        lambda r: relative_date(r.model.last_modified),
        lambda r: r.model.last_modified,
        lambda r: full_date(r.model.last_modified),
        width=108,
        drop=1,
        ink=lambda _r: "quiet",
    ),
    Column(
        "state",
        mark("Access"),
        mark("Gated: its owner wants to know who downloads it"),
        _state,
        _state,
        lambda r: tr("Its owner wants to know who downloads it") if r.model.gated else "",
        width=104,
        drop=5,
        ink=lambda _r: "quiet",
    ),
)


class FoundRowsModel(RowsModel[FoundRow]):
    """Search results in the Hub's order until sorted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(FOUND_COLUMNS, lambda r: r.model.repo_id, lambda r: r.model.repo_id, parent)
