"""Controls of options: what the user gives is told, what the page shows is not, scrolling changes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from core.specs.options import OPTIONS, OptionSpec
from desktop.pages.quantize_options import field_for
from desktop.widgets.option_fields import (
    CheckField,
    ChoiceField,
    DecimalField,
    MinutesField,
    OptionField,
    RateField,
    StrengthField,
    TextField,
    WholeField,
    minutes_of,
)
from desktop.widgets.text_choice import TextChoiceField


def _shown(qtbot: QtBot, made: OptionField) -> list[Any]:
    told: list[Any] = []
    made.edited.connect(told.append)
    qtbot.addWidget(made)
    made.resize(280, 80)
    made.show()
    return told


def _examples(spec: OptionSpec) -> tuple[Any, ...]:
    if spec.kind == "bool":
        return True, False
    if spec.choices:
        return spec.choices
    if spec.kind in {"int", "float"}:
        return spec.default, spec.low, spec.high
    texts: dict[str, tuple[Any, ...]] = {
        "smoothquant": ("none", "auto", 0.35),
        "calibration": ("", "/a/b.txt", "hub:owner/name"),
    }
    return texts.get(spec.key, (spec.default, "first 4"))


@pytest.mark.parametrize("spec", OPTIONS, ids=lambda spec: spec.key)
def test_every_option_has_a_control_that_shows_each_of_its_values(qtbot: QtBot, spec: OptionSpec) -> None:
    made = field_for(spec)
    told = _shown(qtbot, made)
    for value in _examples(spec):
        made.set_value(value)
        assert made.value() == value
        assert type(made.value()) is type(value) or isinstance(value, float | int)
    assert told == []
    assert made.control.accessibleName() == spec.title
    assert made.control.accessibleDescription() == spec.about


def test_a_check_tells_a_click_and_can_be_locked_with_a_reason(qtbot: QtBot) -> None:
    made = CheckField("Symmetric", "about")
    told = _shown(qtbot, made)
    check = made.control
    assert isinstance(check, QCheckBox)
    check.click()
    assert told == [True]
    made.set_refused({False: "GGUF has no asymmetric blocks."})
    assert not check.isEnabled()
    assert made.toolTip() == "GGUF has no asymmetric blocks."


def test_refused_choices_are_switched_off_with_the_reason(qtbot: QtBot) -> None:
    made = ChoiceField("Scales", "about", ("tensor", "group"), str)
    _shown(qtbot, made)
    made.set_refused({"tensor": "AWQ files hold scales for groups."})
    combo = made.control
    assert isinstance(combo, QComboBox)
    first = combo.model().index(0, 0)
    assert not first.flags() & Qt.ItemFlag.ItemIsEnabled
    assert first.data(Qt.ItemDataRole.ToolTipRole) == "AWQ files hold scales for groups."
    made.set_refused({})
    assert combo.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsEnabled


def test_numbers_are_told_when_they_are_typed(qtbot: QtBot) -> None:
    whole, decimal = WholeField("Samples", "", 1, 4096), DecimalField("Damping", "", 0.0, 1.0)
    counts, parts = _shown(qtbot, whole), _shown(qtbot, decimal)
    whole.set_value(32)
    whole.control.setFocus()
    spin = whole.control
    assert isinstance(spin, QSpinBox)
    spin.selectAll()
    qtbot.keyClicks(spin, "64")
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert counts == [64]
    qtbot.keyClick(decimal.control, Qt.Key.Key_Up)
    assert parts == [0.01]


def test_the_wheel_over_a_field_without_the_focus_changes_nothing(qtbot: QtBot) -> None:
    made = WholeField("Samples", "", 1, 4096)
    told = _shown(qtbot, made)
    made.set_value(32)
    made.control.clearFocus()
    middle = made.control.rect().center()
    wheel = QWheelEvent(
        QPointF(middle),
        QPointF(made.control.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(made.control, wheel)
    assert made.value() == 32
    assert told == []


def test_a_text_is_told_when_enter_is_pressed(qtbot: QtBot) -> None:
    made = TextField("Name", "")
    told = _shown(qtbot, made)
    qtbot.keyClicks(made.control, "hello ")
    assert told == []
    qtbot.keyClick(made.control, Qt.Key.Key_Return)
    assert told == ["hello"]


def test_a_fixed_strength_is_a_number(qtbot: QtBot) -> None:
    made = StrengthField("SmoothQuant", "")
    told = _shown(qtbot, made)
    combo = made.control
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_End)
    assert told == [0.5]
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    assert told[-1] == "none"


@pytest.fixture
def text_choice(qtbot: QtBot) -> tuple[TextChoiceField, list[Any]]:
    made = TextChoiceField("Calibration text", "", "Text that comes along", (".txt", ".jsonl"))
    return made, _shown(qtbot, made)


def _pick(made: TextChoiceField, position: int) -> None:
    made.combo.setCurrentIndex(position)
    made.combo.activated.emit(position)


def test_a_file_is_asked_for_and_shown_by_its_name(
    text_choice: tuple[TextChoiceField, list[Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, told = text_choice
    chosen = str(tmp_path / "notes.txt")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    _pick(made, 1)
    assert told == [chosen]
    assert made.file.full_text() == "notes.txt"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    made.change.click()
    assert made.value() == chosen


def test_a_question_that_is_cancelled_keeps_the_text_that_comes_along(
    text_choice: tuple[TextChoiceField, list[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    made, _told = text_choice
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    _pick(made, 1)
    assert made.value() == ""
    assert made.combo.currentIndex() == 0


def test_a_data_set_of_the_hub_is_named_by_typing(
    qtbot: QtBot, text_choice: tuple[TextChoiceField, list[Any]]
) -> None:
    made, told = text_choice
    _pick(made, 2)
    assert made.hub.isVisible()
    qtbot.keyClicks(made.hub, "a/b")
    assert told[-1] == "hub:a/b"
    _pick(made, 0)
    assert told[-1] == ""
    assert not made.hub.isVisible()


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("20", 20.0),
        ("20 min", 20.0),
        (" 1 h 30 min ", 90.0),
        ("1.5h", 90.0),
        ("1,5 hours", 90.0),
        ("90 s", 1.5),
        ("2 days", 2880.0),
        ("", None),
        ("soon", None),
        ("20 min or so", None),
        ("-5", None),
        ("1e9", None),
    ],
)
def test_a_length_of_time_is_understood_as_people_write_it(words: str, minutes: float | None) -> None:
    assert minutes_of(words) == (None if minutes is None else pytest.approx(minutes))


def test_a_training_time_is_chosen_from_the_usual_ones_or_typed(qtbot: QtBot) -> None:
    field = MinutesField("Training time", "How long", 0.05, 10_080.0)
    told = _shown(qtbot, field)
    field.set_value(20.0)
    combo = field.control
    assert isinstance(combo, QComboBox)
    edit = combo.lineEdit()
    assert edit is not None
    assert combo.currentText() == "20 min"
    combo.setCurrentIndex(combo.findText("1 h"))
    combo.activated.emit(combo.currentIndex())
    for typed, shown in (("45", "45 min"), ("soon", "45 min"), ("999999", "7 days"), ("7 days", "7 days")):
        edit.setText(typed)
        edit.editingFinished.emit()
        assert combo.currentText() == shown
    assert told == [60.0, 45.0, 10_080.0]


def test_a_learning_rate_is_a_small_number_or_automatic(qtbot: QtBot) -> None:
    field = RateField("Learning rate", "How far", 0.0, 1.0)
    told = _shown(qtbot, field)
    field.set_value(0.0)
    edit = field.control
    assert isinstance(edit, QLineEdit)
    assert (edit.text(), edit.placeholderText()) == ("", "Automatic")
    qtbot.keyClicks(edit, "5e-5x")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert told == [5e-5]
    field.set_value(5e-5)
    assert edit.text() == "5e-05"
    assert field.value() == 5e-5
