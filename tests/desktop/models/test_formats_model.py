"""The table of formats besides the GGUF levels: what is listed, recommended, advised against, impossible."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from core.recommend.choice import Choice, MemoryParts, Recommendation, Rejected
from core.specs.combinations import COMBINATIONS
from core.types import Fit
from desktop.models.formats import FORMAT_COLUMNS, FormatsModel, best_choice, first_choice, format_rows
from desktop.models.plan_view import format_view
from desktop.models.recipe_options import recipe_of
from tests.fakes.demo_library import demo_facts

COLUMN = {column.key: number for number, column in enumerate(FORMAT_COLUMNS)}
FACTS = demo_facts(1)
NOTHING = Recommendation("chat", 4096, (), ())
AGAINST = Recommendation("chat", 4096, (), (Rejected("gptq:INT4", "needs a CUDA GPU", 2, 1),))


def _choice(level: str | None, method: str, dtype: str, container: str) -> Choice:
    return Choice(
        id=f"{container}:{level or dtype}",
        method=method,
        dtype=dtype,
        container=container,
        level=level,
        fits=Fit.GPU,
        memory_bytes=3_000_000_000,
        memory_parts=MemoryParts(2_000_000_000, 400_000_000, 300_000_000, 300_000_000),
        tokens_per_s=80.0,
        size_bytes=1_200_000_000,
        bits_per_weight=4.2,
        quality="small loss",
        reasons=("vLLM answers many at once with it.",),
        rule="serve-gpu",
        quantizable=True,
    )


SERVING = Recommendation(
    "serve", 4096, (_choice(None, "awq", "INT4", "awq"), _choice("Q4_K_M", "rtn", "Q4_K", "gguf")), ()
)


def test_every_format_is_listed_below_its_dtype() -> None:
    rows = format_rows(FACTS, NOTHING)
    assert {row.key for row in rows if not row.is_heading} == {point.id for point in COMBINATIONS}
    heading = ""
    for row in rows:
        heading = row.dtype if row.is_heading else heading
        assert row.dtype == heading
    assert all(row.size_bytes > 0 and row.quality for row in rows if not row.is_heading)


def test_a_row_says_what_loads_it_and_whether_it_looks_at_a_text(qtmodeltester: ModelTester) -> None:
    model = FormatsModel()
    model.set_rows(format_rows(FACTS, NOTHING))
    qtmodeltester.check(model)

    def cells(key: str) -> dict[str, str]:
        return {name: model.index_of(key, place).data() for name, place in COLUMN.items()}

    gptq = cells("gptq:INT4:gptq")
    assert gptq == {
        "method": "GPTQ",
        "container": "GPTQ",
        "size": "~1.2 GB",
        "quality": "Clear loss",
        "text": "Yes",
        "loads": "vLLM, gptqmodel",
    }
    assert cells("rtn:FP8_E5M2:safetensors")["loads"] == "Bitwright only"
    assert cells("rtn:INT8:compressed-tensors")["text"] == "–"
    assert cells("cast:BF16:safetensors")["quality"] == "As the source"


def test_headings_say_what_a_dtype_is_for_and_cannot_be_chosen() -> None:
    model = FormatsModel()
    model.set_rows(format_rows(FACTS, NOTHING))
    heading = model.index_of("dtype:INT4")
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert heading.data(Qt.ItemDataRole.AccessibleTextRole).startswith("INT4: 4-bit integer. A quarter")


def test_the_recommenders_choice_is_marked_with_its_reasons() -> None:
    rows = format_rows(FACTS, SERVING)
    assert [row.key for row in rows if row.recommended] == ["awq:INT4:awq"]
    first = first_choice(rows)
    assert first is not None
    assert first.key == "awq:INT4:awq"
    assert first.advice == ("vLLM answers many at once with it.",)
    assert first.point is not None
    view = format_view(FACTS, first, recipe_of(first.point, {}, FACTS), SERVING)
    assert view.why == "Why"
    assert view.parts is not None
    assert dict(view.pairs)["Loads in"] == "vLLM, transformers with gptqmodel"


def test_a_recommendation_of_something_that_cannot_be_made_here_is_not_followed() -> None:
    elsewhere = replace(SERVING.choices[0], quantizable=False)
    assert best_choice(replace(SERVING, choices=(elsewhere,))) is None


def test_without_a_recommendation_the_usual_four_bits_come_first_with_what_speaks_against_them() -> None:
    first = first_choice(format_rows(FACTS, AGAINST))
    assert first is not None
    assert first.key == "gptq:INT4:gptq"
    assert not first.advised
    assert first.advice == ("Needs a CUDA GPU.",)


def test_what_cannot_be_made_of_a_gguf_source_says_why() -> None:
    rows = format_rows(replace(FACTS, hf_architecture=None), NOTHING)
    formats = [row for row in rows if not row.is_heading]
    assert all("GGUF file" in row.obstacle for row in formats)
    assert first_choice(rows) == formats[0]
    model = FormatsModel()
    model.set_rows(rows)
    cell = model.index_of("gptq:INT4:gptq", COLUMN["quality"])
    assert cell.data() == "Unavailable"
    assert "GGUF file" in cell.data(Qt.ItemDataRole.ToolTipRole)
