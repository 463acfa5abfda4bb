"""``bitwright module-qat`` through a real worker."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from core.cli import main
from core.quant.module_qat.archive import load_archive
from core.quant.module_qat.flow import runnable
from tests.core.quant.module_qat.models import archive, cnn, data_file, inputs


def test_an_exported_model_becomes_int8(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    model = archive(tmp_path / "m.pt2", "cnn")
    data = data_file(tmp_path / "d.safetensors", inputs("cnn", 64))
    words = ["module-qat", str(model), "--data", str(data), "--out", str(tmp_path / "int8.pt2")]
    assert main([*words, "--steps", "10", "--json"]) == 0
    result = json.loads(capfd.readouterr().out)
    assert result["steps"] == 10
    assert result["loss_after"] <= result["loss_before"]
    assert result["relative_error"] < 0.02
    assert result["agreement"] > 0.8
    assert Path(result["path"]).stat().st_size == result["size_bytes"]
    x = inputs("cnn", 9)
    with torch.no_grad():
        wanted = cnn()(x)
        found = runnable(load_archive(tmp_path / "int8.pt2"))(x)
    assert float((found - wanted).square().mean() / wanted.var()) < 0.02


@pytest.mark.parametrize(
    ("model", "rows", "out", "why"),
    [
        ("none.pt2", 64, "o.pt2", "does not exist"),
        ("text.pt2", 64, "o.pt2", "no .pt2 archive"),
        ("m.pt2", 4, "o.pt2", "too few"),
        ("m.pt2", 64, "o.txt", "no place to write to"),
    ],
)
def test_bad_input_is_one_line(
    model: str, rows: int, out: str, why: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    archive(tmp_path / "m.pt2")
    (tmp_path / "text.pt2").write_text("hello")
    data = data_file(tmp_path / "d.safetensors", inputs("mlp", rows))
    words = ["module-qat", str(tmp_path / model), "--data", str(data), "--out", str(tmp_path / out)]
    assert main(words) == 1
    stderr = capfd.readouterr().err
    assert why in stderr.splitlines()[-1]
    assert "Traceback" not in stderr
    assert not (tmp_path / out).exists()
