"""The models of the conversations' list and of the test results, as Qt sees them."""

from __future__ import annotations

import pytest
from pytestqt.modeltest import ModelTester

from core.conversations.store import TalkHead
from core.conversations.trials import TrialResult
from core.conversations.trials import test_prompts as all_prompts
from desktop.models.talks import head_line, talks_model
from desktop.models.trials import shortened, trial_rows, trials_model


def test_the_list_shows_titles_and_where_the_search_found_them(qtmodeltester: ModelTester) -> None:
    model = talks_model()
    heads = (TalkHead("a", "First", "2026-01-01T00:00:00+00:00", ("M Q4_0",)), TalkHead("b", "B", "x", ()))
    model.set_rows(heads)
    qtmodeltester.check(model)
    assert model.index(0, 0).data() == "First"
    assert "M Q4_0" in head_line(heads[0])
    assert head_line(TalkHead("c", "C", "x", (), "…found here…")) == "…found here…"


def test_the_result_table_has_a_column_for_each_variant(qtmodeltester: ModelTester) -> None:
    prompt = all_prompts()[0]
    results = {
        ("v", prompt.id): TrialResult(
            "v", "V", prompt.id, "s", "t", "x", False, "It is wrong", 3, 9.0, 0.1, 1.0
        )
    }
    model = trials_model(["V", "W"])
    model.set_rows(trial_rows(all_prompts(), ["v", "w"], results))
    qtmodeltester.check(model)
    assert model.columnCount() == 4
    assert model.index(0, 2).data() == "Failed"
    assert model.index(0, 3).data() == ""
    assert "It is wrong" in str(model.columns[2].tooltip(model.rows[0]))  # type: ignore[misc]


@pytest.mark.parametrize("title", ["Qwen2.5-1.5B-Instruct Q4_K_M", "Short"])
def test_long_names_keep_their_end(title: str) -> None:
    assert shortened(title).endswith(title[-6:] if len(title) > 6 else title)
    assert len(shortened(title)) <= 17
