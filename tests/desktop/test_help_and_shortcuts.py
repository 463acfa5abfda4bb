"""Shortcuts: no clash, every row at work in the real window; F1 shows them all, and what the terms mean."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from desktop.dialogs.help import HelpDialog
from desktop.glossary import TERMS, glossary, term_sentence, term_tip
from desktop.main_window import MainWindow
from desktop.pages.registry import PAGES
from desktop.shortcuts import SHORTCUTS


def test_no_two_shortcuts_clash() -> None:
    numbers = [f"Ctrl+{index + 1}" for index in range(len(PAGES))]
    for one, other in combinations(SHORTCUTS, 2):
        if one.page == other.page or "" in {one.page, other.page}:
            assert QKeySequence(one.keys) != QKeySequence(other.keys), (one.id, other.id)
    assert not {row.keys for row in SHORTCUTS} & set(numbers)
    assert max(Counter(row.id for row in SHORTCUTS).values()) == 1
    assert {row.page for row in SHORTCUTS} <= {"", *(spec.id for spec in PAGES)}


def test_every_row_is_bound_in_the_real_window(main_window: MainWindow) -> None:
    for spec in PAGES:
        main_window.show_page(spec.id)
    bound: dict[str, set[str]] = {}
    for made in main_window.findChildren(QShortcut):
        if made.objectName():
            bound.setdefault(made.objectName(), set()).add(made.key().toString())
    for row in SHORTCUTS:
        assert bound.get(row.id) == {QKeySequence(row.keys).toString()}, row.id


def test_shortcuts_that_are_in_no_table_are_those_of_the_pages(main_window: MainWindow) -> None:
    for spec in PAGES:
        main_window.show_page(spec.id)
    loose = [made.key().toString() for made in main_window.findChildren(QShortcut) if not made.objectName()]
    assert sorted(loose) == [f"Ctrl+{index + 1}" for index in range(len(PAGES))]


def test_f1_shows_every_shortcut_and_is_searched(qtbot: QtBot, main_window: MainWindow) -> None:
    main_window.activateWindow()
    qtbot.keyClick(main_window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: main_window.findChild(HelpDialog) is not None)
    dialog = main_window.findChild(HelpDialog)
    assert dialog is not None
    shown = dialog.shortcuts.shown()
    for row in SHORTCUTS:
        assert row.title in shown
    qtbot.keyClicks(dialog.field, "palette command")
    assert dialog.shortcuts.shown() == []
    dialog.field.clear()
    qtbot.keyClicks(dialog.field, "find a command")
    assert dialog.shortcuts.shown() == ["Find a command"]
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_the_glossary_opens_from_the_palette_and_explains_a_term(
    qtbot: QtBot, main_window: MainWindow
) -> None:
    command = next(c for c in main_window.commands() if c.title.startswith("Glossary"))
    command.run()
    dialog = main_window.findChild(HelpDialog)
    assert dialog is not None
    assert dialog.glossary.isVisible()
    qtbot.keyClicks(dialog.field, "kl div")
    assert dialog.glossary.shown() == [term_sentence("kl_divergence")]
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_a_term_s_tooltip_names_and_explains_it() -> None:
    assert term_tip("kl_divergence").startswith("KL divergence: How often it would answer differently")
    with pytest.raises(KeyError):
        term_tip("nothing")


def test_every_term_is_explained_in_one_plain_sentence() -> None:
    for term in TERMS:
        assert term.sentence.endswith("."), term
        assert term.sentence[0].isupper(), term
        assert len(term.sentence) <= 110, term


def test_the_glossary_is_sorted() -> None:
    names = [name.casefold() for name, _ in glossary()]
    assert names == sorted(names)
