"""What a torch chat keeps in memory, by the memory that is free."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.chat.placement import Need, Placement, memory_need, place
from core.errors import OutOfMemoryError
from core.sources.source import open_source
from core.types import TensorInfo
from tests.fakes.tiny_llama import FFN, HIDDEN, KV_HEADS, LAYERS, VOCAB, tiny_llama

PARTS = ("model", "layers")
NEED = Need(blocks=(100,) * 10, ends=200, kv_cache=50, work=10, streamed_work=30)


def at(free: float) -> Placement:
    return place(NEED, int(free / 0.9) + 1)


def test_with_memory_for_everything_nothing_is_streamed() -> None:
    assert at(NEED.everything) == Placement(10, 10, ends_resident=True)
    assert at(NEED.everything).note is None


def test_with_less_the_ends_stay_and_as_many_blocks_as_fit() -> None:
    tight = at(NEED.everything - 2)
    assert tight == Placement(8, 10, ends_resident=True)
    assert tight.note is not None
    assert "memory is short, blocks of the model are read again" in tight.note
    assert at(NEED.least + 200) == Placement(0, 10, ends_resident=True)


def test_with_little_every_block_is_streamed_and_with_less_it_is_refused() -> None:
    assert at(NEED.least) == Placement(0, 10, ends_resident=False)
    with pytest.raises(OutOfMemoryError) as caught:
        place(NEED, int(NEED.least / 0.9) - 2)
    assert "shorter context" in caught.value.hint


def test_a_large_vocabulary_alone_may_be_streamed() -> None:
    need = replace(NEED, ends=100_000)
    placement = place(need, 10_000)
    assert placement == Placement(10, 10, ends_resident=False)
    assert "output matrix" in (placement.note or "")


def test_the_need_is_counted_from_dense_shapes(tmp_path: Path) -> None:
    source = open_source(tiny_llama(tmp_path / "tiny"))
    facts = source.facts()
    need = memory_need(source.tensors, facts, PARTS, 100, 4)
    block = HIDDEN * (2 * HIDDEN + HIDDEN // 4 * KV_HEADS * 2 + 3 * FFN + 2)
    assert need.blocks == (4 * block,) * LAYERS
    assert need.ends == 4 * (VOCAB * HIDDEN + HIDDEN)
    assert need.kv_cache == 100 * (HIDDEN // 4 * KV_HEADS * 2) * 4 * (LAYERS + 1)
    seeing = {
        **source.tensors,
        "vision_tower.encoder.layers.0.fc.weight": TensorInfo("", (1000, 1000), "BF16", 2_000_000),
    }
    assert memory_need(seeing, facts, PARTS, 100, 4) == need
    half = memory_need(source.tensors, facts, PARTS, 100, 2)
    assert 2 * sum(half.blocks) == sum(need.blocks)
