"""Branches, conversations that are kept, saved prompts, and the test prompts, with clicks and keys."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.conversations.store import ConversationStore
from core.conversations.talk import Talk
from core.conversations.trials import test_prompts as all_prompts
from desktop.dialogs.confirm import ConfirmDialog
from desktop.pages.chat import ChatPage
from desktop.pages.settings_privacy import PrivacySettings
from desktop.services.bundle import Services
from desktop.services.chat import ChatState
from desktop.services.process import WorkerProcess

LEFT = Qt.MouseButton.LeftButton
Scripted = Callable[[str], list[WorkerProcess]]


@pytest.fixture
def page(qtbot: QtBot, loaded: Services, scripted_chat: Scripted) -> Iterator[ChatPage]:
    """With a loaded variant."""
    scripted_chat("ok")
    made = ChatPage(loaded)
    qtbot.addWidget(made)
    made.resize(1300, 760)
    made.show()
    made.open_item("variant", loaded.catalog.variants()[0].id)
    qtbot.waitUntil(lambda: made.client.state is ChatState.READY)
    yield made
    loaded.room.shut_down()
    loaded.trials.shut_down()


def _ask(qtbot: QtBot, page: ChatPage, services: Services, question: str) -> None:
    qtbot.keyClicks(page.composer.edit, question)
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not services.room.is_busy)


def _idle(qtbot: QtBot, services: Services) -> None:
    qtbot.waitUntil(lambda: services.background.is_idle)


def test_an_edited_question_branches_and_undo_goes_back(
    qtbot: QtBot, page: ChatPage, loaded: Services
) -> None:
    _ask(qtbot, page, loaded, "one")
    _ask(qtbot, page, loaded, "two")
    question = page.transcript.views[0].question
    qtbot.mouseClick(question.edit_button, LEFT)
    question.edit.selectAll()
    qtbot.keyClicks(question.edit, "uno")
    qtbot.keyClick(question.edit, Qt.Key.Key_Return)
    assert page.composer.edit.hasFocus()  # where Escape stops the answer
    qtbot.waitUntil(lambda: not loaded.room.is_busy)
    assert [view.turn.question for view in page.transcript.views] == ["uno"]
    assert page.transcript.views[0].question.branch_words.text() == "2 of 2"
    qtbot.mouseClick(page.transcript.views[0].question.before_button, LEFT)
    assert [view.turn.question for view in page.transcript.views] == ["one", "two"]
    qtbot.mouseClick(page.transcript.views[0].question.next_button, LEFT)
    loaded.undo.undo()
    assert [view.turn.question for view in page.transcript.views] == ["one", "two"]


def test_escape_leaves_the_question_as_it_was(qtbot: QtBot, page: ChatPage, loaded: Services) -> None:
    _ask(qtbot, page, loaded, "one")
    page.talk.edit_last()
    question = page.transcript.views[0].question
    qtbot.keyClicks(question.edit, "x")
    qtbot.keyClick(question.edit, Qt.Key.Key_Escape)
    assert not question.is_editing
    assert len(loaded.room.talk.turns) == 1


def test_conversations_are_kept_found_opened_renamed_and_brought_back(
    qtbot: QtBot, page: ChatPage, loaded: Services
) -> None:
    history = page.talk.history
    _ask(qtbot, page, loaded, "about lighthouses")
    qtbot.mouseClick(page.new_button, LEFT)
    _ask(qtbot, page, loaded, "about harbours")
    qtbot.waitUntil(lambda: history.model.rowCount() == 2)
    assert [row.title for row in history.model.rows] == ["about harbours", "about lighthouses"]
    qtbot.keyClicks(history.search, "LIGHTH")
    qtbot.waitUntil(lambda: history.model.rowCount() == 1)
    qtbot.keyClick(history.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: loaded.room.talk.title == "about lighthouses")
    assert page.transcript.bubbles()[0].content.startswith("You said: about lighthouses")
    history.search.clear()
    qtbot.waitUntil(lambda: history.model.rowCount() == 2)
    qtbot.keyClick(history.list, Qt.Key.Key_F2)
    history.name.selectAll()
    qtbot.keyClicks(history.name, "Towers")
    qtbot.keyClick(history.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Towers" in [row.title for row in history.model.rows])
    history.list.setCurrentIndex(history.model.index_of(loaded.room.talk.id))
    qtbot.keyClick(history.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: history.model.rowCount() == 1)
    assert page.transcript.views == []
    loaded.undo.undo()
    qtbot.waitUntil(lambda: history.model.rowCount() == 2)


def test_a_conversation_goes_on_with_another_variant(qtbot: QtBot, page: ChatPage, loaded: Services) -> None:
    _ask(qtbot, page, loaded, "one")
    other = loaded.catalog.variants()[3]
    page.talk.lanes.pickers[0].chosen.emit(other.id)
    qtbot.waitUntil(lambda: page.client.state is ChatState.READY)
    _ask(qtbot, page, loaded, "two")
    replies = [turn.replies[0] for turn in loaded.room.talk.path]
    assert [reply.variant_id for reply in replies if reply] == [loaded.catalog.variants()[0].id, other.id]


def test_what_was_answered_is_on_the_disk_when_the_window_closes(
    qtbot: QtBot, page: ChatPage, loaded: Services
) -> None:
    qtbot.keyClicks(page.composer.edit, "slow")
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.transcript.bubbles()[-1].content) > 20)
    loaded.close()
    with ConversationStore(loaded.paths) as store:
        head = store.heads()[0]
        reply = store.load(head.id).path[0].replies[0]
    assert reply is not None
    assert reply.text.startswith("word word")


def test_exporting_writes_markdown_or_json(
    qtbot: QtBot, page: ChatPage, loaded: Services, tmp_path: Path
) -> None:
    _ask(qtbot, page, loaded, "Hello")
    qtbot.waitUntil(lambda: page.talk.history.model.rowCount() == 1)
    head = page.talk.history.model.rows[0]
    for name in ("talk.md", "talk.json"):
        page.talk.history.export(tmp_path / name, head)
    qtbot.waitUntil(lambda: (tmp_path / "talk.json").exists() and (tmp_path / "talk.md").exists())
    assert "## You\n\nHello" in (tmp_path / "talk.md").read_text()
    assert json.loads((tmp_path / "talk.json").read_text())["title"] == "Hello"


def test_system_prompts_and_presets_are_saved_chosen_and_forgotten(
    qtbot: QtBot, page: ChatPage, loaded: Services
) -> None:
    page.settings_button.setChecked(True)
    settings = page.settings
    settings.system.setPlainText("Be a pirate.")
    qtbot.mouseClick(settings.prompts.save_button, LEFT)
    qtbot.keyClicks(settings.prompts.name, "Pirate")
    qtbot.keyClick(settings.prompts.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: settings.prompts.combo.currentText() == "Pirate")
    settings.system.setPlainText("Other")
    assert settings.prompts.combo.currentIndex() == -1
    settings.prompts.combo.setCurrentIndex(0)
    settings.prompts.combo.activated.emit(0)
    assert loaded.room.system == "Be a pirate."
    settings.temperature.setValue(1.35)
    assert settings.presets.current() == ""
    qtbot.mouseClick(settings.own_presets.save_button, LEFT)
    qtbot.keyClicks(settings.own_presets.name, "Wild")
    qtbot.keyClick(settings.own_presets.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: settings.own_presets.combo.currentText() == "Wild")
    qtbot.mouseClick(settings.presets.button("Precise"), LEFT)
    assert loaded.room.sampling.temperature == 0.0
    settings.own_presets.combo.setCurrentIndex(0)
    settings.own_presets.combo.activated.emit(0)
    assert loaded.room.sampling.temperature == 1.35
    qtbot.mouseClick(settings.own_presets.forget_button, LEFT)
    qtbot.waitUntil(lambda: settings.own_presets.combo.count() == 0)
    loaded.undo.undo()
    qtbot.waitUntil(lambda: settings.own_presets.combo.count() == 1)


def test_the_meter_warns_before_the_context_is_full(page: ChatPage) -> None:
    page.composer.set_context(1700, 2048)
    assert "nearly full" in page.composer.meter_words.text()
    assert page.composer.meter.property("meaning") == "warn"
    page.composer.set_context(10, 2048)
    assert "nearly" not in page.composer.meter_words.text()


def test_long_conversations_show_their_end_first(qtbot: QtBot, page: ChatPage, loaded: Services) -> None:
    from core.conversations.talk import Reply, Talk

    talk = Talk()
    for number in range(30):
        talk = talk.asked(f"q{number}")
        talk = talk.replied(talk.leaf, 0, Reply(f"a{number}", "v", "V"))
    loaded.room.open_talk(talk)
    assert len(page.transcript.views) == 20
    assert page.transcript.earlier_button.text() == "Show 10 earlier questions"
    qtbot.mouseClick(page.transcript.earlier_button, LEFT)
    assert len(page.transcript.views) == 30


def test_the_test_prompts_fill_a_table_that_is_kept_and_exported(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted, tmp_path: Path
) -> None:
    opened = scripted_chat("quiz")
    first, second = loaded.catalog.variants()[0], loaded.catalog.variants()[3]
    page.open_item("test", f"{first.id} {second.id}")
    tests = page.tests
    for kind in ("code", "translation", "instructions", "maths"):
        tests.kinds[kind].setChecked(False)
    with qtbot.waitSignal(loaded.trials.ended, timeout=20_000):
        qtbot.mouseClick(tests.start_button, LEFT)
    assert len(opened) == 2
    facts = [prompt for prompt in all_prompts() if prompt.kind == "facts"]
    assert len(loaded.trials.results) == 2 * len(facts)
    words = [tests.model.index(row, 2).data() for row in range(tests.model.rowCount())]
    assert words == ["Passed", "Passed", "Passed", "Failed", "Failed"]
    tests.table.select_key("facts-planet")
    assert tests.answers.isVisible()
    tests.export(tmp_path / "r.csv")
    tests.export(tmp_path / "r.md")
    qtbot.waitUntil(lambda: (tmp_path / "r.md").exists() and (tmp_path / "r.csv").exists())
    assert (tmp_path / "r.csv").read_text().count("\n") == 2 * len(facts) + 1
    _idle(qtbot, loaded)
    loaded.trials.results.clear()
    again = ChatPage(loaded)
    qtbot.addWidget(again)
    again.open_item("test", first.id)
    qtbot.waitUntil(lambda: again.tests.model.index(0, 2).data() == "Passed")


def test_a_cancelled_run_keeps_what_is_there(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    scripted_chat("quiz")
    page.open_item("test", loaded.catalog.variants()[0].id)
    page.tests.start()
    qtbot.waitUntil(lambda: len(loaded.trials.results) >= 2)
    qtbot.mouseClick(page.tests.progress.cancel, LEFT)
    assert loaded.trials.run is None
    assert 2 <= len(loaded.trials.results) < len(all_prompts())


def test_a_variant_that_cannot_be_loaded_does_not_stop_the_others(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    scripted_chat("fails")
    page.open_item("test", loaded.catalog.variants()[0].id)
    with qtbot.waitSignal(loaded.trials.ended) as ended:
        page.tests.start()
    assert "The file is damaged." in ended.args[0]
    assert loaded.trials.results == {}


def test_without_a_chosen_variant_the_tests_say_what_is_missing(page: ChatPage) -> None:
    page.mode.set_current("tests")
    assert not page.tests.start_button.isEnabled()
    assert page.tests.start_button.toolTip() == "Choose at least one variant first"


def test_a_run_that_was_cancelled_while_it_asked_can_be_started_again(
    qtbot: QtBot, page: ChatPage, loaded: Services, scripted_chat: Scripted
) -> None:
    scripted_chat("quiz")
    variant, prompts = loaded.catalog.variants()[0], all_prompts()[:2]
    loaded.trials.start([variant], prompts)
    qtbot.waitUntil(lambda: loaded.trials.run is not None and not loaded.trials.run.loading)
    loaded.trials.cancel()
    with qtbot.waitSignal(loaded.trials.ended, timeout=10_000):
        loaded.trials.start([variant], prompts)
    assert len(loaded.trials.results) == 2


def test_deleting_all_conversations_takes_the_one_that_is_being_answered_too(
    qtbot: QtBot, page: ChatPage, loaded: Services
) -> None:
    qtbot.keyClicks(page.composer.edit, "slow")
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.transcript.bubbles()[-1].content) > 20)
    section = PrivacySettings(loaded)
    qtbot.addWidget(section)
    section.talks_button.setEnabled(True)
    section.show()
    qtbot.mouseClick(section.talks_button, LEFT)
    dialog = section.findChild(ConfirmDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog.action_button, LEFT)
    _idle(qtbot, loaded)
    qtbot.waitUntil(lambda: page.client.state is ChatState.READY)
    _idle(qtbot, loaded)
    with ConversationStore(loaded.paths) as store:
        assert store.count() == 0
    assert page.transcript.views == []


def test_a_conversation_that_cannot_be_read_can_be_deleted(
    qtbot: QtBot, page: ChatPage, loaded: Services
) -> None:
    _ask(qtbot, page, loaded, "one")
    qtbot.mouseClick(page.new_button, LEFT)
    history = page.talk.history
    qtbot.waitUntil(lambda: history.model.rowCount() == 1)
    _idle(qtbot, loaded)
    with sqlite3.connect(loaded.paths.home / "chats.db") as database:
        database.execute("UPDATE talks SET document = '{}'")
    history.list.setCurrentIndex(history.model.index(0, 0))
    qtbot.keyClick(history.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: history.model.rowCount() == 0)


def test_a_change_that_cannot_be_made_does_not_take_those_behind_it_along(loaded: Services) -> None:
    loaded.background.close()
    loaded.talks.rename("nobody", "x")
    loaded.talks.save(Talk(id="kept").asked("question"))
    loaded.talks.close()
    with ConversationStore(loaded.paths) as store:
        assert store.load("kept").title == "question"


def test_a_question_is_on_the_disk_before_it_is_answered(
    qtbot: QtBot, page: ChatPage, loaded: Services
) -> None:
    """The window may be killed meanwhile."""
    qtbot.keyClicks(page.composer.edit, "slow")
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.transcript.bubbles()[-1].content) > 20)
    _idle(qtbot, loaded)
    with ConversationStore(loaded.paths) as store:
        kept = store.load(loaded.room.talk.id)
    assert kept.path[-1].question == "slow"
    loaded.room.open_talk(kept)
    assert loaded.room.why_not() == ""
    reply = loaded.room.talk.path[-1].replies[0]
    assert reply is not None
    assert reply.problem == "The answer ended here"
    assert reply.variant_id == loaded.catalog.variants()[0].id


def test_a_question_that_was_refused_is_not_kept(qtbot: QtBot, page: ChatPage, loaded: Services) -> None:
    with qtbot.waitSignal(loaded.room.refused):
        qtbot.keyClicks(page.composer.edit, "overflow")
        qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return)
    _idle(qtbot, loaded)
    qtbot.waitUntil(lambda: page.talk.history.model.rowCount() == 0)
    with ConversationStore(loaded.paths) as store:
        assert store.count() == 0
