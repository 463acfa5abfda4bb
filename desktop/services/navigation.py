"""Where to go: pages ask for a page (and an item on it) here and never know each other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class NavigationService(QObject):
    """Emits what was asked for; the main window does it."""

    requested = Signal(str, str, str)  # page id, kind of item or "", item id or ""

    def go(self, page: str, kind: str = "", item_id: str = "") -> None:
        """Show ``page``; with a kind and an id, open that item on it: ``go("chat", "variant", id)``."""
        self.requested.emit(page, kind, item_id)
