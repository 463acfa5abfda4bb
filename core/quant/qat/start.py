"""Where training starts: a model quantized by rounding or GPTQ, as plain codes and scales, block by block."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch

from core.containers.codec import Codec, Layout, LinearOut, StoredLinear
from core.errors import CorruptFileError
from core.quant.math.quantized import ActivationGrid, ActivationParameters, Grid, QuantizedWeight
from core.sources.decode import PLAIN_DTYPES
from core.sources.hf_folder import HfFolderSource
from core.sources.mapped_file import MappedFile
from core.sources.safetensors_header import read_safetensors_header

Tensor = torch.Tensor

_CODES: Final = ".start_codes"
_SCALES: Final = ".start_scales"
_ZEROS: Final = ".start_zeros"
_INPUT: Final = ".start_input"  # scale and zero point of a static activation
_TORCH: Final = {
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "I8": torch.int8,
    "U8": torch.uint8,
}


def start_codec(container: Codec) -> Codec:
    """Plain codes and scales of whatever ``container`` can hold in the end."""
    return Codec(
        container="start",
        quant_method="start",
        refusal=container.refusal,
        obstacle=container.obstacle,
        encode=_encode,
        quantization_config=lambda _: None,
        extra_files=lambda _: {},
        open_linears=_never_opened,
        supports_conv1d=container.supports_conv1d,
    )


def _encode(linear: LinearOut, _: Layout) -> dict[str, Tensor]:
    weight = linear.weight
    tensors = {linear.name + _CODES: weight.codes, linear.name + _SCALES: weight.scales.contiguous()}
    if weight.zero_points is not None:
        tensors[linear.name + _ZEROS] = weight.zero_points.contiguous()
    how = linear.activation
    if how is not None and how.scale is not None:
        tensors[linear.name + _INPUT] = torch.tensor([how.scale, float(how.zero_point or 0)])
    if linear.bias is not None:
        tensors[f"{linear.name}.bias"] = linear.bias.contiguous()
    return tensors


def _never_opened(_: HfFolderSource, __: Mapping[str, Any]) -> dict[str, StoredLinear]:
    raise AssertionError("starting points are no model folders")


@dataclass(frozen=True, slots=True)
class StartPart:
    """One block of the starting point. ``plain`` are the tensors that are not quantized, by stored name."""

    tensors: Mapping[str, Tensor]
    grid: Grid
    activation: ActivationGrid | None

    def weight(self, module: str) -> QuantizedWeight | None:
        """The start of a linear by its stored name; None when it stays at 16 bits."""
        codes = self.tensors.get(module + _CODES)
        if codes is None:
            return None
        return QuantizedWeight(
            self.grid, codes, self.tensors[module + _SCALES], self.tensors.get(module + _ZEROS)
        )

    def input(self, module: str) -> ActivationParameters | None:
        """How a linear's input is rounded."""
        if self.activation is None:
            return None
        if self.activation.dynamic:
            return ActivationParameters(self.activation)
        found = self.tensors.get(module + _INPUT)
        if found is None:
            raise CorruptFileError(f"The starting point of {module} has no range", "Start the job again.")
        zero = None if self.activation.symmetric else int(found[1])
        return ActivationParameters(self.activation, float(found[0]), zero)

    def plain(self, name: str) -> Tensor | None:
        return self.tensors.get(name)


def read_part(path: Path, grid: Grid, activation: ActivationGrid | None) -> StartPart:
    """A block's part; raises CorruptFileError when it is damaged."""
    return StartPart(read_tensors(path), grid, activation)


def read_tensors(path: Path) -> dict[str, Tensor]:
    """All tensors of a small safetensors file of ours, copied. Raises CorruptFileError."""
    file, tensors = MappedFile(path), {}
    for name, entry in read_safetensors_header(path).items():
        raw = np.empty(entry.info.nbytes, np.uint8)
        file.read_into(entry.offset, raw)
        kind = _TORCH.get(entry.info.dtype)
        if kind is None or entry.info.dtype not in PLAIN_DTYPES:
            raise CorruptFileError(f"{path.name} holds {entry.info.dtype}", "Start the job again.")
        tensors[name] = torch.from_numpy(raw).view(kind).view(entry.info.shape)
    return tensors
