"""Which files of the library are missing: asked of the disk in the background, a moment after the rest."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from core.library.presence import Entry, absent_entries
from desktop.services.bundle import Services

_DELAY_MS = 400

Absent = dict[str, tuple[str, ...]]


class MissingFiles(QObject):
    """``known`` maps the id of a variant or source to its missing files."""

    changed = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._looking = False
        self.known: Absent = {}
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._delay.timeout.connect(self._look)

    def look_soon(self) -> None:
        self._delay.start()

    def _look(self) -> None:
        if self._looking:
            self._delay.start()
            return
        self._looking = True
        catalog, background = self._services.catalog, self._services.background
        entries: list[Entry] = [*catalog.variants(), *catalog.sources()]

        def work() -> Absent:
            return dict(absent_entries(entries, lambda: background.is_closed))

        background.run(work, self._on_known)

    def _on_known(self, found: Absent) -> None:
        if not isValid(self):
            return  # the page is gone
        self._looking = False
        if found != self.known:
            self.known = found
            self.changed.emit()
