"""Small integers in 32-bit words: the layouts of GPTQ, AWQ and compressed-tensors, and their inverses.

All three fill a word from its lowest bit. GPTQ (2, 3, 4, 8 bits) and compressed-tensors pack densely along
one axis: 32 values take ``bits`` words and a 3-bit value may straddle two of them; they differ in the axis
and in who pads. AWQ packs eight 4-bit values along the outputs in an order of its own. Values here are
unsigned; ``to_unsigned`` and ``to_signed`` move symmetric codes by half the range, as all three do.
"""

from __future__ import annotations

from typing import Final, Literal

import torch

from core.errors import CorruptFileError, InvalidInputError

Tensor = torch.Tensor

WORD: Final = 32
PACKABLE: Final = (2, 3, 4, 8)
AWQ_ORDER: Final = (0, 2, 4, 6, 1, 3, 5, 7)
"""AWQ GEMM: nibble ``i`` of a word holds value ``AWQ_ORDER[i]`` of its eight outputs."""
_PIECE: Final = 1 << 22  # values unfolded at once


def to_unsigned(codes: Tensor, bits: int) -> Tensor:
    """Symmetric codes (int8, -2^(b-1) ..) as uint8 from 0; uint8 codes are returned as they are."""
    if codes.dtype == torch.uint8:
        return codes
    return (codes.to(torch.int16) + (1 << (bits - 1))).to(torch.uint8)


def to_signed(values: Tensor, bits: int) -> Tensor:
    """The inverse of ``to_unsigned``: uint8 from 0 -> int8 around 0."""
    return (values.to(torch.int16) - (1 << (bits - 1))).to(torch.int8)


def words_for(count: int, bits: int) -> int:
    """How many 32-bit words hold ``count`` values, packed densely."""
    return -(-count * bits // WORD)


def pack(values: Tensor, bits: int, *, axis: Literal[0, 1]) -> Tensor:
    """Pack uint8 values ``[n, m]`` densely along ``axis`` into int32 words, the last word filled with zeros.

    Raises InvalidInputError for other than 2, 3, 4, 8 bits and for values that do not fit.
    """
    _check_bits(bits)
    if values.numel() and int(values.max()) >> bits:
        raise InvalidInputError(f"A code does not fit {bits} bits.", "The codes belong to another grid.")
    lines = values.transpose(0, 1) if axis == 0 else values
    n_lines, count = lines.shape
    packed = lines.new_empty((n_lines, words_for(count, bits)), dtype=torch.int32)
    step = max(1, _PIECE // max(1, count))
    for start in range(0, n_lines, step):
        packed[start : start + step] = _pack_lines(lines[start : start + step], bits)
    return packed.transpose(0, 1).contiguous() if axis == 0 else packed


def _pack_lines(lines: Tensor, bits: int) -> Tensor:
    n_lines, count = lines.shape
    fields = lines.new_zeros((n_lines, -(-count // WORD), WORD), dtype=torch.int32)
    fields.view(n_lines, -1)[:, :count] = lines
    words = fields.new_zeros((n_lines, fields.shape[1], bits))
    for i in range(WORD):
        word, shift = divmod(i * bits, WORD)
        words[:, :, word] |= fields[:, :, i] << shift
        if shift + bits > WORD:
            words[:, :, word + 1] |= fields[:, :, i] >> (WORD - shift)
    return words.view(n_lines, -1)[:, : words_for(count, bits)]


def unpack(words: Tensor, bits: int, count: int, *, axis: Literal[0, 1]) -> Tensor:
    """The inverse of ``pack``: int32 words -> ``count`` uint8 values along ``axis``.

    Raises CorruptFileError when the words are of another type or do not hold that many values.
    """
    _check_bits(bits)
    _check_words(words)
    lines = words.transpose(0, 1) if axis == 0 else words
    if lines.shape[1] != words_for(count, bits):
        raise CorruptFileError(
            f"{lines.shape[1]} packed words do not hold {count} values of {bits} bits.",
            "The file's shapes contradict its configuration.",
        )
    n_lines = lines.shape[0]
    values = lines.new_empty((n_lines, count), dtype=torch.uint8)
    step = max(1, _PIECE // max(1, count))
    for start in range(0, n_lines, step):
        values[start : start + step] = _unpack_lines(lines[start : start + step], bits, count)
    return values.transpose(0, 1).contiguous() if axis == 0 else values


def _unpack_lines(lines: Tensor, bits: int, count: int) -> Tensor:
    n_lines, n_words = lines.shape
    n_runs = -(-count // WORD)
    words = lines.new_zeros((n_lines, n_runs * bits))
    words[:, :n_words] = lines
    words = words.view(n_lines, n_runs, bits)
    values = words.new_empty((n_lines, n_runs, WORD), dtype=torch.uint8)
    mask = (1 << bits) - 1
    for i in range(WORD):
        word, shift = divmod(i * bits, WORD)
        field = (words[:, :, word] >> shift) & (mask >> max(0, shift + bits - WORD))
        if shift + bits > WORD:
            field |= (words[:, :, word + 1] << (WORD - shift)) & mask
        values[:, :, i] = field
    return values.view(n_lines, -1)[:, :count]


def pack_awq(values: Tensor) -> Tensor:
    """Pack uint8 values below 16, ``[n, outputs]``, into AWQ GEMM words ``[n, outputs / 8]``.

    Weights come transposed, ``[in, out]``; zero points as ``[groups, out]``. Raises InvalidInputError when
    the outputs are not a multiple of 8 or a value does not fit 4 bits.
    """
    if values.shape[1] % len(AWQ_ORDER):
        raise InvalidInputError(
            f"The AWQ layout packs eight outputs a word; {values.shape[1]} are not whole words.",
            "Choose another container for this model.",
        )
    return pack(_permute(values, AWQ_ORDER), 4, axis=1)


def unpack_awq(words: Tensor) -> Tensor:
    """The inverse of ``pack_awq``: int32 ``[n, outputs / 8]`` -> uint8 ``[n, outputs]``."""
    _check_words(words)
    inverse = tuple(AWQ_ORDER.index(i) for i in range(len(AWQ_ORDER)))
    return _permute(unpack(words, 4, words.shape[1] * len(AWQ_ORDER), axis=1), inverse)


def _permute(values: Tensor, order: tuple[int, ...]) -> Tensor:
    eights = values.reshape(values.shape[0], -1, len(order))
    return eights[:, :, list(order)].flatten(1)


def _check_bits(bits: int) -> None:
    if bits not in PACKABLE:
        raise InvalidInputError(f"{bits} bits cannot be packed.", f"Bits are one of {PACKABLE}.")


def _check_words(words: Tensor) -> None:
    if words.dtype != torch.int32 or words.ndim != 2:
        raise CorruptFileError(
            f"Packed weights are int32 matrices, not {words.dtype} of {words.ndim} axes.",
            "The file does not follow its container's layout.",
        )
