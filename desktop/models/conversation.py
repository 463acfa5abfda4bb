"""A conversation as frozen values: what was said, how answers are chosen, and how full the context is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Self

from core.language import mark


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next word is chosen. ``top_k`` 0 and ``top_p`` 1 switch those limits off."""

    temperature: float = 0.7
    top_p: float = 0.95
    top_k: int = 40
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    max_tokens: int = 1024
    seed: int | None = None

    def to_json(self) -> dict[str, Any]:
        return {
            "max_tokens": self.max_tokens,
            "temperature": self.temperature,
            "top_p": self.top_p,
            "top_k": self.top_k,
            "min_p": self.min_p,
            "repeat_penalty": self.repeat_penalty,
            "seed": self.seed,
        }


@dataclass(frozen=True, slots=True)
class Preset:
    """A named way to answer; it sets how words are chosen, not how many."""

    name: str
    hint: str
    temperature: float
    top_p: float
    top_k: int
    min_p: float

    def applied_to(self, sampling: Sampling) -> Sampling:
        return replace(
            sampling, temperature=self.temperature, top_p=self.top_p, top_k=self.top_k, min_p=self.min_p
        )

    def matches(self, sampling: Sampling) -> bool:
        return self.applied_to(sampling) == sampling


PRESETS: tuple[Preset, ...] = (
    Preset(mark("Balanced"), mark("Natural answers that stay on the subject"), 0.7, 0.95, 40, 0.05),
    Preset(mark("Precise"), mark("The likeliest words only: best for facts and code"), 0.0, 1.0, 1, 0.0),
    Preset(mark("Creative"), mark("More surprising words: best for stories and ideas"), 1.1, 0.98, 100, 0.02),
)


def preset_of(sampling: Sampling) -> Preset | None:
    """The preset that these settings are, or None when they are the user's own."""
    return next((preset for preset in PRESETS if preset.matches(sampling)), None)


DEFAULT_SYSTEM_PROMPT = "You are a helpful assistant."
"""Small models answer much better when they are told who they are."""


class Role(StrEnum):
    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class AnswerFigures:
    """What an answer took. Rates are tokens a second."""

    tokens: int
    prompt_tokens: int
    tokens_per_s: float
    time_to_first_token_s: float
    stopped: bool
    finish_reason: str

    @classmethod
    def from_event(cls, fields: Mapping[str, Any]) -> Self:
        """Of an ``answer`` event; figures that are absent or null count as 0."""
        return cls(
            tokens=int(fields.get("tokens") or 0),
            prompt_tokens=int(fields.get("prompt_tokens") or 0),
            tokens_per_s=float(fields.get("tokens_per_s") or 0.0),
            time_to_first_token_s=float(fields.get("time_to_first_token_s") or 0.0),
            stopped=bool(fields.get("stopped")),
            finish_reason=str(fields.get("finish_reason") or ""),
        )

    @property
    def context_tokens(self) -> int:
        """Tokens of the context that the conversation fills after this answer."""
        return self.prompt_tokens + self.tokens


@dataclass(frozen=True, slots=True)
class Message:
    role: Role
    text: str
    figures: AnswerFigures | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """Turns in order; a question without an answer can only be the last one."""

    messages: tuple[Message, ...] = ()

    def asked(self, text: str) -> Conversation:
        return Conversation((*self.messages, Message(Role.USER, text)))

    def answered(self, text: str, figures: AnswerFigures | None) -> Conversation:
        if not self.awaits_answer:
            raise RuntimeError("an answer without a question")
        return Conversation((*self.messages, Message(Role.ASSISTANT, text, figures)))

    def without_last_answer(self) -> Conversation:
        """Back to the last question, to ask it again."""
        if self.messages and self.messages[-1].role is Role.ASSISTANT:
            return Conversation(self.messages[:-1])
        return self

    def without_last_question(self) -> Conversation:
        """Take back a question that was refused."""
        return Conversation(self.messages[:-1]) if self.awaits_answer else self

    @property
    def awaits_answer(self) -> bool:
        return bool(self.messages) and self.messages[-1].role is Role.USER

    @property
    def context_tokens(self) -> int:
        last = next((m.figures for m in reversed(self.messages) if m.figures), None)
        return last.context_tokens if last else 0

    def request_messages(self, system: str) -> list[dict[str, str]]:
        """What a worker is sent: the system prompt when there is one, then the turns."""
        head = [{"role": "system", "content": system.strip()}] if system.strip() else []
        return head + [{"role": str(m.role), "content": m.text} for m in self.messages]
