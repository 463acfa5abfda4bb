"""Generations and native number formats by compute capability, graphics core, PCI id and name."""

from __future__ import annotations

import pytest

from core.hardware.gpu_arch import (
    amd_architecture,
    apple_architecture,
    apple_family,
    intel_architecture,
    nvidia_architecture,
)


@pytest.mark.parametrize(
    ("capability", "generation", "bf16", "fp8", "int8", "tf32"),
    [
        ((6, 1), "Pascal", False, False, False, False),
        ((7, 0), "Volta", False, False, False, False),
        ((7, 5), "Turing", False, False, True, False),
        ((8, 0), "Ampere", True, False, True, True),
        ((8, 6), "Ampere", True, False, True, True),
        ((8, 9), "Ada Lovelace", True, True, True, True),
        ((9, 0), "Hopper", True, True, True, True),
        ((12, 0), "Blackwell", True, True, True, True),
    ],
)
def test_nvidia(
    capability: tuple[int, int], generation: str, bf16: bool, fp8: bool, int8: bool, tf32: bool
) -> None:
    found = nvidia_architecture(*capability)
    assert found is not None
    assert (found.generation, found.bf16, found.fp8, found.int8, found.tf32) == (
        generation,
        bf16,
        fp8,
        int8,
        tf32,
    )


def test_an_nvidia_card_that_does_not_tell_has_no_generation() -> None:
    assert nvidia_architecture(0, 0) is None


@pytest.mark.parametrize(
    ("gfx", "generation", "bf16", "fp8"),
    [
        ((9, 0, 6), "Vega", False, False),
        ((9, 0, 8), "CDNA", True, False),
        ((9, 0, 10), "CDNA 2", True, False),
        ((9, 4, 2), "CDNA 3", True, True),
        ((9, 5, 0), "CDNA 4", True, True),
        ((10, 3, 0), "RDNA 2", False, False),
        ((11, 0, 0), "RDNA 3", True, False),
        ((11, 5, 1), "RDNA 3.5", True, False),
        ((12, 0, 1), "RDNA 4", True, True),
    ],
)
def test_amd_by_graphics_core(gfx: tuple[int, int, int], generation: str, bf16: bool, fp8: bool) -> None:
    found = amd_architecture(gfx, "")
    assert found is not None
    assert (found.generation, found.bf16, found.fp8) == (generation, bf16, fp8)


@pytest.mark.parametrize(
    ("name", "generation"),
    [
        ("AMD Radeon RX 9070 XT", "RDNA 4"),
        ("AMD Radeon RX 7900 XTX", "RDNA 3"),
        ("AMD Radeon 780M Graphics", "RDNA 3"),
        ("AMD Radeon(TM) 890M Graphics", "RDNA 3.5"),
        ("AMD Radeon(TM) 8060S Graphics", "RDNA 3.5"),
        ("AMD Radeon RX 6600", "RDNA 2"),
        ("AMD Radeon(TM) 680M", "RDNA 2"),
        ("AMD Instinct MI300X", "CDNA 3"),
        ("AMD Instinct MI355X", "CDNA 4"),
        ("Radeon RX 580 Series", "GCN 3 or 4"),
        ("AMD Radeon(TM) Graphics", None),
    ],
)
def test_amd_by_name(name: str, generation: str | None) -> None:
    found = amd_architecture(None, name)
    assert (found.generation if found else None) == generation


def test_a_built_in_radeon_without_a_number_is_known_by_its_pci_id() -> None:
    found = amd_architecture(None, "AMD Radeon(TM) Graphics", 0x164E)
    assert found is not None
    assert found.generation == "RDNA 2"


@pytest.mark.parametrize(
    ("device", "name", "generation", "bf16", "tf32"),
    [
        (0x56A0, "", "Xe-HPG", True, False),
        (0xE20B, "", "Xe2", True, True),
        (0x64A0, "", "Xe2", True, True),
        (0x7D55, "", "Xe-LPG", False, False),
        (0x7D51, "", "Xe-LPG+", True, False),
        (0x46A6, "", "Xe-LP", False, False),
        (0xB080, "", "Xe3", True, True),
        (None, "Intel(R) Arc(TM) A770 Graphics", "Xe-HPG", True, False),
        (None, "Intel(R) Arc(TM) B580 Graphics", "Xe2", True, True),
        (None, "Intel(R) Arc(TM) 140V GPU (16GB)", "Xe2", True, True),
        (None, "Intel(R) Arc(TM) Graphics", "Xe-LPG", False, False),
        (None, "Intel(R) Iris(R) Xe Graphics", "Xe-LP", False, False),
        (None, "Intel(R) UHD Graphics 620", "Gen9 or older", False, False),
        (None, "Intel(R) UHD Graphics 770", "Xe-LP", False, False),
    ],
)
def test_intel(device: int | None, name: str, generation: str, bf16: bool, tf32: bool) -> None:
    found = intel_architecture(device, name)
    assert found is not None
    assert (found.generation, found.bf16, found.tf32) == (generation, bf16, tf32)


def test_apple() -> None:
    assert apple_family("Apple M1 Ultra") == "apple7"
    assert apple_family("Apple M3 Pro") == "apple9"
    assert apple_family("Apple A18") is None
    m1, m2 = apple_architecture("Apple M1"), apple_architecture("Apple M2")
    assert m1 is not None
    assert m2 is not None
    assert not m1.bf16
    assert m2.bf16
