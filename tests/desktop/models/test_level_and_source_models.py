"""The tables of levels and sources, from values the recommender and the library give."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from core.recommend.choice import Choice, MemoryParts, Recommendation, Rejected
from core.types import Fit
from desktop.models.levels import LEVEL_COLUMNS, LevelsModel, LevelText, level_rows
from desktop.models.sources import SourcesModel
from tests.fakes.demo_library import demo_sources

COLUMN = {column.key: number for number, column in enumerate(LEVEL_COLUMNS)}


def _choice(level: str | None, size: int, *, quantizable: bool = True) -> Choice:
    return Choice(
        id=f"gguf:{level}",
        method="rtn",
        dtype="Q4_K",
        container="gguf",
        level=level,
        fits=Fit.RAM,
        memory_bytes=size + 500_000_000,
        memory_parts=MemoryParts(size, 300_000_000, 100_000_000, 100_000_000),
        tokens_per_s=9.4,
        size_bytes=size,
        bits_per_weight=4.85,
        quality="small loss",
        reasons=("It fits", "It is fast"),
        rule="chat-cpu",
        quantizable=quantizable,
    )


RECOMMENDATION = Recommendation(
    purpose="chat",
    context=4096,
    choices=(
        _choice(None, 4_000_000_000, quantizable=False),
        _choice("Q4_K_M", 4_900_000_000),
        _choice("Q8_0", 8_500_000_000),
    ),
    rejected=(Rejected("gguf:F16", "needs 16 GiB, 10 GiB are free", 17_000_000_000, 16_000_000_000),),
)
TEXTS = (LevelText("F16", "16 bits"), LevelText("Q8_0", "Most"), LevelText("Q4_K_M", "The usual balance"))


def test_levels_keep_the_tables_order_and_mark_the_best_one_that_can_be_made() -> None:
    rows = level_rows(RECOMMENDATION, TEXTS)
    assert [row.level for row in rows] == ["F16", "Q8_0", "Q4_K_M"]
    assert [row.recommended for row in rows] == [False, False, True]


def test_a_rejected_level_stays_in_the_list_with_its_reason() -> None:
    row = level_rows(RECOMMENDATION, TEXTS)[0]
    assert row.fit is Fit.NO
    assert row.reasons == ("Needs 16 GiB, 10 GiB are free.",)


def test_a_source_that_is_stored_in_the_best_level_already_is_copied_as_it_is() -> None:
    keep = replace(_choice("Q4_K_M", 4_900_000_000, quantizable=False), rule="source.keep")
    rows = level_rows(replace(RECOMMENDATION, choices=(keep, RECOMMENDATION.choices[2])), TEXTS)
    assert [row.level for row in rows if row.recommended] == ["Q4_K_M"]
    assert "exact copy" in rows[2].reasons[1]


def test_estimates_are_marked_as_estimates(qtmodeltester: ModelTester) -> None:
    model = LevelsModel()
    model.set_rows(level_rows(RECOMMENDATION, TEXTS))
    qtmodeltester.check(model)
    cells = [model.index(2, COLUMN[key]).data() for key in ("size", "memory", "speed")]
    assert cells == ["~4.9 GB", "~5.0 GiB", "~9.4"]
    assert model.index(0, COLUMN["speed"]).data() == "–"


def test_the_recommended_level_is_said_to_screen_readers() -> None:
    model = LevelsModel()
    model.set_rows(level_rows(RECOMMENDATION, TEXTS))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(2, COLUMN["level"]).data(role) == "Q4_K_M, recommended"
    assert model.index(1, 0).data(role) == "Q8_0"


def test_sources_are_listed_with_plain_words(tmp_path: Path, qtmodeltester: ModelTester) -> None:
    model = SourcesModel()
    model.set_rows(demo_sources(tmp_path))
    qtmodeltester.check(model)
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert cells == ["SmolLM2-135M-Instruct", "GGUF file", "llama", "135M", "BF16", "269 MB"]
    model.sort(3, Qt.SortOrder.DescendingOrder)
    assert model.index(0, 0).data() == "Mistral-7B-Instruct-v0.3"
