"""Packed words: exact inverses, and what independent bit-level readers of the published layouts see."""

from __future__ import annotations

from typing import Literal

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from core.errors import CorruptFileError, InvalidInputError
from core.quant.math import packing


def _stream_reader(words: NDArray[np.int32], bits: int, count: int) -> list[int]:
    """Values of one line read as one long little-endian number, bit by bit."""
    number = int.from_bytes(words.astype("<i4").tobytes(), "little")
    return [(number >> (bits * i)) & ((1 << bits) - 1) for i in range(count)]


def _random(shape: tuple[int, int], bits: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(bits)
    return torch.randint(0, 1 << bits, shape, generator=generator, dtype=torch.uint8)


@pytest.mark.parametrize("bits", packing.PACKABLE)
@pytest.mark.parametrize("axis", [0, 1])
@pytest.mark.parametrize("shape", [(64, 96), (7, 45), (33, 1)])
def test_packing_is_undone_exactly(bits: int, axis: Literal[0, 1], shape: tuple[int, int]) -> None:
    values = _random(shape, bits)
    words = packing.pack(values, bits, axis=axis)
    assert words.dtype == torch.int32
    assert torch.equal(packing.unpack(words, bits, shape[axis], axis=axis), values)


@pytest.mark.parametrize("bits", packing.PACKABLE)
def test_words_are_a_dense_stream_from_the_lowest_bit(bits: int) -> None:
    values = _random((5, 70), bits)
    rows = packing.pack(values, bits, axis=1).numpy()
    columns = packing.pack(values.t().contiguous(), bits, axis=0).numpy()
    for row in range(5):
        expected = values[row].tolist()
        assert _stream_reader(rows[row], bits, 70) == expected
        assert _stream_reader(np.ascontiguousarray(columns[:, row]), bits, 70) == expected


def test_gptq_three_bits_follow_the_published_straddling_words() -> None:
    """AutoGPTQ's 3-bit layout: value 10 straddles words 0 and 1, value 21 words 1 and 2."""
    values = torch.zeros((32, 1), dtype=torch.uint8)
    values[10], values[21] = 0b101, 0b110
    words = [int(w) & 0xFFFFFFFF for w in packing.pack(values, 3, axis=0)[:, 0]]
    assert words == [0b01 << 30, (0b1) | ((0b110 & 1) << 31), 0b11]


def test_awq_words_hold_the_outputs_in_their_own_order() -> None:
    """AutoAWQ's reader: nibble i belongs to output [0, 2, 4, 6, 1, 3, 5, 7][i]."""
    values = torch.arange(16, dtype=torch.uint8).reshape(1, 16) % 16
    words = [int(w) & 0xFFFFFFFF for w in packing.pack_awq(values)[0]]
    expected = []
    for start in (0, 8):
        expected.append(sum((start + output) << (4 * i) for i, output in enumerate([0, 2, 4, 6, 1, 3, 5, 7])))
    assert words == expected


def test_awq_packing_is_undone_exactly() -> None:
    values = _random((19, 40), 4)
    assert torch.equal(packing.unpack_awq(packing.pack_awq(values)), values)


@pytest.mark.parametrize("bits", packing.PACKABLE)
def test_signed_codes_move_by_half_the_range(bits: int) -> None:
    low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
    codes = torch.arange(low, high + 1, dtype=torch.int8)
    unsigned = packing.to_unsigned(codes, bits)
    assert unsigned.tolist() == list(range(1 << bits))
    assert torch.equal(packing.to_signed(unsigned, bits), codes)
    assert packing.to_unsigned(unsigned, bits) is unsigned


@pytest.mark.parametrize("axis", [0, 1])
def test_compressed_tensors_reads_our_words(axis: Literal[0, 1]) -> None:
    helpers = pytest.importorskip("compressed_tensors.compressors.pack_quantized.helpers")
    for bits in packing.PACKABLE:
        codes = packing.to_signed(_random((48, 40), bits), bits)
        words = packing.pack(packing.to_unsigned(codes, bits), bits, axis=axis)
        assert torch.equal(helpers.unpack_from_int32(words, bits, codes.shape, packed_dim=axis), codes)


def test_packing_works_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    values = _random((100, 64), 4)
    whole = packing.pack(values, 4, axis=1)
    monkeypatch.setattr(packing, "_PIECE", 64 * 7)
    assert torch.equal(packing.pack(values, 4, axis=1), whole)
    assert torch.equal(packing.unpack(whole, 4, 64, axis=1), values)


def test_values_beyond_the_bits_are_refused() -> None:
    with pytest.raises(InvalidInputError):
        packing.pack(torch.full((1, 8), 16, dtype=torch.uint8), 4, axis=1)
    with pytest.raises(InvalidInputError):
        packing.pack(torch.zeros((1, 8), dtype=torch.uint8), 5, axis=1)
    with pytest.raises(InvalidInputError):
        packing.pack_awq(torch.zeros((4, 12), dtype=torch.uint8))


def test_words_that_contradict_the_count_are_corrupt() -> None:
    with pytest.raises(CorruptFileError):
        packing.unpack(torch.zeros((2, 3), dtype=torch.int32), 4, 40, axis=1)
    with pytest.raises(CorruptFileError):
        packing.unpack(torch.zeros((2, 5), dtype=torch.int64), 4, 40, axis=1)
