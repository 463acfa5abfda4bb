"""Files dragged onto the real window, wherever: it says what a drop would do, and does it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.jobs.protocol import JobKind
from desktop.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


def _mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def _drag(window: MainWindow, data: QMimeData) -> bool:
    event = QDragEnterEvent(QPointF(400, 300), COPY, data, LEFT, NONE)
    QApplication.sendEvent(window.windowHandle(), event)
    return event.isAccepted()


def _drop(window: MainWindow, data: QMimeData) -> None:
    assert _drag(window, data)
    QApplication.sendEvent(window.windowHandle(), QDropEvent(QPointF(400, 300), COPY, data, LEFT, NONE))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, main_window: MainWindow) -> list[tuple[JobKind, dict[str, Any]]]:
    found: list[tuple[JobKind, dict[str, Any]]] = []

    def submit(kind: JobKind, title: str, params: dict[str, Any]) -> str:
        assert title
        found.append((kind, dict(params)))
        return "job"

    monkeypatch.setattr(main_window.services.jobs, "submit", submit)
    return found


@pytest.mark.parametrize("page", ["computer", "chat", "settings"])
def test_a_model_is_imported_wherever_it_is_dropped(
    main_window: MainWindow, asked: list[tuple[JobKind, dict[str, Any]]], tmp_path: Path, page: str
) -> None:
    main_window.show_page(page)
    model = tmp_path / "tiny.gguf"
    model.write_bytes(b"")
    data = _mime(model)
    assert _drag(main_window, data)
    overlay = main_window.frame.overlay
    assert overlay.isVisible()
    assert overlay.size() == main_window.frame.size()
    assert overlay.accessibleName() == "Drop to add “tiny.gguf” to the library"
    QApplication.sendEvent(main_window.windowHandle(), QDragLeaveEvent())
    assert not overlay.isVisible()
    assert asked == []
    _drop(main_window, data)
    assert not overlay.isVisible()
    assert [(kind, params["path"]) for kind, params in asked] == [(JobKind.IMPORT, str(model))]


def test_a_recipe_leads_to_quantize(qtbot: QtBot, main_window: MainWindow, tmp_path: Path) -> None:
    recipe = tmp_path / "mine.bitwright-recipe.json"
    recipe.write_text("{}")
    with qtbot.waitSignal(main_window.services.navigation.requested) as heard:
        _drop(main_window, _mime(recipe))
    assert heard.args == ["quantize", "recipe", str(recipe)]


def test_what_cannot_be_opened_is_said_with_its_reason(
    main_window: MainWindow, asked: list[tuple[JobKind, dict[str, Any]]], tmp_path: Path
) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(b"")
    assert _drag(main_window, _mime(photo))
    assert main_window.frame.overlay.accessibleName() == "This cannot be opened here"
    _drop(main_window, _mime(photo))
    toast = main_window.toasts.toasts()[-1]
    assert toast.message.text() == "“photo.png” was not opened."
    assert asked == []


def test_text_that_is_dragged_goes_its_own_way(main_window: MainWindow) -> None:
    data = QMimeData()
    data.setText("only words")
    _drag(main_window, data)
    assert not main_window.frame.overlay.isVisible()
