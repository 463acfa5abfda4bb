"""A Hugging Face folder (config.json and safetensors) as a source."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.errors import CorruptFileError, NotFoundError, UnsupportedModelError
from core.language import tr
from core.sources.decode import as_stored, read_range_f32, stored_bytes
from core.sources.facts import facts_from_config
from core.sources.json_file import read_json, safe_file
from core.sources.mapped_file import MappedFile
from core.sources.safetensors_header import read_safetensors_header
from core.sources.weights_index import INDEX_NAME, promised_files
from core.types import ModelFacts, SourceKind, TensorInfo

#: files beside the weights that say what the model is
DEFINING_FILES: Final = (
    "config.json",
    "generation_config.json",
    "tokenizer.json",
    "tokenizer.model",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "merges.txt",
    "chat_template.jinja",
    "chat_template.json",
    "README.md",
)
_EDGE: Final = ("*.onnx", "openvino_model.xml")
_PICKLES: Final = ("*.bin", "*.pt", "*.pth", "*.ckpt")


class HfFolderSource:
    """A model folder. Opening reads config.json and the headers of the weight files only.

    Raises NotFoundError (no weights, no config.json), UnsupportedModelError (pickles only) and
    CorruptFileError (headers, index and files do not agree).
    """

    kind = SourceKind.HF_FOLDER

    def __init__(self, path: Path) -> None:
        self.path = path
        config = read_json(path, "config.json")
        weight_files, expected = _weight_files(path)
        if config is None:
            raise NotFoundError(
                tr("{name} has no config.json", name=path.name),
                tr("A model folder needs config.json beside its weights."),
            )
        self.config: dict[str, Any] = config
        self._files = {file: MappedFile(file) for file in weight_files}
        self._places: dict[str, tuple[MappedFile, int]] = {}
        self._tensors: dict[str, TensorInfo] = {}
        for file, mapped in self._files.items():
            for name, entry in read_safetensors_header(file).items():
                if name in self._tensors:
                    raise CorruptFileError(
                        tr("The tensor {name} is in two weight files", name=f"{name!r}"),
                        tr("Download again."),
                    )
                self._tensors[name] = entry.info
                self._places[name] = (mapped, entry.offset)
        if expected is not None and expected != self._tensors.keys():
            odd = sorted(expected ^ self._tensors.keys())
            raise CorruptFileError(
                tr(
                    "The index and the weight files disagree about {count} tensors, first {odd}",
                    count=len(odd),
                    odd=f"{odd[0]!r}",
                ),
                tr("A part of the model is missing or from another version: download it again."),
            )

    @property
    def tensors(self) -> Mapping[str, TensorInfo]:
        return self._tensors

    def facts(self) -> ModelFacts:
        return facts_from_config(self.path, self.config, self._tensors)

    def read(self, name: str) -> NDArray[Any]:
        info = self._info(name)
        mapped, offset = self._places[name]
        return as_stored(mapped.view(offset, info.nbytes), info.shape, info.dtype)

    def read_f32(self, name: str, out: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
        info = self._info(name)
        mapped, offset = self._places[name]
        return read_range_f32(mapped, offset, info.dtype, info.shape, out)

    def read_f32_rows(self, name: str, start: int, stop: int) -> NDArray[np.float32]:
        info = self._info(name)
        mapped, offset = self._places[name]
        row_bytes = info.nbytes // info.shape[0] if info.shape[0] else stored_bytes(0, info.dtype)
        shape = (stop - start, *info.shape[1:])
        return read_range_f32(mapped, offset + start * row_bytes, info.dtype, shape)

    def release(self, name: str) -> None:
        mapped, offset = self._places[name]
        mapped.release(offset, self._tensors[name].nbytes)

    def files(self) -> tuple[Path, ...]:
        beside = [safe_file(self.path, name) for name in (*DEFINING_FILES, INDEX_NAME)]
        return (*self._files, *(file for file in beside if file is not None))

    def _info(self, name: str) -> TensorInfo:
        try:
            return self._tensors[name]
        except KeyError:
            raise CorruptFileError(
                tr("{name} has no tensor {name2}", name=self.path.name, name2=f"{name!r}"),
                tr("The model is incomplete: download it again."),
            ) from None


def _weight_files(folder: Path) -> tuple[list[Path], set[str] | None]:
    """The weight files in order, and the tensor names that the index promises (None without index)."""
    index = read_json(folder, INDEX_NAME)
    if index is not None:
        file_names, tensor_names = promised_files(index)
        return [_need(folder, name) for name in file_names], tensor_names
    names = {file.name for file in folder.glob("model*.safetensors")}
    if not names:
        _explain_missing_weights(folder)
    for name in tuple(names):
        if match := re.fullmatch(r"(.*)-(\d{5})-of-(\d{5})\.safetensors", name):
            total = int(match[3])
            names |= {f"{match[1]}-{part:05d}-of-{match[3]}.safetensors" for part in range(1, total + 1)}
    return [_need(folder, name) for name in sorted(names)], None


def _need(folder: Path, name: str) -> Path:
    path = safe_file(folder, name)
    if path is None:
        raise CorruptFileError(
            tr("The weight file {name} is missing", name=name), tr("The download is incomplete: resume it.")
        )
    return path


def _explain_missing_weights(folder: Path) -> None:
    if any(True for pattern in _EDGE for _ in folder.glob(pattern)):
        raise UnsupportedModelError(
            tr("{name} holds an ONNX or OpenVINO model: nothing else can be made from it", name=folder.name),
            tr("Use the model that it was made from."),
        )
    if any(True for pattern in _PICKLES for _ in folder.glob(pattern)):
        raise UnsupportedModelError(
            tr("{name} holds pickled weights only (.bin, .pt)", name=folder.name),
            tr("Pickles can run code and are not loaded: get the model's safetensors version."),
        )
    raise NotFoundError(
        tr("{name} holds no model weights", name=folder.name),
        tr("Open a folder with model.safetensors (or its numbered parts) and config.json, or a .gguf file."),
    )
