"""Training in words: which linears learn, and which recipe trains back what a variant lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from core.errors import InvalidRecipeError
from core.language import tr
from core.specs.options import complete_options
from core.specs.recipe import Recipe
from core.types import ModelFacts

ATTENTION: Final = "attention"
FEED_FORWARD: Final = "mlp"
_WORDS: Final = ("all", ATTENTION, FEED_FORWARD)
MANY_BLOCKS: Final = 100_000
"""Stands for the blocks of a model that is not known yet."""
_HINT: Final = (
    "Say all, attention, mlp, first 4, last 8, or block numbers such as 0-9,20 (attention:0-9 too)."
)
_EDGE: Final = re.compile(r"(first|last)\s+(\d{1,5})")
_RANGE: Final = re.compile(r"(\d{1,5})(?:\s*-\s*(\d{1,5}))?")

Chosen = Callable[[int, bool], bool]
"""``(block, is_attention) -> whether its linears learn``."""

#: GGUF levels of one block type -> the dtype that is trained into it, with what names the type
LEVEL_DTYPES: Final[Mapping[str, tuple[str, Mapping[str, Any]]]] = {
    "Q8_0": ("INT8", {}),
    "Q4_0": ("INT4", {"symmetric": True}),
    "Q4_1": ("INT4", {"symmetric": False}),
    "TQ2_0": ("TERNARY", {"ternary_type": "TQ2_0"}),
    "TQ1_0": ("TERNARY", {"ternary_type": "TQ1_0"}),
}
_TRAINED_DTYPES: Final = ("INT8", "INT4", "INT3", "INT2")
_TRAINED_CONTAINERS: Final = ("gguf", "compressed-tensors", "gptq", "awq")


def chosen_layers(text: str, n_blocks: int) -> Chosen:
    """What ``layers`` means for a model of ``n_blocks``. Raises InvalidRecipeError for other words, and when
    nothing would learn."""
    said = " ".join(text.strip().lower().split()) or "all"
    part, colon, rest = said.partition(":")
    if colon and part.strip() in {ATTENTION, FEED_FORWARD}:
        kind, blocks = part.strip(), _blocks(rest.strip(), n_blocks)
    elif said in _WORDS:
        kind, blocks = ("" if said == "all" else said), (range(n_blocks),)
    else:
        kind, blocks = "", _blocks(said, n_blocks)
    if not any(blocks):
        raise InvalidRecipeError(
            tr("layers '{text}' names no block of {n_blocks}", text=text, n_blocks=n_blocks), _HINT
        )

    def learns(block: int, is_attention: bool) -> bool:
        return any(block in part for part in blocks) and (not kind or (kind == ATTENTION) == is_attention)

    return learns


def _blocks(said: str, n_blocks: int) -> tuple[range, ...]:
    """The blocks that are named, as ranges: numbers may be large, and there may be many of them."""
    if (edge := _EDGE.fullmatch(said)) is not None:
        count = min(int(edge[2]), n_blocks)
        start = 0 if edge[1] == "first" else n_blocks - count
        return (range(start, start + count),)
    found = []
    for piece in said.split(","):
        match = _RANGE.fullmatch(piece.strip())
        if match is None:
            raise InvalidRecipeError(tr("layers cannot be '{said}'", said=said), _HINT)
        first = int(match[1])
        found.append(range(first, min(int(match[2] or first), n_blocks - 1) + 1))
    return tuple(found)


def trained_part(recipe: Recipe, facts: ModelFacts) -> float:
    """The part of a model's linears that learns, 0 to 1 (attention is taken for a third of a block)."""
    learns = chosen_layers(str(recipe.options.get("layers", "all")), max(1, facts.n_layers))
    blocks = range(max(1, facts.n_layers))
    count = sum(learns(block, True) / 3 + 2 * learns(block, False) / 3 for block in blocks)
    return count / len(blocks)


def training_recipe_for(recipe: Recipe) -> Recipe | None:
    """The recipe that trains back what a variant made by ``recipe`` lost, of about the same size; None where
    there is nothing to train (floats, NF4, variants that were trained already)."""
    if recipe.method == "qat":
        return None
    if recipe.level is not None:
        if recipe.method == "cast":
            return None
        dtype, chosen = LEVEL_DTYPES.get(recipe.level, ("INT4", {}))
        return _recipe(dtype, "gguf", dict(chosen))
    if recipe.dtype not in _TRAINED_DTYPES:
        return None
    container = recipe.container if recipe.container in _TRAINED_CONTAINERS else "compressed-tensors"
    kept = {key: recipe.options[key] for key in _KEPT if key in recipe.options}
    if recipe.method in {"dynamic", "static"}:
        kept["activations"] = recipe.method
    return _recipe(recipe.dtype, container, kept)


_KEPT: Final = ("granularity", "group_size", "symmetric", "calibration")


def _recipe(dtype: str, container: str, options: Mapping[str, Any]) -> Recipe:
    try:
        completed = complete_options(options, "qat", dtype, container)
    except InvalidRecipeError:  # an option of the variant's that training has no use for
        completed = complete_options({}, "qat", dtype, container)
    return Recipe("qat", dtype, container, None, completed)
