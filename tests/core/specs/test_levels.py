"""The mixes agree with what llama.cpp's own quantizer chose (tests/bench/record_llamacpp_levels.py)."""

from __future__ import annotations

import itertools
import json
import re
from pathlib import Path
from typing import Any

import pytest

from core.errors import InvalidRecipeError
from core.specs.levels import LEVELS, MixShape, assign_types, level
from core.specs.sizes import tensor_bytes

RECORD = json.loads((Path(__file__).parents[2] / "data" / "llamacpp_levels.json").read_text())["shapes"]


def _tensors(shape: dict[str, Any]) -> list[tuple[str, tuple[int, ...]]]:
    found = []
    for name, extents in shape["tensors"].items():
        if name.startswith("blk.0."):
            found += [(f"blk.{i}.{name[6:]}", tuple(extents)) for i in range(shape["n_layers"])]
        else:
            found.append((name, tuple(extents)))
    return found


def _mix(shape: dict[str, Any]) -> MixShape:
    return MixShape(
        shape["architecture"], shape["n_layers"], shape["n_heads"], shape["n_kv_heads"], shape["n_experts"]
    )


RECORDED = [spec for spec in LEVELS if not spec.research]


@pytest.mark.parametrize("spec", RECORDED, ids=lambda s: s.name)
@pytest.mark.parametrize("name", RECORD)
def test_every_tensor_gets_the_type_that_llama_cpp_gives_it(name: str, spec: Any) -> None:
    shape = RECORD[name]
    parts: dict[str, list[tuple[int, str]]] = {}
    for choice in assign_types(_tensors(shape), spec, _mix(shape)):
        matched = re.match(r"blk\.(\d+)\.(.*)", choice.name)
        key, layer = (matched[2], int(matched[1])) if matched else (choice.name, 0)
        parts.setdefault(key, []).append((layer, choice.type.name))
    coded = {
        key: " ".join(f"{k}*{len(list(run))}" for k, run in itertools.groupby(t for _, t in sorted(found)))
        for key, found in parts.items()
    }
    assert coded == shape["levels"][spec.name]["types"]


@pytest.mark.parametrize("name", RECORD)
def test_tensor_data_has_the_same_number_of_bytes(name: str) -> None:
    shape = RECORD[name]
    tensors = _tensors(shape)
    for spec in RECORDED:
        choices = assign_types(tensors, spec, _mix(shape))
        total = sum(tensor_bytes(s, c.type) for (_, s), c in zip(tensors, choices, strict=True))
        assert total == shape["levels"][spec.name]["data_bytes"], spec.name


def test_rows_that_k_quants_cannot_take_are_marked_as_fallbacks() -> None:
    choices = assign_types([("blk.0.attn_q.weight", (576, 576))], level("q4_k_m"), MixShape("llama", 1, 9, 3))
    assert choices[0].fell_back
    assert (choices[0].wanted.name, choices[0].type.name) == ("Q4_K", "Q5_0")


def test_an_unknown_level_names_the_levels_there_are() -> None:
    with pytest.raises(InvalidRecipeError, match="Q9_Z") as caught:
        level("Q9_Z")
    assert "Q4_K_M" in caught.value.hint


@pytest.mark.parametrize(("name", "file_type"), [("TQ1_0", 36), ("TQ2_0", 37)])
def test_ternary_levels_follow_the_rules_of_llama_cpp(name: str, file_type: int) -> None:
    """llama-quant.cpp: output Q6_K, an embedding beside it Q4_K, rows that are no multiple of 256 Q4_0."""
    spec = level(name)
    assert (spec.file_type, spec.research) == (file_type, True)
    untied = [
        ("token_embd.weight", (64, 256)),
        ("blk.0.attn_v.weight", (64, 256)),
        ("blk.0.attn_norm.weight", (256,)),
        ("blk.0.ffn_gate.weight", (288, 256)),
        ("blk.0.ffn_down.weight", (256, 288)),
        ("blk.0.ffn_up.weight", (256, 40)),
        ("output.weight", (64, 256)),
    ]
    types = [c.type.name for c in assign_types(untied, spec, MixShape("llama", 1, 4, 1))]
    assert types == ["Q4_K", name, "F32", name, "Q4_0", "F16", "Q6_K"]
    tied = assign_types(untied[:-1], spec, MixShape("llama", 80, 8, 1))
    assert [c.type.name for c in tied[:2]] == ["Q6_K", name]
    odd = assign_types(
        [("token_embd.weight", (64, 288)), ("output.weight", (64, 288))], spec, MixShape("llama", 1, 9, 3)
    )
    assert [c.type.name for c in odd] == ["Q5_0", "Q8_0"]
