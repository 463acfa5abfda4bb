"""Conversations on the disk: saved, found, renamed, deleted; saved prompts; newest test results."""

from __future__ import annotations

import json
import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from core.conversations.export import as_json, as_markdown
from core.conversations.store import ConversationStore
from core.conversations.talk import AnswerFigures, LaneRef, Reply, Talk
from core.conversations.trials import TrialResult, results_csv, results_markdown, totals
from core.conversations.trials import test_prompts as all_prompts
from core.errors import CorruptFileError, InvalidInputError, LibraryError, NotFoundError
from core.paths import Paths

FIGURES = AnswerFigures(20, 100, 50.0, 0.2, stopped=False, finish_reason="stop")


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return Paths(bitwright_home).ensure()


def _talk(question: str, answer: str, at: str = "2026-01-01T00:00:00+00:00") -> Talk:
    talk = Talk(lanes=(LaneRef("v", "SmolLM2 Q4_0"),)).asked(question)
    talk = talk.replied(0, 0, Reply(answer, "v", "SmolLM2 Q4_0", FIGURES))
    return replace(talk, updated_at=at)


def test_a_saved_conversation_comes_back_whole_and_once(paths: Paths) -> None:
    talk = _talk("Hello", "Hi")
    with ConversationStore(paths) as store:
        store.save(talk)
        store.save(talk)
        assert store.load(talk.id) == talk
        assert [head.id for head in store.heads()] == [talk.id]
        assert store.find_id(talk.id[:6]) == talk.id


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("lighthouse", True),
        ("LIGHT harbour", True),  # another case, parts of words, all of them
        ("lighthouse desert", False),
        ("no", True),  # shorter than the index's pieces
        ("灯塔", True),
        ("100%", True),
        ("50%", False),
        ('"', False),
        ("path*", False),
        ("way NOT there", False),
    ],
)
def test_search_finds_parts_of_words_in_questions_and_answers(paths: Paths, search: str, found: bool) -> None:
    with ConversationStore(paths) as store:
        store.save(_talk("The path to the lighthouse?", "From the harbour, 100% north. 灯塔在北边。"))
        assert bool(store.heads(search)) is found


def test_the_place_that_was_found_is_shown(paths: Paths) -> None:
    with ConversationStore(paths) as store:
        store.save(_talk("Where?", "word " * 60 + "behind the old lighthouse " + "word " * 60))
        snippet = store.heads("lighthouse")[0].snippet
    assert "old lighthouse" in snippet
    assert snippet.startswith("…")
    assert len(snippet) < 110


def test_renaming_deleting_and_bringing_back(paths: Paths) -> None:
    talk = _talk("Hello", "Hi")
    with ConversationStore(paths) as store:
        store.save(talk)
        store.rename(talk.id, "  Greetings ")
        assert store.heads("greet")[0].title == "Greetings"
        with pytest.raises(InvalidInputError):
            store.rename(talk.id, " ")
        kept = store.load(talk.id)
        store.delete(talk.id)
        assert store.heads() == ()
        assert store.heads("Hello") == ()
        with pytest.raises(NotFoundError):
            store.load(talk.id)
        store.save(kept)
        assert store.heads()[0].title == "Greetings"


def test_the_newest_stand_first(paths: Paths) -> None:
    with ConversationStore(paths) as store:
        store.save(_talk("old", "a", "2026-01-01T00:00:00+00:00"))
        store.save(_talk("new", "a", "2026-02-01T00:00:00+00:00"))
        assert [head.title for head in store.heads()] == ["new", "old"]


def test_saved_prompts_have_names_and_can_be_forgotten(paths: Paths) -> None:
    with ConversationStore(paths) as store:
        store.keep("system", "Teacher", "Be patient.")
        store.keep("system", "Teacher", "Be very patient.")
        store.keep("preset", "Wild", {"temperature": 1.5})
        assert store.saved("system") == {"Teacher": "Be very patient."}
        assert store.saved("preset") == {"Wild": {"temperature": 1.5}}
        store.forget("system", "Teacher")
        assert store.saved("system") == {}


def _result(variant: str, prompt: str, passed: bool, answer: str = "x") -> TrialResult:
    why = "" if passed else "It says “no”"
    return TrialResult(variant, f"Model {variant}", prompt, "s", "t", answer, passed, why, 10, 20.0, 0.1, 0.6)


def test_the_newest_result_of_each_prompt_counts(paths: Paths) -> None:
    with ConversationStore(paths) as store:
        for result in (
            _result("a", "facts-gold", False),
            _result("a", "facts-gold", True),
            _result("b", "facts-gold", True),
        ):
            store.add_trial(result)
        assert [r.passed for r in store.trials(["a"])] == [True]
        assert len(store.trials(["a", "b", "c"])) == 2
        assert store.trials([]) == ()


def test_result_tables_hold_totals_and_defuse_formulas() -> None:
    first, second = all_prompts()[:2]
    results = (
        _result("a", first.id, True, "=1+1"),
        _result("a", second.id, False),
        _result("b", first.id, True),
    )
    sums = totals(results)
    assert [(t.passed, t.answered) for t in sums] == [(1, 2), (1, 1)]
    assert sums[0].tokens_per_s == pytest.approx(20.0)
    table = results_csv(results)
    assert table.count("\n") == 4
    assert "'=1+1" in table
    words = results_markdown(results)
    assert "**1 / 2**" in words
    assert "✗ It says" in words


def test_a_conversation_is_exported_for_people_and_for_programs() -> None:
    talk = _talk("Hello", "<think>\nhm\n</think>\n\nHi")
    words = as_markdown(talk)
    assert "## You\n\nHello" in words
    assert "## SmolLM2 Q4_0\n\n> hm\n\nHi" in words
    import json

    assert Talk.from_json(json.loads(as_json(talk))) == talk


def test_half_characters_are_stored_as_a_sign(paths: Paths) -> None:
    with ConversationStore(paths) as store:
        store.save(_talk("q", "cut \ud83d"))
        assert store.heads("cut ")


def test_a_newer_file_and_a_damaged_one_are_told_plainly(paths: Paths) -> None:
    file = paths.home / "chats.db"
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(LibraryError, match="newer"):
        ConversationStore(paths)
    file.write_bytes(b"not a database at all" * 100)
    with pytest.raises(LibraryError, match="cannot be used"):
        ConversationStore(paths)


def test_two_first_starts_at_once_make_one_file(paths: Paths) -> None:
    failures: list[BaseException] = []

    def work() -> None:
        try:
            with ConversationStore(paths) as store:
                store.save(_talk("q", "a"))
        except BaseException as error:  # noqa: BLE001 - told below
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    with ConversationStore(paths) as store:
        assert len(store.heads()) == 4


@pytest.mark.parametrize("document", ["{}", "[]", "7", "[" * 100_000, "Infinity in a field"])
def test_a_conversation_that_cannot_be_read_is_told_as_that(paths: Paths, document: str) -> None:
    talk = Talk().asked("x")
    if document == "Infinity in a field":
        document = json.dumps({**talk.to_json(), "leaf": float("inf")})
    with ConversationStore(paths) as store:
        store.save(talk)
        with sqlite3.connect(paths.home / "chats.db") as database:
            database.execute("UPDATE talks SET document = ?", (document,))
        with pytest.raises(CorruptFileError):
            store.load(talk.id)
