"""What an ONNX folder must be before a runtime is given it: model files are hostile input.

The model's own file is small and is parsed here without its data; every place in the data file must lie
inside it, and the file directly inside the folder.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import onnx
from google.protobuf.message import DecodeError
from onnx import ModelProto, TensorProto

from core.edge.names import DATA_NAME, IDS, LOGITS, MASK, MODEL_NAME, past_names, present_names
from core.edge.tensors import KINDS, map_tensor
from core.errors import CorruptFileError, NotFoundError
from core.sources.json_file import safe_file

_MAX_MODEL_BYTES: Final = 256 << 20
_PIECE: Final = 4 << 20
_HINT: Final = "Make the variant again."


@dataclass(frozen=True, slots=True)
class OnnxFolder:
    """A checked folder. ``past``: for each layer its kept heads and their width, empty for a graph that keeps
    nothing; ``tensors`` are its initializers."""

    path: Path
    model: Path
    vocab_size: int
    past: tuple[tuple[int, int], ...]
    tensors: tuple[TensorProto, ...]
    data_bytes: int


def open_onnx(folder: Path) -> OnnxFolder:
    """Check ``folder`` without reading its weights.

    Raises NotFoundError when there is no model, CorruptFileError when anything of it cannot be right.
    """
    path = safe_file(folder, MODEL_NAME)
    if path is None:
        raise NotFoundError(f"{folder.name} holds no {MODEL_NAME}", "Open a folder with an ONNX model.")
    model = _parse(path)
    data = safe_file(folder, DATA_NAME)
    size = data.stat().st_size if data is not None else 0
    total = sum(_check_tensor(tensor, size) for tensor in model.graph.initializer)
    _require_plain(model)
    vocab_size, past = _interface(model)
    return OnnxFolder(folder, path, vocab_size, past, tuple(model.graph.initializer), total)


def verify_onnx(
    folder: Path,
    progress: Callable[[int, int], None] = lambda done, total: None,
    check_cancelled: Callable[[], None] = lambda: None,
) -> int:
    """Read a folder back: the graph is sound by ONNX's own checker, with shapes that fit, and every value is
    finite. ``progress`` hears weights done and in all. Returns the bytes of its tensors.

    Raises CorruptFileError, and what ``check_cancelled`` raises.
    """
    found = open_onnx(folder)
    try:
        onnx.checker.check_model(str(found.model))
        bare = onnx.load_model(str(found.model), load_external_data=False)
        onnx.shape_inference.infer_shapes(bare, check_type=True, strict_mode=True)
    except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError) as error:
        raise CorruptFileError(f"The graph in {folder.name} is not sound: {error}", _HINT) from error
    total = sum(math.prod(tensor.dims) for tensor in found.tensors)
    done = 0
    for tensor in found.tensors:
        for piece in _pieces(folder, tensor):
            check_cancelled()
            if piece.dtype.kind == "f" and not np.isfinite(piece).all():
                raise CorruptFileError(
                    f"The tensor {tensor.name!r} of {folder.name} holds NaN or infinite values",
                    "The folder or the model that it was made from is damaged.",
                )
            done += piece.size
            progress(done, total)
    return found.data_bytes


def _pieces(folder: Path, tensor: TensorProto) -> Iterator[np.ndarray[tuple[int], np.dtype[np.generic]]]:
    values = map_tensor(folder, tensor).reshape(-1)
    for start in range(0, values.size, _PIECE):
        yield values[start : start + _PIECE]


def _parse(path: Path) -> ModelProto:
    if path.stat().st_size > _MAX_MODEL_BYTES:
        raise CorruptFileError(f"{path.name} is too large to be a graph without weights", _HINT)
    model = ModelProto()
    try:
        model.ParseFromString(path.read_bytes())
    except (DecodeError, ValueError, RecursionError) as error:
        raise CorruptFileError(f"{path.name} is not an ONNX model", _HINT) from error
    return model


def _check_tensor(tensor: TensorProto, data_size: int) -> int:
    """The bytes of one initializer; raises CorruptFileError when it is not where it says."""
    dtype = next((name for name, kind in KINDS.items() if kind == tensor.data_type), None)
    if dtype is None or any(extent < 0 for extent in tensor.dims):
        raise _odd(tensor, f"has the type {tensor.data_type} and the shape {list(tensor.dims)}")
    n_bytes = int(math.prod(tensor.dims)) * np.dtype(dtype).itemsize
    if tensor.data_location != TensorProto.EXTERNAL:
        if len(tensor.raw_data) != n_bytes:
            raise _odd(tensor, f"holds {len(tensor.raw_data)} bytes, not {n_bytes}")
        return n_bytes
    place = {entry.key: entry.value for entry in tensor.external_data}
    if place.get("location") != DATA_NAME:
        raise _odd(tensor, f"lies in {place.get('location')!r}, not in {DATA_NAME}")
    offset, length = (place.get(key, "") for key in ("offset", "length"))
    if not (offset.isascii() and offset.isdigit() and length.isascii() and length.isdigit()):
        raise _odd(tensor, f"lies at {offset!r}, {length!r} bytes long")
    if int(length) != n_bytes or int(offset) + int(length) > data_size:
        raise _odd(tensor, f"reaches beyond {DATA_NAME} of {data_size} bytes, or is not as long as its shape")
    return n_bytes


def _odd(tensor: TensorProto, why: str) -> CorruptFileError:
    return CorruptFileError(f"The tensor {tensor.name[:200]!r} {why}", _HINT)


def _require_plain(model: ModelProto) -> None:
    """Only standard operators, and no value that hides data elsewhere than in the initializers."""
    if any(entry.domain not in ("", "ai.onnx") for entry in model.opset_import) or model.functions:
        raise CorruptFileError(f"{MODEL_NAME} uses operators that are not ONNX's own", _HINT)
    if model.graph.sparse_initializer:
        raise CorruptFileError(f"{MODEL_NAME} holds sparse tensors", _HINT)
    for node in model.graph.node:
        if node.domain not in ("", "ai.onnx"):
            raise CorruptFileError(f"{MODEL_NAME} uses the operator {node.op_type!r} of others", _HINT)
        if any(a.HasField("t") or a.HasField("g") or a.tensors or a.graphs for a in node.attribute):
            raise CorruptFileError(f"{MODEL_NAME} has a node with a graph or tensor of its own", _HINT)


def _interface(model: ModelProto) -> tuple[int, tuple[tuple[int, int], ...]]:
    """The vocabulary's size and the kept heads of each layer; raises CorruptFileError for other inputs and
    outputs than those of a decoder."""
    inputs = {value.name: value for value in model.graph.input}
    outputs = {value.name: value for value in model.graph.output}
    n_layers = (len(inputs) - 2) // 2
    keys = [name for layer in range(max(0, n_layers)) for name in past_names(layer)]
    kept = [name for layer in range(max(0, n_layers)) for name in present_names(layer)]
    if inputs.keys() != {IDS, MASK, *keys} or outputs.keys() != {LOGITS, *kept}:
        raise CorruptFileError(
            f"{MODEL_NAME} has other inputs and outputs than a decoder's", "Open a model made by Bitwright."
        )
    dims = outputs[LOGITS].type.tensor_type.shape.dim
    vocab = dims[-1].dim_value if len(dims) == 3 else 0
    heads = []
    for name in keys[::2]:
        axes = inputs[name].type.tensor_type.shape.dim
        heads.append((axes[1].dim_value, axes[3].dim_value) if len(axes) == 4 else (0, 0))
    if vocab < 1 or any(extent < 1 for pair in heads for extent in pair):
        raise CorruptFileError(f"{MODEL_NAME} does not say the shapes of its inputs and outputs", _HINT)
    return vocab, tuple(heads)
