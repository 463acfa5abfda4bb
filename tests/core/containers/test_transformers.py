"""compressed-tensors folders in transformers: the logits are those of our own reading of the folder."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from transformers import AutoConfig, AutoModelForCausalLM, CompressedTensorsConfig

from core.containers.codec import Layout
from core.containers.dense import DenseFolder
from core.quant.math.activations import fake_quantize
from core.quant.math.quantized import ActivationGrid, ActivationParameters, Grid, Strategy
from tests.core.containers.quantized_models import rounded_llama
from tests.fakes.tiny_llama import tiny_llama

pytest.importorskip("compressed_tensors")

INT_DYNAMIC = ActivationGrid("INT8", dynamic=True)
INT_STATIC = ActivationGrid("INT8", dynamic=False)
INT_STATIC_ASYMMETRIC = ActivationGrid("INT8", dynamic=False, symmetric=False)
FP8_DYNAMIC = ActivationGrid("FP8_E4M3", dynamic=True)
FP8_STATIC = ActivationGrid("FP8_E4M3", dynamic=False)

#: dtype, symmetric, strategy, activations, format
LOADED: tuple[tuple[str, bool, Strategy, ActivationGrid | None, str | None], ...] = (
    ("INT4", True, "group", None, None),
    ("INT4", True, "channel", None, None),
    ("INT4", False, "tensor", None, None),
    ("INT3", True, "group", None, None),
    ("INT2", True, "group", None, None),
    ("INT8", True, "channel", None, None),
    ("INT8", True, "channel", None, "int-quantized"),
    ("INT8", False, "group", None, "int-quantized"),
    ("INT8", True, "channel", INT_DYNAMIC, None),
    ("INT8", False, "channel", INT_DYNAMIC, None),
    ("INT8", True, "channel", INT_STATIC, None),
    ("INT8", True, "tensor", INT_STATIC_ASYMMETRIC, None),
    ("INT4", True, "group", None, "naive-quantized"),
    ("FP8_E4M3", True, "channel", None, None),
    ("FP8_E4M3", True, "tensor", None, "float-quantized"),
    ("FP8_E4M3", True, "block", None, None),
    ("FP8_E4M3", True, "channel", FP8_DYNAMIC, None),
    ("FP8_E4M3", True, "tensor", FP8_STATIC, None),
)
#: these the two packages load only with dequantize=True: they expect packed zero points in another shape
UNPACKED: tuple[tuple[str, Strategy], ...] = (("INT4", "group"), ("INT8", "channel"), ("INT3", "group"))


def our_logits(folder: Path, ids: torch.Tensor, weights: torch.dtype = torch.float32) -> torch.Tensor:
    """Logits in float32 of the dense model that DenseFolder reads, inputs quantized as it says."""
    source = DenseFolder(folder)
    model = AutoModelForCausalLM.from_config(AutoConfig.for_model(**source.config), dtype=torch.float32)
    state = {name: torch.from_numpy(source.read_f32(name)) for name in source.tensors}
    for name in source.linears:
        state[f"{name}.weight"] = state[f"{name}.weight"].to(weights).float()
    missing = model.load_state_dict(state, strict=False)
    assert not missing.unexpected_keys
    assert set(missing.missing_keys) <= {"lm_head.weight"}
    model.tie_weights()
    for name, parameters in source.activations.items():
        model.get_submodule(name).register_forward_pre_hook(_quantized_input(parameters))
    with torch.inference_mode():
        return model.eval()(ids).logits


def _quantized_input(parameters: ActivationParameters) -> object:
    def hook(_: torch.nn.Module, inputs: tuple[torch.Tensor, ...]) -> tuple[torch.Tensor, ...]:
        return fake_quantize(inputs[0], parameters), *inputs[1:]

    return hook


def their_logits(folder: Path, ids: torch.Tensor, **options: object) -> torch.Tensor:
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, **options)
    with torch.inference_mode():
        return model.eval()(ids).logits


def some_ids(vocab: int) -> torch.Tensor:
    return torch.randint(0, vocab, (2, 32), generator=torch.Generator().manual_seed(0))


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("llama"))


@pytest.mark.parametrize(("dtype", "symmetric", "strategy", "activation", "form"), LOADED)
def test_transformers_computes_the_same_logits(
    dtype: str,
    symmetric: bool,
    strategy: Strategy,
    activation: ActivationGrid | None,
    form: str | None,
    llama: Path,
    tmp_path: Path,
) -> None:
    grid = Grid(dtype, symmetric, strategy, 64, torch.bfloat16)
    layout = Layout("compressed-tensors", dtype, "rtn", grid, activation, format=form)
    folder = rounded_llama(tmp_path, llama, layout)
    ids = some_ids(256)
    ours = our_logits(folder, ids)
    assert float(ours.std()) > 0.1
    assert float((their_logits(folder, ids) - ours).abs().max()) < 1e-3


@pytest.mark.parametrize(("dtype", "strategy"), UNPACKED)
def test_transformers_dequantizes_packed_zero_points(
    dtype: str, strategy: Strategy, llama: Path, tmp_path: Path
) -> None:
    """It multiplies in the scales' BF16 then: our weights are rounded likewise for the comparison."""
    grid = Grid(dtype, False, strategy, 64, torch.bfloat16)
    folder = rounded_llama(tmp_path, llama, Layout("compressed-tensors", dtype, "rtn", grid))
    ids = some_ids(256)
    theirs = their_logits(folder, ids, quantization_config=CompressedTensorsConfig(dequantize=True))
    assert float((theirs - our_logits(folder, ids, torch.bfloat16)).abs().max()) < 1e-3
    assert "dequantize=True" in (folder / "README.md").read_text(encoding="utf-8")


@pytest.mark.real_model
def test_a_real_model_computes_the_same_logits(smollm2_hf: Path, tmp_path: Path) -> None:
    grid = Grid("INT4", True, "group", 64, torch.bfloat16)
    folder = rounded_llama(tmp_path, smollm2_hf, Layout("compressed-tensors", "INT4", "rtn", grid))
    ids = some_ids(49152)
    assert float((their_logits(folder, ids) - our_logits(folder, ids)).abs().max()) < 1e-3
