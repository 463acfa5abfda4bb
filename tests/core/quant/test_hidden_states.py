"""Hidden states in a file: what is written at a window is what is read there."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from core.quant.hidden_states import HiddenStates


def test_windows_are_written_and_read_anywhere(tmp_path: Path) -> None:
    states = HiddenStates.create(tmp_path / "h.f32", (5, 3, 4))
    values = torch.randn(5, 3, 4)
    states.write(3, values[3:])
    states.write(0, values[:3])
    states.sync()
    again = HiddenStates(tmp_path / "h.f32", (5, 3, 4))
    assert torch.equal(again.read(0, 5), values)
    assert torch.equal(again.read(2, 4), values[2:4])
    assert (tmp_path / "h.f32").stat().st_size == 5 * 3 * 4 * 4


def test_a_file_that_lost_its_end_is_told(tmp_path: Path) -> None:
    states = HiddenStates.create(tmp_path / "h.f32", (2, 3, 4))
    with (tmp_path / "h.f32").open("rb+") as file:
        file.truncate(60)
    with pytest.raises(OSError, match="ended early"):
        states.read(1, 2)
