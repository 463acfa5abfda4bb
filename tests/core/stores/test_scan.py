"""Finding models in stores laid out as their programs lay them out, and in hostile ones."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import CancelledError, NotFoundError
from core.paths import Paths, current_paths
from core.sources import hashing
from core.stores.found import FoundModel, Place, Problem, ScanResult, StoreKind
from core.stores.places import known_places, lm_studio_folders
from core.stores.scan import candidates_in, find_by_name, scan
from core.types import SourceKind
from tests.fakes.hub import FakeHub
from tests.fakes.model_folders import write_json, write_safetensors
from tests.fakes.stores import OllamaStore, model_gguf, snapshot_of
from tests.fakes.tiny_llama import tiny_llama


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


@pytest.fixture
def ollama(tmp_path: Path) -> OllamaStore:
    return OllamaStore(tmp_path / "ollama" / "models")


def looked(paths: Paths, store: StoreKind, path: Path) -> ScanResult:
    return scan(paths, [Place(store, path)])


def one_problem(result: ScanResult) -> Problem:
    assert result.models == ()
    assert len(result.problems) == 1
    return result.problems[0]


# -- Ollama -------------------------------------------------------------------------------------------


def test_ollama_models_have_their_names_levels_and_texts(paths: Paths, ollama: OllamaStore) -> None:
    weights = model_gguf()
    ollama.add(
        "llama3.2:1b",
        weights,
        template="{{ .Prompt }}",
        system="Be kind.",
        parameters={"stop": ["<|end|>"], "temperature": 0.5, "num_ctx": 8192},
    )
    ollama.add("hf.co/someone/Model-GGUF:Q4_0", model_gguf("Other", seed=1))
    ollama.add("me/mine", model_gguf("Mine", seed=2))
    before = snapshot_of(ollama.root)
    result = looked(paths, StoreKind.OLLAMA, ollama.root)
    assert [m.name for m in result.models] == [
        "hf.co/someone/Model-GGUF:Q4_0",
        "llama3.2:1b",
        "me/mine:latest",
    ]
    assert result.problems == ()
    found = result.models[1]
    assert found.path == ollama.weights(weights)
    assert (found.kind, found.level, found.facts.quantized) == (SourceKind.GGUF_FILE, "Q4_0", True)
    assert found.size_bytes == len(weights)
    assert (found.template, found.system) == ("{{ .Prompt }}", "Be kind.")
    assert found.parameters == {"stop": ["<|end|>"], "temperature": 0.5, "num_ctx": 8192}
    assert list(found.digests.values()) == [found.path.name.removeprefix("sha256-")]
    assert found.library_id is None
    assert snapshot_of(ollama.root) == before


def test_blobs_of_older_ollama_versions_have_a_colon(paths: Paths, ollama: OllamaStore) -> None:
    weights = model_gguf()
    ollama.add("old", weights)
    dashed = ollama.weights(weights)
    dashed.rename(dashed.with_name(dashed.name.replace("-", ":")))
    assert [m.name for m in looked(paths, StoreKind.OLLAMA, ollama.root).models] == ["old:latest"]


def _layer(ollama: OllamaStore, **changes: Any) -> dict[str, Any]:
    return {**ollama.layer("model", model_gguf()), **changes}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"digest": "sha256:../../../../etc/passwd"}, "no SHA-256"),
        ({"digest": "sha256:" + "0" * 63 + "/"}, "no SHA-256"),
        ({"digest": "sha256:" + "0" * 64}, "missing"),
        ({"digest": 7}, "no SHA-256"),
        ({"size": 12}, "bytes where 12 are promised"),
        ({"size": -1}, "no sound size"),
        ({"size": True}, "no sound size"),
    ],
)
def test_layers_that_cannot_be_right_are_problems(
    paths: Paths, ollama: OllamaStore, change: dict[str, Any], reason: str
) -> None:
    ollama.write_manifest("bad", [_layer(ollama, **change)])
    problem = one_problem(looked(paths, StoreKind.OLLAMA, ollama.root))
    assert problem.what == "bad:latest"
    assert reason in problem.reason


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"not json", "not JSON"),
        (b"[1]", "not a JSON object"),
        (b'{"layers": 3}', "no sound list"),
        (b'{"layers": []}', "no weights"),
        (b"[" * 100_000, "not JSON"),
        (b" " * (2 << 20), "too large"),
    ],
)
def test_manifests_that_are_none_are_problems(
    paths: Paths, ollama: OllamaStore, content: bytes, reason: str
) -> None:
    path = ollama.manifest_path("odd:1")
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    assert reason in one_problem(looked(paths, StoreKind.OLLAMA, ollama.root)).reason


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.just("sha256:" + "0" * 64),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["layers", "config", "mediaType", "digest", "size", "x"])
            | st.just("application/vnd.ollama.image.model"),
            inner | st.just("application/vnd.ollama.image.model"),
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(st.binary(max_size=200) | JSON.map(lambda data: json.dumps(data).encode()))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_manifest_whatsoever_stops_a_scan(ollama: OllamaStore, content: bytes) -> None:
    path = ollama.manifest_path("any:1")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    (problem,) = candidates_in(Place(StoreKind.OLLAMA, ollama.root))
    assert isinstance(problem, Problem)


def test_one_bad_model_does_not_hide_the_others(paths: Paths, ollama: OllamaStore) -> None:
    ollama.add("good", model_gguf())
    ollama.add("cut", model_gguf(seed=3)[:-100])
    ollama.add("noise", b"GGUF" + b"\xff" * 1000)
    path = ollama.manifest_path("list:1")
    path.parent.mkdir(parents=True)
    path.write_text("[]", encoding="utf-8")
    ollama.write_manifest("cloud", [ollama.layer("template", b"x")])
    ollama.write_manifest("tensors", [ollama.layer("tensor", b"x")])
    ollama.write_manifest("tuned", [ollama.layer("model", model_gguf()), ollama.layer("adapter", b"x")])
    result = looked(paths, StoreKind.OLLAMA, ollama.root)
    assert [m.name for m in result.models] == ["good:latest"]
    assert sorted(p.what for p in result.problems) == [
        "cloud:latest",
        "cut:latest",
        "list:1",
        "noise:latest",
        "tensors:latest",
        "tuned:latest",
    ]


def test_blobs_and_manifests_that_lead_out_of_the_store_are_refused(
    paths: Paths, ollama: OllamaStore, tmp_path: Path
) -> None:
    weights = model_gguf()
    ollama.add("linked", weights)
    elsewhere = tmp_path / "elsewhere.gguf"
    ollama.weights(weights).rename(elsewhere)
    ollama.weights(weights).symlink_to(elsewhere)
    assert "leads out" in one_problem(looked(paths, StoreKind.OLLAMA, ollama.root)).reason
    manifest = ollama.manifest_path("linked")
    secret = tmp_path / "secret.json"
    manifest.rename(secret)
    manifest.symlink_to(secret)
    assert "leads out" in one_problem(looked(paths, StoreKind.OLLAMA, ollama.root)).reason


def test_missing_texts_do_not_cost_the_model(paths: Paths, ollama: OllamaStore) -> None:
    ollama.add("m", model_gguf(), template="T", system="S", parameters={"temperature": 1, "odd": {"a": 1}})
    for content in (b"T", b"S"):
        ollama.weights(content).unlink()
    found = looked(paths, StoreKind.OLLAMA, ollama.root).models[0]
    assert (found.template, found.system, found.parameters) == (None, None, {"temperature": 1})


# -- LM Studio and folders ----------------------------------------------------------------------------


def test_lm_studio_models_are_found_by_publisher_and_file(paths: Paths, tmp_path: Path) -> None:
    root = tmp_path / "lmstudio" / "models"
    for name, seed in (("lmstudio-community/Tiny-GGUF/Tiny-Q4_0.gguf", 0), ("me/Mine/mine.gguf", 1)):
        (root / name).parent.mkdir(parents=True)
        (root / name).write_bytes(model_gguf(seed=seed))
    (root / "me" / "Mine" / "mmproj-mine.gguf").write_bytes(b"a companion")
    result = looked(paths, StoreKind.LM_STUDIO, root)
    assert [m.name for m in result.models] == [
        "lmstudio-community/Tiny-GGUF/Tiny-Q4_0.gguf",
        "me/Mine/mine.gguf",
    ]
    assert result.problems == ()


def test_a_folder_gives_gguf_files_and_model_folders_however_deep(paths: Paths, tmp_path: Path) -> None:
    root = tmp_path / "my models"
    (root / "a" / "b").mkdir(parents=True)
    (root / "a" / "b" / "deep.gguf").write_bytes(model_gguf())
    (root / "a" / "notes.txt").write_text("no model", encoding="utf-8")
    tiny_llama(root / "hf")
    result = looked(paths, StoreKind.FOLDER, root)
    assert [(m.name, m.kind) for m in result.models] == [
        ("a/b/deep.gguf", SourceKind.GGUF_FILE),
        ("hf", SourceKind.HF_FOLDER),
    ]
    assert not result.models[1].facts.quantized


def test_a_split_gguf_is_one_model_and_a_lost_part_a_problem(paths: Paths, tmp_path: Path) -> None:
    root = tmp_path / "split"
    root.mkdir()
    whole = model_gguf()
    (root / "m-00001-of-00002.gguf").write_bytes(whole)
    problem = one_problem(looked(paths, StoreKind.FOLDER, root))
    assert "1 are missing" in problem.reason


def test_loops_links_out_and_depth_are_bounded(paths: Paths, tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (outside / "secret.gguf").write_bytes(model_gguf())
    (root / "loop").symlink_to(root)
    (root / "folder").symlink_to(outside)
    (root / "file.gguf").symlink_to(outside / "secret.gguf")
    (root / "circle.gguf").symlink_to(root / "circle.gguf")
    deep = root.joinpath(*"abcdefghijklmnop")
    deep.mkdir(parents=True)
    (deep / "deep.gguf").write_bytes(model_gguf())
    result = looked(paths, StoreKind.FOLDER, root)
    assert result.models == ()
    reasons = {problem.what: problem.reason for problem in result.problems}
    assert "leads out" in reasons["file.gguf"]
    assert any("12 folders deep" in reason for reason in reasons.values())


@pytest.mark.skipif(
    os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all"
)
def test_a_folder_without_rights_is_a_problem(paths: Paths, tmp_path: Path) -> None:
    closed = tmp_path / "open" / "closed"
    closed.mkdir(parents=True)
    closed.chmod(0)
    try:
        assert "cannot be read" in one_problem(looked(paths, StoreKind.FOLDER, closed.parent)).reason
    finally:
        closed.chmod(0o700)


def test_a_missing_folder_is_a_problem(paths: Paths, tmp_path: Path) -> None:
    assert "no such folder" in one_problem(looked(paths, StoreKind.FOLDER, tmp_path / "none")).reason


def test_a_folder_that_is_laid_out_as_a_store_is_read_as_one(paths: Paths, ollama: OllamaStore) -> None:
    ollama.add("m", model_gguf())
    assert looked(paths, StoreKind.FOLDER, ollama.root).models[0].store is StoreKind.OLLAMA


# -- the Hugging Face cache ---------------------------------------------------------------------------


def download(repo: str, cache: Path, **how: Any) -> Path:
    """By Hugging Face's own client, as every other tool does it."""
    from huggingface_hub import snapshot_download

    return Path(snapshot_download(repo, cache_dir=cache, endpoint=os.environ["HF_ENDPOINT"], **how))


def test_models_that_the_real_client_cached_are_found_with_their_claimed_hashes(
    paths: Paths, fake_hub: FakeHub, tmp_path: Path
) -> None:
    folder = tiny_llama(tmp_path / "made")
    files = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    commit = fake_hub.add_repo("org/full", files)
    fake_hub.add_repo("org/some-GGUF", {"a-Q4_0.gguf": model_gguf(), "b/c.gguf": model_gguf(seed=5)})
    cache = tmp_path / "cache"
    download("org/full", cache)
    download("org/some-GGUF", cache)
    result = looked(paths, StoreKind.HUGGING_FACE, cache)
    assert [m.name for m in result.models] == [
        "org/full",
        "org/some-GGUF/a-Q4_0.gguf",
        "org/some-GGUF/b/c.gguf",
    ]
    assert result.problems == ()
    full = result.models[0]
    assert (full.kind, full.repo_id, full.revision) == (SourceKind.HF_FOLDER, "org/full", commit)
    for model in result.models:
        for path, digest in model.digests.items():
            assert hashing.sha256_file(path) == digest
        assert model.digests


def test_the_same_blob_in_two_snapshots_is_one_model(paths: Paths, fake_hub: FakeHub, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    fake_hub.add_repo("org/m", {"m.gguf": model_gguf(), "README.md": b"1"})
    download("org/m", cache)
    commit = fake_hub.add_repo("org/m", {"README.md": b"2"})
    download("org/m", cache)
    (found,) = looked(paths, StoreKind.HUGGING_FACE, cache).models
    assert found.revision == commit


def test_a_cache_with_links_out_and_odd_names_gives_problems(paths: Paths, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    secret = tmp_path / "secret.gguf"
    secret.write_bytes(model_gguf())
    snapshot = cache / "models--org--m" / "snapshots" / "abc"
    snapshot.mkdir(parents=True)
    (snapshot / "m.gguf").symlink_to(secret)
    (cache / "models--..--..").mkdir()
    (cache / "models--x--y").symlink_to(tmp_path)
    (cache / "models--x--z").symlink_to(cache / "models--x--z")
    result = looked(paths, StoreKind.HUGGING_FACE, cache)
    assert result.models == ()
    assert len(result.problems) == 4


def test_an_unfinished_download_is_a_problem(paths: Paths, tmp_path: Path) -> None:
    snapshot = tmp_path / "cache" / "models--org--m" / "snapshots" / "abc"
    folder = tiny_llama(snapshot)
    shard = next(folder.glob("*.safetensors"))
    index = {"metadata": {}, "weight_map": {"model.embed_tokens.weight": "model-00002-of-00002.safetensors"}}
    write_json(folder / "model.safetensors.index.json", index)
    shard.rename(folder / "model-00001-of-00002.safetensors")
    result = looked(paths, StoreKind.HUGGING_FACE, tmp_path / "cache")
    assert one_problem(result).what == "org/m"


def test_a_folder_of_something_else_is_a_problem(paths: Paths, tmp_path: Path) -> None:
    import numpy as np

    folder = tmp_path / "adapter"
    folder.mkdir()
    write_json(folder / "config.json", {"model_type": "bert"})
    write_safetensors(folder / "model.safetensors", {"a": np.zeros((2, 2), np.float32)})
    assert one_problem(looked(paths, StoreKind.FOLDER, tmp_path))


def test_a_description_that_is_too_large_is_not_read(paths: Paths, tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "models" / "huge")
    with (folder / "tokenizer_config.json").open("r+b") as file:
        file.truncate(40 << 20)
    assert "too large" in one_problem(looked(paths, StoreKind.FOLDER, folder.parent)).reason


# -- all of them --------------------------------------------------------------------------------------


def test_places_come_from_variables_settings_and_defaults(paths: Paths, tmp_path: Path) -> None:
    home = tmp_path / "user"
    for name in (
        ".ollama/models",
        ".lmstudio/models",
        ".cache/lm-studio/models",
        ".cache/huggingface/hub",
        "elsewhere/models",
        "own/ollama",
        "own/hf/hub",
        "service/models",
    ):
        (home / name).mkdir(parents=True)
    (home / ".lmstudio" / "settings.json").write_text(
        json.dumps({"downloadsFolder": str(home / "elsewhere" / "models")}), encoding="utf-8"
    )
    env = {"OLLAMA_MODELS": "~/own/ollama", "HF_HOME": str(home / "own" / "hf")}
    places = known_places(paths, env, home, system=(home / "service" / "models", home / "absent"))
    assert [(p.store, p.path.relative_to(home).as_posix()) for p in places] == [
        (StoreKind.HUGGING_FACE, "own/hf/hub"),
        (StoreKind.HUGGING_FACE, ".cache/huggingface/hub"),
        (StoreKind.OLLAMA, "own/ollama"),
        (StoreKind.OLLAMA, ".ollama/models"),
        (StoreKind.OLLAMA, "service/models"),
        (StoreKind.LM_STUDIO, ".cache/lm-studio/models"),
        (StoreKind.LM_STUDIO, "elsewhere/models"),
        (StoreKind.LM_STUDIO, ".lmstudio/models"),
    ]


@pytest.mark.parametrize(
    "settings", ["{", "[]", '{"downloadsFolder": 5}', '{"downloadsFolder": "rel"}', "[" * 9999]
)
def test_settings_of_lm_studio_that_are_broken_are_as_none(tmp_path: Path, settings: str) -> None:
    folder = tmp_path / ".lmstudio"
    folder.mkdir()
    (folder / "settings.json").write_text(settings, encoding="utf-8")
    (tmp_path / ".lmstudio-home-pointer").write_bytes(b"\xff\xfe\0")
    assert lm_studio_folders(tmp_path) == (folder / "models",)


def test_a_scan_reads_no_weights(paths: Paths, ollama: OllamaStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> str:
        raise AssertionError

    monkeypatch.setattr(hashing, "sha256_file", never)
    ollama.add("m", model_gguf())
    assert looked(paths, StoreKind.OLLAMA, ollama.root).models


def test_a_scan_can_be_cancelled(paths: Paths, ollama: OllamaStore) -> None:
    ollama.add("m", model_gguf())
    with pytest.raises(CancelledError):
        scan(paths, [Place(StoreKind.OLLAMA, ollama.root)], cancelled=lambda: True)


def test_names_are_found_whole_or_by_a_unique_part(paths: Paths, ollama: OllamaStore) -> None:
    for name in ("llama3:1b", "llama3:3b", "other", "me/brother:x"):
        ollama.add(name, model_gguf(name))
    result = looked(paths, StoreKind.OLLAMA, ollama.root)

    def named(text: str) -> FoundModel:
        return find_by_name(result, text)

    assert named("other").name == "other:latest"
    assert named("LLAMA3:1B").name == "llama3:1b"
    assert named("3b").name == "llama3:3b"
    assert named("me/brother").name == "me/brother:x"
    with pytest.raises(NotFoundError, match="2 models"):
        named("othe")
    with pytest.raises(NotFoundError, match="2 models"):
        named("llama3")
    with pytest.raises(NotFoundError, match="No model"):
        named("mistral")
