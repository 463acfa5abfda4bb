"""Whatever the system's files hold, a probe answers or says why it cannot: it never falls over."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from core.hardware.cpu import linux_cpu, windows_cpu
from core.hardware.found import ProbeError
from core.hardware.linux_devices import linux_nvidia_slots, probe_linux_gpus, probe_linux_npus
from core.hardware.system import linux_memory, linux_system
from core.hardware.windows_devices import DISPLAY_CLASS, probe_windows_gpus, probe_windows_npus
from tests.fakes.recorded import load, write_files

TREE = {
    **load("linux-amd-rocm")["files"],
    **load("linux-core-ultra-npu")["files"],
    **load("linux-intel-arc")["files"],
    **load("container-cgroup2-4gb")["files"],
}
CONTENT = st.one_of(
    st.sampled_from(
        [
            "",
            "0x1002",
            "0x8086",
            "0x10de",
            "-1",
            "1" * 40,
            "0x",
            "max",
            "MemTotal: 4 kB\nMemAvailable: 99 kB",
            "DRIVER=",
            ":",
            "\t\n",
        ]
    ),
    st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=60),
)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(TREE)), CONTENT, min_size=1, max_size=25))
def test_damaged_files_below_sys_and_proc(changes: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = write_files(Path(folder), TREE | changes)
        for gpu in probe_linux_gpus(root).items:
            assert gpu.vram_total_bytes >= 0
            assert gpu.vram_free_bytes is None or gpu.vram_free_bytes >= 0
        probe_linux_npus(root)
        linux_nvidia_slots(root)
        linux_system(root)
        cpu = linux_cpu(root, lambda: None, "x86_64")
        assert 1 <= cpu.physical_cores <= cpu.logical_cores
        assert 1 <= cpu.usable_cores <= cpu.logical_cores
        with contextlib.suppress(ProbeError):
            memory = linux_memory(root)
            assert 0 <= memory.available_bytes <= memory.total_bytes


VALUE = st.one_of(st.none(), st.integers(), st.binary(max_size=12), st.text(max_size=30))
ENTRY = st.dictionaries(
    st.sampled_from(
        ["DriverDesc", "MatchingDeviceId", "DriverVersion", "HardwareInformation.qwMemorySize", "@entry"]
    ),
    st.one_of(VALUE, st.sampled_from([r"PCI\VEN_1002&DEV_747E", r"PCI\VEN_8086&DEV_", r"ACPI\QCOM"])),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(ENTRY, max_size=6), st.one_of(st.none(), st.frozensets(st.sampled_from(["0000", "0001"]))))
def test_damaged_registry_entries(entries: list[dict[str, object]], present: frozenset[str] | None) -> None:
    def registry(_key: str) -> list[dict[str, object]]:
        return entries

    for gpu in probe_windows_gpus(registry, lambda _: present, tuple).items:  # type: ignore[arg-type]
        assert gpu.vram_total_bytes >= 0
    probe_windows_npus(registry, lambda _: present)  # type: ignore[arg-type]
    cpu = windows_cpu(registry, lambda: (1, 1), lambda _: (), "x86_64")  # type: ignore[arg-type]
    assert cpu.name
    assert DISPLAY_CLASS.endswith("}")
