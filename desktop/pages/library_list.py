"""The list of the library with what stands above it: filter, quick filters, views, columns, sums."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from core.formats import file_size, whole
from core.language import tr, trn
from core.library.records import VariantRecord
from desktop.icons import icon
from desktop.models.library import LibraryModel
from desktop.models.library_filter import (
    FAVOURITES,
    MISSING,
    TAG,
    UNMEASURED,
    tag_counts,
    tokens_of,
    with_token,
)
from desktop.pages.library_actions import VariantActions
from desktop.pages.library_table import LibraryTable
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import button, icon_button, text
from desktop.widgets.chips import Chip, ChipBar
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.states import EmptyState
from desktop.widgets.table_columns import TableColumns

_COLUMNS, _GROUPED = "library.columns", "library.grouped"
_TAGS_SHOWN = 8
HINT = (
    "q4 instruct, fav, missing, unmeasured, tag:work, method:gptq, files:gguf, note:maths, size<4gb, "
    "kl<0.05, speed>20, -imported"
)


class LibraryList(QObject):
    """Owns the table and its bar; the page lays them out and acts on what is selected."""

    filtered = Signal(object)  # the keys that were selected before
    action_asked = Signal(object)
    grouped = Signal()

    def __init__(
        self, services: Services, model: LibraryModel, actions: VariantActions, views: SegmentedControl
    ) -> None:
        super().__init__(views)
        self._services, self._model, self._actions, self._views = services, model, actions, views
        self._build_bar()
        self._build_table()
        self.columns = TableColumns(self.table, _COLUMNS, services.ui)
        self.columns.asked.connect(self._on_columns)
        model.set_grouped(services.ui.get(_GROUPED, True))
        self.filter.textChanged.connect(self._on_filter)

    def _build_bar(self) -> None:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter: q4, fav, tag:work…"))
        self.filter.setAccessibleName(tr("Filter"))
        self.filter.setToolTip(
            tr(
                "Every word must fit. Some mean more: {examples}. A minus before a word turns it round.",
                examples=HINT,
            )
        )
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(180)
        self.filter.setMaximumWidth(360)
        self.filter.addAction(icon("magnifying-glass", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.chips = ChipBar(tr("Quick filters"))
        self.chips.toggled.connect(self._on_chip)
        self.chips.hide()
        self.summary = text("", "quiet")
        self.columns_button = icon_button("columns", tr("Columns"), clicked=self._on_columns_menu)
        self.duplicates_button = button(
            tr("Duplicates…"),
            "link",
            tip=tr("Content that is on this computer twice, and the space that sharing it saves"),
            clicked=self._actions.duplicates,
        )

    def _build_table(self) -> None:
        act = self._actions
        self.table = LibraryTable(tr("Variants"))
        self.table.show_model(self._model, least_px=230)
        self.table.allow_many()
        self.row_buttons = {
            name: icon_button(glyph, hint, clicked=partial(self.action_asked.emit, run))
            for name, glyph, hint, run in (
                ("chat", "chat-circle-dots", tr("Chat"), act.chat),
                ("evaluate", "gauge", tr("Evaluate"), act.evaluate),
                ("favourite", "star", tr("Favourite"), act.favourite),
                ("reveal", "folder-open", tr("Show in folder"), act.reveal),
                ("delete", "trash", tr("Delete"), act.delete),
            )
        }
        self.table.set_row_actions(list(self.row_buttons.values()))
        nothing = EmptyState(
            "magnifying-glass",
            tr("No variant matches the filter"),
            button(tr("Clear the filter"), clicked=self.filter.clear),
        )
        self.table_stack = QStackedWidget()
        self.table_stack.addWidget(self.table)
        self.table_stack.addWidget(nothing)

    def lay_out(self, parent: QWidget, below: QLayout) -> None:
        """Put the bar and ``below`` into ``parent``."""
        size = metrics()
        bar = QHBoxLayout()
        bar.setSpacing(size.m)
        bar.addWidget(self._views)
        bar.addWidget(self.filter, 100)
        bar.addStretch(1)
        bar.addWidget(self.summary)
        bar.addWidget(self.columns_button)
        bar.addWidget(self.duplicates_button)
        column = QVBoxLayout(parent)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.m)
        column.addLayout(bar)
        column.addWidget(self.chips)
        column.addLayout(below, 1)

    def selected_variants(self) -> list[VariantRecord]:
        """The variants that are selected, from top to bottom."""
        return [row.variant for row in self.table.selected_rows() if row.variant is not None]

    def show_for(self, *, is_list: bool) -> None:
        """Only the list is filtered and has columns."""
        for made in (self.filter, self.summary, self.columns_button):
            made.setVisible(is_list)
        self.chips.setVisible(is_list and bool(self.chips.tokens))

    def show_counts(self) -> None:
        """How many variants are shown, and the quick filters that say something about this library."""
        shown = [row.variant for row in self._model.rows if row.variant is not None]
        size = sum(variant.size_bytes for variant in shown)
        self.summary.setText(
            trn(
                "{count} variant, {size}",
                "{count} variants, {size}",
                len(shown),
                count=whole(len(shown)),
                size=file_size(size),
            )
        )
        nothing = not self._model.rows and self._model.is_filtered
        self.table_stack.setCurrentIndex(1 if nothing else 0)

    def show_chips(self) -> None:
        """Quick filters for what there is."""
        rows = self._model.every_row
        variants = [row for row in rows if not row.is_model]
        chips = []
        if any(row.marks.favourite for row in rows):
            chips.append(Chip(FAVOURITES, tr("Favourites"), "star", tr("Only favourites")))
        unmeasured = sum(row.kl_divergence is None for row in variants)
        if 0 < unmeasured < len(variants):
            label = tr("Not measured ({n})", n=unmeasured)
            chips.append(Chip(UNMEASURED, label, "gauge", tr("Only what was not measured yet")))
        missing = sum(bool(row.missing) for row in rows)
        if missing:
            label = tr("Missing files ({n})", n=missing)
            chips.append(Chip(MISSING, label, "warning", tr("Only what cannot be found on the disk")))
        for tag, n in tag_counts(rows)[:_TAGS_SHOWN]:
            tip = trn("{n} has this tag", "{n} have this tag", n)
            chips.append(Chip(f"{TAG}{tag}", tag, "tag", tip))
        self.chips.set_chips(chips)
        self.chips.set_on(tokens_of(self.filter.text()))
        self.chips.setVisible(bool(chips) and not self.filter.isHidden())

    def _on_chip(self, token: str, on: bool) -> None:
        self.filter.setText(with_token(self.filter.text(), token, on))

    def _on_filter(self, typed: str) -> None:
        before = {row.key for row in self.table.selected_rows()}
        self._model.set_filter(typed)
        self.chips.set_on(tokens_of(typed))
        self.show_counts()
        self.filtered.emit(before)

    def _on_columns_menu(self) -> None:
        menu = self.columns.menu()
        menu.addSeparator()
        action = menu.addAction(tr("Group by model"))
        action.setCheckable(True)
        action.setChecked(self._model.is_grouped)
        action.triggered.connect(self.set_grouped)
        menu.popup(self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft()))

    def set_grouped(self, grouped: bool) -> None:
        """Variants under their models, or all in one list that any column sorts."""
        self._services.ui.set(_GROUPED, grouped)
        self._model.set_grouped(grouped)
        self.grouped.emit()

    def _on_columns(self) -> None:
        from desktop.dialogs.columns import ColumnsDialog

        ColumnsDialog(self.columns, self.table).open()
