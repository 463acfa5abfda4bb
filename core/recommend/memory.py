"""What running a form takes of memory: weights, KV cache, compute buffer and the runtime itself.

    weights  = the file's bytes
    KV cache = sum over groups of layers alike: layers x cells x (key + value) x bytes of the kept type,
               cells = context, or window + one batch, rounded up to 256; and the state of recurrent layers
    compute  = llama.cpp's graph for one batch of b tokens:
               b x (4 bytes x (5 x hidden + 3 x intermediate of the experts used) + 2 bytes x cells)
    overhead = what the process holds besides: our worker and the library (55 MiB), 425 bytes a token of the
               vocabulary

The first two follow llama.cpp's own allocations, which tests compare with its log for thirteen families;
the third is exact for seven shapes at three batch sizes and two contexts; the last was fitted to the peak
memory of the chat worker over the same shapes (``tests/bench/bench_advice.py`` measures it anew). Files that
fit are read, not mapped, so that weights whose blocks are laid out anew for the processor are in memory once.
"""

from __future__ import annotations

from core.recommend.choice import MemoryParts
from core.specs.runtime import CACHE_PADDING, KV_BYTES, KvType, batch_tokens
from core.types import ModelFacts, Purpose

MIB = 1 << 20

LLAMA_OVERHEAD = 55 * MIB
LLAMA_BYTES_PER_VOCABULARY_TOKEN = 425
LLAMA_GPU_OVERHEAD = 400 * MIB  # CUDA context and kernels; not measured here (no GPU)
TORCH_OVERHEAD = 360 * MIB  # measured: torch and transformers after loading SmolLM2, weights taken off
TORCH_GPU_OVERHEAD = 900 * MIB  # context, cuBLAS workspaces, allocator; not measured here (no GPU)
_TORCH_BATCH = 512

# LoRA of rank 16 on every linear layer: FP32 weight, gradient and two Adam moments a parameter.
_LORA_RANK = 16
_LORA_BYTES_PER_PARAMETER = 16


def _cells(tokens: int) -> int:
    return -(-tokens // CACHE_PADDING) * CACHE_PADDING


def kv_cache_bytes(facts: ModelFacts, context: int, kv_type: KvType = "f16", batch: int = 128) -> int:
    """Keys, values and recurrent states of a conversation of ``context`` tokens, as llama.cpp keeps them."""
    total = 0.0
    for group in facts.cache_groups:
        cells = _cells(context)
        if group.window:
            cells = min(cells, _cells(group.window + batch))
        total += group.layers * cells * (group.key_size + group.value_size) * KV_BYTES[kv_type]
    return round(total) + facts.state_bytes


def _compute_bytes(facts: ModelFacts, context: int, batch: int) -> int:
    experts = max(1, facts.n_experts_used) if facts.n_experts > 1 else 1
    inner = experts * (facts.expert_size or facts.intermediate_size)
    return batch * (4 * (5 * facts.hidden_size + 3 * inner) + 2 * _cells(context))


def inference_parts(
    facts: ModelFacts, weights: int, context: int, *, torch: bool, gpu: bool, kv_type: KvType = "f16"
) -> MemoryParts:
    """Peak memory of answering one conversation at a time, in bytes."""
    batch = _TORCH_BATCH if torch else batch_tokens(weights, gpu=gpu)
    cache = kv_cache_bytes(facts, context, "f16" if torch else kv_type, batch)
    compute = _compute_bytes(facts, context, batch)
    if gpu:
        compute = max(compute, batch * 4 * facts.vocab_size)
    if torch:
        overhead = TORCH_GPU_OVERHEAD if gpu else TORCH_OVERHEAD
    else:
        vocabulary = LLAMA_BYTES_PER_VOCABULARY_TOKEN * facts.vocab_size
        overhead = LLAMA_GPU_OVERHEAD if gpu else LLAMA_OVERHEAD + vocabulary
    return MemoryParts(weights, cache, compute, overhead)


def finetune_parts(facts: ModelFacts, weights: int, context: int, *, gpu: bool) -> MemoryParts:
    """Peak memory of training LoRA adapters on one sequence of ``context`` tokens, in bytes.

    Activations are checkpointed: one hidden state a layer is kept (2 bytes), one layer is live at a time
    (about 16 hidden and 4 intermediate vectors a token), and the logits exist in FP32 with their gradient.
    There is no KV cache in training.
    """
    experts = max(1, facts.n_experts)
    rows = facts.hidden_size, facts.expert_size or facts.intermediate_size
    attention = 4 * 2 * rows[0]
    mlp = 3 * (rows[0] + rows[1]) * experts
    adapters = facts.n_layers * _LORA_RANK * (attention + mlp) * _LORA_BYTES_PER_PARAMETER
    kept = facts.n_layers * facts.hidden_size * context * 2
    live = context * (16 * rows[0] + 4 * rows[1]) * 2
    logits = context * facts.vocab_size * 8
    overhead = TORCH_GPU_OVERHEAD if gpu else TORCH_OVERHEAD
    return MemoryParts(weights, 0, kept + live + logits + adapters, overhead)


def parts_for(
    facts: ModelFacts,
    weights: int,
    context: int,
    purpose: Purpose,
    *,
    torch: bool,
    gpu: bool,
    kv_type: KvType = "f16",
) -> MemoryParts:
    if purpose is Purpose.FINETUNE:
        return finetune_parts(facts, weights, context, gpu=gpu)
    return inference_parts(facts, weights, context, torch=torch, gpu=gpu, kv_type=kv_type)
