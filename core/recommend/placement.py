"""Where a form goes in the memory that is free now: on the GPU, shared with RAM, in RAM, or nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from core.recommend.choice import MemoryParts
from core.recommend.machine import Room
from core.types import Fit

GPU_SHARE = 0.95  # of the free video memory; the rest is the driver's and fragmentation
RAM_SHARE = 0.85  # of the available memory; more leaves nothing for the rest of the computer
TIGHT_SHARE = 0.90  # of all memory: it fits once other programs are closed


@dataclass(frozen=True, slots=True)
class Placement:
    """``gpu_layers`` of ``n_layers`` are on the GPU; ``parts`` is the memory the form takes there."""

    fit: Fit
    parts: MemoryParts
    gpu_layers: int
    n_layers: int

    @property
    def gpu_fraction(self) -> float:
        return self.gpu_layers / self.n_layers if self.n_layers else 0.0


def place(
    on_gpu: MemoryParts, on_cpu: MemoryParts, room: Room, n_layers: int, *, may_split: bool, cpu: bool = True
) -> Placement:
    """The best placement. More free memory of any kind never gives a worse answer.

    ``on_gpu`` and ``on_cpu`` are the parts when it runs there; every further GPU repeats compute buffer and
    overhead. ``may_split`` allows some layers on the GPU and the rest in RAM (llama.cpp); ``cpu`` says
    whether the form can run without a GPU at all.
    """
    n_layers = max(1, n_layers)
    fixed = (on_gpu.compute + on_gpu.overhead) * max(1, len(room.gpus))
    moving = on_gpu.weights + on_gpu.kv_cache
    usable_gpu = int(room.gpu_free * GPU_SHARE)
    if room.unified:  # what such a GPU takes is missing for the rest of the computer, too
        usable_gpu = min(usable_gpu, int(room.ram_free * RAM_SHARE))
    if room.gpus and fixed + moving <= usable_gpu:
        return Placement(Fit.GPU, on_gpu, n_layers, n_layers)
    if room.gpus and may_split and not room.unified and usable_gpu > fixed:
        per_layer = max(1, moving // n_layers)
        layers = min(n_layers - 1, (usable_gpu - fixed) // per_layer)
        rest = moving - layers * per_layer + on_cpu.compute + on_cpu.overhead
        if layers >= 1 and rest <= room.ram_free * RAM_SHARE:
            return Placement(Fit.PARTIAL, on_gpu, layers, n_layers)
    if not cpu:
        return Placement(Fit.NO, on_gpu, 0, n_layers)
    need = on_cpu.total
    if need <= room.ram_free * RAM_SHARE:
        return Placement(Fit.RAM, on_cpu, 0, n_layers)
    if need <= max(room.ram_free, room.ram_total * TIGHT_SHARE):
        return Placement(Fit.TIGHT, on_cpu, 0, n_layers)
    return Placement(Fit.NO, on_cpu, 0, n_layers)
