"""What of a BitNet checkpoint goes into ternary GGUF blocks as it is: codes copied, never rounded again."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.containers.dense import ternary_scales
from core.convert.plan import ConvertedTensor
from core.errors import UnsupportedModelError
from core.quant.math.ggml.ternary import pack_ternary
from core.sources.source import Source
from core.specs.levels import TypeChoice
from core.types import GgmlType, StoredWarning

_TERNARY = frozenset({GgmlType.TQ1_0, GgmlType.TQ2_0})
_HOLDING = _TERNARY | {GgmlType.Q4_0}  # Q4_0 for rows that are no multiple of 256


class TernarySource:
    """The ternary matrices of a source and what happened to them; for most sources there are none."""

    def __init__(self, source: Source) -> None:
        self._scales = ternary_scales(source)
        self._rounded: list[str] = []
        self._kept: list[str] = []

    def types(
        self, tensors: Sequence[ConvertedTensor], choices: Sequence[TypeChoice]
    ) -> tuple[TypeChoice, ...]:
        """``choices`` of a ternary level, but matrices that the checkpoint has at full precision get Q8_0:
        they were not trained to be ternary."""
        if not self._scales:
            return tuple(choices)
        found = []
        for tensor, choice in zip(tensors, choices, strict=True):
            if choice.wanted in _TERNARY and self._scale(tensor) is None:
                self._kept.append(tensor.name)
                kind = GgmlType.F16 if tensor.shape[-1] % GgmlType.Q8_0.block_size else GgmlType.Q8_0
                found.append(TypeChoice(choice.name, kind, kind))
            else:
                found.append(choice)
        return tuple(found)

    def blocks(
        self, tensor: ConvertedTensor, rows: NDArray[np.float32], kind: GgmlType
    ) -> NDArray[np.uint8] | None:
        """Rows of a ternary matrix as blocks of ``kind``; None where the usual kernels do it.

        Raises UnsupportedModelError for a scale that half precision cannot hold.
        """
        scale = self._scale(tensor)
        if scale is None or kind not in _HOLDING:
            return None
        with np.errstate(over="ignore"):
            half = np.float16(scale)
        if not 0 < half < np.inf:
            raise UnsupportedModelError(
                f"Half precision, which GGUF's blocks have, cannot hold the scale {scale:g} of {tensor.name}",
                "Run the model from its folder instead.",
            )
        if float(half) != scale and tensor.name not in self._rounded:
            self._rounded.append(tensor.name)
        return pack_ternary(np.sign(rows).astype(np.int8), scale, kind)

    def warnings(self) -> tuple[StoredWarning, ...]:
        """What is worth knowing, once all is written."""
        found = []
        if self._rounded:
            found.append(
                StoredWarning(
                    "scale_rounded",
                    f"{len(self._rounded)} scales are stored in half precision, off by at most 0.05 %; the "
                    "ternary weights are the checkpoint's own",
                    tuple(self._rounded),
                )
            )
        if self._kept:
            found.append(
                StoredWarning(
                    "not_ternary",
                    f"{len(self._kept)} matrices are not ternary in the checkpoint and keep 8 bits or more",
                    tuple(self._kept),
                )
            )
        return tuple(found)

    def _scale(self, tensor: ConvertedTensor) -> float | None:
        return self._scales.get(tensor.source_names[0]) if len(tensor.source_names) == 1 else None
