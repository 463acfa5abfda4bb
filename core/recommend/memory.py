"""What running a form takes of memory: weights, KV cache, compute buffer and the runtime itself.

    weights  = the file's bytes
    KV cache = sum over layers of 2 (K and V) x KV heads x head size x 2 bytes (FP16) x cells,
               cells = context, or window + one batch for a layer with a sliding window
    compute  = llama.cpp's graph for a batch of 512 tokens:
               512 x 4 bytes x (8 x hidden + 3 x intermediate), and on a GPU at least 512 x 4 x vocabulary
    overhead = what the process holds besides (measured; see the constants)

Checked on SmolLM2-135M Q4_1 with 2 threads. A bare process with 2048 tokens of context, after a prompt of
1711 tokens: resident set 217 MiB, predicted 233 MiB, of which 16 MiB are for the worker around the runtime.
The chat worker with 4096 tokens, just loaded: 258 MiB; predicted 278 MiB, of which 18 MiB are touched by a
long prompt.
The resident set of levels whose rows are repacked for the processor (Q4_0, Q4_K) also shows the mapped file a
second time: pages that the system drops when it needs them, so they are not counted as need.
"""

from __future__ import annotations

from core.recommend.choice import MemoryParts
from core.types import ModelFacts, Purpose

MIB = 1 << 20
BATCH = 512  # llama.cpp's n_ubatch

LLAMA_OVERHEAD = 76 * MIB  # measured 60 MiB in a bare process, and 16 MiB for the worker's own modules
LLAMA_GPU_OVERHEAD = 400 * MIB  # CUDA context and kernels; not measured here (no GPU)
TORCH_OVERHEAD = 360 * MIB  # measured: torch and transformers after loading SmolLM2, weights taken off
TORCH_GPU_OVERHEAD = 900 * MIB  # context, cuBLAS workspaces, allocator; not measured here (no GPU)

# One layer in so many sees the whole context; the others see only a window (as llama.cpp runs them).
_FULL_ATTENTION_EVERY = {"gemma2": 2, "gemma3": 6, "gpt-oss": 2, "cohere2": 4}

# LoRA of rank 16 on every linear layer: FP32 weight, gradient and two Adam moments a parameter.
_LORA_RANK = 16
_LORA_BYTES_PER_PARAMETER = 16


def kv_cache_bytes(facts: ModelFacts, context: int) -> int:
    """FP16 keys and values of ``context`` tokens, grouped heads and sliding windows respected."""
    per_cell = 2 * facts.n_kv_heads * facts.head_dim * 2
    every = _FULL_ATTENTION_EVERY.get(facts.architecture)
    if facts.sliding_window is None or every is None:
        return facts.n_layers * per_cell * context
    full = facts.n_layers // every
    local_cells = min(context, facts.sliding_window + BATCH)
    return per_cell * (full * context + (facts.n_layers - full) * local_cells)


def inference_parts(facts: ModelFacts, weights: int, context: int, *, torch: bool, gpu: bool) -> MemoryParts:
    """Peak memory of answering one conversation at a time, in bytes."""
    compute = BATCH * 4 * (8 * facts.hidden_size + 3 * facts.intermediate_size)
    if gpu:
        compute = max(compute, BATCH * 4 * facts.vocab_size)
    overheads = {
        (False, False): LLAMA_OVERHEAD,
        (False, True): LLAMA_GPU_OVERHEAD,
        (True, False): TORCH_OVERHEAD,
        (True, True): TORCH_GPU_OVERHEAD,
    }
    return MemoryParts(weights, kv_cache_bytes(facts, context), compute, overheads[torch, gpu])


def finetune_parts(facts: ModelFacts, weights: int, context: int, *, gpu: bool) -> MemoryParts:
    """Peak memory of training LoRA adapters on one sequence of ``context`` tokens, in bytes.

    Activations are checkpointed: one hidden state a layer is kept (2 bytes), one layer is live at a time
    (about 16 hidden and 4 intermediate vectors a token), and the logits exist in FP32 with their gradient.
    There is no KV cache in training.
    """
    experts = max(1, facts.n_experts)
    rows = facts.hidden_size, facts.intermediate_size
    attention = 4 * 2 * rows[0]
    mlp = 3 * (rows[0] + rows[1]) * experts
    adapters = facts.n_layers * _LORA_RANK * (attention + mlp) * _LORA_BYTES_PER_PARAMETER
    kept = facts.n_layers * facts.hidden_size * context * 2
    live = context * (16 * rows[0] + 4 * rows[1]) * 2
    logits = context * facts.vocab_size * 8
    overhead = TORCH_GPU_OVERHEAD if gpu else TORCH_OVERHEAD
    return MemoryParts(weights, 0, kept + live + logits + adapters, overhead)


def parts_for(
    facts: ModelFacts, weights: int, context: int, purpose: Purpose, *, torch: bool, gpu: bool
) -> MemoryParts:
    if purpose is Purpose.FINETUNE:
        return finetune_parts(facts, weights, context, gpu=gpu)
    return inference_parts(facts, weights, context, torch=torch, gpu=gpu)
