"""Which weights of a torch chat stay in memory, and which are read again for every token."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from core.errors import OutOfMemoryError
from core.language import tr
from core.types import ModelFacts, TensorInfo

PREFILL: Final = 256
"""Prompt tokens computed at a time: bounds what a pass needs besides the weights."""
STREAMED_PREFILL: Final = 2048
"""The same where every pass decodes blocks again: few passes matter more."""

USABLE: Final = 0.9
"""Part of the free memory that a chat plans with: the rest is for what the estimate does not know."""


@dataclass(frozen=True, slots=True)
class Need:
    """Bytes in the dtype that computes: each block, what is before and after the blocks, keys and values
    of a full context, and what one pass needs besides (``streamed_work`` where blocks are streamed)."""

    blocks: Sequence[int]
    ends: int
    kv_cache: int
    work: int
    streamed_work: int

    @property
    def everything(self) -> int:
        return sum(self.blocks) + self.ends + self.kv_cache + self.work

    @property
    def least(self) -> int:
        """With one block in memory at a time."""
        return max(self.blocks, default=0) + self.kv_cache + self.streamed_work


@dataclass(frozen=True, slots=True)
class Placement:
    """The first ``resident_blocks`` of ``n_blocks`` and, if ``ends_resident``, embeddings and output
    matrix are kept in memory; the others are read and decoded whenever they are needed."""

    resident_blocks: int
    n_blocks: int
    ends_resident: bool

    @property
    def streams(self) -> bool:
        return self.resident_blocks < self.n_blocks or not self.ends_resident

    @property
    def note(self) -> str | None:
        """What to tell the user, if the chat will be slow."""
        if not self.streams:
            return None
        if self.resident_blocks == self.n_blocks:
            return tr("answers come slowly: memory is short, the output matrix is read again for every token")
        return tr("answers come slowly: memory is short, blocks of the model are read again for every token")


def memory_need(
    tensors: Mapping[str, TensorInfo], facts: ModelFacts, parts: tuple[str, str], n_ctx: int, itemsize: int
) -> Need:
    """What chatting takes. ``tensors`` have the names and shapes of the dense model; ``parts`` are the names
    of the model and of its list of blocks in them (``model``, ``layers``); ``itemsize`` is bytes a number.
    What belongs to neither the model nor its output matrix (a part that sees) is not loaded.
    """
    base, layers = parts
    pattern = re.compile(rf"{re.escape(base)}\.{re.escape(layers)}\.(\d+)\.")
    blocks = [0] * facts.n_layers
    ends = 0
    for name, info in tensors.items():
        match = pattern.match(name)
        if match is not None and int(match[1]) < facts.n_layers:
            blocks[int(match[1])] += info.n_elements * itemsize
        elif name.startswith((f"{base}.", "lm_head.")):
            ends += info.n_elements * itemsize
    layer_cache = 2 * facts.n_kv_heads * facts.head_dim * itemsize * n_ctx
    live = 8 * facts.hidden_size + 3 * facts.intermediate_size + n_ctx
    fixed = 4 * facts.vocab_size * 4
    if itemsize < 4:  # one tensor is decoded to float32 first
        fixed += 4 * max((info.n_elements for info in tensors.values()), default=0)
    work, streamed_work = (fixed + min(n_ctx, tokens) * live * 4 for tokens in (PREFILL, STREAMED_PREFILL))
    # one layer's keys and values exist twice while a token is appended
    return Need(tuple(blocks), ends, layer_cache * (facts.n_layers + 1), work, streamed_work)


def fits(need: Need, free_bytes: int) -> bool:
    """Whether everything can stay in memory."""
    return need.everything <= free_bytes * USABLE


def place(need: Need, free_bytes: int) -> Placement:
    """Keep what fits: the ends first, which every token needs, then as many blocks as there is room for.

    Raises OutOfMemoryError when not even one block at a time fits.
    """
    n_blocks = len(need.blocks)
    if fits(need, free_bytes):
        return Placement(n_blocks, n_blocks, True)
    room = int(free_bytes * USABLE) - need.least
    if room < 0:
        raise OutOfMemoryError(
            f"This model needs {need.least / 1e9:.1f} GB to chat even block by block; "
            f"{free_bytes / 1e9:.1f} GB are free",
            "Close other programs, choose a shorter context, or a smaller model.",
        )
    ends_resident = need.ends <= room
    if ends_resident:
        room -= need.ends
    resident = 0
    while resident < n_blocks and need.blocks[resident] <= room:
        room -= need.blocks[resident]
        resident += 1
    return Placement(resident, n_blocks, ends_resident)
