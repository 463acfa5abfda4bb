"""The torch session: any model folder, dense or quantized, computed as the variant says.

Slower than llama.cpp on a CPU; it is there for what no GGUF type holds without loss. Weights are kept
dense, in float32 on a CPU; where memory is short, blocks are decoded anew at every pass.
"""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self

from core.chat.placement import PREFILL, STREAMED_PREFILL, Placement, fits, memory_need, place
from core.chat.session import (
    DEFAULT_CONTEXT,
    FINISH_CONTEXT,
    FINISH_LENGTH,
    FINISH_STOP,
    FINISH_STOPPED,
    THINK_CLOSE,
    THINK_OPEN,
    Answer,
    Messages,
    Sampling,
    checked_messages,
    context_size,
)
from core.chat.text_stream import StopTexts, TextStream
from core.errors import ChatError, ContextOverflowError, CorruptFileError, OutOfMemoryError
from core.language import tr
from core.recommend.memory import TORCH_OVERHEAD
from core.types import ModelFacts

if TYPE_CHECKING:
    from torch import Tensor

    from core.chat.prompt import ChatPrompt

Loading = Callable[[int, int], None]


class ContinuedModel(Protocol):
    """What a session asks of a model: to append tokens to a sequence, and to forget its end again."""

    check: Callable[[], None]

    @property
    def vocab_size(self) -> int: ...

    def keep(self, length: int) -> None:
        """Forget everything after the first ``length`` tokens."""

    def extend(self, ids: list[int]) -> Tensor:
        """Append ``ids``; logits ``[vocab]`` after the last of them."""


class TorchSession:
    """A model folder in memory. Made by :meth:`load` (or, for another runtime's model, by
    :mod:`core.chat.edge_session`); see :class:`core.chat.session.Session`."""

    def __init__(
        self,
        model: ContinuedModel,
        prompt: ChatPrompt,
        facts: ModelFacts,
        n_ctx: int,
        *,
        prefill: int = PREFILL,
        load_s: float = 0.0,
        note: str | None = None,
        backend: str = "torch",
    ) -> None:
        self.backend = backend
        self.facts = facts
        self.load_s = load_s
        self.note = note
        self._model: ContinuedModel | None = model
        self._prompt = prompt
        self._n_ctx = n_ctx
        self._prefill = prefill
        self._kept: list[int] = []  # the tokens whose keys and values the model holds
        self._asking = threading.Lock()
        self._current: threading.Event | None = None

    @classmethod
    def load(
        cls,
        path: Path,
        *,
        n_ctx: int = DEFAULT_CONTEXT,
        threads: int = 1,
        device: str | None = None,
        free_bytes: int | None = None,
        memory_limit: int = 0,
        tf32: bool = False,
        loading: Loading = lambda done, total: None,
    ) -> Self:
        """Load the folder ``path`` for a context of ``n_ctx`` tokens (0, or more than it was trained on: its
        own). ``device`` is cpu, cuda or mps (None: the best there is), ``free_bytes`` the memory to plan with
        (None: what is free; on the CPU at most ``memory_limit``, where that is not 0), ``tf32`` computes
        float32 in TF32. ``loading(done, total)`` is called before every block that is kept in memory and may
        raise.

        Raises NotFoundError, CorruptFileError, UnsupportedModelError, InvalidInputError or
        OutOfMemoryError.
        """
        context_size(n_ctx, 0)  # a context too short is told before the folder is opened
        started = time.perf_counter()
        import torch

        from core.chat.prompt import ChatPrompt
        from core.chat.torch_device import compute_dtypes, free_memory
        from core.chat.torch_model import TorchModel
        from core.containers.dense import open_model
        from core.decoder.compute import best_device, require_device, use_tf32
        from core.decoder.families import family_of
        from core.decoder.structure import torch_structure
        from core.decoder.weights import usual_name

        where = require_device(device) if device else best_device()
        torch.set_num_threads(max(1, threads))
        source = open_model(path)
        facts = source.facts()
        n_ctx = context_size(n_ctx, facts.context_length) or DEFAULT_CONTEXT
        structure = torch_structure(source)
        prompt = ChatPrompt(source.path)
        free = free_memory(where) if free_bytes is None else free_bytes
        if memory_limit and where == "cpu":
            free = min(free, max(0, memory_limit - TORCH_OVERHEAD))
        family = family_of(structure.model_type)
        tensors = {usual_name(name, facts): info for name, info in source.tensors.items()}
        if tf32:
            use_tf32(where)
        dtypes = (torch.float32,) if tf32 else compute_dtypes(where)
        needs = [
            memory_need(tensors, facts, (family.base, family.layers), n_ctx, dtype.itemsize)
            for dtype in dtypes
        ]
        chosen = next((i for i, need in enumerate(needs) if fits(need, free)), 0)
        placement = place(needs[chosen], free)
        try:
            model = TorchModel(
                source, structure, placement, device=where, dtype=dtypes[chosen], loading=loading
            )
        except (MemoryError, RuntimeError) as error:
            if _is_memory_error(error):
                raise _no_memory() from error
            raise
        return cls(
            model,
            prompt,
            facts,
            n_ctx,
            prefill=STREAMED_PREFILL if placement.streams else PREFILL,
            load_s=time.perf_counter() - started,
            note=_note(placement, chosen),
        )

    @property
    def n_ctx(self) -> int:
        return self._n_ctx

    @property
    def n_ctx_train(self) -> int | None:
        return self.facts.context_length or None

    @property
    def has_chat_template(self) -> bool:
        return self._prompt.has_template

    def ask(
        self,
        messages: Messages,
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: threading.Event | None = None,
    ) -> Answer:
        conversation = checked_messages(messages)
        return self._in_turn(lambda prompt: prompt.encode(conversation), sampling, on_token, stop)

    def complete(
        self,
        prompt: str,
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: threading.Event | None = None,
    ) -> Answer:
        return self._in_turn(lambda tokens: (tokens.encode_text(prompt), False), sampling, on_token, stop)

    def _in_turn(
        self,
        encode: Callable[[ChatPrompt], tuple[list[int], bool]],
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: threading.Event | None,
    ) -> Answer:
        stop = stop if stop is not None else threading.Event()
        with self._asking:
            model = self._open_model()
            self._current = stop
            model.check = lambda: _check(stop)
            try:
                return self._answer(model, encode, sampling, on_token, stop)
            except (MemoryError, RuntimeError) as error:
                if _is_memory_error(error):
                    raise _no_memory() from error
                raise
            finally:
                model.keep(len(self._kept))  # a pass that was interrupted is undone
                self._current = None

    def stop(self) -> None:
        current = self._current
        if current is not None:
            current.set()

    def close(self) -> None:
        self.stop()
        with self._asking:
            self._model = None
            self._kept = []
        gc.collect()

    def _open_model(self) -> ContinuedModel:
        if self._model is None:
            raise ChatError("This chat is closed", "Open the model again.")
        return self._model

    def _answer(
        self,
        model: ContinuedModel,
        encode: Callable[[ChatPrompt], tuple[list[int], bool]],
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: threading.Event,
    ) -> Answer:
        from core.chat.sampling import Sampler

        started = time.perf_counter()
        ids, thinking = encode(self._prompt)
        if len(ids) >= self._n_ctx:
            raise ContextOverflowError(
                f"The conversation has {len(ids)} tokens; the context window holds {self._n_ctx}",
                "Start a new conversation, shorten the message, or open the model with a longer context.",
            )
        if max(ids, default=0) >= model.vocab_size or not ids:
            raise CorruptFileError(
                "The tokenizer gives tokens that the model does not have", "Download the model again."
            )
        answer = _Writing(self._prompt, on_token, started, thinking=thinking)
        known = _common(self._kept, ids[:-1])
        model.keep(known)
        del self._kept[known:]
        sampler = Sampler(sampling)
        try:
            for start in range(known, len(ids), self._prefill):
                logits = self._extend(model, ids[start : start + self._prefill])
            answer.prompt_read(len(ids) - known)
            while not answer.finish:
                token = sampler.draw(logits, ids)
                if token in self._prompt.end_ids:
                    answer.end(FINISH_STOP)
                    break
                answer.add(token)
                ids.append(token)
                if answer.tokens >= sampling.max_tokens:
                    answer.end(FINISH_LENGTH)
                elif len(ids) >= self._n_ctx:
                    answer.end(FINISH_CONTEXT)
                if not answer.finish:
                    logits = self._extend(model, [token])
        except _Stopped:
            answer.end(FINISH_STOPPED)
        return answer.result(len(ids) - answer.tokens)

    def _extend(self, model: ContinuedModel, ids: list[int]) -> Tensor:
        logits = model.extend(ids)
        self._kept += ids
        return logits


class _Writing:
    """One answer while it is written: its text, its tokens and its clock."""

    def __init__(
        self, prompt: ChatPrompt, on_token: Callable[[str], None], started: float, *, thinking: bool
    ) -> None:
        self.tokens = 0
        self.finish = ""
        self._on_token = on_token
        self._stream = TextStream(prompt.decode)
        self._stops = StopTexts(prompt.stop_texts)
        self._pending = THINK_OPEN if thinking else ""  # what the template has opened itself
        self._pieces: list[str] = []
        self._started = started
        self._prompt_tokens = 0  # of these, computed now
        self._prompt_s = 0.0
        self._first_text_at: float | None = None
        self._ended_at = started

    def prompt_read(self, tokens: int) -> None:
        """The prompt has been computed, ``tokens`` of it now."""
        self._prompt_tokens = tokens
        self._prompt_s = time.perf_counter() - self._started

    def add(self, token: int) -> None:
        """Show what ``token`` completes."""
        self.tokens += 1
        self._ended_at = time.perf_counter()
        self._show(self._stops.add(self._stream.add(token)))
        if self._stops.found:
            self.finish = FINISH_STOP

    def end(self, finish: str) -> None:
        """The answer is over, unless it was before."""
        self.finish = self.finish or finish

    def result(self, prompt_tokens: int) -> Answer:
        """Show what is still held back and close the thinking, if it is open."""
        self._show(self._stops.end())
        if "".join(self._pieces).count("<think>") > "".join(self._pieces).count("</think>"):
            self._show(THINK_CLOSE)
        text = "".join(self._pieces)
        first = self._first_text_at if self._first_text_at is not None else time.perf_counter()
        return Answer(
            text=text,
            tokens=self.tokens,
            prompt_tokens=prompt_tokens,
            # the first token came with the prompt, so that one token more was drawn than computed
            tokens_per_s=_rate(self.tokens - 1, self._ended_at - self._started - self._prompt_s),
            prompt_tokens_per_s=_rate(self._prompt_tokens, self._prompt_s),
            time_to_first_token_s=first - self._started,
            stopped=self.finish == FINISH_STOPPED,
            finish_reason=self.finish,
        )

    def _show(self, piece: str) -> None:
        if not piece:
            return
        if self._first_text_at is None:
            self._first_text_at = time.perf_counter()
        text, self._pending = self._pending + piece, ""
        self._pieces.append(text)
        self._on_token(text)


class _Stopped(Exception):  # noqa: N818 - not an error
    """The user has stopped the answer in the middle of a pass."""


def _check(stop: threading.Event) -> None:
    if stop.is_set():
        raise _Stopped


def _rate(tokens: int, seconds: float) -> float:
    """Tokens a second, 0.0 where there are fewer than two to measure by."""
    return tokens / seconds if tokens >= 2 and seconds > 0 else 0.0


def _common(kept: list[int], ids: list[int]) -> int:
    """How many tokens the two begin with alike."""
    for at, (one, other) in enumerate(zip(kept, ids, strict=False)):
        if one != other:
            return at
    return min(len(kept), len(ids))


def _note(placement: Placement, dtype: int) -> str | None:
    if placement.note is not None:
        return placement.note
    return tr("computed in BF16 because float32 does not fit in memory") if dtype else None


def _is_memory_error(error: BaseException) -> bool:
    """torch's allocator reports want of memory as a RuntimeError, or one of its own below that."""
    words = str(error)
    return isinstance(error, MemoryError) or "can't allocate memory" in words or "out of memory" in words


def _no_memory() -> OutOfMemoryError:
    return OutOfMemoryError(
        "There is not enough memory to chat with this model and context",
        "Close other programs, choose a shorter context, or a smaller model.",
    )
