"""The theme: readable in both, complete, switched live, and followed from the system."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import desktop
from desktop.icons import icon
from desktop.theme import ThemeManager, ThemeName, Tokens, contrast, metrics, style_sheet, tokens_of

THEMES: tuple[ThemeName, ...] = ("light", "dark")
SURFACES = ("ground", "card", "well", "hover", "accent_ground")
TEXT_PAIRS = (
    *((ink, surface) for ink in ("text", "quiet") for surface in SURFACES),
    *((ink, surface) for ink in ("accent", "ok", "warn", "bad", "info") for surface in ("ground", "card")),
    *((ink, f"{ink}_ground") for ink in ("accent", "ok", "warn", "bad", "info")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
)
SHAPE_PAIRS = (
    *(("control", surface) for surface in ("ground", "card")),
    *(("accent", surface) for surface in SURFACES),
)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "surface"), TEXT_PAIRS)
def test_text_has_at_least_four_and_a_half_to_one(theme: ThemeName, ink: str, surface: str) -> None:
    tokens = tokens_of(theme)
    assert contrast(getattr(tokens, ink), getattr(tokens, surface)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("shape", "surface"), SHAPE_PAIRS)
def test_borders_and_icons_have_at_least_three_to_one(theme: ThemeName, shape: str, surface: str) -> None:
    tokens = tokens_of(theme)
    assert contrast(getattr(tokens, shape), getattr(tokens, surface)) >= 3.0


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)


@pytest.mark.parametrize("theme", THEMES)
def test_the_style_sheet_is_filled_in_completely(qapp: QApplication, theme: ThemeName) -> None:
    sheet = style_sheet(tokens_of(theme))
    assert "$" not in sheet
    assert tokens_of(theme).accent in sheet


def test_no_page_or_widget_writes_a_colour_of_its_own() -> None:

    offenders = [
        str(path)
        for path in Path(desktop.__path__[0]).rglob("*.py")
        if re.search(
            r"[\"']#[0-9A-Fa-f]{3,8}[\"']|setStyleSheet\((?!\"\"|style_sheet)", path.read_text("utf-8")
        )
    ]
    assert offenders == []


def test_a_switch_reaches_palette_style_sheet_and_icons_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    manager = ThemeManager(qapp, "light")
    label = QLabel("words")
    qtbot.addWidget(label)
    sun = icon("sun", "accent")

    def colour_of_icon() -> set[str]:
        image = sun.pixmap(32, 32).toImage()
        return {
            image.pixelColor(x, y).name().upper()
            for x in range(32)
            for y in range(32)
            if image.pixelColor(x, y).alpha() == 255
        }

    assert tokens_of("light").accent in colour_of_icon()
    with qtbot.waitSignal(manager.changed) as heard:
        manager.choose("dark")
    switched = heard.args[0] if heard.args else None
    assert isinstance(switched, Tokens)
    assert switched.name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == tokens_of("dark").ground
    assert tokens_of("dark").text in qapp.styleSheet()
    assert tokens_of("dark").accent in colour_of_icon()


def test_choosing_the_theme_in_force_changes_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    manager = ThemeManager(qapp, "dark")
    with qtbot.assertNotEmitted(manager.changed):
        manager.choose("dark")


def test_spacing_follows_the_scale() -> None:
    size = metrics()
    assert (size.xs, size.s, size.m, size.l, size.xl, size.xxl, size.huge) == (4, 8, 12, 16, 24, 32, 48)


def test_an_icon_that_does_not_exist_is_refused_where_it_is_asked_for(qapp: QApplication) -> None:
    with pytest.raises(KeyError, match="no icon is called"):
        icon("no-such-icon")
