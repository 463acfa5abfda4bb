"""The recommender's choices as table rows, and the words that sum one up."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from core.formats import file_size, memory_size, number, rate, speed, tokens
from core.language import mark, tr
from core.recommend.choice import Choice, Recommendation, Rejected
from core.types import Fit
from desktop.models.rows import BadgeWords, Column, RowsModel
from desktop.widgets.badges import FIT_WORDS

FIT_CLAUSES: dict[Fit, str] = {
    Fit.GPU: mark("fits on the GPU with {context} context"),
    Fit.PARTIAL: mark("runs partly on the GPU with {context} context"),
    Fit.RAM: mark("fits with {context} context"),
    Fit.TIGHT: mark("fits only just with {context} context"),
    Fit.NO: mark("does not fit with {context} context"),
}
CONTAINER_WORDS = {
    "gguf": "GGUF",
    "safetensors": "Safetensors",
    "gptq": "GPTQ",
    "awq": "AWQ",
    "compressed-tensors": mark("Compressed tensors"),
    "bitsandbytes": "bitsandbytes",
    "onnx": "ONNX",
}


@dataclass(frozen=True, slots=True)
class RankedChoice:
    """A choice with its place, 1 is the best."""

    rank: int
    choice: Choice


def choice_name(choice: Choice) -> str:
    """What people call it: the level, or the dtype."""
    return choice.level or choice.dtype


def rejected_name(item: Rejected) -> str:
    """A rejected form with its files: "GPTQ INT4"; its id is "gptq:INT4"."""
    container, _, name = item.id.partition(":")
    return f"{tr(CONTAINER_WORDS.get(container, container))} {name}".strip()


def sentence(words: str) -> str:
    """The words with a capital at the front (the rest may hold names, so it stays)."""
    return words[:1].upper() + words[1:]


def form_words(choice: Choice) -> str:
    """What a form is, for someone who hears its name for the first time."""
    return tr(
        "{choice_name} keeps each weight (each number of the model) in about "
        "{bits_per_weight} bits; models are published with 16. Fewer bits need less "
        "memory and run faster, and cost some quality. Here: {quality}.",
        choice_name=choice_name(choice),
        bits_per_weight=number(choice.bits_per_weight, 1),
        quality=choice.quality,
    )


SUMMARY_MEANING = mark(
    "GB: the size of its files. A token is a word or a piece of one. Context: "
    "how many tokens of a conversation the model keeps in view. ~ marks an "
    "estimate."
)


def _spoken_with_an(size: str) -> bool:
    """Whether English says "an" before a size: an 8B, an 11B, an 18B."""
    return size.startswith(("8", "11", "18"))


def size_words(size: str) -> str:
    """A class of models by its size, alone: "An 8B model", "A 70B model"."""
    return tr("An {size} model", size=size) if _spoken_with_an(size) else tr("A {size} model", size=size)


def headline(choice: Choice, model: str = "", *, size: str = "") -> str:
    """What is recommended: "Q4_K_M of SmolLM2" for a model, "Q4_K_M of an 8B model" for a ``size``."""
    name = choice_name(choice)
    if not size:
        return tr("{format} of {model}", format=name, model=model)
    if _spoken_with_an(size):
        return tr("{format} of an {size} model", format=name, size=size)
    return tr("{format} of a {size} model", format=name, size=size)


def nothing_fits(model: str = "", *, size: str = "") -> str:
    """The headline where every format was rejected."""
    if not size:
        return tr("No format of {model} fits here", model=model)
    if _spoken_with_an(size):
        return tr("No format of an {size} model fits here", size=size)
    return tr("No format of a {size} model fits here", size=size)


def summary(choice: Choice, context: int) -> str:
    """Its figures in one line: "~4.9 GB, about 9 tokens/s, fits with 8K context"."""
    parts = [file_size(choice.size_bytes, estimate=_estimated(choice, "size"))]
    if choice.tokens_per_s is not None:
        pace = rate(choice.tokens_per_s)
        parts.append(tr("about {speed}", speed=pace) if _estimated(choice, "speed") else pace)
    parts.append(tr(FIT_CLAUSES[choice.fits], context=tokens(context)))
    return ", ".join(parts)


def _estimated(choice: Choice, figure: str) -> bool:
    return figure not in choice.measured


def _measured_here(row: RankedChoice, figure: str, otherwise: str) -> str:
    return otherwise if _estimated(row.choice, figure) else tr("Measured on this computer")


def _fit_words(choice: Choice) -> str:
    words = tr(FIT_WORDS[choice.fits].explanation)
    if choice.fits is Fit.PARTIAL:
        words += tr(
            "\n{gpu_layers} of {n_layers} layers go onto the GPU",
            gpu_layers=choice.gpu_layers,
            n_layers=choice.n_layers,
        )
    return words


def _memory_words(choice: Choice) -> str:
    parts = choice.memory_parts
    known = (
        tr("Predicted")
        if _estimated(choice, "memory")
        else tr("Measured here, for another context put right")
    )
    return tr(
        "{known}. Weights {memory}, KV cache {memory2}, compute {memory3}, overhead {memory4}",
        known=known,
        memory=memory_size(parts.weights),
        memory2=memory_size(parts.kv_cache),
        memory3=memory_size(parts.compute),
        memory4=memory_size(parts.overhead),
    )


def ranked(recommendation: Recommendation) -> tuple[RankedChoice, ...]:
    return tuple(RankedChoice(rank, choice) for rank, choice in enumerate(recommendation.choices, start=1))


def _fit_badge(row: RankedChoice) -> BadgeWords:
    words = FIT_WORDS[row.choice.fits]
    return BadgeWords(tr(words.word), words.icon, words.meaning)


def _why(row: RankedChoice) -> str:
    return "\n".join(row.choice.reasons)


_FIT_ORDER = {fit: position for position, fit in enumerate(Fit)}

CHOICE_COLUMNS: tuple[Column[RankedChoice], ...] = (
    Column(
        "rank",
        "#",
        mark("Best first"),
        lambda r: str(r.rank),
        lambda r: r.rank,
        _why,
        width=40,
        ink=lambda _r: "quiet",
    ),
    Column(
        "name",
        mark("Format"),
        mark("The level or number format"),
        lambda r: choice_name(r.choice),
        lambda r: choice_name(r.choice),
        _why,
        width=104,
        ink=lambda r: "strong" if r.rank == 1 else "text",
    ),
    Column(
        "container",
        mark("Files"),
        mark("The kind of files, which decides what programs load it"),
        lambda r: tr(CONTAINER_WORDS.get(r.choice.container, r.choice.container)),
        lambda r: r.choice.container,
        _why,
        width=136,
        drop=1,
        ink=lambda _r: "quiet",
    ),
    Column(
        "size",
        mark("File size"),
        mark("Predicted size of the files (~ means: an estimate)"),
        lambda r: file_size(r.choice.size_bytes, estimate=_estimated(r.choice, "size")),
        lambda r: r.choice.size_bytes,
        lambda r: _measured_here(r, "size", tr("Predicted from the model's shape")),
        numeric=True,
        width=92,
    ),
    Column(
        "memory",
        mark("Memory, against what is free"),
        mark("Weights, the conversation's cache, working space. The mark is the memory that is free now"),
        lambda r: memory_size(r.choice.memory_bytes, estimate=_estimated(r.choice, "memory")),
        lambda r: r.choice.memory_bytes,
        lambda r: _memory_words(r.choice),
        numeric=True,
    ),
    Column(
        "fit",
        mark("Fit"),
        mark("Whether it fits in the memory that is free now"),
        lambda r: tr(FIT_WORDS[r.choice.fits].word),
        lambda r: _FIT_ORDER[r.choice.fits],
        lambda r: _fit_words(r.choice),
        width=138,
        badge=_fit_badge,
    ),
    Column(
        "speed",
        mark("Tokens/s"),
        mark("Predicted speed of answers: words or pieces of words a second"),
        lambda r: speed(r.choice.tokens_per_s, estimate=_estimated(r.choice, "speed")),
        lambda r: r.choice.tokens_per_s,
        lambda r: _measured_here(r, "speed", tr("Predicted for a conversation of 512 tokens")),
        numeric=True,
        width=84,
    ),
    Column(
        "quality",
        mark("Quality"),
        mark("How close its answers come to the original's"),
        lambda r: sentence(r.choice.quality),
        lambda r: -r.choice.bits_per_weight,
        lambda r: tr(
            "{measured_here}: {quality} ({bits_per_weight} bits a weight)",
            measured_here=_measured_here(r, "quality", tr("Expected")),
            quality=r.choice.quality,
            bits_per_weight=number(r.choice.bits_per_weight, 1),
        ),
        width=184,
    ),
)
BAR_COLUMN = next(i for i, column in enumerate(CHOICE_COLUMNS) if column.key == "memory")


class ChoicesModel(RowsModel[RankedChoice]):
    """Ranked choices, best first until sorted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            CHOICE_COLUMNS,
            lambda r: r.choice.id,
            lambda r: f"{choice_name(r.choice)} {r.choice.container} {r.choice.quality}",
            parent,
        )
