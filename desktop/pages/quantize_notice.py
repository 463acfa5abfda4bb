"""What a recipe from elsewhere is, above the choice that it made: its name, its words, a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.language import tr
from core.specs.recipe import Recipe
from desktop.models.reopened import Reopened
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, IconLabel, button, icon_button, restyle, text
from desktop.widgets.layout import clear_layout


class ReopenedNotice(QFrame):
    """Goes by itself once something else is chosen."""

    get_asked = Signal(str)  # repo id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self._reopened: Reopened | None = None
        self._recipe: Recipe | None = None
        self.icon = IconLabel("notebook", "accent", 20)
        self.title = ElidedLabel("", "strong")
        self.detail = ElidedLabel("", "quiet")
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self.get_button = button(tr("Get it again"), icon_name="download-simple", clicked=self._on_get)
        self.close_button = icon_button("x", tr("Close"), clicked=self.hide)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        words.addLayout(self._words)
        top = Qt.AlignmentFlag.AlignTop
        line = QHBoxLayout(self)
        line.setContentsMargins(size.l, size.m, size.s, size.m)
        line.setSpacing(size.m)
        line.addWidget(self.icon, 0, top)
        line.addLayout(words, 1)
        line.addWidget(self.get_button, 0, top)
        line.addWidget(self.close_button, 0, top)

    def show_recipe(self, reopened: Reopened) -> None:
        self._reopened, self._recipe = reopened, None
        self.setProperty("card", "well" if reopened.is_sound else "notice")
        restyle(self)
        self.icon.set_icon(*(("notebook", "accent") if reopened.is_sound else ("warning-fill", "warn")))
        self.title.set_full_text(reopened.title)
        self.detail.set_full_text(reopened.detail)
        clear_layout(self._words)
        for words in reopened.words:
            self._words.addWidget(text(words, wrap=True, select=True))
        self.get_button.setVisible(bool(reopened.repo_id))
        self.setAccessibleName(reopened.title)
        self.setAccessibleDescription(" ".join((reopened.detail, *reopened.words)))
        self.show()

    def add_words(self, words: str) -> None:
        """Something more that speaks against it."""
        self._words.addWidget(text(words, "warn", wrap=True, select=True))
        self.setAccessibleDescription(f"{self.accessibleDescription()} {words}")

    def follow(self, recipe: Recipe | None) -> None:
        """The recipe on screen: the first after :meth:`show_recipe` is its own, another one ends it."""
        if self._reopened is None or not self._reopened.is_sound or recipe is None or self.isHidden():
            return
        if self._recipe is None:
            self._recipe = recipe
        elif recipe != self._recipe:
            self.hide()

    def _on_get(self) -> None:
        if self._reopened is not None:
            self.get_asked.emit(self._reopened.repo_id)
