"""Tags of one or many variants: those they have, those the library knows, and new ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.errors import InvalidInputError
from core.language import tr, trn
from core.library.marks import MAX_TAG, clean_tag
from desktop.theme import metrics
from desktop.widgets.basics import button, text
from desktop.widgets.chips import Chip, ChipBar

_SHOWN = 24


class TagsDialog(QDialog):
    """Chips that are on are had by all of them. ``apply(add, remove)`` gets what was changed."""

    def __init__(
        self,
        title: str,
        have: Sequence[frozenset[str]],
        known: Sequence[str],
        apply: Callable[[frozenset[str], frozenset[str]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        size = metrics()
        self.setWindowTitle(tr("Tags"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        self._apply = apply
        every = frozenset.intersection(*have) if have else frozenset()
        some = frozenset.union(*have) if have else frozenset()
        self._before = every
        self._on = set(every)
        self._some = some
        self._tags = [*sorted(some), *(tag for tag in known if tag not in some)][:_SHOWN]
        self.chips = ChipBar(tr("Tags"))
        self.chips.toggled.connect(self._on_toggled)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("New tag"))
        self.field.setPlaceholderText(tr("New tag, then Enter"))
        self.field.setMaxLength(4 * MAX_TAG)  # several, with commas between them
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.problem = text("", "bad", wrap=True)
        self.problem.hide()
        self.ok = button(tr("Set the tags"), "primary", clicked=self._on_ok)
        self.ok.setAutoDefault(False)
        self.field.returnPressed.connect(self._on_return)
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        buttons.addStretch(1)
        cancel = button(tr("Cancel"), clicked=self.reject)
        cancel.setAutoDefault(False)
        buttons.addWidget(cancel)
        buttons.addWidget(self.ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.m)
        layout.addWidget(text(title, "subtitle", wrap=True))
        mixed = len(some - every)
        if mixed:
            words = trn(
                "{n} tag is only on some of them: it stays unless you switch it on for all.",
                "{n} tags are only on some of them: they stay unless you switch them on for all.",
                mixed,
            )
            layout.addWidget(text(words, "quiet", wrap=True))
        layout.addWidget(self.chips)
        layout.addWidget(self.field)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self._show_chips()
        self.field.setFocus()

    def _show_chips(self) -> None:
        partly = self._some - self._before
        self.chips.set_chips(
            [
                Chip(tag, tr("{tag} (on some)", tag=tag) if tag in partly and tag not in self._on else tag)
                for tag in self._tags
            ]
        )
        self.chips.set_on(self._on)

    def _on_toggled(self, tag: str, on: bool) -> None:
        (self._on.add if on else self._on.discard)(tag)
        self._show_chips()

    def _on_return(self) -> None:
        if not self.field.text().strip():
            self._on_ok()
            return
        self._add_typed()

    def _add_typed(self) -> bool:
        try:
            typed = [clean_tag(part) for part in self.field.text().split(",") if part.strip()]
        except InvalidInputError as error:
            self.problem.setText(f"{error.message} {error.hint}")
            self.problem.show()
            return False
        self.problem.hide()
        for tag in typed:
            if tag not in self._tags:
                self._tags.insert(0, tag)
            self._on.add(tag)
        self.field.clear()
        self._show_chips()
        return True

    def _on_ok(self) -> None:
        if self.field.text().strip() and not self._add_typed():
            return
        self.accept()
        self._apply(frozenset(self._on - self._before), frozenset(self._before - self._on))
