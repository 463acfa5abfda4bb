"""Predictions against what was measured on real hardware (2 cores of an AMD EPYC, xllamacpp 2026.10)."""

from __future__ import annotations

import pytest

from core.recommend.recommend import recommend
from core.types import Fit, Purpose
from tests.fakes import machines as m

MIB = 1 << 20


def test_smollm2_q4_1_memory_and_speed_on_the_machine_they_were_measured_on() -> None:
    found = recommend(m.SERVER_2_CORES, m.SMOLLM2_135M_Q4_1, Purpose.CHAT, 2048).choices[0]
    assert found.id == "gguf:Q4_1"
    measured_rss = (217 + 16) * MIB  # a bare process after a long prompt, and the worker's own modules
    assert found.memory_bytes == pytest.approx(measured_rss, rel=0.1)
    assert found.tokens_per_s == pytest.approx(90, rel=0.15)  # 73 to 94 measured, the idle runs at 88 to 94


@pytest.mark.parametrize(
    ("bandwidth", "published", "vendor"),
    [(100e9, 21.9, "apple"), (200e9, 36.4, "apple"), (400e9, 61.2, "apple"), (1008e9, 150.0, "nvidia")],
)
def test_llama_2_7b_q4_0_on_gpus_is_within_a_fifth_of_published_runs(
    bandwidth: float, published: float, vendor: str
) -> None:
    llama_2_7b = m.model(
        "Llama-2-7b",
        n_params=6_738_415_616,
        intermediate_size=11008,
        n_kv_heads=32,
        vocab_size=32000,
        context_length=4096,
    )
    shared = vendor == "apple"
    card = m.gpu("GPU", vendor, 24, 23, bandwidth, shared=shared, usable_by=m.BOTH)
    hardware = m.machine(total=32, free=28, gpus=(card,))
    found = recommend(hardware, llama_2_7b, Purpose.EDGE, 512)
    q4_0 = next(c for c in found.choices if c.id == "gguf:Q4_0")
    assert q4_0.fits is Fit.GPU
    assert q4_0.tokens_per_s == pytest.approx(published, rel=0.2)
