"""Reading the tensors of quantized linears: names found, shapes and dtypes checked, bytes to torch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
import torch

from core.containers.codec import corrupt
from core.errors import CorruptFileError
from core.quant.math.quantized import INT_BITS, Grid, Strategy
from core.sources.hf_folder import HfFolderSource

Tensor = torch.Tensor

#: stored dtypes whose numpy view is only their bits
_BITS_ONLY: Final[dict[str, torch.dtype]] = {
    "BF16": torch.bfloat16,
    "F8_E4M3": torch.float8_e4m3fn,
    "F8_E5M2": torch.float8_e5m2,
}
_DTYPES: Final = {bits: dtype for dtype, bits in INT_BITS.items()}


def modules_with(source: HfFolderSource, suffix: str) -> list[str]:
    """Names of the modules that have a tensor ``<name><suffix>``, in the order of the files."""
    return [name.removesuffix(suffix) for name in source.tensors if name.endswith(suffix)]


def need(source: HfFolderSource, name: str, dtypes: tuple[str, ...], n_dims: int) -> tuple[int, ...]:
    """The shape of a tensor that must be there; raises CorruptFileError for another dtype or rank."""
    info = source.tensors.get(name)
    module = name.rpartition(".")[0]
    if info is None:
        raise corrupt(module, f"{name.rpartition('.')[2]} is missing")
    if info.dtype not in dtypes or len(info.shape) != n_dims:
        raise corrupt(module, f"{name.rpartition('.')[2]} is {info.dtype} {list(info.shape)}")
    return info.shape


def stored_tensor(
    source: HfFolderSource,
    name: str,
    *,
    rows: tuple[int, int] | None = None,
    cols: tuple[int, int] | None = None,
) -> Tensor:
    """A copy of a stored tensor, or of a range of its first or second axis; mapped pages are given back."""
    view = source.read(name)
    if rows is not None:
        view = view[rows[0] : rows[1]]
    if cols is not None:
        view = view[:, cols[0] : cols[1]]
    tensor = torch.from_numpy(np.array(view, order="C"))
    source.release(name)
    dtype = _BITS_ONLY.get(source.tensors[name].dtype)
    return tensor if dtype is None else tensor.view(dtype)


def count_field(config: Mapping[str, Any], key: str, allowed: tuple[int, ...]) -> int:
    """A whole number of a quantization_config; raises CorruptFileError when it is none of ``allowed``."""
    value = config.get(key)
    if isinstance(value, bool) or not isinstance(value, int) or value not in allowed:
        raise CorruptFileError(
            f"quantization_config says {key} = {value!r}",
            "Allowed are " + ", ".join(str(number) for number in allowed) + ".",
        )
    return value


def grid_of(bits: int, symmetric: bool, strategy: Strategy, group_size: int) -> Grid:
    """The grid that an integer file tells of."""
    return Grid(_DTYPES[bits], symmetric=symmetric, strategy=strategy, group_size=group_size)
