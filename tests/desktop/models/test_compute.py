"""Where TF32 can be chosen, and the reason where it cannot."""

from __future__ import annotations

import pytest

from core.hardware.profile import GpuInfo
from desktop.models.compute import tf32_obstacle
from tests.fakes.machines import gpu, machine


def _gpu(vendor: str, capability: str | None, *usable_by: str) -> GpuInfo:
    return gpu("RTX", vendor, 24, 20, None, capability=capability, usable_by=usable_by)


@pytest.mark.parametrize(
    ("gpus", "said"),
    [
        ((), "none here"),
        ((_gpu("amd", None, "torch"),), "none here"),
        ((_gpu("nvidia", "7.5", "torch"),), "older"),
        ((_gpu("nvidia", None, "torch"),), "older"),
        ((_gpu("nvidia", "8.6", "llama.cpp"),), "PyTorch cannot use"),
        ((_gpu("nvidia", "8.6", "torch"),), ""),
        ((_gpu("nvidia", "7.5", "torch"), _gpu("nvidia", "12.0", "torch")), ""),
    ],
)
def test_tf32_needs_a_new_enough_gpu_that_torch_uses(gpus: tuple[GpuInfo, ...], said: str) -> None:
    obstacle = tf32_obstacle(machine(gpus=gpus))
    assert (said in obstacle) if said else obstacle == ""


def test_before_the_computer_is_known_nothing_can_be_chosen() -> None:
    assert tf32_obstacle(None)
