"""A conversation's turns, what is sent of it, and the presets of sampling."""

from __future__ import annotations

from dataclasses import replace

from desktop.models.conversation import PRESETS, AnswerFigures, Conversation, Sampling, preset_of

FIGURES = AnswerFigures.from_event(
    {"tokens": 20, "prompt_tokens": 100, "tokens_per_s": 50.0, "stopped": None}
)


def test_the_request_carries_the_system_prompt_only_when_there_is_one() -> None:
    talk = Conversation().asked("Hello").answered("Hi", FIGURES).asked("And?")
    assert [m["role"] for m in talk.request_messages("  ")] == ["user", "assistant", "user"]
    assert talk.request_messages(" Be brief. ")[0] == {"role": "system", "content": "Be brief."}


def test_the_context_in_use_is_that_of_the_last_answer() -> None:
    assert Conversation().context_tokens == 0
    assert Conversation().asked("a").answered("b", FIGURES).asked("c").context_tokens == 120


def test_an_answer_can_be_taken_back_to_ask_again() -> None:
    talk = Conversation().asked("a").answered("b", FIGURES)
    assert talk.without_last_answer().awaits_answer
    assert talk.without_last_question() is talk
    assert talk.without_last_answer().without_last_question() == Conversation()


def test_presets_are_recognised_and_own_settings_are_not() -> None:
    sampling = Sampling()
    assert preset_of(sampling) is PRESETS[0]
    for preset in PRESETS:
        assert preset_of(preset.applied_to(replace(sampling, max_tokens=7, seed=3))) is preset
    assert preset_of(replace(sampling, temperature=0.33)) is None
