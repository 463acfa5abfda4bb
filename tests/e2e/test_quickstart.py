"""The README's first command: the whole main job on the real SmolLM2, and a second run that reuses it all."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from core.cli import main
from core.jobs.protocol import JobKind
from core.jobs.store import load_jobs
from core.paths import current_paths


def _quickstart(capfd: pytest.CaptureFixture[str]) -> dict[str, Any]:
    code = main(["quickstart", "--json"])
    out, err = capfd.readouterr()
    assert code == 0, err
    value: dict[str, Any] = json.loads(out)
    return value


@pytest.mark.real_model
def test_quickstart_runs_the_main_job_and_the_second_run_reuses_it(capfd: pytest.CaptureFixture[str]) -> None:
    first = _quickstart(capfd)
    assert "Paris" in first["answer"]
    assert len(first["variants"]) == 2
    for variant in first["variants"]:
        assert variant["size_bytes"] > 50e6
        assert variant["perplexity"] >= variant["source_perplexity"] * 0.99
        assert 0 < variant["kl_divergence"] < 1
        assert 0.5 < variant["top1_agreement"] < 1
        assert variant["tokens_per_s"] > 0

    heavy = {JobKind.DOWNLOAD, JobKind.QUANTIZE, JobKind.EVALUATE}
    before = [job.spec.job for job in load_jobs(current_paths()) if job.spec.kind in heavy]
    started = time.monotonic()
    second = _quickstart(capfd)
    after = [job.spec.job for job in load_jobs(current_paths()) if job.spec.kind in heavy]
    assert after == before
    assert [v["id"] for v in second["variants"]] == [v["id"] for v in first["variants"]]
    assert "Paris" in second["answer"]
    assert time.monotonic() - started < first["elapsed_s"]
