"""What a method is to the loop over blocks: what it wants to see, and what it makes of a group of linears."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

import torch

from core.quant.math.quantized import ActivationParameters, QuantizedWeight
from core.types import StoredWarning

if TYPE_CHECKING:
    from core.decoder.families import Fold, LinearGroup

Tensor = torch.Tensor

ALL_WINDOWS: Final = -1


@dataclass(frozen=True, slots=True)
class Block:
    """A loaded decoder block: ``groups`` are the linears to quantize, ``folds`` the places where factors can
    go, ``stored_dtypes`` what its parameters are stored in."""

    index: int
    layer: torch.nn.Module
    groups: tuple[LinearGroup, ...]
    folds: tuple[Fold, ...]
    stored_dtypes: Mapping[str, torch.dtype]

    def weight(self, name: str) -> Tensor:
        """The float32 weight ``[out, in]`` of a linear, in place."""
        return self.layer.get_submodule(name).get_parameter("weight")

    def weights(self, group: int) -> list[Tensor]:
        """The weights of all linears of a group."""
        return [self.weight(name) for name in self.groups[group].names]

    def channels(self, group: int) -> int:
        """The width of a group's input."""
        return int(self.weights(group)[0].shape[1])


@dataclass(frozen=True, slots=True)
class Quantized:
    """What became of one linear of a group."""

    name: str
    weight: QuantizedWeight
    activation: ActivationParameters | None = None


Outcome = tuple[list[Quantized], list[StoredWarning]]


class Collector(Protocol):
    """Takes in the inputs ``[tokens, in]`` of a group."""

    n_tokens: int

    def add(self, x: Tensor) -> None: ...


class Method(Protocol):
    """One way to quantize a block.

    ``samples``: windows whose inputs :meth:`transform` wants to see first (0: none; ALL_WINDOWS).
    ``collects``: whether :meth:`quantize` learns from the inputs. ``sequential``: whether it then wants
    inputs that already carry the errors of the linears before.
    """

    @property
    def samples(self) -> int: ...

    @property
    def collects(self) -> bool: ...

    @property
    def sequential(self) -> bool: ...

    def sampler(self, block: Block, group: int, tokens: int) -> Collector:
        """What gathers a group's inputs for :meth:`transform`; ``tokens`` is how many will come at most."""

    def transform(self, block: Block, seen: Mapping[int, Collector]) -> None:
        """Change the float block in place without changing what it computes."""

    def collector(self, block: Block, group: int) -> Collector:
        """What gathers a group's inputs for :meth:`quantize`."""

    def quantize(self, block: Block, group: int, collected: Collector | None) -> Outcome:
        """Quantize the linears of a group; the block's weights are not changed by this."""

    def replace(self, quantized: Quantized, x: Tensor) -> Tensor:
        """The input ``x`` as a finished linear sees it."""


def no_activations(names: tuple[str, ...]) -> StoredWarning:
    """What is stored when no token of the text came to a linear (an expert that is never chosen)."""
    return StoredWarning(
        "no_activations",
        "the calibration text never reached these matrices: they were rounded to nearest",
        names,
    )
