"""Markdown at its own height that loads nothing: what a stranger wrote must not reach files or the net."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from core.hub.card import is_web_address
from desktop.theme import active_tokens, metrics

_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class MarkdownView(QTextBrowser):
    """Shows Markdown without HTML and pictures; addresses of web pages are handed on, others do nothing."""

    link_clicked = Signal(QUrl)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("flat", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
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
        height = max(self.fontMetrics().height(), round(self.document().size().height()) + 2)
        if height != self.height():
            self.setFixedHeight(height)

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
        if is_web_address(url.toString(QUrl.ComponentFormattingOption.FullyEncoded)):
            self.link_clicked.emit(url)


class ProseView(MarkdownView):
    """A part of an answer: drawn as one edit, headings calm, tables with hairlines."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._source = ""

    def show_markdown(self, content: str) -> None:
        if content != self._source:
            self._source = content
            super().show_markdown(content)

    def redraw(self) -> None:
        """In the colours of another theme."""
        super().show_markdown(self._source)

    def _space_blocks(self) -> None:
        edit = QTextCursor(self.document())
        edit.beginEditBlock()
        super()._space_blocks()
        self._calm_headings()
        self._rule_tables()
        edit.endEditBlock()

    def _calm_headings(self) -> None:
        """No heading of an answer is larger than those of the page."""
        block = self.document().begin()
        while block.isValid():
            if level := block.blockFormat().headingLevel():
                cursor = QTextCursor(block)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                smaller = cursor.charFormat()
                smaller.setProperty(QTextFormat.Property.FontSizeAdjustment, 1 if level <= 2 else 0)
                cursor.mergeCharFormat(smaller)
            block = block.next()

    def _rule_tables(self) -> None:
        line = QBrush(active_tokens().colour("line"))
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                ruled = frame.format()
                ruled.setBorder(1)
                ruled.setBorderCollapse(True)
                ruled.setBorderBrush(line)
                ruled.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                ruled.setCellPadding(metrics().xs + 2)
                ruled.setTopMargin(metrics().xs)
                ruled.setBottomMargin(metrics().m)
                ruled.setWidth(QTextLength())
                frame.setFormat(ruled)
