"""The Library page: every variant made here under its model, with what it costs and what can be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from core.formats import file_size
from core.language import tr, trn
from core.library.records import VariantRecord
from desktop.icons import icon
from desktop.models.library import LibraryModel, LibraryRow, library_rows
from desktop.pages.library_actions import VariantActions
from desktop.pages.library_detail import VariantPanel
from desktop.services.bundle import Services
from desktop.shortcuts import bind
from desktop.theme import metrics
from desktop.widgets.basics import button, icon_button, text
from desktop.widgets.layout import PageFrame
from desktop.widgets.states import EmptyState
from desktop.widgets.table_view import TableView

_FILTER_DELAY_MS = 120
_MADE_AT_ONCE = 1000  # variants


class LibraryTable(TableView):
    """Row actions belong to variants, not to the rows of models."""

    def wants_actions(self, row: int) -> bool:
        shown = self.rows_model().row_at(self.model().index(row, 0))
        return isinstance(shown, LibraryRow) and not shown.is_model


class LibraryPage(PageFrame):
    """Table at the left, the chosen variant's panel at the right."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        primary = button(
            tr("Make a variant"),
            "primary",
            icon_name="plus",
            clicked=lambda: services.navigation.go("quantize"),
        )
        super().__init__(
            tr("Library"),
            tr("Every variant on this computer, beside its original."),
            primary,
            reading=False,
            parent=parent,
        )
        self._services = services
        self._wanted: str | None = None
        self._ticket = 0
        self.variant_actions = VariantActions(services, self)
        self.model = LibraryModel(self)
        self._build()
        self._connect()
        self._reload()

    def _build(self) -> None:
        size = metrics()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by model, level, method or files"))
        self.filter.setAccessibleName(tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(360)
        self.filter.addAction(icon("magnifying-glass", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.summary = text("", "quiet")
        bar = QHBoxLayout()
        bar.addWidget(self.filter, 1)
        bar.addStretch(1)
        bar.addWidget(self.summary)
        self.duplicates_button = button(
            tr("Duplicates…"),
            "link",
            tip=tr("Content that is on this computer twice, and the space that sharing it saves"),
            clicked=self.variant_actions.duplicates,
        )
        bar.addWidget(self.duplicates_button)
        self.table = LibraryTable(tr("Variants"))
        self.table.show_model(self.model, least_px=190)
        act = self.variant_actions
        self.row_buttons = {
            name: icon_button(glyph, hint, clicked=partial(self._on_row_action, run))
            for name, glyph, hint, run in (
                ("chat", "chat-circle-dots", tr("Chat"), act.chat),
                ("evaluate", "gauge", tr("Evaluate"), act.evaluate),
                ("reveal", "folder-open", tr("Show in folder"), act.reveal),
                ("delete", "trash", tr("Delete"), act.delete),
            )
        }
        self.table.set_row_actions(list(self.row_buttons.values()))
        self.panel = VariantPanel(self.variant_actions)
        self.panel.hide()
        nothing = EmptyState(
            "magnifying-glass",
            tr("No variant matches the filter"),
            button(tr("Clear the filter"), clicked=self.filter.clear),
        )
        self.table_stack = QStackedWidget()
        self.table_stack.addWidget(self.table)
        self.table_stack.addWidget(nothing)
        room = QHBoxLayout()
        room.setSpacing(size.l)
        room.addWidget(self.table_stack, 1)
        room.addWidget(self.panel)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.m)
        column.addLayout(bar)
        column.addLayout(room, 1)
        self.empty = EmptyState(
            "books",
            tr("Nothing has been made here yet"),
            button(tr("Find a model"), "primary", clicked=lambda: self._services.navigation.go("discover")),
            tr("Get a model, choose a level, and the finished variant appears here with its quality."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_FILTER_DELAY_MS)
        self._delay.timeout.connect(self._apply_filter)
        self.filter.textChanged.connect(self._on_filter_typed)
        self.table.row_selected.connect(self._on_selected)
        self.table.row_opened.connect(self._on_opened)
        self.table.menu_asked.connect(self._on_menu)
        self.table.clicked.connect(self._on_clicked)
        self.panel.closed.connect(self._close_panel)
        self._services.catalog.changed.connect(self._reload)
        self._services.jobs.job_changed.connect(self._on_job_changed)
        bind(self, "library.find", self.filter.setFocus)
        bind(self.table, "library.delete", self._on_delete_key)

    def _on_job_changed(self, _job_id: str) -> None:
        self.panel.update_buttons()

    # What the frame and other pages ask.

    def on_shown(self) -> None:
        self._services.catalog.refresh()

    def open_item(self, kind: str, item_id: str) -> None:
        """Select a variant, also one that is only just being added; ``export`` asks where it should go,
        ``duplicates`` shows what is here twice."""
        if kind == "duplicates":
            self.variant_actions.duplicates()
        if kind == "export" and (variant := self._services.catalog.variant(item_id)) is not None:
            self.variant_actions.export(variant)
        if kind not in {"variant", "export"}:
            return
        self.filter.clear()
        self._apply_filter()
        self._wanted = item_id
        self._services.catalog.refresh()
        self._select_wanted()

    # What changes.

    def _reload(self) -> None:
        """Show what the catalog knows now; rows of a large library are made off the main thread."""
        sources, variants = self._services.catalog.sources(), self._services.catalog.variants()
        self._ticket += 1
        if len(variants) <= _MADE_AT_ONCE:
            self._show_rows(self._ticket, library_rows(sources, variants))
        else:
            show = partial(self._show_rows, self._ticket)
            self._services.background.run(lambda: library_rows(sources, variants), show)

    def _show_rows(self, ticket: int, rows: tuple[LibraryRow, ...]) -> None:
        if ticket != self._ticket:
            return  # the catalog has changed since
        chosen = self.panel.variant
        self.model.set_rows(rows)
        empty = self._services.catalog.is_loaded and not rows
        self.stack.setCurrentIndex(1 if empty else 0)
        self._show_summary()
        self._select_wanted()
        if chosen is not None and not self.panel.isHidden():
            if self._services.catalog.variant(chosen.id) is None:
                self._close_panel()
            else:
                self.table.select_key(f"variant:{chosen.id}")
                self._show_panel(chosen.id)

    def _select_wanted(self) -> None:
        if self._wanted is not None and self.table.select_key(f"variant:{self._wanted}"):
            self._wanted = None

    def _on_filter_typed(self) -> None:
        self._delay.start()

    def _apply_filter(self) -> None:
        chosen = self.panel.variant if not self.panel.isHidden() else None
        self.model.set_filter(self.filter.text())
        if chosen is not None and not self.table.select_key(f"variant:{chosen.id}"):
            self._close_panel()
        self.table_stack.setCurrentIndex(0 if self.model.rows or not self.filter.text() else 1)
        self._show_summary()

    def _show_summary(self) -> None:
        shown = [row.variant for row in self.model.rows if row.variant is not None]
        size = sum(variant.size_bytes for variant in shown)
        self.summary.setText(
            trn(
                "{count} variant, {size}",
                "{count} variants, {size}",
                len(shown),
                count=f"{len(shown):,}",
                size=file_size(size),
            )
        )

    # What the user does.

    def _on_selected(self, row: LibraryRow | None) -> None:
        if row is not None and row.variant is not None:
            self._show_panel(row.variant.id)
        elif row is not None:
            self.panel.hide()

    def _show_panel(self, variant_id: str) -> None:
        variant = self._services.catalog.variant(variant_id)
        if variant is not None:
            self.panel.show_variant(variant, self._services.catalog.source(variant.source_id))
            self.panel.show()

    def _close_panel(self) -> None:
        self.panel.hide()
        self.table.clearSelection()

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and row.is_model:
            self.model.toggle(row.source_id)
            self.table.select_key(row.key)

    def _on_opened(self, row: LibraryRow) -> None:
        if row.variant is not None:
            self.variant_actions.chat(row.variant)

    def _on_row_action(self, run: object) -> None:
        row = self.table.row_in_use()
        if isinstance(row, LibraryRow) and row.variant is not None and callable(run):
            run(row.variant)

    def _on_delete_key(self) -> None:
        variant = self._current_variant()
        if variant is not None:
            self.variant_actions.delete(variant)

    def _current_variant(self) -> VariantRecord | None:
        row = self.table.current_row()
        return row.variant if isinstance(row, LibraryRow) else None

    def _on_menu(self, row: LibraryRow, where: QPoint) -> None:
        if row.variant is not None:
            self.variant_actions.menu(row.variant, self).popup(where)
            return
        menu = QMenu(self)
        menu.addAction(tr("Make a variant of it")).triggered.connect(
            lambda: self._services.navigation.go("quantize", "source", row.source_id)
        )
        menu.addAction(tr("Fold or unfold")).triggered.connect(lambda: self.model.toggle(row.source_id))
        menu.popup(where)
