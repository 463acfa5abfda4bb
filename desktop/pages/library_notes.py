"""Tags and the note of one variant or original, edited in place and kept with a way back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from core.formats import whole
from core.language import tr
from core.library.marks import MAX_NOTE
from core.library.presence import Entry
from desktop.pages.library_actions import VariantActions
from desktop.theme import metrics
from desktop.widgets.basics import button, text
from desktop.widgets.layout import FlowLayout, clear_layout

_LEAST, _MOST = 54, 168  # px that the note is high
_SAVE_MS = 1500


class MarksEditor(QWidget):
    """What is typed is saved when the field is left, another entry is shown, or after a while."""

    def __init__(self, actions: VariantActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self._actions = actions
        self._entry: Entry | None = None
        self._flow_holder = QWidget()
        self._flow = FlowLayout(self._flow_holder, size.xs)
        self.tags_button = button(tr("Tags…"), "quiet", icon_name="tag", clicked=self._on_tags)
        self.note = _Note()
        self.note.setPlaceholderText(tr("A note for yourself: what it is good at, what it is for"))
        self.note.setAccessibleName(tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.textChanged.connect(self._on_typed)
        self.note.left.connect(self.save)
        self.hint = text("", "caption")
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_SAVE_MS)
        self._delay.timeout.connect(self.save)
        head = QHBoxLayout()
        head.setSpacing(size.s)
        head.addWidget(self._flow_holder, 1)
        head.addWidget(self.tags_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.s)
        layout.addLayout(head)
        layout.addWidget(self.note)
        layout.addWidget(self.hint)
        self.hint.hide()

    def show_entry(self, entry: Entry) -> None:
        """Show what is said of ``entry``; what was typed for the one before is saved first."""
        other = self._entry is None or self._entry.id != entry.id
        if other:
            self.save()
        unsaved = not other and self._is_changed()
        self._entry = entry
        self._show_tags(entry)
        if not unsaved and self.note.toPlainText() != entry.marks.note:
            self.note.blockSignals(True)
            self.note.setPlainText(entry.marks.note)
            self.note.blockSignals(False)
        self._fit()

    def save(self) -> None:
        """Keep what was typed, if it is another text than before."""
        self._delay.stop()
        entry = self._entry
        if entry is None or not self._is_changed():
            return
        note = self.note.toPlainText()
        if len(note) > MAX_NOTE:
            self.hint.setText(tr("Too long: at most {n} letters are kept.", n=whole(MAX_NOTE)))
            self.hint.show()
            return
        self.hint.hide()
        marks = replace(entry.marks, note=note.strip())
        self._entry = replace(entry, marks=marks)
        self._actions.set_marks({entry.id: marks}, tr("The note is saved."), tell=False)

    def _is_changed(self) -> bool:
        return self._entry is not None and self.note.toPlainText().strip() != self._entry.marks.note

    def _on_typed(self) -> None:
        self._fit()
        self._delay.start()

    def _on_tags(self) -> None:
        if self._entry is not None:
            self._actions.tag([self._entry])

    def _show_tags(self, entry: Entry) -> None:
        clear_layout(self._flow)
        for tag in entry.marks.tags:
            made = QPushButton(f"{tag}  ×")
            made.setProperty("kind", "chip")
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.setToolTip(tr("Take the tag {tag} away", tag=tag))
            made.setAccessibleName(tr("Take the tag {tag} away", tag=tag))
            made.clicked.connect(lambda _checked=False, one=tag: self._take_away(one))
            self._flow.addWidget(made)
        if not entry.marks.tags:
            nothing = text(tr("No tags yet"), "quiet")
            nothing.setMinimumHeight(metrics().size_control)
            self._flow.addWidget(nothing)
        self._flow_holder.updateGeometry()

    def _take_away(self, tag: str) -> None:
        entry = self._entry
        if entry is not None:
            marks = replace(entry.marks, tags=tuple(t for t in entry.marks.tags if t != tag))
            self._actions.set_marks({entry.id: marks}, tr("The tag {tag} was taken away.", tag=tag))

    def _fit(self) -> None:
        """As high as its text, within bounds."""
        lines = min(12, max(2, self.note.document().blockCount()))
        height = lines * self.note.fontMetrics().lineSpacing() + 20
        self.note.setFixedHeight(max(_LEAST, min(_MOST, height)))


class _Note(QPlainTextEdit):
    """Says when the focus leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
