"""The processor from what Linux, macOS and Windows tell of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.hardware.cpu import linux_cpu, macos_cpu, plain_architecture, probe_cpu, windows_cpu
from core.hardware.found import ProbeError
from core.hardware.system import linux_memory, linux_system
from tests.fakes.recorded import write_files

GIB = 1 << 30


def test_a_processor_with_cores_of_two_kinds_counts_both(tmp_path: Path) -> None:
    block = "processor\t: {n}\nmodel name\t: Core X\nphysical id\t: 0\ncore id\t: {core}\nflags\t: avx2\n"
    text = "\n".join(block.format(n=n, core=core) for n, core in enumerate([0, 0, 4, 4, 8, 9, 10, 11]))
    cpu = linux_cpu(write_files(tmp_path, {"proc/cpuinfo": text}), lambda: None, "x86_64")
    assert (cpu.physical_cores, cpu.logical_cores, cpu.usable_cores) == (6, 8, 8)


def test_two_sockets_are_two_processors(tmp_path: Path) -> None:
    block = "processor\t: {n}\nmodel name\t: Xeon\nphysical id\t: {n}\ncore id\t: 0\n"
    text = "\n".join(block.format(n=n) for n in range(2))
    assert linux_cpu(write_files(tmp_path, {"proc/cpuinfo": text}), lambda: 2, "x86_64").physical_cores == 2


def test_affinity_leaves_fewer_cores_to_use(tmp_path: Path) -> None:
    text = "\n".join(f"processor\t: {n}\nmodel name\t: A\ncore id\t: {n}\n" for n in range(8))
    cpu = linux_cpu(write_files(tmp_path, {"proc/cpuinfo": text}), lambda: 3, "x86_64")
    assert (cpu.usable_cores, cpu.logical_cores) == (3, 8)


def test_an_arm_board_is_named_by_itself_and_its_cores(tmp_path: Path) -> None:
    text = "\n".join(
        f"processor\t: {n}\nFeatures\t: asimd asimddp i8mm\nCPU implementer\t: 0x41\nCPU part\t: {part}\n"
        for n, part in enumerate(["0xd80", "0xd81"])
    )
    files = {"proc/cpuinfo": text, "sys/firmware/devicetree/base/model": "Some Board\0"}
    cpu = linux_cpu(write_files(tmp_path, files), lambda: None, "arm64")
    assert cpu.name == "Some Board (Cortex-A520 + Cortex-A720)"
    assert cpu.isa == ("NEON", "DotProd", "I8MM")


@pytest.mark.parametrize("text", ["", "\n\n\n", "no colon here", "processor\t:\n", ":::\n\n\x00"])
def test_a_damaged_cpuinfo_still_gives_a_processor(tmp_path: Path, text: str) -> None:
    cpu = linux_cpu(write_files(tmp_path, {"proc/cpuinfo": text}), lambda: None, "x86_64")
    assert cpu.logical_cores >= 1
    assert cpu.physical_cores >= 1
    assert cpu.name


def test_a_mac_that_tells_nothing_still_has_a_processor() -> None:
    cpu = macos_cpu({}.get)
    assert cpu.logical_cores >= 1


def test_windows_names_the_processor_by_its_registry() -> None:
    cpu = windows_cpu(
        lambda _: [{"ProcessorNameString": " AMD Ryzen 5 "}], lambda: (6, 12), lambda _: ("avx2",), "x86_64"
    )
    assert (cpu.name, cpu.physical_cores, cpu.logical_cores, cpu.isa) == ("AMD Ryzen 5", 6, 12, ("AVX2",))


def test_architectures_have_one_name_each() -> None:
    assert [plain_architecture(name) for name in ("AMD64", "aarch64", "riscv64", "")] == [
        "x86_64",
        "arm64",
        "riscv64",
        "unknown",
    ]


def test_this_computer_s_processor_has_a_name_and_cores() -> None:
    cpu = probe_cpu()
    assert cpu.name
    assert 1 <= cpu.usable_cores <= cpu.logical_cores


def test_an_old_kernel_without_memavailable_still_tells_what_is_free(tmp_path: Path) -> None:
    text = "MemTotal: 8388608 kB\nMemFree: 1048576 kB\nBuffers: 0 kB\nCached: 1048576 kB\n"
    memory = linux_memory(write_files(tmp_path, {"proc/meminfo": text}))
    assert (memory.total_bytes, memory.available_bytes, memory.swap_bytes) == (8 * GIB, 2 * GIB, 0)


def test_memory_that_is_not_told_is_an_error_with_its_reason(tmp_path: Path) -> None:
    with pytest.raises(ProbeError, match="meminfo"):
        linux_memory(tmp_path)


def test_the_system_is_named_as_it_names_itself(tmp_path: Path) -> None:
    files = {
        "usr/lib/os-release": "NAME=x\nPRETTY_NAME='Some Linux 1'\n",
        "proc/sys/kernel/osrelease": "5.15-microsoft-standard-WSL2",
    }
    assert linux_system(write_files(tmp_path, files)).version == "Some Linux 1 (WSL)"
