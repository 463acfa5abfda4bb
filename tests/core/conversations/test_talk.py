"""A conversation's tree of questions, what is sent of it, and its way through JSON."""

from __future__ import annotations

import json

import pytest

from core.conversations.talk import ROOT, AnswerFigures, LaneRef, Reply, Talk, title_of
from core.library.votes import Preference

FIGURES = AnswerFigures.from_event(
    {"tokens": 20, "prompt_tokens": 100, "tokens_per_s": 50.0, "stopped": None}
)


def _reply(text: str, variant: str = "v") -> Reply:
    return Reply(text, variant, variant.upper(), FIGURES)


def _answered(talk: Talk, *texts: str) -> Talk:
    for lane, text in enumerate(texts):
        talk = talk.replied(talk.leaf, lane, _reply(text, f"v{lane}"))
    return talk


def test_the_request_carries_the_system_prompt_only_when_there_is_one() -> None:
    talk = _answered(Talk(system="  ").asked("Hello"), "Hi").asked("And?")
    assert [m["role"] for m in talk.request_messages()] == ["user", "assistant", "user"]
    said = Talk(system=" Be brief. ").asked("Hello")
    assert said.request_messages()[0] == {"role": "system", "content": "Be brief."}


def test_reasoning_of_earlier_turns_is_not_sent_again() -> None:
    talk = _answered(Talk(system="").asked("a"), "<think>\nhm\n</think>\n\nyes").asked("b")
    assert talk.request_messages()[1] == {"role": "assistant", "content": "yes"}


def test_the_context_in_use_is_that_of_the_last_answer_in_sight() -> None:
    assert Talk().context_tokens() == 0
    talk = _answered(Talk().asked("a"), "b").asked("c")
    assert talk.context_tokens() == 120


def test_editing_a_question_branches_and_the_old_branch_can_be_brought_back() -> None:
    talk = _answered(Talk().asked("one"), "1")
    talk = _answered(talk.asked("two"), "2")
    before = talk.leaf
    edited = talk.edited(talk.path[0].id, "uno")
    assert [turn.question for turn in edited.path] == ["uno"]
    assert edited.branches(edited.path[0]) == (0, 2)
    back = edited.showing(0)
    assert back.leaf == before
    assert [turn.question for turn in back.path] == ["one", "two"]


def test_asking_again_keeps_the_first_answer_beside_the_new_one() -> None:
    talk = _answered(Talk().asked("a"), "first")
    again = _answered(talk.edited(talk.leaf, "a"), "second")
    assert len(again.path) == 1
    assert again.path[0].replies[0] is not None
    assert again.path[0].replies[0].text == "second"
    assert again.branches(again.path[0]) == (0, 1)


def test_a_refused_question_is_taken_back_to_where_it_was() -> None:
    talk = _answered(Talk().asked("a"), "b")
    assert talk.asked("c").without(1).leaf == talk.leaf
    edited = talk.edited(0, "x")
    assert edited.without(edited.leaf).path[0].question == "a"
    assert Talk().asked("a").without(0).leaf == ROOT


def test_each_lane_of_a_comparison_sees_its_own_answers() -> None:
    talk = _answered(Talk(system="").asked("q", order=(1, 0), blind=True), "from 0", "from 1")
    assert talk.path[0].is_hidden
    talk = talk.asked("next", order=(0, 1))
    assert talk.request_messages(0)[1]["content"] == "from 0"
    assert talk.request_messages(1)[1]["content"] == "from 1"
    assert not talk.voted(0, Preference.SECOND).path[0].is_hidden


def test_a_second_variant_takes_over_the_history_of_the_first() -> None:
    talk = _answered(Talk(system="").asked("q"), "only one").asked("both now", order=(0, 1))
    assert talk.request_messages(1)[1]["content"] == "only one"


def test_json_brings_back_the_same_conversation() -> None:
    talk = Talk(lanes=(LaneRef("v", "V"), LaneRef("w", "W"))).asked("q", order=(1, 0), blind=True)
    talk = talk.replied(0, 1, _reply("b")).voted(0, Preference.BOTH_BAD)
    assert Talk.from_json(json.loads(json.dumps(talk.to_json()))) == talk


@pytest.mark.parametrize("broken", [{}, {"turns": 3}, {"id": "x", "title": "t", "turns": [{}]}])
def test_what_is_no_conversation_is_refused(broken: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        Talk.from_json(broken)


def test_a_parent_that_leads_in_a_circle_ends() -> None:
    data = Talk().asked("a").to_json()
    data["turns"][0]["parent"] = 0
    assert len(Talk.from_json(data).path) == 1


def test_titles_are_cut_between_words() -> None:
    assert title_of("Short\nquestion") == "Short question"
    long = title_of("Explain in detail how the tides of the northern sea come about, please, now")
    assert long == "Explain in detail how the tides of the northern sea come…"
    assert len(title_of("x" * 500)) == 61
