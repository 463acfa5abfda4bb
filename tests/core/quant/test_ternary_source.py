"""BitNet checkpoints as ternary GGUF levels: the checkpoint's own codes, and what has to be refused."""

from __future__ import annotations

import json
from pathlib import Path

import gguf
import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from core.chat.choose import transcoded
from core.cli import main
from core.containers.dense import open_model
from core.containers.transcode import can_transcode
from core.convert.families import gguf_name
from core.convert.permute import separate_halves
from core.decoder.structure import torch_structure
from core.decoder.weights import Weights
from core.errors import UnsupportedModelError
from core.evaluate.compare import all_logits
from core.quant.pipeline import Progress, WrittenModel, quantize_to_gguf
from core.specs.levels import LEVELS, level
from core.specs.support import recipe_for, support
from tests.core.containers.bitnet_models import bitnet_llama, configure, write
from tests.fakes.llamacpp_logprobs import next_token_logprobs, with_a_merge
from tests.fakes.tiny_llama import HEADS, KV_HEADS, VOCAB

QUIET = Progress(lambda _: None, lambda *_: None, lambda *_: None, lambda: None)
IDS = list(range(40, 72))


def made(folder: Path, name: str, target: Path) -> WrittenModel:
    return quantize_to_gguf(open_model(folder), level(name), target, threads=1, progress=QUIET)


def assert_same_ternary_weights(folder: Path, path: Path) -> None:
    """Signs are the checkpoint's, and every magnitude is its scale in half precision."""
    source = open_model(folder)
    found = {t.name: gguf.dequantize(t.data, t.tensor_type) for t in gguf.GGUFReader(path).tensors}
    for name in source.linears:  # type: ignore[attr-defined]  # it is a DenseFolder
        mapped = gguf_name(f"{name}.weight")
        values = np.asarray(found[str(mapped)], np.float32)
        if ".attn_q." in str(mapped):
            values = separate_halves(values, HEADS)
        elif ".attn_k." in str(mapped):
            values = separate_halves(values, KV_HEADS)
        expected = source.read_f32(f"{name}.weight")
        assert np.array_equal(values, expected.astype(np.float16).astype(np.float32)), name


@pytest.mark.parametrize("linear_class", ["bitlinear", "autobitlinear"])
@pytest.mark.parametrize("name", ["TQ1_0", "TQ2_0"])
def test_the_file_holds_the_checkpoints_own_ternary_weights(
    name: str, linear_class: str, tmp_path: Path
) -> None:
    folder = bitnet_llama(tmp_path / "model", linear_class)
    written = made(folder, name, tmp_path / "out.gguf")
    assert written.types == {"Q6_K": 1, name: 14, "F32": 5}
    assert_same_ternary_weights(folder, written.path)
    codes = {warning.code for warning in written.warnings}
    assert codes == ({"scale_rounded"} if linear_class == "bitlinear" else set())


def test_rows_that_are_no_multiple_of_256_are_as_exact_in_q4_0(tmp_path: Path) -> None:
    folder = bitnet_llama(tmp_path / "model", hidden=160)
    written = made(folder, "TQ2_0", tmp_path / "out.gguf")
    assert written.types["Q4_0"] == 12
    assert_same_ternary_weights(folder, written.path)


def test_matrices_that_are_not_ternary_are_not_made_so(tmp_path: Path) -> None:
    folder = bitnet_llama(tmp_path / "model", mode="online")
    settings = {"quant_method": "bitnet", "linear_class": "autobitlinear", "quantization_mode": "online"}
    configure(folder, **settings, modules_to_not_convert=["down_proj"])
    written = made(folder, "TQ2_0", tmp_path / "out.gguf")
    assert written.types == {"Q6_K": 1, "TQ2_0": 12, "Q8_0": 2, "F32": 5}
    assert "not_ternary" in {warning.code for warning in written.warnings}
    assert_same_ternary_weights(folder, written.path)


@pytest.mark.parametrize("name", ["TQ1_0", "TQ2_0"])
def test_llama_cpp_answers_as_the_checkpoint_does(name: str, tmp_path: Path) -> None:
    """llama.cpp rounds inputs to 8 bits by 256 channels, the checkpoint by token."""
    folder = with_a_merge(bitnet_llama(tmp_path / "model"))
    made(folder, name, tmp_path / "out.gguf")
    theirs = next_token_logprobs(tmp_path / "out.gguf", IDS, VOCAB)
    source = open_model(folder)
    ours = torch.log_softmax(
        all_logits(torch_structure(source), Weights(source), np.array(IDS))[-1].double(), -1
    ).numpy()
    assert float((np.exp(ours) * (ours - theirs)).sum()) < 5e-3
    assert theirs.argmax() == ours.argmax()


@pytest.mark.parametrize("spec", LEVELS, ids=lambda s: s.name)
def test_other_levels_of_a_ternary_model_are_refused_with_the_reason(spec: object, tmp_path: Path) -> None:
    facts = open_model(bitnet_llama(tmp_path / "model")).facts()
    found = support(recipe_for(spec.name), facts)  # type: ignore[attr-defined]
    assert found.ok == spec.research  # type: ignore[attr-defined]
    if not found.ok:
        assert "TQ2_0 and TQ1_0 hold them exactly" in found.reasons[0]
    int4 = support(recipe_for("INT4", method="rtn"), facts)
    assert "ternary (BitNet) already" in int4.reasons[0]


def test_a_scale_beyond_half_precision_is_refused(tmp_path: Path) -> None:
    folder = bitnet_llama(tmp_path / "model")
    tensors = load_file(folder / "model.safetensors")
    tensors["model.layers.0.mlp.up_proj.weight_scale"] = torch.tensor([1e6])
    write(folder, tensors)
    with pytest.raises(UnsupportedModelError, match="cannot hold the scale"):
        made(folder, "TQ2_0", tmp_path / "out.gguf")
    assert "float16 does not hold its scales" in str(can_transcode(folder))


def test_a_chat_of_such_a_folder_is_served_by_llama_cpp_where_halves_hold_its_scales(tmp_path: Path) -> None:
    folder = bitnet_llama(tmp_path / "model")
    copy = transcoded(folder, tmp_path / "cache", threads=1)
    assert copy is not None
    types = [t.tensor_type.name for t in gguf.GGUFReader(copy).tensors]
    assert types.count("TQ2_0") == 14
    assert_same_ternary_weights(folder, copy)
    assert transcoded(bitnet_llama(tmp_path / "divisor", "bitlinear"), tmp_path / "cache", threads=1) is None


def test_the_terminal_makes_a_variant_of_a_checkpoint(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = bitnet_llama(tmp_path / "model")
    assert main(["quantize", str(folder), "--to", "TQ2_0", "--json"]) == 0
    made = json.loads(capfd.readouterr().out)
    assert made["warnings"] == []
    assert_same_ternary_weights(folder, Path(made["path"]))
    for words in (["--to", "Q4_K_M"], ["--to", "INT4", "--method", "rtn"]):
        assert main(["quantize", str(folder), *words]) == 1
        assert "ternary (BitNet)" in capfd.readouterr().err
    assert main(["recommend", str(folder), "--json"]) == 0
    answer = json.loads(capfd.readouterr().out)
    assert {choice["level"] for choice in answer["choices"]} <= {"TQ1_0", "TQ2_0"}
