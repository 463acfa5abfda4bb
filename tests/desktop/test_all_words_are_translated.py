"""With every text marked by its translator, what is shown without marks was never sent through tr()."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTabWidget, QWidget

from core.language import install_translator
from desktop import language
from desktop.models.rows import BADGE_ROLE, TAIL_ROLE, RowsModel
from tests.screenshots.registry import STATES
from tests.screenshots.scene import Scene, State
from tests.screenshots.take import take_all

LOOKED_AT = (
    "frame-palette",
    "frame-glossary",
    "frame-shortcuts",
    "tour-computer",
    "tour-advice",
    "tour-models",
    "activity",
    "computer",
    "computer-facts",
    "discover",
    "quantize",
    "quantize-options",
    "quantize-impossible",
    "library",
    "library-level",
    "library-trained",
    "library-export",
    "library-delete",
    "library-space",
    "chat",
    "serve",
    "serve-options",
    "settings",
    "settings-text",
    "settings-reset",
)
"""The pictures whose windows are looked at: every page and the dialogs that need no model."""

_MARKED = re.compile(r"«[^«»]*»")
_CUT = re.compile(r"«[^«»]*…")  # a marked text that was shortened to its room
_WRAPPED = re.compile(r"^[^«»]*»|«[^«»]*$")  # a line of a marked text
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
    TAIL_ROLE,
)
_MOST_ROWS = 25
_NOT_OURS = {
    "prompt",  # the test prompts are English in every language, so that results can be compared
    "description",  # of a stock item: Qt's word for the line between two groups
}
# Names of formats, programs, models, licences, keys, units and this machine: the same in every language.
_NAMES = re.compile(
    "|".join(
        (
            r"INT8 (?:static|dynamic)|\d+ min\b|\b[0-9a-f]{12}\b|compress[a-z-]*…",
            r"\d+ tensors have rows.*|(?:^|: )(?:Measure|Download) (?=\S)",  # what made-up records keep
            r"GGUF|GPTQ|AWQ|ONNX|NPU|INT\d|NF4|RTN|QAT|SmoothQuant|Safetensors|BitNet|GiB|MiB|Min-p|Top-[pk]",
            r"TERNARY|BINARY|SSE[\d.]*|AVX[\w-]*|VNNI|FMA|F16C|x86_64|arm64|aarch64|AMD|EPYC|Intel|Xeon|AMX",
            r"CUDA|ROCm|Linux|Debian|Ubuntu|GNU|bookworm|(?:py)?torch|PyTorch|llama\.cpp|onnxruntime|OpenVINO",
            r"vLLM|transformers|peft|gptqmodel|bitsandbytes|compressed-tensors|(?:int|float|pack|naive)-quantized",
            r"safetensors|Bitwright|bitwright|LM Studio|Ollama|Hugging Face|MLX|\bqwen2\b|\bllama\b|\bgpt2\b",
            r"\S*(?:SmolLM2|smollm2|Qwen2\.5|Llama-3\.2|Mistral-7B)\S*|Q\d_\S+|IQ\d\S+|[Aa]pache-2\.0|CC BY",
            r"https?://\S+|(?:/[\w.+-]+)+|\w+@\w+|owner/name|English|Deutsch|Español|Français",
            r"(?:(?:Ctrl|Alt|Shift)\+)+\S+|^(?:Esc|Del|Tab|Space|Down|Menu)\b",  # Qt names keys itself
        )
    )
)


def _shown(widget: QWidget) -> Iterator[str]:
    for name in _SPOKEN:
        said = getattr(widget, name, None)
        if name == "text" and hasattr(widget, "full_text"):
            continue  # what is elided
        if callable(said):
            try:
                said = said()
            except TypeError:
                continue
        if isinstance(said, str):
            yield said
    if isinstance(widget, QAbstractItemView | QComboBox) and widget.model() is not None:
        yield from _of_model(widget.model())
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(index) for index in range(widget.count()))


def _of_model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    """What a model's cells and headers say, and those below them."""
    above = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    rows = min(model.rowCount(above), _MOST_ROWS)
    keys = [column.key for column in model.columns] if isinstance(model, RowsModel) else [""] * columns
    for row in range(rows):
        for column in (at for at in range(columns) if keys[at] not in _NOT_OURS):
            index = model.index(row, column, above)
            yield from (str(said) for role in _ROLES if (said := index.data(role)) is not None)
            if (badge := index.data(BADGE_ROLE)) is not None:
                yield badge.word
        if not isinstance(model, QAbstractListModel) and model.rowCount(model.index(row, 0, above)):
            yield from _of_model(model, model.index(row, 0, above))
    for side, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
        for section in range(count):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                if isinstance(said := model.headerData(section, side, role), str):
                    yield said


def _bare(words: str) -> str:
    while (shorter := _MARKED.sub("", words)) != words:
        words = shorter
    return _NAMES.sub("", words)


def _of_painted(words: str) -> str:
    """What is drawn may be a part of a text: what fits a line, or what an ellipsis leaves of it."""
    return _WRAPPED.sub("", _CUT.sub("", _bare(words)))


@pytest.fixture
def marked_words(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every text is said between marks, whatever language the settings ask for."""
    monkeypatch.setattr(language.LanguageManager, "_apply", lambda self, code: None)
    install_translator(lambda text, _n: f"«{text}»")
    yield
    install_translator(None)


@pytest.mark.usefixtures("marked_words", "qapp")
def test_all_words_of_all_pages_and_dialogs_go_through_the_translator(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bare: dict[str, str] = {}
    drawn: list[str] = []
    draw, picture, take = QPainter.drawText, Scene._picture, Scene.take
    name = ""

    def drawing(painter: QPainter, *arguments: object) -> object:
        drawn.extend(words for words in arguments if isinstance(words, str))
        return draw(painter, *arguments)  # type: ignore[call-overload]  # as it was called

    def taking(scene: Scene, state: State) -> QImage:
        nonlocal name
        name = state.name
        return take(scene, state)

    def looking(scene: Scene) -> QImage:
        drawn.clear()
        image = picture(scene)
        frame = scene.window.frame
        roots = [frame, *scene._others()]
        hidden = [page for page in frame._pages.values() if page is not frame._stack.currentWidget()]
        for widget in (w for root in roots for w in (root, *root.findChildren(QWidget))):
            if not any(page is widget or page.isAncestorOf(widget) for page in hidden):
                for words in _shown(widget):
                    if _WORD.search(_bare(words)):
                        bare.setdefault(words, f"{name}, {type(widget).__name__}")
        for action in (action for root in roots for action in root.findChildren(QAction)):
            if _WORD.search(_bare(action.text())):
                bare.setdefault(action.text(), f"{name}, action")
        for words in drawn:
            if _WORD.search(_of_painted(words)):
                bare.setdefault(words, f"{name}, painted")
        return image

    monkeypatch.setattr(QPainter, "drawText", drawing)
    monkeypatch.setattr(Scene, "take", taking)
    monkeypatch.setattr(Scene, "_picture", looking)
    options = Namespace(
        folder=tmp_path / "pictures",
        sizes=["1280x800"],
        themes="light",
        languages="en",
        font="",
        home=None,
        settle=40,
    )
    states = [state for state in STATES if state.name in LOOKED_AT]
    assert {state.name for state in states} == set(LOOKED_AT)
    assert take_all(options, states, tmp_path) == []
    assert not bare, "\n".join(f"{where}: {words!r}" for words, where in bare.items())
