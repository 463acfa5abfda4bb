"""What a calibration run learned is remembered for one processor and one version of the runtime."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.hardware import decode_rates
from core.hardware.decode_rates import DecodeRates, load_decode_rates, save_decode_rates
from core.paths import Paths

RATES = DecodeRates(2, {"Q4_0": 2e10, "F16": 3e10}, 2e-5, 3e-5, 1.7e-9, 9e9, 9e-9, 3e-11)


def test_rates_come_back_as_they_were_saved(tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    save_decode_rates(paths, "A processor", RATES)
    assert load_decode_rates(paths, "A processor") == RATES


def test_another_processor_or_runtime_must_be_measured_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = Paths(tmp_path)
    save_decode_rates(paths, "A processor", RATES)
    assert load_decode_rates(paths, "Another") is None
    monkeypatch.setattr(decode_rates, "runtime_version", lambda: "0")
    assert load_decode_rates(paths, "A processor") is None


@pytest.mark.parametrize(
    "nonsense",
    [
        {"token_s": float("inf")},
        {"layer_s": -1.0},
        {"query_s": float("nan")},
        {"kv_rate": float("inf")},
        {"rates": {"F16": float("nan")}},
        {"rates": {}},
        {"threads": 1e999},
    ],
)
def test_figures_that_nothing_can_be_predicted_with_are_none(
    tmp_path: Path, nonsense: dict[str, object]
) -> None:
    paths = Paths(tmp_path)
    save_decode_rates(paths, "A processor", RATES)
    file = paths.cache / "decode_rates.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **nonsense}))
    assert load_decode_rates(paths, "A processor") is None


@pytest.mark.parametrize("damage", ["[]", "{", '{"version": 1}', None])
def test_a_damaged_file_counts_as_none(tmp_path: Path, damage: str | None) -> None:
    paths = Paths(tmp_path)
    save_decode_rates(paths, "A processor", RATES)
    file = paths.cache / "decode_rates.json"
    if damage is None:
        data = json.loads(file.read_text())
        damage = json.dumps({**data, "rates": {"Q4_0": -1}})
    file.write_text(damage)
    assert load_decode_rates(paths, "A processor") is None
