"""How the user left the window: splitters, columns, folds; small JSON values, saved a moment later."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QTimer

from core.durable import replace_text
from core.paths import Paths

SAVE_DELAY_MS = 800


class UiState(QObject):
    """A flat table of names ("library.columns") and JSON values; what cannot be read or saved is lost."""

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = paths.home / "window.json"
        self._values: dict[str, Any] = {}
        self._closed = False
        with suppress(OSError, ValueError, RecursionError):
            read = json.loads(self._file.read_text(encoding="utf-8"))
            self._values = read if isinstance(read, dict) else {}
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SAVE_DELAY_MS)
        self._delay.timeout.connect(self.save)

    def get(self, name: str, default: Any) -> Any:
        """The stored value if it is of the default's type, else the default."""
        value = self._values.get(name, default)
        return value if type(value) is type(default) else default

    def set(self, name: str, value: Any) -> None:
        """Remember a value that JSON can hold."""
        if self._values.get(name) != value or name not in self._values:
            self._values[name] = value
            self._save_later()

    def clear(self) -> None:
        """Forget everything (Settings: reset)."""
        self._values.clear()
        self._save_later()

    def _save_later(self) -> None:
        if not self._closed:
            self._delay.start()

    def save(self) -> None:
        """Write now."""
        self._delay.stop()
        with suppress(OSError):
            replace_text(self._file, json.dumps(self._values, indent=1))

    def close(self) -> None:
        """Write what waits to be written; what is set afterwards is lost."""
        self._closed = True
        if self._delay.isActive():
            self.save()
