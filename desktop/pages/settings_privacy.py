"""What stays on this computer, what the hub is told and when; and forgetting what is remembered."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.formats import file_size
from core.language import tr, trn
from core.settings import Settings
from desktop.dialogs.confirm import ConfirmDialog
from desktop.pages.settings_folders import folder_bytes
from desktop.services.bundle import Services
from desktop.widgets.badges import Badge
from desktop.widgets.basics import button
from desktop.widgets.setting_row import SettingRow, SettingsSection

STANDARD_HUB = "huggingface.co"


class PrivacySettings(SettingsSection):
    """Three plain facts, then what can be forgotten."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("privacy", tr("Privacy"), parent=parent)
        self._services = services
        self.hub_row = SettingRow(
            tr("What the hub learns"),
            "",
            Badge(tr("Only when you ask"), "globe", "info"),
            also="network internet hugging face",
        )
        self.forget_button = button(tr("Forget"), icon_name="eraser", clicked=self._on_forget)
        self.forget_button.setAccessibleName(tr("Forget searches and pages of the hub"))
        self.forget_row = SettingRow(
            tr("Searches and pages of the hub"), "", self.forget_button, also=tr("history cache clear")
        )
        self.folder_button = button(tr("Open"), icon_name="folder-open", clicked=self._on_open)
        self.folder_button.setAccessibleName(tr("Open the data folder"))
        self.talks_button = button(tr("Delete all…"), icon_name="trash", clicked=self._on_delete_talks)
        self.talks_button.setAccessibleName(tr("Delete all conversations"))
        self.talks_row = SettingRow(
            tr("Conversations"), "", self.talks_button, also=tr("chats history clear")
        )
        self.add(
            SettingRow(
                tr("Telemetry"),
                tr(
                    "Bitwright counts nothing and reports nothing, and tells the libraries that it uses "
                    "to keep quiet, too. There is no account and no crash report."
                ),
                Badge(tr("None"), "shield-check", "ok"),
                also="telemetry tracking statistics",
            ),
            SettingRow(
                tr("What stays here"),
                tr(
                    "Models, conversations, prompts, texts, measurements and settings. "
                    "Models run on this computer, not elsewhere."
                ),
                Badge(tr("Never sent"), "shield-check", "ok"),
            ),
            self.hub_row,
            self.talks_row,
            self.forget_row,
            SettingRow(
                tr("All that is kept"),
                tr("Plain files and one small database, in one folder. Copying it is a backup."),
                self.folder_button,
                also=tr("backup data folder"),
            ),
        )

    def on_shown(self) -> None:
        folder = self._memory_folder()
        self._services.background.run(lambda: folder_bytes(folder), self._show_memory)
        self._services.talks.count(self._show_talks)

    def show_settings(self, settings: Settings) -> None:
        hub = settings.hub_endpoint or STANDARD_HUB
        self.hub_row.set_remark(
            tr("You work offline: nothing is asked of {hub}.", hub=hub)
            if settings.hub_offline
            else tr(
                "Searching, opening a model's page and downloading ask {hub} for it. It sees your address "
                "on the network, the model's name, and your token if you are logged in. "
                "Nothing is asked before.",
                hub=hub,
            )
        )

    def _memory_folder(self) -> Path:
        return self._services.paths.cache / "hub"

    def _show_memory(self, size_bytes: int) -> None:
        if not isValid(self):
            return
        self.forget_button.setEnabled(size_bytes > 0)
        self.forget_row.set_remark(
            tr(
                "{size} of answers are remembered, so that pages open at once and offline. "
                "Downloads are not among them.",
                size=file_size(size_bytes),
            )
            if size_bytes
            else tr("Nothing is remembered.")
        )

    def _show_talks(self, n: int) -> None:
        if not isValid(self):
            return
        self.talks_button.setEnabled(n > 0)
        self.talks_row.set_remark(
            trn(
                "{n} conversation is kept, only on this computer.",
                "{n} conversations are kept, only on this computer.",
                n,
            )
            if n
            else tr("None is kept.")
        )

    def _on_delete_talks(self) -> None:
        services = self._services

        def delete() -> None:
            services.room.new_talk()  # first: ending the answer that is written keeps its conversation
            services.trials.forget()
            services.talks.delete_all(deleted)

        def deleted() -> None:
            services.notifications.success(tr("All conversations are deleted."))
            if isValid(self):
                self._show_talks(0)

        ConfirmDialog(
            tr("Delete all conversations?"),
            tr(
                "They are deleted for good, with the answers to test prompts. "
                "Models, votes, saved prompts and presets stay."
            ),
            tr("Delete all conversations"),
            delete,
            self,
        ).open()

    def _on_forget(self) -> None:
        folder = self._memory_folder()

        def forgotten(_nothing: object) -> None:
            self._services.notifications.success(tr("Searches and pages of the hub are forgotten."))
            self._show_memory(0)

        self._services.background.run(lambda: shutil.rmtree(folder, ignore_errors=True), forgotten)

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.paths.home)))
