"""BitNet checkpoints: read as transformers computes them, written for it to load, hostile ones refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from core.containers.bitnet import encode, obstacle, refusal
from core.containers.codec import Layout, LinearOut
from core.containers.dense import DenseFolder, open_model, verify_folder
from core.containers.folder import assemble_folder, require_folder_source, save_part
from core.errors import CorruptFileError, InvalidRecipeError, UnsupportedModelError
from core.quant.math.bitnet import BITNET_ACTIVATION, BITNET_GRID, absmean_ternary
from core.sources.source import open_source
from core.specs.recipe import Recipe
from tests.core.containers.bitnet_models import bitnet_llama, configure, our_logits, their_logits, write
from tests.core.containers.test_transformers import some_ids
from tests.fakes.tiny_llama import tiny_llama

pytest.importorskip("accelerate")

LAYOUT = Layout("bitnet", "TERNARY", "qat", BITNET_GRID, BITNET_ACTIVATION, model_dtype=torch.float32)
UP = "model.layers.0.mlp.up_proj"
KINDS = [("bitlinear", "offline"), ("autobitlinear", "offline"), ("autobitlinear", "online")]


@pytest.mark.parametrize(("linear_class", "mode"), KINDS)
def test_logits_are_those_of_transformers(linear_class: str, mode: str, tmp_path: Path) -> None:
    folder = bitnet_llama(tmp_path / "model", linear_class, mode, plain_scales=True, dtype="F32")
    ids = some_ids(256)
    ours = our_logits(folder, ids)
    assert float(ours.std()) > 0.1
    assert float((their_logits(folder, ids) - ours).abs().max()) < 1e-3


@pytest.mark.parametrize(("linear_class", "mode"), KINDS)
def test_the_dense_weights_are_codes_times_one_scale(linear_class: str, mode: str, tmp_path: Path) -> None:
    folder = bitnet_llama(tmp_path / "model", linear_class, mode)
    original = load_file(tiny_llama(tmp_path / "source") / "model.safetensors")
    source = open_model(folder)
    assert isinstance(source, DenseFolder)
    facts = source.facts()
    assert (facts.dtype, facts.quantized, facts.quantization) == ("TERNARY", True, "bitnet")
    assert len(source.linears) == 14
    assert source.activations[UP].grid == BITNET_ACTIVATION
    verify_folder(folder)
    for name, linear in source.linears.items():
        expected = absmean_ternary(original[f"{name}.weight"])
        values = torch.from_numpy(source.read_f32(f"{name}.weight"))
        gamma = float(original[f"{name}.weight"].float().abs().mean())
        assert torch.equal(values.sign(), expected.codes.float())
        assert values.abs().max() == pytest.approx(gamma, rel=0.005)
        out = linear.shape[0]
        for start, stop in ((0, out), (1, 2), (out // 4 - 1, out // 4 + 2), (out // 3, out - 1)):
            rows = source.read_f32_rows(f"{name}.weight", start, stop)
            assert torch.equal(torch.from_numpy(rows), values[start:stop])


def test_the_raw_folder_is_known_to_be_ternary_by_its_headers(tmp_path: Path) -> None:
    facts = open_source(bitnet_llama(tmp_path / "model")).facts()
    assert (facts.dtype, facts.is_ternary) == ("TERNARY", True)


def written(base: Path) -> Path:
    """A folder of ours: a tiny Llama rounded to ternary."""
    source = require_folder_source(open_source(tiny_llama(base / "source", dtype="F32")))
    tensors: dict[str, torch.Tensor] = {}
    for name, info in source.tensors.items():
        values = torch.from_numpy(source.read_f32(name))
        if ".layers." in name and len(info.shape) == 2:
            linear = LinearOut(name.removesuffix(".weight"), absmean_ternary(values))
            tensors |= encode(linear, LAYOUT)
        else:
            tensors[name] = values
    save_part(base / "part.safetensors", tensors)
    recipe = Recipe("qat", "TERNARY", "bitnet")
    assemble_folder(base / "out", [base / "part.safetensors"], source=source, recipe=recipe, layout=LAYOUT)
    return base / "out"


def test_what_is_written_computes_the_same_in_transformers(tmp_path: Path) -> None:
    folder = written(tmp_path)
    verify_folder(folder)
    ids = some_ids(256)
    assert float((their_logits(folder, ids) - our_logits(folder, ids)).abs().max()) < 1e-3


def test_weights_come_back_as_they_were_given(tmp_path: Path) -> None:
    source = DenseFolder(written(tmp_path))
    original = load_file(tmp_path / "source" / "model.safetensors")
    for name in source.linears:
        expected = absmean_ternary(original[f"{name}.weight"]).dequantize()
        assert torch.equal(torch.from_numpy(source.read_f32(f"{name}.weight")), expected)


def test_codes_may_be_stored_as_plain_floats(tmp_path: Path) -> None:
    packed = bitnet_llama(tmp_path / "packed")
    plain = bitnet_llama(tmp_path / "plain")
    source = DenseFolder(packed)
    tensors = load_file(packed / "model.safetensors")
    for name in source.linears:
        tensors[f"{name}.weight"] = (
            torch.from_numpy(source.read_f32(f"{name}.weight")).sign().to(torch.bfloat16)
        )
    write(plain, tensors)
    other = DenseFolder(plain)
    for name in source.tensors:
        assert (source.read_f32(name) == other.read_f32(name)).all()


def test_what_it_cannot_hold_is_refused() -> None:
    weight = absmean_ternary(torch.randn(8, 16))
    assert "one scale" in str(refusal(replace(LAYOUT, grid=replace(BITNET_GRID, dtype="INT8"))))
    assert "inputs" in str(refusal(replace(LAYOUT, activation=None)))
    assert refusal(LAYOUT) is None
    assert "multiple of 4" in str(obstacle((6, 16), BITNET_GRID))
    with pytest.raises(InvalidRecipeError, match="multiple of 4"):
        encode(LinearOut("x", absmean_ternary(torch.randn(6, 16))), LAYOUT)
    with pytest.raises(InvalidRecipeError, match="scales"):
        encode(LinearOut("x", replace(weight, scales=torch.tensor([[0.1]]))), LAYOUT)
    with pytest.raises(InvalidRecipeError, match="range"):
        encode(LinearOut("x", replace(weight, codes=weight.codes * 2 + 2)), LAYOUT)


HOSTILE: dict[str, tuple[str, torch.Tensor | None, str]] = {
    "a fourth value": (f"{UP}.weight", torch.full((128, 256), 255, dtype=torch.uint8), "fourth value"),
    "weights of another type": (f"{UP}.weight", torch.zeros(128, 256, dtype=torch.int8), "weight is I8"),
    "a weight of another rank": (f"{UP}.weight", torch.zeros(128, dtype=torch.uint8), "weight is U8"),
    "a scale of zero": (f"{UP}.weight_scale", torch.zeros(1), "scale is 0"),
    "a negative scale": (f"{UP}.weight_scale", torch.tensor([-1.0]), "scale is -1"),
    "a scale that is no number": (f"{UP}.weight_scale", torch.tensor([float("nan")]), "NaN"),
    "many scales": (f"{UP}.weight_scale", torch.ones(512), "not one number"),
    "a scale of integers": (f"{UP}.weight_scale", torch.ones(1, dtype=torch.int32), "not one number"),
    "an empty weight": (f"{UP}.weight", torch.zeros(0, 256, dtype=torch.uint8), "empty"),
    "floats that are not ternary": (f"{UP}.weight", torch.full((512, 256), 0.5), "other values"),
    "no weight": (f"{UP}.weight", None, "missing"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_damaged_checkpoint_is_a_typed_error(case: str, tmp_path: Path) -> None:
    name, value, why = HOSTILE[case]
    folder = bitnet_llama(tmp_path / "model")
    tensors = load_file(folder / "model.safetensors")
    del tensors[name]
    write(folder, tensors if value is None else {**tensors, name: value})
    with pytest.raises(CorruptFileError, match=why):
        DenseFolder(folder).read_f32(f"{UP}.weight")


@pytest.mark.parametrize(
    ("setting", "value", "kind"),
    [
        ("linear_class", "otherlinear", UnsupportedModelError),
        ("quantization_mode", ["online"], UnsupportedModelError),
        ("use_rms_norm", True, UnsupportedModelError),
    ],
)
def test_settings_that_are_not_known_are_refused(
    setting: str, value: object, kind: type[Exception], tmp_path: Path
) -> None:
    folder = bitnet_llama(tmp_path / "model")
    configure(folder, quant_method="bitnet", **{setting: value})
    with pytest.raises(kind):
        DenseFolder(folder)


def test_names_that_are_left_out_must_be_names(tmp_path: Path) -> None:
    folder = bitnet_llama(tmp_path / "model", mode="online")
    settings = {"quant_method": "bitnet", "linear_class": "autobitlinear", "quantization_mode": "online"}
    configure(folder, **settings, modules_to_not_convert=[3])
    with pytest.raises(CorruptFileError, match="modules_to_not_convert"):
        DenseFolder(folder)
    configure(folder, **settings, modules_to_not_convert=["model.layers.0", "down_proj"])
    assert len(DenseFolder(folder).linears) == 6
