"""Votes of comparisons: kept for each variant and each pair, replaced, taken back, and said in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.library.catalog import Catalog
from core.library.votes import Preference, VoteSummary, add_vote, remove_vote, votes_between, votes_of
from core.paths import Paths


@pytest.fixture
def catalog(bitwright_home: Path) -> Iterator[Catalog]:
    with Catalog(Paths(bitwright_home).ensure()) as opened:
        yield opened


def _vote(catalog: Catalog, pair: tuple[str, str], preference: Preference, turn: int) -> None:
    add_vote(catalog, *pair, preference, blind=True, talk_id="t", turn=turn)


def test_wins_and_losses_are_counted_from_either_side(catalog: Catalog) -> None:
    _vote(catalog, ("a", "b"), Preference.FIRST, 0)
    _vote(catalog, ("b", "a"), Preference.SECOND, 1)
    _vote(catalog, ("a", "b"), Preference.EQUAL, 2)
    _vote(catalog, ("c", "a"), Preference.FIRST, 3)
    _vote(catalog, ("c", "a"), Preference.BOTH_BAD, 4)
    assert votes_of(catalog, "a") == VoteSummary("a", wins=2, losses=1, ties=1, both_bad=1)
    assert votes_between(catalog, "b", "a") == VoteSummary("b", losses=2, ties=1)
    assert votes_of(catalog, "nobody").n == 0


def test_a_second_vote_on_a_turn_replaces_the_first_and_can_be_taken_back(catalog: Catalog) -> None:
    _vote(catalog, ("a", "b"), Preference.FIRST, 0)
    _vote(catalog, ("a", "b"), Preference.SECOND, 0)
    assert votes_of(catalog, "a") == VoteSummary("a", losses=1)
    remove_vote(catalog, "t", 0)
    assert votes_of(catalog, "a").n == 0


def test_a_variant_against_itself_is_not_counted(catalog: Catalog) -> None:
    _vote(catalog, ("a", "a"), Preference.FIRST, 0)
    assert votes_of(catalog, "a").n == 0


def test_how_sure_a_lead_is() -> None:
    assert VoteSummary("a", wins=3).certainty == "too few votes to tell"
    assert VoteSummary("a", wins=6).certainty == "quite sure"
    assert VoteSummary("a", wins=9, losses=3).certainty == "a hint, not sure"
    assert VoteSummary("a", wins=5, losses=4).certainty == "no clear winner"
    assert VoteSummary("a", wins=5, losses=5).chance == pytest.approx(1.0)


def test_very_many_votes_are_summed_up_too() -> None:
    assert VoteSummary("a", wins=2000, losses=1500).chance < 0.001
    assert VoteSummary("a", wins=2000, losses=2000).chance == 1.0
