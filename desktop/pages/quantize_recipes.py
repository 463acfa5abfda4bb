"""Saved recipes on the Quantize page: the menu, and saving, sharing, opening and deleting them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from shiboken6 import isValid

from core.errors import BitwrightError
from core.language import tr
from core.recipes import shelf
from core.recipes.file import SUFFIX, SavedRecipe, for_sharing, named, read_recipe
from core.recipes.shelf import ShelfEntry
from core.specs.recipe import Recipe
from desktop.dialogs.recipes import RecipesDialog, SaveRecipeDialog
from desktop.models.recipe_words import recipe_sentence
from desktop.services.bundle import Services
from desktop.widgets.basics import button

_IN_MENU = 12


class RecipesControl(QObject):
    """Owns the button. ``recipe`` gives the recipe on screen, ``model`` the name of its source; ``opened``
    carries a recipe that shall be used."""

    opened = Signal(object)  # SavedRecipe

    def __init__(
        self,
        services: Services,
        recipe: Callable[[], Recipe | None],
        model: Callable[[], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._window = parent
        self._recipe, self._model = recipe, model
        self.entries: tuple[ShelfEntry, ...] = ()
        self._dialog: RecipesDialog | None = None
        self.button = button(tr("Recipes"), icon_name="notebook")
        self.button.setToolTip(tr("Save how a variant is made, share it as a file, use it again"))
        self.menu = QMenu(self.button)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        self.refresh()

    def refresh(self) -> None:
        """Read the folder again, in the background."""
        paths = self._services.paths
        self._services.background.run(lambda: shelf.load_shelf(paths), self._on_read)

    def open_file(self, path: str | Path) -> None:
        """Use the recipe in a file from elsewhere; what is wrong with it is said."""
        self._background(lambda: read_recipe(Path(path)), self.opened.emit)

    def save(self) -> None:
        """Ask for a name and save the recipe on screen."""
        recipe = self._recipe()
        if recipe is None:
            return
        suggestion = tr("{label} of {model}", label=recipe.label, model=self._model())
        names = [entry.name for entry in self.entries]
        SaveRecipeDialog(
            recipe_sentence(recipe),
            suggestion,
            names,
            lambda name, note: self.save_as(name, note, recipe),
            self._window,
        ).open()

    def save_as(self, name: str, note: str, recipe: Recipe) -> None:
        """Save under a name; one of the same name is replaced, and that can be undone."""
        before = next((e.saved for e in self.entries if e.name.casefold() == name.casefold()), None)
        paths = self._services.paths

        def work() -> ShelfEntry:
            return shelf.save(paths, named(name, recipe, note), overwrite=True)

        def done(entry: ShelfEntry) -> None:
            def take_back() -> None:
                back = before
                self._change(
                    (lambda: shelf.save(paths, back, overwrite=True))
                    if back is not None
                    else (lambda: shelf.delete(entry))
                )

            message = (
                tr("Recipe “{name}” saved.", name=entry.name)
                if before is None
                else tr("Recipe “{name}” replaced.", name=entry.name)
            )
            self._services.undo.done(message, take_back)
            self.refresh()

        self._background(work, done)

    def share_current(self) -> None:
        """Share the recipe on screen."""
        recipe = self._recipe()
        if recipe is None:
            return
        try:
            self.share(named(tr("{label} of {model}", label=recipe.label, model=self._model()), recipe))
        except BitwrightError as error:
            self._services.notifications.exception(error)

    def share(self, saved: SavedRecipe) -> None:
        """Ask where to, and write a recipe as a file for others."""
        dialog = QFileDialog(self._window, tr("Share a recipe as a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Recipes ({pattern})", pattern=f"*{SUFFIX}"))
        dialog.selectFile(shelf.share_name(saved))
        dialog.fileSelected.connect(lambda chosen: self.share_to(saved, Path(chosen)))
        dialog.open()

    def share_to(self, saved: SavedRecipe, target: Path) -> None:
        """Write a recipe as a file for others and say where."""
        left_out = for_sharing(saved).text_name if for_sharing(saved) != saved else ""
        hint = (
            tr("It does not carry your calibration text ({name}), nor where it lies.", name=left_out)
            if left_out
            else ""
        )
        self._background(
            lambda: shelf.export(saved, target),
            lambda path: self._services.notifications.success(
                tr("Recipe saved as {name}.", name=path.name), hint
            ),
        )

    def choose_file(self) -> None:
        """Ask for a recipe file and open it."""
        dialog = QFileDialog(self._window, tr("Open a recipe file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [tr("Recipes ({pattern})", pattern=f"*{SUFFIX}"), tr("All files ({pattern})", pattern="*")]
        )
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def delete(self, entry: ShelfEntry) -> None:
        """Delete a saved recipe; it can be taken back."""

        def done(body: bytes) -> None:
            message = tr("Recipe “{name}” deleted.", name=entry.name)
            self._services.undo.done(message, lambda: self._change(lambda: shelf.put_back(entry, body)))
            self.refresh()

        self._background(lambda: shelf.delete(entry), done)

    def show_all(self) -> None:
        """The list of all saved recipes."""
        dialog = RecipesDialog(self._window)
        dialog.use_asked.connect(self.opened)
        dialog.share_asked.connect(self.share)
        dialog.delete_asked.connect(self.delete)
        dialog.open_asked.connect(self.choose_file)
        dialog.destroyed.connect(self._on_dialog_gone)
        dialog.show_entries(self.entries)
        self._dialog = dialog
        dialog.open()

    def _change(self, work: Callable[[], object]) -> None:
        self._background(work, lambda _result: self.refresh())

    def _background(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Run ``work`` in a thread; nothing is told to a page that is gone meanwhile."""

        def told(result: Any) -> None:
            if isValid(self):
                done(result)

        self._services.background.run(work, told)

    def _on_read(self, entries: tuple[ShelfEntry, ...]) -> None:
        if not isValid(self):
            return
        self.entries = entries
        if self._dialog is not None:
            self._dialog.show_entries(entries)

    def _on_dialog_gone(self) -> None:
        self._dialog = None

    def _fill(self) -> None:
        menu = self.menu
        menu.clear()
        save = menu.addAction(tr("Save this recipe…"))
        save.triggered.connect(self.save)
        share = menu.addAction(tr("Share it as a file…"))
        share.triggered.connect(self.share_current)
        for action in (save, share):
            action.setEnabled(self._recipe() is not None)
        menu.addAction(tr("Open a recipe file…")).triggered.connect(self.choose_file)
        if not self.entries:
            return
        menu.addSeparator()
        for entry in self.entries[:_IN_MENU]:
            action = menu.addAction(entry.name.replace("&", "&&"))
            saved = entry.saved
            action.setEnabled(saved is not None)
            action.setToolTip(entry.problem if saved is None else recipe_sentence(saved.recipe))
            action.triggered.connect(lambda _checked=False, saved=saved: self.opened.emit(saved))
        menu.addSeparator()
        menu.addAction(tr("All recipes…")).triggered.connect(self.show_all)
