"""The three homes that pictures are taken over: a believable library, an empty one, and a first start."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from core.jobs.launch import prepare_job
from core.jobs.protocol import Event, EventType, JobKind, JobState
from core.jobs.store import mark
from core.library.catalog import Catalog
from core.paths import Paths
from tests.fakes.demo_library import (
    demo_folder_variants,
    demo_sources,
    demo_special_variants,
    demo_variants,
    write_files,
)
from tests.screenshots.scene import Home


def make_home(kind: Home, home: Path) -> Paths:
    """Make a home of this kind below ``home``."""
    paths = Paths(home).ensure()
    if kind != "new":
        paths.settings_file.write_text(json.dumps({"first_run_done": True}), encoding="utf-8")
    if kind == "demo":
        _fill(paths)
    return paths


def _fill(paths: Paths) -> None:
    sources = demo_sources(paths.sources)
    made = (
        *demo_variants(paths.variants, sources),
        *demo_folder_variants(paths.variants, sources),
        *demo_special_variants(paths.variants, sources),
    )
    write_files(sources, made)
    with Catalog(paths) as catalog:
        for source in sources:
            catalog.add_source(source)
        for variant in made:
            catalog.add_variant(variant)
            for measurement in variant.measurements:
                catalog.add_measurement(measurement)
    first = sources[0]
    _past(paths, JobKind.DOWNLOAD, f"Download {first.name}", result={"source_id": first.id})
    _past(paths, JobKind.QUANTIZE, f"Q4_K_M of {first.name}", result={"variant_id": made[2].id})
    _past(
        paths,
        JobKind.EVALUATE,
        "Measure Mistral-7B-Instruct-v0.3 Q3_K_S",
        failed={
            "code": "out_of_memory",
            "message": "There was not enough memory for this job.",
            "hint": "Close other programs, or choose a smaller model.",
        },
    )
    _past(paths, JobKind.QUANTIZE, "Q5_K_M of Llama-3.2-3B-Instruct")


def _past(
    paths: Paths,
    kind: JobKind,
    title: str,
    *,
    result: dict[str, Any] | None = None,
    failed: dict[str, str] | None = None,
) -> None:
    """A job of earlier: finished, failed, or interrupted."""
    spec = prepare_job(paths, kind, title, {})
    folder = paths.jobs / spec.job
    lines = [Event(EventType.STARTED, 0, spec.job, {}).to_line()]
    if failed is not None:
        lines.append(Event(EventType.FAILED, 1, spec.job, failed).to_line())
    elif result is not None:
        lines.append(Event(EventType.FINISHED, 1, spec.job, {"result": result}).to_line())
    else:
        mark(folder, JobState.INTERRUPTED)
    (folder / "events.jsonl").write_text("".join(lines), encoding="utf-8")
