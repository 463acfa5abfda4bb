"""The Quantize page: a model, a purpose, the level that suits this computer with its reason, and Start."""

from __future__ import annotations

import shutil

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.formats import file_size, parameters, tokens
from core.jobs.protocol import JobKind, JobState
from core.library.records import SourceRecord
from core.recommend.choice import Recommendation
from core.types import Purpose
from desktop.models.levels import LevelRow, LevelsModel, level_rows
from desktop.models.quantize_plan import (
    PURPOSES,
    QuantizePlan,
    contexts_for,
    level_texts,
    memory_parts_of,
    plan_quantize,
)
from desktop.pages.quantize_plan import PlanPanel
from desktop.pages.quantize_run import RunPanel
from desktop.services.bundle import Services
from desktop.services.job_rows import JobRow
from desktop.theme import metrics
from desktop.widgets.basics import button, text
from desktop.widgets.layout import PageFrame
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.states import EmptyState
from desktop.widgets.table_view import TableView

_SIDE_WIDTH = 332


class QuantizePage(PageFrame):
    """Left: model, purpose and levels. Right: the plan, then its progress, then the result."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            "Quantize",
            "Make a model smaller and faster, so that it suits this computer.",
            reading=False,
            parent=parent,
        )
        self._services = services
        self._recommendation: Recommendation | None = None
        self._plan: QuantizePlan | None = None
        self._row: LevelRow | None = None
        self._chosen_level: str | None = None  # by the user; None follows the recommendation
        self._wanted_source: str | None = None
        self._shown_source = ""
        self._job: str | None = None
        self._evaluate_after: set[str] = set()
        self._evaluation: str | None = None
        self._variant_id: str | None = None
        self.model = LevelsModel(self)
        self._build()
        self._connect()
        self._refresh_sources()

    def _build(self) -> None:
        size = metrics()
        self.source = QComboBox()
        self.source.setAccessibleName("Model")
        self.source.setPlaceholderText("Choose a model")
        self.source.setMaxVisibleItems(16)
        self.source_facts = text("", "quiet")
        self.more = button(
            "Get another model", "link", clicked=lambda: self._services.navigation.go("discover")
        )
        self.purpose = SegmentedControl([(str(p), word, hint) for p, word, hint in PURPOSES], name="Purpose")
        self.context = QComboBox()
        self.context.setAccessibleName("Context")
        self.context.setToolTip("How much of a conversation it must keep in view; more needs more memory")
        self.table = TableView("Levels")
        self.table.show_model(self.model)
        top = QHBoxLayout()
        top.setSpacing(size.m)
        top.addWidget(self.source, 1)
        top.addWidget(self.more)
        choices = QHBoxLayout()
        choices.setSpacing(size.m)
        choices.addWidget(self.purpose)
        choices.addStretch(1)
        choices.addWidget(self.context)
        left = QVBoxLayout()
        left.setSpacing(size.m)
        left.addLayout(top)
        left.addWidget(self.source_facts)
        left.addLayout(choices)
        left.addWidget(self.table, 1)
        self.plan_panel = PlanPanel(self._services.settings.current().evaluate_after_quantize)
        self.run_panel = RunPanel()
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
            "There is no model to quantize yet",
            button("Find a model", "primary", clicked=lambda: self._services.navigation.go("discover")),
            "Get one from the Hub or open a file that is already on this computer.",
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
        self.table.row_selected.connect(self._on_level)
        self.table.clicked.connect(lambda _index: self._on_level_clicked())
        self.plan_panel.started.connect(self._on_start)
        self.run_panel.cancel_asked.connect(self._on_cancel)
        self.run_panel.activity_asked.connect(
            lambda: services.navigation.go("activity", "job", self._job or "")
        )
        self.run_panel.chat_asked.connect(lambda variant: services.navigation.go("chat", "variant", variant))
        self.run_panel.library_asked.connect(
            lambda variant: services.navigation.go("library", "variant", variant)
        )
        self.run_panel.again_asked.connect(self._back_to_plan)
        self.run_panel.retry_asked.connect(self._on_retry)
        services.catalog.changed.connect(self._on_catalog)
        services.hardware.changed.connect(self._late.start)
        services.jobs.job_changed.connect(self._on_job)
        services.jobs.list_changed.connect(self._show_run)

    # What the frame and other pages ask.

    def on_shown(self) -> None:
        self._services.catalog.refresh()
        self._late.start()

    def open_item(self, kind: str, item_id: str) -> None:
        """Choose a source, also one that is only just being added."""
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
            self._chosen_level = None
        facts = source.facts
        words = [f"{parameters(facts.n_params)} parameters", facts.architecture, f"stored as {facts.dtype}"]
        words.append(f"trained for {tokens(facts.context_length)} context")
        self.source_facts.setText("  ·  ".join(words))
        self.context.blockSignals(True)
        wanted = self.context.currentData() or 4096
        self.context.clear()
        options = contexts_for(facts)
        for option in options:
            self.context.addItem(f"{tokens(option)} context", option)
        self.context.setCurrentIndex(max(0, self.context.findData(min(wanted, options[-1]))))
        self.context.blockSignals(False)
        self._late.start()

    def _free_memory(self) -> int:
        profile = self._services.hardware.profile
        return profile.memory.available_bytes if profile else 0

    def _forget_choice(self) -> None:
        self._chosen_level = None
        self._late.start()

    def _on_catalog(self) -> None:
        self._refresh_sources()
        self._show_run()

    # The level.

    def _recommend(self) -> None:
        source = self._source()
        if source is None:
            self.model.set_rows(())
            self.plan_panel.clear("Choose a model first")
            return
        purpose, context = Purpose(self.purpose.current()), int(self.context.currentData() or 4096)
        self._recommendation = self._services.hardware.recommend(source.facts, purpose, context)
        if self._recommendation is None:
            self.plan_panel.clear("Looking at this computer…")
            return
        chosen = self._chosen_level
        rows = level_rows(self._recommendation, level_texts(), self._free_memory())
        self.model.set_rows(rows)
        best = next((row.level for row in rows if row.recommended), rows[0].level if rows else None)
        wanted = chosen if any(row.level == chosen for row in rows) else best
        if wanted is None:
            self.plan_panel.clear("No level can be made of this model.")
        elif self._row is None or self._row.level != wanted or not self.table.currentIndex().isValid():
            self.table.select_key(wanted)
        else:
            self._on_level(next((row for row in rows if row.level == wanted), None))

    def _on_level_clicked(self) -> None:
        if self.side.currentWidget() is self.run_panel and not self._is_busy():
            self._back_to_plan()

    def _on_level(self, row: LevelRow | None) -> None:
        source = self._source()
        if row is None or source is None or self._recommendation is None:
            return
        self._row = row
        self._chosen_level = None if row.recommended else row.level
        folder = self._services.paths.variants
        free = shutil.disk_usage(folder if folder.is_dir() else self._services.paths.home).free
        self._plan = plan_quantize(source.id, source.facts, row, folder, free)
        self.plan_panel.show_plan(
            source.facts,
            row,
            self._plan,
            parts=memory_parts_of(self._recommendation, row),
            free_memory_bytes=self._free_memory(),
            context=self._recommendation.context,
        )

    # The work.

    def _is_busy(self) -> bool:
        row = self._services.jobs.row(self._job) if self._job else None
        return row is not None and not row.state.is_over

    def _on_start(self, name: str, evaluate: bool) -> None:
        source, plan = self._source(), self._plan
        if source is None or plan is None or plan.obstacle:
            return
        params = {"source": source.id, "recipe": plan.recipe.to_json(), "name": name or None, "out": None}
        self._follow(
            self._services.jobs.submit(
                JobKind.QUANTIZE, f"{name or source.name} to {plan.recipe.label}", params
            ),
            evaluate,
        )

    def _follow(self, job: str, evaluate: bool) -> None:
        self._job, self._evaluation, self._variant_id = job, None, None
        if evaluate:
            self._evaluate_after.add(job)
        self.side.setCurrentWidget(self.run_panel)
        self._show_run()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._services.jobs.cancel(self._job)

    def _on_retry(self) -> None:
        row = self._services.jobs.row(self._job) if self._job else None
        if row is None:
            self._back_to_plan()
        elif row.can_resume:
            self._services.jobs.resume(row.id)
        else:
            again = self._services.jobs.retry(row.id)
            if again is not None:
                self._follow(again, self.plan_panel.evaluate.isChecked())

    def _back_to_plan(self) -> None:
        self.side.setCurrentWidget(self.plan_panel)
        self.plan_panel.name.clear()
        self._late.start()

    def _on_job(self, job_id: str) -> None:
        row = self._services.jobs.row(job_id)
        if row is not None and row.state is JobState.FINISHED and job_id in self._evaluate_after:
            self._evaluate_after.discard(job_id)
            evaluation = self._submit_evaluation(row)
            if job_id == self._job:
                self._evaluation = evaluation
        if job_id in {self._job, self._evaluation}:
            self._show_run()

    def _submit_evaluation(self, row: JobRow) -> str:
        variant = str(row.result.get("variant_id", ""))
        title = f"Measure {row.title}"
        return self._services.jobs.submit(
            JobKind.EVALUATE, title, {"variant": variant, "text": None, "speed": True}
        )

    def _show_run(self) -> None:
        """Show where the followed job stands, when the run panel is in sight."""
        if self._job is None or self.side.currentWidget() is not self.run_panel:
            return
        row = self._services.jobs.row(self._job)
        if row is None:  # cancelled while it waited
            self._back_to_plan()
            return
        if row.state is not JobState.FINISHED:
            self.run_panel.show_job(row)
            return
        variant = self._services.catalog.variant(str(row.result.get("variant_id", "")))
        if variant is None:
            self._services.catalog.refresh()  # the row is on its way; `changed` comes back here
            return
        evaluation = self._services.jobs.row(self._evaluation) if self._evaluation else None
        elapsed = row.result.get("elapsed_s")
        self.run_panel.show_result(variant, evaluation, float(elapsed) if elapsed is not None else None)
        if evaluation is not None and evaluation.state is JobState.FINISHED and not variant.measurements:
            self._services.catalog.refresh()
