"""From a recipe to a folder for the edge: quantized as for compressed-tensors, then built as an ONNX graph,
and converted for OpenVINO where that is asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from core.containers.folder import require_folder_source
from core.edge.build import shape_of
from core.edge.folder import complete_folder, read_back, write_onnx, write_openvino
from core.edge.openvino import require_openvino
from core.quant.blockwise import FLOAT_DTYPES
from core.quant.folder_output import MadeFolder, layout_of, make_folder
from core.specs.recipe import Recipe
from core.types import Stage

if TYPE_CHECKING:
    from core.jobs.context import JobContext
    from core.sources.source import Source


def make_edge(ctx: JobContext, source: Source, recipe: Recipe, target: Path, work: Path) -> MadeFolder:
    """Write ``source`` by ``recipe`` into the folder ``target``. What is asked for is checked before the long
    work; a resumed run quantizes on where it was and builds the graph anew, to the same bytes.

    Raises what :func:`core.quant.folder_output.make_folder` raises, and InvalidRecipeError without OpenVINO.
    """
    folder = require_folder_source(source)
    kv_cache = bool(recipe.options.get("kv_cache", True))
    shape_of(folder, kv_cache=kv_cache)
    if recipe.container == "openvino":
        require_openvino()
    options = {key: value for key, value in recipe.options.items() if key != "kv_cache"}
    inner = replace(recipe, container="compressed-tensors", options={**options, "format": "auto"})
    between = work / "folder"
    made = make_folder(ctx, source, inner, between, work / "blocks")
    ctx.stage(Stage.WRITE)

    def progress(done: int, total: int) -> None:
        ctx.progress(done, total, "steps")

    onnx_folder = work / "onnx" if recipe.container == "openvino" else target
    built = write_onnx(
        between, onnx_folder, kv_cache=kv_cache, progress=progress, check_cancelled=ctx.check_cancelled
    )
    data_bytes = built.data_bytes
    if recipe.container == "openvino":
        ctx.check_cancelled()
        data_bytes = write_openvino(onnx_folder, target, threads=ctx.threads)
    layout = layout_of(inner, FLOAT_DTYPES.get(source.facts().dtype, torch.float32))
    files = complete_folder(
        target,
        folder,
        recipe,
        replace(layout, container=recipe.container),
        warnings=made.warnings,
        calibration=made.calibration,
    )
    ctx.stage(Stage.READ_BACK)
    read_back(target, recipe.container, progress, ctx.check_cancelled)
    return replace(made, files=files, data_bytes=data_bytes, types=built.types)
