"""What is recommended on recorded machines, purpose by purpose."""

from __future__ import annotations

import pytest

from core.hardware.profile import HardwareProfile
from core.recommend.choice import Choice, Recommendation
from core.recommend.known import Known
from core.recommend.recommend import recommend
from core.types import Fit, ModelFacts, Purpose
from tests.fakes import machines as m


def best(hardware: HardwareProfile, facts: ModelFacts, purpose: Purpose, context: int = 4096) -> Choice:
    return recommend(hardware, facts, purpose, context).choices[0]


def choice(recommendation: Recommendation, name: str) -> Choice:
    return next(c for c in recommendation.choices if c.id == name)


def why_not(recommendation: Recommendation, name: str) -> str:
    return next(r.reason for r in recommendation.rejected if r.id == name)


@pytest.mark.parametrize(
    ("machine", "model", "expected", "fit", "rule"),
    [
        ("two-core server", m.SMOLLM2_135M, "gguf:Q8_0", Fit.RAM, "chat.small"),
        ("laptop without a GPU", m.LLAMA_1B, "gguf:Q8_0", Fit.RAM, "chat.small"),
        ("laptop without a GPU", m.LLAMA_8B, "gguf:Q4_0", Fit.RAM, "chat.cpu.speed"),
        ("two-core server", m.LLAMA_8B, "gguf:Q4_0", Fit.RAM, "chat.cpu.speed"),
        ("desktop with an RTX 4090", m.LLAMA_8B, "gguf:Q4_K_M", Fit.GPU, "chat.gpu.7b"),
        ("laptop with 8 GB of video memory", m.LLAMA_8B, "gguf:Q4_K_M", Fit.GPU, "chat.gpu.7b"),
        ("AMD with ROCm", m.LLAMA_8B, "gguf:Q4_K_M", Fit.GPU, "chat.gpu.7b"),
        ("Apple with 16 GB", m.LLAMA_8B, "gguf:Q4_K_M", Fit.GPU, "chat.gpu.7b"),
        ("Apple with 16 GB", m.GEMMA2_9B, "gguf:Q4_K_M", Fit.GPU, "chat.gpu.7b"),
        ("desktop with an RTX 4090", m.LLAMA_70B, "gguf:Q4_K_M", Fit.PARTIAL, "chat.large.split"),
        ("desktop with an RTX 4090", m.MIXTRAL, "gguf:Q4_K_M", Fit.PARTIAL, "chat.moe"),
        ("desktop with an RTX 4090, not probed", m.MIXTRAL, "gguf:Q4_K_M", Fit.RAM, "chat.moe"),
    ],
)
def test_chat(machine: str, model: ModelFacts, expected: str, fit: Fit, rule: str) -> None:
    found = best(m.MACHINES[machine], model, Purpose.CHAT)
    assert (found.id, found.fits, found.rule) == (expected, fit, rule)


def test_chat_on_a_quick_processor_spends_bits_on_quality() -> None:
    workstation = m.machine(cores=24, total=128, free=110, bandwidth=180e9)
    assert best(workstation, m.LLAMA_8B, Purpose.CHAT).id == "gguf:Q5_K_M"


def test_chat_with_a_70b_on_two_gpus_stays_on_them() -> None:
    found = recommend(m.TWO_GPUS, m.LLAMA_70B, Purpose.CHAT)
    assert {"awq:INT4", "gguf:Q4_K_M"} <= {c.id for c in found.choices if c.fits is Fit.GPU}


@pytest.mark.parametrize(
    ("machine", "model", "expected", "rule"),
    [
        ("desktop with an RTX 4090", m.LLAMA_8B, "safetensors:BF16", "serve.gpu.bf16"),
        ("AMD with ROCm", m.LLAMA_8B, "safetensors:BF16", "serve.gpu.bf16"),
        ("two GPUs", m.MIXTRAL, "awq:INT4", "serve.gpu.int4"),
        ("older GPU without BF16", m.LLAMA_1B, "safetensors:FP16", "serve.gpu.fp16"),
        ("older GPU without BF16", m.LLAMA_8B, "awq:INT4", "serve.gpu.int4"),
        ("two-core server", m.LLAMA_8B, "gguf:Q4_K_M", "serve.llamacpp"),
        ("two-core server", m.LLAMA_1B, "gguf:Q8_0", "serve.llamacpp.small"),
    ],
)
def test_serve(machine: str, model: ModelFacts, expected: str, rule: str) -> None:
    found = best(m.MACHINES[machine], model, Purpose.SERVE)
    assert (found.id, found.rule) == (expected, rule)


def test_serve_takes_fp8_where_16_bits_do_not_fit_and_the_gpu_computes_in_it() -> None:
    sixteen = m.machine(
        gpus=(m.gpu("RTX 4080", "nvidia", 16, 15, 717e9, capability="8.9", fp8=True, usable_by=m.BOTH),)
    )
    found = recommend(sixteen, m.LLAMA_8B, Purpose.SERVE)
    assert (found.choices[0].id, found.choices[0].rule) == ("compressed-tensors:FP8_E4M3", "serve.gpu.fp8")
    assert "FP8" in why_not(
        recommend(m.OLD_8GB_GPU, m.LLAMA_1B, Purpose.SERVE), "compressed-tensors:FP8_E4M3"
    )


@pytest.mark.parametrize(
    ("machine", "model", "context", "expected", "rule"),
    [
        ("desktop with an RTX 4090", m.LLAMA_8B, 4096, "bitsandbytes:NF4", "finetune.gpu.qlora"),
        ("older GPU without BF16", m.LLAMA_1B, 1024, "bitsandbytes:NF4", "finetune.gpu.qlora"),
        ("two GPUs", m.LLAMA_8B, 4096, "safetensors:BF16", "finetune.gpu.lora"),
        ("two-core server", m.SMOLLM2_135M, 1024, "safetensors:BF16", "finetune.cpu"),
    ],
)
def test_finetune(machine: str, model: ModelFacts, context: int, expected: str, rule: str) -> None:
    found = best(m.MACHINES[machine], model, Purpose.FINETUNE, context)
    assert (found.id, found.rule) == (expected, rule)
    assert found.tokens_per_s is None


def test_gguf_files_are_never_proposed_for_training() -> None:
    found = recommend(m.DESKTOP_4090, m.LLAMA_8B, Purpose.FINETUNE)
    assert not [c for c in found.choices if c.container == "gguf"]
    assert "cannot be trained" in why_not(found, "gguf:Q4_K_M")


def test_edge_with_an_npu_starts_from_int8_and_promises_no_speed() -> None:
    found = best(m.NPU_LAPTOP, m.LLAMA_1B, Purpose.EDGE)
    assert (found.id, found.rule, found.tokens_per_s) == ("onnx:INT8", "edge.npu", None)
    assert any("Intel AI Boost" in reason for reason in found.reasons)


def test_edge_without_an_npu_starts_from_a_level_for_processors() -> None:
    assert best(m.LAPTOP, m.LLAMA_8B, Purpose.EDGE).id == "gguf:Q4_0"
    assert best(m.LAPTOP, m.SMOLLM2_135M, Purpose.EDGE).id == "gguf:Q8_0"


def test_a_gpu_that_the_chat_runtime_does_not_use_is_named() -> None:
    found = choice(recommend(m.DESKTOP_4090_UNPROBED, m.LLAMA_8B, Purpose.CHAT), "gguf:Q4_0")
    assert found.fits is Fit.RAM
    assert any("RTX 4090 is not used by the installed chat runtime" in reason for reason in found.reasons)


def test_a_probe_that_found_no_runtime_for_the_gpu_leaves_it_out() -> None:
    cpu_builds = m.machine(gpus=(m.rtx_4090(()),))  # probed: nobody can use it
    found = recommend(cpu_builds, m.LLAMA_8B, Purpose.SERVE)
    assert found.choices[0].id == "gguf:Q4_K_M"
    assert not [c for c in found.choices if c.fits is Fit.GPU]


def test_a_container_limit_is_what_counts() -> None:
    found = recommend(m.CONTAINER_4, m.LLAMA_8B, Purpose.CHAT)
    assert {c.fits for c in found.choices} == {Fit.TIGHT}
    assert "does not fit" in why_not(found, "gguf:Q4_K_M")


def test_a_model_that_fits_nowhere_gives_no_choice_and_every_reason() -> None:
    found = recommend(m.CONTAINER_4, m.LLAMA_70B, Purpose.CHAT)
    assert found.choices == ()
    assert all(r.reason for r in found.rejected)


def test_a_source_that_is_already_quantized_is_kept_and_nothing_larger_is_proposed() -> None:
    found = recommend(m.SERVER_2_CORES, m.SMOLLM2_135M_Q4_1, Purpose.CHAT)
    first = found.choices[0]
    assert (first.id, first.rule, first.quantizable) == ("gguf:Q4_1", "source.keep", False)
    assert first.size_bytes == m.SMOLLM2_135M_Q4_1.size_bytes
    assert "already Q4_1" in why_not(found, "gguf:Q8_0")
    assert "already Q4_1" in why_not(found, "gguf:F16")
    others = [c for c in found.choices if c.quantizable]
    assert others
    assert all(any("already quantized (Q4_1)" in reason for reason in c.reasons) for c in others)


def test_the_words_for_a_newcomer_say_why_how_much_and_how_fast() -> None:
    first = best(m.SERVER_2_CORES, m.SMOLLM2_135M, Purpose.CHAT, 2048)
    text = " ".join(first.reasons)
    assert "small models suffer most" in text.lower()
    assert "22.0 GiB of memory that are free" in text
    assert "tokens a second" in text
    assert first.quality == "nearly indistinguishable"


def test_measured_speed_replaces_the_prediction() -> None:
    found = recommend(m.LAPTOP, m.LLAMA_8B, Purpose.CHAT, measured={"gguf:Q4_0": Known(tokens_per_s=12.5)})
    measured = choice(found, "gguf:Q4_0")
    assert measured.tokens_per_s == 12.5
    assert any("Measured on this computer: 12 tokens" in reason for reason in measured.reasons)


def test_memory_speed_that_was_never_measured_is_called_an_assumption() -> None:
    unmeasured = m.machine(bandwidth=None)
    assert any("assumes memory" in r for r in best(unmeasured, m.LLAMA_8B, Purpose.CHAT).reasons)
    assert not any("assumes memory" in r for r in best(m.LAPTOP, m.LLAMA_8B, Purpose.CHAT).reasons)


def test_a_choice_says_whether_this_version_makes_it() -> None:
    found = recommend(m.DESKTOP_4090, m.LLAMA_8B, Purpose.CHAT)
    assert all(c.quantizable for c in found.choices)
    training = recommend(m.DESKTOP_4090, m.LLAMA_8B, Purpose.FINETUNE)
    assert choice(training, "bitsandbytes:NF4").quantizable
    gemma = recommend(m.DESKTOP_4090, m.GEMMA2_9B, Purpose.CHAT)  # its blocks run, its GGUF is not written
    assert all(c.quantizable == (c.container != "gguf") for c in gemma.choices)


def test_the_context_is_cut_to_what_the_model_was_trained_for() -> None:
    assert recommend(m.LAPTOP, m.SMOLLM2_135M, Purpose.CHAT, 100_000).context == 8192
