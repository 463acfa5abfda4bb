"""Why a form is out before memory is asked: no runtime for it here, or another that is plainly better."""

from __future__ import annotations

from collections.abc import Sequence

from core.language import tr
from core.recommend.candidates import LLAMA_CPP, Candidate, gguf_id
from core.recommend.machine import Machine
from core.specs.levels import LEVELS, level
from core.specs.support import EDGE_ARCHITECTURES
from core.types import ModelFacts, Purpose


def runtime_barrier(candidate: Candidate, machine: Machine, purpose: Purpose) -> str | None:
    """Why nothing on this computer can run (or train) the form, or None."""
    if candidate.runtime == LLAMA_CPP:
        if purpose is Purpose.FINETUNE:
            return tr("GGUF files cannot be trained; fine-tune the original, then quantize the result")
        return None
    if candidate.container == "onnx":
        if purpose is Purpose.FINETUNE:
            return tr(
                "integers with fixed scales cannot be trained; fine-tune the original, then quantize it"
            )
        if purpose is not Purpose.EDGE:
            return tr("made for the compilers of NPUs; GGUF Q8_0 is the same 8 bits for this computer")
        return None
    return _torch_barrier(candidate, machine, purpose)


def _torch_barrier(candidate: Candidate, machine: Machine, purpose: Purpose) -> str | None:
    kind = candidate.dtype
    reason: str | None = None
    if kind == "FP8_E4M3":
        if purpose is Purpose.FINETUNE:
            reason = tr("training on an 8-bit float base is not supported by the usual tools; NF4 is")
        elif not machine.torch_fp8:
            reason = tr("needs a GPU that computes in FP8 (NVIDIA RTX 40 on, AMD MI300) and that torch uses")
    elif kind == "INT8":
        if purpose is Purpose.FINETUNE:
            reason = tr("NF4 trains equally well in half the memory")
        elif not machine.int4_kernels and not (purpose is Purpose.EDGE and machine.hardware.npus):
            reason = tr(
                "no NPU or CUDA GPU for its kernels here; GGUF Q8_0 is the same 8 bits for this computer"
            )
    elif kind == "INT4":
        if purpose is Purpose.FINETUNE:
            reason = tr("NF4 is made for training adapters on 4 bits")
        elif not machine.int4_kernels:
            reason = tr(
                "needs a CUDA or ROCm GPU that torch uses; GGUF Q4_K_M is the 4 bits for this computer"
            )
    elif kind == "NF4":
        if not machine.nf4_kernels:
            reason = tr("bitsandbytes is made for a GPU that torch uses; there is none here")
        elif purpose is not Purpose.FINETUNE:
            reason = tr("made for fine-tuning; INT4 and Q4_K_M answer faster at the same size")
    return reason


def better_barrier(candidate: Candidate, facts: ModelFacts, machine: Machine, purpose: Purpose) -> str | None:
    """Why another form is plainly better for this source, or None."""
    if facts.is_ternary or (candidate.level is not None and level(candidate.level).research):
        return _research(candidate, facts)
    if facts.quantized:
        return _requantized(candidate, facts)
    if candidate.container == "onnx" and (facts.architecture not in EDGE_ARCHITECTURES or facts.n_experts):
        return tr("no ONNX graph of this family can be built yet")
    gpu = bool(machine.gpus_of(candidate.runtime))
    # Without a GPU, FP32 is how torch trains most reliably; else it is twice the bytes for nothing.
    trains_on_cpu = purpose is Purpose.FINETUNE and not gpu
    if candidate.dtype in {"F32", "FP32"} and facts.dtype not in {"F32", "FP32"} and not trains_on_cpu:
        return tr(
            "twice the memory of 16 bits for nothing: the source is stored in {dtype}", dtype=facts.dtype
        )
    if candidate.container == "safetensors" and not gpu and purpose is not Purpose.FINETUNE:
        return tr("without a GPU llama.cpp runs the same 16 bits several times faster (GGUF BF16 or F16)")
    return _other_16_bits(candidate, facts, needs_fp16=gpu and not machine.torch_bf16)


def _research(candidate: Candidate, facts: ModelFacts) -> str | None:
    """Ternary levels are for models that were trained to be ternary, and those are for nothing else."""
    if not facts.is_ternary:
        own = is_source_itself(candidate, facts)
        return None if own else tr("three values a weight destroy a model that was not trained for them")
    research = candidate.level is not None and level(candidate.level).research
    return None if research else tr("the model was trained to be ternary: TQ2_0 holds it exactly")


def _other_16_bits(candidate: Candidate, facts: ModelFacts, *, needs_fp16: bool) -> str | None:
    """The 16-bit format that the source is not stored in is as large and less exact."""
    exact = tr("the same size as {dtype}, which holds this source exactly", dtype=facts.dtype)
    if facts.dtype == "BF16":
        other = candidate.level == "F16" or (candidate.id == "safetensors:FP16" and not needs_fp16)
        return exact if other else None
    other = facts.dtype == "F16" and (candidate.level == "BF16" or candidate.id == "safetensors:BF16")
    return exact if other else None


def _requantized(candidate: Candidate, facts: ModelFacts) -> str | None:
    """A form larger than a quantized source only fills memory: what the source lost stays lost."""
    smaller = candidate.size_bytes <= facts.size_bytes
    if is_source_itself(candidate, facts) or not facts.size_bytes or smaller:
        return None
    return tr("the source is already {dtype}: this would be larger without being better", dtype=facts.dtype)


def is_source_itself(candidate: Candidate, facts: ModelFacts) -> bool:
    """Whether the form is what a quantized source already is."""
    return facts.quantized and candidate.id == source_id(facts)


def source_id(facts: ModelFacts) -> str | None:
    """The id of the level whose main type the source is stored in (the usual mix of that type)."""
    exact = gguf_id(facts.dtype)
    for spec in LEVELS:
        if spec.name == facts.dtype:
            return exact
    usual = {"Q2_K": "Q2_K", "Q3_K": "Q3_K_M", "Q4_K": "Q4_K_M", "Q5_K": "Q5_K_M"}
    return gguf_id(usual[facts.dtype]) if facts.dtype in usual else None


def dominated_by(
    candidate: Candidate, others: Sequence[Candidate], speed: float | None, speeds: dict[str, float | None]
) -> str | None:
    """The id of a GGUF level that is no larger, no worse and no slower, and better in one of these."""
    if candidate.level is None:
        return None
    for other in others:
        if other.level is None or other.id == candidate.id:
            continue
        quicker = (speeds.get(other.id) or 0.0) / (speed or 1.0) if speed else 1.0
        no_worse = (
            other.size_bytes <= candidate.size_bytes and other.loss <= candidate.loss and quicker >= 0.97
        )
        better = (
            other.size_bytes < candidate.size_bytes * 0.995
            or other.loss < candidate.loss * 0.995
            or quicker > 1.03
        )
        if no_worse and better:
            return other.id
        if (
            other.size_bytes == candidate.size_bytes
            and other.loss == candidate.loss
            and other.id < candidate.id
        ):
            return other.id
    return None
