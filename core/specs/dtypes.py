"""The dtypes of the mission: how a number is stored, with bits and a plain sentence for each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DtypeSpec:
    """``bits`` are the payload's, without scales. ``compute_only`` dtypes are never stored (TF32)."""

    name: str
    bits: float
    title: str
    about: str
    compute_only: bool = False
    research: bool = False


DTYPES: tuple[DtypeSpec, ...] = (
    DtypeSpec("FP32", 32, "32-bit float", "The reference: exact, four bytes a weight."),
    DtypeSpec("TF32", 32, "TensorFloat-32", "A faster way for GPUs to multiply FP32.", compute_only=True),
    DtypeSpec("BF16", 16, "16-bit brain float", "What most models are trained in; FP32's range."),
    DtypeSpec("FP16", 16, "16-bit float", "Finer than BF16, but a smaller range."),
    DtypeSpec("FP8_E4M3", 8, "8-bit float E4M3", "Half of BF16; new GPUs compute in it."),
    DtypeSpec("FP8_E5M2", 8, "8-bit float E5M2", "More range, less precision than E4M3."),
    DtypeSpec("INT8", 8, "8-bit integer", "Nearly no loss; CPUs and NPUs compute in it."),
    DtypeSpec("INT4", 4, "4-bit integer", "A quarter of BF16 with scales per group."),
    DtypeSpec("INT3", 3, "3-bit integer", "For models that are just too large."),
    DtypeSpec("INT2", 2, "2-bit integer", "Heavy loss unless trained for.", research=True),
    DtypeSpec("NF4", 4, "4-bit normal float", "Values placed where weights are dense; for QLoRA."),
    DtypeSpec("FP4", 4, "4-bit float", "bitsandbytes' other 4-bit grid."),
    DtypeSpec("TERNARY", 1.58, "ternary (BitNet)", "Weights of -1, 0, 1; needs training.", research=True),
    DtypeSpec("BINARY", 1, "binary (BitNet)", "Weights of -1 and 1; needs much training.", research=True),
)
