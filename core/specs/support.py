"""The one function that says whether a recipe is legal for a source, and if not, why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from core.errors import InvalidRecipeError
from core.formats import whole
from core.language import listed, tr
from core.specs.combinations import containers_for, find_combination, methods_for
from core.specs.containers import CONTAINERS
from core.specs.dtypes import DTYPES
from core.specs.levels import LEVELS, LevelSpec, level
from core.specs.methods import METHODS
from core.specs.options import EDGE_CONTAINERS, complete_options
from core.specs.recipe import RECIPE_VERSION, Recipe
from core.specs.training import LEVEL_DTYPES, MANY_BLOCKS, chosen_layers
from core.types import ModelFacts

GGUF_ARCHITECTURES: tuple[str, ...] = ("llama", "qwen2", "qwen3")
"""GGUF architectures that a Hugging Face folder can be converted to (a GGUF source may be any)."""

BLOCK_ARCHITECTURES: tuple[str, ...] = (
    "llama",
    "qwen2",
    "qwen3",
    "qwen2moe",
    "qwen3moe",
    "gemma2",
    "gemma3",
    "gemma3_text",
    "phi3",
    "olmo2",
    "gpt2",
    "bitnet",
)
"""Architectures whose decoder blocks can be run and quantized one by one."""

EDGE_ARCHITECTURES: tuple[str, ...] = ("llama", "qwen2", "qwen3")
"""Architectures of which an ONNX graph can be built; none with experts."""

_CONV1D_ARCHITECTURES = ("gpt2",)
_CONV1D_CONTAINERS = ("gptq", "safetensors", "bitsandbytes")

_LEVEL_NAMES = {spec.name for spec in LEVELS}
_DTYPE_NAMES = {spec.name for spec in DTYPES}
_METHOD_NAMES = {spec.name for spec in METHODS}
_CONTAINER_NAMES = {spec.name for spec in CONTAINERS}


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
            tr("there is no method '{method}'", method=method),
            tr("methods are {known}", known=", ".join(sorted(_METHOD_NAMES))),
        )
    if container is not None and container not in _CONTAINER_NAMES:
        known = ", ".join(sorted(_CONTAINER_NAMES))
        raise InvalidRecipeError(
            tr("there is no container '{container}'", container=container),
            tr("containers are {known}", known=known),
        )
    if name in _LEVEL_NAMES and container in {None, "gguf"}:
        if method == "qat":
            return _trained_level(name, options or {})
        recipe = _gguf_recipe(level(name), options or {})
        return recipe if method is None else replace(recipe, method=method)
    if name in _DTYPE_NAMES:
        return _dtype_recipe(name, method, container, options or {})
    raise InvalidRecipeError(
        tr("'{target}' is neither a GGUF level nor a dtype", target=target),
        tr("levels are {known}", known=", ".join(spec.name for spec in LEVELS)),
    )


def _trained_level(name: str, options: Mapping[str, Any]) -> Recipe:
    """Training into the blocks of a level with one type of them; raises InvalidRecipeError for mixes."""
    found = LEVEL_DTYPES.get(name)
    if found is None:
        raise InvalidRecipeError(
            tr("{name} cannot be trained into", name=name),
            tr("levels that can are {known}", known=", ".join(LEVEL_DTYPES)),
        )
    dtype, chosen = found
    return _dtype_recipe(dtype, "qat", "gguf", {**chosen, **options})


def _dtype_recipe(name: str, method: str | None, container: str | None, options: Mapping[str, Any]) -> Recipe:
    known = methods_for(name)
    if not known:
        raise InvalidRecipeError(
            tr("{name} is a way to compute, not to store", name=name), tr("choose FP32 and turn TF32 on")
        )
    chosen = method or _method_for(name, container, known)
    held = containers_for(name, chosen)
    where = container or (held[0] if held else known[0])
    if find_combination(chosen, name, where) is None:
        return Recipe(chosen, name, where, None, dict(options))  # `support` says why not
    return Recipe(chosen, name, where, None, complete_options(options, chosen, name, where))


def _method_for(dtype: str, container: str | None, known: tuple[str, ...]) -> str:
    """The usual method of a dtype; of those that the container holds, where one is named."""
    if container == "awq":
        return "awq"
    fitting = [method for method in known if container is None or container in containers_for(dtype, method)]
    return fitting[0] if fitting else known[0]


def support(recipe: Recipe, facts: ModelFacts | None = None) -> Support:
    """Whether this version can make ``recipe`` (of a source with ``facts``, where they are known)."""
    reasons: list[str] = []
    notes: list[str] = []
    if recipe.version > RECIPE_VERSION:
        reasons.append(
            tr("the recipe was written by a newer version (recipe format {version})", version=recipe.version)
        )
    if recipe.level is not None:
        reasons += _level_reasons(recipe, facts)
        notes += _level_notes(recipe, facts)
        if facts is not None and facts.quantized and not facts.is_ternary:
            notes.append(
                tr("the source is already quantized ({dtype}); what it lost stays lost", dtype=facts.dtype)
            )
    else:
        reasons += _point_reasons(recipe)
        if not reasons and facts is not None:
            found, said = _source_support(recipe, facts)
            reasons += found
            notes += said
    return Support(not reasons, tuple(reasons), tuple(notes))


def _level_reasons(recipe: Recipe, facts: ModelFacts | None) -> list[str]:
    reasons = []
    if recipe.container != "gguf":
        reasons.append(tr("levels are GGUF mixes, not {container}", container=recipe.container))
    elif recipe.level not in _LEVEL_NAMES:
        reasons.append(tr("there is no GGUF level '{level}'", level=recipe.level))
    else:
        expected = _gguf_recipe(level(str(recipe.level)), {}).method
        if recipe.method != expected:
            reasons.append(
                tr(
                    "{level} is made by '{expected}' in this version, not by '{method}'",
                    level=recipe.level,
                    expected=expected,
                    method=recipe.method,
                )
            )
    if recipe.options:
        given = ", ".join(sorted(recipe.options))
        reasons.append(tr("GGUF levels take no options in this version: {options}", options=given))
    if facts is not None:
        reasons += _gguf_reasons(facts)
        if facts.is_ternary and not _is_research_level(recipe):
            reasons.append(
                tr(
                    "the model's weights are ternary (BitNet): TQ2_0 and TQ1_0 hold them exactly, {level} "
                    "would only be larger or round them again",
                    level=recipe.level,
                )
            )
    return reasons


def _level_notes(recipe: Recipe, facts: ModelFacts | None) -> list[str]:
    if not _is_research_level(recipe):
        return []
    if facts is not None and facts.is_ternary:
        return [
            tr(
                "the model was trained to be ternary: {level} holds its weights as they are",
                level=recipe.level,
            )
        ]
    return [
        tr(
            "{level} is for research: it destroys a model that was not trained to be ternary",
            level=recipe.level,
        )
    ]


def _is_research_level(recipe: Recipe) -> bool:
    return recipe.level in _LEVEL_NAMES and level(str(recipe.level)).research


def _gguf_reasons(facts: ModelFacts) -> list[str]:
    convertible = facts.architecture in GGUF_ARCHITECTURES and not facts.n_experts
    if facts.hf_architecture is not None and facts.architecture == "bitnet":
        return [
            tr(
                "llama.cpp computes SiLU where BitNet models have a squared ReLU: a GGUF file of {model} "
                "would answer wrongly",
                model=facts.hf_architecture,
            )
        ]
    if facts.hf_architecture is not None and not convertible:
        return [
            tr(
                "{model} cannot be converted to GGUF yet; Llama, Mistral, SmolLM2, Qwen2/2.5 and Qwen3 can",
                model=facts.hf_architecture,
            )
        ]
    return []


def _point_reasons(recipe: Recipe) -> list[str]:
    """Whether the point is one of those that are made, with options that fit together."""
    method, dtype, container = recipe.method, recipe.dtype, recipe.container
    if find_combination(method, dtype, container) is None:
        return [_no_such_point(recipe)]
    try:
        options = complete_options(recipe.options, method, dtype, container)
    except InvalidRecipeError as error:
        return [error.message]
    reasons = []
    if container == "awq" and options.get("granularity") != "group":
        reasons.append(tr("AWQ files hold scales for groups, not for a channel or the whole tensor"))
    if container == "gptq" and options.get("granularity") == "tensor":
        reasons.append(tr("GPTQ files hold scales for groups or channels, not for the whole tensor"))
    if container == "gguf" and options.get("granularity") == "tensor":
        reasons.append(tr("GGUF blocks hold a scale for 32 weights each: choose groups or channels"))
    if container == "gguf" and dtype == "INT8" and not options.get("symmetric", True):
        reasons.append(tr("GGUF has no asymmetric 8-bit blocks: choose symmetric"))
    if container == "gguf" and dtype == "INT4" and options.get("granularity") != "group":
        reasons.append(tr("GGUF's 4-bit blocks need groups: choose a group size of 32, 64, 128 or 256"))
    if method == "qat":
        reasons += _training_reasons(options, None)
    flavour = options.get("format", "auto")
    if flavour != "auto" and flavour not in _formats_of(method, dtype):
        reasons.append(
            tr("{dtype} by {method} is not stored as {format}", dtype=dtype, method=method, format=flavour)
        )
    return reasons


def _training_reasons(options: Mapping[str, Any], facts: ModelFacts | None) -> list[str]:
    try:
        chosen_layers(str(options["layers"]), MANY_BLOCKS if facts is None else max(1, facts.n_layers))
    except InvalidRecipeError as error:
        return [tr("{problem}. {hint}", problem=error.message, hint=error.hint)]
    return []


def _no_such_point(recipe: Recipe) -> str:
    methods = methods_for(recipe.dtype)
    if any(spec.name == recipe.dtype and spec.compute_only for spec in DTYPES):
        return tr("{dtype} is a way to compute, not to store", dtype=recipe.dtype)
    if not methods:
        return tr("this version does not make {dtype}", dtype=recipe.dtype)
    if recipe.method not in methods:
        return tr(
            "{dtype} is made by {methods} in this version, not by {method}",
            dtype=recipe.dtype,
            methods=", ".join(methods),
            method=recipe.method,
        )
    held = ", ".join(containers_for(recipe.dtype, recipe.method))
    return tr(
        "{dtype} by {method} is stored in {containers}, not in {container}",
        dtype=recipe.dtype,
        method=recipe.method,
        containers=held,
        container=recipe.container,
    )


def _formats_of(method: str, dtype: str) -> tuple[str, ...]:
    """The compressed-tensors formats that hold what a method makes of a dtype, the usual one first."""
    if dtype.startswith("FP8"):
        return ("float-quantized", "naive-quantized")
    if method in {"dynamic", "static"}:
        return ("int-quantized", "naive-quantized")
    if dtype == "INT8":
        return ("pack-quantized", "int-quantized", "naive-quantized")
    return ("pack-quantized", "naive-quantized")


def compressed_format(recipe: Recipe) -> str:
    """The compressed-tensors format that a recipe is stored in."""
    chosen = str(recipe.options.get("format", "auto"))
    how = recipe.options.get("activations", "none")
    method = recipe.method if how == "none" else str(how)
    return _formats_of(method, recipe.dtype)[0] if chosen == "auto" else chosen


def _source_support(recipe: Recipe, facts: ModelFacts) -> tuple[list[str], list[str]]:
    reasons: list[str] = []
    notes: list[str] = []
    if facts.is_ternary:
        return [
            tr(
                "the source's weights are ternary (BitNet) already: {dtype} would only be larger; TQ2_0 and "
                "TQ1_0 are what it can be made into",
                dtype=recipe.dtype,
            )
        ], notes
    if facts.quantized:
        reason = tr(
            "the source is already quantized ({stored}): {dtype} is made from the original weights",
            stored=facts.dtype,
            dtype=recipe.dtype,
        )
        return [reason], notes
    if facts.hf_architecture is None:
        return [
            tr(
                "{dtype} in {container} is made from a model folder, not from a GGUF file",
                dtype=recipe.dtype,
                container=recipe.container,
            )
        ], notes
    if recipe.method != "cast" and facts.architecture not in BLOCK_ARCHITECTURES:
        reasons.append(
            tr(
                "the blocks of {model} cannot be run yet; those of Llama, Mistral, Mixtral, Qwen2/3, Gemma "
                "2/3, Phi-3, OLMo 2, BitNet and GPT-2 can",
                model=facts.hf_architecture,
            )
        )
    if facts.architecture in _CONV1D_ARCHITECTURES and recipe.container not in _CONV1D_CONTAINERS:
        reasons.append(
            tr(
                "{model} keeps its matrices turned over, which only {containers} can hold",
                model=facts.hf_architecture,
                containers=listed(_CONV1D_CONTAINERS),
            )
        )
    if recipe.container == "gguf":
        reasons += _gguf_reasons(facts)
    if recipe.method == "qat":
        reasons += _training_reasons(recipe.options, facts)
    if recipe.container == "bitsandbytes" and facts.n_experts:
        reasons.append(
            tr(
                "transformers keeps the experts of {model} in blocks that bitsandbytes cannot quantize: "
                "nearly all weights would stay at 16 bits",
                model=facts.hf_architecture,
            )
        )
    if recipe.container in EDGE_CONTAINERS and (
        facts.architecture not in EDGE_ARCHITECTURES or facts.n_experts
    ):
        reasons.append(
            tr(
                "no ONNX graph of {model} can be built yet; of Llama, Mistral, SmolLM2, Qwen2/2.5 and "
                "Qwen3 it can",
                model=facts.hf_architecture,
            )
        )
    group_size = _group_size(recipe)
    if group_size is not None:
        blocks = recipe.container == "bitsandbytes"
        otherwise = tr("INT8 has scales per channel") if blocks else tr("choose scales per channel")
        found, said = _group_support(group_size, facts, otherwise)
        reasons += found
        notes += said
    length = recipe.options.get("length")
    if length and facts.context_length and int(length) > facts.context_length:
        reasons.append(
            tr(
                "samples of {length} tokens are longer than the model's context {context}",
                length=whole(int(length)),
                context=whole(facts.context_length),
            )
        )
    return reasons, notes


def _group_size(recipe: Recipe) -> int | None:
    """How many weights of a row share a scale; None where rows need not be whole groups."""
    if recipe.container == "bitsandbytes":
        return int(recipe.options.get("block_size", 64))
    if recipe.options.get("granularity") == "group" and recipe.method != "cast":
        return int(recipe.options["group_size"])
    return None


def linear_inputs(facts: ModelFacts) -> tuple[int, ...]:
    """The row lengths of the matrices in a decoder block, each once."""
    return tuple(
        dict.fromkeys(
            (facts.hidden_size, facts.n_heads * facts.head_dim, facts.expert_size or facts.intermediate_size)
        )
    )


def fitting_group_size(facts: ModelFacts, largest: int = 128) -> int:
    """The largest usual group size that every row of the model is whole groups of (32 where none is)."""
    inputs = [n for n in linear_inputs(facts) if n > 0]
    sizes = [size for size in (128, 64, 32) if size <= largest and all(n % size == 0 for n in inputs)]
    return sizes[0] if sizes else 32


def fitted(recipe: Recipe, facts: ModelFacts) -> Recipe:
    """``recipe`` with a group size that suits the model's rows: for recipes whose size nobody chose."""
    if recipe.options.get("granularity") != "group" or recipe.container == "gguf":
        return recipe
    size = fitting_group_size(facts, int(recipe.options["group_size"]))
    return replace(recipe, options={**recipe.options, "group_size": size})


def completed(recipe: Recipe) -> Recipe:
    """``recipe`` with the usual values of all options that it leaves out; levels have none. Raises
    InvalidRecipeError as ``complete_options``."""
    if recipe.level is not None:
        return recipe
    options = complete_options(recipe.options, recipe.method, recipe.dtype, recipe.container)
    return replace(recipe, options=options)


def _group_support(group_size: int, facts: ModelFacts, otherwise: str) -> tuple[list[str], list[str]]:
    """No row is whole groups: refused. Some are not: they stay at 16 bits, which is said."""
    inputs = [n for n in linear_inputs(facts) if n > 0]
    odd = [n for n in inputs if n % group_size]
    if not odd:
        return [], []
    if len(odd) < len(inputs):
        note = tr(
            "matrices with rows of {rows} are not whole groups of {size} and stay at 16 bits",
            rows=listed(map(str, odd)),
            size=group_size,
        )
        return [], [note]
    fitting = [str(size) for size in (256, 128, 64, 32) if all(n % size == 0 for n in inputs)]
    if fitting:
        fits = ", ".join(fitting)
        return [
            tr("no row of this model is whole groups of {size}; {fits} fits", size=group_size, fits=fits)
        ], []
    return [
        tr("no row of this model is whole groups of {size}; {way_out}", size=group_size, way_out=otherwise)
    ], []


def require_support(recipe: Recipe, facts: ModelFacts | None = None) -> Support:
    """The support, or InvalidRecipeError with the reasons."""
    found = support(recipe, facts)
    if not found.ok:
        raise InvalidRecipeError(
            "; ".join(found.reasons), tr("run 'bitwright recommend' to see what works here")
        )
    return found
