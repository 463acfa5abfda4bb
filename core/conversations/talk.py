"""A conversation as frozen values: a tree of questions, each answered by one variant or by two.

Editing a question, or asking it again, adds a branch beside the old one; nothing that was said is lost.
Both variants of a comparison see the same questions, and each sees its own earlier answers only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Self
from uuid import uuid4

from core.conversations.reasoning import split_reasoning
from core.conversations.sampling import DEFAULT_SYSTEM_PROMPT, Sampling
from core.library.votes import Preference

ROOT = -1
"""The parent of a conversation's first question."""
TITLE_LENGTH = 60


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
class Reply:
    """One variant's answer to one question. ``text`` includes its reasoning, as the model wrote it;
    ``problem`` says why there is no more of it, where something failed."""

    text: str
    variant_id: str
    title: str
    figures: AnswerFigures | None = None
    memory_bytes: int | None = None
    thought_s: float | None = None
    problem: str = ""

    @property
    def said(self) -> str:
        """The answer without its reasoning: what later turns are told."""
        return split_reasoning(self.text).answer.strip()


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and its replies (None: not answered yet), one for each variant that was asked.

    ``order`` says which reply stands at the left; ``blind`` that names were hidden until the vote.
    """

    id: int
    parent: int
    question: str
    replies: tuple[Reply | None, ...]
    at: str
    order: tuple[int, ...] = (0,)
    blind: bool = False
    vote: Preference | None = None

    @property
    def is_answered(self) -> bool:
        return all(reply is not None for reply in self.replies)

    @property
    def is_hidden(self) -> bool:
        """Names and figures are hidden until somebody voted."""
        return self.blind and self.vote is None and len(self.replies) > 1

    def reply_for(self, lane: int) -> Reply | None:
        """What the variant of ``lane`` remembers of this turn: its own reply, or the only one there is."""
        return self.replies[min(lane, len(self.replies) - 1)]


@dataclass(frozen=True, slots=True)
class LaneRef:
    """A variant that takes part, with its name at that time."""

    variant_id: str
    title: str


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation. ``leaf`` is the last turn of the branch in sight."""

    id: str = field(default_factory=lambda: uuid4().hex[:16])
    title: str = ""
    turns: tuple[Turn, ...] = ()
    leaf: int = ROOT
    lanes: tuple[LaneRef, ...] = ()
    system: str = DEFAULT_SYSTEM_PROMPT
    sampling: Sampling = field(default_factory=Sampling)
    created_at: str = field(default_factory=_now)
    updated_at: str = field(default_factory=_now)

    # -- looking ------------------------------------------------------------------------------------

    def turn(self, identifier: int) -> Turn:
        """Raises KeyError."""
        for turn in self.turns:
            if turn.id == identifier:
                return turn
        raise KeyError(identifier)

    @property
    def path(self) -> tuple[Turn, ...]:
        """The turns in sight, oldest first."""
        by_id = {turn.id: turn for turn in self.turns}
        found: list[Turn] = []
        at = self.leaf
        while at in by_id and len(found) < len(by_id):
            found.append(by_id[at])
            at = by_id[at].parent
        return tuple(reversed(found))

    @property
    def last(self) -> Turn | None:
        path = self.path
        return path[-1] if path else None

    @property
    def awaits_answer(self) -> bool:
        last = self.last
        return last is not None and not last.is_answered

    def branches(self, turn: Turn) -> tuple[int, ...]:
        """Ids of the turns that could stand in this one's place, it included, oldest first."""
        return tuple(other.id for other in self.turns if other.parent == turn.parent)

    def context_tokens(self, lane: int = 0) -> int:
        """Tokens that the branch in sight fills of the context of this lane's model, as far as is known."""
        for turn in reversed(self.path):
            reply = turn.reply_for(lane)
            if reply is not None and reply.figures is not None:
                return reply.figures.context_tokens
        return 0

    def request_messages(self, lane: int = 0) -> list[dict[str, str]]:
        """What a worker is sent: the system prompt when there is one, then the turns. Reasoning of earlier
        turns is left out, as the models' own templates do."""
        system = self.system.strip()
        messages = [{"role": "system", "content": system}] if system else []
        path = self.path
        for turn in path:
            messages.append({"role": "user", "content": turn.question})
            reply = turn.reply_for(lane)
            if turn is not path[-1] and reply is not None:
                messages.append({"role": "assistant", "content": reply.said or reply.text or "…"})
        return messages

    # -- changing -----------------------------------------------------------------------------------

    def asked(self, question: str, *, order: tuple[int, ...] = (0,), blind: bool = False) -> Talk:
        """A question after the last one; as many replies are awaited as ``order`` has places."""
        return self._added(self.leaf, question, order, blind)

    def edited(
        self, turn_id: int, question: str, *, order: tuple[int, ...] = (0,), blind: bool = False
    ) -> Talk:
        """The question of ``turn_id`` in other words (or the same, to be answered again): a new branch."""
        return self._added(self.turn(turn_id).parent, question, order, blind)

    def _added(self, parent: int, question: str, order: tuple[int, ...], blind: bool) -> Talk:
        identifier = 1 + max((turn.id for turn in self.turns), default=ROOT)
        empty: tuple[Reply | None, ...] = (None,) * len(order)
        made = Turn(identifier, parent, question, empty, _now(), order, blind)
        title = self.title or title_of(question)
        return replace(self, turns=(*self.turns, made), leaf=identifier, title=title, updated_at=made.at)

    def replied(self, turn_id: int, lane: int, reply: Reply) -> Talk:
        turn = self.turn(turn_id)
        replies = tuple(reply if at == lane else old for at, old in enumerate(turn.replies))
        return replace(self._with(replace(turn, replies=replies)), updated_at=_now())

    def voted(self, turn_id: int, vote: Preference | None) -> Talk:
        return self._with(replace(self.turn(turn_id), vote=vote))

    def revealed(self, turn_id: int) -> Talk:
        """Show the names of this turn without a vote."""
        return self._with(replace(self.turn(turn_id), blind=False))

    def without(self, turn_id: int) -> Talk:
        """Take back a question that was refused; the newest branch that is left comes into sight."""
        gone = self.turn(turn_id)
        rest = tuple(turn for turn in self.turns if turn.id != turn_id)
        left = replace(self, turns=rest, leaf=gone.parent)
        siblings = [turn for turn in rest if turn.parent == gone.parent]
        return left.showing(siblings[-1].id) if siblings and self.leaf == turn_id else left

    def showing(self, turn_id: int) -> Talk:
        """Bring the branch of this turn into sight, down to its newest end."""
        at = self.turn(turn_id).id
        while later := [turn.id for turn in self.turns if turn.parent == at]:
            at = later[-1]
        return replace(self, leaf=at)

    def settled(self, problem: str) -> Talk:
        """As it is when nothing is awaited any more: replies that never came say ``problem``."""
        talk = self
        for turn in self.turns:
            for lane, reply in enumerate(turn.replies):
                if reply is None:
                    ref = self.lanes[lane] if lane < len(self.lanes) else LaneRef("", "")
                    never = Reply("", ref.variant_id, ref.title, problem=problem)
                    talk = talk.replied(turn.id, lane, never)
        return replace(talk, updated_at=self.updated_at)

    def _with(self, changed: Turn) -> Talk:
        turns = tuple(changed if turn.id == changed.id else turn for turn in self.turns)
        return replace(self, turns=turns)

    # -- keeping ------------------------------------------------------------------------------------

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "title": self.title,
            "leaf": self.leaf,
            "lanes": [[lane.variant_id, lane.title] for lane in self.lanes],
            "system": self.system,
            "sampling": self.sampling.to_json(),
            "created_at": self.created_at,
            "updated_at": self.updated_at,
            "turns": [_turn_json(turn) for turn in self.turns],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Raises KeyError, TypeError or ValueError for what is no conversation."""
        return cls(
            id=str(data["id"]),
            title=str(data["title"]),
            turns=tuple(_turn_from(turn) for turn in data["turns"]),
            leaf=int(data["leaf"]),
            lanes=tuple(LaneRef(str(one), str(title)) for one, title in data["lanes"]),
            system=str(data["system"]),
            sampling=Sampling.from_json(data["sampling"]),
            created_at=str(data["created_at"]),
            updated_at=str(data["updated_at"]),
        )


def title_of(question: str) -> str:
    """A conversation's name: the beginning of its first question, cut between words."""
    line = " ".join(question.split())
    if len(line) <= TITLE_LENGTH:
        return line
    cut = line[:TITLE_LENGTH]
    whole = cut[: cut.rfind(" ")] if " " in cut[TITLE_LENGTH // 2 :] else cut
    return f"{whole.rstrip(' ,;:.')}…"


def _turn_json(turn: Turn) -> dict[str, Any]:
    return {
        "id": turn.id,
        "parent": turn.parent,
        "question": turn.question,
        "at": turn.at,
        "order": list(turn.order),
        "blind": turn.blind,
        "vote": turn.vote,
        "replies": [None if reply is None else _reply_json(reply) for reply in turn.replies],
    }


def _reply_json(reply: Reply) -> dict[str, Any]:
    figures = reply.figures
    return {
        "text": reply.text,
        "variant_id": reply.variant_id,
        "title": reply.title,
        "memory_bytes": reply.memory_bytes,
        "thought_s": reply.thought_s,
        "problem": reply.problem,
        "figures": None
        if figures is None
        else {
            "tokens": figures.tokens,
            "prompt_tokens": figures.prompt_tokens,
            "tokens_per_s": figures.tokens_per_s,
            "time_to_first_token_s": figures.time_to_first_token_s,
            "stopped": figures.stopped,
            "finish_reason": figures.finish_reason,
        },
    }


def _turn_from(data: Mapping[str, Any]) -> Turn:
    vote = data["vote"]
    replies: Sequence[Any] = data["replies"]
    order = tuple(int(place) for place in data["order"])
    if sorted(order) != list(range(len(replies))):
        raise ValueError("replies without a place")
    return Turn(
        id=int(data["id"]),
        parent=int(data["parent"]),
        question=str(data["question"]),
        replies=tuple(None if reply is None else _reply_from(reply) for reply in replies),
        at=str(data["at"]),
        order=order,
        blind=bool(data["blind"]),
        vote=None if vote is None else Preference(vote),
    )


def _reply_from(data: Mapping[str, Any]) -> Reply:
    figures, memory, thought = data["figures"], data["memory_bytes"], data["thought_s"]
    return Reply(
        text=str(data["text"]),
        variant_id=str(data["variant_id"]),
        title=str(data["title"]),
        figures=None if figures is None else AnswerFigures.from_event(figures),
        memory_bytes=None if memory is None else int(memory),
        thought_s=None if thought is None else float(thought),
        problem=str(data["problem"]),
    )
