"""The hero: what this computer should run, in one sentence, with its figures and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from core.formats import memory_size
from core.language import tr
from core.recommend.choice import Choice, Rejected
from core.types import Fit
from desktop.models.choices import (
    SUMMARY_MEANING,
    choice_name,
    form_words,
    summary,
)
from desktop.theme import metrics
from desktop.widgets.badges import FitBadge
from desktop.widgets.basics import IconLabel, button, line, set_role, text
from desktop.widgets.layout import Card, clear_layout
from desktop.widgets.memory_bar import MemoryBar, parts_of

REASONS_SHOWN = 4
_SHORT = 24  # letters of a headline that has room in display size


class HeroCard(Card):
    """Shows one choice. ``accepted`` when its button is pressed."""

    accepted = Signal()

    def __init__(self) -> None:
        super().__init__(kind="hero")
        size = metrics()
        self.over = text(tr("For this computer"), "overline")
        self.headline = text(tr("Looking at this computer…"), "display", wrap=True)
        self.summary = text("", "subtitle", wrap=True)
        self.badge = FitBadge(Fit.RAM)
        self.badge.hide()
        self.bar = MemoryBar()
        self.bar.hide()
        self.action = button(tr("Find a model"), "primary", clicked=self.accepted.emit)
        self._reasons: tuple[str, ...] = ()
        self._why = QVBoxLayout()
        self._why.setSpacing(size.s)
        words = QVBoxLayout()
        words.setSpacing(size.xs)
        words.addWidget(self.over)
        words.addWidget(self.headline)
        words.addWidget(self.summary)
        offer = QHBoxLayout()
        offer.setSpacing(size.m)
        offer.addWidget(self.action)
        offer.addWidget(self.badge)
        offer.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(size.l)
        left.addLayout(words)
        left.addLayout(offer)
        left.addWidget(self.bar)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(size.s)
        right.addWidget(text(tr("Why"), "overline"))
        right.addLayout(self._why)
        right.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(size.xl)
        sides.addLayout(left, 3)
        sides.addWidget(line(vertical=True))
        sides.addLayout(right, 2)
        self.body.addLayout(sides)

    def show_choice(self, choice: Choice, title: str, context: int, free_bytes: int, action: str) -> None:
        """``title`` is its :func:`desktop.models.choices.headline`; without an ``action`` is no button."""
        set_role(self.headline, "display" if len(title) <= _SHORT else "title")
        self.headline.setText(title)
        self.headline.setToolTip(form_words(choice))
        self.summary.setText(summary(choice, context))
        self.summary.setToolTip(tr(SUMMARY_MEANING))
        self.badge.set_fit(choice.fits)
        self.badge.show()
        self.bar.set_parts(parts_of(choice.memory_parts), free_bytes)
        self.bar.show()
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._set_why(choice.reasons)
        self.setAccessibleName(tr("For this computer: {headline}", headline=title))
        self.setAccessibleDescription(summary(choice, context))

    def show_nothing_fits(
        self, title: str, smallest: Rejected | None, free_bytes: int, reasons: tuple[str, ...]
    ) -> None:
        """Every format was rejected; ``smallest`` is the least of those that memory is too small for."""
        self.headline.setToolTip("")
        self.summary.setToolTip("")
        self.headline.setText(title)
        if smallest is not None:
            need, free = memory_size(smallest.memory_bytes, estimate=True), memory_size(free_bytes)
            self.summary.setText(tr("The nearest one needs {need}, {free} is free.", need=need, free=free))
        else:
            self.summary.setText(tr("Memory is not what is missing; the reasons are listed."))
        self.badge.set_fit(Fit.NO)
        self.badge.show()
        self.bar.hide()
        self.action.hide()
        self._set_why(reasons)

    def show_simulated(self, *, simulated: bool) -> None:
        """Say for which computer the choice is; nothing is made for an imagined one."""
        self.over.setText(tr("For the simulated computer") if simulated else tr("For this computer"))
        if simulated:
            self.action.hide()

    def reasons(self) -> tuple[str, ...]:
        """The reasons on screen."""
        return self._reasons

    def _set_why(self, reasons: tuple[str, ...]) -> None:
        clear_layout(self._why)
        self._reasons = reasons[:REASONS_SHOWN]
        for reason in self._reasons:
            row = QHBoxLayout()
            row.setSpacing(metrics().s)
            row.addWidget(IconLabel("caret-right", "accent", 16), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text(reason, "quiet", wrap=True), 1)
            self._why.addLayout(row)


def action_words(choice: Choice, *, in_library: bool) -> str:
    """What the hero's button does."""
    if in_library and choice.quantizable:
        return tr("Quantize to {choice_name}", choice_name=choice_name(choice))
    return tr("Find a model")
