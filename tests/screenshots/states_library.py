"""Library: the table, a variant's panel, its menu, and the questions before something is done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelectionModel

from core.library.records import VariantRecord
from desktop.dialogs.columns import ColumnsDialog
from tests.screenshots.scene import Scene, State


def _plain(scene: Scene) -> None:
    scene.show("library")


def _variant(**wanted: str) -> Callable[[Scene], tuple[Any, VariantRecord]]:
    """A variant's panel."""

    def show(scene: Scene) -> tuple[Any, VariantRecord]:
        variant = scene.variant(**wanted)
        return scene.show("library", "variant", variant.id), variant

    return show


def _filtered_out(scene: Scene) -> None:
    """A filter that nothing matches."""
    page = scene.show("library")
    page.filter.setText("no such variant")


def _menu(scene: Scene) -> None:
    page, variant = _variant(label="Q5_K_M")(scene)
    asked = next(row for row in page.model.rows if row.variant is not None and row.variant.id == variant.id)
    menu = page.menu_of(asked)
    menu.popup(page.table.viewport().mapToGlobal(page.table.viewport().rect().center()))


def _export(scene: Scene) -> None:
    """Where a variant can go."""
    page, variant = _variant(label="Q4_K_M")(scene)
    page.variant_actions.export(variant)
    scene.settle()


def _delete(scene: Scene) -> None:
    """The question before something is deleted for good."""
    page, variant = _variant(label="Q4_K_M")(scene)
    page.variant_actions.delete(variant)
    scene.settle()


def _duplicates(scene: Scene) -> None:
    page = scene.show("library")
    before = {row.id for row in scene.services.jobs.records()}
    page.variant_actions.duplicates()
    scene.settle(1500)

    def forget() -> None:
        for row in scene.services.jobs.running():
            scene.services.jobs.cancel(row.id)
        scene.wait_for(lambda: not scene.services.jobs.running())
        for row in scene.services.jobs.records():
            if row.id not in before:
                scene.services.jobs.discard(row.id)

    scene.on_leave(forget)


def _view(name: str) -> Callable[[Scene], None]:
    """Another view of the same variants."""

    def show(scene: Scene) -> None:
        page = scene.show("library")
        page.view_box.set_current(name)
        scene.on_leave(lambda: page.view_box.set_current("list"))

    return show


def _space(scene: Scene) -> None:
    """Free up space: nothing is chosen beforehand."""
    page = scene.show("library")
    page.variant_actions.free_space()
    scene.settle(600)


def _missing(scene: Scene) -> None:
    """Files that are not where they were."""
    variant = scene.variant(label="Q5_K_M")
    file = Path(variant.path)
    away = file.with_suffix(".away")
    file.rename(away)
    scene.on_leave(lambda: away.rename(file))
    page = scene.show("library", "variant", variant.id)
    scene.settle(600)
    page.open_item("missing", "all")


def _several(scene: Scene) -> None:
    """Three variants at once."""
    page = scene.show("library")
    rows = [number for number, row in enumerate(page.model.rows) if row.variant is not None][:3]
    for row in rows:
        page.table.selectionModel().select(
            page.model.index(row, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )


def _columns(scene: Scene) -> None:
    page = scene.show("library")
    ColumnsDialog(page.list.columns, page).open()


def _tags(scene: Scene) -> None:
    page, variant = _variant(label="Q4_K_M")(scene)
    page.variant_actions.tag([variant])


STATES = (
    State("library", _plain),
    State("library-level", _variant(label="Q4_K_M")),
    State("library-folder", _variant(container="gptq")),
    State("library-trained", _variant(method="qat", dtype="INT4")),
    State("library-nf4", _variant(dtype="NF4")),
    State("library-lost", _variant(label="Q2_K")),
    State("library-filtered-out", _filtered_out),
    State("library-menu", _menu),
    State("library-export", _export),
    State("library-delete", _delete),
    State("library-duplicates", _duplicates),
    State("library-chart", _view("chart")),
    State("library-disk", _view("disk")),
    State("library-several", _several),
    State("library-space", _space),
    State("library-missing", _missing),
    State("library-columns", _columns),
    State("library-tags", _tags),
    State("library-empty", _plain, "empty"),
)
