"""Data sets of the Hub: which files a split is, fetched and verified from the stand-in hub."""

from __future__ import annotations

import io
import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from core.errors import (
    BitwrightError,
    CorruptFileError,
    GatedRepoError,
    InvalidInputError,
    NetworkError,
    NotFoundError,
)
from core.hub.client import HubFile
from core.hub.download import download
from core.library.hub_cache import cached_snapshot
from core.paths import current_paths
from core.quant.calibration import dataset
from core.quant.calibration.dataset import choose_files, parse_dataset_spec, place_of
from core.quant.calibration.documents import documents_sha256
from core.quant.calibration.texts import read_calibration
from tests.fakes.hub import FakeHub

REPO = "datasets/org/words"


def parquet(*rows: str) -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.table({"text": list(rows)}), out)
    return out.getvalue()


def lines(*rows: str) -> bytes:
    return "".join(json.dumps({"text": row}) + "\n" for row in rows).encode()


FILES = {
    "README.md": b"about",
    "data/train-00000-of-00002.parquet": parquet("one", "two"),
    "data/train-00001-of-00002.parquet": parquet("three"),
    "data/validation-00000-of-00001.parquet": parquet("four"),
}


def test_a_split_is_fetched_verified_and_kept_where_other_tools_look(fake_hub: FakeHub) -> None:
    commit = fake_hub.add_repo(REPO, FILES)
    seen: list[int] = []
    text = read_calibration("hub:org/words", progress=lambda done, total, name: seen.append(total - done))
    assert text.documents == ("one", "two", "three")
    assert text.complete
    assert not text.plain
    assert text.name == f"org/words:train@{commit[:12]}"
    assert text.sha256 == documents_sha256(("one", "two", "three"))
    assert seen[-1] == 0
    cache = current_paths().hub_cache
    assert (cache / "datasets--org--words" / "snapshots" / commit / "data").is_dir()
    assert cached_snapshot(cache, REPO) is not None
    assert not fake_hub.gets("README.md")
    assert not fake_hub.gets("validation-00000-of-00001.parquet")


@pytest.mark.parametrize("name", ["validation", "valid"])
def test_a_split_can_be_named(fake_hub: FakeHub, name: str) -> None:
    fake_hub.add_repo(REPO, FILES)
    assert read_calibration(f"hub:org/words:{name}").documents == ("four",)


def test_what_is_in_the_cache_is_not_fetched_again(fake_hub: FakeHub) -> None:
    fake_hub.add_repo(REPO, FILES)
    first = read_calibration("hub:org/words")
    before = len(fake_hub.gets(".parquet"))
    assert read_calibration("hub:org/words") == first
    assert len(fake_hub.gets(".parquet")) == before


def test_json_lines_and_text_files_are_read_too(fake_hub: FakeHub) -> None:
    fake_hub.add_repo("datasets/org/lines", {"train.jsonl": lines("a", "b"), "test.jsonl": lines("c")})
    fake_hub.add_repo("datasets/org/plain", {"LICENSE.txt": b"no", "b.txt": b"second", "a.txt": b"first"})
    assert read_calibration("hub:org/lines").documents == ("a", "b")
    assert read_calibration("hub:org/lines:test").documents == ("c",)
    plain = read_calibration("hub:org/plain")
    assert plain.documents == ("first", "second")
    assert not plain.plain


def test_a_flipped_byte_is_fetched_again_and_refused_when_it_stays(fake_hub: FakeHub) -> None:
    fake_hub.add_repo(REPO, FILES)
    fake_hub.fail("corrupt", "validation-00000-of-00001.parquet", after=20)
    assert read_calibration("hub:org/words:validation").documents == ("four",)
    fake_hub.fail("corrupt", "train-00001-of-00002.parquet", after=20, times=2)
    with pytest.raises(CorruptFileError):
        read_calibration("hub:org/words")


def test_offline_is_told_with_a_way_out() -> None:
    with pytest.raises(NetworkError, match="org/words") as raised:  # the fixture's address answers nobody
        read_calibration("hub:org/words")
    assert "bundled text" in raised.value.hint


def test_what_the_hub_refuses_is_told(fake_hub: FakeHub) -> None:
    fake_hub.add_repo("datasets/org/gated", {"train.jsonl": lines("a")})
    fake_hub.gated.add("datasets/org/gated")
    fake_hub.add_repo("datasets/org/other", {"train.csv": b"a", "script.py": b"x"})
    cases: list[tuple[str, type[BitwrightError]]] = [
        ("hub:org/gated", GatedRepoError),
        ("hub:org/nothing", NotFoundError),
        ("hub:org/other", InvalidInputError),
        ("hub:org/gated/too/long", InvalidInputError),
        ("hub:single", InvalidInputError),
        ("hub:org/x:a:b:c", InvalidInputError),
        ("hub:org/x:", InvalidInputError),
        ("hub:../x", InvalidInputError),
        ("hub:", InvalidInputError),
    ]
    for spec, error in cases:
        with pytest.raises(error) as raised:
            read_calibration(spec)
        assert raised.value.hint


def test_files_that_are_too_large_are_refused_before_the_download(fake_hub: FakeHub) -> None:
    fake_hub.add_repo(REPO, {"README.md": b""})
    huge = {"rfilename": "train.parquet", "size": 5 << 30, "blobId": "0" * 40}
    fake_hub.extra_files[REPO] = [{**huge, "lfs": {"size": 5 << 30, "sha256": "0" * 64, "pointerSize": 130}}]
    with pytest.raises(InvalidInputError, match="too large"):
        read_calibration("hub:org/words")
    assert not fake_hub.gets("train.parquet")


def test_later_files_are_left_out_when_there_is_enough(
    fake_hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dataset, "MAX_TEXT_BYTES", 100)
    fake_hub.add_repo(REPO, FILES)
    text = read_calibration("hub:org/words")
    assert text.documents == ("one", "two")
    assert not text.complete
    assert not fake_hub.gets("train-00001-of-00002.parquet")


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("train.jsonl", ("", "train")),
        ("data/train-00000-of-00009.parquet", ("", "train")),
        ("data/train_sft-00000-of-00003-a3ecf92756993583.parquet", ("", "train_sft")),
        ("wikitext-2-raw-v1/test-00000-of-00001.parquet", ("wikitext-2-raw-v1", "test")),
        ("default/validation/0000.parquet", ("default", "validation")),
        ("my_dev_file.txt", ("", "validation")),
        ("words.txt", ("", "train")),
        ("en/words.parquet", ("en", "train")),
        ("latest.jsonl", ("", "train")),
    ],
)
def test_names_tell_configuration_and_split(path: str, place: tuple[str, str]) -> None:
    assert place_of(path) == place


def chosen(spec: str, *paths: str) -> tuple[str, str, list[str]]:
    files = [HubFile(path, 10, "0" * 64, None) for path in paths]
    config, split, found = choose_files(files, parse_dataset_spec(spec))
    return config, split, [file.path for file in found]


def test_configurations_are_chosen_or_asked_for() -> None:
    both = (
        "a/train-00000-of-00001.parquet",
        "a/test-00000-of-00001.parquet",
        "b/train-00000-of-00001.parquet",
    )
    assert chosen("hub:o/n:a", *both) == ("a", "train", [both[0]])
    assert chosen("hub:o/n:a:test", *both) == ("a", "test", [both[1]])
    with pytest.raises(InvalidInputError, match="several configurations") as raised:
        chosen("hub:o/n:test", *both)
    assert "hub:o/n:a" in raised.value.hint
    assert chosen("hub:o/n", *both, "default/train.parquet")[0] == "default"
    with pytest.raises(NotFoundError, match="no configuration 'c'"):
        chosen("hub:o/n:c:train", *both)
    with pytest.raises(NotFoundError, match="no split 'tset'"):
        chosen("hub:o/n:a:tset", *both)


def test_a_data_set_without_train_gives_its_most_likely_split() -> None:
    paths = ("data/test_sft-00000-of-00001.parquet", "data/train_sft-00000-of-00001.parquet")
    assert chosen("hub:o/n", *paths)[1] == "train_sft"
    assert chosen("hub:o/n", "data/test-00000-of-00001.parquet")[1] == "test"


def test_parquet_goes_before_other_kinds_and_unsafe_names_are_no_data() -> None:
    paths = ("train.jsonl", "../train.parquet", "/abs/train.parquet", "data/train.parquet", "notes.txt")
    assert chosen("hub:o/n", *paths)[2] == ["data/train.parquet"]


def test_downloads_are_those_that_models_use() -> None:
    assert dataset.download is download
