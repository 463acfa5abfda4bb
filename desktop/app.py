"""Starts the window: application, theme, services, main window; nothing heavier is imported here."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from importlib import resources

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from core.language import tr
from core.paths import Paths, current_paths, missing_models_folder
from core.settings import Settings
from desktop.language import LanguageManager
from desktop.main_window import MainWindow
from desktop.services.bundle import Services, make_services
from desktop.services.garbage import MainThreadCollector
from desktop.theme import ThemeManager


def make_window(
    app: QApplication, paths: Paths, services: Services | None = None
) -> tuple[MainWindow, Services, ThemeManager]:
    """Everything a window needs over one home, not yet shown."""
    services = services or make_services(paths.ensure())
    theme = ThemeManager(app, services.settings.current().theme)
    language = LanguageManager(app, services.settings.current().language)

    def on_settings_changed(settings: Settings) -> None:
        theme.choose(settings.theme)
        language.choose(settings.language)

    services.settings.changed.connect(on_settings_changed)
    app.setWindowIcon(QIcon(str(resources.files("resources") / "icons" / "bitwright.svg")))
    window = MainWindow(services)
    language.setParent(window)
    # Queued: the choice is made on a page that is about to be replaced.
    language.changed.connect(window.on_language_changed, Qt.ConnectionType.QueuedConnection)
    return window, services, theme


def run(arguments: Sequence[str]) -> int:
    """Show the window and run until it is closed; returns the exit code."""
    app = QApplication(list(arguments))
    app.setApplicationName("bitwright")
    app.setApplicationDisplayName(tr("Bitwright"))
    app.setDesktopFileName("bitwright")
    collector = MainThreadCollector(app)
    window, services, _theme = make_window(app, current_paths())
    services.notifications.install_hooks()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: app.exit())  # heard at the next tick of a timer
    if missing := missing_models_folder(services.paths):
        services.notifications.warning(
            tr("The folder of models is not there: {missing}", missing=missing),
            tr(
                "Connect its drive and start again. Until then new variants go to {models}.",
                models=services.paths.models,
            ),
        )
    window.start()
    code = app.exec()
    services.close()
    collector.stop()
    return code


if __name__ == "__main__":
    sys.exit(run(sys.argv))
