"""Settings: look, work, network, folders, and what this app does and does not do with your data."""

from __future__ import annotations

import os
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.formats import tokens
from core.language import mark, tr
from core.settings import Settings
from desktop.models.compute import tf32_obstacle
from desktop.pages.computer_controls import KV_WORDS
from desktop.pages.settings_hub import HubSettings
from desktop.services.bundle import Services
from desktop.widgets.basics import ElidedLabel, button, indent_text, line, row, text
from desktop.widgets.layout import Card, KeyValueGrid, PageFrame
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.setting_row import SettingRow

CONTEXTS = (2048, 4096, 8192, 16384, 32768)
CONTROL_WIDTH = 260
_COMPUTE = mark(
    "How the GPU multiplies when it quantizes, measures and chats. TF32 is faster and less exact."
)


class SettingsPage(QWidget):
    """Every change holds at once; there is no Save button."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        frame = PageFrame(tr("Settings"), tr("How Bitwright looks and works. Changes hold at once."))
        for card in (self._appearance(), self._work(), self._hub(), self._folders(), self._about()):
            frame.body.addWidget(card)
        frame.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self._show(services.settings.current())
        services.settings.changed.connect(self._show)

    def on_shown(self) -> None:
        self.hub.on_shown()

    def _appearance(self) -> Card:
        card = Card(tr("Appearance"))
        self.theme = SegmentedControl(
            [("system", tr("System")), ("light", tr("Light")), ("dark", tr("Dark"))], name=tr("Theme")
        )
        self.theme.changed.connect(lambda choice: self._services.settings.update(theme=choice))
        card.body.addWidget(SettingRow(tr("Theme"), tr("System follows what the desktop says."), self.theme))
        return card

    def _work(self) -> Card:
        card = Card(tr("Work"))
        available = Settings().effective_threads()
        self.threads = QSpinBox()
        self.threads.setRange(0, available)
        self.threads.setSpecialValueText(tr("All cores ({available})", available=available))
        self.threads.setFixedWidth(CONTROL_WIDTH)
        indent_text(self.threads)
        self.threads.valueChanged.connect(lambda count: self._services.settings.update(threads=count))
        self.context = QComboBox()
        for context in CONTEXTS:
            self.context.addItem(tr("{tokens} tokens", tokens=tokens(context)), context)
        self.context.setFixedWidth(CONTROL_WIDTH)
        self.context.activated.connect(self._on_context_chosen)
        self.cache = SegmentedControl(
            [(kept, words.removesuffix(" cache"), hint) for kept, (words, hint) in KV_WORDS.items()],
            name=tr("Conversation cache"),
        )
        self.cache.changed.connect(lambda kept: self._services.settings.update(kv_cache=kept))
        self.compute = SegmentedControl(
            [
                ("fp32", "float32", tr("Exact: every calculation in 32 bits")),
                ("tf32", "TF32", tr("Faster on the GPU, with 10 bits of precision instead of 23")),
            ],
            name=tr("Compute"),
        )
        self.compute.changed.connect(lambda mode: self._services.settings.update(compute=mode))
        self.compute_row = SettingRow(tr("Compute"), tr(_COMPUTE), self.compute)
        self._services.hardware.changed.connect(self._show_compute)
        self.evaluate = QCheckBox(tr("Measure each new variant"))
        self.evaluate.toggled.connect(lambda on: self._services.settings.update(evaluate_after_quantize=on))
        for item in (
            SettingRow(
                tr("Threads"),
                tr("How many processor cores jobs and chats may use. Fewer leave room for other programs."),
                self.threads,
            ),
            SettingRow(
                tr("Chat context"),
                tr("How much of a conversation the model keeps in mind. More takes more memory."),
                self.context,
            ),
            SettingRow(
                tr("Conversation cache"),
                tr("How chats keep what was said: fewer bits take less memory. Holds from the next chat on."),
                self.cache,
            ),
            SettingRow(
                tr("After quantizing"),
                tr("Compares a new variant with its original on a short text, to see what the bits cost."),
                self.evaluate,
            ),
            self.compute_row,
        ):
            if card.body.count():
                card.body.addWidget(line())
            card.body.addWidget(item)
        return card

    def _hub(self) -> Card:
        self.hub = HubSettings(self._services)
        self.endpoint = self.hub.endpoint
        return self.hub

    def _folders(self) -> Card:
        paths = self._services.paths
        card = Card(
            tr("Folders"), quiet=tr("Set BITWRIGHT_HOME before the start to keep everything elsewhere.")
        )
        card.body.addLayout(self._folder_row(tr("Library and settings"), paths.home))
        card.body.addWidget(line())
        self.change_models = button(tr("Change…"), "plain", clicked=self._on_change_models)
        self.change_models.setAccessibleName(tr("Change the folder of models"))
        card.body.addLayout(self._folder_row(tr("Models"), paths.models, self.change_models))
        self._models_change = text("", "quiet", wrap=True)
        self._models_change.hide()
        card.body.addWidget(self._models_change)
        card.body.addWidget(line())
        card.body.addLayout(self._folder_row(tr("Downloads"), paths.hub_cache))
        return card

    def _folder_row(self, name: str, folder: Path, *more: QPushButton) -> QVBoxLayout:
        shown = ElidedLabel(str(folder), "mono", Qt.TextElideMode.ElideMiddle)
        opener = button(
            tr("Open"), "plain", icon_name="folder-open", clicked=lambda: self._on_open_folder(folder)
        )
        opener.setAccessibleName(tr("Open {name}", name=name))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text(name))
        words.addWidget(shown)
        line_ = row(opener, *more)
        line_.insertLayout(0, words, 1)
        outer = QVBoxLayout()
        outer.addLayout(line_)
        return outer

    def _about(self) -> Card:
        try:
            ours = version("bitwright")
        except PackageNotFoundError:
            ours = tr("from its source tree")
        card = Card(tr("About and privacy"))
        card.body.addWidget(
            KeyValueGrid(
                (
                    (tr("Version"), ours),
                    (tr("Licence"), "Apache-2.0"),
                    (
                        tr("Telemetry"),
                        tr("None. Bitwright sends nothing about you, your models or your chats."),
                    ),
                    (tr("Network"), tr("Only the model hub, and only when you search, download or log in.")),
                    (tr("Chats"), tr("Run on this computer and are not stored unless you export them.")),
                )
            )
        )
        return card

    def _show(self, settings: Settings) -> None:
        if self.theme.current() != settings.theme:
            self.theme.set_current(settings.theme)
        self.threads.setValue(settings.threads)
        self.cache.set_current(settings.kv_cache)
        if self.context.findData(settings.chat_context) < 0:
            self.context.addItem(
                tr("{tokens} tokens", tokens=tokens(settings.chat_context)), settings.chat_context
            )
        self.context.setCurrentIndex(self.context.findData(settings.chat_context))
        if self.compute.current() != settings.compute:
            self.compute.set_current(settings.compute)
        self._show_compute()
        self.evaluate.setChecked(settings.evaluate_after_quantize)
        self.hub.show_settings(settings)
        pending = settings.models_folder and Path(settings.models_folder) != self._services.paths.models
        self._models_change.setVisible(bool(pending))
        self._models_change.setText(
            tr(
                "New variants go to {models_folder}. Those you have stay where they are, and "
                "in the library. Restart Bitwright to see the new folder everywhere.",
                models_folder=settings.models_folder,
            )
        )

    def _show_compute(self) -> None:
        """TF32 can be chosen where a GPU has it; a choice that was made elsewhere stays, and is said."""
        obstacle = tf32_obstacle(self._services.hardware.profile)
        tf32 = self.compute.button("tf32")
        tf32.setEnabled(not obstacle)
        tf32.setToolTip(obstacle or tr("Faster on the GPU, with 10 bits of precision instead of 23"))
        self.compute_row.remark.setText(obstacle or tr(_COMPUTE))

    def _on_context_chosen(self) -> None:
        self._services.settings.update(chat_context=int(self.context.currentData()))

    def _on_change_models(self) -> None:
        start = str(self._services.paths.models)
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder for models"), start)
        if chosen:
            self.choose_models_folder(Path(chosen))

    def choose_models_folder(self, folder: Path) -> None:
        """New variants go to ``folder``; what exists stays where it is and stays in the library."""
        if not os.access(folder, os.W_OK):
            self._services.notifications.error(
                tr("Nothing can be written to that folder."),
                tr("Choose another one than {folder}.", folder=folder),
            )
            return
        self._services.settings.update(models_folder=str(folder))

    def _on_open_folder(self, folder: Path) -> None:
        if not folder.is_dir():
            self._services.notifications.info(
                tr("This folder does not exist yet."), tr("It is made when something is put there.")
            )
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._services.notifications.warning(tr("No program answered to open the folder."), str(folder))
