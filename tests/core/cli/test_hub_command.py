"""``search``, ``model`` and ``recommend REPO`` against the stand-in hub."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.cli import main
from core.library.hub_cache import repo_folder
from core.paths import current_paths
from core.settings import Settings, save_settings
from tests.fakes.hub import FakeHub
from tests.fakes.hub_models import demo_hub
from tests.fakes.tiny_llama import tiny_llama

CARD = b"---\nlicense: mit\n---\n# Tiny\x1b[31m\n<script>alert(1)</script>![x](http://t/x.png)\n"


@pytest.fixture
def hub(fake_hub: FakeHub, tmp_path: Path) -> FakeHub:
    folder = tiny_llama(tmp_path / "here")
    files = {file.name: file.read_bytes() for file in folder.iterdir()}
    fake_hub.add_repo("org/tiny", {**files, "README.md": CARD})
    fake_hub.add_repo("org/tiny-405B", {"config.json": b"{}"})
    fake_hub.add_repo("a/tiny-GGUF", {"m-Q4_0.gguf": b"x"})
    fake_hub.about["org/tiny"] = {"tags": ["safetensors", "license:mit"]}
    fake_hub.about["org/tiny-405B"] = {"tags": ["safetensors"], "gated": "auto"}
    fake_hub.about["a/tiny-GGUF"] = {"tags": ["gguf", "base_model:quantized:org/tiny"]}
    return fake_hub


def _run(capfd: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(list(words))
    out, err = capfd.readouterr()
    return code, out, err


def _json(capfd: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    code, out, err = _run(capfd, *words, "--json")
    assert code == 0, err
    value = json.loads(out)
    assert isinstance(value, dict)
    return value


def _ids(answer: dict[str, Any]) -> list[str]:
    return [model["repo_id"] for model in answer["models"]]


def test_search_lists_models_with_a_verdict(hub: FakeHub, capfd: pytest.CaptureFixture[str]) -> None:
    answer = _json(capfd, "search", "tiny")
    assert set(_ids(answer)) == {"org/tiny", "org/tiny-405B", "a/tiny-GGUF"}
    verdicts = {model["repo_id"]: model["verdict"] for model in answer["models"]}
    assert verdicts["org/tiny-405B"]["fit"] == "does_not_fit"
    assert verdicts["org/tiny-405B"]["estimated"] is True
    assert verdicts["org/tiny"] is None  # its size is not known without a look at its headers
    code, out, _ = _run(capfd, "search", "tiny")
    assert code == 0
    assert "org/tiny-405B" in out
    assert "does not fit" in out
    assert "size not known" in out


def test_fits_shows_only_what_fits_and_looks_where_it_must(
    hub: FakeHub, capfd: pytest.CaptureFixture[str]
) -> None:
    answer = _json(capfd, "search", "tiny", "--fits", "--purpose", "chat")
    assert _ids(answer) == ["org/tiny"]
    assert answer["models"][0]["verdict"]["estimated"] is False
    assert answer["left_out"] == 2


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["--author", "a"], ["a/tiny-GGUF"]),
        (["--gguf"], ["a/tiny-GGUF"]),
        (["--safetensors", "--no-gated"], ["org/tiny"]),
        (["--gated"], ["org/tiny-405B"]),
        (["--license", "mit"], ["org/tiny"]),
        (["--limit", "1"], ["org/tiny"]),
        (["--sort", "likes", "--author", "nobody"], []),
    ],
)
def test_search_filters(
    hub: FakeHub, capfd: pytest.CaptureFixture[str], words: list[str], found: list[str]
) -> None:
    assert _ids(_json(capfd, "search", "tiny", *words)) == found


@pytest.mark.parametrize(
    "words", [["--min-params", "big"], ["--max-params", "1B", "--min-params", "2B"], ["--author", "a/b"]]
)
def test_filters_that_make_no_sense_are_told(capfd: pytest.CaptureFixture[str], words: list[str]) -> None:
    code, out, err = _run(capfd, "search", "x", *words)
    assert code != 0
    assert out == ""
    assert err.startswith("error: ")
    assert "Traceback" not in err


def test_offline_says_so_and_shows_what_is_known(hub: FakeHub, capfd: pytest.CaptureFixture[str]) -> None:
    _json(capfd, "search", "tiny")
    save_settings(Settings(hub_offline=True), current_paths().settings_file)
    answer = _json(capfd, "search", "tiny", "--gguf")
    assert _ids(answer) == ["a/tiny-GGUF"]
    assert "Offline mode" in answer["offline"]
    _, out, err = _run(capfd, "search", "tiny")
    assert "org/tiny" in out
    assert "note: Offline mode" in err
    code, _, err = _run(capfd, "search", "never looked for")
    assert code != 0
    assert "error: Offline mode" in err


def test_a_model_page_has_everything(hub: FakeHub, capfd: pytest.CaptureFixture[str]) -> None:
    page = _json(capfd, "model", "org/tiny")
    assert page["license"] == "mit"
    assert page["gated"] is None
    assert page["facts"]["n_layers"] == 2
    assert page["remote"]["basis"] == "safetensors"
    assert page["verdict"]["choice"]
    assert [(v["repo"], v["kind"]) for v in page["variants"]] == [("a/tiny-GGUF", "GGUF")]
    assert page["problems"] == []
    assert {file["path"] for file in page["files"]} >= {"config.json", "model.safetensors"}
    assert not hub.gets("tokenizer.json")
    code, out, _ = _run(capfd, "model", "org/tiny", "--card")
    assert code == 0
    for words in ("a/tiny-GGUF", "model.safetensors", "# Tiny", "(picture: x)"):
        assert words in out
    assert "\x1b" not in out
    assert "alert" not in out


def test_what_a_page_cannot_tell_is_noted_not_fatal(hub: FakeHub, capfd: pytest.CaptureFixture[str]) -> None:
    page = _json(capfd, "model", "a/tiny-GGUF")
    assert page["facts"] is None
    assert len(page["problems"]) == 1
    code, out, err = _run(capfd, "model", "a/tiny-GGUF")
    assert code == 0
    assert "m-Q4_0.gguf" in out
    assert "note: " in err


def test_recommend_gives_the_same_advice_before_and_after_the_download(
    hub: FakeHub, capfd: pytest.CaptureFixture[str]
) -> None:
    before = _json(capfd, "recommend", "org/tiny")
    remote = before.pop("remote")
    assert remote["fetched_bytes"] < remote["weights_bytes"]
    assert not any(request.range is None for request in hub.gets("model.safetensors"))
    commit = hub.commit("org/tiny")
    folder = repo_folder(current_paths().hub_cache, "org/tiny") / "snapshots" / commit
    folder.mkdir(parents=True)
    for name, path in hub.files("org/tiny").items():
        (folder / name).write_bytes(path.read_bytes())
    asked = len(hub.requests)
    after = _json(capfd, "recommend", "org/tiny")
    assert len(hub.requests) == asked
    assert _without_speed(after) == _without_speed(before)


def _without_speed(answer: dict[str, Any]) -> list[tuple[str, int, int]]:
    """Free memory changes between two runs, so fits may, too: what follows from the facts does not."""
    entries = [*answer["choices"], *answer["rejected"]]
    return sorted((e["id"], e["size_bytes"], e["memory_bytes"]) for e in entries)


@pytest.mark.parametrize("source", ["org/none", "./org/tiny", "no-such-thing", "org/tiny@v9"])
def test_recommend_says_what_is_not_there(
    hub: FakeHub, capfd: pytest.CaptureFixture[str], source: str
) -> None:
    code, out, err = _run(capfd, "recommend", source)
    assert code != 0
    assert out == ""
    assert err.startswith("error: ")
    assert source in err
    assert "(" in err


def test_results_and_pages_can_be_judged_for_an_imagined_computer(
    hub: FakeHub, capfd: pytest.CaptureFixture[str]
) -> None:
    answer = _json(capfd, "search", "tiny-405B", "--simulate", "RTX 4090", "--ram", "2048")
    assert "RTX 4090" in answer["simulated"]
    assert answer["models"][0]["verdict"]["fit"] != "does_not_fit"
    page = _json(capfd, "model", "org/tiny", "--ram", "64")
    assert page["simulated"]
    code, _, err = _run(capfd, "model", "org/tiny", "--ram", "64")
    assert code == 0
    assert "Simulated: " in err


def test_the_levels_of_a_repository_each_say_whether_they_fit(
    fake_hub: FakeHub, capfd: pytest.CaptureFixture[str]
) -> None:
    demo_hub(fake_hub)
    page = _json(capfd, "model", "quants/Sparrow-1.7B-Instruct-GGUF", "--ram", "64")
    fits = {level["file"]["level"]: level["fit"] for level in page["levels"]}
    assert fits == dict.fromkeys(("Q4_K_M", "Q6_K", "Q8_0"), "fits_ram")
    assert page["verdict"]["file"]["level"] in fits
    assert page["base_model"] == "acme/Sparrow-1.7B-Instruct"
    assert "other/Sparrow-1.7B-Instruct-AWQ" in {variant["repo"] for variant in page["variants"]}
    code, out, _ = _run(capfd, "model", "quants/Sparrow-1.7B-Instruct-GGUF", "--ram", "64")
    assert code == 0
    assert out.count("fits in memory") == 4
