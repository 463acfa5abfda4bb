"""Which Bitwright this is, made of what, under which licences; and what to send along with a question."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget
from shiboken6 import isValid

from core.diagnostics import Library, installed_libraries, report
from core.language import tr
from core.version import ENGINE_VERSION
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, button, text
from desktop.widgets.layout import clear_layout
from desktop.widgets.setting_row import SettingRow, SettingsSection


class AboutSettings(SettingsSection):
    """Versions are read from what is installed, when they are asked for."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("about", tr("About"), parent=parent)
        self._services = services
        self.fold = button(tr("Show"), clicked=self._toggle)
        self.fold.setAccessibleName(tr("Show the libraries and their licences"))
        self.libraries = QWidget()
        self._grid = QGridLayout(self.libraries)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(metrics().xl)
        self._grid.setVerticalSpacing(metrics().xs)
        self._grid.setColumnStretch(2, 1)
        self.libraries.hide()
        self.copy_button = button(tr("Copy"), icon_name="copy", clicked=self._on_copy)
        self.copy_button.setAccessibleName(tr("Copy the diagnostics"))
        self.add(
            SettingRow(
                "Bitwright",
                tr("Makes language models fit the computer in front of you. Apache licence 2.0."),
                text(ENGINE_VERSION, "mono", select=True),
                also="version licence license",
            ),
            SettingRow(
                tr("Made with"),
                tr("The libraries that do the work, with their versions and licences."),
                self.fold,
                below=self.libraries,
                also="versions licences licenses open source",
            ),
            SettingRow(
                tr("Diagnostics"),
                tr(
                    "Versions and the shape of this computer, for a question or a report. No names are in it."
                ),
                self.copy_button,
                also="bug report support help",
            ),
        )

    def _toggle(self) -> None:
        hidden = self.libraries.isHidden()
        if hidden and self._grid.count() == 0:
            self._services.background.run(installed_libraries, self._show_libraries)
        self.libraries.setVisible(hidden)
        self.fold.setText(tr("Hide") if hidden else tr("Show"))

    def _show_libraries(self, libraries: tuple[Library, ...]) -> None:
        if not isValid(self):
            return
        clear_layout(self._grid)
        for place, library in enumerate(libraries):
            self._grid.addWidget(text(library.name), place, 0)
            self._grid.addWidget(text(library.version, "mono", select=True), place, 1)
            self._grid.addWidget(ElidedLabel(library.licence or tr("see its package"), "quiet"), place, 2)

    def _on_copy(self) -> None:
        paths, profile = self._services.paths, self._services.hardware.profile

        def copied(words: str) -> None:
            QGuiApplication.clipboard().setText(words)
            self._services.notifications.success(
                tr("The diagnostics are in the clipboard."), tr("Read them before you send them."), words
            )

        self._services.background.run(lambda: report(paths, profile), copied)
