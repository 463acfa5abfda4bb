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
        self._is_saved = True

    def current(self) -> Settings:
        return self._settings

    def update(self, **values: Any) -> None:
        """Change some settings by name; saved at once, announced when something is different. What another
        process (the terminal, a worker) has set meanwhile is kept."""
        self._take(replace(self._stored(), **values))

    def replace_all(self, settings: Settings) -> None:
        """Every setting at once (reset, and its undo)."""
        self._take(settings)

    def reload(self) -> None:
        """Take over what another process has set."""
        new = self._stored()
        if new != self._settings:
            self._settings = new
            self.changed.emit(new)

    def _stored(self) -> Settings:
        """As on the disk; where saving failed or nothing was saved yet, as here."""
        return load_settings(self._file) if self._is_saved and self._file.exists() else self._settings

    def _take(self, new: Settings) -> None:
        if new == self._settings:
            return
        self._settings = new
        try:
            save_settings(new, self._file)
            self._is_saved = True
        except OSError as error:
            self._is_saved = False
            self._notifications.warning(
                tr("The settings could not be saved."),
                tr("They hold until you quit. ({strerror})", strerror=error.strerror),
            )
        self.changed.emit(new)
