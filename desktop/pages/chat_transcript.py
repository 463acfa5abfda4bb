"""The scrolling column of a chat: turns and cards, kept at its end while the reader is there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.conversations.talk import Talk
from core.language import tr, trn
from desktop.pages.chat_bubbles import AnswerBubble
from desktop.pages.chat_turn import TurnView
from desktop.theme import metrics
from desktop.widgets.basics import button

COLUMN_WIDTH = 780
PAIR_WIDTH = 1480
SHOWN_TURNS = 20
"""Older turns come when they are asked for: each has widgets, and a long talk would open slowly."""


class _Holder(QWidget):
    """Asks for the height that its text needs at the width it has, not at the least width."""

    def minimumSizeHint(self) -> QSize:
        layout, parent = self.layout(), self.parentWidget()
        if layout is None or parent is None:
            return super().minimumSizeHint()
        return QSize(0, layout.totalHeightForWidth(parent.width()))


class Transcript(QScrollArea):
    """Turns one below the other in the middle, wider where two answers stand side by side."""

    edited = Signal(int, str)
    branch_asked = Signal(int, int)
    again_asked = Signal(int)
    voted = Signal(int, str)
    reveal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setProperty("surface", "clear")
        self.setAccessibleName(tr("Conversation"))
        holder = _Holder()
        holder.setProperty("surface", "clear")
        self._content = QWidget()
        self._content.setMaximumWidth(COLUMN_WIDTH)
        self.earlier_button = button("", "link", clicked=self._on_earlier)
        self.earlier_button.hide()
        self._turns = QVBoxLayout()
        self._turns.setSpacing(size.xl)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(size.l)
        outer = QVBoxLayout(self._content)
        outer.setContentsMargins(0, size.s, size.s, size.l)
        outer.setSpacing(size.xl)
        outer.addWidget(self.earlier_button, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addLayout(self._turns)
        outer.addLayout(self._cards)
        outer.addStretch(1)
        centre = QHBoxLayout(holder)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.addStretch(1)
        centre.addWidget(self._content, 1000)
        centre.addStretch(1)
        self.setWidget(holder)
        self.views: list[TurnView] = []
        self._talk: Talk | None = None
        self._shown = SHOWN_TURNS
        self._follows = True
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_range)

    def show_talk(
        self, talk: Talk, *, active: int | None, enabled: bool, titles: tuple[str, ...] = ()
    ) -> None:
        """Bring the turns in sight up to date; those that stay keep their widgets."""
        if self._talk is None or talk.id != self._talk.id:
            self._clear_turns()
            self._shown = SHOWN_TURNS
        self._talk = talk
        path = talk.path
        hidden = max(0, len(path) - self._shown)
        self.earlier_button.setVisible(hidden > 0)
        self.earlier_button.setText(trn("Show {n} earlier question", "Show {n} earlier questions", hidden))
        wanted = path[hidden:]
        kept = 0
        while kept < min(len(wanted), len(self.views)) and self.views[kept].turn.id == wanted[kept].id:
            kept += 1
        self._clear_turns(kept)
        for turn in wanted[kept:]:
            self._add(TurnView(turn, titles))
        for view, turn in zip(self.views, wanted, strict=True):
            view.show_turn(
                turn,
                talk.branches(turn),
                is_last=turn.id == path[-1].id,
                active=turn.id == active,
                enabled=enabled,
            )
        pair = any(len(turn.replies) > 1 for turn in wanted)
        self._content.setMaximumWidth(PAIR_WIDTH if pair else COLUMN_WIDTH)

    def view_of(self, turn_id: int) -> TurnView | None:
        return next((view for view in self.views if view.turn.id == turn_id), None)

    def bubbles(self) -> list[AnswerBubble]:
        """The answers in order."""
        return [bubble for view in self.views for bubble in view.bubbles.values()]

    def add_card(self, card: QWidget) -> None:
        """Put a card at the end and go there."""
        self._cards.addWidget(card)
        self._follows = True

    def remove_card(self, card: QWidget) -> None:
        self._cards.removeWidget(card)
        card.hide()
        card.deleteLater()

    def to_end(self) -> None:
        """Go to the end and stay there while more comes."""
        self._follows = True
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _add(self, view: TurnView) -> None:
        view.edited.connect(self.edited)
        view.branch_asked.connect(self.branch_asked)
        view.again_asked.connect(self.again_asked)
        view.voted.connect(self.voted)
        view.reveal_asked.connect(self.reveal_asked)
        self.views.append(view)
        self._turns.addWidget(view)
        self._follows = True

    def _clear_turns(self, keep: int = 0) -> None:
        for view in self.views[keep:]:
            self._turns.removeWidget(view)
            view.hide()
            view.deleteLater()
        del self.views[keep:]

    def _on_earlier(self) -> None:
        talk = self._talk
        if talk is not None:
            self._shown += SHOWN_TURNS
            self._clear_turns()
            self.show_talk(talk, active=None, enabled=True)
            self.verticalScrollBar().setValue(0)

    def _on_scrolled(self, value: int) -> None:
        self._follows = value >= self.verticalScrollBar().maximum() - 24

    def _on_range(self, _low: int, high: int) -> None:
        if self._follows:
            self.verticalScrollBar().setValue(high)
