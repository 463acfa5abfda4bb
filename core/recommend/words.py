"""The sentences that a recommendation speaks in, for people who never met a number format."""

from __future__ import annotations

from core.formats import memory_size
from core.recommend.candidates import Candidate
from core.recommend.machine import ASSUMED_BANDWIDTH, Machine, Room
from core.recommend.placement import Placement
from core.types import Fit, ModelFacts, Purpose


def sentence(text: str) -> str:
    """With a capital and a full stop."""
    return text[:1].upper() + text[1:] + "."


def where(placement: Placement, room: Room) -> str:
    need = memory_size(placement.parts.total)
    match placement.fit:
        case Fit.GPU:
            free = memory_size(room.gpu_free)
            names = " and ".join(gpu.name for gpu in room.gpus)
            return f"Fits on the GPU: needs {need} of the {free} that are free on {names}."
        case Fit.PARTIAL:
            return (
                f"Needs {need}, more than is free on the GPU ({memory_size(room.gpu_free)}): "
                f"{placement.gpu_layers} of {placement.n_layers} layers go there, the rest stays in memory."
            )
        case Fit.RAM:
            return f"Fits: needs {need} of the {memory_size(room.ram_free)} of memory that are free."
        case _:
            return (
                f"Tight: needs {need}, and {memory_size(room.ram_free)} of memory are free; "
                "close other programs first."
            )


def does_not_fit(placement: Placement, room: Room, purpose: Purpose) -> str:
    free = memory_size(room.ram_free)
    if room.gpus:
        free += f" of memory and {memory_size(room.gpu_free)} on the GPU"
    need = f"does not fit: needs {memory_size(placement.parts.total)}, and {free} are free"
    if purpose is Purpose.FINETUNE and placement.parts.compute > placement.parts.weights // 2:
        return need + "; training on shorter texts (a smaller context) needs less"
    return need


def on_npu(machine: Machine) -> str:
    name = machine.hardware.npus[0].name
    return f"Bitwright itself cannot run on the {name}, so no speed is promised; its maker's toolkit can."


def pace(
    speed: float | None, machine: Machine, placement: Placement, *, measured: bool, purpose: Purpose
) -> list[str]:
    """How fast it will answer, and how that is known."""
    if purpose is Purpose.FINETUNE:
        return []
    if speed is None:
        return ["No speed is predicted: this GPU's memory bandwidth is not known."]
    figure = f"{speed:.0f}" if speed >= 10 else f"{speed:.1f}"
    if measured:
        return [f"Measured on this computer: {figure} tokens a second."]
    feeling = (
        "faster than anyone reads"
        if speed >= 15
        else "about as fast as people read"
        if speed >= 6
        else "slower than people read"
        if speed >= 1.5
        else "too slow for a conversation"
    )
    said = [f"About {figure} tokens a second are expected, {feeling}."]
    calibrated = machine.hardware.decode is not None
    if placement.gpu_layers < placement.n_layers and not machine.bandwidth_measured and not calibrated:
        said.append(
            f"That assumes memory of {ASSUMED_BANDWIDTH / 1e9:.0f} GB/s; it has not been measured here yet."
        )
    return said


def keep_source(facts: ModelFacts) -> str:
    return (
        f"You have it already: the source is stored in {facts.dtype}, so there is nothing to make or to lose."
    )


def already_quantized(facts: ModelFacts) -> str:
    return (
        f"The source is already quantized ({facts.dtype}): what it lost stays lost, and this adds a little."
    )


def not_made_here(candidate: Candidate) -> str:
    return f"This version does not make {candidate.dtype} in {candidate.container}: it needs another tool."
