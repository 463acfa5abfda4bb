"""The model card of a folder: what it was made from, how, how to load it, and what to know of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import yaml

from core.containers.codec import Layout
from core.containers.edge_card import LOADING
from core.quant.math.quantized import Grid
from core.recommend.finetune_snippet import can_finetune, finetune_snippet
from core.sources.hf_folder import HfFolderSource
from core.specs.combinations import find_combination
from core.specs.recipe import Recipe
from core.types import StoredWarning
from core.version import ENGINE_VERSION

_MAX_NAMES: Final = 8
_TRANSFORMERS: Final = """```python
from transformers import AutoModelForCausalLM, AutoTokenizer

model = AutoModelForCausalLM.from_pretrained("PATH")
tokenizer = AutoTokenizer.from_pretrained("PATH")
```"""

_UNPACKING: Final = """```python
from transformers import AutoModelForCausalLM, AutoTokenizer, CompressedTensorsConfig

unpack = CompressedTensorsConfig(dequantize=True)  # it holds zero points
model = AutoModelForCausalLM.from_pretrained("PATH", quantization_config=unpack)
tokenizer = AutoTokenizer.from_pretrained("PATH")
```"""


_NEEDS: Final = {
    "compressed-tensors": " (needs the package compressed-tensors)",
    "bitsandbytes": " (needs the packages bitsandbytes and accelerate)",
}


def model_card(
    source: HfFolderSource,
    recipe: Recipe,
    layout: Layout,
    quantization: Mapping[str, Any] | None,
    *,
    warnings: Sequence[StoredWarning] = (),
    calibration: Mapping[str, Any] | None = None,
    figures: Mapping[str, str] | None = None,
) -> str:
    """README.md of the folder, with front matter as model hubs read it.

    ``calibration``: what was looked at (name, sha256, samples, length); ``figures``: measured values by
    their names. The same arguments give the same text.
    """
    facts = source.facts()
    base = _repository(source.path) or facts.base_model
    front: dict[str, Any] = {}
    if facts.license:
        front["license"] = facts.license
    if base:
        front["base_model"] = base
        front["base_model_relation"] = "quantized"
    front |= {
        "library_name": recipe.container if recipe.container in ("onnx", "openvino") else "transformers",
        "pipeline_tag": "text-generation",
        "tags": sorted({"bitwright", recipe.dtype.lower(), recipe.container, recipe.method}),
        "quantization": {
            "method": recipe.method,
            "dtype": recipe.dtype,
            "container": recipe.container,
        },
    }
    sections = [
        f"# {_line(facts.name)}: {recipe.label}",
        f"Made by Bitwright {ENGINE_VERSION} from {_line(base or facts.name)}. {_in_words(layout)}",
        "## Loading\n\n" + _loading(recipe, quantization),
        *_finetuning(recipe),
        "## Recipe\n\n```json\n" + json.dumps(recipe.to_json(), indent=2, sort_keys=True) + "\n```",
    ]
    if calibration:
        rows = "\n".join(f"- {key}: {_line(str(value))}" for key, value in sorted(calibration.items()))
        sections.append("## Calibration text\n\n" + rows)
    if warnings:
        sections.append("## To know\n\n" + "\n".join(_warning(warning) for warning in warnings))
    if figures:
        rows = "\n".join(f"| {_line(name)} | {_line(value)} |" for name, value in figures.items())
        sections.append("## Measured\n\n| figure | value |\n|---|---|\n" + rows)
    head = yaml.safe_dump(front, sort_keys=False, allow_unicode=True, default_flow_style=False)
    return f"---\n{head}---\n\n" + "\n\n".join(sections) + "\n"


def grid_in_words(grid: Grid) -> str:
    """``INT4, symmetric, a scale for each 64 weights of a row``."""
    shared = {
        "tensor": "one scale a matrix",
        "channel": "a scale for each output channel",
        "block": "a scale for each block of 128 x 128",
        "group": f"a scale for each {grid.group_size} weights of a row",
    }[grid.strategy]
    if grid.is_table:
        return f"{grid.dtype}, a scale for each {grid.group_size} weights"
    sign = "" if grid.is_float else ", symmetric" if grid.symmetric else ", asymmetric"
    return f"{grid.dtype}{sign}, {shared}"


def _in_words(layout: Layout) -> str:
    if layout.grid is None:
        return f"All weights are {layout.dtype}."
    nested = ", the scales in 8 bits (double quantization)" if layout.double_quant else ""
    text = f"Weights of the linear layers: {grid_in_words(layout.grid)}{nested}."
    if layout.activation is not None:
        when = (
            "while it runs, for each token" if layout.activation.dynamic else "by scales measured beforehand"
        )
        text += f" Their inputs: {layout.activation.dtype}, {when}."
    return text


def _loading(recipe: Recipe, quantization: Mapping[str, Any] | None) -> str:
    combination = find_combination(recipe.method, recipe.dtype, recipe.container)
    runtimes = () if combination is None else combination.loads_in
    blocks = ["Bitwright:\n\n```sh\nbitwright chat PATH\n```"]
    if "vLLM" in runtimes:
        blocks.append("vLLM:\n\n```sh\nvllm serve PATH\n```")
    unpacks = _needs_unpacking(quantization)
    with_transformers = next((name for name in runtimes if name.startswith("transformers")), None)
    if with_transformers is not None:
        needs, code = _NEEDS.get(recipe.container, ""), _UNPACKING if unpacks else _TRANSFORMERS
        blocks.append(f"{with_transformers}{needs}:\n\n{code}")
    blocks += [f"{name}:\n\n{LOADING[name]}" for name in runtimes if name in LOADING]
    if not runtimes:
        blocks.append("Other programs have no format for this: only Bitwright reads it.")
    if quantization is not None and quantization.get("quant_method") == "gptq":
        version = "v1: zero points are stored less one"
        if quantization.get("checkpoint_format") == "gptq_v2":
            version = "v2: zero points are stored as they are"
        blocks.append(f"The GPTQ checkpoint format is {version}.")
    return "\n\n".join(blocks)


def _finetuning(recipe: Recipe) -> list[str]:
    if not can_finetune(recipe):
        return []
    return ["## Fine-tuning (QLoRA)\n\n```python\n" + finetune_snippet("PATH") + "```"]


def _needs_unpacking(quantization: Mapping[str, Any] | None) -> bool:
    """Packed zero points: transformers 5.23 with compressed-tensors 0.20 expects them in another shape, and
    reads them only when it is told to dequantize."""
    groups = (quantization or {}).get("config_groups", {})
    return (quantization or {}).get("format") == "pack-quantized" and any(
        not group["weights"]["symmetric"] and group["weights"]["strategy"] != "tensor"
        for group in groups.values()
    )


def _warning(warning: StoredWarning) -> str:
    names = ", ".join(f"`{_line(name)}`" for name in warning.tensors[:_MAX_NAMES])
    if len(warning.tensors) > _MAX_NAMES:
        names += f" and {len(warning.tensors) - _MAX_NAMES} more"
    return f"- {_line(warning.message)}" + (f" ({names})" if names else "")


def _repository(folder: Path) -> str | None:
    """``owner/name`` where the folder lies in a Hugging Face cache."""
    for path in (folder, *folder.absolute().parents):
        if path.name.startswith("models--"):
            return path.name.removeprefix("models--").replace("--", "/", 1)
    return None


def _line(text: str) -> str:
    """Text of a file on one printable line, without what Markdown would take for more than text."""
    shown = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(shown.split()).translate({ord(c): None for c in "`|<>[]"})
