"""GGUF copies of quantized folders: the very same weights, by gguf-py's own reader and in llama.cpp."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import gguf
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from core.chat.llamacpp import LlamaCppSession
from core.chat.session import Sampling
from core.containers.codec import Layout, LinearOut
from core.containers.dense import DenseFolder
from core.containers.folder import assemble_folder, require_folder_source, save_part
from core.containers.gguf import verify_gguf
from core.containers.registry import codec
from core.containers.transcode import can_transcode, transcode_to_gguf
from core.convert.families import gguf_name
from core.convert.permute import separate_halves
from core.errors import CancelledError, UnsupportedModelError
from core.quant.math.quantized import ActivationGrid, Grid, QuantizedWeight, Strategy
from core.sources.hf_folder import HfFolderSource
from core.sources.source import Source, open_source
from core.specs.recipe import Recipe
from tests.core.containers.quantized_models import random_weight, rounded_llama
from tests.fakes.tiny_llama import HEADS, KV_HEADS, tiny_llama

CT = "compressed-tensors"


def layout_of(container: str, dtype: str, symmetric: bool, strategy: Strategy, size: int = 32) -> Layout:
    """A layout whose scales times zero points fit float16."""
    scale = torch.bfloat16 if container == CT else torch.float16
    bits = None if symmetric else 7
    return Layout(container, dtype, "rtn", Grid(dtype, symmetric, strategy, size, scale, bits))


def quantized_folder(base: Path, layout: Layout, weights: dict[str, QuantizedWeight] | None = None) -> Path:
    """A tiny Llama whose matrices are random codes; ``weights`` replaces some."""
    source = require_folder_source(open_source(tiny_llama(base / "source")))
    tensors = {}
    for number, (name, info) in enumerate(source.tensors.items()):
        module = name.removesuffix(".weight")
        if len(info.shape) == 2 and "layers" in name:
            shape = (info.shape[0], info.shape[1])
            given = (weights or {}).get(module)
            weight = random_weight(layout.weight_grid, shape, number) if given is None else given
            tensors |= codec(layout.container).encode(LinearOut(module, weight), layout)
        else:
            tensors[name] = torch.from_numpy(source.read_f32(name)).to(torch.bfloat16)
    save_part(base / "part.safetensors", tensors)
    recipe = Recipe(layout.method, layout.dtype, layout.container)
    assemble_folder(base / "out", [base / "part.safetensors"], source=source, recipe=recipe, layout=layout)
    return base / "out"


def gguf_weights(path: Path) -> dict[str, NDArray[np.float32]]:
    """Every tensor as gguf-py decodes it."""
    found = {}
    for tensor in gguf.GGUFReader(path).tensors:
        values = gguf.dequantize(tensor.data, tensor.tensor_type)
        found[tensor.name] = np.asarray(values, np.float32).reshape([int(n) for n in reversed(tensor.shape)])
    return found


def assert_same_weights(source: Source, path: Path) -> None:
    found = gguf_weights(path)
    assert len(found) == len(source.tensors)
    for name in source.tensors:
        mapped = gguf_name(name)
        assert mapped is not None
        values = found[mapped]
        if ".attn_q." in mapped:
            values = separate_halves(values, HEADS)
        elif ".attn_k." in mapped:
            values = separate_halves(values, KV_HEADS)
        assert np.array_equal(values, source.read_f32(name)), name


EXACT = [
    ("gptq", "INT4", True, "group", 32, "Q4_0"),
    ("gptq", "INT4", True, "group", 128, "Q4_0"),
    ("gptq", "INT4", True, "channel", 0, "Q4_0"),
    ("gptq", "INT4", False, "group", 64, "Q4_1"),
    ("gptq", "INT8", True, "group", 64, "Q8_0"),
    ("gptq", "INT3", True, "group", 32, "Q4_0"),
    ("gptq", "INT2", False, "group", 32, "Q4_1"),
    ("awq", "INT4", False, "group", 64, "Q4_1"),
    (CT, "INT4", True, "group", 32, "Q4_0"),
    (CT, "INT4", False, "group", 64, "Q4_1"),
    (CT, "INT8", True, "channel", 0, "Q8_0"),
    (CT, "INT8", True, "tensor", 0, "Q8_0"),
]


@pytest.mark.parametrize(("container", "dtype", "symmetric", "strategy", "size", "kind"), EXACT)
def test_the_copy_has_the_very_same_weights(
    container: str,
    dtype: str,
    symmetric: bool,
    strategy: Strategy,
    size: int,
    kind: str,
    tmp_path: Path,
) -> None:
    layout = layout_of(container, dtype, symmetric, strategy, size or 128)
    folder = quantized_folder(tmp_path, layout)
    assert can_transcode(folder) is None
    seen: list[tuple[int, int]] = []
    made = transcode_to_gguf(
        folder, tmp_path / "copy.gguf", progress=lambda n, total: seen.append((n, total))
    )
    assert made.types == {"BF16": 1, kind: 14, "F32": 5}
    assert seen[-1] == (made.n_weights, made.n_weights)
    assert [n for n, _ in seen] == sorted(n for n, _ in seen)
    verify_gguf(made.path, made.tensors)
    assert_same_weights(DenseFolder(folder), made.path)


def test_a_folder_of_plain_floats_has_a_copy_too(tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "plain")
    assert can_transcode(folder) is None
    made = transcode_to_gguf(folder, tmp_path / "copy.gguf", threads=1)
    assert made.types == {"BF16": 15, "F32": 5}
    assert_same_weights(HfFolderSource(folder), made.path)


def test_negative_and_subnormal_scales_stay_what_they_are(tmp_path: Path) -> None:
    layout = layout_of("gptq", "INT4", True, "group", 32)
    module = "model.layers.0.self_attn.q_proj"
    weight = random_weight(layout.weight_grid, (256, 256))
    scales = weight.scales.clone()
    scales[0] = -scales[0]
    scales[1] = 2.0**-24  # the smallest float16 there is
    scales[2] = 0.0
    folder = quantized_folder(tmp_path, layout, {module: replace(weight, scales=scales)})
    made = transcode_to_gguf(folder, tmp_path / "copy.gguf")
    assert_same_weights(DenseFolder(folder), made.path)


REFUSED = [
    (layout_of("gptq", "INT4", True, "group", 16), "groups of 16"),
    (layout_of(CT, "INT8", False, "channel"), "8-bit type with zero points"),
    (Layout("safetensors", "FP8_E5M2", "rtn", Grid("FP8_E5M2", strategy="channel")), "FP8_E5M2"),
]


@pytest.mark.parametrize(("layout", "why"), REFUSED)
def test_what_would_lose_something_is_refused_with_the_reason(
    layout: Layout, why: str, tmp_path: Path
) -> None:
    folder = quantized_folder(tmp_path, layout)
    assert why in str(can_transcode(folder))
    with pytest.raises(UnsupportedModelError, match=why):
        transcode_to_gguf(folder, tmp_path / "copy.gguf")


def test_minima_that_float16_does_not_hold_are_refused(tmp_path: Path) -> None:
    grid = Grid("INT4", symmetric=False, group_size=32)  # scales of 11 bits: z * s needs up to 15
    folder = quantized_folder(tmp_path, Layout("awq", "INT4", "awq", grid))
    assert "zero point times scale" in str(can_transcode(folder))
    with pytest.raises(UnsupportedModelError, match="zero point times scale"):
        transcode_to_gguf(folder, tmp_path / "copy.gguf")


def test_bf16_scales_below_float16_are_refused(tmp_path: Path) -> None:
    layout = layout_of(CT, "INT4", True, "group", 32)
    weight = random_weight(layout.weight_grid, (256, 256))
    tiny = replace(weight, scales=torch.full_like(weight.scales, 2.0**-30))
    folder = quantized_folder(tmp_path, layout, {"model.layers.1.self_attn.o_proj": tiny})
    assert "float16 does not hold its scales" in str(can_transcode(folder))


def test_quantized_inputs_do_not_stand_in_the_way(tmp_path: Path) -> None:
    layout = replace(layout_of(CT, "INT8", True, "channel"), activation=ActivationGrid("INT8", dynamic=True))
    folder = quantized_folder(tmp_path, layout)
    assert can_transcode(folder) is None


def test_an_architecture_that_llama_cpp_conversion_does_not_know_is_refused(tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "plain")
    config = (folder / "config.json").read_text().replace("LlamaForCausalLM", "GPT2LMHeadModel")
    (folder / "config.json").write_text(config)
    assert "GPT2LMHeadModel" in str(can_transcode(folder))


def test_progress_can_stop_it(tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "plain")

    def stop(done: int, total: int) -> None:
        raise CancelledError("stopped")

    with pytest.raises(CancelledError):
        transcode_to_gguf(folder, tmp_path / "copy.gguf", progress=stop)


@pytest.mark.real_model
def test_llama_cpp_answers_from_a_copy_of_a_quantized_smollm2(smollm2_hf: Path, tmp_path: Path) -> None:
    folder = rounded_llama(tmp_path, smollm2_hf, layout_of("gptq", "INT4", False, "group", 32))
    assert can_transcode(folder) is None
    made = transcode_to_gguf(folder, tmp_path / "copy.gguf", threads=1)
    session = LlamaCppSession.load(made.path, n_ctx=512, threads=1)
    try:
        question = [{"role": "user", "content": "What is the capital of France?"}]
        answer = session.ask(question, Sampling(temperature=0.0, max_tokens=24), lambda _: None).text
    finally:
        session.close()
    assert "paris" in answer.lower()
