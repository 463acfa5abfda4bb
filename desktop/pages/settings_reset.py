"""Going back to how it was: settings, the window's layout, the welcome."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.language import tr
from core.setting_values import reset
from desktop.services.bundle import Services
from desktop.widgets.basics import button
from desktop.widgets.setting_row import SettingRow, SettingsSection

TOUR = "tour"


class ResetSettings(SettingsSection):
    """Nothing here touches models or conversations; the first can be undone."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("reset", tr("Start afresh"), parent=parent)
        self._services = services
        self.all_button = button(tr("Reset all settings"), clicked=self._on_all)
        self.layout_button = button(tr("Forget the layout"), clicked=self._on_layout)
        self.welcome_button = button(tr("Show the welcome"), clicked=self._on_welcome)
        self.add(
            SettingRow(
                tr("Settings"),
                tr("Everything on this page as at the first start, but for the folders and the login."),
                self.all_button,
                also=tr("reset default factory"),
            ),
            SettingRow(
                tr("Window"),
                tr("Size and place of the window, columns, what is folded. Holds from the next start on."),
                self.layout_button,
                also=tr("reset size columns"),
            ),
            SettingRow(
                tr("Welcome"),
                tr("The three first steps: this computer, what suits it, a first model."),
                self.welcome_button,
                also=tr("tour first run introduction"),
            ),
        )

    def _on_all(self) -> None:
        settings = self._services.settings
        before = settings.current()
        after = reset(before)
        if after == before:
            self._services.notifications.info(tr("All settings are as at the first start already."))
            return
        settings.replace_all(after)
        self._services.undo.done(tr("All settings are reset."), lambda: settings.replace_all(before))

    def _on_layout(self) -> None:
        """The window writes its place when it is closed: it is told to let that be."""
        self._services.ui.clear()
        self._services.settings.update(window_geometry="")
        self._services.notifications.success(
            tr("The layout is forgotten."), tr("From the next start on the window is as it was at first.")
        )

    def _on_welcome(self) -> None:
        self._services.settings.update(first_run_done=False)
        self._services.navigation.go(TOUR)
