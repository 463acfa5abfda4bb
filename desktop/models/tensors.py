"""Rows of a model's tensors."""

from __future__ import annotations

from operator import attrgetter

from core.formats import file_size, number, whole
from core.language import mark
from core.types import TensorInfo
from desktop.models.rows import Column, RowsModel

TENSOR_COLUMNS: tuple[Column[TensorInfo], ...] = (
    Column("name", mark("Tensor"), mark("Its name in the file"), lambda t: t.name, lambda t: t.name),
    Column(
        "type",
        mark("Stored as"),
        mark("How its numbers are stored in the file"),
        lambda t: t.dtype,
        lambda t: t.dtype,
        width=96,
    ),
    Column(
        "shape",
        mark("Shape"),
        mark("Rows and columns"),
        lambda t: " × ".join(whole(extent) for extent in t.shape) or "1",
        lambda t: t.n_elements,
        numeric=True,
        width=150,
    ),
    Column(
        "size",
        mark("Size"),
        mark("What it takes in the file"),
        lambda t: file_size(t.nbytes),
        lambda t: t.nbytes,
        numeric=True,
        width=90,
    ),
    Column(
        "bits",
        mark("Bits/weight"),
        mark("Bits that one number takes on average"),
        lambda t: number(8 * t.nbytes / t.n_elements) if t.n_elements else "–",
        lambda t: t.nbytes / t.n_elements if t.n_elements else None,
        numeric=True,
        width=96,
    ),
)


class TensorModel(RowsModel[TensorInfo]):
    """In the order of the file until it is sorted."""

    def __init__(self, tensors: tuple[TensorInfo, ...]) -> None:
        super().__init__(TENSOR_COLUMNS, attrgetter("name"), lambda t: f"{t.name} {t.dtype}")
        self.set_rows(tensors)
