"""One request to a hub: answers with a limit in bytes and in time, whatever the server does."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from core.errors import NetworkError, OfflineError
from core.hub.errors import not_understood
from core.language import tr
from core.settings import Settings

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 20.0
ANSWER_TIMEOUT_S = 60.0  # for a whole answer: a server that trickles is given up too
MAX_ANSWER_BYTES = 32 << 20
_MAX_ERROR_BYTES = 64 << 10
_CHUNK = 64 << 10

Params = Sequence[tuple[str, str]]


def timeouts(read_s: float = READ_TIMEOUT_S) -> tuple[float, float, float, float]:
    """Connect, read, write, pool."""
    return (CONNECT_TIMEOUT_S, read_s, READ_TIMEOUT_S, READ_TIMEOUT_S)


def offline_reason(settings: Settings) -> str:
    """Why the hub must not be asked, in words; empty when it may."""
    if settings.hub_offline:
        return tr("Offline mode is switched on in the settings.")
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
        if os.environ.get(name, "").upper() in {"1", "ON", "YES", "TRUE"}:
            return tr("{name} switches the hub off.", name=name)
    return ""


def offline_error(reason: str) -> OfflineError:
    by_variable = "HUB_OFFLINE" in reason or "TRANSFORMERS_OFFLINE" in reason
    hint = tr("Unset it, then try again.") if by_variable else tr("Switch it off to ask the hub.")
    return OfflineError(reason, hint)


@contextmanager
def streamed(url: str, headers: dict[str, str], params: Params = ()) -> Iterator[Any]:
    """A streaming answer (httpx's Response); refusals raise the library's own errors.

    Of a refusal's body only the beginning is read, which the error's text quotes.
    """
    from huggingface_hub import get_session, hf_raise_for_status

    query: Any = list(params) or None
    with get_session().stream("GET", url, params=query, headers=headers, timeout=timeouts()) as response:
        if response.status_code >= 400:
            hf_raise_for_status(_beginning(response))
        yield response


def read_json(response: Any, endpoint: str) -> Any:
    """The JSON of an answer of at most 32 MiB; raises NetworkError for anything else."""
    data = bytearray()
    until = time.monotonic() + ANSWER_TIMEOUT_S
    for chunk in response.iter_bytes(_CHUNK):
        data += chunk
        if len(data) > MAX_ANSWER_BYTES:
            raise NetworkError(
                tr("{endpoint} answers without an end.", endpoint=endpoint), tr("Is it a Hugging Face hub?")
            )
        check_time(until, endpoint)
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise not_understood(endpoint) from error


def read_part(response: Any, start: int, length: int, endpoint: str) -> bytes:
    """``length`` bytes from ``start`` on of a file, then the answer is let go of, however long it is.

    A server that ignores Range (200) sends the file from its beginning: what comes before ``start`` is
    dropped. Raises NetworkError for an answer to another question.
    """
    skip = 0
    if response.status_code == 200:
        skip = start
    elif not str(response.headers.get("Content-Range", "")).startswith(f"bytes {start}-"):
        raise not_understood(endpoint)
    data = bytearray()
    until = time.monotonic() + ANSWER_TIMEOUT_S
    packed = str(response.headers.get("Content-Encoding", "identity")) != "identity"  # although asked not to
    for chunk in response.iter_bytes(_CHUNK) if packed else response.iter_raw(_CHUNK):
        dropped = min(skip, len(chunk))
        skip -= dropped
        data += chunk[dropped : dropped + length - len(data)]
        if len(data) >= length:
            break
        check_time(until, endpoint)
    return bytes(data)


def next_query(response: Any, endpoint: str, path: str) -> str | None:
    """The query of the next page by the Link header; None at the end, or when it leads elsewhere.

    Only the query is taken, so that a login can follow to no other host.
    """
    link = response.links.get("next", {}).get("url")
    if not isinstance(link, str) or len(link) > 8192:
        return None
    try:
        there, here = urlsplit(link), urlsplit(endpoint)
    except ValueError:
        return None
    if there.netloc not in {"", here.netloc} or not there.path.endswith(path):
        return None
    return there.query or None


def check_time(until: float, endpoint: str) -> None:
    if time.monotonic() > until:
        raise NetworkError(tr("{endpoint} answers too slowly.", endpoint=endpoint), tr("Try again later."))


def _beginning(response: Any) -> Any:
    """A refusal with the beginning of its body."""
    body = bytearray()
    for chunk in response.iter_bytes(_CHUNK):
        body += chunk
        if len(body) >= _MAX_ERROR_BYTES:
            break
    about_body = {"content-length", "content-encoding", "transfer-encoding"}
    headers = {name: value for name, value in response.headers.items() if name.lower() not in about_body}
    return type(response)(
        response.status_code, headers=headers, content=bytes(body), request=response.request
    )
