"""A GGUF file (or all parts of a split one) as a source."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.errors import CorruptFileError, NotFoundError
from core.language import tr
from core.sources.decode import as_stored, read_range_f32
from core.sources.facts import facts_from_gguf
from core.sources.gguf_header import GgufHeader, GgufTensor
from core.sources.mapped_file import MappedFile
from core.types import ModelFacts, SourceKind, TensorInfo

_SPLIT: Final = re.compile(r"(.*)-(\d{5})-of-(\d{5})\.gguf", re.IGNORECASE)


class GgufSource:
    """A GGUF model. Opening reads headers only; ``header`` is the first part's.

    Raises NotFoundError, CorruptFileError or UnsupportedModelError.
    """

    kind = SourceKind.GGUF_FILE

    def __init__(self, path: Path) -> None:
        parts = _parts(path)
        self.path = parts[0]
        self._places: dict[str, tuple[MappedFile, GgufTensor]] = {}
        self._tensors: dict[str, TensorInfo] = {}
        self._parts = parts
        for index, part in enumerate(parts):
            header = GgufHeader(part)
            if index == 0:
                self.header = header
            mapped = MappedFile(part)
            for name, tensor in header.tensors.items():
                if name in self._tensors:
                    raise CorruptFileError(
                        tr("The tensor {name} is in two parts", name=f"{name!r}"), tr("Download again.")
                    )
                self._tensors[name] = tensor.info
                self._places[name] = (mapped, tensor)
        promised = self.header.get("split.tensors.count")
        if isinstance(promised, int) and promised > 0 and promised != len(self._tensors):
            raise CorruptFileError(
                tr(
                    "{name} and its parts hold {count} of {promised} tensors",
                    name=self.path.name,
                    count=len(self._tensors),
                    promised=promised,
                ),
                tr("Download all parts of the model."),
            )

    @property
    def tensors(self) -> Mapping[str, TensorInfo]:
        return self._tensors

    def facts(self) -> ModelFacts:
        return facts_from_gguf(self.path, self.header, self._tensors)

    def read(self, name: str) -> NDArray[Any]:
        mapped, tensor = self._place(name)
        info = tensor.info
        return as_stored(mapped.view(tensor.offset, info.nbytes), info.shape, info.dtype)

    def read_f32(self, name: str, out: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
        mapped, tensor = self._place(name)
        return read_range_f32(mapped, tensor.offset, tensor.info.dtype, tensor.info.shape, out)

    def read_f32_rows(self, name: str, start: int, stop: int) -> NDArray[np.float32]:
        mapped, tensor = self._place(name)
        info = tensor.info
        if len(info.shape) == 1:
            return self.read_f32(name)[start:stop]
        row_bytes = info.nbytes // info.shape[0]
        shape = (stop - start, *info.shape[1:])
        return read_range_f32(mapped, tensor.offset + start * row_bytes, info.dtype, shape)

    def release(self, name: str) -> None:
        mapped, tensor = self._place(name)
        mapped.release(tensor.offset, tensor.info.nbytes)

    def files(self) -> tuple[Path, ...]:
        return self._parts

    def _place(self, name: str) -> tuple[MappedFile, GgufTensor]:
        try:
            return self._places[name]
        except KeyError:
            raise CorruptFileError(
                tr("{name} has no tensor {name2}", name=self.path.name, name2=f"{name!r}"),
                tr("The model is incomplete: download it again."),
            ) from None


def _parts(path: Path) -> tuple[Path, ...]:
    """All parts of a split model in order, or the one file."""
    match = _SPLIT.fullmatch(path.name)
    if match is None or int(match[3]) < 2:
        return (path,)
    total = int(match[3])
    parts = tuple(path.with_name(f"{match[1]}-{n:05d}-of-{match[3]}.gguf") for n in range(1, total + 1))
    if missing := [part.name for part in parts if not part.is_file()]:
        raise NotFoundError(
            tr(
                "The model is in {total} parts and {count} are missing, first {missing}",
                total=total,
                count=len(missing),
                missing=missing[0],
            ),
            tr("Download all parts into the same folder."),
        )
    return parts
