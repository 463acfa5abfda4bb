"""How products are computed: in float32, in TF32 on the tensor cores of newer GPUs, or in BF16."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Literal, get_args

import torch

from core.errors import InvalidInputError

ComputeMode = Literal["fp32", "tf32", "bf16"]
MODES: Final[tuple[str, ...]] = get_args(ComputeMode)

_TF32_CAPABILITY: Final = (8, 0)  # Ampere


@contextmanager
def compute_mode(name: str, device: str = "cpu") -> Iterator[torch.dtype]:
    """Products as ``name`` says while the context is open; gives the dtype of weights and hidden states.

    TF32 keeps float32's range and rounds the factors of a product to 10 bits of mantissa; sums stay in
    float32. Raises InvalidInputError for an unknown name and for TF32 without a CUDA GPU that has it.
    """
    if name not in MODES:
        raise InvalidInputError(f"There is no compute mode {name!r}", f"Choose one of {', '.join(MODES)}.")
    if name == "tf32":
        require_tf32(device)
    before = torch.get_float32_matmul_precision()
    torch.set_float32_matmul_precision("high" if name == "tf32" else "highest")
    try:
        yield torch.bfloat16 if name == "bf16" else torch.float32
    finally:
        torch.set_float32_matmul_precision(before)


def require_tf32(device: str) -> None:
    """Raises InvalidInputError unless ``device`` is a CUDA GPU of compute capability 8.0 or newer."""
    if torch.device(device).type != "cuda" or not torch.cuda.is_available():
        raise InvalidInputError(
            f"TF32 is a mode of NVIDIA GPUs, and the computation runs on {device}",
            "Choose fp32, or bf16 to halve the memory.",
        )
    if torch.version.hip is not None or torch.cuda.get_device_capability(device) < _TF32_CAPABILITY:
        raise InvalidInputError(
            f"{torch.cuda.get_device_name(device)} has no TF32 (NVIDIA's Ampere and newer do)",
            "Choose fp32, or bf16 to halve the memory.",
        )


def use_tf32(device: str) -> None:
    """TF32 products for the rest of this process. Raises as :func:`require_tf32`."""
    require_tf32(device)
    torch.set_float32_matmul_precision("high")


def best_device() -> str:
    """A CUDA device where there is one, else the CPU. MPS is used only when it is asked for: nobody has
    measured it against the CPU yet, and it lacks the float64 that evaluation sums in."""
    return "cuda" if torch.cuda.is_available() else "cpu"


def require_device(device: str) -> str:
    """``device`` when it is there; raises InvalidInputError."""
    present = (
        device == "cpu"
        or (device == "cuda" and torch.cuda.is_available())
        or (device == "mps" and torch.backends.mps.is_available())
    )
    if not present:
        raise InvalidInputError(f"There is no device {device!r} here", "Use cpu, or leave --device out.")
    return device


def mode_for(asked: str | None, setting: str, device: str) -> str:
    """The mode that was ``asked`` for, else the ``setting`` where ``device`` has it: settings may have come
    from another computer."""
    if asked:
        return asked
    try:
        if setting == "tf32":
            require_tf32(device)
    except InvalidInputError:
        return "fp32"
    return setting
