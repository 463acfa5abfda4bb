"""Archives that would run code are refused before torch reads them; data files are checked."""

from __future__ import annotations

import io
import json
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file

from core.errors import (
    BitwrightError,
    CorruptFileError,
    InvalidInputError,
    NotFoundError,
    UnsupportedModelError,
)
from core.quant.module_qat.archive import load_archive
from core.quant.module_qat.data import read_data
from core.quant.module_qat.flow import runnable
from tests.core.quant.module_qat.models import archive, data_file, inputs, mlp

Parts = dict[str, bytes]


class Bomb:
    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (Path("/tmp/bitwright-was-here"),))


def changed(source: Path, target: Path, change: Callable[[Parts], None], compression: int = 0) -> Path:
    """A copy of an archive with other parts."""
    with zipfile.ZipFile(source) as reader:
        parts = {name.partition("/")[2]: reader.read(name) for name in reader.namelist()}
        root = reader.namelist()[0].partition("/")[0]
    change(parts)
    with zipfile.ZipFile(target, "w", compression) as writer:
        for name, data in parts.items():
            writer.writestr(f"{root}/{name}", data)
    return target


def edit(name: str, old: str, new: str) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        text = parts[name].decode()
        assert old in text
        parts[name] = text.replace(old, new).encode()

    return change


def put(name: str, data: bytes) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        parts[name] = data

    return change


def evil_weights(parts: Parts) -> None:
    name = "data/weights/model_weights_config.json"
    config = json.loads(parts[name])
    next(iter(config["config"].values()))["use_pickle"] = True
    parts[name] = json.dumps(config).encode()


def evil_size(parts: Parts) -> None:
    name = "models/model.json"
    model = json.loads(parts[name])
    code = "__import__('pathlib').Path('/tmp/bitwright-was-here').touch()"
    for value in model["graph_module"]["graph"]["tensor_values"].values():
        for size in value["sizes"]:
            if "as_expr" in size:
                size["as_expr"]["expr_str"] = code
    parts[name] = json.dumps(model).encode()
    assert code.encode() in parts[name]


def pickled() -> bytes:
    buffer = io.BytesIO()
    torch.save({"x": Bomb()}, buffer)
    return buffer.getvalue()


REFUSED: dict[str, Callable[[Parts], None]] = {
    "pickled weights": evil_weights,
    "code as a size": evil_size,
    "pickled sample inputs": put("data/sample_inputs/model.pt", pickled()),
    "a bare pickle as sample inputs": put("data/sample_inputs/model.pt", pickle.dumps(Bomb())),
    "old weights": put("data/weights/model.pt", pickled()),
    "a custom object": put("data/constants/custom_obj_0", pickled()),
    "a compiled library": put("data/aotinductor/model/x.so", b"\x7fELF"),
    "another operator": edit("models/model.json", "torch.ops.aten.linear.default", "torch.hub.load"),
    "a file as a tensor": edit("models/model.json", "aten.linear.default", "aten.from_file.default"),
    "a path that leaves": put("data/weights/../../x", b""),
}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return archive(tmp_path_factory.mktemp("archive") / "m.pt2")


def test_a_plain_archive_is_the_model(plain: Path) -> None:
    x = inputs("mlp", 7)
    with torch.no_grad():
        assert torch.equal(runnable(load_archive(plain))(x), mlp()(x))


@pytest.mark.parametrize("case", REFUSED)
def test_an_archive_that_would_run_code_is_refused(case: str, plain: Path, tmp_path: Path) -> None:
    trace = Path("/tmp/bitwright-was-here")
    trace.unlink(missing_ok=True)
    with pytest.raises(UnsupportedModelError):
        load_archive(changed(plain, tmp_path / "x.pt2", REFUSED[case]))
    assert not trace.exists()


def test_what_is_no_archive_is_told(plain: Path, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        load_archive(tmp_path / "none.pt2")
    (tmp_path / "text.pt2").write_text("hello")
    (tmp_path / "cut.pt2").write_bytes(plain.read_bytes()[:5000])
    (tmp_path / "pickle.pt2").write_bytes(pickle.dumps(Bomb()))
    for name in ("text", "cut", "pickle"):
        with pytest.raises(CorruptFileError, match=r"no \.pt2 archive"):
            load_archive(tmp_path / f"{name}.pt2")
    with pytest.raises(CorruptFileError, match="compressed"):
        load_archive(changed(plain, tmp_path / "c.pt2", lambda parts: None, zipfile.ZIP_DEFLATED))
    with pytest.raises(CorruptFileError, match="0 models"):
        load_archive(
            changed(plain, tmp_path / "d.pt2", lambda parts: parts.pop("models/model.json") and None)
        )
    with pytest.raises(BitwrightError):
        load_archive(changed(plain, tmp_path / "e.pt2", put("models/model.json", b"{}")))


def test_data_are_inputs_and_maybe_targets(tmp_path: Path) -> None:
    x = inputs("mlp", 10)
    found = read_data(data_file(tmp_path / "a.safetensors", x.to(torch.bfloat16), torch.arange(10).int()))
    assert torch.equal(found.inputs, x.to(torch.bfloat16).float())
    assert found.targets is not None
    assert found.targets.dtype == torch.int64
    assert read_data(data_file(tmp_path / "b.safetensors", x)).targets is None


def test_odd_data_are_refused(tmp_path: Path) -> None:
    x = inputs("mlp", 10)
    path = tmp_path / "d.safetensors"
    with pytest.raises(InvalidInputError, match="does not exist"):
        read_data(path)
    save_file({"x": x}, path)
    with pytest.raises(InvalidInputError, match="no tensor 'inputs'"):
        read_data(path)
    with pytest.raises(InvalidInputError, match="9 targets"):
        read_data(data_file(path, x, torch.zeros(9)))
    with pytest.raises(InvalidInputError, match="NaN"):
        read_data(data_file(path, x * float("nan")))
    with pytest.raises(InvalidInputError, match="F64"):
        read_data(data_file(path, x.double()))
    path.write_bytes(b"\xff" * 100)
    with pytest.raises(CorruptFileError):
        read_data(path)
