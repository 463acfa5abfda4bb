"""The AWQ layout for GEMM kernels: ``qweight``, ``qzeros``, ``scales`` (AutoAWQ, vLLM, auto-round).

``qweight`` I32 [in, out / 8] and ``qzeros`` I32 [groups, out / 8] pack along out in the order of nibbles
that the kernels want; ``scales`` F16 [groups, out]. Zero points are stored as they are, so a symmetric grid
simply has 8 everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
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
from core.errors import UnsupportedModelError
from core.quant.math.packing import pack_awq, unpack_awq
from core.quant.math.quantized import Grid
from core.sources.hf_folder import HfFolderSource

Tensor = torch.Tensor
_PER_WORD: Final = 8


def refusal(layout: Layout) -> str | None:
    """Why the layout cannot be AWQ; None when it can."""
    if layout.grid is None or layout.grid.dtype != "INT4":
        return "AWQ files hold INT4 only"
    if layout.grid.strategy == "block":
        return "AWQ files have no blocks"
    if layout.activation is not None:
        return "AWQ files do not say how activations are quantized"
    if HEAD not in layout.skipped:
        return "programs that load AWQ files expect the head at 16 bits"
    return None


def obstacle(shape: tuple[int, int], grid: Grid) -> str | None:
    """Why one matrix ``(out, in)`` cannot be stored; None when it can."""
    if shape[0] % _PER_WORD:
        return f"its {shape[0]} rows are not a multiple of {_PER_WORD}"
    return group_obstacle(shape, grid)


def encode(linear: LinearOut, layout: Layout) -> dict[str, Tensor]:
    """The tensors of one linear. Raises InvalidRecipeError when it does not fit or scales are not float16."""
    weight, grid = linear.weight, linear.weight.grid
    require_fit(refusal(layout) or obstacle(weight.shape, grid), linear)
    out, cols = weight.shape
    groups = cols // grid.group_size if grid.strategy == "group" else 1
    return {
        f"{linear.name}.qweight": pack_awq(unsigned_codes(weight).T.contiguous()),
        f"{linear.name}.qzeros": pack_awq(unsigned_zeros(weight).expand(out, groups).T.contiguous()),
        f"{linear.name}.scales": exact_scales(linear, torch.float16).expand(out, groups).T.contiguous(),
        **bias_tensor(linear, layout),
    }


def quantization_config(layout: Layout) -> dict[str, Any]:
    """``quantization_config`` of config.json."""
    grid = layout.weight_grid
    return {
        "quant_method": "awq",
        "version": "gemm",
        "bits": grid.bits,
        "group_size": grid.group_size if grid.strategy == "group" else -1,
        "zero_point": True,
        "modules_to_not_convert": list(layout.skipped),
    }


def _extra_files(_: Layout) -> dict[str, dict[str, Any]]:
    return {}


def open_linears(source: HfFolderSource, config: Mapping[str, Any]) -> dict[str, StoredLinear]:
    """The linears of an AWQ folder of any tool, by module name.

    Raises UnsupportedModelError for layouts other than GEMM and CorruptFileError when shapes do not agree.
    """
    version = str(config.get("version") or "gemm").lower()
    if version != "gemm":
        raise UnsupportedModelError(
            f"AWQ files of the layout {version!r} cannot be read", "The GEMM layout is understood."
        )
    count_field(config, "bits" if "bits" in config else "w_bit", (4,))
    return {name: _open(source, name) for name in modules_with(source, ".qweight")}


def _open(source: HfFolderSource, name: str) -> StoredLinear:
    cols, words = need(source, f"{name}.qweight", ("I32",), 2)
    groups, out = need(source, f"{name}.scales", ("F16", "BF16", "F32"), 2)
    zero_shape = need(source, f"{name}.qzeros", ("I32",), 2)
    if not out or not cols or words * _PER_WORD != out or zero_shape != (groups, words):
        raise corrupt(name, "the shapes of qweight, scales and qzeros do not agree")
    if not groups or cols % groups:
        raise corrupt(name, f"{cols} columns are not {groups} groups")
    size = cols // groups
    grid = grid_of(4, False, "channel" if groups == 1 else "group", size)
    parts = tuple(f"{name}.{part}" for part in ("qweight", "qzeros", "scales"))
    return StoredLinear(name, (out, cols), grid, parts, partial(_read_rows, source, name, size))


def _read_rows(source: HfFolderSource, name: str, size: int, start: int, stop: int) -> CodeRows:
    first, last = start // _PER_WORD, -(-stop // _PER_WORD)
    part = slice(start - first * _PER_WORD, stop - first * _PER_WORD)
    codes = unpack_awq(stored_tensor(source, f"{name}.qweight", cols=(first, last)))
    zeros = unpack_awq(stored_tensor(source, f"{name}.qzeros", cols=(first, last)))
    scales = finite_scales(stored_tensor(source, f"{name}.scales", cols=(start, stop)), name)
    return CodeRows(
        codes=codes[:, part].T.contiguous(),
        scales=scales.T.contiguous(),
        zeros=zeros[:, part].T.to(torch.int16),
        group_size=size,
    )


AWQ: Final = Codec(
    container="awq",
    quant_method="awq",
    refusal=refusal,
    obstacle=obstacle,
    encode=encode,
    quantization_config=quantization_config,
    extra_files=_extra_files,
    open_linears=open_linears,
)
