"""From a recipe to a finished model folder: calibrate, quantize block by block, assemble, read back."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import torch

from core.containers.codec import HEAD, Codec, Layout
from core.containers.dense import verify_folder
from core.containers.folder import assemble_folder, is_begun, require_folder_source
from core.containers.gguf import verify_gguf
from core.containers.plain import CASTS
from core.containers.registry import require_layout
from core.decoder.compute import best_device, require_device
from core.decoder.structure import torch_structure
from core.jobs.cancellable import run_cancellable
from core.jobs.memory import keep_heap_small
from core.quant.blockwise import FLOAT_DTYPES, BlockwiseJob, Hooks, Survey, quantize_blocks, survey
from core.quant.calibration.batches import all_windows, calibration_windows
from core.quant.calibration.encoder import text_encoder
from core.quant.calibration.texts import CalibrationText, read_calibration
from core.quant.casting import cast_tensors, copy_tensors
from core.quant.checkpoint import CheckpointFolder
from core.quant.methods.registry import RESEARCH, activation_of, grid_of, method_of
from core.quant.tensorwise import quantize_tensors
from core.specs.recipe import Recipe
from core.specs.support import compressed_format
from core.types import GgmlType, Stage, StoredWarning
from core.version import ENGINE_VERSION

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from core.containers.transcode import TranscodedModel
    from core.decoder.structure import Structure
    from core.jobs.cancellable import Leash
    from core.jobs.context import JobContext
    from core.sources.hf_folder import HfFolderSource
    from core.sources.source import Source


TRAINING_WINDOWS: Final = 1 << 14
"""Windows of a text that are trained on at most."""


@dataclass(frozen=True, slots=True)
class MadeFolder:
    """A finished folder or file: ``data_bytes`` of tensors, ``types`` counts them by what they are stored
    as, ``calibration`` tells of the text."""

    files: tuple[Path, ...]
    data_bytes: int
    types: dict[str, int]
    warnings: tuple[StoredWarning, ...]
    calibration: dict[str, Any] | None
    training: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class _Calibration:
    windows: NDArray[np.int64]
    about: dict[str, Any]
    warnings: tuple[StoredWarning, ...]

    def first(self, samples: int) -> _Calibration:
        """Only the first windows."""
        windows = self.windows[:samples]
        return replace(self, windows=windows, about={**self.about, "samples": len(windows)})


def make_folder(ctx: JobContext, source: Source, recipe: Recipe, target: Path, work: Path) -> MadeFolder:
    """Write ``source`` by ``recipe`` into the folder ``target``; ``work`` is scratch that a resumed run finds
    again. Raises what reading the text, calibrating, quantizing and writing raise."""
    folder = require_folder_source(source)
    require_device(_device(ctx))
    keep_heap_small()
    if recipe.method == "cast":
        parts = _cast(ctx, folder, recipe, target, work)
    elif recipe.method == "qat":
        parts = _train(ctx, folder, recipe, target, work)
    elif recipe.container == "bitsandbytes":
        parts = _by_tensor(ctx, folder, recipe, target, work)
    else:
        parts = _quantize(ctx, folder, recipe, target, work)
    ctx.stage(Stage.WRITE)
    about = None if parts.calibration is None else parts.calibration.about
    files = assemble_folder(
        target,
        parts.files,
        source=folder,
        recipe=recipe,
        layout=parts.layout,
        warnings=parts.warnings,
        calibration=about,
        figures=_figures(parts.training),
        progress=lambda done, total: ctx.progress(done, total, "bytes"),
        check_cancelled=ctx.check_cancelled,
    )
    ctx.stage(Stage.READ_BACK)
    data_bytes = verify_folder(
        target, lambda done, total: ctx.progress(done, total, "weights"), ctx.check_cancelled
    )
    return MadeFolder(files, data_bytes, parts.types, parts.warnings, about, parts.training)


def _figures(training: Mapping[str, Any] | None) -> dict[str, str] | None:
    """What training measured, for the model card."""
    if training is None:
        return None
    return {
        "KL divergence before training (held-out text)": f"{training['start_kl']:.4f}",
        "KL divergence after training (held-out text)": f"{training['best_kl']:.4f}",
        "steps": str(training["steps"]),
        "tokens": str(training["tokens"]),
    }


def make_gguf(ctx: JobContext, source: Source, recipe: Recipe, target: Path, work: Path) -> MadeFolder:
    """Write ``source`` by ``recipe`` into one GGUF file: integers chosen as for any container, then packed
    into the blocks that hold them without loss."""
    from core.containers.transcode import transcode_to_gguf

    between = work / "folder"
    ternary = recipe.dtype in RESEARCH
    plain = replace(recipe, container="bitnet" if ternary else "gptq")
    made = make_folder(ctx, source, plain, between, work / "blocks")
    ctx.stage(Stage.WRITE)
    target.unlink(missing_ok=True)
    written = transcode_to_gguf(
        between,
        target,
        threads=ctx.threads,
        ternary=GgmlType[recipe.options["ternary_type"]] if ternary else None,
        progress=lambda done, total: _report(ctx, done, total, "weights"),
    )
    ctx.stage(Stage.READ_BACK)
    data_bytes = verify_gguf(target, None, lambda done, total: _report(ctx, done, total, "bytes"))
    said = _ternary_fallbacks(written) if ternary else []
    return replace(made, files=(target,), data_bytes=data_bytes, warnings=(*made.warnings, *said))


def _ternary_fallbacks(written: TranscodedModel) -> list[StoredWarning]:
    """Ternary matrices whose rows are no multiple of 256 are Q4_0: the same values, twice the bits."""
    names = tuple(output.name for output in written.tensors if output.type_id == GgmlType.Q4_0)
    words = (
        f"{len(names)} ternary matrices are stored as Q4_0: rows that are not a multiple of 256 do not fit "
        "TQ blocks. Their values are the same, the file is larger"
    )
    return [StoredWarning("row_not_multiple", words, names)] if names else []


@dataclass(frozen=True, slots=True)
class _Parts:
    """All tensors of the model to be, in files, and how they are to be put together."""

    files: list[Path]
    layout: Layout
    types: dict[str, int]
    warnings: tuple[StoredWarning, ...] = ()
    calibration: _Calibration | None = None
    training: dict[str, Any] | None = None


def _device(ctx: JobContext) -> str:
    return str(ctx.spec.params.get("device") or best_device())


def _report(ctx: JobContext, done: int, total: int, unit: str) -> None:
    ctx.check_cancelled()
    ctx.progress(done, total, unit)


def _assembling(scratch: CheckpointFolder, key: str, target: Path) -> bool:
    """Whether an earlier run with the same ``key`` had all parts, so that some may be in their shards
    already; what one with another key (source, text) left in ``target`` is removed."""
    if not scratch.belongs_to(key):
        shutil.rmtree(target, ignore_errors=True)
    return is_begun(target)


def _cast(ctx: JobContext, source: HfFolderSource, recipe: Recipe, target: Path, work: Path) -> _Parts:
    ctx.stage(Stage.QUANTIZE)
    scratch, key = CheckpointFolder(work), _key(ctx, recipe, source, None)
    assembling = _assembling(scratch, key, target)
    scratch.save(scratch.open(key, ctx.threads, assembling=assembling))
    dtype = CASTS[recipe.dtype]
    files = cast_tensors(
        source,
        dtype,
        scratch.parts,
        lambda done, total, name: ctx.progress(done, total, "weights", name),
        ctx.check_cancelled,
        assembling=assembling,
    )
    layout = Layout("safetensors", recipe.dtype, "cast", None, model_dtype=dtype)
    return _Parts(files, layout, {recipe.dtype: len(files)})


def _by_tensor(ctx: JobContext, source: HfFolderSource, recipe: Recipe, target: Path, work: Path) -> _Parts:
    """Grids that look at weights alone: nothing is run, one matrix is in memory."""
    ctx.stage(Stage.QUANTIZE)
    structure, dtype = torch_structure(source), source.facts().dtype
    layout = layout_of(recipe, FLOAT_DTYPES.get(dtype, torch.float32))
    found = survey(source, structure, require_layout(layout), layout)
    layout = replace(layout, skipped=(*layout.skipped, *found.refused, *found.others))
    scratch, key = CheckpointFolder(work), _key(ctx, recipe, source, None)
    assembling = _assembling(scratch, key, target)
    saved = scratch.open(key, ctx.threads, assembling=assembling)
    scratch.save(saved)
    torch.set_num_threads(saved.threads)
    files = quantize_tensors(
        source,
        found.quantized,
        layout,
        scratch.parts,
        step=lambda done, total, name: ctx.progress(done, total, "weights", name),
        check=ctx.check_cancelled,
        threads=saved.threads,
        assembling=assembling,
    )
    types = {recipe.dtype: found.n_quantized, dtype: len(source.tensors) - found.n_quantized}
    return _Parts(files, layout, types, tuple(kept_warnings(found.refused)))


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is known of the output before any weight is read."""

    structure: Structure
    layout: Layout
    codec: Codec
    found: Survey
    dtype: str


def _plan(source: HfFolderSource, recipe: Recipe) -> _Plan:
    structure, dtype = torch_structure(source), source.facts().dtype
    layout = layout_of(recipe, FLOAT_DTYPES.get(dtype, torch.float32))
    codec = require_layout(layout)
    found = survey(source, structure, codec, layout)
    layout = replace(layout, skipped=(*layout.skipped, *found.refused, *found.others))
    return _Plan(structure, layout, codec, found, dtype)


def _quantize(ctx: JobContext, source: HfFolderSource, recipe: Recipe, target: Path, work: Path) -> _Parts:
    plan = _plan(source, recipe)
    structure, layout, codec, found, dtype = plan.structure, plan.layout, plan.codec, plan.found, plan.dtype
    method = method_of(recipe, layout.weight_grid)
    calibration = _calibrate(ctx, source, recipe) if method.samples or method.collects else None
    if calibration is not None and not method.collects and method.samples > 0:
        calibration = calibration.first(method.samples)  # nobody looks at the others
    key = _key(ctx, recipe, source, calibration)
    assembling = _assembling(CheckpointFolder(work), key, target)
    job = BlockwiseJob(
        source=source,
        structure=structure,
        method=method,
        codec=codec,
        layout=layout,
        windows=None if calibration is None else calibration.windows,
        folder=work,
        key=key,
        threads=ctx.threads,
        device=_device(ctx),
        assembling=assembling,
    )
    ctx.stage(Stage.QUANTIZE)
    run = run_cancellable(lambda leash: quantize_blocks(job, _hooks(ctx, leash)), ctx.check_cancelled)
    rest = copy_tensors(source, found.outside, work / "parts", ctx.check_cancelled, assembling=assembling)
    said = () if calibration is None else calibration.warnings
    return _Parts(
        files=[*run.parts, *rest],
        layout=layout,
        types={recipe.dtype: found.n_quantized, dtype: len(source.tensors) - found.n_quantized},
        warnings=(*kept_warnings(found.refused), *said, *run.warnings),
        calibration=calibration,
    )


def _train(ctx: JobContext, source: HfFolderSource, recipe: Recipe, target: Path, work: Path) -> _Parts:
    from core.quant.qat.output import train_recipe

    plan = _plan(source, recipe)
    text = _text(ctx, recipe)
    windows, said = _whole_text(ctx, source, recipe, text)
    about = {"name": text.name, "sha256": text.sha256, "samples": len(windows), "length": windows.shape[1]}
    calibration = _Calibration(windows, about, said)
    key = _key(ctx, recipe, source, calibration)
    assembling = _assembling(CheckpointFolder(work / "start"), key, target)
    trained = train_recipe(
        ctx,
        source,
        recipe,
        structure=plan.structure,
        codec=plan.codec,
        layout=plan.layout,
        windows=windows,
        text_name=text.name,
        work=work,
        key=key,
        device=_device(ctx),
    )
    rest = copy_tensors(
        source, plan.found.outside, work / "parts", ctx.check_cancelled, assembling=assembling
    )
    return _Parts(
        files=[*trained.parts, *rest],
        layout=plan.layout,
        types={
            recipe.dtype: plan.found.n_quantized,
            plan.dtype: len(source.tensors) - plan.found.n_quantized,
        },
        warnings=(*kept_warnings(plan.found.refused), *said, *trained.warnings),
        calibration=calibration,
        training=trained.training,
    )


def layout_of(recipe: Recipe, model_dtype: torch.dtype) -> Layout:
    """How a recipe's linears are stored."""
    options = recipe.options
    return Layout(
        container=recipe.container,
        dtype=recipe.dtype,
        method=recipe.method,
        grid=grid_of(recipe, model_dtype),
        activation=activation_of(recipe),
        skipped=(HEAD,),
        model_dtype=model_dtype,
        desc_act=bool(options.get("act_order", False)),
        damping=options.get("damping"),
        true_sequential=bool(options.get("true_sequential", False)),
        format=compressed_format(recipe) if recipe.container == "compressed-tensors" else None,
        double_quant=bool(options.get("double_quant", False)),
    )


def kept_warnings(refused: Mapping[str, str]) -> list[StoredWarning]:
    """One stored warning for each reason why linears stay at 16 bits."""
    by_reason: dict[str, list[str]] = {}
    for name, why in refused.items():
        by_reason.setdefault(why, []).append(name)
    return [
        StoredWarning(
            "kept_16_bit",
            f"{len(names)} {'matrix stays' if len(names) == 1 else 'matrices stay'} at 16 bits: {why}",
            tuple(names),
        )
        for why, names in by_reason.items()
    ]


def _calibrate(ctx: JobContext, source: Source, recipe: Recipe) -> _Calibration:
    """The text as tokens: everything that can be wrong with it is found before the long work."""
    options = recipe.options
    facts = source.facts()
    text = _text(ctx, recipe)
    said = _cut_short(text)
    samples, length = int(options["samples"]), int(options["length"])
    windows = calibration_windows(
        text,
        text_encoder(source),
        samples=samples,
        length=length,
        vocab_size=facts.vocab_size,
        context=facts.context_length,
        check=ctx.check_cancelled,
        warn=said.append,
    )
    about = {"name": text.name, "sha256": text.sha256, "samples": samples, "length": length}
    return _Calibration(windows, about, tuple(StoredWarning("calibration_text", words) for words in said))


def _text(ctx: JobContext, recipe: Recipe) -> CalibrationText:
    ctx.stage(Stage.CALIBRATE)
    return read_calibration(
        str(recipe.options.get("calibration") or "") or None,
        paths=ctx.paths,
        check=ctx.check_cancelled,
        progress=lambda done, total, name: ctx.progress(done, total, "bytes", name),
    )


def _cut_short(text: CalibrationText) -> list[str]:
    if text.complete:
        return []
    return [f"{text.name} is larger than what is kept in memory: its beginning was used"]


def _whole_text(
    ctx: JobContext, source: Source, recipe: Recipe, text: CalibrationText
) -> tuple[NDArray[np.int64], tuple[StoredWarning, ...]]:
    """All of a text in windows, for training."""
    said = _cut_short(text)
    facts = source.facts()
    windows = all_windows(
        text,
        text_encoder(source),
        length=int(recipe.options["length"]),
        most=TRAINING_WINDOWS,
        vocab_size=facts.vocab_size,
        context=facts.context_length,
        check=ctx.check_cancelled,
        warn=said.append,
    )
    return windows, tuple(StoredWarning("calibration_text", words) for words in said)


def _key(ctx: JobContext, recipe: Recipe, source: Source, calibration: _Calibration | None) -> str:
    """What a checkpoint belongs to: anything else that is found in the scratch is started anew."""
    stats = [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in source.files()]
    tokens = "" if calibration is None else hashlib.sha256(calibration.windows.tobytes()).hexdigest()
    content = [
        recipe.to_json(),
        str(source.path),
        stats,
        tokens,
        ENGINE_VERSION,
        ctx.spec.params.get("device"),
    ]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _hooks(ctx: JobContext, leash: Leash) -> Hooks:
    return Hooks(
        steps=lambda done, total, detail: ctx.progress(done, total, "steps", detail), check=leash.check
    )
