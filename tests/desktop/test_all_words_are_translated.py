"""With every text marked by its translator, what is shown without marks was never sent through tr()."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from core.language import install_translator
from core.paths import Paths
from desktop import language
from desktop.app import make_window
from desktop.main_window import MainWindow
from desktop.models.rows import BADGE_ROLE, TAIL_ROLE
from desktop.pages.registry import PAGES
from desktop.services.bundle import Services
from tests.fakes.demo_library import build

_MARKED = re.compile(r"«[^«»]*»")
_WORD = re.compile(r"[A-Za-z]{3,}")
_SPOKEN = (
    "text",
    "title",
    "placeholderText",
    "toolTip",
    "accessibleName",
    "accessibleDescription",
    "windowTitle",
    "prefix",
    "suffix",
    "specialValueText",
    "full_text",
    "word",
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    TAIL_ROLE,
)
_MOST_ROWS = 40
_NAMES = re.compile(
    # Names of formats, programs, models, licences, keys, units and this machine: the same in every language.
    r"GGUF|GPTQ|AWQ|ONNX|NPU|INT\d|SSE[\d.]*|AVX[\w-]*|FMA|F16C|GiB|MiB|torch|llama\.cpp|llama|onnxruntime|CUDA|ROCm|"
    r"\S*(?:SmolLM2|Qwen2\.5|Llama-3\.2|Mistral-7B)\S*|Q\d_\S+|IQ\d\S+|Apache-2\.0|Top-[pk]|Bitwright|LM Studio|Ollama|"
    r"Hugging Face|https?://\S+|(?:/[\w.+-]+)+|Ctrl\+\S+|Linux|Debian|GNU|bookworm|x86_64|AMD|EPYC|Intel|Xeon|\w+@\w+"
)


@pytest.fixture
def marked_words(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every text is said between marks, whatever language the settings ask for."""
    monkeypatch.setattr(language.LanguageManager, "_apply", lambda self, code: None)
    install_translator(lambda text, _n: f"«{text}»")
    yield
    install_translator(None)


def _shown(widget: QWidget) -> Iterator[str]:
    for name in _SPOKEN:
        said = getattr(widget, name, None)
        if callable(said):
            try:
                said = said()
            except TypeError:
                continue
        if isinstance(said, str):
            yield said
    if isinstance(widget, QComboBox):
        yield from _of_model(widget.model())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model())
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(index) for index in range(widget.count()))


def _of_model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    """What a model's cells and headers say, and those below them."""
    above = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    for row in range(min(model.rowCount(above), _MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column, above)
            yield from (str(said) for role in _ROLES if (said := index.data(role)) is not None)
            if (badge := index.data(BADGE_ROLE)) is not None:
                yield badge.word
        if model.rowCount(model.index(row, 0, above)):
            yield from _of_model(model, model.index(row, 0, above))
    for side, count in (
        (Qt.Orientation.Horizontal, columns),
        (Qt.Orientation.Vertical, model.rowCount(above)),
    ):
        for section in range(min(count, _MOST_ROWS)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                if isinstance(said := model.headerData(section, side, role), str):
                    yield said


def _bare(words: str) -> str:
    while (shorter := _MARKED.sub("", words)) != words:
        words = shorter
    return _NAMES.sub("", words)


class _Finds(dict[str, str]):
    """Words that were shown without marks, and where."""

    def look(self, root: QWidget, place: str) -> None:
        for widget in (root, *root.findChildren(QWidget)):
            for words in _shown(widget):
                if _WORD.search(_bare(words)):
                    self.setdefault(words, f"{place}, {type(widget).__name__}")
        for action in root.findChildren(QAction):
            for words in (action.text(), action.toolTip()):
                if _WORD.search(_bare(words)):
                    self.setdefault(words, f"{place}, action")

    def report(self) -> str:
        return "\n".join(f"{where}: {words!r}" for words, where in self.items())


@pytest.fixture
def shown(
    qtbot: QtBot, qapp: QApplication, paths: Paths, marked_words: None
) -> Iterator[tuple[MainWindow, Services]]:
    build(paths)
    window, services, theme = make_window(qapp, paths)
    window.start()
    qtbot.waitUntil(
        lambda: services.catalog.is_loaded and services.hardware.profile is not None, timeout=20_000
    )
    yield window, services
    services.close()
    window.close()
    window.deleteLater()
    theme.deleteLater()


def test_all_words_of_every_page_go_through_the_translator(
    qtbot: QtBot, shown: tuple[MainWindow, Services]
) -> None:
    window, services = shown
    bare = _Finds()
    for spec in PAGES:
        window.show_page(spec.id)
        qtbot.waitUntil(lambda: services.background.is_idle, timeout=20_000)
        bare.look(window.page(spec.id), spec.id)
    bare.look(window, "window")
    assert not bare, bare.report()
