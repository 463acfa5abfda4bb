"""A model's page: licence, gate, base model, card, and the quantized variants of others."""

from __future__ import annotations

from typing import Any

import pytest

from core.errors import BitwrightError, GatedRepoError, NetworkError, NotFoundError
from core.hub.cache import CachedHub
from core.hub.page import existing_variants, model_card, model_page
from core.paths import current_paths
from tests.fakes.hub import FakeHub

FULL = ["safetensors", "license:apache-2.0"]


def _repo(hub: FakeHub, repo_id: str, tags: list[str], **about: Any) -> None:
    hub.add_repo(repo_id, {"config.json": b"{}", "README.md": b"---\nlicense: mit\n---\n# Hello\n"})
    hub.about[repo_id] = {"tags": tags, **about}


@pytest.fixture
def hub(fake_hub: FakeHub) -> CachedHub:
    _repo(
        fake_hub, "org/Base-8B", FULL, safetensors={"total": 8_000_000_000}, createdAt="2026-01-01T00:00:00Z"
    )
    made = "base_model:quantized:org/Base-8B"
    _repo(fake_hub, "a/Base-8B-GGUF", ["gguf", made], downloads=50)
    _repo(fake_hub, "b/Base-8B-AWQ", ["awq", "safetensors", "4-bit", made], downloads=40)
    _repo(fake_hub, "c/Base-8B-GPTQ-Int4", ["safetensors", "gptq", made], downloads=30)
    _repo(fake_hub, "d/Base-8B-bnb", ["safetensors", "bitsandbytes", "4-bit", made], downloads=20)
    _repo(fake_hub, "e/Base-8B-mlx", ["mlx", "safetensors", "4-bit", made], downloads=10, library_name="mlx")
    _repo(fake_hub, "f/odd", ["safetensors", made], downloads=5)
    _repo(fake_hub, "z/Base-8B-FP8", ["safetensors", "fp8"], downloads=1)
    found = CachedHub.open(current_paths())
    found.client.backoff_s = 0
    return found


def test_a_page_tells_licence_gate_date_files_and_parameters(hub: CachedHub, fake_hub: FakeHub) -> None:
    fake_hub.about["org/Base-8B"] |= {
        "gated": "manual",
        "cardData": {"license": "llama3", "base_model": ["x/y"]},
    }
    page = model_page(hub, "https://huggingface.co/org/Base-8B").value
    assert page.info.license == "llama3"
    assert page.gate == "manual"
    assert page.base_model == "x/y"
    assert page.created_at == "2026-01-01T00:00:00Z"
    assert page.model.n_params == 8_000_000_000
    told = page.to_json()
    assert {file["path"] for file in told["files"]} == {"config.json", "README.md"}
    assert told["size_bytes"] == sum(file["size_bytes"] for file in told["files"])
    assert told["last_modified"].startswith("2026-01-02")


@pytest.mark.parametrize(
    ("about", "gate", "base"),
    [
        ({"gated": "auto"}, "auto", None),
        ({"gated": True}, "auto", None),
        ({"gated": False}, None, None),
        ({"gated": ["manual"]}, "auto", None),
        ({"tags": ["base_model:org/x", "base_model:finetune:org/x"]}, None, "org/x"),
        ({"cardData": {"base_model": "../../x"}}, None, None),
        ({"cardData": {"base_model": {"a": 1}}}, None, None),
        ({"cardData": [], "tags": None, "createdAt": 5, "lastModified": {}}, None, None),
    ],
)
def test_odd_pages_are_read_as_far_as_they_make_sense(
    hub: CachedHub, fake_hub: FakeHub, about: dict[str, Any], gate: str | None, base: str | None
) -> None:
    fake_hub.about["org/Base-8B"] = about
    page = model_page(hub, "org/Base-8B").value
    assert (page.gate, page.base_model) == (gate, base)


def test_variants_are_those_that_name_the_base_classified(hub: CachedHub) -> None:
    found = existing_variants(hub, "org/Base-8B").value
    assert [(v.model.repo_id, v.kind, v.read_here, v.by_name) for v in found] == [
        ("a/Base-8B-GGUF", "GGUF", True, False),
        ("b/Base-8B-AWQ", "AWQ", True, False),
        ("c/Base-8B-GPTQ-Int4", "GPTQ", True, False),
        ("d/Base-8B-bnb", "NF4", True, False),
        ("e/Base-8B-mlx", "MLX", False, False),
        ("f/odd", "other", False, False),
    ]


def test_where_none_names_it_the_name_decides_and_that_is_said(hub: CachedHub, fake_hub: FakeHub) -> None:
    for repo_id in fake_hub.repos():
        tags = fake_hub.about[repo_id]["tags"]
        fake_hub.about[repo_id]["tags"] = [tag for tag in tags if not tag.startswith("base_model:")]
    found = existing_variants(hub, "org/Base-8B").value
    assert {v.model.repo_id for v in found} == {
        "a/Base-8B-GGUF",
        "b/Base-8B-AWQ",
        "c/Base-8B-GPTQ-Int4",
        "d/Base-8B-bnb",
        "e/Base-8B-mlx",
        "z/Base-8B-FP8",
    }
    assert all(v.by_name for v in found)


def test_the_card_comes_without_its_front_matter_and_is_remembered(hub: CachedHub, fake_hub: FakeHub) -> None:
    info = model_page(hub, "org/Base-8B").value.info
    assert model_card(hub, info) == "# Hello\n"
    asked = len(fake_hub.requests)
    assert model_card(hub, info) == "# Hello\n"
    assert len(fake_hub.requests) == asked


def test_a_card_of_megabytes_is_cut(hub: CachedHub, fake_hub: FakeHub) -> None:
    fake_hub.add_repo("org/long", {"README.md": b"# x\n" + b"words " * 1_000_000})
    card = model_card(hub, model_page(hub, "org/long").value.info)
    assert len(card) < 300_000
    assert card.endswith("(The card goes on at the hub.)")
    assert fake_hub.bytes_sent < 400_000


def test_no_card_and_one_that_is_no_text_are_fine(hub: CachedHub, fake_hub: FakeHub) -> None:
    fake_hub.add_repo("org/none", {"config.json": b"{}"})
    fake_hub.add_repo("org/bytes", {"README.md": bytes(range(256))})
    assert model_card(hub, model_page(hub, "org/none").value.info) == ""
    assert model_card(hub, model_page(hub, "org/bytes").value.info)


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, GatedRepoError),
        (403, GatedRepoError),
        (404, NotFoundError),
        (429, NetworkError),
        (503, NetworkError),
    ],
)
def test_refusals_of_a_page_have_a_hint(
    hub: CachedHub, fake_hub: FakeHub, status: int, error: type[BitwrightError]
) -> None:
    fake_hub.fail("status", "/api/models/org", status=status)
    with pytest.raises(error) as caught:
        model_page(hub, "org/Base-8B")
    assert caught.value.hint


def test_an_old_page_serves_while_the_hub_is_away(hub: CachedHub, fake_hub: FakeHub) -> None:
    before = model_page(hub, "org/Base-8B")
    hub.client.offline = "Offline mode is switched on in the settings."
    again = model_page(hub, "org/Base-8B")
    assert again.value == before.value
    assert again.offline == hub.client.offline
    with pytest.raises(NetworkError):
        model_page(hub, "org/never-seen")
