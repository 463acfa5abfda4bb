"""``settings`` and ``library move`` in the terminal, over the file that the window uses."""

from __future__ import annotations

import json
from pathlib import Path

import psutil
import pytest

from core.cli import main
from core.paths import current_paths
from core.settings import Settings, load_settings


def _run(capfd: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(list(words))
    out, err = capfd.readouterr()
    return code, out, err


def _now() -> Settings:
    return load_settings(current_paths().settings_file)


def test_what_is_set_is_listed_got_and_reset(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = tmp_path / "mine.txt"
    text.write_text("words")
    for name, value in (
        ("theme", "dark"),
        ("memory-limit", "12GiB"),
        ("hub_rate_limit", "5MB"),
        ("hub_offline", "on"),
        ("threads", "2"),
        ("calibration_text", str(text)),
    ):
        assert _run(capfd, "settings", "set", name, value)[0] == 0
    assert _now() == Settings(
        theme="dark", memory_limit=12 << 30, hub_rate_limit=5_000_000, hub_offline=True, threads=2,
        calibration_text=str(text),
    )  # fmt: skip
    listed = json.loads(_run(capfd, "settings", "list", "--json")[1])
    assert listed["memory_limit"] == 12 << 30
    assert "window_geometry" not in listed
    assert "12.0 GiB" in _run(capfd, "settings", "list")[1]
    assert _run(capfd, "settings", "get", "theme")[1] == "dark\n"
    assert json.loads(_run(capfd, "settings", "reset", "theme", "--json")[1]) == {"reset": ["theme"]}
    assert _now().theme == "system"
    assert _run(capfd, "settings", "reset")[0] == 0
    assert _now() == Settings()


def test_a_share_of_memory_is_of_this_computer(capfd: pytest.CaptureFixture[str]) -> None:
    assert _run(capfd, "settings", "set", "memory_limit", "50%")[0] == 0
    assert _now().memory_limit == round(psutil.virtual_memory().total / 2)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("theme", "pink", "Choose of system"),
        ("language", "klingon", "Choose of system, en, de"),
        ("threads", "many", "whole number"),
        ("memory_limit", "200%", "12GiB"),
        ("hub_endpoint", "ftp://x", "https://"),
        ("hub_endpoint", "http://[", "cannot be read"),
        ("hub_streams", "99", "1 to 16"),
        ("hub_offline", "perhaps", "on or off"),
        ("models_folder", "/no/such/folder", "no such folder"),
        ("calibration_text", "/no/such.txt", "no such file"),
        ("colour", "red", "settings list"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(
    capfd: pytest.CaptureFixture[str], name: str, value: str, said: str
) -> None:
    code, out, err = _run(capfd, "settings", "set", name, value)
    assert code != 0
    assert out == ""
    assert said in err
    assert _now() == Settings()


def test_the_models_are_moved_by_one_command(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    paths = current_paths().ensure()
    (paths.variants / "v-1").mkdir()
    (paths.variants / "v-1" / "model.gguf").write_bytes(b"weights")
    target = tmp_path / "elsewhere"
    planned = json.loads(_run(capfd, "library", "move", str(target), "--dry-run", "--json")[1])
    assert (planned["size_bytes"], planned["same_disk"]) == (7, True)
    assert (paths.variants / "v-1").exists()
    code, out, err = _run(capfd, "library", "move", str(target), "--yes")
    assert code == 0, err
    assert str(target) in out
    assert (target / "variants" / "v-1" / "model.gguf").read_bytes() == b"weights"
    assert current_paths().models == target
    code, _, err = _run(capfd, "library", "move", str(target), "--yes")
    assert code != 0
    assert "already" in err


def test_a_group_without_a_command_shows_its_help_and_no_empty_error(
    capfd: pytest.CaptureFixture[str],
) -> None:
    code, out, err = _run(capfd, "settings")
    assert code == 2
    assert "reset" in out
    assert err == ""
