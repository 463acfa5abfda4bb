"""What a repository's name, tags and metadata say of it: how many parameters, how it is quantized."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

_SIZE: Final = re.compile(r"(?<![A-Za-z0-9.])(?:(\d{1,3})x)?(\d{1,4}(?:\.\d{1,3})?)([BMbm])(?![A-Za-z0-9])")
_LEVEL: Final = re.compile(
    r"(?<![A-Za-z0-9])(I?Q\d(?:_[A-Z0-9]{1,3})*|TQ\d_\d|MXFP4(?:_MOE)?|BF16|FP?16|FP?32)(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_MOST_PARAMETERS: Final = 100e12

#: kind of quantization -> its marks among tags, library and the words of a name; the first that fits counts
_MARKS: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    ("GGUF", frozenset({"gguf", "llama.cpp"})),
    ("MLX", frozenset({"mlx"})),
    ("EXL2", frozenset({"exl2"})),
    ("EXL3", frozenset({"exl3"})),
    ("OpenVINO", frozenset({"openvino"})),
    ("ONNX", frozenset({"onnx", "transformers.js"})),
    ("AWQ", frozenset({"awq"})),
    ("GPTQ", frozenset({"gptq", "auto-gptq", "gptqmodel"})),
    ("NF4", frozenset({"nf4", "bnb-4bit", "bitsandbytes-4bit"})),
    ("HQQ", frozenset({"hqq"})),
    ("AQLM", frozenset({"aqlm"})),
    ("FP8", frozenset({"fp8", "fp8-dynamic"})),
    ("NVFP4", frozenset({"nvfp4"})),
    ("INT8", frozenset({"int8", "w8a8", "8-bit", "8bit"})),
    ("INT4", frozenset({"int4", "w4a16", "4-bit", "4bit"})),
    ("compressed tensors", frozenset({"compressed-tensors"})),
)

#: kinds that Bitwright reads or chats with
READ_HERE: Final = frozenset({"GGUF", "AWQ", "GPTQ", "NF4", "FP8", "INT8", "INT4", "compressed tensors"})


def parameters_in_name(repo_id: str) -> int | None:
    """Parameters by the name (``Qwen3-1.7B``, ``Mixtral-8x7B``); active ones (``A3B``) do not count."""
    sizes = [
        int(match[1] or 1) * float(match[2]) * (1e9 if match[3] in "Bb" else 1e6)
        for match in _SIZE.finditer(repo_id.rpartition("/")[2].replace("_", "-"))
    ]
    fair = [size for size in sizes if 1e6 <= size <= _MOST_PARAMETERS]
    return round(fair[0]) if fair else None


def known_parameters(entry: Mapping[str, Any], repo_id: str, kind: str | None) -> tuple[int | None, str]:
    """Parameters and where they are from: ``safetensors``, ``gguf`` (the hub read the headers), ``name``.

    Packed weights hold several parameters a number, so of those the hub's count of safetensors is no count
    of parameters.
    """
    gguf = entry.get("gguf")
    if isinstance(gguf, dict) and _sound(gguf.get("total")):
        return gguf["total"], "gguf"
    tensors = entry.get("safetensors")
    named = parameters_in_name(repo_id)
    if isinstance(tensors, dict) and _sound(tensors.get("total")) and kind in {None, "FP8", "INT8"}:
        return tensors["total"], "safetensors"
    return (named, "name") if named is not None else (None, "")


def _sound(value: object) -> bool:
    return type(value) is int and 0 < value <= _MOST_PARAMETERS


def quantization_of(repo_id: str, tags: Sequence[str], library: str | None) -> str | None:
    """By what a repository's weights are quantized ("GGUF", "AWQ", ...); None for full precision."""
    told = {tag.lower() for tag in tags} | {(library or "").lower()}
    name = repo_id.rpartition("/")[2].lower()
    said = set(re.split(r"[-_.]", name)) | {
        mark for _, marks in _MARKS for mark in marks if "-" in mark and mark in name
    }
    if "bitsandbytes" in told and "4-bit" in told:
        return "NF4"
    for kind, marks in _MARKS:
        if marks & said or (marks & told and _says_itself(kind, told)):
            return kind
    return None


def _says_itself(kind: str, told: set[str]) -> bool:
    """A full model may carry an ONNX or OpenVINO copy beside its weights: those tags alone say little."""
    return kind not in {"ONNX", "OpenVINO"} or "safetensors" not in told


def level_in_name(path: str) -> str | None:
    """The GGUF level that a file's name tells, as llama.cpp writes it; the last one counts."""
    found = _LEVEL.findall(path.rpartition("/")[2])
    if not found:
        return None
    level = str(found[-1]).upper()
    return {"FP16": "F16", "FP32": "F32"}.get(level, level)
