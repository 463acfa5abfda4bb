"""The GPTQ layout: ``qweight``, ``qzeros``, ``scales``, ``g_idx`` (AutoGPTQ, GPTQModel, vLLM).

``qweight`` I32 [in * b / 32, out] packs along in, ``qzeros`` I32 [groups, out * b / 32] along out,
``scales`` F16 [groups, out], ``g_idx`` I32 [in] gives each input column's group. The checkpoint format
``gptq`` (v1) stores zero points less one, so that one of 0 has no place. Symmetric grids, whose zero point is
2^(b-1), and asymmetric ones with ``zero_min`` 1 are written so; others as ``gptq_v2``, which stores zero
points as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import torch

from core.containers.codec import (
    HEAD,
    Codec,
    CodeRows,
    Layout,
    LinearOut,
    StoredLinear,
    bias_tensor,
    corrupt,
    exact_scales,
    finite_scales,
    group_obstacle,
    require_fit,
    unsigned_codes,
    unsigned_zeros,
)
from core.containers.stored import count_field, grid_of, modules_with, need, stored_tensor
from core.errors import InvalidRecipeError, UnsupportedModelError
from core.quant.math.packing import pack, unpack
from core.quant.math.quantized import INT_BITS, Grid
from core.sources.hf_folder import HfFolderSource

Tensor = torch.Tensor
_MULTIPLE: Final = 32
_V1: Final = "gptq"
_V2: Final = "gptq_v2"
#: adding it to a word of v1 zero points adds one to each: GPTQModel subtracts it from words, not from values
_ONES: Final = {2: 0x55555555, 4: 0x11111111, 8: 0x01010101}


def refusal(layout: Layout) -> str | None:
    """Why the layout cannot be GPTQ; None when it can."""
    if layout.grid is None or layout.grid.dtype not in INT_BITS:
        return f"{layout.dtype} has no GPTQ files"
    if layout.grid.strategy == "block":
        return "GPTQ files have no blocks"
    if layout.activation is not None:
        return "GPTQ files do not say how activations are quantized"
    return None


def obstacle(shape: tuple[int, int], grid: Grid) -> str | None:
    """Why one matrix ``(out, in)`` cannot be stored; None when it can."""
    out, cols = shape
    if out % _MULTIPLE or cols % _MULTIPLE:
        return f"{out} x {cols} are not multiples of {_MULTIPLE}"
    return group_obstacle(shape, grid)


def is_v1(grid: Grid) -> bool:
    """Whether the grid can be written with zero points less one: none of them is 0."""
    return grid.symmetric or grid.zero_min >= 1


def encode(linear: LinearOut, layout: Layout) -> dict[str, Tensor]:
    """The tensors of one linear. Raises InvalidRecipeError when it does not fit or scales are not float16."""
    weight, grid = linear.weight, linear.weight.grid
    require_fit(obstacle(weight.shape, grid), linear)
    out, cols = weight.shape
    groups = cols // grid.group_size if grid.strategy == "group" else 1
    zeros = unsigned_zeros(weight).expand(out, groups).T.contiguous()
    if is_v1(grid):
        if not bool(zeros.all()):
            raise InvalidRecipeError(
                f"{linear.name} has a zero point of 0, for which GPTQ v1 has no place",
                "This is a fault of ours.",
            )
        zeros -= 1
    indices = torch.arange(cols, dtype=torch.int32) // (cols // groups)
    return {
        f"{linear.name}.qweight": pack(unsigned_codes(weight).T, grid.bits, axis=0),
        f"{linear.name}.qzeros": pack(zeros, grid.bits, axis=1),
        f"{linear.name}.scales": exact_scales(linear, torch.float16).expand(out, groups).T.contiguous(),
        f"{linear.name}.g_idx": indices,
        **bias_tensor(linear, layout),
    }


def quantization_config(layout: Layout) -> dict[str, Any]:
    """``quantization_config`` of config.json; ``quantize_config.json`` says the same."""
    grid = layout.weight_grid
    config: dict[str, Any] = {
        "quant_method": "gptq",
        "bits": grid.bits,
        "group_size": grid.group_size if grid.strategy == "group" else -1,
        "desc_act": False,  # groups are static: columns are in order whatever order they were rounded in
        "static_groups": layout.desc_act,
        "sym": grid.symmetric,
        "true_sequential": layout.true_sequential,
        "lm_head": HEAD not in layout.skipped,
        "checkpoint_format": _V1 if is_v1(grid) else _V2,
    }
    if layout.damping is not None:
        config["damp_percent"] = layout.damping
    skipped = [name for name in layout.skipped if name != HEAD]
    if skipped:
        config["dynamic"] = {"-:^" + name.replace(".", r"\.") + "$": {} for name in skipped}
    return config


def _extra_files(layout: Layout) -> dict[str, dict[str, Any]]:
    return {"quantize_config.json": quantization_config(layout)}


def open_linears(source: HfFolderSource, config: Mapping[str, Any]) -> dict[str, StoredLinear]:
    """The linears of a GPTQ folder of any tool, by module name.

    Raises UnsupportedModelError for other checkpoint formats (Marlin, BitBLAS) and CorruptFileError when
    shapes do not agree.
    """
    checkpoint = config.get("checkpoint_format") or _V1
    if checkpoint not in (_V1, _V2) or config.get("is_marlin_format") is True:
        raise UnsupportedModelError(
            f"GPTQ files of the format {checkpoint!r} cannot be read", "gptq and gptq_v2 are understood."
        )
    bits = count_field(config, "bits", (2, 3, 4, 8))
    found = {}
    for name in modules_with(source, ".qweight"):
        found[name] = _open(source, name, bits, config, v1=checkpoint == _V1)
    return found


def _open(
    source: HfFolderSource, name: str, bits: int, config: Mapping[str, Any], *, v1: bool
) -> StoredLinear:
    words, out = need(source, f"{name}.qweight", ("I32",), 2)
    groups, scale_out = need(source, f"{name}.scales", ("F16", "BF16", "F32"), 2)
    zero_shape = need(source, f"{name}.qzeros", ("I32",), 2)
    has_order = f"{name}.g_idx" in source.tensors
    if has_order:
        (cols,) = need(source, f"{name}.g_idx", ("I32", "I64"), 1)
        # gptqmodel can give single modules other widths ("dynamic"): the shapes say which
        if cols and words * 32 % cols == 0 and words * 32 // cols in (2, 3, 4, 8):
            bits = words * 32 // cols
    else:
        cols = words * 32 // bits
    if not out or not cols or not groups or words * 32 != cols * bits:
        raise corrupt(name, f"{words} rows of words do not hold {cols} columns of {bits} bits")
    if scale_out != out or zero_shape != (groups, -(-out * bits // 32)) or out * bits % 32:
        raise corrupt(name, "the shapes of qweight, scales and qzeros do not agree")
    if not has_order and cols % groups:
        raise corrupt(name, f"{cols} columns are not {groups} groups")
    size = -(-cols // groups)
    symmetric = config.get("sym") is not False
    grid = grid_of(bits, symmetric, "channel" if groups == 1 else "group", size)
    parts = ("qweight", "qzeros", "scales", *(("g_idx",) if has_order else ()))
    reader = _Reader(source, name, bits, cols, size, has_order, v1)
    return StoredLinear(name, (out, cols), grid, tuple(f"{name}.{part}" for part in parts), reader.read_rows)


@dataclass(frozen=True, slots=True)
class _Reader:
    """One linear of a folder; ``group_size`` says where columns belong that have no ``g_idx``."""

    source: HfFolderSource
    name: str
    bits: int
    cols: int
    group_size: int
    has_order: bool
    is_v1: bool

    def read_rows(self, start: int, stop: int) -> CodeRows:
        qweight = stored_tensor(self.source, f"{self.name}.qweight", cols=(start, stop))
        stored = stored_tensor(self.source, f"{self.name}.scales", cols=(start, stop))
        scales = finite_scales(stored, self.name)
        return CodeRows(
            codes=unpack(qweight, self.bits, self.cols, axis=0).T.contiguous(),
            scales=scales.T.contiguous(),
            zeros=self._zeros(start, stop),
            group_size=self.group_size,
            columns=self._columns(scales.shape[0]) if self.has_order else None,
        )

    def _zeros(self, start: int, stop: int) -> Tensor:
        """Zero points of rows ``start .. stop``, int16 ``[n, groups]``."""
        bits, first, last = self.bits, start // 32, -(-stop // 32)
        words = stored_tensor(self.source, f"{self.name}.qzeros", cols=(first * bits, last * bits))
        if self.is_v1 and bits in _ONES:
            sums = (words.to(torch.int64) + _ONES[bits]) & 0xFFFFFFFF
            words = torch.where(sums > 0x7FFFFFFF, sums - (1 << 32), sums).to(torch.int32)
        values = unpack(words, bits, words.shape[1] * 32 // bits, axis=1)
        if self.is_v1 and bits not in _ONES:  # 3-bit values reach over the ends of words
            values = (values + 1) & ((1 << bits) - 1)
        return values[:, start - 32 * first : stop - 32 * first].T.to(torch.int16).contiguous()

    def _columns(self, groups: int) -> Tensor | None:
        """Each column's group where they are not simply in order; raises CorruptFileError for a wrong one."""
        columns = stored_tensor(self.source, f"{self.name}.g_idx").to(torch.int64)
        if bool((columns < 0).any()) or bool((columns >= groups).any()):
            raise corrupt(self.name, f"g_idx names a group outside 0 .. {groups - 1}")
        trivial = torch.arange(columns.numel()) // self.group_size
        return None if torch.equal(columns, trivial) else columns


GPTQ: Final = Codec(
    container="gptq",
    quant_method="gptq",
    refusal=refusal,
    obstacle=obstacle,
    encode=encode,
    quantization_config=quantization_config,
    extra_files=_extra_files,
    open_linears=open_linears,
    supports_conv1d=True,
)
