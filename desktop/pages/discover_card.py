"""A model card in the window: text only, long ones folded, links open after a question."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QWidget

from core.hub.card import is_web_address
from core.language import tr
from desktop.dialogs.confirm import ConfirmDialog
from desktop.widgets.basics import button
from desktop.widgets.layout import Card
from desktop.widgets.markdown_view import MarkdownView

_SHOWN_CHARS = 4_000
_MOST_CHARS = 40_000


class CardView(MarkdownView):
    """Asks before it opens an address in the browser; other addresses than web pages do nothing."""

    def _space_blocks(self) -> None:
        """As one edit: laying out after each block takes minutes for a card of ten thousand lines."""
        edit = QTextCursor(self.document())
        edit.beginEditBlock()
        super()._space_blocks()
        self._calm_headings()
        edit.endEditBlock()

    def _calm_headings(self) -> None:
        """No heading of a card is larger than those of the page."""
        block = self.document().begin()
        while block.isValid():
            if level := block.blockFormat().headingLevel():
                smaller = QTextCharFormat()
                smaller.setProperty(QTextFormat.Property.FontSizeAdjustment, 1 if level == 1 else 0)
                cursor = QTextCursor(block)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(smaller)
            block = block.next()

    def _on_anchor(self, url: QUrl) -> None:
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if is_web_address(address):
            ConfirmDialog(
                tr("Open this page in your browser?"),
                tr("The model card leads to {address}", address=address),
                tr("Open the page"),
                lambda: QDesktopServices.openUrl(url),
                self,
            ).open()


class ModelCardCard(Card):
    """The card's text; empty text hides it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Model card"), quiet=tr("Written by the model's owner. Pictures are left out."), parent=parent
        )
        self.view = CardView()
        self.view.setAccessibleName(tr("Model card"))
        self.more = button(tr("Show all of it"), "link", clicked=self._show_all)
        self.body.addWidget(self.view)
        self.body.addWidget(self.more)
        self._text = ""
        self._whole = False

    def show_text(self, markdown: str) -> None:
        """``markdown`` comes from :func:`core.hub.card.safe_markdown`."""
        self._text, self._whole = markdown, len(markdown) <= _SHOWN_CHARS
        self._render()
        self.setVisible(bool(markdown))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._text:
            self._render()  # another theme: the ground of code and the colour of links

    def _show_all(self) -> None:
        self._whole = True
        self._render()

    def _render(self) -> None:
        self.view.show_markdown(_beginning(self._text, _MOST_CHARS if self._whole else _SHOWN_CHARS))
        self.more.setVisible(not self._whole)


def _beginning(markdown: str, most: int) -> str:
    """Whole paragraphs of the beginning."""
    if len(markdown) <= most:
        return markdown
    cut = markdown[:most]
    return cut[: cut.rfind("\n\n")] if "\n\n" in cut else cut
