"""The options of a format as a form, generated from the engine's own table; expert ones are folded away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from core.language import tr
from core.specs.options import OptionSpec
from desktop.icons import icon
from desktop.models.recipe_options import TEXT_SUFFIXES, OptionState
from desktop.models.recipe_words import BUNDLED_TEXT, choice_words
from desktop.theme import metrics
from desktop.widgets.basics import button, icon_button, set_role, text
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
_MANY = 7  # options, from which on they can be searched
_MOST = 2**31 - 1


def field_for(spec: OptionSpec, usual_text: str = "") -> OptionField:
    """The control of an option's kind; ``usual_text`` names the calibration text of the settings, if any."""
    name, about = tr(spec.title), tr(spec.about)
    if spec.key == "calibration":
        usual = tr("The usual one: {name}", name=usual_text) if usual_text else ""
        return TextChoiceField(name, about, tr(BUNDLED_TEXT), TEXT_SUFFIXES, usual=usual)
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
    """Shows the options of one point; ``edited`` carries an option's key and the user's value, ``reset_one``
    the key of one that shall be as usual again."""

    edited = Signal(str, object)
    reset_one = Signal(str)
    reset_asked = Signal()
    fold_changed = Signal(bool)  # all options are in sight

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, OptionField] = {}
        self.resets: dict[str, QToolButton] = {}
        self._labels: dict[str, QLabel] = {}
        self._rows: dict[str, QWidget] = {}
        self._specs: tuple[OptionSpec, ...] = ()
        self._usual_text = ""
        self._usual, self._expert = QVBoxLayout(), QVBoxLayout()
        self._usual.setSpacing(metrics().s)
        self._expert.setSpacing(metrics().s)
        self._expert.setContentsMargins(0, 0, 0, 0)
        self.folded = QWidget()
        self.folded.setLayout(self._expert)
        self.folded.hide()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find an option"))
        self.search.setAccessibleName(tr("Find an option"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("magnifying-glass", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.nothing = text(tr("No option is called so."), "quiet")
        self.nothing.hide()
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
        column.addWidget(self.search)
        column.addLayout(self._usual)
        column.addLayout(links)
        column.addWidget(self.folded)
        column.addWidget(self.nothing)

    def show_states(self, states: Sequence[OptionState], *, changed: bool) -> None:
        """Show the values; the controls are made anew only when other options apply."""
        specs = tuple(state.spec for state in states)
        if specs != self._specs:
            self._build(specs)
        for state in states:
            self._show_state(state)
        self.fold.setVisible(any(spec.expert for spec in specs))
        self.reset.setVisible(changed)
        self.search.setVisible(len(specs) >= _MANY)
        self.setVisible(bool(specs))
        self._filter()

    def _show_state(self, state: OptionState) -> None:
        key, made = state.spec.key, self.fields[state.spec.key]
        made.set_value(state.value)
        made.setEnabled(not state.off)
        made.set_refused(state.refused)
        about = tr(state.spec.about)
        if not isinstance(made, CheckField) or not made.toolTip():
            made.setToolTip(state.off or about)
        label, reset = self._labels[key], self.resets[key]
        label.setEnabled(not state.off)
        set_role(label, "strong" if state.changed else "quiet")
        usual = tr("Usually: {value}", value=usual_words(state))
        label.setToolTip(f"{about}\n{usual}" if state.changed else about)
        reset.setVisible(state.changed)
        reset.setToolTip(tr("Back to {value}", value=usual_words(state)))

    def set_usual_text(self, name: str) -> None:
        """The calibration text of the settings; the form is made anew when it is shown next."""
        if name != self._usual_text:
            self._usual_text, self._specs = name, ()

    def show_all(self, shown: bool) -> None:
        """Fold the options for experts away, or not."""
        self.folded.setVisible(shown)
        self.fold.setText(tr("Fewer options") if shown else tr("All options"))

    def _build(self, specs: tuple[OptionSpec, ...]) -> None:
        self._specs = specs
        for table in (self.fields, self.resets, self._labels, self._rows):
            table.clear()
        clear_layout(self._usual)
        clear_layout(self._expert)
        for spec in specs:
            self._rows[spec.key] = self._row(spec)
            (self._expert if spec.expert else self._usual).addWidget(self._rows[spec.key])

    def _row(self, spec: OptionSpec) -> QWidget:
        made = field_for(spec, self._usual_text)
        made.edited.connect(lambda value, key=spec.key: self.edited.emit(key, value))
        label = text(tr(spec.title), "quiet", wrap=True)
        label.setBuddy(made.control)
        reset = icon_button(
            "arrow-counter-clockwise",
            tr("Reset {option}", option=tr(spec.title)),
            clicked=lambda: self.reset_one.emit(spec.key),
        )
        keep = reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        reset.setSizePolicy(keep)
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(metrics().xs)
        grid.setVerticalSpacing(metrics().xs)
        grid.addWidget(label, 0, 0)
        grid.addWidget(reset, 0, 1)
        grid.setColumnStretch(0, 1)
        if isinstance(made, TextChoiceField):
            grid.addWidget(made, 1, 0, 1, 3)
        else:
            made.setFixedWidth(_FIELD_WIDTH)
            grid.addWidget(made, 0, 2, Qt.AlignmentFlag.AlignRight)
        self.fields[spec.key], self._labels[spec.key], self.resets[spec.key] = made, label, reset
        return row

    def _toggle(self) -> None:
        shown = self.folded.isHidden()
        self.show_all(shown)
        self.fold_changed.emit(shown)

    def _filter(self) -> None:
        """Show the options that have every word that was typed, wherever they are."""
        needles = self.search.text().lower().split() if not self.search.isHidden() else []
        any_shown = False
        for spec in self._specs:
            words = f"{tr(spec.title)} {tr(spec.about)} {spec.key}".lower()
            fits = all(needle in words for needle in needles)
            self._rows[spec.key].setVisible(fits)
            any_shown = any_shown or fits
        if needles:
            self.folded.show()
        else:
            self.folded.setVisible(self.fold.text() == tr("Fewer options"))
        self.fold.setEnabled(not needles)
        self.nothing.setVisible(bool(needles) and not any_shown)


def usual_words(state: OptionState) -> str:
    """What an option is by itself, as its control would say it."""
    value = state.usual
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if state.spec.key == "calibration":
        return tr(BUNDLED_TEXT)
    words = choice_words(state.spec.key, value)
    return words or tr("nothing")
