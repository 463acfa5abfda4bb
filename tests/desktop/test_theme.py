"""The theme: readable in both, complete, switched live, and followed from the system."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import desktop
from desktop.icons import icon
from desktop.theme import (
    ThemeManager,
    ThemeName,
    Tokens,
    contrast,
    metrics,
    style_sheet,
    theme_folder,
    tokens_of,
)

THEMES: tuple[ThemeName, ...] = ("light", "dark")
SURFACES = ("ground", "card", "well", "hover", "accent_ground")
MEANINGS = ("accent", "ok", "warn", "bad", "info")
TEXT_PAIRS = (
    *((ink, surface) for ink in ("text", "quiet", *MEANINGS) for surface in SURFACES),
    *((ink, f"{ground}_ground") for ink in ("text", "quiet") for ground in MEANINGS),
    *((ink, f"{ink}_ground") for ink in MEANINGS),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
)
SHAPE_PAIRS = (*((shape, surface) for shape in ("control", *MEANINGS) for surface in SURFACES),)


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


@dataclass(frozen=True)
class Rule:
    """A rule of the style sheet: who it is for and what tokens its colours are."""

    selector: str
    values: dict[str, str]


def _rules() -> list[Rule]:
    sheet = (theme_folder() / "style.qss").read_text("utf-8")
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*(?:\$\{\w+\}[^{}]*)*)\}", sheet):
        declared = [part.partition(":") for part in body.split(";") if ":" in part]
        values = {name.strip(): value.strip() for name, _, value in declared}
        found += [Rule(selector.strip(), values) for selector in selectors.split(",") if selector.strip()]
    return found


NO_TEXT = re.compile(
    r"indicator|::handle|::groove|::sub-page|::chunk|QScrollBar|QProgressBar|line=|::separator"
)


@pytest.mark.parametrize("theme", THEMES)
def test_every_rule_of_the_style_sheet_has_readable_text(theme: ThemeName) -> None:
    """A rule with an ink is read on its own ground, or on any surface; one with a ground only, in the text's
    colour. What is disabled is excepted."""
    tokens, read = tokens_of(theme), 0
    for rule in _rules():
        if ":disabled" in rule.selector or NO_TEXT.search(rule.selector):
            continue
        ink = rule.values.get("color", "").removeprefix("$")
        ground = rule.values.get("background", "").removeprefix("$")
        pairs = []
        if ink and ground not in {"", "transparent"}:
            pairs = [(ink, ground)]
        elif ink:
            pairs = [(ink, surface) for surface in SURFACES]
        elif ground not in {"", "transparent"}:
            pairs = [("on_accent" if ground.startswith("accent_hover") else "text", ground)]
        selected = rule.values.get("selection-background-color", "").removeprefix("$")
        if selected:
            pairs.append((rule.values["selection-color"].removeprefix("$"), selected))
        for one, other in pairs:
            read += 1
            assert contrast(getattr(tokens, one), getattr(tokens, other)) >= 4.5, (rule.selector, one, other)
    assert read > 60


@pytest.mark.parametrize("theme", THEMES)
def test_every_border_of_a_control_is_seen(theme: ThemeName) -> None:
    """Hairlines ($line) only part what is apart anyway; what marks a control, its focus or its meaning does
    not use them."""
    tokens, seen = tokens_of(theme), 0
    for rule in _rules():
        border = f"{rule.values.get('border', '')} {rule.values.get('border-color', '')}"
        for token in re.findall(r"\$(\w+)", border):
            if token != "line" and ":disabled" not in rule.selector:
                seen += 1
                for surface in ("ground", "card"):
                    assert contrast(getattr(tokens, token), getattr(tokens, surface)) >= 3.0, rule.selector
    assert seen > 20
    controls = ("QPushButton", "QLineEdit", "QCheckBox::indicator", "QRadioButton::indicator")
    for control in controls:
        rule = next(rule for rule in _rules() if rule.selector == control and "border" in rule.values)
        assert "$line" not in rule.values["border"]


@pytest.mark.parametrize("theme", THEMES)
def test_what_charts_draw_is_seen(theme: ThemeName) -> None:
    tokens = tokens_of(theme)
    for colour in tokens.series:
        for surface in ("ground", "card"):
            assert contrast(colour, getattr(tokens, surface)) >= 3.0, colour
    assert len(set(tokens.series)) == 7


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
