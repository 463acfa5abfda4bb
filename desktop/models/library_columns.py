"""The library's columns: what each says of a model or variant, and how it is sorted by it."""

from __future__ import annotations

from core.formats import change as change_words
from core.formats import file_size, full_date, memory_size, number, percent, relative_date, speed
from core.language import mark, tr, trn
from desktop.models.library_rows import LibraryRow
from desktop.models.recipe_words import (
    container_title,
    loads_in_words,
    method_title,
    recipe_sentence,
    variant_tail,
)
from desktop.models.rows import Column, Ink, Lead


def _perplexity_tip(row: LibraryRow) -> str:
    if row.perplexity is None:
        return tr("Not measured yet. Evaluate this variant to know.")
    if row.source_perplexity is None:
        return tr("The original's perplexity is {number}. Lower is better.", number=number(row.perplexity, 2))
    change = row.perplexity / row.source_perplexity - 1.0
    return tr(
        "{number} here, {number2} for the original: {change}. Lower is better.",
        number=number(row.perplexity, 2),
        number2=number(row.source_perplexity, 2),
        change=change_words(change),
    )


def _kl_tip(row: LibraryRow) -> str:
    if row.is_model:
        return tr("The original is what variants are compared with.")
    if row.kl_divergence is None or row.variant is None or row.variant.latest is None:
        return tr("Not measured yet. Evaluate this variant to know.")
    agreement = row.variant.latest.top1_agreement
    return tr(
        "It chooses the same next word as the original {share} of the time.",
        share=percent(agreement),
    )


def _ink(row: LibraryRow) -> Ink:
    if row.missing:
        return "quiet"
    return "strong" if row.is_model else "text"


def _name_tip(row: LibraryRow) -> str:
    if row.missing:
        return trn(
            "{n} file of it is missing: {names}. Right-click to find or repair it.",
            "{n} files of it are missing: {names}. Right-click to find or repair them.",
            len(row.missing),
            names=", ".join(row.missing[:3]),
        )
    if row.variant is None:
        return f"{row.name}: {row.level}"
    return f"{row.name}: {recipe_sentence(row.variant.recipe)}"


def _lead(row: LibraryRow) -> Lead:
    if row.missing:
        return Lead(20 if row.is_model else 36, "warning-fill", "warn")
    if row.is_model:
        return Lead(20, "caret-down")
    return Lead(36, "star-fill", "accent") if row.marks.favourite else Lead(36)


def _tail(row: LibraryRow) -> str:
    words = [tr("files missing")] if row.missing else []
    if row.variant is not None:
        words.append(variant_tail(row.variant))
    words += [f"#{tag}" for tag in row.marks.tags[:3]]
    return "  ".join(word for word in words if word)


def _agreement(row: LibraryRow) -> float | None:
    latest = row.variant.latest if row.variant else None
    return latest.top1_agreement if latest else None


def _memory(row: LibraryRow) -> int | None:
    latest = row.variant.latest if row.variant else None
    return latest.peak_rss_bytes if latest else None


def _measured_at(row: LibraryRow) -> str | None:
    latest = row.variant.latest if row.variant else None
    return latest.measured_at if latest else None


def _loss(row: LibraryRow) -> float | None:
    """By how much the perplexity is above the original's, as a share."""
    if row.perplexity is None or not row.source_perplexity:
        return None
    return row.perplexity / row.source_perplexity - 1.0


def _loss_words(row: LibraryRow) -> str:
    return change_words(_loss(row))


def _speed(row: LibraryRow) -> str:
    return speed(row.tokens_per_s)


def _method(row: LibraryRow) -> str:
    return method_title(row.variant.recipe.method) if row.variant else ""


def _files(row: LibraryRow) -> str:
    return container_title(row.variant.recipe.container) if row.variant else ""


LIBRARY_COLUMNS: tuple[Column[LibraryRow], ...] = (
    Column(
        "name",
        mark("Model and level"),
        mark("A model, and beneath it what was made of it: fewer bits are smaller and err more often"),
        lambda r: r.title,
        lambda r: r.title.lower(),
        _name_tip,
        ink=_ink,
        lead=_lead,
        tail=_tail,
    ),
    Column(
        "size",
        mark("Size"),
        mark("Size of the files on disk"),
        lambda r: file_size(r.size_bytes),
        lambda r: r.size_bytes,
        numeric=True,
        width=84,
        ink=_ink,
    ),
    Column(
        "bits",
        mark("Bits/weight"),
        mark("Bits that one weight takes on average, all of the model counted"),
        lambda r: number(r.bits_per_weight, 2),
        lambda r: r.bits_per_weight,
        numeric=True,
        width=96,
        drop=2,
        ink=_ink,
    ),
    Column(
        "perplexity",
        mark("Perplexity"),
        mark("How surprised the model is by ordinary text: lower is better. Compare it with the original's"),
        lambda r: number(r.perplexity, 2),
        lambda r: r.perplexity,
        _perplexity_tip,
        numeric=True,
        width=92,
        drop=4,
        ink=_ink,
    ),
    Column(
        "loss",
        mark("Perplexity change"),
        mark("By how much ordinary text surprises it more than the original"),
        _loss_words,
        _loss,
        _perplexity_tip,
        numeric=True,
        width=136,
        drop=5,
        ink=_ink,
        hidden=True,
    ),
    Column(
        "kl",
        mark("KL divergence"),
        mark("How often it would answer differently from the original: 0 is the same model"),
        lambda r: number(r.kl_divergence, 4),
        lambda r: r.kl_divergence,
        _kl_tip,
        numeric=True,
        width=112,
        ink=_ink,
    ),
    Column(
        "agreement",
        mark("Same next word"),
        mark("How often it chooses the same next word as the original"),
        lambda r: percent(_agreement(r)),
        _agreement,
        _kl_tip,
        numeric=True,
        width=124,
        drop=5,
        ink=_ink,
        hidden=True,
    ),
    Column(
        "speed",
        mark("Tokens/s"),
        mark("Words or pieces of words written a second, measured on this computer"),
        _speed,
        lambda r: r.tokens_per_s,
        numeric=True,
        width=84,
        drop=3,
        ink=_ink,
    ),
    Column(
        "memory",
        mark("Memory"),
        mark("The most memory that it took while its speed was measured on this computer"),
        lambda r: memory_size(_memory(r)),
        _memory,
        numeric=True,
        width=92,
        drop=5,
        ink=_ink,
        hidden=True,
    ),
    Column(
        "method",
        mark("Method"),
        mark("How the values were chosen"),
        _method,
        lambda r: _method(r).lower() or None,
        lambda r: recipe_sentence(r.variant.recipe) if r.variant else "",
        width=140,
        drop=6,
        ink=_ink,
        hidden=True,
    ),
    Column(
        "files",
        mark("Files"),
        mark("What kind of files it is, which decides what loads it"),
        _files,
        lambda r: _files(r).lower() or None,
        lambda r: loads_in_words(r.variant.recipe) if r.variant else "",
        width=140,
        drop=6,
        ink=_ink,
        hidden=True,
    ),
    Column(
        "note",
        mark("Note"),
        mark("What you wrote about it"),
        lambda r: r.marks.note.partition("\n")[0],
        lambda r: r.marks.note.lower() or None,
        lambda r: r.marks.note,
        width=180,
        drop=6,
        ink=lambda r: "quiet",
        hidden=True,
    ),
    Column(
        "measured",
        mark("Measured"),
        mark("When its quality was last measured"),
        lambda r: relative_date(_measured_at(r)),
        _measured_at,
        lambda r: full_date(_measured_at(r)) if _measured_at(r) else "",
        numeric=True,
        width=112,
        drop=1,
        ink=lambda r: "quiet",
        hidden=True,
    ),
    Column(
        "date",
        mark("Made"),
        mark("When it was made (for an original: when it was added)"),
        lambda r: relative_date(r.created_at),
        lambda r: r.created_at or None,
        lambda r: full_date(r.created_at) if r.created_at else "",
        numeric=True,
        width=112,
        drop=1,
        ink=lambda r: "quiet",
    ),
)
