"""The loop over decoder blocks: load one, let the method look and quantize, write it, forget it.

Memory holds one block in float32, what the method gathers of it, and a few chunks of activations; hidden
states live in files. After every block a checkpoint says how far it came, and a run that is started again
goes on there to the same bytes.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import torch
from numpy.typing import NDArray

from core.containers.codec import Codec, Layout, LinearOut
from core.containers.folder import save_part
from core.decoder.families import LinearGroup, folds, groups
from core.decoder.model import BlockModel
from core.decoder.weights import Weights, usual_name
from core.errors import CorruptFileError, InvalidRecipeError
from core.jobs.memory import return_freed_memory
from core.quant.checkpoint import Checkpoint, CheckpointFolder
from core.quant.hidden_states import HiddenStates
from core.quant.lockstep import BlockPass, fits_paused
from core.quant.methods.method import ALL_WINDOWS, Block, Collector, Method, Quantized
from core.sources.facts import SKIPPED_SUFFIXES
from core.types import StoredWarning

if TYPE_CHECKING:
    from core.decoder.structure import Structure
    from core.sources.source import Source

Tensor = torch.Tensor

EMBEDDED_TOKENS: Final = 8192
"""Tokens that are looked up at a time: the table is read once for all of them."""

#: stored dtypes of a source -> what their values are kept in
FLOAT_DTYPES: Mapping[str, torch.dtype] = {
    "F32": torch.float32,
    "BF16": torch.bfloat16,
    "F16": torch.float16,
}


@dataclass(frozen=True, slots=True)
class BlockwiseJob:
    """All that a run over blocks needs.

    ``windows``: calibration tokens ``[samples, length]``, None when the method looks at none; ``key`` names
    the run for its checkpoint: recipe, source, text and engine.
    """

    source: Source
    structure: Structure
    method: Method
    codec: Codec
    layout: Layout
    windows: NDArray[np.int64] | None
    folder: Path
    key: str
    threads: int
    device: str = "cpu"
    assembling: bool = False  # an earlier run came as far as putting the parts together


@dataclass(frozen=True, slots=True)
class Hooks:
    """How a run tells where it is: ``steps(done, total, detail)``; ``check`` raises to stop it."""

    steps: Callable[[int, int, str], None]
    check: Callable[[], None]


@dataclass(frozen=True, slots=True)
class BlockwiseResult:
    """The parts of the output in order, and the warnings that are stored with it."""

    parts: tuple[Path, ...]
    warnings: tuple[StoredWarning, ...]


def quantizable(
    structure: Structure, codec: Codec, layout: Layout, block: int, layer: torch.nn.Module
) -> tuple[tuple[LinearGroup, ...], dict[str, str]]:
    """The groups of a block without what the container cannot hold, and why not (by relative name)."""
    kept: list[LinearGroup] = []
    refused: dict[str, str] = {}
    for group in groups(structure, block):
        names = []
        for name in group.names:
            rows, cols = layer.get_submodule(name).get_parameter("weight").shape
            why = codec.obstacle((int(rows), int(cols)), layout.weight_grid)
            if why is None:
                names.append(name)
            else:
                refused[name] = why
        if names:
            kept.append(LinearGroup(tuple(names)))
    return tuple(kept), refused


@dataclass(frozen=True, slots=True)
class Survey:
    """What will happen to a model: ``refused`` linears stay at 16 bits (checkpoint name -> reason), and so
    do ``others``, which nobody wants to quantize (routers, a part that sees); ``outside`` are the tensors
    beyond the blocks; ``quantized`` are the weights that are quantized, by their stored names: whether they
    are stored ``[in, out]``."""

    refused: Mapping[str, str]
    others: tuple[str, ...]
    outside: tuple[str, ...]
    quantized: Mapping[str, bool]

    @property
    def n_quantized(self) -> int:
        return len(self.quantized)


def survey(source: Source, structure: Structure, codec: Codec, layout: Layout) -> Survey:
    """Look at all blocks without reading a weight.

    Raises InvalidRecipeError when nothing would be quantized, CorruptFileError when a tensor is missing.
    """
    model, weights = BlockModel(structure), Weights(source)
    refused: dict[str, str] = {}
    others: list[str] = []
    inside: set[str] = set()
    quantized: dict[str, bool] = {}
    for index in range(model.n_blocks):
        layer = model.empty_block(index)
        kept, odd = quantizable(structure, codec, layout, index, layer)
        refused |= {model.checkpoint_name(index, name): why for name, why in odd.items()}
        readers = (name for fold in folds(structure, index) for name in fold.also)
        others += (model.checkpoint_name(index, name) for name in readers)
        stored = {name: weights.stored_name(n) for name, n in model.block_state_names(index).items()}
        inside |= set(stored.values())
        turned: frozenset[str] = getattr(layer, "transposed", frozenset())
        for name in (name for group in kept for name in group.names):
            quantized[stored[f"{name}.weight"]] = name in turned
    if not quantized:
        why = next(iter(refused.values()), "the model has no matrices")
        raise InvalidRecipeError(
            f"No matrix of this model can be quantized so: {why}",
            "Choose a smaller group size, or scales per channel.",
        )
    outside = [name for name in source.tensors if name not in inside and not name.endswith(SKIPPED_SUFFIXES)]
    others += _foreign_modules(source, outside, model.end_names())
    return Survey(refused, tuple(others), tuple(outside), quantized)


def _foreign_modules(source: Source, outside: Sequence[str], own: frozenset[str]) -> Iterator[str]:
    """Modules with a matrix that belong neither to the blocks nor to the text model's ends (``own``): those
    of a part that sees. Loaders put ``model.`` before, and newer ones leave ``vision_model`` out, so that
    every spelling is given."""
    facts = source.facts()
    for name in outside:
        module = name.removesuffix(".weight")
        is_matrix = module != name and len(source.tensors[name].shape) == 2
        if is_matrix and usual_name(name, facts) not in own:
            bare = module.removeprefix("model.")
            for spelled in dict.fromkeys((bare, bare.replace(".vision_model.", "."))):
                yield spelled
                yield f"model.{spelled}"


def quantize_blocks(job: BlockwiseJob, hooks: Hooks) -> BlockwiseResult:
    """Quantize all blocks of ``job`` into part files.

    Raises what reading, calibrating and writing raise; the checkpoint then stays for the next run.
    """
    scratch = CheckpointFolder(job.folder)
    saved = scratch.open(job.key, job.threads, assembling=job.assembling)
    torch.set_num_threads(saved.threads)
    gc.collect()  # the calibration's tokenizer, which holds on to itself
    with torch.inference_mode():
        return _Run(job, hooks, scratch, saved).blocks()


@dataclass(slots=True)
class _Run:
    job: BlockwiseJob
    hooks: Hooks
    scratch: CheckpointFolder
    saved: Checkpoint
    model: BlockModel = field(init=False)
    weights: Weights = field(init=False)

    def __post_init__(self) -> None:
        self.model = BlockModel(self.job.structure, self.job.device)
        self.weights = Weights(self.job.source)

    def blocks(self) -> BlockwiseResult:
        n_blocks = self.model.n_blocks
        states = self._first_states()
        for index in range(self.saved.blocks, n_blocks):
            states = self._block(index, states, is_last=index == n_blocks - 1)
        self.model.release()
        self.scratch.finish()
        parts = tuple(self.scratch.part_files(n_blocks))
        return BlockwiseResult(parts, merged(self.saved.warnings))

    def _first_states(self) -> HiddenStates | None:
        """What flows into the next block: from the embedding, or from the checkpoint."""
        job, begun = self.job, self.saved.blocks
        if job.windows is None or begun == self.model.n_blocks:
            return None
        shape = (*job.windows.shape, self.model.hidden_size)
        path = self.scratch.states(begun)
        if begun and path.is_file():
            return HiddenStates(path, shape)
        if begun:  # the scratch was tampered with
            self.saved = replace(self.saved, blocks=0, warnings=())
            path = self.scratch.states(0)
        states = HiddenStates.create(path, shape)
        step = max(1, EMBEDDED_TOKENS // shape[1])
        for start in range(0, len(job.windows), step):
            self.hooks.check()
            ids = torch.from_numpy(np.ascontiguousarray(job.windows[start : start + step]))
            states.write(start, self.model.embed(self.weights, ids))
        return states

    def _block(self, index: int, states: HiddenStates | None, *, is_last: bool) -> HiddenStates | None:
        job = self.job
        self.hooks.check()
        layer = self.model.load_block(self.weights, index)
        kept, _ = quantizable(job.structure, job.codec, job.layout, index, layer)
        block = Block(index, layer, kept, folds(job.structure, index), self._stored_dtypes(index))
        outputs = None
        if states is not None and not is_last:
            outputs = HiddenStates.create(self.scratch.states(index + 1), states.shape)
        watcher = _Watcher(block, job.method, self._tell(index, len(kept)))
        if states is None:
            for group in range(len(kept)):
                self.hooks.check()
                watcher.finish(group)
        else:
            self._with_inputs(block, watcher, states, outputs)
        self._write(block, watcher.done)
        if outputs is not None:
            outputs.sync()
        warnings = (*self.saved.warnings, *self._named(index, watcher.warnings))
        self.saved = replace(self.saved, blocks=index + 1, warnings=warnings)
        self.scratch.save(self.saved)
        return outputs

    def _stored_dtypes(self, index: int) -> dict[str, torch.dtype]:
        """What each parameter of a block is stored in."""
        tensors = self.job.source.tensors
        names = self.model.block_state_names(index).items()
        return {
            name: FLOAT_DTYPES.get(tensors[self.weights.stored_name(stored)].dtype, torch.float32)
            for name, stored in names
        }

    def _with_inputs(
        self, block: Block, watcher: _Watcher, states: HiddenStates, outputs: HiddenStates | None
    ) -> None:
        method = self.job.method
        whole = BlockPass(self.model.run_block, block.layer, block.groups, states, self.hooks.check)
        if method.samples:
            windows = states.shape[0] if method.samples == ALL_WINDOWS else method.samples
            seen: dict[int, Collector] = {}

            def see(group: int, x: Tensor) -> None:
                if group not in seen:
                    seen[group] = method.sampler(block, group, windows * states.shape[1])
                seen[group].add(x)

            whole.watch(see, windows)
            method.transform(block, seen)
        if method.collects:
            widest = max(block.channels(group) for group in range(len(block.groups)))
            sequential = method.sequential and fits_paused(states.shape, widest)
            whole.quantize(watcher, outputs, sequential=sequential)
        else:
            for group in range(len(block.groups)):
                self.hooks.check()
                watcher.finish(group)
            if outputs is not None:
                whole.propagate(watcher, outputs)
        if outputs is not None:
            self._require_finite(outputs, block.index)

    def _require_finite(self, states: HiddenStates, block: int) -> None:
        for start in range(states.shape[0]):
            if not bool(torch.isfinite(states.read(start, start + 1)).all()):
                raise CorruptFileError(
                    f"Block {block + 1} computes values that are not numbers on the calibration text",
                    "The model's weights are damaged, or it cannot be run in float32: verify its files.",
                )

    def _write(self, block: Block, done: Mapping[str, Quantized]) -> None:
        """The block's part: quantized linears encoded, all else in the dtype that it came in."""
        job, tensors = self.job, dict[str, Tensor]()
        parameters = dict(block.layer.named_parameters())
        names = self.model.block_state_names(block.index)
        taken: set[str] = set()
        for name, quantized in done.items():
            bias = parameters.get(f"{name}.bias")
            module = self.weights.stored_name(names[f"{name}.weight"]).removesuffix(".weight")
            tensors |= job.codec.encode(
                LinearOut(module, quantized.weight, quantized.activation, bias), job.layout
            )
            taken |= {f"{name}.weight", f"{name}.bias"}
        turned: frozenset[str] = getattr(block.layer, "transposed", frozenset())
        for name, parameter in parameters.items():
            if name in taken:
                continue
            stored = self.weights.stored_name(names[name])
            values = parameter.T if name.removesuffix(".weight") in turned else parameter
            if not bool(torch.isfinite(values).all()):
                raise CorruptFileError(
                    f"the tensor {stored} holds values that are not numbers",
                    "the model file is damaged, or training diverged: download it again",
                )
            tensors[stored] = values.to(block.stored_dtypes[name]).contiguous().cpu()
        save_part(self.scratch.part(block.index), tensors)

    def _named(self, block: int, warnings: Sequence[StoredWarning]) -> list[StoredWarning]:
        """Warnings with the names that people find in the files."""
        return [
            replace(w, tensors=tuple(self.model.checkpoint_name(block, name) for name in w.tensors))
            for w in warnings
        ]

    def _tell(self, index: int, n_groups: int) -> Callable[[int], None]:
        """Progress within a block: a step a group."""
        n_blocks = self.model.n_blocks
        detail = f"block {index + 1} of {n_blocks}"
        self.hooks.steps(index * n_groups, n_blocks * n_groups, detail)

        def tell(done: int) -> None:
            self.hooks.steps(index * n_groups + done, n_blocks * n_groups, detail)

        return tell


@dataclass(slots=True)
class _Watcher:
    """Gathers inputs for the method, and puts quantized weights in place as groups are finished."""

    block: Block
    method: Method
    tell: Callable[[int], None]
    done: dict[str, Quantized] = field(default_factory=dict)
    warnings: list[StoredWarning] = field(default_factory=list)
    _collectors: dict[int, Collector] = field(default_factory=dict)
    _finished: int = 0

    def see(self, index: int, x: Tensor) -> None:
        self._collector(index).add(x)

    def finish(self, index: int) -> None:
        collected = self._collector(index) if self.method.collects else None
        found, warnings = self.method.quantize(self.block, index, collected)
        self._collectors.pop(index, None)
        for quantized in found:
            self.block.weight(quantized.name).copy_(quantized.weight.dequantize())
            self.done[quantized.name] = quantized
        self.warnings += warnings
        self._finished += 1
        return_freed_memory()
        self.tell(self._finished)

    def replace(self, index: int, x: Tensor) -> Tensor:
        first = self.done.get(self.block.groups[index].names[0])
        return x if first is None else self.method.replace(first, x)

    def _collector(self, index: int) -> Collector:
        if index not in self._collectors:
            self._collectors[index] = self.method.collector(self.block, index)
        return self._collectors[index]


def merged(warnings: Sequence[StoredWarning]) -> tuple[StoredWarning, ...]:
    """Warnings that say the same of different tensors as one."""
    found: dict[tuple[str, str], list[str]] = {}
    for warning in warnings:
        found.setdefault((warning.code, warning.message), []).extend(warning.tensors)
    return tuple(StoredWarning(code, message, tuple(names)) for (code, message), names in found.items())
