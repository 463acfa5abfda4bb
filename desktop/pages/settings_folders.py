"""Where things lie: the models (and moving them), downloads, and the library with its settings."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from core.formats import file_size
from core.jobs.protocol import JobKind
from core.language import tr
from core.settings import Settings
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, button, text
from desktop.widgets.setting_row import SettingRow, SettingsSection


def folder_bytes(folder: Path, given_up: Callable[[], bool] = lambda: False) -> int:
    """What lies below a folder on the disk; links count nothing."""
    total = 0
    waiting = [folder]
    while waiting and not given_up():
        try:
            entries = list(os.scandir(waiting.pop()))
        except OSError:
            continue
        for entry in entries:
            try:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(Path(entry.path))
                elif entry.is_file(follow_symlinks=False):
                    total += entry.stat(follow_symlinks=False).st_size
            except OSError:
                continue
    return total


class FolderRow(SettingRow):
    """A folder's path under its name, how much lies in it, and a button that opens it."""

    def __init__(self, services: Services, name: str, remark: str, folder: Path, *more: QPushButton) -> None:
        self._services = services
        self.folder = folder
        self.opener = button(tr("Open"), icon_name="folder-open", clicked=self.open_folder)
        self.opener.setAccessibleName(tr("Open {name}", name=name))
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics().s)
        for made in (*more, self.opener):
            row.addWidget(made)
        self.path = ElidedLabel(str(folder), "mono", Qt.TextElideMode.ElideMiddle)
        self.amount = text("", "caption")
        below = QWidget()
        line = QHBoxLayout(below)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(metrics().m)
        line.addWidget(self.path, 1)
        line.addWidget(self.amount)
        super().__init__(name, remark, buttons, below=below, also=tr("path folder disk place"))

    def set_folder(self, folder: Path) -> None:
        self.folder = folder
        self.path.set_full_text(str(folder))

    def open_folder(self) -> None:
        notifications = self._services.notifications
        if not self.folder.is_dir():
            notifications.info(
                tr("This folder does not exist yet."), tr("It is made when something is put there.")
            )
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder))):
            notifications.warning(tr("No program answered to open the folder."), str(self.folder))


class FolderSettings(SettingsSection):
    """Sizes are counted in the background each time the page is shown."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("folders", tr("Folders"), parent=parent)
        self._services = services
        paths = services.paths
        self.change_models = button(tr("Move…"), clicked=self._on_change_models)
        self.change_models.setAccessibleName(tr("Move the folder of models"))
        self.models = FolderRow(
            services,
            tr("Models"),
            tr("Variants, models that were made here, and unfinished work."),
            paths.models,
            self.change_models,
        )
        self.downloads = FolderRow(
            services,
            tr("Downloads"),
            tr("Shared with other tools that use the Hub. HF_HUB_CACHE moves it."),
            paths.hub_cache,
        )
        self.home = FolderRow(
            services,
            tr("Library and settings"),
            tr("What is known of the models, conversations, settings. BITWRIGHT_HOME moves everything."),
            paths.home,
        )
        self.add(self.models, self.downloads, self.home)
        services.jobs.job_changed.connect(self._on_job)

    def on_shown(self) -> None:
        for row in (self.models, self.downloads):
            self._count(row)

    def _count(self, row: FolderRow) -> None:
        folder = row.folder

        background = self._services.background

        def show(size_bytes: int) -> None:
            if isValid(row):
                row.amount.setText(file_size(size_bytes))

        background.run(lambda: folder_bytes(folder, lambda: background.is_closed), show)

    def show_settings(self, settings: Settings) -> None:
        """A folder that was chosen meanwhile holds for new work at once, and for this window at its next
        start."""
        paths = self._services.paths
        chosen = Path(settings.models_folder) if settings.models_folder else paths.home / "models"
        pending = chosen != paths.models and chosen.is_dir()
        self.models.set_folder(chosen if pending else paths.models)
        self.models.set_remark(
            tr("New variants go here. Start Bitwright again to see the new folder everywhere.")
            if pending
            else tr("Variants, models that were made here, and unfinished work.")
        )
        self._show_obstacle()

    def _on_job(self, _job_id: str) -> None:
        self._show_obstacle()

    def _show_obstacle(self) -> None:
        """One move at a time; other jobs are named when a folder is chosen."""
        moving = any(
            row.kind is JobKind.MOVE and not row.state.is_over for row in self._services.jobs.records()
        )
        self.change_models.setEnabled(not moving)
        self.change_models.setToolTip(tr("The models are being moved: see Activity") if moving else "")

    def _on_change_models(self) -> None:
        start = str(self.models.folder)
        chosen = QFileDialog.getExistingDirectory(self, tr("New folder for models"), start)
        if chosen:
            self.ask_move(Path(chosen))

    def ask_move(self, folder: Path) -> None:
        """Show what moving to ``folder`` would do, and do it when that is agreed to."""
        from desktop.dialogs.move_models import MoveModelsDialog

        MoveModelsDialog(self._services, folder, self).open()
