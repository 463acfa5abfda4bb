"""The Chat page against a scripted worker process: real pipes, real keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.library.records import VariantRecord
from desktop.pages.chat import ChatPage
from desktop.pages.chat_bubbles import AnswerBubble
from desktop.services.bundle import Services
from desktop.services.chat import ChatState
from desktop.services.process import WorkerProcess
from desktop.widgets.states import ErrorCard

LEFT = Qt.MouseButton.LeftButton
Scripted = Callable[[str], list[WorkerProcess]]


@pytest.fixture
def page(qtbot: QtBot, loaded: Services) -> Iterator[ChatPage]:
    made = ChatPage(loaded)
    made.settings_button.setChecked(True)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    yield made
    loaded.room.shut_down()


def _open(qtbot: QtBot, page: ChatPage, services: Services) -> str:
    variant = services.catalog.variants()[0]
    page.open_item("variant", variant.id)
    qtbot.waitUntil(lambda: page.client.state is ChatState.READY)
    return variant.id


def _ask(qtbot: QtBot, page: ChatPage, question: str) -> AnswerBubble:
    qtbot.keyClicks(page.composer.edit, question)
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return)
    return page.transcript.bubbles()[-1]


def _card(qtbot: QtBot, page: ChatPage) -> ErrorCard:
    """The card that tells of an error."""

    def shown() -> list[ErrorCard]:
        return [card for card in page.transcript.findChildren(ErrorCard) if card.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def _answered(qtbot: QtBot, page: ChatPage) -> None:
    qtbot.waitUntil(lambda: page.client.state is ChatState.READY)


def test_without_a_variant_send_says_why_it_is_off(qtbot: QtBot, page: ChatPage) -> None:
    assert not page.composer.send_button.isEnabled()
    assert page.composer.send_button.toolTip() == "Choose a variant first"


def test_choosing_a_variant_loads_it_and_an_answer_streams_in(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    scripted_chat("ok")
    _open(qtbot, page, loaded)
    pieces: list[str] = []
    page.client.text_received.connect(pieces.append)
    bubble = _ask(qtbot, page, "long please")
    _answered(qtbot, page)
    assert len(pieces) > 2
    assert bubble.content.startswith("Here is a plan in **three steps**")
    assert "three steps" in bubble.view.plain_text()
    assert "**" not in bubble.view.plain_text()
    assert "92 tokens/s" in bubble.figures.text()
    assert "first token after 0.1 s" in bubble.figures.text()
    assert "393 MiB" in bubble.figures.text()


def test_shift_enter_starts_a_new_line_and_enter_sends(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    scripted_chat("ok")
    _open(qtbot, page, loaded)
    qtbot.keyClicks(page.composer.edit, "one")
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(page.composer.edit, "two")
    assert page.composer.edit.toPlainText() == "one\ntwo"
    bubble = _ask(qtbot, page, "")
    _answered(qtbot, page)
    assert "one\ntwo" in bubble.content


def test_the_system_prompt_goes_with_the_question(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    scripted_chat("ok")
    _open(qtbot, page, loaded)
    page.settings.system.selectAll()
    qtbot.keyClicks(page.settings.system, "Be brief.")
    bubble = _ask(qtbot, page, "Hello")
    _answered(qtbot, page)
    assert "(system: Be brief.)" in bubble.content


def test_stop_ends_a_long_answer_within_a_second_and_keeps_what_was_written(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    scripted_chat("ok")
    _open(qtbot, page, loaded)
    bubble = _ask(qtbot, page, "slow")
    qtbot.waitUntil(lambda: len(bubble.content) > 40)
    with qtbot.waitSignal(page.client.answered, timeout=1000):
        qtbot.mouseClick(page.composer.stop_button, LEFT)
    assert bubble.content.startswith("word word")
    assert "stopped by you" in bubble.figures.text()


def test_the_last_answer_can_be_copied_and_asked_for_again(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    scripted_chat("ok")
    _open(qtbot, page, loaded)
    first = _ask(qtbot, page, "Hello")
    _answered(qtbot, page)
    qtbot.mouseClick(first.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == first.content
    qtbot.mouseClick(first.again_button, LEFT)
    _answered(qtbot, page)
    bubbles = page.transcript.bubbles()
    assert len(bubbles) == 1
    assert bubbles[0] is not first
    assert bubbles[0].content == "You said: Hello (system: You are a helpful assistant.)"


def test_an_overflow_is_told_plainly_and_a_new_chat_goes_on(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    scripted_chat("ok")
    _open(qtbot, page, loaded)
    _ask(qtbot, page, "overflow")
    _answered(qtbot, page)
    card = _card(qtbot, page)
    assert "context holds 2,048" in card.message.text()
    assert page.composer.edit.toPlainText() == "overflow"  # kept, to be made shorter
    button = next(b for b in card.findChildren(QPushButton) if b.text() == "Start a new chat")
    qtbot.mouseClick(button, LEFT)
    page.composer.edit.clear()
    bubble = _ask(qtbot, page, "Again")
    _answered(qtbot, page)
    assert bubble.content.startswith("You said: Again")


def test_a_crash_shows_a_card_and_start_again_loads_the_variant_anew(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    opened = scripted_chat("ok")
    _open(qtbot, page, loaded)
    bubble = _ask(qtbot, page, "crash")
    qtbot.waitUntil(lambda: page.client.state is ChatState.FAILED)
    assert bubble.content == "So far so "
    card = _card(qtbot, page)
    assert card.message.text() == "The model stopped unexpectedly."
    assert "exit code" in card.details.toPlainText()
    button = next(b for b in card.findChildren(QPushButton) if b.text() == "Start again")
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: page.client.state is ChatState.READY)
    assert len(opened) == 2


def test_a_model_that_cannot_be_loaded_says_why(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    scripted_chat("fails")
    page.open_item("variant", loaded.catalog.variants()[0].id)
    qtbot.waitUntil(lambda: page.client.state is ChatState.FAILED)
    card = _card(qtbot, page)
    assert card.message.text() == "The file is damaged."


def test_closing_the_chat_and_choosing_another_variant_end_the_worker(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    opened = scripted_chat("ok")
    _open(qtbot, page, loaded)
    page.open_item("variant", loaded.catalog.variants()[3].id)
    qtbot.waitUntil(lambda: page.client.state is ChatState.READY)
    qtbot.waitUntil(lambda: not opened[0].is_running)
    qtbot.mouseClick(page.talk.lanes.pickers[0].close_button, LEFT)
    qtbot.waitUntil(lambda: not opened[1].is_running)
    assert page.client.state is ChatState.CLOSED


def test_the_meter_shows_how_full_the_context_is(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    scripted_chat("ok")
    _open(qtbot, page, loaded)
    assert page.composer.meter_words.text() == "0 of 2,048 tokens"
    _ask(qtbot, page, "Hello")
    _answered(qtbot, page)
    assert page.composer.meter_words.text() == "78 of 2,048 tokens"


def test_presets_set_the_sampling_and_an_unreadable_seed_is_marked(qtbot: QtBot, page: ChatPage) -> None:
    qtbot.mouseClick(page.settings.presets.button("Precise"), LEFT)
    sampling = page.settings.sampling()
    assert (sampling.temperature, sampling.top_k) == (0.0, 1)
    qtbot.keyClicks(page.settings.seed, "4x")
    assert page.settings.seed.property("invalid") == "true"
    assert page.settings.sampling().seed is None


def test_what_a_model_writes_cannot_load_files_or_html(qtbot: QtBot, page: ChatPage) -> None:
    bubble = AnswerBubble()
    qtbot.addWidget(bubble)
    bubble.show_writing("<b>bold</b> ![x](file:///etc/hostname) <img src='http://127.0.0.1/x.png'>", None)
    qtbot.waitUntil(lambda: bubble.view.plain_text() != "")
    assert "<b>bold</b>" in bubble.view.plain_text()


def test_a_folder_variant_chats_through_torch_and_the_header_says_so_quietly(
    qtbot: QtBot,
    page: ChatPage,
    loaded: Services,
    scripted_chat: Scripted,
    folder_variants: tuple[VariantRecord, ...],
) -> None:
    scripted_chat("torch")
    picker = page.talk.lanes.pickers[0].picker
    offered = [picker.itemText(row) for row in range(picker.count())]
    assert "Qwen2.5-1.5B-Instruct INT4 AWQ+GPTQ  ·  compressed-tensors" in offered
    page.open_item("variant", folder_variants[1].id)
    qtbot.waitUntil(lambda: page.client.state is ChatState.READY)
    words = page.talk.lanes.pickers[0].words.full_text()
    assert "runs in PyTorch" in words
    assert words.endswith("Answers come slowly: one block after another is loaded")
    bubble = _ask(qtbot, page, "Hello")
    _answered(qtbot, page)
    assert bubble.content.startswith("You said: Hello")


def test_a_chat_of_an_older_worker_says_nothing_of_its_runtime(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    scripted_chat("ok")
    _open(qtbot, page, loaded)
    assert page.talk.lanes.pickers[0].words.full_text() == "Loaded in 0.4 s  ·  393 MiB of memory"
