"""Prepare, train, convert: INT8 close to the float model, and training that keeps its best state."""

from __future__ import annotations

import math

import pytest
import torch
from torch import nn

from core.errors import CancelledError, InvalidInputError, UnsupportedModelError
from core.quant.module_qat.data import ModuleData
from core.quant.module_qat.flow import convert, outputs, prepare, runnable
from core.quant.module_qat.training import TrainOptions, TrainReport, train
from tests.core.quant.module_qat.models import MODELS, inputs, mlp

Tensor = torch.Tensor


def error_of(name: str, options: TrainOptions) -> tuple[float, TrainReport]:
    """Relative error of the INT8 model on examples that nothing was trained on."""
    model, seen = MODELS[name](), inputs(name, 160)
    prepared = prepare(model, seen[:2])
    report = train(prepared, ModuleData(seen[:128]), options)
    made = convert(prepared)
    with torch.no_grad():
        wanted = model(seen[128:])
    found = outputs(runnable(made), seen[128:], None)
    return float((found - wanted).square().mean() / wanted.var()), report


@pytest.mark.parametrize("name", MODELS)
def test_int8_is_near_the_float_model_and_training_is_not_worse_than_none(name: str) -> None:
    alone, _ = error_of(name, TrainOptions(steps=0))
    trained, report = error_of(name, TrainOptions(steps=60, lr=3e-4))
    assert alone < 0.005
    assert report.loss_after <= report.loss_before
    assert trained <= max(1.05 * alone, 1e-3)  # below a thousandth of the variance both are rounding's noise
    assert report.rollbacks == 0


def test_the_given_model_and_its_teacher_stay_as_they_were() -> None:
    model, x = MODELS["cnn"](), inputs("cnn")
    before = {name: value.clone() for name, value in model.state_dict().items()}
    prepared = prepare(model, x[:2])
    wanted = outputs(prepared.reference, x, None)
    train(prepared, ModuleData(x), TrainOptions(steps=5, lr=1e-2))
    assert torch.equal(outputs(prepared.reference, x, None), wanted)
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())


def test_the_weights_of_the_result_are_int8_and_no_float_copy_stays() -> None:
    prepared = prepare(mlp(), inputs("mlp", 2))
    train(prepared, ModuleData(inputs("mlp")), TrainOptions(steps=2))
    state = convert(prepared).state_dict
    matrices = [value for value in state.values() if value.dim() == 2]
    assert [value.dtype for value in matrices] == [torch.int8] * 3


def test_classes_are_learnt_by_cross_entropy() -> None:
    x = inputs("mlp")
    with torch.no_grad():
        targets = mlp()(x).argmax(1)
    prepared = prepare(mlp(), x[:2])
    report = train(prepared, ModuleData(x, targets), TrainOptions(steps=40, lr=1e-3))
    assert report.loss_after < report.loss_before


def test_a_rate_that_diverges_is_rolled_back_to_the_best_step() -> None:
    prepared = prepare(mlp(), inputs("mlp", 2))
    report = train(prepared, ModuleData(inputs("mlp")), TrainOptions(steps=60, lr=100.0))
    assert report.rollbacks >= 1
    assert report.loss_after <= report.loss_before
    assert math.isfinite(report.loss_after)
    with torch.no_grad():
        wanted = mlp()(inputs("mlp"))
    found = outputs(runnable(convert(prepared)), inputs("mlp"), None)
    assert float((found - wanted).square().mean() / wanted.var()) < 0.02


def test_minutes_end_the_training() -> None:
    prepared = prepare(mlp(), inputs("mlp", 2))
    report = train(prepared, ModuleData(inputs("mlp")), TrainOptions(steps=None, minutes=0.01))
    assert report.steps > 0
    assert report.elapsed_s < 30


def test_a_model_of_one_batch_size_is_fed_so() -> None:
    program = torch.export.export(mlp(), (inputs("mlp", 5),))
    prepared = prepare(program, inputs("mlp", 2))
    assert prepared.batch == 5
    train(prepared, ModuleData(inputs("mlp", 24)), TrainOptions(steps=3))
    found = outputs(runnable(convert(prepared)), inputs("mlp", 13), 5)
    assert found.shape == (13, 3)


def test_steps_are_told_and_can_stop_it() -> None:
    heard: list[int] = []

    def stop() -> None:
        if len(heard) >= 3:
            raise CancelledError("stopped")

    prepared = prepare(mlp(), inputs("mlp", 2))
    with pytest.raises(CancelledError):
        train(
            prepared,
            ModuleData(inputs("mlp")),
            TrainOptions(steps=50),
            on_step=lambda step, loss: heard.append(step),
            check_cancelled=stop,
        )
    assert heard == [1, 2, 3]


class TwoInputs(nn.Module):
    def forward(self, a: Tensor, b: Tensor) -> Tensor:
        return a + b


class Branching(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x if x.sum() > 0 else -x


def test_models_that_do_not_fit_are_refused() -> None:
    x = inputs("mlp", 4)
    with pytest.raises(UnsupportedModelError, match="cannot be exported"):
        prepare(Branching(), x)
    with pytest.raises(UnsupportedModelError, match="no convolution"):
        prepare(nn.Sequential(nn.ReLU()), x)
    with pytest.raises(UnsupportedModelError, match="2 inputs"):
        prepare(torch.export.export(TwoInputs(), (x, x)), x)
    with pytest.raises(InvalidInputError, match=r"\[4, 7\]"):
        prepare(torch.export.export(mlp(), (x,)), torch.zeros(4, 7))
    with pytest.raises(InvalidInputError, match="int64"):
        prepare(torch.export.export(mlp(), (x,)), torch.zeros(4, 16, dtype=torch.int64))


@pytest.mark.parametrize(
    ("targets", "why"),
    [
        (torch.zeros(96, 4), "targets have the shape"),
        (torch.full((96,), 3), "class numbers"),
        (torch.zeros(96, 3, dtype=torch.int64), "class numbers"),
    ],
)
def test_targets_that_do_not_fit_the_outputs_are_refused(targets: Tensor, why: str) -> None:
    prepared = prepare(mlp(), inputs("mlp", 2))
    with pytest.raises(InvalidInputError, match=why):
        train(prepared, ModuleData(inputs("mlp"), targets), TrainOptions(steps=1))


@pytest.mark.parametrize(
    "options",
    [
        TrainOptions(lr=0.0),
        TrainOptions(lr=float("nan")),
        TrainOptions(steps=-1),
        TrainOptions(steps=None),
        TrainOptions(minutes=0.0),
        TrainOptions(batch_size=0),
    ],
)
def test_settings_that_cannot_be_meant_are_refused(options: TrainOptions) -> None:
    with pytest.raises(InvalidInputError):
        options.checked()


def test_too_few_examples_are_refused() -> None:
    prepared = prepare(mlp(), inputs("mlp", 2))
    with pytest.raises(InvalidInputError, match="too few"):
        train(prepared, ModuleData(inputs("mlp", 4)), TrainOptions(steps=1))
