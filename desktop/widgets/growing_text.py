"""Plain text that is read, not written: as high as its content, and cheap to append to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget


class GrowingText(QPlainTextEdit):
    """Shows a text that mostly grows: only what is new is laid out."""

    def __init__(self, name: str, *, wraps: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setReadOnly(True)
        self.setProperty("flat", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.set_wraps(wraps)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def set_wraps(self, wraps: bool) -> None:
        """Break long lines, or let them be scrolled to."""
        mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wraps else QTextOption.WrapMode.NoWrap
        self.setLineWrapMode(
            QPlainTextEdit.LineWrapMode.WidgetWidth if wraps else QPlainTextEdit.LineWrapMode.NoWrap
        )
        self.setWordWrapMode(mode)
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if wraps else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self._fit()

    def content(self) -> str:
        return self._shown

    def show_text(self, content: str) -> None:
        """Replace the text; as an addition at its end where it is one."""
        if content == self._shown:
            return
        if self._shown and content.startswith(self._shown):
            end = QTextCursor(self.document())
            end.movePosition(QTextCursor.MoveOperation.End)
            end.insertText(content[len(self._shown) :])
        else:
            self.setPlainText(content)
        self._shown = content
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling up and down is the page's; only sideways is ours."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))  # a plain document's height is in lines
        bar = self.horizontalScrollBar()
        room = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        height = lines * self.fontMetrics().lineSpacing() + room + 4
        if height != self.height():
            self.setFixedHeight(height)
