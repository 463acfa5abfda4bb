"""A conversion plan: GGUF metadata and, tensor by tensor, how to load each from its source.

Nothing is loaded while planning. A Hugging Face folder's names are mapped and its q/k rows reordered;
a GGUF source passes through as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import gguf
import numpy as np
from numpy.typing import NDArray

from core.convert.families import Family, expected_shapes, family_of, gguf_name
from core.convert.metadata import harvest, write_architecture, write_general, write_tokenizer
from core.convert.permute import interleave_halves
from core.convert.rope import llama3_rope_factors
from core.convert.vocabulary import read_vocabulary
from core.errors import CorruptFileError, UnsupportedModelError
from core.sources.decode import can_decode
from core.sources.facts import SKIPPED_SUFFIXES
from core.sources.gguf_file import GgufSource
from core.sources.gguf_header import GgufValueType, MetaEntry
from core.sources.hf_config import count, effective_config
from core.sources.source import FolderSource, Source
from core.types import StoredWarning, TensorInfo

Array = NDArray[np.float32]
ROPE_FREQS: Final = "rope_freqs.weight"

#: general.file_type of unquantized files, by the dtype that most weights have (llama.h, llama_ftype)
FLOAT_FILE_TYPES: Final = {"F32": 0, "F16": 1, "BF16": 32}

#: metadata of a GGUF source that says nothing true about a file made from it
_DROPPED_PREFIXES: Final = ("split.", "quantize.imatrix.", "general.alignment")


@dataclass(frozen=True, slots=True)
class ConvertedTensor:
    """One tensor of the GGUF file to be.

    ``name``: GGUF name; ``shape``: row-major; ``dtype_hint``: the dtype it has in the source;
    ``load()`` gives it whole, ``load_rows(start, stop)`` a range of its first axis, both float32;
    ``stored()`` gives the source's own bytes where they can be copied as they are (else None);
    ``release()`` gives the pages that ``stored()`` touched back to the system.
    """

    name: str
    shape: tuple[int, ...]
    dtype_hint: str
    source_names: tuple[str, ...]
    load: Callable[[], Array]
    load_rows: Callable[[int, int], Array]
    stored: Callable[[], NDArray[Any]] | None = None
    release: Callable[[], None] = lambda: None

    @property
    def is_1d(self) -> bool:
        return len(self.shape) <= 1

    @property
    def always_f32(self) -> bool:
        """Norms, vectors, biases and expert routers are kept in FP32 at every level."""
        return (
            self.is_1d
            or not self.name.endswith(".weight")
            or self.name.endswith(("_norm.weight", "ffn_gate_inp.weight"))
        )

    @property
    def n_elements(self) -> int:
        return TensorInfo(self.name, self.shape, self.dtype_hint, 0).n_elements


@dataclass(frozen=True, slots=True)
class ConversionPlan:
    """All that is written: ``architecture``, metadata in order, tensors in order, and doubts to store."""

    architecture: str
    metadata: tuple[MetaEntry, ...]
    tensors: tuple[ConvertedTensor, ...]
    warnings: tuple[StoredWarning, ...] = ()


def plan_conversion(source: Source) -> ConversionPlan:
    """Plan the GGUF file of any source.

    Raises UnsupportedModelError (architecture, tokenizer, stored dtype) and CorruptFileError (missing
    tensors, shapes that do not fit the configuration).
    """
    if isinstance(source, GgufSource):
        return _plan_gguf(source)
    if isinstance(source, FolderSource):
        return _plan_folder(source)
    raise UnsupportedModelError(f"{source.path.name} is of a kind that cannot be converted")


def _plan_gguf(source: GgufSource) -> ConversionPlan:
    entries = [e for e in source.header.entries() if not e.key.startswith(_DROPPED_PREFIXES)]
    entries = [e for e in entries if e.type is not GgufValueType.ARRAY or e.value]
    if not any(entry.key == "general.quantization_version" for entry in entries):
        version = MetaEntry("general.quantization_version", gguf.GGML_QUANT_VERSION, GgufValueType.UINT32)
        entries.append(version)
    tensors = tuple(
        ConvertedTensor(
            name=name,
            shape=info.shape,
            dtype_hint=info.dtype,
            source_names=(name,),
            load=partial(source.read_f32, name),
            load_rows=partial(source.read_f32_rows, name),
            stored=partial(source.read, name),
            release=partial(source.release, name),
        )
        for name, info in source.tensors.items()
    )
    return ConversionPlan(source.facts().architecture, tuple(entries), tensors)


def _plan_folder(source: FolderSource) -> ConversionPlan:
    class_name, family = family_of(source.config)
    config = effective_config({**source.config, "model_type": family.model_type(source.config)})
    if count(config, "num_attention_heads") == 0 or count(config, "num_hidden_layers") == 0:
        raise CorruptFileError("config.json names no layers or heads", "Download the model again.")
    if (head_dim := count(config, "head_dim")) % 2:
        raise CorruptFileError(f"config.json says head_dim = {head_dim}", "Download the model again.")
    tensors = _tensors(source, family, config)
    vocabulary = read_vocabulary(
        source.path, count(config, "vocab_size"), llama_family=family.architecture == "llama"
    )
    writer = gguf.GGUFWriter(path=None, arch=family.architecture)
    for tensor in tensors:
        writer.add_tensor_info(tensor.name, tensor.shape, np.dtype(np.float32), 4 * tensor.n_elements)
    warnings = write_general(writer, source.path, source.config)
    file_type = FLOAT_FILE_TYPES.get(source.facts().dtype, 1)
    warnings += write_architecture(writer, family, config, file_type)
    write_tokenizer(writer, source.path, family, config, vocabulary)
    if class_name == "Qwen3ForCausalLM" and "qwen3-reranker" in source.path.name.lower():
        raise UnsupportedModelError("Reranking models cannot be converted", "They do not write text.")
    return ConversionPlan(family.architecture, harvest(writer), tensors, warnings + vocabulary.warnings)


def _tensors(source: FolderSource, family: Family, config: dict[str, Any]) -> tuple[ConvertedTensor, ...]:
    expected = expected_shapes(family, config)
    found: list[ConvertedTensor] = []
    if family.architecture == "llama" and (factors := llama3_rope_factors(config)) is not None:
        found.append(
            ConvertedTensor(
                ROPE_FREQS, factors.shape, "F32", (), partial(_whole, factors), partial(_slice, factors)
            )
        )
    seen: set[str] = set()
    for name, info in source.tensors.items():
        if name.endswith(SKIPPED_SUFFIXES):
            continue
        mapped = gguf_name(name)
        if mapped is None:
            raise UnsupportedModelError(
                f"The tensor {name!r} has no place in the {family.architecture} architecture",
                "This is a variation of the architecture that cannot be converted.",
            )
        _check(source, info, mapped, expected)
        seen.add(mapped)
        found.append(_converted(source, info, mapped, family, config))
    missing = [name for name in expected if name not in seen]
    if missing:
        raise CorruptFileError(
            f"The model lacks {len(missing)} tensors, first {missing[0]!r}",
            "The download is incomplete: download the model again.",
        )
    return tuple(found)


def _check(source: FolderSource, info: TensorInfo, name: str, expected: dict[str, tuple[int, ...]]) -> None:
    shape = expected.get(name)
    if shape is None and name.endswith(".bias"):
        weight = expected.get(name.removesuffix("bias") + "weight")
        shape = weight[:1] if weight is not None else None
    if shape is None and name == "output.weight":
        shape = expected["token_embd.weight"]
    if shape is None:
        raise CorruptFileError(
            f"The tensor {info.name!r} is not foreseen by config.json", "Download the model again."
        )
    if shape != info.shape:
        raise CorruptFileError(
            f"The tensor {info.name!r} has the shape {list(info.shape)}, config.json demands {list(shape)}",
            "The files are of different models or versions: download the model again.",
        )
    if not can_decode(info.dtype):
        raise UnsupportedModelError(
            f"The tensor {info.name!r} is stored as {info.dtype}", "FP32, FP16 and BF16 weights can be read."
        )


def _converted(
    source: FolderSource, info: TensorInfo, name: str, family: Family, config: dict[str, Any]
) -> ConvertedTensor:
    n_heads = _qk_heads(name, family, config)
    load: Callable[[], Array] = partial(source.read_f32, info.name)
    load_rows: Callable[[int, int], Array] = partial(source.read_f32_rows, info.name)
    if n_heads:
        load, load_rows = (
            partial(_load_interleaved, load, n_heads),
            partial(_load_interleaved_rows, load_rows, info.shape[0] // n_heads),
        )
    return ConvertedTensor(name, info.shape, info.dtype, (info.name,), load, load_rows)


def qk_heads(name: str, source: Source) -> int:
    """Heads whose rows change places in the GGUF tensor ``name``; 0 where they stay."""
    if not isinstance(source, FolderSource):
        return 0
    _, family = family_of(source.config)
    model_type = family.model_type(source.config)
    return _qk_heads(name, family, effective_config({**source.config, "model_type": model_type}))


def _qk_heads(name: str, family: Family, config: dict[str, Any]) -> int:
    if family.permutes_qk and ".attn_q." in name:
        return count(config, "num_attention_heads")
    if family.permutes_qk and ".attn_k." in name:
        return count(config, "num_key_value_heads")
    return 0


def _load_interleaved(load: Callable[[], Array], n_heads: int) -> Array:
    return interleave_halves(load(), n_heads)


def _load_interleaved_rows(
    load_rows: Callable[[int, int], Array], head_dim: int, start: int, stop: int
) -> Array:
    first, last = start // head_dim, -(-stop // head_dim)
    heads = interleave_halves(load_rows(first * head_dim, last * head_dim), last - first)
    return heads[start - first * head_dim : stop - first * head_dim]


def _whole(values: Array) -> Array:
    return values


def _slice(values: Array, start: int, stop: int) -> Array:
    return values[start:stop]
