"""Models of other programs in the library: registered where they lie, and never harmed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.cli import main
from core.errors import CorruptFileError, InvalidInputError, NotFoundError
from core.evaluate.job import run_evaluate
from core.jobs.context import JobContext
from core.jobs.protocol import JobKind, JobSpec
from core.library.catalog import Catalog
from core.library.imported import finished_recipe
from core.library.importing import run_import
from core.library.originals import possible_originals
from core.library.records import SourceRecord, VariantRecord
from core.paths import Paths, current_paths
from core.stores.found import Place, StoreKind
from core.stores.request import import_params
from core.stores.scan import scan
from tests.fakes.model_folders import write_json
from tests.fakes.records import source_record, variant_record
from tests.fakes.stores import OllamaStore, model_gguf, snapshot_of
from tests.fakes.tiny_llama import tiny_llama


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


@pytest.fixture
def ollama(tmp_path: Path) -> OllamaStore:
    return OllamaStore(tmp_path / "ollama" / "models")


def context(paths: Paths, params: dict[str, Any], kind: JobKind = JobKind.IMPORT) -> JobContext:
    spec = JobSpec("j1", kind, "Import", params, str(paths.home))
    return JobContext.collecting(paths.jobs / "j1", spec)


def imported(paths: Paths, ollama: OllamaStore) -> dict[str, Any]:
    (model,) = scan(paths, [Place(StoreKind.OLLAMA, ollama.root)]).models
    return run_import(context(paths, import_params(model)))


def test_a_quantized_model_of_ollama_becomes_a_variant_that_claims_no_recipe(
    paths: Paths, ollama: OllamaStore
) -> None:
    weights = model_gguf(base="org/base")
    ollama.add("llama3.2:1b", weights, template="T", system="Be kind.", parameters={"stop": ["x"]})
    result = imported(paths, ollama)
    with Catalog(paths) as catalog:
        variant = catalog.variant(result["variant_id"])
        assert catalog.sources() == []
        assert catalog.verify(variant.id).ok
    assert (variant.name, variant.path) == ("llama3.2:1b", str(ollama.weights(weights)))
    assert variant.recipe.is_imported
    assert (variant.recipe.label, variant.recipe.container, dict(variant.recipe.options)) == (
        "Q4_0",
        "gguf",
        {},
    )
    assert variant.lineage == {
        "imported_from": "ollama",
        "store_name": "llama3.2:1b",
        "store_path": variant.path,
        "base_model": "org/base",
        "template": "T",
        "system": "Be kind.",
        "parameters": {"stop": ["x"]},
    }
    assert variant.source_id == "imported-org-base"
    assert 4.5 <= variant.bits_per_weight < 4.6


def test_removing_an_imported_variant_never_touches_the_other_programs_files(
    paths: Paths, ollama: OllamaStore
) -> None:
    ollama.add("m", model_gguf())
    before = snapshot_of(ollama.root)
    variant_id = imported(paths, ollama)["variant_id"]
    with Catalog(paths) as catalog:
        plan = catalog.removal_plan(variant_id)
        assert [file.name for file in plan.files] == ["variant.json"]
        assert plan.frees_bytes < 10_000
        catalog.remove_variant(variant_id)
        assert catalog.variants() == []
        assert catalog.adopt_orphans() == []
    assert snapshot_of(ollama.root) == before
    assert not any(paths.variants.iterdir())


def test_an_imported_folder_that_looks_like_ours_is_still_not_deleted(paths: Paths, tmp_path: Path) -> None:
    """Even where its folder has the name of the id and a variant.json in it."""
    folder = tmp_path / "theirs"
    folder.mkdir()
    (folder / "m.gguf").write_bytes(model_gguf())
    result = run_import(context(paths, {"path": str(folder / "m.gguf"), "as": "found"}))
    renamed = tmp_path / result["variant_id"]
    folder.rename(renamed)
    (renamed / "variant.json").write_text("{}", encoding="utf-8")
    import sqlite3

    with sqlite3.connect(paths.database) as connection:
        connection.execute("UPDATE variants SET path = ?", (str(renamed / "m.gguf"),))
    before = snapshot_of(renamed)
    with Catalog(paths) as catalog:
        catalog.remove_variant(result["variant_id"])
    assert snapshot_of(renamed) == before


def test_importing_twice_gives_the_same_variant_and_a_scan_knows_it(
    paths: Paths, ollama: OllamaStore
) -> None:
    ollama.add("m", model_gguf())
    first = imported(paths, ollama)
    assert imported(paths, ollama) == first
    (model,) = scan(paths, [Place(StoreKind.OLLAMA, ollama.root)]).models
    assert model.library_id == first["variant_id"]


def test_the_same_content_at_another_place_is_told(paths: Paths, ollama: OllamaStore, tmp_path: Path) -> None:
    ollama.add("m", model_gguf())
    imported(paths, ollama)
    copy = tmp_path / "copy.gguf"
    copy.write_bytes(model_gguf())
    job = context(paths, {"path": str(copy), "as": "found"})
    run_import(job)
    assert [warning.message for warning in job.warnings] == [
        "The library has the same content already: m:latest."
    ]


def test_a_lost_database_finds_imported_variants_again(paths: Paths, ollama: OllamaStore) -> None:
    ollama.add("m", model_gguf())
    variant_id = imported(paths, ollama)["variant_id"]
    paths.database.unlink()
    with Catalog(paths) as catalog:
        (adopted,) = catalog.adopt_orphans()
    assert adopted.id == variant_id
    assert adopted.recipe.is_imported


def test_weights_that_are_not_what_their_digest_says_are_refused(paths: Paths, ollama: OllamaStore) -> None:
    weights = model_gguf()
    ollama.add("m", weights)
    damaged = bytearray(weights)
    damaged[-1] ^= 1
    ollama.weights(weights).write_bytes(damaged)
    with pytest.raises(CorruptFileError, match="not what its store says"):
        imported(paths, ollama)
    with Catalog(paths) as catalog:
        assert catalog.variants() == []
        assert catalog.sources() == []


def test_full_precision_folders_become_sources(paths: Paths, tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "full")
    result = run_import(context(paths, {"path": str(folder), "as": "found"}))
    assert "variant_id" not in result
    with Catalog(paths) as catalog:
        assert catalog.source(result["source_id"]).path == str(folder)


def test_forgetting_an_imported_source_leaves_its_files(paths: Paths, tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "full")
    before = snapshot_of(folder)
    source_id = run_import(context(paths, {"path": str(folder), "as": "found"}))["source_id"]
    with Catalog(paths) as catalog:
        assert catalog.remove_source(source_id) == 0
        assert catalog.sources() == []
    assert snapshot_of(folder) == before


def test_imported_variants_stand_under_their_base_model_where_it_is_here(
    paths: Paths, ollama: OllamaStore, tmp_path: Path
) -> None:
    ollama.add("m", model_gguf(base="org/base"))
    with Catalog(paths) as catalog:
        facts = scan(paths, [Place(StoreKind.OLLAMA, ollama.root)]).models[0].facts
        original = replace(facts, quantized=False)
        catalog.add_source(source_record(tmp_path, repo_id="Org/Base", facts=original))
    variant_id = imported(paths, ollama)["variant_id"]
    with Catalog(paths) as catalog:
        assert catalog.variant(variant_id).source_id == "tiny-model-0a1b2c"


def test_evaluating_one_whose_original_is_not_here_says_so(paths: Paths, ollama: OllamaStore) -> None:
    ollama.add("m", model_gguf())
    variant_id = imported(paths, ollama)["variant_id"]
    with pytest.raises(NotFoundError, match="source of m:latest is not in the library"):
        run_evaluate(context(paths, {"variant": variant_id}, JobKind.EVALUATE))


@pytest.mark.parametrize(
    ("quantizer", "label"),
    [
        ({"quant_method": "gptq", "bits": 4}, "INT4"),
        ({"quant_method": "awq", "w_bit": 4}, "INT4"),
        ({"quant_method": "bitsandbytes", "load_in_4bit": True, "bnb_4bit_quant_type": "nf4"}, "NF4"),
        ({"quant_method": "bitsandbytes", "load_in_8bit": True}, "INT8"),
        (
            {
                "quant_method": "compressed-tensors",
                "config_groups": {"group_0": {"weights": {"num_bits": 8, "type": "float"}}},
            },
            "FP8_E4M3",
        ),
        ({"quant_method": "gptq", "bits": "four"}, None),
        ({"quant_method": "something"}, None),
        ({"quant_method": ["gptq"], "bits": 4}, None),
        ({"quant_method": "compressed-tensors", "config_groups": []}, None),
    ],
)
def test_quantized_folders_are_named_by_their_configuration(
    tmp_path: Path, quantizer: dict[str, Any], label: str | None
) -> None:
    folder = tiny_llama(tmp_path / "folder")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    write_json(folder / "config.json", {**config, "quantization_config": quantizer})
    recipe = finished_recipe(folder)
    assert (recipe.label if recipe else None) == label


# -- the command --------------------------------------------------------------------------------------


@pytest.fixture
def store(ollama: OllamaStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OllamaStore:
    """Ollama's store, and no other, as the program finds it."""
    monkeypatch.setenv("OLLAMA_MODELS", str(ollama.root))
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user-cache"))
    ollama.add("llama3.2:1b", model_gguf("One"))
    ollama.add("other", model_gguf("Two", seed=1))
    ollama.add("broken", b"no model")
    return ollama


def output_of(capfd: pytest.CaptureFixture[str], *words: str, code: int = 0) -> dict[str, Any]:
    assert main([*words, "--json"]) == code
    found = json.loads(capfd.readouterr().out)
    assert isinstance(found, dict)
    return found


def test_the_command_lists_imports_by_name_and_imports_the_rest(
    paths: Paths, store: OllamaStore, capfd: pytest.CaptureFixture[str]
) -> None:
    listed = output_of(capfd, "import", "--scan", "--from", "ollama")
    assert [m["name"] for m in listed["models"]] == ["llama3.2:1b", "other:latest"]
    assert [p["what"] for p in listed["problems"]] == ["broken:latest"]
    one = output_of(capfd, "import", "llama3.2")
    assert one["library_id"].startswith("llama3.2-1b-q4_0-")
    assert output_of(capfd, "import", "llama3.2")["known"] is True
    rest = output_of(capfd, "import", "--all")
    assert [entry["name"] for entry in rest["imported"]] == ["other:latest"]
    assert rest["known"] == [one["library_id"]]
    assert main(["import", "--scan"]) == 0
    assert one["library_id"] in capfd.readouterr().out
    assert main(["library", "show", one["library_id"]]) == 0
    shown = capfd.readouterr().out
    assert "how it was made is not known" in shown
    assert "imported     llama3.2:1b (ollama)" in shown


def test_the_command_imports_paths_and_scans_folders(
    paths: Paths, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "here" / "m.gguf"
    file.parent.mkdir()
    file.write_bytes(model_gguf())
    listed = output_of(capfd, "import", "--scan", str(file.parent))
    assert [m["name"] for m in listed["models"]] == ["m.gguf"]
    result = output_of(capfd, "import", str(file))
    assert result["variant_id"] == result["library_id"]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ([], "nothing to import"),
        (["no-such-model"], "No model called"),
        (["--scan", "--from", "elsewhere"], "no store"),
        (["--scan", "/no/such/folder"], "no folder"),
    ],
)
def test_wrong_words_are_refused_in_words(
    store: OllamaStore, capfd: pytest.CaptureFixture[str], words: list[str], why: str
) -> None:
    assert main(["import", *words]) == 1
    assert why in capfd.readouterr().err


# -- its original -------------------------------------------------------------------------------------


def shaped_like(record: VariantRecord, path: Path, **changes: Any) -> SourceRecord:
    facts = replace(record.facts, quantized=False, dtype="BF16")
    return source_record(path, **{"id": "original-0a1b2c", "facts": facts, **changes})


def test_an_original_that_comes_later_is_linked_by_the_name_in_the_header(
    paths: Paths, ollama: OllamaStore, tmp_path: Path
) -> None:
    ollama.add("m", model_gguf(base="org/Base"))
    variant_id = imported(paths, ollama)["variant_id"]
    with Catalog(paths) as catalog:
        record = catalog.variant(variant_id)
        catalog.add_source(shaped_like(record, tmp_path / "other", id="other", repo_id="org/other"))
        assert catalog.variant(variant_id).source_id == "imported-org-base"
        catalog.add_source(shaped_like(record, tmp_path, repo_id="Org/base"))
        assert catalog.variant(variant_id).source_id == "original-0a1b2c"


def test_an_original_can_be_chosen_where_the_shapes_agree(
    paths: Paths, ollama: OllamaStore, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    ollama.add("m", model_gguf())
    variant_id = imported(paths, ollama)["variant_id"]
    with Catalog(paths) as catalog:
        record = catalog.variant(variant_id)
        catalog.add_source(shaped_like(record, tmp_path))
        catalog.add_source(source_record(tmp_path / "b", id="other-shape"))
        assert [s.id for s in possible_originals(record, catalog.sources())] == ["original-0a1b2c"]
        with pytest.raises(InvalidInputError, match="another shape"):
            catalog.link_source(variant_id, "other-shape")
        catalog.add_variant(variant_record(paths, "made-here"))
        with pytest.raises(InvalidInputError, match="made here"):
            catalog.link_source("made-here", "original-0a1b2c")
    assert output_of(capfd, "library", "link", variant_id, "original")["source_id"] == "original-0a1b2c"
    with Catalog(paths) as catalog:
        assert catalog.variant(variant_id).source_id == "original-0a1b2c"


@pytest.mark.real_model
def test_an_imported_real_model_is_evaluated_against_its_linked_original(
    paths: Paths, ollama: OllamaStore, smollm2_gguf: Path, smollm2_hf: Path
) -> None:
    ollama.add("smollm2", smollm2_gguf.read_bytes())
    variant_id = imported(paths, ollama)["variant_id"]
    source_id = run_import(context(paths, {"path": str(smollm2_hf)}))["source_id"]
    with Catalog(paths) as catalog:
        catalog.link_source(variant_id, source_id)
    params = {"variant": variant_id, "windows": 1, "length": 64, "speed": False}
    result = run_evaluate(context(paths, params, JobKind.EVALUATE))
    assert 0 <= result["kl_divergence"] < 0.5
