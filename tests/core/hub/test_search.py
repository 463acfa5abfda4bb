"""Searching the stand-in hub: filters, orders, pages, memory on disk, and what is said while it is away."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from core.errors import (
    BitwrightError,
    InvalidInputError,
    NetworkError,
    OfflineError,
)
from core.hub import transport
from core.hub.cache import AnswerCache, CachedHub
from core.hub.client import HubClient
from core.hub.search import PATH, HubModel, SearchQuery, search
from core.paths import current_paths
from core.settings import Settings, save_settings
from tests.fakes.hub import REFUSALS, TOKEN, FakeHub

Clock = list[float]


def _repo(hub: FakeHub, repo_id: str, tags: list[str], **about: Any) -> None:
    hub.add_repo(repo_id, {"config.json": b"{}"})
    hub.about[repo_id] = {"tags": tags, **about}


@pytest.fixture
def clock() -> Clock:
    return [1_000_000.0]


@pytest.fixture
def hub(fake_hub: FakeHub, clock: Clock) -> CachedHub:
    full, apache = ["safetensors", "text-generation"], "license:apache-2.0"
    _repo(
        fake_hub,
        "Qwen/Qwen3-1.7B",
        [*full, apache],
        downloads=900,
        likes=5,
        safetensors={"total": 1_720_000_000, "parameters": {"BF16": 1_720_000_000}},
        lastModified="2026-03-01T00:00:00.000Z",
    )
    _repo(
        fake_hub,
        "Qwen/Qwen3-8B",
        [*full, apache],
        downloads=800,
        likes=50,
        safetensors={"total": 8_190_000_000},
        lastModified="2026-02-01T00:00:00.000Z",
        trendingScore=9,
    )
    _repo(
        fake_hub,
        "quants/Qwen3-8B-GGUF",
        ["gguf", "base_model:quantized:Qwen/Qwen3-8B"],
        downloads=700,
        gguf={"total": 8_190_735_360, "architecture": "qwen3", "context_length": 40960},
    )
    _repo(fake_hub, "meta/llama3-70B", [*full, "license:llama3"], downloads=600, gated="manual")
    _repo(fake_hub, "odd/qwen-mystery", full, downloads=500, likes=70)
    client = HubClient(fake_hub.endpoint, backoff_s=0)
    paths = current_paths()
    cache = AnswerCache(paths.cache / "hub", lambda: clock[0])
    return CachedHub(client, cache, paths.cache / "hub" / "heads")


def _ids(hub: CachedHub, limit: int = 30, **query: Any) -> list[str]:
    return [model.repo_id for model in search(hub, SearchQuery(**query), limit).value.models]


def test_the_most_downloaded_come_first_and_words_narrow(hub: CachedHub) -> None:
    assert _ids(hub) == [
        "Qwen/Qwen3-1.7B",
        "Qwen/Qwen3-8B",
        "quants/Qwen3-8B-GGUF",
        "meta/llama3-70B",
        "odd/qwen-mystery",
    ]
    assert _ids(hub, text="8b") == ["Qwen/Qwen3-8B", "quants/Qwen3-8B-GGUF"]
    assert _ids(hub, text="no such model") == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"author": "Qwen"}, ["Qwen/Qwen3-1.7B", "Qwen/Qwen3-8B"]),
        ({"gguf": True}, ["quants/Qwen3-8B-GGUF"]),
        ({"safetensors": True, "gated": True}, ["meta/llama3-70B"]),
        ({"license": "Apache-2.0"}, ["Qwen/Qwen3-1.7B", "Qwen/Qwen3-8B"]),
        ({"gated": True}, ["meta/llama3-70B"]),
        ({"gated": False, "text": "qwen", "sort": "likes"}, None),
        ({"sort": "likes", "author": "Qwen"}, ["Qwen/Qwen3-8B", "Qwen/Qwen3-1.7B"]),
        ({"sort": "recent", "author": "Qwen"}, ["Qwen/Qwen3-1.7B", "Qwen/Qwen3-8B"]),
        ({"sort": "trending", "author": "Qwen"}, ["Qwen/Qwen3-8B", "Qwen/Qwen3-1.7B"]),
        ({"min_params": 10**9, "max_params": 3 * 10**9}, ["Qwen/Qwen3-1.7B"]),
        ({"min_params": 5 * 10**9}, ["Qwen/Qwen3-8B", "quants/Qwen3-8B-GGUF"]),
        ({"max_params": 1_800_000_000}, ["Qwen/Qwen3-1.7B"]),
        ({"max_params": 500_000_000}, []),
    ],
)
def test_each_filter_and_order(hub: CachedHub, query: dict[str, Any], found: list[str] | None) -> None:
    ids = _ids(hub, **query)
    if found is None:
        assert ids[0] == "odd/qwen-mystery"
        assert "meta/llama3-70B" not in ids
    else:
        assert ids == found


def test_parameters_say_where_they_are_from(hub: CachedHub) -> None:
    found = {model.repo_id: model for model in search(hub, SearchQuery()).value.models}
    assert (found["Qwen/Qwen3-8B"].n_params, found["Qwen/Qwen3-8B"].params_from) == (
        8_190_000_000,
        "safetensors",
    )
    assert found["quants/Qwen3-8B-GGUF"].params_from == "gguf"
    assert (found["meta/llama3-70B"].n_params, found["meta/llama3-70B"].params_from) == (70 * 10**9, "name")
    assert (found["odd/qwen-mystery"].n_params, found["odd/qwen-mystery"].params_from) == (None, "")
    assert found["quants/Qwen3-8B-GGUF"].quantization == "GGUF"
    assert found["meta/llama3-70B"].gated
    assert found["meta/llama3-70B"].license == "llama3"


def test_pages_follow_one_another_until_the_end(hub: CachedHub, fake_hub: FakeHub) -> None:
    first = search(hub, SearchQuery(), 2).value
    assert [m.repo_id for m in first.models] == ["Qwen/Qwen3-1.7B", "Qwen/Qwen3-8B"]
    second = search(hub, SearchQuery(), 2, first.more).value
    assert [m.repo_id for m in second.models] == ["quants/Qwen3-8B-GGUF", "meta/llama3-70B"]
    third = search(hub, SearchQuery(), 2, second.more).value
    assert [m.repo_id for m in third.models] == ["odd/qwen-mystery"]
    assert third.more is None


def test_a_next_page_elsewhere_is_not_followed(hub: CachedHub, monkeypatch: pytest.MonkeyPatch) -> None:
    class Response:
        def __init__(self, url: str) -> None:
            self.links = {"next": {"url": url}}

    here = hub.client.endpoint
    assert transport.next_query(Response(f"{here}{PATH}?cursor=2"), here, PATH) == "cursor=2"
    for url in ("http://evil.example/api/models?cursor=2", f"{here}/other?cursor=2", "http://[", "x" * 9000):
        assert transport.next_query(Response(url), here, PATH) is None


def test_answers_are_remembered_for_ten_minutes(hub: CachedHub, fake_hub: FakeHub, clock: Clock) -> None:
    assert search(hub, SearchQuery(text="8b")).age_s == 0
    asked = len(fake_hub.requests)
    clock[0] += 590
    again = search(hub, SearchQuery(text="8b"))
    assert (again.age_s, again.offline) == (590, "")
    assert len(fake_hub.requests) == asked
    clock[0] += 20
    assert search(hub, SearchQuery(text="8b")).age_s == 0
    assert len(fake_hub.requests) == asked + 1


def test_while_the_hub_is_away_the_old_answer_is_shown_with_its_age(
    hub: CachedHub, fake_hub: FakeHub, clock: Clock
) -> None:
    before = search(hub, SearchQuery(text="8b")).value
    clock[0] += 7200
    fake_hub.fail("status", "/api/models", status=503, times=9)
    answer = search(hub, SearchQuery(text="8b"))
    assert answer.value.models == before.models
    assert answer.age_s == 7200
    assert "in trouble" in answer.offline


def test_offline_another_question_is_answered_from_all_that_was_seen(hub: CachedHub, clock: Clock) -> None:
    search(hub, SearchQuery())
    clock[0] += 50
    hub.client.offline = "Offline mode is switched on in the settings."
    answer = search(hub, SearchQuery(text="qwen3", author="qwen", max_params=3 * 10**9))
    assert [model.repo_id for model in answer.value.models] == ["Qwen/Qwen3-1.7B"]
    assert (answer.age_s, answer.offline) == (50, "Offline mode is switched on in the settings.")
    assert _ids(hub, text="qwen", sort="likes")[0] == "odd/qwen-mystery"
    with pytest.raises(OfflineError) as caught:
        search(hub, SearchQuery(text="something never seen"))
    assert caught.value.hint


@pytest.mark.parametrize("variable", ["HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"])
def test_the_environment_and_the_settings_switch_the_hub_off(
    fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    paths = current_paths()
    assert CachedHub.open(paths).client.offline == ""
    assert CachedHub.open(paths, offline=True).client.offline
    monkeypatch.setenv(variable, "1")
    with pytest.raises(OfflineError, match=variable):
        search(CachedHub.open(paths), SearchQuery(text="x"))
    monkeypatch.delenv(variable)
    save_settings(Settings(hub_offline=True), paths.settings_file)
    with pytest.raises(OfflineError, match="settings"):
        CachedHub.open(paths).client.model_page("org/tiny")
    assert fake_hub.requests == []


@pytest.mark.parametrize(("status", "error"), REFUSALS)
def test_refusals_have_a_hint(
    hub: CachedHub, fake_hub: FakeHub, status: int, error: type[BitwrightError]
) -> None:
    fake_hub.fail("status", "/api/models", status=status)
    with pytest.raises(error) as caught:
        search(hub, SearchQuery(text="x"))
    assert caught.value.hint


def test_silence_ends_with_the_time_out(
    hub: CachedHub, fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "READ_TIMEOUT_S", 0.2)
    fake_hub.fail("stall", "/api/models", after=10)
    with pytest.raises(NetworkError, match="cannot be reached"):
        search(hub, SearchQuery(text="qwen"))


def test_a_trickling_answer_is_given_up_as_a_whole(
    hub: CachedHub, fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "ANSWER_TIMEOUT_S", -1.0)
    with pytest.raises(NetworkError, match="too slowly"):
        search(hub, SearchQuery(text="x"))


@pytest.mark.parametrize(
    "answer",
    [
        b"<html>a captive portal</html>",
        b'{"models": []}',
        b"[" * 100_000,
        b'"text"',
        b"\xff\xfe",
        json.dumps([1, None, [], {"id": 5}, {"id": "../../etc"}, {"id": "a/b/c"}]).encode(),
        json.dumps([{"id": "org/x", "tags": 5, "downloads": "no", "likes": -1, "gguf": []}]).encode(),
    ],
)
def test_nonsense_is_an_error_or_an_empty_list(hub: CachedHub, fake_hub: FakeHub, answer: bytes) -> None:
    fake_hub.raw["/api/models"] = answer
    try:
        models = search(hub, SearchQuery(text="x")).value.models
    except NetworkError as error:
        assert "understood" in error.message  # noqa: PT017 - either is right
    else:
        assert models in ((), (HubModel("org/x", 0, 0, False, (), None),))


def test_an_answer_without_an_end_is_cut_off(
    hub: CachedHub, fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "MAX_ANSWER_BYTES", 1000)
    fake_hub.raw["/api/models"] = b"[" + b" " * 200_000 + b"]"
    with pytest.raises(NetworkError, match="without an end"):
        search(hub, SearchQuery(text="x"))


@pytest.mark.parametrize(
    "query",
    [
        {"author": "a/b"},
        {"author": "x" * 200},
        {"license": "mit&full=1"},
        {"sort": "size"},
        {"min_params": 5, "max_params": 4},
        {"min_params": -1},
        {"max_params": 0},
    ],
)
def test_filters_that_make_no_sense_are_refused(query: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError) as caught:
        SearchQuery(**query)
    assert caught.value.hint


def test_the_token_is_sent_and_stored_nowhere(
    hub: CachedHub, fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    search(hub, SearchQuery(text="8b"))
    assert fake_hub.requests[-1].authorized
    for path in current_paths().cache.rglob("*.json"):
        assert TOKEN not in path.read_text(encoding="utf-8")


def test_a_broken_or_foreign_cache_file_counts_as_absent(hub: CachedHub, fake_hub: FakeHub) -> None:
    search(hub, SearchQuery(text="8b"))
    breakages: list[Callable[[str], str]] = [lambda _: "{", lambda _: "[]", lambda t: t.replace("key", "yek")]
    for broken in breakages:
        for path in current_paths().cache.rglob("*.json"):
            path.write_text(broken(path.read_text(encoding="utf-8")), encoding="utf-8")
        assert _ids(hub, text="8b")[0] == "Qwen/Qwen3-8B"


def test_the_cache_keeps_the_newest_entries_only(hub: CachedHub, monkeypatch: pytest.MonkeyPatch) -> None:
    from core.hub import cache

    monkeypatch.setattr(cache, "_MAX_ENTRIES", 3)
    for number in range(6):
        hub.cache.put("search", str(number), number)
    assert len(list(hub.cache.all_of("search"))) == 3
