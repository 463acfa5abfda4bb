"""A folder for the edge: the graph and its data, the tokenizer, the configuration and a card; read back
before anybody sees it."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from core.containers.card import model_card
from core.containers.codec import Layout
from core.containers.dense import DenseFolder
from core.durable import sync_folder
from core.edge.build import Built, build_model
from core.edge.check import verify_onnx
from core.edge.openvino import convert_onnx, data_bytes, load_openvino
from core.edge.runtime import EdgeModel, load_onnx
from core.errors import CorruptFileError, DiskFullError
from core.sources.hf_folder import DEFINING_FILES, HfFolderSource
from core.sources.json_file import safe_file
from core.specs.recipe import Recipe
from core.types import StoredWarning

_WRITTEN_ANEW: Final = ("config.json", "README.md")
_PROBE_TOKENS: Final = 64
Progress = Callable[[int, int], None]


def write_onnx(
    between: Path,
    target: Path,
    *,
    kv_cache: bool,
    progress: Progress = lambda done, total: None,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Built:
    """The graph of the quantized folder ``between`` in the folder ``target``, which is emptied first.

    Raises UnsupportedModelError, CorruptFileError, DiskFullError and what ``check_cancelled`` raises.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    try:
        return build_model(
            DenseFolder(between),
            target,
            kv_cache=kv_cache,
            progress=progress,
            check_cancelled=check_cancelled,
        )
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFullError(
                f"The disk is full: {target.name} could not be written", "Free some space and try again."
            ) from error
        raise


def write_openvino(onnx_folder: Path, target: Path, *, threads: int) -> int:
    """Convert ``onnx_folder`` into ``target`` (emptied first), compile what was written and let both answer
    the same tokens. Returns the bytes of weights.

    Raises InvalidRecipeError without the package, CorruptFileError when the two do not agree.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    convert_onnx(onnx_folder, target)
    own, converted = (
        EdgeModel(load_onnx(onnx_folder, threads=threads)),
        EdgeModel(load_openvino(target, threads=threads)),
    )
    ids = [(7 * place + 1) % own.vocab_size for place in range(_PROBE_TOKENS)]
    ours, theirs = own.logits(ids), converted.logits(ids)
    agreed = float((ours.argmax(-1) == theirs.argmax(-1)).mean())
    if not agreed >= 0.9:  # ties of nearly equal logits may fall either way
        raise CorruptFileError(
            f"OpenVINO's model chooses another token than the ONNX model in {1 - agreed:.0%} of places",
            "Choose the container onnx.",
        )
    return data_bytes(target)


def complete_folder(
    target: Path,
    source: HfFolderSource,
    recipe: Recipe,
    layout: Layout,
    *,
    warnings: Sequence[StoredWarning],
    calibration: Mapping[str, Any] | None,
) -> tuple[Path, ...]:
    """Put configuration, tokenizer and card beside the model in ``target``; its files, sorted and flushed."""
    for name in DEFINING_FILES:
        if name not in _WRITTEN_ANEW and (file := safe_file(source.path, name)) is not None:
            shutil.copyfile(file, target / name)
    config = json.dumps(source.config, indent=2, ensure_ascii=False) + "\n"
    (target / "config.json").write_text(config, encoding="utf-8", newline="\n")
    card = model_card(source, recipe, layout, None, warnings=warnings, calibration=calibration)
    (target / "README.md").write_text(card, encoding="utf-8", newline="\n")
    files = tuple(sorted(file for file in target.iterdir() if file.is_file()))
    for file in files:
        with file.open("rb+") as opened:
            os.fsync(opened.fileno())
    sync_folder(target)
    return files


def read_back(target: Path, container: str, progress: Progress, check_cancelled: Callable[[], None]) -> None:
    """Check what lies in ``target`` once more; what OpenVINO wrote was compiled when it was converted."""
    if container == "onnx":
        verify_onnx(target, progress, check_cancelled)
