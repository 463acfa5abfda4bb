"""A hub's token: found, kept in the keyring, shown to that hub only, and never written anywhere else."""

from __future__ import annotations

from pathlib import Path

import keyring
import keyring.backends.fail
import pytest

from core.errors import BitwrightError, GatedRepoError, InvalidInputError, NetworkError
from core.hub.account import account_name, log_in, log_out, status
from core.hub.client import HubClient
from core.hub.download import download
from core.hub.login import KeyringError, keyring_problem, origin_of, store_token, token_for
from core.hub.plan import plan_download
from core.jobs.launch import prepare_job, run_job
from core.jobs.protocol import Event, JobKind
from core.paths import current_paths
from core.settings import Settings, save_settings
from tests.fakes.hub import TOKEN, FakeHub, serving
from tests.fakes.tiny_repository import MODEL

OTHER = "hf_another_token_that_is_secret"


@pytest.fixture
def hub(fake_hub: FakeHub) -> FakeHub:
    fake_hub.add_repo("org/gated", MODEL)
    fake_hub.gated.add("org/gated")
    fake_hub.granted.add(TOKEN)
    fake_hub.accounts[TOKEN] = "mei"
    return fake_hub


def test_a_token_is_asked_about_before_it_is_kept(hub: FakeHub, file_keyring: Path) -> None:
    account = log_in(hub.endpoint, f"  {TOKEN}\n")
    assert (account.name, account.kept) == ("mei", "keyring")
    assert status(hub.endpoint) == account
    assert TOKEN not in repr(token_for(hub.endpoint))
    assert log_out(hub.endpoint)
    assert not log_out(hub.endpoint)
    assert status(hub.endpoint).kept is None


@pytest.mark.parametrize("secret", ["", "short", "two words here", "hf_ümlaut_token", "hf_a\nb_newline"])
def test_what_is_no_token_is_refused_without_quoting_it(
    hub: FakeHub, file_keyring: Path, secret: str
) -> None:
    with pytest.raises(InvalidInputError) as caught:
        log_in(hub.endpoint, secret)
    assert not secret or secret not in str(caught.value)
    assert hub.requests == []


def test_a_token_that_the_hub_does_not_know_is_not_kept(hub: FakeHub, file_keyring: Path) -> None:
    with pytest.raises(GatedRepoError, match="does not know this token"):
        log_in(hub.endpoint, OTHER)
    assert token_for(hub.endpoint) is None


@pytest.mark.parametrize(("kind", "how"), [("status", {"status": 503}), ("garbage", {}), ("refuse", {})])
def test_a_hub_in_trouble_at_login_is_a_network_error(
    hub: FakeHub, file_keyring: Path, kind: str, how: dict[str, int]
) -> None:
    hub.fail(kind, "whoami", times=9, **how)
    with pytest.raises(NetworkError):
        log_in(hub.endpoint, TOKEN)
    assert not file_keyring.exists()


def test_without_a_keyring_it_is_said_and_other_logins_work(
    hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())
    try:
        assert keyring_problem() == "This system has no keyring."
        with pytest.raises(KeyringError) as caught:
            log_in(hub.endpoint, TOKEN)
        assert "HF_TOKEN" in caught.value.hint
        with pytest.raises(KeyringError):
            log_out(hub.endpoint)
        assert token_for(hub.endpoint) is None
        monkeypatch.setenv("HF_TOKEN", TOKEN)
        assert status(hub.endpoint).kept == "environment"
    finally:
        keyring.set_keyring(before)


def test_a_keyring_that_breaks_is_no_crash(
    hub: FakeHub, file_keyring: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_keyring.write_text("{ this is not json")
    assert token_for(hub.endpoint) is None
    for ask in (lambda: store_token(hub.endpoint, TOKEN), lambda: log_out(hub.endpoint)):
        with pytest.raises(KeyringError) as caught:
            ask()
        assert TOKEN not in str(caught.value)


def test_hugging_faces_own_login_is_used(hub: FakeHub, tmp_path: Path) -> None:
    import huggingface_hub.constants as constants

    path = Path(constants.HF_TOKEN_PATH)
    monkey = pytest.MonkeyPatch()
    monkey.setattr(constants, "HF_TOKEN_PATH", str(tmp_path / "token"))
    (tmp_path / "token").write_text(TOKEN)
    try:
        found = token_for(hub.endpoint)
        assert found is not None
        assert (found.secret, found.kept) == (TOKEN, "hf")
        assert str(path) != constants.HF_TOKEN_PATH
    finally:
        monkey.undo()


def test_the_variable_goes_before_the_keyring_and_can_be_switched_off(
    hub: FakeHub, file_keyring: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store_token(hub.endpoint, OTHER)
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    assert HubClient(hub.endpoint).token == token_for(hub.endpoint)
    assert getattr(token_for(hub.endpoint), "secret", None) == TOKEN
    monkeypatch.setenv("HF_HUB_DISABLE_IMPLICIT_TOKEN", "1")
    assert getattr(token_for(hub.endpoint), "secret", None) == OTHER


@pytest.mark.parametrize(
    ("endpoint", "origin"),
    [
        ("https://huggingface.co", "https://huggingface.co:443"),
        ("HTTPS://HuggingFace.co/", "https://huggingface.co:443"),
        ("http://localhost:8080/hub", "http://localhost:8080"),
    ],
)
def test_a_token_is_bound_to_scheme_host_and_port(endpoint: str, origin: str) -> None:
    assert origin_of(endpoint) == origin


def test_a_mirror_gets_no_token_of_the_hub(
    hub: FakeHub, file_keyring: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    store_token(hub.endpoint, OTHER)
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    with serving(tmp_path / "mirror") as mirror:
        mirror.add_repo("org/tiny", MODEL)
        paths = current_paths().ensure()
        save_settings(Settings(hub_endpoint=mirror.endpoint), paths.settings_file)
        client = HubClient.from_settings(paths)
        assert client.endpoint == mirror.endpoint
        download(plan_download(client.model_page("org/tiny")), client, paths.hub_cache)
        assert mirror.requests
        assert not any(request.authorized for request in mirror.requests)
        store_token(mirror.endpoint, "hf_the_mirrors_own_token")
        HubClient.from_settings(paths).model_page("org/tiny")
        assert mirror.requests[-1].token == "hf_the_mirrors_own_token"
    assert hub.requests == []


def test_a_worker_gets_a_gated_model_and_the_token_is_nowhere(hub: FakeHub, file_keyring: Path) -> None:
    log_in(hub.endpoint, TOKEN)
    paths = current_paths().ensure()
    events: list[Event] = []
    run_job(prepare_job(paths, JobKind.DOWNLOAD, "t", {"repo": "org/gated"}), events.append)
    contents = [r for r in hub.requests if "/resolve/" in r.path or r.path.startswith("/cdn/")]
    assert contents
    for request in contents:
        assert request.authorized is not request.path.startswith("/cdn/")
    everywhere = [path for path in paths.home.rglob("*") if path.is_file()]
    assert everywhere
    assert not [path for path in everywhere if TOKEN.encode() in path.read_bytes()]
    assert TOKEN not in "".join(event.to_line() for event in events)


def test_a_gated_model_that_this_account_may_not_have_is_refused(hub: FakeHub, file_keyring: Path) -> None:
    hub.granted.clear()
    log_in(hub.endpoint, TOKEN)
    paths = current_paths().ensure()
    with pytest.raises(GatedRepoError) as caught:
        run_job(prepare_job(paths, JobKind.DOWNLOAD, "t", {"repo": "org/gated"}))
    assert "Ask for access at" in caught.value.hint
    assert not [p for p in paths.jobs.rglob("*") if p.is_file() and TOKEN.encode() in p.read_bytes()]


def test_errors_of_a_login_never_hold_the_token(hub: FakeHub) -> None:
    for status_code in (401, 403, 404, 500):
        hub.fail("status", "whoami", status=status_code)
        with pytest.raises(BitwrightError) as caught:
            account_name(hub.endpoint, OTHER)
        chain: BaseException | None = caught.value
        while chain is not None:
            assert OTHER not in f"{chain!s}{chain!r}"
            chain = chain.__cause__ or chain.__context__
