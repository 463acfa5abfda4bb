"""The conversation in sight: who answers, what was said, where to write; history and settings beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.conversations.talk import Turn
from core.errors import BitwrightError, ContextOverflowError
from core.formats import file_size
from core.language import tr
from core.library.votes import VoteSummary
from desktop.models.variant_facts import variant_title
from desktop.pages.chat_composer import Composer
from desktop.pages.chat_history import HistoryPanel
from desktop.pages.chat_lanes import LaneBar, error_card
from desktop.pages.chat_settings import ChatSettings
from desktop.pages.chat_transcript import COLUMN_WIDTH, PAIR_WIDTH, Transcript
from desktop.pages.chat_votes import CHOICES, preference_of
from desktop.services.bundle import Services
from desktop.services.chat import ChatState
from desktop.services.chat_lane import Lane
from desktop.shortcuts import bind
from desktop.theme import metrics
from desktop.widgets.basics import button
from desktop.widgets.layout import Card
from desktop.widgets.states import EmptyState, ErrorCard, ProgressRow

_ROOM_FOR_BOTH = 1240
"""Below this width only one of history and settings stands beside the conversation."""


class TalkView(QWidget):
    """Shows the room and tells it what was clicked; holds nothing that a new page could not show again."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._room = services.room
        self._cards: dict[str, QWidget] = {}
        self._errors: dict[int, BitwrightError | None] = {}
        self._scored: object = None
        self._sides = {"history": True, "settings": False}
        self._build()
        self._connect()
        self.show_variants()
        self._show_lanes()
        self._show_talk()

    def _build(self) -> None:
        size = metrics()
        self.lanes = LaneBar(self._room)
        self.transcript = Transcript()
        self.composer = Composer()
        self.settings = ChatSettings(self._services)
        self.history = HistoryPanel(self._services)
        middle = QVBoxLayout()
        middle.setSpacing(size.m)
        middle.addLayout(_centred(self.lanes))
        middle.addWidget(self.transcript, 1)
        middle.addLayout(_centred(self.composer))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.l)
        layout.addWidget(self.history)
        layout.addLayout(middle, 1)
        layout.addWidget(self.settings)

    def _connect(self) -> None:
        room = self._room
        room.lanes_changed.connect(self._show_lanes)
        room.talk_changed.connect(self._show_talk)
        room.piece_came.connect(self._on_piece)
        room.refused.connect(self._on_refused)
        self._services.catalog.changed.connect(self.show_variants)
        self._services.votes.changed.connect(self._on_votes)
        self.lanes.chosen.connect(self._on_chosen)
        self.lanes.close_asked.connect(room.close_models)
        self.composer.sent.connect(self._on_sent)
        self.composer.stop_asked.connect(room.stop)
        self.settings.changed.connect(self._on_settings)
        self.settings.context_chosen.connect(self._on_context)
        self.transcript.edited.connect(self._on_edited)
        self.transcript.branch_asked.connect(self._on_branch)
        self.transcript.again_asked.connect(self._on_again)
        self.transcript.voted.connect(self._on_voted)
        self.transcript.reveal_asked.connect(room.ballot.reveal)
        bind(self, "chat.stop", room.stop)
        bind(self, "chat.new", self.new_chat)
        bind(self, "chat.again", self.answer_again)
        bind(self, "chat.edit", self.edit_last)
        bind(self, "chat.copy", self.copy_last)
        bind(self, "chat.find", self.search)
        for number, (choice, _, _) in enumerate(CHOICES, start=1):
            bind(self, f"chat.vote.{number}", partial(self._on_vote_key, choice))

    # -- what the page asks -------------------------------------------------------------------------

    def show_variants(self) -> None:
        variants = sorted(self._services.catalog.variants(), key=lambda v: v.created_at, reverse=True)
        self.lanes.show_variants(variants)
        self.lanes.show_room()

    def show_side(self, name: str, shown: bool) -> None:
        """Show or hide ``history`` or ``settings``; where both have no room, the other one gives way."""
        self._sides[name] = shown
        if shown and self.width() < _ROOM_FOR_BOTH:
            other = "settings" if name == "history" else "history"
            self._sides[other] = False
        self._place_sides()

    def side_is_shown(self, name: str) -> bool:
        return self._sides[name]

    def new_chat(self) -> None:
        """Begin another conversation; the models stay loaded."""
        self._put_card("refused", None)
        self._room.new_talk()
        self.composer.edit.setFocus()

    def search(self) -> None:
        self.show_side("history", True)
        self.history.search.setFocus()
        self.history.search.selectAll()

    def answer_again(self) -> None:
        last = self._room.talk.last
        if last is not None:
            self._on_again(last.id)

    def edit_last(self) -> None:
        if self.transcript.views and not self._room.is_busy:
            self.transcript.views[-1].question.begin_editing()

    def copy_last(self) -> None:
        if bubbles := self.transcript.bubbles():
            bubbles[-1].copy()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._sides["history"] and self._sides["settings"] and self.width() < _ROOM_FOR_BOTH:
            self._sides["history"] = False
        self._place_sides()

    def _place_sides(self) -> None:
        self.history.setVisible(self._sides["history"])
        self.settings.setVisible(self._sides["settings"])

    # -- what the room says -------------------------------------------------------------------------

    def _show_lanes(self) -> None:
        room = self._room
        self.lanes.show_room()
        if room.is_busy:
            stopping = any(lane.client.state is ChatState.STOPPING for lane in room.seats)
            self.composer.set_answering(stopping)
        else:
            self.composer.set_ready(room.why_not())
        for column in (self.lanes, self.composer):
            column.setMaximumWidth((PAIR_WIDTH if room.comparing else COLUMN_WIDTH) + metrics().xl)
        first = room.lanes[0]
        if first.variant is not None:
            loaded = first.client.model
            trained = first.variant.facts.context_length or None
            self.settings.set_model(
                loaded.n_ctx if loaded else first.n_ctx, loaded.n_ctx_train if loaded else trained
            )
        for lane in room.lanes:
            self._show_error(lane, shown=lane in room.seats)
            self._warn_of_template(lane)
        self._show_waiting()
        self._show_notice()
        self._show_meter()

    def _show_talk(self) -> None:
        room = self._room
        self.settings.show_values(room.system, room.sampling)
        titles = tuple(lane.title for lane in room.lanes)
        self.transcript.show_talk(room.talk, active=room.active, enabled=not room.why_not(), titles=titles)
        if room.active is not None:
            for lane in room.seats:
                if lane.text:
                    self._on_piece(lane.index)
        self._show_lanes()
        self._show_scores()

    def _on_piece(self, index: int) -> None:
        if self._room.active is None:
            return
        view = self.transcript.view_of(self._room.active)
        lane = self._room.lanes[index]
        if view is not None and index in view.bubbles and view.turn.replies[index] is None:
            view.bubbles[index].show_writing(lane.text, lane.thought_s)

    def _show_waiting(self) -> None:
        """Say in the empty bubbles what is waited for."""
        room = self._room
        view = self.transcript.view_of(room.active) if room.active is not None else None
        if view is None:
            return
        words = {"queued": tr("Waits for its turn"), "loading": tr("Loading…"), "reading": tr("Thinking…")}
        for index, bubble in view.bubbles.items():
            if stage := room.stage(index):
                bubble.wait(words[stage])

    def _show_scores(self) -> None:
        """Below the last vote in sight: how the pair stands so far."""
        voted = [view for view in self.transcript.views if view.turn.vote is not None]
        turn = voted[-1].turn if voted else None
        first, second = turn.replies if turn is not None and len(turn.replies) > 1 else (None, None)
        if turn is None or first is None or second is None or self._scored == (turn.id, turn.vote):
            return
        self._scored = (turn.id, turn.vote)
        show = partial(self._on_score, turn.id, first.title, second.title)
        self._services.votes.between(first.variant_id, second.variant_id, show)

    def _on_votes(self) -> None:
        self._scored = None
        self._show_scores()

    def _on_score(self, turn_id: int, title: str, other: str, summary: VoteSummary) -> None:
        view = self.transcript.view_of(turn_id) if isValid(self) else None
        if view is not None:
            view.votes.show_score(summary, title, other)

    def _on_refused(self, question: str, error: BitwrightError) -> None:
        if not self.composer.edit.toPlainText():
            self.composer.edit.setPlainText(question)  # to be made shorter, or asked in another chat
        if isinstance(error, ContextOverflowError):
            action = button(tr("Start a new chat"), clicked=self.new_chat)
            hint = error.hint or tr("Start a new chat, or load the model again with a longer context.")
            card = ErrorCard(error.message, hint, action=action)
        else:
            card = ErrorCard(error.message, error.hint)
        self._put_card("refused", card)

    # -- cards --------------------------------------------------------------------------------------

    def _put_card(self, name: str, card: QWidget | None) -> None:
        """Replace the card of this name at the end of the conversation."""
        old = self._cards.pop(name, None)
        if old is not None:
            self.transcript.remove_card(old)
        if card is not None:
            self._cards[name] = card
            self.transcript.add_card(card)

    def _show_error(self, lane: Lane, *, shown: bool) -> None:
        error = lane.error if shown else None
        if self._errors.get(lane.index) is not error:
            self._errors[lane.index] = error
            again = partial(self._room.reload, lane.index)
            self._put_card(f"error{lane.index}", error_card(lane, again) if error is not None else None)

    def _warn_of_template(self, lane: Lane) -> None:
        loaded = lane.client.model
        if loaded is not None and not loaded.has_chat_template and lane.warned is not loaded:
            lane.warned = loaded
            self._services.notifications.warning(
                tr("This model brings no chat template."),
                tr("It was probably not trained to chat: it may continue your text instead of answering."),
            )

    def _show_notice(self) -> None:
        """What stands in an empty conversation."""
        room, lane = self._room, self._room.lanes[0]
        if room.talk.path or any(seat.error for seat in room.seats):
            self._show_card("notice", "", None)
        elif lane.variant is None:
            self._show_choice()
        elif room.comparing:
            hint = tr("Both get the same question. Blind hides who is who until you have voted.")
            self._show_card("notice", "compare", (tr("Ask two variants the same question"), hint))
        elif lane.client.state is ChatState.LOADING:
            self._show_card("notice", f"loading {lane.variant.id}", lane)
        else:
            name = lane.variant.facts.name
            self._show_card(
                "notice", f"ask {lane.variant.id}", (tr("Ask {name} something", name=name), lane.title)
            )

    def _show_choice(self) -> None:
        """Nothing is loaded: the newest variant is one click away, the others are in the list above."""
        newest = max(self._services.catalog.variants(), key=lambda variant: variant.created_at, default=None)
        key = f"choose {newest.id if newest else ''}"
        old = self._cards.get("notice")
        if old is not None and old.property("key") == key:
            return
        action = None
        if newest is not None:
            words = tr("Chat with {label}", label=variant_title(newest))
            action = button(words, "primary", clicked=partial(self._on_chosen, 0, newest.id))
        made = EmptyState(
            "chat-circle-dots",
            tr("Choose a variant to start a chat"),
            action,
            tr("It takes memory while it is loaded, and gives it back when you close it."),
        )
        made.setProperty("key", key)
        self._put_card("notice", made)

    def _show_card(self, name: str, key: str, content: tuple[str, str] | Lane | None) -> None:
        old = self._cards.get(name)
        if old is not None and old.property("key") == key:
            return
        if content is None:
            self._put_card(name, None)
            return
        made: QWidget
        if isinstance(content, Lane):
            made = _loading_card(content)
        else:
            made = EmptyState("chat-circle-dots", content[0], hint=content[1])
        made.setProperty("key", key)
        self._put_card(name, made)

    def _show_meter(self) -> None:
        """Of two, the one whose context is fuller."""
        fullest = (0, 0)
        for lane in self._room.seats:
            loaded = lane.client.model
            n_ctx = loaded.n_ctx if loaded else lane.n_ctx if self._room.comparing and lane.variant else 0
            used = self._room.talk.context_tokens(lane.index)
            if n_ctx and (not fullest[1] or used / n_ctx > fullest[0] / fullest[1]):
                fullest = (used, n_ctx)
        self.composer.set_context(*fullest)

    # -- what was clicked ---------------------------------------------------------------------------

    def _on_chosen(self, index: int, variant_id: str) -> None:
        variant = self._services.catalog.variant(variant_id)
        lane = self._room.lanes[index]
        same = lane.variant is not None and lane.variant.id == variant_id
        if variant is not None and not (same and lane.client.state.holds_memory):
            self._room.choose(index, variant)

    def _on_sent(self, question: str) -> None:
        self._put_card("refused", None)
        self._room.ask(question)
        self.transcript.to_end()

    def _on_settings(self) -> None:
        self._room.system = self.settings.system_prompt
        self._room.sampling = self.settings.sampling()

    def _on_context(self, n_ctx: int) -> None:
        for lane in self._room.seats:
            self._room.reload(lane.index, n_ctx)

    def _on_edited(self, turn_id: int, question: str) -> None:
        before = self._room.talk.leaf
        talk_id = self._room.talk.id
        self._room.edit(turn_id, question)
        self.composer.edit.setFocus()  # the question's field is gone; Escape stops the answer from here
        self._services.undo.done(
            tr("The question was changed; the earlier version is kept."),
            lambda: self._room.back_to(talk_id, before),
            tell=False,
        )

    def _on_branch(self, turn_id: int, direction: int) -> None:
        talk = self._room.talk
        versions = talk.branches(talk.turn(turn_id))
        place = versions.index(turn_id) + direction
        if 0 <= place < len(versions):
            self._room.show_branch(versions[place])

    def _on_again(self, turn_id: int) -> None:
        self._room.edit(turn_id, self._room.talk.turn(turn_id).question)

    def _on_vote_key(self, choice: str) -> None:
        turn = self._room.ballot.hidden_turn()
        if turn is not None:
            self._on_voted(turn.id, choice)

    def _on_voted(self, turn_id: int, choice: str) -> None:
        turn: Turn | None = self._room.ballot.hidden_turn()
        if turn is None or turn.id != turn_id:
            return
        talk_id = self._room.talk.id
        self._room.ballot.vote(preference_of(turn, choice))
        self._services.undo.done(
            tr("Your vote was counted."), lambda: self._room.ballot.take_back(talk_id, turn_id), tell=False
        )


def _centred(column: QWidget) -> QHBoxLayout:
    """The widget in the middle, as wide as it may be."""
    layout = QHBoxLayout()
    layout.addStretch(1)
    layout.addWidget(column, 1000)
    layout.addStretch(1)
    return layout


def _loading_card(lane: Lane) -> QWidget:
    loading = ProgressRow(tr("Loading…"))
    size = lane.variant.size_bytes if lane.variant is not None else 0
    loading.set_progress(None, tr("{title}, {file_size}", title=lane.title, file_size=file_size(size)))
    card = Card()
    card.body.addWidget(loading)
    return card
