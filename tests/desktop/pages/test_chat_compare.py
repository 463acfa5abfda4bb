"""Comparing two variants: at once or in turn, blind votes, what a language switch must not lose."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from core.conversations.store import ConversationStore
from core.library.catalog import Catalog
from core.library.votes import Preference, votes_of
from core.recommend.together import Together
from desktop.pages.chat import ChatPage
from desktop.services import chat_room
from desktop.services.bundle import Services
from desktop.services.chat import ChatState
from desktop.services.process import WorkerProcess

LEFT = Qt.MouseButton.LeftButton
Focus = Callable[[QWidget], None]
Scripted = Callable[[str], list[WorkerProcess]]


@pytest.fixture
def page(qtbot: QtBot, loaded: Services) -> Iterator[ChatPage]:
    made = ChatPage(loaded)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    yield made
    loaded.room.shut_down()


def _ask(qtbot: QtBot, page: ChatPage, room: chat_room.ChatRoom, question: str) -> None:
    qtbot.keyClicks(page.composer.edit, question)
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not room.is_busy)


def test_both_answer_the_same_question_side_by_side(
    qtbot: QtBot, loaded: Services, scripted_chat: Scripted, page: ChatPage
) -> None:
    opened = scripted_chat("ok")
    first, second = loaded.catalog.variants()[0], loaded.catalog.variants()[3]
    page.open_item("compare", f"{first.id} {second.id}")
    room = loaded.room
    _ask(qtbot, page, room, "Hello")
    assert len(opened) == 2
    bubbles = page.transcript.bubbles()
    said = "You said: Hello (system: You are a helpful assistant.)"
    assert [bubble.content for bubble in bubbles] == [said, said]
    assert bubbles[0].name.text() != bubbles[1].name.text()
    assert all("tokens/s" in bubble.figures.text() for bubble in bubbles)
    assert all(lane.client.state is ChatState.READY for lane in room.lanes)


def test_escape_stops_both(
    qtbot: QtBot, loaded: Services, scripted_chat: Scripted, page: ChatPage, focus: Focus
) -> None:
    scripted_chat("ok")
    first, second = loaded.catalog.variants()[0], loaded.catalog.variants()[3]
    page.open_item("compare", f"{first.id} {second.id}")
    qtbot.keyClicks(page.composer.edit, "slow")
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all(len(bubble.content) > 20 for bubble in page.transcript.bubbles()))
    focus(page.composer.edit)
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not loaded.room.is_busy)
    assert all("stopped by you" in bubble.figures.text() for bubble in page.transcript.bubbles())


def test_where_memory_is_short_they_take_turns_and_it_is_said_why(
    qtbot: QtBot, loaded: Services, scripted_chat: Scripted, page: ChatPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "core.recommend.together.together", lambda *_a, **_k: Together((9 << 30, 9 << 30), 4 << 30)
    )
    opened = scripted_chat("ok")
    first, second = loaded.catalog.variants()[0], loaded.catalog.variants()[3]
    page.open_item("compare", f"{first.id} {second.id}")
    room = loaded.room
    assert "only 4.0 GiB are free" in page.talk.lanes.memory_words.text()
    assert page.talk.lanes.arrangement.current() == "in_turn"
    running: list[int] = []
    room.piece_came.connect(lambda _lane: running.append(sum(worker.is_running for worker in opened)))
    _ask(qtbot, page, room, "Hello")
    assert max(running) == 1
    assert len(page.transcript.bubbles()) == 2
    assert all(bubble.content.startswith("You said: Hello") for bubble in page.transcript.bubbles())
    _ask(qtbot, page, room, "Again")  # what is loaded answers first
    assert len(opened) <= 4


def test_a_blind_vote_hides_names_counts_and_can_be_taken_back(
    qtbot: QtBot, loaded: Services, scripted_chat: Scripted, page: ChatPage, focus: Focus
) -> None:
    scripted_chat("ok")
    first, second = loaded.catalog.variants()[0], loaded.catalog.variants()[3]
    page.open_item("compare", f"{first.id} {second.id}")
    room = loaded.room
    page.talk.lanes.blind.setChecked(True)
    _ask(qtbot, page, room, "Hello")
    view = page.transcript.views[-1]
    assert sorted(bubble.name.text() for bubble in view.bubbles.values()) == ["A", "B"]
    assert all("after your vote" in bubble.figures.text() for bubble in view.bubbles.values())
    focus(page.transcript)
    qtbot.keyClick(page.transcript, Qt.Key.Key_1)
    turn = room.talk.path[-1]
    assert turn.vote is (Preference.FIRST if turn.order[0] == 0 else Preference.SECOND)
    winner, loser = (first, second) if turn.vote is Preference.FIRST else (second, first)
    assert view.votes.result.text().startswith("You preferred A: ")
    qtbot.waitUntil(lambda: not view.votes.score.isHidden())
    assert "too few votes to tell" in view.votes.score.text()
    with Catalog(loaded.paths) as catalog:
        assert votes_of(catalog, winner.id).wins == 1
        assert votes_of(catalog, loser.id).losses == 1
    assert "tokens/s" in next(iter(view.bubbles.values())).figures.text()
    with qtbot.waitSignal(loaded.votes.changed):
        loaded.undo.undo()
    assert room.talk.path[-1].vote is None
    with Catalog(loaded.paths) as catalog:
        assert votes_of(catalog, winner.id).n == 0
    voted = room.talk
    qtbot.keyClick(page.transcript, Qt.Key.Key_1)
    room.new_talk()
    loaded.undo.undo()  # of a conversation that is not open any more
    qtbot.waitUntil(lambda: loaded.background.is_idle)
    with ConversationStore(loaded.paths) as store:
        assert store.load(voted.id).path[-1].vote is None


def test_number_keys_in_the_composer_are_text_and_no_vote(
    qtbot: QtBot, loaded: Services, scripted_chat: Scripted, page: ChatPage
) -> None:
    scripted_chat("ok")
    first, second = loaded.catalog.variants()[0], loaded.catalog.variants()[3]
    page.open_item("compare", f"{first.id} {second.id}")
    loaded.room.set_blind(True)
    _ask(qtbot, page, loaded.room, "Hello")
    qtbot.keyClicks(page.composer.edit, "12")
    assert page.composer.edit.toPlainText() == "12"
    assert loaded.room.ballot.hidden_turn() is not None


def test_names_can_be_shown_without_a_vote(
    qtbot: QtBot, loaded: Services, scripted_chat: Scripted, page: ChatPage
) -> None:
    scripted_chat("ok")
    first, second = loaded.catalog.variants()[0], loaded.catalog.variants()[3]
    page.open_item("compare", f"{first.id} {second.id}")
    loaded.room.set_blind(True)
    _ask(qtbot, page, loaded.room, "Hello")
    view = page.transcript.views[-1]
    qtbot.mouseClick(view.votes.reveal_button, LEFT)
    assert all(len(bubble.name.text()) > 1 for bubble in view.bubbles.values())
    assert view.votes.isHidden()


def test_one_that_fails_leaves_the_other_its_answer(
    qtbot: QtBot, loaded: Services, scripted_chat: Scripted, page: ChatPage
) -> None:
    scripted_chat("ok")
    first, second = loaded.catalog.variants()[0], loaded.catalog.variants()[3]
    page.open_item("compare", f"{first.id} {second.id}")
    _ask(qtbot, page, loaded.room, "overflow")
    assert all("context holds" in bubble.figures.text() for bubble in page.transcript.bubbles())
    assert loaded.room.why_not() == ""


def test_a_new_page_shows_the_same_conversation_and_the_answer_goes_on(
    qtbot: QtBot, loaded: Services, scripted_chat: Scripted
) -> None:
    """A switch of language destroys the page and builds it anew."""
    opened = scripted_chat("ok")
    window = QStackedWidget()
    qtbot.addWidget(window)
    window.resize(1200, 760)
    window.show()
    page = ChatPage(loaded, window)
    window.addWidget(page)
    page.open_item("variant", loaded.catalog.variants()[0].id)
    _ask(qtbot, page, loaded.room, "Hello")
    qtbot.keyClicks(page.composer.edit, "slow")
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.transcript.bubbles()[-1].content) > 20)
    qtbot.keyClicks(page.composer.edit, "a draft")
    state = page.page_state()
    shiboken6.delete(page)
    again = ChatPage(loaded, window)
    window.addWidget(again)
    again.restore_page_state(state)
    assert again.composer.edit.toPlainText() == "a draft"
    bubbles = again.transcript.bubbles()
    assert bubbles[0].content.startswith("You said: Hello")
    before = len(bubbles[-1].content)
    assert before > 20
    qtbot.waitUntil(lambda: len(bubbles[-1].content) > before)
    loaded.room.stop()
    qtbot.waitUntil(lambda: not loaded.room.is_busy)
    assert "stopped by you" in bubbles[-1].figures.text()
    assert len(opened) == 1
    loaded.room.shut_down()
