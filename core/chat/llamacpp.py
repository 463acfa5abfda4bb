"""The llama.cpp session: a GGUF file loaded by xllamacpp inside this process.

xllamacpp runs llama.cpp's own server. It also listens on a random loopback port and lets any web page's
origin in, so every session has its own random key and path, which nobody else ever learns.
"""

from __future__ import annotations

import gc
import re
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, Self

from core.chat.session import (
    FINISH_CONTEXT,
    FINISH_LENGTH,
    FINISH_STOP,
    FINISH_STOPPED,
    Answer,
    Messages,
    Sampling,
    ThinkingTags,
    checked_messages,
    context_size,
)
from core.chat.stderr import captured_stderr
from core.errors import (
    BitwrightError,
    ChatError,
    ContextOverflowError,
    NotFoundError,
    OutOfMemoryError,
    UnsupportedModelError,
)
from core.hardware.system import probe_memory
from core.language import tr
from core.specs.runtime import KvType, batch_tokens, kept_as
from core.types import ModelFacts

_READ_SHARE: Final = 0.85
"""Files up to this share of the free memory are read instead of mapped: where llama.cpp lays blocks out anew
for the processor (Q4_0, Q4_K), a mapped file would be in memory twice. Larger ones are mapped, so that the
system may drop pages."""
_LOG_LINE: Final = re.compile(r"^\S+ E (?:[^:]*: )?(?P<text>.+)$")
_LOAD_ERROR: Final = re.compile(r"error loading model: (?P<text>.+)")
_NO_MEMORY: Final = re.compile(
    r"insufficient memory|failed to allocate|out of memory|cudaMalloc|unable to allocate", re.IGNORECASE
)


class LlamaCppSession:
    """A GGUF model in memory. Made by :meth:`load`; see :class:`core.chat.session.Session`.

    ``n_ctx_train`` and ``facts`` are None where our own reader does not know the file's tensor types.
    """

    backend = "llama.cpp"
    note: str | None = None

    def __init__(self, server: Any, path: Path, n_ctx: int, facts: ModelFacts | None, load_s: float) -> None:
        self.path = path
        self.facts = facts
        self.load_s = load_s
        self._n_ctx = n_ctx
        self._server = server
        self._asking = threading.Lock()
        self._current: threading.Event | None = None

    @classmethod
    def load(
        cls,
        path: Path,
        *,
        n_ctx: int = 4096,
        threads: int = 1,
        kv_type: KvType = "f16",
        memory_limit: int = 0,
    ) -> Self:
        """Load ``path`` for a context of ``n_ctx`` tokens (0, or more than it was trained on: its own).

        ``kv_type`` is how keys and values are kept: 8 or 4 bits take a half or a quarter of the memory.
        ``memory_limit``: bytes that it may take where no GPU holds the weights, 0 for all that there are.
        Raises NotFoundError, CorruptFileError, InvalidInputError, OutOfMemoryError or ChatError.
        """
        context_size(n_ctx, 0)  # a context too short is told before the file is opened
        facts = _facts(path)
        n_ctx = context_size(n_ctx, facts.context_length if facts is not None else 0)
        started = time.perf_counter()
        kept = kept_as(kv_type, facts.head_dim) if facts is not None else kv_type
        if memory_limit and facts is not None:
            _require_within(memory_limit, facts, path, n_ctx or facts.context_length, kept)
        try:
            server = _start_server(path, n_ctx, max(1, threads), kept)
        except ChatError:
            if kept == "f16":
                raise
            kept = "f16"  # some architectures cannot keep values in blocks
            server = _start_server(path, n_ctx, max(1, threads), kept)
        session = cls(server, path, n_ctx, facts, time.perf_counter() - started)
        if kept != kv_type:
            session.note = tr("the conversation is kept in 16 bits: this model cannot keep it in fewer")
        return session

    @property
    def n_ctx(self) -> int:
        return self._n_ctx

    @property
    def n_ctx_train(self) -> int | None:
        return self.facts.context_length or None if self.facts is not None else None

    @property
    def has_chat_template(self) -> bool:
        """False for base models: llama.cpp then writes the conversation as ChatML."""
        return self.facts is not None and bool(self.facts.chat_template)

    @property
    def address(self) -> str:
        """Where the runtime listens (http://127.0.0.1:PORT); closed to all who do not have the key."""
        return str(self._open_server().listening_address)

    def ask(
        self,
        messages: Messages,
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: threading.Event | None = None,
    ) -> Answer:
        return self._answer({"messages": checked_messages(messages)}, sampling, on_token, stop)

    def complete(
        self,
        prompt: str,
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: threading.Event | None = None,
    ) -> Answer:
        return self._answer({"prompt": prompt}, sampling, on_token, stop)

    def _answer(
        self,
        question: Mapping[str, Any],
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: threading.Event | None,
    ) -> Answer:
        request = {
            **question,
            "max_tokens": sampling.max_tokens,
            "temperature": sampling.temperature,
            "top_p": sampling.top_p,
            "top_k": sampling.top_k,
            "min_p": sampling.min_p,
            "repeat_penalty": sampling.repeat_penalty,
            "presence_penalty": sampling.presence_penalty,
            "frequency_penalty": sampling.frequency_penalty,
            "seed": -1 if sampling.seed is None else sampling.seed,
            "stream": True,
            "stream_options": {"include_usage": True},
            "return_progress": True,  # a callback while the prompt is read: stop is heard there too
            "timings_per_token": True,
        }
        stop = stop if stop is not None else threading.Event()
        with self._asking:
            server = self._open_server()
            self._current = stop
            answer = _Collector(on_token, stop, self._n_ctx)
            try:
                if "prompt" in request:
                    server.handle_completions(request, answer.chunk)
                else:
                    server.handle_chat_completions(request, answer.chunk)
            except (ValueError, RuntimeError, TypeError) as error:
                raise ChatError(
                    f"The runtime cannot answer this conversation: {error}",
                    "The model's chat template may not accept it: start a new conversation.",
                ) from error
            finally:
                self._current = None
            return answer.finish()

    def stop(self) -> None:
        current = self._current
        if current is not None:
            current.set()

    def close(self) -> None:
        self.stop()
        with self._asking:
            self._server = None
        gc.collect()

    def _open_server(self) -> Any:
        if self._server is None:
            raise ChatError("This chat is closed", "Open the model again.")
        return self._server


class _Collector:
    """Takes the runtime's chunks of one answer and makes the Answer."""

    def __init__(self, on_token: Callable[[str], None], stop: threading.Event, n_ctx: int) -> None:
        self._on_token = on_token
        self._stop = stop
        self._n_ctx = n_ctx
        self._started = time.perf_counter()
        self._first_at: float | None = None
        self._pieces: list[str] = []
        self._tags = ThinkingTags()
        self._timings: Mapping[str, Any] = {}
        self._usage: Mapping[str, Any] = {}
        self._prompt_tokens = 0
        self._finish = ""
        self._error: BaseException | None = None

    def chunk(self, chunk: Mapping[str, Any]) -> bool:
        """The runtime's callback; True ends the answer. Never raises into C code."""
        try:
            self._take(chunk)
        except BaseException as error:  # noqa: BLE001 - raised again by finish(), outside the C frames
            self._error = self._error or error
            return True
        return self._stop.is_set()

    def _take(self, chunk: Mapping[str, Any]) -> None:
        if "error" in chunk:
            raise _request_error(chunk["error"])
        self._timings = chunk.get("timings") or self._timings
        self._usage = chunk.get("usage") or self._usage
        if progress := chunk.get("prompt_progress"):
            self._prompt_tokens = int(progress.get("total") or 0)
        for choice in chunk.get("choices") or ():
            self._finish = choice.get("finish_reason") or self._finish
            delta = choice.get("delta") or {}
            content = delta.get("content") or choice.get("text") or ""
            self._show(self._tags.piece(delta.get("reasoning_content") or "", content))

    def _show(self, text: str) -> None:
        if not text:
            return
        if self._first_at is None:
            self._first_at = time.perf_counter()
        self._pieces.append(text)
        self._on_token(text)

    def finish(self) -> Answer:
        if self._error is not None:
            raise self._error
        self._show(self._tags.end())
        now = time.perf_counter()
        tokens = int(self._usage.get("completion_tokens") or self._timings.get("predicted_n") or 0)
        prompt = int(self._usage.get("prompt_tokens") or self._prompt_tokens)
        stopped = self._stop.is_set() and not self._finish
        return Answer(
            text="".join(self._pieces),
            tokens=tokens,
            prompt_tokens=prompt,
            tokens_per_s=_rate(self._timings, "predicted"),
            prompt_tokens_per_s=_rate(self._timings, "prompt"),
            time_to_first_token_s=(self._first_at or now) - self._started,
            stopped=stopped,
            finish_reason=FINISH_STOPPED if stopped else self._reason(prompt + tokens),
        )

    def _reason(self, used: int) -> str:
        if self._finish == "length":
            return FINISH_CONTEXT if self._n_ctx and used >= self._n_ctx - 1 else FINISH_LENGTH
        return FINISH_STOP


def _rate(timings: Mapping[str, Any], of: str) -> float:
    """Tokens a second, 0.0 where the runtime had fewer than two to measure by."""
    if int(timings.get(f"{of}_n") or 0) < 2:
        return 0.0
    return float(timings.get(f"{of}_per_second") or 0.0)


def _request_error(error: object) -> BitwrightError:
    """An error that the runtime reports for one request, in our words."""
    if not isinstance(error, Mapping):
        return ChatError(f"The runtime refused: {error}", "Ask again, or open the model again.")
    if error.get("type") == "exceed_context_size_error":
        return ContextOverflowError(
            f"The conversation has {error.get('n_prompt_tokens')} tokens; "
            f"the context window holds {error.get('n_ctx')}",
            "Start a new conversation, shorten the message, or open the model with a longer context.",
        )
    return ChatError(
        f"The runtime refused: {error.get('message') or error}", "Ask again, or open the model again."
    )


def _facts(path: Path) -> ModelFacts | None:
    """Facts from the header, which is checked before C code reads it; None for tensor types unknown to us."""
    from core.sources.source import open_source

    if not path.is_file():
        raise NotFoundError(f"There is no model file {path}", "It may have been moved or removed.")
    try:
        return open_source(path).facts()
    except UnsupportedModelError as error:
        with path.open("rb") as file:
            if file.read(4) != b"GGUF":
                raise ChatError(
                    f"{path.name} is not a GGUF file, the only kind that the chat runtime loads",
                    "Quantize the model to a GGUF level first.",
                ) from error
        return None


def _require_within(limit: int, facts: ModelFacts, path: Path, n_ctx: int, kv_type: KvType) -> None:
    """Raise OutOfMemoryError when the model would take more memory than is allowed."""
    import xllamacpp

    from core.jobs.memory_guard import require_within
    from core.recommend.memory import inference_parts

    if not _has_gpu(xllamacpp.get_device_info()):
        parts = inference_parts(facts, path.stat().st_size, n_ctx, torch=False, gpu=False, kv_type=kv_type)
        require_within(
            limit,
            parts.total,
            tr("Raise the memory limit in the settings, or choose a shorter context, or a smaller level."),
        )


def _start_server(path: Path, n_ctx: int, threads: int, kv_type: KvType) -> Any:
    import xllamacpp

    devices, file_bytes = xllamacpp.get_device_info(), path.stat().st_size
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.n_ctx = n_ctx
    params.n_parallel = 1
    params.cpuparams.n_threads = threads
    params.cpuparams_batch.n_threads = threads
    params.n_batch = params.n_ubatch = batch_tokens(file_bytes, gpu=_has_gpu(devices))
    if not _has_gpu(devices) and file_bytes < _READ_SHARE * probe_memory().available_bytes:
        params.load_mode = xllamacpp.llama_load_mode.LLAMA_LOAD_MODE_NONE
    if kv_type != "f16":
        kept = getattr(xllamacpp.ggml_type, f"GGML_TYPE_{kv_type.upper()}")
        params.cache_type_k = params.cache_type_v = kept
    params.cache_ram_mib = 0  # the one conversation's cache is in the context already
    params.api_keys = [secrets.token_urlsafe(32)]
    params.api_prefix = "/" + secrets.token_urlsafe(32)
    params.cors_origins = ""
    params.cors_credentials = False
    params.ui = False
    params.endpoint_slots = False
    params.endpoint_props = False
    params.endpoint_metrics = True
    params.n_threads_http = 1
    with captured_stderr() as printed:
        try:
            server = xllamacpp.Server(params)
            # The loop starts in a thread of its own. A server that is let go of before that waits for it
            # for ever, so one question goes through the queue first.
            server.handle_metrics()
        except (RuntimeError, ValueError, MemoryError) as error:
            failure = error
        else:
            return server
    raise _load_error(path, printed.text, failure) from failure


def _has_gpu(devices: object) -> bool:
    return isinstance(devices, list) and any("GPU" in str(device.get("type")) for device in devices)


def _load_error(path: Path, printed: str, failure: Exception) -> BitwrightError:
    """Why llama.cpp could not load ``path``, from what it printed."""
    lines = [match["text"].strip() for line in printed.splitlines() if (match := _LOG_LINE.match(line))]
    if isinstance(failure, MemoryError) or any(_NO_MEMORY.search(line) for line in lines):
        return OutOfMemoryError(
            f"There is not enough memory to load {path.name} with this context",
            "Close other programs, choose a shorter context, or a smaller level.",
        )
    reasons = [match["text"] for line in lines if (match := _LOAD_ERROR.search(line))]
    reason = reasons[0] if reasons else lines[0] if lines else str(failure)
    return ChatError(
        f"The chat runtime cannot load {path.name}: {reason}",
        "The file may be damaged, or newer than this version knows: check it, or make it again.",
    )
