"""One way to ask for a weight by its Hugging Face name, whichever kind of source holds it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from core.convert.hf_layout import hf_state_name, to_hf_layout
from core.errors import CorruptFileError
from core.sources.source import Source
from core.types import ModelFacts, SourceKind

EMBEDDING = "model.embed_tokens.weight"
NORM = "model.norm.weight"
HEAD = "lm_head.weight"


class Weights:
    """The weights of ``source`` under the names of a transformers state dict, decoded one at a time.

    Raises UnsupportedModelError for a GGUF architecture without such names.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._facts: ModelFacts = source.facts()
        self._names: Mapping[str, str] = (
            {name: name for name in source.tensors}
            if source.kind is SourceKind.HF_FOLDER
            else _gguf_names(source, self._facts)
        )

    def __contains__(self, name: str) -> bool:
        return name in self._names

    @property
    def head(self) -> str:
        """Name of the output matrix: the embedding where the two are one."""
        return HEAD if HEAD in self._names and not self._facts.tied_embeddings else EMBEDDING

    def read(self, name: str, shape: tuple[int, ...]) -> NDArray[np.float32]:
        """The weight as float32; raises CorruptFileError when it is missing or of another shape."""
        stored = self._names.get(name)
        if stored is None:
            raise CorruptFileError(
                f"{self._source.path.name} has no weight {name}",
                "The model is incomplete: download it again.",
            )
        found = self._source.tensors[stored].shape
        if found != shape:
            raise CorruptFileError(
                f"{name} of {self._source.path.name} has the shape {found}, not {shape}",
                "The variant does not belong to this source, or one of them is damaged.",
            )
        array = self._source.read_f32(stored)
        if self._source.kind is not SourceKind.HF_FOLDER:
            array = to_hf_layout(stored, array, self._facts)
        return np.ascontiguousarray(array)


def _gguf_names(source: Source, facts: ModelFacts) -> dict[str, str]:
    names = {}
    for stored in source.tensors:
        name = hf_state_name(facts.architecture, stored, facts)
        if name is not None:
            names[name] = stored
    return names
