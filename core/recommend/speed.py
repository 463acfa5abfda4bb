"""How fast a form will generate: the bytes that a token must read, over what memory and cores deliver.

After the calibration run of a machine (``core.chat.calibrate``), on a processor:

    t = token + layers x layer + vocabulary x word + sum(bytes of a format / its rate)
        + KV bytes / KV rate + layers x tokens x heads x (head + numbers x query)
    (bytes of experts count several times: every token wants others, from all over the memory)

Before it, and on GPUs:

    t = max(sum(bytes) / (bandwidth x share), sum(bytes of a format / (cores x its usual rate)))
        + fixed + layers x per layer

    tokens/s = 1 / t

A mixture of experts reads only the experts it uses. The KV cache of a short conversation (512 tokens) is
read. ``tests/bench/bench_advice.py`` compares the first with what the chat worker reaches. The rates of the
second are those of one machine (AMD EPYC with AVX2, one thread, hidden 2048); two threads read FP16 weights
at 0.93 of the copy bandwidth. GPU figures were not measured here: share and time a layer fit published runs
of Llama 2 7B Q4_0 (llama.cpp discussion 4167: M2 22, M1 Pro 36, M1 Max 61, M2 Ultra 94 tokens/s; RTX 4090
about 150).
"""

from __future__ import annotations

from collections.abc import Mapping

from core.hardware.decode_rates import DecodeRates
from core.recommend.candidates import TORCH, Candidate
from core.recommend.machine import Machine, Room
from core.recommend.placement import Placement
from core.specs.runtime import KV_BYTES, KvType
from core.types import Fit, ModelFacts, Purpose

_CPU_SHARE = 0.93  # of the measured copy bandwidth
_GPU_SHARE = 0.85  # of the data sheet's bandwidth

# Bytes a second that one core unpacks and multiplies (AVX2).
_CORE_RATE: Mapping[str, float] = {
    "F32": 14.7e9,
    "F16": 14.7e9,
    "BF16": 13.5e9,
    "Q8_0": 10.4e9,
    "Q6_K": 11.6e9,
    "Q5_K": 7.8e9,
    "Q5_1": 7.5e9,
    "Q5_0": 8.6e9,
    "Q4_K": 9.5e9,
    "Q4_1": 8.0e9,
    "Q4_0": 11.0e9,
    "Q3_K": 7.1e9,
    "Q2_K": 7.3e9,
}
_OTHER_CORE_RATE = 10e9
_TIMED_AS: Mapping[str, str] = {"F32": "F16"}  # norms and routers: a byte costs about the same

_LLAMA_FIXED_S = 0.001  # sampling and handing the token on
_LLAMA_LAYER_S = 0.00011  # the threads meet at every operation; two threads
_LLAMA_GPU_LAYER_S = 0.00005
_LLAMA_METAL_LAYER_S = 0.00012
_TORCH_LAYER_S = (
    0.0016  # Python between the kernels: transformers, SmolLM2, 2 threads, 16.7 tokens/s measured
)
_TORCH_GPU_LAYER_S = 0.0001  # a serving engine with captured graphs
KV_TOKENS = 512


def tokens_per_s(
    candidate: Candidate,
    facts: ModelFacts,
    placement: Placement,
    *,
    machine: Machine,
    room: Room,
    purpose: Purpose,
    kv_type: KvType = "f16",
    filled: int = KV_TOKENS,
) -> float | None:
    """Predicted speed of generating after ``filled`` tokens; None where nothing can be said."""
    if purpose is Purpose.FINETUNE or placement.fit is Fit.NO:
        return None
    kv_read = kv_read_bytes(facts, filled, kv_type)
    share = placement.gpu_fraction
    torch = candidate.runtime == TORCH
    seconds = _LLAMA_FIXED_S
    if share > 0:
        bandwidth = room.gpu_bandwidth
        if bandwidth is None:
            return None
        seconds += share * (sum(candidate.reads.values()) + kv_read) / (bandwidth * _GPU_SHARE)
        metal = room.gpus[0].vendor == "apple"
        layer_s = _TORCH_GPU_LAYER_S if torch else _LLAMA_METAL_LAYER_S if metal else _LLAMA_GPU_LAYER_S
        seconds += placement.gpu_layers * layer_s
    if share < 1:
        layers = placement.n_layers - placement.gpu_layers
        rates = machine.hardware.decode
        if rates is None or torch:
            seconds += (1 - share) * _cpu_seconds(candidate.reads, kv_read, machine)
            seconds += layers * (_TORCH_LAYER_S if torch else _LLAMA_LAYER_S)
        else:
            per_token = rates.token_s + facts.vocab_size * rates.vocabulary_s
            seconds += per_token - _LLAMA_FIXED_S + layers * rates.layer_s
            scattered = 1 + _expert_share(facts) * (rates.expert_cost - 1)
            seconds += (1 - share) * scattered * _calibrated_seconds(candidate.reads, rates)
            seconds += (1 - share) * _attention_seconds(facts, filled, kv_read, rates)
    return 1.0 / seconds


def kv_read_bytes(facts: ModelFacts, filled: int, kv_type: KvType = "f16") -> int:
    """Bytes of keys, values and states that one token of a conversation of ``filled`` tokens reads."""
    filled = max(1, min(filled, facts.context_length or filled))
    return facts.state_bytes + round(
        KV_BYTES[kv_type]
        * sum(
            group.layers * (group.key_size + group.value_size) * min(filled, group.window or filled)
            for group in facts.cache_groups
        )
    )


def _attention_seconds(facts: ModelFacts, filled: int, kv_read: int, rates: DecodeRates) -> float:
    """What was said before costs each query head, whether heads share their keys or not."""
    total = kv_read / rates.kv_rate
    for group in facts.cache_groups:
        shared = 1 if group.value_size == 0 else max(1, facts.n_kv_heads)
        numbers = (group.key_size + (group.value_size or group.key_size)) / shared
        seen = min(filled, group.window or filled)
        total += group.layers * seen * facts.n_heads * (rates.head_s + numbers * rates.query_s)
    return total


def _expert_share(facts: ModelFacts) -> float:
    """The part of the weights that a token reads which belongs to experts."""
    part = facts.n_experts_used / facts.n_experts if facts.n_experts > 1 else 1.0
    if not 0 < part < 1 or not 0 < facts.active_params < facts.n_params:
        return 0.0
    experts = (facts.n_params - facts.active_params) / (1 - part) * part
    table = 0 if facts.tied_embeddings else facts.vocab_size * facts.hidden_size  # one row of it is read
    return min(1.0, experts / max(1, facts.active_params - table))


def _calibrated_seconds(reads: Mapping[str, int], rates: DecodeRates) -> float:
    """Formats that were not timed count as the slowest of those that were."""
    slowest = min(rates.rates.values())
    return sum(nbytes / rates.rates.get(_TIMED_AS.get(kind, kind), slowest) for kind, nbytes in reads.items())


def _cpu_seconds(reads: Mapping[str, int], kv_read: int, machine: Machine) -> float:
    cpu = machine.hardware.cpu
    cores = max(1, min(cpu.usable_cores, cpu.physical_cores))
    memory = (sum(reads.values()) + kv_read) / (machine.ram_bandwidth * _CPU_SHARE)
    arithmetic = sum(nbytes / _CORE_RATE.get(kind, _OTHER_CORE_RATE) for kind, nbytes in reads.items())
    return max(memory, (arithmetic + kv_read / _CORE_RATE["F16"]) / cores)


def comfort(speed: float | None) -> float:
    """0 to 1: 1 from 30 tokens a second on, one third at a reader's pace of 10, one half when unknown."""
    return 0.5 if speed is None else min(1.0, speed / 30.0)
