"""The probe job asks the real runtimes of this machine and keeps their answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.hardware import bandwidth
from core.hardware.bandwidth import load_bandwidth
from core.hardware.cpu import probe_cpu
from core.hardware.probe_cache import load_probe
from core.jobs import probe
from core.jobs.context import JobContext
from core.jobs.probe import run_probe
from core.jobs.protocol import EventType, JobKind, JobSpec


def context(tmp_path: Path, **params: object) -> JobContext:
    spec = JobSpec("probe-1", JobKind.PROBE, "Probe", params, str(tmp_path / "home"), threads=2)
    return JobContext.collecting(tmp_path / "job", spec)


def test_the_real_runtimes_answer_and_the_answer_is_cached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        probe,
        "measure_memory_bandwidth",
        lambda threads: bandwidth.measure_memory_bandwidth(threads, copy_bytes=8 << 20, rounds=2),
    )
    ctx = context(tmp_path, bandwidth=True)
    result = run_probe(ctx)
    assert any(device["type"] == "cpu" for device in result["llama_devices"])
    assert set(result) == {
        "torch_devices",
        "llama_devices",
        "onnxruntime_providers",
        "memory_bandwidth_bytes_per_s",
        "write_bytes_per_s",
        "decode_rates",
    }
    assert "CPUExecutionProvider" in result["onnxruntime_providers"]
    assert result["memory_bandwidth_bytes_per_s"] > 0
    assert load_probe(ctx.paths) is not None
    assert load_bandwidth(ctx.paths, probe_cpu().name) == result["memory_bandwidth_bytes_per_s"]
    assert ctx.warnings == []


def test_a_runtime_that_cannot_be_imported_is_a_warning_and_no_device(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> list[dict[str, object]]:
        raise ImportError("no module named torch")

    monkeypatch.setattr(probe, "_torch_devices", missing)
    monkeypatch.setattr(probe, "_llama_devices", list)
    monkeypatch.setattr(probe, "_onnx_providers", lambda: ["CPUExecutionProvider"])
    ctx = context(tmp_path)
    result = run_probe(ctx)
    assert result == {
        "torch_devices": [],
        "llama_devices": [],
        "onnxruntime_providers": ["CPUExecutionProvider"],
        "memory_bandwidth_bytes_per_s": None,
        "write_bytes_per_s": None,
        "decode_rates": None,
    }
    assert [event.fields["code"] for event in ctx.events if event.type is EventType.WARNING] == [
        "runtime_missing"
    ]
