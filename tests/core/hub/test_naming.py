"""Names and tags: parameters, kinds of quantization, GGUF levels."""

from __future__ import annotations

import pytest

from core.hub.naming import known_parameters, level_in_name, parameters_in_name, quantization_of


@pytest.mark.parametrize(
    ("name", "n_params"),
    [
        ("Qwen/Qwen3-1.7B", 1_700_000_000),
        ("HuggingFaceTB/SmolLM2-135M-Instruct", 135_000_000),
        ("mistralai/Mixtral-8x7B-v0.1", 56_000_000_000),
        ("Qwen/Qwen3-30B-A3B-Instruct", 30_000_000_000),
        ("meta-llama/Llama-3.2-1B", 1_000_000_000),
        ("x/llama_7b_chat", 7_000_000_000),
        ("x/phi-4", None),
        ("x/model-4bit-8k", None),
        ("org7B/name", None),
        ("x/v0.1B2", None),
    ],
)
def test_parameters_by_name(name: str, n_params: int | None) -> None:
    assert parameters_in_name(name) == n_params


def test_packed_weights_are_not_counted_as_parameters() -> None:
    packed = {"safetensors": {"total": 1_200_000_000}}
    assert known_parameters(packed, "a/X-8B-AWQ", "AWQ") == (8_000_000_000, "name")
    assert known_parameters(packed, "a/X-AWQ", "AWQ") == (None, "")
    assert known_parameters(packed, "a/X-8B", None) == (1_200_000_000, "safetensors")
    assert known_parameters({"gguf": {"total": True}}, "a/X", None) == (None, "")
    assert known_parameters({"gguf": {"total": 10**30}}, "a/X", "GGUF") == (None, "")


@pytest.mark.parametrize(
    ("name", "tags", "library", "kind"),
    [
        ("a/X-GGUF", [], None, "GGUF"),
        ("a/X", ["gguf"], None, "GGUF"),
        ("a/X-AWQ", ["safetensors"], None, "AWQ"),
        ("a/X-GPTQ-Int4", [], None, "GPTQ"),
        ("a/X-bnb-4bit", [], None, "NF4"),
        ("a/X", ["bitsandbytes", "4-bit"], "transformers", "NF4"),
        ("a/X-4bit", ["mlx"], "mlx", "MLX"),
        ("a/X-w4a16", ["compressed-tensors"], None, "INT4"),
        ("a/X-FP8", [], None, "FP8"),
        ("a/X", ["safetensors", "onnx"], "transformers", None),
        ("a/X", ["onnx"], None, "ONNX"),
        ("a/X-8B-Instruct", ["safetensors", "text-generation"], "transformers", None),
        ("a/goldfish-awqward", [], None, None),
    ],
)
def test_kinds_of_quantization(name: str, tags: list[str], library: str | None, kind: str | None) -> None:
    assert quantization_of(name, tags, library) == kind


@pytest.mark.parametrize(
    ("path", "level"),
    [
        ("Llama-3.2-1B-Instruct-Q4_K_M.gguf", "Q4_K_M"),
        ("model.q8_0.gguf", "Q8_0"),
        ("m-IQ3_XXS.gguf", "IQ3_XXS"),
        ("m-IQ4_NL.gguf", "IQ4_NL"),
        ("m-TQ2_0.gguf", "TQ2_0"),
        ("m-fp16.gguf", "F16"),
        ("BF16/m-BF16-00001-of-00002.gguf", "BF16"),
        ("m-UD-Q2_K_XL.gguf", "Q2_K_XL"),
        ("plain.gguf", None),
    ],
)
def test_levels_by_file_name(path: str, level: str | None) -> None:
    assert level_in_name(path) == level
