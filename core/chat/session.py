"""What a chat with a model is, whatever runs it: messages in, pieces of text out, an answer at the end."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Any, Final, Protocol, Self

from core.errors import InvalidInputError
from core.types import ModelFacts

Messages = Sequence[Mapping[str, str]]
"""The conversation so far: ``{"role": "system" | "user" | "assistant", "content": text}``, oldest first."""

ROLES: Final = frozenset({"system", "user", "assistant"})

FINISH_STOP: Final = "stop"  # the model ended its answer
FINISH_LENGTH: Final = "length"  # max_tokens was reached
FINISH_CONTEXT: Final = "context_full"  # the context window was full before the answer ended
FINISH_STOPPED: Final = "stopped"  # the user stopped it

MIN_CONTEXT: Final = 64
DEFAULT_CONTEXT: Final = 4096

THINK_OPEN: Final = "<think>\n"
THINK_CLOSE: Final = "\n</think>\n\n"


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is drawn. ``seed`` None draws differently each time; temperature 0 is greedy.

    Penalties look at the last 64 tokens: ``repeat_penalty`` divides, ``presence_penalty`` is taken off once
    for what is there, ``frequency_penalty`` for every time it is there.
    """

    max_tokens: int = 512
    temperature: float = 0.7
    top_p: float = 0.95
    top_k: int = 40
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    seed: int | None = None
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0

    def __post_init__(self) -> None:
        _within("max_tokens", self.max_tokens, 1, 1 << 20)
        _within("temperature", self.temperature, 0.0, 10.0)
        _within("top_p", self.top_p, 0.0, 1.0)
        _within("top_k", self.top_k, 0, 1 << 20)
        _within("min_p", self.min_p, 0.0, 1.0)
        _within("repeat_penalty", self.repeat_penalty, 0.1, 10.0)
        _within("presence_penalty", self.presence_penalty, -2.0, 2.0)
        _within("frequency_penalty", self.frequency_penalty, -2.0, 2.0)
        if self.seed is not None:
            _within("seed", self.seed, 0, (1 << 32) - 2)  # llama.cpp reads 2**32 - 1 as "random"

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """From a command's fields; what is missing or null takes its default.

        Raises InvalidInputError for a value that is no number or out of range.
        """
        default = cls()
        return cls(
            max_tokens=_integer(data, "max_tokens", default.max_tokens),
            temperature=_number(data, "temperature", default.temperature),
            top_p=_number(data, "top_p", default.top_p),
            top_k=_integer(data, "top_k", default.top_k),
            min_p=_number(data, "min_p", default.min_p),
            repeat_penalty=_number(data, "repeat_penalty", default.repeat_penalty),
            seed=None if data.get("seed") is None else _integer(data, "seed", 0),
            presence_penalty=_number(data, "presence_penalty", default.presence_penalty),
            frequency_penalty=_number(data, "frequency_penalty", default.frequency_penalty),
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """One finished answer. Rates are tokens a second, 0.0 where fewer than two tokens were worked on.

    ``prompt_tokens`` is the whole prompt; ``prompt_tokens_per_s`` the rate of the part of it that was not
    cached from the turn before. ``finish_reason`` is one of the ``FINISH_*`` words. Thinking that the
    runtime reports apart is part of ``text``, between ``<think>`` and ``</think>``.
    """

    text: str
    tokens: int
    prompt_tokens: int
    tokens_per_s: float
    prompt_tokens_per_s: float
    time_to_first_token_s: float
    stopped: bool
    finish_reason: str


class Session(Protocol):
    """A loaded model that answers one conversation at a time."""

    @property
    def backend(self) -> str:
        """The runtime: ``llama.cpp`` or ``torch``."""

    @property
    def note(self) -> str | None:
        """What the user should know of this session (that it is slow, and why), if anything."""

    @property
    def facts(self) -> ModelFacts | None:
        """What the headers say of the model, where they are known."""

    @property
    def load_s(self) -> float:
        """Seconds that loading took."""

    @property
    def n_ctx(self) -> int:
        """Tokens that fit into the context window."""

    @property
    def n_ctx_train(self) -> int | None:
        """Tokens of context that the model was trained on, where that is known."""

    @property
    def has_chat_template(self) -> bool:
        """False for base models: the conversation is then written as ChatML."""

    def ask(
        self,
        messages: Messages,
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: Event | None = None,
    ) -> Answer:
        """Answer the last message. ``on_token`` gets whole characters only, in this thread.

        Setting ``stop`` (from any thread, before or during the call) ends the answer.
        Raises ContextOverflowError, ChatError or InvalidInputError.
        """

    def complete(
        self,
        prompt: str,
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: Event | None = None,
    ) -> Answer:
        """Go on with the text ``prompt`` as it is, without the model's chat template; else as :meth:`ask`."""

    def stop(self) -> None:
        """End the answer that is being written, if any. May be called from any thread."""

    def close(self) -> None:
        """Give the model's memory back. The session cannot be used any more."""


class ThinkingTags:
    """Joins thinking and answer, which a runtime reports apart, into one text with ``<think>`` tags."""

    def __init__(self) -> None:
        self._thinking = False

    def piece(self, thinking: str, content: str) -> str:
        """The text to show for one chunk."""
        text = ""
        if thinking:
            text += thinking if self._thinking else THINK_OPEN + thinking
            self._thinking = True
        if content:
            text += self.end() + content
        return text

    def end(self) -> str:
        """What closes the thinking, if it is open."""
        if not self._thinking:
            return ""
        self._thinking = False
        return THINK_CLOSE


def context_size(asked: int, trained: int) -> int:
    """Tokens of context for a wish of ``asked`` (0: as many as there are) and a model trained on
    ``trained`` (0: not known). Raises InvalidInputError when it is too short to answer."""
    if asked and asked < MIN_CONTEXT:
        raise InvalidInputError(f"A context of {asked} tokens is too short", f"Use {MIN_CONTEXT} or more.")
    if not trained:
        return asked
    return min(asked, trained) if asked else trained


def checked_messages(messages: object) -> list[dict[str, str]]:
    """The messages as plain dicts; raises InvalidInputError for anything that is not a conversation."""
    if not isinstance(messages, Sequence) or isinstance(messages, str) or not messages:
        raise InvalidInputError("There is no message to answer", "Write something first.")
    checked = []
    for message in messages:
        role = message.get("role") if isinstance(message, Mapping) else None
        content = message.get("content") if isinstance(message, Mapping) else None
        if role not in ROLES or not isinstance(content, str):
            raise InvalidInputError(
                "A message needs a role (system, user or assistant) and a text", "Start a new conversation."
            )
        checked.append({"role": str(role), "content": content})
    return checked


def _within(name: str, value: float, low: float, high: float) -> None:
    if not math.isfinite(value) or not low <= value <= high:
        raise InvalidInputError(f"{name} {value} is out of range", f"Choose from {low} to {high}.")


def _number(data: Mapping[str, Any], name: str, default: float) -> float:
    value = data.get(name)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InvalidInputError(f"{name} {value!r} is not a number", "Give a number.")
    return float(value)


def _integer(data: Mapping[str, Any], name: str, default: int) -> int:
    value = _number(data, name, default)
    if value != int(value):
        raise InvalidInputError(f"{name} {value} is not a whole number", "Give a whole number.")
    return int(value)
