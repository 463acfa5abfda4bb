"""The training loop: steps, now and then a look at held-out text, the best kept, a budget that holds."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray

from core.errors import CancelledError
from core.quant.qat.loss import Head, divergence
from core.quant.qat.settings import Settings
from core.quant.qat.stepper import SMOOTHING, Diverged, Stepper
from core.quant.qat.store import TrainingState, TrainingStore
from core.quant.qat.student import Student
from core.quant.qat.teacher import Lesson, Teacher
from core.specs.sizes import LESSON_TOKENS

Tensor = torch.Tensor

WARM_UP: Final = 0.05  # the part of the budget in which the learning rate rises
VALIDATIONS: Final = 12  # looks at held-out text in a whole budget
MIN_BETWEEN_S: Final = 20.0
CHECKPOINT_S: Final = 120.0
CHECKPOINT_COST: Final = 20.0  # no checkpoint before twenty times the last one's own cost has passed
MAX_ROLLBACKS: Final = 4
SPIKE: Final = 3.0  # times the usual loss: training has left the road
WORSE: Final = 1.5  # times the starting point's divergence, on held-out text: so, too
_SLACK: Final = 0.1  # nats that neither counts for
_SETTLING: Final = 5  # steps before a usual loss is known


@dataclass(frozen=True, slots=True)
class Watch:
    """How a run tells where it is and hears what is wanted.

    ``check`` raises to leave at once; ``pausing``: leave, but save first; ``finishing``: end here and keep
    the best. ``metric(name, value, step, elapsed_s)``; ``progress(done, total, unit)``.
    """

    check: Callable[[], None]
    pausing: Callable[[], bool]
    finishing: Callable[[], bool]
    metric: Callable[[str, float, int, float], None]
    progress: Callable[[int, int, str], None]
    clock: Callable[[], float] = time.monotonic


@dataclass(slots=True)
class Trainer:
    """One run over ``windows [n, length]``; ``held_out`` is what the original says of text that is never
    trained on, ``restart`` puts the student back to its starting point. ``head`` computes in float32."""

    student: Student
    stepper: Stepper
    teacher: Teacher
    head: Head
    windows: NDArray[np.int64]
    held_out: Lesson
    settings: Settings
    store: TrainingStore
    state: TrainingState
    watch: Watch
    restart: Callable[[], None]
    _began: float = field(init=False)
    _usual_loss: float | None = None
    _lesson: tuple[int, Lesson] | None = None
    _saved_at: float = 0.0
    _save_cost_s: float = 0.0
    _validated: int = -1
    _validated_at: float = 0.0
    _validation_cost_s: float = 0.0

    def __post_init__(self) -> None:
        self._began = self.watch.clock() - self.state.elapsed_s
        self._saved_at = self.state.elapsed_s
        if self.state.curve:
            self._validated_at = self.state.curve[-1][0]

    def run(self) -> TrainingState:
        """Train until the budget, the steps or a wish ends it; the student then holds the best step.

        Raises CancelledError after a pause was saved, and what ``watch.check`` raises.
        """
        if self.state.ended is None:
            if self.state.start_kl is None:
                self._first_look()
            else:
                self._resume()
            ended = self._train()
            self.state = replace(self.state, ended=ended, elapsed_s=self._elapsed())
            self.store.save(self.state)
        self._load_best()
        return self.state

    def _train(self) -> str:
        while True:
            if (ended := self._over()) is not None:
                return self._last_look(ended)
            if self.watch.pausing():
                self._checkpoint()
                raise CancelledError("Training was paused.")
            try:
                self._one_step()
                if self._is_due():
                    self._look()
            except Diverged:
                if self.state.rollbacks >= MAX_ROLLBACKS:
                    return "diverged"
                self._roll_back()
                continue
            if self._elapsed() - self._saved_at >= max(CHECKPOINT_S, CHECKPOINT_COST * self._save_cost_s):
                self._checkpoint()

    def _over(self) -> str | None:
        if self.watch.finishing():
            return "finish"
        if self.settings.steps:
            return "steps" if self.state.step >= self.settings.steps else None
        return "budget" if self._elapsed() + self._validation_cost_s >= self.settings.budget_s else None

    # -- one step -----------------------------------------------------------------------------------

    def _one_step(self) -> None:
        lesson = self._next_lesson()
        rate = self.settings.learning_rate * self.state.rate_factor * self._schedule()
        loss = self.stepper.step(lesson, rate, self.watch.check)
        step, usual = self.state.step + 1, self._usual_loss
        if usual is not None and step > _SETTLING and loss > SPIKE * usual + _SLACK:
            raise Diverged
        self._usual_loss = loss if usual is None else SMOOTHING * usual + (1 - SMOOTHING) * loss
        self.state = replace(self.state, step=step, elapsed_s=self._elapsed())
        self.watch.metric("train_loss", loss, step, self.state.elapsed_s)
        if self.settings.steps:
            self.watch.progress(step, self.settings.steps, "steps")
        else:
            budget = round(self.settings.budget_s)
            self.watch.progress(min(budget, round(self.state.elapsed_s)), budget, "seconds")

    def _schedule(self) -> float:
        """The part of the learning rate that is in force: a short rise, then half a cosine to nothing."""
        done = self._done()
        return min(1.0, (done + 1e-3) / WARM_UP) * 0.5 * (1 + math.cos(math.pi * done))

    def _done(self) -> float:
        """The part of the run that is behind, 0 to 1."""
        if self.settings.steps:
            return self.state.step / self.settings.steps
        return min(1.0, max(0.0, (self._elapsed() - self._first_at()) / self._span()))

    def _first_at(self) -> float:
        return self.state.curve[0][0] if self.state.curve else 0.0

    def _span(self) -> float:
        """Seconds between the starting point and the end of the budget."""
        return max(1e-6, self.settings.budget_s - self._validation_cost_s - self._first_at())

    def _next_lesson(self) -> Lesson:
        """The next windows with the original's answers: an order that only the step decides."""
        batch, step = self.settings.batch, self.state.step
        per_lesson = max(1, LESSON_TOKENS // (batch * self.settings.length))
        number, place = divmod(step, per_lesson)
        if self._lesson is None or self._lesson[0] != number:
            first = number * per_lesson * batch
            rows = [_window(first + i, len(self.windows)) for i in range(per_lesson * batch)]
            self._lesson = (number, self.teacher.lesson(self.windows[rows], self.watch.check))
        return self._lesson[1].part(slice(place * batch, (place + 1) * batch))

    # -- looking at held-out text -------------------------------------------------------------------

    def _is_due(self) -> bool:
        if self.settings.steps:
            return self.state.step % max(1, self.settings.steps // VALIDATIONS) == 0
        return self._elapsed() - self._validated_at >= max(MIN_BETWEEN_S, self._span() / VALIDATIONS)

    def _first_look(self) -> None:
        kl, elapsed = self._divergence(), self._elapsed()
        self.state = replace(self.state, start_kl=kl, best_kl=kl).validated(kl, elapsed)
        self._validated, self._validated_at = 0, elapsed
        self.watch.metric("valid_kl", kl, 0, elapsed)
        self.store.save(self.state)

    def _look(self) -> None:
        kl, elapsed = self._divergence(), self._elapsed()
        self._validated, self._validated_at = self.state.step, elapsed
        self.watch.metric("valid_kl", kl, self.state.step, elapsed)
        start, best = self.state.start_kl, self.state.best_kl
        assert start is not None
        assert best is not None
        if not math.isfinite(kl) or kl > WORSE * start + _SLACK:
            raise Diverged
        self.state = self.state.validated(kl, elapsed)
        if kl < best:
            self.store.save_best(self.state.step, self.stepper.weights())
            self.state = replace(self.state, best_kl=kl, best_step=self.state.step)
            self.store.save(self.state)

    def _last_look(self, ended: str) -> str:
        """The last step counts too."""
        if self._validated != self.state.step:
            try:
                self._look()
            except Diverged:
                return "diverged"
        return ended

    def _divergence(self) -> float:
        before = self.watch.clock()
        states = self.student.answers(self.held_out.embedded, self.watch.check)
        hidden = states.shape[-1]
        flat, answers = states.reshape(-1, hidden), self.held_out.answers.reshape(-1, hidden)
        found = divergence(flat, answers, self.head)
        self._validation_cost_s = self.watch.clock() - before
        return found

    # -- the disk -----------------------------------------------------------------------------------

    def _checkpoint(self) -> None:
        before = self.watch.clock()
        self.store.save_latest(self.state.step, {**self.stepper.weights(), **self.stepper.memory()})
        self.state = replace(self.state, saved_step=self.state.step, elapsed_s=self._elapsed())
        self.store.save(self.state)
        self._save_cost_s = self.watch.clock() - before
        self._saved_at = self._elapsed()

    def _resume(self) -> None:
        """Go on from the latest checkpoint; from the best step or the start, without momentum, where there
        is none."""
        saved = self.store.latest(self.state.saved_step) if self.state.saved_step else None
        if saved is not None:
            self.stepper.load_weights(saved)
            self.stepper.load_memory(saved)
            self.state = replace(self.state, step=self.state.saved_step)
        else:
            self._load_best()
            self.state = replace(self.state, step=self.state.best_step)

    def _load_best(self) -> None:
        best = self.store.best(self.state.best_step)
        if best is None:
            self.restart()
            self.state = replace(self.state, best_step=0, best_kl=self.state.start_kl)
        else:
            self.stepper.load_weights(best)

    def _roll_back(self) -> None:
        """Back to the best step with half the learning rate and no momentum."""
        self._load_best()
        self.stepper.forget()
        self._usual_loss = None
        factor = self.state.rate_factor / 2
        self.state = replace(self.state, rate_factor=factor, rollbacks=self.state.rollbacks + 1)
        self.watch.metric("learning_rate_halved", factor, self.state.step, self._elapsed())

    def _elapsed(self) -> float:
        return self.watch.clock() - self._began


def _window(position: int, count: int) -> int:
    """Which window comes at ``position``: every pass over the text has an order of its own."""
    epoch, place = divmod(position, count)
    return int(np.random.default_rng(epoch).permutation(count)[place])
