"""Where state lives: the home, and the folder for models that the user may choose."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.jobs.launch import prepare_job, run_job
from core.jobs.protocol import JobKind
from core.library.catalog import Catalog
from core.paths import Paths, current_paths, missing_models_folder
from core.settings import Settings, save_settings
from core.specs.support import recipe_for
from tests.fakes.tiny_llama import tiny_llama


def _choose(folder: Path) -> None:
    save_settings(replace(Settings(), models_folder=str(folder)), current_paths().settings_file)


def test_everything_lies_below_the_home_that_the_variable_names(bitwright_home: Path) -> None:
    paths = current_paths().ensure()
    for folder in (paths.database, paths.variants, paths.partial, paths.jobs, paths.cache, paths.hub_cache):
        assert folder.is_relative_to(bitwright_home)


def test_new_variants_go_to_the_chosen_folder_and_old_ones_stay_usable(tmp_path: Path) -> None:
    source = tiny_llama(tmp_path / "tiny")

    def make() -> str:
        paths = current_paths().ensure()
        params = {"source": str(source), "recipe": recipe_for("Q8_0").to_json()}
        return str(run_job(prepare_job(paths, JobKind.QUANTIZE, "q", params))["variant_id"])

    before = make()
    chosen = tmp_path / "other disk"
    chosen.mkdir()
    _choose(chosen)
    after = make()
    paths = current_paths()
    with Catalog(paths) as catalog:
        assert Path(catalog.variant(after).path).is_relative_to(chosen)
        old = Path(catalog.variant(before).path)
        assert catalog.verify(before).ok
        catalog.remove_variant(before)
        assert not old.parent.exists()
        catalog.remove_variant(after)
    assert not any((chosen / "variants").iterdir())


def test_a_chosen_folder_that_is_gone_counts_as_not_chosen_and_is_told(tmp_path: Path) -> None:
    gone = tmp_path / "unplugged"
    _choose(gone)
    paths = current_paths().ensure()
    assert paths.models == paths.home / "models"
    assert missing_models_folder(paths) == gone
    assert not gone.exists()


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, "{home}/.cache/huggingface/hub"),
        ({"XDG_CACHE_HOME": "/xdg"}, "/xdg/huggingface/hub"),
        ({"XDG_CACHE_HOME": "/xdg", "HF_HOME": "~/hf"}, "{home}/hf/hub"),
        ({"HF_HOME": "/hf", "HF_HUB_CACHE": "~/blobs"}, "{home}/blobs"),
    ],
)
def test_downloads_share_the_cache_of_other_tools(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variables: dict[str, str], expected: str
) -> None:
    for name in ("BITWRIGHT_HOME", "HF_HOME", "HF_HUB_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert Paths(tmp_path).hub_cache == Path(expected.format(home=tmp_path))
