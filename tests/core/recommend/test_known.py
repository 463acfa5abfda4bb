"""What was measured here takes the place of what is predicted, and says so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.hardware.decode_rates import DecodeRates
from core.hardware.profile import HardwareProfile
from core.library.records import VariantRecord
from core.paths import Paths
from core.recommend.choice import Choice
from core.recommend.known import SPEED_CONTEXT, Known, known_of
from core.recommend.machine import Machine
from core.recommend.memory import inference_parts
from core.recommend.recommend import recommend
from core.types import CacheGroup, Fit, ModelFacts, Purpose
from tests.fakes import machines as m
from tests.fakes.records import measurement, variant_record

GIB = 1 << 30


def choice(found: list[Choice] | tuple[Choice, ...], name: str) -> Choice:
    return next(c for c in found if c.id == name)


def test_measured_size_speed_memory_and_quality_are_shown_as_measured() -> None:
    before = choice(recommend(m.LAPTOP, m.LLAMA_8B, Purpose.CHAT, 4096).choices, "gguf:Q4_K_M")
    assert before.measured == ()
    known = Known(12.5, 5_000_000_000, 6 * GIB, SPEED_CONTEXT, 0.004)
    found = recommend(m.LAPTOP, m.LLAMA_8B, Purpose.CHAT, 4096, measured={"gguf:Q4_K_M": known})
    after = choice(found.choices, "gguf:Q4_K_M")
    assert after.measured == ("size", "memory", "speed", "quality")
    assert (after.tokens_per_s, after.size_bytes, after.quality) == (12.5, 5_000_000_000, "very small loss")


def test_memory_measured_at_one_context_is_put_right_for_another() -> None:
    peak = 6 * GIB
    known = {"gguf:Q4_K_M": Known(size_bytes=5_000_000_000, peak_bytes=peak, context=SPEED_CONTEXT)}

    def needs(context: int) -> int:
        found = recommend(m.LAPTOP, m.LLAMA_8B, Purpose.CHAT, context, measured=known)
        return choice(found.choices, "gguf:Q4_K_M").memory_bytes

    assert needs(SPEED_CONTEXT) == peak
    grown = 32 * 2 * 8 * 128 * 2 * (8192 - SPEED_CONTEXT)
    assert needs(8192) == pytest.approx(peak + grown, rel=0.002)


def test_the_newest_measured_variant_of_a_form_counts(tmp_path: Path) -> None:
    def made(name: str, created_at: str, speed: float | None) -> VariantRecord:
        found = () if speed is None else (measurement(name, tokens_per_s=speed),)
        return variant_record(Paths(tmp_path), name, created_at=created_at, measurements=found)

    old, new = made("a", "2026-01-01", 5.0), made("b", "2026-02-01", 9.0)
    unmeasured = made("c", "2026-03-01", None)
    found = known_of([new, unmeasured, old], new.source_id)
    assert found[f"gguf:{new.recipe.level}"].tokens_per_s == 9.0
    assert known_of([new], "another source") == {}


def test_a_cache_of_fewer_bits_takes_less() -> None:
    sizes = [
        inference_parts(m.LLAMA_8B, 5 * 10**9, 32768, torch=False, gpu=False, kv_type=kept).kv_cache
        for kept in ("f16", "q8_0", "q4_0")
    ]
    assert sizes[1] == pytest.approx(sizes[0] * 17 / 32)
    assert sizes[2] == pytest.approx(sizes[0] * 9 / 32)
    found = recommend(m.LAPTOP, m.LLAMA_8B, Purpose.CHAT, 32768, kv_type="q8_0")
    assert found.to_json()["kv_type"] == "q8_0"


def test_heads_that_are_no_whole_blocks_are_kept_and_counted_in_16_bits() -> None:
    odd = replace(m.LLAMA_8B, head_dim=80)
    plain, packed = (recommend(m.LAPTOP, odd, Purpose.CHAT, 8192, kv_type=kept) for kept in ("f16", "q4_0"))
    assert packed.choices == plain.choices


@pytest.mark.parametrize("hardware", m.MACHINES.values(), ids=m.MACHINES)
@pytest.mark.parametrize("purpose", Purpose)
def test_the_kind_of_cache_is_llamacpps_alone(hardware: HardwareProfile, purpose: Purpose) -> None:
    plain, packed = (recommend(hardware, m.LLAMA_1B, purpose, 8192, kv_type=kept) for kept in ("f16", "q4_0"))
    others = {c.id: c for c in plain.choices if c.container != "gguf"}
    assert {c.id: c for c in packed.choices if c.container != "gguf"} == others
    assert purpose is Purpose.FINETUNE or any(c.container == "gguf" for c in plain.choices)


def test_calibrated_rates_replace_the_usual_ones() -> None:
    slow = DecodeRates(2, {"Q4_0": 1e9}, 1e-4, 1e-5, 0.0, 1e9, 0.0, 0.0)
    quick = replace(slow, rates={"Q4_0": 1e12}, kv_rate=1e12)

    def speed(rates: DecodeRates | None) -> float:
        found = recommend(replace(m.LAPTOP, decode=rates), m.LLAMA_8B, Purpose.EDGE, 2048)
        return choice(found.choices, "gguf:Q4_0").tokens_per_s or 0.0

    assert speed(slow) < speed(None) < speed(quick)
    assert speed(slow) == pytest.approx(1e9 / 4.7e9, rel=0.15)


def test_what_only_lacks_memory_can_be_loaded_anyway() -> None:
    found = recommend(m.CONTAINER_4, m.LLAMA_8B, Purpose.CHAT)
    by_id = {item.id: item for item in found.rejected}
    assert by_id["gguf:Q8_0"].loadable
    assert not by_id["safetensors:BF16"].loadable


def test_gpus_that_are_not_alike_add_up_for_llamacpp_only() -> None:
    unlike = replace(
        m.TWO_GPUS, gpus=(m.rtx_4090(), m.gpu("RTX 3060", "nvidia", 12, 11, 360e9, usable_by=m.BOTH))
    )
    machine = Machine(unlike)
    assert machine.room("llama.cpp").gpu_free > machine.room("torch").gpu_free
    assert [gpu.name for gpu in machine.room("torch").gpus] == [unlike.gpus[0].name]


def test_partial_offload_counts_layers() -> None:
    small = m.machine(total=64, free=50, gpus=(m.gpu("RTX 3060", "nvidia", 12, 11, 360e9, usable_by=m.BOTH),))
    found = recommend(small, m.LLAMA_70B, Purpose.CHAT, 4096)
    split = next(c for c in found.choices if c.fits is Fit.PARTIAL)
    assert 0 < split.gpu_layers < split.n_layers == 80
    assert any(f"{split.gpu_layers} of 80 layers" in reason for reason in split.reasons)


def test_windows_and_states_are_in_the_memory_of_a_choice() -> None:
    hybrid = replace(m.LLAMA_8B, cache=(CacheGroup(4, 1024, 1024),), state_bytes=50 << 20)
    plain = recommend(m.LAPTOP, m.LLAMA_8B, Purpose.CHAT, 32768).choices[0].memory_parts.kv_cache
    kept = recommend(m.LAPTOP, hybrid, Purpose.CHAT, 32768).choices[0].memory_parts.kv_cache
    assert kept == plain // 8 + (50 << 20)


def test_experts_scattered_over_the_memory_cost_more_than_their_bytes() -> None:
    mixture = replace(m.MIXTRAL, active_params=12_879_925_248)
    plain = DecodeRates(2, {"Q4_0": 2e10}, 1e-4, 1e-5, 0.0, 1e10, 0.0, 0.0)

    def speed(model: ModelFacts, rates: DecodeRates) -> float:
        found = recommend(replace(m.TWO_GPUS, gpus=(), decode=rates), model, Purpose.EDGE, 2048)
        return choice(found.choices, "gguf:Q4_0").tokens_per_s or 0.0

    scattered = replace(plain, expert_cost=2.0)
    assert speed(m.LLAMA_8B, plain) == speed(m.LLAMA_8B, scattered)
    assert 0.5 < speed(mixture, scattered) / speed(mixture, plain) < 0.6  # most of what is read are experts
