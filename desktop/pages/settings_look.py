"""How the window looks and which language it speaks."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from core.language import tr
from core.settings import Settings
from desktop.language import LANGUAGES, resolve
from desktop.services.bundle import Services
from desktop.widgets.picker import Picker
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.setting_row import SettingRow, SettingsSection

CONTROL_WIDTH = 260


class LookSettings(SettingsSection):
    """Both change the window while one looks."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("look", tr("Appearance"), parent=parent)
        self._services = services
        self.theme = SegmentedControl(
            [("system", tr("System")), ("light", tr("Light")), ("dark", tr("Dark"))], name=tr("Theme")
        )
        self.theme.changed.connect(self._on_theme)
        self.language = Picker()
        names = {language.code: language.name for language in LANGUAGES}
        self.language.addItem(tr("System ({language})", language=names[resolve("system")]), "system")
        for code, name in names.items():
            self.language.addItem(name, code)
        self.language.setFixedWidth(CONTROL_WIDTH)
        self.language.activated.connect(self._on_language)
        self.add(
            SettingRow(
                tr("Theme"),
                tr("System follows what the desktop says."),
                self.theme,
                also=tr("colours dark light night"),
            ),
            SettingRow(
                tr("Language"),
                tr("Changes at once. Names of models and formats stay as they are."),
                self.language,
                also="language sprache langue idioma 言語 语言 " + " ".join(names.values()),
            ),
        )

    def show_settings(self, settings: Settings) -> None:
        if self.theme.current() != settings.theme:
            self.theme.set_current(settings.theme)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))

    def _on_theme(self, choice: str) -> None:
        self._services.settings.update(theme=choice)

    def _on_language(self) -> None:
        """The window is built anew by this, and this list with it: not from within its own signal."""
        chosen, settings = str(self.language.currentData()), self._services.settings
        QTimer.singleShot(0, settings, lambda: settings.update(language=chosen))
