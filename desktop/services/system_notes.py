"""What the system's own notifications say: that a long job has ended while nobody looked at the window."""

from __future__ import annotations

import html
import sys
from collections.abc import Callable

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Signal

from core.formats import duration
from core.jobs.protocol import JobKind
from core.language import tr
from desktop.services.background import Background
from desktop.services.job_rows import JobRow, elapsed_s
from desktop.services.jobs import QUIET_KINDS, JobsService
from desktop.services.outcome import Ending, Outcome

LONG_S = 20.0
"""Jobs that took less are not worth a word outside of the window."""
_BUS_NAME = "org.freedesktop.Notifications"
_BUS_PATH = "/org/freedesktop/Notifications"


class LongJobNotes(QObject):
    """Emits ``told`` (title, body) for a job that ended after more than 20 s while nobody watched.

    What shows it (the tray, the desktop's notification service) is connected by the main window.
    """

    told = Signal(str, str)

    def __init__(
        self, jobs: JobsService, is_watched: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._is_watched = is_watched
        jobs.job_ended.connect(self._on_job_ended)

    def _on_job_ended(self, job_id: str, outcome: Outcome) -> None:
        row = self._jobs.row(job_id)
        if row is None or self._is_watched():
            return
        words = note_words(row, outcome)
        if words is not None:
            self.told.emit(*words)


def note_words(row: JobRow, outcome: Outcome) -> tuple[str, str] | None:
    """(title, body) for a job that ended, or None when it is not worth a word."""
    taken = elapsed_s(row)
    wished = outcome.ending in {Ending.CANCELLED, Ending.PAUSED}
    if row.kind in QUIET_KINDS or row.kind is JobKind.DEDUPE or wished or taken is None or taken < LONG_S:
        return None
    if outcome.ending is Ending.FINISHED:
        return tr("Done: {title}", title=row.title), tr("It took {time}.", time=duration(taken))
    return tr("Not finished: {title}", title=row.title), row.error or tr("See Activity.")


def tell_desktop(background: Background, title: str, body: str, done: Callable[[bool], None]) -> None:
    """Show a notification by the desktop's own service; ``done(False)`` where there is none.

    For desktops without a tray. It is asked in a thread, for a service that hangs would hold the window.
    """
    background.run(lambda: notify_by_bus(title, body), done, lambda _error: done(False))


def notify_by_bus(title: str, body: str) -> bool:
    """Call ``org.freedesktop.Notifications``; False where there is no bus or nobody has that name."""
    if sys.platform in {"win32", "darwin"}:
        return False
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusInterface
    except ImportError:
        return False
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "bitwright-notes")
    try:
        if not bus.isConnected():
            return False
        service = QDBusInterface(_BUS_NAME, _BUS_PATH, _BUS_NAME, bus)
        if not service.isValid():
            return False
        # Through the meta object that was made from the service's own description: a plain call would send
        # the number as a signed one, and be refused.
        return bool(
            QMetaObject.invokeMethod(
                service,
                "Notify",
                Q_ARG("QString", "Bitwright"),
                Q_ARG("uint", 0),
                Q_ARG("QString", "bitwright"),
                Q_ARG("QString", title),
                Q_ARG("QString", html.escape(body, quote=False)),  # a body may have markup
                Q_ARG("QStringList", []),
                Q_ARG("QVariantMap", {}),
                Q_ARG("int", -1),
            )
        )
    finally:
        QDBusConnection.disconnectFromBus("bitwright-notes")
