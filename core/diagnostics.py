"""What to send along with a question: versions and the shape of this computer, nothing about its owner."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path
from typing import Final

from core.formats import memory_size
from core.hardware.profile import HardwareProfile
from core.paths import Paths
from core.version import ENGINE_VERSION

LIBRARIES: Final[tuple[tuple[str, str], ...]] = (
    ("xllamacpp", "llama.cpp"),
    ("torch", "PyTorch"),
    ("transformers", "Transformers"),
    ("safetensors", "safetensors"),
    ("numba", "Numba"),
    ("numpy", "NumPy"),
    ("gguf", "gguf"),
    ("onnxruntime", "ONNX Runtime"),
    ("openvino", "OpenVINO"),
    ("torchao", "torchao"),
    ("huggingface_hub", "huggingface_hub"),
    ("keyring", "keyring"),
    ("sqlite-utils", "sqlite-utils"),
    ("PySide6-Essentials", "Qt for Python"),
    ("pyqtgraph", "PyQtGraph"),
    ("qtawesome", "qtawesome (Phosphor icons)"),
)
_MAX_LICENCE: Final = 40


@dataclass(frozen=True, slots=True)
class Library:
    name: str
    version: str
    licence: str


def installed_libraries() -> tuple[Library, ...]:
    """The libraries that do the work, with versions and licences; those that are not installed are left
    out."""
    found = []
    for package, name in LIBRARIES:
        try:
            told = metadata(package)
        except PackageNotFoundError:
            continue
        found.append(Library(name, str(told["Version"]), _licence(told)))
    return tuple(found)


def _licence(told: PackageMetadata) -> str:
    named = next(iter(told.get_all("License-Expression") or ()), "")
    if not named:
        osi = "License :: OSI Approved :: "
        kinds = told.get_all("Classifier") or ()
        approved = [kind.removeprefix(osi) for kind in kinds if kind.startswith(osi)]
        free = next(iter(told.get_all("License") or ()), "")
        named = ", ".join(approved) or free.strip().partition("\n")[0]
    return named if len(named) <= _MAX_LICENCE else named[: _MAX_LICENCE - 1] + "…"


def report(paths: Paths, profile: HardwareProfile | None) -> str:
    """Lines for a bug report: no name of a person, of this computer or of a model is in it."""
    lines = [f"Bitwright {ENGINE_VERSION}", f"Python {sys.version.split()[0]} on {sys.platform}"]
    if profile is not None:
        cpu, memory = profile.cpu, profile.memory
        lines += [
            f"System: {profile.os} {profile.os_version}",
            f"Processor: {cpu.name}, {cpu.usable_cores} of {cpu.logical_cores} cores, {', '.join(cpu.isa)}",
            f"Memory: {memory_size(memory.total_bytes)}, {memory_size(memory.available_bytes)} free",
        ]
        lines += [f"Graphics: {gpu.name}, {memory_size(gpu.vram_total_bytes)}" for gpu in profile.gpus]
        lines += [f"Not known: {gap.probe}: {gap.reason}" for gap in profile.gaps]
    lines += [f"Home: {shortened(paths.home)}", f"Models: {shortened(paths.models)}"]
    lines += [f"{library.name} {library.version}" for library in installed_libraries()]
    return "\n".join(without_home(line) for line in lines) + "\n"


def shortened(path: Path) -> str:
    """A path with the user's own folder as ~."""
    try:
        return f"~/{path.relative_to(Path.home()).as_posix()}"
    except (ValueError, RuntimeError):
        return str(path)


def without_home(text: str) -> str:
    """``text`` with the user's own folder, and other users' folders, taken out."""
    home = str(Path.home())
    plain = text.replace(home, "~") if len(home) > 1 else text
    return re.sub(r"(/home/|/Users/|\\Users\\)[^/\\\s]+", r"\1…", plain)
