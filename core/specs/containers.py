"""The containers of the mission: the files that are written, and the runtimes that load them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContainerSpec:
    """``is_folder``: a model folder rather than one file."""

    name: str
    title: str
    loads_in: tuple[str, ...]
    is_folder: bool = True


CONTAINERS: tuple[ContainerSpec, ...] = (
    ContainerSpec("gguf", "GGUF", ("llama.cpp", "Ollama", "LM Studio"), is_folder=False),
    ContainerSpec("safetensors", "Safetensors", ("transformers", "vLLM")),
    ContainerSpec("gptq", "GPTQ", ("vLLM", "transformers with gptqmodel")),
    ContainerSpec("awq", "AWQ", ("vLLM", "transformers with gptqmodel")),
    ContainerSpec("compressed-tensors", "compressed-tensors", ("vLLM", "transformers")),
    ContainerSpec("bitsandbytes", "bitsandbytes", ("transformers", "peft")),
    ContainerSpec("bitnet", "BitNet", ("transformers",)),
    ContainerSpec("onnx", "ONNX", ("onnxruntime",)),
    ContainerSpec("openvino", "OpenVINO IR", ("OpenVINO",)),
)

_BY_NAME = {spec.name: spec for spec in CONTAINERS}


def container(name: str) -> ContainerSpec:
    """The container of that name; raises KeyError."""
    return _BY_NAME[name]
