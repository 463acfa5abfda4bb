"""The card of what waits: its order by dragging and by keys, the queue paused, single jobs taken out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from core.language import tr
from desktop.models.queue import QUEUE_MIME, QueueModel, WaitingJob
from desktop.services.bundle import Services
from desktop.shortcuts import bind, keys_of
from desktop.theme import active_tokens, metrics
from desktop.widgets.basics import button, icon_button
from desktop.widgets.layout import Card
from desktop.widgets.table_view import TableView

MOST_ROWS_SHOWN = 8


class QueueTable(TableView):
    """``moved`` (job id, new place from 0) when a row was dropped elsewhere."""

    moved = Signal(str, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._gap = -1  # the row before which a drop would put it
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)  # drawn here: a line between two rows

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if event.mimeData().hasFormat(QUEUE_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls near the edges
        if event.mimeData().hasFormat(QUEUE_MIME):
            self._set_gap(self._gap_at(event.position().toPoint()))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._set_gap(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        if not data.hasFormat(QUEUE_MIME):
            event.ignore()
            return
        job_id = bytes(data.data(QUEUE_MIME).data()).decode()
        gap = self._gap_at(event.position().toPoint())
        self._set_gap(-1)
        event.setDropAction(Qt.DropAction.CopyAction)  # a move would have the view delete the row
        event.accept()
        index = self.rows_model().index_of(job_id)
        if index.isValid():
            self.moved.emit(job_id, gap - (1 if index.row() < gap else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap >= 0:
            last = self.model().rowCount()
            y = self.rowViewportPosition(self._gap) if self._gap < last else last * self.rowHeight(0)
            painter = QPainter(self.viewport())
            width = self.viewport().width()
            painter.fillRect(0, max(0, y - 2), width, 3, active_tokens().colour("accent"))

    def _gap_at(self, spot: QPoint) -> int:
        row = self.rowAt(spot.y())
        if row < 0:
            return self.model().rowCount()
        below = spot.y() > self.rowViewportPosition(row) + self.rowHeight(row) / 2
        return row + 1 if below else row

    def _set_gap(self, gap: int) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()


class QueueCard(Card):
    """Visible while something waits or the queue is paused."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self.pause = button(tr("Pause the queue"), "quiet", icon_name="pause", clicked=self._on_pause)
        super().__init__(tr("Waiting"), quiet=" ", actions=[self.pause], parent=parent)
        self._jobs = services.jobs
        self._undo = services.undo
        self.model = QueueModel(self)
        self.table = QueueTable(tr("Waiting jobs"))
        self.table.show_model(self.model, sortable=False)
        up = icon_button("arrow-up", tr("Move up ({keys})", keys=keys_of("activity.up")))
        down = icon_button("arrow-down", tr("Move down ({keys})", keys=keys_of("activity.down")))
        out = icon_button("x", tr("Take out ({keys})", keys=keys_of("activity.remove")))
        up.clicked.connect(lambda: self._shift(self.table.row_in_use(), -1))
        down.clicked.connect(lambda: self._shift(self.table.row_in_use(), 1))
        out.clicked.connect(lambda: self._take_out(self.table.row_in_use()))
        self.table.set_row_actions([up, down, out])
        self.table.moved.connect(self._jobs.move)
        self.table.menu_asked.connect(self._on_menu)
        bind(self.table, "activity.up", lambda: self._shift(self.table.current_row(), -1))
        bind(self.table, "activity.down", lambda: self._shift(self.table.current_row(), 1))
        bind(self.table, "activity.remove", lambda: self._take_out(self.table.current_row()))
        self.body.addWidget(self.table)

    def show_jobs(self) -> None:
        """What waits now."""
        waiting, paused = self._jobs.waiting(), self._jobs.is_paused
        self.setVisible(bool(waiting) or paused)
        self.model.set_jobs(waiting)
        shown = max(1, min(MOST_ROWS_SHOWN, len(waiting)))
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + shown * metrics().size_table_row + 2)
        self.table.setVisible(bool(waiting))
        self.quiet.setVisible(True)
        self.quiet.setText(
            tr("Paused: what runs goes on, nothing new begins.")
            if paused
            else tr("One heavy job runs at a time; each needs the whole machine.")
        )
        self.pause.setText(tr("Go on with the queue") if paused else tr("Pause the queue"))
        self.pause.setToolTip(keys_of("activity.pause"))

    def toggle_pause(self) -> None:
        self._on_pause()

    def _on_pause(self) -> None:
        self._jobs.set_paused(not self._jobs.is_paused)

    def _shift(self, row: WaitingJob | None, step: int) -> None:
        if row is not None:
            self._jobs.move(row.job.id, max(0, row.place + step))
            self.table.select_key(row.job.id)

    def _take_out(self, row: WaitingJob | None) -> None:
        if row is None:
            return
        jobs, job = self._jobs, row.job

        def take_back() -> None:
            if jobs.row(job.id) is not None:
                jobs.resume(job.id)
            else:  # it had not begun: nothing is lost by a new one
                jobs.submit(job.kind, job.title, job.params)

        jobs.cancel(job.id)
        self._undo.done(tr("{job} will not be done.", job=job.title), take_back)

    def _on_menu(self, row: WaitingJob, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.addAction(tr("Do it next"), lambda: self._jobs.move(row.job.id, 0))
        first.setEnabled(row.place > 0)
        menu.addAction(tr("Move up"), lambda: self._shift(row, -1)).setEnabled(row.place > 0)
        last = row.place == len(self.model.rows) - 1
        menu.addAction(tr("Move down"), lambda: self._shift(row, 1)).setEnabled(not last)
        menu.addSeparator()
        menu.addAction(tr("Take out"), lambda: self._take_out(row))
        menu.popup(where)
