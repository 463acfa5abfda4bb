"""The disk's write speed: measured without leaving a file, bounded, and remembered for the disk."""

from __future__ import annotations

import json
import shutil
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.hardware.found import ProbeError
from core.hardware.write_speed import disk_key, load_write_speed, measure_write_speed, save_write_speed
from core.paths import Paths

MIB = 1 << 20
Usage = namedtuple("Usage", "total used free")


def ticking(*moments: float) -> Iterator[float]:
    yield from moments
    while True:
        yield moments[-1]


def test_a_measurement_leaves_no_file_behind(tmp_path: Path) -> None:
    speed = measure_write_speed(tmp_path, test_bytes=16 * MIB)
    assert 1e5 < speed < 1e12
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_yet_is_measured_where_it_will_be(tmp_path: Path) -> None:
    assert measure_write_speed(tmp_path / "library" / "variants", test_bytes=MIB) > 0
    assert list(tmp_path.iterdir()) == []


def test_a_slow_disk_is_given_up_in_time_and_its_speed_is_what_was_written(tmp_path: Path) -> None:
    clock = ticking(0.0, 10.0)  # the first 8 MiB took ten seconds
    speed = measure_write_speed(tmp_path, max_seconds=8, clock=lambda: next(clock))
    assert speed == pytest.approx(8 * MIB / 10)


def test_a_full_disk_is_not_filled_further(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(100 * MIB, 90 * MIB, 10 * MIB))
    with pytest.raises(ProbeError, match="too little room"):
        measure_write_speed(tmp_path)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    with pytest.raises(ProbeError, match="Permission denied"):
        measure_write_speed(tmp_path, test_bytes=MIB)


def test_the_newest_figure_of_a_disk_is_remembered(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    assert load_write_speed(paths, paths.variants) is None
    save_write_speed(paths, paths.variants, 2e9)
    save_write_speed(paths, paths.variants, 1e9)
    assert load_write_speed(paths, paths.variants) == 1e9
    assert list(json.loads((paths.cache / "write_speed.json").read_text())) == [disk_key(tmp_path)]


@pytest.mark.parametrize("content", ["", "[]", "{", '{"/ 1": "fast"}'])
def test_a_damaged_memory_is_nothing_known(tmp_path: Path, content: str) -> None:
    paths = Paths(tmp_path / "home")
    paths.cache.mkdir(parents=True)
    (paths.cache / "write_speed.json").write_text(content)
    assert load_write_speed(paths, paths.variants) is None
    save_write_speed(paths, paths.variants, 3e8)
    assert load_write_speed(paths, paths.variants) == 3e8


def test_another_disk_at_the_same_place_is_another_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = Paths(tmp_path / "home")
    save_write_speed(paths, paths.variants, 1e9)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(64, 32, 32))
    assert load_write_speed(paths, paths.variants) is None
