"""What a server is started with, as one frozen value that travels in the job's parameters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Self

from core.errors import InvalidInputError

HOST: Final = "127.0.0.1"
"""The only address that is listened on: nobody on the network can reach it."""
DEFAULT_PORT: Final = 8414
DEFAULT_CONTEXT: Final = 4096
DEFAULT_WAITING: Final = 8
MOST_WAITING: Final = 64
_LOWEST_PORT: Final = 1024  # what is below needs an administrator
_HIGHEST_PORT: Final = 65535
_LEAST_CONTEXT: Final = 64
_ORIGIN: Final = re.compile(r"[a-z][a-z0-9+.-]*://[^/\s?#@]+")
_NAME: Final = re.compile(r"[^a-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class ServeOptions:
    """``variant`` is a library id or a path, ``model`` the name that clients ask for, ``waiting`` how many
    requests may wait behind the one that is answered. ``origins`` are the web pages that may ask ("*": any).
    ``log_texts`` shows questions and answers in the request log; ``kv_type`` "" is the setting's.

    Raises InvalidInputError when made with a value out of range.
    """

    variant: str
    model: str
    port: int = DEFAULT_PORT
    n_ctx: int = DEFAULT_CONTEXT
    waiting: int = DEFAULT_WAITING
    needs_key: bool = True
    origins: tuple[str, ...] = ()
    log_texts: bool = False
    kv_type: str = ""

    def __post_init__(self) -> None:
        _within("port", self.port, _LOWEST_PORT, _HIGHEST_PORT)
        _within("number of waiting requests", self.waiting, 0, MOST_WAITING)
        if self.n_ctx:
            _within("context", self.n_ctx, _LEAST_CONTEXT, 1 << 24)

    def to_params(self) -> dict[str, Any]:
        return {
            "variant": self.variant,
            "model": self.model,
            "port": self.port,
            "n_ctx": self.n_ctx,
            "waiting": self.waiting,
            "needs_key": self.needs_key,
            "origins": list(self.origins),
            "log_texts": self.log_texts,
            "kv_type": self.kv_type,
        }

    @classmethod
    def from_params(cls, params: Mapping[str, Any]) -> Self:
        """From a job's parameters. Raises InvalidInputError."""
        variant = str(params.get("variant") or "")
        return cls(
            variant=variant,
            model=str(params.get("model") or model_name(variant)),
            port=_whole(params, "port", DEFAULT_PORT),
            n_ctx=_whole(params, "n_ctx", DEFAULT_CONTEXT),
            waiting=_whole(params, "waiting", DEFAULT_WAITING),
            needs_key=params.get("needs_key") is not False,
            origins=checked_origins(params.get("origins") or ()),
            log_texts=params.get("log_texts") is True,
            kv_type=str(params.get("kv_type") or ""),
        )


def model_name(title: str) -> str:
    """The name under which clients ask for a variant: ``smollm2-135m-instruct-q4_1``."""
    return _NAME.sub("-", title.lower()).strip("-.") or "model"


def checked_origins(origins: object) -> tuple[str, ...]:
    """Origins of web pages as browsers send them; commas and spaces may part them.

    Raises InvalidInputError for what is no origin.
    """
    parts: Iterable[object] = (origins,) if isinstance(origins, str) else ()
    if isinstance(origins, Iterable) and not isinstance(origins, str):
        parts = origins
    found: list[str] = []
    for part in parts:
        for word in str(part).replace(",", " ").split():
            origin = word.lower().rstrip("/")
            if origin not in {"*", "null"} and not _ORIGIN.fullmatch(origin):
                raise InvalidInputError(
                    f"{word} is not the address of a web page's host", "Write it like http://localhost:3000."
                )
            if origin not in found:
                found.append(origin)
    return tuple(found)


def base_url(port: int) -> str:
    """What clients are given as their base URL."""
    return f"http://{HOST}:{port}/v1"


def _within(name: str, value: int, low: int, high: int) -> None:
    if not low <= value <= high:
        raise InvalidInputError(f"The {name} {value} is out of range", f"Choose from {low} to {high}.")


def _whole(params: Mapping[str, Any], name: str, default: int) -> int:
    value = params.get(name)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidInputError(f"{name} {value!r} is not a whole number", "Give a whole number.")
    return value
