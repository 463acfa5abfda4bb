"""Search and a model's page against the stand-in hub; every refusal is one of our errors with a hint."""

from __future__ import annotations

import pytest

from core.errors import BitwrightError, GatedRepoError, InvalidInputError, NetworkError, NotFoundError
from core.hub.client import HubClient, parse_repo_id
from core.paths import current_paths
from core.settings import Settings, save_settings
from tests.fakes.hub import REFUSALS, TOKEN, FakeHub


@pytest.fixture
def client(fake_hub: FakeHub) -> HubClient:
    fake_hub.add_repo("org/tiny", {"config.json": b"{}", "model.safetensors": b"12345"})
    fake_hub.add_repo("org/tiny-gated", {"config.json": b"{}"})
    fake_hub.gated.add("org/tiny-gated")
    return HubClient(fake_hub.endpoint, backoff_s=0)


def test_a_page_has_files_with_sizes_hashes_and_licence(client: HubClient, fake_hub: FakeHub) -> None:
    page = client.model_page("org/tiny")
    assert page.commit == fake_hub.commit("org/tiny")
    assert page.license == "apache-2.0"
    assert not page.gated
    files = {f.path: f for f in page.files}
    assert files["model.safetensors"].size_bytes == 5
    assert files["model.safetensors"].sha256 is not None
    assert files["config.json"].sha256 is None
    assert files["config.json"].git_sha1 is not None
    assert client.model_page("org/tiny", page.commit) == page


def test_the_settings_then_the_environment_name_the_hub(
    fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = current_paths()
    assert HubClient.from_settings(paths).endpoint == fake_hub.endpoint
    save_settings(Settings(hub_endpoint="http://127.0.0.1:1/"), paths.settings_file)
    assert HubClient.from_settings(paths).endpoint == "http://127.0.0.1:1"
    monkeypatch.delenv("HF_ENDPOINT")
    save_settings(Settings(), paths.settings_file)
    assert HubClient.from_settings(paths).endpoint == "https://huggingface.co"


@pytest.mark.parametrize("endpoint", ["ftp://x", "x", "", "https://user:secret@host", "http://["])
def test_an_endpoint_that_is_none_is_refused(endpoint: str) -> None:
    with pytest.raises(InvalidInputError):
        HubClient(endpoint)


@pytest.mark.parametrize(("status", "error"), REFUSALS)
def test_refusals_have_a_hint(
    client: HubClient, fake_hub: FakeHub, status: int, error: type[BitwrightError]
) -> None:
    fake_hub.fail("status", "/api/models", status=status)
    with pytest.raises(error) as caught:
        client.model_page("org/tiny")
    assert caught.value.hint


def test_unknown_repositories_and_revisions_are_not_found(client: HubClient) -> None:
    with pytest.raises(NotFoundError, match="no repository 'org/none'"):
        client.model_page("org/none")
    with pytest.raises(NotFoundError, match="no such revision"):
        client.model_page("org/tiny", "v9")


def test_a_gated_repository_says_where_to_ask(client: HubClient, fake_hub: FakeHub) -> None:
    with pytest.raises(GatedRepoError) as caught:
        client.model_page("org/tiny-gated")
    assert f"{fake_hub.endpoint}/org/tiny-gated" in caught.value.hint
    assert "log in" in caught.value.hint


def test_nobody_there_is_a_network_error(client: HubClient) -> None:
    offline = HubClient("http://127.0.0.1:9")
    with pytest.raises(NetworkError, match="cannot be reached"):
        offline.model_page("org/x")


def test_a_cut_connection_and_a_captive_portal_are_network_errors(
    client: HubClient, fake_hub: FakeHub
) -> None:
    fake_hub.fail("refuse", "/api/models")
    with pytest.raises(NetworkError):
        client.model_page("org/tiny")
    fake_hub.fail("garbage", "/api/models")
    with pytest.raises(NetworkError, match="not be understood"):
        client.model_page("org/tiny")


@pytest.mark.parametrize(
    "entry",
    [
        {"rfilename": "x.safetensors", "size": -5, "blobId": "a" * 40},
        {"rfilename": "x.safetensors", "size": None, "blobId": "a" * 40},
        {"rfilename": "x.safetensors", "size": 10**400, "blobId": "a" * 40},
        {"rfilename": "x.safetensors", "size": True, "blobId": "a" * 40},
        {"rfilename": "x.safetensors", "size": 5, "blobId": "../../../etc/passwd"},
        {"rfilename": "x.safetensors", "size": 5, "lfs": {"size": 5, "sha256": "../x", "pointerSize": 1}},
        {"size": 5},
    ],
)
def test_a_listing_that_cannot_be_right_is_refused(
    client: HubClient, fake_hub: FakeHub, entry: dict[str, object]
) -> None:
    fake_hub.extra_files["org/tiny"] = [entry]
    with pytest.raises(NetworkError, match="not be understood"):
        client.model_page("org/tiny")


def test_the_token_goes_to_the_hub_when_there_is_one(
    client: HubClient, fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.model_page("org/tiny")
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    client.model_page("org/tiny")
    assert [r.authorized for r in fake_hub.requests] == [False, True]


@pytest.mark.parametrize(
    ("text", "repo"),
    [
        ("org/name", "org/name"),
        (" org/name ", "org/name"),
        ("https://huggingface.co/org/name/tree/main", "org/name"),
        ("gpt2", "gpt2"),
    ],
)
def test_repo_ids_are_read_from_themselves_or_addresses(text: str, repo: str) -> None:
    assert parse_repo_id(text) == repo


@pytest.mark.parametrize(
    "text", ["", "../x", "a/b/c", "org/..", "-x/y", "a b", "org/na--me", "http://x", "http://["]
)
def test_other_texts_are_no_repo_ids(text: str) -> None:
    with pytest.raises(InvalidInputError):
        parse_repo_id(text)
