"""The welcome tour: this is your computer, this is what suits it, get a first model."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from core.language import tr
from desktop.dialogs.first_run_get import GetStep
from desktop.dialogs.first_run_steps import AdviceStep, ComputerStep
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import button, text
from desktop.widgets.steps_line import Dots

WIDTH, HEIGHT = 720, 560


class FirstRunDialog(QDialog):
    """Three steps. Closing it in any way counts as done; what was begun goes on in Activity."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self._services = services
        self.setWindowTitle(tr("Welcome to Bitwright"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dots = Dots(3)
        self.where = text("", "caption")
        self.computer = ComputerStep(services)
        self._advice: AdviceStep | None = None
        self._get: GetStep | None = None
        self.steps = QStackedWidget()
        self.steps.addWidget(self.computer)
        self.skip = button(tr("Skip the tour"), "quiet", clicked=self.reject)
        self.back = button(tr("Back"), clicked=self._on_back)
        self.next = button(tr("Next"), "primary", clicked=self._on_next)
        self.skip.setAutoDefault(False)
        self.back.setAutoDefault(False)
        self.next.setDefault(True)
        head = QHBoxLayout()
        head.setSpacing(size.m)
        head.addWidget(self.dots)
        head.addWidget(self.where)
        head.addStretch(1)
        feet = QHBoxLayout()
        feet.setSpacing(size.s)
        feet.addWidget(self.skip)
        feet.addStretch(1)
        feet.addWidget(self.back)
        feet.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xxl, size.xl, size.xxl, size.xl)
        layout.setSpacing(size.l)
        layout.addLayout(head)
        layout.addWidget(self.steps, 1)
        layout.addLayout(feet)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # its least takes text as narrow
        self.setMinimumSize(WIDTH, HEIGHT)
        self.resize(WIDTH, HEIGHT)
        self._show_step(0)
        QTimer.singleShot(0, self, self._build_next)

    def _build_next(self) -> None:
        """The later steps in turns of their own, so that no turn takes long."""
        if self._advice is None:
            self.advice.ensurePolished()
            QTimer.singleShot(0, self, self._build_next)
        else:
            self.get.ensurePolished()

    @property
    def advice(self) -> AdviceStep:
        """The second step."""
        if self._advice is None:
            self._advice = AdviceStep(self._services)
            self.steps.insertWidget(1, self._advice)
        return self._advice

    @property
    def get(self) -> GetStep:
        """The last step."""
        if self._get is None:
            made = self._get = GetStep(self._services)
            self.steps.insertWidget(self.steps.indexOf(self.advice) + 1, made)
            made.changed.connect(self._show_buttons)
            made.chat_asked.connect(lambda variant: self._leave("chat", "variant", variant))
            made.quantize_asked.connect(lambda source: self._leave("quantize", "source", source))
        return self._get

    @property
    def step(self) -> int:
        """Which of the three is shown, from 0."""
        return self.steps.currentIndex()

    def done(self, result: int) -> None:
        """However it ends, it is not shown again by itself."""
        self._services.settings.update(first_run_done=True)
        super().done(result)

    def _on_next(self) -> None:
        if self.step < 2:
            self._show_step(self.step + 1)
        else:
            self.get.act()

    def _on_back(self) -> None:
        if self.step == 2 and self.get.back():
            return
        self._show_step(max(0, self.step - 1))

    def _show_step(self, step: int) -> None:
        self.steps.setCurrentWidget(self._widget(step))
        self.dots.set_step(step)
        self.where.setText(tr("Step {step} of {count}", step=step + 1, count=3))
        self._show_buttons()
        QTimer.singleShot(0, self, self._refresh)  # once the step can be seen
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        self._widget(self.step).refresh()
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        """Where words need more height than there is (in another language, with larger letters)."""
        step = self._widget(self.step)
        missing = step.heightForWidth(self.steps.width()) - self.steps.height()
        if missing > 0:
            self.setMinimumHeight(self.height() + missing)

    def _widget(self, step: int) -> ComputerStep | AdviceStep | GetStep:
        return self.computer if step == 0 else self.advice if step == 1 else self.get

    def _show_buttons(self) -> None:
        last = self.step == 2
        words = self.get.action_words if last else tr("Next")
        appears = bool(words) and self.next.isHidden()
        self.next.setVisible(bool(words))
        self.next.setText(words)
        self.back.setVisible(self.step > 0 and (not last or self.get.can_go_back))
        working = last and self.get.is_working
        over = last and not self.get.can_go_back and not working
        self.skip.setText(
            tr("Close, it goes on") if working else tr("Close") if over else tr("Skip the tour")
        )
        if appears:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not words and self.isVisible() and self.focusWidget() in {self.next, self.get.row.cancel}:
            self.skip.setFocus(Qt.FocusReason.OtherFocusReason)  # not Cancel, which would be the next

    def _leave(self, page: str, kind: str, item_id: str) -> None:
        self.accept()
        self._services.navigation.go(page, kind, item_id)
