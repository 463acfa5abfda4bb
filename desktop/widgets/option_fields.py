"""One control for each kind of option: a check, a list, a number, a text. Fields of a form never follow the
wheel unless they have the focus, so that scrolling the form changes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDoubleValidator, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from core.formats import duration
from core.language import mark, tr
from desktop.theme import metrics
from desktop.widgets.basics import indent_text
from desktop.widgets.picker import Picker

Words = Callable[[Any], str]


class OptionField(QWidget):
    """``edited`` carries the value that the user gave. Subclasses show and tell it."""

    edited = Signal(object)

    def __init__(self, control: QWidget, name: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        control.setAccessibleName(name)
        control.setAccessibleDescription(about)
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(metrics().s)
        self.row.addWidget(control, 1)

    def value(self) -> Any:
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value without announcing it."""
        raise NotImplementedError

    def set_refused(self, reasons: Mapping[Any, str]) -> None:
        """Switch off what would contradict other options, with the reason as the tooltip."""

    def _on_edited(self) -> None:
        self.edited.emit(self.value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and watched is self.control and not self.control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class CheckField(OptionField):
    """Yes or no."""

    def __init__(self, name: str, about: str, parent: QWidget | None = None) -> None:
        self._check = QCheckBox()
        super().__init__(self._check, name, about, parent)
        self._check.clicked.connect(self._on_edited)

    def value(self) -> bool:
        return self._check.isChecked()

    def set_value(self, value: Any) -> None:
        self._check.setChecked(bool(value))

    def set_refused(self, reasons: Mapping[Any, str]) -> None:
        why = reasons.get(not self.value(), "")
        self._check.setEnabled(not why)
        self.setToolTip(why)


class ChoiceField(OptionField):
    """One of a few values, each in words."""

    def __init__(
        self, name: str, about: str, values: Sequence[Any], words: Words, parent: QWidget | None = None
    ) -> None:
        self._combo = Picker()
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(6)
        self._items = QStandardItemModel(self._combo)
        self._values = tuple(values)
        for value in self._values:
            self._items.appendRow(QStandardItem(words(value)))
        self._combo.setModel(self._items)
        super().__init__(self._combo, name, about, parent)
        self._combo.activated.connect(self._on_edited)

    def value(self) -> Any:
        return self._values[max(0, self._combo.currentIndex())]

    def set_value(self, value: Any) -> None:
        self._combo.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def set_refused(self, reasons: Mapping[Any, str]) -> None:
        for position, value in enumerate(self._values):
            item = self._items.item(position)
            item.setEnabled(value not in reasons)
            item.setToolTip(reasons.get(value, ""))


class WholeField(OptionField):
    """A whole number within limits."""

    def __init__(self, name: str, about: str, low: int, high: int, parent: QWidget | None = None) -> None:
        self._spin = QSpinBox()
        self._spin.setRange(low, high)
        self._spin.setGroupSeparatorShown(True)
        self._spin.setKeyboardTracking(False)
        indent_text(self._spin)
        super().__init__(self._spin, name, about, parent)
        self._spin.valueChanged.connect(self._on_edited)

    def say_least(self, words: str) -> None:
        """Words that stand for the least value."""
        self._spin.setSpecialValueText(words)

    def value(self) -> int:
        return self._spin.value()

    def set_value(self, value: Any) -> None:
        with QSignalBlocker(self._spin):
            self._spin.setValue(int(value))


class DecimalField(OptionField):
    """A number within limits."""

    def __init__(self, name: str, about: str, low: float, high: float, parent: QWidget | None = None) -> None:
        self._spin = QDoubleSpinBox()
        self._spin.setDecimals(3)
        self._spin.setRange(low, high)
        self._spin.setSingleStep((high - low) / 100)
        self._spin.setKeyboardTracking(False)
        indent_text(self._spin)
        super().__init__(self._spin, name, about, parent)
        self._spin.valueChanged.connect(self._on_edited)

    def value(self) -> float:
        return round(self._spin.value(), 3)

    def set_value(self, value: Any) -> None:
        with QSignalBlocker(self._spin):
            self._spin.setValue(float(value))


class RateField(OptionField):
    """A small positive number such as 1e-5; left empty it is 0, which means: chosen by itself."""

    def __init__(self, name: str, about: str, low: float, high: float, parent: QWidget | None = None) -> None:
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(tr("Automatic"))
        limits = QDoubleValidator(low, high, 12, self._edit)
        limits.setNotation(QDoubleValidator.Notation.ScientificNotation)
        limits.setLocale(QLocale.c())
        self._edit.setValidator(limits)
        super().__init__(self._edit, name, about, parent)
        self._edit.editingFinished.connect(self._on_edited)

    def value(self) -> float:
        try:
            return float(self._edit.text())
        except ValueError:
            return 0.0

    def set_value(self, value: Any) -> None:
        self._edit.setText(f"{float(value):g}" if float(value) else "")


class MinutesField(OptionField):
    """A length of time in minutes: a usual one, or any other that is typed ("45", "1 h 30 min")."""

    USUAL = (5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 480.0)

    def __init__(self, name: str, about: str, low: float, high: float, parent: QWidget | None = None) -> None:
        self._limits = (low, high)
        self._value = low
        self._combo, edit = QComboBox(), QLineEdit()
        self._combo.setLineEdit(edit)
        self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        usual = [duration(60 * minutes) for minutes in self.USUAL if low <= minutes <= high]
        self._combo.addItems(usual)
        offers = QCompleter(usual, self._combo)  # in a list: what is typed is never added to
        self._combo.setCompleter(offers)
        offers.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        super().__init__(self._combo, name, about, parent)
        edit.setAccessibleName(name)
        edit.setAccessibleDescription(tr("{about} Type any time, such as 45 min.", about=about))
        edit.editingFinished.connect(self._on_typed)
        self._combo.activated.connect(lambda _index: self._on_typed())

    def value(self) -> float:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = float(value)
        self._combo.setCurrentText(duration(60 * self._value))

    def _on_typed(self) -> None:
        """Take what was typed; words that are no time, or none that is allowed, are put back."""
        low, high = self._limits
        typed = minutes_of(self._combo.currentText())
        wanted = self._value if typed is None else min(high, max(low, typed))
        changed = duration(60 * wanted) != duration(60 * self._value)
        self.set_value(wanted if changed else self._value)
        if changed:
            self._on_edited()


_TIME = re.compile(r"(\d+(?:[.,]\d+)?)\s*([a-z]*)")
_MINUTES = {"s": 1 / 60, "": 1.0, "m": 1.0, "h": 60.0, "d": 1440.0}


def minutes_of(words: str) -> float | None:
    """The minutes that words mean: ``20``, ``20 min``, ``1 h 30 min``, ``90 s``; None for others."""
    said = words.strip().lower()
    parts = _TIME.findall(said)
    if not parts or _TIME.sub("", said).strip() or any(unit[:1] not in _MINUTES for _, unit in parts):
        return None
    return sum(float(amount.replace(",", ".")) * _MINUTES[unit[:1]] for amount, unit in parts)


class TextField(OptionField):
    """Any words; told when the field is left or Enter is pressed."""

    def __init__(self, name: str, about: str, parent: QWidget | None = None) -> None:
        self._edit = QLineEdit()
        super().__init__(self._edit, name, about, parent)
        self._edit.editingFinished.connect(self._on_edited)

    def value(self) -> str:
        return self._edit.text().strip()

    def set_value(self, value: Any) -> None:
        self._edit.setText(str(value))


class StrengthField(OptionField):
    """Off, found by a search, or a strength from 0 to 1: the value is "none", "auto" or a number."""

    _WORDS = (("none", mark("Off")), ("auto", mark("Searched")), ("fixed", mark("Fixed")))
    START = 0.5

    def __init__(self, name: str, about: str, parent: QWidget | None = None) -> None:
        self._combo = Picker()
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(5)
        for identifier, words in self._WORDS:
            self._combo.addItem(tr(words), identifier)
        super().__init__(self._combo, name, about, parent)
        self._strength = DecimalField(tr("{name}: strength", name=name), about, 0.0, 1.0)
        self._strength.set_value(self.START)
        self._strength.setVisible(False)
        self.row.addWidget(self._strength)
        self._strength.edited.connect(self._on_edited)
        self._combo.activated.connect(self._on_chosen)

    def value(self) -> str | float:
        chosen = str(self._combo.currentData())
        return self._strength.value() if chosen == "fixed" else chosen

    def set_value(self, value: Any) -> None:
        chosen = value if value in {"none", "auto"} else "fixed"
        self._combo.setCurrentIndex(self._combo.findData(chosen))
        if chosen == "fixed":
            self._strength.set_value(float(value))
        self._strength.setVisible(chosen == "fixed")

    def _on_chosen(self) -> None:
        self._strength.setVisible(self._combo.currentData() == "fixed")
        self._on_edited()
