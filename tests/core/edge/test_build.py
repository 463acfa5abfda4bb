"""ONNX graphs of every family compute in onnxruntime what our own quantized linears compute in torch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import torch
from numpy.typing import NDArray

from core.containers.dense import DenseFolder
from core.decoder.model import BlockModel
from core.decoder.structure import torch_structure
from core.decoder.weights import Weights
from core.edge.build import MODEL_TYPES, build_model, shape_of
from core.edge.check import open_onnx, verify_onnx
from core.edge.folder import write_onnx
from core.edge.names import DATA_NAME, IDS, LOGITS, MASK, MODEL_NAME, past_names, present_names
from core.edge.runtime import EdgeModel, OnnxRuntime, load_onnx
from core.errors import UnsupportedModelError
from core.sources.source import open_source
from tests.fakes.edge_folder import static_int8
from tests.fakes.tiny_llama import VOCAB
from tests.fakes.tiny_models import LAYERS, WINDOW, tiny_model

IDS_OF_TEXT = np.random.default_rng(5).integers(0, 255, 2 * WINDOW).tolist()


def made(folder: Path, family: str, *, kv_cache: bool = True, **config: Any) -> tuple[Path, Path]:
    """A quantized folder of a tiny model, and the ONNX folder that was built from it."""
    quantized = static_int8(tiny_model(folder / "dense", family, **config), folder / "int8")
    write_onnx(quantized, folder / "onnx", kv_cache=kv_cache)
    return quantized, folder / "onnx"


def reference(folder: Path, ids: list[int]) -> NDArray[np.float32]:
    """Logits by torch, inputs rounded as the folder says."""
    source = DenseFolder(folder)
    model, weights = BlockModel(torch_structure(source)), Weights(source)
    hidden = model.embed(weights, torch.tensor([ids]))
    for block in range(model.n_blocks):
        model.load_block(weights, block)
        model.quantize_activations(weights.activations)
        hidden[0] = model.run_block(hidden[0])
    logits: NDArray[np.float32] = model.logits(weights, hidden[0]).numpy()
    return logits


def distance(found: NDArray[np.float32], wanted: NDArray[np.float32]) -> float:
    """Relative to the logits' spread. A last bit may push an input over a step of its grid: not zero."""
    return float(np.abs(found - wanted).mean() / wanted.std())


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return made(tmp_path_factory.mktemp("llama"), "llama")


@pytest.mark.parametrize("family", MODEL_TYPES)
def test_every_family_computes_the_same_as_in_torch(family: str, tmp_path: Path) -> None:
    quantized, folder = made(tmp_path, family)
    wanted = reference(quantized, IDS_OF_TEXT)
    for optimize in (False, True):
        found = EdgeModel(load_onnx(folder, optimize=optimize)).logits(IDS_OF_TEXT)
        assert distance(found, wanted) < 5e-3
        assert (found.argmax(-1) == wanted.argmax(-1)).mean() > 0.95


@pytest.mark.parametrize(
    "rope",
    [
        {"rope_type": "linear", "factor": 2.0},
        {
            "rope_type": "llama3",
            "factor": 8.0,
            "low_freq_factor": 1.0,
            "high_freq_factor": 4.0,
            "original_max_position_embeddings": 64,
        },
        {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 128},
    ],
    ids=lambda rope: rope["rope_type"],
)
def test_scaled_positions_are_those_of_the_model(rope: dict[str, Any], tmp_path: Path) -> None:
    quantized, folder = made(tmp_path, "llama", rope_parameters={**rope, "rope_theta": 1e4})
    found = EdgeModel(load_onnx(folder)).logits(IDS_OF_TEXT)
    assert distance(found, reference(quantized, IDS_OF_TEXT)) < 5e-3


def test_a_scaling_that_changes_with_the_length_is_refused(tmp_path: Path) -> None:
    rope = {"rope_type": "dynamic", "factor": 2.0, "rope_theta": 1e4}
    source = tiny_model(tmp_path / "dynamic", "llama", rope_parameters=rope)
    with pytest.raises(UnsupportedModelError, match="dynamic"):
        shape_of(open_source(source), kv_cache=True)


def test_another_family_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedModelError, match="olmo2"):
        shape_of(open_source(tiny_model(tmp_path / "other", "olmo2")), kv_cache=True)


def test_another_activation_function_is_refused(tmp_path: Path) -> None:
    source = tiny_model(tmp_path / "gelu", "llama", hidden_act="gelu")
    with pytest.raises(UnsupportedModelError, match="gelu"):
        shape_of(open_source(source), kv_cache=True)


def test_kept_keys_and_values_give_what_the_whole_text_gives(llama: tuple[Path, Path]) -> None:
    model = EdgeModel(load_onnx(llama[1]))
    whole = model.logits(IDS_OF_TEXT)
    model.keep(0)
    pieces = [
        model.logits(IDS_OF_TEXT[:20]),
        model.logits(IDS_OF_TEXT[20:21]),
        model.logits(IDS_OF_TEXT[21:]),
    ]
    assert distance(np.concatenate(pieces), whole) < 5e-3
    model.keep(20)
    assert model.length == 20
    assert distance(model.logits(IDS_OF_TEXT[20:]), whole[20:]) < 5e-3


def test_a_window_that_slides_is_kept_to_while_a_text_is_continued(tmp_path: Path) -> None:
    _, folder = made(tmp_path, "mistral")
    model = EdgeModel(load_onnx(folder))
    whole = model.logits(IDS_OF_TEXT)
    model.keep(0)
    pieces = [model.logits(IDS_OF_TEXT[: WINDOW + 3]), model.logits(IDS_OF_TEXT[WINDOW + 3 :])]
    assert distance(np.concatenate(pieces), whole) < 5e-3


def test_without_kept_keys_the_graph_has_two_inputs_and_computes_the_same(
    llama: tuple[Path, Path], tmp_path: Path
) -> None:
    write_onnx(llama[0], tmp_path / "plain", kv_cache=False)
    model = onnx.load_model(str(tmp_path / "plain" / MODEL_NAME), load_external_data=False)
    assert [value.name for value in model.graph.input] == [IDS, MASK]
    plain = EdgeModel(load_onnx(tmp_path / "plain"))
    kept = EdgeModel(load_onnx(llama[1])).logits(IDS_OF_TEXT)
    assert distance(plain.logits(IDS_OF_TEXT[:-4]), kept[:-4]) < 5e-3
    assert distance(plain.logits(IDS_OF_TEXT[-4:]), kept[-4:]) < 5e-3


def test_padding_on_the_left_of_a_batch_changes_nothing(llama: tuple[Path, Path]) -> None:
    runtime = load_onnx(llama[1])
    alone = EdgeModel(runtime).logits(IDS_OF_TEXT[:10])
    ids = np.array([[256] * 6 + IDS_OF_TEXT[:10], IDS_OF_TEXT[:16]], np.int64)
    mask = np.array([[0] * 6 + [1] * 10, [1] * 16], np.int64)
    feeds = {IDS: ids, MASK: mask, **_nothing_kept(runtime, 2)}
    assert distance(runtime.run(feeds)[LOGITS][0, 6:], alone) < 5e-3


def _nothing_kept(runtime: OnnxRuntime, batch: int) -> dict[str, NDArray[np.float32]]:
    return {
        name: np.zeros((batch, heads, 0, width), np.float32)
        for layer, (heads, width) in enumerate(runtime.past)
        for name in past_names(layer)
    }


def test_every_matrix_is_stored_in_integers_with_nodes_around_it(llama: tuple[Path, Path]) -> None:
    model = onnx.load_model(str(llama[1] / MODEL_NAME), load_external_data=False)
    kinds = {tensor.name: tensor.data_type for tensor in model.graph.initializer}
    names = DenseFolder(llama[0]).linears
    assert all(kinds[f"{name}.weight"] == onnx.TensorProto.INT8 for name in names)
    operators = [node.op_type for node in model.graph.node]
    assert LAYERS * 4 <= operators.count("QuantizeLinear") <= len(names)
    assert operators.count("DequantizeLinear") == 2 * len(names)
    assert {value.name for value in model.graph.output} == {
        LOGITS,
        *(name for layer in range(LAYERS) for name in present_names(layer)),
    }


def test_the_same_folder_gives_the_same_bytes(llama: tuple[Path, Path], tmp_path: Path) -> None:
    write_onnx(llama[0], tmp_path / "again", kv_cache=True)
    for name in (MODEL_NAME, DATA_NAME):
        assert (tmp_path / "again" / name).read_bytes() == (llama[1] / name).read_bytes()


def test_an_embedding_too_large_for_16_bits_stays_at_32(tmp_path: Path) -> None:
    source = tiny_model(tmp_path / "dense", "llama")
    quantized = static_int8(source, tmp_path / "int8")
    from safetensors.torch import load_file, save_file

    weights = load_file(quantized / "model.safetensors")
    weights["model.embed_tokens.weight"][3, 3] = 1e5
    save_file(weights, quantized / "model.safetensors")
    (tmp_path / "onnx").mkdir()
    built = build_model(DenseFolder(quantized), tmp_path / "onnx", kv_cache=True)
    assert (built.types["F16"], built.types["F32"]) == (0, 1)
    assert verify_onnx(tmp_path / "onnx") == built.data_bytes


def test_what_was_written_is_read_back(llama: tuple[Path, Path]) -> None:
    found = open_onnx(llama[1])
    assert found.vocab_size == VOCAB
    assert len(found.past) == LAYERS
    heard: list[tuple[int, int]] = []
    assert verify_onnx(llama[1], lambda done, total: heard.append((done, total))) == found.data_bytes
    assert heard[-1][0] == heard[-1][1]
