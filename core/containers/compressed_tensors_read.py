"""Reading compressed-tensors folders, ours and llm-compressor's.

A folder may hold several schemes (``config_groups``) that are told apart by patterns of module names. The
tensors themselves say what they are, so each module takes the one scheme that its shapes agree with.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import torch

from core.containers import compressed_tensors as writing
from core.containers.codec import Codec, CodeRows, StoredLinear, corrupt, finite_scales
from core.containers.stored import grid_of, modules_with, need, stored_tensor
from core.errors import CorruptFileError, UnsupportedModelError
from core.quant.math.packing import unpack, words_for
from core.quant.math.quantized import ActivationGrid, ActivationParameters, Grid, Strategy
from core.sources.hf_folder import HfFolderSource

Tensor = torch.Tensor
_FORMATS: Final = (writing.PACKED, writing.INT, writing.FLOAT, writing.NAIVE, "mixed-precision")
_SCALES: Final = ("BF16", "F16", "F32")
_BITS: Final = (2, 3, 4, 8)
_STRATEGIES: Final[tuple[Strategy, ...]] = ("tensor", "channel", "group", "block")
_MAX_GROUP: Final = 1 << 24
_HINT: Final = "Download the model again."


@dataclass(frozen=True, slots=True)
class _Scheme:
    """One of ``config_groups``: the weights' grid, their block, the activations' grid."""

    is_float: bool
    bits: int
    symmetric: bool
    strategy: Strategy
    group_size: int | None
    block: tuple[int, int]
    activation: ActivationGrid | None


def open_linears(source: HfFolderSource, config: Mapping[str, Any]) -> dict[str, StoredLinear]:
    """The linears of a folder, by module name.

    Raises UnsupportedModelError for formats and schemes that are not integers or FP8, and CorruptFileError
    when tensors and scheme do not agree.
    """
    chosen = config.get("format")
    if chosen not in _FORMATS:
        raise UnsupportedModelError(
            f"compressed-tensors files of the format {chosen!r} cannot be read",
            "Understood are " + ", ".join(_FORMATS) + ".",
        )
    if config.get("transform_config"):
        raise UnsupportedModelError(
            "This model rotates activations while it runs (transform_config)", "Choose another variant."
        )
    schemes = _schemes(config)
    found = {name: _open_packed(source, name, schemes) for name in modules_with(source, ".weight_packed")}
    for name in modules_with(source, ".weight_scale"):
        if name not in found and f"{name}.weight" in source.tensors:
            found[name] = _open_plain(source, name, schemes)
    return found


def _schemes(config: Mapping[str, Any]) -> list[_Scheme]:
    groups = config.get("config_groups")
    if not isinstance(groups, dict) or not groups:
        raise CorruptFileError("quantization_config has no config_groups", _HINT)
    schemes = []
    for group in groups.values():
        if not isinstance(group, dict):
            raise CorruptFileError("quantization_config has a group that is no object", _HINT)
        if group.get("weights") is not None:
            schemes.append(_scheme(group))
    return schemes


def _scheme(group: Mapping[str, Any]) -> _Scheme:
    weights = group["weights"]
    if not isinstance(weights, dict):
        raise CorruptFileError("quantization_config has weights that are no object", _HINT)
    bits, kind, given = weights.get("num_bits"), weights.get("type", "int"), weights.get("strategy")
    size = weights.get("group_size")
    if given is None:
        given = "tensor" if size is None else "channel" if size == -1 else "group"
    strategy = next((known for known in _STRATEGIES if known == given), None)
    is_float = kind == "float"
    if type(bits) is not int or bits not in _BITS or kind not in ("int", "float") or (is_float and bits != 8):
        raise UnsupportedModelError(f"Weights of {bits} bits ({kind}) cannot be read", "INT2-8 and FP8 can.")
    if strategy is None:
        raise UnsupportedModelError(f"Scales by {given!r} cannot be read", "Choose another variant.")
    if strategy == "group" and not (type(size) is int and 0 < size <= _MAX_GROUP):
        raise CorruptFileError(f"quantization_config says group_size = {size!r}", _HINT)
    return _Scheme(
        is_float=is_float,
        bits=bits,
        symmetric=weights.get("symmetric") is not False,
        strategy=strategy,
        group_size=size if strategy == "group" else None,
        block=_block(weights.get("block_structure")) if strategy == "block" else (1, 1),
        activation=_activation(group.get("input_activations")),
    )


def _block(value: Any) -> tuple[int, int]:
    sound = isinstance(value, list) and len(value) == 2
    if not sound or not all(type(extent) is int and 0 < extent <= _MAX_GROUP for extent in value):
        raise CorruptFileError(f"quantization_config says block_structure = {value!r}", _HINT)
    return value[0], value[1]


def _activation(args: Any) -> ActivationGrid | None:
    if args is None:
        return None
    if not isinstance(args, dict) or args.get("num_bits") != 8 or args.get("type") not in ("int", "float"):
        raise UnsupportedModelError(f"Activations as {args!r} cannot be read", "INT8 and FP8 can.")
    dynamic, strategy = args.get("dynamic") is True, args.get("strategy")
    if strategy != ("token" if dynamic else "tensor"):
        raise UnsupportedModelError(
            f"Activation scales by {strategy!r} cannot be read",
            "By token (dynamic) and by tensor (static) can.",
        )
    dtype = "INT8" if args["type"] == "int" else "FP8_E4M3"
    return ActivationGrid(dtype, dynamic=dynamic, symmetric=args.get("symmetric") is not False)


def _open_packed(source: HfFolderSource, name: str, schemes: list[_Scheme]) -> StoredLinear:
    out, words = need(source, f"{name}.weight_packed", ("I32",), 2)
    need(source, f"{name}.weight_shape", ("I64", "I32"), 1)
    shape = [int(extent) for extent in stored_tensor(source, f"{name}.weight_shape")]
    if len(shape) != 2 or shape[0] != out or not out or not 0 < shape[1] <= words * 32:
        raise corrupt(name, f"weight_shape {shape} does not fit {out} x {words} words")
    cols = shape[1]
    fitting = [s for s in schemes if not s.is_float and words_for(cols, s.bits) == words]
    scheme = _fitting(source, name, (out, cols), fitting)
    asymmetric = f"{name}.weight_zero_point" in source.tensors
    parts = ["weight_packed", "weight_shape", "weight_scale"]
    if asymmetric:
        parts.append("weight_zero_point")
        zeros, groups = source.tensors[f"{name}.weight_zero_point"], _groups(scheme, cols)
        packed = zeros.dtype == "I32" and zeros.shape == (words_for(out, scheme.bits), groups)
        if not packed and not _is_plain_zero(source, name):
            raise corrupt(name, f"weight_zero_point is {zeros.dtype} {list(zeros.shape)}")
    return _linear(source, name, (out, cols), scheme, parts)


def _open_plain(source: HfFolderSource, name: str, schemes: list[_Scheme]) -> StoredLinear:
    out, cols = need(source, f"{name}.weight", ("I8", "F8_E4M3"), 2)
    is_float = source.tensors[f"{name}.weight"].dtype == "F8_E4M3"
    if not out or not cols:
        raise corrupt(name, "it is empty")
    scheme = _fitting(source, name, (out, cols), [s for s in schemes if s.is_float is is_float])
    parts = ["weight", "weight_scale"]
    if f"{name}.weight_zero_point" in source.tensors:
        parts.append("weight_zero_point")
        if is_float or not _is_plain_zero(source, name):
            raise corrupt(name, "weight_zero_point does not fit weight_scale")
    return _linear(source, name, (out, cols), scheme, parts)


def _is_plain_zero(source: HfFolderSource, name: str) -> bool:
    """Whether the zero points lie unpacked beside the scales."""
    zeros, scale = source.tensors[f"{name}.weight_zero_point"], source.tensors[f"{name}.weight_scale"]
    return zeros.dtype == "I8" and zeros.shape == scale.shape


def _linear(
    source: HfFolderSource,
    name: str,
    shape: tuple[int, int],
    scheme: _Scheme,
    parts: list[str],
) -> StoredLinear:
    asymmetric = "weight_zero_point" in parts
    if (f"{name}.weight_g_idx") in source.tensors:
        if need(source, f"{name}.weight_g_idx", ("I32", "I64"), 1) != (shape[1],):
            raise corrupt(name, "weight_g_idx does not name a group for each column")
        parts = [*parts, "weight_g_idx"]
    size = -(-shape[1] // _groups(scheme, shape[1]))
    if scheme.is_float:
        grid = Grid("FP8_E4M3", strategy=scheme.strategy, scale_dtype=torch.float32)
    else:
        grid = grid_of(scheme.bits, not asymmetric, scheme.strategy, size)
    activation, more = _parameters(source, name, scheme.activation)
    return StoredLinear(
        name=name,
        shape=shape,
        grid=grid,
        tensors=tuple(f"{name}.{part}" for part in (*parts, *more)),
        read_rows=_Reader(source, name, shape, scheme, tuple(parts)).read_rows,
        activation=activation,
    )


def _fitting(source: HfFolderSource, name: str, shape: tuple[int, int], schemes: list[_Scheme]) -> _Scheme:
    """The scheme whose scales have the shape that is stored; raises when none or several differ."""
    info = source.tensors.get(f"{name}.weight_scale")
    if info is None or info.dtype not in _SCALES:
        raise corrupt(name, "weight_scale is missing or no float")
    fitting = list(dict.fromkeys(s for s in schemes if info.shape in _scale_shapes(s, shape)))
    asymmetric = f"{name}.weight_zero_point" in source.tensors
    fitting = [s for s in fitting if s.symmetric is not asymmetric] or [
        replace(s, symmetric=not asymmetric) for s in fitting
    ]
    if not fitting:
        raise corrupt(name, f"no scheme has scales of the shape {list(info.shape)}")
    if len(fitting) > 1:
        raise UnsupportedModelError(
            f"{name} could follow {len(fitting)} schemes of this model", "Choose a model with one scheme."
        )
    return fitting[0]


def _groups(scheme: _Scheme, cols: int) -> int:
    """Scales along a row."""
    if scheme.group_size is not None:
        return -(-cols // scheme.group_size)
    return -(-cols // scheme.block[1]) if scheme.strategy == "block" else 1


def _scale_shapes(scheme: _Scheme, shape: tuple[int, int]) -> tuple[tuple[int, ...], ...]:
    out, cols = shape
    if scheme.strategy == "tensor":
        return (), (1,), (1, 1)
    if scheme.strategy == "channel":
        return (out, 1), (out,)
    if scheme.strategy == "block":
        return ((-(-out // scheme.block[0]), _groups(scheme, cols)),)
    return ((out, _groups(scheme, cols)),)


@dataclass(frozen=True, slots=True)
class _Reader:
    """One linear of a folder; ``parts`` are the names of its tensors."""

    source: HfFolderSource
    name: str
    shape: tuple[int, int]
    scheme: _Scheme
    parts: tuple[str, ...]

    def read_rows(self, start: int, stop: int) -> CodeRows:
        scheme, cols = self.scheme, self.shape[1]
        stored = stored_tensor(self.source, f"{self.name}.{self.parts[0]}", rows=(start, stop))
        zeros = None
        if self._is_packed:
            codes = unpack(stored, scheme.bits, cols, axis=1)
        else:
            codes = stored if scheme.is_float else (stored.to(torch.int16) + 128).to(torch.uint8)
        if not scheme.is_float:
            zeros = self._rows_of(self._zeros(), start, stop).to(torch.int16)
        scales = finite_scales(stored_tensor(self.source, f"{self.name}.weight_scale"), self.name)
        size = scheme.group_size or (scheme.block[1] if scheme.strategy == "block" else cols)
        return CodeRows(codes, self._rows_of(scales, start, stop), zeros, size, self._columns())

    @property
    def _is_packed(self) -> bool:
        return self.parts[0] == "weight_packed"

    def _zeros(self) -> Tensor:
        """Zero points counted as the codes are: from 0."""
        middle = 1 << (self.scheme.bits - 1) if self._is_packed else 128
        if "weight_zero_point" not in self.parts:
            shape = self.source.tensors[f"{self.name}.weight_scale"].shape
            return torch.full(shape, middle, dtype=torch.int16)
        zeros = stored_tensor(self.source, f"{self.name}.weight_zero_point")
        if zeros.dtype is torch.int32:
            return unpack(zeros, self.scheme.bits, self.shape[0], axis=0)
        return zeros.to(torch.int16) + middle

    def _rows_of(self, values: Tensor, start: int, stop: int) -> Tensor:
        """Scales or zero points of rows ``start .. stop`` as ``[n, groups]``."""
        if self.scheme.strategy == "tensor":
            return values.reshape(1, 1).expand(stop - start, 1)
        if self.scheme.strategy == "block":
            return values[torch.arange(start, stop) // self.scheme.block[0]]
        return values.reshape(self.shape[0], -1)[start:stop]

    def _columns(self) -> Tensor | None:
        """Each column's group, where the file gives it; raises CorruptFileError for one that is not there."""
        if "weight_g_idx" not in self.parts:
            return None
        columns = stored_tensor(self.source, f"{self.name}.weight_g_idx").to(torch.int64)
        if bool((columns < 0).any()) or bool((columns >= _groups(self.scheme, self.shape[1])).any()):
            raise corrupt(self.name, "weight_g_idx names a group that is not there")
        return columns


def _parameters(
    source: HfFolderSource, name: str, grid: ActivationGrid | None
) -> tuple[ActivationParameters | None, tuple[str, ...]]:
    """How the input is quantized, and the names of the tensors that say so."""
    if grid is None or grid.dynamic:
        return (None if grid is None else ActivationParameters(grid)), ()
    info = source.tensors.get(f"{name}.input_scale")
    if info is None or info.dtype not in _SCALES or info.n_elements != 1:
        raise corrupt(name, "input_scale is missing or not one number")
    scale = float(finite_scales(stored_tensor(source, f"{name}.input_scale"), name).reshape(()))
    zero = source.tensors.get(f"{name}.input_zero_point")
    if zero is None:
        if not grid.symmetric:
            raise corrupt(name, "input_zero_point is missing")
        return ActivationParameters(grid, scale), ("input_scale",)
    if zero.dtype != "I8" or zero.n_elements != 1:
        raise corrupt(name, "input_zero_point is not one INT8 number")
    point = int(stored_tensor(source, f"{name}.input_zero_point").reshape(()))
    return ActivationParameters(grid, scale, None if grid.symmetric else point), (
        "input_scale",
        "input_zero_point",
    )


COMPRESSED_TENSORS: Final = Codec(
    container="compressed-tensors",
    quant_method="compressed-tensors",
    refusal=writing.refusal,
    obstacle=writing.obstacle,
    encode=writing.encode,
    quantization_config=writing.quantization_config,
    extra_files=writing.extra_files,
    open_linears=open_linears,
)
