"""What ``quantize --method qat`` means: a source with a target, or a variant that is to be trained back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.errors import InvalidInputError, NotFoundError
from core.library.catalog import Catalog
from core.library.records import VariantRecord
from core.paths import Paths
from core.specs.recipe import Recipe
from core.specs.support import recipe_for
from core.specs.training import training_recipe_for


def training_target(
    paths: Paths,
    source: str,
    *,
    to: str | None,
    method: str | None,
    container: str | None,
    options: Mapping[str, Any],
) -> tuple[str, Recipe]:
    """``(source, recipe)`` of a quantize command.

    With ``--method qat`` the source may be a variant's library id: the model that it was made from is trained
    then, into the variant's own format unless ``to`` names another. Raises InvalidInputError when ``to`` is
    missing for a source, or a variant has nothing to train.
    """
    variant = _variant(paths, source) if method == "qat" else None
    if variant is None:
        if to is None:
            raise InvalidInputError("--to is missing", "name a GGUF level (Q4_K_M) or a dtype (INT4)")
        return source, recipe_for(to, method=method, container=container, options=options)
    if to is not None:
        return variant.source_id, recipe_for(to, method="qat", container=container, options=options)
    own = training_recipe_for(variant.recipe)
    if own is None:
        raise InvalidInputError(
            f"{variant.recipe.label} cannot be trained back", "name another format with --to, such as INT4"
        )
    held = container or own.container
    known = recipe_for(own.dtype, method="qat", container=held).options
    kept = {key: value for key, value in own.options.items() if key in known}
    return variant.source_id, recipe_for(
        own.dtype, method="qat", container=held, options=kept | dict(options)
    )


def _variant(paths: Paths, name: str) -> VariantRecord | None:
    """The variant of that id, if there is one."""
    try:
        with Catalog(paths) as catalog:
            return catalog.variant(name)
    except NotFoundError:
        return None
