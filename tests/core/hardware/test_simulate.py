"""Imagined computers are marked, complete, and judged like real ones."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from core.errors import InvalidInputError
from core.hardware.presets import GPU_PRESETS, MACHINE_PRESETS
from core.hardware.profile import RuntimeInfo
from core.hardware.simulate import (
    CPU_ONLY,
    GAP,
    simulate,
    simulated_names,
    simulated_words,
    with_gpu,
    with_ram,
    without_gpus,
)
from core.recommend.recommend import recommend
from core.types import Fit, Purpose
from tests.fakes.machines import DESKTOP_4090_UNPROBED, GIB, LAPTOP, LLAMA_8B, LLAMA_70B, UNPROBED

BASE = replace(
    LAPTOP, runtimes=(RuntimeInfo("torch", "2.9.0", ("CPU",)), RuntimeInfo("llama.cpp", "1", None))
)


@pytest.mark.parametrize("name", simulated_names())
def test_every_preset_is_a_whole_computer_that_is_marked(name: str) -> None:
    profile = simulate(name, BASE)
    assert profile.simulated
    assert GAP in profile.gaps
    assert UNPROBED not in profile.gaps  # who can use the GPU is settled
    assert 0 < profile.memory.available_bytes < profile.memory.total_bytes
    assert profile.memory.bandwidth_bytes_per_s
    assert simulated_words(name)
    for gpu in profile.gpus:
        assert gpu.usable_by
        assert gpu.generation
        assert gpu.bandwidth_bytes_per_s
        assert gpu.vram_free_bytes is not None
        assert 0 < gpu.vram_free_bytes <= gpu.vram_total_bytes
    assert profile.disk == BASE.disk
    assert json.loads(json.dumps(profile.to_json()))["simulated"] == profile.simulated
    assert recommend(profile, LLAMA_8B, Purpose.CHAT).choices or profile.memory.total_bytes <= 8 * GIB


def test_there_are_many_presets_and_each_name_is_its_own() -> None:
    names = simulated_names()
    assert len(names) >= 15
    assert len({name.lower() for name in names}) == len(names)
    assert len(GPU_PRESETS) + len(MACHINE_PRESETS) + 1 == len(names)


def test_a_card_is_put_into_this_computer_and_replaces_its_own() -> None:
    profile = simulate("RTX 4090", DESKTOP_4090_UNPROBED)
    assert [gpu.name for gpu in profile.gpus] == ["NVIDIA GeForce RTX 4090"]
    assert profile.cpu == DESKTOP_4090_UNPROBED.cpu
    assert profile.memory == DESKTOP_4090_UNPROBED.memory
    assert profile.simulated == "this computer with an RTX 4090"
    gpu = profile.gpus[0]
    assert (gpu.compute_capability, gpu.native_fp8, gpu.usable_by) == ("8.9", True, ("torch", "llama.cpp"))


def test_two_cards_are_two_cards() -> None:
    profile = simulate("2x RTX 3090", BASE)
    assert len(profile.gpus) == 2
    assert profile.simulated == "this computer with two RTX 3090"


def test_the_runtimes_are_said_to_compute_where_the_imagined_gpu_is() -> None:
    devices = {runtime.name: runtime.devices for runtime in simulate("RX 7900 XTX", BASE).runtimes}
    assert devices["torch"] == ("CPU", "AMD Radeon RX 7900 XTX")


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("4090", "this computer with an RTX 4090"),
        ("nvidia geforce rtx 3060 12GB", "this computer with an RTX 3060"),
        ("rtx 3090", "this computer with an RTX 3090"),
        ("m4 max", "a Mac with an M4 Max, 64 GB of memory"),
        ("M3 Pro 36GB", "a Mac with an M3 Pro, 36 GB of memory"),
        ("raspberry", "a Raspberry Pi 5, 8 GB of memory"),
        ("laptop 16", "a laptop without a graphics card, 16 GB of memory"),
        ("cpu only", "this computer without a graphics card"),
    ],
)
def test_parts_of_a_name_are_enough(asked: str, words: str) -> None:
    assert simulate(asked, BASE).simulated == words


@pytest.mark.parametrize("asked", ["", "   ", "a card of the future", "RTX"])
def test_an_unknown_name_is_refused_with_the_names_that_are_known(asked: str) -> None:
    with pytest.raises(InvalidInputError) as refused:
        simulate(asked, BASE)
    assert asked == "RTX" or "RTX 4090" in refused.value.hint


def test_a_name_that_means_several_computers_names_them() -> None:
    with pytest.raises(InvalidInputError, match=r"Apple M3 Pro 18 GB.*Apple M3 Pro 36 GB"):
        simulate("m3 pro", BASE)


def test_more_memory_is_told_once() -> None:
    profile = simulate("RTX 4090", with_ram(BASE, 64), 128)
    assert profile.simulated == "this computer with an RTX 4090, 128 GB of memory"
    assert profile.memory.total_bytes == 128 * GIB
    assert [gap for gap in profile.gaps if gap == GAP] == [GAP]
    assert with_ram(BASE, 8).simulated == "this computer, 8 GB of memory"


def test_a_gpu_that_shares_the_memory_grows_with_it() -> None:
    small, large = simulate("Apple M1", BASE), simulate("Apple M1", BASE, 16)
    assert small.gpus[0].vram_total_bytes < large.gpus[0].vram_total_bytes <= 16 * GIB
    assert large.simulated == "a Mac with an M1, 16 GB of memory"


@pytest.mark.parametrize("ram", [0, -4, 1e9, float("nan")])
def test_impossible_memory_is_refused(ram: float) -> None:
    with pytest.raises(InvalidInputError):
        simulate(CPU_ONLY, BASE, ram)


def test_only_cards_can_be_put_into_a_computer() -> None:
    with pytest.raises(InvalidInputError, match="not a graphics card"):
        with_gpu(BASE, "Raspberry Pi 5 8 GB")
    assert without_gpus(DESKTOP_4090_UNPROBED).gpus == ()


def test_advice_for_an_imagined_computer_is_what_a_real_one_gets() -> None:
    here = recommend(BASE, LLAMA_70B, Purpose.CHAT)
    there = recommend(simulate("Apple M4 Max 64 GB", BASE), LLAMA_70B, Purpose.CHAT)
    assert not here.choices
    assert there.choices[0].fits is Fit.GPU
