"""The index of a model whose weights lie in several safetensors files."""

from __future__ import annotations

from typing import Any, Final

from core.errors import CorruptFileError
from core.language import tr

INDEX_NAME: Final = "model.safetensors.index.json"


def promised_files(index: dict[str, Any]) -> tuple[list[str], set[str]]:
    """The weight files in order, and the tensors, that a model's index names; raises CorruptFileError."""
    weight_map = index.get("weight_map")
    if not isinstance(weight_map, dict) or not weight_map:
        raise CorruptFileError(
            tr("{INDEX_NAME} has no weight_map", INDEX_NAME=INDEX_NAME), tr("Download the model again.")
        )
    names = set()
    for value in weight_map.values():
        if not isinstance(value, str):
            raise CorruptFileError(
                tr("{INDEX_NAME} names a file by {value}", INDEX_NAME=INDEX_NAME, value=f"{value!r}"),
                tr("Download the model again."),
            )
        names.add(value)
    return sorted(names), set(weight_map)
