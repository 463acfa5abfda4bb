"""Facts in plain words: what is known, what was not tried, and what is not measured."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.hardware.decode_rates import DecodeRates
from core.hardware.profile import HardwareProfile, RuntimeInfo
from core.hardware.simulate import simulate
from core.hardware.words import facts, gap_words, gpu_formats
from tests.fakes.machines import DESKTOP_4090_UNPROBED, LAPTOP, MAC_16, UNPROBED, gpu, rtx_4090

ASKED = RuntimeInfo("torch", "2.9.0", ("CPU",))


def told(profile: HardwareProfile) -> dict[str, str]:
    return {name: "\n".join(lines) for name, lines in facts(profile, "Not measured yet")}


def test_what_nobody_tried_is_not_called_unused() -> None:
    assert "used by: not tried yet" in told(DESKTOP_4090_UNPROBED)["Graphics"]
    tried = replace(DESKTOP_4090_UNPROBED, runtimes=(ASKED,))
    assert "used by: none" in told(tried)["Graphics"]
    assert "used by: torch, llama.cpp" in told(simulate("RTX 4090", LAPTOP))["Graphics"]


def test_what_was_not_measured_says_so() -> None:
    profile = replace(MAC_16, runtimes=(RuntimeInfo("llama.cpp", "1"),))
    found = told(profile)
    assert found["Memory speed"] == found["Write speed"] == found["Chat speed"] == "Not measured yet"
    assert found["Runtimes"] == "llama.cpp 1, its GPUs: not measured yet"


def test_measured_chat_speed_is_told_by_format() -> None:
    rates = DecodeRates(2, {"Q4_0": 30e9, "Q8_0": 31e9, "IQ4_XS": 5e9}, 0.001, 0.0001, 0.0, 9e9, 0.0, 0.0)
    found = told(replace(LAPTOP, decode=rates))
    assert found["Chat speed"] == "Measured with 2 threads: reads Q4_0 30.0 GB/s, Q8_0 31.0 GB/s"


def test_an_imagined_computer_keeps_no_chat_speed_of_this_one() -> None:
    rates = DecodeRates(2, {"Q4_0": 30e9}, 0.001, 0.0001, 0.0, 9e9, 0.0, 0.0)
    here = replace(LAPTOP, decode=rates)
    assert simulate("Apple M4 16 GB", here).decode is None
    assert simulate("RTX 4090", here).decode is rates  # its processor is this one's


def test_a_container_limit_and_fewer_cores_are_told() -> None:
    cpu = replace(LAPTOP.cpu, usable_cores=2)
    found = told(replace(LAPTOP, cpu=cpu, memory=replace(LAPTOP.memory, limited_by_container=True)))
    assert "the limit of this container" in found["Memory"]
    assert "2 usable here" in found["Processor"]


@pytest.mark.parametrize(("generation", "has"), [("Pascal", False), ("Turing", True), (None, True)])
def test_old_nvidia_cards_do_not_compute_in_fp16(generation: str | None, has: bool) -> None:
    card = replace(rtx_4090(), generation=generation)
    assert ("FP16" in gpu_formats(card)) is has


def test_formats_are_named_in_order_of_size() -> None:
    card = gpu("X", "amd", 16, 15, None, bf16=True, fp8=True)
    assert gpu_formats(card) == ("FP32", "FP16", "BF16", "FP8")


def test_gaps_have_plain_names() -> None:
    assert gap_words(UNPROBED)[0] == "Runtimes"
