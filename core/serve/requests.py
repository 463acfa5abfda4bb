"""From the JSON of a request to what a session is asked; everything that is not done is refused by name."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NoReturn

from core.chat.session import Sampling
from core.errors import InvalidInputError
from core.serve.api_error import bad_request, unsupported

_MOST_STOPS: Final = 16
_LONGEST_STOP: Final = 500
_MOST_MESSAGES: Final = 10_000
_SEEDS: Final = (1 << 32) - 1
_ROLES: Final = {"system": "system", "developer": "system", "user": "user", "assistant": "assistant"}
_NOT_DONE: Final = (
    ("tools", "This server does not call tools or functions."),
    ("functions", "This server does not call tools or functions."),
    ("logit_bias", "This server does not change the bias of single tokens."),
    ("logprobs", "This server does not give log probabilities."),
    ("top_logprobs", "This server does not give log probabilities."),
    ("audio", "This server works on text only."),
    ("suffix", "This server does not fill in text before a suffix."),
    ("echo", "This server does not repeat the prompt."),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: ``messages`` to answer, or a ``prompt`` to go on with (then ``messages`` is empty)."""

    messages: tuple[dict[str, str], ...]
    prompt: str
    sampling: Sampling
    stops: tuple[str, ...]
    stream: bool
    include_usage: bool

    @property
    def is_chat(self) -> bool:
        return bool(self.messages)

    @property
    def text(self) -> str:
        """What is asked, for a log that shows it."""
        return self.messages[-1]["content"] if self.messages else self.prompt


def body_of(data: bytes) -> dict[str, Any]:
    """The JSON object in a request's body. Raises ApiError."""
    try:
        body = json.loads(data, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise bad_request(f"The body is not JSON: {str(error)[:200]}", code="invalid_json") from error
    if not isinstance(body, dict):
        raise bad_request("The body is not a JSON object.", code="invalid_json")
    return body


def chat_request(body: Mapping[str, Any], n_ctx: int) -> Asked:
    """A body of /v1/chat/completions. ``n_ctx`` bounds an answer that names no limit. Raises ApiError."""
    messages = body.get("messages")
    if not isinstance(messages, list) or not messages:
        raise bad_request("messages must be a list of at least one message.", "messages")
    if len(messages) > _MOST_MESSAGES:
        raise bad_request(f"There are more than {_MOST_MESSAGES} messages.", "messages")
    return _asked(body, n_ctx, messages=tuple(_message(message, i) for i, message in enumerate(messages)))


def completion_request(body: Mapping[str, Any], n_ctx: int) -> Asked:
    """A body of /v1/completions. Raises ApiError."""
    prompt = body.get("prompt")
    if isinstance(prompt, list) and len(prompt) == 1 and isinstance(prompt[0], str):
        prompt = prompt[0]
    if isinstance(prompt, list):
        raise unsupported("prompt", "This server takes one prompt at a time, as a text.")
    if not isinstance(prompt, str) or not prompt:
        raise bad_request("prompt must be a text that is not empty.", "prompt")
    return _asked(body, n_ctx, prompt=_sound(prompt))


def _asked(
    body: Mapping[str, Any], n_ctx: int, *, messages: tuple[dict[str, str], ...] = (), prompt: str = ""
) -> Asked:
    for name, why in _NOT_DONE:
        if body.get(name):
            raise unsupported(name, why)
    for name in ("n", "best_of"):
        if body.get(name) not in (None, 1):
            raise unsupported(name, "This server gives one answer a request: n must be 1.")
    _plain_text(body)
    options = body.get("stream_options")
    return Asked(
        messages=messages,
        prompt=prompt,
        sampling=_sampling(body, n_ctx),
        stops=_stops(body.get("stop")),
        stream=_switch(body, "stream"),
        include_usage=isinstance(options, dict) and _switch(options, "include_usage"),
    )


def _plain_text(body: Mapping[str, Any]) -> None:
    wanted = body.get("response_format")
    if wanted is not None and (not isinstance(wanted, dict) or wanted.get("type") != "text"):
        raise unsupported("response_format", "This server answers in plain text only.")
    modalities = body.get("modalities")
    if modalities is not None and modalities != ["text"]:
        raise unsupported("modalities", "This server works on text only.")


def _message(message: object, index: int) -> dict[str, str]:
    where = f"messages[{index}]"
    if not isinstance(message, dict):
        raise bad_request(f"{where} is not an object.", where)
    role = message.get("role")
    if role in ("tool", "function") or message.get("tool_calls"):
        raise unsupported(where, "This server does not call tools or functions.")
    if not isinstance(role, str) or role not in _ROLES:
        raise bad_request(f"{where} needs a role: system, developer, user or assistant.", f"{where}.role")
    return {"role": _ROLES[role], "content": _content(message.get("content"), f"{where}.content")}


def _content(content: object, where: str) -> str:
    if isinstance(content, str):
        return _sound(content)
    if not isinstance(content, list) or not content:
        raise bad_request(f"{where} must be a text.", where)
    parts: list[str] = []
    for part in content:
        if not isinstance(part, dict) or part.get("type") != "text":
            raise unsupported(where, "This server reads text only: no pictures, sound or files.")
        if not isinstance(part.get("text"), str):
            raise bad_request(f"{where} has a part without a text.", where)
        parts.append(_sound(part["text"]))
    return "\n".join(parts)


def _sampling(body: Mapping[str, Any], n_ctx: int) -> Sampling:
    """Missing values are those of every chat here; an answer without a limit may fill the context."""
    wanted = {
        name: body.get(name)
        for name in ("temperature", "top_p", "min_p", "presence_penalty", "frequency_penalty")
    }
    most = next((v for n in ("max_completion_tokens", "max_tokens") if (v := body.get(n)) is not None), None)
    top_k, seed = body.get("top_k"), body.get("seed")
    penalty = body.get("repeat_penalty")
    try:
        return Sampling.from_json(
            {
                **wanted,
                "max_tokens": n_ctx if most in {None, -1} else most,
                "top_k": 0 if top_k == -1 else top_k,
                "repeat_penalty": body.get("repetition_penalty") if penalty is None else penalty,
                "seed": _seed(seed),
            }
        )
    except InvalidInputError as error:
        raise bad_request(str(error), error.message.split(" ", 1)[0]) from error
    except (TypeError, OverflowError) as error:
        raise bad_request(f"A number of the request cannot be used: {error}") from error


def _seed(seed: object) -> object:
    """Seeds of any size (clients send 64 bits) in the range of the runtimes; -1 is none."""
    if isinstance(seed, int) and not isinstance(seed, bool):
        return None if seed == -1 else seed % _SEEDS
    return seed


def _stops(stop: object) -> tuple[str, ...]:
    if stop is None:
        return ()
    stops: Sequence[object] = [stop] if isinstance(stop, str) else stop if isinstance(stop, list) else [None]
    if len(stops) > _MOST_STOPS:
        raise bad_request(f"There may be {_MOST_STOPS} stop texts at most.", "stop")
    found = [_sound(text) for text in stops if isinstance(text, str) and 0 < len(text) <= _LONGEST_STOP]
    if len(found) != len(stops):
        raise bad_request(f"stop must be texts of 1 to {_LONGEST_STOP} characters.", "stop")
    return tuple(found)


def _switch(body: Mapping[str, Any], name: str) -> bool:
    value = body.get(name)
    if value is None or isinstance(value, bool):
        return bool(value)
    raise bad_request(f"{name} must be true or false.", name)


def _sound(text: str) -> str:
    """``text`` without halves of characters (lone surrogates), which no tokenizer takes."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number")
