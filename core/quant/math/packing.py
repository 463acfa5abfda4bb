"""Small integers in 32-bit words, as GPTQ, AWQ and compressed-tensors files hold them.

All three write a stream of bits, low end first: value i has the bits ``i*b .. i*b + b - 1``, and every 32
values fill b words (3-bit values reach over the end of a word, as in AutoGPTQ's 3-bit layout and in
compressed-tensors 0.20). They differ in the axis along which they pack, and AWQ in the order
of the eight nibbles of a word.
"""

from __future__ import annotations

from typing import Final

import torch

Tensor = torch.Tensor

#: place in a word -> which of its eight values lies there (AutoAWQ's GEMM kernels read them so)
AWQ_ORDER: Final = (0, 2, 4, 6, 1, 3, 5, 7)
_WORD: Final = 32
_WIDTHS: Final = (2, 3, 4, 8)


def n_words(length: int, bits: int) -> int:
    """Words that ``length`` values of ``bits`` bits need."""
    return -(-length * bits // _WORD)


def pack_words(codes: Tensor, bits: int, axis: int) -> Tensor:
    """uint8 ``codes [n, m]`` below 2^bits to int32 words, packed along ``axis`` (0 or 1).

    A last word that is not full is filled up with zero bits. The inverse is :func:`unpack_words`.
    """
    _check(codes, torch.uint8, bits, axis)
    rows = codes.T if axis == 0 else codes
    length = rows.shape[1]
    if padding := -length % _WORD:
        rows = torch.nn.functional.pad(rows, (0, padding))
    values = rows.reshape(rows.shape[0], -1, 8)
    packed = torch.zeros(rows.shape[0], values.shape[1], bits, dtype=torch.uint8, device=codes.device)
    for place in range(8):  # eight values fill `bits` bytes
        byte, shift = divmod(place * bits, 8)
        packed[..., byte] |= values[..., place] << shift
        if shift + bits > 8:
            packed[..., byte + 1] |= values[..., place] >> (8 - shift)
    words = packed.reshape(rows.shape[0], -1).view(torch.int32)[:, : n_words(length, bits)]
    return (words.T if axis == 0 else words).contiguous()


def unpack_words(words: Tensor, bits: int, axis: int, length: int) -> Tensor:
    """int32 ``words`` back to uint8 codes with ``length`` values along ``axis``.

    Raises ValueError when the words cannot hold that many.
    """
    _check(words, torch.int32, bits, axis)
    lines = (words.T if axis == 0 else words).contiguous()
    if lines.shape[1] != n_words(length, bits):
        raise ValueError(f"{lines.shape[1]} words do not hold {length} values of {bits} bits")
    packed = lines.reshape(-1).view(torch.uint8).reshape(lines.shape[0], -1)
    if padding := -packed.shape[1] % bits:
        packed = torch.nn.functional.pad(packed, (0, padding))
    packed = packed.reshape(lines.shape[0], -1, bits)
    values = torch.empty(lines.shape[0], packed.shape[1], 8, dtype=torch.uint8, device=words.device)
    mask = (1 << bits) - 1
    for place in range(8):
        byte, shift = divmod(place * bits, 8)
        value = packed[..., byte] >> shift
        if shift + bits > 8:
            value = value | (packed[..., byte + 1] << (8 - shift))
        values[..., place] = value & mask
    codes = values.reshape(lines.shape[0], -1)[:, :length]
    return (codes.T if axis == 0 else codes).contiguous()


def pack_awq(codes: Tensor) -> Tensor:
    """uint8 nibbles ``[n, m]`` (m a multiple of 8) to AWQ's int32 words ``[n, m / 8]``."""
    eights = codes.reshape(codes.shape[0], -1, 8)
    return pack_words(eights[..., list(AWQ_ORDER)].reshape(codes.shape), 4, 1)


def unpack_awq(words: Tensor) -> Tensor:
    """AWQ's int32 words ``[n, k]`` back to uint8 nibbles ``[n, 8k]``."""
    nibbles = unpack_words(words, 4, 1, 8 * words.shape[1]).reshape(words.shape[0], -1, 8)
    codes = torch.empty_like(nibbles)
    codes[..., list(AWQ_ORDER)] = nibbles
    return codes.reshape(words.shape[0], -1)


def _check(values: Tensor, dtype: torch.dtype, bits: int, axis: int) -> None:
    if values.dtype is not dtype or values.dim() != 2 or bits not in _WIDTHS or axis not in (0, 1):
        raise ValueError(f"{tuple(values.shape)} of {values.dtype} cannot be packed in {bits} bits")
