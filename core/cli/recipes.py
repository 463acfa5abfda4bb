"""``bitwright recipes``: saved recipes: list, save, show, export, import, delete; and what --recipe means."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from core.cli import output
from core.cli.library import JsonFlag
from core.errors import InvalidInputError, InvalidRecipeError, NotFoundError
from core.library.catalog import Catalog
from core.library.records import VariantRecord
from core.paths import Paths, current_paths
from core.recipes import shelf
from core.recipes.file import SavedRecipe, as_it_was, is_recipe_file, named, read_recipe
from core.recipes.shelf import ShelfEntry
from core.settings import load_settings
from core.specs.recipe import Recipe

recipes_app = typer.Typer(no_args_is_help=True, help="Recipes that were saved, to be used again or shared.")

RecipeName = Annotated[str, typer.Argument(metavar="NAME", help="A saved recipe's name.")]


def _row(entry: ShelfEntry) -> dict[str, Any]:
    saved = entry.saved
    return {
        "id": entry.id,
        "name": entry.name,
        "path": str(entry.path),
        "note": saved.note if saved else "",
        "made_by": saved.made_by if saved else "",
        "label": saved.recipe.label if saved else "",
        "recipe": saved.recipe.to_json() if saved else None,
        "problem": entry.problem,
    }


def _usable(entry: ShelfEntry) -> SavedRecipe:
    if entry.saved is None:
        raise InvalidRecipeError(entry.problem, f"delete it with 'bitwright recipes delete {entry.id}'")
    return entry.saved


@recipes_app.command("list")
def recipes_list(json: JsonFlag = False) -> None:
    """All saved recipes."""
    entries = shelf.load_shelf(current_paths().ensure())
    if json:
        output.print_json({"recipes": [_row(entry) for entry in entries]})
        return
    if not entries:
        output.stderr.print("No recipe has been saved yet.", markup=False)
    for entry in entries:
        told = entry.problem if entry.saved is None else f"{entry.saved.recipe.label}  {entry.saved.note}"
        output.stdout.print(f"{entry.name:<32} {told.partition(chr(10))[0]}".rstrip(), markup=False)


@recipes_app.command("save")
def recipes_save(
    name: Annotated[str, typer.Argument(help="What to call it.")],
    like: Annotated[str, typer.Option("--like", metavar="VARIANT", help="The variant whose recipe it is.")],
    note: Annotated[str, typer.Option(help="What it is good for.")] = "",
    replace: Annotated[bool, typer.Option("--replace", help="Replace one of the same name.")] = False,
    json: JsonFlag = False,
) -> None:
    """Save the recipe of a variant under a name."""
    paths = current_paths().ensure()
    entry = shelf.save(paths, named(name, variant_to_repeat(paths, like).recipe, note), overwrite=replace)
    _tell(entry, f"Saved as {entry.name}", json)


@recipes_app.command("show")
def recipes_show(name: RecipeName, json: JsonFlag = False) -> None:
    """One recipe with all its options."""
    entry = shelf.find(current_paths().ensure(), name)
    if json:
        output.print_json(_row(entry))
        return
    saved = _usable(entry)
    lines = [f"{saved.name}: {saved.recipe.label}"]
    lines += [f"  {line}" for line in saved.note.splitlines()]
    lines += [f"  method {saved.recipe.method}, files {saved.recipe.container}, made by {saved.made_by}"]
    lines += [f"  {key} = {value}" for key, value in saved.recipe.options.items()]
    for line in lines:
        output.stdout.print(line, markup=False, soft_wrap=True)


@recipes_app.command("export")
def recipes_export(
    name: RecipeName,
    to: Annotated[Path, typer.Option("--to", help="A file, or a folder.")] = Path(),
    json: JsonFlag = False,
) -> None:
    """Write a recipe as a file for others (without paths of this computer)."""
    saved = _usable(shelf.find(current_paths().ensure(), name))
    path = shelf.export(saved, to.expanduser().absolute())
    if json:
        output.print_json({"path": str(path)})
    else:
        output.stdout.print(str(path), markup=False, soft_wrap=True)


@recipes_app.command("import")
def recipes_import(
    file: Annotated[Path, typer.Argument(help="A file that 'recipes export' wrote.")],
    json: JsonFlag = False,
) -> None:
    """Take a recipe file from elsewhere among the saved ones."""
    entry = shelf.import_file(current_paths().ensure(), file.expanduser())
    _tell(entry, f"Saved as {entry.name}", json)


@recipes_app.command("delete")
def recipes_delete(name: RecipeName, json: JsonFlag = False) -> None:
    """Delete a saved recipe; variants that were made with it stay."""
    entry = shelf.find(current_paths().ensure(), name)
    shelf.delete(entry)
    if json:
        output.print_json({"deleted": entry.id})
    else:
        output.stdout.print(f"Deleted {entry.name}", markup=False)


def _tell(entry: ShelfEntry, words: str, json: bool) -> None:
    if json:
        output.print_json(_row(entry))
    else:
        output.stdout.print(words, markup=False, soft_wrap=True)


def variant_to_repeat(paths: Paths, name: str) -> VariantRecord:
    """The variant of that id, if its recipe can be used again. Raises NotFoundError, InvalidInputError."""
    with Catalog(paths) as catalog:
        variant = catalog.variant(name)
    if variant.recipe.is_imported:
        raise InvalidInputError(
            f"{variant.id} was made elsewhere, and nothing is known of how", "name a variant made here"
        )
    return variant


def given_recipe(
    paths: Paths, source: str | None, recipe: str | None, like: str | None
) -> tuple[str, Recipe]:
    """``(source, recipe)`` of ``quantize --recipe FILE|NAME`` or ``--like VARIANT``, the latter with the
    variant's own source where none is named. Raises what finding and reading them raises."""
    if recipe is not None and like is not None:
        raise InvalidInputError("--recipe and --like were given", "leave one of them away")
    if like is not None:
        variant = variant_to_repeat(paths, like)
        usual_text = load_settings(paths.settings_file).calibration_text
        return source or _source_of(paths, variant), as_it_was(variant.recipe, usual_text)
    if source is None:
        raise InvalidInputError("No source was given.", "Name a folder, a .gguf file, a repo id or an id.")
    wanted = Path(str(recipe)).expanduser()
    if is_recipe_file(wanted) or wanted.is_file():
        saved = read_recipe(wanted)
    else:
        saved = _usable(shelf.find(paths, str(recipe)))
    if saved.text_name:
        words = f"note: {saved.text_name}, its maker's calibration text, is not here: the bundled one is used"
        output.stderr.print(words, markup=False)
    return source, saved.recipe


def _source_of(paths: Paths, variant: VariantRecord) -> str:
    try:
        with Catalog(paths) as catalog:
            return catalog.source(variant.source_id).id
    except NotFoundError:
        lineage = variant.lineage
        repo, revision = lineage.get("repo_id"), lineage.get("revision")
        at = f" --revision {revision}" if revision else ""
        hint = f"bitwright download {repo}{at}" if repo else f"it was at {lineage.get('source_path')}"
        raise NotFoundError(
            f"The model that {variant.id} was made from is not here any more.", hint
        ) from None
