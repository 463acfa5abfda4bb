"""A look at a calibration text before it is used: how much there is, in which scripts, and how it begins."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from core.jobs.context import JobContext
from core.quant.calibration.documents import Document, bytes_of
from core.quant.calibration.texts import read_calibration
from core.types import Stage

SHOWN_DOCUMENTS: Final = 3
SHOWN_CHARACTERS: Final = 240
_SAMPLED_CHARACTERS: Final = 400  # of each document; scripts are a matter of proportion
_SAMPLED_DOCUMENTS: Final = 2000
_LEAST_SHARE: Final = 0.01
_SCRIPTS: Final = {
    "LATIN": "latin",
    "CYRILLIC": "cyrillic",
    "GREEK": "greek",
    "ARABIC": "arabic",
    "HEBREW": "hebrew",
    "DEVANAGARI": "devanagari",
    "THAI": "thai",
    "CJK": "han",
    "HIRAGANA": "kana",
    "KATAKANA": "kana",
    "HANGUL": "hangul",
}


def run_preview(ctx: JobContext) -> dict[str, Any]:
    """Handler of ``preview`` jobs: ``{text}`` ("" or "bundled": the bundled one) -> ``{name, size_bytes,
    documents, complete, scripts: [[script, share]], first: [text]}``. Raises what ``read_calibration``
    raises."""
    ctx.stage(Stage.READ)
    spec = str(ctx.spec.params.get("text") or "") or None
    text = read_calibration(
        spec,
        paths=ctx.paths,
        check=ctx.check_cancelled,
        progress=lambda done, total, file: ctx.progress(done, total, "bytes", file),
    )
    return {
        "name": text.name,
        "size_bytes": sum(map(bytes_of, text.documents)),
        "documents": len(text.documents),
        "complete": text.complete,
        "scripts": [[name, share] for name, share in scripts_of(text.documents)],
        "first": [beginning(document) for document in text.documents[:SHOWN_DOCUMENTS]],
    }


def plain(document: Document) -> str:
    """A document's words; a conversation's turns one below the other."""
    return document if isinstance(document, str) else "\n".join(message.content for message in document)


def beginning(document: Document) -> str:
    """The first words of a document in one line."""
    words = " ".join(plain(document)[: 4 * SHOWN_CHARACTERS].split())
    return words if len(words) <= SHOWN_CHARACTERS else words[: SHOWN_CHARACTERS - 1].rstrip() + "…"


def scripts_of(documents: Iterable[Document]) -> list[tuple[str, float]]:
    """The scripts that the letters belong to, most first, with their shares; rare ones are left out."""
    counted: Counter[str] = Counter()
    for number, document in enumerate(documents):
        if number == _SAMPLED_DOCUMENTS:
            break
        for character in plain(document)[:_SAMPLED_CHARACTERS]:
            if character.isalpha():
                first = unicodedata.name(character, "").partition(" ")[0]
                counted[_SCRIPTS.get(first, "other")] += 1
    total = counted.total()
    return [(name, round(n / total, 4)) for name, n in counted.most_common() if n >= _LEAST_SHARE * total]
