"""Logging in to a hub: a token is asked about before it is kept, and only in the system keyring."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import GatedRepoError
from core.hub.errors import not_understood, translated
from core.hub.login import (
    KEPT_WORDS,
    Kept,
    checked_token,
    forget_token,
    require_keyring,
    store_token,
    token_for,
)
from core.hub.transport import read_json, streamed
from core.language import tr

_MAX_NAME = 200


@dataclass(frozen=True, slots=True)
class Account:
    """Who is logged in to a hub. ``name`` is None when the hub was not asked."""

    endpoint: str
    kept: Kept | None  # None: nobody is logged in
    name: str | None = None

    @property
    def kept_words(self) -> str:
        return tr(KEPT_WORDS[self.kept]) if self.kept else ""


def account_name(endpoint: str, secret: str) -> str:
    """The user that a token belongs to, asked of its hub.

    Raises GatedRepoError (the hub does not know it), NetworkError.
    """
    from huggingface_hub.utils._headers import build_hf_headers

    headers = dict(build_hf_headers(library_name="bitwright", token=secret))
    try:
        with (
            translated("the account", endpoint),
            streamed(f"{endpoint}/api/whoami-v2", headers) as response,
        ):
            answer = read_json(response, endpoint)
    except GatedRepoError as error:
        raise GatedRepoError(
            tr("{endpoint} does not know this token.", endpoint=endpoint),
            tr("Was it revoked, or cut short? Make a new one."),
        ) from error
    name = answer.get("name") if isinstance(answer, dict) else None
    if not isinstance(name, str) or not name.strip() or len(name) > _MAX_NAME or not name.isprintable():
        raise not_understood(endpoint)
    return name.strip()


def log_in(endpoint: str, secret: str) -> Account:
    """Ask the hub whose token this is, then keep it in the keyring.

    Raises InvalidInputError, KeyringError, GatedRepoError, NetworkError: then nothing is kept.
    """
    endpoint = endpoint.rstrip("/")
    cleaned = checked_token(secret)
    require_keyring()
    name = account_name(endpoint, cleaned)
    store_token(endpoint, cleaned)
    return Account(endpoint, "keyring", name)


def log_out(endpoint: str) -> bool:
    """Forget the keyring's token of this hub; False when there was none. Raises KeyringError."""
    return forget_token(endpoint)


def status(endpoint: str, *, ask: bool = True) -> Account:
    """Who is logged in; with ``ask`` the hub is asked for the name. Raises as :func:`account_name`."""
    endpoint = endpoint.rstrip("/")
    token = token_for(endpoint)
    if token is None:
        return Account(endpoint, None)
    return Account(endpoint, token.kept, account_name(endpoint, token.secret) if ask else None)
