"""The heat map agrees with the recommender, gets no worse with more memory, and says what is not run here."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from core.recommend.heat_map import READABLE, HeatMap, heat_map
from core.recommend.recommend import recommend
from core.recommend.starters import LEAST_BITS, STARTERS, best_starter
from core.types import Fit, Purpose
from tests.fakes.machines import DESKTOP_4090, LAPTOP, MAC_16, MACHINES, machine, model

BIG = model(
    "70B",
    n_params=70_553_706_496,
    n_layers=80,
    hidden_size=8192,
    intermediate_size=28672,
    n_heads=64,
    size_bytes=141_107_412_992,
)
SMALL = model(
    "1B",
    n_params=1_235_814_400,
    n_layers=16,
    hidden_size=2048,
    intermediate_size=8192,
    head_dim=64,
    tied_embeddings=True,
    size_bytes=2_471_628_800,
)
MODELS = (("1B", SMALL), ("8B", model("8B")), ("70B", BIG))
ORDER = list(Fit)


@pytest.mark.parametrize("name", sorted(MACHINES))
@pytest.mark.parametrize("purpose", [Purpose.CHAT, Purpose.FINETUNE])
def test_every_cell_says_what_the_recommender_says(name: str, purpose: Purpose) -> None:
    hardware = MACHINES[name]
    found = heat_map(hardware, purpose, 8192, MODELS)
    for (_, facts), cells in zip(MODELS, found.rows, strict=True):
        answer = recommend(hardware, facts, purpose, 8192)
        choices = {choice.id: choice for choice in answer.choices}
        too_large = {item.id for item in answer.rejected if item.reason.startswith("does not fit")}
        for cell in cells:
            if (choice := choices.get(cell.format.id)) is not None:
                assert (cell.fit, cell.memory_bytes, cell.size_bytes) == (
                    choice.fits,
                    choice.memory_bytes,
                    choice.size_bytes,
                )
                assert cell.tokens_per_s == choice.tokens_per_s
            elif cell.format.id in too_large:
                assert cell.fit is Fit.NO
                assert cell.tokens_per_s is None


def test_more_memory_and_less_context_never_make_a_cell_worse() -> None:
    def fits(found: HeatMap) -> list[int]:
        return [ORDER.index(cell.fit) for row in found.rows for cell in row if cell.fit is not None]

    maps = [heat_map(machine(total=t, free=t - 3), Purpose.CHAT, 8192, MODELS) for t in (8, 16, 32, 64, 192)]
    for less, more in pairwise(maps):
        assert all(b <= a for a, b in zip(fits(less), fits(more), strict=True))
    long, short = (heat_map(LAPTOP, Purpose.CHAT, context, MODELS) for context in (65536, 2048))
    assert all(b <= a for a, b in zip(fits(long), fits(short), strict=True))


def test_formats_that_need_a_card_are_columns_only_where_there_is_one() -> None:
    laptop = heat_map(LAPTOP, Purpose.CHAT, 4096, MODELS)
    titles = [form.title for form in laptop.formats]
    assert titles == ["BF16", "Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q3_K_M", "Q2_K"]
    left_out = {item.format.title: item.reason for item in laptop.left_out}
    assert "GPU" in left_out["AWQ"]
    with_card = [form.title for form in heat_map(DESKTOP_4090, Purpose.CHAT, 4096, MODELS).formats]
    assert {"AWQ", "GPTQ", "FP8", "INT8"} <= set(with_card)
    training = [form.id for form in heat_map(DESKTOP_4090, Purpose.FINETUNE, 2048, MODELS).formats]
    assert training == ["safetensors:BF16", "bitsandbytes:NF4"]


def test_the_largest_size_that_fits_is_named() -> None:
    found = heat_map(MAC_16, Purpose.CHAT, 4096, MODELS)
    assert found.largest() == "8B"
    nothing = heat_map(machine(total=2, free=0.2), Purpose.CHAT, 4096, MODELS)
    assert nothing.largest() is None


def test_a_first_model_is_large_enough_to_be_useful_and_small_enough_to_run() -> None:
    for hardware in MACHINES.values():
        best = best_starter(hardware)
        if best is None:
            continue
        assert best.choice.fits in {Fit.GPU, Fit.PARTIAL, Fit.RAM}
        assert best.choice.bits_per_weight >= LEAST_BITS
        assert best.choice.tokens_per_s is None or best.choice.tokens_per_s >= READABLE
    sizes = [STARTERS.index(found.starter) for m in (LAPTOP, DESKTOP_4090) if (found := best_starter(m))]
    assert sizes == sorted(sizes)
    assert len(set(sizes)) == 2


def test_a_first_model_finds_room_on_the_disk() -> None:
    full = replace(DESKTOP_4090, disk=replace(DESKTOP_4090.disk, free_bytes=9_000_000_000))
    best = best_starter(full)
    assert best is not None
    assert best.starter.download_bytes + best.choice.size_bytes < 9_000_000_000
    none = replace(DESKTOP_4090, disk=replace(DESKTOP_4090.disk, free_bytes=1_000_000_000))
    assert best_starter(none) is None


def test_starters_have_the_parameters_that_their_cards_state() -> None:
    stated = {
        "Qwen/Qwen3-0.6B": 596_049_920,
        "Qwen/Qwen3-1.7B": 1_720_574_976,
        "Qwen/Qwen3-4B-Instruct-2507": 4_022_468_096,
        "Qwen/Qwen3-8B": 8_190_735_360,
        "Qwen/Qwen3-14B": 14_768_307_200,
        "Qwen/Qwen3-32B": 32_762_123_264,
    }
    assert {starter.repo: starter.facts.n_params for starter in STARTERS} == stated
