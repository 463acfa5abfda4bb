"""The loop over tensors: read a piece, check it, quantize it, hand it to the container, forget it.

Memory is bounded by construction: pieces of about four million weights, one being quantized while the
next is read ahead. The output depends on neither the number of threads nor the size of the pieces.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.containers.gguf import TensorOut, verify_gguf, write_gguf
from core.convert.plan import ConvertedTensor, plan_conversion
from core.errors import CorruptFileError
from core.jobs.cancellable import run_cancellable
from core.quant.math.ggml.quantize import find_nonfinite, quantize, warm_up
from core.sources.ggml_types import GGML_IDS
from core.sources.source import Source
from core.specs.levels import LevelSpec, TypeChoice, assign_types, may_quantize
from core.specs.sizes import mix_shape
from core.types import GgmlType, ModelFacts, Stage, StoredWarning

if TYPE_CHECKING:
    from core.quant.ternary_source import TernarySource

PIECE_WEIGHTS = 4 << 20  # 16 MiB of float32: larger pieces make the allocator map fresh pages each time
READ_AHEAD = 2

Array = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Progress:
    """How the pipeline tells where it is; ``check_cancelled`` raises to stop it."""

    stage: Callable[[str], None]
    weights: Callable[[int, int, str], None]  # done, total, tensor
    read_back: Callable[[int, int], None]  # bytes done, total
    check_cancelled: Callable[[], None]


@dataclass(frozen=True, slots=True)
class WrittenModel:
    """A finished file, read back. ``types`` counts tensors by the type they got."""

    path: Path
    size_bytes: int
    n_weights: int
    bits_per_weight: float
    types: dict[str, int]
    warnings: tuple[StoredWarning, ...]


def quantize_to_gguf(
    source: Source, spec: LevelSpec, target: Path, *, threads: int, progress: Progress
) -> WrittenModel:
    """Write ``source`` at level ``spec`` to ``target`` (which must not exist) and read it back.

    Raises what planning, reading and writing raise, and CorruptFileError naming the tensor that holds
    NaN or infinity.
    """
    facts = source.facts()
    progress.stage(Stage.PREPARE)
    plan = plan_conversion(source)
    shapes = [(tensor.name, tensor.shape) for tensor in plan.tensors]
    choices = assign_types(shapes, spec, mix_shape(facts))
    ternary = _ternary(source, facts)
    if ternary is not None:
        choices = ternary.types(plan.tensors, choices)
    pairs = list(zip(plan.tensors, choices, strict=True))
    progress.stage(Stage.WARM_UP)  # compiling takes half a minute where nothing is cached
    types = {choice.type for tensor, choice in pairs if not _copied(tensor, choice)}
    run_cancellable(lambda _: warm_up(types), progress.check_cancelled)
    progress.check_cancelled()
    progress.stage(Stage.QUANTIZE)
    with _Reader([tensor for tensor, choice in pairs if not _copied(tensor, choice)]) as reader:
        total = sum(tensor.n_elements for tensor in plan.tensors)
        work = _Work(reader, threads, total, progress, ternary)
        outputs = [work.output(tensor, choice) for tensor, choice in pairs]
        write_gguf(target, plan.architecture, plan.metadata, outputs, file_type=spec.file_type)
    progress.stage(Stage.READ_BACK)
    data_bytes = verify_gguf(target, outputs, lambda done, total: _report_read_back(progress, done, total))
    return WrittenModel(
        path=target,
        size_bytes=target.stat().st_size,
        n_weights=work.total,
        bits_per_weight=8.0 * data_bytes / max(1, work.total),
        types=dict(Counter(choice.type.name for choice in choices)),
        warnings=(
            *plan.warnings,
            *fallback_warnings(choices),
            *_source_warnings(facts, spec),
            *(() if ternary is None else ternary.warnings()),
        ),
    )


def _ternary(source: Source, facts: ModelFacts) -> TernarySource | None:
    """What holds the ternary weights of a BitNet checkpoint; torch is loaded for such a one only."""
    if not facts.is_ternary:
        return None
    from core.quant.ternary_source import TernarySource

    return TernarySource(source)


def fallback_warnings(choices: Sequence[TypeChoice]) -> tuple[StoredWarning, ...]:
    """One warning for each kind of fallback, naming the tensors that it concerns."""
    kinds: dict[tuple[GgmlType, GgmlType], list[str]] = {}
    for choice in choices:
        if choice.fell_back:
            kinds.setdefault((choice.wanted, choice.type), []).append(choice.name)
    return tuple(
        StoredWarning(
            "row_not_multiple",
            f"{_counted(names)} stored as {got.name} instead of {wanted.name}: rows that are not a multiple "
            f"of {wanted.block_size} cannot be {wanted.name}. The file is larger than this level usually is",
            tuple(names),
        )
        for (wanted, got), names in kinds.items()
    )


def _counted(names: Sequence[str]) -> str:
    return "1 tensor is" if len(names) == 1 else f"{len(names)} tensors are"


def _source_warnings(facts: ModelFacts, spec: LevelSpec) -> tuple[StoredWarning, ...]:
    if facts.is_ternary:
        return ()
    research = (
        StoredWarning(
            "research",
            f"{spec.name} keeps three values a weight: a model that was not trained for that is destroyed by "
            "it, and this one was only rounded. Measure it before you trust it",
        ),
    )
    found = research if spec.research else ()
    if not facts.quantized:
        return found
    return (
        *found,
        StoredWarning(
            "requantized",
            f"the source was already quantized ({facts.dtype}): {spec.name} adds its own loss to what was "
            "lost before; make it from the original model where you can",
        ),
    )


def _report_read_back(progress: Progress, done: int, total: int) -> None:
    progress.check_cancelled()
    progress.read_back(done, total)


def _copied(tensor: ConvertedTensor, choice: TypeChoice) -> bool:
    """Whether the stored bytes go over as they are: untouched tensors of a GGUF file, or the same type."""
    if tensor.stored is None or tensor.dtype_hint not in GGML_IDS:
        return False
    return not may_quantize(tensor.name, tensor.shape) or tensor.dtype_hint == choice.type.name


class _Work:
    """Makes the outputs of one run and counts the weights that are done."""

    def __init__(
        self, reader: _Reader, threads: int, total: int, progress: Progress, ternary: TernarySource | None
    ) -> None:
        self.total = total
        self._ternary = ternary
        self._reader = reader
        self._threads = threads
        self._progress = progress
        self._done = 0

    def output(self, tensor: ConvertedTensor, choice: TypeChoice) -> TensorOut:
        if _copied(tensor, choice):
            type_id = GGML_IDS[tensor.dtype_hint]
            return TensorOut(tensor.name, tensor.shape, type_id, lambda: self._copy(tensor))
        return TensorOut(
            tensor.name, tensor.shape, int(choice.type), lambda: self._quantize(tensor, choice.type)
        )

    def _copy(self, tensor: ConvertedTensor) -> Iterator[NDArray[Any]]:
        stored = tensor.stored
        assert stored is not None
        self._progress.check_cancelled()
        yield stored()
        tensor.release()
        self._count(tensor, tensor.n_elements)

    def _quantize(self, tensor: ConvertedTensor, kind: GgmlType) -> Iterator[NDArray[Any]]:
        for start, piece in self._reader.pieces(tensor):
            self._progress.check_cancelled()
            rows = piece.reshape(-1, tensor.shape[-1])
            bad = find_nonfinite(rows, threads=self._threads)
            if bad >= 0:
                row, column = divmod(bad, rows.shape[1])
                names = " + ".join(tensor.source_names) or tensor.name
                raise CorruptFileError(
                    f"the tensor {names} holds {rows[row, column]} at row {start + row}, column {column}",
                    "the model file is damaged, or training diverged: download it again",
                )
            blocks = None if self._ternary is None else self._ternary.blocks(tensor, rows, kind)
            if blocks is not None:
                yield blocks
            else:
                yield rows if kind is GgmlType.F32 else quantize(rows, kind, threads=self._threads)
            self._count(tensor, piece.size)

    def _count(self, tensor: ConvertedTensor, weights: int) -> None:
        self._done += weights
        self._progress.weights(self._done, self.total, tensor.name)


class _Reader:
    """Reads pieces of tensors ahead, in the order in which they will be asked for."""

    def __init__(self, tensors: Sequence[ConvertedTensor]) -> None:
        self._todo = iter([(tensor, *span) for tensor in tensors for span in _spans(tensor)])
        self._ahead: deque[tuple[ConvertedTensor, int, Future[Array]]] = deque()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="read-ahead")

    def __enter__(self) -> _Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def pieces(self, tensor: ConvertedTensor) -> Iterator[tuple[int, Array]]:
        """(first row, rows) of ``tensor``, which must be the next one in order."""
        self._fill()
        while self._ahead and self._ahead[0][0] is tensor:
            _, start, future = self._ahead.popleft()
            piece = future.result()
            self._fill()
            yield start, piece

    def _fill(self) -> None:
        while len(self._ahead) < READ_AHEAD:
            following = next(self._todo, None)
            if following is None:
                return
            tensor, start, stop = following
            self._ahead.append((tensor, start, self._pool.submit(tensor.load_rows, start, stop)))


def _spans(tensor: ConvertedTensor) -> Iterator[tuple[int, int]]:
    """Ranges of the first axis of about PIECE_WEIGHTS weights each."""
    n_rows = tensor.shape[0]
    step = max(1, PIECE_WEIGHTS * n_rows // max(1, tensor.n_elements))
    for start in range(0, n_rows, step):
        yield start, min(n_rows, start + step)
