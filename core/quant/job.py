"""The job around the pipeline: what is asked is checked first, what was written becomes a variant last."""

from __future__ import annotations

import platform
import re
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.errors import DiskFullError, InvalidInputError, InvalidRecipeError, OutOfMemoryError
from core.formats import file_size, memory_size
from core.hardware.cpu import probe_cpu
from core.jobs.context import JobContext
from core.jobs.history import Run, note_run
from core.jobs.memory import peak_rss_bytes, usable_memory_bytes
from core.jobs.memory_guard import require_within
from core.language import tr
from core.library.catalog import Catalog
from core.library.ids import new_variant_id
from core.library.importing import register_source
from core.library.publish import check_destination, publish_variant
from core.library.records import FileRecord, SourceRecord, VariantRecord
from core.library.resolve import ResolvedSource, resolve_source
from core.library.verify import unchanged_since
from core.quant.calibration.usual import with_usual_text
from core.quant.pipeline import Progress, quantize_to_gguf
from core.settings import load_settings
from core.sources.hashing import sha256_file
from core.sources.source import Source, open_source
from core.specs.levels import level
from core.specs.options import EDGE_CONTAINERS
from core.specs.recipe import Recipe
from core.specs.sizes import (
    estimate_quantize_memory,
    estimate_recipe_bytes,
    estimate_scratch_bytes,
    training_disk_bytes,
)
from core.specs.support import completed, require_support
from core.types import ModelFacts, Stage, StoredWarning
from core.version import ENGINE_VERSION

_DISK_MARGIN = 1.02
_DISK_RESERVE_BYTES = 64 << 20


def run_quantize(ctx: JobContext) -> dict[str, Any]:
    """Handler of ``quantize`` jobs: ``{source, recipe, name?, out?, device?}`` -> what ``bitwright quantize``
    prints.

    A resumed job of a level starts its file again (the bytes are the same every time); one that works block
    by block goes on after the last block. Raises InvalidRecipeError, InvalidInputError, NotFoundError,
    UnsupportedModelError, CorruptFileError, OutOfMemoryError, DiskFullError and CancelledError; nothing is
    left in the library then.
    """
    started, cpu_started = time.monotonic(), time.process_time()
    params = ctx.spec.params
    resumed = ctx.partial.exists()
    recipe = _recipe(params.get("recipe"))
    ctx.stage(Stage.PREPARE)
    resolved = resolve_source(ctx.paths, str(params.get("source", "")))
    source = open_source(resolved.path)
    facts = source.facts()
    require_support(recipe, facts)
    if facts.is_ternary:
        from core.containers.dense import open_model

        source = open_model(resolved.path)
        facts = source.facts()
    recipe = with_usual_text(completed(recipe), load_settings(ctx.paths.settings_file).calibration_text)
    known = _known(ctx, resolved)
    model_name = facts.name if known is None else known.name
    out = _destination(params.get("out"), model_name, recipe)
    _require_room(ctx, facts, recipe, out)
    record = _registered(ctx, known, resolved, source)
    made = _make(ctx, source, recipe, out.name if out is not None else output_name(model_name, recipe))
    for warning in made.warnings:
        ctx.warning(warning)

    files = _hash(ctx, made.staged, made.files)
    ctx.stage(Stage.CATALOG)
    name = str(params.get("name") or "").strip() or model_name
    variant_id = new_variant_id(name, recipe.label)
    elapsed_s = round(time.monotonic() - started, 3)
    cpu_s = round(time.process_time() - cpu_started, 3)
    size_bytes = sum(file.size_bytes for file in files)
    variant = VariantRecord(
        id=variant_id,
        name=name,
        source_id=record.id,
        path=_final_path(ctx, variant_id, out, files, recipe),
        recipe=recipe,
        facts=replace(facts, name=record.name),  # what the library calls it, not what a header does
        size_bytes=size_bytes,
        bits_per_weight=made.bits_per_weight,
        files=files,
        warnings=tuple(ctx.warnings),
        lineage=_lineage(record, made, elapsed_s, cpu_s),
        created_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
    )
    with Catalog(ctx.paths) as catalog:
        published = publish_variant(catalog, ctx.paths, made.staged, variant, lambda _: ctx.check_cancelled())
    shutil.rmtree(ctx.partial, ignore_errors=True)
    ctx.artifact(Path(published.path), published.size_bytes)
    if not resumed:  # else only the last part of it was timed
        _note(ctx, published, elapsed_s, cpu_s)
    trained = {} if made.training is None else {"training": without_curve(made.training)}
    return {
        **trained,
        "variant_id": published.id,
        "path": published.path,
        "size_bytes": published.size_bytes,
        "bits_per_weight": published.bits_per_weight,
        "elapsed_s": elapsed_s,
        "cpu_s": cpu_s,
        "peak_rss_bytes": peak_rss_bytes(),
        "warnings": [warning.to_json() for warning in published.warnings],
    }


def _note(ctx: JobContext, variant: VariantRecord, elapsed_s: float, cpu_s: float) -> None:
    """For predictions of later jobs, which find the kernels prepared."""
    work_s = max(0.001, elapsed_s - ctx.stage_time_s(Stage.WARM_UP))
    machine = probe_cpu().name
    run = Run(
        variant.id,
        variant.recipe,
        variant.facts,
        machine,
        ctx.threads,
        round(work_s, 3),
        cpu_s,
        peak_rss_bytes(),
        ENGINE_VERSION,
    )
    note_run(ctx.paths, run)


def without_curve(training: Mapping[str, Any]) -> dict[str, Any]:
    """What training came to, without its points."""
    return {key: value for key, value in training.items() if key != "curve"}


@dataclass(frozen=True, slots=True)
class _Made:
    """What was written: ``files`` below the folder ``staged``."""

    staged: Path
    files: tuple[Path, ...]
    bits_per_weight: float
    n_weights: int
    types: dict[str, int]
    warnings: tuple[StoredWarning, ...]
    calibration: dict[str, Any] | None = None
    training: dict[str, Any] | None = None


def _make(ctx: JobContext, source: Source, recipe: Recipe, name: str) -> _Made:
    if recipe.level is None:
        from core.quant.edge_output import make_edge
        from core.quant.folder_output import make_folder, make_gguf

        staged, work = ctx.partial / "out", ctx.partial / "work"
        staged.mkdir(parents=True, exist_ok=True)
        if recipe.container == "gguf":
            folder = make_gguf(ctx, source, recipe, staged / name, work)
        elif recipe.container in EDGE_CONTAINERS:
            folder = make_edge(ctx, source, recipe, staged, work)
        else:
            folder = make_folder(ctx, source, recipe, staged, work)
        weights = sum(info.n_elements for info in source.tensors.values())
        return _Made(
            staged,
            folder.files,
            8.0 * folder.data_bytes / max(1, weights),
            weights,
            folder.types,
            folder.warnings,
            folder.calibration,
            folder.training,
        )
    staged = _fresh(ctx.partial)
    written = quantize_to_gguf(
        source, level(recipe.level), staged / name, threads=ctx.threads, progress=_progress(ctx)
    )
    return _Made(
        staged, (written.path,), written.bits_per_weight, written.n_weights, written.types, written.warnings
    )


def output_name(model_name: str, recipe: Recipe) -> str:
    """``SmolLM2-135M-Instruct-Q4_K_M.gguf`` or ``SmolLM2-135M-Instruct-INT4-GPTQ``: the model's name made
    safe for every file system."""
    safe = re.sub(r"[^A-Za-z0-9._-]+", "-", model_name).strip("-.") or "model"
    ending = recipe.label.replace(" ", "-").replace("+", "-")
    return f"{safe[:100]}-{ending}" + (".gguf" if recipe.container == "gguf" else "")


def _final_path(
    ctx: JobContext, variant_id: str, out: Path | None, files: tuple[FileRecord, ...], recipe: Recipe
) -> str:
    """What a runtime is given: the GGUF file, or the folder."""
    if recipe.container == "gguf":
        folder = out.parent if out is not None else ctx.paths.variants / variant_id
        return str(folder / files[0].path)
    return str(out if out is not None else ctx.paths.variants / variant_id)


def _recipe(data: Any) -> Recipe:
    if not isinstance(data, Mapping):
        raise InvalidRecipeError("the job has no recipe", "choose a level")
    try:
        return Recipe.from_json(data)
    except (KeyError, TypeError, ValueError) as error:
        raise InvalidRecipeError(f"the recipe cannot be read ({error})", "choose a level anew") from error


def _destination(out: Any, model_name: str, recipe: Recipe) -> Path | None:
    """The file or folder that ``--out`` means: an existing folder gets the usual name in it."""
    if not out:
        return None
    path = Path(str(out)).expanduser().absolute()
    if path.is_dir():
        path /= output_name(model_name, recipe)
    if recipe.container == "gguf" and path.suffix.lower() != ".gguf":
        raise InvalidInputError(f"{path.name} would not be recognised as a model", "let --out end in .gguf")
    check_destination(path)
    return path


def _require_room(ctx: JobContext, facts: ModelFacts, recipe: Recipe, out: Path | None) -> None:
    """Disk for what is written (twice, where blocks become files at the end) and memory for the work."""
    expected = estimate_recipe_bytes(facts, recipe)
    ctx.partial.mkdir(parents=True, exist_ok=True)
    scratch = estimate_scratch_bytes(facts, recipe) + training_disk_bytes(facts, recipe)
    _require_disk(ctx.partial, expected + scratch)
    if out is not None:
        _require_disk(out.parent, expected)
    needed, there = estimate_quantize_memory(facts, recipe), usable_memory_bytes()
    require_within(
        ctx.memory_limit,
        needed,
        tr(
            "Raise the memory limit in the settings, or use fewer or shorter samples, or a GGUF level, which "
            "needs no more than its largest tensor."
        ),
    )
    if needed > there:
        raise OutOfMemoryError(
            f"this needs about {memory_size(needed)} of memory, and this computer has {memory_size(there)}",
            "use fewer or shorter samples, or a GGUF level, which needs no more than its largest tensor",
        )


def _fresh(partial: Path) -> Path:
    """An empty folder for this run; what an interrupted run left there is removed."""
    if partial.exists():
        shutil.rmtree(partial)
    partial.mkdir(parents=True)
    return partial


def _require_disk(folder: Path, expected_bytes: int) -> None:
    needed = int(expected_bytes * _DISK_MARGIN) + _DISK_RESERVE_BYTES
    free = shutil.disk_usage(folder).free
    if free < needed:
        place = folder.parent.parent if folder.parent.name == "partial" else folder  # what a person knows
        raise DiskFullError(
            tr(
                "The new file needs about {needed}, and {free} are free in {folder}.",
                needed=file_size(needed),
                free=file_size(free),
                folder=place,
            ),
            tr("Free some space, choose a smaller level, or move the models folder to another disk."),
        )


def _known(ctx: JobContext, resolved: ResolvedSource) -> SourceRecord | None:
    """The source's row, if it has one."""
    if resolved.source_id is None:
        return None
    with Catalog(ctx.paths) as catalog:
        return catalog.source(resolved.source_id)


def _registered(
    ctx: JobContext, known: SourceRecord | None, resolved: ResolvedSource, source: Source
) -> SourceRecord:
    """The source's row, made anew if there is none or if its files may have changed since."""
    if known is not None:
        folder = source.path if source.path.is_dir() else source.path.parent
        names = {file.relative_to(folder).as_posix() for file in source.files()}
        same = names == {file.path for file in known.files}
        if same and unchanged_since(folder, known.files, known.added_at):
            return known
    return register_source(
        ctx,
        source.path,
        name=None if known is None else known.name,
        repo_id=resolved.repo_id,
        revision=resolved.revision,
    )


def _progress(ctx: JobContext) -> Progress:
    return Progress(
        stage=ctx.stage,
        weights=lambda done, total, tensor: ctx.progress(done, total, "weights", tensor),
        read_back=lambda done, total: ctx.progress(done, total, "bytes"),
        check_cancelled=ctx.check_cancelled,
    )


def _hash(ctx: JobContext, staged: Path, paths: tuple[Path, ...]) -> tuple[FileRecord, ...]:
    ctx.stage(Stage.VERIFY)
    total, done = sum(path.stat().st_size for path in paths), 0

    def advance(n_bytes: int) -> None:
        nonlocal done
        ctx.check_cancelled()
        done += n_bytes
        ctx.progress(done, total, "bytes")

    return tuple(
        FileRecord(path.relative_to(staged).as_posix(), path.stat().st_size, sha256_file(path, advance))
        for path in paths
    )


def _lineage(source: SourceRecord, made: _Made, elapsed_s: float, cpu_s: float) -> dict[str, Any]:
    """All that is needed to say where a variant came from, and to make it again."""
    return {
        "source_name": source.name,
        "source_path": source.path,
        "repo_id": source.repo_id,
        "revision": source.revision,
        "source_files": [{"path": file.path, "sha256": file.sha256} for file in source.files],
        "engine_version": ENGINE_VERSION,
        "tensor_types": made.types,
        "n_weights": made.n_weights,
        "calibration": made.calibration,
        **({} if made.training is None else {"training": made.training}),
        "machine": platform.machine(),
        "system": platform.system(),
        "elapsed_s": elapsed_s,
        "cpu_s": cpu_s,
        "peak_rss_bytes": peak_rss_bytes(),
    }
