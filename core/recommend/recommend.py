"""From hardware, model facts and purpose to ranked choices, each with memory, speed, quality and reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.hardware.profile import HardwareProfile
from core.language import tr
from core.recommend import words
from core.recommend.barriers import better_barrier, dominated_by, is_source_itself, runtime_barrier
from core.recommend.candidates import LLAMA_CPP, ONNX, TORCH, Candidate, candidates
from core.recommend.choice import Choice, MemoryParts, Recommendation, Rejected
from core.recommend.known import Known
from core.recommend.machine import Machine, Room
from core.recommend.memory import parts_for
from core.recommend.placement import Placement, place
from core.recommend.quality import in_words
from core.recommend.quality import score as quality_score
from core.recommend.rules import RULES, Rule, Situation
from core.recommend.speed import comfort, tokens_per_s
from core.specs.runtime import KvType, kept_as
from core.types import Fit, ModelFacts, Purpose

_NOTHING = Known()
KEEP_SOURCE = "source.keep"  # the rule's name when the best is the file that is already there

# (quality, speed, small size): what the remaining forms are ranked by, after the rules have had their say.
_WEIGHTS: Mapping[Purpose, tuple[float, float, float]] = {
    Purpose.CHAT: (0.6, 0.35, 0.05),
    Purpose.SERVE: (0.6, 0.35, 0.05),
    Purpose.FINETUNE: (0.7, 0.1, 0.2),
    Purpose.EDGE: (0.45, 0.2, 0.35),
}
_FIT_SCORE: Mapping[Fit, float] = {Fit.GPU: 0.05, Fit.PARTIAL: 0.0, Fit.RAM: 0.0, Fit.TIGHT: -1.0}


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A candidate with what this machine makes of it."""

    candidate: Candidate
    placement: Placement
    speed: float | None
    known: Known
    rule: Rule | None = None


def recommend(
    hardware: HardwareProfile,
    facts: ModelFacts,
    purpose: Purpose,
    context: int = 4096,
    *,
    measured: Mapping[str, Known] | None = None,
    kv_type: KvType = "f16",
) -> Recommendation:
    """Ranked choices over every family, best first, and the rejected ones with the reason.

    ``context`` is in tokens and is cut to what the model was trained for; ``kv_type`` is how llama.cpp keeps
    keys and values. ``measured`` (see :mod:`core.recommend.known`) replaces predictions. Pure and
    deterministic; fit is judged by the memory that is free in ``hardware``.
    """
    machine = Machine(hardware)
    context = max(1, min(context, facts.context_length) if facts.context_length > 0 else context)
    rooms = {runtime: machine.room(runtime) for runtime in (LLAMA_CPP, TORCH, ONNX)}
    rejected: list[Rejected] = []
    weighed: list[_Weighed] = []
    for form in candidates(facts, purpose):
        # Only llama.cpp keeps keys and values in another way than 16 bits.
        kept = kept_as(kv_type, facts.head_dim) if form.runtime == LLAMA_CPP else "f16"
        how = _How(context, purpose, kept)
        room = rooms[form.runtime]
        known = (measured or {}).get(form.id, _NOTHING)
        candidate = _with_known(form, known)
        placement = _place(candidate, facts, how, machine=machine, room=room, known=known)
        reason = runtime_barrier(candidate, machine, purpose) or better_barrier(
            candidate, facts, machine, purpose
        )
        if reason is not None:
            rejected.append(_rejected(candidate, placement, reason))
            continue
        if placement.fit is Fit.NO:
            reason = words.does_not_fit(placement, room, purpose)
            anyway = candidate.runtime == LLAMA_CPP and candidate.quantizable
            rejected.append(_rejected(candidate, placement, reason, too_large=True, loadable=anyway))
            continue
        speed = None  # no figure for an NPU: nothing here can drive it
        if not _for_npu(candidate, machine, purpose):
            speed = tokens_per_s(
                candidate,
                facts,
                placement,
                machine=machine,
                room=room,
                purpose=purpose,
                kv_type=how.kv_type,
            )
        weighed.append(_Weighed(candidate, placement, known.tokens_per_s or speed, known))
    proposed = _proposals(weighed, facts, machine, purpose)
    weighed = _drop_dominated(weighed, facts, proposed, rejected)
    ranked = _rank(weighed, facts, proposed, purpose)
    choices = tuple(_choice(w, facts, machine, rooms[w.candidate.runtime], purpose) for w in ranked)
    return Recommendation(str(purpose), context, choices, tuple(rejected), kv_type)


@dataclass(frozen=True, slots=True)
class _How:
    """What a model is to be run for, and with how much of a conversation kept in which way."""

    context: int
    purpose: Purpose
    kv_type: KvType


def _with_known(candidate: Candidate, known: Known) -> Candidate:
    """With the size and the loss that were measured."""
    size = candidate.size_bytes if known.size_bytes is None else known.size_bytes
    loss = candidate.loss if known.loss is None else known.loss
    return replace(candidate, size_bytes=size, loss=loss)


def _place(
    candidate: Candidate, facts: ModelFacts, how: _How, *, machine: Machine, room: Room, known: Known
) -> Placement:
    torch, purpose = candidate.runtime == TORCH, how.purpose
    on_gpu, on_cpu = (
        parts_for(
            facts, candidate.size_bytes, how.context, purpose, torch=torch, gpu=gpu, kv_type=how.kv_type
        )
        for gpu in (True, False)
    )
    if candidate.runtime == LLAMA_CPP and known.peak_bytes and known.context:
        on_cpu = _measured_parts(on_cpu, facts, candidate.size_bytes, known.peak_bytes, known.context)
    if _for_npu(candidate, machine, purpose):  # NPUs of laptops and phones use the computer's own memory
        room = replace(room, gpu_free=0, gpus=())
        return place(on_gpu, on_cpu, room, facts.n_layers, may_split=False)
    may_use_cpu = not torch or candidate.container == "safetensors"
    return place(
        on_gpu, on_cpu, room, facts.n_layers, may_split=candidate.runtime == LLAMA_CPP, cpu=may_use_cpu
    )


def _measured_parts(
    parts: MemoryParts, facts: ModelFacts, size_bytes: int, peak_bytes: int, context: int
) -> MemoryParts:
    """The predicted parts, put right by what a process with another context was measured to take."""
    then = parts_for(facts, size_bytes, context, Purpose.CHAT, torch=False, gpu=False)
    return replace(parts, overhead=max(0, parts.overhead + peak_bytes - then.total))


def _for_npu(candidate: Candidate, machine: Machine, purpose: Purpose) -> bool:
    return purpose is Purpose.EDGE and candidate.dtype == "INT8" and bool(machine.hardware.npus)


def _rejected(
    candidate: Candidate,
    placement: Placement,
    reason: str,
    *,
    too_large: bool = False,
    loadable: bool = False,
) -> Rejected:
    return Rejected(
        candidate.id,
        reason,
        placement.parts.total,
        candidate.size_bytes,
        too_large=too_large,
        loadable=loadable,
    )


def _proposals(
    weighed: list[_Weighed], facts: ModelFacts, machine: Machine, purpose: Purpose
) -> dict[str, Rule]:
    """The rule that proposes each form, in the order of the rules and of their choices."""
    situation = Situation(facts, machine, {w.candidate.id: w.speed for w in weighed})
    by_id = {w.candidate.id: w for w in weighed}
    proposed: dict[str, Rule] = {}
    for rule in RULES:
        if rule.purpose is not purpose or not rule.holds(situation):
            continue
        for name in rule.choices:
            w = by_id.get(name)
            if w is not None and w.placement.fit in rule.fits and name not in proposed:
                proposed[name] = rule
    return proposed


def _drop_dominated(
    weighed: list[_Weighed], facts: ModelFacts, proposed: Mapping[str, Rule], rejected: list[Rejected]
) -> list[_Weighed]:
    """Leave out GGUF levels that another fitting level beats in size, quality and speed.

    A level that a rule asks for stays: rules know of more than these three figures.
    """
    speeds = {w.candidate.id: w.speed for w in weighed}
    others = [w.candidate for w in weighed]
    kept = []
    for w in weighed:
        better = dominated_by(w.candidate, others, w.speed, speeds)
        if (
            better is None
            or w.known.tokens_per_s
            or w.candidate.id in proposed
            or is_source_itself(w.candidate, facts)
        ):
            kept.append(w)
            continue
        level = better.partition(":")[2]
        rejected.append(
            _rejected(
                w.candidate, w.placement, tr("{level} is no larger, no slower and no worse", level=level)
            )
        )
    return kept


def _rank(
    weighed: list[_Weighed], facts: ModelFacts, proposed: Mapping[str, Rule], purpose: Purpose
) -> list[_Weighed]:
    """Rules first, in their order; then by quality, speed and size. Ties go by id."""
    order = {name: i for i, name in enumerate(proposed)}
    largest = max([1, *(w.candidate.size_bytes for w in weighed)])
    q, s, z = _WEIGHTS[purpose]

    def points(w: _Weighed) -> float:
        quality = quality_score(w.candidate.loss)
        small = 1.0 - w.candidate.size_bytes / largest
        return q * quality + s * comfort(w.speed) + z * small + _FIT_SCORE[w.placement.fit]

    def key(w: _Weighed) -> tuple[bool, int, float, str]:
        keep = is_source_itself(w.candidate, facts) and w.placement.fit is not Fit.TIGHT
        return (not keep, order.get(w.candidate.id, len(order)), -points(w), w.candidate.id)

    ranked = sorted(weighed, key=key)
    return [replace(w, rule=proposed.get(w.candidate.id)) for w in ranked]


def _choice(w: _Weighed, facts: ModelFacts, machine: Machine, room: Room, purpose: Purpose) -> Choice:
    candidate, placement = w.candidate, w.placement
    keep = is_source_itself(candidate, facts)
    exact = keep or (candidate.dtype.removeprefix("F").removeprefix("P") == facts.dtype.removeprefix("F"))
    reasons = []
    if keep:
        reasons.append(words.keep_source(facts))
    elif w.rule is not None:
        reasons.append(words.sentence(tr(w.rule.reason)))
    reasons.append(words.where(placement, room))
    if _for_npu(candidate, machine, purpose):
        reasons.append(words.on_npu(machine))
    else:
        reasons += words.pace(
            w.speed, machine, placement, measured=w.known.tokens_per_s is not None, purpose=purpose
        )
    if facts.quantized and not keep:
        reasons.append(words.already_quantized(facts))
    if placement.fit is not Fit.GPU:
        note = machine.idle_gpu_note(candidate.runtime)
        if note:
            reasons.append(words.sentence(note))
    if not candidate.quantizable and not keep:
        reasons.append(words.not_made_here(candidate))
    return Choice(
        id=candidate.id,
        method=candidate.method,
        dtype=candidate.dtype,
        container=candidate.container,
        level=candidate.level,
        fits=placement.fit,
        memory_bytes=placement.parts.total,
        memory_parts=placement.parts,
        tokens_per_s=w.speed,
        size_bytes=facts.size_bytes if keep and w.known.size_bytes is None else candidate.size_bytes,
        bits_per_weight=candidate.bits_per_weight,
        quality=in_words(candidate.loss, exact=exact),
        reasons=tuple(reasons),
        rule=KEEP_SOURCE if keep else w.rule.id if w.rule else None,
        quantizable=candidate.quantizable and not keep,
        gpu_layers=placement.gpu_layers,
        n_layers=placement.n_layers,
        measured=_measured(w.known, placement),
    )


def _measured(known: Known, placement: Placement) -> tuple[str, ...]:
    """Which figures of a choice were measured here."""
    figures = (
        ("size", known.size_bytes is not None),
        ("memory", known.peak_bytes is not None and placement.gpu_layers == 0),
        ("speed", known.tokens_per_s is not None),
        ("quality", known.loss is not None),
    )
    return tuple(name for name, measured in figures if measured)
