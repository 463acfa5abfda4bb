"""A reader for SentencePiece's tokenizer.model: just the pieces, out of the protobuf wire format.

The message is ``ModelProto`` of sentencepiece_model.proto: field 1 is the repeated piece, with
``piece`` (1, string), ``score`` (2, float) and ``type`` (3, enum).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from core.errors import CorruptFileError

_MAX_PIECES: Final = 4_000_000


class PieceType(IntEnum):
    """``SentencePiece.Type``; GGUF's token types use the same numbers."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


@dataclass(frozen=True, slots=True)
class Piece:
    text: bytes
    score: float
    type: PieceType


def read_pieces(data: bytes) -> list[Piece]:
    """All pieces of a tokenizer.model in id order; raises CorruptFileError when it is no such file."""
    try:
        pieces = [_piece(value) for field, value in _fields(data) if field == 1 and isinstance(value, bytes)]
    except (ValueError, IndexError, struct.error) as error:
        raise CorruptFileError(
            f"tokenizer.model is not a sound SentencePiece file: {error}", "Download the model again."
        ) from error
    if not pieces or len(pieces) > _MAX_PIECES:
        raise CorruptFileError("tokenizer.model holds no pieces", "Download the model again.")
    return pieces


def _piece(message: bytes) -> Piece:
    text, score, kind = b"", 0.0, PieceType.NORMAL
    for field, value in _fields(message):
        if field == 1 and isinstance(value, bytes):
            text = value
        elif field == 2 and isinstance(value, float):
            score = value
        elif field == 3 and isinstance(value, int):
            kind = PieceType(value)
    return Piece(text, score, kind)


def _fields(data: bytes) -> Iterator[tuple[int, int | float | bytes]]:
    """Field number and value of every field of one message (varints, 32 and 64 bits, byte strings)."""
    pos, end = 0, len(data)
    while pos < end:
        key, pos = _varint(data, pos)
        field, wire = key >> 3, key & 7
        if wire == 0:
            number, pos = _varint(data, pos)
            yield field, number
        elif wire == 1:
            yield field, struct.unpack_from("<d", data, pos)[0]
            pos += 8
        elif wire == 2:
            length, pos = _varint(data, pos)
            if length > end - pos:
                raise ValueError("a field runs past the end")
            yield field, data[pos : pos + length]
            pos += length
        elif wire == 5:
            yield field, struct.unpack_from("<f", data, pos)[0]
            pos += 4
        else:
            raise ValueError(f"wire type {wire}")


def _varint(data: bytes, pos: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        byte = data[pos]
        pos += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, pos
    raise ValueError("a number that does not end")
