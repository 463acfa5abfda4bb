"""Settings: sections of rows beside a list of them, and a field that finds a setting by its words."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from core.language import tr
from core.settings import Settings
from desktop.icons import icon
from desktop.pages.settings_about import AboutSettings
from desktop.pages.settings_folders import FolderSettings
from desktop.pages.settings_hub import HubSettings
from desktop.pages.settings_look import LookSettings
from desktop.pages.settings_privacy import PrivacySettings
from desktop.pages.settings_reset import ResetSettings
from desktop.pages.settings_sections import SECTIONS
from desktop.pages.settings_text import TextSettings
from desktop.pages.settings_work import WorkSettings
from desktop.services.bundle import Services
from desktop.shortcuts import bind
from desktop.theme import metrics
from desktop.widgets.basics import button
from desktop.widgets.layout import PageHeader
from desktop.widgets.section_list import SectionList
from desktop.widgets.setting_row import SettingsSection
from desktop.widgets.states import EmptyState

_SEARCH_WIDTH = 260
_SCROLL_BAR = 12  # px, as in the style sheet
_ABOVE = 8  # px of air above a section that was scrolled to


class _Section(Protocol):
    def show_settings(self, settings: Settings) -> None: ...


class SettingsPage(QWidget):
    """Every change holds at once; there is no Save button."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.look = LookSettings(services)
        self.work = WorkSettings(services)
        self.text = TextSettings(services)
        self.hub = HubSettings(services)
        self.folders = FolderSettings(services)
        self.privacy = PrivacySettings(services)
        self.reset = ResetSettings(services)
        self.about = AboutSettings(services)
        by_id: dict[str, SettingsSection] = {
            "look": self.look, "work": self.work, "text": self.text, "hub": self.hub,
            "folders": self.folders, "privacy": self.privacy, "reset": self.reset, "about": self.about,
        }  # fmt: skip
        self.sections = tuple(by_id[spec.id] for spec in SECTIONS)
        self._build()
        self._scroll.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._show(services.settings.current())
        services.settings.changed.connect(self._show)
        bind(self, "settings.find", self._on_find)

    def _build(self) -> None:
        size = metrics()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a setting"))
        self.search.setAccessibleName(tr("Find a setting"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.search.addAction(icon("magnifying-glass", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_found)
        self.search.installEventFilter(self)
        header = PageHeader(tr("Settings"), tr("Changes hold at once."))
        header.add_action(self.search)
        self.list = SectionList([(spec.id, tr(spec.title), spec.icon) for spec in SECTIONS], tr("Sections"))
        self.list.chosen.connect(self.show_section)
        self.nothing = EmptyState(
            "magnifying-glass",
            tr("No setting is called that"),
            button(tr("Show all settings"), clicked=self.search.clear),
        )
        self.nothing.hide()
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, size.m, size.xl)
        self._column.setSpacing(size.l)
        for section in self.sections:
            self._column.addWidget(section)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self._content = QWidget()
        self._content.setProperty("surface", "clear")
        self._content.setLayout(self._column)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setProperty("surface", "clear")
        self._scroll.setWidget(self._content)
        below = QHBoxLayout()
        below.setSpacing(size.xl)
        below.addWidget(self.list)
        below.addWidget(self._scroll, 1)
        inner = QWidget()
        inner.setProperty("surface", "clear")
        inner.setMaximumWidth(size.size_reading + 2 * size.xxl)
        column = QVBoxLayout(inner)
        column.setContentsMargins(size.xxl, size.xl, size.xxl - size.m, 0)
        column.setSpacing(size.l)
        header.setContentsMargins(0, 0, size.m + _SCROLL_BAR, 0)
        column.addWidget(header)
        column.addLayout(below, 1)
        centre = QHBoxLayout(self)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.addStretch(1)
        centre.addWidget(inner, 1000)
        centre.addStretch(1)

    # What the frame asks.

    def on_shown(self) -> None:
        for section in (self.hub, self.folders, self.privacy):
            section.on_shown()

    def open_item(self, kind: str, item_id: str) -> None:
        """``section``: scroll to it; ``find``: search for these words."""
        if kind == "find":
            self.search.setText(item_id)
        elif kind == "section" and any(section.identifier == item_id for section in self.sections):
            self.search.clear()
            QTimer.singleShot(0, self, lambda: self.show_section(item_id))

    def page_state(self) -> object:
        return {"search": self.search.text(), "at": self._scroll.verticalScrollBar().value()}

    def restore_page_state(self, state: object) -> None:
        """The window was built anew (another language): go on where the user was."""
        if not isinstance(state, dict):
            return
        self.search.setText(str(state.get("search") or ""))
        at = int(state.get("at") or 0)
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(at))

    # Sections.

    @property
    def endpoint(self) -> QLineEdit:
        return self.hub.endpoint

    def section(self, identifier: str) -> SettingsSection:
        return next(section for section in self.sections if section.identifier == identifier)

    def show_section(self, identifier: str) -> None:
        """Scroll to a section."""
        self._content.adjustSize()
        top = self.section(identifier).mapTo(self._content, QPoint(0, 0)).y()
        self._scroll.verticalScrollBar().setValue(max(0, top - _ABOVE))
        self.list.set_current(identifier)

    def _on_scrolled(self, value: int) -> None:
        """Mark the section that is at the upper edge; at the very end the last one."""
        bar = self._scroll.verticalScrollBar()
        shown = [section for section in self.sections if not section.isHidden()]
        if not shown:
            return
        above = [s for s in shown if s.mapTo(self._content, QPoint(0, 0)).y() <= value + 2 * _ABOVE]
        current = above[-1] if above else shown[0]
        chosen = self.section(self.list.current())
        if value == bar.maximum() and bar.maximum() > 0 and chosen in shown[shown.index(current) :]:
            return  # it was chosen, and cannot come higher
        self.list.set_current(current.identifier)

    # Finding.

    def _on_find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_typed(self, typed: str) -> None:
        words = typed.lower().split()
        found = {section.identifier for section in self.sections if section.filter_rows(words)}
        self.nothing.setVisible(not found)
        self.list.show_only(found)
        self._scroll.verticalScrollBar().setValue(0)

    def _on_found(self) -> None:
        """Enter goes to the first setting that was found."""
        for section in self.sections:
            if not section.isHidden() and (control := section.first_control()) is not None:
                control.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self.search.text()
        ):
            self.search.clear()
            return True
        return super().eventFilter(watched, event)

    # Values.

    def _show(self, settings: Settings) -> None:
        sections: tuple[_Section, ...] = (
            self.look, self.work, self.text, self.hub, self.folders, self.privacy,
        )  # fmt: skip
        for section in sections:
            section.show_settings(settings)
