"""Whether results fit this computer: by their size at once, by their headers where the size is not known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.hub.cache import CachedHub
from core.hub.fits import Judge, estimated_facts, fits, judge_all
from core.hub.remote_files import GgufModel
from core.hub.search import HubModel
from core.paths import current_paths
from core.recommend.recommend import recommend
from core.types import Fit, ModelFacts, Purpose
from tests.fakes.hub import FakeHub
from tests.fakes.machines import machine, rtx_4090
from tests.fakes.tiny_llama import tiny_llama


def _model(repo_id: str, n_params: int | None) -> HubModel:
    return HubModel(repo_id, 0, 0, False, (), None, n_params, "name" if n_params else "")


@pytest.mark.parametrize("purpose", list(Purpose))
def test_small_ones_fit_and_giants_do_not(purpose: Purpose) -> None:
    judge = Judge(machine(total=16, free=12), purpose)
    small, giant = judge.by_size(_model("a/x", 10**9)), judge.by_size(_model("a/y", 405 * 10**9))
    assert giant is not None
    assert (giant.fit, giant.choice, fits(giant)) == (Fit.NO, None, False)
    assert giant.why.startswith("does not fit")
    if purpose in {Purpose.CHAT, Purpose.EDGE}:
        assert small is not None
        assert small.choice is not None
        assert fits(small)
        assert small.estimated
        assert small.why
    assert judge.by_size(_model("a/z", None)) is None
    assert not fits(None)


@pytest.mark.parametrize("n_params", [1_000_000, 135_000_000, 1_700_000_000, 8_000_000_000, 671_000_000_000])
def test_estimated_facts_have_the_size_that_was_asked_for(n_params: int) -> None:
    facts = estimated_facts(n_params, "x")
    best = recommend(machine(total=2048, free=1536), facts, Purpose.CHAT).choices
    by_id = {choice.id: choice for choice in best}
    assert by_id["gguf:Q8_0"].size_bytes == pytest.approx(n_params * 1.0625, rel=0.03, abs=6_000_000)


def test_of_a_repository_of_levels_the_best_that_is_there_is_chosen() -> None:
    facts = ModelFacts.from_json(
        {**estimated_facts(8 * 10**9, "x").to_json(), "quantized": True, "dtype": "Q4_K"}
    )
    there = (GgufModel("Q3_K_M", ("q3",), 3_900_000_000), GgufModel("Q8_0", ("q8",), 8_500_000_000))
    verdict = Judge(machine(total=32, free=24), Purpose.CHAT).verdict(facts, there)
    assert verdict.file in there
    assert verdict.name == (verdict.file.level if verdict.file else "")
    assert verdict.size_bytes == (verdict.file.size_bytes if verdict.file else 0)
    nothing = Judge(machine(total=2, free=1), Purpose.CHAT).verdict(facts, there)
    assert (nothing.fit, nothing.choice) == (Fit.NO, None)


def test_each_level_of_a_repository_is_judged_also_those_that_are_not_ranked() -> None:
    facts = ModelFacts.from_json(
        {**estimated_facts(8 * 10**9, "x").to_json(), "quantized": True, "dtype": "Q4_K"}
    )
    sizes = {"Q4_K_M": 4.9, "IQ4_XS": 4.4, "Q5_1": 6.1, "Q8_0": 8.5, "F16": 16.0}
    there = [GgufModel(level, (level,), round(size * 10**9)) for level, size in sizes.items()]
    found = Judge(machine(total=16, free=10), Purpose.CHAT).each(facts, there)
    assert found["Q4_K_M"].fit is Fit.RAM
    assert found["IQ4_XS"].fit is Fit.RAM
    assert found["Q5_1"].fit is Fit.RAM
    assert found["F16"].fit is Fit.NO
    assert found["F16"].why.startswith("does not fit")
    assert all(verdict.file in there for verdict in found.values())


@pytest.mark.parametrize(
    ("kind", "said"),
    [("AWQ", "needs a CUDA or ROCm GPU"), ("NF4", "GPU"), ("MLX", "for other programs"), ("other", "other")],
)
def test_weights_that_nothing_here_runs_are_told_apart_from_too_large_ones(kind: str, said: str) -> None:
    model = HubModel("a/x", 0, 0, False, (), None, 8 * 10**9, "name", quantization=kind)
    verdict = Judge(machine(), Purpose.CHAT).by_size(model)
    assert verdict is not None
    assert verdict.blocked
    assert said in verdict.why
    assert not fits(verdict)


def test_weights_for_gpus_are_judged_as_what_they_are() -> None:
    model = HubModel("a/x", 0, 0, False, (), None, 8 * 10**9, "name", quantization="AWQ")
    verdict = Judge(machine(gpus=(rtx_4090(),)), Purpose.SERVE).by_size(model)
    assert verdict is not None
    assert verdict.choice is not None
    assert (verdict.choice.id, verdict.fit, verdict.blocked) == ("awq:INT4", Fit.GPU, False)


def test_unknown_sizes_are_read_from_headers_and_failures_are_none(fake_hub: FakeHub, tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "here")
    fake_hub.add_repo("org/tiny", {file.name: file.read_bytes() for file in folder.iterdir()})
    fake_hub.add_repo("org/gated", {"config.json": b"{}"})
    fake_hub.gated.add("org/gated")
    hub = CachedHub.open(current_paths())
    models = [_model("org/tiny", None), _model("org/gated", None), _model("org/known-1B", 10**9)]
    found = judge_all(Judge(machine(total=16, free=12), Purpose.CHAT), hub, models)
    tiny, known = found["org/tiny"], found["org/known-1B"]
    assert tiny is not None
    assert known is not None
    assert (tiny.estimated, known.estimated, found["org/gated"]) == (False, True, None)
    assert all("known" not in request.path for request in fake_hub.requests)
    assert tiny.to_json()["fit"] == str(tiny.fit)


def test_the_levels_that_can_be_made_are_offered_best_first() -> None:
    judge = Judge(machine(total=16, free=12), Purpose.CHAT)
    facts = estimated_facts(8 * 10**9, "x")
    levels = judge.levels(facts)
    best = judge.verdict(facts).choice
    assert levels[0] == best
    assert all(choice.quantizable and choice.level and choice.fits is not Fit.NO for choice in levels)
    assert judge.levels(replace(facts, quantized=True)) == ()


def test_variants_of_others_are_judged_by_the_level_in_their_name_else_by_the_best() -> None:
    judge = Judge(machine(total=16, free=7), Purpose.CHAT)
    facts = estimated_facts(8 * 10**9, "x")
    names = {"b/x-Q8_0-GGUF": "GGUF", "b/x-Q2_K-GGUF": "GGUF", "b/x-GGUF": "GGUF", "b/x-AWQ": "AWQ"}
    models = [replace(_model(name, None), quantization=kind) for name, kind in names.items()]
    models.append(replace(_model("b/x-mlx", None), quantization="MLX"))
    found = judge.others(facts, models)
    assert found["b/x-Q8_0-GGUF"].fit is Fit.TIGHT
    assert found["b/x-Q2_K-GGUF"].fit is Fit.RAM
    assert found["b/x-Q2_K-GGUF"].name == "Q2_K"
    assert found["b/x-GGUF"].choice in judge.levels(facts)
    assert found["b/x-AWQ"].blocked
    assert found["b/x-mlx"].blocked
