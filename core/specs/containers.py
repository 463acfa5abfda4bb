"""The containers of the mission: the files that are written, and the runtimes that load them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContainerSpec:
    name: str
    title: str
    loads_in: tuple[str, ...]


CONTAINERS: tuple[ContainerSpec, ...] = (
    ContainerSpec("gguf", "GGUF", ("llama.cpp", "Ollama", "LM Studio")),
    ContainerSpec("safetensors", "Safetensors", ("transformers", "vLLM")),
    ContainerSpec("gptq", "GPTQ", ("transformers", "vLLM")),
    ContainerSpec("awq", "AWQ", ("transformers", "vLLM")),
    ContainerSpec("compressed-tensors", "compressed-tensors", ("transformers", "vLLM")),
    ContainerSpec("bitsandbytes", "bitsandbytes", ("transformers", "peft")),
    ContainerSpec("onnx", "ONNX", ("onnxruntime",)),
)
