"""The chat that is open: its conversation, one variant or two, and their workers. Outlives the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from core.conversations.sampling import DEFAULT_SYSTEM_PROMPT, Sampling
from core.conversations.talk import AnswerFigures, LaneRef, Reply, Talk
from core.errors import BitwrightError
from core.jobs.protocol import JobKind
from core.language import tr
from core.library.records import VariantRecord
from desktop.services.chat import ChatState
from desktop.services.chat_ballot import Ballot
from desktop.services.chat_lane import BROKEN_OFF, STOPPED, Lane, memory_plan
from desktop.services.conversations import ConversationsService
from desktop.services.jobs import JobsService
from desktop.services.process import WorkerProcess
from desktop.services.settings import SettingsService
from desktop.services.votes import VotesService

if TYPE_CHECKING:
    from core.recommend.together import Together


Arrangement = Literal["auto", "at_once", "in_turn"]


class ChatRoom(QObject):
    """Pages show it and tell it what was clicked. All signals come in the window's thread."""

    lanes_changed = Signal()  # a variant, its state, the arrangement or the mode
    talk_changed = Signal()  # turns were added, answered, voted on, or other ones are in sight
    piece_came = Signal(int)  # the lane that wrote more
    refused = Signal(str, object)  # the question, BitwrightError

    def __init__(
        self,
        jobs: JobsService,
        settings: SettingsService,
        talks: ConversationsService,
        votes: VotesService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._settings = settings
        self._talks = talks
        self.ballot = Ballot(self, votes, talks)
        self._random = Random()  # noqa: S311 - which answer stands at the left is no secret
        self.talk = Talk()
        self.lanes = tuple(Lane(index, self._open_worker, self) for index in (0, 1))
        self.comparing = False
        self.blind = False
        self.arrangement: Arrangement = "auto"
        self.plan: Together | None = None
        self.system = DEFAULT_SYSTEM_PROMPT
        self.sampling = Sampling()
        self.active: int | None = None  # the turn that is being answered
        self._queue: list[int] = []  # lanes that will be asked, one after the other
        self._waiting: set[int] = set()  # lanes that are asked as soon as they are ready
        self._unanswered: set[int] = set()
        for lane in self.lanes:
            client = lane.client
            client.state_changed.connect(partial(self._on_state, lane))
            client.text_received.connect(partial(self._on_text, lane))
            client.answered.connect(partial(self._on_answered, lane))
            client.refused.connect(partial(self._on_refused, lane))
            client.failed.connect(partial(self._on_failed, lane))

    # -- looking ------------------------------------------------------------------------------------

    @property
    def seats(self) -> tuple[Lane, ...]:
        """The lanes that take part now."""
        return self.lanes if self.comparing else self.lanes[:1]

    @property
    def is_busy(self) -> bool:
        return self.active is not None

    @property
    def in_turn(self) -> bool:
        """Whether the two variants answer one after the other."""
        if self.arrangement != "auto":
            return self.arrangement == "in_turn"
        return self.plan is not None and not self.plan.at_once

    def why_not(self) -> str:
        """Why nothing can be asked now, "" when it can."""
        if self.is_busy:
            return tr("Wait until the answer has ended, or stop it")
        missing = [lane for lane in self.seats if lane.variant is None]
        if missing:
            both = self.comparing and len(missing) < len(self.seats)
            return tr("Choose a second variant first") if both else tr("Choose a variant first")
        return ""

    def stage(self, index: int) -> Literal["", "queued", "loading", "reading"]:
        """What a seat that has not written anything yet is doing about the present question."""
        if index in self._queue:
            return "queued"
        if index in self._waiting:
            return "loading"
        return "reading" if index in self._unanswered else ""

    # -- variants -----------------------------------------------------------------------------------

    def choose(self, index: int, variant: VariantRecord, n_ctx: int | None = None) -> None:
        """Let this variant take the seat; the conversation goes on with it. It is loaded at once unless
        two variants have to take turns."""
        lane = self.lanes[index]
        self._abandon()
        trained = variant.facts.context_length or None
        wanted = n_ctx or self._settings.current().chat_context
        lane.n_ctx = min(wanted, trained) if trained else wanted
        lane.close()
        lane.variant, lane.error = variant, None
        self._name_lanes()
        self._plan()
        if not self.comparing or not self.in_turn:
            self._load(lane)
        self.lanes_changed.emit()
        self.talk_changed.emit()

    def reload(self, index: int, n_ctx: int | None = None) -> None:
        """Load the seat's variant again, with another context where one is given."""
        variant = self.lanes[index].variant
        if variant is not None:
            self.choose(index, variant, n_ctx or self.lanes[index].n_ctx)

    def set_comparing(self, comparing: bool) -> None:
        if comparing == self.comparing:
            return
        self._abandon()
        self.comparing = comparing
        if not comparing:
            self.lanes[1].close()
            first = self.lanes[0]
            if first.variant is not None and (not first.client.state.holds_memory or first.threads):
                self._load(first)  # with all threads again
        self._name_lanes()
        self._plan()
        self.lanes_changed.emit()
        self.talk_changed.emit()

    def set_arrangement(self, arrangement: Arrangement) -> None:
        self.arrangement = arrangement
        self.lanes_changed.emit()

    def set_blind(self, blind: bool) -> None:
        self.blind = blind
        self.lanes_changed.emit()

    def close_models(self) -> None:
        """Give all memory back; the conversation stays, and the next question loads what it needs."""
        self._abandon()
        for lane in self.lanes:
            lane.close()
            lane.error = None
        self.lanes_changed.emit()

    def forget_variants(self) -> None:
        """Nobody takes part any more."""
        self.close_models()
        for lane in self.lanes:
            lane.variant = None
        self._name_lanes()
        self.lanes_changed.emit()

    def shut_down(self) -> None:
        """End the workers before the window goes away; what was written so far is kept."""
        self._abandon()
        for lane in self.lanes:
            lane.close()

    # -- the conversation ---------------------------------------------------------------------------

    def new_talk(self) -> None:
        """Begin another conversation; models stay loaded."""
        self._abandon()
        self._show(Talk())

    def open_talk(self, talk: Talk) -> None:
        """Go on with a conversation that was kept."""
        self._abandon()
        self.system, self.sampling = talk.system, talk.sampling
        self._show(talk.settled(tr(BROKEN_OFF)))
        self.lanes_changed.emit()

    def rename(self, talk_id: str, title: str) -> None:
        """Give a conversation another name."""
        if self.talk.id == talk_id:
            self.talk = replace(self.talk, title=title)
        self._talks.rename(talk_id, title)

    def ask(self, question: str) -> None:
        if not self.why_not():
            self._begin(self._now().asked(question, order=self._order(), blind=self._hides()))

    def edit(self, turn_id: int, question: str) -> None:
        """Ask the question of this turn in other words, or again: a new branch beside the old one."""
        if not self.why_not():
            self._begin(self._now().edited(turn_id, question, order=self._order(), blind=self._hides()))

    def show_branch(self, turn_id: int) -> None:
        if not self.is_busy:
            self._show(self.talk.showing(turn_id))
            self._keep()

    def back_to(self, talk_id: str, leaf: int) -> None:
        """Bring the branch that ends so into sight again (undo of an edit)."""
        if self.talk.id == talk_id and not self.is_busy:
            self._show(replace(self.talk, leaf=leaf))
            self._keep()

    def stop(self) -> None:
        """End the answers that are being written; what was written stays."""
        if self.active is None:
            return
        for index in [*self._queue, *self._waiting]:
            self._record(index, self.lanes[index].reply("", None, tr(STOPPED)))
        self._queue.clear()
        self._waiting.clear()
        for lane in self.lanes:
            lane.client.stop()
        self._end_if_done()

    def _abandon(self) -> None:
        """End the turn now, whatever was written: another conversation or variant comes."""
        if self.active is None:
            return
        self._queue.clear()
        self._waiting.clear()
        for lane in self.lanes:
            if lane.index in self._unanswered:
                problem = tr(BROKEN_OFF) if lane.text else tr(STOPPED)
                self._record(lane.index, lane.reply(lane.text, None, problem))
                lane.ignoring = lane.client.is_answering
                lane.client.stop()
        self._end_if_done()

    # -- asking -------------------------------------------------------------------------------------

    def _now(self) -> Talk:
        lanes = tuple(LaneRef(lane.variant.id, lane.title) for lane in self.seats if lane.variant)
        return replace(self.talk, system=self.system, sampling=self.sampling, lanes=lanes)

    def _hides(self) -> bool:
        return self.comparing and self.blind

    def _order(self) -> tuple[int, ...]:
        places = list(range(len(self.seats)))
        if self._hides():
            self._random.shuffle(places)
        return tuple(places)

    def _begin(self, talk: Talk) -> None:
        self.talk = talk
        turn = talk.turn(talk.leaf)
        self.active = turn.id
        self._keep()  # a question outlives whatever happens to the window while it is answered
        self._plan()
        self._unanswered = set(turn.order)
        for index in turn.order:
            self.lanes[index].begin()
        self.talk_changed.emit()
        if self.comparing and self.in_turn:
            self._queue = list(turn.order)
            if not self._hides() and self.lanes[1].client.state is ChatState.READY:
                self._queue.reverse()  # what is loaded answers first
            self._next()
        else:
            for index in turn.order:
                self._send(index)

    def _next(self) -> None:
        """Ask the next of those that take turns, once the other has given its memory back."""
        if self._queue:
            index = self._queue.pop(0)
            self._waiting.add(index)
            other = self.lanes[1 - index].client
            other.close(then=partial(self._send, index))

    def _send(self, index: int) -> None:
        if self.active is None or index not in self._unanswered:
            return
        lane = self.lanes[index]
        halved = self._threads() != lane.threads
        if lane.client.state is ChatState.READY and not halved:
            self._waiting.discard(index)
            lane.begin()
            lane.client.ask(self.talk.request_messages(index), self.talk.sampling)
            return
        self._waiting.add(index)
        if not lane.client.state.holds_memory or halved:
            self._load(lane)

    def _load(self, lane: Lane) -> None:
        if lane.variant is None:
            return
        lane.error = None
        lane.threads = self._threads()
        lane.client.open(lane.variant.id, lane.n_ctx)

    def _threads(self) -> int:
        """Two that answer at once share the processor's cores; more threads than cores slow both down."""
        if not self.comparing or self.in_turn:
            return 0
        return max(1, self._settings.current().effective_threads() // 2)

    def _open_worker(self, params: Mapping[str, Any], threads: int) -> WorkerProcess:
        return self._jobs.open_worker(JobKind.CHAT, dict(params), threads=threads)

    # -- what the workers say -----------------------------------------------------------------------

    def _on_state(self, lane: Lane, state: ChatState) -> None:
        if state is ChatState.READY and lane.index in self._waiting:
            self._send(lane.index)
        self.lanes_changed.emit()

    def _on_text(self, lane: Lane, piece: str) -> None:
        if lane.ignoring or lane.index not in self._unanswered:
            return
        lane.add(piece)
        self.piece_came.emit(lane.index)

    def _on_answered(self, lane: Lane, content: str, figures: AnswerFigures) -> None:
        if lane.ignoring:
            lane.ignoring = False
            return
        self._record(lane.index, lane.reply(content or lane.text, figures))
        self._go_on()

    def _on_refused(self, lane: Lane, error: BitwrightError) -> None:
        if lane.ignoring or self.active is None:
            lane.ignoring = False
            return
        if self.comparing:
            self._record(lane.index, lane.reply("", None, error.message))
            self._go_on()
            return
        question = self.talk.turn(self.active).question
        self.talk = self.talk.without(self.active)
        self._unanswered.clear()
        self.active = None
        if self.talk.turns:
            self._keep()
        else:
            self._talks.delete(self.talk.id, lambda _refused: None)
        self.talk_changed.emit()
        self.lanes_changed.emit()
        self.refused.emit(question, error)

    def _on_failed(self, lane: Lane, error: BitwrightError) -> None:
        lane.error = error
        lane.ignoring = False
        self._waiting.discard(lane.index)
        if lane.index in self._unanswered:
            self._record(lane.index, lane.reply(lane.text, None, tr(BROKEN_OFF)))
            self._go_on()
        self.lanes_changed.emit()

    def _record(self, index: int, reply: Reply) -> None:
        if self.active is not None and index in self._unanswered:
            self._unanswered.discard(index)
            self.talk = self.talk.replied(self.active, index, reply)
            self.talk_changed.emit()

    def _go_on(self) -> None:
        if self._queue:
            self._next()
        self._end_if_done()

    def _end_if_done(self) -> None:
        if self.active is not None and not self._unanswered:
            self.active = None
            self._keep()
            self.talk_changed.emit()
            self.lanes_changed.emit()

    # -- keeping ------------------------------------------------------------------------------------

    def revise(self, talk: Talk) -> None:
        """Take the conversation in another state of it, and keep that."""
        self.talk = talk
        self._keep()
        self.talk_changed.emit()

    def _show(self, talk: Talk) -> None:
        self.talk = talk
        self.talk_changed.emit()

    def _keep(self) -> None:
        if self.talk.turns:
            self._talks.save(self.talk)

    def _name_lanes(self) -> None:
        lanes = tuple(LaneRef(lane.variant.id, lane.title) for lane in self.seats if lane.variant)
        self.talk = replace(self.talk, lanes=lanes)

    def _plan(self) -> None:
        """Look how much memory is free, and what both need."""
        variants = [lane.variant for lane in self.lanes if lane.variant is not None]
        alone = not self.comparing or len(variants) < len(self.lanes)
        self.plan = None if alone else memory_plan(self.lanes, self._settings.current())
