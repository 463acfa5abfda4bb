"""Who may come in: only this computer by its own name, only pages that were let in, only with the key."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from core.serve.api_error import ApiError

_OWN_NAMES: Final = frozenset({"127.0.0.1", "localhost", "[::1]"})
_PREFLIGHT_AGE_S: Final = "600"


@dataclass(frozen=True, slots=True)
class Gate:
    """``key`` None lets everybody on this computer in. ``origins`` are web pages that may ask ("*": any)."""

    key: str | None
    origins: tuple[str, ...] = ()

    def check_host(self, headers: Mapping[str, str]) -> None:
        """A page that has made its own name point to this computer (DNS rebinding) sends that name.

        Raises ApiError.
        """
        name = headers.get("host", "").strip().lower()
        head, colon, port = name.rpartition(":")
        if colon and port.isdigit():
            name = head
        if name not in _OWN_NAMES:
            raise ApiError(
                403, "Ask this server as 127.0.0.1 or localhost, not by another name.", code="wrong_host"
            )

    def check_origin(self, headers: Mapping[str, str]) -> dict[str, str]:
        """The headers that let a page read the answer; none where no page asks. Raises ApiError."""
        origin = headers.get("origin")
        if origin is None:
            return {}
        if "*" not in self.origins and origin.lower().rstrip("/") not in self.origins:
            raise ApiError(
                403,
                "Web pages may not ask this server: allow this page's address first.",
                code="wrong_origin",
            )
        return {"access-control-allow-origin": origin, "vary": "origin"}

    def check_key(self, headers: Mapping[str, str]) -> None:
        """Raises ApiError (401)."""
        if self.key is None:
            return
        scheme, _, given = headers.get("authorization", "").partition(" ")
        given = given.strip() if scheme.lower() == "bearer" else headers.get("x-api-key", "")
        if not given:
            raise ApiError(401, "Send the API key: 'Authorization: Bearer KEY'.", code="missing_api_key")
        if not hmac.compare_digest(given.encode(), self.key.encode()):
            raise ApiError(401, "This is not the API key of this server.", code="invalid_api_key")


def preflight(headers: Mapping[str, str]) -> dict[str, str]:
    """What a browser is told before a page's real request."""
    allowed = {
        "access-control-allow-methods": "GET, POST, OPTIONS",
        "access-control-allow-headers": headers.get(
            "access-control-request-headers", "authorization, content-type"
        )[:500],
        "access-control-max-age": _PREFLIGHT_AGE_S,
    }
    if headers.get("access-control-request-private-network") == "true":
        allowed["access-control-allow-private-network"] = "true"
    return allowed
