"""What a download takes of the disks, with what comes after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.hub import needs
from core.hub.client import HubFile
from core.hub.needs import disk_needs, is_quantized, quantized_bytes, weights_count
from core.hub.places import CachePlace
from core.hub.plan import DownloadPlan
from core.paths import current_paths
from core.specs.support import recipe_for
from tests.core.hub.test_plan import COMMIT

GB = 10**9


def plan_of(files: dict[str, int]) -> DownloadPlan:
    listed = tuple(HubFile(name, size, f"{i:064x}", None) for i, (name, size) in enumerate(files.items()))
    return DownloadPlan("org/m", "main", COMMIT, listed, ())


BF16 = plan_of({"config.json": 100, "model.safetensors": 2 * GB})


def test_a_plan_needs_its_bytes_and_less_when_some_are_here() -> None:
    paths = current_paths()
    assert disk_needs(BF16, paths).total_bytes == BF16.total_bytes
    partial = CachePlace(paths.hub_cache, "org/m").partial(BF16.files[0])
    partial.parent.mkdir(parents=True)
    partial.write_bytes(b"x" * 40)
    assert disk_needs(BF16, paths).bytes_for("download") == BF16.total_bytes - 40


@pytest.mark.parametrize(("to", "bits"), [("Q4_K_M", 4.9), ("Q8_0", 8.5), ("F16", 16)])
def test_quantizing_is_counted_from_the_weights(to: str, bits: float) -> None:
    assert quantized_bytes(BF16, recipe_for(to)) == pytest.approx(GB * bits / 8, rel=0.03)
    found = disk_needs(BF16, current_paths(), recipe=recipe_for(to))
    assert found.total_bytes == BF16.total_bytes + found.bytes_for("quantize")


def test_a_folder_is_counted_twice_for_it_is_put_together_at_the_end() -> None:
    assert quantized_bytes(BF16, recipe_for("INT4")) > 2 * GB * 4 / 8


def test_of_a_gguf_file_the_name_tells_how_many_weights_it_holds() -> None:
    assert weights_count(plan_of({"m-Q8_0.gguf": 85 * GB // 80})) == pytest.approx(GB, rel=0.01)
    assert weights_count(plan_of({"m-BF16.gguf": 2 * GB})) == GB
    assert weights_count(plan_of({"unnamed.gguf": 2 * GB})) == GB


@pytest.mark.parametrize(
    ("name", "quantized"),
    [("m-Q4_K_M.gguf", True), ("m-f16.gguf", False), ("m.gguf", False), ("model.safetensors", False)],
)
def test_names_tell_what_is_quantized_already(name: str, quantized: bool) -> None:
    assert is_quantized(plan_of({name: GB})) is quantized


def test_pickles_need_room_for_their_conversion() -> None:
    plan = plan_of({"config.json": 1, "pytorch_model.bin": GB})
    found = disk_needs(plan, current_paths())
    assert found.bytes_for("convert") == GB
    assert found.total_bytes == 2 * GB + 1


def test_all_on_one_disk_is_added_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tmp_path.mkdir(exist_ok=True)
    monkeypatch.setattr(needs, "free_bytes", lambda folder: (tmp_path, 5 * GB // 2))
    assert disk_needs(BF16, current_paths()).fits
    both = disk_needs(BF16, current_paths(), recipe=recipe_for("Q8_0"))
    assert len(both.disks) == 1
    assert not both.fits
    assert both.to_json()["disks"][0]["fits"] is False
