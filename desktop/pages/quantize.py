"""The Quantize page: a model, a purpose, what suits this computer with its reason, and Start.

In simple mode three cards stand at the left, in expert mode every level, format and option; both show the
same choice. At the right are the plan with what was checked, then the work, then what came out.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.jobs.protocol import JobKind, JobState
from core.language import mark, tr
from core.recipes.file import SavedRecipe, base_name
from core.settings import Settings
from core.specs.options import HUB_TEXT
from core.types import SourceKind
from desktop.models.quantize_plan import QuantizePlan
from desktop.models.reopened import RECIPE, RERUN, Reopened, of_saved, of_variant
from desktop.models.training_back import TRAIN_BACK, Preset, preset_for
from desktop.pages.quantize_choices import ChoicesPane
from desktop.pages.quantize_chooser import Chooser
from desktop.pages.quantize_follow import JobFollower
from desktop.pages.quantize_notice import ReopenedNotice
from desktop.pages.quantize_open import ModelOpener
from desktop.pages.quantize_plan import PlanPanel
from desktop.pages.quantize_recipes import RecipesControl
from desktop.pages.quantize_run import RunPanel
from desktop.pages.quantize_simple import OffersPane
from desktop.pages.quantize_wish import WishBar
from desktop.services.bundle import Services
from desktop.shortcuts import bind
from desktop.theme import metrics
from desktop.widgets.basics import button
from desktop.widgets.layout import PageFrame
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.states import EmptyState

SIMPLE, EXPERT = "simple", "expert"
_MODES = (
    (SIMPLE, mark("Simple"), mark("What suits this computer, and little else")),
    (EXPERT, mark("Expert"), mark("Every level, format and option; several levels at once")),
)
_MODE_KEY, _FOLD_KEY = "quantize.mode", "quantize.all_options"
_SIDE_WIDTHS = ((1000, 320), (1500, 348), (100_000, 420))
"""How wide the plan is (px) where the page is narrower than that."""
_MOST_WIDE = {SIMPLE: 1300, EXPERT: 1900}
"""Beyond that the page stays in the middle of a large window."""
_UNLIMITED = 16_777_215  # Qt's own word for it
_MOST_HIGH = 760  # px of the plan in simple mode, where there is little to say


class QuantizePage(PageFrame):
    """Left: model, purpose, then cards or tables. Right: the plan, then its progress, then the result."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Quantize"),
            tr("Make a model smaller and faster, so that it suits this computer."),
            reading=False,
            parent=parent,
        )
        self._services = services
        self._wanted_source: str | None = None
        self._waiting: tuple[str, str] | None = None  # an item that the library does not know yet
        self._opener = ModelOpener(services, self)
        self._build()
        self.chooser = Chooser(services, self.wish, self.choices, self.cards, self.plan_panel)
        self.recipes = RecipesControl(services, self.chooser.recipe, self._model_name, self)
        self.header.add_action(self.recipes.button)
        self.header.add_action(self.mode)
        self._connect()
        self._show_mode()
        self._on_settings(services.settings.current())
        self.plan_panel.options.show_all(services.ui.get(_FOLD_KEY, False))
        self._refresh_sources()
        self.chooser.read_history()

    def _build(self) -> None:
        size, services = metrics(), self._services
        stored = services.ui.get(_MODE_KEY, SIMPLE)
        self.mode = SegmentedControl(_MODES, stored if stored == EXPERT else SIMPLE, name=tr("Mode"))
        self.wish = WishBar()
        self.source = self.wish.source
        self.notice = ReopenedNotice()
        self.notice.hide()
        self.cards = OffersPane()
        self.choices = ChoicesPane()
        self.table, self.model = self.choices.levels_table, self.choices.levels
        self.views = QStackedWidget()
        self.views.addWidget(self.cards)
        self.views.addWidget(self.choices)
        left = QVBoxLayout()
        left.setSpacing(size.s)
        left.addWidget(self.notice)
        left.addWidget(self.wish)
        left.addWidget(self.views, 1)
        self.plan_panel = PlanPanel(services.settings.current().evaluate_after_quantize)
        self.run_panel = RunPanel()
        self.follower = JobFollower(services, self.run_panel)
        self.side = QStackedWidget()
        self.side.addWidget(self.plan_panel)
        self.side.addWidget(self.run_panel)
        right = QVBoxLayout()
        right.addWidget(self.side, 1000)
        right.addStretch(1)
        full = QWidget()
        room = QHBoxLayout(full)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(size.xl)
        room.addLayout(left, 1)
        room.addLayout(right)
        self.empty = EmptyState(
            "arrows-in-cardinal",
            tr("There is no model to quantize yet"),
            button(tr("Find a model"), "primary", clicked=self._find),
            tr("Get one from the Hub, or drop a GGUF file or a model folder onto this page."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)

    def _connect(self) -> None:
        services = self._services
        self.mode.changed.connect(self._on_mode)
        self.wish.more_asked.connect(self._find)
        self.wish.open_asked.connect(self._opener.choose)
        self._opener.opened.connect(self._on_opened)
        self.wish.source_changed.connect(lambda _source: self.notice.hide())
        self.cards.expert_asked.connect(lambda: self.mode.set_current(EXPERT))
        self.choices.clicked.connect(self._leave_run)
        self.chooser.touched.connect(self._leave_run)
        self.chooser.planned.connect(self._on_planned)
        self.notice.get_asked.connect(self._on_get_again)
        self.recipes.opened.connect(self._on_recipe)
        self.plan_panel.started.connect(self._on_start)
        self.plan_panel.snippet.copied.connect(self._on_copied)
        self.plan_panel.options.fold_changed.connect(self._on_fold)
        self.follower.begun.connect(self._on_begun)
        self.follower.left.connect(self._back_to_plan)
        services.catalog.changed.connect(self._on_catalog)
        services.hardware.changed.connect(self._on_hardware)
        services.settings.changed.connect(self._on_settings)
        services.jobs.job_changed.connect(self._on_job)
        bind(self, "quantize.start", self._start_by_key)
        bind(self, "quantize.mode", self._other_mode)
        bind(self, "quantize.save_recipe", self.recipes.save)
        bind(self, "quantize.find_option", self._find_option)

    # What the frame and other pages ask.

    def on_shown(self) -> None:
        self._services.catalog.refresh()
        self.recipes.refresh()
        self.chooser.late.start()

    def open_item(self, kind: str, item_id: str) -> None:
        """``source``: choose it, also one that is only just being added; ``level``: with a level ("ID
        LEVEL"); ``train_back``: train back what a variant lost; ``rerun``: make a variant as it was made;
        ``recipe``: use a recipe file; ``path``: add
        a model and choose it; ``save_recipe``, ``share_recipe``, ``recipes``: what the menu does."""
        if kind == RECIPE:
            self.recipes.open_file(item_id)
        elif kind == RERUN:
            self._rerun(item_id)
        elif kind == "path":
            self._opener.open(Path(item_id))
        elif kind in {"save_recipe", "share_recipe", "recipes"}:
            deeds = {"save_recipe": self.recipes.save, "share_recipe": self.recipes.share_current}
            deeds.get(kind, self.recipes.show_all)()
        else:
            self._open_source(kind, item_id)

    def _open_source(self, kind: str, item_id: str) -> None:
        variant = self._services.catalog.variant(item_id) if kind == TRAIN_BACK else None
        if variant is not None and (preset := preset_for(variant)) is not None:
            self.chooser.preselect(preset)
            kind, item_id = "source", preset.source_id
        if kind == "level":
            item_id, _, level = item_id.partition(" ")
            self.chooser.preselect(Preset(item_id, level=level))
            kind = "source"
        if kind == "source":
            self.notice.hide()
            self._choose_source(item_id)

    def page_state(self) -> object:
        """What must survive when the window speaks another language."""
        source = self.wish.current_source()
        return {
            "source": source.id if source else None,
            "purpose": str(self.wish.current_purpose()),
            "context": self.wish.current_context(),
            "choice": self.chooser.state(),
            "name": self.plan_panel.name.text(),
            "evaluate": self.plan_panel.evaluate.isChecked(),
            "work": self.follower.state(),
            "at_work": self.side.currentWidget() is self.run_panel,
        }

    def restore_page_state(self, state: object) -> None:
        if not isinstance(state, dict):
            return
        self.wish.show_sources(self._services.catalog.sources(), state["source"])
        self.wish.set_wish(state["purpose"], state["context"])
        self.chooser.restore(state["choice"])
        self.plan_panel.name.setText(state["name"])
        self.plan_panel.evaluate.setChecked(state["evaluate"])
        self.follower.restore(state["work"], shown=state["at_work"])

    def is_at_work(self) -> bool:
        """Whether variants are made that will be measured: the page must be there when they are ready."""
        return self.follower.is_awaited

    # The model.

    def _choose_source(self, source_id: str) -> None:
        self._wanted_source = source_id
        self._back_to_plan()
        self._refresh_sources()

    def _refresh_sources(self) -> None:
        sources = self._services.catalog.sources()
        if self.wish.show_sources(sources, self._wanted_source):
            self._wanted_source = None
        self.stack.setCurrentIndex(0 if sources or not self._services.catalog.is_loaded else 1)
        self.chooser.late.start()

    def _model_name(self) -> str:
        source = self.wish.current_source()
        return source.name if source else ""

    def _find(self) -> None:
        self._services.navigation.go("discover")

    def _on_job(self, job_id: str) -> None:
        row = self._services.jobs.row(job_id)
        if row is None or not row.state.is_over:
            return
        if row.kind is JobKind.QUANTIZE and row.state is JobState.FINISHED:
            self.chooser.read_history()

    def _on_opened(self, source_id: str) -> None:
        self._choose_source(source_id)
        self._services.catalog.refresh()

    # Recipes and lineages.

    def _rerun(self, variant_id: str) -> None:
        catalog = self._services.catalog
        variant = catalog.variant(variant_id)
        if variant is None:
            self._waiting = None if catalog.is_loaded else (RERUN, variant_id)
            return
        source = catalog.source(variant.source_id)
        usual_text = self._services.settings.current().calibration_text
        self._reopen(of_variant(variant, source, usual_text))
        if source is not None:
            folder = Path(source.path)
            is_file = source.kind is SourceKind.GGUF_FILE
            self._services.background.run(
                lambda: folder.is_file() if is_file else folder.is_dir(),
                lambda there: None if there else self._on_gone(source.name, str(folder)),
            )

    def _on_gone(self, name: str, path: str) -> None:
        if isValid(self):
            self.notice.add_words(
                tr(
                    "The files of {name} are not there any more: put them back at {path}, "
                    "or get the model again.",
                    name=name,
                    path=path,
                )
            )

    def _on_recipe(self, saved: SavedRecipe) -> None:
        source = self.wish.current_source()
        self._reopen(of_saved(saved, source.id if source else ""))

    def _reopen(self, reopened: Reopened) -> None:
        self._back_to_plan()
        preset = reopened.preset
        if preset is not None:
            if preset.source_id:
                self.wish.show_sources(self._services.catalog.sources(), preset.source_id)
            self.chooser.preselect(preset)
            if reopened.name and reopened.name != self._model_name():
                self.plan_panel.name.setText(reopened.name)
        self.notice.show_recipe(reopened)

    def _on_get_again(self, repo_id: str) -> None:
        self._services.navigation.go("discover", "model", repo_id)

    # Modes and the plan.

    def _on_mode(self, mode: str) -> None:
        self._services.ui.set(_MODE_KEY, mode)
        self._show_mode()

    def _show_mode(self) -> None:
        simple = self.mode.current() == SIMPLE
        self.views.setCurrentIndex(0 if simple else 1)
        self.wish.set_simple(simple)
        self.plan_panel.set_simple(simple)
        self.chooser.set_simple(simple)
        self._fit_width()

    def _other_mode(self) -> None:
        self.mode.set_current(EXPERT if self.mode.current() == SIMPLE else SIMPLE)

    def _find_option(self) -> None:
        if self.mode.current() == EXPERT and self.plan_panel.options.search.isVisible():
            self.plan_panel.options.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_fold(self, shown: bool) -> None:
        self._services.ui.set(_FOLD_KEY, shown)

    def _on_planned(self, plan: QuantizePlan | None) -> None:
        self.notice.follow(plan.recipe if plan is not None else None)

    def _leave_run(self) -> None:
        if self.side.currentWidget() is self.run_panel and not self.follower.is_busy:
            self._back_to_plan()

    def _back_to_plan(self) -> None:
        self.side.setCurrentWidget(self.plan_panel)
        self.plan_panel.name.clear()
        self.chooser.late.start()

    def _on_begun(self) -> None:
        self.side.setCurrentWidget(self.run_panel)

    def _on_start(self, name: str, evaluate: bool) -> None:
        source, plan = self.wish.current_source(), self.chooser.plan
        if source is None or plan is None or plan.obstacle:
            return
        wanted: list[tuple[str, dict[str, Any]]] = []
        for recipe, _size in plan.made:
            params = {"source": source.id, "recipe": recipe.to_json(), "name": name or None, "out": None}
            wanted.append((tr("{name} to {label}", name=name or source.name, label=recipe.label), params))
        self.follower.start(wanted, evaluate=evaluate)
        self.model.set_ticked(())

    def _start_by_key(self) -> None:
        if self.side.currentWidget() is self.plan_panel:
            self.plan_panel.start.click()

    def _on_copied(self) -> None:
        self._services.notifications.info(tr("Copied"))

    def _on_catalog(self) -> None:
        self._refresh_sources()
        if self._waiting is not None:
            kind, item_id = self._waiting
            self._waiting = None
            self.open_item(kind, item_id)
        self.follower.show()

    def _on_settings(self, settings: Settings) -> None:
        spec = settings.calibration_text
        self.plan_panel.options.set_usual_text(spec if spec.startswith(HUB_TEXT) else base_name(spec))
        self.chooser.late.start()

    def _on_hardware(self) -> None:
        self.chooser.read_history()
        self.chooser.late.start()

    # The window's width.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()

    def _fit_width(self) -> None:
        mode, width = self.mode.current(), self.width()
        self.side.setFixedWidth(next(side for limit, side in _SIDE_WIDTHS if width < limit))
        self.side.setMaximumHeight(_MOST_HIGH if mode == SIMPLE else _UNLIMITED)
        spare = max(0, width - _MOST_WIDE[mode]) // 2
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(spare, 0, spare, 0)
