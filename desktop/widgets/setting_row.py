"""What a page of settings is made of: sections of rows, each with its control at the right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme import metrics
from desktop.widgets.basics import line, restyle, text
from desktop.widgets.layout import Card


class SettingRow(QWidget):
    """The control takes its accessible name and description from the words at its left.

    ``below`` is shown under both, over the whole width. ``also`` are words that a search finds it by.
    """

    def __init__(
        self,
        name: str,
        remark: str,
        control: QWidget,
        parent: QWidget | None = None,
        *,
        below: QWidget | None = None,
        also: str = "",
    ) -> None:
        super().__init__(parent)
        self.control = control
        self.name = text(name)
        self.remark = text(remark, "quiet", wrap=True)
        self.problem = text("", "bad", wrap=True)
        self.problem.hide()
        self._also = also
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.remark)
        words.addWidget(self.problem)
        top = QHBoxLayout()
        top.setSpacing(metrics().xl)
        top.addLayout(words, 1)
        top.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(metrics().s)
        layout.addLayout(top)
        if below is not None:
            layout.addWidget(below)
        if not control.accessibleName():
            control.setAccessibleName(name)
        control.setAccessibleDescription(remark)
        if control.focusPolicy() == Qt.FocusPolicy.WheelFocus:
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page: it changes a control only where that has the focus."""
        if watched is self.control and event.type() == QEvent.Type.Wheel and not self.control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def set_remark(self, words: str) -> None:
        self.remark.setText(words)
        self.control.setAccessibleDescription(words)

    def set_problem(self, words: str) -> None:
        """Say why what was typed cannot be; nothing takes it back."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.control.setProperty("invalid", "true" if words else "false")
        restyle(self.control)

    def matches(self, words: Iterable[str]) -> bool:
        """Whether all of these (in lower case) occur in what the row says."""
        told = f"{self.name.text()} {self.remark.text()} {self._also}".lower()
        return all(word in told for word in words)


class SettingsSection(Card):
    """A card of rows with hairlines between them; rows that do not match a search are left out."""

    def __init__(self, identifier: str, title: str, quiet: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, quiet=quiet, parent=parent)
        self.identifier = identifier
        self.heading = title
        self._rows: list[tuple[SettingRow, QWidget, QWidget]] = []  # with its holder and its hairline
        self._hidden: set[SettingRow] = set()
        self._words: tuple[str, ...] = ()

    def add(self, *rows: SettingRow) -> None:
        """Append rows."""
        for row in rows:
            holder = QWidget()
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(metrics().m)
            separator = line()
            layout.addWidget(separator)
            layout.addWidget(row)
            self._rows.append((row, holder, separator))
            self.body.addWidget(holder)
        self._show()

    def rows(self) -> tuple[SettingRow, ...]:
        return tuple(row for row, _, _ in self._rows)

    def set_row_visible(self, row: SettingRow, visible: bool) -> None:
        """Take a row out while it has nothing to say."""
        (self._hidden.discard if visible else self._hidden.add)(row)
        self._show()

    def filter_rows(self, words: Iterable[str]) -> int:
        """Show only the rows that match (all of them without words); returns how many."""
        self._words = tuple(words)
        return self._show()

    def first_control(self) -> QWidget | None:
        """The control of the first row that is shown."""
        return next((row.control for row, holder, _ in self._rows if not holder.isHidden()), None)

    def _show(self) -> int:
        by_title = bool(self._words) and all(word in self.heading.lower() for word in self._words)
        shown = 0
        for row, holder, separator in self._rows:
            visible = row not in self._hidden and (by_title or row.matches(self._words))
            holder.setVisible(visible)
            separator.setVisible(visible and shown > 0)
            shown += visible
        wanted = shown > 0 or not self._words
        if self.parentWidget() is not None or not wanted:  # shown before it is laid out it would be a window
            self.setVisible(wanted)
        return shown
