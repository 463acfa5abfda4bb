"""Compute modes: what each sets, that it is undone, and where TF32 is refused."""

from __future__ import annotations

import pytest
import torch

from core.decoder.compute import compute_mode, mode_for
from core.errors import InvalidInputError


@pytest.mark.parametrize(("name", "dtype"), [("fp32", torch.float32), ("bf16", torch.bfloat16)])
def test_a_mode_gives_its_dtype_and_keeps_float32_products_exact(name: str, dtype: torch.dtype) -> None:
    torch.set_float32_matmul_precision("high")
    try:
        with compute_mode(name) as given:
            assert given is dtype
            assert torch.get_float32_matmul_precision() == "highest"
        assert torch.get_float32_matmul_precision() == "high"
    finally:
        torch.set_float32_matmul_precision("highest")


def test_tf32_is_refused_on_a_processor_with_a_hint() -> None:
    with pytest.raises(InvalidInputError, match="NVIDIA") as refusal, compute_mode("tf32", "cpu"):
        pass
    assert "fp32" in refusal.value.hint
    assert torch.get_float32_matmul_precision() == "highest"


def test_tf32_is_refused_on_a_gpu_that_is_too_old(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: (7, 5))
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda device: "Tesla T4")
    with pytest.raises(InvalidInputError, match="T4"), compute_mode("tf32", "cuda"):
        pass


def test_tf32_is_taken_on_a_gpu_that_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: (8, 0))
    with compute_mode("tf32", "cuda") as dtype:
        assert dtype is torch.float32
        assert torch.get_float32_matmul_precision() == "high"
    assert torch.get_float32_matmul_precision() == "highest"


def test_an_unknown_mode_is_named() -> None:
    with pytest.raises(InvalidInputError, match="fp64"), compute_mode("fp64"):
        pass


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA GPU")
def test_tf32_products_are_close_to_but_not_those_of_float32() -> None:
    if torch.cuda.get_device_capability() < (8, 0):
        pytest.skip("a GPU without TF32")
    a, b = (torch.randn(512, 512, device="cuda") for _ in range(2))
    with compute_mode("fp32", "cuda"):
        exact = a @ b
    with compute_mode("tf32", "cuda"):
        rounded = a @ b
    assert not torch.equal(exact, rounded)
    assert torch.allclose(exact, rounded, atol=0.2)


def test_a_setting_from_another_computer_is_no_error_but_a_wish_is() -> None:
    assert mode_for(None, "tf32", "cpu") == "fp32"
    assert mode_for(None, "fp32", "cpu") == "fp32"
    assert mode_for("bf16", "tf32", "cpu") == "bf16"
    with pytest.raises(InvalidInputError, match="TF32"), compute_mode(mode_for("tf32", "fp32", "cpu"), "cpu"):
        pass
