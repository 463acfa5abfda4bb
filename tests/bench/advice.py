"""What the recommender says of one level of a model on this machine, whether it would choose it or not."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.hardware.detect import detect
from core.paths import Paths
from core.recommend.candidates import candidates, gguf_id
from core.recommend.machine import Machine
from core.recommend.memory import inference_parts
from core.recommend.placement import Placement
from core.recommend.speed import tokens_per_s
from core.sources.source import open_source
from core.types import Fit, Purpose


@dataclass(frozen=True, slots=True)
class Predicted:
    size_bytes: int
    memory_bytes: int
    tokens_per_s: float


def predicted(paths: Paths, source: Path, level: str, context: int, *, filled: int) -> Predicted:
    """The prediction for a chat with all of it in memory and on the processor."""
    facts = open_source(source).facts()
    machine = Machine(detect(paths))
    candidate = next(c for c in candidates(facts, Purpose.CHAT) if c.id == gguf_id(level))
    parts = inference_parts(facts, candidate.size_bytes, context, torch=False, gpu=False)
    speed = tokens_per_s(
        candidate,
        facts,
        Placement(Fit.RAM, parts, 0, facts.n_layers),
        machine=machine,
        room=machine.room(candidate.runtime),
        purpose=Purpose.CHAT,
        filled=filled,
    )
    if speed is None:
        raise SystemExit(f"no speed is predicted for {source} at {level}")
    return Predicted(candidate.size_bytes, parts.total, speed)
