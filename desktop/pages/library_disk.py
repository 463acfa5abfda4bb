"""The library's disk usage: what takes how much room, by model, as a map that can be clicked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.language import tr
from core.library.space import Usage, survey
from desktop.models.space import usage_groups, usage_words
from desktop.models.treemap import TreeGroup
from desktop.services.bundle import Services
from desktop.widgets.basics import text
from desktop.widgets.layout import Card
from desktop.widgets.states import EmptyState, ProgressRow
from desktop.widgets.treemap_view import TreemapView


class LibraryDisk(Card):
    """Looks at the disk when it is shown; ``chosen`` carries a key such as ``variant:ID``."""

    chosen = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._services = services
        self._looking = False
        self.words = text("", "quiet", wrap=True)
        self.view = TreemapView(tr("Disk usage by model"))
        self.view.chosen.connect(self.chosen.emit)
        self.progress = ProgressRow(tr("Looking at the disk"))
        waiting = QWidget()
        inner = QVBoxLayout(waiting)
        inner.addStretch(1)
        inner.addWidget(self.progress)
        inner.addStretch(2)
        self._pages = QStackedWidget()
        self._pages.addWidget(waiting)
        self._pages.addWidget(self.view)
        self._pages.addWidget(EmptyState("check-circle", tr("Nothing takes room")))
        self.body.addWidget(self.words)
        self.body.addWidget(self._pages, 1)

    def look(self) -> None:
        """Look at the disk again, in the background."""
        if self._looking:
            return
        self._looking = True
        paths, background = self._services.paths, self._services.background

        def work() -> tuple[Usage, tuple[TreeGroup, ...], str]:
            usage = survey(paths, lambda: background.is_closed)
            return usage, usage_groups(usage), usage_words(usage)

        def done(found: tuple[Usage, tuple[TreeGroup, ...], str]) -> None:
            if isValid(self):
                self._show(*found)

        def failed(error: Exception) -> None:
            if isValid(self):
                self._looking = False
            self._services.notifications.exception(error)

        background.run(work, done, failed)

    def _show(self, usage: Usage, groups: tuple[TreeGroup, ...], words: str) -> None:
        self._looking = False
        self.words.setText(words)
        self.view.set_groups(groups)
        self._pages.setCurrentIndex(1 if usage.items else 2)
