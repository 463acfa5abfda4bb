"""The quantize job around the pipeline: what is checked before the work, and what the lineage says."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest

from core.errors import DiskFullError, InvalidInputError
from core.jobs.context import JobContext
from core.jobs.protocol import JobKind, JobSpec
from core.library.catalog import Catalog
from core.paths import Paths, current_paths
from core.quant.job import run_quantize
from core.specs.support import recipe_for
from tests.fakes.tiny_llama import tiny_llama

Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tiny_llama(tmp_path / "tiny")


def context(paths: Paths, source: Path, **params: Any) -> JobContext:
    given = {"source": str(source), "recipe": recipe_for("Q8_0").to_json(), **params}
    spec = JobSpec("quantize-1", JobKind.QUANTIZE, "", given, str(paths.home), threads=1)
    return JobContext.collecting(paths.jobs / spec.job, spec)


def stages(ctx: JobContext) -> list[str]:
    return [str(event.fields["name"]) for event in ctx.events if event.type == "stage"]


def test_the_lineage_tells_the_weights_that_were_read_also_after_more_training(
    paths: Paths, folder: Path
) -> None:
    weights = folder / "model.safetensors"
    sources = []
    for seed in (0, 1):
        tiny_llama(folder, seed=seed)
        os.utime(weights, (2**31, 2**31))  # the size is the same, the time is not
        made = run_quantize(context(paths, folder))
        with Catalog(paths) as catalog:
            variant = catalog.variant(made["variant_id"])
        said = {file["path"]: file["sha256"] for file in variant.lineage["source_files"]}
        assert said[weights.name] == hashlib.sha256(weights.read_bytes()).hexdigest()
        sources.append(variant.source_id)
    assert sources[0] != sources[1]


def test_an_unchanged_source_is_not_hashed_again_also_through_a_link(
    paths: Paths, folder: Path, tmp_path: Path
) -> None:
    run_quantize(context(paths, folder))
    (tmp_path / "link").symlink_to(folder)
    again = context(paths, tmp_path / "link")
    run_quantize(again)
    assert "verify" not in stages(again)[: stages(again).index("quantize")]
    with Catalog(paths) as catalog:
        assert len(catalog.sources()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that not even root can write")
def test_a_folder_that_cannot_be_written_is_told_before_the_work(paths: Paths, folder: Path) -> None:
    ctx = context(paths, folder, out="/proc/x.gguf")
    with pytest.raises(InvalidInputError, match="written into /proc"):
        run_quantize(ctx)
    assert stages(ctx) == ["prepare"]


def test_the_disk_that_out_lies_on_must_have_room_too(
    paths: Paths, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = tmp_path / "stick"
    full.mkdir()
    monkeypatch.setattr(
        shutil, "disk_usage", lambda path: Usage(1 << 40, 0, 1000 if Path(path) == full else 1 << 40)
    )
    ctx = context(paths, folder, out=str(full))
    with pytest.raises(DiskFullError, match="stick"):
        run_quantize(ctx)
    assert stages(ctx) == ["prepare"]
