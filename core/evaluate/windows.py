"""Text cut into windows of tokens, the same for the same text, tokenizer and sizes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.errors import InvalidInputError, NotFoundError

BUNDLED_NAME: Final = "Bitwright evaluation text"
_CHARACTERS_PER_TOKEN: Final = 8  # no usual text needs more; a longer beginning is taken when one does
_MAX_CHARACTERS: Final = 1 << 28


@dataclass(frozen=True, slots=True)
class EvaluationText:
    """A text to evaluate on; ``sha256`` is of its UTF-8 bytes as stored."""

    name: str
    text: str
    sha256: str


def read_text(path: Path | None) -> EvaluationText:
    """The text file at ``path``, or the bundled text.

    Raises NotFoundError, or InvalidInputError for what is not UTF-8 text.
    """
    if path is None:
        data = (resources.files("resources") / "texts" / "evaluation.txt").read_bytes()
        return EvaluationText(BUNDLED_NAME, data.decode("utf-8"), hashlib.sha256(data).hexdigest())
    path = path.expanduser()
    try:
        if path.stat().st_size > _MAX_CHARACTERS:
            raise InvalidInputError(f"{path.name} is too large for an evaluation", "Use a part of it.")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise NotFoundError(f"There is no text file {path}", "Check the path.") from error
    except OSError as error:
        raise InvalidInputError(f"{path} cannot be read: {error.strerror}", "Choose a text file.") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInputError(f"{path.name} is not UTF-8 text", "Save it as UTF-8 text first.") from error
    return EvaluationText(path.name, text, hashlib.sha256(data).hexdigest())


def cut_windows(
    encode: Callable[[str], list[int]], text: str, windows: int, length: int, *, context: int = 0
) -> NDArray[np.int64]:
    """Token ids ``[windows, length]``: the first ``windows * length`` tokens of ``text``, one after another.

    ``context`` is the longest the model was made for (0: not known). Raises InvalidInputError when sizes
    are out of range, or the text is too short (it then says how many windows there are).
    """
    if windows < 1 or length < 2:
        raise InvalidInputError(
            f"{windows} windows of {length} tokens cannot be evaluated",
            "Use at least 1 window of at least 2 tokens.",
        )
    if context and length > context:
        raise InvalidInputError(
            f"A window of {length} tokens is longer than the model's context of {context}",
            f"Use a length of {context} or less.",
        )
    wanted = windows * length
    characters = wanted * _CHARACTERS_PER_TOKEN
    ids = encode(text[:characters])
    while len(ids) < wanted and characters < len(text):
        characters *= 2
        ids = encode(text[:characters])
    if len(ids) < wanted:
        there = len(ids) // length
        raise InvalidInputError(
            f"The text has {len(ids)} tokens: it gives {there} windows of {length}, not {windows}",
            "Use a longer text, fewer windows or shorter ones." if there else "Use a longer text.",
        )
    return np.asarray(ids[:wanted], np.int64).reshape(windows, length)
