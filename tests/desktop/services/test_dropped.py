"""What is dropped: models, folders, recipes and mistakes, each told apart and said plainly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.dropped import plan_drop


def _file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    return path


def test_a_gguf_file_and_a_model_folder_are_added(tmp_path: Path) -> None:
    gguf = _file(tmp_path / "tiny.Q4_0.GGUF")
    config = _file(tmp_path / "model" / "config.json")
    plan = plan_drop([gguf])
    assert plan.models == (gguf,)
    assert plan.title == "Drop to add “tiny.Q4_0.GGUF” to the library"
    assert plan.remark == "Files stay where they are."
    both = plan_drop([gguf, config.parent, gguf])
    assert both.models == (gguf, config.parent)
    assert both.title == "Drop to add 2 models to the library"


def test_a_folder_of_gguf_files_gives_each_of_them_and_only_first_parts(tmp_path: Path) -> None:
    for name in ("b.gguf", "a.gguf", "big-00001-of-00002.gguf", "big-00002-of-00002.gguf", "readme.md"):
        _file(tmp_path / "models" / name)
    plan = plan_drop([tmp_path / "models"])
    assert [path.name for path in plan.models] == ["a.gguf", "b.gguf", "big-00001-of-00002.gguf"]
    assert plan.refused == ()


def test_a_recipe_is_opened_by_itself(tmp_path: Path) -> None:
    recipe = _file(tmp_path / "mine.bitwright-recipe.json")
    assert plan_drop([recipe]).recipe == recipe
    mixed = plan_drop([recipe, _file(tmp_path / "a.gguf")])
    assert mixed.recipe is None
    assert mixed.refused == (("mine.bitwright-recipe.json", "Drop a recipe by itself."),)
    assert mixed.remark == "1 other thing is left out."


def test_what_cannot_be_opened_says_why(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    later = _file(tmp_path / "big-00002-of-00002.gguf")
    part = _file(tmp_path / "model-00001-of-00002.safetensors")
    plan = plan_drop([tmp_path / "empty", tmp_path / "gone.gguf", later, part, _file(tmp_path / "photo.png")])
    assert plan.is_empty
    assert plan.title == "This cannot be opened here"
    assert dict(plan.refused) == {
        "empty": "This folder has neither a config.json nor a GGUF file.",
        "gone.gguf": "There is nothing at this path.",
        "big-00002-of-00002.gguf": "This is a later part of a model: drop its first part.",
        "model-00001-of-00002.safetensors": "Drop the whole folder of the model instead of one of its files.",
        "photo.png": "Only GGUF files, model folders and recipes can be opened.",
    }
    assert plan.remark == "empty: This folder has neither a config.json nor a GGUF file."


def test_a_whole_disk_of_models_is_not_opened_at_once(tmp_path: Path) -> None:
    for number in range(25):
        _file(tmp_path / f"{number:02}.gguf")
    plan = plan_drop(sorted(tmp_path.iterdir()))
    assert len(plan.models) == 20
    assert plan.refused[0] == ("20.gguf", "Too many at once.")


def test_a_link_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert plan_drop([loop]).refused == (("loop", "There is nothing at this path."),)


def test_of_a_folder_with_very_many_files_only_some_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is done while something is dragged over the window."""
    looked = 0

    def endless(_folder: Path) -> Iterator[Path]:
        nonlocal looked
        while True:
            looked += 1
            yield tmp_path / f"{looked}.txt"

    monkeypatch.setattr(Path, "iterdir", endless)
    assert plan_drop([tmp_path]).is_empty
    assert looked <= 2000
