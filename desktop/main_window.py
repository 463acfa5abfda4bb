"""The main window: rail, pages made when first shown, status strip, palette, and the question at closing."""

from __future__ import annotations

import base64
import traceback
from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from core.language import tr, trn
from desktop.commands import window_commands
from desktop.pages.registry import PAGES, PageSpec, build_page, preload_pages
from desktop.services.bundle import Services
from desktop.services.job_rows import JobRow
from desktop.services.serving import ServerRow
from desktop.services.settings import SettingsService
from desktop.widgets.command_palette import Command, CommandPalette
from desktop.widgets.layout import PageFrame
from desktop.widgets.rail import NavigationRail
from desktop.widgets.states import ErrorCard
from desktop.widgets.status_strip import StatusStrip
from desktop.widgets.toasts import NotificationPanel, ToastArea


class MainWindow(QMainWindow):
    """Owns the frame; the pages do the rest through the services."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._specs = {spec.id: spec for spec in PAGES}
        self._pages: dict[str, QWidget] = {}
        self._current = ""
        self._closed = False
        self.setWindowTitle(tr("Bitwright"))
        self.setMinimumSize(1024, 640)
        self.rail = NavigationRail([(spec.id, tr(spec.title), spec.icon) for spec in PAGES])
        self.strip = StatusStrip()
        self._stack = QStackedWidget()
        central = self._build_frame()
        self.toasts = ToastArea(services.notifications, central)
        self.palette_popup = CommandPalette(self)
        self._panel = NotificationPanel(services.notifications, self)
        self._connect()
        self._restore_geometry(services.settings)

    def page(self, page_id: str) -> QWidget:
        """The page, made now if it was not yet."""
        if page_id not in self._pages:
            self._pages[page_id] = self._make_page(self._specs[page_id])
            self._stack.addWidget(self._pages[page_id])
        return self._pages[page_id]

    @property
    def current_page(self) -> str:
        return self._current

    def show_page(self, page_id: str, kind: str = "", item_id: str = "") -> None:
        """Show a page and, with a kind and an id, that item on it."""
        page = self.page(page_id)
        self._stack.setCurrentWidget(page)
        self.rail.set_current(page_id)
        self._current = page_id
        for method, arguments in (("on_shown", ()), ("open_item", (kind, item_id) if kind else None)):
            handler = getattr(page, method, None)
            if handler is not None and arguments is not None:
                handler(*arguments)

    def commands(self) -> list[Command]:
        """Everything the palette offers now."""
        return window_commands(self._services, self._on_notifications, self.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closed:
            running, served = self._services.jobs.running(), self._services.serving.running()
            if (running or served) and not self._may_stop(running, served):
                event.ignore()
                return
            geometry = base64.b64encode(bytes(self.saveGeometry().data())).decode("ascii")
            self._services.settings.update(window_geometry=geometry)
            self._closed = True
            self.hide()
            self._services.close()
        super().closeEvent(event)

    def _build_frame(self) -> QWidget:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.strip)
        central = QWidget()
        layout = QHBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)
        self.setCentralWidget(central)
        return central

    def _connect(self) -> None:
        services = self._services
        self.rail.chosen.connect(self.show_page)
        services.navigation.requested.connect(self._on_navigation)
        services.hardware.use_changed.connect(self.strip.set_use)
        services.notifications.changed.connect(lambda: self.strip.set_unread(services.notifications.unread))
        services.jobs.job_changed.connect(lambda _job: self._show_jobs())
        services.jobs.list_changed.connect(self._show_jobs)
        services.serving.list_changed.connect(self._show_served)
        services.serving.changed.connect(self._show_served)
        self.strip.serving_requested.connect(lambda: self.show_page("serve"))
        self.strip.activity_requested.connect(lambda: self.show_page("activity"))
        self.strip.notifications_requested.connect(self._on_notifications)
        for index, spec in enumerate(PAGES):
            self._shortcut(tr("Ctrl+{index}", index=index + 1), self._opener(spec.id))
        self._shortcut("Ctrl+K", lambda: self.palette_popup.open_with(self.commands()))
        self._shortcut("Ctrl+Q", self.close)

    def _shortcut(self, keys: str, run: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(run)

    def _opener(self, page_id: str) -> Callable[[], None]:
        return lambda: self.show_page(page_id)

    def _make_page(self, spec: PageSpec) -> QWidget:
        try:
            return build_page(spec, self._services, self._stack)
        except Exception as error:  # noqa: BLE001 - a page that fails must not take the window with it
            frame = PageFrame(tr(spec.title), tr("This page could not be opened."))
            details = "".join(traceback.format_exception(error))
            hint = tr("The other pages go on. Copy the details if you want to report it.")
            frame.body.addWidget(ErrorCard(f"{type(error).__name__}: {error}", hint, details))
            frame.body.addStretch(1)
            return frame

    def _show_jobs(self) -> None:
        running = self._services.jobs.running()
        first = running[0] if running else None
        share = first.progress.share if first and first.progress else None
        self.rail.button("activity").set_running(len(running), share)
        self.strip.set_job(first, len(self._services.jobs.waiting()))

    def _show_served(self) -> None:
        """A model in memory is easily forgotten: strip and rail say so on every page."""
        served = self._services.serving.running()
        self.rail.button("serve").set_marked(bool(served))
        self.strip.set_served([server.title for server in served])

    def _on_navigation(self, page: str, kind: str, item_id: str) -> None:
        if page in self._specs:
            self.show_page(page, kind, item_id)

    def _on_notifications(self) -> None:
        self._panel.open_above(self.strip.bell)

    def _may_stop(self, running: tuple[JobRow, ...], served: tuple[ServerRow, ...] = ()) -> bool:
        """Ask whether running jobs, which can be resumed at the next start, and servers may be stopped."""
        if not running:
            return self._may_stop_serving(served)
        names = running[0].title if len(running) == 1 else tr("{count} jobs", count=len(running))
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Bitwright"))
        box.setText(
            tr("{names} is still running.", names=names)
            if len(running) == 1
            else tr("{names} are still running.", names=names)
        )
        box.setInformativeText(tr("Stop now and go on at the next start, or keep the window open?"))
        stop = box.addButton(tr("Stop and quit"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep running"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.exec()
        return box.clickedButton() is stop

    def _may_stop_serving(self, served: tuple[ServerRow, ...]) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Bitwright"))
        box.setText(
            tr("{title} is being served.", title=served[0].title)
            if len(served) == 1
            else trn("{n} variant is being served.", "{n} variants are being served.", len(served))
        )
        box.setInformativeText(tr("Programs that use it get no answers any more once the window is closed."))
        stop = box.addButton(tr("Stop serving and quit"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep serving"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.exec()
        return box.clickedButton() is stop

    def _on_painted(self) -> None:
        self._services.start()
        self._services.background.run(preload_pages)

    def _restore_geometry(self, settings: SettingsService) -> None:
        stored = settings.current().window_geometry
        if not stored or not self.restoreGeometry(QByteArray.fromBase64(QByteArray(stored.encode()))):
            self.resize(1280, 800)

    def start(self) -> None:
        """Show the window; the services begin once it has been painted."""
        self.show_page(PAGES[0].id)
        self.show()
        QTimer.singleShot(0, self, self._on_painted)
        self.activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
