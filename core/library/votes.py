"""Votes of blind comparisons: which of two answers was better, counted for each variant and each pair."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from math import comb
from typing import TYPE_CHECKING

from core.language import mark

if TYPE_CHECKING:
    from core.library.catalog import Catalog


class Preference(StrEnum):
    """Which of the two variants answered better. First and second are as asked, not as shown."""

    FIRST = "first"
    SECOND = "second"
    EQUAL = "equal"
    BOTH_BAD = "both_bad"


SCHEMA: tuple[str, ...] = (
    # No foreign keys: what a variant won stays true when the other one is deleted.
    """CREATE TABLE votes (
        id INTEGER PRIMARY KEY, voted_at TEXT NOT NULL, first_id TEXT NOT NULL, second_id TEXT NOT NULL,
        preference TEXT NOT NULL, blind INTEGER NOT NULL, talk_id TEXT NOT NULL, turn INTEGER NOT NULL,
        UNIQUE (talk_id, turn))""",
    "CREATE INDEX votes_first ON votes (first_id)",
    "CREATE INDEX votes_second ON votes (second_id)",
)

_SURE, _HINT = 0.05, 0.2


@dataclass(frozen=True, slots=True)
class VoteSummary:
    """How a variant fared against others, or against one other. ``ties`` were equally good,
    ``both_bad`` neither was any good."""

    variant_id: str
    wins: int = 0
    losses: int = 0
    ties: int = 0
    both_bad: int = 0

    @property
    def n(self) -> int:
        """How many votes there are."""
        return self.wins + self.losses + self.ties + self.both_bad

    @property
    def chance(self) -> float:
        """How likely a lead this large is when both are equally good: the two-sided sign test over the
        votes that were no ties. 1.0 without votes."""
        decided = self.wins + self.losses
        most = max(self.wins, self.losses)
        tail = sum(comb(decided, k) for k in range(most, decided + 1))
        return min(1.0, 2 * tail / (1 << decided))  # whole numbers: a float ends at 1023 votes

    @property
    def certainty(self) -> str:
        """A plain word on that, to be translated."""
        if self.wins + self.losses < 5:
            return mark("too few votes to tell")
        if self.chance <= _SURE:
            return mark("quite sure")
        return mark("a hint, not sure") if self.chance <= _HINT else mark("no clear winner")


def add_vote(
    catalog: Catalog,
    first_id: str,
    second_id: str,
    preference: Preference,
    *,
    blind: bool,
    talk_id: str,
    turn: int,
) -> None:
    """Keep a vote; a later one on the same turn replaces it. A variant against itself is not kept."""
    if first_id == second_id:
        return
    now = datetime.now(UTC).isoformat(timespec="seconds")
    with catalog.writing() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO votes (voted_at, first_id, second_id, preference, blind, talk_id, turn)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (now, first_id, second_id, str(preference), int(blind), talk_id, turn),
        )


def remove_vote(catalog: Catalog, talk_id: str, turn: int) -> None:
    """Take a vote back."""
    with catalog.writing() as connection:
        connection.execute("DELETE FROM votes WHERE talk_id = ? AND turn = ?", (talk_id, turn))


def votes_of(catalog: Catalog, variant_id: str) -> VoteSummary:
    """All votes on a variant, whomever it met."""
    return _summary(catalog, variant_id, None)


def votes_between(catalog: Catalog, variant_id: str, other_id: str) -> VoteSummary:
    """How ``variant_id`` fared against ``other_id``."""
    return _summary(catalog, variant_id, other_id)


def _summary(catalog: Catalog, variant_id: str, other_id: str | None) -> VoteSummary:
    counts = {"wins": 0, "losses": 0, "ties": 0, "both_bad": 0}
    with catalog.reading() as connection:
        for own, other, won, lost in (
            ("first_id", "second_id", Preference.FIRST, Preference.SECOND),
            ("second_id", "first_id", Preference.SECOND, Preference.FIRST),
        ):
            query = f"SELECT preference, count(*) FROM votes WHERE {own} = ?"  # noqa: S608 - names of ours
            values = [variant_id]
            if other_id is not None:
                query += f" AND {other} = ?"
                values.append(other_id)
            names = {
                won: "wins",
                lost: "losses",
                Preference.EQUAL: "ties",
                Preference.BOTH_BAD: "both_bad",
            }
            for preference, number in connection.execute(f"{query} GROUP BY preference", values):
                counts[names[Preference(preference)]] += int(number)
    return VoteSummary(variant_id, **counts)
