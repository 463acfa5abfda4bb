"""Which sizes of models fit this computer in which formats: a table of predictions at one context (pure)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.hardware.profile import HardwareProfile
from core.language import mark, tr
from core.recommend import words
from core.recommend.barriers import runtime_barrier
from core.recommend.candidates import LLAMA_CPP, ONNX, TORCH, Candidate, candidates
from core.recommend.machine import Machine, Room
from core.recommend.memory import parts_for
from core.recommend.placement import Placement, place
from core.recommend.speed import tokens_per_s
from core.specs.runtime import KvType, kept_as
from core.types import Fit, ModelFacts, Purpose

READABLE = 6.0  # tokens a second that feel like reading along


@dataclass(frozen=True, slots=True)
class MapFormat:
    """A column: ``id`` is the recommender's name of the form, ``title`` what people call it, ``files`` the
    kind of files."""

    id: str
    title: str
    files: str
    is_coarse: bool = False  # below four bits: it answers noticeably worse


# From most to fewest bits; those that no computer like this one runs are left out of the map.
FORMATS: tuple[MapFormat, ...] = (
    MapFormat("gguf:BF16", "BF16", "GGUF"),
    MapFormat("gguf:Q8_0", "Q8_0", "GGUF"),
    MapFormat("gguf:Q6_K", "Q6_K", "GGUF"),
    MapFormat("gguf:Q5_K_M", "Q5_K_M", "GGUF"),
    MapFormat("gguf:Q4_K_M", "Q4_K_M", "GGUF"),
    MapFormat("gguf:Q3_K_M", "Q3_K_M", "GGUF", is_coarse=True),
    MapFormat("gguf:Q2_K", "Q2_K", "GGUF", is_coarse=True),
    MapFormat("safetensors:BF16", "BF16", "Safetensors"),
    MapFormat("compressed-tensors:FP8_E4M3", "FP8", "Compressed tensors"),
    MapFormat("compressed-tensors:INT8", "INT8", "Compressed tensors"),
    MapFormat("onnx:INT8", "INT8", "ONNX"),
    MapFormat("awq:INT4", "AWQ", "AWQ"),
    MapFormat("gptq:INT4", "GPTQ", "GPTQ"),
    MapFormat("bitsandbytes:NF4", "NF4", "bitsandbytes"),
)

NOT_RUN_HERE = mark("Nothing on this computer runs it: {reason}.")


@dataclass(frozen=True, slots=True)
class MapCell:
    """One size in one format. ``fit`` None: nothing here runs the format, ``why`` says what is missing.

    ``memory_bytes`` is the predicted peak, ``size_bytes`` that of the files; ``tokens_per_s`` None where
    nothing can be said. ``gpu_layers`` of ``n_layers`` are on the GPU.
    """

    model: str
    format: MapFormat
    fit: Fit | None
    memory_bytes: int
    size_bytes: int
    tokens_per_s: float | None
    why: str
    gpu_layers: int = 0
    n_layers: int = 0

    @property
    def runs_well(self) -> bool:
        """It fits with room to spare, keeps four bits or more, and answers as fast as people read."""
        quick = self.tokens_per_s is not None and self.tokens_per_s >= READABLE
        return quick and not self.format.is_coarse and self.fit in {Fit.GPU, Fit.RAM, Fit.PARTIAL}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A format that is no column because nothing on the computer runs it."""

    format: MapFormat
    reason: str


@dataclass(frozen=True, slots=True)
class HeatMap:
    """``rows`` are one a model, in the order given, each with one cell a format."""

    purpose: Purpose
    context: int
    formats: tuple[MapFormat, ...]
    models: tuple[str, ...]
    rows: tuple[tuple[MapCell, ...], ...]
    left_out: tuple[LeftOut, ...]

    def largest(self, *, comfortable: bool = True) -> str | None:
        """The last model of which some format fits (``comfortable``: with room to spare), or None."""
        good = {Fit.GPU, Fit.RAM, Fit.PARTIAL} if comfortable else set(Fit) - {Fit.NO}
        return self._last(lambda cell: cell.fit in good)

    def readable(self) -> str | None:
        """The last model of which some format runs well (:attr:`MapCell.runs_well`)."""
        return self._last(lambda cell: cell.runs_well)

    def _last(self, wanted: Callable[[MapCell], bool]) -> str | None:
        fitting = [
            name for name, cells in zip(self.models, self.rows, strict=True) if any(map(wanted, cells))
        ]
        return fitting[-1] if fitting else None


def heat_map(
    hardware: HardwareProfile,
    purpose: Purpose,
    context: int,
    models: Sequence[tuple[str, ModelFacts]],
    kv_type: KvType = "f16",
) -> HeatMap:
    """The map for ``models`` (a name and facts each), judged by the memory that is free in ``hardware``.

    ``context`` is in tokens and is cut to what each model was trained for. Pure and deterministic. Takes some
    60 ms for each large model whose forms were not asked for before.
    """
    machine = Machine(hardware)
    barriers = {
        form.id: _barrier(form.id, models[0][1], machine, purpose) if models else None for form in FORMATS
    }
    formats = tuple(form for form in FORMATS if barriers[form.id] is None)
    left_out = tuple(LeftOut(form, reason) for form in FORMATS if (reason := barriers[form.id]) is not None)
    rows = tuple(
        _row(name, facts, formats, machine, _Wish(purpose, context, kv_type)) for name, facts in models
    )
    return HeatMap(purpose, context, formats, tuple(name for name, _ in models), rows, left_out)


@dataclass(frozen=True, slots=True)
class _Wish:
    purpose: Purpose
    context: int
    kv_type: KvType


def _barrier(form_id: str, facts: ModelFacts, machine: Machine, purpose: Purpose) -> str | None:
    """Why no model runs in the form here, or None: it does not depend on the model's size."""
    candidate = next(found for found in candidates(facts, purpose) if found.id == form_id)
    if candidate.id == "safetensors:BF16" and purpose is not Purpose.FINETUNE:
        return tr("GGUF holds the same 16 bits, and its runtime is faster for one conversation")
    return runtime_barrier(candidate, machine, purpose)


def _row(
    name: str, facts: ModelFacts, formats: Sequence[MapFormat], machine: Machine, wish: _Wish
) -> tuple[MapCell, ...]:
    known = {candidate.id: candidate for candidate in candidates(facts, wish.purpose)}
    return tuple(_cell(name, facts, form, known[form.id], machine=machine, wish=wish) for form in formats)


def _cell(
    name: str, facts: ModelFacts, form: MapFormat, candidate: Candidate, *, machine: Machine, wish: _Wish
) -> MapCell:
    room = machine.room(candidate.runtime)
    kept = kept_as(wish.kv_type, facts.head_dim) if candidate.runtime == LLAMA_CPP else "f16"
    context = min(wish.context, facts.context_length) if facts.context_length > 0 else wish.context
    placement = place_form(candidate, facts, max(1, context), wish.purpose, room=room, kv_type=kept)
    speed = None
    if placement.fit is not Fit.NO and candidate.runtime != ONNX:
        speed = tokens_per_s(
            candidate, facts, placement, machine=machine, room=room, purpose=wish.purpose, kv_type=kept
        )
    if placement.fit is Fit.NO:
        why = words.sentence(words.does_not_fit(placement, room, wish.purpose))
    else:
        why = words.where(placement, room)
    return MapCell(
        name,
        form,
        placement.fit,
        placement.parts.total,
        candidate.size_bytes,
        speed,
        why,
        placement.gpu_layers,
        placement.n_layers,
    )


def place_form(
    candidate: Candidate, facts: ModelFacts, context: int, purpose: Purpose, *, room: Room, kv_type: KvType
) -> Placement:
    """Where a form goes in ``room`` by predictions alone."""
    torch = candidate.runtime == TORCH
    on_gpu, on_cpu = (
        parts_for(facts, candidate.size_bytes, context, purpose, torch=torch, gpu=gpu, kv_type=kv_type)
        for gpu in (True, False)
    )
    return place(
        on_gpu,
        on_cpu,
        room,
        facts.n_layers,
        may_split=candidate.runtime == LLAMA_CPP,
        cpu=not torch or candidate.container == "safetensors",
    )
