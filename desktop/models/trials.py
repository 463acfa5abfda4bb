"""The result table of test prompts: a row a prompt, a column a variant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from core.conversations.trials import KINDS, TestPrompt, TrialResult
from core.formats import duration, rate
from core.language import tr
from desktop.models.rows import BadgeWords, Column, RowsModel

VARIANT_WIDTH = 156
_TITLE_CHARS = 17


@dataclass(frozen=True, slots=True)
class TrialRow:
    """One prompt with the results of the variants in sight (None: not asked yet)."""

    prompt: TestPrompt
    results: tuple[TrialResult | None, ...]


def trial_rows(
    prompts: Sequence[TestPrompt],
    variant_ids: Sequence[str],
    results: Mapping[tuple[str, str], TrialResult],
) -> tuple[TrialRow, ...]:
    return tuple(
        TrialRow(prompt, tuple(results.get((variant_id, prompt.id)) for variant_id in variant_ids))
        for prompt in prompts
    )


def trials_model(titles: Sequence[str], parent: QObject | None = None) -> RowsModel[TrialRow]:
    """A model for these variants; another choice of variants is another model."""
    columns: list[Column[TrialRow]] = [
        Column(
            "kind",
            tr("Kind"),
            "",
            lambda row: tr(KINDS[row.prompt.kind]),
            lambda row: list(KINDS).index(row.prompt.kind),
            ink=lambda _row: "quiet",
            width=150,
            drop=1,
        ),
        Column(
            "prompt",
            tr("Prompt"),
            "",
            lambda row: " ".join(row.prompt.prompt.split()),
            lambda row: row.prompt.prompt.lower(),
            tooltip=lambda row: row.prompt.prompt,
        ),
        *(_variant_column(index, title) for index, title in enumerate(titles)),
    ]
    return RowsModel(columns, lambda row: row.prompt.id, lambda row: row.prompt.prompt, parent)


def _variant_column(index: int, title: str) -> Column[TrialRow]:
    def result(row: TrialRow) -> TrialResult | None:
        return row.results[index]

    def tip(row: TrialRow) -> str:
        found = result(row)
        return "" if found is None else result_words(found)

    def order(row: TrialRow) -> int | None:
        found = result(row)
        return None if found is None else int(found.passed)

    return Column(
        f"variant{index}",
        shortened(title),
        title,
        lambda row: result_word(result(row)),
        order,
        tooltip=tip,
        badge=lambda row: _badge(result(row)),
        width=VARIANT_WIDTH,
    )


def shortened(title: str) -> str:
    """The beginning and the end of a name: variants of one model differ in the end only."""
    return title if len(title) <= _TITLE_CHARS else f"{title[:7]}…{title[-(_TITLE_CHARS - 8) :]}"


def result_word(result: TrialResult | None) -> str:
    if result is None:
        return ""
    return tr("Passed") if result.passed else tr("Failed")


def result_words(result: TrialResult) -> str:
    """``Failed: it says 41. 38 tokens/s, 1.2 s``"""
    took = tr("{speed}, {time}", speed=rate(result.tokens_per_s), time=duration(result.elapsed_s))
    if result.passed:
        return tr("Passed. {took}", took=took)
    return tr("Failed: {why}. {took}", why=result.why, took=took)


def _badge(result: TrialResult | None) -> BadgeWords | None:
    if result is None:
        return None
    if result.passed:
        return BadgeWords(tr("Passed"), "check-circle-fill", "ok")
    return BadgeWords(tr("Failed"), "x-circle-fill", "bad")
