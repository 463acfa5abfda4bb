"""Whether two variants can be in memory at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.recommend.together import need_of, together
from core.specs.recipe import Recipe
from tests.fakes.demo_library import demo_sources, demo_variants

GIB = 1 << 30


def test_what_was_measured_counts_and_a_longer_context_adds_to_it(tmp_path: Path) -> None:
    variants = demo_variants(tmp_path, demo_sources(tmp_path))
    measured = next(v for v in variants if v.latest is not None and v.latest.peak_rss_bytes)
    assert measured.latest is not None
    assert need_of(measured, 1024) == measured.latest.peak_rss_bytes
    assert need_of(measured, 8192) > need_of(measured, 4096) > need_of(measured, 1024)


def test_the_files_and_the_cache_are_predicted_where_nothing_was_measured(tmp_path: Path) -> None:
    variants = demo_variants(tmp_path, demo_sources(tmp_path))
    unmeasured = next(v for v in variants if v.latest is None)
    assert need_of(unmeasured, 4096) > unmeasured.size_bytes


def test_two_that_need_more_than_is_free_take_turns(tmp_path: Path) -> None:
    pair = demo_variants(tmp_path, demo_sources(tmp_path))[:2]
    need = together(pair, 4096, 0).total
    assert together(pair, 4096, 2 * need).at_once
    assert not together(pair, 4096, need).at_once  # a tenth is left to others


def test_what_torch_unpacks_needs_more_than_its_files(tmp_path: Path) -> None:
    plain = next(v for v in demo_variants(tmp_path, demo_sources(tmp_path)) if v.latest is None)
    packed = replace(plain, recipe=Recipe("rtn", "NF4", "bitsandbytes"))
    assert need_of(packed, 1024) > 4 * plain.facts.n_params
    assert need_of(packed, 1024) > need_of(plain, 1024)
