"""Figures of a variant that only its own runtime computes: its real integer kernels against the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray

from core.decoder.model import BlockModel
from core.decoder.weights import Weights
from core.edge.runtime import EdgeModel, Runtime
from core.errors import CorruptFileError
from core.evaluate.compare import Step
from core.evaluate.metrics import Comparison, Figures, chunk_rows

if TYPE_CHECKING:
    from core.decoder.structure import Structure


def compare_served(
    structure: Structure,
    source: Weights,
    variant: Runtime,
    windows: NDArray[np.int64],
    *,
    device: str = "cpu",
    dtype: torch.dtype = torch.float32,
    step: Step = lambda done, total, detail: None,
) -> Figures:
    """As :func:`core.evaluate.compare.compare`, but the variant's logits are those of its runtime, which
    holds the whole variant in memory. A step is one block of the source on one window, or one window of the
    variant."""
    n_windows, length = windows.shape
    model = BlockModel(structure, device, dtype)
    if windows.min() < 0 or windows.max() >= model.vocab_size or variant.vocab_size != model.vocab_size:
        raise CorruptFileError(
            "The tokenizer, the source and the variant do not have the same tokens",
            "Download the model and make the variant again.",
        )
    total, done = n_windows * (model.n_blocks + 1), 0
    ids = torch.from_numpy(np.ascontiguousarray(windows))
    hidden = model.embed(source, ids)
    for block in range(model.n_blocks):
        detail = f"block {block + 1} of {model.n_blocks}"
        step(done, total, detail)
        model.load_block(source, block)
        for window in range(n_windows):
            hidden[window] = model.run_block(hidden[window])
            done += 1
            step(done, total, detail)
    model.release()
    comparison, sequence = Comparison(), EdgeModel(variant)
    head, end = model.head(source), model.norm(source, hidden)
    rows, last = chunk_rows(model.vocab_size), length - 1
    with torch.inference_mode():
        for window in range(n_windows):
            sequence.keep(0)
            whole = None if variant.past else sequence.logits(windows[window, :last].tolist())
            for start in range(0, last, rows):
                stop = min(start + rows, last)
                if whole is not None:
                    found = whole[start:stop]
                else:
                    found = sequence.logits(windows[window, start:stop].tolist())
                logits = model.project(end[window, start:stop], head).cpu()
                comparison.add(logits, torch.from_numpy(found), ids[window, start + 1 : stop + 1])
            done += 1
            step(done, total, variant.name)
    return comparison.figures()
