"""Quality against size across the variants of a model: points, axes, the best trade-off, words (pure)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from core.formats import file_size, number, rate, short
from core.language import mark, tr, trn
from core.library.records import SourceRecord, VariantRecord
from core.specs.recipe import Recipe
from desktop.models.variant_facts import SMALL_LOSS

Measure = Literal["kl", "perplexity", "speed"]
MEASURES: Final[tuple[Measure, ...]] = ("kl", "perplexity", "speed")

TITLES: Final[dict[Measure, str]] = {
    "kl": mark("How often it would answer differently (KL divergence)"),
    "perplexity": mark("How surprised it is by ordinary text (perplexity)"),
    "speed": mark("Speed on this computer (tokens a second)"),
}
BETTER: Final[dict[Measure, str]] = {
    "kl": mark("lower is better"),
    "perplexity": mark("lower is better"),
    "speed": mark("higher is better"),
}

FAMILIES: Final[tuple[tuple[str, str], ...]] = (
    ("k", mark("GGUF, mixed levels")),
    ("plain", mark("GGUF, one type")),
    ("gptq", mark("GPTQ and AWQ")),
    ("eight", mark("8-bit formats")),
    ("nf4", mark("For fine-tuning")),
    ("trained", mark("Trained")),
    ("other", mark("Made elsewhere")),
)
"""Series of the chart, each with its colour and its shape by its place here."""


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One variant; ``x`` is bytes on disk, ``y`` what is measured."""

    id: str
    label: str
    family: str
    x: float
    y: float
    variant: VariantRecord

    @property
    def words(self) -> str:
        """What is known of it, for its tooltip and for reading out."""
        return _point_words(self.variant)


@dataclass(frozen=True, slots=True)
class Axis:
    """From ``low`` to ``high``, by its logarithm or evenly."""

    low: float
    high: float
    ticks: tuple[float, ...]
    log: bool = False

    def share(self, value: float) -> float:
        """Where a value lies, 0 to 1."""
        if self.log:
            span = math.log(self.high) - math.log(self.low)
            return (math.log(max(value, self.low)) - math.log(self.low)) / span
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True, slots=True)
class QualityChart:
    """All that is drawn. ``original`` is the original's figure, where it has one; ``front`` are the variants
    that no other beats in both size and quality; ``unmeasured`` counts those that cannot be shown."""

    measure: Measure
    points: tuple[ChartPoint, ...] = ()
    original: float | None = None
    recommended: str | None = None
    because: str = ""
    front: frozenset[str] = frozenset()
    unmeasured: int = 0
    model: str = ""

    @property
    def families(self) -> tuple[str, ...]:
        present = {point.family for point in self.points}
        return tuple(name for name, _ in FAMILIES if name in present)


def family_of(recipe: Recipe) -> str:
    """Which series a variant belongs to."""
    if recipe.is_imported:
        return "other"
    if recipe.method == "qat":
        return "trained"
    if recipe.dtype in {"NF4", "FP4"}:
        return "nf4"
    if recipe.container == "gguf":
        return "k" if recipe.level and "_K" in recipe.level else "plain"
    return "eight" if recipe.dtype in {"INT8", "FP8_E4M3", "FP8_E5M2"} else "gptq"


def quality_chart(
    model: str, source: SourceRecord | None, variants: Iterable[VariantRecord], measure: Measure
) -> QualityChart:
    """The chart of one model's variants. A variant counts with its latest measurement."""
    members = list(variants)
    points, unmeasured = [], 0
    original: float | None = None
    for variant in members:
        latest = variant.latest
        y = _figure(variant, measure)
        if latest is not None and measure == "perplexity" and math.isfinite(latest.source_perplexity):
            original = latest.source_perplexity
        if y is None:
            unmeasured += 1
            continue
        label = variant.recipe.label
        points.append(
            ChartPoint(
                variant.id,
                label,
                family_of(variant.recipe),
                float(variant.size_bytes),
                y,
                variant,
            )
        )
    points.sort(key=lambda point: (point.x, point.y, point.id))
    best, because = _recommended(members)
    return QualityChart(
        measure,
        tuple(points),
        original,
        best if any(point.id == best for point in points) else None,
        because,
        _front(points, higher=measure == "speed"),
        unmeasured,
        source.name if source else model,
    )


def _figure(variant: VariantRecord, measure: Measure) -> float | None:
    latest = variant.latest
    if latest is None:
        return None
    value = {
        "kl": latest.kl_divergence,
        "perplexity": latest.perplexity,
        "speed": latest.tokens_per_s,
    }[measure]
    return value if value is not None and math.isfinite(value) and value >= 0 else None


def _point_words(variant: VariantRecord) -> str:
    latest = variant.latest
    words = [file_size(variant.size_bytes)]
    if latest is not None:
        words.append(tr("KL divergence {figure}", figure=number(latest.kl_divergence, 4)))
        words.append(tr("perplexity {figure}", figure=number(latest.perplexity)))
        if latest.tokens_per_s is not None:
            words.append(rate(latest.tokens_per_s))
    return ", ".join(words)


def _recommended(variants: Sequence[VariantRecord]) -> tuple[str | None, str]:
    """The smallest with at most a small loss; where all lose more, the one closest to the original."""
    measured = [(v.size_bytes, v.latest.kl_divergence, v.id) for v in variants if v.latest is not None]
    measured = [entry for entry in measured if math.isfinite(entry[1])]
    small = [entry for entry in measured if entry[1] <= SMALL_LOSS]
    if small:
        return min(small)[2], tr("the smallest one that has at most a small loss")
    if measured:
        return min(measured, key=lambda entry: entry[1])[2], tr("the closest one to the original")
    return None, ""


def _front(points: Sequence[ChartPoint], *, higher: bool) -> frozenset[str]:
    """Points (by size) that are better than all smaller ones."""
    best = -math.inf
    found = []
    for point in points:
        worth = point.y if higher else -point.y
        if worth > best:
            best = worth
            found.append(point.id)
    return frozenset(found)


def size_axis(chart: QualityChart) -> Axis:
    sizes = [point.x for point in chart.points]
    low, high = (min(sizes), max(sizes)) if sizes else (0.0, 1e9)
    margin = max((high - low) * 0.08, high * 0.04)
    return _even(max(0.0, low - margin), high + margin)


def value_axis(chart: QualityChart) -> Axis:
    values = [point.y for point in chart.points]
    if chart.original is not None:
        values.append(chart.original)
    if not values:
        return Axis(0.0, 1.0, (0.0, 1.0))
    low, high = min(values), max(values)
    if chart.measure == "kl":
        return _logarithmic(low, high)
    margin = max((high - low) * 0.1, high * 0.02, 1e-9)
    return _even(0.0 if chart.measure == "speed" else max(0.0, low - margin), high + margin)


def _even(low: float, high: float) -> Axis:
    raw = (high - low) / 5
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= raw)
    first = math.ceil(low / step)
    return Axis(low, high, tuple(n * step for n in range(first, math.floor(high / step + 1e-9) + 1)))


def _logarithmic(low: float, high: float) -> Axis:
    low, high = max(low, 1e-6) / 1.5, max(high, 2e-6) * 1.5
    ticks = [
        factor * 10.0**power
        for power in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
        for factor in (1, 3)
    ]
    return Axis(low, high, tuple(tick for tick in ticks if low <= tick <= high), log=True)


# Labels at the points.

Box = tuple[float, float, float, float]
"""Left, top, width, height."""


def place_labels(
    points: Sequence[tuple[float, float]],
    sizes: Sequence[tuple[float, float]],
    order: Sequence[int],
    area: Box,
    radii: Sequence[float],
) -> list[Box | None]:
    """Where the label of each point goes, so that no two overlap and none covers a point; None where there is
    no room. ``order`` says whose label matters most (and which are wanted at all)."""
    boxes: list[Box | None] = [None] * len(points)
    taken: list[Box] = []
    dots = [(x - r, y - r, 2 * r, 2 * r) for (x, y), r in zip(points, radii, strict=True)]
    for at in order:
        x, y = points[at]
        width, height = sizes[at]
        others = dots[:at] + dots[at + 1 :]
        for box in _candidates(x, y, width, height, radii[at] + 2):
            if _inside(box, area) and not any(_overlap(box, one) for one in (*taken, *others)):
                boxes[at] = box
                taken.append(box)
                break
    return boxes


def _candidates(x: float, y: float, width: float, height: float, gap: float) -> Iterable[Box]:
    half = height / 2
    yield (x + gap, y - half, width, height)
    yield (x - width / 2, y - gap - height, width, height)
    yield (x - gap - width, y - half, width, height)
    yield (x - width / 2, y + gap, width, height)
    for dx in (gap * 0.7, -gap * 0.7 - width):
        for dy in (-gap * 0.7 - height, gap * 0.7):
            yield (x + dx, y + dy, width, height)


def _inside(box: Box, area: Box) -> bool:
    return (
        box[0] >= area[0]
        and box[1] >= area[1]
        and box[0] + box[2] <= area[0] + area[2]
        and box[1] + box[3] <= area[1] + area[3]
    )


def _overlap(one: Box, other: Box) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )


# In words.

_SAID = 40


def chart_words(chart: QualityChart) -> str:
    """The whole chart for somebody who does not see it."""
    if not chart.points:
        return tr("No variant of {model} has been measured yet.", model=chart.model)
    sentences = [
        trn(
            "{n} variant of {model} by size, and {title}, {better}.",
            "{n} variants of {model} by size, and {title}, {better}.",
            len(chart.points),
            model=chart.model,
            title=tr(TITLES[chart.measure]).lower(),
            better=tr(BETTER[chart.measure]),
        )
    ]
    if chart.original is not None:
        sentences.append(tr("The original: {figure}.", figure=number(chart.original)))
    sentences += [f"{point.label}: {point.words}." for point in chart.points[:_SAID]]
    if len(chart.points) > _SAID:
        sentences.append(tr("And {n} more.", n=len(chart.points) - _SAID))
    sentences.append(advice_words(chart))
    return " ".join(sentence for sentence in sentences if sentence)


def advice_words(chart: QualityChart) -> str:
    """Which variant is the best trade-off, and why."""
    best = next((point for point in chart.points if point.id == chart.recommended), None)
    if best is None:
        return ""
    return tr("Best trade-off: {label}, {because}.", label=best.label, because=chart.because)


def tick_words(value: float, measure: Measure | None = None) -> str:
    """A figure at an axis; sizes without a measure."""
    if measure is None:
        return file_size(value)
    return short(value) if measure == "kl" else number(value, 0 if value >= 20 else 1)
