"""Training between prepare and convert: the float model (or given targets) teaches, the best state is kept.

The state before the first step is quantization after training, so that training never ends below that, by the
examples that were held out.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import torch
from torch.nn import functional

from core.errors import InvalidInputError, UnsupportedModelError
from core.quant.module_qat.data import ModuleData
from core.quant.module_qat.flow import Prepared, observe, outputs

Tensor = torch.Tensor
_OBSERVED_BATCHES: Final = 16
_JUDGEMENTS: Final = 20
_DIVERGED: Final = 4.0
"""A loss this many times the best one seen is a divergence."""
_MAX_ROLLBACKS: Final = 3
_NOTHING: Final = 1e-9


@dataclass(frozen=True, slots=True)
class TrainOptions:
    """``steps`` or ``minutes`` end the training, whichever comes first; None: no such limit. ``lr`` is the
    peak of a cosine that ends at zero."""

    steps: int | None = 200
    minutes: float | None = None
    lr: float = 1e-4
    batch_size: int = 32
    seed: int = 0

    def checked(self) -> TrainOptions:
        """Itself; raises InvalidInputError for values that cannot be meant."""
        if not (math.isfinite(self.lr) and self.lr > 0):
            raise InvalidInputError(f"a learning rate of {self.lr:g} cannot be", "Try 1e-4.")
        if self.steps is None and self.minutes is None:
            raise InvalidInputError("the training has no end", "Give steps or minutes.")
        if self.steps is not None and self.steps < 0:
            raise InvalidInputError(f"{self.steps} steps cannot be", "Give 0 or more.")
        if self.minutes is not None and not (math.isfinite(self.minutes) and self.minutes > 0):
            raise InvalidInputError(f"{self.minutes:g} minutes cannot be", "Give more than 0.")
        if self.batch_size < 1:
            raise InvalidInputError(f"batches of {self.batch_size} cannot be", "Give 1 or more.")
        return self


@dataclass(frozen=True, slots=True)
class TrainReport:
    """Losses on the examples held out: after quantization alone, and of the state that was kept."""

    steps: int
    loss_before: float
    loss_after: float
    best_step: int
    rollbacks: int
    elapsed_s: float
    curve: tuple[tuple[int, float], ...] = field(default=())


def train(
    prepared: Prepared,
    data: ModuleData,
    options: TrainOptions,
    *,
    on_step: Callable[[int, float], None] = lambda _step, _loss: None,
    check_cancelled: Callable[[], None] = lambda: None,
) -> TrainReport:
    """Train in place and leave the best state. Without targets the float model teaches.

    ``on_step(step, loss)`` hears every training step. A loss that is no number or far above the best is
    rolled back and tried with a tenth of the rate, three times at most. Raises InvalidInputError for targets
    that do not fit the outputs or too few examples, and what ``check_cancelled`` raises.
    """
    return _Training(prepared, data, options.checked(), on_step, check_cancelled).run()


class _Training:
    """One run: where it stands, and the best state so far."""

    def __init__(
        self,
        prepared: Prepared,
        data: ModuleData,
        options: TrainOptions,
        on_step: Callable[[int, float], None],
        check_cancelled: Callable[[], None],
    ) -> None:
        self._model, self._prepared, self._options = prepared.model, prepared, options
        self._on_step, self._check = on_step, check_cancelled
        self._train, self._held = (self._taught(part) for part in data.split())
        self._generator = torch.Generator().manual_seed(options.seed)
        self._size = prepared.batch or min(options.batch_size, len(self._train))
        self._loss = _loss_for(self._held, outputs(prepared.reference, self._held.inputs[:1], prepared.batch))

    def _taught(self, part: ModuleData) -> ModuleData:
        if part.targets is not None:
            return part
        return ModuleData(part.inputs, outputs(self._prepared.reference, part.inputs, self._prepared.batch))

    def run(self) -> TrainReport:
        started = time.monotonic()
        with torch.no_grad():
            for count, batch in enumerate(self._train.batches(self._size, self._generator)):
                if count >= _OBSERVED_BATCHES:
                    break
                self._check()
                self._model(batch.inputs)
        before = best = self._judge()
        state, best_step, step, rollbacks = self._state(), 0, 0, 0
        curve, lr = [(0, before)], self._options.lr
        optimizer = torch.optim.Adam(self._trainable(), lr=lr)
        every = max(1, (self._options.steps or 200) // _JUDGEMENTS)
        for batch in self._train.batches(self._size, self._generator):
            done = self._done(step, time.monotonic() - started)
            if done >= 1:
                break
            self._check()
            for group in optimizer.param_groups:
                group["lr"] = lr * 0.5 * (1 + math.cos(math.pi * done))
            loss = self._loss(self._model(batch.inputs), batch.targets)
            value = float(loss.detach())
            step += 1
            judged: float | None = None
            if math.isfinite(value):
                optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                optimizer.step()
                self._on_step(step, value)
                if step % every == 0 or self._done(step, time.monotonic() - started) >= 1:
                    judged = self._judge()
                    curve.append((step, judged))
            if not math.isfinite(value) or (judged is not None and not judged <= _DIVERGED * best + _NOTHING):
                rollbacks += 1
                self._model.load_state_dict(state)
                lr /= 10
                optimizer = torch.optim.Adam(self._trainable(), lr=lr)
                if rollbacks >= _MAX_ROLLBACKS:
                    break
            elif judged is not None and judged < best:
                best, best_step, state = judged, step, self._state()
        self._model.load_state_dict(state)
        elapsed = time.monotonic() - started
        return TrainReport(step, before, best, best_step, rollbacks, elapsed, tuple(curve))

    def _done(self, step: int, elapsed_s: float) -> float:
        """The part of the budget that is spent."""
        steps, minutes = self._options.steps, self._options.minutes
        by_steps = 0.0 if steps is None else step / steps if steps else 1.0
        return max(by_steps, 0.0 if minutes is None else elapsed_s / (60 * minutes))

    def _judge(self) -> float:
        """The loss on what was held out, with ranges as they are."""
        observe(self._model, on=False)
        found = outputs(self._model, self._held.inputs, self._prepared.batch)
        observe(self._model, on=True)
        return float(self._loss(found, self._held.targets))

    def _state(self) -> dict[str, Tensor]:
        return {name: value.detach().clone() for name, value in self._model.state_dict().items()}

    def _trainable(self) -> list[torch.nn.Parameter]:
        found = [p for p in self._model.parameters() if p.requires_grad]
        if not found:
            raise UnsupportedModelError(
                "The model has no weights that can be trained", "Export it with its parameters, not frozen."
            )
        return found


def _loss_for(held: ModuleData, one: Tensor) -> Callable[[Tensor, Tensor | None], Tensor]:
    """Cross entropy for class numbers, mean squared error for floats; checked against an output ``one``."""
    targets = held.targets
    assert targets is not None
    if targets.is_floating_point():
        if targets.shape[1:] != one.shape[1:]:
            raise InvalidInputError(
                f"the targets have the shape {list(targets.shape)}, the outputs {['N', *one.shape[1:]]}",
                "Give targets like the outputs, or class numbers [N].",
            )
        return lambda found, wanted: functional.mse_loss(found, _given(wanted))
    if targets.dim() != 1 or one.dim() != 2 or not bool(((targets >= 0) & (targets < one.shape[1])).all()):
        raise InvalidInputError(
            f"the targets are class numbers {list(targets.shape)}, the outputs {['N', *one.shape[1:]]}",
            "Class numbers [N] go with outputs [N, classes], and count from 0.",
        )
    return lambda found, wanted: functional.cross_entropy(found, _given(wanted))


def _given(targets: Tensor | None) -> Tensor:
    assert targets is not None
    return targets
