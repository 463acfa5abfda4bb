"""The tensors of a model by its headers alone: for lists, without arrays, mapped files or numpy."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.errors import CorruptFileError, NotFoundError
from core.language import tr
from core.sources.gguf_header import GgufHeader
from core.sources.safetensors_header import read_safetensors_header
from core.types import TensorInfo

_SPLIT: Final = re.compile(r"(.*)-(\d{5})-of-(\d{5})\.gguf", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TypeShare:
    """All tensors of one stored type together."""

    dtype: str
    tensors: int
    elements: int
    nbytes: int


def list_tensors(path: Path) -> tuple[TensorInfo, ...]:
    """The tensors of a GGUF file (of all its parts) or of a folder's safetensors files, in the files' order;
    none for a folder without such files (ONNX, OpenVINO).

    Raises NotFoundError where there is nothing, CorruptFileError or UnsupportedModelError for headers that
    cannot be right.
    """
    try:
        if path.is_dir():
            files = sorted(path.glob("*.safetensors"))
            return tuple(entry.info for file in files for entry in read_safetensors_header(file).values())
        if not path.is_file():
            raise NotFoundError(
                tr("{path} is not there any more.", path=path), tr("Say where it is now, or make it again.")
            )
        return tuple(tensor.info for part in _parts(path) for tensor in GgufHeader(part).tensors.values())
    except OSError as error:
        raise CorruptFileError(
            tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror or error),
            tr("Check the disk and its permissions."),
        ) from error


def type_shares(tensors: Iterable[TensorInfo]) -> tuple[TypeShare, ...]:
    """Tensors by stored type, what takes most room first."""
    groups: dict[str, list[TensorInfo]] = defaultdict(list)
    for tensor in tensors:
        groups[tensor.dtype].append(tensor)
    shares = [_share(dtype, members) for dtype, members in groups.items()]
    return tuple(sorted(shares, key=lambda share: (-share.nbytes, share.dtype)))


def _share(dtype: str, members: Sequence[TensorInfo]) -> TypeShare:
    return TypeShare(dtype, len(members), sum(t.n_elements for t in members), sum(t.nbytes for t in members))


def _parts(path: Path) -> tuple[Path, ...]:
    match = _SPLIT.fullmatch(path.name)
    if match is None or int(match[3]) < 2:
        return (path,)
    names = (f"{match[1]}-{n:05d}-of-{match[3]}.gguf" for n in range(1, int(match[3]) + 1))
    parts = tuple(path.with_name(name) for name in names)
    if missing := [part.name for part in parts if not part.is_file()]:
        raise NotFoundError(
            tr("The part {name} is not there any more.", name=missing[0]), tr("Say where it is now.")
        )
    return parts
