"""What can be taken back: the last few actions, by Ctrl+Z and by the button on their notification."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.language import tr
from desktop.services.notifications import Action, NotificationService

KEPT = 20


class UndoService(QObject):
    """Actions that happened and how to take each back, once."""

    changed = Signal()

    def __init__(self, notifications: NotificationService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notifications = notifications
        self._done: list[tuple[str, Callable[[], object]]] = []
        self._told: dict[int, Action] = {}  # by the entry's identity

    def done(self, message: str, take_back: Callable[[], object], *, tell: bool = True) -> None:
        """Say what happened ("Conversation deleted.") with an Undo button; ``take_back`` runs once."""
        entry = (message, take_back)
        self._done.append(entry)
        del self._done[:-KEPT]
        if tell:
            action = Action(tr("Undo"), lambda: self._take_back(entry))
            self._told = {i: told for i, told in self._told.items() if i in map(id, self._done)}
            self._told[id(entry)] = action
            self._notifications.success(message, actions=(action,))
        self.changed.emit()

    @property
    def last(self) -> str | None:
        """What :meth:`undo` would take back."""
        return self._done[-1][0] if self._done else None

    def undo(self) -> None:
        """Take back the latest action that was not taken back yet, and say which: it may be out of sight."""
        if self._done:
            entry = self._done[-1]
            self._take_back(entry)
            self._notifications.info(tr("Undone: {what}", what=entry[0]))

    def _take_back(self, entry: tuple[str, Callable[[], object]]) -> None:
        if entry in self._done:
            self._done.remove(entry)
            entry[1]()
            if (told := self._told.pop(id(entry), None)) is not None:
                self._notifications.withdraw(told)
            self.changed.emit()
