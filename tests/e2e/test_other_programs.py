"""A real model of another program, found, imported, talked to, compared, handed over and let go again.

Nothing is scripted: the terminal's commands with real workers and llama.cpp; only Ollama's API is a stand-in.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.cli import main
from tests.fakes.ollama import serving
from tests.fakes.stores import OllamaStore, digest_of, snapshot_of


@pytest.mark.real_model
def test_a_model_of_ollama_goes_all_the_way_and_back(
    bitwright_home: Path,
    smollm2_gguf: Path,
    smollm2_hf: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    def run(*words: str) -> dict[str, Any]:
        assert main([*words, "--json"]) == 0
        found = json.loads(capfd.readouterr().out)
        assert isinstance(found, dict)
        return found

    user = tmp_path / "user"
    user.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(user))
    for name in ("XDG_CACHE_HOME", "OLLAMA_MODELS"):
        monkeypatch.delenv(name, raising=False)
    store = OllamaStore(user / ".ollama" / "models")
    weights = smollm2_gguf.read_bytes()
    store.add("smollm2:135m", weights, system="You are terse.", parameters={"temperature": 0.1})
    before = snapshot_of(store.root)

    (found,) = run("import", "--scan")["models"]
    assert (found["store"], found["name"], found["level"]) == ("ollama", "smollm2:135m", "Q4_1")
    variant = run("import", "smollm2")["variant_id"]
    answer = run("chat", variant, "--prompt", "Count to three.", "--max-tokens", "12", "--temperature", "0")
    assert answer["text"].strip()

    source = run("import", str(smollm2_hf))["source_id"]
    run("library", "link", variant, source)
    assert run("evaluate", variant, "--windows", "1", "--length", "64")["kl_divergence"] < 0.01

    made = run("quantize", variant, "--to", "Q4_0")["variant_id"]
    with serving() as ollama:
        monkeypatch.setenv("OLLAMA_HOST", ollama.host)
        assert run("export", variant, "--to", "ollama", "--name", "back")["how"] == "api"
        assert ollama.blobs == {digest_of(weights): weights}
        assert ollama.models["back"]["system"] == "You are terse."
        assert ollama.models["back"]["parameters"] == {"temperature": 0.1, "stop": ["<|im_end|>"]}
    monkeypatch.setenv("OLLAMA_HOST", "127.0.0.1:9")
    linked = run("export", made, "--to", "folder", "--out", str(tmp_path / "out"))
    assert linked["how"] == "link"

    run("library", "remove", made)
    run("library", "remove", variant)
    assert Path(linked["files"][0]).stat().st_size == linked["size_bytes"]
    assert snapshot_of(store.root) == before
