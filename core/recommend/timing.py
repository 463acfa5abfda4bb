"""How long making a variant will take here: by earlier runs of the same kind, else by a stated estimate."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter

from core.jobs.history import Run
from core.specs.levels import LEVELS
from core.specs.options import EDGE_CONTAINERS
from core.specs.recipe import Recipe
from core.specs.sizes import estimate_recipe_bytes, linear_weights
from core.types import GgmlType, ModelFacts

MOST_RUNS = 5
"""The runs nearest in size that a prediction is made from."""
_LIKE_IN_SIZE = 40.0  # a run of a model this many times larger or smaller tells nothing
_MISFIT = 20.0  # and neither does one that took so much more or less than was estimated

# Measured on one core of a server processor of 2023 (Xeon, 2.x GHz) with SmolLM2-135M, nothing else running.
_START_S = 1.0
_TORCH_START_S = 5.0
_DISK_BYTES_PER_S = 400e6  # reading, writing, hashing and reading back, one after the other
_NS_A_WEIGHT = {"float": 0.5, "plain": 1.2, "k": 8.0}
_ROUND_NS, _SEARCH_NS, _NF4_NS = 20.0, 120.0, 35.0
_FLOPS = 9e10  # a core's float32 products
_HESSIAN_SHARE = 1.6  # of a forward pass: gathering what GPTQ and AWQ know of the inputs
_GPTQ_NS_A_COLUMN = 0.05
_AWQ_TRIALS = 6
_ALONGSIDE = 0.8  # how much of a further core is gained

_K_TYPES = frozenset({GgmlType.Q2_K, GgmlType.Q3_K, GgmlType.Q4_K, GgmlType.Q5_K, GgmlType.Q6_K})
_LEVEL_KINDS = {
    spec.name: "k" if spec.main in _K_TYPES else "plain" if spec.main.is_quantized else "float"
    for spec in LEVELS
}


@dataclass(frozen=True, slots=True)
class Timing:
    """``seconds`` of work, from ``runs`` earlier ones here; 0 runs: an estimate that was never checked."""

    seconds: float
    runs: int = 0
    planned: bool = False  # the recipe itself says how long it trains

    def __add__(self, other: Timing) -> Timing:
        """One after the other; it rests on the fewer runs."""
        return Timing(self.seconds + other.seconds, min(self.runs, other.runs), self.planned or other.planned)


def kind_of(recipe: Recipe) -> tuple[str, str, str]:
    """What runs must share to tell of each other: method, family of dtypes, and how the files are made."""
    if recipe.level is not None:
        return "level", _LEVEL_KINDS.get(recipe.level, "plain"), "gguf"
    files = recipe.container if recipe.container in EDGE_CONTAINERS else "folder"
    family = next((name for name in ("INT", "FP8") if recipe.dtype.startswith(name)), recipe.dtype)
    return recipe.method, family, files


def predict(facts: ModelFacts, recipe: Recipe, runs: Iterable[Run], *, machine: str, threads: int) -> Timing:
    """Seconds that ``recipe`` will take with so many ``threads``.

    Runs of the same kind on this ``machine`` say by what factor the estimate is wrong here; the median of
    those nearest in size counts. Measuring the finished variant is not included.
    """
    estimate_s = estimate_seconds(facts, recipe, threads)
    planned = _training_seconds(recipe) is not None
    wanted = kind_of(recipe)
    found: list[tuple[float, float]] = []
    for run in runs:
        if run.machine != machine or kind_of(run.recipe) != wanted:
            continue
        distance = abs(math.log(max(1, run.facts.n_params) / max(1, facts.n_params)))
        factor = run.elapsed_s / estimate_seconds(run.facts, run.recipe, run.threads or threads)
        if distance <= math.log(_LIKE_IN_SIZE) and 1 / _MISFIT <= factor <= _MISFIT:
            found.append((distance, factor))
    if not found:
        return Timing(estimate_s, planned=planned)
    found.reverse()  # of runs equally near, the newest
    nearest = sorted(found, key=itemgetter(0))[:MOST_RUNS]
    factor = statistics.median(factor for _, factor in nearest)
    return Timing(estimate_s * factor, len(nearest), planned)


def estimate_seconds(facts: ModelFacts, recipe: Recipe, threads: int) -> float:
    """Seconds by the table above, for any computer."""
    cores = 1.0 + _ALONGSIDE * (max(1, threads) - 1)
    copied = facts.size_bytes + 3 * estimate_recipe_bytes(facts, recipe)
    disk_s = copied / _DISK_BYTES_PER_S
    if recipe.level is not None:
        work_s = facts.n_params * _NS_A_WEIGHT[_LEVEL_KINDS.get(recipe.level, "plain")] * 1e-9
        return _START_S + disk_s + work_s / cores
    training = _training_seconds(recipe)
    if training is not None:
        return _TORCH_START_S + 2 * disk_s + training
    return _TORCH_START_S + 2 * disk_s + _core_seconds(facts, recipe) / cores


def _training_seconds(recipe: Recipe) -> float | None:
    """What the recipe's own budget says; None without one."""
    if recipe.method != "qat" or recipe.options.get("steps"):
        return None
    return 60.0 * float(recipe.options.get("minutes", 20.0))


def _core_seconds(facts: ModelFacts, recipe: Recipe) -> float:
    """Seconds of one core beside starting and copying."""
    linears = linear_weights(facts)
    options = recipe.options
    tokens = int(options.get("samples", 0)) * int(options.get("length", 0))
    if recipe.method == "dynamic" and options.get("smoothquant") == "none":
        tokens = 0
    forward_s = 2.0 * linears * tokens / _FLOPS
    if recipe.method == "cast":
        return facts.n_params * _NS_A_WEIGHT["float"] * 1e-9
    if recipe.container == "bitsandbytes":
        return linears * _NF4_NS * 1e-9
    if recipe.method == "qat":
        per_step = 8.0 * linears * int(options.get("batch", 2)) * int(options.get("length", 256)) / _FLOPS
        return int(options.get("steps", 0)) * per_step + linears * _SEARCH_NS * 1e-9
    scale_ns = _SEARCH_NS if options.get("scale_search") else _ROUND_NS
    total = forward_s + linears * scale_ns * 1e-9
    if recipe.method in {"gptq", "awq+gptq"}:
        sweeps = 1 + int(options.get("sweeps", 0))
        total += _HESSIAN_SHARE * forward_s + sweeps * linears * facts.hidden_size * _GPTQ_NS_A_COLUMN * 1e-9
    if recipe.method == "awq":
        total += _AWQ_TRIALS * (forward_s + linears * _ROUND_NS * 1e-9)
    if options.get("smoothquant") not in {None, "none"} or recipe.method == "static":
        total += 2 * forward_s
    return 2 * total if recipe.container in EDGE_CONTAINERS else total
