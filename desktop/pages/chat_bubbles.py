"""What is said in a chat, as widgets: a question that can be edited, an answer with its figures."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.conversations.reasoning import split_reasoning
from core.conversations.talk import AnswerFigures, Reply
from core.formats import count, duration, memory_size, rate
from core.language import tr, trn
from desktop.dialogs.confirm import ConfirmDialog
from desktop.pages.chat_composer import QuestionEdit
from desktop.theme import metrics
from desktop.widgets.answer_text import AnswerText
from desktop.widgets.basics import button, icon_button, text

_RENDER_SHARE = 4
"""While an answer is written, rendering may take at most one part in this many of the time."""
_BUBBLE_WIDTH = 520
_LAYOUT_DEPTH = 8
"""From a block of an answer up to the scrolled column: each asks the next to lay out by a posted event. Left
to the event loop, the window is painted after each of them, three times for a new line."""


class QuestionBubble(QWidget):
    """What the user said, at the right; it can be edited, and its branches looked through."""

    edited = Signal(str)
    branch_asked = Signal(int)  # -1: the one before, 1: the next

    def __init__(self, content: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self._content = content
        self._bubble = QFrame()
        self._bubble.setProperty("card", "well")
        inner = QVBoxLayout(self._bubble)
        inner.setContentsMargins(size.l, size.m - 2, size.l, size.m - 2)
        self.words = text(content, wrap=True, select=True)
        inner.addWidget(self.words)
        self.edit = QuestionEdit()
        self.edit.setPlaceholderText("")
        self.edit.setAccessibleName(tr("Edit your question"))
        self.edit.catches_escape = True
        self.edit.submitted.connect(self._on_submitted)
        self.edit.cancelled.connect(self.end_editing)
        self.cancel_button = button(tr("Cancel"), clicked=self.end_editing)
        self.ask_button = button(tr("Ask this instead"), "primary", clicked=self._on_submitted)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, size.xs, 0, 0)
        buttons.setSpacing(size.s)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.ask_button)
        inner.addWidget(self.edit)
        inner.addWidget(self._buttons)
        self._bubble.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._bubble)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(line)
        outer.addWidget(self._foot())
        self.setAccessibleName(tr("You: {content}", content=content))
        self.end_editing()

    def _foot(self) -> QWidget:
        size = metrics()
        foot = QWidget()
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(0)
        self.before_button = icon_button(
            "caret-left", tr("Show the version before"), clicked=lambda: self.branch_asked.emit(-1)
        )
        self.branch_words = text("", "caption")
        self.next_button = icon_button(
            "caret-right", tr("Show the next version"), clicked=lambda: self.branch_asked.emit(1)
        )
        self.edit_button = icon_button("pencil-simple", tr("Edit the question"), clicked=self.begin_editing)
        layout.addStretch(1)
        for widget in (self.before_button, self.branch_words, self.next_button):
            layout.addWidget(widget)
        layout.addSpacing(size.xs)
        layout.addWidget(self.edit_button)
        return foot

    @property
    def is_editing(self) -> bool:
        return not self.edit.isHidden()

    def set_state(self, position: int, versions: int, *, enabled: bool) -> None:
        """Which version of the question this is (from 0), and whether things can be changed now."""
        several = versions > 1
        for widget in (self.before_button, self.branch_words, self.next_button):
            widget.setVisible(several)
        self.branch_words.setText(tr("{position} of {versions}", position=position + 1, versions=versions))
        self.before_button.setEnabled(enabled and position > 0)
        self.next_button.setEnabled(enabled and position < versions - 1)
        self.edit_button.setEnabled(enabled)

    def begin_editing(self) -> None:
        self.words.hide()
        self.edit.setPlainText(self._content)
        self.edit.show()
        self._buttons.show()
        self._bubble.setFixedWidth(_BUBBLE_WIDTH)
        self.edit.selectAll()
        self.edit.setFocus()

    def end_editing(self) -> None:
        size = metrics()
        self.edit.hide()
        self._buttons.hide()
        self.words.show()
        flags = Qt.TextFlag.TextWordWrap
        natural = self.words.fontMetrics().boundingRect(0, 0, _BUBBLE_WIDTH, 10_000, flags, self._content)
        self._bubble.setFixedWidth(natural.width() + 2 * size.l + 8)

    def _on_submitted(self) -> None:
        question = self.edit.toPlainText().strip()
        if question:
            self.end_editing()
            self.edited.emit(question)


class AnswerBubble(QFrame):
    """One answer: drawn while it is written, then its figures with Copy and Answer again."""

    regenerate_asked = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        """``name`` is shown above the answer, in a frame, where two stand side by side."""
        super().__init__(parent)
        size = metrics()
        self._content = ""
        self._rendered = ""
        self._thought_s: float | None = None
        self._drawn_at = 0.0
        self._last_cost_s = 0.0
        self.name = text(name, "strong")
        self.name.setVisible(bool(name))
        self.view = AnswerText()
        self.view.link_clicked.connect(self._on_link)
        self.figures = text(tr("Thinking…"), "caption", wrap=True)
        self.copy_button = icon_button("copy", tr("Copy the answer"), clicked=self._copy)
        self.again_button = icon_button(
            "arrow-clockwise", tr("Answer again"), clicked=self.regenerate_asked.emit
        )
        self.copy_button.hide()
        self.again_button.hide()
        foot = QHBoxLayout()
        foot.setSpacing(size.xs)
        foot.addWidget(self.figures, 1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.again_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.xs)
        layout.addWidget(self.name)
        layout.addWidget(self.view)
        layout.addLayout(foot)
        if name:
            self.setProperty("card", "plain")
            layout.setContentsMargins(size.l, size.m, size.l, size.m)
            layout.addStretch(1)
        self._render_timer = QTimer(self)
        self._render_timer.setSingleShot(True)
        self._render_timer.timeout.connect(self._render)

    @property
    def content(self) -> str:
        """The answer so far, as the model wrote it."""
        return self._content

    def wait(self, words: str) -> None:
        """Say what is waited for while nothing is written yet."""
        if not self._content:
            self.figures.setText(words)

    def show_writing(self, content: str, thought_s: float | None) -> None:
        """The answer so far; drawn soon, less often the longer drawing takes."""
        if content and not self._content:
            self.figures.setText(tr("Writing…"))
        self._content, self._thought_s = content, thought_s
        if not self._render_timer.isActive():
            pause = self._drawn_at + self._last_cost_s * _RENDER_SHARE - time.perf_counter()
            self._render_timer.start(max(0, round(pause * 1000)))

    def finish(self, reply: Reply, *, hidden: bool = False) -> None:
        """The whole answer with what it took; ``hidden`` keeps its figures for after the vote."""
        self._render_timer.stop()
        self._content, self._thought_s = reply.text, reply.thought_s
        self._render(complete=True)
        if hidden:
            self.figures.setText(tr("Name and speed are shown after your vote"))
        elif reply.figures is None:
            self.figures.setText(reply.problem)
        else:
            self.figures.setText(figures_line(reply.figures, reply.memory_bytes))
            self.figures.setToolTip(figures_hint(reply.figures))
        self.copy_button.setVisible(bool(reply.text))
        self.setAccessibleName(tr("Answer: {content}", content=reply.said or reply.text))

    def set_name(self, name: str) -> None:
        self.name.setText(name)

    def set_last(self, last: bool) -> None:
        """Only the last answer can be asked for again."""
        self.again_button.setVisible(last)

    def copy(self) -> None:
        self._copy()

    def _render(self, complete: bool = False) -> None:
        start = time.perf_counter()
        self.view.show_answer(self._content, complete=complete, thought_s=self._thought_s)
        for _ in range(_LAYOUT_DEPTH):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._drawn_at = time.perf_counter()
        self._last_cost_s = self._drawn_at - start

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(split_reasoning(self._content).answer.strip())

    def _on_link(self, url: QUrl) -> None:
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        ConfirmDialog(
            tr("Open this page in your browser?"),
            tr("The model wrote this address, and it may have made it up: {address}", address=address),
            tr("Open the page"),
            lambda: QDesktopServices.openUrl(url),
            self,
        ).open()


def figures_line(figures: AnswerFigures, memory_bytes: int | None) -> str:
    """``92 tokens/s · first token after 0.1 s · 48 tokens · 412 MiB``."""
    parts = [
        rate(figures.tokens_per_s),
        tr("first token after {time}", time=duration(figures.time_to_first_token_s)),
        trn("{number} token", "{number} tokens", figures.tokens, number=count(figures.tokens)),
    ]
    if memory_bytes:
        parts.append(tr("{size} of memory", size=memory_size(memory_bytes)))
    if figures.stopped:
        parts.append(tr("stopped by you"))
    elif figures.finish_reason == "length":
        parts.append(tr("cut off at the longest answer allowed"))
    elif figures.finish_reason == "context_full":
        parts.append(tr("cut off: the context is full"))
    return "  ·  ".join(parts)


def figures_hint(figures: AnswerFigures) -> str:
    return tr(
        "Wrote {tokens} tokens (pieces of words) at {rate}, after reading {prompt}",
        tokens=count(figures.tokens),
        rate=rate(figures.tokens_per_s),
        prompt=count(figures.prompt_tokens),
    )
