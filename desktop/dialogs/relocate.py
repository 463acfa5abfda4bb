"""Files that are missing: what is gone, and a search for them by size and content in a folder of choice."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.errors import CancelledError
from core.formats import file_size
from core.language import tr, trn
from core.library.presence import Entry, entry_folder
from core.library.records import VariantRecord
from core.library.relocate import Search, find_moved
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, IconLabel, button, text
from desktop.widgets.layout import clear_layout, scrolling
from desktop.widgets.states import ProgressRow

_WIDTH, _HEIGHT, _SHOWN = 600, 460, 60
_LOOK_MS = 200


class RelocateDialog(QDialog):
    """Searching reads files in a thread; what is found is only noted, nothing is moved."""

    def __init__(self, services: Services, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.setWindowTitle(tr("Missing files"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._services, self._entries = services, tuple(entries)
        self._search: _SearchState | None = None
        self.summary = text(
            trn(
                "The files of {n} entry are not where they were. If you moved them, choose the folder they "
                "are in now, or one above it: they are known by their content, whatever they are called.",
                "The files of {n} entries are not where they were. If you moved them, choose the folder they "
                "are in now, or one above it: they are known by their content, whatever they are called.",
                len(self._entries),
            ),
            "quiet",
            wrap=True,
        )
        self.progress = ProgressRow(tr("Looking for the files"), self._stop)
        self.progress.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(size.m)
        self.close_button = button(tr("Close"), clicked=self.reject)
        self.folder_button = button(
            tr("Look in a folder…"), "primary", icon_name="folder-open", clicked=self._on_folder
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.folder_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.l)
        layout.addWidget(text(tr("Missing files"), "subtitle"))
        layout.addWidget(self.summary)
        layout.addWidget(self.progress)
        layout.addWidget(scrolling(self._rows), 1)
        layout.addLayout(buttons)
        self._poll = QTimer(self)
        self._poll.setInterval(_LOOK_MS)
        self._poll.timeout.connect(self._show_progress)
        self.finished.connect(self._stop)
        self._show_entries({}, {})

    def look_in(self, folder: Path) -> None:
        """Search ``folder`` for everything that is missing."""
        state = _SearchState()
        self._search = state
        self.folder_button.setEnabled(False)
        self.progress.set_progress(None, str(folder))
        self.progress.show()
        self._poll.start()
        entries, background = self._entries, self._services.background

        def work() -> Search:
            return find_moved(
                entries, folder, state.tell, lambda: state.stopped.is_set() or background.is_closed
            )

        def done(found: Search) -> None:
            if state is self._search and isValid(self):
                self._on_found(found)

        def failed(error: Exception) -> None:
            if state is self._search and isValid(self):
                self._end()
                if not isinstance(error, CancelledError):
                    self._services.notifications.exception(error)

        background.run(work, done, failed)

    def _on_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder to look in"), str(Path.home()))
        if chosen:
            self.look_in(Path(chosen))

    def _on_found(self, found: Search) -> None:
        self._end()
        if found.found:
            self._services.catalog.relocate(found.found)
        self._show_entries(found.missing, {place.entry_id: place.path for place in found.found})
        n = len(found.found)
        words = (
            trn("Found {n} again, and noted where it is.", "Found {n} again, and noted where they are.", n)
            if n
            else tr("None of the files is below {folder}.", folder=found.folder)
        )
        if found.missing and n:
            words = tr("{found} The others are not in this folder.", found=words)
        self.summary.setText(words)
        self._entries = tuple(entry for entry in self._entries if entry.id in found.missing)
        self.folder_button.setText(tr("Look in another folder…"))
        self.folder_button.setEnabled(bool(self._entries))

    def _show_entries(self, missing: dict[str, tuple[str, ...]], found: dict[str, Path]) -> None:
        clear_layout(self._rows)
        for entry in self._entries[:_SHOWN]:
            self._rows.addWidget(_Row(entry, missing.get(entry.id), found.get(entry.id)))
        if len(self._entries) > _SHOWN:
            self._rows.addWidget(text(tr("And {n} more.", n=len(self._entries) - _SHOWN), "quiet"))

    def _show_progress(self) -> None:
        if self._search is not None:
            read, name = self._search.seen
            self.progress.set_progress(None, name, tr("{size} read", size=file_size(read)) if read else "")

    def _stop(self) -> None:
        if self._search is not None:
            self._search.stopped.set()

    def _end(self) -> None:
        self._search = None
        self._poll.stop()
        self.progress.hide()
        self.folder_button.setEnabled(True)


class _SearchState:
    """What the thread and the dialog share: where it is, and whether it should stop."""

    def __init__(self) -> None:
        self.stopped = threading.Event()
        self.seen = (0, "")

    def tell(self, read: int, name: str) -> None:
        self.seen = (read, name)


class _Row(QWidget):
    """One entry, where it was or is now, and what became of it."""

    def __init__(self, entry: Entry, missing: tuple[str, ...] | None, found: Path | None) -> None:
        super().__init__()
        size = metrics()
        glyph, role = ("check-circle-fill", "ok") if found else ("warning-fill", "warn")
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(size.s)
        title = entry.title if isinstance(entry, VariantRecord) else entry.name
        head.addWidget(ElidedLabel(title, "strong"), 1)
        head.addWidget(text(tr("Found") if found else tr("Missing"), "ok" if found else "warn"))
        words.addLayout(head)
        names = ", ".join(missing or ())
        where = tr("Not found: {names}", names=names) if missing else str(found or entry_folder(entry))
        words.addWidget(ElidedLabel(where, "quiet" if missing else "mono", Qt.TextElideMode.ElideMiddle))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(size.m)
        row.addWidget(IconLabel(glyph, role, 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
