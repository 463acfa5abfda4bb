"""An answer as it is written: reasoning folded, prose and code in blocks, the last of them drawn again."""

from __future__ import annotations

from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.conversations.reasoning import split_reasoning
from core.formats import duration
from core.language import tr
from desktop.models.markdown_blocks import Block, BlockStream, harmless_prose
from desktop.theme import metrics
from desktop.widgets.code_block import CodeBlock
from desktop.widgets.markdown_view import ProseView
from desktop.widgets.thought import ThoughtFold

_REST: Final = 4
"""Between two drawings of a growing block at least so many times as long passes as one takes."""


class AnswerText(QWidget):
    """Give it the whole text so far, as often as there is something new."""

    link_clicked = Signal(QUrl)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stream = BlockStream()
        self._widgets: list[ProseView | CodeBlock] = []
        self._finished = 0  # blocks that are drawn for good
        self._rest_until = 0.0  # time.monotonic()
        self.thought = ThoughtFold()
        self.thought.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metrics().s)
        self._column.addWidget(self.thought)

    def show_answer(self, text: str, *, complete: bool, thought_s: float | None = None) -> None:
        """``text`` as the model wrote it; ``thought_s`` is how long it thought, where that is known."""
        parts = split_reasoning(text)
        self._show_thought(parts.thinking, open_end=parts.is_open and not complete, seconds=thought_s)
        blocks, finished = self._stream.update(parts.answer)
        finished = len(blocks) if complete else finished
        if not complete and finished == self._finished and monotonic() < self._rest_until:
            return  # the block that grows is dear to draw: the window must have time for other things
        began = monotonic()
        for at in range(min(self._finished, len(self._widgets)), len(blocks)):
            self._draw(at, blocks[at], complete=at < finished)
        now = monotonic()
        self._rest_until = now + _REST * (now - began)
        for spare in self._widgets[len(blocks) :]:
            self._column.removeWidget(spare)
            spare.hide()
            spare.deleteLater()
        del self._widgets[len(blocks) :]
        self._finished = finished

    def plain_text(self) -> str:
        """What can be read, without marks."""
        return "\n".join(
            widget.code.content() if isinstance(widget, CodeBlock) else widget.toPlainText()
            for widget in self._widgets
        )

    def code_blocks(self) -> list[CodeBlock]:
        return [widget for widget in self._widgets if isinstance(widget, CodeBlock)]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for widget in self._widgets:
                if isinstance(widget, ProseView):
                    widget.redraw()

    def _show_thought(self, thinking: str, *, open_end: bool, seconds: float | None) -> None:
        self.thought.setVisible(bool(thinking) or open_end)
        if not thinking and not open_end:
            return
        if open_end:
            title = tr("Thinking…")
        elif seconds is not None and seconds > 0:
            title = tr("Thought for {time}", time=duration(seconds))
        else:
            title = tr("What it thought")
        self.thought.show_thought(thinking, title)

    def _draw(self, at: int, block: Block, *, complete: bool) -> None:
        widget = self._widgets[at] if at < len(self._widgets) else None
        if widget is None or isinstance(widget, CodeBlock) != block.is_code:
            widget = self._replace(at, block)
        if isinstance(widget, CodeBlock):
            widget.show_code(block.text, block.language, complete=complete or block.closed)
        else:
            widget.show_markdown(harmless_prose(block.text))
            widget.setVisible(bool(block.text.strip()))

    def _replace(self, at: int, block: Block) -> ProseView | CodeBlock:
        made: ProseView | CodeBlock
        if block.is_code:
            made = CodeBlock(block.language)
        else:
            made = ProseView(tr("Answer"))
            made.link_clicked.connect(self.link_clicked)
        if at < len(self._widgets):
            old = self._widgets[at]
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
            self._widgets[at] = made
        else:
            self._widgets.append(made)
        self._column.insertWidget(at + 1, made)
        return made
