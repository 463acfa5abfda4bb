"""F1: every shortcut, and what the terms mean, in one dialog that can be searched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.language import mark, tr
from desktop.glossary import glossary
from desktop.shortcuts import SHORTCUTS, shown_keys
from desktop.theme import metrics
from desktop.widgets.basics import button, text
from desktop.widgets.layout import scrolling
from desktop.widgets.segmented import SegmentedControl

HelpPart = Literal["shortcuts", "glossary"]

_EVERYWHERE: tuple[tuple[str, str], ...] = (
    ("Tab", mark("Next control")),
    ("Shift+Tab", mark("Control before")),
    ("Space", mark("Press the button, set the mark")),
    ("Up", mark("Row above, page above on the rail")),
    ("Down", mark("Row below, page below on the rail")),
    ("Menu", mark("What can be done with this row")),
    ("Esc", mark("Close what lies on top")),
)
"""Keys that every control has by itself."""


def shortcut_groups(pages: Sequence[tuple[str, str]]) -> list[tuple[str, list[tuple[str, str]]]]:
    """(heading, [(keys, what it does)]): the window's own, each page's, and what every control knows.

    ``pages`` are (id, title) in the order of the rail.
    """
    window = [(shown_keys(row.keys), tr(row.title)) for row in SHORTCUTS if not row.page]
    window += [
        (shown_keys(f"Ctrl+{index + 1}"), tr("Go to {page}", page=title))
        for index, (_, title) in enumerate(pages)
        if index < 9
    ]
    groups = [(tr("Everywhere"), window)]
    for identifier, title in pages:
        rows = [(shown_keys(row.keys), tr(row.title)) for row in SHORTCUTS if row.page == identifier]
        if rows:
            groups.append((title, rows))
    return [*groups, (tr("In every list and form"), [(shown_keys(k), tr(what)) for k, what in _EVERYWHERE])]


class _Entries(QWidget):
    """Pairs under headings, of which a search leaves those that have all its words."""

    def __init__(self, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]], left_role: str) -> None:
        super().__init__()
        size = metrics()
        column = QVBoxLayout()
        column.setSpacing(size.l)
        self._groups: list[tuple[QWidget, list[tuple[str, QLabel, QLabel]]]] = []
        for heading, pairs in groups:
            holder = QWidget()
            grid = QGridLayout(holder)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(size.l)
            grid.setVerticalSpacing(size.s)
            grid.setColumnMinimumWidth(0, 150)
            grid.setColumnStretch(1, 1)
            if heading:
                grid.addWidget(text(heading, "overline"), 0, 0, 1, 2)
            rows = []
            for left, right in pairs:
                name, words = text(left, "strong", wrap=left_role == "strong"), text(right, wrap=True)
                name.setProperty("role", left_role)
                if left_role == "strong":
                    name.setFixedWidth(180)
                words.setAccessibleName(f"{left}: {right}")
                at = grid.rowCount()
                side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
                grid.addWidget(name, at, 0, side)
                grid.addWidget(words, at, 1, Qt.AlignmentFlag.AlignTop)
                rows.append((f"{left} {right}".casefold(), name, words))
            column.addWidget(holder)
            self._groups.append((holder, rows))
        self.nothing = text(tr("Nothing has these words."), "quiet")
        self.nothing.hide()
        column.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        area = scrolling(column)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that arrow keys scroll it
        area.setAccessibleName(tr("List"))
        layout.addWidget(area)

    def filter(self, words: str) -> None:
        needles = words.casefold().split()
        any_left = False
        for holder, rows in self._groups:
            left_here = False
            for haystack, name, explained in rows:
                shown = all(needle in haystack for needle in needles)
                name.setVisible(shown)
                explained.setVisible(shown)
                left_here = left_here or shown
            holder.setVisible(left_here)
            any_left = any_left or left_here
        self.nothing.setVisible(not any_left)

    def shown(self) -> list[str]:
        """The words of the entries that the search has left."""
        return [right.text() for _, rows in self._groups for _, _, right in rows if not right.isHidden()]


class HelpDialog(QDialog):
    """Not modal: it can stay open beside the work."""

    def __init__(self, pages: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Help"))
        self.resize(640, 560)
        self.parts = SegmentedControl(
            [("shortcuts", tr("Shortcuts")), ("glossary", tr("Glossary"))], name=tr("Part of the help")
        )
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search"))
        self.field.setAccessibleName(tr("Search in the help"))
        self.field.setClearButtonEnabled(True)
        self.shortcuts = _Entries(shortcut_groups(pages), "key")
        self.glossary = _Entries([("", glossary())], "strong")
        head = QHBoxLayout()
        head.setSpacing(size.m)
        head.addWidget(self.parts)
        head.addWidget(self.field, 1)
        close = button(tr("Close"), clicked=self.close)
        close.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.l)
        layout.addLayout(head)
        layout.addWidget(self.shortcuts, 1)
        layout.addWidget(self.glossary, 1)
        layout.addLayout(foot)
        self.glossary.hide()
        self.parts.changed.connect(self._on_part)
        self.field.textChanged.connect(self.shortcuts.filter)
        self.field.textChanged.connect(self.glossary.filter)

    def open_part(self, part: HelpPart) -> None:
        """Show it with this part in front."""
        self.parts.set_current(part)
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_part(self, part: str) -> None:
        self.shortcuts.setVisible(part == "shortcuts")
        self.glossary.setVisible(part == "glossary")
