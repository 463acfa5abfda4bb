"""One question through the real address, as any client would ask it."""

from __future__ import annotations

import http.client
import json
import time
from dataclasses import dataclass
from typing import Any, Final

from core.errors import NetworkError
from core.serve.options import HOST
from core.serve.snippets import QUESTION

_PATIENCE_S: Final = 120.0
_MOST_TOKENS: Final = 60


@dataclass(frozen=True, slots=True)
class Trial:
    """``text`` is the answer, ``tokens`` its length, ``elapsed_s`` from asking to the last byte."""

    text: str
    tokens: int
    elapsed_s: float


def ask_once(port: int, key: str | None, model: str, question: str = QUESTION) -> Trial:
    """Ask the server on ``port``; blocks until it has answered.

    Raises NetworkError when it cannot be reached or refuses, with its own words.
    """
    body = {
        "model": model,
        "messages": [{"role": "user", "content": question}],
        "max_tokens": _MOST_TOKENS,
    }
    headers = {"Content-Type": "application/json", "User-Agent": "Bitwright"}
    if key is not None:
        headers["Authorization"] = f"Bearer {key}"
    started = time.perf_counter()
    connection = http.client.HTTPConnection(HOST, port, timeout=_PATIENCE_S)
    try:
        connection.request("POST", "/v1/chat/completions", json.dumps(body), headers)
        response = connection.getresponse()
        answer = json.loads(response.read())
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise NetworkError(f"The server did not answer: {error}", "Stop it and start it again.") from error
    finally:
        connection.close()
    if response.status != http.client.OK:
        raise NetworkError(f"The server refused: {_message(answer)}", "See its request log.")
    return Trial(
        str(answer["choices"][0]["message"]["content"]).strip(),
        int(answer["usage"]["completion_tokens"]),
        time.perf_counter() - started,
    )


def _message(answer: Any) -> str:
    error = answer.get("error") if isinstance(answer, dict) else None
    return str(error.get("message")) if isinstance(error, dict) else "no reason was given"
