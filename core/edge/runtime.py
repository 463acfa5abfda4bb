"""An edge model that is run by the runtime it was made for: onnxruntime, or OpenVINO.

Both give logits of tokens that continue what was kept; where the graph keeps nothing, all tokens are computed
anew each time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from core.edge.check import open_onnx
from core.edge.names import IDS, LOGITS, MASK, is_onnx, past_names, present_names
from core.errors import CorruptFileError, OutOfMemoryError

Array = NDArray[Any]
Past = tuple[tuple[int, int], ...]


class Runtime(Protocol):
    """A loaded graph. ``past`` is as in :class:`core.edge.check.OnnxFolder`."""

    name: str
    vocab_size: int
    past: Past

    def run(self, feeds: Mapping[str, Array]) -> dict[str, Array]:
        """All outputs by name."""


@dataclass(slots=True)
class OnnxRuntime:
    """The graph in onnxruntime on the processor."""

    session: Any
    vocab_size: int
    past: Past
    name: str = "onnxruntime"

    def run(self, feeds: Mapping[str, Array]) -> dict[str, Array]:
        names = [LOGITS, *(name for layer in range(len(self.past)) for name in present_names(layer))]
        try:
            return dict(zip(names, self.session.run(names, dict(feeds)), strict=True))
        except Exception as error:  # its exceptions have no common class but this
            raise _failed(error) from error


def load_onnx(folder: Path, *, threads: int = 1, optimize: bool = True) -> OnnxRuntime:
    """Load a checked folder; ``optimize`` False runs every node as it is written, for comparison.

    Raises NotFoundError, CorruptFileError, OutOfMemoryError.
    """
    import onnxruntime

    found = open_onnx(folder)
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = max(1, threads)
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    if not optimize:
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    # x86 without VNNI adds two products of unsigned by signed bytes in 16 bits, which overflow: unsigned by
    # unsigned is added in 32. With VNNI, and on ARM, nothing overflows either way.
    options.add_session_config_entry("session.x64quantprecision", "1")
    try:
        session = onnxruntime.InferenceSession(str(found.model), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise _failed(error) from error
    return OnnxRuntime(session, found.vocab_size, found.past)


def load_runtime(folder: Path, *, threads: int = 1) -> Runtime:
    """The folder in the runtime that its files are for. Raises what :func:`load_onnx` raises, and
    InvalidInputError when OpenVINO is not installed."""
    if is_onnx(folder):
        return load_onnx(folder, threads=threads)
    from core.edge.openvino import load_openvino

    return load_openvino(folder, threads=threads)


_MEMORY_WORDS: Final = ("bad_alloc", "allocate memory", "Failed to allocate")


def _failed(error: Exception) -> CorruptFileError | OutOfMemoryError:
    words = " ".join(str(error).split())[:300]
    if any(word in words for word in _MEMORY_WORDS):
        return OutOfMemoryError("There is not enough memory to run this model", "Close other programs.")
    return CorruptFileError(f"onnxruntime cannot run this model: {words}", "Make the variant again.")


class EdgeModel:
    """A sequence that is continued in a runtime; what was computed is kept where the graph can.

    ``check`` is called before every pass; what it raises comes out of :meth:`extend`.
    """

    def __init__(self, runtime: Runtime) -> None:
        self.check: Callable[[], None] = lambda: None
        self._runtime = runtime
        self._ids: list[int] = []
        self._kept: list[Array] = []
        self._forget()

    @property
    def vocab_size(self) -> int:
        return self._runtime.vocab_size

    @property
    def length(self) -> int:
        """Tokens that are continued."""
        return len(self._ids)

    def keep(self, length: int) -> None:
        """Forget all tokens after the first ``length``."""
        if length == 0:
            self._forget()
            return
        del self._ids[length:]
        self._kept = [values[:, :, :length] for values in self._kept]

    def extend(self, ids: list[int]) -> NDArray[np.float32]:
        """Append ``ids``; logits ``[vocab]`` after the last of them."""
        last: NDArray[np.float32] = self.logits(ids)[-1]
        return last

    def logits(self, ids: list[int]) -> NDArray[np.float32]:
        """Append ``ids``; logits ``[len(ids), vocab]`` after each. Nothing is appended when it raises."""
        self.check()
        whole = [*self._ids, *ids]
        new = ids if self._runtime.past else whole
        feeds: dict[str, Array] = {
            IDS: np.array([new], np.int64),
            MASK: np.ones((1, len(whole)), np.int64),
        }
        names = [name for layer in range(len(self._runtime.past)) for name in past_names(layer)]
        feeds |= dict(zip(names, self._kept, strict=True))
        outputs = self._runtime.run(feeds)
        self._ids = whole
        kept = [name for layer in range(len(self._runtime.past)) for name in present_names(layer)]
        self._kept = [outputs[name] for name in kept]
        found: NDArray[np.float32] = outputs[LOGITS][0, -len(ids) :]
        return found

    def _forget(self) -> None:
        self._ids = []
        self._kept = [
            np.zeros((1, heads, 0, width), np.float32) for heads, width in self._runtime.past for _ in "kv"
        ]
