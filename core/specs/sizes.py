"""How large a level's file will be, from a model's facts alone (no weights, no tensor list needed)."""

from __future__ import annotations

from functools import lru_cache

from core.specs.dtypes import DTYPES
from core.specs.levels import LevelSpec, MixShape, TypeChoice, assign_types, level
from core.specs.options import EDGE_CONTAINERS
from core.specs.recipe import Recipe
from core.specs.training import trained_part
from core.types import GgmlType, ModelFacts

# A BPE vocabulary's tokens, types and merges in GGUF metadata: 35 bytes a token (SmolLM2, Llama 3, Qwen2).
_METADATA_BYTES_PER_TOKEN = 35
_METADATA_BASE_BYTES = 8_192
_ALIGNMENT = 32


def layout(facts: ModelFacts) -> list[tuple[str, tuple[int, ...]]]:
    """The GGUF tensors (name, row-major shape) of a Llama-like decoder with these facts."""
    hidden, ffn = facts.hidden_size, facts.intermediate_size
    expert = facts.expert_size or ffn
    q_rows, kv_rows = facts.n_heads * facts.head_dim, facts.n_kv_heads * facts.head_dim
    tensors: list[tuple[str, tuple[int, ...]]] = [("token_embd.weight", (facts.vocab_size, hidden))]
    for i in range(facts.n_layers):
        block = f"blk.{i}."
        tensors += [
            (block + "attn_norm.weight", (hidden,)),
            (block + "attn_q.weight", (q_rows, hidden)),
            (block + "attn_k.weight", (kv_rows, hidden)),
            (block + "attn_v.weight", (kv_rows, hidden)),
            (block + "attn_output.weight", (hidden, q_rows)),
            (block + "ffn_norm.weight", (hidden,)),
        ]
        if facts.architecture == "qwen2":
            tensors += [
                (block + "attn_q.bias", (q_rows,)),
                (block + "attn_k.bias", (kv_rows,)),
                (block + "attn_v.bias", (kv_rows,)),
            ]
        if facts.architecture.startswith("qwen3"):
            tensors += [
                (block + "attn_q_norm.weight", (facts.head_dim,)),
                (block + "attn_k_norm.weight", (facts.head_dim,)),
            ]
        if facts.n_experts > 1:
            tensors += [
                (block + "ffn_gate_inp.weight", (facts.n_experts, hidden)),
                (block + "ffn_gate_exps.weight", (facts.n_experts, expert, hidden)),
                (block + "ffn_up_exps.weight", (facts.n_experts, expert, hidden)),
                (block + "ffn_down_exps.weight", (facts.n_experts, hidden, expert)),
            ]
        else:
            tensors += [
                (block + "ffn_gate.weight", (ffn, hidden)),
                (block + "ffn_up.weight", (ffn, hidden)),
                (block + "ffn_down.weight", (hidden, ffn)),
            ]
    tensors.append(("output_norm.weight", (hidden,)))
    if not facts.tied_embeddings:
        tensors.append(("output.weight", (facts.vocab_size, hidden)))
    return tensors


def tensor_bytes(shape: tuple[int, ...], kind: GgmlType) -> int:
    """Bytes of a tensor's data in GGUF, without padding."""
    rows = 1
    for extent in shape[:-1]:
        rows *= extent
    return rows * kind.row_bytes(shape[-1])


def mix_shape(facts: ModelFacts) -> MixShape:
    return MixShape(facts.architecture, facts.n_layers, facts.n_heads, facts.n_kv_heads, facts.n_experts)


@lru_cache(maxsize=64)
def assigned(facts: ModelFacts, spec: LevelSpec) -> tuple[tuple[tuple[int, ...], TypeChoice], ...]:
    """Shape and type of every tensor of :func:`layout` at a level."""
    tensors = layout(facts)
    types = assign_types(tensors, spec, mix_shape(facts))
    return tuple((shape, choice) for (_, shape), choice in zip(tensors, types, strict=True))


@lru_cache(maxsize=4096)
def estimate_bytes(facts: ModelFacts, spec: LevelSpec) -> int:
    """Predicted bytes of the whole GGUF file of ``facts`` at level ``spec``.

    Exact tensor data for Llama-like decoders; for others the bytes a weight of the Llama-like layout,
    scaled to the model's own number of parameters.
    """
    tensors = assigned(facts, spec)
    data = weights = 0
    for extents, choice in tensors:
        nbytes = tensor_bytes(extents, choice.type)
        data += -(-nbytes // _ALIGNMENT) * _ALIGNMENT
        count = 1
        for extent in extents:
            count *= extent
        weights += count
    if facts.n_params > 0 and weights > 0 and abs(facts.n_params - weights) > 0.001 * facts.n_params:
        data = round(data * facts.n_params / weights)
    return data + _METADATA_BASE_BYTES + 80 * len(tensors) + vocabulary_bytes(facts)


def vocabulary_bytes(facts: ModelFacts) -> int:
    """Bytes of the tokenizer in GGUF metadata: as a GGUF source has them, else of usual vocabularies."""
    return facts.tokenizer_bytes or _METADATA_BYTES_PER_TOKEN * facts.vocab_size


def estimate_bits_per_weight(facts: ModelFacts, spec: LevelSpec) -> float:
    return 8.0 * estimate_bytes(facts, spec) / max(1, facts.n_params)


_BITS = {spec.name: spec.bits for spec in DTYPES}
_SCALE_BITS = 16


@lru_cache(maxsize=256)
def linear_weights(facts: ModelFacts) -> int:
    """Weights in the matrices of the decoder blocks: what folder containers quantize."""
    total = 0
    for name, shape in layout(facts):
        if name.startswith("blk.") and len(shape) > 1 and not name.endswith("ffn_gate_inp.weight"):
            count = 1
            for extent in shape:
                count *= extent
            total += count
    return min(total, facts.n_params)


def recipe_bits(recipe: Recipe) -> float:
    """Bits of a quantized weight, with its share of scales and zero points."""
    bits = _BITS[recipe.dtype]
    if recipe.container == "bitsandbytes":  # a float32 a block, or 8 bits and a float32 for 256 of them
        scale = 8 + 32 / 256 if recipe.options.get("double_quant", True) else 32
        return bits + scale / int(recipe.options.get("block_size", 64))
    if recipe.method == "cast" or recipe.options.get("granularity") != "group":
        return bits  # one scale a row or less: nothing that counts
    size = int(recipe.options["group_size"])
    if recipe.container == "gguf":
        return bits + _SCALE_BITS * (1 if recipe.options.get("symmetric", True) else 2) / 32
    zeros = 0.0 if recipe.container == "compressed-tensors" and recipe.options.get("symmetric") else bits
    return bits + (_SCALE_BITS + zeros) / size


def estimate_recipe_bytes(facts: ModelFacts, recipe: Recipe) -> int:
    """Predicted bytes of all files that ``recipe`` makes of a model."""
    if recipe.level is not None:
        return estimate_bytes(facts, level(recipe.level))
    header = _METADATA_BASE_BYTES + 5 * _METADATA_BYTES_PER_TOKEN * facts.vocab_size
    if recipe.method == "cast":
        return round(facts.n_params * _BITS[recipe.dtype] / 8) + header
    quantized = linear_weights(facts)
    rest_bytes = 4 if facts.dtype == "F32" and recipe.container not in EDGE_CONTAINERS else 2
    return round(quantized * recipe_bits(recipe) / 8) + (facts.n_params - quantized) * rest_bytes + header


def estimate_scratch_bytes(facts: ModelFacts, recipe: Recipe) -> int:
    """Predicted bytes on the disk beside the finished files while ``recipe`` is made: blocks that become
    files at the end, hidden states, and for the edge the folder that the graph is built from (for OpenVINO
    the graph as well)."""
    if recipe.level is not None:
        return 0
    samples = int(recipe.options.get("samples", 0)) * int(recipe.options.get("length", 0))
    copies = 2 if recipe.container == "openvino" else 1
    return copies * estimate_recipe_bytes(facts, recipe) + 8 * samples * facts.hidden_size


_PROCESS_BYTES = 700_000_000  # Python, torch and transformers with a tokenizer
_CHUNK_TOKENS = 2048
_PAUSED_BYTES = 2 << 30
_HESSIAN_COPIES = 4  # the sum, the matrix, its damped copy, the factor


def estimate_quantize_memory(facts: ModelFacts, recipe: Recipe, free_bytes: int = 0) -> int:
    """Predicted peak memory of making ``recipe`` of a model, in bytes: the process, one block in float32,
    what the method gathers of it, and the activations that are not in a file. Training takes more where
    ``free_bytes`` of memory leave room for it (see :func:`keeps_graph`)."""
    if recipe.level is not None or recipe.method == "cast":
        rows = max(1, (16 << 20) // max(1, facts.hidden_size))
        return _PROCESS_BYTES + 8 * rows * facts.hidden_size + 2 * facts.vocab_size * facts.hidden_size
    if recipe.method == "qat":
        keep = keeps_graph(facts, recipe, free_bytes)
        return _PROCESS_BYTES + training_memory_bytes(facts, recipe, keep_graph=keep)
    if recipe.container == "bitsandbytes":  # pieces of a matrix in float32, and its bytes
        largest = facts.hidden_size * max(facts.intermediate_size, facts.hidden_size)
        return _PROCESS_BYTES + (64 << 20) + largest
    block = linear_weights(facts) // max(1, facts.n_layers)
    embedding = 2 * facts.vocab_size * facts.hidden_size
    total = _PROCESS_BYTES + max(embedding, 6 * block)  # float32 and codes; or an embedding passes
    if recipe.container == "openvino":  # at the end both runtimes hold the model to be compared
        total = max(total, _PROCESS_BYTES + 3 * estimate_recipe_bytes(facts, recipe) + 4 * embedding)
    samples = int(recipe.options.get("samples", 0)) * int(recipe.options.get("length", 0))
    if not samples or recipe.options.get("smoothquant") == "none":
        return total
    widest = max(facts.intermediate_size, facts.hidden_size, facts.n_heads * facts.head_dim)
    hessians = _HESSIAN_COPIES * 4 * widest**2 if recipe.method in {"gptq", "awq", "awq+gptq"} else 0
    chunk = 4 * min(samples, _CHUNK_TOKENS) * (3 * facts.intermediate_size + 4 * facts.hidden_size)
    paused = min(_PAUSED_BYTES, 4 * samples * (facts.hidden_size + widest))
    return total + hessians + chunk + paused


_ROOM = 0.6  # of the free memory, that training takes where it could do with less

LESSON_TOKENS = 4096
"""Tokens that the original answers at a time in training: its blocks are read once for all of them."""


def keeps_graph(facts: ModelFacts, recipe: Recipe, free_bytes: int) -> bool:
    """Whether training keeps activations in memory instead of computing them again: as the recipe says, or
    where that takes at most a part of the ``free_bytes``."""
    asked = recipe.options.get("gradient_checkpointing")
    if asked != "auto":
        return asked == "off"
    return training_memory_bytes(facts, recipe, keep_graph=True) < _ROOM * free_bytes


def training_memory_bytes(facts: ModelFacts, recipe: Recipe, *, keep_graph: bool) -> int:
    """Predicted memory of training beside the process itself: weights, Adam's moments, a block's gradients,
    activations (of all blocks with ``keep_graph``, else of one), output matrix, the original's answers."""
    linears = linear_weights(facts)
    trained = round(linears * trained_part(recipe, facts))
    blocks = max(1, facts.n_layers)
    tokens = int(recipe.options["batch"]) * int(recipe.options["length"])
    weights = (14 if keep_graph else 12) * trained + 4 * (linears - trained)
    gradients = 10 * linears // blocks  # in two dtypes, and the block on its grid
    inputs = 4 * tokens * facts.hidden_size * blocks
    attention = 4 * tokens * facts.n_heads * min(int(recipe.options["length"]), 4096)
    graph = 4 * tokens * (16 * facts.hidden_size + 8 * facts.intermediate_size) + attention
    head = 6 * facts.vocab_size * facts.hidden_size
    logits = 8 * (16 << 20)
    answers = 2 * 4 * LESSON_TOKENS * facts.hidden_size
    original = 6 * linears // blocks + 4 * 2048 * (4 * facts.hidden_size + 3 * facts.intermediate_size)
    return (
        weights
        + gradients
        + inputs
        + graph * (blocks if keep_graph else 1)
        + head
        + logits
        + answers
        + original
    )


def training_disk_bytes(facts: ModelFacts, recipe: Recipe) -> int:
    """Disk that training needs while it runs: checkpoints with the optimizer's moments and the best weights,
    each twice for the moment of its renewal, and the starting point."""
    if recipe.method != "qat":
        return 0
    linears = linear_weights(facts)
    return round(linears * trained_part(recipe, facts)) * 2 * (12 + 4) + 2 * linears
