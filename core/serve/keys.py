"""The API keys of served variants: made here, kept in one file that only this user can read."""

from __future__ import annotations

import json
import re
import secrets
from pathlib import Path
from typing import Final

from core.durable import replace_text
from core.errors import InvalidInputError
from core.paths import Paths

KEYS_NAME: Final = "serve-keys.json"
_PREFIX: Final = "bw-"
_LEGAL: Final = re.compile(r"[\x21-\x7e]{8,200}")  # what fits into a header, and is not guessed at once


def keys_file(paths: Paths) -> Path:
    """Beside the settings. The workers read it, so that no key is ever in a job's folder or a log."""
    return paths.home / KEYS_NAME


def key_of(paths: Paths, variant: str) -> str | None:
    """The key that is kept for a variant, if there is one."""
    return _read(paths).get(variant)


def kept_key(paths: Paths, variant: str) -> str:
    """The key of a variant, made now if there was none. Raises OSError when it cannot be kept."""
    return key_of(paths, variant) or new_key(paths, variant)


def new_key(paths: Paths, variant: str) -> str:
    """A new key for a variant; the one before is no longer good. Raises OSError."""
    return keep_key(paths, variant, _PREFIX + secrets.token_urlsafe(24))


def keep_key(paths: Paths, variant: str, key: str) -> str:
    """Keep a key that the user chose. Raises InvalidInputError for one that cannot be a key, and OSError."""
    if not _LEGAL.fullmatch(key):
        raise InvalidInputError(
            "This cannot be an API key", "Use 8 to 200 letters, digits and signs, without spaces."
        )
    _write(paths, {**_read(paths), variant: key})
    return key


def hidden(key: str) -> str:
    """A key with all but its ends hidden."""
    return f"{key[:3]}{'•' * 12}{key[-4:]}" if len(key) >= 16 else "•" * 12


def _read(paths: Paths) -> dict[str, str]:
    try:
        data = json.loads(keys_file(paths).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(data, dict):
        return {}
    return {str(name): key for name, key in data.items() if isinstance(key, str) and _LEGAL.fullmatch(key)}


def _write(paths: Paths, keys: dict[str, str]) -> None:
    replace_text(keys_file(paths), json.dumps(keys, indent=1), private=True)
