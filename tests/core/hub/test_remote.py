"""Facts from a repository's id alone are those of the same model after a download, for a fraction of it."""

from __future__ import annotations

import json
import shutil
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.errors import (
    BitwrightError,
    CancelledError,
    CorruptFileError,
    GatedRepoError,
    NetworkError,
    NotFoundError,
    UnsupportedModelError,
)
from core.hub.cache import CachedHub
from core.hub.remote import remote_facts
from core.paths import current_paths
from core.recommend.recommend import recommend
from core.sources.source import open_source
from core.types import ModelFacts, Purpose
from tests.fakes.gguf_files import gguf_bytes, llama_pairs, tensor_info
from tests.fakes.hub import TOKEN, FakeHub
from tests.fakes.machines import machine
from tests.fakes.model_folders import write_json, write_safetensors
from tests.fakes.tiny_llama import tiny_llama, tiny_weights

CARD = b"---\nlicense: apache-2.0\nbase_model: org/base\n---\n# A model\n"


def _hub(fake_hub: FakeHub) -> CachedHub:
    hub = CachedHub.open(current_paths())
    hub.client.backoff_s = 0
    return hub


def _publish(fake_hub: FakeHub, repo_id: str, folder: Path) -> str:
    shutil.copytree(folder, fake_hub.root / repo_id, dirs_exist_ok=True)
    return fake_hub.commit(repo_id)


def _facts_here(path: Path, name: str) -> ModelFacts:
    facts = open_source(path).facts()
    return ModelFacts.from_json({**facts.to_json(), "name": name})


def _in_cache(tmp_path: Path, repo_id: str, source: Path) -> Path:
    """The folder as a download lays it out, so that it has the same name."""
    folder = tmp_path / ("models--" + repo_id.replace("/", "--")) / "snapshots" / "1"
    shutil.copytree(source, folder)
    return folder


def test_a_folder_gives_the_facts_and_the_advice_that_a_download_would(
    fake_hub: FakeHub, tmp_path: Path
) -> None:
    folder = tiny_llama(tmp_path / "here")
    (folder / "README.md").write_bytes(CARD)
    commit = _publish(fake_hub, "org/tiny", folder)
    remote = remote_facts(_hub(fake_hub), "org/tiny").value
    local = open_source(_in_cache(tmp_path, "org/tiny", folder)).facts()
    assert remote.facts == local
    assert (local.name, local.license, local.base_model) == ("tiny", "apache-2.0", "org/base")
    assert local.chat_template
    assert (remote.commit, remote.basis, remote.notes) == (commit, "safetensors", ())
    here = machine()
    assert recommend(here, remote.facts, Purpose.CHAT) == recommend(here, local, Purpose.CHAT)


def test_the_real_model_costs_a_thousandth_of_its_weights(fake_hub: FakeHub, smollm2_hf: Path) -> None:
    repo = fake_hub.root / "HuggingFaceTB/SmolLM2"
    repo.parent.mkdir(parents=True)
    repo.symlink_to(smollm2_hf)
    remote = remote_facts(_hub(fake_hub), "HuggingFaceTB/SmolLM2").value
    assert remote.facts == _facts_here(smollm2_hf, "SmolLM2")
    assert remote.weights_bytes > 200_000_000
    assert remote.fetched_bytes < remote.weights_bytes / 1000
    assert fake_hub.bytes_sent < remote.weights_bytes / 1000


def test_the_real_gguf_costs_its_header_only(fake_hub: FakeHub, smollm2_gguf: Path) -> None:
    repo = fake_hub.root / "org/SmolLM2-GGUF"
    repo.mkdir(parents=True)
    (repo / smollm2_gguf.name).symlink_to(smollm2_gguf)
    remote = remote_facts(_hub(fake_hub), "org/SmolLM2-GGUF").value
    assert remote.facts == open_source(smollm2_gguf).facts()
    assert remote.basis == "gguf"
    size = smollm2_gguf.stat().st_size
    assert [(m.level, m.files, m.size_bytes) for m in remote.gguf] == [("Q4_1", (smollm2_gguf.name,), size)]
    assert remote.fetched_bytes < size / 10
    assert fake_hub.bytes_sent < size / 5


def _sharded(folder: Path, count: int = 3) -> Path:
    """The tiny model in parts with an index."""
    tiny_llama(folder)
    (folder / "model.safetensors").unlink()
    weights = tiny_weights()
    names = sorted(weights)
    weight_map = {}
    for part in range(count):
        file = f"model-{part + 1:05d}-of-{count:05d}.safetensors"
        mine = {name: weights[name] for name in names[part::count]}
        write_safetensors(folder / file, mine, "BF16")
        weight_map |= dict.fromkeys(mine, file)
    write_json(folder / "model.safetensors.index.json", {"metadata": {}, "weight_map": weight_map})
    return folder


def test_the_headers_of_all_shards_are_put_together(fake_hub: FakeHub, tmp_path: Path) -> None:
    folder = _sharded(tmp_path / "here", 7)
    _publish(fake_hub, "org/tiny", folder)
    remote = remote_facts(_hub(fake_hub), "org/tiny").value
    assert remote.facts == _facts_here(folder, "tiny")
    assert remote.weights_bytes == sum(f.stat().st_size for f in folder.glob("*.safetensors"))


def test_a_split_gguf_is_read_from_all_of_its_parts(fake_hub: FakeHub, tmp_path: Path) -> None:
    first = gguf_bytes(llama_pairs(), [tensor_info("token_embd.weight", (8, 32), 0, 0)], bytes(1024))
    second = gguf_bytes([], [tensor_info("blk.0.attn_q.weight", (32, 32), 0, 0)], bytes(4096))
    names = [f"m-Q4_K_M-{part:05d}-of-00002.gguf" for part in (1, 2)]
    files = dict(zip(names, (first, second), strict=True))
    fake_hub.add_repo("org/split", {**files, "mmproj-f16.gguf": b"x" * 99999, "README.md": b"# hi"})
    remote = remote_facts(_hub(fake_hub), "org/split").value
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    assert remote.facts == open_source(tmp_path / names[0]).facts()
    assert [(m.level, m.files) for m in remote.gguf] == [("Q4_K_M", tuple(names))]


def test_a_long_gguf_header_is_fetched_in_growing_parts(
    fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from core.hub import remote as module

    monkeypatch.setattr(module, "_FIRST_GGUF_BYTES", 64)
    content = gguf_bytes(llama_pairs(), [tensor_info("token_embd.weight", (8, 32), 0, 0)], bytes(1024))
    fake_hub.add_repo("org/long", {"m-f16.gguf": content, "m-Q8_0.gguf": content})
    remote = remote_facts(_hub(fake_hub), "org/long").value
    (tmp_path / "m-f16.gguf").write_bytes(content)
    assert remote.facts == open_source(tmp_path / "m-f16.gguf").facts()
    assert {m.level for m in remote.gguf} == {"F16", "Q8_0"}
    assert len(fake_hub.gets("/cdn/org/long/m-f16.gguf")) > 1


def test_pickles_alone_give_facts_from_the_configuration_and_say_so(
    fake_hub: FakeHub, tmp_path: Path
) -> None:
    folder = tiny_llama(tmp_path / "here")
    real = _facts_here(folder, "old")
    config = (folder / "config.json").read_bytes()
    fake_hub.add_repo(
        "org/old",
        {
            "config.json": config,
            "pytorch_model.bin": b"\0" * (2 * real.n_params),
            "optimizer.pt": b"\0" * 10**6,
        },
    )
    remote = remote_facts(_hub(fake_hub), "org/old").value
    assert remote.basis == "config"
    assert remote.facts.n_params == real.n_params
    assert (remote.facts.n_layers, remote.facts.hidden_size) == (real.n_layers, real.hidden_size)
    assert remote.facts.tied_embeddings
    assert (remote.facts.dtype, remote.facts.size_bytes) == ("BF16", 2 * real.n_params)
    assert "pickled" in remote.notes[0]
    assert not fake_hub.gets("pytorch_model.bin")


def test_facts_of_a_commit_are_remembered_and_serve_offline(fake_hub: FakeHub, tmp_path: Path) -> None:
    _publish(fake_hub, "org/tiny", tiny_llama(tmp_path / "here"))
    before = remote_facts(_hub(fake_hub), "org/tiny").value
    asked = len(fake_hub.requests)
    assert remote_facts(_hub(fake_hub), "org/tiny").value == before
    assert len(fake_hub.requests) == asked
    away = CachedHub.open(current_paths(), offline=True)
    answer = remote_facts(away, "org/tiny")
    assert answer.value == before
    assert answer.offline
    with pytest.raises(NetworkError):
        remote_facts(away, "org/other")
    assert not list((current_paths().cache / "hub" / "heads").iterdir())


def test_a_server_without_range_is_stopped_in_time(fake_hub: FakeHub, tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "here")
    with (folder / "model.safetensors").open("r+b") as file:  # one more tensor: 40 MB that nobody needs
        header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
        body = file.read()
    header["extra"] = {
        "dtype": "F32",
        "shape": [10_000_000],
        "data_offsets": [len(body), len(body) + 40_000_000],
    }
    text = json.dumps(header).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + body + bytes(40_000_000))
    _publish(fake_hub, "org/tiny", folder)
    fake_hub.fail("no_range", "model.safetensors", times=99)
    remote = remote_facts(_hub(fake_hub), "org/tiny").value
    assert remote.facts == _facts_here(folder, "tiny")
    assert remote.fetched_bytes < 200_000
    assert fake_hub.bytes_sent < 10_000_000  # what was in the buffers of the two sockets


def test_trouble_that_passes_is_tried_again(fake_hub: FakeHub, tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "here")
    _publish(fake_hub, "org/tiny", folder)
    fake_hub.fail("status", "config.json", status=503)
    fake_hub.fail("drop", "tokenizer_config.json", after=3)
    assert remote_facts(_hub(fake_hub), "org/tiny").value.facts == _facts_here(folder, "tiny")


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
@pytest.mark.parametrize("where", ["/api/models/org/tiny", "config.json", "model.safetensors"])
def test_refusals_are_told_with_a_hint(
    fake_hub: FakeHub, tmp_path: Path, status: int, error: type[BitwrightError], where: str
) -> None:
    _publish(fake_hub, "org/tiny", tiny_llama(tmp_path / "here"))
    fake_hub.fail("status", where, status=status, times=9)
    with pytest.raises(error) as caught:
        remote_facts(_hub(fake_hub), "org/tiny")
    assert caught.value.hint


def test_a_gated_repository_says_where_to_ask(fake_hub: FakeHub, tmp_path: Path) -> None:
    _publish(fake_hub, "org/tiny", tiny_llama(tmp_path / "here"))
    fake_hub.gated.add("org/tiny")
    with pytest.raises(GatedRepoError, match="gated"):
        remote_facts(_hub(fake_hub), "org/tiny")


HUGE = struct.pack("<Q", 1 << 62)


@pytest.mark.parametrize(
    "weights",
    [
        HUGE + b"{}",
        struct.pack("<Q", 50 << 20) + b"{}" + bytes(1000),
        struct.pack("<Q", 2) + b"[]",
        struct.pack("<Q", 100) + b"{" * 100,
        struct.pack("<Q", 60)
        + b'{"a":{"dtype":"F32","shape":[99999999],"data_offsets":[0,4]}}'[:60]
        + b"abcd",
        b"",
        b"abc",
    ],
)
def test_a_hostile_safetensors_header_is_refused_cheaply(
    fake_hub: FakeHub, tmp_path: Path, weights: bytes
) -> None:
    folder = tiny_llama(tmp_path / "here")
    (folder / "model.safetensors").write_bytes(weights)
    _publish(fake_hub, "org/tiny", folder)
    with pytest.raises(CorruptFileError) as caught:
        remote_facts(_hub(fake_hub), "org/tiny")
    assert caught.value.hint


@pytest.mark.parametrize(
    "content",
    [
        b"GGUF" + struct.pack("<IQQ", 3, 1 << 60, 1 << 60),
        b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + struct.pack("<Q", 1 << 62),
        b"GGUF" + struct.pack("<IQQ", 3, 0, 0) + bytes(100),
        b"<html>" + bytes(200),
        b"",
    ],
)
def test_a_hostile_gguf_header_is_refused(fake_hub: FakeHub, content: bytes) -> None:
    fake_hub.add_repo("org/bad", {"m.gguf": content})
    with pytest.raises(BitwrightError) as caught:
        remote_facts(_hub(fake_hub), "org/bad")
    assert caught.value.hint


def test_a_gguf_header_without_an_end_is_given_up(fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    from core.hub import remote as module

    monkeypatch.setattr(module, "_FIRST_GGUF_BYTES", 1000)
    monkeypatch.setattr(module, "_MAX_GGUF_HEADER", 10_000)
    key = struct.pack("<Q", 1) + b"k" + struct.pack("<IIQ", 9, 0, 900_000)
    fake_hub.add_repo("org/bad", {"m.gguf": b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + key + bytes(1_000_000)})
    with pytest.raises(CorruptFileError, match="does not end"):
        remote_facts(_hub(fake_hub), "org/bad")
    assert fake_hub.bytes_sent < 100_000


@pytest.mark.parametrize(
    "config",
    [b"[]", b"{", b'{"num_hidden_layers": 1e999}', b'{"num_hidden_layers": -3}', b'{"hidden_size": "many"}'],
)
def test_a_configuration_that_cannot_be_right_is_refused(
    fake_hub: FakeHub, tmp_path: Path, config: bytes
) -> None:
    folder = tiny_llama(tmp_path / "here")
    (folder / "config.json").write_bytes(config)
    _publish(fake_hub, "org/tiny", folder)
    with pytest.raises(CorruptFileError):
        remote_facts(_hub(fake_hub), "org/tiny")


def test_files_with_names_that_lead_elsewhere_are_left_alone(fake_hub: FakeHub) -> None:
    fake_hub.add_repo("org/odd", {"config.json": b"{}"})
    blob = {"size": 8, "blobId": "a" * 40, "lfs": {"size": 8, "sha256": "b" * 64}}
    fake_hub.extra_files["org/odd"] = [
        {"rfilename": "../../model.safetensors", **blob},
        {"rfilename": "C:\\x.gguf", **blob},
        {"rfilename": "/etc/m.gguf", **blob},
    ]
    with pytest.raises(UnsupportedModelError, match="no weights"):
        remote_facts(_hub(fake_hub), "org/odd")


def _break_index(data: dict[str, Any], how: str) -> dict[str, Any]:
    weight_map = data["weight_map"]
    if how == "outside":
        weight_map["x"] = "../other.safetensors"
    elif how == "missing":
        weight_map["x"] = "model-00009-of-00009.safetensors"
    elif how == "tensor":
        weight_map["x"] = next(iter(weight_map.values()))
    elif how == "number":
        weight_map["x"] = 5
    return data if how != "empty" else {"weight_map": {}}


@pytest.mark.parametrize("how", ["outside", "missing", "tensor", "number", "empty"])
def test_an_index_that_does_not_agree_is_refused(fake_hub: FakeHub, tmp_path: Path, how: str) -> None:
    folder = _sharded(tmp_path / "here")
    index = folder / "model.safetensors.index.json"
    write_json(index, _break_index(json.loads(index.read_text(encoding="utf-8")), how))
    _publish(fake_hub, "org/tiny", folder)
    with pytest.raises(CorruptFileError):
        remote_facts(_hub(fake_hub), "org/tiny")


def test_a_tensor_in_two_shards_is_refused(fake_hub: FakeHub, tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "here")
    (folder / "model.safetensors").unlink()
    for part in (1, 2):
        write_safetensors(folder / f"model-0000{part}-of-00002.safetensors", {"a": np.ones(4, np.float32)})
    _publish(fake_hub, "org/tiny", folder)
    with pytest.raises(CorruptFileError, match="two files"):
        remote_facts(_hub(fake_hub), "org/tiny")


def test_a_file_that_is_not_what_was_listed_is_refused(fake_hub: FakeHub, tmp_path: Path) -> None:
    _publish(fake_hub, "org/tiny", tiny_llama(tmp_path / "here"))
    fake_hub.fail("corrupt", "config.json", after=30)
    with pytest.raises(CorruptFileError, match="not what the hub lists"):
        remote_facts(_hub(fake_hub), "org/tiny")


@pytest.mark.parametrize("family", ["gemma3_text", "qwen2_moe", "mixtral", "phi3", "gpt2"])
def test_every_kind_of_model_has_the_same_facts_before_and_after_and_from_memory(
    fake_hub: FakeHub, tmp_path: Path, family: str
) -> None:
    from tests.fakes.tiny_models import tiny_model

    folder = tiny_model(tmp_path / "here", family)
    _publish(fake_hub, "org/tiny", folder)
    local = _facts_here(folder, "tiny")
    assert remote_facts(_hub(fake_hub), "org/tiny").value.facts == local
    asked = len(fake_hub.requests)
    assert remote_facts(_hub(fake_hub), "org/tiny").value.facts == local
    assert len(fake_hub.requests) == asked


def test_the_token_does_not_follow_to_where_large_files_lie(
    fake_hub: FakeHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _publish(fake_hub, "org/tiny", tiny_llama(tmp_path / "here"))
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    remote_facts(_hub(fake_hub), "org/tiny")
    elsewhere = [request for request in fake_hub.requests if request.path.startswith("/cdn/")]
    assert elsewhere
    assert not any(request.authorized for request in elsewhere)
    assert all(r.authorized for r in fake_hub.requests if not r.path.startswith("/cdn/"))


def test_what_nobody_waits_for_any_more_is_given_up(fake_hub: FakeHub, tmp_path: Path) -> None:
    _publish(fake_hub, "org/tiny", tiny_llama(tmp_path / "here"))
    hub = _hub(fake_hub)

    def check() -> None:
        if len(fake_hub.requests) >= 2:
            raise CancelledError("enough")

    hub.client.check = check
    with pytest.raises(CancelledError):
        remote_facts(hub, "org/tiny")
    assert not fake_hub.gets("/cdn/org/tiny/model.safetensors")
