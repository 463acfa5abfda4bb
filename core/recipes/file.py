"""A recipe as a file: written for people to share, read as a stranger's text that may be anything."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NoReturn

from core.errors import BitwrightError, InvalidRecipeError, NotFoundError
from core.language import tr
from core.specs.options import BUNDLED_CALIBRATION, HUB_TEXT, complete_options
from core.specs.recipe import RECIPE_VERSION, Recipe
from core.specs.support import require_support
from core.version import ENGINE_VERSION

SUFFIX = ".bitwright-recipe.json"
FILE_VERSION = 1
MAX_BYTES = 64 << 10
NAME_LENGTH = 80
NOTE_LENGTH = 2000
_MARK = "bitwright_recipe"
_AXIS_LENGTH = 40


@dataclass(frozen=True, slots=True)
class SavedRecipe:
    """A recipe with a name. ``text_name`` is a calibration text of its maker's own, which no file carries:
    who opens it elsewhere chooses a text of theirs."""

    name: str
    recipe: Recipe
    note: str = ""
    made_by: str = ENGINE_VERSION  # of the engine
    text_name: str = ""

    def to_json(self) -> dict[str, Any]:
        return {
            _MARK: FILE_VERSION,
            "name": self.name,
            "note": self.note,
            "recipe": self.recipe.to_json(),
            "made_by": self.made_by,
            "text_name": self.text_name,
        }


def is_recipe_file(path: Path) -> bool:
    """Whether the name is that of a recipe."""
    return path.name.lower().endswith(SUFFIX)


def named(name: str, recipe: Recipe, note: str = "") -> SavedRecipe:
    """A recipe to be saved. Raises InvalidRecipeError for one that cannot be made, or without a name."""
    clean = clean_text(name, NAME_LENGTH)
    if not clean:
        raise InvalidRecipeError(tr("The recipe has no name."), tr("Type a name for it."))
    if recipe.is_imported:
        raise InvalidRecipeError(
            tr("This variant was made elsewhere, and nothing is known of how."),
            tr("Save the recipe of a variant that Bitwright made."),
        )
    require_support(recipe)
    return SavedRecipe(clean, recipe, clean_text(note, NOTE_LENGTH, lines=True))


def for_sharing(saved: SavedRecipe) -> SavedRecipe:
    """Without the path of a calibration text: it names folders of this computer, of no use elsewhere."""
    text = str(saved.recipe.options.get("calibration") or "")
    if text in {"", BUNDLED_CALIBRATION} or text.startswith(HUB_TEXT):
        return saved
    options = {key: value for key, value in saved.recipe.options.items() if key != "calibration"}
    return replace(saved, recipe=replace(saved.recipe, options=options), text_name=base_name(text))


def as_it_was(recipe: Recipe, usual_text: str) -> Recipe:
    """A variant's recipe, to be used again where the settings name ``usual_text`` by now: a recipe without a
    text was made with the one that comes along."""
    if not usual_text or recipe.options.get("calibration") != "":
        return recipe
    return replace(recipe, options={**recipe.options, "calibration": BUNDLED_CALIBRATION})


def base_name(path: str) -> str:
    """The last part of a path of any system, fit to be shown."""
    return clean_text(path.replace("\\", "/").rpartition("/")[2], NAME_LENGTH)


def to_text(saved: SavedRecipe) -> str:
    """What the file holds."""
    return json.dumps(saved.to_json(), indent=1, ensure_ascii=False) + "\n"


def read_recipe(path: Path, *, own: bool = False) -> SavedRecipe:
    """The recipe in a file. One from elsewhere (not ``own``) names no file of this computer.

    Raises NotFoundError where there is no file, InvalidRecipeError for what is no recipe or cannot be made.
    """
    try:
        with path.open("rb") as file:
            body = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise NotFoundError(
            tr("There is no file {name}.", name=path.name), tr("Was it moved or deleted?")
        ) from error
    except (OSError, ValueError) as error:
        raise InvalidRecipeError(
            tr("{name} cannot be read.", name=path.name), getattr(error, "strerror", None) or ""
        ) from error
    if len(body) > MAX_BYTES:
        _refuse(tr("the file is too large"))
    return parse(body, own=own)


def parse(body: bytes, *, own: bool = False) -> SavedRecipe:
    """The recipe in a file's bytes; see :func:`read_recipe`."""
    try:
        data = json.loads(body.decode("utf-8-sig"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        _refuse(tr("it is not in the format of recipes"))
    if not isinstance(data, dict) or _MARK not in data:
        _refuse(tr("it is not in the format of recipes"))
    version = data[_MARK]
    if type(version) is not int or version < 1:
        _refuse(tr("it is not in the format of recipes"))
    if version > FILE_VERSION:
        _refuse(tr("a newer version of Bitwright wrote it"), tr("Update Bitwright and open it again."))
    recipe = _recipe(data.get("recipe"))
    saved = SavedRecipe(
        name=_text(data, "name", NAME_LENGTH) or recipe.label,
        recipe=recipe,
        note=_text(data, "note", NOTE_LENGTH, lines=True),
        made_by=_text(data, "made_by", _AXIS_LENGTH),
        text_name=base_name(_text(data, "text_name", NAME_LENGTH)),
    )
    return saved if own else for_sharing(saved)


def _recipe(data: object) -> Recipe:
    """A legal recipe with all its options checked."""
    if not isinstance(data, dict):
        _refuse(tr("it holds no recipe"))
    version = data.get("version", RECIPE_VERSION)
    options = data.get("options", {})
    level = data.get("level")
    method, dtype, container = (data.get(key) for key in ("method", "dtype", "container"))
    words = (method, dtype, container, "" if level is None else level)
    if (
        type(version) is not int
        or not isinstance(options, dict)
        or not all(isinstance(word, str) and len(word) <= _AXIS_LENGTH for word in words)
    ):
        _refuse(tr("it holds no recipe"))
    if version > RECIPE_VERSION:
        _refuse(tr("a newer version of Bitwright wrote it"), tr("Update Bitwright and open it again."))
    recipe = Recipe(str(method), str(dtype), str(container), level, options)
    if recipe.is_imported:
        _refuse(tr("it only describes a variant that was made elsewhere"))
    try:
        require_support(recipe)
        if level is not None:
            return recipe
        checked = complete_options(options, recipe.method, recipe.dtype, recipe.container)
    except BitwrightError as error:
        _refuse(clean_text(error.message, 400))
    except (TypeError, ValueError, ArithmeticError):  # values of types that no option has
        _refuse(tr("one of its options has a value that cannot be"))
    return replace(recipe, options=checked)


def _text(data: Mapping[str, Any], key: str, length: int, *, lines: bool = False) -> str:
    value = data.get(key, "")
    return clean_text(value, length, lines=lines) if isinstance(value, str) else ""


def clean_text(words: str, length: int, *, lines: bool = False) -> str:
    """Words without control and direction marks, on one line unless ``lines``, at most ``length`` long."""
    kept = (c if _is_shown(c) else "\n" if lines and c == "\n" else " " if c.isspace() else "" for c in words)
    joined = "".join(kept)
    if not lines:
        joined = " ".join(joined.split())
    return joined.strip()[:length].strip()


def _is_shown(character: str) -> bool:
    return character == " " or unicodedata.category(character)[0] in "LMNPS"


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)  # NaN and Infinity are no JSON


def _refuse(why: str, hint: str = "") -> NoReturn:
    raise InvalidRecipeError(
        tr("This recipe cannot be used: {why}", why=why),
        hint or tr("Ask whoever shared it for a recipe that Bitwright saved."),
    )
