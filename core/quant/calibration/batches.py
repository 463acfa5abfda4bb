"""Calibration text as windows of tokens: the same for the same text, tokenizer and sizes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.errors import InvalidInputError
from core.evaluate.windows import cut_windows
from core.quant.calibration.documents import Conversation, Document, Message
from core.quant.calibration.encoder import TextEncoder
from core.quant.calibration.texts import CalibrationText

MAX_TOKENS: Final = 1 << 24
_PIECE_CHARACTERS: Final = 1 << 15
_CHARACTERS_PER_TOKEN: Final = 32  # encoded per token that is wanted; more text than this is thinned first
_MIN_CHARACTERS: Final = 1 << 22
_TEMPLATE_ROOM: Final = 1 << 16  # what a template may add to a conversation

Check = Callable[[], None]
Warn = Callable[[str], None]


def calibration_windows(
    text: CalibrationText,
    encoder: TextEncoder,
    *,
    samples: int = 32,
    length: int = 512,
    vocab_size: int,
    context: int = 0,
    seed: int = 0,
    check: Check | None = None,
    warn: Warn | None = None,
) -> NDArray[np.int64]:
    """Token ids ``[samples, length]``.

    A plain text file gives its first ``samples * length`` tokens in order, so that figures can be compared
    with those of other programs. Of many documents, each between the tokenizer's begin and end tokens, the
    stream is divided into ``samples`` equal stretches with one window somewhere (``seed``) in each: no part
    of a mixed text is left out, and no windows overlap. Of very long texts evenly spaced pieces are encoded.

    ``vocab_size`` is the model's; ``context`` the longest it was made for (0: not known). ``check()`` is
    called between documents and may raise; ``warn`` is told once when the chat template cannot be used for
    some conversations. Raises InvalidInputError: sizes out of range, a text too short (with what it would
    give), token ids that the model does not have.
    """
    _check_sizes(samples, length, context)
    if text.plain:
        whole = "\n\n".join(document for document in text.documents if isinstance(document, str))
        windows = cut_windows(encoder.encode_whole, whole, samples, length)
        _check_vocabulary(windows, vocab_size)
        return windows
    stream = _Stream(text.documents, encoder, check, warn)
    wanted = samples * length
    budget = max(_MIN_CHARACTERS, wanted * _CHARACTERS_PER_TOKEN)
    ids = stream.encode(budget)
    while ids.size < wanted and budget < stream.characters:
        budget *= 4
        ids = stream.encode(budget)
    if ids.size < wanted:
        raise _too_short(text.name, ids.size, samples, length)
    _check_vocabulary(ids, vocab_size)
    return spread_windows(ids, samples, length, seed)


def all_windows(
    text: CalibrationText,
    encoder: TextEncoder,
    *,
    length: int,
    most: int,
    vocab_size: int,
    context: int = 0,
    seed: int = 0,
    check: Check | None = None,
    warn: Warn | None = None,
) -> NDArray[np.int64]:
    """Token ids ``[n, length]``: the whole text in windows, at most ``most`` of them (none twice).

    A plain text file is cut from its beginning, many documents as for calibration. Raises InvalidInputError
    as :func:`calibration_windows`.
    """
    _check_sizes(1, length, context)
    wanted = most * length
    budget = max(_MIN_CHARACTERS, wanted * _CHARACTERS_PER_TOKEN)
    if text.plain:
        whole = "\n\n".join(document for document in text.documents if isinstance(document, str))
        ids = np.asarray(encoder.encode_whole(whole[:budget]), np.int64)
    else:
        ids = _Stream(text.documents, encoder, check, warn).encode(budget)
    n_windows = min(most, ids.size // length)
    if not n_windows:
        raise _too_short(text.name, ids.size, 1, length)
    _check_vocabulary(ids, vocab_size)
    if text.plain:
        return ids[: n_windows * length].reshape(n_windows, length)
    return spread_windows(ids, n_windows, length, seed)


def spread_windows(ids: NDArray[np.int64], samples: int, length: int, seed: int) -> NDArray[np.int64]:
    """``[samples, length]`` of ``ids[n]``, n >= samples * length: one window in each of equal stretches."""
    generator = np.random.default_rng(seed)
    edges = np.arange(samples + 1) * ids.size // samples
    slack = edges[1:] - edges[:-1] - length
    starts: NDArray[np.int64] = edges[:-1] + (generator.random(samples) * (slack + 1)).astype(np.int64)
    places: NDArray[np.int64] = starts[:, None] + np.arange(length)
    return np.take(ids, places)


def _check_sizes(samples: int, length: int, context: int) -> None:
    if samples < 1 or length < 2 or samples * length > MAX_TOKENS:
        raise InvalidInputError(
            f"{samples} samples of {length} tokens cannot be used for calibration",
            f"Use at least 1 sample of at least 2 tokens, and at most {MAX_TOKENS} tokens together.",
        )
    if context and length > context:
        raise InvalidInputError(
            f"Samples of {length} tokens are longer than the model's context of {context}",
            f"Use a length of {context} or less.",
        )


def _too_short(name: str, tokens: int, samples: int, length: int) -> InvalidInputError:
    there = tokens // length
    return InvalidInputError(
        f"{name} has {tokens} tokens: it gives {there} samples of {length}, not {samples}",
        "Use a longer text, fewer samples or shorter ones." if there else "Use a longer text.",
    )


def _check_vocabulary(ids: NDArray[np.int64], vocab_size: int) -> None:
    low, high = int(ids.min()), int(ids.max())
    if low < 0 or high >= vocab_size:
        raise InvalidInputError(
            f"The tokenizer gives token {high if high >= vocab_size else low}, but the model knows only "
            f"{vocab_size} tokens: they do not belong together",
            "Use the tokenizer files that came with the model.",
        )


class _Stream:
    """The documents as one stream of tokens."""

    def __init__(
        self, documents: Sequence[Document], encoder: TextEncoder, check: Check | None, warn: Warn | None
    ) -> None:
        self._encoder = encoder
        self._check = check
        texts, refused = [], 0
        for document in documents:
            if check is not None:
                check()
            if isinstance(document, str):
                texts.append(document)
            else:
                written, by_template = written_out(document, encoder)
                texts.append(written)
                refused += encoder.render is not None and not by_template
        if refused and warn is not None:
            warn(
                f"The chat template does not take {refused} of the calibration conversations: "
                "they were written out as plain text."
            )
        self._pieces = [piece for text in texts for piece in pieces_of(text)]
        self.characters = sum(map(len, texts))

    def encode(self, budget: int) -> NDArray[np.int64]:
        """The tokens of everything, or of evenly spaced pieces that have about ``budget`` characters."""
        pieces = self._pieces
        if self.characters > budget:
            keep = max(1, len(pieces) * budget // self.characters)
            pieces = [pieces[(2 * i + 1) * len(pieces) // (2 * keep)] for i in range(keep)]
        parts = []
        for text, first, last in pieces:
            if self._check is not None:
                self._check()
            ids = self._encoder.encode(text)
            begin, end = self._encoder.begin, self._encoder.end
            if first and tuple(ids[: len(begin)]) != begin:  # templates write the token themselves
                parts.append(np.asarray(begin, np.int64))
            parts.append(np.asarray(ids, np.int64))
            if last and end and end[0] not in ids[-2:]:  # there a template may have closed the last turn
                parts.append(np.asarray(end, np.int64))
        return np.concatenate(parts) if parts else np.empty(0, np.int64)


def pieces_of(text: str) -> list[tuple[str, bool, bool]]:
    """A document in pieces of bounded length, cut at white space where there is some, each with whether it
    is the first and the last of them."""
    cuts = [0]
    while len(text) - cuts[-1] > _PIECE_CHARACTERS:
        limit = cuts[-1] + _PIECE_CHARACTERS
        middle = cuts[-1] + _PIECE_CHARACTERS // 2
        places = (text.rfind(mark, middle, limit) for mark in ("\n\n", "\n", " "))
        cuts.append(next((place for place in places if place > 0), limit))
    cuts.append(len(text))
    n = len(cuts) - 1
    return [(text[cuts[i] : cuts[i + 1]], i == 0, i == n - 1) for i in range(n)]


def written_out(conversation: Conversation, encoder: TextEncoder) -> tuple[str, bool]:
    """A conversation as text, by the chat template where it takes it; and whether it did.

    Some templates refuse a system message: it then goes before the first question, as their makers advise.
    """
    for messages in (conversation, _without_system(conversation)):
        rendered = _rendered(messages, encoder)
        if rendered is not None:
            return rendered, True
    return "\n\n".join(f"{message.role}: {message.content}" for message in conversation), False


def _rendered(messages: Conversation, encoder: TextEncoder) -> str | None:
    if encoder.render is None:
        return None
    try:
        rendered = encoder.render(messages)
    except InvalidInputError:
        return None
    room = _TEMPLATE_ROOM + 2 * sum(len(message.content) for message in messages)
    return rendered if rendered.strip() and len(rendered) <= room else None


def _without_system(conversation: Conversation) -> Conversation:
    if len(conversation) < 2 or conversation[0].role != "system":
        return conversation
    system, first, *others = conversation
    return (Message(first.role, f"{system.content}\n\n{first.content}"), *others)
