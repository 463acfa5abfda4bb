"""A model folder put together from parts: shards, index, configuration, tokenizer and model card.

Parts are small safetensors files, one a decoder block. They are copied into shards as a stream, and a part
is removed once every shard that holds something of it has its name. What goes where is written down first
(``.assembly.json``), so that a run that was killed goes on where it was, to the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch

from core.containers.card import model_card
from core.containers.codec import Layout
from core.containers.registry import require_layout
from core.containers.safetensors_file import StoredTensor, stored, write_safetensors
from core.durable import sync_folder
from core.errors import CorruptFileError, UnsupportedModelError
from core.sources.hf_folder import DEFINING_FILES, HfFolderSource
from core.sources.json_file import read_json, safe_file
from core.sources.mapped_file import MappedFile
from core.sources.safetensors_header import read_safetensors_header
from core.sources.source import Source
from core.sources.weights_index import INDEX_NAME
from core.specs.recipe import Recipe
from core.types import StoredWarning

PLAN: Final = ".assembly.json"
SHARD_BYTES: Final = 2 << 30
_CHUNK: Final = 8 << 20
_WRITTEN_ANEW: Final = ("config.json", "README.md")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A tensor on its way from the part ``part`` (its file name) into a shard."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    nbytes: int
    part: str


@dataclass(frozen=True, slots=True)
class _Plan:
    """Shards in order, each with its tensors; ``key`` says what the plan was made for."""

    key: str
    shards: tuple[tuple[_Entry, ...], ...]

    def shard_name(self, index: int) -> str:
        total = len(self.shards)
        return "model.safetensors" if total == 1 else f"model-{index + 1:05d}-of-{total:05d}.safetensors"


def require_folder_source(source: Source) -> HfFolderSource:
    """The source when a model folder can be made from it.

    Raises UnsupportedModelError for a GGUF file, which has no tokenizer files to put beside the weights, and
    for a folder that is quantized already.
    """
    if isinstance(source, HfFolderSource) and "quantization_config" not in source.config:
        return source
    if source.kind.value == "gguf_file":
        raise UnsupportedModelError(
            f"{source.path.name} is a GGUF file: a model folder cannot be made from it",
            "Use the model's Hugging Face folder, which has the tokenizer and the full weights.",
        )
    raise UnsupportedModelError(
        f"{source.path.name} is quantized already", "Use the full-precision model that it was made from."
    )


# --- parts ---------------------------------------------------------------------------------------------


def save_part(path: Path, tensors: Mapping[str, torch.Tensor]) -> None:
    """Write a part: wholly there or not at all, and flushed to the disk. Raises DiskFullError."""
    write_safetensors(path, [stored(name, tensors[name]) for name in sorted(tensors)])


def is_begun(target: Path) -> bool:
    """Whether an assembly was begun in ``target``, or ended: parts may be gone already, do not make them
    again."""
    return (target / PLAN).is_file() or (target / "config.json").is_file()


# --- assembly ------------------------------------------------------------------------------------------


def assemble_folder(
    target: Path,
    parts: Sequence[Path],
    *,
    source: HfFolderSource,
    recipe: Recipe,
    layout: Layout,
    warnings: Sequence[StoredWarning] = (),
    calibration: Mapping[str, Any] | None = None,
    figures: Mapping[str, str] | None = None,
    shard_bytes: int = SHARD_BYTES,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    check_cancelled: Callable[[], None] = lambda: None,
) -> tuple[Path, ...]:
    """Make ``target`` a model folder out of ``parts`` and return its files, sorted.

    ``progress`` hears of bytes done and in all. A run that was stopped can be repeated with the same
    arguments (parts that are gone by then are in a shard). Raises CorruptFileError when a part is missing or
    a tensor comes twice, DiskFullError, and what ``check_cancelled`` raises.
    """
    codec = require_layout(layout)
    target.mkdir(parents=True, exist_ok=True)
    key = _key(parts, recipe, source, shard_bytes)
    if (target / "config.json").is_file() and not (target / PLAN).is_file():
        return _files(target)  # it was finished before
    plan = _read_plan(target)
    if plan is None or plan.key != key:
        plan = _make_plan(parts, key, shard_bytes)
        _write_text(target / PLAN, json.dumps(_plan_to_json(plan)))
    _write_shards(target, parts, plan, progress, check_cancelled)
    if len(plan.shards) > 1:
        _write_json(target / INDEX_NAME, _index(plan))
    for name in DEFINING_FILES:
        if name not in _WRITTEN_ANEW and (file := safe_file(source.path, name)) is not None:
            check_cancelled()
            _copy(file, target / name)
    for name, content in codec.extra_files(layout).items():
        _write_json(target / name, content)
    quantization = codec.quantization_config(layout)
    card = model_card(
        source, recipe, layout, quantization, warnings=warnings, calibration=calibration, figures=figures
    )
    _write_text(target / "README.md", card)
    _write_json(target / "config.json", _config(source.config, layout, quantization))
    (target / PLAN).unlink()
    return _files(target)


def _key(parts: Sequence[Path], recipe: Recipe, source: HfFolderSource, shard_bytes: int) -> str:
    content = [[part.name for part in parts], recipe.to_json(), str(source.path), shard_bytes]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _make_plan(parts: Sequence[Path], key: str, shard_bytes: int) -> _Plan:
    shards: list[list[_Entry]] = [[]]
    size = 0
    seen: set[str] = set()
    for part in parts:
        if not part.is_file():
            raise CorruptFileError(f"The part {part.name} of the model is gone.", "Run the job again.")
        for name, entry in read_safetensors_header(part).items():
            if name in seen:
                raise CorruptFileError(f"The tensor {name!r} is in two parts.", "Run the job again.")
            seen.add(name)
            info = entry.info
            if shards[-1] and size + info.nbytes > shard_bytes:
                shards.append([])
                size = 0
            shards[-1].append(_Entry(name, info.dtype, info.shape, info.nbytes, part.name))
            size += info.nbytes
    return _Plan(key, tuple(tuple(shard) for shard in shards))


def _write_shards(
    target: Path,
    parts: Sequence[Path],
    plan: _Plan,
    progress: Callable[[int, int], None],
    check_cancelled: Callable[[], None],
) -> None:
    by_name = {part.name: part for part in parts}
    total = sum(entry.nbytes for shard in plan.shards for entry in shard)
    done = 0

    def advance(n_bytes: int) -> None:
        nonlocal done
        done += n_bytes
        progress(done, total)
        check_cancelled()

    for index, shard in enumerate(plan.shards):
        path = target / plan.shard_name(index)
        if path.is_file():
            done += sum(entry.nbytes for entry in shard)
            progress(done, total)
        else:
            _write_shard(path, shard, by_name, advance)
        later = {entry.part for rest in plan.shards[index + 1 :] for entry in rest}
        for name in {entry.part for entry in shard} - later:
            by_name[name].unlink(missing_ok=True)


def _write_shard(
    path: Path, shard: Sequence[_Entry], parts: Mapping[str, Path], advance: Callable[[int], None]
) -> None:
    offsets: dict[str, tuple[MappedFile, int]] = {}
    for name in {entry.part for entry in shard}:
        if not parts[name].is_file():
            raise CorruptFileError(f"The part {name} of the model is gone.", "Run the job again.")
        file = MappedFile(parts[name])
        for tensor, place in read_safetensors_header(parts[name]).items():
            offsets[tensor] = (file, place.offset)
    tensors = []
    for entry in shard:
        if entry.name not in offsets:
            raise CorruptFileError(f"The part {entry.part} has changed.", "Run the job again.")
        tensors.append(
            StoredTensor(entry.name, entry.dtype, entry.shape, _copier(*offsets[entry.name], entry))
        )
    write_safetensors(path, tensors, advance)


def _copier(file: MappedFile, offset: int, entry: _Entry) -> Callable[[], Iterator[memoryview]]:
    def chunks() -> Iterator[memoryview]:
        for start in range(0, entry.nbytes, _CHUNK):
            piece = np.empty(min(_CHUNK, entry.nbytes - start), np.uint8)
            file.read_into(offset + start, piece)
            yield piece.data

    return chunks


def _index(plan: _Plan) -> dict[str, Any]:
    return {
        "metadata": {"total_size": sum(entry.nbytes for shard in plan.shards for entry in shard)},
        "weight_map": {
            entry.name: plan.shard_name(index)
            for index, shard in enumerate(plan.shards)
            for entry in sorted(shard, key=lambda entry: entry.name)
        },
    }


def _config(
    config: Mapping[str, Any], layout: Layout, quantization: Mapping[str, Any] | None
) -> dict[str, Any]:
    dtype = str(layout.model_dtype).removeprefix("torch.")
    result = {key: value for key, value in config.items() if key != "quantization_config"}
    given = [key for key in ("torch_dtype", "dtype") if key in result]  # older and newer transformers
    result |= dict.fromkeys(given or ["torch_dtype"], dtype)
    if quantization is not None:
        result["quantization_config"] = dict(quantization)
    return result


# --- the plan on disk, and small files -----------------------------------------------------------------


def _plan_to_json(plan: _Plan) -> dict[str, Any]:
    shards = [[[e.name, e.dtype, list(e.shape), e.nbytes, e.part] for e in shard] for shard in plan.shards]
    return {"key": plan.key, "shards": shards}


def _read_plan(target: Path) -> _Plan | None:
    data = read_json(target, PLAN)
    if data is None:
        return None
    shards = tuple(
        tuple(_Entry(name, dtype, tuple(shape), size, part) for name, dtype, shape, size, part in shard)
        for shard in data["shards"]
    )
    return _Plan(str(data["key"]), shards)


def _files(target: Path) -> tuple[Path, ...]:
    return tuple(sorted(file for file in target.iterdir() if file.is_file() and file.name[0] != "."))


def _write_json(path: Path, content: Mapping[str, Any]) -> None:
    _write_text(path, json.dumps(content, indent=2, ensure_ascii=False) + "\n")


def _write_text(path: Path, text: str) -> None:
    partial = path.with_name(f".{path.name}.partial")
    with partial.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
    sync_folder(path.parent)


def _copy(source: Path, target: Path) -> None:
    partial = target.with_name(f".{target.name}.partial")
    with source.open("rb") as reader, partial.open("wb") as writer:
        shutil.copyfileobj(reader, writer, _CHUNK)
        writer.flush()
        os.fsync(writer.fileno())
    partial.replace(target)
