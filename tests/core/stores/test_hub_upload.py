"""Uploading through huggingface_hub's own client to the stand-in hub, and the card that goes along."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from core.errors import CancelledError, CorruptFileError, GatedRepoError, InvalidInputError, NetworkError
from core.hub.login import store_token
from core.jobs.context import JobContext
from core.jobs.protocol import EventType, JobKind, JobSpec
from core.library.catalog import Catalog
from core.library.records import VariantRecord
from core.paths import Paths, current_paths
from core.settings import Settings, save_settings
from core.specs.recipe import IMPORTED, Recipe
from core.stores.export_job import run_export
from core.stores.model_card import model_card
from tests.core.stores.conftest import RunJob, add_folder, add_gguf
from tests.fakes.hub import TOKEN, FakeHub
from tests.fakes.records import FACTS, measurement, source_record, variant_record
from tests.fakes.stores import model_gguf
from tests.fakes.tiny_llama import tiny_llama

REPO = "me/Tiny-GGUF"


@pytest.fixture
def token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)


def uploaded(run: RunJob, record: VariantRecord, repo: str = REPO, **params: Any) -> dict[str, Any]:
    return run(run_export, JobKind.EXPORT, variant=record.id, to="hub", repo=repo, **params)


def front_matter(card: str) -> dict[str, Any]:
    _, head, _ = card.split("---\n", 2)
    found = yaml.safe_load(head)
    assert isinstance(found, dict)
    return found


@pytest.mark.usefixtures("token")
def test_a_variant_becomes_a_repository_with_its_card(
    run: RunJob, variant: VariantRecord, fake_hub: FakeHub
) -> None:
    result = uploaded(run, variant)
    assert fake_hub.uploads.created == {REPO: True}
    assert fake_hub.uploads.commits == [(REPO, "Add Q4_0", ["README.md", "Tiny-Model-Q4_0.gguf"])]
    files = fake_hub.files(REPO)
    assert files["Tiny-Model-Q4_0.gguf"].read_bytes() == Path(variant.path).read_bytes()
    card = files["README.md"].read_text(encoding="utf-8")
    assert "## Measured\n\nNot measured." in card
    assert front_matter(card)["library_name"] == "gguf"
    assert result["url"] == f"{fake_hub.endpoint}/{REPO}"
    assert any("license is not known" in note for note in result["notes"])


@pytest.mark.usefixtures("token")
def test_the_token_goes_to_the_hub_and_not_where_the_large_files_go(
    run: RunJob, variant: VariantRecord, fake_hub: FakeHub
) -> None:
    uploaded(run, variant)
    puts = [request for request in fake_hub.requests if request.method == "PUT"]
    assert puts
    assert not any(request.authorized for request in puts)


@pytest.mark.usefixtures("token")
def test_very_large_files_go_in_parts(run: RunJob, variant: VariantRecord, fake_hub: FakeHub) -> None:
    fake_hub.uploads.part_bytes = 2000
    uploaded(run, variant, private=False)
    assert fake_hub.uploads.created == {REPO: False}
    puts = [request for request in fake_hub.requests if request.method == "PUT"]
    assert len(puts) == -(-variant.size_bytes // 2000)
    assert fake_hub.files(REPO)["Tiny-Model-Q4_0.gguf"].read_bytes() == Path(variant.path).read_bytes()


@pytest.mark.usefixtures("token")
def test_a_second_variant_keeps_the_card_that_is_there(
    run: RunJob, paths: Paths, variant: VariantRecord, fake_hub: FakeHub
) -> None:
    uploaded(run, variant)
    first = fake_hub.files(REPO)["README.md"].read_bytes()
    other = add_gguf(paths, "other", model_gguf(seed=9))
    result = uploaded(run, other, name="Other")
    assert fake_hub.files(REPO)["README.md"].read_bytes() == first
    assert "# Tiny Model: Q4_0" in fake_hub.files(REPO)["Other.md"].read_text(encoding="utf-8")
    assert any("was kept" in note for note in result["notes"])


@pytest.mark.usefixtures("token")
def test_a_folder_variant_goes_up_whole_with_its_loading_section(
    run: RunJob, paths: Paths, fake_hub: FakeHub
) -> None:
    folder = tiny_llama(paths.variants / "awq")
    own = "# Old\n\n## Loading\n\n```python\nfrom_pretrained('PATH')\n```\n\n## Recipe\n\nold\n"
    (folder / "README.md").write_text(own, encoding="utf-8")
    record = add_folder(paths, "awq", folder, Recipe("awq", "INT4", "awq"))
    uploaded(run, record, "me/awq")
    files = fake_hub.files("me/awq")
    assert sorted(files) == sorted(file.path for file in record.files)
    card = files["README.md"].read_text(encoding="utf-8")
    assert card.count("# Old") == 0
    assert "from_pretrained('me/awq')" in card
    assert front_matter(card)["library_name"] == "transformers"


def test_without_a_token_nothing_is_asked(run: RunJob, variant: VariantRecord, fake_hub: FakeHub) -> None:
    with pytest.raises(GatedRepoError, match="needs a login"):
        uploaded(run, variant)
    assert fake_hub.requests == []


def test_a_token_that_may_not_write_is_told(
    run: RunJob, variant: VariantRecord, fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_wrong")
    with pytest.raises(GatedRepoError) as caught:
        uploaded(run, variant)
    assert "hf_wrong" not in str(caught.value)


@pytest.mark.usefixtures("file_keyring")
def test_the_keyrings_token_is_used_and_that_of_another_hub_is_not(
    run: RunJob, variant: VariantRecord, fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    store_token("https://hub.example", TOKEN)
    with pytest.raises(GatedRepoError):
        uploaded(run, variant)
    monkeypatch.setenv("HF_ENDPOINT", "https://hub.example")
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    paths = current_paths()
    save_settings(Settings(hub_endpoint=fake_hub.endpoint), paths.settings_file)
    with pytest.raises(GatedRepoError):
        uploaded(run, variant)
    assert not any(request.authorized for request in fake_hub.requests)
    store_token(fake_hub.endpoint, TOKEN)
    uploaded(run, variant)
    assert fake_hub.uploads.created == {REPO: True}


@pytest.mark.usefixtures("token")
def test_a_hub_in_trouble_is_told(run: RunJob, variant: VariantRecord, fake_hub: FakeHub) -> None:
    fake_hub.fail("status", "/api/repos/create", status=500)
    with pytest.raises(NetworkError, match="HTTP 500"):
        uploaded(run, variant)


@pytest.mark.usefixtures("token")
def test_trouble_that_passes_is_tried_again(run: RunJob, variant: VariantRecord, fake_hub: FakeHub) -> None:
    fake_hub.fail("status", "/lfs/", status=503)
    uploaded(run, variant)
    assert fake_hub.files(REPO)["Tiny-Model-Q4_0.gguf"].read_bytes() == Path(variant.path).read_bytes()


@pytest.mark.usefixtures("token")
def test_a_cancel_acts_while_the_hub_is_silent(
    paths: Paths, variant: VariantRecord, fake_hub: FakeHub
) -> None:
    fault = fake_hub.fail("stall", "/lfs/")
    params = {"variant": variant.id, "to": "hub", "repo": REPO}
    context = JobContext.collecting(
        paths.jobs / "j", JobSpec("j", JobKind.EXPORT, "", params, str(paths.home))
    )
    canceller = threading.Thread(target=lambda: (fake_hub.stalled.wait(30), context.cancel()))
    canceller.start()
    with pytest.raises(CancelledError):
        run_export(context)
    canceller.join()
    assert fault.times == 0
    assert fake_hub.uploads.commits == []


@pytest.mark.usefixtures("token")
def test_weights_that_changed_are_not_uploaded(
    run: RunJob, variant: VariantRecord, fake_hub: FakeHub
) -> None:
    content = bytearray(Path(variant.path).read_bytes())
    content[-1] ^= 1
    Path(variant.path).write_bytes(content)
    with pytest.raises(CorruptFileError, match="not what was recorded"):
        uploaded(run, variant)
    assert fake_hub.uploads.created == {}


@pytest.mark.parametrize("repo", ["", "no-owner", "../x/y", "a/b/c", "a b/c"])
def test_repositories_that_cannot_be_are_refused(run: RunJob, variant: VariantRecord, repo: str) -> None:
    with pytest.raises(InvalidInputError, match="No repository"):
        uploaded(run, variant, repo)


@pytest.mark.usefixtures("token")
def test_progress_counts_the_bytes_of_both_passes(
    paths: Paths, variant: VariantRecord, fake_hub: FakeHub
) -> None:
    params = {"variant": variant.id, "to": "hub", "repo": REPO}
    context = JobContext.collecting(
        paths.jobs / "j", JobSpec("j", JobKind.EXPORT, "", params, str(paths.home))
    )
    run_export(context)
    stage, last = "", {}
    for event in context.events:
        if event.type is EventType.STAGE:
            stage = event.fields["name"]
        elif event.type is EventType.PROGRESS:
            last[stage] = (event.fields["done"], event.fields["total"])
    whole = (variant.size_bytes, variant.size_bytes)
    assert last == {"verify": whole, "hand_over": whole}


# -- the card -----------------------------------------------------------------------------------------


def test_the_card_has_recipe_lineage_and_measurements_and_nothing_of_this_computer(paths: Paths) -> None:
    record = variant_record(
        paths,
        "v-1",
        facts=replace(FACTS, license="apache-2.0"),
        lineage={
            "repo_id": "org/Tiny",
            "revision": "a" * 40,
            "source_path": "/home/somebody/secret",
            "machine": "x86_64",
            "engine_version": "9.9",
            "source_files": [{"path": "model.safetensors", "sha256": "b" * 64}],
            "calibration": {"name": "text", "sha256": "c" * 64, "samples": 8, "length": 512},
        },
        measurements=(measurement("v-1"), measurement("v-1", tokens_per_s=None, perplexity=float("nan"))),
    )
    card = model_card(record, None, "me/Tiny-GGUF", record.files)
    assert front_matter(card) == {
        "license": "apache-2.0",
        "base_model": "org/Tiny",
        "base_model_relation": "quantized",
        "quantized_by": "me",
        "library_name": "gguf",
        "pipeline_tag": "text-generation",
        "tags": ["bitwright", "gguf", "q4_k_m"],
    }
    for text in (
        "made by Bitwright 9.9",
        f"`{record.files[0].sha256}`",
        '"method": "rtn"',
        "| original model.safetensors | SHA-256",
        "| calibration samples | 8 |",
        "| bundled, 8 x 512 tokens | 12.500 | 12.000 | 0.0100 | 95.0 % | 90.0 |",
        "| bundled, 8 x 512 tokens | not measured | 12.000 | 0.0100 | 95.0 % | not measured |",
        "- kept wider (`blk.0.attn_q.weight`)",
    ):
        assert text in card
    assert "secret" not in card
    assert "x86_64" not in card
    assert str(paths.home) not in card


def test_the_card_of_an_imported_variant_pretends_nothing(paths: Paths) -> None:
    record = variant_record(
        paths,
        "v-1",
        recipe=Recipe(IMPORTED, "Q4_0", "gguf", "Q4_0"),
        lineage={"imported_from": "ollama", "store_path": "/home/x", "repo_id": "someone/Model-GGUF"},
        warnings=(),
    )
    card = model_card(record, None, "me/x", record.files)
    assert "base_model" not in front_matter(card)
    assert "It was not made by Bitwright; how is not known." in card
    assert "Not known: the file was made elsewhere." in card
    assert "/home/x" not in card


def test_hostile_names_stay_text(paths: Paths) -> None:
    facts = replace(FACTS, name="<script>|`x`\n---\nlicense: mit", license="mit\nbase_model: evil/evil")
    record = variant_record(paths, "v-1", facts=facts)
    source = source_record(paths.home, repo_id="org/tiny")
    card = model_card(record, source, "me/x", record.files)
    front = front_matter(card)
    assert (front["license"], front["license_name"]) == ("other", "mit base_model: evil/evil")
    assert front["base_model"] == "org/tiny"
    assert "<script>" not in card
    assert card.count("\n---\n") == 1


@pytest.mark.usefixtures("token")
def test_the_command_uploads_through_a_worker(
    paths: Paths, variant: VariantRecord, fake_hub: FakeHub, capfd: pytest.CaptureFixture[str]
) -> None:
    import json

    from core.cli import main

    assert main(["export", variant.id, "--to", "hub", "--repo", REPO, "--public", "--json"]) == 0
    result = json.loads(capfd.readouterr().out)
    assert result["how"] == "upload"
    assert fake_hub.uploads.created == {REPO: False}
    with Catalog(paths) as catalog:
        assert catalog.variant(variant.id)
