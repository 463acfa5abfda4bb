"""What the probe job learned about the runtimes here, kept as JSON so that no window has to import them.

The answer holds for the versions of the runtimes it was asked of: another build may see other GPUs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import metadata
from typing import Any

from core.durable import replace_text
from core.hardware.profile import GpuInfo, NpuInfo, RuntimeInfo
from core.paths import Paths

TORCH, LLAMA_CPP, ONNX = "torch", "llama.cpp", "onnxruntime"
_RUNTIMES = (("torch", TORCH), ("xllamacpp", LLAMA_CPP), ("onnxruntime", ONNX))


@dataclass(frozen=True, slots=True)
class RuntimeDevice:
    """A device that a runtime offered: ``kind`` is torch's device type or llama.cpp's backend name."""

    name: str
    kind: str
    total_bytes: int


@dataclass(frozen=True, slots=True)
class ProbedRuntimes:
    """``onnx`` holds the short names of ONNX Runtime's execution providers: "CPU", "CUDA", "Dml"."""

    torch: tuple[RuntimeDevice, ...]
    llama: tuple[RuntimeDevice, ...]
    onnx: tuple[str, ...] = ()


def runtime_versions() -> dict[str, str]:
    """Installed versions of the runtimes, read from their metadata (nothing is imported)."""
    versions = {}
    for package, _name in _RUNTIMES:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            versions[package] = ""
    return versions


def save_probe(paths: Paths, result: Mapping[str, Any]) -> None:
    """Keep a probe job's result (written whole or not at all)."""
    body = {"versions": runtime_versions(), "result": dict(result)}
    replace_text(paths.cache / "probe.json", json.dumps(body, indent=1))


def load_probe(paths: Paths, versions: Mapping[str, str] | None = None) -> ProbedRuntimes | None:
    """What was learned, or None when nothing was, the file is damaged, or a runtime changed since."""
    try:
        data = json.loads((paths.cache / "probe.json").read_text(encoding="utf-8"))
        if data["versions"] != (versions or runtime_versions()):
            return None
        return ProbedRuntimes(
            tuple(
                RuntimeDevice(str(d["name"]), str(d["type"]), int(d.get("total_bytes") or 0))
                for d in data["result"]["torch_devices"]
                if d["type"] != "cpu"
            ),
            tuple(
                RuntimeDevice(
                    str(d.get("description") or d["name"]), str(d["name"]), int(d.get("total_bytes") or 0)
                )
                for d in data["result"]["llama_devices"]
                if d["type"] in {"gpu", "igpu"}
            ),
            tuple(
                str(name).removesuffix("ExecutionProvider")
                for name in data["result"].get("onnxruntime_providers", ())
                if name != "AzureExecutionProvider"  # a service elsewhere, no device of this computer
            ),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def installed_runtimes(probed: ProbedRuntimes | None, versions: Mapping[str, str]) -> tuple[RuntimeInfo, ...]:
    """The runtimes that are installed, with what each offered when it was asked."""
    offered: dict[str, tuple[str, ...]] = {}
    if probed is not None:
        offered = {
            TORCH: ("CPU", *(device.name for device in probed.torch)),
            LLAMA_CPP: ("CPU", *(device.name for device in probed.llama)),
            ONNX: probed.onnx,
        }
    return tuple(
        RuntimeInfo(name, versions[package], offered.get(name))
        for package, name in _RUNTIMES
        if versions.get(package)
    )


def mark_usable(gpus: Sequence[GpuInfo], probed: ProbedRuntimes) -> tuple[GpuInfo, ...]:
    """Each GPU with the runtimes that offered it: by name, or as the only GPU of that runtime's vendor."""
    marked = []
    for gpu in gpus:
        runtimes = [
            runtime
            for runtime, devices in ((TORCH, probed.torch), (LLAMA_CPP, probed.llama))
            if any(_same(gpu, device, gpus) for device in devices)
        ]
        if any(gpu.vendor in _GPU_PROVIDERS.get(provider, ()) for provider in probed.onnx):
            runtimes.append(ONNX)
        marked.append(replace(gpu, usable_by=tuple(runtimes)))
    return tuple(marked)


def mark_usable_npus(npus: Sequence[NpuInfo], probed: ProbedRuntimes) -> tuple[NpuInfo, ...]:
    """Each NPU with the runtimes that have a provider of its maker."""
    return tuple(
        replace(npu, usable_by=(ONNX,))
        if any(_NPU_PROVIDERS.get(provider) == npu.vendor for provider in probed.onnx)
        else npu
        for npu in npus
    )


# ONNX Runtime's execution providers: the makers whose GPUs, or NPU, each computes on.
_GPU_PROVIDERS: Mapping[str, frozenset[str]] = {
    "CUDA": frozenset({"nvidia"}),
    "Tensorrt": frozenset({"nvidia"}),
    "NvTensorRTRTX": frozenset({"nvidia"}),
    "ROCM": frozenset({"amd"}),
    "MIGraphX": frozenset({"amd"}),
    "OpenVINO": frozenset({"intel"}),
    "Dml": frozenset({"nvidia", "amd", "intel", "qualcomm"}),
    "CoreML": frozenset({"apple"}),
    "WebGPU": frozenset({"nvidia", "amd", "intel", "qualcomm", "apple"}),
}
_NPU_PROVIDERS = {"OpenVINO": "intel", "QNN": "qualcomm", "VitisAI": "amd", "CoreML": "apple"}

_VENDOR_OF_KIND = (
    ("cuda", frozenset({"nvidia"})),
    ("rocm", frozenset({"amd"})),
    ("hip", frozenset({"amd"})),
    ("mps", frozenset({"apple"})),
    ("mtl", frozenset({"apple"})),
    ("metal", frozenset({"apple"})),
    ("xpu", frozenset({"intel"})),
    ("sycl", frozenset({"intel"})),
)


def _same(gpu: GpuInfo, device: RuntimeDevice, gpus: Sequence[GpuInfo]) -> bool:
    mine, theirs = _plain(gpu.name), _plain(device.name)
    if mine and theirs and (mine in theirs or theirs in mine):
        return True
    for kind, vendors in _VENDOR_OF_KIND:
        if device.kind.lower().startswith(kind):
            return gpu.vendor in vendors and sum(other.vendor in vendors for other in gpus) == 1
    return len(gpus) == 1  # a backend for any vendor (Vulkan) can only mean the only GPU


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", name.lower().replace("(r)", "").replace("(tm)", ""))
