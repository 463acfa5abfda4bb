"""The request log of a server as a table's columns, and its totals in words (pure)."""

from __future__ import annotations

from typing import Final

from core.formats import duration, full_date, number, parse_date
from core.language import mark, tr, trn
from core.serve.log import RequestEntry, Totals
from desktop.models.rows import BadgeWords, Column, Ink, Meaning, RowsModel

_STATUS_WORDS: Final = {
    200: mark("Answered"),
    400: mark("Not understood"),
    401: mark("Wrong key"),
    403: mark("Shut out"),
    404: mark("Not found"),
    405: mark("Not understood"),
    408: mark("Too slow"),
    413: mark("Too large"),
    499: mark("Client left"),
    500: mark("Failed"),
    503: mark("Too busy"),
}
_STATE_WORDS: Final = {"waiting": mark("Waiting"), "answering": mark("Answering")}


class RequestsModel(RowsModel[RequestEntry]):
    """The latest requests, newest first."""

    def __init__(self) -> None:
        super().__init__(_columns(), lambda row: row.id, lambda row: f"{row.endpoint} {row.client}")


def status_words(row: RequestEntry) -> BadgeWords:
    """How a request stands, as a word, an icon and a meaning."""
    if row.state != "done":
        icon = "hourglass-medium" if row.state == "waiting" else "pencil-line"
        return BadgeWords(tr(_STATE_WORDS[row.state]), icon, "info")
    known = _STATUS_WORDS.get(row.status)
    word = tr(known) if known else str(row.status)
    if row.is_ok:
        return BadgeWords(word, "check-circle-fill", "ok")
    meaning: Meaning = "quiet" if row.status == 499 else "warn" if row.status < 500 else "bad"
    return BadgeWords(word, "x-circle" if row.status == 499 else "warning-fill", meaning)


def request_details(row: RequestEntry) -> str:
    """A request in full: what became of it, and its texts where they were kept."""
    lines = [full_date(row.at), f"{row.endpoint}  ·  HTTP {row.status}" if row.status else row.endpoint]
    if row.client:
        lines.append(tr("Asked by {client}", client=row.client))
    if row.first_token_s:
        lines.append(tr("First word after {time}", time=duration(row.first_token_s)))
    if row.error:
        lines.append(row.error)
    if row.question:
        lines += ["", tr("Question: {text}", text=row.question), tr("Answer: {text}", text=row.answer)]
    return "\n".join(lines)


def totals_words(totals: Totals) -> str:
    """``12 requests, 1 refused, 420 tokens read, 1,300 written``."""
    parts = [trn("{n} request", "{n} requests", totals.requests)]
    if totals.refused:
        parts.append(tr("{count} without an answer", count=totals.refused))
    if totals.tokens:
        parts.append(
            tr("{read} tokens read and {written} written", read=totals.prompt_tokens, written=totals.tokens)
        )
    return ", ".join(parts)


def _columns() -> tuple[Column[RequestEntry], ...]:
    return (
        Column(
            "time",
            tr("Time"),
            tr("When the request came"),
            lambda row: _clock(row.at),
            lambda row: row.id,
            tooltip=lambda row: full_date(row.at),
            width=84,
        ),
        Column(
            "status",
            tr("Status"),
            tr("What became of it"),
            lambda row: status_words(row).word,
            lambda row: row.status,
            tooltip=request_details,
            width=136,
            badge=status_words,
        ),
        Column(
            "endpoint",
            tr("Asked for"),
            tr("The address that was asked, without /v1"),
            lambda row: row.endpoint.removeprefix("/v1"),
            lambda row: row.endpoint,
            tooltip=request_details,
        ),
        Column(
            "prompt",
            tr("Read"),
            tr("Tokens of the question and what came before it"),
            lambda row: str(row.prompt_tokens) if row.prompt_tokens else "",
            lambda row: row.prompt_tokens or None,
            numeric=True,
            width=72,
        ),
        Column(
            "tokens",
            tr("Written"),
            tr("Tokens of the answer"),
            lambda row: str(row.tokens) if row.tokens else "",
            lambda row: row.tokens or None,
            numeric=True,
            width=80,
        ),
        Column(
            "rate",
            tr("Tokens/s"),
            tr("How fast the answer was written"),
            lambda row: (
                number(row.tokens_per_s, 0 if row.tokens_per_s >= 10 else 1) if row.tokens_per_s else ""
            ),
            lambda row: row.tokens_per_s or None,
            numeric=True,
            width=84,
            drop=3,
        ),
        Column(
            "duration",
            tr("Took"),
            tr("From the request's arrival to its last byte"),
            lambda row: _took(row.duration_s) if row.state == "done" else "",
            lambda row: row.duration_s if row.state == "done" else None,
            numeric=True,
            width=84,
            drop=2,
        ),
        Column(
            "client",
            tr("Program"),
            tr("What the program that asked calls itself"),
            lambda row: row.client,
            lambda row: row.client or None,
            width=150,
            drop=1,
            ink=_quiet,
        ),
    )


def _quiet(_row: RequestEntry) -> Ink:
    return "quiet"


def _took(seconds: float) -> str:
    """Refusals take milliseconds."""
    return duration(seconds) if seconds >= 0.1 else f"{max(1, round(seconds * 1000))} ms"


def _clock(at: str) -> str:
    moment = parse_date(at)
    return f"{moment.astimezone():%H:%M:%S}" if moment is not None else ""
