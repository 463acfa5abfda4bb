"""The widget kit: operable by keyboard, named for screen readers, true to its text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.types import Fit
from desktop.models.rows import Column, RowsModel
from desktop.plain_tip import plain_tip
from desktop.widgets.badges import FIT_WORDS, FitBadge
from desktop.widgets.basics import ElidedLabel, button, icon_button, text
from desktop.widgets.layout import Card, FlowLayout, KeyValueGrid, PageFrame, StatTile
from desktop.widgets.memory_bar import MemoryBar, MemoryPart
from desktop.widgets.picker import Picker
from desktop.widgets.rail import LABEL_LEAST_PX, LABEL_PX, fitting
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.states import EmptyState, ErrorCard, ProgressRow

GIB = 1 << 30


def test_a_segmented_control_is_moved_by_arrow_keys(qtbot: QtBot) -> None:
    control = SegmentedControl([("a", "First"), ("b", "Second"), ("c", "Third")], name="Purpose")
    qtbot.addWidget(control)
    control.show()
    control.button("a").setFocus()
    with qtbot.waitSignal(control.changed) as heard:
        qtbot.keyClick(control.button("a"), Qt.Key.Key_Right)
    assert heard.args == ["b"]
    assert control.current() == "b"
    assert control.button("b").accessibleName() == "Purpose: Second"


def test_setting_the_segment_in_force_says_nothing(qtbot: QtBot) -> None:
    control = SegmentedControl([("a", "First"), ("b", "Second")], "b")
    qtbot.addWidget(control)
    with qtbot.assertNotEmitted(control.changed):
        control.set_current("b")


@pytest.mark.parametrize("fit", list(Fit))
def test_every_fit_has_a_word_an_icon_a_colour_and_an_explanation(qtbot: QtBot, fit: Fit) -> None:
    badge = FitBadge(fit)
    qtbot.addWidget(badge)
    assert badge.word == FIT_WORDS[fit].word
    assert badge.accessibleName() == badge.word
    assert badge.toolTip() == FIT_WORDS[fit].explanation
    assert badge.grab().size().width() >= badge.sizeHint().width()


def test_fits_differ_in_word_and_not_only_in_colour() -> None:
    assert len({words.word for words in FIT_WORDS.values()}) == len(Fit)


def test_the_memory_bar_tells_its_parts_in_words(qtbot: QtBot) -> None:
    bar = MemoryBar()
    qtbot.addWidget(bar)
    bar.set_parts([MemoryPart("Weights", 4 * GIB, 0), MemoryPart("KV cache", GIB, 1)], 8 * GIB)
    assert bar.accessibleDescription() == (
        "Needs about 5.0 GiB of 8.0 GiB free: Weights 4.0 GiB, KV cache 1.0 GiB"
    )
    assert bar.heightForWidth(120) > bar.heightForWidth(600)


def test_an_elided_label_keeps_its_whole_text(qtbot: QtBot) -> None:
    label = ElidedLabel("a/very/long/path/to/some/model/file.gguf")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert "…" in label.text()
    assert label.toolTip() == label.full_text() == "a/very/long/path/to/some/model/file.gguf"
    label.resize(600, 20)
    assert label.text() == label.full_text()
    assert label.toolTip() == ""


def test_text_is_never_markup(qtbot: QtBot) -> None:
    label = text("<b>model</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_an_error_card_folds_its_details_and_copies_all_of_it(qtbot: QtBot) -> None:
    card = ErrorCard("The file is damaged.", "Download it again.", "sha256 differs")
    qtbot.addWidget(card)
    card.show()
    assert not card.details.isVisible()
    qtbot.mouseClick(card.fold, Qt.MouseButton.LeftButton)
    assert card.details.isVisible()
    copy = next(made for made in card.findChildren(QPushButton) if made.text() == "Copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "The file is damaged.\nDownload it again.\nsha256 differs"


def test_an_error_without_details_offers_none(qtbot: QtBot) -> None:
    card = ErrorCard("The file is damaged.")
    qtbot.addWidget(card)
    card.show()
    assert not card.fold.isVisible()


def test_an_empty_state_has_one_sentence_and_one_button(qtbot: QtBot) -> None:
    pressed: list[int] = []
    action = button("Find a model", "primary", clicked=lambda: pressed.append(1))
    state = EmptyState("books", "The library is empty.", action)
    qtbot.addWidget(state)
    state.show()
    qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    assert pressed == [1]
    assert state.accessibleName() == "The library is empty."


def test_a_progress_row_without_a_share_is_busy_and_with_one_is_exact(qtbot: QtBot) -> None:
    row = ProgressRow("Download")
    qtbot.addWidget(row)
    row.set_progress(None, "connecting")
    assert row.bar.maximum() == 0
    row.set_progress(0.42, "1.2 GB", "42 %")
    assert (row.bar.value(), row.bar.maximum()) == (420, 1000)
    assert "42 %" in row.accessibleName()


def test_an_icon_button_has_a_name_and_takes_the_focus(qtbot: QtBot) -> None:
    made = icon_button("trash", "Delete, frees 4.1 GB")
    qtbot.addWidget(made)
    assert made.accessibleName() == made.toolTip() == "Delete, frees 4.1 GB"
    assert made.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_grid_of_facts_replaces_what_it_shows(qtbot: QtBot) -> None:
    grid = KeyValueGrid([("Size", "4.7 GB"), ("Layers", "32")])
    qtbot.addWidget(grid)
    assert grid.values() == {"Size": "4.7 GB", "Layers": "32"}
    grid.set_pairs([("Size", "5.2 GB")])
    assert grid.values() == {"Size": "5.2 GB"}


def test_a_stat_tile_reads_as_one_sentence(qtbot: QtBot) -> None:
    tile = StatTile("Memory", "23.5 GiB", "19.4 GiB free")
    qtbot.addWidget(tile)
    assert tile.accessibleName() == "Memory: 23.5 GiB. 19.4 GiB free"


def test_a_flow_wraps_where_the_room_ends(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host, spacing=10)
    for _ in range(4):
        label = QLabel("x")
        label.setFixedSize(QSize(100, 20))
        flow.addWidget(label)
    assert flow.heightForWidth(440) == 20
    assert flow.heightForWidth(230) == 50
    assert flow.heightForWidth(50) == 110


def test_a_reading_page_is_at_most_1160_px_wide(qtbot: QtBot) -> None:
    frame = PageFrame("Title", "What it is for.")
    card = Card("A card")
    frame.body.addWidget(card)
    host = QWidget()
    qtbot.addWidget(host)
    layout = QVBoxLayout(host)
    layout.addWidget(frame)
    host.resize(1800, 700)
    host.show()
    assert card.width() == 1160
    host.resize(1024, 640)
    qtbot.waitUntil(lambda: card.width() < 1024)


def test_a_page_whose_text_fits_has_nothing_to_scroll(qtbot: QtBot) -> None:
    page = PageFrame("Page")
    grid = KeyValueGrid((f"Name {n}", "a reason of some length that fits one line here") for n in range(20))
    page.body.addWidget(grid)
    page.body.addStretch(1)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    scroll = page.findChild(QScrollArea)
    assert scroll is not None
    qtbot.waitUntil(lambda: page.header.width() > 1000)
    assert scroll.verticalScrollBar().maximum() == 0
    page.resize(1200, 300)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)


def test_a_closed_picker_ends_in_an_ellipsis_where_its_text_has_no_room(qtbot: QtBot) -> None:
    picker = Picker()
    qtbot.addWidget(picker)
    picker.addItem("Qwen2.5-1.5B-Instruct INT4 AWQ+GPTQ")
    picker.resize(picker.sizeHint())
    picker.show()
    assert picker.shown_text() == picker.currentText()
    picker.resize(140, picker.height())
    assert picker.shown_text().endswith("…")
    assert not picker.grab().isNull()


def test_a_picker_without_a_choice_shows_what_to_choose(qtbot: QtBot) -> None:
    picker = Picker()
    qtbot.addWidget(picker)
    picker.setPlaceholderText("Choose a variant")
    picker.addItem("Q4_K_M")
    picker.setCurrentIndex(-1)
    picker.resize(240, picker.sizeHint().height())
    picker.show()
    empty = picker.grab().toImage()
    assert picker.shown_text() == "Choose a variant"
    picker.setPlaceholderText("")
    assert picker.grab().toImage() != empty


def test_a_term_of_art_before_a_fact_explains_itself(qtbot: QtBot) -> None:
    grid = KeyValueGrid([("KL divergence", "0.0249"), ("Size", "1.9 GB")])
    qtbot.addWidget(grid)
    tips = {label.text(): label.toolTip() for label in grid.findChildren(QLabel)}
    assert "answer differently" in tips["KL divergence"]
    assert tips["Size"] == ""


HOSTILE = '<img src="file:///etc/hostname"> <b>model</b>'


def _seen(tip: str) -> str:
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def test_names_of_strangers_are_no_markup_in_tooltips(qtbot: QtBot) -> None:
    label = ElidedLabel(HOSTILE)
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.show()
    column: Column[str] = Column("name", "Name", "", str, str, tooltip=str)
    model = RowsModel([column], str, str)
    model.set_rows([HOSTILE])
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    for shown in (label.toolTip(), tip):
        assert "<img" not in shown
        assert _seen(shown) == HOSTILE
    assert plain_tip("two < three\nlines") == "two < three\nlines"


def test_a_long_word_of_the_rail_is_smaller_instead_of_cut(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(LABEL_PX)
    word = "Bereitstellen"
    room = QFontMetrics(font).horizontalAdvance(word) - 4
    chosen = fitting(font, [word], room)
    assert LABEL_LEAST_PX <= chosen.pixelSize() < LABEL_PX
    assert QFontMetrics(chosen).horizontalAdvance(word) <= room
    assert fitting(font, ["Chat"], room).pixelSize() == LABEL_PX
