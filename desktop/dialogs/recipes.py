"""Saved recipes: giving one a name, and the list of all of them with what can be done with each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.language import tr
from core.recipes.file import NAME_LENGTH, NOTE_LENGTH, SavedRecipe
from core.recipes.shelf import ShelfEntry
from desktop.models.recipe_words import recipe_sentence
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, button, icon_button, text
from desktop.widgets.layout import clear_layout, scrolling
from desktop.widgets.states import EmptyState

_WIDTH = 460
_LIST_SIZE = (560, 420)
_NOTE_HEIGHT = 84


class SaveRecipeDialog(QDialog):
    """Asks for a name and a note; ``saved`` gets them. Save says when it replaces one of that name."""

    def __init__(
        self,
        sentence: str,
        suggestion: str,
        taken: Sequence[str],
        saved: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        size = metrics()
        self.setWindowTitle(tr("Save this recipe"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._taken = {name.casefold() for name in taken}
        self._saved = saved
        self.name = QLineEdit(suggestion)
        self.name.setAccessibleName(tr("Name"))
        self.name.setMaxLength(NAME_LENGTH)
        self.name.selectAll()
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("What it is good for (optional)"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE_HEIGHT)
        self.cancel_button = button(tr("Cancel"), clicked=self.reject)
        self.save_button = button(tr("Save"), "primary", clicked=self._on_save)
        self.save_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.m)
        layout.addWidget(text(tr("Save this recipe"), "subtitle"))
        layout.addWidget(text(sentence, "quiet", wrap=True))
        layout.addWidget(self.name)
        layout.addWidget(self.note)
        layout.addSpacing(size.s)
        layout.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
        self.name.textChanged.connect(lambda _text: self._on_typed())
        self._on_typed()
        self.name.setFocus()

    def _on_typed(self) -> None:
        name = self.name.text().strip()
        self.save_button.setEnabled(bool(name))
        self.save_button.setToolTip("" if name else tr("Type a name for it."))
        self.save_button.setText(tr("Replace") if name.casefold() in self._taken else tr("Save"))

    def _on_save(self) -> None:
        self.accept()
        self._saved(self.name.text().strip(), self.note.toPlainText()[:NOTE_LENGTH])


class RecipesDialog(QDialog):
    """All saved recipes; each can be used, shared as a file, or deleted."""

    use_asked = Signal(object)  # SavedRecipe
    share_asked = Signal(object)  # SavedRecipe
    delete_asked = Signal(object)  # ShelfEntry
    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.setWindowTitle(tr("Recipes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_LIST_SIZE)
        self._list = QVBoxLayout()
        self._list.setSpacing(size.s)
        self.open_button = button(tr("Open a recipe file…"), icon_name="folder-open", clicked=self._on_open)
        self.close_button = button(tr("Close"), clicked=self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.m)
        layout.addWidget(text(tr("Recipes"), "subtitle"))
        layout.addWidget(scrolling(self._list), 1)
        layout.addLayout(buttons)

    def show_entries(self, entries: Sequence[ShelfEntry]) -> None:
        clear_layout(self._list)
        for entry in entries:
            self._list.addWidget(self._row(entry))
        if not entries:
            hint = tr("Save the recipe of a plan under Recipes; variants made with it can be made again.")
            self._list.addWidget(EmptyState("notebook", tr("No recipe has been saved yet"), hint=hint))

    def _row(self, entry: ShelfEntry) -> QWidget:
        size = metrics()
        card = QFrame()
        card.setProperty("card", "plain")
        card.setAccessibleName(entry.name)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(entry.name, "strong"))
        saved = entry.saved
        told = entry.problem if saved is None else recipe_sentence(saved.recipe)
        words.addWidget(ElidedLabel(told, "bad" if saved is None else "quiet"))
        if saved is not None and saved.note:
            words.addWidget(ElidedLabel(saved.note.replace("\n", "  "), "caption"))
        line = QHBoxLayout(card)
        line.setContentsMargins(size.l, size.m, size.m, size.m)
        line.setSpacing(size.xs)
        line.addLayout(words, 1)
        if saved is not None:
            use = button(tr("Use"), clicked=lambda: self._on_use(saved))
            use.setAccessibleName(tr("Use {name}", name=entry.name))
            line.addWidget(use)
            share = tr("Share {name} as a file", name=entry.name)
            line.addWidget(icon_button("share-network", share, clicked=lambda: self.share_asked.emit(saved)))
        delete = tr("Delete {name}", name=entry.name)
        line.addWidget(icon_button("trash", delete, clicked=lambda: self.delete_asked.emit(entry)))
        return card

    def _on_use(self, saved: SavedRecipe) -> None:
        self.accept()
        self.use_asked.emit(saved)

    def _on_open(self) -> None:
        self.accept()
        self.open_asked.emit()
