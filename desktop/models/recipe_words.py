"""Recipes in plain words: methods, files, options, activations, calibration, and what loads it (pure)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.formats import duration, whole
from core.language import mark, tr
from core.library.records import VariantRecord
from core.specs.combinations import find_combination
from core.specs.containers import CONTAINERS
from core.specs.methods import METHODS
from core.specs.recipe import IMPORTED, Recipe

ONLY_BITWRIGHT = mark("Bitwright only")
BUNDLED_TEXT = mark("Text that comes with Bitwright")

_METHOD_TITLES = {**{spec.name: spec.title for spec in METHODS}, IMPORTED: mark("Imported")}
_CONTAINERS = {spec.name: spec for spec in CONTAINERS}

_CHOICE_WORDS: Mapping[tuple[str, object], str] = {
    ("granularity", "tensor"): mark("Whole matrix"),
    ("granularity", "channel"): mark("Channel"),
    ("granularity", "group"): mark("Group"),
    ("fp8_granularity", "tensor"): mark("Whole matrix"),
    ("fp8_granularity", "channel"): mark("Channel"),
    ("fp8_granularity", "block"): mark("Block"),
    ("observer", "minmax"): mark("Full range"),
    ("observer", "percentile"): mark("No outliers"),
    ("observer", "entropy"): mark("Entropy"),
    ("format", "auto"): mark("The usual one"),
    ("start", "gptq"): "GPTQ",
    ("start", "rtn"): mark("Nearest values"),
    ("activations", "none"): mark("Not quantized"),
    ("activations", "dynamic"): mark("As it runs"),
    ("activations", "static"): mark("Measured before"),
    ("gradient_checkpointing", "auto"): mark("Automatic"),
    ("gradient_checkpointing", "on"): mark("On"),
    ("gradient_checkpointing", "off"): mark("Off"),
    ("train_compute", "auto"): mark("Automatic"),
    ("train_compute", "fp32"): "float32",
    ("train_compute", "bf16"): "bfloat16",
}
_METHOD_WORDS = {
    IMPORTED: mark("made elsewhere"),
    "rtn": mark("rounded to nearest"),
    "cast": "cast",
    "gptq": mark("errors fed forward"),
    "awq": mark("important channels scaled"),
    "awq+gptq": mark("important channels scaled, errors fed forward"),
    "dynamic": mark("activation scales found while it runs"),
    "static": mark("activation scales measured beforehand"),
    "qat": mark("trained to live with few bits"),
}
_SCALE_WORDS = {
    "tensor": mark("one scale a matrix"),
    "channel": mark("a scale for each output channel"),
    "block": mark("a scale for each block of 128 × 128"),
}


def choice_words(key: str, value: object) -> str:
    """One value of an option as the page offers it."""
    return tr(_CHOICE_WORDS.get((key, value), str(value)))


def method_title(method: str) -> str:
    """``GPTQ``, ``Round to nearest``."""
    return tr(_METHOD_TITLES.get(method, method))


def method_words(method: str) -> str:
    """How the values were chosen, as a participle: ``rounded to nearest``."""
    return tr(_METHOD_WORDS.get(method, method_title(method)))


def container_title(container: str) -> str:
    """``GGUF``, ``compressed-tensors``."""
    return _CONTAINERS[container].title if container in _CONTAINERS else container


def is_folder(container: str) -> bool:
    """Whether the container is a model folder rather than one file."""
    return container in _CONTAINERS and _CONTAINERS[container].is_folder


def loads_in(recipe: Recipe) -> tuple[str, ...]:
    """The runtimes besides Bitwright's own that load what the recipe makes."""
    found = find_combination(recipe.method, recipe.dtype, recipe.container)
    if found is not None:
        return found.loads_in
    return _CONTAINERS[recipe.container].loads_in if recipe.container in _CONTAINERS else ()


def loads_in_words(recipe: Recipe) -> str:
    return ", ".join(map(tr, loads_in(recipe))) or tr(ONLY_BITWRIGHT)


def scale_words(options: Mapping[str, Any]) -> str:
    """What shares a scale: ``groups of 128``, ``a scale for each output channel``, or nothing."""
    granularity = options.get("granularity", options.get("fp8_granularity"))
    if granularity == "group":
        return tr("groups of {get}", get=options.get("group_size", "?"))
    return tr(_SCALE_WORDS.get(str(granularity), ""))


def option_words(recipe: Recipe) -> str:
    """The options that shape the files: ``groups of 128, symmetric, important columns first``."""
    options = recipe.options
    words = [scale_words(options)]
    if "symmetric" in options and recipe.dtype.startswith("INT"):
        words.append(tr("symmetric") if options["symmetric"] else tr("asymmetric"))
    for key, said in (
        ("scale_search", tr("searched scales")),
        ("clip_search", tr("searched clipping")),
        ("act_order", tr("important columns first")),
    ):
        if options.get(key):
            words.append(said)
    words.append(training_time(recipe))
    if str(options.get("layers", "all")) not in {"", "all"}:
        words.append(tr("layers {options}", options=options["layers"]))
    smooth = options.get("smoothquant")
    if smooth is not None and smooth != "none":
        words.append("SmoothQuant" if smooth == "auto" else tr("SmoothQuant {smooth}", smooth=smooth))
    if options.get("format", "auto") != "auto":
        words.append(str(options["format"]))
    return ", ".join(word for word in words if word)


def training_time(recipe: Recipe) -> str:
    """How long a recipe trains: ``trained 20 min``, ``trained 500 steps``; nothing where it does not."""
    steps, minutes = recipe.options.get("steps"), recipe.options.get("minutes")
    if steps:
        return tr("trained {steps} steps", steps=whole(steps))
    return tr("trained {time}", time=duration(60.0 * float(minutes))) if minutes else ""


def activation_words(recipe: Recipe) -> str:
    """How activations are stored while the variant runs."""
    number = tr("8-bit floats") if recipe.dtype.startswith("FP8") else tr("8-bit integers")
    how = recipe.options.get("activations", recipe.method)
    if how == "dynamic":
        return tr("{number}, scales chosen for each token while it runs", number=number)
    if how == "static":
        return tr("{number}, scales measured on the calibration text", number=number)
    return tr("not quantized")


def calibration_words(lineage: Mapping[str, Any]) -> str:
    """The calibration text of a variant's lineage: ``notes.txt, 32 × 512 tokens``, or nothing."""
    told = lineage.get("calibration")
    if not isinstance(told, Mapping) or not told.get("name"):
        return ""
    samples, length = told.get("samples"), told.get("length")
    return (
        tr("{told}, {samples} × {length} tokens", told=told["name"], samples=samples, length=length)
        if samples and length
        else str(told["name"])
    )


def recipe_sentence(recipe: Recipe) -> str:
    """All of a recipe in one line: ``INT4 GPTQ, GPTQ files, groups of 128, symmetric``."""
    words = [recipe.label, tr("{container_title} files", container_title=container_title(recipe.container))]
    if recipe.level is None:
        words.append(option_words(recipe))
    return ", ".join(word for word in words if word)


def variant_tail(variant: VariantRecord) -> str:
    """What tells a variant from others of its label: its files and groups; a level's name says it all."""
    recipe = variant.recipe
    if recipe.is_imported:
        return (
            "imported"
            if recipe.level
            else tr("imported, {container_title}", container_title=container_title(recipe.container))
        )
    if recipe.level is not None:
        return ""
    groups = scale_words(recipe.options) if recipe.options.get("granularity") == "group" else ""
    return ", ".join(word for word in (container_title(recipe.container), groups) if word)
