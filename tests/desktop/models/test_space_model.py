"""What takes room as rows with ticks, and tensors as rows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from core.library.space import DiskFile, SpaceItem, SpaceKind, Usage
from core.types import TensorInfo
from desktop.models.rows import LEAD_ROLE
from desktop.models.space import SpaceModel, space_rows, usage_groups, usage_words
from desktop.models.tensors import TensorModel


def _item(kind: SpaceKind, name: str, size: int, inode: int, links: int = 1) -> SpaceItem:
    file = DiskFile(Path(f"/x/{name}"), (1, inode), links, size)
    return SpaceItem(kind, name, f"Model {name}", "Model", (file,), "Its files.", "The rest.")


USAGE = Usage(
    (
        _item(SpaceKind.SOURCE, "big", 3_000_000_000, 1),
        _item(SpaceKind.VARIANT, "Q4", 1_000_000_000, 2),
        _item(SpaceKind.VARIANT, "shared", 900_000_000, 3, links=2),
    ),
    10_000_000_000,
    2_000_000_000,
)


def test_the_models_keep_qts_rules(qtmodeltester: ModelTester) -> None:
    model = SpaceModel()
    model.set_rows(space_rows(USAGE))
    qtmodeltester.check(model)
    model.set_filter("q4")
    qtmodeltester.check(model)
    tensors = TensorModel((TensorInfo("blk.0.w", (4, 256), "Q4_K", 576), TensorInfo("norm", (), "F32", 4)))
    qtmodeltester.check(tensors)
    assert tensors.index(0, 2).data() == "4 × 256"
    assert tensors.index(0, 4).data() == "4.50"


def test_nothing_is_ticked_until_somebody_ticks_it() -> None:
    model = SpaceModel()
    model.set_rows(space_rows(USAGE))
    assert model.chosen == []
    model.toggle(["variant:Q4"])
    assert [item.id for item in model.chosen] == ["Q4"]
    assert model.index(1, 0).data(LEAD_ROLE).icon == "check-square-fill"
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Model Q4, ticked"
    model.set_filter("big")
    assert [item.id for item in model.chosen] == ["Q4"]
    model.toggle(["variant:Q4", "source:big"])
    assert len(model.chosen) == 2
    model.toggle(["variant:Q4", "source:big"])
    assert model.chosen == []


def test_ticks_of_what_is_gone_are_forgotten() -> None:
    model = SpaceModel()
    model.set_rows(space_rows(USAGE))
    model.toggle(["variant:Q4", "source:big"])
    model.set_rows(space_rows(Usage(USAGE.items[:1], 1, 1)))
    assert [item.id for item in model.chosen] == ["big"]


def test_what_is_shared_frees_nothing_and_the_words_add_up() -> None:
    rows = {row.item.id: row for row in space_rows(USAGE)}
    assert rows["shared"].frees_bytes == 0
    assert rows["shared"].size_bytes == 900_000_000
    assert usage_words(USAGE).startswith("4.9 GB in models")
    (group,) = usage_groups(USAGE)
    assert [item.label for item in group.items] == ["Original", "Q4", "shared"]
