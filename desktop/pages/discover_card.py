"""A model card in the window: text only, long ones folded, links open after a question."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from core.hub.card import is_web_address
from desktop.dialogs.confirm import ConfirmDialog
from desktop.pages.chat_bubbles import MarkdownView
from desktop.widgets.basics import button
from desktop.widgets.layout import Card

_SHOWN_CHARS = 4_000
_MOST_CHARS = 60_000


class CardView(MarkdownView):
    """Asks before it opens an address in the browser; other addresses than web pages do nothing."""

    def _on_anchor(self, url: QUrl) -> None:
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if is_web_address(address):
            ConfirmDialog(
                "Open this page in your browser?",
                f"The model card leads to {address}",
                "Open the page",
                lambda: QDesktopServices.openUrl(url),
                self,
            ).open()


class ModelCardCard(Card):
    """The card's text; empty text hides it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "Model card", quiet="Written by the model's owner. Pictures are left out.", parent=parent
        )
        self.view = CardView()
        self.view.setAccessibleName("Model card")
        self.more = button("Show all of it", "link", clicked=self._show_all)
        self.body.addWidget(self.view)
        self.body.addWidget(self.more)
        self._text = ""

    def show_text(self, markdown: str) -> None:
        """``markdown`` comes from :func:`core.hub.card.safe_markdown`."""
        self._text = markdown
        long = len(markdown) > _SHOWN_CHARS
        self.view.show_markdown(_beginning(markdown, _SHOWN_CHARS) if long else markdown)
        self.more.setVisible(long)
        self.setVisible(bool(markdown))

    def _show_all(self) -> None:
        self.view.show_markdown(_beginning(self._text, _MOST_CHARS))
        self.more.hide()


def _beginning(markdown: str, most: int) -> str:
    """Whole paragraphs of the beginning."""
    if len(markdown) <= most:
        return markdown
    cut = markdown[:most]
    return cut[: cut.rfind("\n\n")] if "\n\n" in cut else cut
