"""The main window: holds the frame, and has shortcuts, drops, the tray, and the question at closing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from core.jobs.protocol import JobKind
from core.language import tr, trn
from desktop.commands import window_commands
from desktop.dialogs.closing import CloseDialog, Closing
from desktop.frame import Frame
from desktop.pages.registry import PAGES, preload_pages
from desktop.services.bundle import Services
from desktop.services.dropped import DropPlan, local_paths, plan_drop
from desktop.services.system_notes import LongJobNotes, tell_desktop
from desktop.shortcuts import bind, bind_keys
from desktop.tray import Tray, tray_available
from desktop.widgets.command_palette import Command, CommandPalette
from desktop.widgets.rail import NavigationRail
from desktop.widgets.status_strip import StatusStrip
from desktop.widgets.toasts import ToastArea
from desktop.window_place import restore_place, stored_place

if TYPE_CHECKING:
    from desktop.dialogs.help import HelpDialog, HelpPart

LAST_PAGE = "window.page"
_DRAG = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop})


class MainWindow(QMainWindow):
    """Owns the frame; the pages do the rest through the services."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._closed = False
        self._in_background = False
        self._dragged = DropPlan()
        self._help: HelpDialog | None = None
        self._tray: Tray | None = None
        self.setWindowTitle("Bitwright")
        self.setAcceptDrops(True)
        self._frame = self._make_frame({})
        self.notes = LongJobNotes(services.jobs, self._is_watched, self)
        self.notes.told.connect(self._on_note)
        services.navigation.requested.connect(self._on_navigation)
        services.jobs.list_changed.connect(self._on_jobs_changed)
        self._bind_shortcuts()
        restore_place(self, services.settings.current().window_geometry)

    # The frame

    @property
    def services(self) -> Services:
        return self._services

    @property
    def frame(self) -> Frame:
        return self._frame

    @property
    def rail(self) -> NavigationRail:
        return self._frame.rail

    @property
    def strip(self) -> StatusStrip:
        return self._frame.strip

    @property
    def toasts(self) -> ToastArea:
        return self._frame.toasts

    @property
    def palette_popup(self) -> CommandPalette:
        return self._frame.palette_popup

    @property
    def tray(self) -> Tray | None:
        return self._tray

    @property
    def current_page(self) -> str:
        return self._frame.current_page

    def page(self, page_id: str) -> QWidget:
        """The page, made now if it was not yet."""
        return self._frame.page(page_id)

    def show_page(self, page_id: str, kind: str = "", item_id: str = "") -> None:
        """Show a page and, with a kind and an id, that item on it."""
        self._frame.show_page(page_id, kind, item_id)

    def commands(self) -> list[Command]:
        """Everything the palette offers now."""
        return window_commands(
            self._services,
            show_notifications=self._on_notifications,
            show_help=self.show_help,
            close=self.close,
        )

    def show_help(self, part: HelpPart = "shortcuts") -> None:
        """All shortcuts, or what the terms mean."""
        if self._help is None:
            from desktop.dialogs.help import HelpDialog

            self._help = HelpDialog([(spec.id, tr(spec.title)) for spec in PAGES], self)
            self._help.destroyed.connect(self._on_help_gone)
        self._help.open_part(part)

    def start(self) -> None:
        """Show the window; the services begin once it has been painted."""
        last = self._services.ui.get(LAST_PAGE, PAGES[0].id)
        self.show_page(last if last in {spec.id for spec in PAGES} else PAGES[0].id)
        self.show()
        QTimer.singleShot(0, self, self._on_painted)
        self.activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def on_language_changed(self) -> None:
        """Make all that has words anew; the page that is shown stays, with what it wants to keep."""
        old, page = self._frame, self._frame.current_page
        states = old.page_states()
        if self._help is not None:
            self._help.close()
        self.takeCentralWidget()
        old.hide()
        self._frame = self._make_frame(states)
        for at_work in old.pages_at_work():
            self._frame.page(at_work)
        if page:
            self._frame.show_page(page)
            self._frame.rail.button(page).setFocus(Qt.FocusReason.OtherFocusReason)
        old.deleteLater()
        if self._tray is not None:
            self._tray.refresh()

    def _make_frame(self, states: dict[str, object]) -> Frame:
        made = Frame(self._services, states)
        made.page_shown.connect(self._on_page_shown)
        self.setCentralWidget(made)
        return made

    def _bind_shortcuts(self) -> None:
        for index, spec in enumerate(PAGES[:9]):
            bind_keys(self, f"Ctrl+{index + 1}", partial(self.show_page, spec.id))
        bind(self, "palette", lambda: self._frame.open_palette(self.commands()))
        bind(self, "undo", self._services.undo.undo)
        bind(self, "help", self.show_help)
        bind(self, "notifications", self._on_notifications)
        bind(self, "quit", self.close)

    def _on_page_shown(self, page_id: str) -> None:
        self._services.ui.set(LAST_PAGE, page_id)

    def show_tour(self) -> None:
        """The welcome tour: at the first start, and whenever it is asked for."""
        from desktop.dialogs.first_run import FirstRunDialog

        FirstRunDialog(self._services, self).open()

    def _on_navigation(self, page: str, kind: str, item_id: str) -> None:
        if page == "tour":
            self.show_tour()
        if page in {spec.id for spec in PAGES}:
            self.show_page(page, kind, item_id)

    def _on_notifications(self) -> None:
        self._frame.open_notifications()

    def _on_help_gone(self) -> None:
        self._help = None

    def _on_painted(self) -> None:
        self._services.start()
        self._services.background.run(preload_pages)
        if not self._services.settings.current().first_run_done:
            self.show_tour()

    # Closing, the tray, and what is told outside of the window

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closed:
            choice = self._ask_closing()
            if choice is not Closing.STOP:
                event.ignore()
                if choice is Closing.BACKGROUND:
                    self._go_to_background()
                return
            self._remember()
            self._closed = True
            self.hide()
            if self._tray is not None:
                self._tray.close()
            self._services.close()
        super().closeEvent(event)

    def _ask_closing(self) -> Closing:
        """What to do with jobs that run and models that are served; without any there is no question."""
        running, served = self._services.jobs.running(), self._services.serving.running()
        if not running and not served:
            return Closing.STOP
        waiting = len(self._services.jobs.waiting())
        dialog = CloseDialog(
            [row.title for row in running],
            waiting,
            has_tray=tray_available(),
            serving=", ".join(row.title for row in served),
            parent=self,
        )
        dialog.exec()
        dialog.deleteLater()
        return dialog.chosen

    def _go_to_background(self) -> None:
        self._remember()
        self._in_background = True
        if tray_available():
            self._shown_tray().set_shown(True)
            QApplication.setQuitOnLastWindowClosed(False)
            self.hide()
        else:
            self.showMinimized()

    def come_back(self) -> None:
        """Show the window again, from the tray or from its button."""
        self._in_background = False
        QApplication.setQuitOnLastWindowClosed(True)
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        self._on_jobs_changed()

    def _shown_tray(self) -> Tray:
        if self._tray is None:
            self._tray = Tray(self._services.jobs, self.windowIcon(), self)
            self._tray.show_asked.connect(self.come_back)
            self._tray.quit_asked.connect(self._on_tray_quit)
        return self._tray

    def _on_tray_quit(self) -> None:
        self.come_back()
        self.close()

    def _on_jobs_changed(self) -> None:
        """While the window is shown, the tray's icon is there as long as jobs run."""
        busy = bool(self._services.jobs.running())
        if tray_available() and (busy or self._tray is not None):
            self._shown_tray().set_shown(busy or self._in_background)

    def _is_watched(self) -> bool:
        return self.isVisible() and not self.isMinimized() and QApplication.activeWindow() is not None

    def _on_note(self, title: str, body: str) -> None:
        QApplication.alert(self)
        if self._tray is None or not self._tray.message(title, body):
            tell_desktop(self._services.background, title, body, lambda _shown: None)

    def _remember(self) -> None:
        self._services.settings.update(window_geometry=stored_place(self))

    # Drops

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)  # before any widget: a text field would take the path as text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DRAG and watched is self.windowHandle():
            return self._on_drag(event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._frame.overlay.isVisible():
            self._frame.overlay.show_plan(self._dragged)

    def _on_drag(self, event: QEvent) -> bool:
        """Take files and folders wherever they are dragged; everything else goes its way."""
        overlay = self._frame.overlay
        if event.type() == QEvent.Type.DragLeave:
            overlay.hide()
            return False
        if not isinstance(event, QDropEvent) or event.source() is not None:
            return False
        paths = local_paths(event.mimeData())
        if not paths or QApplication.activeModalWidget() is not None:
            return False
        if event.type() == QEvent.Type.DragEnter:
            self._dragged = plan_drop(paths)
            overlay.show_plan(self._dragged)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            overlay.hide()
            self.take_drop(plan_drop(paths))
        return True

    def take_drop(self, plan: DropPlan) -> None:
        """Do what was said while it was dragged, and say what is left out and why."""
        if len(plan.models) == 1 and self.current_page == "quantize":
            self._services.navigation.go("quantize", "path", str(plan.models[0]))  # and is chosen there
            plan = replace(plan, models=())
        for path in plan.models:
            params = {"path": str(path), "name": None, "repo_id": None, "revision": None, "as": "opened"}
            title = tr("Open {name}", name=path.name)
            self._services.jobs.submit(JobKind.IMPORT, title, params)
        if plan.recipe is not None:
            self._services.navigation.go("quantize", "recipe", str(plan.recipe))
        elif plan.models:
            self.show_page("activity" if len(plan.models) > 1 else "discover")
        if plan.refused:
            name, why = plan.refused[0]
            message = tr("“{name}” was not opened.", name=name)
            if len(plan.refused) > 1:
                message = trn("{n} thing was not opened.", "{n} things were not opened.", len(plan.refused))
            details = "\n".join(f"{left}: {reason}" for left, reason in plan.refused)
            self._services.notifications.warning(message, why, details if len(plan.refused) > 1 else "")
