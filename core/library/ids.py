"""Ids that people can read and type, and that are safe as folder names on every system."""

from __future__ import annotations

import re
import secrets
import unicodedata

from core.errors import InvalidInputError
from core.language import tr

_VALID = re.compile(r"[a-z0-9][a-z0-9._-]{0,119}")
_MAX_NAME = 64


def slug(text: str) -> str:
    """Lower-case ASCII letters, digits, ``._-`` only; never empty, never starting or ending in a sign."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9._]+", "-", plain)[:_MAX_NAME].strip("-._") or "model"


def new_variant_id(name: str, label: str) -> str:
    """Readable and unique: ``smollm2-135m-instruct-q4_k_m-3f9a1c``."""
    return f"{slug(name)}-{slug(label)}-{secrets.token_hex(3)}"


def new_source_id(name: str) -> str:
    """Readable and unique: ``smollm2-135m-instruct-3f9a1c``."""
    return f"{slug(name)}-{secrets.token_hex(3)}"


def check_id(text: str) -> str:
    """``text`` when it is an id that can safely name a folder; raises InvalidInputError otherwise."""
    if not _VALID.fullmatch(text) or text.endswith("."):
        raise InvalidInputError(
            tr("'{text}' is not a library id.", text=text), tr("Ids are listed by the library.")
        )
    return text
