"""Before a server is started: whether a variant can be served at all, and whether its memory is there."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from core.formats import memory_size
from core.hardware.profile import HardwareProfile
from core.language import tr
from core.library.records import VariantRecord
from core.recommend.machine import Machine
from core.recommend.memory import inference_parts
from core.recommend.together import runs_in_torch, weights_in_memory
from core.specs.runtime import KvType


@dataclass(frozen=True, slots=True)
class ServeMemory:
    """Bytes that serving takes and that are free now. ``slow_instead``: where memory is short this runtime
    reads weights again for every token instead of failing."""

    needed: int
    free: int
    slow_instead: bool

    @property
    def fits(self) -> bool:
        return self.needed <= self.free

    @property
    def sentence(self) -> str:
        """What to tell before the start."""
        needed, free = memory_size(self.needed, estimate=True), memory_size(self.free)
        if self.fits:
            return tr(
                "Takes {needed} of memory while it is served; {free} are free.", needed=needed, free=free
            )
        if self.slow_instead:
            return tr(
                "Takes {needed} of memory and {free} are free: answers will come slowly.",
                needed=needed,
                free=free,
            )
        return tr(
            "Takes {needed} of memory and only {free} are free: other programs, or the whole computer, may "
            "become slow. Choose a shorter context or a smaller variant.",
            needed=needed,
            free=free,
        )


def why_not_served(variant: VariantRecord) -> str:
    """Why a variant cannot be served here, or nothing. It looks at the disk: not for a main thread."""
    if not Path(variant.path).exists():
        return tr("Its files are not where they were")
    if variant.recipe.container == "openvino" and find_spec("openvino") is None:
        return tr("OpenVINO is not installed")
    return ""


def serve_memory(
    variant: VariantRecord, hardware: HardwareProfile, n_ctx: int, kv_type: KvType
) -> ServeMemory:
    """What serving ``variant`` with ``n_ctx`` tokens of context takes (0: as many as it was trained on)."""
    facts, torch = variant.facts, runs_in_torch(variant.recipe)
    room = Machine(hardware).room("torch" if torch else "llama.cpp")
    weights = weights_in_memory(variant)
    trained = facts.context_length or n_ctx
    context = min(n_ctx or trained, trained)
    parts = inference_parts(facts, weights, context, torch=torch, gpu=False, kv_type=kv_type)
    free = room.ram_free if room.unified else room.ram_free + room.gpu_free
    return ServeMemory(parts.total, free, torch)
