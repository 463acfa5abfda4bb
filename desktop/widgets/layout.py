"""What a page is laid out with: the page frame with its header, cards, tiles, grids of facts, a flow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.glossary import label_tip
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, IconLabel, text

CardKind = Literal["plain", "well", "hero", "notice", "error"]


class Card(QFrame):
    """A surface with a hairline border; content goes into :attr:`body`."""

    def __init__(
        self,
        title: str = "",
        *,
        quiet: str = "",
        kind: CardKind = "plain",
        actions: Iterable[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        size = metrics()
        self.setProperty("card", kind)
        self.body = QVBoxLayout()
        self.body.setSpacing(size.m)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(size.l + 4, size.l, size.l + 4, size.l + 2)
        outer.setSpacing(size.m)
        if title:
            heading = QHBoxLayout()
            heading.setSpacing(size.s)
            words = QVBoxLayout()
            words.setSpacing(2)
            self.title = text(title, "subtitle")
            words.addWidget(self.title)
            self.quiet = text(quiet, "quiet", wrap=True)
            if not quiet:  # showing it before it is laid out would make it a window for a moment
                self.quiet.hide()
            words.addWidget(self.quiet)
            heading.addLayout(words, 1)
            for action in actions:
                heading.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)
            outer.addLayout(heading)
            self.setAccessibleName(title)
        outer.addLayout(self.body, 1)


class PageHeader(QWidget):
    """Title, one quiet line that says what the page is for, and its one primary action at the right."""

    def __init__(
        self, title: str, quiet: str = "", primary: QPushButton | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        size = metrics()
        self.title = text(title, "title")
        self.quiet = text(quiet, "quiet", wrap=True)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(size.s)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addWidget(self.title)
        self._words.addWidget(self.quiet)
        top = QHBoxLayout()
        top.setSpacing(size.l)
        top.addLayout(self._words, 1)
        top.addLayout(self._actions)
        top.setAlignment(self._actions, Qt.AlignmentFlag.AlignVCenter)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._rows.addLayout(top)
        if primary is not None:
            self.add_action(primary)

    def add_action(self, widget: QWidget) -> None:
        """Add a control to the right; the primary button comes last."""
        self._actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def spread_quiet(self) -> None:
        """Give the quiet line the whole width, below the controls: for pages with many of them."""
        self._words.removeWidget(self.quiet)
        self._rows.addWidget(self.quiet)

    def set_quiet(self, content: str) -> None:
        self.quiet.setText(content)


class PageFrame(QWidget):
    """A page's outline: header above a body. Reading pages scroll and are at most 1,160 px wide.

    Put content into :attr:`body`. With ``reading=False`` the body takes the whole room and does not
    scroll by itself (tables, chat).
    """

    def __init__(
        self,
        title: str,
        quiet: str = "",
        primary: QPushButton | None = None,
        *,
        reading: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        size = metrics()
        self.header = PageHeader(title, quiet, primary)
        content = QWidget()
        content.setProperty("surface", "clear")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(size.xxl, size.xl, size.xxl, size.xl)
        inner.setSpacing(size.l)
        inner.addWidget(self.header)
        self.body = QVBoxLayout()
        self.body.setSpacing(size.l)
        inner.addLayout(self.body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll: QScrollArea | None = None
        if not reading:
            outer.addWidget(content)
            return
        content.setMaximumWidth(size.size_reading + 2 * size.xxl)
        holder = _Scrolled()
        holder.setProperty("surface", "clear")
        centre = QHBoxLayout(holder)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.addStretch(1)
        centre.addWidget(content, 1000)
        centre.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setProperty("surface", "clear")
        scroll.setWidget(holder)
        outer.addWidget(scroll)
        self._scroll = scroll

    def scroll_to(self, widget: QWidget) -> None:
        """Bring ``widget`` into sight."""
        if self._scroll is not None:
            self._scroll.ensureWidgetVisible(widget)


class _Scrolled(QWidget):
    """What a scroll area holds: as high as its content is at its width.

    The layout's own least height counts wrapped text as if it were narrow, which would leave a scroll
    bar over empty room.
    """

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint


class StatTile(QWidget):
    """A figure with its name above and a quiet remark below."""

    def __init__(
        self,
        name: str,
        value: str = "–",
        remark: str = "",
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        heading = QHBoxLayout()
        heading.setSpacing(6)
        if icon_name:
            heading.addWidget(IconLabel(icon_name, "quiet", 16))
        heading.addWidget(ElidedLabel(name, "overline"), 1)
        self._name = name
        self.value = ElidedLabel(value, "subtitle")
        self.remark = ElidedLabel(remark, "caption")
        layout.addLayout(heading)
        layout.addWidget(self.value)
        layout.addWidget(self.remark)
        self.set(value, remark)

    def set(self, value: str, remark: str = "", tip: str = "") -> None:
        self.value.set_full_text(value)
        self.remark.set_full_text(remark)
        self.remark.setVisible(bool(remark))
        if tip:
            self.setToolTip(tip)
        self.setAccessibleName(f"{self._name}: {value}. {remark}")


class KeyValueGrid(QWidget):
    """Facts in two columns: quiet names at the left, values at the right that can be selected."""

    def __init__(
        self,
        pairs: Iterable[tuple[str, str]] = (),
        parent: QWidget | None = None,
        *,
        tips: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._tips = dict(tips or {})  # explanations by name
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(metrics().l)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.set_pairs(pairs)

    def set_pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for index, (name, value) in enumerate(pairs):
            shown = text(value, "body", wrap=True, select=True)
            shown.setAccessibleName(f"{name}: {value}")
            title = text(name, "quiet")
            tip = self._tips.get(name) or label_tip(name)
            title.setToolTip(tip)
            shown.setToolTip(tip)
            self._grid.addWidget(title, index, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(shown, index, 1)

    def values(self) -> dict[str, str]:
        """What is shown, by name."""
        found: dict[str, str] = {}
        for index in range(self._grid.rowCount()):
            name, value = self._grid.itemAtPosition(index, 0), self._grid.itemAtPosition(index, 1)
            if name and value:
                left, right = name.widget(), value.widget()
                if isinstance(left, QLabel) and isinstance(right, QLabel):
                    found[left.text()] = right.text()
        return found


class FlowLayout(QLayout):
    """Items side by side that wrap to a new line where the room ends."""

    def __init__(self, parent: QWidget | None = None, spacing: int | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(metrics().s if spacing is None else spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QRect]]] = [[]]
        x = rect.x()
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            hint = item.sizeHint()
            if lines[-1] and x + hint.width() > rect.right() + 1:
                lines.append([])
                x = rect.x()
            lines[-1].append((item, QRect(QPoint(x, 0), hint)))
            x += hint.width() + self.spacing()
        y = rect.y()
        for line in lines:
            height = max((place.height() for _, place in line), default=0)
            for item, place in line if move else ():
                item.setGeometry(place.translated(0, y + (height - place.height()) // 2))
            y += height + self.spacing()
        return y - self.spacing() - rect.y()


def clear_layout(layout: QLayout) -> None:
    """Remove and delete everything in ``layout``."""
    while (item := layout.takeAt(0)) is not None:
        widget, nested = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif nested is not None:
            clear_layout(nested)


def fixed(widget: QWidget) -> QWidget:
    """The widget kept at its own size."""
    widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return widget


def scrolling(column: QVBoxLayout) -> QScrollArea:
    """A column that scrolls up and down inside a dialog or a popup, without a ground of its own."""
    inner = QWidget()
    inner.setProperty("surface", "clear")
    around = QVBoxLayout(inner)
    around.setContentsMargins(0, 0, metrics().s, 0)
    around.addLayout(column)
    around.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setProperty("surface", "clear")
    area.setWidget(inner)
    return area
