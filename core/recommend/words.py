"""The sentences that a recommendation speaks in, for people who never met a number format."""

from __future__ import annotations

from core.formats import memory_size, number
from core.formats import speed as speed_figure
from core.language import listed, tr
from core.recommend.candidates import Candidate
from core.recommend.machine import ASSUMED_BANDWIDTH, Machine, Room
from core.recommend.placement import Placement
from core.types import Fit, ModelFacts, Purpose


def sentence(text: str) -> str:
    """With a capital and a full stop."""
    return tr("{sentence}.", sentence=text[:1].upper() + text[1:])


def where(placement: Placement, room: Room) -> str:
    need = memory_size(placement.parts.total)
    match placement.fit:
        case Fit.GPU:
            free = memory_size(room.gpu_free)
            names = listed(gpu.name for gpu in room.gpus)
            return tr(
                "Fits on the GPU: needs {need} of the {free} that are free on {names}.",
                need=need,
                free=free,
                names=names,
            )
        case Fit.PARTIAL:
            return tr(
                "Needs {need}, more than is free on the GPU ({memory}): {gpu_layers} of "
                "{n_layers} layers go there, the rest stays in memory.",
                need=need,
                memory=memory_size(room.gpu_free),
                gpu_layers=placement.gpu_layers,
                n_layers=placement.n_layers,
            )
        case Fit.RAM if room.limited:
            return tr(
                "Fits: needs {need} of the {memory} of memory that your settings allow.",
                need=need,
                memory=memory_size(room.ram_free),
            )
        case Fit.RAM:
            return tr(
                "Fits: needs {need} of the {memory} of memory that are free.",
                need=need,
                memory=memory_size(room.ram_free),
            )
        case _ if room.limited:
            return tr(
                "Tight: needs {need}, and your settings allow {memory} of memory.",
                need=need,
                memory=memory_size(room.ram_free),
            )
        case _:
            return tr(
                "Tight: needs {need}, and {memory} of memory are free; close other programs first.",
                need=need,
                memory=memory_size(room.ram_free),
            )


def does_not_fit(placement: Placement, room: Room, purpose: Purpose) -> str:
    free, total = memory_size(room.ram_free), memory_size(placement.parts.total)
    on_gpu = memory_size(room.gpu_free) if room.gpus else ""
    if room.limited and on_gpu:
        need = tr(
            "does not fit: needs {memory}, and your settings allow {free} of memory, with {gpu} free on "
            "the GPU",
            memory=total,
            free=free,
            gpu=on_gpu,
        )
    elif room.limited:
        need = tr("does not fit: needs {memory}, and your settings allow {free}", memory=total, free=free)
    elif on_gpu:
        need = tr(
            "does not fit: needs {memory}, and {free} of memory and {gpu} on the GPU are free",
            memory=total,
            free=free,
            gpu=on_gpu,
        )
    else:
        need = tr("does not fit: needs {memory}, and {free} are free", memory=total, free=free)
    if purpose is Purpose.FINETUNE and placement.parts.compute > placement.parts.weights // 2:
        return tr("{need}; training on shorter texts (a smaller context) needs less", need=need)
    return need


def on_npu(machine: Machine) -> str:
    name = machine.hardware.npus[0].name
    return tr(
        "Bitwright itself cannot run on the {name}, so no speed is promised; its maker's toolkit can.",
        name=name,
    )


def pace(
    speed: float | None, machine: Machine, placement: Placement, *, measured: bool, purpose: Purpose
) -> list[str]:
    """How fast it will answer, and how that is known."""
    if purpose is Purpose.FINETUNE:
        return []
    if speed is None:
        return [tr("No speed is predicted: this GPU's memory bandwidth is not known.")]
    figure = speed_figure(speed)
    if measured:
        return [tr("Measured on this computer: {figure} tokens a second.", figure=figure)]
    feeling = (
        tr("faster than anyone reads")
        if speed >= 15
        else tr("about as fast as people read")
        if speed >= 6
        else tr("slower than people read")
        if speed >= 1.5
        else tr("too slow for a conversation")
    )
    said = [tr("About {figure} tokens a second are expected, {feeling}.", figure=figure, feeling=feeling)]
    calibrated = machine.hardware.decode is not None
    if placement.gpu_layers < placement.n_layers and not machine.bandwidth_measured and not calibrated:
        said.append(
            tr(
                "That assumes memory of {ASSUMED_BANDWIDTH} GB/s; it has not been measured here yet.",
                ASSUMED_BANDWIDTH=number(ASSUMED_BANDWIDTH / 1e9, 0),
            )
        )
    return said


def keep_source(facts: ModelFacts) -> str:
    return tr(
        "You have it already: the source is stored in {dtype}, so there is nothing to make or to lose.",
        dtype=facts.dtype,
    )


def already_quantized(facts: ModelFacts) -> str:
    return tr(
        "The source is already quantized ({dtype}): what it lost stays lost, and this adds a little.",
        dtype=facts.dtype,
    )


def not_made_here(candidate: Candidate) -> str:
    return tr(
        "This version does not make {dtype} in {container}: it needs another tool.",
        dtype=candidate.dtype,
        container=candidate.container,
    )
