"""Ready test prompts: what is asked, how answers are judged, and the table of results over variants."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from core.conversations.checks import JUDGES, judge
from core.conversations.sampling import Sampling
from core.formats import duration, rate
from core.language import mark, tr

_CSV_COLUMNS = (
    "variant", "variant_id", "kind", "prompt_id", "prompt", "passed", "why", "answer", "tokens",
    "tokens_per_s", "first_token_s", "elapsed_s", "memory_bytes", "asked_at",
)  # fmt: skip

KINDS: Mapping[str, str] = {
    "facts": mark("Facts"),
    "maths": mark("Maths"),
    "code": mark("Code"),
    "translation": mark("Translation"),
    "instructions": mark("Following instructions"),
}


TRIAL_CONTEXT = 2048
"""Tokens of context: every prompt of the list and its longest answer fit well."""


@dataclass(frozen=True, slots=True)
class TestPrompt:
    """One prompt of the list. ``checks`` are rows of :data:`core.conversations.checks.JUDGES`."""

    __test__ = False  # not a test of pytest

    id: str
    kind: str
    prompt: str
    max_tokens: int
    checks: tuple[Mapping[str, Any], ...]

    @property
    def sha256(self) -> str:
        """Of what is asked and how it is judged: results of an earlier wording can be told apart."""
        words = json.dumps([self.prompt, self.max_tokens, list(self.checks)], sort_keys=True)
        return hashlib.sha256(words.encode()).hexdigest()

    def sampling(self) -> Sampling:
        """Always the likeliest word: the same variant gives the same answer each time."""
        return Sampling(temperature=0.0, top_p=1.0, top_k=1, min_p=0.0, max_tokens=self.max_tokens, seed=0)


@dataclass(frozen=True, slots=True)
class TrialResult:
    """What a variant answered to one prompt, and how that was judged."""

    variant_id: str
    variant_title: str
    prompt_id: str
    prompt_sha256: str
    asked_at: str
    answer: str
    passed: bool
    why: str
    tokens: int
    tokens_per_s: float
    first_token_s: float
    elapsed_s: float
    memory_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """Of one variant: how many prompts passed of how many answered, and what that took."""

    variant_id: str
    title: str
    passed: int
    answered: int
    tokens_per_s: float | None
    elapsed_s: float


@cache
def test_prompts() -> tuple[TestPrompt, ...]:
    """The list that comes along, by kind. Raises ValueError when it is faulty (our own fault)."""
    text = (files("resources") / "texts" / "test_prompts.json").read_text(encoding="utf-8")
    found = tuple(
        TestPrompt(
            str(row["id"]), str(row["kind"]), str(row["prompt"]), int(row["max_tokens"]), tuple(row["checks"])
        )
        for row in json.loads(text)
    )
    if len({prompt.id for prompt in found}) != len(found):
        raise ValueError("two test prompts share an id")
    for prompt in found:
        if prompt.kind not in KINDS or not prompt.checks:
            raise ValueError(f"test prompt {prompt.id} has no kind or no check")
        if unknown := {name for check in prompt.checks for name in check} - set(JUDGES):
            raise ValueError(f"test prompt {prompt.id} has unknown checks {unknown}")
    return found


def judged(
    prompt: TestPrompt,
    variant_id: str,
    variant_title: str,
    fields: Mapping[str, Any],
    *,
    asked_at: str,
    elapsed_s: float,
    memory_bytes: int | None,
) -> TrialResult:
    """The result of an ``answer`` event."""
    text = str(fields.get("text") or "")
    passed, why = judge(text, prompt.checks)
    return TrialResult(
        variant_id,
        variant_title,
        prompt.id,
        prompt.sha256,
        asked_at,
        text,
        passed,
        why,
        int(fields.get("tokens") or 0),
        float(fields.get("tokens_per_s") or 0.0),
        float(fields.get("time_to_first_token_s") or 0.0),
        elapsed_s,
        memory_bytes,
    )


def totals(results: Iterable[TrialResult]) -> tuple[Totals, ...]:
    """By variant, in the order of their first results. The rate counts long answers more."""
    by_variant: dict[str, list[TrialResult]] = {}
    for result in results:
        by_variant.setdefault(result.variant_id, []).append(result)
    found = []
    for variant_id, rows in by_variant.items():
        timed = [row for row in rows if row.tokens_per_s > 0]
        seconds = sum(row.tokens / row.tokens_per_s for row in timed)
        found.append(
            Totals(
                variant_id,
                rows[-1].variant_title,
                sum(row.passed for row in rows),
                len(rows),
                sum(row.tokens for row in timed) / seconds if seconds else None,
                sum(row.elapsed_s for row in rows),
            )
        )
    return tuple(found)


def verdict(result: TrialResult | None) -> str:
    """A cell of the table in one word."""
    if result is None:
        return "–"
    return tr("Passed") if result.passed else tr("Failed")


def results_csv(results: Sequence[TrialResult]) -> str:
    """One row a result, for spreadsheets. A leading sign that would make a formula is defused."""
    prompts = {prompt.id: prompt for prompt in test_prompts()}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_CSV_COLUMNS)
    for row in results:
        prompt = prompts.get(row.prompt_id)
        writer.writerow(
            [
                _cell(row.variant_title),
                row.variant_id,
                prompt.kind if prompt else "",
                row.prompt_id,
                prompt.prompt if prompt else "",
                int(row.passed),
                _cell(row.why),
                _cell(row.answer),
                row.tokens,
                f"{row.tokens_per_s:.2f}",
                f"{row.first_token_s:.3f}",
                f"{row.elapsed_s:.3f}",
                row.memory_bytes or "",
                row.asked_at,
            ]
        )
    return out.getvalue()


def results_markdown(results: Sequence[TrialResult]) -> str:
    """A table of prompts by variants, and a row of totals."""
    columns = totals(results)
    found = {(row.variant_id, row.prompt_id): row for row in results}
    lines = [
        "| " + " | ".join([tr("Prompt"), *(_escaped(column.title) for column in columns)]) + " |",
        "|" + " --- |" * (len(columns) + 1),
    ]
    for prompt in test_prompts():
        cells = [found.get((column.variant_id, prompt.id)) for column in columns]
        if any(cell is not None for cell in cells):
            words = [_markdown_cell(cell) for cell in cells]
            lines.append("| " + " | ".join([_escaped(prompt.prompt), *words]) + " |")
    sums = [f"**{column.passed} / {column.answered}**" for column in columns]
    lines.append("| " + " | ".join([f"**{tr('Passed')}**", *sums]) + " |")
    speeds = [f"{rate(column.tokens_per_s)}, {duration(column.elapsed_s)}" for column in columns]
    lines.append("| " + " | ".join([tr("Speed and time"), *speeds]) + " |")
    return "\n".join(lines) + "\n"


def _markdown_cell(result: TrialResult | None) -> str:
    if result is None:
        return "–"
    return f"✓ {tr('Passed')}" if result.passed else f"✗ {_escaped(result.why)}"


def _escaped(text: str) -> str:
    line = " ".join(text.split())
    return "".join(f"\\{letter}" if letter in "\\|*_`<[" else letter for letter in line)


def _cell(text: str) -> str:
    return f"'{text}" if text[:1] in "=+-@\t\r" else text
