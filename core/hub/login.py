"""Whose account: the token of one hub, from the system keyring or Hugging Face's own login.

A token belongs to one hub and goes to no other: one in the keyring is kept under the hub's address, and the
one of Hugging Face's login (HF_TOKEN, ``hf auth login``) belongs to HF_ENDPOINT, without that to
huggingface.co. A mirror that the settings name never sees it.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit

from core.errors import BitwrightError, InvalidInputError
from core.language import mark, tr

SERVICE = "Bitwright model hub"
DEFAULT_ENDPOINT = "https://huggingface.co"
_TOKEN = re.compile(r"[\x21-\x7e]{8,512}")
_PORTS = {"http": 80, "https": 443}

Kept = Literal["keyring", "environment", "hf"]
KEPT_WORDS: dict[Kept, str] = {
    "keyring": mark("the system keyring"),
    "environment": "HF_TOKEN",
    "hf": mark("Hugging Face's own login"),
}


class KeyringError(BitwrightError):
    """There is no keyring on this system, it is locked, or it refuses."""

    code = "keyring"


@dataclass(frozen=True, slots=True)
class Token:
    """A secret and where it is kept; printing it shows no secret."""

    secret: str = field(repr=False)
    kept: Kept


def origin_of(endpoint: str) -> str:
    """Scheme, host and port: what a token is bound to. Raises InvalidInputError."""
    try:
        parts = urlsplit(endpoint)
        scheme, host, port = parts.scheme.lower(), parts.hostname, parts.port
    except ValueError:
        scheme, host, port = "", None, None
    if not host or scheme not in _PORTS:
        raise InvalidInputError(
            tr("The hub's address is not a web address."), tr("Use something like https://huggingface.co")
        )
    return f"{scheme}://{host}:{port or _PORTS[scheme]}"


def token_for(endpoint: str) -> Token | None:
    """The token to show this hub, if there is one: HF_TOKEN, then the keyring, then Hugging Face's login.
    A keyring that cannot be read counts as empty (:func:`keyring_problem` tells)."""
    origin = origin_of(endpoint)
    theirs = origin == origin_of(os.environ.get("HF_ENDPOINT") or DEFAULT_ENDPOINT)
    if theirs and not _implicit_is_off() and (secret := _sound(os.environ.get("HF_TOKEN"))):
        return Token(secret, "environment")
    try:
        secret = _sound(require_keyring().get_password(SERVICE, origin))
    except KeyringError:
        secret = None
    except Exception:  # noqa: BLE001 - a backend of any make, which may not work here
        secret = None
    if secret:
        return Token(secret, "keyring")
    if theirs and not _implicit_is_off():
        from huggingface_hub import get_token

        if secret := _sound(get_token()):
            return Token(secret, "hf")
    return None


def store_token(endpoint: str, secret: str) -> None:
    """Put a token into the system keyring. Raises KeyringError, InvalidInputError (no token)."""
    cleaned = checked_token(secret)
    try:
        require_keyring().set_password(SERVICE, origin_of(endpoint), cleaned)
    except BitwrightError:
        raise
    except Exception as error:
        raise KeyringError(tr("The system keyring did not take the token."), _WITHOUT) from error


def checked_token(secret: str) -> str:
    """A token as a user pastes it, without blanks around it. Raises InvalidInputError (never quoting it)."""
    cleaned = _sound(secret)
    if cleaned is None:
        raise InvalidInputError(
            tr("That is no access token."),
            tr("Copy the whole of it from the hub's settings: it begins with hf_."),
        )
    return cleaned


def forget_token(endpoint: str) -> bool:
    """Take this hub's token out of the keyring; False when there was none. Raises KeyringError."""
    ring, origin = require_keyring(), origin_of(endpoint)
    try:
        if ring.get_password(SERVICE, origin) is None:
            return False
        ring.delete_password(SERVICE, origin)
    except Exception as error:
        raise KeyringError(
            tr("The system keyring did not let go of the token."), tr("Remove it there by hand.")
        ) from error
    return True


def keyring_problem() -> str:
    """Why no token can be kept in a keyring here; empty when one can."""
    try:
        require_keyring()
    except KeyringError as error:
        return error.message
    return ""


_WITHOUT = "Log in with 'hf auth login' or set HF_TOKEN instead: both work without a keyring."


def require_keyring() -> Any:
    """The system's keyring; raises KeyringError when there is none that keeps anything."""
    try:
        import keyring
        from keyring.backends import fail, null

        backend = keyring.get_keyring()
    except Exception as error:  # not installed, or a backend that fails while it is looked for
        raise KeyringError(tr("This system has no keyring that can be used."), _WITHOUT) from error
    if isinstance(backend, fail.Keyring | null.Keyring):
        raise KeyringError(tr("This system has no keyring."), _WITHOUT)
    return backend


def _sound(secret: object) -> str | None:
    """A token that may stand in a header; None for anything else (an error would quote it)."""
    if not isinstance(secret, str):
        return None
    cleaned = secret.strip()
    return cleaned if _TOKEN.fullmatch(cleaned) else None


def _implicit_is_off() -> bool:
    return os.environ.get("HF_HUB_DISABLE_IMPLICIT_TOKEN", "").upper() in {"1", "ON", "YES", "TRUE"}
