"""A training run from recipe to parts: text, starting point, student, training, the best step written out."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import torch
from numpy.typing import NDArray

from core.containers.codec import Codec, Layout, LinearOut
from core.containers.folder import save_part
from core.decoder.families import family_of
from core.decoder.model import BlockModel
from core.decoder.weights import Weights
from core.errors import InvalidInputError
from core.quant.blockwise import BlockwiseJob, Hooks, quantize_blocks
from core.quant.checkpoint import CheckpointFolder
from core.quant.qat.loss import Head
from core.quant.qat.settings import Settings
from core.quant.qat.start import StartPart, read_part, start_codec
from core.quant.qat.stepper import Stepper
from core.quant.qat.store import TrainingState, TrainingStore
from core.quant.qat.student import Shaping, Student, build_student, reset_student
from core.quant.qat.teacher import Teacher
from core.quant.qat.trainer import Trainer, Watch
from core.specs.training import chosen_layers
from core.types import StoredWarning

if TYPE_CHECKING:
    from core.decoder.structure import Structure
    from core.quant.methods.method import Method
    from core.sources.source import Source

HELD_OUT: Final = 8
"""Windows that are never trained on."""
AT_ONCE_TOKENS: Final = 2048
FEW_STEPS: Final = 30
START_SHARE: Final = 0.3  # of the budget, at most, goes to the starting point
_GPTQ_PASSES: Final = 4.0  # what GPTQ costs, in forward passes over its text


@dataclass(frozen=True, slots=True)
class TrainingJob:
    """All that a run needs. ``windows [n, length]`` is the whole text; ``start_of(samples)`` gives the method
    of the starting point for so many windows (0: one that looks at none)."""

    source: Source
    structure: Structure
    start_of: Callable[[int], Method]
    codec: Codec
    layout: Layout
    windows: NDArray[np.int64]
    samples: int
    layers: str
    keep_bins: bool
    binary: bool
    settings: Settings
    folder: Path
    key: str
    threads: int
    device: str


@dataclass(frozen=True, slots=True)
class Telling:
    """How a run tells where it is: ``stage(name)``, the start's ``hooks`` and the trainer's ``watch``."""

    stage: Callable[[str], None]
    hooks: Hooks
    watch: Watch


@dataclass(frozen=True, slots=True)
class TrainedParts:
    """The parts of the output in order, what the training came to, and warnings of the starting point."""

    parts: tuple[Path, ...]
    training: dict[str, Any]
    warnings: tuple[StoredWarning, ...]


def split_windows(windows: NDArray[np.int64], batch: int, name: str) -> tuple[NDArray[np.int64], ...]:
    """``(to train on, held out)``. Raises InvalidInputError when the text is too short for one step."""
    n_held = min(HELD_OUT, max(1, len(windows) // 8))
    if len(windows) < batch + n_held or len(windows) < 2:
        length = windows.shape[1]
        raise InvalidInputError(
            f"{name} gives {len(windows)} windows of {length} tokens: a step needs {batch}, and {n_held} are "
            "held out to look at",
            "Use a longer text, shorter windows (--length) or a smaller batch.",
        )
    places = (2 * np.arange(n_held) + 1) * len(windows) // (2 * n_held)
    mask = np.zeros(len(windows), bool)
    mask[places] = True
    return windows[~mask], windows[mask]


def train(job: TrainingJob, held_out: NDArray[np.int64], tell: Telling) -> TrainedParts:
    """Train and write the parts of all blocks; ``held_out`` are windows beside ``job.windows``.

    A run that was killed or paused goes on where its last checkpoint was. Raises what reading, starting and
    writing raise, and CancelledError after a pause was saved.
    """
    began = tell.watch.clock()
    torch.set_num_threads(job.threads)
    store = TrainingStore(job.folder / "training")
    state = store.load(job.key)
    compute = job.settings.compute
    if state is not None:
        compute = torch.bfloat16 if state.bfloat16 else torch.float32
    weights = Weights(job.source)
    teacher = _teacher(job, weights, compute)
    start = _Start(job, teacher, tell, CheckpointFolder(job.folder / "start"))
    tell.stage("start")
    warnings = start.make()
    tell.stage("train")
    model = BlockModel(job.structure, job.device)
    shaping = _shaping(job, compute)
    student = build_student(model, weights, start.part, shaping, norm=teacher.norm, check=tell.watch.check)
    head = model.head(weights)
    lesson = teacher.lesson(held_out, tell.watch.check, torch.float32)
    if state is None:
        state = TrainingState(job.key, bfloat16=compute is torch.bfloat16)
        state = replace(state, elapsed_s=tell.watch.clock() - began)
    trainer = Trainer(
        student=student,
        stepper=Stepper(student, Head(head, model.logit_cap, compute), keep_graph=job.settings.keep_graph),
        teacher=teacher,
        head=Head(head, model.logit_cap, torch.float32),
        windows=job.windows,
        held_out=lesson,
        settings=job.settings,
        store=store,
        state=state,
        watch=tell.watch,
        restart=lambda: reset_student(student, weights, start.part, shaping),
    )
    final = trainer.run()
    said = _remarks(final, job.settings, research=job.layout.weight_grid.is_ternary)
    parts = tuple(_write(job, student, start, weights, index) for index in range(model.n_blocks))
    return TrainedParts(parts, training_facts(final, job.settings, student), (*warnings, *said))


def training_facts(state: TrainingState, settings: Settings, student: Student) -> dict[str, Any]:
    """What is stored with the variant and told at the end."""
    return {
        "start_kl": state.start_kl,
        "best_kl": state.best_kl,
        "best_step": state.best_step,
        "steps": state.step,
        "tokens": state.step * settings.batch * settings.length,
        "elapsed_s": round(state.elapsed_s, 1),
        "stopped": state.ended,
        "rollbacks": state.rollbacks,
        "trained_weights": student.n_trained,
        "learning_rate": settings.learning_rate * state.rate_factor,
        "compute": "bf16" if state.bfloat16 else "fp32",
        "curve": [list(point) for point in state.curve],
    }


def _remarks(state: TrainingState, settings: Settings, *, research: bool) -> list[StoredWarning]:
    """What must be known of how training went."""
    said = []
    if research:
        words = (
            "research: so few values a weight cost a model most of what it knows, even after hours of "
            f"training; KL divergence {state.start_kl:.2f} before, {state.best_kl:.2f} after"
        )
        said.append(StoredWarning("research", words))
    if state.rollbacks:
        times = "once" if state.rollbacks == 1 else f"{state.rollbacks} times"
        words = f"training diverged {times}: it went back to the best step with half the learning rate"
        said.append(StoredWarning("training_diverged", words))
    if state.best_step == 0:
        words = "no step was better than the starting point, which was kept"
        said.append(StoredWarning("training_gained_nothing", words))
    if state.ended == "budget" and state.step < FEW_STEPS:
        span = max(1e-6, state.elapsed_s - (state.curve[0][0] if state.curve else 0.0))
        needed = FEW_STEPS * span / max(1, state.step) / 60 + (state.curve[0][0] if state.curve else 0.0) / 60
        words = (
            f"{settings.minutes:g} min were enough for {state.step} {'step' if state.step == 1 else 'steps'} "
            f"here; about {max(needed, settings.minutes * 2):.0f} min give {FEW_STEPS} or more"
        )
        said.append(StoredWarning("few_steps", words))
    return said


def _teacher(job: TrainingJob, weights: Weights, compute: torch.dtype) -> Teacher:
    model = BlockModel(job.structure, job.device)
    at_once = max(1, AT_ONCE_TOKENS // job.settings.length)
    return Teacher(model, weights, model.norm_module(weights), compute, at_once)


def _shaping(job: TrainingJob, compute: torch.dtype) -> Shaping:
    family = family_of(job.structure.model_type)
    attention = {*family.attention, family.attention_out}
    n_blocks = int(job.structure.config.num_hidden_layers)
    learns = chosen_layers(job.layers, n_blocks)
    return Shaping(
        chosen=lambda block, name: learns(block, name in attention),
        compute=compute,
        train_scales=job.settings.train_scales,
        keep_bins=job.keep_bins,
        binary=job.binary,
    )


@dataclass(frozen=True, slots=True)
class _Start:
    job: TrainingJob
    teacher: Teacher
    tell: Telling
    scratch: CheckpointFolder

    def make(self) -> tuple[StoredWarning, ...]:
        """The starting point's parts, made now or found again."""
        job, said = self.job, list[StoredWarning]()
        samples = job.samples
        if samples and not self.scratch.belongs_to(job.key):
            samples = self._affordable()
            if samples < job.samples:
                words = (
                    f"{job.settings.minutes:g} min leave time to look at {samples} of {job.samples} "
                    "windows for the starting point"
                    if samples
                    else f"{job.settings.minutes:g} min are too short for a GPTQ start here: weights "
                    "were rounded to nearest"
                )
                said.append(StoredWarning("short_budget", words))
        run = quantize_blocks(
            BlockwiseJob(
                source=job.source,
                structure=job.structure,
                method=job.start_of(samples),
                codec=start_codec(job.codec),
                layout=job.layout,
                windows=job.windows[:samples] if samples else None,
                folder=self.scratch.folder,
                key=job.key,
                threads=job.threads,
                device=job.device,
            ),
            self.tell.hooks,
        )
        torch.set_num_threads(job.threads)
        return (*said, *run.warnings)

    def _affordable(self) -> int:
        """Windows that the starting point may look at within its share of the budget; timed on one."""
        job = self.job
        if job.settings.steps:
            return job.samples
        before = time.perf_counter()
        self.teacher.lesson(job.windows[:1], self.tell.watch.check, torch.float32)
        one = max(1e-6, time.perf_counter() - before)
        count = int(START_SHARE * job.settings.budget_s / (_GPTQ_PASSES * one))
        return job.samples if count >= job.samples else 0 if count < 4 else count

    def part(self, block: int) -> StartPart:
        layout = self.job.layout
        return read_part(self.scratch.part(block), layout.weight_grid, layout.activation)


def _write(job: TrainingJob, student: Student, start: _Start, weights: Weights, index: int) -> Path:
    """The finished part of one block: trained linears as they are now, all else from the starting point."""
    path = job.folder / "parts" / f"block-{index:05d}.safetensors"
    path.parent.mkdir(parents=True, exist_ok=True)
    part, block = start.part(index), student.blocks[index]
    names = student.model.block_state_names(index)
    tensors: dict[str, torch.Tensor] = {}
    done: set[str] = set()
    for name in (*block.trained, *block.frozen):
        module = weights.stored_name(names[f"{name}.weight"]).removesuffix(".weight")
        trained = block.trained.get(name)
        found = part.weight(module) if trained is None else trained.stored().to(torch.device("cpu"))
        assert found is not None
        bias = part.tensors.get(f"{module}.bias")
        tensors |= job.codec.encode(LinearOut(module, found, part.input(module), bias), job.layout)
        done |= {key for key in part.tensors if key.startswith(f"{module}.")}
    tensors |= {key: value for key, value in part.tensors.items() if key not in done}
    save_part(path, tensors)
    return path
