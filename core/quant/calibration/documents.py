"""What a calibration text consists of: plain documents and conversations, checked one record at a time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from core.errors import InvalidInputError

MAX_TEXT_BYTES: Final = 64 << 20  # of documents held in memory; 16 million tokens, far more than is ever used
MAX_DOCUMENT_BYTES: Final = 16 << 20
_MAX_ROLE: Final = 64
SHAPES_HINT: Final = 'Each must have "text", or "messages": a list of {"role": ..., "content": ...}.'


@dataclass(frozen=True, slots=True)
class Message:
    role: str
    content: str


Conversation = tuple[Message, ...]
Document = str | Conversation


def document_of(record: object, where: str, text_field: str | None = None) -> Document | None:
    """The document of one record of a data set; None when it is empty.

    ``messages`` goes before ``text``; ``text_field`` names another field that holds either. ``where`` names
    the record in errors (``line 3 of x.jsonl``). Raises InvalidInputError.
    """
    if not isinstance(record, Mapping):
        raise InvalidInputError(f"{where} is not an object", SHAPES_HINT)
    for field in (text_field,) if text_field else ("messages", "text"):
        value = record.get(field)
        if isinstance(value, str):
            return _checked(value, where) if value.strip() else None
        if isinstance(value, list):
            return _conversation(value, where)
    wanted = f'no "{text_field}"' if text_field else 'neither "text" nor "messages"'
    raise InvalidInputError(f"{where} has {wanted} that can be used", SHAPES_HINT)


def _conversation(turns: list[object], where: str) -> Conversation | None:
    messages = []
    for turn in turns:
        role, content = (turn.get("role"), turn.get("content")) if isinstance(turn, Mapping) else (None, None)
        if not isinstance(role, str) or not isinstance(content, str) or not 0 < len(role) <= _MAX_ROLE:
            raise InvalidInputError(f"{where} has a message without a role or content in words", SHAPES_HINT)
        messages.append(Message(_checked(role, where), _checked(content, where)))
    return tuple(messages) if any(message.content.strip() for message in messages) else None


def _checked(text: str, where: str) -> str:
    """Text that a tokenizer can take: of a bearable length, and without halves of UTF-16 pairs."""
    try:
        size = len(text.encode("utf-8"))
    except UnicodeEncodeError as error:
        raise InvalidInputError(f"{where} is not valid Unicode", "Remove its lone surrogates.") from error
    if size > MAX_DOCUMENT_BYTES:
        raise InvalidInputError(
            f"{where} is larger than {MAX_DOCUMENT_BYTES >> 20} MiB", "Divide it into several documents."
        )
    if "\0" in text:
        raise InvalidInputError(f"{where} holds NUL characters: it is not text", "Remove them.")
    return text


def bytes_of(document: Document) -> int:
    """What a document takes as UTF-8, its roles included."""
    if isinstance(document, str):
        return len(document.encode())
    return sum(len(message.role.encode()) + len(message.content.encode()) for message in document)


def gather(documents: Iterable[Document | None], room_bytes: int) -> tuple[list[Document], bool]:
    """The documents that are not empty, until ``room_bytes`` of UTF-8 are full; and whether all had room."""
    taken: list[Document] = []
    for document in documents:
        if document is None:
            continue
        room_bytes -= bytes_of(document)
        if room_bytes < 0:
            return taken, False
        taken.append(document)
    return taken, True


def documents_sha256(documents: Iterable[Document]) -> str:
    """SHA-256 of the documents as JSON lines (compact, not escaped): the same whatever file held them."""
    digest = hashlib.sha256()
    for document in documents:
        record: dict[str, object]
        if isinstance(document, str):
            record = {"text": document}
        else:
            record = {"messages": [{"role": m.role, "content": m.content} for m in document]}
        digest.update(json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
    return digest.hexdigest()
