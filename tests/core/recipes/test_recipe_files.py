"""Recipe files: what is written is read again; what strangers wrote is refused or made harmless."""

from __future__ import annotations

import json
import math
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from core.errors import BitwrightError, InvalidInputError, InvalidRecipeError, NotFoundError
from core.paths import Paths, current_paths
from core.recipes import shelf
from core.recipes.file import (
    MAX_BYTES,
    SUFFIX,
    SavedRecipe,
    clean_text,
    for_sharing,
    named,
    parse,
    read_recipe,
    to_text,
)
from core.specs.combinations import COMBINATIONS
from core.specs.levels import LEVELS
from core.specs.recipe import IMPORTED, Recipe
from core.specs.support import recipe_for


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


def _body(**changes: Any) -> bytes:
    data = named("Mine", recipe_for("INT4", method="gptq")).to_json()
    return json.dumps({**data, **changes}).encode()


def _with_recipe(**changes: Any) -> bytes:
    recipe = recipe_for("INT4", method="gptq").to_json()
    return _body(recipe={**recipe, **changes})


def test_every_level_and_every_point_comes_back_from_its_file() -> None:
    recipes = [recipe_for(spec.name) for spec in LEVELS]
    recipes += [recipe_for(p.dtype, method=p.method, container=p.container) for p in COMBINATIONS]
    for recipe in recipes:
        saved = named(recipe.label, recipe, "Why")
        assert parse(to_text(saved).encode()) == saved


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe\x00",
        b"[]",
        b"{}",
        b"null",
        b"[" * 30_000,
        b'{"bitwright_recipe": ' + b"[" * 20_000,
        b'{"bitwright_recipe": true, "recipe": {}}',
        b'{"bitwright_recipe": 1}',
        b'{"bitwright_recipe": 1, "recipe": [1]}',
        b'{"bitwright_recipe": 1, "recipe": {"method": 1, "dtype": 2, "container": 3}}',
        b'{"bitwright_recipe": NaN, "recipe": {}}',
        _body(bitwright_recipe=99),
        _body(recipe=None),
        _with_recipe(version=99),
        _with_recipe(version="1"),
        _with_recipe(method="x" * 5000),
        _with_recipe(method=IMPORTED),
        _with_recipe(container="onnx"),
        _with_recipe(level="Q4_K_M"),
        _with_recipe(options=[]),
        _with_recipe(options={"no_such": 1}),
        _with_recipe(options={"group_size": 7}),
        _with_recipe(options={"group_size": [128]}),
        _with_recipe(options={"group_size": {}}),
        _with_recipe(options={"group_size": True}),
        _with_recipe(options={"granularity": ["group"]}),
        _with_recipe(options={"damping": 1e400}),
        _with_recipe(options={"damping": "0.1"}),
        _with_recipe(options={"samples": 10**400}),
        _with_recipe(options={"calibration": 5}),
    ],
)
def test_what_is_no_recipe_is_refused_with_a_message(body: bytes) -> None:
    with pytest.raises(InvalidRecipeError) as refused:
        parse(body)
    assert refused.value.message
    assert refused.value.hint


def test_no_value_of_an_option_gets_through_unchecked() -> None:
    """Whatever stands for an option: a legal recipe comes out, or a refusal."""
    values = ([], {}, 1e300, -1, "x", None, True, math.pi, "hub:../../etc")
    for point in COMBINATIONS[::4]:
        recipe = recipe_for(point.dtype, method=point.method, container=point.container)
        for key, value in product(recipe.options, values):
            body = {"bitwright_recipe": 1, "recipe": {**recipe.to_json(), "options": {key: value}}}
            try:
                saved = parse(json.dumps(body).encode())
            except BitwrightError:
                continue
            assert type(saved.recipe.options.get(key, "")) in {int, float, bool, str}


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / f"large{SUFFIX}"
    path.write_bytes(_body(note="x" * MAX_BYTES))
    with pytest.raises(InvalidRecipeError, match="too large"):
        read_recipe(path)


def test_names_and_notes_lose_what_could_mislead() -> None:
    saved = parse(_body(name="Good\u202e\x00\n recipe" + "x" * 500, note="one\ntwo\x1b[31m"))
    assert saved.name.startswith("Good recipe")
    assert len(saved.name) <= 80
    assert saved.note == "one\ntwo[31m"
    assert clean_text(" a \t b ", 10) == "a b"


def test_a_file_of_a_stranger_names_no_text_of_this_computer() -> None:
    for path in ("/etc/passwd", "\\\\server\\share\\words.txt", "C:\\Users\\me\\words.txt"):
        saved = parse(_with_recipe(options={"calibration": path}))
        assert not saved.recipe.options.get("calibration")
        assert "/" not in saved.text_name
        assert "\\" not in saved.text_name
    hub = parse(_with_recipe(options={"calibration": "hub:owner/name"}))
    assert hub.recipe.options["calibration"] == "hub:owner/name"


def test_what_is_shared_holds_no_path_of_its_makers_computer(paths: Paths, tmp_path: Path) -> None:
    recipe = recipe_for("INT4", method="gptq", options={"calibration": "/home/ada/notes.txt", "samples": 8})
    entry = shelf.save(paths, named("Notes", recipe))
    assert read_recipe(entry.path, own=True).recipe == recipe
    assert entry.saved is not None
    target = shelf.export(entry.saved, tmp_path)
    assert "ada" not in target.read_text(encoding="utf-8")
    again = read_recipe(target)
    assert again.text_name == "notes.txt"
    assert again.recipe.options["samples"] == 8
    assert for_sharing(again) == again


def test_the_shelf_lists_saves_replaces_and_deletes(paths: Paths) -> None:
    assert shelf.load_shelf(paths) == ()
    first = shelf.save(paths, named("Für Anna: Q4?", recipe_for("Q4_K_M")))
    assert first.path.name.isascii()
    with pytest.raises(InvalidInputError, match="already"):
        shelf.save(paths, named("FÜR ANNA: Q4?", recipe_for("Q8_0")))
    shelf.save(paths, named("Für Anna: Q4?", recipe_for("Q8_0")), overwrite=True)
    shelf.save(paths, named("Für Anna! Q4", recipe_for("Q5_0")))
    found = shelf.find(paths, "für anna: q4?")
    assert found.saved is not None
    assert found.saved.recipe.level == "Q8_0"
    assert len(shelf.load_shelf(paths)) == 2
    shelf.delete(found)
    shelf.delete(found)
    with pytest.raises(NotFoundError, match="no saved recipe"):
        shelf.find(paths, "für anna: q4?")


def test_a_damaged_file_is_listed_with_its_problem(paths: Paths) -> None:
    shelf.folder_of(paths).mkdir()
    (shelf.folder_of(paths) / f"odd{SUFFIX}").write_text("{", encoding="utf-8")
    (entry,) = shelf.load_shelf(paths)
    assert entry.saved is None
    assert entry.problem
    assert entry.name == "odd"


def test_importing_twice_keeps_one_and_a_taken_name_gets_a_number(paths: Paths, tmp_path: Path) -> None:
    path = shelf.export(named("Mine", recipe_for("Q4_0")), tmp_path / "mine.json")
    assert path.name == f"mine{SUFFIX}"
    first = shelf.import_file(paths, path)
    assert shelf.import_file(paths, path) == first
    other = shelf.export(named("Mine", recipe_for("Q5_0")), tmp_path / "other.json")
    assert shelf.import_file(paths, other).name == "Mine 2"


def test_what_cannot_be_made_or_was_made_elsewhere_is_not_saved() -> None:
    with pytest.raises(InvalidRecipeError):
        named("x", Recipe("cast", "INT4", "gguf"))
    with pytest.raises(InvalidRecipeError):
        named("x", Recipe(IMPORTED, "Q4_K", "gguf", "Q4_K_M"))
    with pytest.raises(InvalidRecipeError):
        named(" \n", recipe_for("Q4_0"))


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="There is no file"):
        read_recipe(tmp_path / f"gone{SUFFIX}")
    with pytest.raises(InvalidRecipeError, match="cannot be read"):
        read_recipe(tmp_path)


def test_a_name_is_made_of_the_label_where_there_is_none() -> None:
    saved = parse(_body(name=""))
    assert isinstance(saved, SavedRecipe)
    assert saved.name == "INT4 GPTQ"
