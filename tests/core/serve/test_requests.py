"""What a request's JSON becomes, and what is refused by name."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.serve.api_error import ApiError
from core.serve.requests import body_of, chat_request, completion_request

HELLO = [{"role": "user", "content": "hello"}]


def asked(**fields: Any) -> Any:
    return chat_request({"messages": HELLO, **fields}, 4096)


def test_what_is_not_said_takes_the_defaults_of_every_chat_and_the_whole_context() -> None:
    found = asked()
    assert (found.sampling.temperature, found.sampling.top_k, found.sampling.max_tokens) == (0.7, 40, 4096)
    assert not found.stream
    assert found.stops == ()


def test_sampling_fields_of_several_dialects_are_understood() -> None:
    found = asked(
        temperature=0,
        top_p=0.5,
        top_k=-1,
        min_p=0.1,
        repetition_penalty=1.1,
        presence_penalty=-0.5,
        frequency_penalty=1,
        max_completion_tokens=9,
        max_tokens=99,
        seed=-5,
    ).sampling
    assert (found.temperature, found.top_p, found.top_k, found.min_p) == (0.0, 0.5, 0, 0.1)
    assert (found.repeat_penalty, found.presence_penalty, found.frequency_penalty) == (1.1, -0.5, 1.0)
    assert found.max_tokens == 9
    assert found.seed is not None
    assert 0 <= found.seed < (1 << 32) - 1


def test_parts_of_text_are_joined_and_developer_is_the_system() -> None:
    parts = [{"type": "text", "text": "one"}, {"type": "text", "text": "two\ud800"}]
    messages = [{"role": "developer", "content": "be brief"}, {"role": "user", "content": parts}]
    found = chat_request({"messages": messages}, 64)
    assert found.messages[0] == {"role": "system", "content": "be brief"}
    assert found.messages[1]["content"].startswith("one\ntwo")
    assert "\ud800" not in found.messages[1]["content"]


@pytest.mark.parametrize(
    ("fields", "param"),
    [
        ({"n": 2}, "n"),
        ({"tools": [{"type": "function"}]}, "tools"),
        ({"logprobs": True}, "logprobs"),
        ({"response_format": {"type": "json_object"}}, "response_format"),
        ({"logit_bias": {"1": 5}}, "logit_bias"),
        ({"modalities": ["audio"]}, "modalities"),
        ({"messages": [{"role": "user", "content": [{"type": "image_url"}]}]}, "messages[0].content"),
        ({"messages": [{"role": "tool", "content": "x"}]}, "messages[0]"),
    ],
)
def test_what_is_not_done_is_refused_by_name(fields: dict[str, Any], param: str) -> None:
    with pytest.raises(ApiError) as caught:
        asked(**fields)
    assert (caught.value.status, caught.value.param) == (400, param)
    assert caught.value.code == "unsupported_parameter"


@pytest.mark.parametrize(
    "fields",
    [
        {"messages": []},
        {"messages": "hello"},
        {"messages": [7]},
        {"messages": [{"role": "pope", "content": "x"}]},
        {"messages": [{"role": "user", "content": None}]},
        {"messages": [{"role": ["user"], "content": "x"}]},
        {"temperature": "hot"},
        {"temperature": -1},
        {"top_p": 2},
        {"max_tokens": 0},
        {"max_tokens": 1.5},
        {"max_tokens": 10**400},
        {"top_k": []},
        {"seed": "seven"},
        {"stop": [""]},
        {"stop": [1]},
        {"stop": {"a": 1}},
        {"stop": ["x"] * 17},
        {"stream": "yes"},
    ],
)
def test_values_that_cannot_be_are_a_bad_request(fields: dict[str, Any]) -> None:
    with pytest.raises(ApiError) as caught:
        asked(**fields)
    assert caught.value.status == 400


def test_harmless_forms_of_what_is_not_done_pass() -> None:
    asked(
        n=1, tools=[], logprobs=False, logit_bias={}, response_format={"type": "text"}, user="me", store=True
    )


@pytest.mark.parametrize("prompt", [None, "", 7, ["a", "b"], [1, 2, 3], [[1]]])
def test_a_completion_needs_one_text(prompt: object) -> None:
    with pytest.raises(ApiError):
        completion_request({"prompt": prompt}, 64)


def test_a_completion_goes_on_with_its_prompt() -> None:
    found = completion_request({"prompt": ["Once"], "stop": "."}, 64)
    assert (found.prompt, found.is_chat, found.stops) == ("Once", False, (".",))


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b'"x"', b"\xff\xfe", b'{"a": NaN}', b"[" * 200_000, b'{"a":' + b"9" * 5000 + b"}"],
)
def test_what_is_no_json_object_is_a_bad_request(data: bytes) -> None:
    with pytest.raises(ApiError) as caught:
        body_of(data)
    assert caught.value.code == "invalid_json"


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
_names = st.sampled_from(
    ["messages", "prompt", "n", "stop", "seed", "top_k", "max_tokens", "stream", "stream_options", "tools",
     "temperature", "response_format", "modalities", "repeat_penalty"]
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(st.dictionaries(_names, _json, max_size=6))
def test_any_json_is_either_understood_or_a_bad_request(fields: dict[str, Any]) -> None:
    for parse, base in ((chat_request, {"messages": HELLO}), (completion_request, {"prompt": "x"})):
        with contextlib.suppress(ApiError):
            parse({**base, **fields}, 64)
