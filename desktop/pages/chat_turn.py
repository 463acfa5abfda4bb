"""One turn of a chat: the question, one answer or two side by side, and the vote."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.conversations.talk import Turn
from core.language import tr
from desktop.pages.chat_bubbles import AnswerBubble, QuestionBubble
from desktop.pages.chat_votes import VoteBar
from desktop.theme import metrics


class TurnView(QWidget):
    """Follows its turn from the question to the vote."""

    edited = Signal(int, str)  # turn, the new question
    branch_asked = Signal(int, int)  # turn, direction
    again_asked = Signal(int)
    voted = Signal(int, str)
    reveal_asked = Signal()

    def __init__(self, turn: Turn, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        """``titles`` are the names of the variants, by lane."""
        super().__init__(parent)
        size = metrics()
        self.turn = turn
        self._titles = titles
        self.question = QuestionBubble(turn.question)
        self.question.edited.connect(self._on_edited)
        self.question.branch_asked.connect(self._on_branch)
        pair = len(turn.replies) > 1
        self.bubbles: dict[int, AnswerBubble] = {}
        answers = QHBoxLayout()
        answers.setSpacing(size.l)
        for place, lane in enumerate(turn.order):
            bubble = AnswerBubble(self._name(place, lane) if pair else "")
            bubble.regenerate_asked.connect(self._on_again)
            self.bubbles[lane] = bubble
            answers.addWidget(bubble, 1)
        self.votes = VoteBar()
        self.votes.voted.connect(self._on_voted)
        self.votes.reveal_asked.connect(self.reveal_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.m)
        layout.addWidget(self.question)
        layout.addLayout(answers)
        layout.addWidget(self.votes)
        self._finished: set[int] = set()

    def show_turn(
        self, turn: Turn, versions: tuple[int, ...], *, is_last: bool, active: bool, enabled: bool
    ) -> None:
        """``versions`` are the turns that could stand here; ``active``: it is being answered now."""
        changed = turn != self.turn
        self.turn = turn
        pair = len(turn.replies) > 1
        position = versions.index(turn.id)
        self.question.set_state(position, len(versions), enabled=enabled)
        for place, lane in enumerate(turn.order):
            bubble, reply = self.bubbles[lane], turn.replies[lane]
            if pair:
                bubble.set_name(self._name(place, lane))
            if reply is not None and (changed or lane not in self._finished):
                self._finished.add(lane)
                bubble.finish(reply, hidden=turn.is_hidden)
            bubble.set_last(is_last and not active and enabled and place == len(turn.order) - 1)
        self.votes.show_turn(turn)
        if active:
            self.votes.hide()

    def _name(self, place: int, lane: int) -> str:
        letter = "AB"[place]
        if self.turn.is_hidden:
            return letter
        reply = self.turn.replies[lane]
        title = reply.title if reply is not None else self._titles[lane] if lane < len(self._titles) else ""
        return tr("{letter}: {title}", letter=letter, title=title) if self.turn.vote is not None else title

    def _on_edited(self, question: str) -> None:
        self.edited.emit(self.turn.id, question)

    def _on_branch(self, direction: int) -> None:
        self.branch_asked.emit(self.turn.id, direction)

    def _on_again(self) -> None:
        self.again_asked.emit(self.turn.id)

    def _on_voted(self, choice: str) -> None:
        self.voted.emit(self.turn.id, choice)
