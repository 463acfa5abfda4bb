"""The calibration run serves made-up models with the real runtime, and finds sensible costs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.chat import calibrate
from core.chat.calibrate import measure_decode_rates
from core.errors import CancelledError
from core.sources.source import open_source
from core.types import GgmlType


def test_a_run_finds_a_cost_for_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calibrate, "KINDS", (GgmlType.Q8_0, GgmlType.Q4_0, GgmlType.F16))
    monkeypatch.setattr(calibrate, "_WIDE", replace(calibrate._WIDE, hidden=512, ffn=1024, head_dim=32))
    monkeypatch.setattr(calibrate, "_FILLED", (64, 320))
    seen: list[tuple[int, int]] = []
    rates = measure_decode_rates(1, lambda done, total: seen.append((done, total)))
    assert set(rates.rates) == {"Q8_0", "Q4_0", "F16"}
    assert all(1e8 < rate < 1e13 for rate in (*rates.rates.values(), rates.kv_rate))
    assert 0 < rates.token_s < 0.1
    assert 0 < rates.layer_s < 0.01
    assert 0 <= rates.vocabulary_s < 1e-6
    assert 0 <= rates.head_s < 1e-5
    assert 1 <= rates.expert_cost < 20
    assert 0 <= rates.query_s < 1e-6
    assert seen == [(n, len(seen)) for n in range(len(seen))]


def test_a_run_can_be_cancelled_between_models() -> None:
    def cancel(done: int, total: int) -> None:
        raise CancelledError("The job was cancelled.")

    with pytest.raises(CancelledError):
        measure_decode_rates(1, cancel)


@pytest.mark.parametrize("kind", calibrate.KINDS)
def test_made_up_models_are_whole_files_of_each_format(tmp_path: Path, kind: GgmlType) -> None:
    shape = replace(calibrate._WIDE, kind=kind, layers=1)
    source = open_source(calibrate._write(tmp_path / "model.gguf", shape))
    assert source.tensors["blk.0.ffn_up.weight"].dtype == kind.name
    assert source.facts().n_layers == 1
    assert (tmp_path / "model.gguf").stat().st_blocks * 512 < 1 << 20  # the weights are a hole
