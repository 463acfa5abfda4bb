"""Settings survive a round trip; broken or unknown values give the default and never stop the app."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.settings import Settings, load_settings, save_settings


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    chosen = Settings(theme="dark", threads=3, compute="tf32")
    save_settings(chosen, tmp_path / "settings.json")
    assert load_settings(tmp_path / "settings.json") == chosen


@pytest.mark.parametrize(
    "broken", [{"compute": "bf8"}, {"compute": 1}, {"theme": "pink"}, {"threads": "two"}, {"new": True}]
)
def test_a_value_that_cannot_be_gives_the_default(tmp_path: Path, broken: dict[str, object]) -> None:
    (tmp_path / "settings.json").write_text(json.dumps(broken))
    assert load_settings(tmp_path / "settings.json") == Settings()


def test_a_missing_or_unreadable_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.json") == Settings()
    (tmp_path / "settings.json").write_text("{")
    assert load_settings(tmp_path / "settings.json") == Settings()
