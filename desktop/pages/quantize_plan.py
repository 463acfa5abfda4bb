"""The plan at the right of Quantize: the chosen level or format, its options, why, its needs, and Start."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from core.language import tr
from desktop.models.finetune import TITLE
from desktop.models.plan_view import PlanView
from desktop.models.quantize_plan import QuantizePlan
from desktop.pages.quantize_options import OptionsForm
from desktop.theme import metrics
from desktop.widgets.badges import Badge
from desktop.widgets.basics import IconLabel, button, line, text
from desktop.widgets.layout import KeyValueGrid, clear_layout
from desktop.widgets.memory_bar import MemoryBar, parts_of
from desktop.widgets.snippet import SnippetWell


class PlanPanel(QFrame):
    """Shows one plan; :attr:`options` are a format's, a level has none.

    ``started`` carries the name typed (or nothing) and the wish to evaluate.
    """

    started = Signal(str, bool)

    def __init__(self, evaluate: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "plain")
        self.setAccessibleName(tr("Plan"))
        self.level = text("", "display")
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
        self.snippet = SnippetWell("", tr(TITLE))
        self.snippet.hide()
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the variant"))
        self.evaluate = QCheckBox(tr("Evaluate afterwards"))
        self.evaluate.setToolTip(
            tr("Compares it with the original on the same text and measures its speed here")
        )
        self.evaluate.setChecked(evaluate)
        self.summary = text("", "caption", wrap=True)
        self.obstacle = text("", "bad", wrap=True)
        self.start = button(tr("Start"), "primary", icon_name="play-fill", clicked=self._on_start)
        self.start.setEnabled(False)
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
        column.addLayout(head)
        column.addWidget(self.purpose)
        column.addLayout(self._fit_place)
        column.addLayout(self._notes)
        column.addWidget(self.options)
        column.addSpacing(size.xs)
        column.addWidget(self.why)
        column.addLayout(self._reasons)
        column.addSpacing(size.s)
        column.addWidget(self.snippet)
        column.addWidget(self.memory)
        column.addWidget(self.facts)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setProperty("surface", "clear")
        scroll.setWidget(self._content)
        foot = QVBoxLayout()
        foot.setContentsMargins(size.l, size.m, size.l, size.l)
        foot.setSpacing(size.s)
        name = QHBoxLayout()
        name.addWidget(text(tr("Name"), "quiet"))
        name.addWidget(self.name, 1)
        foot.addLayout(name)
        foot.addWidget(self.evaluate)
        foot.addWidget(self.summary)
        foot.addWidget(self.obstacle)
        foot.addWidget(self.start)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(line())
        outer.addLayout(foot)

    def _settle(self) -> None:
        """Wrapped texts know their height only once they have been laid out at the panel's width: without a
        second look the scroll area squeezes the options instead of scrolling."""
        layout = self._content.layout()
        if layout is not None:
            self._content.setMinimumHeight(max(0, layout.heightForWidth(self._content.width())))

    def clear(self, why_not: str) -> None:
        """There is nothing to plan; Start says why."""
        self._content.hide()
        self.summary.setText(why_not)
        self.summary.show()
        self.obstacle.hide()
        self.start.setEnabled(False)
        self.start.setToolTip(why_not)

    def show_plan(self, model: str, view: PlanView, plan: QuantizePlan, *, free_memory_bytes: int) -> None:
        """``model`` is the source's name."""
        self._content.show()
        self.level.setText(view.title)
        self.recommended.setVisible(view.recommended)
        self.purpose.setText(view.subtitle)
        clear_layout(self._fit_place)
        self.fit = None
        if view.badge is not None:
            self.fit = Badge(view.badge.word, view.badge.icon, view.badge.meaning, view.badge_tip)
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
        QTimer.singleShot(0, self._content, self._settle)
        self.name.setPlaceholderText(model)
        self.summary.setText(plan.summary)
        self.summary.setToolTip(str(plan.folder))
        self.summary.setVisible(not plan.obstacle)
        self.obstacle.setText(plan.obstacle)
        self.obstacle.setVisible(bool(plan.obstacle))
        self.start.setEnabled(not plan.obstacle)
        self.start.setToolTip(
            plan.obstacle or tr("Make {label} of {model}", label=plan.recipe.label, model=model)
        )

    def refuse(self, why_not: str) -> None:
        """What is shown stays; Start says what is wrong with it."""
        self.obstacle.setText(why_not)
        self.obstacle.show()
        self.summary.hide()
        self.start.setEnabled(False)
        self.start.setToolTip(why_not)

    def _on_start(self) -> None:
        self.started.emit(self.name.text().strip(), self.evaluate.isChecked())


def _add_item(layout: QVBoxLayout, words: str, icon_name: str, role: str) -> None:
    item = QHBoxLayout()
    item.setSpacing(metrics().s)
    item.addWidget(IconLabel(icon_name, role, 15), 0, Qt.AlignmentFlag.AlignTop)
    item.addWidget(text(words, wrap=True), 1)
    layout.addLayout(item)
