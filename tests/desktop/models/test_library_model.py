"""The library's table: grouping, sorting, filtering, folding, and speed with many variants."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from core.library.records import Marks
from desktop.models.library import LIBRARY_COLUMNS, LibraryModel, library_rows
from desktop.models.rows import LEAD_ROLE, ROW_ROLE, TAIL_ROLE
from tests.fakes.demo_library import demo_sources, demo_variants, many_variants

COLUMN = {column.key: number for number, column in enumerate(LIBRARY_COLUMNS)}
DOWN = Qt.SortOrder.DescendingOrder
UP = Qt.SortOrder.AscendingOrder


@pytest.fixture
def model(tmp_path: Path) -> LibraryModel:
    sources = demo_sources(tmp_path)
    model = LibraryModel()
    model.set_rows(library_rows(sources, demo_variants(tmp_path, sources)))
    return model


def _labels(model: LibraryModel) -> list[str]:
    return [row.model if row.is_model else row.level for row in model.rows]


def test_the_model_keeps_qts_rules(model: LibraryModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.sort(COLUMN["size"], DOWN)
    qtmodeltester.check(model)
    model.set_filter("q4")
    qtmodeltester.check(model)


def test_each_model_is_followed_by_its_variants_from_most_bits_to_fewest(model: LibraryModel) -> None:
    assert _labels(model)[:8] == [
        "Llama-3.2-3B-Instruct",
        "Q5_K_M",
        "Q4_K_M",
        "Q3_K_M",
        "Mistral-7B-Instruct-v0.3",
        "Q4_K_M",
        "Q3_K_S",
        "Qwen2.5-1.5B-Instruct",
    ]


def test_a_model_row_shows_the_originals_figures(model: LibraryModel) -> None:
    head = model.rows[0]
    assert head.is_model
    assert model.index(0, 0).data() == "Llama-3.2-3B-Instruct"
    assert model.index(0, COLUMN["size"]).data() == "6.4 GB"
    assert model.index(0, COLUMN["bits"]).data() == "16.00"
    assert model.index(0, COLUMN["perplexity"]).data() == "9.61"
    assert model.index(0, COLUMN["kl"]).data() == "–"


def test_sorting_keeps_variants_under_their_model_and_unknown_values_last(model: LibraryModel) -> None:
    for order in (UP, DOWN):
        model.sort(COLUMN["kl"], order)
        seen: list[str] = []
        for row in model.rows:
            if row.is_model:
                assert row.source_id not in seen
                seen.append(row.source_id)
            assert row.source_id == seen[-1]
        llama = [row for row in model.rows if row.model.startswith("Llama") and not row.is_model]
        assert llama[-1].kl_divergence is None
        known = [row.kl_divergence for row in llama[:-1]]
        assert known == sorted(known, key=lambda value: value or 0.0, reverse=order == DOWN)


def test_sorting_by_size_orders_the_models_by_their_leading_variant(model: LibraryModel) -> None:
    model.sort(COLUMN["size"], DOWN)
    heads = [row.model for row in model.rows if row.is_model]
    assert heads[0].startswith("Mistral")
    assert heads[-1].startswith("SmolLM2")


def test_the_filter_needs_every_word_and_hides_models_without_matches(model: LibraryModel) -> None:
    model.set_filter("q4_k qwen")
    assert _labels(model) == ["Qwen2.5-1.5B-Instruct", "Q4_K_M"]
    model.set_filter("nothing like this")
    assert model.rows == ()
    model.set_filter("")
    assert len(model.rows) == model.total == 16


def test_folding_a_model_hides_its_variants_until_it_is_unfolded(model: LibraryModel) -> None:
    source = model.rows[0].source_id
    model.toggle(source)
    assert _labels(model)[:2] == ["Llama-3.2-3B-Instruct", "Mistral-7B-Instruct-v0.3"]
    model.toggle(source)
    assert _labels(model)[1] == "Q5_K_M"


def test_a_selected_row_is_followed_when_the_order_changes(model: LibraryModel) -> None:
    before = QPersistentModelIndex(model.index(5, 0))
    row = before.data(ROW_ROLE)
    model.sort(COLUMN["size"], UP)
    assert before.data(ROW_ROLE) is row


def test_a_removed_source_leaves_its_variants_listed(tmp_path: Path) -> None:
    sources = demo_sources(tmp_path)
    rows = library_rows(sources[1:], demo_variants(tmp_path, sources))
    orphan = next(row for row in rows if row.is_model and row.source_id == sources[0].id)
    assert orphan.level == "Original removed"
    assert orphan.model == "SmolLM2-135M-Instruct"


def test_ten_thousand_variants_are_filtered_and_sorted_within_a_frame_or_two(tmp_path: Path) -> None:
    sources = demo_sources(tmp_path)
    model = LibraryModel()
    model.set_rows(library_rows(sources, many_variants(tmp_path, sources, 10_000)))
    taken = []
    for _ in range(3):
        start = time.process_time()
        model.set_filter("q4_k")
        model.set_filter("")
        model.sort(COLUMN["size"], DOWN)
        model.sort(COLUMN["date"], UP)
        taken.append((time.process_time() - start) / 4)
    assert min(taken) < 0.05


def test_all_variants_in_one_list_are_sorted_across_models(model: LibraryModel) -> None:
    model.set_grouped(False)
    model.sort(COLUMN["size"], DOWN)
    assert not any(row.is_model for row in model.rows)
    sizes = [row.size_bytes for row in model.rows]
    assert sizes == sorted(sizes, reverse=True)
    assert model.index(0, 0).data(TAIL_ROLE).startswith("Mistral-7B-Instruct-v0.3")
    model.set_grouped(True)
    assert model.rows[0].is_model


def test_every_column_sorts_variants_within_their_models(model: LibraryModel) -> None:
    for number in range(len(LIBRARY_COLUMNS)):
        for order in (UP, DOWN):
            model.sort(number, order)
            heads = [row.source_id for row in model.rows if row.is_model]
            assert len(heads) == len(set(heads)) == 4
            assert len(model.rows) == 16


def test_missing_and_favourite_rows_say_so(tmp_path: Path) -> None:
    sources = demo_sources(tmp_path)
    variants = list(demo_variants(tmp_path, sources))
    variants[0] = replace(variants[0], marks=Marks(True, ("work",)))
    model = LibraryModel()
    model.set_rows(library_rows(sources, variants, {variants[1].id: ("model.gguf",)}))
    starred, gone = (model.index_of(f"variant:{v.id}") for v in variants[:2])
    assert starred.data(LEAD_ROLE).icon == "star-fill"
    assert starred.data(TAIL_ROLE) == "#work"
    assert gone.data(LEAD_ROLE).icon == "warning-fill"
    assert "files missing" in gone.data(TAIL_ROLE)
    assert "1 file of it is missing: model.gguf" in gone.data(Qt.ItemDataRole.ToolTipRole)
