"""Options that travel with the job, and keys that do not."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from core.errors import InvalidInputError
from core.paths import Paths
from core.serve.keys import hidden, keep_key, kept_key, key_of, keys_file, new_key
from core.serve.options import ServeOptions, checked_origins, model_name


def test_options_survive_the_way_through_json() -> None:
    options = ServeOptions("v1", "m", 9000, 2048, 3, False, ("http://localhost:3000",), True, "q8_0")
    assert ServeOptions.from_params(options.to_params()) == options


@pytest.mark.parametrize(
    "wrong", [{"port": 80}, {"port": 70000}, {"n_ctx": 3}, {"waiting": -1}, {"port": "x"}]
)
def test_options_out_of_range_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(InvalidInputError):
        ServeOptions.from_params({"variant": "v", **wrong})


def test_a_models_name_is_plain() -> None:
    assert model_name("SmolLM2 135M/Instruct  Q4_1!") == "smollm2-135m-instruct-q4_1"
    assert model_name("模型") == "model"


def test_origins_are_hosts_of_pages() -> None:
    assert checked_origins("http://localhost:3000/, https://a.b *") == (
        "http://localhost:3000",
        "https://a.b",
        "*",
    )
    for wrong in ("localhost", "http://a/b", "http://", "x y"):
        with pytest.raises(InvalidInputError):
            checked_origins(wrong)


def test_a_key_is_kept_for_its_variant_until_a_new_one_is_made(tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    assert key_of(paths, "a") is None
    first = kept_key(paths, "a")
    assert len(first) > 30
    assert kept_key(paths, "a") == first
    assert kept_key(paths, "b") != first
    assert new_key(paths, "a") != first
    assert keep_key(paths, "a", "my-own-key") == key_of(paths, "a")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the folder's rights")
def test_only_this_user_reads_the_keys(tmp_path: Path) -> None:
    new_key(Paths(tmp_path), "a")
    assert stat.S_IMODE(keys_file(Paths(tmp_path)).stat().st_mode) == 0o600


@pytest.mark.parametrize("key", ["short", "with space in it", "línea-larga", "x" * 300, "new\nline-new-line"])
def test_what_no_header_can_carry_is_no_key(tmp_path: Path, key: str) -> None:
    with pytest.raises(InvalidInputError):
        keep_key(Paths(tmp_path), "a", key)


def test_a_damaged_file_of_keys_counts_as_none(tmp_path: Path) -> None:
    keys_file(Paths(tmp_path)).write_text("[1", encoding="utf-8")
    assert key_of(Paths(tmp_path), "a") is None
    assert kept_key(Paths(tmp_path), "a")


def test_a_hidden_key_shows_its_ends_only() -> None:
    assert hidden("bw-0123456789abcdefghijkl").startswith("bw-•")
    assert "0123" not in hidden("bw-0123456789abcdefghijkl")
    assert hidden("12345678") == "•" * 12
