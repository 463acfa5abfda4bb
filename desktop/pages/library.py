"""The Library page: variants under their models as a list, a chart or a map of the disk, with details."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget
from shiboken6 import isValid

from core.language import tr
from core.library.records import VariantRecord
from desktop.models.library import LibraryModel, LibraryRow, library_rows
from desktop.models.library_filter import MISSING
from desktop.pages.library_actions import VariantActions
from desktop.pages.library_chart import LibraryChart
from desktop.pages.library_detail import VariantPanel
from desktop.pages.library_disk import LibraryDisk
from desktop.pages.library_keys import VIEWS, LibraryKeys
from desktop.pages.library_list import LibraryList
from desktop.pages.library_many import ManyActions, ManyPanel
from desktop.pages.library_menu import many_menu, model_menu, variant_menu
from desktop.pages.library_missing import MissingFiles
from desktop.pages.library_panels import LibraryPanels
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import button, row
from desktop.widgets.layout import PageFrame
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.states import EmptyState

_MADE_AT_ONCE = 500  # variants
_VIEW, _FOLDS = "library.view", "library.folded"


class LibraryPage(PageFrame):
    """What is selected decides which panel stands at the right: one variant, an original, or several."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Library"),
            tr("Every variant on this computer, beside its original."),
            reading=False,
            parent=parent,
        )
        self._services = services
        self._wanted: str | None = None
        self._ticket = 0
        self._missing = MissingFiles(services, self)
        self._chart: LibraryChart | None = None
        self._disk: LibraryDisk | None = None
        self.variant_actions = VariantActions(services, self)
        self.many = ManyActions(services, self.variant_actions, self)
        self.model = LibraryModel(self)
        self.model.set_folded(fold for fold in services.ui.get(_FOLDS, []) if isinstance(fold, str))
        self._build()
        self._connect()
        LibraryKeys(self, self.list, self.view_box, self.variant_actions, self.many)
        self._show_view(services.ui.get(_VIEW, "list"))
        self._reload()

    def _build(self) -> None:
        size = metrics()
        go = self._services.navigation.go
        self.make_button = button(
            tr("Make a variant"), "primary", icon_name="plus", clicked=lambda: go("quantize")
        )
        self.free_button = button(
            tr("Free up space…"),
            icon_name="hard-drive",
            tip=tr("What takes room on the disk, and what can go"),
            clicked=self.variant_actions.free_space,
        )
        self.header.add_action(self.free_button)
        self.header.add_action(self.make_button)
        self.view_box = SegmentedControl(
            (
                ("list", tr("List"), tr("Variants under their models")),
                ("chart", tr("Quality"), tr("Quality against size")),
                ("disk", tr("Disk"), tr("What takes how much room")),
            ),
            name=tr("View"),
        )
        self.list = LibraryList(self._services, self.model, self.variant_actions, self.view_box)
        self.filter, self.table, self.summary = self.list.filter, self.list.table, self.list.summary
        self.table_stack, self.row_buttons = self.list.table_stack, self.list.row_buttons
        self.duplicates_button = self.list.duplicates_button
        self.views = QStackedWidget()
        self.views.addWidget(self.table_stack)
        self._room = row(self.views, spacing=size.l)
        self._panels = LibraryPanels(self._services, self._room, self.variant_actions, self.many)
        full = QWidget()
        self.list.lay_out(full, self._room)
        self.empty = EmptyState(
            "books",
            tr("Nothing has been made here yet"),
            button(tr("Find a model"), "primary", clicked=lambda: go("discover")),
            tr("Get a model, choose a level, and the finished variant appears here with its quality."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.list.filtered.connect(self._on_filtered)
        self.list.action_asked.connect(self._on_row_action)
        self.list.grouped.connect(self._restore_selection)
        self.table.rows_selected.connect(self._on_rows_selected)
        self.table.row_opened.connect(self._on_opened)
        self.table.menu_asked.connect(self._on_menu)
        self.table.fold_asked.connect(self._on_fold)
        self.view_box.changed.connect(self._show_view)
        self._panels.closed.connect(self._close_panel)
        self._missing.changed.connect(self._reload)
        self._services.catalog.changed.connect(self._reload)
        self._services.jobs.job_changed.connect(self._on_job_changed)

    # What is made when it is first needed: the page opens sooner without it.

    @property
    def panel(self) -> VariantPanel:
        """The details of one."""
        return self._panels.detail

    @property
    def many_panel(self) -> ManyPanel:
        """What stands in their place while several are selected."""
        return self._panels.many

    @property
    def chart(self) -> LibraryChart:
        if self._chart is None:
            self._chart = LibraryChart(self._services.ui)
            self._chart.chosen.connect(self._on_chart_chosen)
            self._chart.evaluate_all.connect(self._on_evaluate_all)
            self.views.addWidget(self._chart)
        return self._chart

    @property
    def disk(self) -> LibraryDisk:
        if self._disk is None:
            self._disk = LibraryDisk(self._services)
            self._disk.chosen.connect(self._on_disk_chosen)
            self.views.addWidget(self._disk)
        return self._disk

    # What the frame and other pages ask.

    def on_shown(self) -> None:
        self._services.catalog.refresh_if_changed()
        self._missing.look_soon()
        if self.view_box.current() == "disk":
            self.disk.look()

    def open_item(self, kind: str, item_id: str) -> None:
        """Select a variant, also one that is only just being added; ``export`` asks where it should go,
        ``duplicates``, ``space`` and ``missing`` open what is about all, ``chart`` and ``disk`` a view."""
        act = self.variant_actions
        of_all: dict[str, Callable[[], object]] = {
            "duplicates": act.duplicates,
            "space": act.free_space,
            "missing": self._on_missing,
            "chart": lambda: self.view_box.set_current("chart"),
            "disk": lambda: self.view_box.set_current("disk"),
        }
        if kind in of_all:
            of_all[kind]()
        if kind == "export" and (variant := self._services.catalog.variant(item_id)) is not None:
            act.export(variant)
        if kind not in {"variant", "export", "source"}:
            return
        self.filter.clear()
        self.view_box.set_current("list")
        self._wanted = f"model:{item_id}" if kind == "source" else f"variant:{item_id}"
        self._services.catalog.refresh()
        self._select_wanted()

    def page_state(self) -> object:
        """What must outlive a change of language."""
        return {"filter": self.filter.text(), "selected": list(self._selected_keys())}

    def restore_page_state(self, state: object) -> None:
        if isinstance(state, dict):
            self.filter.setText(str(state.get("filter", "")))
            self.table.select_keys(set(state.get("selected", ())))

    def selected_variants(self) -> list[VariantRecord]:
        """The variants that are selected in the list, from top to bottom."""
        return self.list.selected_variants()

    # What changes.

    def _reload(self) -> None:
        """Show what the catalog knows now; rows of a large library are made off the main thread."""
        sources, variants = self._services.catalog.sources(), self._services.catalog.variants()
        missing = self._missing.known
        self._ticket += 1
        if len(variants) <= _MADE_AT_ONCE:
            self._show_rows(self._ticket, library_rows(sources, variants, missing))
        else:
            show = partial(self._show_rows, self._ticket)
            self._services.background.run(lambda: library_rows(sources, variants, missing), show)

    def _show_rows(self, ticket: int, rows: tuple[LibraryRow, ...]) -> None:
        if ticket != self._ticket or not isValid(self):
            return  # the catalog has changed since, or the page is gone
        selected = self._selected_keys()
        self.model.set_rows(rows)
        self.list.show_counts()
        self.list.show_chips()
        if self.view_box.current() == "chart":
            self.chart.set_rows(rows)
        empty = self._services.catalog.is_loaded and not rows
        self.stack.setCurrentIndex(1 if empty else 0)
        for made in (self.make_button, self.free_button):
            made.setVisible(not empty)  # an empty page has one thing to do
        self._restore_selection(selected)
        self._select_wanted()
        self._missing.look_soon()

    def _restore_selection(self, keys: set[str] | None = None) -> None:
        wanted = self._selected_keys() if keys is None else keys
        if wanted and not self.table.select_keys(wanted):
            self._panels.hide()
        elif wanted:
            self._on_rows_selected()

    def _select_wanted(self) -> None:
        if self._wanted is not None and self.table.select_key(self._wanted):
            self._wanted = None

    def _selected_keys(self) -> set[str]:
        shown = {one.key for one in self.table.selected_rows()}
        panel = self._panels.shown()
        if not shown and panel is not None and panel.entry is not None:
            kind = "variant" if panel.variant is not None else "model"
            return {f"{kind}:{panel.entry.id}"}
        return shown

    def _on_filtered(self, before: set[str]) -> None:
        if before:
            self._restore_selection(before)

    def _on_job_changed(self, _job_id: str) -> None:
        panel = self._panels.shown()
        if panel is not None:
            panel.update_buttons()

    def _show_view(self, view: str) -> None:
        at = VIEWS.index(view) if view in VIEWS else 0
        if self.view_box.current() != VIEWS[at]:
            self.view_box.set_current(VIEWS[at])
        self._services.ui.set(_VIEW, VIEWS[at])
        self.list.show_for(is_list=at == 0)
        if at == 0:
            self.views.setCurrentWidget(self.table_stack)
        elif at == 1:
            self.views.setCurrentWidget(self.chart)
            self.chart.set_rows(self.model.every_row)
            panel = self._panels.shown()
            if panel is not None and panel.variant is not None:
                self.chart.show_model(panel.variant.source_id)
                self.chart.select(panel.variant.id)
        else:
            self.views.setCurrentWidget(self.disk)
            self.disk.look()

    # What the user does.

    def _on_rows_selected(self) -> None:
        rows = self.table.selected_rows()
        variants = [one.variant for one in rows if one.variant is not None]
        if len(variants) > 1:
            self._panels.show_many(variants)
        elif rows:
            self._panels.show_details(next((one for one in rows if one.variant is not None), rows[0]))
        else:
            self._panels.hide()

    def _close_panel(self) -> None:
        self.table.clearSelection()
        self._panels.hide()

    def _on_opened(self, opened: LibraryRow) -> None:
        if opened.variant is not None:
            self.variant_actions.chat(opened.variant)
        else:
            self._on_fold(opened, None)

    def _on_fold(self, asked: LibraryRow, folded: bool | None) -> None:
        """Fold or unfold the model of a row; a variant that is folded away hands on to its model."""
        is_folded = self.model.is_folded(asked.source_id)
        if folded is not None and folded == is_folded:
            return
        keys = self._selected_keys()
        self.model.toggle(asked.source_id)
        known = {one.source_id for one in self.model.every_row}
        self._services.ui.set(_FOLDS, sorted(self.model.folds & known))
        if not asked.is_model or not keys:
            self.table.select_key(f"model:{asked.source_id}")
        elif not self.table.select_keys(keys):
            self._panels.hide()

    def _on_chart_chosen(self, variant_id: str) -> None:
        self._show_entry(f"variant:{variant_id}")
        self.chart.select(variant_id)

    def _on_disk_chosen(self, key: str) -> None:
        kind, _, identifier = key.partition(":")
        wanted = {"variant": f"variant:{identifier}", "source": f"model:{identifier}"}.get(kind)
        if kind == "hub":
            sources = self._services.catalog.sources()
            found = next((source.id for source in sources if source.repo_id == identifier), None)
            wanted = f"model:{found}" if found else None
        self.disk.view.select(key)
        if wanted is None or not self._show_entry(wanted):
            self._panels.hide()

    def _show_entry(self, key: str) -> bool:
        """Show the details of a row that the list may not show now."""
        shown = next((one for one in self.model.every_row if one.key == key), None)
        if shown is None:
            return False
        self.table.select_keys([key])
        self._panels.show_details(shown)
        return True

    def _on_evaluate_all(self, source_id: str) -> None:
        rows = [one for one in self.model.every_row if one.source_id == source_id]
        self.many.evaluate(
            [one.variant for one in rows if one.variant is not None and one.perplexity is None]
        )

    def _on_missing(self) -> None:
        """Show what is missing, and offer to look for it."""
        entries = [
            one.variant or one.source
            for one in self.model.every_row
            if one.missing and (one.variant or one.source)
        ]
        if not entries:
            self._services.notifications.success(tr("All files are where they should be."))
            return
        self.filter.setText(MISSING)
        self.variant_actions.files.locate([entry for entry in entries if entry is not None])

    def _on_row_action(self, run: Any) -> None:
        shown = self.table.row_in_use()
        if isinstance(shown, LibraryRow) and shown.variant is not None and callable(run):
            run(shown.variant)

    def _on_menu(self, asked: LibraryRow, where: QPoint) -> None:
        self.menu_of(asked).popup(where)

    def menu_of(self, asked: LibraryRow) -> QMenu:
        """The menu of a row: of all that are selected, where it is one of several."""
        variants = self.list.selected_variants()
        if len(variants) > 1 and asked.variant in variants:
            return many_menu(self.many, variants, self)
        if asked.variant is not None:
            return variant_menu(self._services, self.variant_actions, asked.variant, asked.missing, self)
        return model_menu(
            self._services,
            self.variant_actions,
            asked,
            fold=lambda: self._on_fold(asked, None),
            chart=lambda: self._show_chart_of(asked.source_id),
            parent=self,
        )

    def _show_chart_of(self, source_id: str) -> None:
        self.view_box.set_current("chart")
        self.chart.show_model(source_id)
