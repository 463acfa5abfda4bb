"""BitNet b1.58 checkpoints as transformers reads and writes them: ternary weights, one scale a matrix.

``weight`` U8 ``[out / 4, in]`` (four codes a byte, along out: core.quant.math.bitnet) and ``weight_scale``
[1]. With ``linear_class`` ``bitlinear`` (the default) the scale is a divisor, ``W = q / weight_scale``; with
``autobitlinear`` a factor, ``W = q weight_scale``, and the codes may also be stored as plain floats. In the
mode ``online`` plain weights are stored and become ternary when they are read. The inputs of all of these are
rounded to 8 bits by token. We write ``autobitlinear``, packed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
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
    require_fit,
    unsigned_codes,
)
from core.containers.stored import modules_with, need, stored_tensor
from core.errors import CorruptFileError, UnsupportedModelError
from core.quant.math.bitnet import (
    BITNET_ACTIVATION,
    BITNET_GRID,
    PER_BYTE,
    absmean,
    pack_codes,
    ternary,
    unpack_rows,
)
from core.quant.math.quantized import TERNARY, ActivationParameters, Grid
from core.sources.hf_folder import HfFolderSource

Tensor = torch.Tensor
_FLOATS: Final = ("F32", "F16", "BF16")
_SCALE: Final = ".weight_scale"
_INPUTS: Final = ActivationParameters(BITNET_ACTIVATION)
_EMBEDDINGS: Final = ("embed_tokens", "wte", "wpe")


def refusal(layout: Layout) -> str | None:
    """Why the layout cannot be a BitNet checkpoint; None when it can."""
    if layout.grid is None or layout.grid.dtype != TERNARY or layout.grid.strategy != "tensor":
        return "BitNet checkpoints hold ternary weights with one scale a matrix"
    if layout.activation != BITNET_ACTIVATION:
        return "BitNet's linears round their inputs to 8 bits by token, and the model has to be made for that"
    return None


def obstacle(shape: tuple[int, int], _grid: Grid) -> str | None:
    """Why one matrix ``(out, in)`` cannot be stored; None when it can."""
    return f"its {shape[0]} rows are not a multiple of {PER_BYTE}" if shape[0] % PER_BYTE else None


def encode(linear: LinearOut, layout: Layout) -> dict[str, Tensor]:
    """The tensors of one linear. Raises InvalidRecipeError when it does not fit or its scale is no number of
    the grid's ``scale_dtype``."""
    weight = linear.weight
    require_fit(refusal(replace(layout, grid=weight.grid)) or obstacle(weight.shape, weight.grid), linear)
    codes = unsigned_codes(weight).to(torch.int8) - 1
    return {
        f"{linear.name}.weight": pack_codes(codes).contiguous(),
        f"{linear.name}{_SCALE}": exact_scales(linear, weight.grid.scale_dtype).reshape(1),
        **bias_tensor(linear, layout),
    }


def quantization_config(layout: Layout) -> dict[str, Any]:
    """``quantization_config`` of config.json."""
    return {
        "quant_method": "bitnet",
        "linear_class": "autobitlinear",
        "quantization_mode": "offline",
        "modules_to_not_convert": list(layout.skipped),
    }


def _extra_files(_: Layout) -> dict[str, dict[str, Any]]:
    return {}


# --- reading -------------------------------------------------------------------------------------------


def open_linears(source: HfFolderSource, config: Mapping[str, Any]) -> dict[str, StoredLinear]:
    """The ternary linears of a BitNet folder, by module name.

    Raises UnsupportedModelError for linears with norms of their own and for settings that are not known,
    CorruptFileError for tensors that do not fit.
    """
    kind, mode = config.get("linear_class", "bitlinear"), config.get("quantization_mode", "offline")
    if kind not in ("bitlinear", "autobitlinear") or mode not in ("offline", "online"):
        raise UnsupportedModelError(
            f"BitNet linears of the class {kind!r} ({mode!r}) cannot be read",
            "Known are bitlinear and autobitlinear, offline or online.",
        )
    if config.get("use_rms_norm"):
        raise UnsupportedModelError(
            "The linears of this BitNet model have norms of their own, which cannot be run",
            "Use a model without use_rms_norm.",
        )
    if kind == "autobitlinear" and mode == "online":
        return {name: _open_online(source, name) for name in _online_names(source, config)}
    names = modules_with(source, _SCALE)
    return {name: _open(source, name, is_divisor=kind == "bitlinear") for name in names}


def _open(source: HfFolderSource, name: str, *, is_divisor: bool) -> StoredLinear:
    allowed = ("U8",) if is_divisor else ("U8", *_FLOATS)
    rows, cols = need(source, f"{name}.weight", allowed, 2)
    packed = source.tensors[f"{name}.weight"].dtype == "U8"
    info = source.tensors[name + _SCALE]
    if info.dtype not in _FLOATS or info.shape not in ((), (1,)):
        raise corrupt(name, f"weight_scale is {info.dtype} {list(info.shape)}, not one number")
    if not rows or not cols:
        raise corrupt(name, "it is empty")
    shape = (rows * PER_BYTE if packed else rows, cols)
    read = partial(_read_packed if packed else _read_plain, source, name, is_divisor)
    parts = (f"{name}.weight", name + _SCALE)
    return StoredLinear(name, shape, BITNET_GRID, parts, read, _INPUTS)


def _scale(source: HfFolderSource, name: str, is_divisor: bool) -> Tensor:
    """The factor of a linear's codes, ``[1, 1]``."""
    stored = finite_scales(stored_tensor(source, name + _SCALE), name).reshape(1, 1)
    if not bool(stored > 0):
        raise corrupt(name, f"its scale is {float(stored):g}")
    return finite_scales(1.0 / stored if is_divisor else stored, name)


def _rows(codes: Tensor, scale: Tensor) -> CodeRows:
    """Digits 0 .. 2 as rows of a linear."""
    per_row = (codes.shape[0], 1)
    zeros = torch.ones(per_row, dtype=torch.int16)
    return CodeRows(codes, scale.expand(per_row), zeros, codes.shape[1])


def _read_packed(source: HfFolderSource, name: str, is_divisor: bool, start: int, stop: int) -> CodeRows:
    quarter_rows = source.tensors[f"{name}.weight"].shape[0]
    pieces = []
    for quarter in range(start // quarter_rows, -(-stop // quarter_rows)):
        first = max(start - quarter * quarter_rows, 0)
        last = min(stop - quarter * quarter_rows, quarter_rows)
        pieces.append(unpack_rows(stored_tensor(source, f"{name}.weight", rows=(first, last)), quarter))
    codes = torch.cat(pieces) if len(pieces) != 1 else pieces[0]
    if codes.numel() and int(codes.max()) > 2:
        raise corrupt(name, "it holds a fourth value, where there are only three")
    return _rows(codes, _scale(source, name, is_divisor))


def _read_plain(source: HfFolderSource, name: str, is_divisor: bool, start: int, stop: int) -> CodeRows:
    values = torch.from_numpy(source.read_f32_rows(f"{name}.weight", start, stop))
    codes = (values + 1).to(torch.uint8)
    if not torch.equal(codes.to(torch.float32) - 1, values) or (codes.numel() and int(codes.max()) > 2):
        raise corrupt(name, "it holds other values than -1, 0 and 1")
    return _rows(codes, _scale(source, name, is_divisor))


def _online_names(source: HfFolderSource, config: Mapping[str, Any]) -> list[str]:
    """Modules that transformers would make ternary: matrices that are neither embeddings nor left out. Names
    to leave out are compared as text: patterns of a folder are not run."""
    skipped = config.get("modules_to_not_convert")
    if skipped is not None and not (isinstance(skipped, list) and all(isinstance(s, str) for s in skipped)):
        raise CorruptFileError(
            f"quantization_config says modules_to_not_convert = {skipped!r}", "Download the model again."
        )
    left_out = [HEAD] if skipped is None else skipped
    found = []
    for name in modules_with(source, ".weight"):
        kept = any(name.endswith(key) or f"{name}.".startswith(f"{key}.") for key in left_out)
        is_matrix = len(source.tensors[f"{name}.weight"].shape) == 2
        if is_matrix and not kept and name.rpartition(".")[2] not in _EMBEDDINGS:
            found.append(name)
    return found


def _open_online(source: HfFolderSource, name: str) -> StoredLinear:
    rows, cols = need(source, f"{name}.weight", _FLOATS, 2)
    if not rows or not cols:
        raise corrupt(name, "it is empty")
    grid = replace(BITNET_GRID, scale_dtype=torch.float32)
    return StoredLinear(
        name, (rows, cols), grid, (f"{name}.weight",), _Online(source, name).read_rows, _INPUTS
    )


@dataclass(slots=True)
class _Online:
    """A linear whose plain weights become ternary when they are read; the mean is taken once."""

    source: HfFolderSource
    name: str
    gamma: Tensor | None = None

    def read_rows(self, start: int, stop: int) -> CodeRows:
        if self.gamma is None:
            whole = torch.from_numpy(self.source.read_f32(f"{self.name}.weight"))
            self.gamma = finite_scales(absmean(whole), self.name)
        rows = torch.from_numpy(self.source.read_f32_rows(f"{self.name}.weight", start, stop))
        codes = (ternary(rows, self.gamma) + 1).to(torch.uint8)
        return _rows(codes, self.gamma.reshape(1, 1))


BITNET: Final = Codec(
    container="bitnet",
    quant_method="bitnet",
    refusal=refusal,
    obstacle=obstacle,
    encode=encode,
    quantization_config=quantization_config,
    extra_files=_extra_files,
    open_linears=open_linears,
)
