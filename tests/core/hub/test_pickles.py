"""Repositories of pickled weights: refused without consent, converted with it, and hostile ones never run."""

from __future__ import annotations

import io
import json
import os
import pickle
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from core.errors import (
    BitwrightError,
    CorruptFileError,
    DiskFullError,
    PickledWeightsError,
    UnsupportedModelError,
)
from core.hub import job
from core.hub.pickles import open_weights
from core.jobs.context import JobContext
from core.jobs.launch import prepare_job, run_job
from core.jobs.protocol import Event, EventType, JobKind, JobSpec
from core.library.catalog import Catalog
from core.library.resolve import resolve_source
from core.paths import Paths, current_paths
from core.sources.source import open_source
from core.specs.support import recipe_for
from tests.fakes.hub import FakeHub
from tests.fakes.tiny_llama import tiny_llama
from tests.fakes.tiny_repository import CONFIG


def weights() -> OrderedDict[str, torch.Tensor]:
    generator = torch.Generator().manual_seed(3)
    embedding = torch.randn((10, 8), generator=generator)
    return OrderedDict(
        {
            "model.embed_tokens.weight": embedding.bfloat16(),
            "model.norm.weight": torch.ones(8, dtype=torch.bfloat16),
        }
    )


def pickled(state: Any, **how: Any) -> bytes:
    buffer = io.BytesIO()
    torch.save(state, buffer, **how)
    return buffer.getvalue()


def repository(files: dict[str, bytes]) -> dict[str, bytes]:
    return {"config.json": json.dumps(CONFIG).encode(), "README.md": b"# x", **files}


@pytest.fixture
def paths(fake_hub: FakeHub) -> Paths:
    return current_paths().ensure()


def fetch(paths: Paths, **params: Any) -> tuple[dict[str, Any], list[Event]]:
    events: list[Event] = []
    spec = prepare_job(paths, JobKind.DOWNLOAD, "t", {"repo": "org/old", **params})
    return run_job(spec, events.append), events


def test_without_consent_nothing_is_fetched_and_the_way_is_named(paths: Paths, fake_hub: FakeHub) -> None:
    fake_hub.add_repo("org/old", repository({"pytorch_model.bin": pickled(weights())}))
    with pytest.raises(PickledWeightsError, match="only pickled weights") as caught:
        fetch(paths)
    assert "--allow-pickle" in caught.value.hint
    assert fake_hub.gets("pytorch_model.bin") == []


def test_with_consent_it_becomes_a_source_of_safetensors(paths: Paths, fake_hub: FakeHub) -> None:
    fake_hub.add_repo("org/old", repository({"pytorch_model.bin": pickled(weights())}))
    result, events = fetch(paths, allow_pickle=True)
    assert result["converted"]
    folder = Path(result["path"])
    assert folder.is_relative_to(paths.sources)
    assert {p.name for p in folder.iterdir()} == {"config.json", "README.md", "model.safetensors"}
    assert open_source(folder).facts().n_params == 88
    read = load_file(folder / "model.safetensors")
    assert read.keys() == weights().keys()
    assert all(torch.equal(read[name], tensor) for name, tensor in weights().items())
    assert resolve_source(paths, "org/old").source_id == result["source_id"]
    with Catalog(paths) as catalog:
        assert catalog.verify_source(result["source_id"]).ok
    assert "pickle_converted" in [e.fields["code"] for e in events if e.type is EventType.WARNING]
    again, _ = fetch(paths, allow_pickle=True)
    assert again["source_id"] == result["source_id"]
    with Catalog(paths) as catalog:
        catalog.remove_source(result["source_id"])
    assert not (folder / "model.safetensors").exists()
    once_more, _ = fetch(paths, allow_pickle=True)
    assert load_file(Path(once_more["path"]) / "model.safetensors").keys() == weights().keys()


def test_a_disk_without_room_for_the_conversion_is_told_before_it(
    paths: Paths, fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_hub.add_repo("org/old", repository({"pytorch_model.bin": pickled(weights())}))
    monkeypatch.setattr(job, "free_bytes", lambda folder: (folder, 1000))
    spec = JobSpec("j", JobKind.DOWNLOAD, "t", {"repo": "org/old", "allow_pickle": True}, str(paths.home))
    with pytest.raises(DiskFullError, match="The safetensors of 'org/old' need"):
        job.run_download(JobContext.collecting(paths.jobs / "j", spec))


def test_what_came_as_pickles_can_be_quantized(paths: Paths, fake_hub: FakeHub, tmp_path: Path) -> None:
    folder = tiny_llama(tmp_path / "tiny-llama")
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".safetensors"}
    state = load_file(folder / "model.safetensors")
    fake_hub.add_repo("org/old", {**files, "pytorch_model.bin": pickled(state)})
    result, _ = fetch(paths, allow_pickle=True)
    params = {"source": result["source_id"], "recipe": recipe_for("Q8_0").to_json()}
    made = run_job(prepare_job(paths, JobKind.QUANTIZE, "t", params))
    direct = run_job(
        prepare_job(paths, JobKind.QUANTIZE, "t", {**params, "source": str(folder), "name": "direct"})
    )
    with Catalog(paths) as catalog:
        variant, other = catalog.variant(made["variant_id"]), catalog.variant(direct["variant_id"])
    assert variant.source_id == result["source_id"]
    assert variant.facts.name == "old"
    assert variant.facts.n_params == other.facts.n_params
    assert abs(variant.size_bytes - other.size_bytes) < 100  # the name


def test_shards_keep_their_index(paths: Paths, fake_hub: FakeHub) -> None:
    state = weights()
    names = list(state)
    parts = {
        f"pytorch_model-0000{i}-of-00002.bin": pickled({name: state[name]}) for i, name in enumerate(names, 1)
    }
    index = {"metadata": {}, "weight_map": {name: list(parts)[i] for i, name in enumerate(names)}}
    files = {**parts, "pytorch_model.bin.index.json": json.dumps(index).encode()}
    fake_hub.add_repo("org/old", repository(files))
    result, _ = fetch(paths, allow_pickle=True)
    folder = Path(result["path"])
    made = json.loads((folder / "model.safetensors.index.json").read_text())
    assert made["weight_map"] == {
        "model.embed_tokens.weight": "model-00001-of-00002.safetensors",
        "model.norm.weight": "model-00002-of-00002.safetensors",
    }
    assert open_source(folder).facts().n_params == 88
    assert not (folder / "pytorch_model.bin.index.json").exists()


def test_safetensors_are_preferred_whatever_was_agreed_to(paths: Paths, fake_hub: FakeHub) -> None:
    from tests.fakes.tiny_repository import MODEL

    fake_hub.add_repo("org/old", MODEL)
    result, _ = fetch(paths, allow_pickle=True)
    assert not result["converted"]
    assert fake_hub.gets(".bin") == []


class Hostile:
    """Unpickled, it makes a file."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, (f"touch {self.mark}",)


def test_a_hostile_pickle_is_refused_by_the_worker_and_leaves_nothing(
    paths: Paths, fake_hub: FakeHub, tmp_path: Path
) -> None:
    mark = tmp_path / "was-run"
    content = pickled({**weights(), "model.norm.weight": Hostile(mark)})
    fake_hub.add_repo("org/old", repository({"pytorch_model.bin": content}))
    with pytest.raises(UnsupportedModelError, match="It was not opened"):
        fetch(paths, allow_pickle=True)
    assert not mark.exists()
    assert not list(paths.sources.iterdir())
    assert not list(paths.partial.iterdir())
    with Catalog(paths) as catalog:
        assert catalog.sources() == []


def legacy(evil: Hostile) -> bytes:
    return pickled({"x": evil}, _use_new_zipfile_serialization=False)


@pytest.mark.parametrize(
    "write",
    [lambda evil: pickled({**weights(), "x": evil}), pickled, pickle.dumps, legacy],
    ids=["beside the tensors", "alone", "as a bare pickle", "in torch's old format"],
)
def test_nothing_of_a_hostile_pickle_runs(tmp_path: Path, write: Callable[[Hostile], bytes]) -> None:
    path, mark = tmp_path / "pytorch_model.bin", tmp_path / "was-run"
    path.write_bytes(write(Hostile(mark)))
    with pytest.raises(UnsupportedModelError, match="not opened") as caught:
        open_weights(path)
    assert caught.value.hint
    assert not mark.exists()
    pickle.loads(pickle.dumps(Hostile(mark)))  # what it would have done
    assert mark.exists()


def written(instructions: bytes, name: str = "data.pkl") -> bytes:
    """An archive of torch's kind around a pickle of one's own."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(f"archive/{name}", instructions)
        archive.writestr("archive/version", "3\n")
    return buffer.getvalue()


TERABYTES = b"\x80\x02cbuiltins\nbytearray\n\x8a\x06\x00\x00\x00\x00\x00\x7f\x85R."


def large_claim() -> bytes:
    """A few stored numbers, shown as a tensor of a terabyte."""
    return pickled({"x": torch.zeros(1).expand(2**38)})


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", UnsupportedModelError),
        (b"PK\x03\x04 not really", UnsupportedModelError),
        (pickled(weights())[:-300], UnsupportedModelError),
        (pickled([1, 2, 3]), UnsupportedModelError),
        (pickled({"x": 5}), UnsupportedModelError),
        (pickled({3: torch.zeros(2)}), UnsupportedModelError),
        (pickled({"x\n": torch.zeros(2)}), UnsupportedModelError),
        (pickled({"x": torch.zeros(2, dtype=torch.complex64)}), UnsupportedModelError),
        (written(TERABYTES), CorruptFileError),
        (written(b"\x80\x02J\x01"), CorruptFileError),
        (written(bytes((64 << 20) + 1), "DATA.PKL"), CorruptFileError),  # torch finds it by any case
        (large_claim(), CorruptFileError),
    ],
)
def test_other_content_is_told_apart_from_weights(
    tmp_path: Path, content: bytes, error: type[BitwrightError]
) -> None:
    path = tmp_path / "pytorch_model.bin"
    path.write_bytes(content)
    with pytest.raises(error) as caught:
        open_weights(path)
    assert caught.value.hint


@pytest.mark.filterwarnings("ignore::UserWarning")  # torch's, about kinds of tensors that are new to it
@pytest.mark.parametrize(
    "make",
    [
        lambda: torch.eye(4).to_sparse_csr(),
        lambda: torch.empty(4, device="meta"),
        lambda: torch.nested.nested_tensor([torch.ones(2), torch.ones(3)]),
        lambda: torch._neg_view(torch.ones(3)),
    ],
    ids=["sparse", "without numbers", "nested", "computed when read"],
)
def test_tensors_that_are_no_numbers_in_a_row_are_no_weights(
    tmp_path: Path, make: Callable[[], torch.Tensor]
) -> None:
    path = tmp_path / "pytorch_model.bin"
    path.write_bytes(pickled({"x": make()}))
    with pytest.raises(UnsupportedModelError, match="something else"):
        open_weights(path)


def test_a_compressed_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pytorch_model.bin"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/data.pkl", bytes(10**6))
    with pytest.raises(CorruptFileError, match="packed"):
        open_weights(path)


def test_a_wrapped_state_dict_is_unwrapped(tmp_path: Path) -> None:
    path = tmp_path / "pytorch_model.bin"
    path.write_bytes(pickled({"state_dict": dict(weights())}))
    assert [tensor.name for tensor in open_weights(path)] == list(weights())
