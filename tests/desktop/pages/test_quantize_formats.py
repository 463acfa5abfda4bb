"""The Quantize page's other formats: choosing one, its options, contradictions, the recipe of Start."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind
from core.library.records import SourceRecord, VariantRecord
from core.specs.combinations import COMBINATIONS
from core.specs.support import fitted, recipe_for, support
from core.types import Purpose
from desktop.models.formats import FormatRow
from desktop.pages.quantize import QuantizePage
from desktop.services.bundle import Services
from desktop.widgets.text_choice import TextChoiceField

LEFT = Qt.MouseButton.LeftButton
Asked = list[tuple[JobKind, dict[str, Any]]]


@pytest.fixture
def source(loaded: Services) -> SourceRecord:
    return next(s for s in loaded.catalog.sources() if "Qwen" in s.name)


@pytest.fixture
def page(
    qtbot: QtBot, loaded: Services, source: SourceRecord, monkeypatch: pytest.MonkeyPatch
) -> QuantizePage:
    roomy = shutil.disk_usage(loaded.paths.home)._replace(free=10**12)
    monkeypatch.setattr("desktop.pages.quantize_chooser.shutil.disk_usage", lambda _folder: roomy)
    loaded.ui.set("quantize.mode", "expert")
    made = QuantizePage(loaded)
    qtbot.addWidget(made)
    made.resize(1200, 720)
    made.show()
    made.open_item("source", source.id)
    qtbot.waitUntil(made.plan_panel.start.isEnabled)
    qtbot.mouseClick(made.choices.view.button("formats"), LEFT)
    qtbot.waitUntil(lambda: made.choices.formats_table.currentIndex().isValid())
    return made


def _choose(page: QuantizePage, key: str) -> None:
    page.choices.select_format(key)
    row = page.choices.formats_table.current_row()
    assert isinstance(row, FormatRow)
    assert row.key == key


def _started(qtbot: QtBot, page: QuantizePage, submitted: Asked) -> dict[str, Any]:
    qtbot.mouseClick(page.plan_panel.start, LEFT)
    kind, params = submitted[-1]
    assert kind is JobKind.QUANTIZE
    recipe = params["recipe"]
    assert isinstance(recipe, dict)
    return recipe


def _visible_words(page: QuantizePage) -> list[str]:
    return [label.text() for label in page.plan_panel.findChildren(QLabel) if label.isVisible()]


def _combo(page: QuantizePage, key: str) -> QComboBox:
    control = page.plan_panel.options.fields[key].control
    assert isinstance(control, QComboBox)
    return control


def test_the_usual_four_bits_are_chosen_first_with_what_speaks_for_a_level_here(page: QuantizePage) -> None:
    panel = page.plan_panel
    assert panel.level.text() == "INT4"
    assert panel.start.isEnabled()
    assert any("GGUF level" in words for words in _visible_words(page))
    assert panel.facts.values()["Loads in"] == "vLLM, transformers with gptqmodel"


@pytest.mark.parametrize("height", [460, 560, 720])
def test_options_are_scrolled_not_squeezed_where_the_panel_is_low(
    qtbot: QtBot, page: QuantizePage, height: int
) -> None:
    page.resize(1000, height)
    _choose(page, "gptq:INT4:gptq")
    combo = _combo(page, "group_size")
    qtbot.waitUntil(lambda: combo.height() >= combo.minimumSizeHint().height())
    options = page.plan_panel.options
    qtbot.waitUntil(lambda: options.height() >= options.minimumSizeHint().height())


def test_every_format_that_can_be_made_of_the_source_can_be_started(
    page: QuantizePage, source: SourceRecord
) -> None:
    for point in COMBINATIONS:
        _choose(page, point.id)
        recipe = fitted(recipe_for(point.dtype, method=point.method, container=point.container), source.facts)
        assert page.chooser.plan is not None
        assert page.chooser.plan.recipe == recipe
        assert page.plan_panel.start.isEnabled() is support(recipe, source.facts).ok


def test_start_submits_the_recipe_with_the_options_that_were_changed(
    qtbot: QtBot, page: QuantizePage, submitted: Asked, source: SourceRecord
) -> None:
    _choose(page, "gptq:INT4:compressed-tensors")
    options = page.plan_panel.options
    qtbot.mouseClick(options.fold, LEFT)
    assert options.folded.isVisible()
    combo = _combo(page, "group_size")
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Home)  # 32
    symmetric = options.fields["symmetric"].control
    assert isinstance(symmetric, QCheckBox)
    symmetric.click()
    recipe = _started(qtbot, page, submitted)
    expected = recipe_for(
        "INT4",
        method="gptq",
        container="compressed-tensors",
        options={"group_size": 32, "symmetric": False},
    )
    assert recipe == expected.to_json()
    assert submitted[-1][1]["source"] == source.id
    assert submitted[-1][1]["out"] is None


def test_reset_brings_the_usual_options_back(qtbot: QtBot, page: QuantizePage) -> None:
    _choose(page, "gptq:INT4:gptq")
    _combo(page, "group_size").setCurrentIndex(0)
    _combo(page, "group_size").activated.emit(0)
    assert page.chooser.given == {"group_size": 32}
    qtbot.mouseClick(page.plan_panel.options.reset, LEFT)
    assert page.chooser.given == {}
    assert page.plan_panel.options.fields["group_size"].value() == 128
    assert not page.plan_panel.options.reset.isVisible()


def test_a_group_size_that_leaves_matrices_at_16_bits_is_told_before_start(
    qtbot: QtBot, page: QuantizePage, loaded: Services
) -> None:
    smol = next(s for s in loaded.catalog.sources() if "SmolLM2" in s.name)  # rows of 576 and 1536
    page.open_item("source", smol.id)
    page.chooser._chosen_view = "formats"
    qtbot.waitUntil(lambda: page.plan_panel.name.placeholderText() == smol.name)
    _choose(page, "gptq:INT4:gptq")
    field = page.plan_panel.options.fields["group_size"]
    assert field.value() == 64
    field.edited.emit(128)
    said = [label.text() for label in page.plan_panel.findChildren(QLabel)]
    assert "Matrices with rows of 576 are not whole groups of 128 and stay at 16 bits." in said
    assert page.plan_panel.start.isEnabled()


def test_a_calibration_file_goes_into_the_recipe_and_stays_with_another_format(
    qtbot: QtBot,
    page: QuantizePage,
    submitted: Asked,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = tmp_path / "mine.txt"
    text.write_text("words")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(text), ""))
    _choose(page, "awq:INT4:awq")
    combo = _combo(page, "calibration")
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    _choose(page, "static:INT8:compressed-tensors")
    field = page.plan_panel.options.fields["calibration"]
    assert isinstance(field, TextChoiceField)
    assert field.file.full_text() == "mine.txt"
    recipe = _started(qtbot, page, submitted)
    assert recipe["options"]["calibration"] == str(text)
    assert recipe["dtype"] == "INT8"


def test_a_calibration_text_that_is_not_named_stops_start_with_the_reason(
    qtbot: QtBot, page: QuantizePage
) -> None:
    _choose(page, "gptq:INT4:gptq")
    combo = _combo(page, "calibration")
    combo.setCurrentIndex(2)
    combo.activated.emit(2)
    panel = page.plan_panel
    assert not panel.start.isEnabled()
    assert "owner/name" in panel.obstacle.text()
    field = panel.options.fields["calibration"]
    assert isinstance(field, TextChoiceField)
    qtbot.keyClicks(field.hub, "Salesforce/wikitext")
    assert panel.start.isEnabled()


def test_options_that_would_contradict_are_off_with_the_reason(page: QuantizePage) -> None:
    _choose(page, "awq:INT4:awq")
    items = _combo(page, "granularity").model()
    states = [bool(items.index(i, 0).flags() & Qt.ItemFlag.ItemIsEnabled) for i in range(items.rowCount())]
    assert states == [False, False, True]
    assert "groups" in items.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_samples_longer_than_the_context_stop_start(qtbot: QtBot, page: QuantizePage) -> None:
    _choose(page, "gptq:INT4:gptq")
    page.plan_panel.options.fields["length"].edited.emit(100_000)
    assert not page.plan_panel.start.isEnabled()
    assert "longer than the model's context" in page.plan_panel.obstacle.text()
    assert page.plan_panel.start.toolTip() == page.plan_panel.obstacle.text()


def test_formats_that_cannot_be_made_of_the_source_say_why(
    qtbot: QtBot, page: QuantizePage, source: SourceRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    gguf = replace(source, facts=replace(source.facts, hf_architecture=None))
    monkeypatch.setattr(page.chooser, "source", lambda: gguf)
    page.chooser.late.start()
    qtbot.waitUntil(lambda: not page.plan_panel.start.isEnabled())
    assert page.plan_panel.fit is not None
    assert page.plan_panel.fit.word == "Unavailable"
    assert "not from a GGUF file" in page.plan_panel.obstacle.text()


def test_a_disk_must_take_the_files_twice(
    qtbot: QtBot, page: QuantizePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(page, "gptq:INT4:gptq")
    assert page.chooser.plan is not None
    once = page.chooser.plan.size_bytes
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=round(once * 1.9)))
    page.on_shown()
    qtbot.waitUntil(lambda: not page.plan_panel.start.isEnabled())
    assert "fewer bits" in page.plan_panel.obstacle.text()


def test_too_little_free_memory_is_told_but_does_not_stop(
    page: QuantizePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page.chooser, "free_memory", lambda: 100 << 20)
    _choose(page, "awq:INT4:compressed-tensors")
    assert "close other programs first" in page.plan_panel.preflight.words_of("memory")
    assert page.plan_panel.start.isEnabled()


def test_the_recommenders_format_opens_its_view_and_is_explained(
    qtbot: QtBot, page: QuantizePage, loaded: Services, source: SourceRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = loaded.hardware.recommend(source.facts, Purpose.SERVE)
    assert told is not None
    best = replace(
        told.choices[0],
        id="awq:INT4",
        method="awq",
        dtype="INT4",
        container="awq",
        level=None,
        reasons=("vLLM answers many at once with it.",),
        quantizable=True,
    )
    monkeypatch.setattr(loaded.hardware, "recommend", lambda *_: replace(told, choices=(best, *told.choices)))
    page.chooser.forget()
    page.choices.show_view("levels")
    qtbot.waitUntil(page.plan_panel.recommended.isVisible)
    assert page.choices.current_view() == "formats"
    assert page.chooser.format is not None
    assert page.chooser.format.key == "awq:INT4:awq"
    assert page.plan_panel.why.text() == "Why"
    qtbot.waitUntil(lambda: "vLLM answers many at once with it." in _visible_words(page))


def test_arrow_keys_step_over_the_headings(qtbot: QtBot, page: QuantizePage) -> None:
    table = page.choices.formats_table
    last = [point.id for point in COMBINATIONS if point.dtype == "INT4"][-1]
    _choose(page, last)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    row = table.current_row()
    assert isinstance(row, FormatRow)
    assert row.key == "gptq:INT3:gptq"
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert table.current_row().key == last


def test_a_click_on_a_heading_changes_nothing(qtbot: QtBot, page: QuantizePage) -> None:
    _choose(page, "gptq:INT4:gptq")
    table = page.choices.formats_table
    heading = page.choices.formats.index_of("dtype:INT4")
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(heading).center())
    assert page.plan_panel.level.text() == "INT4"
    assert page.chooser.format is not None
    assert page.chooser.format.key == "gptq:INT4:gptq"


def test_the_chosen_format_stays_when_the_library_changes(
    qtbot: QtBot, page: QuantizePage, loaded: Services
) -> None:
    _choose(page, "rtn:INT8:gptq")
    loaded.catalog.changed.emit()
    qtbot.waitUntil(lambda: not page.chooser.late.isActive())
    assert page.choices.current_view() == "formats"
    assert page.chooser.format is not None
    assert page.chooser.format.key == "rtn:INT8:gptq"


def test_the_way_back_to_the_levels_shows_a_level_without_options(qtbot: QtBot, page: QuantizePage) -> None:
    qtbot.mouseClick(page.choices.view.button("levels"), LEFT)
    qtbot.waitUntil(lambda: page.plan_panel.level.text() != "INT4")
    assert not page.plan_panel.options.isVisible()
    assert page.choices.stack.currentWidget() is page.table


def test_the_training_time_is_a_plain_choice_that_start_takes_along(
    qtbot: QtBot, page: QuantizePage, submitted: Asked
) -> None:
    _choose(page, "qat:INT4:gguf")
    options = page.plan_panel.options
    assert options.folded.isHidden()
    minutes = _combo(page, "minutes")
    qtbot.waitUntil(minutes.isVisible)
    assert minutes.accessibleName() == "Training time"
    assert page.plan_panel.preflight.words_of("time") == "Time: ~21 min, most of it training"
    minutes.setCurrentIndex(minutes.findText("1 h"))
    minutes.activated.emit(minutes.currentIndex())
    assert page.plan_panel.preflight.words_of("time") == "Time: ~1 h 1 min, most of it training"
    options.fields["steps"].edited.emit(500)
    assert not options.fields["minutes"].isEnabled()
    assert page.plan_panel.preflight.words_of("time").endswith("a rough estimate")
    recipe = _started(qtbot, page, submitted)
    assert (recipe["method"], recipe["options"]["minutes"], recipe["options"]["steps"]) == ("qat", 60.0, 500)


def test_training_back_opens_with_the_source_and_the_format_of_the_variant(
    qtbot: QtBot, page: QuantizePage, loaded: Services
) -> None:
    variant = next(v for v in loaded.catalog.variants() if v.recipe.label == "Q3_K_M")
    page.open_item("train_back", variant.id)
    qtbot.waitUntil(lambda: page.chooser.format is not None and page.chooser.format.key == "qat:INT4:gguf")
    assert page.source.currentData() == variant.source_id
    assert page.choices.current_view() == "formats"
    assert page.plan_panel.level.text() == "INT4"
    assert page.chooser.plan is not None
    assert page.chooser.plan.source_id == variant.source_id
    assert page.chooser.plan.recipe.method == "qat"
    page._on_catalog()  # a change of the library does not undo it
    qtbot.waitUntil(lambda: not page.chooser.late.isActive())
    assert page.chooser.format is not None
    assert page.chooser.format.key == "qat:INT4:gguf"


def test_training_back_keeps_the_group_size_of_the_variant(
    qtbot: QtBot, page: QuantizePage, loaded: Services, folder_variants: tuple[VariantRecord, ...]
) -> None:
    from core.library.catalog import Catalog

    recipe = recipe_for("INT4", method="rtn", container="gptq", options={"group_size": 64})
    variant = replace(folder_variants[0], id="groups-of-64", recipe=recipe)
    with Catalog(loaded.paths) as catalog:
        catalog.add_variant(variant)
    loaded.catalog.refresh()
    qtbot.waitUntil(lambda: loaded.catalog.variant(variant.id) is not None)
    page.open_item("train_back", variant.id)
    qtbot.waitUntil(lambda: page.chooser.format is not None and page.chooser.format.key == "qat:INT4:gptq")
    assert page.plan_panel.options.fields["group_size"].value() == 64
    assert page.plan_panel.options.reset.isVisible()
    page.open_item("train_back", "no such variant")
    assert page.chooser.format.key == "qat:INT4:gptq"


def test_what_is_for_research_says_so_in_the_table_and_before_start(qtbot: QtBot, page: QuantizePage) -> None:
    def is_told() -> bool:
        return any(words.startswith("INT2 is for research") for words in _visible_words(page))

    heading = next(row for row in page.choices.formats.rows if row.key == "dtype:INT2")
    assert heading.about.endswith("For research.")
    _choose(page, "qat:INT2:gptq")
    qtbot.waitUntil(is_told)
    _choose(page, "qat:INT4:gguf")
    assert not is_told()
