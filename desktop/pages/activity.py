"""Activity: what runs now, what waits its turn, and what happened."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from core.jobs.protocol import JobState
from core.language import tr
from desktop.pages.activity_history import HistoryRow
from desktop.pages.activity_running import RunningCard
from desktop.services.bundle import Services
from desktop.services.job_rows import KIND_WORDS, JobRow
from desktop.theme import metrics
from desktop.widgets.badges import Badge
from desktop.widgets.basics import ElidedLabel, button, icon_button, line
from desktop.widgets.layout import Card, PageFrame, clear_layout
from desktop.widgets.states import EmptyState

SHOWN_AT_FIRST = 25


class ActivityPage(QWidget):
    """Rebuilds only what changed: progress touches the running card alone."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._limit = SHOWN_AT_FIRST
        self._cards: dict[str, RunningCard] = {}
        self._rows: dict[str, HistoryRow] = {}
        self._queue_shown: tuple[str, ...] = ()
        self.clear = button(
            tr("Clear history"),
            "quiet",
            icon_name="trash",
            tip=tr("Forgets finished, failed and cancelled jobs. What they made stays in the library."),
            clicked=services.jobs.clear_history,
        )
        frame = PageFrame(tr("Activity"), tr("What runs now, what waits its turn, and what happened."))
        frame.header.add_action(self.clear)
        self.empty = EmptyState(
            "activity",
            tr("Nothing has run yet."),
            button(tr("Find a model"), "primary", clicked=lambda: services.navigation.go("discover")),
            tr("Downloads, quantizing and measurements show up here, with progress, log and Cancel."),
        )
        self._running = QVBoxLayout()
        self._running.setSpacing(metrics().m)
        self.queue_card = Card(
            tr("Waiting"), quiet=tr("One heavy job runs at a time; each needs the whole machine.")
        )
        self.history_card = Card(tr("History"))
        self.history_card.body.setSpacing(metrics().xs)
        self._older = button(tr("Show older"), "link", clicked=self._on_show_older)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(metrics().l)
        inner.addLayout(self._running)
        inner.addWidget(self.queue_card)
        inner.addWidget(self.history_card)
        inner.addStretch(1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(content)
        frame.body.addLayout(self._stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        services.jobs.job_changed.connect(self._on_job_changed)
        services.jobs.list_changed.connect(self._show_all)
        self._show_all()

    def running_cards(self) -> tuple[RunningCard, ...]:
        return tuple(self._cards.values())

    def history_rows(self) -> tuple[HistoryRow, ...]:
        """The rows on screen, newest first."""
        return tuple(self._rows.values())

    def _on_job_changed(self, job_id: str) -> None:
        row = self._services.jobs.row(job_id)
        card = self._cards.get(job_id)
        if card is not None and row is not None and row.state is JobState.RUNNING:
            card.show_row(row)
        else:
            self._show_all()

    def _show_all(self) -> None:
        jobs = self._services.jobs
        running, waiting = jobs.running(), jobs.waiting()
        active = {row.id for row in (*running, *waiting)}
        history = [row for row in jobs.records() if row.id not in active]
        self._stack.setCurrentIndex(1 if active or history else 0)
        self.clear.setEnabled(any(row.state.is_over and not row.can_resume for row in history))
        self._show_running(running)
        self._show_queue(waiting)
        self._show_history(history)

    def _show_running(self, rows: tuple[JobRow, ...]) -> None:
        wanted = {row.id for row in rows}
        for job_id in [known for known in self._cards if known not in wanted]:
            card = self._cards.pop(job_id)
            card.hide()
            card.deleteLater()
        for row in rows:
            if row.id not in self._cards:
                self._cards[row.id] = RunningCard(self._services, row)
                self._running.addWidget(self._cards[row.id])
            else:
                self._cards[row.id].show_row(row)

    def _show_queue(self, rows: tuple[JobRow, ...]) -> None:
        order = tuple(row.id for row in rows)
        self.queue_card.setVisible(bool(rows))
        if order == self._queue_shown:
            return
        self._queue_shown = order
        clear_layout(self.queue_card.body)
        for position, row in enumerate(rows):
            self.queue_card.body.addLayout(self._queue_row(row, position, len(rows)))

    def _queue_row(self, row: JobRow, position: int, count: int) -> QHBoxLayout:
        jobs = self._services.jobs
        up = icon_button(
            "arrow-up",
            tr("Move {title} up", title=row.title),
            clicked=lambda: jobs.move(row.id, position - 1),
        )
        down = icon_button(
            "arrow-down",
            tr("Move {title} down", title=row.title),
            clicked=lambda: jobs.move(row.id, position + 1),
        )
        up.setEnabled(position > 0)
        down.setEnabled(position < count - 1)
        made = QHBoxLayout()
        made.setSpacing(metrics().s)
        made.addWidget(ElidedLabel(row.title), 1)
        made.addWidget(Badge(tr(KIND_WORDS[row.kind]), "clock", "quiet"))
        made.addWidget(up)
        made.addWidget(down)
        made.addWidget(
            icon_button("x", tr("Take {title} out", title=row.title), clicked=lambda: jobs.cancel(row.id))
        )
        return made

    def _show_history(self, history: list[JobRow]) -> None:
        self.history_card.setVisible(bool(history))
        shown = history[: self._limit]
        body = self.history_card.body
        fresh: dict[str, HistoryRow] = {}
        while (item := body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and not isinstance(widget, HistoryRow) and widget is not self._older:
                widget.hide()
                widget.deleteLater()
        for index, row in enumerate(shown):
            known = self._rows.pop(row.id, None)
            if known is not None and known.row != row:
                known.hide()
                known.deleteLater()
                known = None
            fresh[row.id] = known or HistoryRow(self._services, row)
            if index:
                body.addWidget(line())
            body.addWidget(fresh[row.id])
        for gone in self._rows.values():
            gone.hide()
            gone.deleteLater()
        self._rows = fresh
        body.addWidget(self._older)
        self._older.setVisible(len(history) > len(shown))

    def _on_show_older(self) -> None:
        self._limit *= 4
        self._show_all()
