"""One seat of the chat: a variant, the client of its worker, and the answer that it is writing."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.conversations.reasoning import split_reasoning
from core.conversations.talk import AnswerFigures, Reply
from core.errors import BitwrightError
from core.language import mark
from core.library.records import VariantRecord
from core.settings import Settings
from desktop.models.variant_facts import variant_title
from desktop.services.chat import ChatClient, LoadedModel
from desktop.services.process import WorkerProcess

if TYPE_CHECKING:
    from core.recommend.together import Together

STOPPED = mark("Stopped before it answered")
BROKEN_OFF = mark("The answer ended here")


class Lane(QObject):
    """One variant of the chat: its worker's client, and the answer that it is writing."""

    def __init__(self, index: int, open_worker: Callable[..., WorkerProcess], parent: QObject) -> None:
        super().__init__(parent)
        self.index = index
        self.variant: VariantRecord | None = None
        self.n_ctx = 0
        self.threads = 0  # of the worker; 0 is all
        self.text = ""  # what was written of the present answer
        self.thought_s: float | None = None
        self.error: BitwrightError | None = None
        self.warned: LoadedModel | None = None  # what its missing chat template was told of
        self.ignoring = False  # an answer that nobody waits for any more will still come
        self._asked_at = 0.0
        self.client = ChatClient(lambda params: open_worker(params, self.threads), self)

    def begin(self) -> None:
        """A new answer starts."""
        self.text, self.thought_s, self._asked_at = "", None, time.monotonic()

    def close(self) -> None:
        """Give the memory back."""
        self.ignoring = False
        self.client.close()

    def add(self, piece: str) -> None:
        self.text += piece
        if self.thought_s is None:
            parts = split_reasoning(self.text)
            if parts.thinking and not parts.is_open:
                self.thought_s = time.monotonic() - self._asked_at

    @property
    def title(self) -> str:
        return variant_title(self.variant) if self.variant is not None else ""

    def reply(self, text: str, figures: AnswerFigures | None, problem: str = "") -> Reply:
        """The answer as it is kept."""
        loaded = self.client.model
        memory = self.client.memory_bytes or (loaded.memory_bytes if loaded else None)
        identifier = self.variant.id if self.variant is not None else ""
        return Reply(text, identifier, self.title, figures, memory, self.thought_s, problem)


def memory_plan(lanes: Sequence[Lane], settings: Settings) -> Together:
    """What the variants of these lanes need, and what is free for them now."""
    from core.hardware.system import probe_memory
    from core.recommend.together import together

    free = probe_memory().available_bytes + sum(lane.client.gives_back() for lane in lanes)
    return together(
        [lane.variant for lane in lanes if lane.variant is not None],
        max(lane.n_ctx for lane in lanes),
        min(free, settings.memory_limit or free),
        kv_type=settings.kv_cache,
    )
