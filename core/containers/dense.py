"""A folder of quantized linears as a source of dense weights: decoded while it is read, row by row.

Evaluation, the torch chat backend and transcoding all read quantized folders through this one reader, our
own and those of other tools.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.containers.codec import HEAD, CodeRows, StoredLinear, corrupt
from core.containers.registry import codec_of
from core.errors import CorruptFileError, UnsupportedModelError
from core.quant.math.quantized import ActivationParameters
from core.sources.decode import can_decode
from core.sources.facts import facts_from_config
from core.sources.hf_folder import HfFolderSource
from core.sources.json_file import read_json, safe_file
from core.sources.source import Source, open_source
from core.types import ModelFacts, SourceKind, TensorInfo

Array = NDArray[np.float32]
QUANTIZE_CONFIG: Final = "quantize_config.json"
#: model types whose linears are stored the other way round, ``[in, out]`` (transformers' Conv1D)
TRANSPOSED: Final = ("gpt2",)
_KEYS: Final = ("quantization_config", "compression_config")
_PIECE_WEIGHTS: Final = 2 << 20


class DenseFolder:
    """A quantized folder under the names and shapes of the dense model. Opening reads headers only.

    ``linears``: the quantized ones by module name; ``transposed``: those that the dense model has as
    ``[in, out]``; ``activations``: how their inputs are quantized, where they are; ``config``: config.json
    without its quantization; ``raw``: the folder as it is stored.
    Raises UnsupportedModelError for a quantizer or a layout that cannot be read and CorruptFileError when
    shapes and configuration do not agree.
    """

    kind = SourceKind.HF_FOLDER

    def __init__(self, path: Path) -> None:
        self.raw = HfFolderSource(path)
        self.path = self.raw.path
        found = quantization_of(self.raw)
        if found is None:
            raise UnsupportedModelError(f"{path.name} is not quantized", "Open it as it is.")
        self.quantization_config = found
        self.codec = codec_of(found)
        self.config = {key: value for key, value in self.raw.config.items() if key not in _KEYS}
        self.linears: Mapping[str, StoredLinear] = self.codec.open_linears(self.raw, found)
        if not self.linears:
            raise CorruptFileError(
                f"{path.name} says it is quantized but holds no quantized matrix", "Download it again."
            )
        self.activations: Mapping[str, ActivationParameters] = {
            name: linear.activation for name, linear in self.linears.items() if linear.activation is not None
        }
        self.transposed = frozenset(
            name for name in self.linears if self.config.get("model_type") in TRANSPOSED and name != HEAD
        )
        self._by_weight = {f"{name}.weight": linear for name, linear in self.linears.items()}
        self._tensors = self._dense_tensors()

    @property
    def tensors(self) -> Mapping[str, TensorInfo]:
        return self._tensors

    def facts(self) -> ModelFacts:
        facts = facts_from_config(self.path, self.config, self._tensors)
        grids = [linear.grid.dtype for linear in self.linears.values()]
        return replace(
            facts,
            quantized=True,
            quantization=self.codec.quant_method,
            dtype=max(grids, key=grids.count),
            size_bytes=sum(info.nbytes for info in self.raw.tensors.values()),
        )

    def read(self, name: str) -> NDArray[Any]:
        """The stored array; of a quantized linear, which has none, the decoded one."""
        return self.read_f32(name) if name in self._by_weight else self.raw.read(name)

    def read_f32(self, name: str, out: Array | None = None) -> Array:
        linear = self._by_weight.get(name)
        if linear is None:
            return self.raw.read_f32(name, out)
        shape = self._tensors[name].shape
        if out is None:
            out = np.empty(shape, np.float32)
        if out.shape != shape or out.dtype != np.float32:
            raise ValueError(f"out must be a float32 array of shape {shape}")
        rows = out.T if linear.name in self.transposed else out
        for start, piece in _pieces(linear, 0, linear.shape[0]):
            rows[start : start + piece.codes.shape[0]] = piece.dequantize().numpy()
        return out

    def read_f32_rows(self, name: str, start: int, stop: int) -> Array:
        linear = self._by_weight.get(name)
        if linear is None:
            return self.raw.read_f32_rows(name, start, stop)
        if linear.name in self.transposed:
            columns = [piece.dequantize()[:, start:stop] for _, piece in _pieces(linear, 0, linear.shape[0])]
            return np.concatenate([part.numpy().T for part in columns], 1)
        out = np.empty((stop - start, linear.shape[1]), np.float32)
        for at, piece in _pieces(linear, start, stop):
            out[at - start : at - start + piece.codes.shape[0]] = piece.dequantize().numpy()
        return out

    def release(self, name: str) -> None:
        if name not in self._by_weight:
            self.raw.release(name)

    def files(self) -> tuple[Path, ...]:
        extra = safe_file(self.path, QUANTIZE_CONFIG)
        return self.raw.files() if extra is None else (*self.raw.files(), extra)

    def _dense_tensors(self) -> dict[str, TensorInfo]:
        """Dense tensors in the order of the stored ones; a linear stands where its first part stood."""
        owner = {part: linear for linear in self.linears.values() for part in linear.tensors}
        dense: dict[str, TensorInfo] = {}
        for name, info in self.raw.tensors.items():
            linear = owner.get(name)
            if linear is None:
                if name in self._by_weight:
                    raise corrupt(name.removesuffix(".weight"), "its weight is stored twice")
                dense[name] = info
                continue
            weight = f"{linear.name}.weight"
            if weight not in dense:
                shape = linear.shape[::-1] if linear.name in self.transposed else linear.shape
                dense[weight] = TensorInfo(weight, shape, "F32", 4 * shape[0] * shape[1])
        return dense


def _pieces(linear: StoredLinear, start: int, stop: int) -> Iterator[tuple[int, CodeRows]]:
    """(first row, rows) in ranges of about two million weights."""
    step = max(1, _PIECE_WEIGHTS // linear.shape[1])
    for at in range(start, stop, step):
        yield at, linear.read_rows(at, min(stop, at + step))


def quantization_of(source: HfFolderSource) -> Mapping[str, Any] | None:
    """A folder's ``quantization_config``, wherever the tool that wrote it has put it; None: there is none.

    Raises CorruptFileError when it is no object.
    """
    nested = source.config.get("text_config")
    for config in (source.config, nested if isinstance(nested, dict) else {}):
        for key in _KEYS:
            if (found := config.get(key)) is not None:
                if not isinstance(found, dict):
                    raise CorruptFileError(f"config.json has a {key} that is no object", "Download it again.")
                return found
    beside = read_json(source.path, QUANTIZE_CONFIG)  # AutoGPTQ's first versions wrote nothing else
    return None if beside is None else {"quant_method": "gptq", **beside}


def open_model(path: Path) -> Source:
    """Open any model that can be run: a folder, quantized or not, or a GGUF file.

    Raises what ``open_source`` and ``DenseFolder`` raise.
    """
    source = open_source(path)
    if isinstance(source, HfFolderSource) and quantization_of(source) is not None:
        return DenseFolder(source.path)
    return source


def ternary_scales(source: Source) -> Mapping[str, float]:
    """The one scale of every ternary matrix of a source, by the name of its dense weight; empty for most."""
    if not isinstance(source, DenseFolder):
        return {}
    return {
        f"{name}.weight": float(linear.read_rows(0, 1).scales[0, 0])
        for name, linear in source.linears.items()
        if linear.grid.is_ternary
    }


def verify_folder(
    path: Path,
    progress: Callable[[int, int], None] | None = None,
    check_cancelled: Callable[[], None] = lambda: None,
) -> int:
    """Read a folder back: every tensor decodes, and none holds NaN or infinity.

    ``progress`` hears weights done and in all. Returns the stored bytes of tensors. Raises CorruptFileError
    naming the tensor, and what ``check_cancelled`` raises.
    """
    source = open_model(path)
    infos = [info for info in source.tensors.values() if can_decode(info.dtype)]
    total, done = sum(info.n_elements for info in infos), 0
    for info in infos:
        for values in _row_pieces(source, info):
            check_cancelled()
            if not np.isfinite(values).all():
                raise CorruptFileError(
                    f"The tensor {info.name!r} of {path.name} holds NaN or infinite values",
                    "The folder or the model that it was made from is damaged.",
                )
            done += values.size
            if progress is not None:
                progress(done, total)
    stored = source.raw if isinstance(source, DenseFolder) else source
    return sum(info.nbytes for info in stored.tensors.values())


def _row_pieces(source: Source, info: TensorInfo) -> Iterator[Array]:
    """A tensor in ranges of rows of about two million weights."""
    transposed = isinstance(source, DenseFolder) and info.name.removesuffix(".weight") in source.transposed
    if len(info.shape) < 2 or transposed:
        yield source.read_f32(info.name)
        return
    step = max(1, _PIECE_WEIGHTS * info.shape[0] // max(1, info.n_elements))
    for start in range(0, info.shape[0], step):
        yield source.read_f32_rows(info.name, start, min(info.shape[0], start + step))
