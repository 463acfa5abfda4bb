"""NF4 and FP4 give the bytes of bitsandbytes, with and without double quantization."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch

from core.quant.math.four_bit import BLOCK_SIZES, TABLES, pack_codes, quantize_blocks, unpack_values
from core.quant.math.nested import dynamic_map, nest, unnest

functional = pytest.importorskip("bitsandbytes.functional")

SHAPES = ((64, 64), (96, 320), (7, 13), (1, 1), (33, 65), (3, 4096))


def _noise(shape: tuple[int, int]) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(sum(shape)))


def _heavy(shape: tuple[int, int]) -> torch.Tensor:
    """A long tail: now and then a weight a thousand times the others."""
    noise = _noise(shape)
    return torch.where(noise > 2.5, noise * 1000, noise)


def _on_midpoints(shape: tuple[int, int]) -> torch.Tensor:
    table = torch.sort(torch.from_numpy(TABLES["NF4"].copy())).values
    middle = torch.cat([(table[1:] + table[:-1]) / 2, torch.ones(1)])
    return middle.repeat(shape[0] * shape[1] // 16 + 1)[: shape[0] * shape[1]].reshape(shape)


CASES: dict[str, Callable[[tuple[int, int]], torch.Tensor]] = {
    "normal": _noise,
    "heavy-tailed": _heavy,
    "zero": torch.zeros,
    "constant": lambda shape: torch.full(shape, 0.3),
    "small": lambda shape: _noise(shape) * 1e-7,
    "tiny": lambda shape: _noise(shape) * 1e-40,
    "on a grid": lambda shape: (_noise(shape) * 4).round() / 8,
    "ties": _on_midpoints,
}


def ours(
    values: torch.Tensor, dtype: str, block_size: int, threads: int = 1
) -> tuple[torch.Tensor, torch.Tensor]:
    flat = values.float().reshape(-1).numpy()
    packed = np.empty(-(-flat.size // 2), np.uint8)
    absmax = np.empty(-(-flat.size // block_size), np.float32)
    quantize_blocks(flat, dtype, block_size, absmax, packed, threads=threads)
    return torch.from_numpy(packed), torch.from_numpy(absmax)


@pytest.mark.parametrize("stored", [torch.float32, torch.float16, torch.bfloat16], ids=str)
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("dtype", TABLES)
def test_the_bytes_are_those_of_bitsandbytes(dtype: str, case: str, stored: torch.dtype) -> None:
    for shape in SHAPES:
        values = CASES[case](shape).to(stored)
        for block_size in (32, 64, 256, 4096):
            packed, absmax = ours(values, dtype, block_size)
            where = f"{shape} in blocks of {block_size}"
            kind = dtype.lower()
            theirs, state = functional.quantize_4bit(values, blocksize=block_size, quant_type=kind)
            assert torch.equal(packed, theirs.reshape(-1)), where
            assert torch.equal(absmax, state.absmax), where
            _, state = functional.quantize_4bit(
                values, blocksize=block_size, quant_type=kind, compress_statistics=True
            )
            nested = nest(absmax)
            assert torch.equal(nested.codes, state.absmax), where
            assert torch.equal(nested.absmax, state.state2.absmax), where
            assert nested.offset == state.offset.item(), where


def test_tables_and_the_dynamic_map_are_those_of_bitsandbytes() -> None:
    for name, table in TABLES.items():
        assert np.array_equal(table, functional.get_4bit_type(name.lower(), device="cpu").numpy())
    assert torch.equal(dynamic_map(), functional.create_dynamic_map())


@pytest.mark.parametrize("dtype", TABLES)
def test_the_weights_come_back_as_bitsandbytes_gives_them(dtype: str) -> None:
    values = _heavy((48, 200))
    theirs, state = functional.quantize_4bit(values, quant_type=dtype.lower(), compress_statistics=True)
    packed, absmax = ours(values, dtype, 64)
    scales = unnest(nest(absmax))
    assert float((scales - absmax).abs().max()) < 0.02 * float(absmax.max())
    table = torch.from_numpy(unpack_values(packed.numpy(), dtype, 0, values.numel()))
    found = (table.reshape(-1, 64) * scales[:, None]).reshape(values.shape)
    assert torch.equal(found, functional.dequantize_4bit(theirs, state))


@pytest.mark.parametrize("dtype", TABLES)
def test_pieces_and_threads_change_nothing(dtype: str) -> None:
    values = _noise((256, 1024))
    whole = ours(values, dtype, 64)
    assert all(torch.equal(a, b) for a, b in zip(whole, ours(values, dtype, 64, threads=3), strict=True))
    pieces = [ours(values[start : start + 100], dtype, 64) for start in range(0, 256, 100)]
    for part in range(2):
        assert torch.equal(torch.cat([piece[part] for piece in pieces]), whole[part])


def test_codes_are_unpacked_from_any_place() -> None:
    codes = torch.randint(0, 16, (101,), generator=torch.Generator().manual_seed(0)).to(torch.uint8).numpy()
    packed = pack_codes(codes, "NF4")
    assert len(packed) == 51
    for start, stop in ((0, 101), (1, 100), (7, 8), (50, 50)):
        found = unpack_values(packed, "NF4", start, stop)
        assert np.array_equal(found, TABLES["NF4"][codes[start:stop]])


def test_sizes_that_do_not_agree_are_a_fault_of_the_caller() -> None:
    with pytest.raises(ValueError, match="blocks of 48"):
        quantize_blocks(np.ones(96, np.float32), "NF4", 48, np.empty(2, np.float32), np.empty(48, np.uint8))
    with pytest.raises(ValueError, match="96 weights"):
        quantize_blocks(np.ones(96, np.float32), "NF4", 64, np.empty(1, np.float32), np.empty(48, np.uint8))
    assert set(BLOCK_SIZES) >= {64, 4096}
