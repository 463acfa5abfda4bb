"""The settings in force, saved as they change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.language import tr
from core.paths import Paths
from core.settings import Settings, load_settings, save_settings
from desktop.services.notifications import NotificationService


class SettingsService(QObject):
    """Reads once, then holds the truth for this window."""

    changed = Signal(object)  # Settings

    def __init__(
        self, paths: Paths, notifications: NotificationService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._file = paths.settings_file
        self._notifications = notifications
        self._settings = load_settings(self._file)

    def current(self) -> Settings:
        return self._settings

    def update(self, **values: Any) -> None:
        """Change some settings by name; saved at once, announced when something is different."""
        new = replace(self._settings, **values)
        if new == self._settings:
            return
        self._settings = new
        try:
            save_settings(new, self._file)
        except OSError as error:
            self._notifications.warning(
                tr("The settings could not be saved."),
                tr("They hold until you quit. ({strerror})", strerror=error.strerror),
            )
        self.changed.emit(new)
