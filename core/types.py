"""The words that every part of the house shares: GGML types, tensor infos and model facts."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from enum import IntEnum, StrEnum
from typing import Any, NamedTuple, Self


class GgmlType(IntEnum):
    """A GGML tensor type; the values are ggml's own type ids (ggml.h, ``enum ggml_type``)."""

    F32 = 0
    F16 = 1
    Q4_0 = 2
    Q4_1 = 3
    Q5_0 = 6
    Q5_1 = 7
    Q8_0 = 8
    Q2_K = 10
    Q3_K = 11
    Q4_K = 12
    Q5_K = 13
    Q6_K = 14
    BF16 = 30
    TQ1_0 = 34
    TQ2_0 = 35

    @property
    def block_size(self) -> int:
        """Weights in one block (a row must be a multiple of it)."""
        return _GGML_BLOCKS[self][0]

    @property
    def type_size(self) -> int:
        """Bytes of one block."""
        return _GGML_BLOCKS[self][1]

    @property
    def bits_per_weight(self) -> float:
        return 8.0 * self.type_size / self.block_size

    @property
    def is_quantized(self) -> bool:
        return self.block_size > 1

    def row_bytes(self, n_cols: int) -> int:
        """Bytes of a row of ``n_cols`` weights; raises ValueError when it is not whole blocks."""
        if n_cols % self.block_size:
            raise ValueError(f"a row of {n_cols} is not a multiple of {self.name}'s block {self.block_size}")
        return n_cols // self.block_size * self.type_size


_GGML_BLOCKS: dict[GgmlType, tuple[int, int]] = {
    GgmlType.F32: (1, 4),
    GgmlType.F16: (1, 2),
    GgmlType.BF16: (1, 2),
    GgmlType.Q4_0: (32, 18),
    GgmlType.Q4_1: (32, 20),
    GgmlType.Q5_0: (32, 22),
    GgmlType.Q5_1: (32, 24),
    GgmlType.Q8_0: (32, 34),
    GgmlType.Q2_K: (256, 84),
    GgmlType.Q3_K: (256, 110),
    GgmlType.Q4_K: (256, 144),
    GgmlType.Q5_K: (256, 176),
    GgmlType.Q6_K: (256, 210),
    GgmlType.TQ1_0: (256, 54),
    GgmlType.TQ2_0: (256, 66),
}


class SourceKind(StrEnum):
    HF_FOLDER = "hf_folder"
    GGUF_FILE = "gguf_file"


class Purpose(StrEnum):
    """What the model is wanted for; the recommender's first question."""

    CHAT = "chat"
    SERVE = "serve"
    FINETUNE = "finetune"
    EDGE = "edge"


class Fit(StrEnum):
    """How a choice sits in this computer's free memory, best first."""

    GPU = "fits_gpu"
    PARTIAL = "partial_offload"
    RAM = "fits_ram"
    TIGHT = "tight"
    NO = "does_not_fit"


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """One tensor of a source. ``shape`` is row-major as torch prints it (rows = out, cols = in)."""

    name: str
    shape: tuple[int, ...]
    dtype: str  # "F32", "F16", "BF16", or a GGML type's name such as "Q4_1"
    nbytes: int

    @property
    def n_elements(self) -> int:
        n = 1
        for extent in self.shape:
            n *= extent
        return n


class CacheGroup(NamedTuple):
    """Layers that keep keys and values alike: numbers of a key and of a value that one layer keeps for one
    token, and how many tokens back it looks (``window`` 0: all of the context)."""

    layers: int
    key_size: int
    value_size: int
    window: int = 0


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What is known of a model from its headers alone (no weights read).

    ``architecture`` is the GGUF architecture name (``llama``, ``qwen2``, ``qwen3``, ...), or the
    Hugging Face ``model_type`` where GGUF has no name for it. Sizes are counts unless the name
    carries a unit. Facts that the headers do not give are None.
    """

    name: str
    architecture: str
    hf_architecture: str | None
    n_params: int
    n_layers: int
    hidden_size: int
    intermediate_size: int
    n_heads: int
    n_kv_heads: int
    head_dim: int
    context_length: int
    vocab_size: int
    tied_embeddings: bool
    dtype: str  # the dtype that most weights are stored in
    size_bytes: int  # bytes of all tensors as stored
    n_experts: int = 0
    n_experts_used: int = 0
    sliding_window: int | None = None
    chat_template: str | None = None
    license: str | None = None
    base_model: str | None = None
    quantized: bool = False  # the source itself is already quantized
    quantization: str | None = None  # by what, where a folder says it: "gptq", "bitnet", ...
    cache: tuple[CacheGroup, ...] | None = (
        None  # None: every layer keeps n_kv_heads of head_dim for all tokens
    )
    state_bytes: int = 0  # of recurrent layers (Mamba, short convolutions), for one conversation
    active_params: int = 0  # that one token is computed with; 0: all of them
    expert_size: int = 0  # rows of one expert; 0: intermediate_size
    tokenizer_bytes: int = 0  # of the vocabulary in GGUF metadata, where a header tells it

    @property
    def cache_groups(self) -> tuple[CacheGroup, ...]:
        if self.cache is not None:
            return self.cache
        size = self.n_kv_heads * self.head_dim
        return (CacheGroup(self.n_layers, size, size),)

    @property
    def is_ternary(self) -> bool:
        """Whether the weights were trained to be -1, 0 and 1 (BitNet)."""
        return self.quantization == "bitnet"

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        known = {f.name for f in fields(cls)}
        values = {k: v for k, v in data.items() if k in known}
        if values.get("cache") is not None:
            values["cache"] = tuple(CacheGroup(*group) for group in values["cache"])
        return cls(**values)


@dataclass(frozen=True, slots=True)
class StoredWarning:
    """A fallback or doubt that is stored with the variant it concerns.

    ``code`` is stable (``row_not_multiple``, ``requantized``...), ``message`` is for people,
    ``tensors`` names what it concerns.
    """

    code: str
    message: str
    tensors: tuple[str, ...] = field(default=())

    def to_json(self) -> dict[str, Any]:
        return {"code": self.code, "message": self.message, "tensors": list(self.tensors)}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        return cls(data["code"], data["message"], tuple(data.get("tensors", ())))


class Stage(StrEnum):
    """Stages that a job reports, in the order in which they can come."""

    PREPARE = "prepare"
    DOWNLOAD = "download"
    VERIFY = "verify"
    READ = "read"
    WARM_UP = "warm_up"  # kernels compile once on each machine
    CALIBRATE = "calibrate"  # the calibration text is read and cut into tokens
    START = "start"  # training's starting point is made
    TRAIN = "train"
    QUANTIZE = "quantize"
    WRITE = "write"  # the parts of the blocks become the files of the model
    READ_BACK = "read_back"
    CATALOG = "catalog"
    EVALUATE = "evaluate"
    SPEED = "speed"
    HAND_OVER = "hand_over"  # to another program, a folder or the Hub
    MOVE = "move"  # the models folder's content goes elsewhere
    LINK = "link"  # copies of the same content become one
