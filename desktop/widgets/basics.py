"""The smallest parts: text in its roles, buttons in their kinds, lines, elided labels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.icons import icon, paint_icon
from desktop.plain_tip import plain_tip
from desktop.theme import active_tokens, metrics

TextRole = Literal[
    "body", "display", "title", "subtitle", "strong", "quiet", "caption", "overline", "accent", "mono",
    "ok", "warn", "bad",
]  # fmt: skip
ButtonKind = Literal["primary", "plain", "quiet", "danger", "link"]


def restyle(widget: QWidget) -> None:
    """Make the style sheet look at a widget's properties again after one of them changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def text(content: str, role: TextRole = "body", *, wrap: bool = False, select: bool = False) -> QLabel:
    """A label in one of the type roles. Plain text always: names of models are not markup."""
    label = QLabel(content)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if select:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def set_role(label: QLabel, role: TextRole) -> None:
    if label.property("role") != role:
        label.setProperty("role", role)
        restyle(label)


class ElidedLabel(QLabel):
    """A label that shortens its text to its width; the whole text is in the tooltip."""

    def __init__(
        self,
        content: str = "",
        role: TextRole = "body",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self._mode = mode
        self._full = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_full_text(content)

    def full_text(self) -> str:
        return self._full

    def set_full_text(self, content: str) -> None:
        self._full = content
        self.setAccessibleName(content)
        self._elide()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._full) + 4, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, self._mode, max(0, self.width() - 2))
        self.setText(shown)
        self.setToolTip(plain_tip(self._full) if shown != self._full else "")


def button(
    label: str,
    kind: ButtonKind = "plain",
    *,
    icon_name: str | None = None,
    tip: str = "",
    clicked: Callable[[], object] | None = None,
) -> QPushButton:
    """A push button; ``clicked`` is called without arguments."""
    made = QPushButton(label)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setToolTip(tip)
    if kind == "link":
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if icon_name:
        role = {"primary": "on_accent", "danger": "bad", "link": "accent"}.get(kind, "quiet")
        made.setIcon(icon(icon_name, role))
        made.setIconSize(QSize(metrics().size_icon + 6, metrics().size_icon))
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def icon_button(
    icon_name: str, name: str, *, clicked: Callable[[], object] | None = None, shortcut: str = ""
) -> QToolButton:
    """A button that is only an icon; ``name`` is its tooltip and what a screen reader says."""
    made = QToolButton()
    made.setIcon(icon(icon_name, "quiet"))
    made.setIconSize(QSize(metrics().size_icon, metrics().size_icon))
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if shortcut:
        made.setShortcut(QKeySequence(shortcut))
        made.setToolTip(f"{name}  ({shortcut})")
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


class IconLabel(QWidget):
    """An icon by itself, in a token's colour."""

    def __init__(
        self, icon_name: str, role: str = "quiet", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._role = icon_name, role
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, icon_name: str, role: str | None = None) -> None:
        self._name, self._role = icon_name, role or self._role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self.rect(), self._name, active_tokens().colour(self._role))


def indent_text(spin: QAbstractSpinBox) -> None:
    """Put a spin box's text where other fields have theirs (a style sheet cannot: Qt ignores its padding)."""
    spin.lineEdit().setTextMargins(metrics().s, 0, 0, 0)


def line(*, vertical: bool = False) -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("line", "true")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def row(*items: QWidget | int | None, spacing: int | None = None, margins: int = 0) -> QHBoxLayout:
    """A horizontal layout: a widget, a number (space in px), or None (stretch)."""
    layout = QHBoxLayout()
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(metrics().s if spacing is None else spacing)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        else:
            layout.addWidget(item)
    return layout


def column(*items: QWidget | int | None, spacing: int | None = None, margins: int = 0) -> QVBoxLayout:
    """A vertical layout: a widget, a number (space in px), or None (stretch)."""
    layout = QVBoxLayout()
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(metrics().s if spacing is None else spacing)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        else:
            layout.addWidget(item)
    return layout
