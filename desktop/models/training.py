"""The curve of a training as frozen values: from events or a lineage to what is drawn (pure)."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from core.formats import change as change_words
from core.formats import count, duration, number, whole
from core.jobs.protocol import Event, EventType
from core.language import mark, tr, trn

TRAIN_LOSS, VALID_KL, HALVED = "train_loss", "valid_kl", "learning_rate_halved"
PLAIN_KL = mark(
    "KL divergence says how often, and how far, it would answer differently from "
    "the original: 0 is never. Measured in nats on a text that it is not trained "
    "on."
)
HALVED_WORDS = mark("Training got worse here: it went back to its best step, with half the learning rate.")
_LOG_FROM = 12.0
"""A curve whose figures span more than this ratio is drawn on a logarithmic scale."""


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """``value`` in nats after ``elapsed_s`` seconds of training; ``step`` 0 is before the first."""

    elapsed_s: float
    value: float
    step: int = 0


@dataclass(frozen=True, slots=True)
class TrainingCurve:
    """``train`` is the loss of each reported step, ``valid`` the KL divergence to the source on held-out
    text; both ordered by time. ``halved`` are the seconds at which the learning rate was halved."""

    train: tuple[CurvePoint, ...] = ()
    valid: tuple[CurvePoint, ...] = ()
    halved: tuple[float, ...] = ()
    budget_s: float | None = None

    @property
    def is_empty(self) -> bool:
        return not (self.train or self.valid)

    @property
    def start(self) -> CurvePoint | None:
        """The figure before training."""
        return self.valid[0] if self.valid and self.valid[0].step == 0 else None

    @property
    def best(self) -> CurvePoint | None:
        return min(self.valid, key=lambda point: point.value, default=None)

    @property
    def elapsed_s(self) -> float:
        """The last moment that is known of."""
        return max((points[-1].elapsed_s for points in (self.train, self.valid) if points), default=0.0)


def with_metric(curve: TrainingCurve, fields: Mapping[str, Any]) -> TrainingCurve:
    """The curve after a METRIC event; other metrics and broken ones change nothing.

    What an earlier run had reached beyond the checkpoint that a resumed run goes on from is lost work, and
    leaves the curve.
    """
    try:
        name, value = str(fields["name"]), float(fields["value"])
        elapsed, step = float(fields["elapsed_s"]), int(fields.get("step", 0))
    except (KeyError, TypeError, ValueError):
        return curve
    if not (math.isfinite(value) and math.isfinite(elapsed) and elapsed >= 0.0):
        return curve
    point = CurvePoint(elapsed, value, step)
    if name == TRAIN_LOSS:
        return replace(curve, train=_put(curve.train, point))
    if name == VALID_KL:
        return replace(curve, valid=_put(curve.valid, point))
    if name == HALVED:
        kept = curve.halved[: bisect_left(curve.halved, elapsed)]
        return replace(curve, halved=(*kept, elapsed))
    return curve


def _put(points: tuple[CurvePoint, ...], point: CurvePoint) -> tuple[CurvePoint, ...]:
    if not points or points[-1].elapsed_s < point.elapsed_s:
        return (*points, point)
    return (*points[: bisect_left(points, point.elapsed_s, key=lambda p: p.elapsed_s)], point)


def with_progress(curve: TrainingCurve, fields: Mapping[str, Any]) -> TrainingCurve:
    """The curve with the time budget that a PROGRESS event in seconds tells."""
    total = fields.get("total")
    if fields.get("unit") != "seconds" or not isinstance(total, int | float) or not total > 0:
        return curve
    return curve if curve.budget_s == total else replace(curve, budget_s=float(total))


def curve_of_lines(lines: Iterable[bytes]) -> TrainingCurve:
    """The curve that the lines of a job's ``events.jsonl`` tell, all its runs together; noise is skipped."""
    curve = TrainingCurve()
    for line in lines:
        is_metric = b'"type":"metric"' in line
        if not is_metric and b'"unit":"seconds"' not in line:
            continue
        event = Event.from_line(line)
        if event is None:
            continue
        if event.type is EventType.METRIC:
            curve = with_metric(curve, event.fields)
        elif event.type is EventType.PROGRESS:
            curve = with_progress(curve, event.fields)
    return curve


def curve_of_lineage(lineage: Mapping[str, Any]) -> TrainingCurve:
    """The curve that a variant's lineage keeps: held-out figures only. Broken ones are left out."""
    told = lineage.get("training")
    if not isinstance(told, Mapping):
        return TrainingCurve()
    kept = told.get("curve", lineage.get("curve"))
    curve = TrainingCurve()
    for pair in kept if isinstance(kept, list | tuple) else ():
        if isinstance(pair, list | tuple) and len(pair) >= 2:
            fields = {"name": VALID_KL, "elapsed_s": pair[0], "value": pair[1], "step": len(curve.valid)}
            curve = with_metric(curve, fields)
    return curve


def training_words(curve: TrainingCurve) -> str:
    """All that the picture shows, for a screen reader."""
    if curve.is_empty:
        return tr("No figures yet: the first come when the starting point is made.")
    said = []
    if curve.start is not None:
        said.append(tr("KL divergence to the original before training {nats}.", nats=nats(curve.start.value)))
    if curve.valid and curve.valid[-1] is not curve.start:
        last = curve.valid[-1]
        time, value = duration(last.elapsed_s), nats(last.value)
        said.append(
            tr(
                "After {time}, step {step}: {nats} on held-out text.",
                time=time,
                step=whole(last.step),
                nats=value,
            )
            if curve.train
            else tr("After {time}: {nats} on held-out text.", time=time, nats=value)
        )
    best = curve.best
    if best is not None and best not in {curve.start, curve.valid[-1]}:
        said.append(
            tr("The best was {nats} after {time}.", nats=nats(best.value), time=duration(best.elapsed_s))
        )
    if curve.train:
        said.append(tr("Loss on the training text {nats}.", nats=nats(curve.train[-1].value)))
    if curve.halved:
        times = len(curve.halved)
        said.append(
            trn("The learning rate was halved once.", "The learning rate was halved {n} times.", times)
        )
    return " ".join(said)


_STOPPED = {
    "budget": mark("When its time was up"),
    "steps": mark("After the steps asked for"),
    "finish": mark("When you stopped it, the best step kept"),
    "diverged": mark("When it got worse, the best step kept"),
}


def training_pairs(lineage: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What training did, from a variant's lineage; facts that were not recorded are left out."""
    told = lineage.get("training")
    if not isinstance(told, Mapping):
        return []
    start, best, steps, tokens = (_known(told, key) for key in ("start_kl", "best_kl", "steps", "tokens"))
    change = ""
    if start is not None and best is not None:
        less = f"  ({change_words(best / start - 1, 0)})" if start > 0 else ""
        change = f"{figure(start)} → {figure(best)}{less}"
    learned = "" if steps is None else whole(steps)
    if learned and tokens is not None:
        learned = tr("{steps}, {count} tokens", steps=learned, count=count(tokens))
    elapsed = _known(told, "elapsed_s")
    pairs = [
        (tr("KL divergence"), change),
        (tr("Steps"), learned),
        (tr("Trained for"), "" if elapsed is None else duration(elapsed)),
        (tr("Ended"), tr(_STOPPED.get(str(told.get("stopped")), ""))),
    ]
    return [(name, value) for name, value in pairs if value]


def _known(told: Mapping[str, Any], key: str) -> float | None:
    value = told.get(key)
    return float(value) if isinstance(value, int | float) and math.isfinite(value) else None


def nats(value: float) -> str:
    return tr("{figure} nats", figure=figure(value))


def figure(value: float) -> str:
    """A KL divergence in three or four digits: ``0.440``, ``1.52``, ``0.0031``."""
    return number(value, 4 if abs(value) < 0.01 else 3 if abs(value) < 1 else 2)


# What is drawn.


@dataclass(frozen=True, slots=True)
class Axis:
    """From ``low`` to ``high``; ``ticks`` are nice numbers between them."""

    low: float
    high: float
    ticks: tuple[float, ...]
    logarithmic: bool = False

    def share(self, value: float) -> float:
        """Where a value lies, 0 to 1; values beyond the ends are put on them."""
        if self.logarithmic:
            low, high = math.log(self.low), math.log(self.high)
            value = math.log(max(value, self.low))
        else:
            low, high = self.low, self.high
        return min(1.0, max(0.0, (value - low) / (high - low))) if high > low else 0.0


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Seconds from 0 to ``axis.high``, labelled in ``unit`` (each worth ``scale`` seconds)."""

    axis: Axis
    unit: str
    scale: float


def time_axis(curve: TrainingCurve, most_ticks: int = 6) -> TimeAxis:
    """All that has passed, and the budget where it is known."""
    high = max(curve.elapsed_s, curve.budget_s or 0.0, 1.0)
    unit, scale = ("s", 1.0) if high < 120 else ("min", 60.0) if high < 3 * 3600 else ("h", 3600.0)
    ticks = tuple(tick * scale for tick in nice_ticks(0.0, high / scale, most_ticks))
    return TimeAxis(Axis(0.0, high, ticks), unit, scale)


def value_axis(curve: TrainingCurve, most_ticks: int = 5) -> Axis:
    """Room for every held-out figure and for all but the wildest steps of training."""
    valid = [point.value for point in curve.valid]
    train = sorted(point.value for point in curve.train)
    usual = train[: max(1, math.ceil(len(train) * 0.95))]
    values = [*valid, *usual[-1:]] or [1.0]
    high = max(max(values) * 1.2, 1e-6)
    least = min([*valid, *usual[:1]] or [high])
    if valid and least > 0 and high / least > _LOG_FROM:
        low = least / 1.3
        return Axis(low, high, log_ticks(low, high), logarithmic=True)
    return Axis(0.0, high, nice_ticks(0.0, high, most_ticks))


def nice_ticks(low: float, high: float, most: int) -> tuple[float, ...]:
    """At most ``most`` + 1 round numbers (1, 2 or 5 times a power of ten) from ``low`` to ``high``."""
    span = high - low
    if span <= 0 or most < 1:
        return (low,)
    rough = span / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return tuple(round(index * step, 12) for index in range(first, last + 1))


def log_ticks(low: float, high: float) -> tuple[float, ...]:
    """1, 2 and 5 times each power of ten between the ends (only powers, where that would be many)."""
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    factors = (1, 2, 5) if len(powers) <= 3 else (1,)
    ticks = [factor * 10.0**power for power in powers for factor in factors]
    return tuple(tick for tick in ticks if low <= tick <= high)


def thinned(points: Sequence[CurvePoint], most: int) -> tuple[CurvePoint, ...]:
    """At most about ``most`` points: first, last, and the lowest and highest of each stretch of time."""
    if len(points) <= most or most < 4:
        return tuple(points)
    kept: list[CurvePoint] = [points[0]]
    for begin, end in _stretches(points, most // 2 - 1):
        low = min(range(begin, end), key=lambda i: points[i].value)
        high = max(range(begin, end), key=lambda i: points[i].value)
        kept += [points[i] for i in sorted({low, high}) if 0 < i < len(points) - 1]
    return (*kept, points[-1])


def averaged(points: Sequence[CurvePoint], most: int) -> tuple[CurvePoint, ...]:
    """At most ``most`` points, each the mean of a stretch of time: a noisy loss as a legible line."""
    if len(points) <= most:
        return tuple(points)
    means = []
    for begin, end in _stretches(points, most):
        part = points[begin:end]
        time = sum(point.elapsed_s for point in part) / len(part)
        means.append(CurvePoint(time, sum(point.value for point in part) / len(part), part[-1].step))
    return tuple(means)


def _stretches(points: Sequence[CurvePoint], count: int) -> Iterator[tuple[int, int]]:
    """The points cut into ``count`` equal stretches of time, as ranges of indexes; none is empty."""
    first, span = points[0].elapsed_s, points[-1].elapsed_s - points[0].elapsed_s
    edges = [first + span * index / max(1, count) for index in range(1, max(1, count))]
    cuts = [bisect_right(points, edge, key=lambda point: point.elapsed_s) for edge in edges]
    yield from ((begin, end) for begin, end in pairwise((0, *cuts, len(points))) if begin < end)
