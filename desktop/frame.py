"""All of the window that has words: rail, pages, strip, toasts, popups; made anew for another language."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.language import tr
from desktop.pages.registry import PAGES, PageSpec, build_page
from desktop.services.bundle import Services
from desktop.widgets.command_palette import Command, CommandPalette
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.layout import PageFrame
from desktop.widgets.rail import NavigationRail
from desktop.widgets.states import ErrorCard
from desktop.widgets.status_strip import StatusStrip
from desktop.widgets.toasts import NotificationPanel, ToastArea

PageStates = Mapping[str, object]


class Frame(QWidget):
    """Pages are built when they are first shown. Whoever replaces a frame hands its states on."""

    page_shown = Signal(str)

    def __init__(
        self, services: Services, states: PageStates | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._specs = {spec.id: spec for spec in PAGES}
        self._pages: dict[str, QWidget] = {}
        self._states = dict(states or {})
        self._current = ""
        self.rail = NavigationRail([(spec.id, tr(spec.title), spec.icon) for spec in PAGES])
        self.strip = StatusStrip()
        self._stack = QStackedWidget()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.strip)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)
        self.overlay = DropOverlay(self)
        self.toasts = ToastArea(services.notifications, self, self._stack)
        self.palette_popup = CommandPalette(self)
        self.panel = NotificationPanel(services.notifications, self)
        self._connect()
        self._show_jobs()
        self._show_served()
        self._show_unread()

    @property
    def current_page(self) -> str:
        return self._current

    def page(self, page_id: str) -> QWidget:
        """The page, made now if it was not yet. Raises KeyError."""
        if page_id not in self._pages:
            self._pages[page_id] = self._make_page(self._specs[page_id])
            self._stack.addWidget(self._pages[page_id])
        return self._pages[page_id]

    def show_page(self, page_id: str, kind: str = "", item_id: str = "") -> None:
        """Show a page and, with a kind and an id, that item on it."""
        page = self.page(page_id)
        focus, found = QApplication.focusWidget(), page.focusWidget() is not None
        elsewhere = inside = False
        if focus is not None:
            elsewhere = self.rail.isAncestorOf(focus) and focus is not self.rail.button(page_id)
            inside = self._stack.isAncestorOf(focus)
        self._stack.setCurrentWidget(page)
        if elsewhere or (inside and not found):  # not on its first button, which a press of Space would run
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rail.set_current(page_id)
        self._current = page_id
        QTimer.singleShot(0, self.toasts, self.toasts.place)  # once the page has its size
        for method, arguments in (("on_shown", ()), ("open_item", (kind, item_id) if kind else None)):
            handler = getattr(page, method, None)
            if handler is not None and arguments is not None:
                handler(*arguments)
        self.page_shown.emit(page_id)

    def page_states(self) -> dict[str, object]:
        """What the pages want to find again in the next frame."""
        found = dict(self._states)
        for page_id, page in self._pages.items():
            tell = getattr(page, "page_state", None)
            if tell is not None:
                found[page_id] = tell()
        return found

    def pages_at_work(self) -> list[str]:
        """Pages that wait for something and act on it (what is measured after its job): they must go on."""
        return [
            page_id for page_id, page in self._pages.items() if getattr(page, "is_at_work", lambda: False)()
        ]

    def open_palette(self, commands: Sequence[Command]) -> None:
        self.palette_popup.open_with(commands)

    def open_notifications(self) -> None:
        self.panel.open_above(self.strip.bell)

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """What is hidden with the focus gives it to its page, not to the rail, where Qt begins again."""
        if old is None or now is None or not self.rail.isAncestorOf(now):
            return
        page = self._stack.currentWidget()
        if page is not None and not old.isVisible() and page.isAncestorOf(old):
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        services = self._services
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self.rail.chosen.connect(self.show_page)
        services.hardware.use_changed.connect(self.strip.set_use)
        services.notifications.changed.connect(self._show_unread)
        services.jobs.job_changed.connect(self._show_jobs)
        services.jobs.list_changed.connect(self._show_jobs)
        services.serving.list_changed.connect(self._show_served)
        services.serving.changed.connect(self._show_served)
        self.strip.serving_requested.connect(self._on_serving)
        self.strip.activity_requested.connect(self._on_activity)
        self.strip.notifications_requested.connect(self.open_notifications)

    def _make_page(self, spec: PageSpec) -> QWidget:
        try:
            page = build_page(spec, self._services, self._stack)
            if spec.id in self._states:
                restore: Callable[[object], None] | None = getattr(page, "restore_page_state", None)
                if restore is not None:
                    restore(self._states.pop(spec.id))
        except Exception as error:  # noqa: BLE001 - a page that fails must not take the window with it
            frame = PageFrame(tr(spec.title), tr("This page could not be opened."))
            details = "".join(traceback.format_exception(error))
            hint = tr("The other pages go on. Copy the details if you want to report it.")
            frame.body.addWidget(ErrorCard(f"{type(error).__name__}: {error}", hint, details))
            frame.body.addStretch(1)
            return frame
        else:
            return page

    def _show_jobs(self, _job_id: str = "") -> None:
        running = self._services.jobs.running()
        first = running[0] if running else None
        share = first.progress.share if first and first.progress else None
        self.rail.button("activity").set_running(len(running), share)
        self.strip.set_job(first, len(self._services.jobs.waiting()))

    def _show_served(self, _server: str = "") -> None:
        """A model in memory is easily forgotten: strip and rail say so on every page."""
        served = self._services.serving.running()
        self.rail.button("serve").set_marked(bool(served))
        self.strip.set_served([server.title for server in served])

    def _on_serving(self) -> None:
        self.show_page("serve")

    def _show_unread(self) -> None:
        self.strip.set_unread(self._services.notifications.unread)

    def _on_activity(self) -> None:
        self.show_page("activity")
