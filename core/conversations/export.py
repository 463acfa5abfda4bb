"""A conversation as a file for people (Markdown) or for programs (JSON)."""

from __future__ import annotations

import json

from core.conversations.reasoning import split_reasoning
from core.conversations.talk import Reply, Talk
from core.formats import duration, full_date, rate
from core.language import tr


def as_json(talk: Talk) -> str:
    """Everything, all branches included; what :meth:`Talk.from_json` reads."""
    return json.dumps(talk.to_json(), ensure_ascii=False, indent=2) + "\n"


def as_markdown(talk: Talk) -> str:
    """The branch in sight, each answer under the name of its variant; reasoning as a quotation."""
    parts = [f"# {talk.title}", full_date(talk.created_at)]
    if talk.system.strip():
        parts.append(f"> {tr('System prompt')}: " + talk.system.strip().replace("\n", "\n> "))
    for turn in talk.path:
        parts.append(f"## {tr('You')}\n\n{turn.question}")
        for place, lane in enumerate(turn.order):
            reply = turn.replies[lane]
            if reply is not None:
                name = "AB"[place] if turn.is_hidden else reply.title
                parts.append(_reply(name, reply, hidden=turn.is_hidden))
    return "\n\n".join(parts) + "\n"


def _reply(name: str, reply: Reply, *, hidden: bool) -> str:
    parts = split_reasoning(reply.text)
    found = [f"## {name}"]
    if parts.thinking:
        found.append("> " + parts.thinking.replace("\n", "\n> "))
    found.append(parts.answer.strip() or "…")
    if reply.figures is not None and not hidden:
        first = duration(reply.figures.time_to_first_token_s)
        speed = rate(reply.figures.tokens_per_s)
        found.append(f"*{tr('{speed}, first token after {time}', speed=speed, time=first)}*")
    return "\n\n".join(found)
