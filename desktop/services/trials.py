"""A run of the test prompts: one variant after the other in its own worker, answers judged and kept."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from core.conversations.checks import judge
from core.conversations.sampling import DEFAULT_SYSTEM_PROMPT
from core.conversations.talk import AnswerFigures
from core.conversations.trials import TRIAL_CONTEXT, TestPrompt, TrialResult, judged, test_prompts
from core.errors import BitwrightError
from core.jobs.protocol import JobKind
from core.language import tr
from core.library.records import VariantRecord
from desktop.models.variant_facts import variant_title
from desktop.services.chat import ChatClient, ChatState
from desktop.services.conversations import ConversationsService
from desktop.services.jobs import JobsService


@dataclass(frozen=True, slots=True)
class TrialRun:
    """Where a run stands: answers that are there, of how many; what is asked now."""

    done: int
    total: int
    variant: str
    prompt: str
    loading: bool


class TrialsService(QObject):
    """``results`` holds the newest result of each variant that was asked for, by prompt."""

    changed = Signal()
    ended = Signal(str)  # "" or why the run ended early

    def __init__(self, jobs: JobsService, talks: ConversationsService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._talks = talks
        self.results: dict[tuple[str, str], TrialResult] = {}
        self._client = ChatClient(lambda params: jobs.open_worker(JobKind.CHAT, dict(params)), self)
        self._client.state_changed.connect(self._on_state)
        self._client.answered.connect(self._on_answered)
        self._client.refused.connect(self._on_refused)
        self._client.failed.connect(self._on_failed)
        self._todo: list[tuple[VariantRecord, TestPrompt]] = []
        self._loaded: VariantRecord | None = None
        self._asked_at = 0.0
        self._total = 0
        self._problems: list[str] = []

    @property
    def run(self) -> TrialRun | None:
        """None while nothing runs."""
        if not self._todo:
            return None
        variant, prompt = self._todo[0]
        loading = self._client.state is not ChatState.ANSWERING
        done = self._total - len(self._todo)
        return TrialRun(done, self._total, variant_title(variant), prompt.prompt, loading)

    def start(self, variants: Sequence[VariantRecord], prompts: Sequence[TestPrompt]) -> None:
        """Ask every prompt of every variant, at temperature 0. A run that goes on is ended first."""
        self.cancel()
        self._problems.clear()
        self._todo = [(variant, prompt) for variant in variants for prompt in prompts]
        self._total = len(self._todo)
        self._next()

    def cancel(self) -> None:
        """End the run; the answers that are there stay."""
        if self._todo:
            self._todo.clear()
            self._close()
            self.changed.emit()
            self.ended.emit(tr("Stopped. The answers that were there are kept."))

    def forget(self) -> None:
        """Answers are deleted: end the run, and know none of them any more."""
        self.cancel()
        self.results.clear()
        self.changed.emit()

    def shut_down(self) -> None:
        self._todo.clear()
        self._close()

    def load(self, variant_ids: Iterable[str]) -> None:
        """Read what is known of these variants from earlier runs."""
        self._talks.trials(variant_ids, self._on_loaded)

    def of(self, variant_ids: Sequence[str]) -> tuple[TrialResult, ...]:
        """The known results of these variants, by variant and in the order of the prompts."""
        return tuple(
            found
            for variant_id in variant_ids
            for prompt in test_prompts()
            if (found := self.results.get((variant_id, prompt.id))) is not None
        )

    def _next(self) -> None:
        if not self._todo:
            self._close()
            self.changed.emit()
            self.ended.emit("\n".join(self._problems))
            return
        variant, prompt = self._todo[0]
        if self._loaded is not None and self._loaded.id == variant.id:
            if self._client.state is ChatState.READY:
                self._asked_at = time.monotonic()
                messages = [
                    {"role": "system", "content": DEFAULT_SYSTEM_PROMPT},
                    {"role": "user", "content": prompt.prompt},
                ]
                self._client.ask(messages, prompt.sampling())
        else:
            self._loaded = variant
            self._client.close(then=self._open)
        self.changed.emit()

    def _open(self) -> None:
        if self._loaded is not None:
            self._client.open(self._loaded.id, TRIAL_CONTEXT)

    def _close(self) -> None:
        self._loaded, self._asked_at = None, 0.0
        self._client.close()

    def _on_state(self, state: ChatState) -> None:
        if state is ChatState.READY and self._todo and not self._asked_at:
            self._next()

    def _on_answered(self, content: str, figures: AnswerFigures) -> None:
        if not self._todo:
            return
        variant, prompt = self._todo.pop(0)
        elapsed, self._asked_at = time.monotonic() - self._asked_at, 0.0
        loaded = self._client.model
        result = judged(
            prompt,
            variant.id,
            variant_title(variant),
            {
                "text": content,
                "tokens": figures.tokens,
                "tokens_per_s": figures.tokens_per_s,
                "time_to_first_token_s": figures.time_to_first_token_s,
            },
            asked_at=datetime.now(UTC).isoformat(timespec="seconds"),
            elapsed_s=elapsed,
            memory_bytes=self._client.memory_bytes or (loaded.memory_bytes if loaded else None),
        )
        self.results[variant.id, prompt.id] = result
        self._talks.add_trial(result)
        self._next()

    def _on_refused(self, error: BitwrightError) -> None:
        if self._todo:
            variant, _ = self._todo.pop(0)
            self._asked_at = 0.0
            self._problem(variant, error)
            self._next()

    def _on_failed(self, error: BitwrightError) -> None:
        """This variant cannot be used: the others go on."""
        self._asked_at = 0.0
        broken, self._loaded = self._loaded, None
        if broken is not None and self._todo:
            self._problem(broken, error)
            self._todo = [(variant, prompt) for variant, prompt in self._todo if variant.id != broken.id]
            self._total = max(self._total, len(self._todo))
            self._next()

    def _problem(self, variant: VariantRecord, error: BitwrightError) -> None:
        words = f"{variant_title(variant)}: {error.message}"
        if words not in self._problems:
            self._problems.append(words)

    def _on_loaded(self, results: tuple[TrialResult, ...]) -> None:
        prompts = {prompt.id: prompt for prompt in test_prompts()}
        for result in results:
            prompt = prompts.get(result.prompt_id)
            if prompt is None or prompt.sha256 != result.prompt_sha256:
                continue  # of an earlier wording
            _, why = judge(result.answer, prompt.checks)  # the reason in the language of now
            self.results[result.variant_id, result.prompt_id] = replace(result, why=why)
        self.changed.emit()
