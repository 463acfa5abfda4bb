"""The methods of the mission: how values are chosen on a grid, and what each needs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MethodSpec:
    name: str
    title: str
    about: str
    needs_calibration: bool
    needs_training: bool = False


METHODS: tuple[MethodSpec, ...] = (
    MethodSpec("cast", "Cast", "Store in another float format.", needs_calibration=False),
    MethodSpec(
        "rtn", "Round to nearest", "The nearest grid point, with searched scales.", needs_calibration=False
    ),
    MethodSpec("dynamic", "Dynamic", "Activation scales chosen while running.", needs_calibration=False),
    MethodSpec(
        "static", "Static", "Activation scales measured on a text beforehand.", needs_calibration=True
    ),
    MethodSpec(
        "gptq", "GPTQ", "Rounding errors fed into the weights not yet rounded.", needs_calibration=True
    ),
    MethodSpec("awq", "AWQ", "Important channels scaled up before rounding.", needs_calibration=True),
    MethodSpec(
        "awq+gptq", "AWQ, then GPTQ", "Scaled channels and error feedback together.", needs_calibration=True
    ),
    MethodSpec("imatrix", "Importance matrix", "Scales weighted by activations.", needs_calibration=True),
    MethodSpec(
        "qat", "Quantization-aware training", "Trained to live with few bits.", True, needs_training=True
    ),
)

_BY_NAME = {spec.name: spec for spec in METHODS}


def method(name: str) -> MethodSpec:
    """The method of that name; raises KeyError."""
    return _BY_NAME[name]
