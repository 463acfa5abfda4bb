"""``bitwright detect`` and the imagined computers of ``detect`` and ``recommend``."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from core.cli import main
from core.cli.hardware import hardware_table
from core.hardware.profile import HardwareProfile
from core.hardware.simulate import simulate
from tests.core.hardware.test_recorded_machines import profile_of
from tests.fakes.machines import LAPTOP
from tests.fakes.recorded import NAMES
from tests.fakes.tiny_llama import tiny_llama

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(list(arguments))
        out, err = capfd.readouterr()
        return code, out, err

    return call


def printed(profile: HardwareProfile) -> str:
    console = Console(file=io.StringIO(), width=200, force_terminal=False)
    console.print(hardware_table(profile))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_detect_prints_every_fact_and_what_is_not_known(run: Run) -> None:
    code, out, err = run("detect")
    assert code == 0, err
    for word in ("System", "Processor", "Memory", "Memory speed", "Graphics", "NPU", "Disk", "Write speed"):
        assert f"\n{word} " in f"\n{out}"
    assert "Not measured: run with --measure" in out
    assert "Runtime" in out


@pytest.mark.parametrize("name", NAMES)
def test_every_recorded_computer_is_printed_with_all_its_devices(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = profile_of(name, tmp_path, monkeypatch)
    table = printed(profile)
    for device in (*profile.gpus, *profile.npus):
        assert device.name in table
    for gap in profile.gaps:
        assert gap.reason in table
    assert "Simulated" not in table


def test_an_npu_and_number_formats_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = printed(profile_of("linux-core-ultra-npu", tmp_path, monkeypatch))
    assert "Intel AI Boost (Intel)" in table
    assert "NPU 3720 (Meteor Lake), 11 TOPS, driver intel_vpu, used by: onnxruntime" in table
    assert "Computes natively in FP32, FP16; used by: llama.cpp, onnxruntime" in table


def test_a_measured_computer_shows_its_figures() -> None:
    disk = replace(LAPTOP.disk, write_bytes_per_s=1.5e9)
    table = printed(replace(LAPTOP, disk=disk))
    assert "1.5 GB/s measured" in table
    assert "38.0 GB/s measured, read plus written" in table
    assert "38.4 GB/s from the data sheet" in printed(simulate("Laptop 16 GB without GPU", LAPTOP))


def test_measuring_measures_memory_and_disk_and_asks_the_runtimes(run: Run) -> None:
    code, out, err = run("detect", "--measure", "--json")
    assert code == 0, err
    profile = json.loads(out)
    assert profile["memory"]["bandwidth_bytes_per_s"] > 1e8
    assert profile["disk"]["write_bytes_per_s"] > 1e5
    devices = {runtime["name"]: runtime["devices"] for runtime in profile["runtimes"]}
    assert "CPU" in devices["torch"]
    assert "CPU" in devices["llama.cpp"]
    again = json.loads(run("detect", "--json")[1])
    assert again["disk"]["write_bytes_per_s"] == profile["disk"]["write_bytes_per_s"]


def test_an_imagined_computer_is_marked_in_the_table_and_in_json(run: Run) -> None:
    code, out, err = run("detect", "--simulate", "RTX 4090", "--ram", "64")
    assert code == 0, err
    assert out.startswith("Simulated: this computer with an RTX 4090, 64 GB of memory")
    profile = json.loads(run("detect", "--simulate", "m4 max", "--json")[1])
    assert profile["simulated"] == "a Mac with an M4 Max, 64 GB of memory"
    assert profile["gpus"][0]["usable_by"] == ["torch", "llama.cpp"]
    assert json.loads(run("detect", "--json")[1])["simulated"] is None
    assert (
        json.loads(run("detect", "--ram", "8", "--json")[1])["simulated"] == "this computer, 8 GB of memory"
    )


def test_the_imagined_computers_are_listed(run: Run) -> None:
    code, out, _ = run("detect", "--list-simulated")
    assert code == 0
    assert "RTX 5090" in out
    assert len(json.loads(run("detect", "--list-simulated", "--json")[1])) >= 15


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("detect", "--simulate", "a toaster"), "RTX 4090"),
        (("detect", "--simulate", "rtx 4999"), "Did you mean RTX 4090?"),
        (("detect", "--simulate", "CPU only", "--ram", "-1"), "give the memory in GB"),
        (("detect", "--simulate", "CPU only", "--measure"), "leave out --measure"),
        (("recommend", "somewhere", "--simulate"), "--simulate"),
    ],
)
def test_what_cannot_be_imagined_is_one_line_with_a_hint(
    arguments: tuple[str, ...], said: str, run: Run
) -> None:
    code, out, err = run(*arguments)
    assert code != 0
    assert out == ""
    assert said in err
    assert "Traceback" not in err


def test_advice_for_an_imagined_computer_says_so(run: Run, tmp_path: Path) -> None:
    folder = str(tiny_llama(tmp_path / "tiny-llama"))
    code, out, err = run("recommend", folder, "--context", "256", "--simulate", "RTX 4090", "--ram", "32")
    assert code == 0, err
    assert out.startswith("Simulated: this computer with an RTX 4090, 32 GB of memory")
    assert "NVIDIA GeForce RTX 4090" in out
    answer = json.loads(run("recommend", folder, "--context", "256", "--simulate", "4090", "--json")[1])
    assert answer["simulated"] == "this computer with an RTX 4090"
    assert answer["choices"][0]["fits"] == "fits_gpu"
