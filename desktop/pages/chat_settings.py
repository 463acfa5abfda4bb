"""The chat's side panel: system prompt, presets, and how the next word is chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.conversations.sampling import PRESETS, Sampling, preset_of
from core.formats import tokens, whole
from core.language import tr
from desktop.pages.chat_saved import SavedChooser
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import button, indent_text, text
from desktop.widgets.picker import Picker
from desktop.widgets.segmented import SegmentedControl

CONTEXTS = (1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072)
PANEL_WIDTH = 348
_MAX_SEED = 2**31 - 1
PRESET_FIELDS = ("temperature", "top_p", "top_k", "min_p", "repeat_penalty")


class ChatSettings(QFrame):
    """Settings of this chat. Sampling and system prompt hold from the next question on."""

    changed = Signal()
    context_chosen = Signal(int)  # the user asked to load the model again with this context

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        n_ctx = services.settings.current().chat_context
        self.setProperty("card", "plain")
        self.setFixedWidth(PANEL_WIDTH)
        self.system = QPlainTextEdit()
        self.system.setPlaceholderText(tr("For example: You are a patient teacher. Answer in two sentences."))
        self.system.setAccessibleName(tr("System prompt"))
        self.system.setTabChangesFocus(True)
        self.system.setFixedHeight(96)
        self.presets = SegmentedControl(
            [(preset.name, tr(preset.name), tr(preset.hint)) for preset in PRESETS], name=tr("Preset")
        )
        self.temperature = _decimal(0.0, 2.0, 0.05, tr("Temperature"))
        self.top_p = _decimal(0.05, 1.0, 0.01, "Top-p")
        self.min_p = _decimal(0.0, 1.0, 0.01, "Min-p")
        self.repeat_penalty = _decimal(0.5, 2.0, 0.05, tr("Repeat penalty"))
        self.top_k = _whole(0, 1000, "Top-k", off=tr("Off"))
        self.max_tokens = _whole(16, 32768, tr("Longest answer"))
        self.max_tokens.setSingleStep(64)
        self.seed = QLineEdit()
        self.seed.setPlaceholderText(tr("Random"))
        self.seed.setAccessibleName(tr("Seed"))
        self.context = Picker()
        self.context.setAccessibleName(tr("Context"))
        self.reload = button(tr("Load again with this context"), clicked=self._on_reload)
        self.reload.hide()
        self.prompts = SavedChooser(services, "system", tr("Saved prompts"), lambda: self.system_prompt)
        self.own_presets = SavedChooser(services, "preset", tr("Own presets"), self._preset_json)
        self._loaded_context = n_ctx
        self._train_context: int | None = None

        self._lay_out()
        self.show_values(services.room.system, services.room.sampling)
        self.set_model(n_ctx, None)
        self._connect()

    def _lay_out(self) -> None:
        size = metrics()
        inner = QWidget()
        inner.setProperty("surface", "clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(size.m, size.l, size.m, size.l)
        column.setSpacing(size.s)
        column.addWidget(text(tr("System prompt"), "strong"))
        column.addWidget(self.system)
        column.addWidget(text(tr("Tells the model who it is and how to answer."), "caption", wrap=True))
        column.addWidget(self.prompts)
        column.addSpacing(size.s)
        column.addWidget(text(tr("How it answers"), "strong"))
        column.addWidget(self.presets)
        column.addWidget(self.own_presets)
        column.addLayout(self._grid())
        column.addSpacing(size.s)
        column.addWidget(text(tr("Memory"), "strong"))
        column.addLayout(self._context_grid())
        column.addWidget(self.reload)
        column.addWidget(
            text(
                tr("A longer context keeps more of the conversation in view and needs more memory."),
                "caption",
                wrap=True,
            )
        )
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setProperty("surface", "clear")
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scroll)

    def _grid(self) -> QGridLayout:
        grid = _new_grid()
        for position, (name, field, hint) in enumerate(
            (
                (
                    tr("Temperature"),
                    self.temperature,
                    tr("Higher makes answers more varied; 0 always takes the likeliest word"),
                ),
                (
                    "Top-p",
                    self.top_p,
                    tr("Chooses only among the likeliest words that together reach this share"),
                ),
                (
                    "Top-k",
                    self.top_k,
                    tr("Chooses only among this many of the likeliest words; 0 switches it off"),
                ),
                (
                    "Min-p",
                    self.min_p,
                    tr("Leaves out words that are less likely than this share of the likeliest"),
                ),
                (
                    tr("Repeat penalty"),
                    self.repeat_penalty,
                    tr("Above 1 makes words less likely that were used a short while ago"),
                ),
                (
                    tr("Longest answer"),
                    self.max_tokens,
                    tr("The answer ends after so many tokens (pieces of words) at the latest"),
                ),
                (
                    tr("Seed"),
                    self.seed,
                    tr("The same number gives the same answer to the same question; empty is random"),
                ),
            )
        ):
            _add_field(grid, position, name, field, hint)
        return grid

    def _context_grid(self) -> QGridLayout:
        grid = _new_grid()
        _add_field(
            grid,
            0,
            tr("Context"),
            self.context,
            tr("How many tokens of the conversation the model keeps in view"),
        )
        return grid

    def _connect(self) -> None:
        self.presets.changed.connect(self._on_preset)
        for field in (self.temperature, self.top_p, self.min_p, self.repeat_penalty):
            field.valueChanged.connect(self._on_edited)
        for spin in (self.top_k, self.max_tokens):
            spin.valueChanged.connect(self._on_edited)
        self.seed.textChanged.connect(self._on_seed)
        self.system.textChanged.connect(self.changed)
        self.system.textChanged.connect(self._on_system)
        self.prompts.chosen.connect(self._on_prompt)
        self.own_presets.chosen.connect(self._on_own_preset)
        self.context.currentIndexChanged.connect(self._on_context)

    @property
    def system_prompt(self) -> str:
        return self.system.toPlainText().strip()

    @property
    def n_ctx(self) -> int:
        """The context chosen in the list (tokens)."""
        return int(self.context.currentData() or self._loaded_context)

    def sampling(self) -> Sampling:
        """The settings as they stand; an unreadable seed counts as none."""
        seed = self.seed.text().strip()
        return replace(
            Sampling(),
            temperature=round(self.temperature.value(), 2),
            top_p=round(self.top_p.value(), 2),
            top_k=self.top_k.value(),
            min_p=round(self.min_p.value(), 2),
            repeat_penalty=round(self.repeat_penalty.value(), 2),
            max_tokens=self.max_tokens.value(),
            seed=int(seed) if _is_seed(seed) else None,
        )

    def set_model(self, n_ctx: int, n_ctx_train: int | None) -> None:
        """Offer the contexts that the loaded model can take, the loaded one chosen."""
        self._loaded_context, self._train_context = n_ctx, n_ctx_train
        options = {c for c in CONTEXTS if n_ctx_train is None or c <= n_ctx_train} | {n_ctx}
        if n_ctx_train:
            options.add(n_ctx_train)
        self.context.blockSignals(True)
        self.context.clear()
        for option in sorted(options):
            most = option == n_ctx_train
            words = tokens(option)
            self.context.addItem(
                tr("{tokens} (most it was trained for)", tokens=words) if most else words, option
            )
        self.context.setCurrentIndex(self.context.findData(n_ctx))
        self.context.blockSignals(False)
        self._on_context()

    def show_values(self, system: str, sampling: Sampling) -> None:
        """Show what is in force; nothing is signalled."""
        if system.strip() != self.system_prompt:
            self.system.blockSignals(True)
            self.system.setPlainText(system)
            self.system.blockSignals(False)
        self._show(sampling)
        seed = "" if sampling.seed is None else str(sampling.seed)
        if seed != self.seed.text():
            self.seed.blockSignals(True)
            self.seed.setText(seed)
            self.seed.blockSignals(False)
        self._mark_presets()
        self.prompts.show_value(self.system_prompt)

    def _show(self, sampling: Sampling) -> None:
        for field, value in (
            (self.temperature, sampling.temperature),
            (self.top_p, sampling.top_p),
            (self.min_p, sampling.min_p),
            (self.repeat_penalty, sampling.repeat_penalty),
        ):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
        for spin, count in ((self.top_k, sampling.top_k), (self.max_tokens, sampling.max_tokens)):
            spin.blockSignals(True)
            spin.setValue(count)
            spin.blockSignals(False)

    def _preset_json(self) -> dict[str, Any]:
        """What an own preset keeps: how words are chosen, not how many, and no seed."""
        whole = self.sampling().to_json()
        return {name: whole[name] for name in PRESET_FIELDS}

    def _mark_presets(self) -> None:
        """Press the preset that these values are, or none."""
        known = preset_of(self.sampling())
        self.presets.blockSignals(True)
        self.presets.set_current(known.name if known is not None else None)
        self.presets.blockSignals(False)
        self.own_presets.show_value(self._preset_json())

    def _on_preset(self, name: str) -> None:
        chosen = next(preset for preset in PRESETS if preset.name == name)
        self._show(chosen.applied_to(self.sampling()))
        self._mark_presets()
        self.changed.emit()

    def _on_own_preset(self, value: object) -> None:
        if isinstance(value, dict):
            self._show(Sampling.from_json({**self.sampling().to_json(), **value}))
            self._mark_presets()
            self.changed.emit()

    def _on_prompt(self, value: object) -> None:
        if isinstance(value, str):
            self.system.setPlainText(value)

    def _on_system(self) -> None:
        self.prompts.show_value(self.system_prompt)

    def _on_edited(self) -> None:
        self._mark_presets()
        self.changed.emit()

    def _on_seed(self) -> None:
        seed = self.seed.text().strip()
        bad = bool(seed) and not _is_seed(seed)
        self.seed.setProperty("invalid", "true" if bad else "false")
        self.seed.style().unpolish(self.seed)
        self.seed.style().polish(self.seed)
        self.seed.setToolTip(
            tr("A whole number from 0 to {MAX_SEED}", MAX_SEED=whole(_MAX_SEED))
            if bad
            else tr("Empty is random")
        )
        self.changed.emit()

    def _on_context(self) -> None:
        self.reload.setVisible(self.n_ctx != self._loaded_context)

    def _on_reload(self) -> None:
        self.context_chosen.emit(self.n_ctx)


def _is_seed(content: str) -> bool:
    return content.isascii() and content.isdigit() and int(content) <= _MAX_SEED


def _new_grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(metrics().m)
    grid.setVerticalSpacing(metrics().s)
    grid.setColumnStretch(0, 1)
    return grid


def _add_field(grid: QGridLayout, position: int, name: str, field: QWidget, hint: str) -> None:
    label = text(name, "quiet")
    label.setToolTip(hint)
    label.setBuddy(field)
    field.setToolTip(hint)
    field.setFixedWidth(132)
    grid.addWidget(label, position, 0)
    grid.addWidget(field, position, 1)


def _decimal(low: float, high: float, step: float, name: str) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    indent_text(field)
    field.setRange(low, high)
    field.setSingleStep(step)
    field.setDecimals(2)
    field.lineEdit().setTextMargins(metrics().s, 0, 0, 0)
    field.setAccessibleName(name)
    return field


def _whole(low: int, high: int, name: str, off: str = "") -> QSpinBox:
    field = QSpinBox()
    indent_text(field)
    field.setRange(low, high)
    field.lineEdit().setTextMargins(metrics().s, 0, 0, 0)
    field.setAccessibleName(name)
    if off:
        field.setSpecialValueText(off)
    return field
