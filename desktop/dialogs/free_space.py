"""Free up space: all that takes room, with what goes and what stays; nothing is chosen beforehand."""

from __future__ import annotations

import threading

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.formats import file_size
from core.language import tr, trn
from core.library.freeing import Freed, free_space
from core.library.space import Usage, frees_bytes, survey
from core.paths import paths_of
from desktop.models.space import SpaceModel, SpaceRow, space_rows, usage_words
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import button, text
from desktop.widgets.states import EmptyState, ProgressRow
from desktop.widgets.table_view import TableView

_WIDTH, _HEIGHT = 930, 560
_LOOK_MS = 150


class FreeSpaceDialog(QDialog):
    """Looks at the disk when it opens; deletes in the background, and only what is ticked."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Free up space"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._services = services
        self._usage: Usage | None = None
        self._at: tuple[int, int, str] = (0, 0, "")
        self._stopped = threading.Event()
        self.summary = text("", "quiet", wrap=True)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(260)
        self.model = SpaceModel(self)
        self.filter.textChanged.connect(self.model.set_filter)
        self.model.ticked.connect(self._show_sum)
        self.table = TableView(tr("What takes room"))
        self.table.show_model(self.model, least_px=280)
        self.table.allow_many()
        self.table.clicked.connect(self._on_clicked)
        self.table.row_selected.connect(self._on_row)
        self.table.installEventFilter(self)
        self.detail = text("", "body", wrap=True)
        self.detail.setMinimumHeight(40)
        self.progress = ProgressRow(tr("Looking at the disk"))
        self._pages = QStackedWidget()
        self._lay_out()
        self._poll = QTimer(self)
        self._poll.setInterval(_LOOK_MS)
        self._poll.timeout.connect(self._show_progress)
        self.finished.connect(self._stopped.set)
        self._show_sum()
        self._look()

    def _lay_out(self) -> None:
        size = metrics()
        waiting = QWidget()
        inner = QVBoxLayout(waiting)
        inner.addStretch(1)
        inner.addWidget(self.progress)
        inner.addStretch(2)
        self._pages.addWidget(waiting)
        self._pages.addWidget(self.table)
        self._pages.addWidget(
            EmptyState("check-circle", tr("Nothing takes room"), hint=tr("There is nothing to delete here."))
        )
        head = QHBoxLayout()
        head.setSpacing(size.l)
        head.addWidget(text(tr("Free up space"), "subtitle"))
        head.addStretch(1)
        head.addWidget(self.filter)
        self.sum = text("", "strong")
        self.none_button = button(tr("Tick nothing"), "quiet", clicked=self.model.clear)
        self.close_button = button(tr("Close"), clicked=self.reject)
        self.delete_button = button(tr("Delete"), "danger", icon_name="trash", clicked=self._on_delete)
        for made in (self.none_button, self.close_button, self.delete_button):
            made.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        buttons.addWidget(self.sum)
        buttons.addWidget(self.none_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.delete_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.m)
        layout.addLayout(head)
        layout.addWidget(self.summary)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.detail)
        layout.addLayout(buttons)

    def _look(self) -> None:
        self._pages.setCurrentIndex(0)
        self.progress.title.set_full_text(tr("Looking at the disk"))
        self.progress.set_progress(None)
        home, stopped, background = self._services.paths.home, self._stopped, self._services.background

        def work() -> tuple[Usage, tuple[SpaceRow, ...]]:
            usage = survey(paths_of(home), lambda: stopped.is_set() or background.is_closed)
            return usage, space_rows(usage)

        def done(found: tuple[Usage, tuple[SpaceRow, ...]]) -> None:
            if isValid(self):
                self._show_usage(*found)

        background.run(work, done, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        """The library could not be opened: say so, instead of looking for ever."""
        self._services.notifications.exception(error)
        self._poll.stop()
        self.reject()

    def _show_usage(self, usage: Usage, rows: tuple[SpaceRow, ...]) -> None:
        self._usage = usage
        self.model.set_rows(rows)
        self.summary.setText(usage_words(usage))
        self._pages.setCurrentIndex(1 if rows else 2)
        self._show_sum()
        if rows:
            self.table.setFocus()
            self.table.setCurrentIndex(self.model.index(0, 0))

    # What the user does.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_space = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if watched is self.table and is_space and event.type() == QEvent.Type.KeyPress:
            self.model.toggle(row.key for row in self.table.selected_rows())
            return True
        return super().eventFilter(watched, event)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and index.column() == 0:
            self.model.toggle([row.key])

    def _on_row(self, row: SpaceRow | None) -> None:
        if row is not None:
            self.detail.setText(
                tr("Goes: {loses} Stays: {stays}", loses=row.item.loses, stays=row.item.stays)
            )

    def _show_sum(self) -> None:
        chosen = self.model.chosen
        frees = frees_bytes(chosen)
        self.sum.setText(trn("{n} ticked", "{n} ticked", len(chosen)) if chosen else tr("Nothing is ticked"))
        self.none_button.setVisible(bool(chosen))
        self.delete_button.setEnabled(bool(chosen))
        self.delete_button.setText(
            tr("Delete, frees {size}", size=file_size(frees)) if chosen else tr("Delete")
        )

    def _on_delete(self) -> None:
        chosen = self.model.chosen
        if not chosen:
            return
        self.delete_button.setEnabled(False)
        self._pages.setCurrentIndex(0)
        self.progress.title.set_full_text(tr("Deleting"))
        self._at = (0, len(chosen), "")
        self._poll.start()
        home, services = self._services.paths.home, self._services

        def tell(done: int, total: int, name: str) -> None:
            self._at = (done, total, name)

        def done(freed: Freed) -> None:
            services.catalog.refresh()
            _say(services, freed)
            if isValid(self):
                self._poll.stop()
                self.model.clear()
                self._look()

        services.background.run(lambda: free_space(paths_of(home), chosen, tell), done, self._on_failed)

    def _show_progress(self) -> None:
        done, total, name = self._at
        self.progress.set_progress(done / total if total else None, name)


def _say(services: Services, freed: Freed) -> None:
    if freed.removed:
        services.notifications.success(
            tr("{size} are free again.", size=file_size(freed.freed_bytes)),
            trn("{n} thing was deleted.", "{n} things were deleted.", len(freed.removed)),
        )
    if freed.failed:
        services.notifications.error(
            trn("{n} could not be deleted.", "{n} could not be deleted.", len(freed.failed)),
            tr("Close what uses them, then try again."),
            "\n".join(f"{name}: {reason}" for name, reason in freed.failed),
        )
