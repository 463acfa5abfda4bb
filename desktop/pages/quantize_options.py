"""The options of a format as a form, generated from the engine's own table; expert ones are folded away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.language import tr
from core.specs.options import OptionSpec
from desktop.models.recipe_options import TEXT_SUFFIXES, OptionState
from desktop.models.recipe_words import BUNDLED_TEXT, choice_words
from desktop.theme import metrics
from desktop.widgets.basics import button, text
from desktop.widgets.layout import clear_layout
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
)
from desktop.widgets.text_choice import TextChoiceField

_FIELD_WIDTH = 148
_MOST = 2**31 - 1


def field_for(spec: OptionSpec) -> OptionField:
    """The control of an option's kind."""
    name, about = tr(spec.title), tr(spec.about)
    if spec.key == "calibration":
        return TextChoiceField(name, about, tr(BUNDLED_TEXT), TEXT_SUFFIXES)
    if spec.key == "smoothquant":
        return StrengthField(name, about)
    if spec.key == "minutes":
        return MinutesField(name, about, spec.low or 1.0, spec.high or float(_MOST))
    if spec.key == "learning_rate":
        return RateField(name, about, spec.low or 0.0, spec.high or 1.0)
    made: OptionField
    if spec.choices:
        made = ChoiceField(name, about, spec.choices, lambda value: choice_words(spec.key, value))
    elif spec.kind == "bool":
        made = CheckField(name, about)
    elif spec.kind == "int":
        whole = WholeField(name, about, int(spec.low or 0), int(spec.high or _MOST))
        if spec.key == "steps":
            whole.say_least(tr("By time"))
        made = whole
    elif spec.kind == "float":
        made = DecimalField(name, about, spec.low or 0.0, spec.high or 1.0)
    else:
        made = TextField(name, about)
    return made


class OptionsForm(QWidget):
    """Shows the options of one point; ``edited`` carries an option's key and the user's value."""

    edited = Signal(str, object)
    reset_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, OptionField] = {}
        self._labels: dict[str, QWidget] = {}
        self._specs: tuple[OptionSpec, ...] = ()
        self._usual, self._expert = QVBoxLayout(), QVBoxLayout()
        self._usual.setSpacing(metrics().s)
        self._expert.setSpacing(metrics().s)
        self._expert.setContentsMargins(0, 0, 0, 0)
        self.folded = QWidget()
        self.folded.setLayout(self._expert)
        self.folded.hide()
        self.fold = button(tr("All options"), "link", clicked=self._toggle)
        self.reset = button(
            tr("Reset"), "link", tip=tr("Back to the usual options"), clicked=self.reset_asked.emit
        )
        self.reset.hide()
        links = QGridLayout()
        links.setColumnStretch(1, 1)
        links.addWidget(self.fold, 0, 0)
        links.addWidget(self.reset, 0, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics().s)
        column.addLayout(self._usual)
        column.addLayout(links)
        column.addWidget(self.folded)

    def show_states(self, states: Sequence[OptionState], *, changed: bool) -> None:
        """Show the values; the controls are made anew only when other options apply."""
        specs = tuple(state.spec for state in states)
        if specs != self._specs:
            self._build(specs)
        for state in states:
            made = self.fields[state.spec.key]
            made.set_value(state.value)
            made.setEnabled(not state.off)
            made.set_refused(state.refused)
            if not isinstance(made, CheckField) or not made.toolTip():
                made.setToolTip(state.off or state.spec.about)
            self._labels[state.spec.key].setEnabled(not state.off)
        self.fold.setVisible(any(spec.expert for spec in specs))
        self.reset.setVisible(changed)
        self.setVisible(bool(specs))

    def _build(self, specs: tuple[OptionSpec, ...]) -> None:
        self._specs = specs
        self.fields.clear()
        self._labels.clear()
        clear_layout(self._usual)
        clear_layout(self._expert)
        for spec in specs:
            (self._expert if spec.expert else self._usual).addWidget(self._row(spec))

    def _row(self, spec: OptionSpec) -> QWidget:
        made = field_for(spec)
        made.edited.connect(lambda value, key=spec.key: self.edited.emit(key, value))
        label = text(tr(spec.title), "quiet", wrap=True)
        label.setToolTip(spec.about)
        label.setBuddy(made.control)
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(metrics().m)
        grid.setVerticalSpacing(metrics().xs)
        if isinstance(made, TextChoiceField):
            grid.addWidget(label, 0, 0)
            grid.addWidget(made, 1, 0)
        else:
            made.setFixedWidth(_FIELD_WIDTH)
            grid.addWidget(label, 0, 0)
            grid.addWidget(made, 0, 1, Qt.AlignmentFlag.AlignRight)
            grid.setColumnStretch(0, 1)
        self.fields[spec.key], self._labels[spec.key] = made, label
        return row

    def _toggle(self) -> None:
        shown = self.folded.isHidden()
        self.folded.setVisible(shown)
        self.fold.setText(tr("Fewer options") if shown else tr("All options"))
