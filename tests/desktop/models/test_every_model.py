"""Every item model of the window keeps Qt's contract, with the rows that the real window gives it."""

from __future__ import annotations

import gc
import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import desktop
from core.hub.page import Variant
from core.hub.search import HubModel
from core.jobs.protocol import JobKind, JobSpec
from core.library.space import SpaceItem, SpaceKind
from core.paths import Paths
from core.types import TensorInfo
from desktop.app import make_window
from desktop.models.hub_page import FileRow, FilesModel, VariantsModel, variant_rows
from desktop.models.queue import QueueModel
from desktop.models.rows import RowsModel
from desktop.models.space import SpaceModel, SpaceRow
from desktop.models.tensors import TensorModel
from desktop.pages.registry import PAGES
from desktop.services.job_rows import row_of_spec
from tests.fakes import demo_library


def _queue() -> QAbstractItemModel:
    model = QueueModel()
    model.set_jobs([row_of_spec(JobSpec(str(n), JobKind.QUANTIZE, f"Job {n}", {}, "")) for n in range(4)])
    return model


def _files() -> QAbstractItemModel:
    model = FilesModel()
    model.set_rows(FileRow(f"m-{level}.gguf", 900, level) for level in ("Q8_0", "Q4_0", "F16"))
    return model


def _variants() -> QAbstractItemModel:
    model = VariantsModel()
    found = [
        Variant(HubModel(name, 10, 3, False, (), "2026-01-02T03:04:05.000Z", None, ""), "GGUF", True)
        for name in ("a/x", "b/x")
    ]
    model.set_rows(variant_rows(found, {}))
    return model


def _space() -> QAbstractItemModel:
    items = [
        SpaceItem(SpaceKind.VARIANT, name, name, "a model", (), "It is gone.", "The rest stays.")
        for name in ("a", "b", "c")
    ]
    model = SpaceModel()
    model.set_rows(SpaceRow(item.key, item, 10, 10, item.name) for item in items)
    return model


def _tensors() -> QAbstractItemModel:
    return TensorModel(tuple(TensorInfo(f"blk.{n}.w", (4, 256), "Q4_K", 576 + n) for n in range(3)))


FACTORIES: dict[str, Callable[[], QAbstractItemModel]] = {
    "QueueModel": _queue,
    "FilesModel": _files,
    "VariantsModel": _variants,
    "SpaceModel": _space,
    "TensorModel": _tensors,
}
"""Models that the window makes only in some state, or without rows: add one here with a few rows."""


def _classes() -> dict[str, type[QAbstractItemModel]]:
    for module in pkgutil.walk_packages(desktop.__path__, "desktop."):
        import_module(module.name)
    found: dict[str, type[QAbstractItemModel]] = {}

    def gather(base: type[QAbstractItemModel]) -> None:
        for kind in base.__subclasses__():
            if kind.__module__.startswith("desktop.") and kind is not RowsModel:
                found[kind.__name__] = kind
            gather(kind)

    gather(QAbstractItemModel)
    return found


@pytest.fixture
def live(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[dict[str, QAbstractItemModel]]:
    """The models of the real window over the demo library, every page shown once; by class, the fullest."""
    demo_library.build(paths)
    window, services, theme = make_window(qapp, paths)
    window.start()
    qtbot.waitUntil(
        lambda: services.catalog.is_loaded and services.hardware.profile is not None, timeout=20_000
    )
    for spec in PAGES:
        window.show_page(spec.id)
    assert window.page("discover").model_view is not None  # built in a turn of its own
    qtbot.waitUntil(lambda: services.background.is_idle, timeout=20_000)
    found: dict[str, QAbstractItemModel] = {}
    known_names = set(_classes())
    for thing in gc.get_objects():
        if type(thing).__name__ in known_names and isinstance(thing, QAbstractItemModel) and isValid(thing):
            known = found.get(type(thing).__name__)
            if known is None or known.rowCount() < thing.rowCount():
                found[type(thing).__name__] = thing
    yield found
    found.clear()
    services.close()
    window.close()
    window.deleteLater()
    theme.deleteLater()


def _check(config: pytest.Config, model: Any) -> None:
    """Check once; from then on the tester listens while the model is sorted and filtered."""
    tester = ModelTester(config)
    tester.check(model, force_py=True)
    if isinstance(model, RowsModel):
        for column in range(len(model.columns)):
            model.sort(column, Qt.SortOrder.DescendingOrder)
        model.set_filter("no row has these words")
        model.set_filter("")
    tester._cleanup()


def test_every_model_class_is_made_by_the_window_or_by_a_factory(
    live: dict[str, QAbstractItemModel],
) -> None:
    missing = set(_classes()) - set(live) - set(FACTORIES)
    assert not missing, f"add a factory with a few rows for {sorted(missing)}"
    assert set(FACTORIES) <= set(_classes())


def test_the_models_of_the_real_window_keep_qt_s_contract(
    pytestconfig: pytest.Config, live: dict[str, QAbstractItemModel]
) -> None:
    assert any(model.rowCount() for model in live.values())
    for model in live.values():
        _check(pytestconfig, model)


@pytest.mark.parametrize("name", sorted(FACTORIES))
def test_models_of_rare_states_keep_qt_s_contract(pytestconfig: pytest.Config, name: str) -> None:
    _check(pytestconfig, FACTORIES[name]())
