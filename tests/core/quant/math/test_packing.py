"""Bit packing against loops written from the published layouts, and against compressed-tensors itself."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from core.quant.math.packing import n_words, pack_awq, pack_words, unpack_awq, unpack_words


def random_codes(rows: int, cols: int, bits: int, seed: int = 0) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(0, 1 << bits, (rows, cols), generator=generator).to(torch.uint8)


@pytest.mark.parametrize("bits", [2, 3, 4, 8])
@pytest.mark.parametrize("axis", [0, 1])
@pytest.mark.parametrize("length", [32, 96, 40, 7])
def test_unpacking_undoes_packing(bits: int, axis: int, length: int) -> None:
    codes = random_codes(length, 5, bits) if axis == 0 else random_codes(5, length, bits)
    words = pack_words(codes, bits, axis)
    assert words.shape[axis] == n_words(length, bits)
    assert torch.equal(unpack_words(words, bits, axis, length), codes)


@pytest.mark.parametrize("bits", [2, 4, 8])
def test_a_word_holds_its_first_value_in_its_lowest_bits(bits: int) -> None:
    codes = random_codes(64, 6, bits)
    words = pack_words(codes, bits, 0).numpy().view(np.uint32)
    per_word = 32 // bits
    for row in range(64):
        for col in range(6):
            word = int(words[row // per_word, col])
            assert word >> (bits * (row % per_word)) & ((1 << bits) - 1) == int(codes[row, col])


def test_three_bits_lie_as_autogptq_lays_them() -> None:
    """Words of 10 values + 2 bits | 1 bit + 10 values + 1 bit | 2 bits + 10 values."""
    codes = random_codes(32, 4, 3)
    words = pack_words(codes, 3, 0).numpy().view(np.uint32)
    for col in range(4):
        q = [int(v) for v in codes[:, col]]
        first = sum(q[i] << (3 * i) for i in range(10)) | (q[10] << 30)
        second = (q[10] >> 2 & 1) | sum(q[11 + i] << (3 * i + 1) for i in range(10)) | (q[21] << 31)
        third = (q[21] >> 1 & 3) | sum(q[22 + i] << (3 * i + 2) for i in range(10))
        assert [int(w) for w in words[:, col]] == [w & 0xFFFFFFFF for w in (first, second, third)]


def test_awq_interleaves_the_nibbles() -> None:
    codes = random_codes(3, 16, 4)
    words = pack_awq(codes).numpy().view(np.uint32)
    for row in range(3):
        for col in range(16):
            nibble = [0, 4, 1, 5, 2, 6, 3, 7][col % 8]
            assert int(words[row, col // 8]) >> (4 * nibble) & 15 == int(codes[row, col])
    assert torch.equal(unpack_awq(pack_awq(codes)), codes)


@pytest.mark.parametrize("bits", [2, 3, 4, 8])
@pytest.mark.parametrize(("axis", "shape"), [(1, (6, 72)), (0, (40, 9)), (1, (3, 64))])
def test_words_are_those_of_compressed_tensors(bits: int, axis: int, shape: tuple[int, int]) -> None:
    helpers = pytest.importorskip("compressed_tensors.compressors.pack_quantized.helpers")
    codes = random_codes(*shape, bits)
    signed = (codes.to(torch.int16) - (1 << (bits - 1))).to(torch.int8)
    theirs = helpers.pack_to_int32(signed, bits, packed_dim=axis)
    assert torch.equal(pack_words(codes, bits, axis), theirs)
    assert torch.equal(unpack_words(theirs, bits, axis, shape[axis]), codes)


def test_what_cannot_be_packed_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be packed"):
        pack_words(torch.zeros(4, 4, dtype=torch.int8), 4, 1)
    with pytest.raises(ValueError, match="cannot be packed"):
        pack_words(torch.zeros(4, 4, dtype=torch.uint8), 5, 1)
    with pytest.raises(ValueError, match="do not hold"):
        unpack_words(torch.zeros(2, 3, dtype=torch.int32), 4, 1, 32)
