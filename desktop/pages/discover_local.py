"""Opening a model that is on this computer: a path, two dialogs, or a drop onto the page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from core.language import tr
from desktop.pages.discover_stores import StoreModels
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import button, restyle, text
from desktop.widgets.layout import Card


def why_not_a_model(path: Path) -> str:
    """What is wrong with a path as a model at first sight, or nothing (its headers are read by the job)."""
    if path.is_dir():
        if (path / "config.json").is_file():
            return ""
        return tr(
            "This folder has no config.json, so it is not a model folder. Choose the folder that has one."
        )
    if path.is_file():
        if path.suffix.lower() == ".gguf":
            return ""
        return tr("This is not a GGUF file. Choose a file that ends in .gguf, or a model folder.")
    return tr("There is nothing at this path.")


def dropped_path(data: QMimeData) -> Path | None:
    """The one local file or folder that is being dragged, if it can be a model."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_dir() or path.suffix.lower() == ".gguf" else None


class LocalCard(Card):
    """``open_asked`` carries a path that looks like a model."""

    open_asked = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("On this computer"),
            quiet=tr(
                "A model folder or a GGUF file, or what other programs have brought here. "
                "Everything stays where it is. You can also drop a model onto this page."
            ),
            parent=parent,
        )
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Path of a folder or a .gguf file"))
        self.field.setAccessibleName(tr("Path"))
        self.field.setClearButtonEnabled(True)
        self.open_button = button(tr("Open"), icon_name="arrow-right", clicked=self._on_open)
        self.file_button = button(tr("GGUF file…"), icon_name="file", clicked=self._choose_file)
        self.folder_button = button(tr("Folder…"), icon_name="folder-open", clicked=self._choose_folder)
        self.problem = text("", "bad", wrap=True)
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(metrics().s)
        row.addWidget(self.field, 1)
        for made in (self.open_button, self.folder_button, self.file_button):
            row.addWidget(made)
        self.body.addLayout(row)
        self.body.addWidget(self.problem)
        self.stores = StoreModels(services)
        self.body.addWidget(self.stores)
        self.field.returnPressed.connect(self._on_open)
        self.field.textChanged.connect(self._on_typed)
        self._on_typed()

    def open_path(self, path: Path) -> None:
        """Open a path, or say what is wrong with it."""
        problem = why_not_a_model(path)
        self._show_problem(problem)
        if not problem:
            self.field.clear()
            self.open_asked.emit(str(path.absolute()))

    def set_dropping(self, dropping: bool) -> None:
        """Show that a drop would be taken."""
        self.setProperty("card", "hero" if dropping else "plain")
        restyle(self)

    def _on_typed(self) -> None:
        typed = bool(self.field.text().strip())
        self.open_button.setEnabled(typed)
        self.open_button.setToolTip("" if typed else tr("Type a path, or choose a folder or a file"))
        self._show_problem("")

    def _on_open(self) -> None:
        typed = self.field.text().strip().strip('"')
        if typed:
            self.open_path(Path(typed).expanduser())

    def _show_problem(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        wanted = "true" if problem else "false"
        if self.field.property("invalid") != wanted:
            self.field.setProperty("invalid", wanted)
            restyle(self.field)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, tr("Open a GGUF file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("GGUF files (*.gguf)"), tr("All files (*)")])
        dialog.fileSelected.connect(lambda chosen: self.open_path(Path(chosen)))
        dialog.open()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, tr("Open a model folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.open_path(Path(chosen)))
        dialog.open()
