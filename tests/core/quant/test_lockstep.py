"""One pass over a block in lock-step: who sees what, and what the rest of the block runs on."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from core.decoder.families import LinearGroup
from core.quant.hidden_states import HiddenStates
from core.quant.lockstep import BlockPass

GROUPS = (LinearGroup(("first", "twin")), LinearGroup(("rare",)), LinearGroup(("last",)))


class Toy(torch.nn.Module):
    """Two linears on one input, one that only some windows reach, one at the end."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        for name in ("first", "twin", "rare", "last"):
            setattr(self, name, torch.nn.Linear(4, 4, bias=False))
        self.requires_grad_(False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.first(x) * self.twin(x)
        if bool((x[..., 0] > 0).any()):
            y = y + self.rare(y)
        return x + self.last(y)


class Halving:
    """Halves every weight of a group when it is finished, and remembers what was shown."""

    def __init__(self, toy: Toy) -> None:
        self.toy = toy
        self.seen: dict[int, list[torch.Tensor]] = {}
        self.finished: list[int] = []
        self.replaced: list[int] = []

    def see(self, index: int, x: torch.Tensor) -> None:
        self.seen.setdefault(index, []).append(x.clone())

    def finish(self, index: int) -> None:
        self.finished.append(index)
        for name in GROUPS[index].names:
            self.toy.get_submodule(name).get_parameter("weight").mul_(0.5)

    def replace(self, index: int, x: torch.Tensor) -> torch.Tensor:
        self.replaced.append(index)
        return x


def states_of(tmp_path: Path, *, positive: bool) -> HiddenStates:
    """Five windows of 1024 tokens: three chunks; ``positive`` lets only the last window reach ``rare``."""
    values = torch.randn(5, 1024, 4, generator=torch.Generator().manual_seed(1))
    values[..., 0] = -values[..., 0].abs()
    if positive:
        values[4, :, 0] = 1.0
    states = HiddenStates.create(tmp_path / "in.f32", (5, 1024, 4))
    states.write(0, values)
    return states


def block_of(toy: Toy, states: HiddenStates) -> BlockPass:
    return BlockPass(toy, toy, GROUPS, states, lambda: None)


def test_a_group_is_finished_when_all_have_been_seen_and_later_ones_see_the_new_weights(
    tmp_path: Path,
) -> None:
    toy, states = Toy(), states_of(tmp_path, positive=True)
    halved = Toy()
    for name in ("first", "twin", "rare", "last"):
        halved.get_submodule(name).get_parameter("weight").mul_(0.5)
    watcher = Halving(toy)
    outputs = HiddenStates.create(tmp_path / "out.f32", states.shape)
    with torch.inference_mode():
        block_of(toy, states).quantize(watcher, outputs, sequential=True)
        wanted = torch.cat([halved(states.read(i, i + 1)) for i in range(5)])
    assert watcher.finished == [0, 1, 2]
    assert [sum(len(x) for x in watcher.seen[i]) for i in range(3)] == [5120, 1024, 5120]
    torch.testing.assert_close(outputs.read(0, 5), wanted)  # every window ran on the new weights
    inner = halved.first(states.read(0, 2)) * halved.twin(states.read(0, 2))
    torch.testing.assert_close(watcher.seen[2][0], inner.reshape(-1, 4))


def test_a_linear_that_nobody_reaches_is_finished_all_the_same(tmp_path: Path) -> None:
    toy, states = Toy(), states_of(tmp_path, positive=False)
    watcher = Halving(toy)
    with torch.inference_mode():
        block_of(toy, states).quantize(watcher, None, sequential=True)
    assert sorted(watcher.finished) == [0, 1, 2]
    assert 1 not in watcher.seen


def test_without_sequence_all_groups_see_the_old_weights_and_outputs_come_from_the_new(
    tmp_path: Path,
) -> None:
    toy, states = Toy(), states_of(tmp_path, positive=True)
    untouched = Toy()
    watcher = Halving(toy)
    outputs = HiddenStates.create(tmp_path / "out.f32", states.shape)
    with torch.inference_mode():
        block_of(toy, states).quantize(watcher, outputs, sequential=False)
        old = untouched.first(states.read(0, 2)) * untouched.twin(states.read(0, 2))
        torch.testing.assert_close(watcher.seen[2][0], old.reshape(-1, 4))
        torch.testing.assert_close(outputs.read(3, 4), toy(states.read(3, 4)))
    assert sum(len(x) for x in watcher.seen[0]) == 5120  # once, though two linears read it


def test_a_cancel_in_the_middle_leaves_no_chunk_waiting(tmp_path: Path) -> None:
    toy, states = Toy(), states_of(tmp_path, positive=True)
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls == 5:
            raise KeyboardInterrupt

    watcher = Halving(toy)
    with torch.inference_mode(), pytest.raises(KeyboardInterrupt):
        BlockPass(toy, toy, GROUPS, states, check).quantize(watcher, None, sequential=True)
    assert not any(module._forward_pre_hooks for module in toy.modules())
    with torch.inference_mode():
        toy(states.read(0, 1))
    assert len(watcher.seen.get(2, [])) <= 3


def test_an_error_of_the_method_comes_out_of_the_pass(tmp_path: Path) -> None:
    toy, states = Toy(), states_of(tmp_path, positive=True)

    class Failing(Halving):
        def finish(self, index: int) -> None:
            raise ArithmeticError("no")

    with torch.inference_mode(), pytest.raises(ArithmeticError):
        block_of(toy, states).quantize(Failing(toy), None, sequential=True)


def test_every_chunk_of_a_lone_group_is_shown_where_its_input_has_the_place_of_the_one_before(
    tmp_path: Path,
) -> None:
    states = states_of(tmp_path, positive=True)
    buffer = torch.empty(1, 2048, 4)

    class Reusing(Toy):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            y = buffer.resize_(x.shape).copy_(x)
            return x + self.first(y) * self.twin(y)

    toy = Reusing()
    seen: list[int] = []
    with torch.no_grad():
        whole = BlockPass(toy, toy, GROUPS[:1], states, lambda: None)
        whole.watch(lambda _index, x: seen.append(len(x)))
    assert seen == [2048, 2048, 1024]
