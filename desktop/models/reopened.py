"""A recipe from elsewhere, of a variant's lineage or from a file: what it selects and says (pure)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.language import tr
from core.library.records import SourceRecord, VariantRecord
from core.recipes.file import SavedRecipe, as_it_was
from core.specs.combinations import find_combination
from core.specs.recipe import Recipe
from core.specs.support import support
from core.version import ENGINE_VERSION
from desktop.models.recipe_options import as_sentence, given_of
from desktop.models.recipe_words import recipe_sentence
from desktop.models.training_back import Preset
from desktop.models.variant_facts import variant_title

RERUN = "rerun"
"""The kind of item that Quantize opens to make a variant again; the id is the variant's."""
RECIPE = "recipe"
"""The kind for a recipe file; the id is its path."""


@dataclass(frozen=True, slots=True)
class Reopened:
    """``preset`` is None where it cannot be selected, and ``words`` say why. ``repo_id`` is where a source
    that is not here any more came from; ``name`` is what the variant was called."""

    title: str
    detail: str
    words: tuple[str, ...]
    preset: Preset | None
    name: str = ""
    repo_id: str = ""

    @property
    def is_sound(self) -> bool:
        return self.preset is not None


def preset_of(recipe: Recipe, source_id: str) -> Preset | None:
    """What selects exactly this recipe; None where this version knows no such point."""
    if recipe.level is not None:
        return Preset(source_id, level=recipe.level) if support(recipe).ok else None
    point = find_combination(recipe.method, recipe.dtype, recipe.container)
    return None if point is None else Preset(source_id, point.id, given_of(recipe, point))


def of_variant(variant: VariantRecord, source: SourceRecord | None, usual_text: str = "") -> Reopened:
    """A variant's lineage: the same source and recipe again, with what speaks against the same bytes.
    ``usual_text`` is the calibration text of the settings."""
    title = tr("As {variant} was made", variant=variant_title(variant))
    detail = recipe_sentence(variant.recipe)
    lineage = variant.lineage
    if variant.recipe.is_imported:
        words = tr("It was made by another program, and nothing is known of how.")
        return Reopened(title, detail, (words,), None)
    if source is None:
        known = lineage.get("source_name") or variant.facts.name
        gone = tr("Its original, {name}, is not in the library any more.", name=known)
        repo_id = str(lineage.get("repo_id") or "")
        way_out = (
            tr("Get it again, then make the variant anew.")
            if repo_id
            else tr("Open it again under Discover: it was at {path}.", path=lineage.get("source_path"))
        )
        return Reopened(title, detail, (gone, way_out), None, variant.name, repo_id)
    preset = preset_of(as_it_was(variant.recipe, usual_text), source.id)
    if preset is None:
        return Reopened(title, detail, _reasons(variant.recipe), None, variant.name)
    return Reopened(title, detail, _doubts(lineage, source), preset, variant.name)


def _doubts(lineage: Mapping[str, object], source: SourceRecord) -> tuple[str, ...]:
    """Why the bytes may be others than they were."""
    words = []
    listed = lineage.get("source_files")
    then = {
        str(file.get("path")): str(file.get("sha256"))
        for file in (listed if isinstance(listed, list) else [])
        if isinstance(file, Mapping)
    }
    now = {file.path: file.sha256 for file in source.files}
    if then and any(now.get(path) != digest for path, digest in then.items()):
        words.append(tr("The original is not the same any more, so the result will differ."))
    made_by = str(lineage.get("engine_version") or "")
    if made_by and made_by != ENGINE_VERSION:
        words.append(
            tr(
                "It was made by Bitwright {then}, this is {now}: the result may differ.",
                then=made_by,
                now=ENGINE_VERSION,
            )
        )
    return tuple(words)


def of_saved(saved: SavedRecipe, source_id: str = "") -> Reopened:
    """A saved recipe or one from a file, for the source that is chosen."""
    title = tr("Recipe: {name}", name=saved.name)
    detail = recipe_sentence(saved.recipe)
    preset = preset_of(saved.recipe, source_id)
    if preset is None:
        return Reopened(title, detail, _reasons(saved.recipe), None)
    words = [line for line in saved.note.splitlines() if line.strip()][:4]
    if saved.text_name:
        words.append(
            tr(
                "Whoever made it used a calibration text of their own ({name}). "
                "Choose one of yours, or keep the one that comes with Bitwright.",
                name=saved.text_name,
            )
        )
    return Reopened(title, detail, tuple(words), preset)


def _reasons(recipe: Recipe) -> tuple[str, ...]:
    found = support(recipe)
    return tuple(as_sentence(reason) for reason in found.reasons)
