"""Light and dark: tokens read from resources/theme become one style sheet, one palette and paint colours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

ThemeName = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as ``#RRGGBB``; ``series`` are the chart colours (Okabe-Ito)."""

    name: ThemeName
    ground: str
    card: str
    well: str
    line: str
    control: str
    text: str
    quiet: str
    disabled: str
    hover: str
    accent: str
    accent_hover: str
    accent_ground: str
    on_accent: str
    ok: str
    ok_ground: str
    warn: str
    warn_ground: str
    bad: str
    bad_ground: str
    info: str
    info_ground: str
    series: tuple[str, ...]

    def colour(self, role: str) -> QColor:
        """The colour of a token by its name, for code that paints."""
        return QColor(getattr(self, role))


@dataclass(frozen=True, slots=True)
class Metrics:
    """Spacing, radii, type and control sizes in px at 100 %."""

    xs: int
    s: int
    m: int
    l: int  # noqa: E741 - the name of the step
    xl: int
    xxl: int
    huge: int
    radius_control: int
    radius_card: int
    type_caption: int
    type_body: int
    type_subtitle: int
    type_title: int
    type_display: int
    size_control: int
    size_row: int
    size_table_row: int
    size_rail: int
    size_reading: int
    size_icon: int


def theme_folder() -> Path:
    """The folder of the theme's files (the style sheet refers to pictures in it)."""
    return Path(str(files("resources"))) / "theme"


def _read(name: str) -> dict[str, Any]:
    data = json.loads((theme_folder() / name).read_text(encoding="utf-8"))
    if not isinstance(data, dict):
        raise TypeError(f"{name} of the theme is not an object")
    return data


@cache
def tokens_of(name: ThemeName) -> Tokens:
    data = _read(f"{name}.json")
    return Tokens(name=name, series=tuple(data.pop("series")), **data)


@cache
def metrics() -> Metrics:
    data = _read("metrics.json")
    values: dict[str, int] = dict(data["space"])
    for group in ("radius", "type", "size"):
        values |= {f"{group}_{key}": value for key, value in data[group].items()}
    return Metrics(**values)


def _mix(one: str, other: str, share: float) -> str:
    a, b = QColor(one), QColor(other)
    channels = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return "#" + "".join(f"{round(x * (1 - share) + y * share):02X}" for x, y in channels)


def style_sheet(tokens: Tokens) -> str:
    """The application's one style sheet, generated from the tokens."""
    size = metrics()
    values: dict[str, object] = {
        field: getattr(tokens, field) for field in Tokens.__dataclass_fields__ if field != "series"
    }
    values |= {field: getattr(size, field) for field in Metrics.__dataclass_fields__}
    values |= {
        "control_inner": size.size_control - 2,
        "control_focus": size.size_control - 4,
        "scroll": _mix(tokens.line, tokens.control, 0.45),
        "resources": theme_folder().as_posix(),
        "mono": QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family(),
    }
    return Template((theme_folder() / "style.qss").read_text(encoding="utf-8")).substitute(values)


def palette_of(tokens: Tokens) -> QPalette:
    """A palette for what the style sheet does not reach (Fusion's own drawing, links, placeholders)."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, tokens.ground),
        (role.Base, tokens.card),
        (role.AlternateBase, tokens.well),
        (role.Button, tokens.card),
        (role.ToolTipBase, tokens.card),
        (role.WindowText, tokens.text),
        (role.Text, tokens.text),
        (role.ButtonText, tokens.text),
        (role.ToolTipText, tokens.text),
        (role.BrightText, tokens.bad),
        (role.PlaceholderText, tokens.quiet),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.Mid, tokens.line),
        (role.Midlight, tokens.well),
        (role.Light, tokens.card),
        (role.Dark, tokens.control),
        (role.Shadow, tokens.line),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(tokens.disabled))
    return palette


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio of two colours, 1 to 21."""

    def luminance(colour: str) -> float:
        def linear(channel: float) -> float:
            return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

        red, green, blue = (linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@contextmanager
def _hidden_widgets_spared(app: QApplication) -> Iterator[None]:
    """Inside, Qt styles only what is on screen: with all pages open that takes a quarter of the time.

    A hidden widget counts as not polished yet, so that Qt styles it when it is shown; and as having a style
    of its own, so that it is not told of the change.
    """
    polished, own_style = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetStyle
    told_nothing = []
    for widget in app.allWidgets():
        if not widget.isVisible():
            widget.setAttribute(polished, False)
            if not widget.testAttribute(own_style):
                widget.setAttribute(own_style, True)
                told_nothing.append(widget)
    try:
        yield
    finally:
        for widget in told_nothing:
            widget.setAttribute(own_style, False)


def _style_hidden_fields(app: QApplication) -> None:
    """What one types in paints its text by its palette, which only polishing sets: else dark on dark.

    All else that was spared takes its colours from the style sheet while it paints.
    """
    for widget in app.allWidgets():
        if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)) and not widget.isVisible():
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class ThemeManager(QObject):
    """Holds the theme in force and applies it to the application, following the system where asked."""

    changed = Signal(object)  # Tokens

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._tokens = tokens_of("light")
        app.setStyle("Fusion")
        font = app.font()
        font.setPixelSize(metrics().type_body)
        font.setFeature(QFont.Tag("tnum"), 1)
        app.setFont(font)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._apply(tokens_of(self._resolve()))

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    def choose(self, choice: str) -> None:
        """Apply ``light``, ``dark`` or ``system`` at once to everything that is on screen."""
        self._choice = choice
        tokens = tokens_of(self._resolve())
        if tokens != self._tokens:
            self._apply(tokens)
            self.changed.emit(tokens)

    def _apply(self, tokens: Tokens) -> None:
        self._tokens = tokens
        _active.append(tokens)
        del _active[:-1]
        with _hidden_widgets_spared(self._app):
            self._app.setPalette(palette_of(tokens))
            self._app.setStyleSheet("")  # replacing a sheet takes Qt four times as long as setting the first
            self._app.setStyleSheet(style_sheet(tokens))
        _style_hidden_fields(self._app)

    def _resolve(self) -> ThemeName:
        if self._choice == "light":
            return "light"
        if self._choice == "dark":
            return "dark"
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _on_scheme_changed(self) -> None:
        if self._choice == "system":
            self.choose("system")


_active: list[Tokens] = []


def active_tokens() -> Tokens:
    """The tokens in force, asked at paint time so that a switch of theme reaches every painter."""
    return _active[-1] if _active else tokens_of("light")
