"""Runs source and variant through the same blocks over the same windows and compares what they predict."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray

from core.decoder.activations import quantize_input
from core.decoder.model import BlockModel
from core.decoder.weights import HEAD, Weights
from core.errors import CorruptFileError
from core.evaluate.metrics import Comparison, Figures, chunk_rows

if TYPE_CHECKING:
    from core.decoder.structure import Structure

Step = Callable[[int, int, str], None]
"""Called after each step with (done, total, what comes next); it may raise to cancel."""


def compare(
    structure: Structure,
    source: Weights,
    variant: Weights,
    windows: NDArray[np.int64],
    *,
    device: str = "cpu",
    dtype: torch.dtype = torch.float32,
    step: Step = lambda done, total, detail: None,
) -> Figures:
    """Figures of ``variant`` against ``source`` on token ``windows`` ``[n, length]``.

    Every window is a text of its own; its positions 0 .. length - 2 predict the token after them. Both
    sides go through each block in turn, so that memory holds one block, two output matrices and the
    hidden states. Where the variant quantizes the inputs of its linears too, so do its blocks here.
    A step is one block on one window of one side, or one window's comparison.
    """
    n_windows = len(windows)
    model = BlockModel(structure, device, dtype)
    if windows.min() < 0 or windows.max() >= model.vocab_size:
        raise CorruptFileError(
            "The tokenizer gives tokens that the model does not have", "Download the model again."
        )
    total = n_windows * (2 * model.n_blocks + 1)
    ids = torch.from_numpy(np.ascontiguousarray(windows))
    sides = [(weights, model.embed(weights, ids)) for weights in (source, variant)]
    activations = variant.activations
    done = 0
    for block in range(model.n_blocks):
        detail = f"block {block + 1} of {model.n_blocks}"
        for side, (weights, hidden) in enumerate(sides):
            step(done, total, detail)
            model.load_block(weights, block)
            if side == 1:
                model.quantize_activations(activations)
            for window in range(n_windows):
                hidden[window] = model.run_block(hidden[window])
                done += 1
                step(done, total, detail)
    model.release()
    comparison = Comparison()
    heads = [model.head(weights) for weights, _ in sides]
    ends = [model.norm(weights, hidden) for weights, hidden in sides]
    ends[1] = quantize_input(ends[1], activations.get(HEAD.removesuffix(".weight")))
    rows = chunk_rows(model.vocab_size)
    last = windows.shape[1] - 1
    with torch.inference_mode():
        for window in range(n_windows):
            for start in range(0, last, rows):
                stop = min(start + rows, last)
                logits = [
                    model.project(end[window, start:stop], head)
                    for end, head in zip(ends, heads, strict=True)
                ]
                comparison.add(logits[0], logits[1], ids[window, start + 1 : stop + 1])
            done += 1
            step(done, total, "comparing")
    return comparison.figures()


def all_logits(structure: Structure, weights: Weights, ids: NDArray[np.int64]) -> torch.Tensor:
    """Logits ``[length, vocab]`` of one window: what :func:`compare` computes, for checking it."""
    model = BlockModel(structure)
    hidden = model.embed(weights, torch.from_numpy(ids[None]))
    for block in range(model.n_blocks):
        model.load_block(weights, block)
        hidden[0] = model.run_block(hidden[0])
    return model.logits(weights, hidden[0])
