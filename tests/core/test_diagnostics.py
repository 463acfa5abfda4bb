"""The diagnostics that a person copies: versions and hardware, no names."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.diagnostics import installed_libraries, report, shortened, without_home
from core.paths import Paths
from tests.fakes.machines import machine, rtx_4090


def test_the_report_tells_the_computer_and_the_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "jane"))
    told = report(Paths(tmp_path / "jane" / "data"), machine(gpus=(rtx_4090(),)))
    assert "Processor: Test CPU" in told
    assert "Graphics: " in told
    assert "RTX 4090" in told
    assert "Home: ~/data" in told
    assert "jane" not in told
    assert any(line.startswith("PyTorch ") for line in told.splitlines())


def test_other_peoples_folders_are_taken_out_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/jane")
    assert (
        without_home("/home/jane/x and /home/john/y, C:\\Users\\Joe\\z")
        == "~/x and /home/…/y, C:\\Users\\…\\z"
    )
    assert shortened(Path("/mnt/models")) == "/mnt/models"


def test_every_library_has_a_version_and_nearly_all_a_licence() -> None:
    libraries = installed_libraries()
    assert len(libraries) >= 10
    assert all(library.version for library in libraries)
    assert sum(not library.licence for library in libraries) <= 2
