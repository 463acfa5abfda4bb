"""An ONNX model from a folder of quantized linears: the very codes and scales, one matrix in memory at a
time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import onnx
from numpy.typing import NDArray

from core.containers.codec import HEAD, StoredLinear
from core.decoder.structure import torch_structure
from core.decoder.weights import Weights, usual_name
from core.edge.graph import Graph, Positions, Shape, attention, model_of, positions
from core.edge.names import DATA_NAME, IDS, LOGITS, MODEL_NAME
from core.edge.tensors import TensorFile
from core.errors import UnsupportedModelError
from core.version import ENGINE_VERSION

if TYPE_CHECKING:
    from core.containers.dense import DenseFolder
    from core.decoder.structure import Structure
    from core.sources.source import Source

MODEL_TYPES: Final = ("llama", "mistral", "qwen2", "qwen3")
_ROPE_TYPES: Final = ("default", "linear", "llama3", "yarn")  # those whose frequencies never change
_PIECE: Final = 4 << 20
_FLOAT16_MAX: Final = float(np.finfo(np.float16).max)

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Built:
    """``data_bytes`` of all tensors; ``types`` counts matrices by what they are stored as."""

    data_bytes: int
    types: dict[str, int]


def shape_of(source: Source, *, kv_cache: bool) -> Shape:
    """What the graph of ``source`` is built from.

    Raises UnsupportedModelError for a family, an activation function or a RoPE scaling without a graph here.
    """
    structure = torch_structure(source)
    config, name = structure.config, source.path.name
    if structure.model_type not in MODEL_TYPES:
        raise UnsupportedModelError(
            f"{name} is a {structure.model_type} model, of which no ONNX graph can be built yet",
            "Llama, SmolLM2, Mistral, Qwen2 and Qwen3 models can.",
        )
    if config.hidden_act not in ("silu", "swish"):
        raise UnsupportedModelError(
            f"{name} uses {config.hidden_act} in its feed-forward part, which has no ONNX graph here",
            "Choose compressed-tensors instead.",
        )
    frequencies, scale = _rope(structure, name)
    heads = int(config.num_attention_heads)
    return Shape(
        n_layers=int(config.num_hidden_layers),
        n_heads=heads,
        n_kv_heads=int(getattr(config, "num_key_value_heads", None) or heads),
        head_dim=int(getattr(config, "head_dim", None) or config.hidden_size // heads),
        vocab_size=int(config.vocab_size),
        eps=float(config.rms_norm_eps),
        inv_freq=frequencies,
        rope_scale=scale,
        windows=_windows(config),
        kv_cache=kv_cache,
    )


def _rope(structure: Structure, name: str) -> tuple[NDArray[np.float32], float]:
    """The rotary frequencies and the factor of cos and sin, as transformers computes them."""
    import torch
    from transformers import AutoModel

    parameters = getattr(structure.config, "rope_parameters", None) or {}
    kind = parameters.get("rope_type", "default")
    if kind not in _ROPE_TYPES:
        raise UnsupportedModelError(
            f"{name} uses the RoPE scaling {kind!r}, which changes with the text's length",
            "An ONNX graph cannot do that: choose compressed-tensors instead.",
        )
    with torch.device("meta"):
        skeleton: Any = AutoModel.from_config(structure.config)
    rotary = type(skeleton.rotary_emb)(config=structure.config)
    return rotary.inv_freq.float().numpy().copy(), float(rotary.attention_scaling)


def _windows(config: Any) -> tuple[int | None, ...]:
    n_layers, window = int(config.num_hidden_layers), getattr(config, "sliding_window", None)
    kinds = getattr(config, "layer_types", None)
    if kinds is None:
        slides = window is not None and config.model_type == "mistral"
        return (int(window or 0) if slides else None,) * n_layers
    return tuple(int(window) if window and kind == "sliding_attention" else None for kind in kinds)


def build_model(
    folder: DenseFolder,
    target: Path,
    *,
    kv_cache: bool,
    progress: Progress = lambda done, total: None,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Built:
    """Write ``model.onnx`` and ``model.onnx.data`` into ``target`` from a folder of linears with static INT8
    inputs. ``progress`` hears of blocks. Raises UnsupportedModelError, CorruptFileError, OSError.
    """
    shape = shape_of(folder, kv_cache=kv_cache)
    with (target / DATA_NAME).open("wb") as file:
        tensors = TensorFile(file)
        writer = _Writer(Graph(tensors), folder, shape)
        common = positions(writer.graph, shape)
        hidden = writer.embed()
        for layer in range(shape.n_layers):
            check_cancelled()
            progress(layer, shape.n_layers)
            hidden = writer.block(layer, hidden, common)
        writer.head(hidden)
        progress(shape.n_layers, shape.n_layers)
    model = model_of(writer.graph, shape, ("Bitwright", ENGINE_VERSION))
    onnx.save_model(model, str(target / MODEL_NAME))
    return Built(tensors.n_bytes, writer.types)


class _Writer:
    """The parts of one model as they are written, in forward order."""

    def __init__(self, graph: Graph, folder: DenseFolder, shape: Shape) -> None:
        self.graph, self.shape = graph, shape
        self.types = {"INT8": 0, "F16": 0, "F32": 0}
        self._folder = folder
        self._weights = Weights(folder)
        facts = folder.facts()
        self._linears = {usual_name(name, facts): linear for name, linear in folder.linears.items()}
        self._config = torch_structure(folder).config
        self._embedding = ""

    def embed(self) -> str:
        self._embedding = self._half("model.embed_tokens.weight")
        rows = self.graph.op("Gather", self._embedding, IDS, axis=0)
        return self._float(rows)

    def block(self, layer: int, hidden: str, common: Positions) -> str:
        graph, shape, prefix = self.graph, self.shape, f"model.layers.{layer}."
        normed = self._norm(hidden, prefix + "input_layernorm")
        q, k, v = self._linears_of(normed, [f"{prefix}self_attn.{part}_proj" for part in "qkv"])
        q = graph.heads(q, shape.n_heads, shape.head_dim)
        k = graph.heads(k, shape.n_kv_heads, shape.head_dim)
        v = graph.heads(v, shape.n_kv_heads, shape.head_dim)
        if f"{prefix}self_attn.q_norm.weight" in self._weights:
            q, k = self._norm(q, f"{prefix}self_attn.q_norm"), self._norm(k, f"{prefix}self_attn.k_norm")
        mixed = attention(graph, shape, layer, (q, k, v), common)
        hidden = graph.op("Add", hidden, self._linears_of(mixed, [prefix + "self_attn.o_proj"])[0])
        normed = self._norm(hidden, prefix + "post_attention_layernorm")
        gate, up = self._linears_of(normed, [prefix + "mlp.gate_proj", prefix + "mlp.up_proj"])
        inner = graph.op("Mul", graph.op("Mul", gate, graph.op("Sigmoid", gate)), up)
        return graph.op("Add", hidden, self._linears_of(inner, [prefix + "mlp.down_proj"])[0])

    def head(self, hidden: str) -> None:
        normed = self._norm(hidden, "model.norm")
        matrix = self._half(f"{HEAD}.weight") if self._weights.has_head else self._embedding
        turned = self.graph.op("Transpose", self._float(matrix), perm=[1, 0])
        self.graph.op("MatMul", normed, turned, out=LOGITS)

    def _norm(self, value: str, name: str) -> str:
        return self.graph.rms_norm(value, self._vector(f"{name}.weight"), float(self._config.rms_norm_eps))

    def _linears_of(self, value: str, names: list[str]) -> list[str]:
        """The linears that read ``value``, rounded for each."""
        results = []
        for name in names:
            linear = self._linears.get(name)
            read = value
            if linear is None:
                matrix = self.graph.op("Transpose", self._float(self._half(f"{name}.weight")), perm=[1, 0])
            else:
                how = linear.activation
                if how is not None and how.scale is not None:
                    read = self.graph.rounded(value, how.scale, how.zero_point or 0)
                matrix = self._codes(name, linear)
            result = self.graph.op("MatMul", read, matrix)
            if f"{name}.bias" in self._weights:
                result = self.graph.op("Add", result, self._vector(f"{name}.bias"))
            results.append(result)
        return results

    def _codes(self, name: str, linear: StoredLinear) -> str:
        """The codes as INT8 ``[in, out]`` behind a DequantizeLinear with a scale for each column."""
        rows, cols = linear.shape
        if linear.grid.dtype != "INT8" or linear.grid.strategy not in ("channel", "tensor"):
            raise UnsupportedModelError(f"{name} is {linear.grid.dtype}, not INT8 by channel")
        turned, scales = np.empty((cols, rows), np.int8), np.empty(rows, np.float32)
        zeros = np.zeros(rows, np.int8)
        step = max(1, _PIECE // cols)
        for start in range(0, rows, step):
            stop = min(rows, start + step)
            piece = linear.read_rows(start, stop)
            turned[:, start:stop] = (piece.codes.numpy() ^ 0x80).view(np.int8).T  # less 128
            scales[start:stop] = piece.scales.numpy()[:, 0]
            if piece.zeros is not None:
                zeros[start:stop] = piece.zeros.numpy()[:, 0] - 128
        self.types["INT8"] += 1
        graph = self.graph
        parts = (
            graph.keep(graph.tensors.add(f"{name}.weight", "int8", (cols, rows), (turned,))),
            graph.put(f"{name}.scale", scales),
            graph.put(f"{name}.zero_point", zeros),
        )
        return graph.op("DequantizeLinear", *parts, axis=1)

    def _vector(self, name: str) -> str:
        info = self._folder.tensors[self._weights.stored_name(name)]
        return self.graph.put(name, self._weights.read(name, info.shape))

    def _half(self, name: str) -> str:
        """A matrix in float16, or in float32 where a value is too large for that."""
        info = self._folder.tensors[self._weights.stored_name(name)]
        largest = max((float(np.abs(piece).max(initial=0.0)) for piece in self._pieces(name)), default=0.0)
        kind = np.float16 if largest <= _FLOAT16_MAX else np.float32
        pieces = (piece.astype(kind) for piece in self._pieces(name))
        self.types["F16" if kind is np.float16 else "F32"] += 1
        return self.graph.keep(self.graph.tensors.add(name, kind.__name__, info.shape, pieces))

    def _pieces(self, name: str) -> Iterator[NDArray[np.float32]]:
        stored = self._weights.stored_name(name)
        rows, cols = self._folder.tensors[stored].shape
        step = max(1, _PIECE // cols)
        for start in range(0, rows, step):
            yield self._folder.read_f32_rows(stored, start, min(rows, start + step))

    def _float(self, value: str) -> str:
        return self.graph.op("Cast", value, to=onnx.TensorProto.FLOAT)
