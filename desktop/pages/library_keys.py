"""The library's keys: what each does with the variants that are selected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.library.records import SourceRecord, VariantRecord
from desktop.pages.library_actions import VariantActions
from desktop.pages.library_list import LibraryList
from desktop.pages.library_many import ManyActions
from desktop.shortcuts import bind
from desktop.widgets.segmented import SegmentedControl

VIEWS = ("list", "chart", "disk")


class LibraryKeys(QObject):
    """Binds the rows of :mod:`desktop.shortcuts` that are the library's."""

    def __init__(
        self,
        page: QWidget,
        shown: LibraryList,
        views: SegmentedControl,
        actions: VariantActions,
        many: ManyActions,
    ) -> None:
        super().__init__(page)
        self._list, self._actions, self._many = shown, actions, many
        bind(page, "library.find", shown.filter.setFocus)
        bind(shown.table, "library.delete", self._on_delete)
        bind(page, "library.favourite", self._on_favourite)
        bind(page, "library.tag", self._on_tag)
        bind(page, "library.rename", lambda: self._with_one(actions.rename))
        bind(page, "library.evaluate", self._on_evaluate)
        bind(page, "library.compare", lambda: many.compare(shown.selected_variants()))
        for view in VIEWS:
            bind(page, f"library.{view}", partial(views.set_current, view))

    def _on_delete(self) -> None:
        variants = self._list.selected_variants()
        if len(variants) > 1:
            self._many.delete(variants)
        elif variants:
            self._actions.delete(variants[0])
        elif (source := self._source()) is not None:
            self._actions.delete_source(source)

    def _on_favourite(self) -> None:
        variants = self._list.selected_variants()
        if variants:
            self._actions.set_favourite(variants, not all(v.marks.favourite for v in variants))

    def _on_tag(self) -> None:
        variants, source = self._list.selected_variants(), self._source()
        if variants:
            self._actions.tag(variants)
        elif source is not None:
            self._actions.tag([source])

    def _on_evaluate(self) -> None:
        variants = self._list.selected_variants()
        if len(variants) == 1:
            self._actions.evaluate(variants[0])
        elif variants:
            self._many.evaluate(variants)

    def _with_one(self, act: Callable[[VariantRecord], object]) -> None:
        variants = self._list.selected_variants()
        if len(variants) == 1:
            act(variants[0])

    def _source(self) -> SourceRecord | None:
        """The original whose model is selected."""
        return next((row.source for row in self._list.table.selected_rows() if row.is_model), None)
