"""What every source of a model can do, and the one function that opens any of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from core.errors import CorruptFileError, NotFoundError, UnsupportedModelError
from core.language import tr
from core.types import ModelFacts, SourceKind, TensorInfo


class Source(Protocol):
    """A model on disk, read lazily. Shapes are row-major (rows = out, cols = in)."""

    @property
    def path(self) -> Path:
        """The folder or file that was opened."""

    @property
    def kind(self) -> SourceKind: ...

    @property
    def tensors(self) -> Mapping[str, TensorInfo]:
        """Every tensor by name, in the order in which it should be worked through."""

    def facts(self) -> ModelFacts:
        """What the headers say of the model."""

    def read(self, name: str) -> NDArray[Any]:
        """The stored array, mapped and not copied: FP32/FP16 as they are, BF16 as uint16,
        quantized rows as uint8 ``[..., row_bytes]``. Call ``release`` when done with it."""

    def read_f32(self, name: str, out: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
        """The tensor decoded to float32 (into ``out`` when given), by plain reads: no mapped pages."""

    def read_f32_rows(self, name: str, start: int, stop: int) -> NDArray[np.float32]:
        """Rows ``start .. stop`` of the first axis, decoded to float32."""

    def release(self, name: str) -> None:
        """Give the mapped pages of a tensor that ``read`` returned back to the system."""

    def files(self) -> tuple[Path, ...]:
        """The files that define the model: weights, configuration, tokenizer."""


@runtime_checkable
class FolderSource(Source, Protocol):
    """A model folder: besides its tensors it has the object in config.json."""

    @property
    def config(self) -> dict[str, Any]: ...


def open_source(path: Path) -> Source:
    """Open a model folder or a GGUF file (any part of a split one).

    Raises NotFoundError, UnsupportedModelError (pickled weights) or CorruptFileError.
    """
    from core.sources.gguf_file import GgufSource
    from core.sources.hf_folder import HfFolderSource

    path = path.expanduser()
    try:
        if path.is_file():
            if path.suffix.lower() == ".gguf" or _has_gguf_magic(path):
                return GgufSource(path)
            raise UnsupportedModelError(
                tr("{name} is neither a model folder nor a GGUF file", name=path.name),
                tr("Open the folder that holds config.json and the .safetensors files, or a .gguf file."),
            )
        if not path.is_dir():
            raise NotFoundError(
                tr("{path} does not exist", path=path), tr("Check the path; a drive may not be connected.")
            )
        if not (path / "config.json").exists() and (gguf_path := _only_gguf(path)) is not None:
            return GgufSource(gguf_path)
        return HfFolderSource(path)
    except PermissionError as error:
        raise NotFoundError(
            tr("{path} may not be read", path=path), tr("Check the permissions of the file.")
        ) from error
    except OSError as error:
        raise CorruptFileError(
            tr("{path} cannot be read: {strerror}", path=path, strerror=error.strerror or error),
            tr("Check the disk."),
        ) from error


def _has_gguf_magic(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"GGUF"


def _only_gguf(folder: Path) -> Path | None:
    """The model file of a folder that holds one GGUF model (whole, or in parts) and nothing else."""
    files = sorted(folder.glob("*.gguf"))
    firsts = [file for file in files if "-of-" not in file.name or "-00001-of-" in file.name]
    if len(firsts) > 1:
        raise NotFoundError(
            tr("{name} holds {count} GGUF models", name=folder.name, count=len(firsts)),
            tr("Open one of the .gguf files instead."),
        )
    return firsts[0] if firsts else None
