"""What stands at the right of the library: the details of one variant or original, or several at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout

from core.library.records import VariantRecord
from desktop.models.library import LibraryRow
from desktop.pages.library_actions import VariantActions
from desktop.pages.library_detail import PANEL_WIDTH, VariantPanel
from desktop.pages.library_many import ManyActions, ManyPanel
from desktop.services.bundle import Services


class LibraryPanels(QObject):
    """Each panel is made when it is first needed; at most one is shown."""

    closed = Signal()  # by its own button

    def __init__(
        self, services: Services, room: QHBoxLayout, actions: VariantActions, many: ManyActions
    ) -> None:
        super().__init__(actions)
        self._services, self._room = services, room
        self._actions, self._many_actions = actions, many
        self._detail: VariantPanel | None = None
        self._many: ManyPanel | None = None

    @property
    def detail(self) -> VariantPanel:
        if self._detail is None:
            self._detail = VariantPanel(self._services, self._actions)
            self._detail.hide()
            self._detail.closed.connect(self.closed)
            self._room.insertWidget(1, self._detail)
        return self._detail

    @property
    def many(self) -> ManyPanel:
        if self._many is None:
            self._many = ManyPanel(self._many_actions, PANEL_WIDTH)
            self._many.hide()
            self._many.closed.connect(self.closed)
            self._room.addWidget(self._many)
        return self._many

    def shown(self) -> VariantPanel | None:
        """The details, where they are on screen."""
        return self._detail if self._detail is not None and not self._detail.isHidden() else None

    def show_details(self, row: LibraryRow) -> None:
        """Of a variant, or of the original in a model's row (of a model without one there are none)."""
        if row.variant is None and row.source is None:
            self.hide()
            return
        if self._many is not None:
            self._many.hide()
        if row.variant is not None:
            source = self._services.catalog.source(row.variant.source_id)
            self.detail.show_variant(row.variant, source, row.missing)
        elif row.source is not None:
            self.detail.show_source(row.source, row.missing)
        self.detail.show()

    def show_many(self, variants: Sequence[VariantRecord]) -> None:
        if self._detail is not None:
            self._detail.hide()
        self.many.show_variants(variants)
        self.many.show()

    def hide(self) -> None:
        for panel in (self._detail, self._many):
            if panel is not None:
                panel.hide()
