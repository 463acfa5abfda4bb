"""What deleting means, said before it happens: what goes, what it frees, and what stays (pure)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.formats import file_size
from core.language import tr, trn
from core.library.records import SourceRecord, VariantRecord
from core.library.serialise import variant_folder
from desktop.models.variant_facts import variant_title


@dataclass(frozen=True, slots=True)
class RemovalWords:
    """A question: its title, its explanation, and what the button says."""

    title: str
    explanation: str
    action: str


def removal_words(
    variant: VariantRecord, frees_bytes: int, source: SourceRecord | None, siblings: int
) -> RemovalWords:
    """For one variant. ``siblings`` are other variants of its model."""
    if variant.recipe.is_imported:
        return RemovalWords(
            tr("Remove {variant} from the library?", variant=variant_title(variant)),
            " ".join(
                (
                    _gone(variant),
                    tr("Its files belong to another program and stay where they are."),
                )
            ),
            tr("Remove from the library"),
        )
    parts = [_gone(variant), *_elsewhere([variant]), _stays(source, siblings)]
    if frees_bytes < variant.size_bytes * 0.5:
        parts.append(tr("Its content is shared with another file, so little room becomes free."))
    return RemovalWords(
        tr("Delete {variant}?", variant=variant_title(variant)),
        " ".join(parts),
        tr("Delete, frees {size}", size=file_size(frees_bytes)),
    )


def _elsewhere(variants: Sequence[VariantRecord]) -> list[str]:
    """Where files are deleted that do not lie in a folder of their own: they were found or written there."""
    folders = [variant_folder(variant) for variant in variants if variant_folder(variant).name != variant.id]
    return [
        tr("Files outside of Bitwright's own folder are deleted, too: {folder}", folder=folder)
        for folder in dict.fromkeys(folders)
    ]


def _gone(variant: VariantRecord) -> str:
    n = len(variant.measurements)
    if variant.recipe.is_imported:
        return tr("Its measurements, tags and note are removed.")
    if not n:
        return tr("Its files, tags and note are removed for good.")
    return trn(
        "Its files, {n} measurement, tags and note are removed for good.",
        "Its files, {n} measurements, tags and note are removed for good.",
        n,
    )


def _stays(source: SourceRecord | None, siblings: int) -> str:
    if source is None:
        return tr("Its original is not here, so it cannot be made again.")
    size = file_size(source.facts.size_bytes)
    if not siblings:
        return tr(
            "The original, {name} ({size}), stays: with it this can be made again.",
            name=source.name,
            size=size,
        )
    return trn(
        "The original, {name} ({size}), and {n} other variant of it stay: this can be made again.",
        "The original, {name} ({size}), and {n} other variants of it stay: this can be made again.",
        siblings,
        name=source.name,
        size=size,
    )


def many_removal_words(variants: Sequence[VariantRecord], frees_bytes: int) -> RemovalWords:
    """For several variants at once."""
    ours = [variant for variant in variants if not variant.recipe.is_imported]
    theirs = len(variants) - len(ours)
    parts = []
    if ours:
        parts.append(
            trn(
                "{names} is removed for good, with its measurements, tags and note. The original stays.",
                "{names} are removed for good, with their measurements, tags and notes. The originals stay.",
                len(ours),
                names=_names(ours),
            )
        )
        parts += _elsewhere(ours)
    if theirs:
        parts.append(
            trn(
                "{n} imported one is only removed from the library: its files stay where they are.",
                "{n} imported ones are only removed from the library: their files stay where they are.",
                theirs,
            )
        )
    return RemovalWords(
        trn("Delete {n} variant?", "Delete {n} variants?", len(variants)),
        " ".join(parts),
        tr("Delete, frees {size}", size=file_size(frees_bytes)),
    )


def _names(variants: Sequence[VariantRecord]) -> str:
    shown = [variant_title(variant) for variant in variants[:4]]
    more = len(variants) - len(shown)
    if not more:
        return ", ".join(shown)
    return tr("{names} and {n} more", names=", ".join(shown), n=more)


def source_removal_words(source: SourceRecord, frees_bytes: int, variants: int) -> RemovalWords:
    """For an original: its files go only where Bitwright keeps them itself."""
    if frees_bytes:
        goes = tr("Its files in Bitwright's folder are deleted for good.")
    else:
        goes = tr("It is only forgotten: its files stay where they are.")
    stays = (
        trn(
            "{n} variant of it stays and works on; to measure it, the original is needed again.",
            "{n} variants of it stay and work on; to measure them, the original is needed again.",
            variants,
        )
        if variants
        else tr("Nothing was made from it.")
    )
    return RemovalWords(
        tr("Remove the original {name}?", name=source.name),
        f"{goes} {stays}",
        tr("Delete, frees {size}", size=file_size(frees_bytes))
        if frees_bytes
        else tr("Remove from the library"),
    )
