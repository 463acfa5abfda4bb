"""One way to ask for a weight by its Hugging Face name, whichever kind of source holds it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from core.convert.hf_layout import hf_state_name, to_hf_layout
from core.errors import CorruptFileError
from core.quant.math.quantized import ActivationParameters
from core.sources.source import Source
from core.types import ModelFacts, SourceKind

HEAD: Final = "lm_head.weight"

_PIECE: Final = 1 << 22  # weights that are decoded at once when a few rows are wanted

#: what some checkpoints write before (or instead of) the part of a name that all share
_PREFIXES: Final = (
    ("language_model.model.", "model."),
    ("model.language_model.", "model."),
    ("language_model.lm_head.", "lm_head."),
)
_BARE_GPT2: Final = ("h.", "wte.", "wpe.", "ln_f.")


@runtime_checkable
class QuantizedActivations(Protocol):
    """A source whose linears also read quantized inputs, by the linear's name in the checkpoint."""

    @property
    def activations(self) -> Mapping[str, ActivationParameters]: ...


class Weights:
    """The weights of ``source`` under the names of a transformers checkpoint, decoded one at a time.

    Raises UnsupportedModelError for a GGUF architecture without such names.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._facts: ModelFacts = source.facts()
        self._names: Mapping[str, str] = (
            {usual_name(name, self._facts): name for name in source.tensors}
            if source.kind is SourceKind.HF_FOLDER
            else _gguf_names(source, self._facts)
        )

    def __contains__(self, name: str) -> bool:
        return name in self._names

    @property
    def has_head(self) -> bool:
        """Whether there is an output matrix of its own: else it is the embedding."""
        return HEAD in self._names and not self._facts.tied_embeddings

    @property
    def activations(self) -> Mapping[str, ActivationParameters]:
        """How the inputs of linears are quantized, by the linear's name; empty for most sources."""
        if not isinstance(self._source, QuantizedActivations):
            return {}
        given = self._source.activations
        return {usual_name(name, self._facts): parameters for name, parameters in given.items()}

    def stored_name(self, name: str) -> str:
        """The name under which the source holds ``name``; raises CorruptFileError when it does not."""
        stored = self._names.get(name)
        if stored is None:
            raise CorruptFileError(
                f"{self._source.path.name} has no weight {name}",
                "The model is incomplete: download it again.",
            )
        return stored

    def read(self, name: str, shape: tuple[int, ...]) -> NDArray[np.float32]:
        """The weight as float32; raises CorruptFileError when it is missing or of another shape."""
        stored = self._checked(name, shape)
        array = self._source.read_f32(stored)
        if self._source.kind is not SourceKind.HF_FOLDER:
            array = to_hf_layout(stored, array, self._facts)
        return np.ascontiguousarray(array)

    def read_rows(self, name: str, shape: tuple[int, int], rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """``rows`` (ascending) of an embedding of ``shape``, ``[len(rows), shape[1]]``: a large vocabulary
        is never in memory as a whole. Errors as :meth:`read`."""
        stored = self._checked(name, shape)
        n_rows, cols = shape
        step = max(1, _PIECE // cols)
        out = np.empty((len(rows), cols), np.float32)
        for start in range(0, n_rows, step):
            stop = min(start + step, n_rows)
            first, last = np.searchsorted(rows, (start, stop))
            if first < last:
                piece = self._source.read_f32_rows(stored, start, stop)
                out[first:last] = piece[rows[first:last] - start]
        return out

    def _checked(self, name: str, shape: tuple[int, ...]) -> str:
        stored = self.stored_name(name)
        found = self._source.tensors[stored].shape
        if found != shape:
            raise CorruptFileError(
                f"{name} of {self._source.path.name} has the shape {found}, not {shape}",
                "The variant does not belong to this source, or one of them is damaged.",
            )
        return stored


def usual_name(name: str, facts: ModelFacts) -> str:
    """``name`` as transformers writes it today: text parts of larger models and OpenAI's GPT-2 differ."""
    for old, new in _PREFIXES:
        if name.startswith(old):
            return new + name.removeprefix(old)
    if facts.architecture == "gpt2" and name.startswith(_BARE_GPT2):
        return "transformer." + name
    return name


def _gguf_names(source: Source, facts: ModelFacts) -> dict[str, str]:
    names = {}
    for stored in source.tensors:
        name = hf_state_name(facts.architecture, stored, facts)
        if name is not None:
            names[name] = stored
    return names
