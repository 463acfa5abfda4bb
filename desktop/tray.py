"""The icon in the system's tray: what runs, show, pause the queue, quit; and messages from it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from core.formats import percent
from core.language import tr, trn
from desktop.services.jobs import JobsService


def tray_available() -> bool:
    """Whether this desktop has a place for such an icon now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Shown while jobs run or the window is hidden. Its words are made anew each time the menu opens."""

    show_asked = Signal()
    quit_asked = Signal()

    def __init__(self, jobs: JobsService, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._menu = QMenu()
        self.show_action = QAction(self._menu)
        self.job_action = QAction(self._menu)
        self.queue_action = QAction(self._menu)
        self.quit_action = QAction(self._menu)
        self.job_action.triggered.connect(self.show_asked)
        self.show_action.triggered.connect(self.show_asked)
        self.queue_action.triggered.connect(self._on_queue)
        self.quit_action.triggered.connect(self.quit_asked)
        self._menu.addAction(self.show_action)
        self._menu.addSeparator()
        self._menu.addAction(self.job_action)
        self._menu.addAction(self.queue_action)
        self._menu.addSeparator()
        self._menu.addAction(self.quit_action)
        self._menu.aboutToShow.connect(self.refresh)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.show_asked)
        jobs.job_changed.connect(self.refresh)
        jobs.list_changed.connect(self.refresh)
        self.refresh()

    @property
    def is_shown(self) -> bool:
        return self._icon.isVisible()

    @property
    def menu(self) -> QMenu:
        return self._menu

    @property
    def tip(self) -> str:
        return self._icon.toolTip()

    def set_shown(self, shown: bool) -> None:
        self._icon.setVisible(shown)

    def message(self, title: str, body: str) -> bool:
        """Show a notification from the icon; False where that is not possible now."""
        if not (self._icon.isVisible() and QSystemTrayIcon.supportsMessages()):
            return False
        self._icon.showMessage(title, body, self._icon.icon())
        return True

    def close(self) -> None:
        """Take the icon away, with its menu."""
        self._icon.hide()
        self._menu.deleteLater()

    def refresh(self) -> None:
        """Say what runs now."""
        running, waiting = self._jobs.running(), self._jobs.waiting()
        self.show_action.setText(tr("Show Bitwright"))
        self.quit_action.setText(tr("Quit Bitwright"))
        paused = self._jobs.is_paused
        self.queue_action.setText(tr("Go on with the queue") if paused else tr("Pause the queue"))
        self.queue_action.setVisible(bool(waiting) or paused)
        self.job_action.setVisible(bool(running))
        tip = "Bitwright"
        if running:
            first = running[0]
            share = first.progress.share if first.progress else None
            done = "" if share is None else f", {percent(share, 0)}"
            self.job_action.setText(f"{first.title}{done}".replace("&", "&&"))
            tip = f"Bitwright\n{first.title}{done}"
            if len(running) + len(waiting) > 1:
                tip += "\n" + trn("{n} more job", "{n} more jobs", len(running) + len(waiting) - 1)
        self._icon.setToolTip(tip)

    def _on_queue(self) -> None:
        self._jobs.set_paused(not self._jobs.is_paused)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        }:
            self.show_asked.emit()
