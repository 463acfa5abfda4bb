"""The vote on two hidden answers, and what the votes say so far."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.conversations.talk import Turn
from core.language import mark, tr, trn
from core.library.votes import Preference, VoteSummary
from desktop.theme import metrics
from desktop.widgets.basics import button, text
from desktop.widgets.layout import FlowLayout

CHOICES: tuple[tuple[str, str, str], ...] = (
    ("left", mark("A is better"), "thumbs-up"),
    ("right", mark("B is better"), "thumbs-up"),
    ("equal", mark("Equally good"), "equals"),
    ("both_bad", mark("Both bad"), "thumbs-down"),
)
"""In the order of their keys, 1 to 4."""


def preference_of(turn: Turn, choice: str) -> Preference:
    """What a choice of the left or right answer says about the first and the second variant."""
    if choice in {"left", "right"}:
        lane = turn.order[0 if choice == "left" else 1]
        return Preference.FIRST if lane == 0 else Preference.SECOND
    return Preference(choice)


class VoteBar(QWidget):
    """Four buttons while names are hidden; afterwards who was who, and the score."""

    voted = Signal(str)  # one of CHOICES
    reveal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self._ask = QWidget()
        flow = FlowLayout(self._ask, size.s)
        self.buttons: dict[str, QPushButton] = {}
        for number, (identifier, words, icon_name) in enumerate(CHOICES, start=1):
            made = button(
                tr(words),
                icon_name=icon_name,
                tip=tr("Key {number}", number=number),
                clicked=partial(self.voted.emit, identifier),
            )
            self.buttons[identifier] = made
            flow.addWidget(made)
        self.reveal_button = button(
            tr("Show the names without a vote"), "quiet", clicked=self.reveal_asked.emit
        )
        flow.addWidget(self.reveal_button)
        self.result = text("", "strong", wrap=True)
        self.score = text("", "quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._ask)
        layout.addWidget(self.result)
        layout.addWidget(self.score)
        self.show_score(None, "")

    def show_turn(self, turn: Turn) -> None:
        """Ask for the vote, or say what it was."""
        self.setVisible(turn.is_answered and (turn.is_hidden or turn.vote is not None))
        self._ask.setVisible(turn.is_hidden)
        self.result.setVisible(turn.vote is not None)
        self.result.setText(vote_words(turn))

    def show_score(self, summary: VoteSummary | None, title: str, other: str = "") -> None:
        shown = summary is not None and summary.n > 0
        self.score.setVisible(shown)
        if shown and summary is not None:
            self.score.setText(score_words(summary, title, other))


def vote_words(turn: Turn) -> str:
    """``You preferred Q8_0 (B).``"""
    if turn.vote is None or len(turn.replies) < 2:
        return ""
    if turn.vote is Preference.EQUAL:
        return tr("You found both equally good.")
    if turn.vote is Preference.BOTH_BAD:
        return tr("You found both bad.")
    lane = 0 if turn.vote is Preference.FIRST else 1
    reply = turn.replies[lane]
    return tr(
        "You preferred {letter}: {title}.",
        letter="AB"[turn.order.index(lane)],
        title=reply.title if reply is not None else "",
    )


def score_words(summary: VoteSummary, title: str, other: str) -> str:
    """``So far SmolLM2 Q8_0 won 3 and lost 1 of 5 votes against SmolLM2 Q4_0: too few votes to tell.``"""
    return trn(
        "So far {title} won {wins} and lost {losses} of {n} vote against {other}: {certainty}.",
        "So far {title} won {wins} and lost {losses} of {n} votes against {other}: {certainty}.",
        summary.n,
        title=title,
        wins=summary.wins,
        losses=summary.losses,
        other=other,
        certainty=tr(summary.certainty),
    )
