"""The Quantize page: a model, a purpose, what suits this computer with its reason, options, and Start."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.errors import InvalidRecipeError
from core.formats import file_size, parameters, tokens
from core.language import tr
from core.library.records import SourceRecord
from core.recommend.choice import Recommendation
from core.recommend.finetune_snippet import can_finetune
from core.recommend.known import known_of
from core.types import Purpose
from desktop.models.finetune import newest_for_finetuning
from desktop.models.formats import FormatRow, first_choice, format_rows
from desktop.models.levels import KEEP_RULE, LevelRow, level_rows
from desktop.models.plan_view import format_view, level_view
from desktop.models.quantize_plan import (
    PURPOSES,
    QuantizePlan,
    contexts_for,
    level_texts,
    plan_format,
    plan_quantize,
)
from desktop.models.recipe_options import carried, option_states, recipe_of
from desktop.models.training_back import TRAIN_BACK, Preset, preset_for
from desktop.pages.quantize_choices import FORMATS, LEVELS, ChoicesPane
from desktop.pages.quantize_follow import JobFollower
from desktop.pages.quantize_plan import PlanPanel
from desktop.pages.quantize_run import RunPanel
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import button, text
from desktop.widgets.layout import PageFrame
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.states import EmptyState

_SIDE_WIDTH = 332


class QuantizePage(PageFrame):
    """Left: model, purpose, levels or formats. Right: the plan, then its progress, then the result."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Quantize"),
            tr("Make a model smaller and faster, so that it suits this computer."),
            reading=False,
            parent=parent,
        )
        self._services = services
        self._recommendation: Recommendation | None = None
        self._plan: QuantizePlan | None = None
        self._row: LevelRow | None = None
        self._format: FormatRow | None = None
        self._given: dict[str, Any] = {}  # the options of the format that the user chose
        self._chosen_level: str | None = None  # by the user; None follows the recommendation
        self._chosen_format: str | None = None
        self._chosen_view: str | None = None
        self._preset: Preset | None = None  # what another page wants to be chosen
        self._wanted_source: str | None = None
        self._shown_source = ""
        self._build()
        self._connect()
        self._refresh_sources()

    def _build(self) -> None:
        size = metrics()
        self.source = QComboBox()
        self.source.setAccessibleName(tr("Model"))
        self.source.setPlaceholderText(tr("Choose a model"))
        self.source.setMaxVisibleItems(16)
        self.source_facts = text("", "quiet")
        self.more = button(
            tr("Get another model"), "link", clicked=lambda: self._services.navigation.go("discover")
        )
        self.purpose = SegmentedControl(
            [(str(p), word, hint) for p, word, hint in PURPOSES], name=tr("Purpose")
        )
        self.context = QComboBox()
        self.context.setAccessibleName(tr("Context"))
        self.context.setToolTip(tr("How much of a conversation it must keep in view; more needs more memory"))
        self.choices = ChoicesPane()
        self.table, self.model = self.choices.levels_table, self.choices.levels
        top = QHBoxLayout()
        top.setSpacing(size.m)
        top.addWidget(self.source, 1)
        top.addWidget(self.more)
        wishes = QHBoxLayout()
        wishes.setSpacing(size.m)
        wishes.addWidget(self.purpose)
        wishes.addStretch(1)
        wishes.addWidget(self.context)
        left = QVBoxLayout()
        left.setSpacing(size.m)
        left.addLayout(top)
        left.addWidget(self.source_facts)
        left.addLayout(wishes)
        left.addWidget(self.choices, 1)
        self.plan_panel = PlanPanel(self._services.settings.current().evaluate_after_quantize)
        self.run_panel = RunPanel()
        self.follower = JobFollower(self._services, self.run_panel)
        self.side = QStackedWidget()
        self.side.setFixedWidth(_SIDE_WIDTH)
        self.side.addWidget(self.plan_panel)
        self.side.addWidget(self.run_panel)
        full = QWidget()
        room = QHBoxLayout(full)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(size.xl)
        room.addLayout(left, 1)
        room.addWidget(self.side)
        self.empty = EmptyState(
            "arrows-in-cardinal",
            tr("There is no model to quantize yet"),
            button(tr("Find a model"), "primary", clicked=lambda: self._services.navigation.go("discover")),
            tr("Get one from the Hub or open a file that is already on this computer."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)

    def _connect(self) -> None:
        services = self._services
        self._late = QTimer(self)  # several causes in one moment plan once
        self._late.setSingleShot(True)
        self._late.setInterval(0)
        self._late.timeout.connect(self._recommend)
        self.source.currentIndexChanged.connect(self._on_source)
        self.purpose.changed.connect(lambda _purpose: self._forget_choice())
        self.context.currentIndexChanged.connect(lambda _index: self._late.start())
        self.choices.view_chosen.connect(self._on_view)
        self.choices.level_selected.connect(self._on_level)
        self.choices.format_selected.connect(self._on_format)
        self.choices.clicked.connect(self._on_clicked)
        self.plan_panel.started.connect(self._on_start)
        self.plan_panel.options.edited.connect(self._on_option)
        self.plan_panel.snippet.copied.connect(lambda: services.notifications.info(tr("Copied")))
        self.plan_panel.options.reset_asked.connect(self._on_reset)
        self.follower.begun.connect(lambda: self.side.setCurrentWidget(self.run_panel))
        self.follower.left.connect(self._back_to_plan)
        services.catalog.changed.connect(self._on_catalog)
        services.hardware.changed.connect(self._late.start)

    # What the frame and other pages ask.

    def on_shown(self) -> None:
        self._services.catalog.refresh()
        self._late.start()

    def open_item(self, kind: str, item_id: str) -> None:
        """Choose a source, also one that is only just being added; with a level ("ID LEVEL"); or train
        back what a variant lost."""
        variant = self._services.catalog.variant(item_id) if kind == TRAIN_BACK else None
        if variant is not None and (preset := preset_for(variant)) is not None:
            self._preset = preset
            kind, item_id = "source", preset.source_id
        if kind == "level":
            item_id, _, level = item_id.partition(" ")
            self._preset = Preset(item_id, level=level)
            kind = "source"
        if kind == "source":
            self._wanted_source = item_id
            self._back_to_plan()
            self._refresh_sources()

    # The model.

    def _refresh_sources(self) -> None:
        current = self._wanted_source or self.source.currentData()
        sources = sorted(self._services.catalog.sources(), key=lambda s: s.added_at, reverse=True)
        self.source.blockSignals(True)
        self.source.clear()
        for source in sources:
            self.source.addItem(f"{source.name}  ·  {file_size(source.facts.size_bytes)}", source.id)
        found = self.source.findData(current)
        self.source.setCurrentIndex(found if found >= 0 else (0 if sources else -1))
        self.source.blockSignals(False)
        if found >= 0 and current == self._wanted_source:
            self._wanted_source = None
        self.stack.setCurrentIndex(0 if sources or not self._services.catalog.is_loaded else 1)
        self._on_source()

    def _source(self) -> SourceRecord | None:
        chosen = self.source.currentData()
        return self._services.catalog.source(str(chosen)) if chosen else None

    def _on_source(self) -> None:
        """Show the source chosen. A level that was chosen stays while the model does."""
        source = self._source()
        if source is None:
            self.source_facts.setText("")
            self._late.start()
            return
        if source.id != self._shown_source:
            self._shown_source = source.id
            self._forget_choice()
        facts = source.facts
        words = [
            tr("{parameters} parameters", parameters=parameters(facts.n_params)),
            facts.architecture,
            tr("stored as {dtype}", dtype=facts.dtype),
        ]
        words.append(tr("trained for {tokens} context", tokens=tokens(facts.context_length)))
        self.source_facts.setText("  ·  ".join(words))
        self.context.blockSignals(True)
        wanted = self.context.currentData() or 4096
        self.context.clear()
        options = contexts_for(facts)
        for option in options:
            self.context.addItem(tr("{tokens} context", tokens=tokens(option)), option)
        self.context.setCurrentIndex(max(0, self.context.findData(min(wanted, options[-1]))))
        self.context.blockSignals(False)
        self._late.start()

    def _free_memory(self) -> int:
        profile = self._services.hardware.profile
        return profile.memory.available_bytes if profile else 0

    def _forget_choice(self) -> None:
        self._chosen_level = self._chosen_format = self._chosen_view = None
        self._given = {}
        self._late.start()

    def _on_catalog(self) -> None:
        self._refresh_sources()
        self.follower.show()

    # The level or the format.

    def _recommend(self) -> None:
        source = self._source()
        if source is None:
            self.choices.levels.set_rows(())
            self.choices.formats.set_rows(())
            self.plan_panel.clear(tr("Choose a model first"))
            return
        self._take_preset(source)
        purpose, context = Purpose(self.purpose.current()), int(self.context.currentData() or 4096)
        measured = known_of(self._services.catalog.variants(), source.id)
        self._recommendation = self._services.hardware.recommend(source.facts, purpose, context, measured)
        if self._recommendation is None:
            self.plan_panel.clear(tr("Looking at this computer…"))
            return
        self.choices.show_view(self._chosen_view or _best_view(self._recommendation))
        if self.choices.current_view() == LEVELS:
            self._show_levels(self._recommendation)
        else:
            self._show_formats(source, self._recommendation)

    def _take_preset(self, source: SourceRecord) -> None:
        preset = self._preset
        if preset is None or preset.source_id != source.id:
            return
        self._preset = None
        if preset.level:
            self._chosen_view, self._chosen_level = LEVELS, preset.level
        else:
            self._chosen_view, self._chosen_format = FORMATS, preset.format_key
            self._format, self._given = None, dict(preset.given)

    def _show_levels(self, recommendation: Recommendation) -> None:
        rows = level_rows(recommendation, level_texts(), self._free_memory())
        self.model.set_rows(rows)
        chosen = self._chosen_level
        best = next((row.level for row in rows if row.recommended), rows[0].level if rows else None)
        wanted = chosen if any(row.level == chosen for row in rows) else best
        if wanted is None:
            self.plan_panel.clear(tr("No level can be made of this model."))
        elif self._row is None or self._row.level != wanted or not self.table.currentIndex().isValid():
            self.table.select_key(wanted)
        else:
            self._on_level(next((row for row in rows if row.level == wanted), None))

    def _show_formats(self, source: SourceRecord, recommendation: Recommendation) -> None:
        rows = format_rows(source.facts, recommendation)
        self.choices.formats.set_rows(rows)
        chosen = next((row for row in rows if row.key == self._chosen_format), None)
        wanted = chosen or first_choice(rows)
        current = self.choices.formats_table.current_row()
        if wanted is None:
            self.plan_panel.clear(tr("No other format can be made of this model."))
        elif not isinstance(current, FormatRow) or current.key != wanted.key:
            self.choices.select_format(wanted.key)
        else:
            self._on_format(wanted)

    def _on_view(self, view: str) -> None:
        self._chosen_view = view
        self._on_clicked()
        self._late.start()

    def _on_clicked(self) -> None:
        if self.side.currentWidget() is self.run_panel and not self.follower.is_busy:
            self._back_to_plan()

    def _on_level(self, row: LevelRow | None) -> None:
        source = self._source()
        if row is None or source is None or self._recommendation is None:
            return
        if self.choices.current_view() != LEVELS:
            return
        self._row = row
        self._chosen_level = None if row.recommended else row.level
        folder, free = self._folder()
        self._plan = plan_quantize(source.id, source.facts, row, folder, free)
        view = level_view(source.facts, row, self._recommendation, self._plan.notes)
        self.plan_panel.options.show_states((), changed=False)
        self.plan_panel.show_plan(source.facts.name, view, self._plan, free_memory_bytes=self._free_memory())

    def _on_format(self, row: FormatRow) -> None:
        if row.point is None or self.choices.current_view() != FORMATS:
            return
        if self._format is not None and self._format.key != row.key:
            self._given = carried(self._given, row.point)
        self._format = row
        self._chosen_format = None if row.recommended and not self._given else row.key
        self._plan_format()

    def _on_option(self, key: str, value: object) -> None:
        self._given = {**self._given, key: value}
        if self._format is not None:
            self._chosen_format = self._format.key
        self._plan_format()

    def _on_reset(self) -> None:
        self._given = {}
        self._plan_format()

    def _plan_format(self) -> None:
        """Plan for the chosen format with its options as they are."""
        source, row = self._source(), self._format
        if source is None or row is None or row.point is None or self._recommendation is None:
            return
        facts = source.facts
        try:
            recipe = recipe_of(row.point, self._given, facts)
        except InvalidRecipeError as error:
            self._plan = None
            self.plan_panel.refuse(error.message)
            return
        folder, free = self._folder()
        self._plan = plan_format(
            source.id, facts, recipe, folder, free_bytes=free, free_memory_bytes=self._free_memory()
        )
        states = option_states(row.point, recipe, self._given, facts)
        self.plan_panel.options.show_states(states, changed=bool(self._given))
        made = None
        if can_finetune(recipe):
            made = newest_for_finetuning(self._services.catalog.variants(), source.id)
        view = format_view(facts, row, recipe, self._recommendation, notes=self._plan.notes, finetuned=made)
        self.plan_panel.show_plan(facts.name, view, self._plan, free_memory_bytes=self._free_memory())

    def _folder(self) -> tuple[Path, int]:
        """Where variants go, and the bytes that are free there."""
        folder = self._services.paths.variants
        return folder, shutil.disk_usage(folder if folder.is_dir() else self._services.paths.home).free

    # The work.

    def _on_start(self, name: str, evaluate: bool) -> None:
        source, plan = self._source(), self._plan
        if source is None or plan is None or plan.obstacle:
            return
        params = {"source": source.id, "recipe": plan.recipe.to_json(), "name": name or None, "out": None}
        title = tr("{name} to {label}", name=name or source.name, label=plan.recipe.label)
        self.follower.start(title, params, evaluate=evaluate)

    def _back_to_plan(self) -> None:
        self.side.setCurrentWidget(self.plan_panel)
        self.plan_panel.name.clear()
        self._late.start()


def _best_view(recommendation: Recommendation) -> str:
    """The view in which the best choice that can be made here is found."""
    best = next((c for c in recommendation.choices if c.quantizable or c.rule == KEEP_RULE), None)
    return FORMATS if best is not None and best.level is None else LEVELS
