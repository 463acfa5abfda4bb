"""Double quantization (QLoRA, section 3): the absmax of blocks, less their mean, in 8 bits by blocks of 256.

The 8-bit grid is the signed dynamic map of Dettmers et al. 2021 (8-bit Optimizers via Block-wise
Quantization, arXiv:2110.02861): seven decades, each with twice the steps of the one below. The bytes are
those of bitsandbytes 0.50 on a processor, which finds codes in a table of 65536 entries over -1 .. 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import torch

Tensor = torch.Tensor

NESTED_BLOCK: Final = 256
_DECADES: Final = 7
_STEPS: Final = 65535


@dataclass(frozen=True, slots=True)
class NestedScales:
    """``codes [blocks]`` uint8, ``absmax [ceil(blocks / 256)]`` float32, ``offset`` the mean (a float32
    number), ``table [256]`` float32."""

    codes: Tensor
    absmax: Tensor
    offset: float
    table: Tensor


@cache
def dynamic_map() -> Tensor:
    """The 256 values of the signed dynamic map, rising, float32; 0 and 1 are among them."""
    values = [0.0, 1.0]
    for decade in range(_DECADES):
        edges = torch.linspace(0.1, 1, 2**decade + 1, dtype=torch.float32)
        means = (edges[:-1] + edges[1:]) / 2.0
        scaled = (10 ** (decade - _DECADES + 1)) * means
        values += scaled.tolist()
        values += (-scaled).tolist()
    return torch.tensor(sorted(values), dtype=torch.float32)


@cache
def _nearest() -> Tensor:
    """For each of 65536 even steps from -1 to 1 the code of the nearest value."""
    table = dynamic_map()
    steps = torch.arange(_STEPS + 1, dtype=torch.float32)
    return torch.searchsorted((table[:-1] + table[1:]) * 0.5, (steps + steps) / _STEPS - 1.0).to(torch.uint8)


def nest(absmax: Tensor) -> NestedScales:
    """Quantize the scales of blocks, ``[blocks]`` float32.

    The mean is torch's: its last bit depends on how many threads add up more than 32768 scales.
    """
    mean = absmax.mean()
    centred = absmax - mean
    n_blocks = -(-centred.numel() // NESTED_BLOCK)
    padded = centred.new_zeros(n_blocks * NESTED_BLOCK)
    padded[: centred.numel()] = centred
    groups = padded.view(n_blocks, NESTED_BLOCK)
    largest = groups.abs().amax(1)
    inside = (groups * (1.0 / largest)[:, None]).clamp_(-1.0, 1.0)
    # one rounding for multiplication and addition, as processors with a fused instruction have it
    step = ((inside + 1.0) * 0.5).double().mul_(_STEPS).add_(0.5).float()
    codes = _nearest()[step.nan_to_num_(0.0).long()]
    codes[largest == 0] = 0
    return NestedScales(codes.view(-1)[: centred.numel()].clone(), largest, float(mean), dynamic_map())


def unnest(nested: NestedScales, block_size: int = NESTED_BLOCK) -> Tensor:
    """The scales again, ``[blocks]`` float32; ``block_size`` codes share a value of ``nested.absmax``."""
    scales = nested.absmax.repeat_interleave(block_size)[: nested.codes.numel()]
    return nested.table[nested.codes.long()] * scales + torch.tensor(nested.offset, dtype=torch.float32)
