"""The graph of a Llama-like decoder in plain ONNX operators, with QuantizeLinear and DequantizeLinear around
what is quantized: runtimes turn such a group into one integer kernel.

Attention needs no operators of more than four axes and copies no keys: the query heads that share a
key-value head stand below each other as further rows, so that ``[kv_heads, repeat * sequence, head_dim]``
meets ``[kv_heads, head_dim, total]``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, ValueInfoProto, helper

from core.edge.names import IDS, LOGITS, MASK, past_names, present_names
from core.edge.tensors import TensorFile

OPSET: Final = 17
"""Old enough for every NPU's compiler; new enough for scales per channel (13)."""
IR_VERSION: Final = 8
MASKED: Final = -65504.0
"""Added to scores that must not count: the lowest of float16, which some NPUs compute in."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The numbers that a graph is built from. ``windows``: for each layer how many tokens back it sees
    (None: all); ``inv_freq`` ``[head_dim / 2]`` and ``rope_scale`` are transformers' own for the model."""

    n_layers: int
    n_heads: int
    n_kv_heads: int
    head_dim: int
    vocab_size: int
    eps: float
    inv_freq: NDArray[np.float32]
    rope_scale: float
    windows: tuple[int | None, ...]
    kv_cache: bool = True


@dataclass(slots=True)
class Graph:
    """Nodes and initializers while they gather; every method returns the name of what it computes."""

    tensors: TensorFile
    nodes: list[NodeProto] = field(default_factory=list)
    initializers: list[TensorProto] = field(default_factory=list)
    _known: dict[str, str] = field(default_factory=dict)
    _count: int = 0

    def op(self, kind: str, *inputs: str, out: str | None = None, **attributes: Any) -> str:
        return self.ops(kind, *inputs, outs=(out or self._fresh(kind),), **attributes)[0]

    def ops(self, kind: str, *inputs: str, outs: Sequence[str], **attributes: Any) -> tuple[str, ...]:
        self.nodes.append(helper.make_node(kind, list(inputs), list(outs), name=outs[0], **attributes))
        return tuple(outs)

    def split(self, value: str) -> tuple[str, str]:
        """The two halves of the last axis."""
        first, second = self.ops("Split", value, outs=(self._fresh("Split"), self._fresh("Split")), axis=-1)
        return first, second

    def constant(self, values: NDArray[np.generic]) -> str:
        """A small constant; the same one is stored once."""
        key = f"{values.dtype}{values.shape}{values.tobytes().hex()}"
        if key not in self._known:
            self._known[key] = self.put(self._fresh("constant"), values)
        return self._known[key]

    def ints(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def real(self, value: float) -> str:
        return self.constant(np.array(value, np.float32))

    def put(self, name: str, values: NDArray[np.generic]) -> str:
        return self.keep(self.tensors.put(name, values))

    def keep(self, tensor: TensorProto) -> str:
        self.initializers.append(tensor)
        return str(tensor.name)

    def rounded(self, value: str, scale: float, zero_point: int) -> str:
        """``value`` on its INT8 grid and back, for one reader: runtimes know an integer kernel by a
        DequantizeLinear of its own. The codes are computed once for all.

        Codes are counted from 0 (unsigned, the zero point 128 more than that of the grid -128 .. 127): the
        values are the same to the last bit, and unsigned inputs with signed weights are what onnxruntime
        fuses on x86 (of signed inputs with several readers it fuses none), what Qualcomm's NPUs demand, and
        what the kernels of ARM and OpenVINO take as well.
        """
        parts = self.real(scale), self.constant(np.array(zero_point + 128, np.uint8))
        key = f"{value}/{parts}"
        if key not in self._known:
            self._known[key] = self.op("QuantizeLinear", value, *parts)
        return self.op("DequantizeLinear", self._known[key], *parts)

    def rms_norm(self, value: str, weight: str, eps: float) -> str:
        """``x / sqrt(mean(x^2) + eps) * weight``, in the operators that runtimes know as one."""
        mean = self.op("ReduceMean", self.op("Pow", value, self.real(2.0)), axes=[-1], keepdims=1)
        root = self.op("Sqrt", self.op("Add", mean, self.real(eps)))
        return self.op("Mul", self.op("Div", value, root), weight)

    def rotate(self, value: str, cos: str, sin: str) -> str:
        """``x cos + rotate_half(x) sin`` for ``[batch, heads, sequence, head_dim]``."""
        first, second = self.split(value)
        turned = self.op("Concat", self.op("Neg", second), first, axis=-1)
        return self.op("Add", self.op("Mul", value, cos), self.op("Mul", turned, sin))

    def heads(self, value: str, n_heads: int, head_dim: int) -> str:
        """``[batch, sequence, heads * head_dim]`` as ``[batch, sequence, heads, head_dim]``."""
        return self.op("Reshape", value, self.ints(0, 0, n_heads, head_dim))

    def _fresh(self, kind: str) -> str:
        self._count += 1
        return f"{kind}_{self._count}"


@dataclass(frozen=True, slots=True)
class Positions:
    """What all layers share: rotary tables ``[batch, 1, sequence, head_dim]`` and, by window, what is added
    to the scores ``[batch, 1, sequence, total]``."""

    cos: str
    sin: str
    masks: dict[int | None, str]


def positions(graph: Graph, shape: Shape) -> Positions:
    """Positions and masks from the two inputs: the last ``sequence`` tokens of the mask are the new ones."""
    total = graph.op("Slice", graph.op("Shape", MASK), graph.ints(1), graph.ints(2))
    new = graph.op("Slice", graph.op("Shape", IDS), graph.ints(1), graph.ints(2))
    past = graph.op("Sub", total, new)
    counted = graph.op("Sub", graph.op("CumSum", MASK, graph.ints(1)), graph.ints(1))
    last = graph.op("Slice", graph.op("Max", counted, graph.ints(0)), past, total, graph.ints(1))
    places = graph.op("Unsqueeze", graph.op("Cast", last, to=TensorProto.FLOAT), graph.ints(1, 3))
    angles = graph.op("Mul", places, graph.put("rotary.inv_freq", shape.inv_freq.astype(np.float32)))
    angles = graph.op("Concat", angles, angles, axis=-1)
    cos, sin = graph.op("Cos", angles), graph.op("Sin", angles)
    if shape.rope_scale != 1.0:
        cos = graph.op("Mul", cos, graph.real(shape.rope_scale))
        sin = graph.op("Mul", sin, graph.real(shape.rope_scale))
    return Positions(cos, sin, _masks(graph, shape, total, past))


def _masks(graph: Graph, shape: Shape, total: str, past: str) -> dict[int | None, str]:
    end = graph.op("Squeeze", total)
    keys = graph.op("Range", _number(graph, 0), end, _number(graph, 1))
    queries = graph.op("Range", graph.op("Squeeze", past), end, _number(graph, 1))
    queries = graph.op("Unsqueeze", queries, graph.ints(1))
    there = graph.op("Unsqueeze", graph.op("Cast", MASK, to=TensorProto.BOOL), graph.ints(1, 2))
    causal = graph.op("And", graph.op("LessOrEqual", keys, queries), there)
    masks: dict[int | None, str] = {}
    for window in dict.fromkeys(shape.windows):
        seen = causal
        if window is not None:
            oldest = graph.op("Sub", queries, _number(graph, window))
            seen = graph.op("And", causal, graph.op("Greater", keys, oldest))
        masks[window] = graph.op("Where", seen, graph.real(0.0), graph.real(MASKED))
    return masks


def _number(graph: Graph, value: int) -> str:
    return graph.constant(np.array(value, np.int64))


def attention(graph: Graph, shape: Shape, layer: int, qkv: tuple[str, str, str], common: Positions) -> str:
    """``[batch, sequence, heads * head_dim]`` from queries, keys and values as :meth:`Graph.heads` gives
    them."""
    kv, dim = shape.n_kv_heads, shape.head_dim
    q, k, v = (graph.op("Transpose", value, perm=[0, 2, 1, 3]) for value in qkv)
    q, k = graph.rotate(q, common.cos, common.sin), graph.rotate(k, common.cos, common.sin)
    if shape.kv_cache:
        key, value = past_names(layer)
        kept = present_names(layer)
        k = graph.op("Concat", key, k, axis=2, out=kept[0])
        v = graph.op("Concat", value, v, axis=2, out=kept[1])
    q = graph.op("Mul", q, graph.real(dim**-0.5))
    q = graph.op("Reshape", q, graph.ints(0, kv, -1, dim))
    scores = graph.op("MatMul", q, graph.op("Transpose", k, perm=[0, 1, 3, 2]))
    scores = graph.op("Reshape", scores, graph.ints(0, shape.n_heads, -1, 0))
    scores = graph.op("Add", scores, common.masks[shape.windows[layer]])
    shares = graph.op("Reshape", graph.op("Softmax", scores, axis=-1), graph.ints(0, kv, -1, 0))
    mixed = graph.op("Reshape", graph.op("MatMul", shares, v), graph.ints(0, shape.n_heads, -1, dim))
    mixed = graph.op("Transpose", mixed, perm=[0, 2, 1, 3])
    return graph.op("Reshape", mixed, graph.ints(0, 0, shape.n_heads * dim))


def model_of(graph: Graph, shape: Shape, producer: tuple[str, str]) -> onnx.ModelProto:
    """The finished model around the nodes of ``graph``."""
    inputs = [
        _info(IDS, TensorProto.INT64, "batch", "sequence"),
        _info(MASK, TensorProto.INT64, "batch", "total"),
    ]
    outputs = [_info(LOGITS, TensorProto.FLOAT, "batch", "sequence", shape.vocab_size)]
    if shape.kv_cache:
        for layer in range(shape.n_layers):
            axes = ("batch", shape.n_kv_heads, "past", shape.head_dim)
            inputs += [_info(name, TensorProto.FLOAT, *axes) for name in past_names(layer)]
            axes = ("batch", shape.n_kv_heads, "total", shape.head_dim)
            outputs += [_info(name, TensorProto.FLOAT, *axes) for name in present_names(layer)]
    body = helper.make_graph(graph.nodes, "decoder", inputs, outputs, graph.initializers)
    return helper.make_model(
        body,
        producer_name=producer[0],
        producer_version=producer[1],
        ir_version=IR_VERSION,
        opset_imports=[helper.make_opsetid("", OPSET)],
    )


def _info(name: str, kind: int, *axes: str | int) -> ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, list(axes))
