"""One forward pass of a block over all windows, stopped wherever a group of linears is about to be read.

A method that learns from activations wants all inputs of a linear before it touches its weight, and the
rest of the block to run on the new weight. Run naively, that is one forward pass a group. Here every chunk
of windows runs in a coroutine of its own: it stops when it reaches a linear whose group is not quantized
yet, the group is quantized when all chunks have arrived, and all go on. One pass serves the whole block, and
every matrix sees the errors of those before it (GPTQ's "true sequential").

Stopped chunks keep what they still need: the residual and the input that they wait with. Where that would be
too much (``PAUSED_BYTES``), or errors are not to be seen inside a block, all groups are watched in a first
pass and the second one computes the outputs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol

import torch
from greenlet import getcurrent, greenlet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.decoder.families import LinearGroup
    from core.quant.hidden_states import HiddenStates

Tensor = torch.Tensor

CHUNK_TOKENS: Final = 2048
"""Tokens that a chunk works on at a time: enough for the matrix kernels' full speed."""
PAUSED_BYTES: Final = 2 << 30
"""What stopped chunks may hold together."""


class Watcher(Protocol):
    """What is done with the inputs of groups; ``index`` is the group's place in forward order."""

    def see(self, index: int, x: Tensor) -> None:
        """Take in the input ``[tokens, in]`` of one chunk."""

    def finish(self, index: int) -> None:
        """All chunks have been seen: quantize the group's weights in place."""

    def replace(self, index: int, x: Tensor) -> Tensor:
        """What the linears get in place of their input ``x`` once the group is finished."""


Run = Callable[[Tensor], Tensor]
Check = Callable[[], None]


def chunk_windows(length: int) -> int:
    """Windows of a chunk."""
    return max(1, CHUNK_TOKENS // length)


def fits_paused(shape: tuple[int, int, int], widest: int) -> bool:
    """Whether all chunks may stop at once; ``widest`` is the widest input of a linear."""
    return 4 * shape[0] * shape[1] * (shape[2] + widest) <= PAUSED_BYTES


@dataclass(frozen=True, slots=True)
class BlockPass:
    """One loaded block with what goes into it.

    ``run`` computes the block on ``[windows, length, hidden]``; ``check`` is called often and may raise to
    stop, after which the block is in an undefined state.
    """

    run: Run
    layer: torch.nn.Module
    groups: Sequence[LinearGroup]
    states: HiddenStates
    check: Check

    def quantize(self, watcher: Watcher, outputs: HiddenStates | None, *, sequential: bool) -> None:
        """Quantize all groups by what they read, and write the new block's outputs (None: nobody needs
        them)."""
        if sequential:
            self._in_lockstep(watcher, outputs)
            return
        self.watch(watcher.see)
        for index in range(len(self.groups)):
            self.check()
            watcher.finish(index)
        if outputs is not None:
            self.propagate(watcher, outputs)

    def propagate(self, watcher: Watcher, outputs: HiddenStates) -> None:
        """Write the block's outputs, inputs of linears replaced as the watcher says."""
        with _watched(self.layer, self.groups, watcher.replace):
            for start, stop in self._spans():
                self.check()
                outputs.write(start, self.run(self.states.read(start, stop)))

    def watch(self, see: Callable[[int, Tensor], None], windows: int | None = None) -> None:
        """Show ``see`` the groups' inputs over the first ``windows`` windows; nothing is changed."""
        for start, stop in self._spans(windows):
            self.check()
            with _watched(self.layer, self.groups, _Showing(see)):
                self.run(self.states.read(start, stop))

    def _spans(self, windows: int | None = None) -> list[tuple[int, int]]:
        end = self.states.shape[0] if windows is None else min(windows, self.states.shape[0])
        step = chunk_windows(self.states.shape[1])
        return [(start, min(start + step, end)) for start in range(0, end, step)]

    def _in_lockstep(self, watcher: Watcher, outputs: HiddenStates | None) -> None:
        def work(start: int, stop: int) -> None:
            result = self.run(self.states.read(start, stop))
            if outputs is not None:
                outputs.write(start, result)

        spans = self._spans()
        lanes = [_Lane(work, getcurrent()) for _ in spans]
        waiting: dict[_Lane, int] = {}
        finished: set[int] = set()
        try:
            with _watched(self.layer, self.groups, _Pausing(watcher)):
                for lane, span in zip(lanes, spans, strict=True):
                    self.check()
                    _advance(lane, waiting, *span)
                while waiting:
                    current = min(waiting.values())  # all other lanes are past it, or never come there
                    self.check()
                    watcher.finish(current)
                    finished.add(current)
                    for lane in [lane for lane, index in waiting.items() if index == current]:
                        self.check()
                        _advance(lane, waiting)
            for index in range(len(self.groups)):  # experts to which no token came
                if index not in finished:
                    watcher.finish(index)
        finally:
            for lane in lanes:
                if lane:  # started and not ended: an error or a cancel came
                    lane.throw()


def _advance(lane: _Lane, waiting: dict[_Lane, int], *args: int) -> None:
    """Let a lane run until it stops at a group or ends."""
    waiting.pop(lane, None)
    reached = lane.switch(*args)
    if not lane.dead:
        waiting[lane] = reached


class _Lane(greenlet):
    """One chunk on its way through the block; ``reached``: the last group that it has come to."""

    reached = -1


class _Pausing:
    """Shows a group's input, waits until the group is finished, and goes on."""

    def __init__(self, watcher: Watcher) -> None:
        self._watcher = watcher

    def __call__(self, index: int, x: Tensor) -> Tensor | None:
        lane = getcurrent()
        assert isinstance(lane, _Lane)
        if index > lane.reached:
            lane.reached = index
            self._watcher.see(index, x.reshape(-1, x.shape[-1]))
            assert lane.parent is not None
            lane.parent.switch(index)
        return self._watcher.replace(index, x)


class _Showing:
    """Shows what the groups read while one chunk runs, each input once: the other members of a group read
    the same tensor."""

    def __init__(self, see: Callable[[int, Tensor], None]) -> None:
        self._see = see
        self._shown: set[int] = set()

    def __call__(self, index: int, x: Tensor) -> Tensor | None:
        if index not in self._shown:
            self._shown.add(index)
            self._see(index, x.reshape(-1, x.shape[-1]))
        return None


@contextmanager
def _watched(
    layer: torch.nn.Module,
    groups: Sequence[LinearGroup],
    visit: Callable[[int, Tensor], Tensor | None],
) -> Iterator[None]:
    """Call ``visit(index, input)`` before every linear of every group; what it returns takes the input's
    place."""

    def hook_of(index: int) -> Callable[[torch.nn.Module, tuple[Any, ...]], tuple[Any, ...] | None]:
        def hook(_module: torch.nn.Module, args: tuple[Any, ...]) -> tuple[Any, ...] | None:
            given = visit(index, args[0])
            return None if given is None else (given, *args[1:])

        return hook

    handles = [
        layer.get_submodule(name).register_forward_pre_hook(hook_of(index))
        for index, group in enumerate(groups)
        for name in group.names
    ]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()
