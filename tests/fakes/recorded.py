"""Recorded computers (tests/data/machines): what their systems answer, put before the real probes.

A record is JSON: ``system`` (linux, macos, windows), its answers (``files`` below the root, ``sysctl``,
``registry`` and ``present``, ``nvml``, ``memory``, ``disk``), perhaps what a probe job found (``probe``), and
the whole ``profile`` that must come out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.hardware.cpu import linux_cpu, macos_cpu, windows_cpu
from core.hardware.detect import Probes
from core.hardware.linux_devices import linux_nvidia_slots, probe_linux_gpus, probe_linux_npus
from core.hardware.macos_devices import probe_macos_gpus, probe_macos_npus
from core.hardware.nvidia import probe_nvidia
from core.hardware.system import SystemName, linux_memory, linux_system, plain_memory, probe_disk
from core.hardware.windows_devices import probe_windows_gpus, probe_windows_npus, windows_nvidia_names
from core.hardware.windows_memory import adapters_in_use
from tests.fakes.nvml import FakeNvml, NVMLError, NVMLError_LibraryNotFound

FOLDER = Path(__file__).parents[1] / "data" / "machines"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))
VERSIONS = {"torch": "2.9.0", "xllamacpp": "2026.1", "onnxruntime": "1.23.0"}


def load(name: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return record


def write_files(root: Path, files: Mapping[str, str]) -> Path:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return root


def recorded_probes(record: Mapping[str, Any], root: Path) -> Probes:
    """The real probes over the record's answers; ``root`` is an empty folder for a Linux machine's files."""
    disk: list[int] = record["disk"]
    nvml = _nvml(record.get("nvml"))
    if record["system"] == "linux":
        write_files(root, record["files"])
        return Probes(
            system=lambda: linux_system(root),
            cpu=lambda: linux_cpu(root, lambda: record.get("affinity"), record["architecture"]),
            memory=lambda: linux_memory(root),
            nvidia=lambda: probe_nvidia(nvml),
            gpus=lambda: probe_linux_gpus(root),
            npus=lambda: probe_linux_npus(root),
            disk=lambda folder: probe_disk(folder, lambda _: (disk[0], disk[0] - disk[1], disk[1])),
            nvidia_drivers=lambda: linux_nvidia_slots(root),
            runtimes=lambda: VERSIONS,
        )
    total, available, swap = record["memory"]
    if record["system"] == "macos":
        sysctl = record["sysctl"].get
        return Probes(
            system=lambda: SystemName("macos", record["version"]),
            cpu=lambda: macos_cpu(sysctl),
            memory=lambda: plain_memory(lambda: (total, available, swap)),
            nvidia=lambda: probe_nvidia(nvml),
            gpus=lambda: probe_macos_gpus(sysctl),
            npus=lambda: probe_macos_npus(sysctl),
            disk=lambda folder: probe_disk(folder, lambda _: (disk[0], disk[0] - disk[1], disk[1])),
            runtimes=lambda: VERSIONS,
        )

    def registry(key: str) -> list[Mapping[str, Any]]:
        found: list[Mapping[str, Any]] = record["registry"].get(key.rpartition("\\")[2], [])
        return found

    def present(key: str) -> frozenset[str] | None:
        numbers = record["present"].get(key.rpartition("\\")[2], [])
        return None if numbers is None else frozenset(numbers)

    physical, logical = record["cores"]
    return Probes(
        system=lambda: SystemName("windows", record["version"]),
        cpu=lambda: windows_cpu(
            registry, lambda: (physical, logical), lambda _: record["flags"], record["architecture"]
        ),
        memory=lambda: plain_memory(lambda: (total, available, swap)),
        nvidia=lambda: probe_nvidia(nvml),
        gpus=lambda: probe_windows_gpus(
            registry,
            present,
            lambda: adapters_in_use(record.get("directx", []), record.get("counters", {})),
        ),
        npus=lambda: probe_windows_npus(registry, present),
        disk=lambda folder: probe_disk(folder, lambda _: (disk[0], disk[0] - disk[1], disk[1])),
        nvidia_drivers=lambda: windows_nvidia_names(registry, present),
        runtimes=lambda: VERSIONS,
    )


def _nvml(told: Mapping[str, Any] | None) -> FakeNvml:
    if told is None:
        return FakeNvml(fails_with=NVMLError_LibraryNotFound("NVML Shared Library Not Found"))
    if "error" in told:
        return FakeNvml(fails_with=NVMLError(told["error"]))
    return FakeNvml(*told["devices"], driver=told["driver"])
