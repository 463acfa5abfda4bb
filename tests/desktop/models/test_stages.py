"""The stages of a job for the screen: in order, the current one marked, surprises put in."""

from __future__ import annotations

from core.jobs.protocol import JobKind
from desktop.models.stages import planned_stages, stage_steps

LEVEL = {"recipe": {"method": "rtn", "level": "Q4_K_M"}}


def _marked(planned: tuple[str, ...], *seen: str) -> list[str]:
    signs = {"done": "+", "current": ">", "to_come": "-"}
    return [f"{signs[step.state]}{step.name}" for step in stage_steps(planned, seen)]


def test_a_level_is_prepared_quantized_read_back_and_added() -> None:
    planned = planned_stages(JobKind.QUANTIZE, LEVEL)
    assert _marked(planned) == [
        "-prepare", "-warm_up", "-quantize", "-read_back", "-verify", "-catalog",
    ]  # fmt: skip
    assert _marked(planned, "prepare", "warm_up", "quantize")[:3] == ["+prepare", "+warm_up", ">quantize"]


def test_registering_an_unknown_source_first_does_not_look_like_the_end() -> None:
    planned = planned_stages(JobKind.QUANTIZE, LEVEL)
    early = _marked(planned, "prepare", "prepare", "verify", "catalog")
    assert early[0] == ">prepare"
    assert all(word.startswith("-") for word in early[1:])
    later = _marked(planned, "prepare", "verify", "catalog", "prepare", "warm_up", "quantize", "read_back")
    assert later == ["+prepare", "+warm_up", "+quantize", ">read_back", "-verify", "-catalog"]


def test_methods_that_look_at_text_calibrate_and_training_trains() -> None:
    assert "calibrate" in planned_stages(JobKind.QUANTIZE, {"recipe": {"method": "gptq"}})
    assert "calibrate" not in planned_stages(JobKind.QUANTIZE, {"recipe": {"method": "rtn"}})
    assert "train" in planned_stages(JobKind.QUANTIZE, {"recipe": {"method": "qat"}})


def test_a_stage_that_nobody_planned_is_shown_where_it_came() -> None:
    planned = planned_stages(JobKind.DOWNLOAD, {})
    assert _marked(planned, "prepare", "download", "verify", "write") == [
        "+prepare", "+download", "+verify", ">write", "-catalog",
    ]  # fmt: skip


def test_an_evaluation_without_speed_has_no_such_step() -> None:
    assert "speed" not in planned_stages(JobKind.EVALUATE, {"speed": False})
    assert stage_steps((), ()) == ()
