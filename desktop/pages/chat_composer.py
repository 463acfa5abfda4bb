"""Where a question is written: Enter sends, Shift+Enter starts a new line; Stop and the context meter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from core.formats import count
from core.language import tr
from desktop.theme import metrics
from desktop.widgets.basics import button, restyle, set_role, text

_MAX_LINES = 8
NEARLY_FULL = 0.8
"""From this share of the context on the meter warns."""


class QuestionEdit(QPlainTextEdit):
    """A text field that grows with its text up to eight lines."""

    submitted = Signal()
    cancelled = Signal()  # Escape, where `catches_escape` says that it is ours

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.catches_escape = False
        self.setProperty("flat", "true")
        self.setPlaceholderText(tr("Ask something. Enter sends, Shift+Enter starts a new line."))
        self.setAccessibleName(tr("Your question"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._fit)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Escape must not reach the page's shortcut where it ends editing."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def _is_escape(self, event: QEvent) -> bool:
        return self.catches_escape and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_escape(event):
            event.accept()
            self.cancelled.emit()
            return
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.accept()
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = round(self.document().size().height())  # a plain document's height is in lines
        height = max(1, min(lines, _MAX_LINES)) * self.fontMetrics().lineSpacing()
        self.setFixedHeight(height + 2 * round(self.document().documentMargin()) + metrics().s)


class Composer(QFrame):
    """The field, Send or Stop, and how full the context is."""

    sent = Signal(str)
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.setProperty("card", "plain")
        self.edit = QuestionEdit()
        self.send_button = button(tr("Send"), "primary", icon_name="paper-plane-right", clicked=self._send)
        self.stop_button = button(tr("Stop"), icon_name="stop", clicked=self.stop_asked.emit)
        self.stop_button.setToolTip(tr("End the answer here (Esc)"))
        self.stop_button.hide()
        self.meter = QProgressBar()
        self.meter.setTextVisible(False)
        self.meter.setFixedWidth(88)
        self.meter.setAccessibleName(tr("Context in use"))
        self.meter_words = text("", "caption")
        foot = QHBoxLayout()
        foot.setSpacing(size.s)
        foot.addWidget(self.meter)
        foot.addWidget(self.meter_words)
        foot.addStretch(1)
        foot.addSpacing(size.xs)
        foot.addWidget(self.stop_button)
        foot.addWidget(self.send_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.m, size.s, size.s, size.s)
        layout.setSpacing(size.xs)
        layout.addWidget(self.edit)
        layout.addLayout(foot)
        self._why_not = tr("Choose a variant first")
        self._answering = False
        self.edit.submitted.connect(self._send)
        self.edit.textChanged.connect(self._update)
        self.set_context(0, 0)
        self._update()

    def set_ready(self, why_not: str = "") -> None:
        """Whether a question can be sent now; ``why_not`` is the reason when it cannot."""
        self._why_not = why_not
        self._answering = False
        self._update()

    def set_answering(self, stopping: bool = False) -> None:
        self._why_not = tr("Wait until the answer has ended, or stop it")
        self._answering = True
        self.stop_button.setEnabled(not stopping)
        self.stop_button.setText(tr("Stopping…") if stopping else tr("Stop"))
        self._update()

    def set_context(self, used: int, n_ctx: int) -> None:
        """Tokens in use of the context's; near its end it says what to do."""
        known = n_ctx > 0
        self.meter.setVisible(known)
        self.meter_words.setVisible(known)
        if not known:
            return
        full = used >= NEARLY_FULL * n_ctx
        self.meter.setRange(0, n_ctx)
        self.meter.setValue(min(used, n_ctx))
        self.meter.setProperty("meaning", "warn" if full else "")
        restyle(self.meter)
        set_role(self.meter_words, "warn" if full else "caption")
        words = tr("{used} of {n_ctx} tokens", used=count(used), n_ctx=count(n_ctx))
        if full:
            words = tr(
                "{words}: nearly full. Start a new chat soon, or choose a longer context.", words=words
            )
        hint = tr(
            "How much of the conversation the model can keep in view. When it is full, start a new chat, or "
            "load the model again with a longer context (in the settings at the right)."
        )
        self.meter_words.setText(words)
        self.meter.setAccessibleDescription(words)
        self.meter.setToolTip(hint)
        self.meter_words.setToolTip(hint)

    def _update(self) -> None:
        empty = not self.edit.toPlainText().strip()
        why = self._why_not or (tr("Write a question first") if empty else "")
        self.send_button.setEnabled(not why)
        self.send_button.setToolTip(why or tr("Send (Enter)"))
        self.send_button.setVisible(not self._answering)
        self.stop_button.setVisible(self._answering)

    def _send(self) -> None:
        question = self.edit.toPlainText().strip()
        if question and not self._why_not:
            self.edit.clear()
            self.sent.emit(question)
