"""What is said in a chat, as widgets: the question's bubble, the answer as it is written, its figures."""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from core.formats import duration, memory_size, rate
from core.language import tr, trn
from desktop.models.conversation import AnswerFigures
from desktop.theme import active_tokens, metrics
from desktop.widgets.basics import icon_button, text

_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_RENDER_SHARE = 4
"""While an answer is written, rendering may take at most one part in this many of the time."""


class MarkdownView(QTextBrowser):
    """Markdown at its own height. Loads nothing: what a model writes must not reach files or the net."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("flat", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_anchor)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_markdown(self, content: str) -> None:
        self.document().setMarkdown(content, _MARKDOWN)
        self._space_blocks()

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def _fit(self) -> None:
        self.setFixedHeight(max(self.fontMetrics().height(), round(self.document().size().height()) + 2))

    def _space_blocks(self) -> None:
        """Room between paragraphs, and a ground behind code."""
        well = active_tokens().colour("well")
        size = metrics()
        block = self.document().begin()
        while block.isValid():
            following = block.next()
            code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
            listed = block.textList() is not None
            spaced = QTextBlockFormat()
            if code:
                spaced.setBackground(well)
                spaced.setNonBreakableLines(False)  # a long line wraps instead of being cut
                spaced.setTextIndent(size.s)
                more = following.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
                spaced.setBottomMargin(0 if more else size.m)
            else:
                spaced.setLineHeight(124, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                close = listed and following.isValid() and following.textList() is not None
                spaced.setBottomMargin(size.xs if close else size.m if following.isValid() else 0)
            QTextCursor(block).mergeBlockFormat(spaced)
            block = following

    def _on_anchor(self, url: QUrl) -> None:
        if url.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(url)


class QuestionBubble(QWidget):
    """What the user said, at the right."""

    def __init__(self, content: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        bubble = QFrame()
        bubble.setProperty("card", "well")
        inner = QVBoxLayout(bubble)
        inner.setContentsMargins(size.l, size.m - 2, size.l, size.m - 2)
        self.words = text(content, wrap=True, select=True)
        inner.addWidget(self.words)
        bubble.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        natural = self.words.fontMetrics().boundingRect(0, 0, 520, 10_000, Qt.TextFlag.TextWordWrap, content)
        bubble.setFixedWidth(natural.width() + 2 * size.l + 8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(bubble)
        self.setAccessibleName(tr("You: {content}", content=content))


class AnswerBubble(QWidget):
    """One answer: Markdown while it is written, then its figures with Copy and Answer again."""

    regenerate_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self._content = ""
        self._last_cost_s = 0.0
        self.view = MarkdownView()
        self.figures = text(tr("Thinking…"), "caption")
        self.copy_button = icon_button("copy", tr("Copy the answer"), clicked=self._copy)
        self.again_button = icon_button(
            "arrow-clockwise", tr("Answer again"), clicked=self.regenerate_asked.emit
        )
        self.copy_button.hide()
        self.again_button.hide()
        foot = QHBoxLayout()
        foot.setSpacing(size.xs)
        foot.addWidget(self.figures)
        foot.addSpacing(size.xs)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.again_button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.xs)
        layout.addWidget(self.view)
        layout.addLayout(foot)
        self._render_timer = QTimer(self)
        self._render_timer.setSingleShot(True)
        self._render_timer.timeout.connect(self._render)

    @property
    def content(self) -> str:
        return self._content

    def add_piece(self, piece: str) -> None:
        """More of the answer; drawn soon, less often the longer drawing takes."""
        if not self._content:
            self.figures.setText(tr("Writing…"))
        self._content += piece
        if not self._render_timer.isActive():
            self._render_timer.start(round(self._last_cost_s * 1000 * _RENDER_SHARE))

    def finish(self, content: str, figures: AnswerFigures, memory_bytes: int | None) -> None:
        """The whole answer with what it took."""
        self._render_timer.stop()
        self._content = content
        self._render()
        self.figures.setText(figures_line(figures, memory_bytes))
        self.figures.setToolTip(figures_hint(figures))
        self.copy_button.show()
        self.setAccessibleName(tr("Answer: {content}", content=content))

    def abandon(self, why: str) -> None:
        """The answer will not come to its end; what was written stays."""
        self._render_timer.stop()
        self._render()
        self.figures.setText(why)
        self.copy_button.setVisible(bool(self._content))

    def set_last(self, last: bool) -> None:
        """Only the last answer can be asked for again."""
        self.again_button.setVisible(last)

    def _render(self) -> None:
        start = time.perf_counter()
        self.view.show_markdown(self._content)
        self._last_cost_s = time.perf_counter() - start

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._content)


def figures_line(figures: AnswerFigures, memory_bytes: int | None) -> str:
    """``92 tokens/s · first word after 0.1 s · 48 tokens · 412 MiB``."""
    parts = [
        rate(figures.tokens_per_s),
        tr("first token after {time}", time=duration(figures.time_to_first_token_s)),
        trn("{tokens} token", "{tokens} tokens", figures.tokens, tokens=f"{figures.tokens:,}"),
    ]
    if memory_bytes:
        parts.append(memory_size(memory_bytes))
    if figures.stopped:
        parts.append(tr("stopped by you"))
    elif figures.finish_reason == "length":
        parts.append(tr("cut off at the longest answer allowed"))
    return "  ·  ".join(parts)


def figures_hint(figures: AnswerFigures) -> str:
    return tr(
        "Wrote {tokens} tokens (pieces of words) at {speed}, after reading {prompt_tokens}",
        tokens=f"{figures.tokens:,}",
        speed=rate(figures.tokens_per_s),
        prompt_tokens=f"{figures.prompt_tokens:,}",
    )
