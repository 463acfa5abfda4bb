"""Recipes in the terminal: saved from a variant, shared as a file, and used again to the same bytes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.cli import main
from core.cli.recipes import given_recipe
from core.jobs.history import load_runs
from core.library.catalog import Catalog
from core.paths import current_paths
from core.recipes.file import SUFFIX, named, to_text
from core.specs.support import recipe_for
from tests.fakes.tiny_llama import tiny_llama


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Any:
    """Run a command in this process; gives its JSON, or the error line."""

    def call(*arguments: str) -> Any:
        code = main([*arguments, "--json"])
        out, err = capfd.readouterr()
        return json.loads(out) if code == 0 else err.splitlines()[-1]

    return call


def test_a_recipe_is_saved_shared_and_gives_the_same_bytes(run: Any, tmp_path: Path) -> None:
    source = str(tiny_llama(tmp_path / "tiny"))
    first = run("quantize", source, "--to", "Q8_0")
    saved = run("recipes", "save", "Mine", "--like", first["variant_id"], "--note", "Small")
    assert saved["recipe"]["level"] == "Q8_0"
    assert run("recipes", "save", "mine", "--like", first["variant_id"]).startswith(
        "error: There is a recipe"
    )
    file = run("recipes", "export", "Mine", "--to", str(tmp_path))["path"]
    assert run("recipes", "show", "mine")["note"] == "Small"
    assert run("recipes", "delete", "mine") == {"deleted": "mine"}
    assert run("recipes", "list") == {"recipes": []}
    assert run("recipes", "import", file)["name"] == "Mine"

    assert given_recipe(current_paths(), source, file, None) == (source, recipe_for("Q8_0"))
    assert given_recipe(current_paths(), source, "MINE", None) == (source, recipe_for("Q8_0"))
    again = run("quantize", "--like", first["variant_id"])
    made = [first["variant_id"], again["variant_id"]]
    with Catalog(current_paths()) as catalog:
        hashes = {catalog.variant(identity).files[0].sha256 for identity in made}
    assert len(hashes) == 1
    runs = load_runs(current_paths())
    assert [noted.variant_id for noted in runs] == made
    assert all(noted.threads >= 1 and noted.machine and noted.elapsed_s > 0 for noted in runs)

    with Catalog(current_paths()) as catalog:
        catalog.remove_source(catalog.variant(first["variant_id"]).source_id)
    assert "is not here any more" in run("quantize", "--like", first["variant_id"])


def test_what_cannot_be_meant_is_refused(run: Any, tmp_path: Path) -> None:
    file = tmp_path / f"one{SUFFIX}"
    file.write_text(to_text(named("One", recipe_for("Q4_0"))), encoding="utf-8")
    assert "SOURCE is missing" in run("quantize")
    assert "No source was given" in run("quantize", "--recipe", str(file))
    assert "leave one of them away" in run("quantize", "x", "--recipe", str(file), "--like", "y")
    assert "leave --to" in run("quantize", "x", "--recipe", str(file), "--to", "Q4_0")
    assert "no saved recipe" in run("quantize", "x", "--recipe", "none")
    assert "There is no file" in run("recipes", "import", str(tmp_path / f"gone{SUFFIX}"))
    file.write_bytes(b"\x00")
    assert "cannot be used" in run("quantize", "x", "--recipe", str(file))
