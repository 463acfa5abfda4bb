"""What a model thinks before it answers, told apart from the answer by the marks of the model families."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Parts:
    """``thinking`` is "" where there is none; ``is_open`` while its end has not come."""

    thinking: str
    answer: str
    is_open: bool = False


MARKS: Final[tuple[tuple[str, str], ...]] = (
    ("<think>", "</think>"),  # DeepSeek, Qwen, SmolLM3, GLM; also what our runtimes write
    ("<thinking>", "</thinking>"),
    ("<reasoning>", "</reasoning>"),
    ("<thought>", "</thought>"),  # Gemma derivatives
    ("<seed:think>", "</seed:think>"),
    ("[THINK]", "[/THINK]"),  # Magistral
    ("◁think▷", "◁/think▷"),  # Kimi
    ("<|begin_of_thought|>", "<|end_of_thought|>"),
    ("<|channel|>analysis<|message|>", "<|end|>"),  # gpt-oss
    ("<|START_THINKING|>", "<|END_THINKING|>"),  # Command A
)
_LONGEST_OPENING: Final = max(len(opening) for opening, _ in MARKS)
#: wrappers that some families put around the answer itself
_WRAPPERS: Final = re.compile(
    r"^(?:<\|start\|>assistant)?<\|channel\|>final<\|message\|>|^<answer>|</answer>$"
    r"|<\|begin_of_solution\|>|<\|end_of_solution\|>|<\|START_RESPONSE\|>|<\|END_RESPONSE\|>|<\|return\|>$"
)


def split_reasoning(text: str) -> Parts:
    """Split what has come so far of an answer; safe to call on every piece of a growing text.

    An end mark without its beginning counts too: some templates put the beginning into the prompt.
    """
    start = text.lstrip()
    for opening, closing in MARKS:
        if start.startswith(opening):
            body = start[len(opening) :]
            end = body.find(closing)
            if end < 0:
                return Parts(body.strip("\n"), "", is_open=True)
            return Parts(body[:end].strip(), _answer(body[end + len(closing) :]))
        if start and len(start) < _LONGEST_OPENING and opening.startswith(start):
            return Parts("", "", is_open=True)  # a mark that is still being written
    for opening, closing in MARKS[:2]:
        end = start.find(closing)
        if end >= 0 and opening not in start[:end]:
            return Parts(start[:end].strip(), _answer(start[end + len(closing) :]))
    return Parts("", _answer(text))


def _answer(text: str) -> str:
    return _WRAPPERS.sub("", text.lstrip("\n"))
