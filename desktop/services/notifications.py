"""Everything the app wants to say to the user passes here: news, warnings, errors from any thread."""

from __future__ import annotations

import itertools
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot

from core.errors import BitwrightError
from core.language import tr


class Severity(StrEnum):
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Action:
    """A button on a notification."""

    label: str
    run: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Notification:
    id: int
    severity: Severity
    message: str
    hint: str = ""
    details: str = ""
    actions: tuple[Action, ...] = field(default=())
    at: str = ""  # ISO 8601, UTC


class NotificationService(QObject):
    """Keeps the last hundred notifications; safe to call from any thread."""

    added = Signal(object)  # Notification
    changed = Signal()
    withdrawn = Signal(object)  # the Action whose notification is void
    _posted = Signal(object)

    KEPT = 100

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids = itertools.count(1)
        self._items: list[Notification] = []
        self._unread = 0
        self._posted.connect(self._on_posted, Qt.ConnectionType.AutoConnection)

    def items(self) -> tuple[Notification, ...]:
        """Newest first."""
        return tuple(reversed(self._items))

    @property
    def unread(self) -> int:
        return self._unread

    def mark_read(self) -> None:
        self._unread = 0
        self.changed.emit()

    def clear(self) -> None:
        self._items.clear()
        self.mark_read()

    def withdraw(self, action: Action) -> None:
        """Forget the notification that offers ``action``: it was done in another way."""
        self._items = [item for item in self._items if action not in item.actions]
        self.withdrawn.emit(action)
        self.changed.emit()

    def info(self, message: str, hint: str = "", details: str = "", actions: Sequence[Action] = ()) -> None:
        self._post(Severity.INFO, message, hint, details, actions)

    def success(
        self, message: str, hint: str = "", details: str = "", actions: Sequence[Action] = ()
    ) -> None:
        self._post(Severity.SUCCESS, message, hint, details, actions)

    def warning(
        self, message: str, hint: str = "", details: str = "", actions: Sequence[Action] = ()
    ) -> None:
        self._post(Severity.WARNING, message, hint, details, actions)

    def error(self, message: str, hint: str = "", details: str = "", actions: Sequence[Action] = ()) -> None:
        self._post(Severity.ERROR, message, hint, details, actions)

    def exception(self, error: BaseException) -> None:
        """Show any exception: ours with its hint, others as a fault of the app with the traceback."""
        if isinstance(error, BitwrightError):
            self.error(error.message, error.hint)
            return
        if isinstance(error, OSError) and error.strerror:
            where = f": {error.filename}" if error.filename else ""
            self.error(
                f"{error.strerror}{where}", tr("Check the disk's free space and the folder's permissions.")
            )
            return
        details = "".join(traceback.format_exception(error))
        self.error(
            tr("Something went wrong inside Bitwright: {name__}.", name__=type(error).__name__),
            tr("The window goes on. Copy the details if you want to report it."),
            details,
        )

    def install_hooks(self) -> Callable[[], None]:
        """Send uncaught exceptions of all threads here; the returned callable undoes that."""
        old_hook, old_thread_hook = sys.excepthook, threading.excepthook

        def on_exception(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            if issubclass(kind, KeyboardInterrupt):
                old_hook(kind, error, trace)
                return
            traceback.print_exception(kind, error, trace)
            self.exception(error)

        def on_thread_exception(args: threading.ExceptHookArgs) -> None:
            if args.exc_value is not None:
                on_exception(args.exc_type, args.exc_value, args.exc_traceback)

        sys.excepthook, threading.excepthook = on_exception, on_thread_exception

        def undo() -> None:
            sys.excepthook, threading.excepthook = old_hook, old_thread_hook

        return undo

    def _post(
        self, severity: Severity, message: str, hint: str, details: str, actions: Sequence[Action]
    ) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._posted.emit(
            Notification(next(self._ids), severity, message, hint, details, tuple(actions), now)
        )

    @Slot(object)
    def _on_posted(self, notification: Notification) -> None:
        self._items.append(notification)
        del self._items[: -self.KEPT]
        self._unread += 1
        self.added.emit(notification)
        self.changed.emit()
