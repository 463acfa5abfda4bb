"""A chat with a folder for the edge: computed by onnxruntime or OpenVINO, sampled as every other."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.chat.session import DEFAULT_CONTEXT, context_size
from core.chat.torch_session import TorchSession
from core.language import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

    from core.edge.runtime import EdgeModel

_PREFILL: Final = 256
"""Tokens of a prompt in one pass: its logits are given for every token."""
_WHOLE: Final = mark("this graph keeps no keys and values: every word computes the whole text anew")


def load_edge(path: Path, *, n_ctx: int, threads: int) -> TorchSession:
    """A session over the folder ``path`` for a context of ``n_ctx`` tokens.

    Raises NotFoundError, CorruptFileError, InvalidInputError, OutOfMemoryError, and InvalidRecipeError
    when OpenVINO is not installed.
    """
    context_size(n_ctx, 0)
    started = time.perf_counter()
    from core.chat.prompt import ChatPrompt
    from core.edge.runtime import EdgeModel, load_runtime
    from core.sources.facts import facts_from_config
    from core.sources.json_file import read_json

    facts = facts_from_config(path, read_json(path, "config.json") or {}, {})
    n_ctx = context_size(n_ctx, facts.context_length) or DEFAULT_CONTEXT
    prompt = ChatPrompt(path)
    runtime = load_runtime(path, threads=threads)
    return TorchSession(
        _Continued(EdgeModel(runtime)),
        prompt,
        facts,
        n_ctx,
        prefill=_PREFILL if runtime.past else n_ctx,
        load_s=time.perf_counter() - started,
        note=None if runtime.past else _WHOLE,
        backend=runtime.name,
    )


class _Continued:
    """An edge model whose logits are torch's."""

    def __init__(self, model: EdgeModel) -> None:
        self.check: Callable[[], None] = lambda: None
        self._model = model

    @property
    def vocab_size(self) -> int:
        return self._model.vocab_size

    def keep(self, length: int) -> None:
        self._model.keep(length)

    def extend(self, ids: list[int]) -> Tensor:
        import torch

        self.check()
        return torch.from_numpy(self._model.extend(ids).copy())
