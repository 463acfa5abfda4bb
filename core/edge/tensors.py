"""Initializers of an ONNX model: small ones inside it, all others in one data file that is written as a
stream, so that memory holds a piece of one tensor and never the model."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto

from core.edge.names import DATA_NAME

_INLINE_BYTES: Final = 1024
_PAGE: Final = 4096
"""onnxruntime maps external data that begins at a whole page instead of copying it."""

KINDS: Final[dict[str, int]] = {
    "float32": TensorProto.FLOAT,
    "float16": TensorProto.FLOAT16,
    "int8": TensorProto.INT8,
    "uint8": TensorProto.UINT8,
    "int64": TensorProto.INT64,
}


class TensorFile:
    """The data file of a model while it is written. ``n_bytes`` counts what tensors hold."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._at = 0
        self.n_bytes = 0

    def add(
        self, name: str, dtype: str, shape: tuple[int, ...], pieces: Iterable[NDArray[np.generic]]
    ) -> TensorProto:
        """The tensor ``name`` whose values are ``pieces`` one after another, in the order of ``shape``.

        Raises ValueError when the pieces are not as many values as the shape has.
        """
        start = -(-self._at // _PAGE) * _PAGE
        self._file.write(bytes(start - self._at))
        self._at = start
        for piece in pieces:
            if piece.dtype != np.dtype(dtype):
                raise ValueError(f"{name} is {dtype}, not {piece.dtype}")
            data = np.ascontiguousarray(little_endian(piece))
            self._file.write(data.reshape(-1).view(np.uint8).data)
            self._at += data.nbytes
        length = self._at - start
        if length != np.dtype(dtype).itemsize * int(np.prod(shape)):
            raise ValueError(f"{name} has {length} bytes, which is not {dtype} {shape}")
        self.n_bytes += length
        tensor = TensorProto(name=name, data_type=KINDS[dtype], dims=shape)
        tensor.data_location = TensorProto.EXTERNAL
        for key, value in (("location", DATA_NAME), ("offset", start), ("length", length)):
            tensor.external_data.add(key=key, value=str(value))
        return tensor

    def put(self, name: str, values: NDArray[np.generic]) -> TensorProto:
        """A tensor that is in memory: inside the model where it is small."""
        if values.nbytes > _INLINE_BYTES:
            return self.add(name, str(values.dtype), values.shape, (values,))
        self.n_bytes += values.nbytes
        return onnx.helper.make_tensor(
            name, KINDS[str(values.dtype)], values.shape, little_endian(values).tobytes(), raw=True
        )


def little_endian(values: NDArray[np.generic]) -> NDArray[np.generic]:
    """``values`` in the byte order of ONNX files."""
    return values if sys.byteorder == "little" else values.astype(values.dtype.newbyteorder("<"))


def map_tensor(folder: Path, tensor: TensorProto) -> NDArray[np.generic]:
    """The values of an initializer whose place was checked before, mapped where they are in the data file."""
    if tensor.data_location != TensorProto.EXTERNAL:
        inline: NDArray[np.generic] = onnx.numpy_helper.to_array(tensor)
        return inline
    dtype = next(name for name, kind in KINDS.items() if kind == tensor.data_type)
    place = {entry.key: entry.value for entry in tensor.external_data}
    return np.memmap(
        folder / place["location"], dtype, "r", offset=int(place["offset"]), shape=tuple(tensor.dims)
    )
