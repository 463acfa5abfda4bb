"""Activity: what runs now, what waits its turn, and what happened."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from core.jobs.protocol import JobState
from core.language import tr, trn
from desktop.pages.activity_history import HistoryRow
from desktop.pages.activity_queue import QueueCard
from desktop.pages.activity_running import RunningCard
from desktop.services.bundle import Services
from desktop.services.job_rows import JobRow
from desktop.shortcuts import bind
from desktop.theme import metrics
from desktop.widgets.basics import button, line
from desktop.widgets.layout import Card, PageFrame
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
        self.clear = button(
            tr("Clear history"),
            "quiet",
            icon_name="trash",
            tip=tr("Forgets finished, failed and cancelled jobs. What they made stays in the library."),
            clicked=self._on_clear,
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
        self.queue_card = QueueCard(services)
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
        frame.body.addLayout(self._stack)  # first: a stack without a window would make one of what it shows
        self._stack.addWidget(self.empty)
        self._stack.addWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        services.jobs.job_changed.connect(self._on_job_changed)
        services.jobs.list_changed.connect(self._show_all)
        bind(self, "activity.pause", self.queue_card.toggle_pause)
        self._show_all()

    def page_state(self) -> object:
        return self._limit

    def restore_page_state(self, state: object) -> None:
        if isinstance(state, int):
            self._limit = state
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
        self._stack.setCurrentIndex(1 if active or history or jobs.is_paused else 0)
        self.clear.setEnabled(any(row.state.is_over and not row.can_resume for row in history))
        self._show_running(running)
        self.queue_card.show_jobs()
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

    def _on_clear(self) -> None:
        jobs = self._services.jobs
        gone = jobs.clear_history()
        words = trn("{n} job is out of the list.", "{n} jobs are out of the list.", len(gone))
        self._services.undo.done(words, lambda: jobs.take_back(gone))

    def _on_show_older(self) -> None:
        self._limit *= 4
        self._show_all()
