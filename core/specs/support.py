"""The one function that says whether a recipe is legal for a source, and if not, why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.errors import InvalidRecipeError
from core.specs.containers import CONTAINERS
from core.specs.dtypes import DTYPES
from core.specs.levels import LEVELS, LevelSpec, level
from core.specs.methods import METHODS
from core.specs.recipe import RECIPE_VERSION, Recipe
from core.types import ModelFacts

GGUF_ARCHITECTURES: tuple[str, ...] = ("llama", "qwen2", "qwen3")
"""GGUF architectures that a Hugging Face folder can be converted to (a GGUF source may be any)."""

_LEVEL_NAMES = {spec.name for spec in LEVELS}
_DTYPE_NAMES = {spec.name for spec in DTYPES}
_METHOD_NAMES = {spec.name for spec in METHODS}
_CONTAINER_NAMES = {spec.name for spec in CONTAINERS}

# What a dtype means when the user names nothing else: (method, container).
_DTYPE_DEFAULTS: Mapping[str, tuple[str, str]] = {
    "FP32": ("cast", "safetensors"),
    "BF16": ("cast", "safetensors"),
    "FP16": ("cast", "safetensors"),
    "FP8_E4M3": ("rtn", "compressed-tensors"),
    "FP8_E5M2": ("rtn", "compressed-tensors"),
    "INT8": ("rtn", "compressed-tensors"),
    "INT4": ("gptq", "gptq"),
    "INT3": ("gptq", "gptq"),
    "INT2": ("gptq", "gptq"),
    "NF4": ("rtn", "bitsandbytes"),
    "FP4": ("rtn", "bitsandbytes"),
    "TERNARY": ("qat", "gguf"),
}


@dataclass(frozen=True, slots=True)
class Support:
    """``ok``, or the reasons why not; ``notes`` are true either way and worth telling."""

    ok: bool
    reasons: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def _gguf_recipe(spec: LevelSpec, options: Mapping[str, Any]) -> Recipe:
    method = "rtn" if spec.main.is_quantized else "cast"
    return Recipe(
        method=method, dtype=spec.main.name, container="gguf", level=spec.name, options=dict(options)
    )


def recipe_for(
    target: str,
    *,
    method: str | None = None,
    container: str | None = None,
    options: Mapping[str, Any] | None = None,
) -> Recipe:
    """The recipe that ``--to TARGET`` means: a GGUF level's name, or a dtype's.

    Names that are both (BF16) mean the GGUF level unless a container says otherwise. Raises
    InvalidRecipeError when target, method or container is not known.
    """
    name = target.strip().upper().replace("-", "_")
    if method is not None and method not in _METHOD_NAMES:
        raise InvalidRecipeError(
            f"there is no method '{method}'", "methods are " + ", ".join(sorted(_METHOD_NAMES))
        )
    if container is not None and container not in _CONTAINER_NAMES:
        known = ", ".join(sorted(_CONTAINER_NAMES))
        raise InvalidRecipeError(f"there is no container '{container}'", f"containers are {known}")
    if name in _LEVEL_NAMES and container in {None, "gguf"}:
        recipe = _gguf_recipe(level(name), options or {})
        return recipe if method is None else Recipe(**{**_fields(recipe), "method": method})
    if name in _DTYPE_NAMES:
        if name not in _DTYPE_DEFAULTS:
            raise InvalidRecipeError(
                f"{name} is a way to compute, not to store", "choose FP32 and turn TF32 on"
            )
        default_method, default_container = _DTYPE_DEFAULTS[name]
        return Recipe(
            method or default_method, name, container or default_container, None, dict(options or {})
        )
    raise InvalidRecipeError(
        f"'{target}' is neither a GGUF level nor a dtype",
        "levels are " + ", ".join(spec.name for spec in LEVELS),
    )


def _fields(recipe: Recipe) -> dict[str, Any]:
    return {
        "method": recipe.method,
        "dtype": recipe.dtype,
        "container": recipe.container,
        "level": recipe.level,
        "options": recipe.options,
    }


def support(recipe: Recipe, facts: ModelFacts | None = None) -> Support:
    """Whether this version can make ``recipe`` (of a source with ``facts``, where they are known)."""
    reasons: list[str] = []
    notes: list[str] = []
    if recipe.version > RECIPE_VERSION:
        reasons.append(f"the recipe was written by a newer version (recipe format {recipe.version})")
    if recipe.container != "gguf" or recipe.level is None:
        reasons.append(f"this version writes GGUF files only, not {recipe.dtype} in {recipe.container}")
    elif recipe.level not in _LEVEL_NAMES:
        reasons.append(f"there is no GGUF level '{recipe.level}'")
    else:
        expected = _gguf_recipe(level(recipe.level), {}).method
        if recipe.method != expected:
            reasons.append(
                f"{recipe.level} is made by '{expected}' in this version, not by '{recipe.method}'"
            )
    if recipe.options:
        reasons.append("GGUF levels take no options in this version: " + ", ".join(sorted(recipe.options)))
    if facts is not None:
        reasons += _source_reasons(facts)
        if facts.quantized:
            notes.append(f"the source is already quantized ({facts.dtype}); what it lost stays lost")
    return Support(not reasons, tuple(reasons), tuple(notes))


def _source_reasons(facts: ModelFacts) -> list[str]:
    if facts.hf_architecture is not None and facts.architecture not in GGUF_ARCHITECTURES:
        known = "Llama, Mistral, SmolLM2, Qwen2/2.5 and Qwen3"
        return [f"{facts.hf_architecture} cannot be converted to GGUF yet; {known} can"]
    return []


def require_support(recipe: Recipe, facts: ModelFacts | None = None) -> Support:
    """The support, or InvalidRecipeError with the reasons."""
    found = support(recipe, facts)
    if not found.ok:
        raise InvalidRecipeError("; ".join(found.reasons), "run 'bitwright recommend' to see what works here")
    return found
