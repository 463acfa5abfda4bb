"""The dtypes that are stored as plain numbers, by safetensors' names; a table without numpy, for headers."""

from __future__ import annotations

from typing import Final

#: numpy's codes (BF16 as its 16 bits, FP8 as its 8)
PLAIN_CODES: Final[dict[str, str]] = {
    "F64": "<f8",
    "F32": "<f4",
    "F16": "<f2",
    "BF16": "<u2",
    "I64": "<i8",
    "I32": "<i4",
    "I16": "<i2",
    "I8": "|i1",
    "U64": "<u8",
    "U32": "<u4",
    "U16": "<u2",
    "U8": "|u1",
    "BOOL": "|u1",
    "F8_E4M3": "|u1",
    "F8_E5M2": "|u1",
}
#: bytes of one number
PLAIN_BYTES: Final[dict[str, int]] = {name: int(code[-1]) for name, code in PLAIN_CODES.items()}
