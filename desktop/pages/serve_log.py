"""The request log of one server: a live table, totals, and the chosen request in full."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from core.language import tr
from desktop.models.requests import RequestsModel, request_details, totals_words
from desktop.services.bundle import Services
from desktop.services.serving import ServerState
from desktop.theme import metrics
from desktop.widgets.basics import text
from desktop.widgets.layout import Card
from desktop.widgets.table_view import TableView

_LEAST_ROWS, _MOST_ROWS = 3, 9
_MOST_LINES = 10


class RequestsCard(Card):
    """What was asked of a server, newest first."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self.texts = QCheckBox(tr("Show questions and answers"))
        self.texts.setToolTip(tr("Of requests that come from now on; they are kept in memory only"))
        super().__init__(tr("Requests"), quiet=tr("None yet"), actions=(self.texts,), parent=parent)
        self._services = services
        self._server = ""
        self.model = RequestsModel()
        self.model.setParent(self)
        self.table = TableView(tr("Requests"))
        self.table.show_model(self.model, least_px=150)
        self.table.row_selected.connect(self._on_selected)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setProperty("role", "mono")
        self.details.setAccessibleName(tr("The chosen request"))
        self.details.setTabChangesFocus(True)
        self.details.hide()
        self.hint = text(
            tr("Programs that ask this address appear here. Try it sends the first request."),
            "quiet",
            wrap=True,
        )
        self.body.addWidget(self.hint)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.details)
        self.texts.toggled.connect(self._on_texts)
        services.serving.requests_changed.connect(self._on_requests)
        services.serving.changed.connect(self._on_requests)

    def show_server(self, server_id: str) -> None:
        """Show another server's log."""
        if server_id != self._server:
            self._server = server_id
            self.details.hide()
        self._show()

    def _on_requests(self, server_id: str) -> None:
        if server_id == self._server:
            self._show()

    def _show(self) -> None:
        row = self._services.serving.server(self._server)
        if row is None:
            return
        requests = self._services.serving.requests(self._server)
        chosen = self.table.current_row()
        self.model.set_rows(requests)
        if chosen is not None and (index := self.model.index_of(chosen.id)).isValid():
            self.table.selectRow(index.row())
            self._on_selected(self.model.row_at(index))
        self.quiet.setText(totals_words(row.totals) if row.totals.requests else tr("None yet"))
        self.quiet.show()
        self.hint.setVisible(not requests)
        self.table.setVisible(bool(requests))
        rows = min(_MOST_ROWS, max(_LEAST_ROWS, len(requests)))
        self.table.setFixedHeight(metrics().size_table_row * (rows + 1) + 4)
        self.texts.blockSignals(True)
        self.texts.setChecked(row.options.log_texts)
        self.texts.blockSignals(False)
        self.texts.setEnabled(row.state is ServerState.SERVING)

    def _on_selected(self, row: object) -> None:
        entry = self.table.current_row() if row is not None else None
        self.details.setVisible(entry is not None)
        words = request_details(entry) if entry is not None else ""
        if words != self.details.toPlainText():
            self.details.setPlainText(words)
            lines = min(_MOST_LINES, words.count("\n") + 1 + len(words) // 120)
            self.details.setFixedHeight(lines * self.details.fontMetrics().lineSpacing() + 28)

    def _on_texts(self, on: bool) -> None:
        self._services.serving.log_texts(self._server, on)
