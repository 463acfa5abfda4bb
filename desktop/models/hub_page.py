"""A model's page on the Hub as pairs, rows and sentences (pure)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.formats import count, file_size, parameters, relative_date, tokens
from core.language import mark, tr, trn
from core.types import Fit
from desktop.models.choices import sentence, summary
from desktop.models.found import BLOCKED
from desktop.models.rows import BadgeWords, Column, RowsModel
from desktop.widgets.badges import FIT_WORDS

if TYPE_CHECKING:
    from core.hub.fits import Verdict
    from core.hub.page import ModelPage, Variant
    from core.hub.remote import RemoteFacts
    from core.types import ModelFacts

GATE_WORDS = {
    "auto": mark("Accept its licence on its page, then give Bitwright a token of your account."),
    "manual": mark(
        "Ask for access on its page; its owner decides. Then give Bitwright a token of your account."
    ),
}

_FIT_ORDER = {fit: position for position, fit in enumerate(Fit)}


def page_pairs(page: ModelPage, facts: ModelFacts | None) -> list[tuple[str, str]]:
    """Facts in the order in which they are shown."""
    info, model = page.info, page.model
    known = facts.n_params if facts else model.n_params
    sure = facts is not None or model.params_from != "name"
    size = tr("Not known") if known is None else parameters(known)
    pairs = [(tr("Parameters"), size if sure or known is None else f"~{size}")]
    if facts is not None:
        pairs.append(
            (
                tr("Architecture"),
                tr(
                    "{architecture}, {n_layers} layers",
                    architecture=facts.architecture,
                    n_layers=facts.n_layers,
                ),
            )
        )
        if facts.context_length:
            pairs.append((tr("Context"), tr("{tokens} tokens", tokens=tokens(facts.context_length))))
        pairs.append((tr("Stored as"), facts.dtype))
    pairs.append((tr("Licence"), info.license or tr("Not stated")))
    if page.base_model:
        pairs.append((tr("Made from"), page.base_model))
    pairs.append((tr("Changed"), relative_date(info.last_modified)))
    pairs.append(
        (
            tr("Downloads"),
            tr("{count} last month, {count2} likes", count=count(info.downloads), count2=count(info.likes)),
        )
    )
    return pairs


_ADVICE = {
    "blocked": (
        mark("It cannot be used on this computer"),
        mark("It cannot be used on the simulated computer"),
    ),
    "no": (mark("It does not fit this computer"), mark("It does not fit the simulated computer")),
    "ready": (
        mark("For this computer: {name}, which is there ready-made"),
        mark("For the simulated computer: {name}, which is there ready-made"),
    ),
    "yes": (mark("For this computer: {name}"), mark("For the simulated computer: {name}")),
}


def advice_headline(verdict: Verdict, *, simulated: bool = False) -> str:
    if verdict.choice is None:
        answer = "blocked" if verdict.blocked else "no"
    else:
        answer = "ready" if verdict.file is not None else "yes"
    here, there = _ADVICE[answer]
    return tr(there if simulated else here, name=verdict.name)


def advice_figures(verdict: Verdict, context: int) -> str:
    return summary(verdict.choice, context) if verdict.choice is not None else ""


def sources_words(remote: RemoteFacts) -> str:
    """What the advice was made from."""
    read = {
        "safetensors": tr("the headers of its files"),
        "gguf": tr("the header of its file"),
        "config": tr("its configuration"),
    }[remote.basis]
    return tr(
        "Read from {read}: {size} of {size2} were fetched.",
        read=read,
        size=file_size(remote.fetched_bytes),
        size2=file_size(remote.weights_bytes),
    )


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file, or all parts of a GGUF model with its level and verdict."""

    path: str
    size_bytes: int
    level: str = ""
    parts: tuple[str, ...] = ()
    verdict: Verdict | None = None


def file_rows(
    page: ModelPage, remote: RemoteFacts | None, verdicts: dict[str, Verdict] | None = None
) -> list[FileRow]:
    """GGUF models first: those that fit before those that do not, the largest of them first (as they come,
    while nothing is known); then the other files by name."""
    models = remote.gguf if remote is not None else ()
    taken = {path for model in models for path in model.files}
    rows = [
        FileRow(
            model.files[0],
            model.size_bytes,
            model.level or "",
            model.files,
            (verdicts or {}).get(model.files[0]),
        )
        for model in models
    ]
    rows.sort(key=lambda row: _best_first(row.verdict, row.size_bytes))
    rest = sorted((file for file in page.info.files if file.path not in taken), key=lambda file: file.path)
    return rows + [FileRow(file.path, file.size_bytes) for file in rest]


def _best_first(verdict: Verdict | None, size_bytes: int) -> tuple[int, int]:
    if verdict is None:
        return len(Fit), 0
    return _FIT_ORDER[verdict.fit], -size_bytes


def _fit(row: FileRow) -> BadgeWords | None:
    if row.verdict is None:
        return None
    words = FIT_WORDS[row.verdict.fit]
    return BadgeWords(tr(words.word), words.icon, words.meaning)


def _file_name(row: FileRow) -> str:
    more = len(row.parts) - 1
    return (
        trn("{path} and {n} more part", "{path} and {n} more parts", more, path=row.path)
        if more > 0
        else row.path
    )


FILE_COLUMNS: tuple[Column[FileRow], ...] = (
    Column(
        "path",
        mark("File"),
        mark("A file of the repository"),
        _file_name,
        lambda r: r.path.lower(),
        lambda r: "\n".join(r.parts or (r.path,)),
    ),
    Column(
        "level",
        mark("Level"),
        mark("How many bits it is quantized to"),
        lambda r: r.level,
        lambda r: r.level,
        width=96,
        ink=lambda _r: "strong",
    ),
    Column(
        "fit",
        mark("Fit"),
        mark("Whether it fits in the memory that is free now"),
        lambda r: tr(FIT_WORDS[r.verdict.fit].word) if r.verdict else "",
        lambda r: _FIT_ORDER[r.verdict.fit] if r.verdict else None,
        lambda r: r.verdict.why if r.verdict else "",
        width=138,
        badge=_fit,
    ),
    Column(
        "size",
        mark("Size"),
        mark("Size on the disk"),
        lambda r: file_size(r.size_bytes),
        lambda r: r.size_bytes,
        numeric=True,
        width=96,
    ),
)


class FilesModel(RowsModel[FileRow]):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(FILE_COLUMNS, lambda r: r.path, lambda r: r.path, parent)


@dataclass(frozen=True, slots=True)
class VariantRow:
    """A repository of variants that others made, with its verdict for this computer once it is known."""

    variant: Variant
    verdict: Verdict | None = None


def variant_rows(
    variants: Iterable[Variant], verdicts: Mapping[str, Verdict] | None = None
) -> list[VariantRow]:
    """By fit, best first; what nothing here runs comes last; equals stay in the order of their downloads."""
    rows = [VariantRow(variant, (verdicts or {}).get(variant.model.repo_id)) for variant in variants]
    return sorted(rows, key=_variant_order)


def _variant_order(row: VariantRow) -> tuple[bool, int]:
    if row.verdict is None:
        return not row.variant.read_here, len(Fit)
    return row.verdict.blocked or not row.variant.read_here, _FIT_ORDER[row.verdict.fit]


def _variant_fit(row: VariantRow) -> BadgeWords | None:
    if row.verdict is None:
        return None
    if row.verdict.blocked:
        return BadgeWords(tr(BLOCKED[0]), *BLOCKED[1:])
    words = FIT_WORDS[row.verdict.fit]
    return BadgeWords(tr(words.word), words.icon, words.meaning)


def _variant_fit_word(row: VariantRow) -> str:
    badge = _variant_fit(row)
    return badge.word if badge is not None else ""


def _variant_why(row: VariantRow) -> str:
    """What it would be here, and why it fits or does not."""
    if row.verdict is None:
        return ""
    best = ""
    if row.verdict.choice is not None:
        best = tr(
            "{format}, {size}",
            format=row.verdict.name,
            size=file_size(row.verdict.size_bytes, estimate=True),
        )
    return "\n".join(filter(None, (best, sentence(row.verdict.why))))


VARIANT_COLUMNS: tuple[Column[VariantRow], ...] = (
    Column(
        "repo",
        mark("Repository"),
        mark("Where it is published"),
        lambda r: r.variant.model.repo_id,
        lambda r: r.variant.model.repo_id.lower(),
        _variant_why,
        ink=lambda _r: "strong",
    ),
    Column(
        "kind",
        mark("Kind"),
        mark("How it is quantized"),
        lambda r: r.variant.kind,
        lambda r: r.variant.kind,
        _variant_why,
        width=120,
    ),
    Column(
        "best",
        mark("Best here"),
        mark("The level that suits this computer, where it holds several"),
        lambda r: r.verdict.name if r.verdict else "",
        lambda r: r.verdict.size_bytes if r.verdict else None,
        _variant_why,
        width=96,
    ),
    Column(
        "fit",
        mark("Fit"),
        mark("Whether it fits in the memory that is free now"),
        _variant_fit_word,
        _variant_order,
        _variant_why,
        width=146,
        badge=_variant_fit,
    ),
    Column(
        "use",
        mark("Usable by"),
        mark("Whether Bitwright can use it"),
        lambda r: tr("Bitwright reads it") if r.variant.read_here else tr("For other programs"),
        lambda r: not r.variant.read_here,
        lambda r: tr("Found by its name: it does not say what it was made from") if r.variant.by_name else "",
        width=160,
        drop=1,
        ink=lambda _r: "quiet",
    ),
    Column(
        "downloads",
        mark("Downloads"),
        mark("Downloads in the last month"),
        lambda r: count(r.variant.model.downloads),
        lambda r: r.variant.model.downloads,
        numeric=True,
        width=98,
    ),
)


class VariantsModel(RowsModel[VariantRow]):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            VARIANT_COLUMNS, lambda r: r.variant.model.repo_id, lambda r: r.variant.model.repo_id, parent
        )
