"""One icon set (Phosphor, as qtawesome carries it), drawn in the theme's colours at paint time.

Only the font file is used: importing qtawesome itself loads eleven fonts, which the first window
need not wait for. An icon asks for its colour each time it is painted, so a switch of theme needs
no re-colouring.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from desktop.theme import active_tokens


@cache
def _glyphs() -> tuple[str, dict[str, str]]:
    """The font family and the map from icon name to character."""
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("qtawesome, which carries the icon font, is not installed")
    folder = Path(spec.origin).parent / "fonts"
    font_file = next(folder.glob("phosphor-*.ttf"))
    charmap = json.loads(next(folder.glob("phosphor-charmap-*.json")).read_text(encoding="utf-8"))
    identifier = QFontDatabase.addApplicationFont(str(font_file))
    family = QFontDatabase.applicationFontFamilies(identifier)[0]
    return family, {name: chr(int(code, 16)) for name, code in charmap.items()}


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Draw the icon ``name`` into ``rect``."""
    family, characters = _glyphs()
    character = characters[name]
    font = QFont(family)
    font.setPixelSize(max(1, min(rect.width(), rect.height())))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour)
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, character)
    painter.restore()


class _GlyphEngine(QIconEngine):
    """Paints one glyph in the colour of a token; ``on`` is the token of the checked state."""

    def __init__(self, name: str, role: str, on: str | None) -> None:
        super().__init__()
        self._name, self._role, self._on = name, role, on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = self._on if self._on and state == QIcon.State.On else self._role
        if mode == QIcon.Mode.Disabled:
            role = "disabled"
        paint_icon(painter, rect, self._name, active_tokens().colour(role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():  # a button that has not been given its room yet
            return QPixmap()
        pixmap = QPixmap(size)
        if size.isEmpty():  # asked for by a button that has no room yet
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._name, self._role, self._on)


def icon(name: str, role: str = "text", on: str | None = None) -> QIcon:
    """The Phosphor icon ``name`` in the colour of token ``role`` (``on``: when checked)."""
    if name not in _glyphs()[1]:
        raise KeyError(f"no icon is called {name!r}")
    return QIcon(_GlyphEngine(name, role, on))
