"""Library: the table, a variant's panel, its menu, and the questions before something is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.library.records import VariantRecord
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
    menu = page.variant_actions.menu(variant, page)
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
    State("library-empty", _plain, "empty"),
)
