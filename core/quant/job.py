"""The job around the pipeline: what is asked is checked first, what was written becomes a variant last."""

from __future__ import annotations

import platform
import re
import shutil
import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.errors import DiskFullError, InvalidInputError, InvalidRecipeError
from core.formats import file_size
from core.jobs.context import JobContext
from core.jobs.memory import peak_rss_bytes
from core.library.catalog import Catalog
from core.library.ids import new_variant_id
from core.library.importing import register_source
from core.library.publish import check_destination, publish_variant
from core.library.records import FileRecord, SourceRecord, VariantRecord
from core.library.resolve import ResolvedSource, resolve_source
from core.library.verify import unchanged_since
from core.quant.pipeline import Progress, WrittenModel, quantize_to_gguf
from core.sources.hashing import sha256_file
from core.sources.source import Source, open_source
from core.specs.levels import LevelSpec, level
from core.specs.recipe import Recipe
from core.specs.sizes import estimate_bytes
from core.specs.support import require_support
from core.types import Stage
from core.version import ENGINE_VERSION

_DISK_MARGIN = 1.02
_DISK_RESERVE_BYTES = 64 << 20


def run_quantize(ctx: JobContext) -> dict[str, Any]:
    """Handler of ``quantize`` jobs: ``{source, recipe, name?, out?}`` -> what ``bitwright quantize`` prints.

    A resumed job starts its file again (the bytes are the same every time). Raises InvalidRecipeError,
    InvalidInputError, NotFoundError, UnsupportedModelError, CorruptFileError, DiskFullError and
    CancelledError; nothing is left in the library then.
    """
    started = time.monotonic()
    params = ctx.spec.params
    recipe = _recipe(params.get("recipe"))
    ctx.stage(Stage.PREPARE)
    resolved = resolve_source(ctx.paths, str(params.get("source", "")))
    source = open_source(resolved.path)
    facts = source.facts()
    require_support(recipe, facts)
    spec = level(str(recipe.level))
    known = _known(ctx, resolved)
    model_name = facts.name if known is None else known.name
    out = _destination(params.get("out"), model_name, spec)
    partial = _fresh(ctx.partial)
    for folder in {partial} if out is None else {partial, out.parent}:
        _require_disk(folder, estimate_bytes(facts, spec))
    record = _registered(ctx, known, resolved, source)
    name = str(params.get("name") or "").strip() or model_name
    target = partial / (out.name if out is not None else file_name(model_name, spec))
    written = quantize_to_gguf(source, spec, target, threads=ctx.threads, progress=_progress(ctx))
    for warning in written.warnings:
        ctx.warning(warning)

    digest = _hash(ctx, target)
    ctx.stage(Stage.CATALOG)
    variant_id = new_variant_id(name, recipe.label)
    folder = out.parent if out is not None else ctx.paths.variants / variant_id
    elapsed_s = round(time.monotonic() - started, 3)
    variant = VariantRecord(
        id=variant_id,
        name=name,
        source_id=record.id,
        path=str(folder / target.name),
        recipe=recipe,
        facts=replace(facts, name=record.name),  # what the library calls it, not what a header does
        size_bytes=written.size_bytes,
        bits_per_weight=written.bits_per_weight,
        files=(FileRecord(target.name, written.size_bytes, digest),),
        warnings=tuple(ctx.warnings),
        lineage=_lineage(record, written, elapsed_s),
        created_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
    )
    with Catalog(ctx.paths) as catalog:
        published = publish_variant(catalog, ctx.paths, partial, variant, lambda _: ctx.check_cancelled())
    ctx.artifact(Path(published.path), published.size_bytes)
    return {
        "variant_id": published.id,
        "path": published.path,
        "size_bytes": published.size_bytes,
        "bits_per_weight": published.bits_per_weight,
        "elapsed_s": elapsed_s,
        "peak_rss_bytes": peak_rss_bytes(),
        "warnings": [warning.to_json() for warning in published.warnings],
    }


def file_name(model_name: str, spec: LevelSpec) -> str:
    """``SmolLM2-135M-Instruct-Q4_K_M.gguf``: the model's name made safe for every file system."""
    safe = re.sub(r"[^A-Za-z0-9._-]+", "-", model_name).strip("-.") or "model"
    return f"{safe[:100]}-{spec.name}.gguf"


def _recipe(data: Any) -> Recipe:
    if not isinstance(data, Mapping):
        raise InvalidRecipeError("the job has no recipe", "choose a level")
    try:
        return Recipe.from_json(data)
    except (KeyError, TypeError, ValueError) as error:
        raise InvalidRecipeError(f"the recipe cannot be read ({error})", "choose a level anew") from error


def _destination(out: Any, model_name: str, spec: LevelSpec) -> Path | None:
    """The file that ``--out`` means: a folder gets the usual file name."""
    if not out:
        return None
    path = Path(str(out)).expanduser().absolute()
    if path.is_dir():
        path /= file_name(model_name, spec)
    if path.suffix.lower() != ".gguf":
        raise InvalidInputError(f"{path.name} would not be recognised as a model", "let --out end in .gguf")
    check_destination(path)
    return path


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
        raise DiskFullError(
            f"the new file needs about {file_size(needed)}, and {file_size(free)} are free in {folder}",
            "free some space, choose a smaller level, or move the models folder to another disk",
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


def _hash(ctx: JobContext, path: Path) -> str:
    ctx.stage(Stage.VERIFY)
    total, done = path.stat().st_size, 0

    def advance(n_bytes: int) -> None:
        nonlocal done
        ctx.check_cancelled()
        done += n_bytes
        ctx.progress(done, total, "bytes")

    return sha256_file(path, advance)


def _lineage(source: SourceRecord, written: WrittenModel, elapsed_s: float) -> dict[str, Any]:
    """All that is needed to say where a variant came from, and to make it again."""
    return {
        "source_name": source.name,
        "source_path": source.path,
        "repo_id": source.repo_id,
        "revision": source.revision,
        "source_files": [{"path": file.path, "sha256": file.sha256} for file in source.files],
        "engine_version": ENGINE_VERSION,
        "tensor_types": written.types,
        "n_weights": written.n_weights,
        "machine": platform.machine(),
        "system": platform.system(),
        "elapsed_s": elapsed_s,
        "peak_rss_bytes": peak_rss_bytes(),
    }
