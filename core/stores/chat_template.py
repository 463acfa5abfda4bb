"""From a model's Jinja chat template to the Go template that Ollama wants, learned from what it renders.

The template is rendered (in Jinja's sandbox) for short conversations of marked words; what stands between
the words is the format: ChatML, Llama 3, Mistral, Gemma, Phi, DeepSeek and their like differ in nothing
else. What was learned counts only if it gives the very same text for longer conversations.
"""

from __future__ import annotations

import contextlib
import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from core.language import tr

MAX_TEMPLATE: Final = 1 << 17
TIMEOUT_S: Final = 5.0

Turn = tuple[str, str]  # role, content
Where = Literal["turn", "first", "last", "none"]

_S, _U, _A = "qsystemq", "quserq{}q", "qanswerq{}q"

_BOS: Final = "qbeginningq"
_TOKEN: Final = re.compile(r"<[^<>\s]{1,40}>")

#: names for what people know, by a text that only that format has
_NAMES: Final = (
    ("<|im_start|>", "ChatML"),
    ("<|start_header_id|>", "Llama 3"),
    ("<|header_start|>", "Llama 4"),
    ("<start_of_turn>", "Gemma"),
    ("<|turn>", "Gemma"),
    ("[INST]", "Mistral"),
    ("<｜User｜>", "DeepSeek"),
    ("<|start_of_role|>", "Granite"),
    ("<|START_OF_TURN_TOKEN|>", "Command R"),
    ("<|user|>", "Phi or Zephyr"),
    ("### Instruction", "Alpaca"),
)


@dataclass(frozen=True, slots=True)
class TurnFormat:
    """The texts around the words of a conversation. ``user`` stands before a question, ``answer`` between it
    and a former answer, ``close`` after that answer, ``prompt`` between the last question and the new answer.

    ``where`` the system text goes: a turn of its own, before the first or the last question, or nowhere.
    ``system_open`` and ``system_close`` stand around it; ``without_system`` stands there when none is given
    and the template brings one of its own.
    """

    user: str
    answer: str
    close: str
    prompt: str
    where: Where
    system_open: str = ""
    system_close: str = ""
    without_system: str = ""
    default_system: str | None = None

    @property
    def name(self) -> str:
        """What the format is called, or "a format of its own"."""
        text = self.user + self.answer + self.prompt
        return next((name for mark, name in _NAMES if mark in text), tr("a format of its own"))

    @property
    def is_known(self) -> bool:
        """Whether it is one of the formats that people know by name."""
        return self.name in {name for _, name in _NAMES}

    @property
    def stop(self) -> str | None:
        """The text that ends an answer, where it is a token of its own."""
        token = _TOKEN.match(self.close.strip())
        return token[0] if token else None

    def render(self, turns: Sequence[Turn]) -> str:
        """As the Go template of this format does it."""
        system = next((content for role, content in turns if role == "system"), self.default_system or "")
        rest = [turn for turn in turns if turn[0] != "system"]
        last = max((i for i, (role, _) in enumerate(rest) if role == "user"), default=-1)
        text = ""
        if self.where == "turn":
            text = self.system_open + system + self.system_close if system else self.without_system
        for index, (role, content) in enumerate(rest):
            if role == "user":
                wanted = 0 if self.where == "first" else last
                here = system and self.where in {"first", "last"} and index == wanted
                inner = self.system_open + system + self.system_close if here else ""
                text += self.user + inner + content
            else:
                text += self.answer + content + self.close
        return text + self.prompt


def learn(template: str, bos: str = "", eos: str = "") -> TurnFormat | None:
    """The format of a Jinja chat template; None when it cannot be told (it fails, takes too long, or does
    more than putting texts around turns). ``bos`` is left out: runtimes add it themselves."""
    if len(template) > MAX_TEMPLATE:
        return None
    found: list[TurnFormat | None] = []

    def work() -> None:
        # Whatever a stranger's template raises: it is then simply not understood.
        with contextlib.suppress(Exception):
            found.append(_learn(_Renderer(template, bos, eos)))

    thread = threading.Thread(target=work, name="chat-template", daemon=True)
    thread.start()
    thread.join(TIMEOUT_S)
    return found[0] if found else None


class _Renderer:
    def __init__(self, template: str, bos: str, eos: str) -> None:
        from core.stores.template_sandbox import sandbox

        environment = sandbox()
        self._template = environment.from_string(template)
        self._bos, self._eos = bos, eos

    def __call__(self, *turns: Turn) -> str:
        messages = [{"role": role, "content": content} for role, content in turns]
        text = self._template.render(
            messages=messages, add_generation_prompt=True, bos_token=_BOS, eos_token=self._eos
        )
        # Only what the variable wrote: ChatML's first token is a model's first token too, and belongs there.
        return text.removeprefix(_BOS).replace(_BOS, self._bos)


def _learn(render: _Renderer) -> TurnFormat | None:
    u1, a1, u2, a2, u3 = (
        ("user", _U.format(1)),
        ("assistant", _A.format(1)),
        ("user", _U.format(2)),
        ("assistant", _A.format(2)),
        ("user", _U.format(3)),
    )
    system = ("system", _S)
    opening, prompt = _around(render(u1), u1[1])
    middle = _between(render(u1, a1, u2), u1[1], a1[1], u2[1])
    if middle is None:
        return None
    answer, mid2 = middle
    try:
        with_system: str | None = render(system, u1, a1, u2)
    except Exception:  # noqa: BLE001 - templates refuse roles by raising what they like
        with_system = None
    for user in _openings(opening, mid2, answer):
        base = TurnFormat(user, answer, mid2[: len(mid2) - len(user)], prompt, "none")
        own = opening[: len(opening) - len(user)]
        for fmt in _candidates(base, own, with_system, u1[1], u2[1]):
            talks: list[tuple[Turn, ...]] = [(u1,), (u1, a1, u2), (u1, a1, u2, a2, u3)]
            if fmt.where != "none":
                talks += [(system, *talk) for talk in tuple(talks)]
            if all(fmt.render(talk) == render(*talk) for talk in talks):
                return fmt
    return None


def _candidates(
    base: TurnFormat, own: str, with_system: str | None, first: str, last: str
) -> Sequence[TurnFormat]:
    """Formats that would explain where the system text went."""
    if with_system is None or _S not in with_system:
        return [] if own else [base]
    before, after = with_system.split(_S, 1)
    parts = (base.user, base.answer, base.close, base.prompt)
    if first in before:  # it goes into the last question
        start = before.rfind(base.user)
        opened, closed = before[start + len(base.user) :], after.split(last, 1)[0]
        return [TurnFormat(*parts, "last", opened, closed)]
    closed = after.split(first, 1)[0]
    found = []
    if closed.endswith(base.user):  # a turn of its own
        closed = closed[: len(closed) - len(base.user)]
        found.append(TurnFormat(*parts, "turn", before, closed, own))
        if own.startswith(before) and own.endswith(closed):
            default = own[len(before) : len(own) - len(closed)]
            found.insert(0, TurnFormat(*parts, "turn", before, closed, "", default))
    if before.startswith(base.user):
        opened = before[len(base.user) :]
        found.append(TurnFormat(*parts, "first", opened, closed))
        found.append(TurnFormat(*parts, "last", opened, closed))
    return found


def _around(text: str, word: str) -> tuple[str, str]:
    before, _, after = text.partition(word)
    return before, after


def _between(text: str, *words: str) -> tuple[str, str] | None:
    """What stands between three words, None when one is missing."""
    first, second, third = (text.find(word) for word in words)
    if not 0 <= first < second < third:
        return None
    return text[first + len(words[0]) : second], text[second + len(words[1]) : third]


def _openings(opening: str, middle: str, answer: str) -> Sequence[str]:
    """What may open a question: an end that the text before the first question (which may hold a system
    turn of the template's own) shares with the text before a later one. Where a question and an answer end
    in the same token, that token opens nothing."""
    length = 0
    while length < min(len(opening), len(middle)) and opening[-1 - length] == middle[-1 - length]:
        length += 1
    shared = opening[len(opening) - length :]
    if not shared:
        return [] if opening else [""]
    found = [shared]
    token = _TOKEN.match(middle)
    if token and answer.startswith(token[0]):
        rest = middle[token.end() :]
        later = rest.lstrip()
        if answer[token.end() :].startswith(rest[: len(rest) - len(later)]) and opening.endswith(later):
            found.insert(0, later)
    marks = [position for mark in "<[#" if (position := shared.find(mark)) > 0]
    return [*found, shared[min(marks) :]] if marks else found


def go_template(fmt: TurnFormat) -> str | None:
    """The format as a template of Go's text/template over Ollama's ``.System`` and ``.Messages``; None when
    a text holds what Go would read as code."""
    texts = (
        fmt.user,
        fmt.answer,
        fmt.close,
        fmt.prompt,
        fmt.system_open,
        fmt.system_close,
        fmt.without_system,
    )
    if any("{{" in text or "}}" in text or text.endswith("{") for text in texts):
        return None
    system = f"{fmt.system_open}{{{{ $system }}}}{fmt.system_close}"
    head, inner = "{{- $system := .System }}", ""
    if fmt.where == "turn":
        other = f"{{{{ else }}}}{fmt.without_system}" if fmt.without_system else ""
        head = f"{{{{- $system := .System }}}}{{{{ if $system }}}}{system}{other}{{{{ end }}}}"
    elif fmt.where == "first":
        inner = f'{{{{ if $system }}}}{system}{{{{ $system = "" }}}}{{{{ end }}}}'
    elif fmt.where == "last":
        is_last = "(eq (len (slice $.Messages $i)) 1)"
        inner = f"{{{{ if and $system {is_last} }}}}{system}{{{{ end }}}}"
    loop = "{{ range $i, $_ := .Messages }}" if fmt.where == "last" else "{{ range .Messages }}"
    head = "" if fmt.where == "none" else head
    return (
        f"{head}{loop}"
        f'{{{{ if eq .Role "user" }}}}{fmt.user}{inner}{{{{ .Content }}}}'
        f'{{{{ else if eq .Role "assistant" }}}}{fmt.answer}{{{{ .Content }}}}{fmt.close}'
        f"{{{{ end }}}}{{{{ end }}}}{fmt.prompt}"
    )
