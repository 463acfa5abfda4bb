"""A damaged or hostile ONNX folder is refused in words before any runtime sees it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import onnx
import pytest
from onnx import ModelProto, TensorProto

from core.edge.check import open_onnx, verify_onnx
from core.edge.folder import write_onnx
from core.edge.names import DATA_NAME, MODEL_NAME
from core.edge.runtime import load_onnx
from core.errors import CorruptFileError, NotFoundError
from tests.fakes.edge_folder import static_int8
from tests.fakes.tiny_models import tiny_model


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("sound")
    quantized = static_int8(tiny_model(home / "dense", "llama"), home / "int8")
    write_onnx(quantized, home / "onnx", kv_cache=True)
    return home / "onnx"


@pytest.fixture
def folder(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sound, tmp_path / "onnx"))


def change(folder: Path, edit: Callable[[ModelProto], None]) -> None:
    model = onnx.load_model(str(folder / MODEL_NAME), load_external_data=False)
    edit(model)
    (folder / MODEL_NAME).write_bytes(model.SerializeToString())


def external(model: ModelProto) -> TensorProto:
    return next(t for t in model.graph.initializer if t.data_location == TensorProto.EXTERNAL)


def set_place(model: ModelProto, key: str, value: str) -> None:
    for entry in external(model).external_data:
        if entry.key == key:
            entry.value = value


def add_subgraph(model: ModelProto) -> None:
    inner = onnx.helper.make_graph([], "inner", [], [])
    model.graph.node.append(onnx.helper.make_node("If", ["x"], [], then_branch=inner, else_branch=inner))


def hide_tensor(model: ModelProto) -> None:
    tensor = TensorProto(data_type=TensorProto.FLOAT, dims=[4], data_location=TensorProto.EXTERNAL)
    tensor.external_data.add(key="location", value="/etc/passwd")
    model.graph.node.append(onnx.helper.make_node("Constant", [], ["hidden"], value=tensor))


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda m: set_place(m, "location", "../model.onnx.data"), "lies in"),
        (lambda m: set_place(m, "location", "/etc/passwd"), "lies in"),
        (lambda m: set_place(m, "offset", "-4096"), "lies at"),
        (lambda m: set_place(m, "offset", str(1 << 40)), "reaches beyond"),
        (lambda m: set_place(m, "length", "8"), "reaches beyond"),
        (lambda m: external(m).dims.__setitem__(0, -1), "shape"),
        (lambda m: setattr(external(m), "data_type", TensorProto.STRING), "type"),
        (lambda m: setattr(m.graph.node[0], "domain", "evil.ops"), "of others"),
        (lambda m: m.opset_import.add(domain="evil.ops", version=1), "not ONNX's own"),
        (add_subgraph, "of its own"),
        (hide_tensor, "of its own"),
        (lambda m: m.graph.input.pop(), "other inputs"),
        (lambda m: m.graph.output.pop(0), "other inputs"),
        (lambda m: m.graph.output[0].type.tensor_type.shape.dim.pop(), "does not say the shapes"),
    ],
)
def test_a_model_that_names_what_it_must_not_is_refused(
    edit: Callable[[ModelProto], None], words: str, folder: Path
) -> None:
    change(folder, edit)
    with pytest.raises(CorruptFileError, match=words):
        load_onnx(folder)


def test_a_data_file_that_leads_out_of_the_folder_is_refused(folder: Path, tmp_path: Path) -> None:
    shutil.move(folder / DATA_NAME, tmp_path / "elsewhere")
    (folder / DATA_NAME).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(CorruptFileError, match="leads out"):
        open_onnx(folder)


def test_a_cut_data_file_is_refused(folder: Path) -> None:
    data = (folder / DATA_NAME).read_bytes()
    (folder / DATA_NAME).write_bytes(data[:-1])
    with pytest.raises(CorruptFileError, match="reaches beyond"):
        open_onnx(folder)
    (folder / DATA_NAME).unlink()
    with pytest.raises(CorruptFileError, match="reaches beyond"):
        open_onnx(folder)


def test_what_is_no_model_is_refused(folder: Path) -> None:
    (folder / MODEL_NAME).write_bytes(b"\xff" * 64)
    with pytest.raises(CorruptFileError, match="not an ONNX model"):
        open_onnx(folder)
    (folder / MODEL_NAME).write_bytes(b"")
    with pytest.raises(CorruptFileError, match="other inputs"):
        open_onnx(folder)
    (folder / MODEL_NAME).unlink()
    with pytest.raises(NotFoundError):
        open_onnx(folder)


def test_a_graph_whose_shapes_do_not_fit_is_found_when_it_is_read_back(folder: Path) -> None:
    def widen(model: ModelProto) -> None:
        norm = next(t for t in model.graph.initializer if t.name == "model.norm.weight")
        del norm.dims[:]
        norm.dims.extend([2, 64])

    change(folder, widen)
    with pytest.raises(CorruptFileError):
        verify_onnx(folder)


def test_a_value_that_is_not_a_number_is_found_when_it_is_read_back(folder: Path) -> None:
    def spoil(model: ModelProto) -> None:
        norm = next(t for t in model.graph.initializer if t.name == "model.norm.weight")
        norm.raw_data = b"\x00\x00\xc0\x7f" + norm.raw_data[4:]

    change(folder, spoil)
    with pytest.raises(CorruptFileError, match=r"model\.norm\.weight"):
        verify_onnx(folder)
