"""What must hold for every machine, model and purpose."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.hardware.profile import HardwareProfile
from core.recommend.candidates import candidates
from core.recommend.memory import inference_parts, kv_cache_bytes
from core.recommend.quality import dtype_loss
from core.recommend.recommend import recommend
from core.specs.combinations import COMBINATIONS, Combination
from core.types import Fit, ModelFacts, Purpose
from tests.fakes import machines as m

ORDER = list(Fit)  # best first
FAMILIES = {
    "gguf",
    "safetensors:FP32",
    "safetensors:BF16",
    "safetensors:FP16",
    "compressed-tensors:FP8_E4M3",
    "compressed-tensors:INT8",
    "onnx:INT8",
    "awq:INT4",
    "gptq:INT4",
    "bitsandbytes:NF4",
}

machines = st.sampled_from(list(m.MACHINES.values()))
models = st.sampled_from([*m.MODELS.values(), m.SMOLLM2_135M_Q4_1])
purposes = st.sampled_from(list(Purpose))
contexts = st.integers(min_value=1, max_value=200_000)


def fits(hardware: HardwareProfile, facts: ModelFacts, purpose: Purpose) -> dict[str, Fit]:
    """How each form fits; one that is out for another reason than memory is left out."""
    found = recommend(hardware, facts, purpose)
    result = {c.id: c.fits for c in found.choices}
    return result | {r.id: Fit.NO for r in found.rejected if r.reason.startswith("does not fit")}


@given(machines, models, purposes, contexts)
@settings(max_examples=60, deadline=None)
def test_every_family_is_answered_once(
    hardware: HardwareProfile, facts: ModelFacts, purpose: Purpose, context: int
) -> None:
    found = recommend(hardware, facts, purpose, context)
    ids = [c.id for c in found.choices] + [r.id for r in found.rejected]
    assert len(ids) == len(set(ids))
    assert {i if not i.startswith("gguf:") else "gguf" for i in ids} == FAMILIES
    assert all(r.reason for r in found.rejected)
    assert all(c.fits is not Fit.NO and c.reasons and c.quality for c in found.choices)
    assert all(c.memory_bytes == c.memory_parts.total for c in found.choices)


@pytest.mark.parametrize("point", COMBINATIONS, ids=lambda point: point.id)
def test_every_point_that_can_be_made_has_an_expected_loss(point: Combination) -> None:
    facts = next(iter(m.MODELS.values()))
    assert dtype_loss(facts, point.dtype, point.method) >= 0.0


@given(machines, models, purposes)
@settings(max_examples=30, deadline=None)
def test_the_same_question_gets_the_same_answer(
    hardware: HardwareProfile, facts: ModelFacts, purpose: Purpose
) -> None:
    first = recommend(hardware, facts, purpose)
    candidates.cache_clear()
    assert recommend(hardware, facts, purpose) == first


@given(machines, models, purposes, st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=60, deadline=None)
def test_more_free_memory_never_makes_a_fit_worse(
    hardware: HardwareProfile, facts: ModelFacts, purpose: Purpose, ram: float, gpu: float, less: float
) -> None:
    def with_free(factor: float) -> HardwareProfile:
        memory = replace(hardware.memory, available_bytes=round(hardware.memory.total_bytes * ram * factor))
        gpus = tuple(
            replace(g, vram_free_bytes=round(g.vram_total_bytes * gpu * factor)) for g in hardware.gpus
        )
        return replace(hardware, memory=memory, gpus=gpus)

    little, more = fits(with_free(less), facts, purpose), fits(with_free(1.0), facts, purpose)
    for name in little.keys() & more.keys():
        assert ORDER.index(more[name]) <= ORDER.index(little[name]), name


@given(models, st.integers(1, 100_000), st.integers(1, 100_000), st.booleans(), st.booleans())
@settings(max_examples=100, deadline=None)
def test_memory_grows_with_the_context(facts: ModelFacts, a: int, b: int, torch: bool, gpu: bool) -> None:
    short, long = sorted((a, b))
    assert (
        inference_parts(facts, 10**9, short, torch=torch, gpu=gpu).total
        <= inference_parts(facts, 10**9, long, torch=torch, gpu=gpu).total
    )


@pytest.mark.parametrize("hardware", m.MACHINES.values(), ids=m.MACHINES.keys())
def test_more_bits_take_more_memory_and_lose_less(hardware: HardwareProfile) -> None:
    by_id = {c.id: c for c in candidates(m.LLAMA_8B, Purpose.CHAT)}
    ladder = [by_id[f"gguf:{name}"] for name in ("Q2_K", "Q3_K_M", "Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0", "F16")]
    assert [c.size_bytes for c in ladder] == sorted(c.size_bytes for c in ladder)
    assert [c.loss for c in ladder] == sorted((c.loss for c in ladder), reverse=True)
    assert recommend(hardware, m.LLAMA_8B, Purpose.CHAT).to_json()["purpose"] == "chat"


def test_a_gpu_that_shares_the_memory_leaves_as_much_of_it_as_a_processor_does() -> None:
    shared = replace(m.MAC_16, memory=replace(m.MAC_16.memory, available_bytes=8 << 30))
    roomy = tuple(replace(gpu, vram_total_bytes=16 << 30, vram_free_bytes=16 << 30) for gpu in shared.gpus)
    found = recommend(replace(shared, gpus=roomy), m.LLAMA_8B, Purpose.CHAT)
    on_gpu = [c.memory_bytes for c in found.choices if c.fits is Fit.GPU]
    assert on_gpu
    assert max(on_gpu) <= 0.85 * (8 << 30)


def test_grouped_heads_and_sliding_windows_shrink_the_kv_cache() -> None:
    llama = m.LLAMA_8B
    assert kv_cache_bytes(llama, 8192) == 32 * 2 * 8 * 128 * 2 * 8192
    ungrouped = replace(llama, n_kv_heads=32)
    assert kv_cache_bytes(ungrouped, 8192) == 4 * kv_cache_bytes(llama, 8192)
    full = replace(m.GEMMA2_9B, cache=None)
    assert kv_cache_bytes(full, 1024) == kv_cache_bytes(m.GEMMA2_9B, 1024)
    assert kv_cache_bytes(m.GEMMA2_9B, 8192) < kv_cache_bytes(full, 8192)


def test_a_mixture_of_experts_reads_only_the_experts_it_uses() -> None:
    q4 = next(c for c in candidates(m.MIXTRAL, Purpose.CHAT) if c.id == "gguf:Q4_K_M")
    assert sum(q4.reads.values()) < 0.35 * q4.size_bytes  # 12.9 of 46.7 billion weights
    dense = next(c for c in candidates(m.LLAMA_8B, Purpose.CHAT) if c.id == "gguf:Q4_K_M")
    assert sum(dense.reads.values()) > 0.9 * dense.size_bytes


@pytest.mark.parametrize("purpose", list(Purpose))
@pytest.mark.parametrize(
    "changes",
    [
        {"n_params": 0},
        {
            "n_layers": 0,
            "hidden_size": 0,
            "intermediate_size": 0,
            "n_heads": 0,
            "n_kv_heads": 0,
            "head_dim": 0,
        },
        {"context_length": 0, "vocab_size": 0},
        {"n_experts": 4, "n_experts_used": 0},
        {"hidden_size": 4097},
        {"dtype": "IQ4_XS", "quantized": True, "size_bytes": 0},
    ],
)
def test_facts_that_headers_left_out_never_break_the_answer(
    purpose: Purpose, changes: dict[str, object]
) -> None:
    found = recommend(m.DESKTOP_4090, m.model("odd", **changes), purpose)
    assert found.choices or found.rejected
