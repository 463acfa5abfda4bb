"""The evaluate job: what a variant of the library lost against its source, and how fast it is served."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from core.errors import BitwrightError, CancelledError, InvalidInputError, NotFoundError
from core.evaluate.metrics import Figures
from core.evaluate.speed import ServingSpeed, measure_speed
from core.evaluate.windows import EvaluationText, cut_windows, read_text
from core.jobs.context import JobContext
from core.library.catalog import Catalog
from core.library.records import Measurement, SourceRecord, VariantRecord
from core.library.serialise import source_folder
from core.library.verify import unchanged_since, verify_files
from core.settings import load_settings
from core.types import Stage, StoredWarning
from core.version import ENGINE_VERSION

DEFAULT_WINDOWS = 8
DEFAULT_LENGTH = 512


def run_evaluate(ctx: JobContext) -> dict[str, Any]:
    """Handler of evaluate jobs: measures, stores a Measurement, returns its figures.

    Raises NotFoundError (variant or source gone), InvalidInputError (text too short, sizes out of range),
    UnsupportedModelError, CorruptFileError or CancelledError.
    """
    params = ctx.spec.params
    ctx.stage(Stage.PREPARE)
    with Catalog(ctx.paths) as catalog:
        variant, source = _lineage(catalog, str(params.get("variant") or ""))
    _require_same_source(ctx, variant, source)
    given = params.get("text")
    text = read_text(Path(given) if given else None)
    windows = _size(params, "windows", DEFAULT_WINDOWS)
    length = _size(params, "length", DEFAULT_LENGTH)
    figures = _compare(ctx, Path(source.path), Path(variant.path), text, (windows, length))
    speed: ServingSpeed | None = None
    if params.get("speed", True):
        ctx.check_cancelled()
        ctx.stage(Stage.SPEED)
        speed = _speed(ctx, Path(variant.path))
    ctx.check_cancelled()
    ctx.stage(Stage.CATALOG)
    measurement = Measurement(
        id=0,
        variant_id=variant.id,
        measured_at=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        text_name=text.name,
        text_sha256=text.sha256,
        windows=windows,
        length=length,
        perplexity=figures.perplexity,
        source_perplexity=figures.source_perplexity,
        kl_divergence=figures.kl_divergence,
        kl_divergence_p99=figures.kl_divergence_p99,
        top1_agreement=figures.top1_agreement,
        tokens_per_s=speed.tokens_per_s if speed else None,
        peak_rss_bytes=speed.peak_rss_bytes if speed else None,
        engine_version=ENGINE_VERSION,
    )
    with Catalog(ctx.paths) as catalog:
        measurement = catalog.add_measurement(measurement)
    return {
        "perplexity": measurement.perplexity,
        "source_perplexity": measurement.source_perplexity,
        "kl_divergence": measurement.kl_divergence,
        "kl_divergence_p99": measurement.kl_divergence_p99,
        "top1_agreement": measurement.top1_agreement,
        "tokens_per_s": measurement.tokens_per_s,
        "peak_rss_bytes": measurement.peak_rss_bytes,
        "measurement_id": measurement.id,
    }


def _lineage(catalog: Catalog, variant_id: str) -> tuple[VariantRecord, SourceRecord]:
    """The variant and the source that it was made from; both must still be on the disk."""
    if not variant_id:
        raise InvalidInputError("No variant was given", "See 'bitwright library list'.")
    variant = catalog.variant(variant_id)
    if not Path(variant.path).exists():
        raise NotFoundError(
            f"The files of {variant.name} are gone: {variant.path}",
            "Put it back, or remove the variant and make it again.",
        )
    missing = "A variant is measured against its source: put it back, or import or download it again."
    if variant.recipe.is_imported:
        missing = "Get the model it was made from, then say so: bitwright library link VARIANT SOURCE"
    try:
        source = catalog.source(variant.source_id)
    except NotFoundError as error:
        raise NotFoundError(f"The source of {variant.name} is not in the library", missing) from error
    if not Path(source.path).exists():
        raise NotFoundError(f"The source of {variant.name} is gone: {source.path}", missing)
    return variant, source


def _require_same_source(ctx: JobContext, variant: VariantRecord, source: SourceRecord) -> None:
    """A folder may hold other weights by now (a training that went on): those are no measure."""
    weights = [file for file in source.files if file.path.lower().endswith((".safetensors", ".gguf"))]
    folder = source_folder(source)
    if unchanged_since(folder, weights, source.added_at):
        return

    def progress(done: int, total: int) -> None:
        ctx.progress(done, total, "bytes")

    if not verify_files(folder, weights, progress, lambda: ctx.cancelled).ok:
        raise InvalidInputError(
            f"The weights in {source.path} are not those that {variant.name} was made from",
            "Put the former files back, or make the variant again from the present ones.",
        )


def _compare(
    ctx: JobContext, source_path: Path, variant_path: Path, text: EvaluationText, size: tuple[int, int]
) -> Figures:
    import torch

    from core.containers.dense import open_model
    from core.decoder.compute import best_device, compute_mode, mode_for
    from core.decoder.structure import torch_structure
    from core.decoder.weights import Weights
    from core.edge.names import is_edge_folder
    from core.edge.runtime import Runtime, load_runtime
    from core.evaluate.compare import compare
    from core.evaluate.served import compare_served
    from core.evaluate.tokenizer import encoder
    from core.sources.source import open_source

    torch.set_num_threads(ctx.threads)
    source = open_source(source_path)
    original = Weights(source)
    variant: Runtime | Weights
    if is_edge_folder(variant_path):
        variant = load_runtime(variant_path, threads=ctx.threads)
    else:
        variant = Weights(open_model(variant_path))
    structure = torch_structure(source)
    context = source.facts().context_length
    ids = cut_windows(encoder(source), text.text, *size, context=context)
    ctx.check_cancelled()
    ctx.stage(Stage.EVALUATE)

    def step(done: int, total: int, detail: str) -> None:
        ctx.check_cancelled()
        ctx.progress(done, total, "steps", detail)

    device = best_device()
    setting = load_settings(ctx.paths.settings_file).compute
    with compute_mode(mode_for(ctx.spec.params.get("compute"), setting, device), device) as dtype:
        if isinstance(variant, Weights):
            figures = compare(structure, original, variant, ids, device=device, dtype=dtype, step=step)
        else:
            figures = compare_served(structure, original, variant, ids, device=device, dtype=dtype, step=step)
    ctx.metric("perplexity", figures.perplexity, "")
    ctx.metric("source_perplexity", figures.source_perplexity, "")
    ctx.metric("kl_divergence", figures.kl_divergence, "nats")
    ctx.metric("top1_agreement", figures.top1_agreement, "")
    return figures


def _speed(ctx: JobContext, variant: Path) -> ServingSpeed | None:
    """The speed, or None with a warning: the quality that was measured is worth keeping without it."""
    try:
        speed = measure_speed(ctx, variant)
    except CancelledError:
        raise
    except (BitwrightError, OSError) as error:
        ctx.warning(StoredWarning("speed_not_measured", f"The speed could not be measured: {error}"))
        return None
    if speed.tokens_per_s is not None:
        ctx.metric("tokens_per_s", speed.tokens_per_s, "tokens/s")
    return speed


def _size(params: Any, name: str, default: int) -> int:
    value = params.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidInputError(f"{name} {value!r} is not a whole number", "Give a whole number.")
    return value
