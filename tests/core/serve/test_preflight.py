"""What is known before a server is started: whether it can be, and what it takes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.hardware.detect import detect
from core.paths import Paths
from core.serve import preflight
from core.serve.preflight import serve_memory, why_not_served
from core.specs.recipe import Recipe
from tests.fakes import demo_library


def test_files_that_are_gone_and_runtimes_that_are_not_there_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, variants = demo_library.build(Paths(tmp_path).ensure())
    variant = variants[0]
    assert why_not_served(variant) == ""
    assert "not where they were" in why_not_served(replace(variant, path=f"{variant.path}x"))
    monkeypatch.setattr(preflight, "find_spec", lambda _: None)
    edge = replace(variant, recipe=Recipe(method="static", dtype="INT8", container="openvino"))
    assert "OpenVINO" in why_not_served(edge)


def test_memory_grows_with_the_context_and_shrinks_with_the_cache(tmp_path: Path) -> None:
    paths = Paths(tmp_path).ensure()
    _, variants = demo_library.build(paths)
    hardware = detect(paths)
    variant = max(variants, key=lambda v: v.size_bytes)
    short = serve_memory(variant, hardware, 2048, "f16")
    long = serve_memory(variant, hardware, 32768, "f16")
    packed = serve_memory(variant, hardware, 32768, "q4_0")
    assert variant.size_bytes < short.needed < packed.needed < long.needed
    little = replace(hardware, memory=replace(hardware.memory, available_bytes=1 << 30), gpus=())
    tight = serve_memory(variant, little, 2048, "f16")
    assert not tight.fits
    assert "only 1.0 GiB are free" in tight.sentence
    nf4 = replace(variant, recipe=Recipe(method="rtn", dtype="NF4", container="bitsandbytes"))
    slow = serve_memory(nf4, little, 2048, "f16")
    assert slow.slow_instead
    assert "slowly" in slow.sentence
