"""What to do about damaged or missing files: what is broken, the way out, and what it does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.language import tr, trn
from core.library.repair import Remedy, RepairPlan
from core.library.verify import VerifyReport
from desktop.dialogs.fit import fit
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, text

_SHOWN = 6


class RepairDialog(QDialog):
    """``act`` starts the plan's job; ``locate`` opens the search for the files."""

    def __init__(
        self,
        title: str,
        report: VerifyReport,
        plan: RepairPlan,
        *,
        act: Callable[[], object],
        locate: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        size = metrics()
        self.setWindowTitle(tr("Repair"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self._act, self._locate = act, locate
        words = QVBoxLayout()
        words.setSpacing(size.s)
        words.addWidget(text(title, "subtitle", wrap=True))
        self.damage = text(damage_words(report), "body", wrap=True, select=True)
        self.way = text(plan.sentence, "quiet", wrap=True)
        self.way.setMinimumWidth(380)
        words.addWidget(self.damage)
        words.addWidget(self.way)
        top = QHBoxLayout()
        top.setSpacing(size.l)
        top.addWidget(IconLabel("warning-fill", "warn", 24), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        buttons.addStretch(1)
        self.close_button = button(tr("Close"), clicked=self.reject)
        buttons.addWidget(self.close_button)
        self.locate_button = button(tr("Find the files…"), icon_name="folder-open", clicked=self._on_locate)
        self.act_button = button(_act_words(plan.remedy), "primary", clicked=self._on_act)
        if plan.remedy is Remedy.LOCATE:
            self.act_button.hide()
        buttons.addWidget(self.locate_button)
        buttons.addWidget(self.act_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.xl)
        layout.addLayout(top)
        layout.addLayout(buttons)
        self.close_button.setFocus()
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        fit(self, self.minimumWidth())

    def _on_act(self) -> None:
        self.accept()
        self._act()

    def _on_locate(self) -> None:
        self.accept()
        self._locate()


def _act_words(remedy: Remedy) -> str:
    return tr("Make it again") if remedy is Remedy.REMAKE else tr("Fetch again")


def damage_words(report: VerifyReport) -> str:
    """Which files are missing and which have another content, in sentences."""
    parts = []
    if report.missing:
        parts.append(
            trn(
                "{n} file is missing: {names}.",
                "{n} files are missing: {names}.",
                len(report.missing),
                names=_names(report.missing),
            )
        )
    if report.changed:
        parts.append(
            trn(
                "{n} file has another content than was recorded: {names}.",
                "{n} files have another content than was recorded: {names}.",
                len(report.changed),
                names=_names(report.changed),
            )
        )
    return "\n".join(parts)


def _names(names: tuple[str, ...]) -> str:
    more = len(names) - _SHOWN
    shown = ", ".join(names[:_SHOWN])
    return tr("{names} and {n} more", names=shown, n=more) if more > 0 else shown
