"""The plan at the right of Quantize: the choice, its options and reasons, what was checked, and Start."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.language import tr
from core.specs.levels import LEVELS
from desktop.glossary import term_tip
from desktop.models.finetune import TITLE
from desktop.models.plan_view import PlanView
from desktop.models.quantize_plan import QuantizePlan
from desktop.pages.quantize_options import OptionsForm
from desktop.pages.quantize_preflight import PreflightList
from desktop.theme import metrics
from desktop.widgets.badges import Badge
from desktop.widgets.basics import IconLabel, button, line, set_role, text
from desktop.widgets.layout import KeyValueGrid, clear_layout
from desktop.widgets.memory_bar import MemoryBar, parts_of
from desktop.widgets.snippet import SnippetWell

_LEVEL_NAMES = frozenset(spec.name for spec in LEVELS)


class PlanPanel(QFrame):
    """Shows one plan; :attr:`options` are a format's, a level has none.

    ``started`` carries the name typed (or nothing) and the wish to evaluate.
    """

    started = Signal(str, bool)
    several_dropped = Signal()  # no level is ticked any more

    def __init__(self, evaluate: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "plain")
        self.setAccessibleName(tr("Plan"))
        self.level = text("", "display", wrap=True)
        self.recommended = Badge(
            tr("Recommended"), "star-fill", "accent", tr("The best one for this computer and purpose")
        )
        self.fit: Badge | None = None
        self._fit_place = QHBoxLayout()
        self.purpose = text("", "quiet", wrap=True)
        self.options = OptionsForm()
        self.options.hide()
        self.memory = MemoryBar()
        self.facts = KeyValueGrid()
        self.why = text(tr("Why"), "strong")
        self._notes = QVBoxLayout()
        self._notes.setSpacing(metrics().xs + 2)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(metrics().xs + 2)
        self._reasons.setContentsMargins(0, 0, 0, 0)
        self.snippet = SnippetWell("", tr(TITLE))
        self.snippet.hide()
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the variant"))
        self.evaluate = QCheckBox(tr("Evaluate afterwards"))
        self.evaluate.setToolTip(
            tr("Compares it with the original on the same text and measures its speed here")
        )
        self.evaluate.setChecked(evaluate)
        self.summary = text("", "strong", wrap=True)
        self.names = text("", "caption", wrap=True)
        self.drop = button(tr("Untick all"), "link", clicked=self.several_dropped.emit)
        self.several = QWidget()
        self.before = text(tr("Before it starts"), "overline")
        self.preflight = PreflightList()
        self.obstacle = text("", "bad", wrap=True)
        self.start = button(tr("Start"), "primary", icon_name="play-fill", clicked=self._on_start)
        self.start.setEnabled(False)
        self._simple = False
        self._lay_out()
        self.clear(tr("Choose a model first"))

    def _lay_out(self) -> None:
        size = metrics()
        self._content = QWidget()
        self._content.setProperty("surface", "clear")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(size.l, size.l, size.l, size.m)
        column.setSpacing(size.s)
        head = QHBoxLayout()
        head.setSpacing(size.s)
        head.addWidget(self.level)
        head.addWidget(self.recommended, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        self._details = QWidget()
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(size.s)
        details.addWidget(self.options)
        details.addSpacing(size.xs)
        details.addWidget(self.why)
        details.addLayout(self._reasons)
        column.addLayout(head)
        column.addWidget(self.purpose)
        column.addLayout(self._fit_place)
        column.addLayout(self._notes)
        column.addWidget(self._details)
        column.addSpacing(size.s)
        column.addWidget(self.snippet)
        column.addWidget(self.memory)
        column.addWidget(self.facts)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setProperty("surface", "clear")
        scroll.setWidget(self._content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(line())
        outer.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        size = metrics()
        several = QVBoxLayout(self.several)
        several.setContentsMargins(0, 0, 0, 0)
        several.setSpacing(2)
        several.addWidget(self.summary)
        several.addWidget(self.names)
        several.addWidget(self.drop)
        self.several.hide()
        foot = QVBoxLayout()
        foot.setContentsMargins(size.l, size.m, size.l, size.l)
        foot.setSpacing(size.s)
        name = QHBoxLayout()
        name.addWidget(text(tr("Name"), "quiet"))
        name.addWidget(self.name, 1)
        foot.addLayout(name)
        foot.addWidget(self.evaluate)
        foot.addWidget(self.several)
        foot.addWidget(self.before)
        foot.addWidget(self.preflight)
        foot.addWidget(self.obstacle)
        foot.addWidget(self.start)
        return foot

    def set_simple(self, simple: bool) -> None:
        """Leave out what the cards at the left say already, and the options."""
        self._simple = simple
        self.before.setVisible(simple)
        self._details.setVisible(not simple)
        self.facts.setVisible(not simple)
        self.purpose.setVisible(not simple)
        self._settle_soon()

    def _settle_soon(self) -> None:
        QTimer.singleShot(0, self._content, self._settle)

    def _settle(self) -> None:
        """Wrapped texts know their height only once they have been laid out at the panel's width: without a
        second look the scroll area squeezes the options instead of scrolling."""
        layout = self._content.layout()
        if layout is not None:
            self._content.setMinimumHeight(max(0, layout.heightForWidth(self._content.width())))

    def clear(self, why_not: str) -> None:
        """There is nothing to plan; Start says why."""
        self._content.hide()
        self.several.hide()
        self.preflight.show_checks(())
        self._refuse(why_not)
        set_role(self.obstacle, "caption")

    def show_plan(self, model: str, view: PlanView, plan: QuantizePlan, *, free_memory_bytes: int) -> None:
        """``model`` is the source's name. ``view`` is of the row that is looked at; of several ticked ones
        the plan is for all."""
        self._content.show()
        self.level.setText(view.title)
        self.level.setToolTip(term_tip("level" if view.title in _LEVEL_NAMES else "dtype"))
        self.recommended.setVisible(view.recommended)
        self.purpose.setText(view.subtitle)
        clear_layout(self._fit_place)
        self.fit = None
        if view.badge is not None:
            self.fit = Badge(tr(view.badge.word), view.badge.icon, view.badge.meaning, view.badge_tip)
            self._fit_place.addWidget(self.fit)
            self._fit_place.addStretch(1)
        self.memory.setVisible(view.parts is not None)
        if view.parts is not None:
            self.memory.set_parts(parts_of(view.parts), free_memory_bytes)
        self.facts.set_pairs(view.pairs)
        clear_layout(self._notes)
        for note in view.notes:
            _add_item(self._notes, note, "info-fill", "info")
        clear_layout(self._reasons)
        self.why.setText(view.why)
        self.why.setVisible(bool(view.reasons))
        for reason in view.reasons:
            _add_item(self._reasons, reason, *(("check", "accent") if view.advised else ("info", "quiet")))
        self.snippet.setVisible(bool(view.snippet))
        self.snippet.set_code(view.snippet)
        self._settle_soon()
        self.name.setPlaceholderText(model)
        self._show_flight(model, plan)

    def _show_flight(self, model: str, plan: QuantizePlan) -> None:
        self.preflight.show_checks(plan.flight.checks)
        self.several.setVisible(plan.is_several)
        self.summary.setText(plan.summary)
        self.names.setText(", ".join(recipe.label for recipe, _ in plan.made))
        self.start.setText(plan.start_words)
        self.obstacle.hide()  # the list says it
        self.obstacle.setText(plan.obstacle)
        self.start.setEnabled(not plan.obstacle)
        label = ", ".join(recipe.label for recipe, _ in plan.made)
        self.start.setToolTip(plan.obstacle or tr("Make {label} of {model}", label=label, model=model))

    def refuse(self, why_not: str) -> None:
        """What is shown stays; Start says what is wrong with it."""
        self.preflight.show_checks(())
        self._refuse(why_not)
        set_role(self.obstacle, "bad")

    def _refuse(self, why_not: str) -> None:
        self.obstacle.setText(why_not)
        self.obstacle.show()
        self.start.setEnabled(False)
        self.start.setToolTip(why_not)

    def _on_start(self) -> None:
        self.started.emit(self.name.text().strip(), self.evaluate.isChecked())


def _add_item(layout: QVBoxLayout, words: str, icon_name: str, role: str) -> None:
    item = QHBoxLayout()
    item.setSpacing(metrics().s)
    item.addWidget(IconLabel(icon_name, role, 15), 0, Qt.AlignmentFlag.AlignTop)
    label: QLabel = text(words, wrap=True)
    item.addWidget(label, 1)
    layout.addLayout(item)
