"""What is chosen on the Quantize page and the plan that follows from it; both modes show the same choice."""

from __future__ import annotations

import shutil
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from core.errors import InvalidRecipeError
from core.jobs.history import Run, load_runs, with_variants
from core.language import tr
from core.library.records import SourceRecord
from core.paths import paths_of
from core.recommend.choice import Recommendation
from core.recommend.finetune_snippet import can_finetune
from core.recommend.known import known_of
from core.specs.recipe import Recipe
from desktop.models.finetune import newest_for_finetuning
from desktop.models.formats import FormatRow, first_choice, format_rows
from desktop.models.levels import LevelRow, level_rows
from desktop.models.offers import Offer, Role, best_choice, of_format, of_level, offers
from desktop.models.plan_view import format_view, level_view
from desktop.models.preflight import Room
from desktop.models.quantize_plan import QuantizePlan, level_texts, plan_levels, plan_recipe
from desktop.models.recipe_options import carried, option_states, recipe_of
from desktop.models.training_back import Preset
from desktop.pages.quantize_choices import FORMATS, LEVELS, ChoicesPane
from desktop.pages.quantize_plan import PlanPanel
from desktop.pages.quantize_simple import OffersPane
from desktop.pages.quantize_wish import WishBar
from desktop.services.bundle import Services

_NEWEST = 300  # variants that are asked how long they took


class Chooser(QObject):
    """Keeps the tables, the cards and the plan panel in step. ``planned`` after each new plan (or None);
    ``touched`` when the user chose something."""

    planned = Signal(object)  # QuantizePlan or None
    touched = Signal()

    def __init__(
        self, services: Services, wish: WishBar, choices: ChoicesPane, cards: OffersPane, panel: PlanPanel
    ) -> None:
        super().__init__(panel)
        self._services = services
        self._wish, self._choices, self._cards, self._panel = wish, choices, cards, panel
        self.recommendation: Recommendation | None = None
        self.plan: QuantizePlan | None = None
        self.level: LevelRow | None = None
        self.format: FormatRow | None = None
        self.given: dict[str, Any] = {}  # the options of the format that the user chose
        self._chosen_level: str | None = None  # by the user; None follows the recommendation
        self._chosen_format: str | None = None
        self._chosen_view: str | None = None
        self._preset: Preset | None = None  # what another page wants to be chosen
        self._simple = True
        self._runs: tuple[Run, ...] = ()
        self.late = QTimer(self)  # several causes in one moment plan once
        self.late.setSingleShot(True)
        self.late.setInterval(0)
        self.late.timeout.connect(self.recommend)
        wish.source_changed.connect(self._on_source)
        wish.purpose_changed.connect(self._on_purpose)
        wish.context_changed.connect(self.late.start)
        choices.view_chosen.connect(self._on_view)
        choices.level_selected.connect(self._on_level)
        choices.format_selected.connect(self._on_format)
        choices.levels.ticks_changed.connect(self._on_ticks)
        cards.offer_chosen.connect(self._on_offer)
        panel.options.edited.connect(self._on_option)
        panel.options.reset_one.connect(self._on_reset_one)
        panel.options.reset_asked.connect(self._on_reset)
        panel.several_dropped.connect(lambda: choices.levels.set_ticked(()))

    # What the page says.

    def set_simple(self, simple: bool) -> None:
        self._simple = simple
        if simple:
            self._choices.levels.set_ticked(())
        self.late.start()

    def preselect(self, preset: Preset) -> None:
        """Choose this as soon as its source is there."""
        self._preset = preset
        self._choices.levels.set_ticked(())
        self.late.start()

    def forget(self) -> None:
        """Follow the recommendation again."""
        self._chosen_level = self._chosen_format = self._chosen_view = None
        self.given = {}
        self._choices.levels.set_ticked(())
        self.late.start()

    def read_history(self) -> None:
        """Learn in the background how long earlier runs took."""
        services = self._services
        variants = services.catalog.variants()[:_NEWEST]
        profile = services.hardware.profile
        machine = profile.cpu.name if profile else ""
        services.background.run(
            lambda: with_variants(load_runs(services.paths), variants, machine), self._on_runs
        )

    def recipe(self) -> Recipe | None:
        """The recipe that Start would use; of several ticked levels the first."""
        return self.plan.recipe if self.plan is not None else None

    def state(self) -> dict[str, Any]:
        """What was chosen, for :meth:`restore`."""
        return {
            "view": self._chosen_view,
            "level": self._chosen_level,
            "format": self._chosen_format,
            "given": dict(self.given),
            "ticked": [row.level for row in self._choices.levels.ticked()],
        }

    def restore(self, state: dict[str, Any]) -> None:
        self._chosen_view, self._chosen_level = state["view"], state["level"]
        self._chosen_format, self.given = state["format"], dict(state["given"])
        self._choices.levels.set_ticked(state["ticked"])
        self.late.start()

    # From the wish to what can be chosen.

    def source(self) -> SourceRecord | None:
        return self._wish.current_source()

    def room(self) -> Room:
        """What this computer has now."""
        services = self._services
        folder = paths_of(services.paths.home).variants  # the models may have been moved meanwhile
        profile = services.hardware.profile
        free = shutil.disk_usage(folder if folder.is_dir() else services.paths.home).free
        return Room(
            folder,
            free,
            self.free_memory(),
            profile.memory.usable_total_bytes if profile else 0,
            services.settings.current().effective_threads(),
            profile.cpu.name if profile else "",
            self._runs,
            memory_limited=profile is not None and profile.memory.is_limited,
        )

    def free_memory(self) -> int:
        profile = self._services.hardware.profile
        return profile.memory.usable_bytes if profile else 0

    def recommend(self) -> None:
        """Ask the recommender anew and show what follows."""
        source = self.source()
        if source is None:
            self._choices.levels.set_rows(())
            self._choices.formats.set_rows(())
            self._cards.show_offers((), "")
            self._no_plan(tr("Choose a model first"))
            return
        self._take_preset(source)
        services = self._services
        measured = known_of(services.catalog.variants(), source.id)
        purpose, context = self._wish.current_purpose(), self._wish.current_context()
        found = services.hardware.recommend(source.facts, purpose, context, measured)
        self.recommendation = found
        if found is None:
            self._no_plan(tr("Looking at this computer…"))
            return
        self._choices.show_view(self._chosen_view or _best_view(found))
        if self._choices.current_view() == LEVELS:
            self._show_levels(found)
        else:
            self._show_formats(source, found)

    def _take_preset(self, source: SourceRecord) -> None:
        preset = self._preset
        if preset is None or preset.source_id not in {"", source.id}:
            return
        self._preset = None
        if preset.level:
            self._chosen_view, self._chosen_level = LEVELS, preset.level
        else:
            self._chosen_view, self._chosen_format = FORMATS, preset.format_key
            self.format, self.given = None, dict(preset.given)

    def _show_levels(self, recommendation: Recommendation) -> None:
        rows = level_rows(recommendation, level_texts(), self.free_memory())
        self._choices.levels.set_rows(rows)
        chosen = self._chosen_level
        best = next((row.level for row in rows if row.recommended), rows[0].level if rows else None)
        wanted = chosen if any(row.level == chosen for row in rows) else best
        table = self._choices.levels_table
        if wanted is None:
            self._no_plan(tr("No level can be made of this model."))
        elif self.level is None or self.level.level != wanted or not table.currentIndex().isValid():
            table.select_key(wanted)
        else:
            self._on_level(next((row for row in rows if row.level == wanted), None))

    def _show_formats(self, source: SourceRecord, recommendation: Recommendation) -> None:
        rows = format_rows(source.facts, recommendation)
        self._choices.formats.set_rows(rows)
        chosen = next((row for row in rows if row.key == self._chosen_format), None)
        wanted = chosen or first_choice(rows)
        current = self._choices.formats_table.current_row()
        if wanted is None:
            self._no_plan(tr("No other format can be made of this model."))
        elif not isinstance(current, FormatRow) or current.key != wanted.key:
            self._choices.select_format(wanted.key)
        else:
            self._on_format(wanted)

    # From what is chosen to the plan.

    def _on_level(self, row: LevelRow | None) -> None:
        source = self.source()
        if row is None or source is None or self.recommendation is None:
            return
        if self._choices.current_view() != LEVELS:
            return
        self.level = row
        self._chosen_level = None if row.recommended else row.level
        ticked = self._choices.levels.ticked()
        self.plan = plan_levels(source.id, source.facts, ticked or (row,), self.room())
        view = level_view(source.facts, row, self.recommendation, self.plan.flight.notes)
        self._panel.options.show_states((), changed=False)
        self._panel.show_plan(source.facts.name, view, self.plan, free_memory_bytes=self.free_memory())
        self._planned()

    def _on_format(self, row: FormatRow) -> None:
        if row.point is None or self._choices.current_view() != FORMATS:
            return
        if self.format is not None and self.format.key != row.key:
            self.given = carried(self.given, row.point)
        self.format = row
        self._chosen_format = None if row.recommended and not self.given else row.key
        self._plan_format()

    def _plan_format(self) -> None:
        """Plan for the chosen format with its options as they are."""
        source, row = self.source(), self.format
        if source is None or row is None or row.point is None or self.recommendation is None:
            return
        facts = source.facts
        self._choices.axes.show_point(row.point, facts)
        try:
            recipe = recipe_of(row.point, self.given, facts)
        except InvalidRecipeError as error:
            self.plan = None
            self._panel.refuse(error.message)
            self.planned.emit(None)
            return
        self.plan = plan_recipe(source.id, facts, recipe, self.room())
        states = option_states(row.point, recipe, self.given, facts)
        self._panel.options.show_states(states, changed=any(state.changed for state in states))
        made = None
        if can_finetune(recipe):
            made = newest_for_finetuning(self._services.catalog.variants(), source.id)
        view = format_view(
            facts, row, recipe, self.recommendation, notes=self.plan.flight.notes, finetuned=made
        )
        self._panel.show_plan(facts.name, view, self.plan, free_memory_bytes=self.free_memory())
        self._planned()

    def _planned(self) -> None:
        if self._simple:
            self._show_cards()
        self.planned.emit(self.plan)

    def _no_plan(self, why_not: str) -> None:
        self.plan = None
        self._panel.clear(why_not)
        self._cards.show_offers((), "", why_not)
        self.planned.emit(None)

    def _show_cards(self) -> None:
        """The offers, and what is chosen beside them if it is none of them."""
        source, found, plan = self.source(), self.recommendation, self.plan
        if source is None or found is None or plan is None:
            return
        facts = source.facts
        levels = level_rows(found, level_texts(), self.free_memory())
        best = best_choice(found)
        needs_formats = best is not None and best.level is None
        formats = format_rows(facts, found) if needs_formats else ()
        cards = offers(facts, found, levels, formats)
        is_level = self._choices.current_view() == LEVELS
        row, level = self.format, self.level
        chosen = (level.level if level else "") if is_level else (row.key if row else "")
        known = next((card for card in cards if card.key == chosen), None)
        is_own = known is None or (row is not None and not is_level and self._has_options(row))
        if is_own:
            own = (
                of_level(Role.OWN, facts, level, found)
                if is_level and level is not None
                else of_format(Role.OWN, facts, row, found, plan.recipe)
                if row is not None
                else None
            )
            rest = tuple(card for card in cards if card.key != chosen)
            cards = (own, *rest) if own is not None else rest
        nothing = tr("Nothing that fits this computer can be made of this model: see all formats.")
        self._cards.show_offers(cards, chosen, nothing)

    def _has_options(self, row: FormatRow) -> bool:
        """Whether options of the format are not as usual."""
        source, plan = self.source(), self.plan
        if source is None or plan is None or row.point is None:
            return False
        return plan.recipe != recipe_of(row.point, {}, source.facts)

    # What the user does.

    def _on_source(self, _source_id: str) -> None:
        self.forget()

    def _on_purpose(self) -> None:
        self.forget()
        self.touched.emit()

    def _on_view(self, view: str) -> None:
        self._chosen_view = view
        self.touched.emit()
        self.late.start()

    def _on_offer(self, offer: Offer) -> None:
        """A card was chosen."""
        if offer.role is not Role.OWN:
            self.given = {}
        if offer.level:
            self._chosen_view, self._chosen_level = LEVELS, offer.level
        else:
            self._chosen_view, self._chosen_format = FORMATS, offer.format_key
        self.touched.emit()
        self.recommend()

    def _on_ticks(self) -> None:
        self.touched.emit()
        if self._choices.current_view() == LEVELS and self.level is not None:
            self._on_level(self.level)

    def _on_option(self, key: str, value: object) -> None:
        self.given = {**self.given, key: value}
        if self.format is not None:
            self._chosen_format = self.format.key
        self._plan_format()

    def _on_reset_one(self, key: str) -> None:
        self.given = {other: value for other, value in self.given.items() if other != key}
        self._plan_format()

    def _on_reset(self) -> None:
        self.given = {}
        self._plan_format()

    def _on_runs(self, runs: tuple[Run, ...]) -> None:
        if isValid(self) and runs != self._runs:
            self._runs = runs
            self.late.start()


def _best_view(recommendation: Recommendation) -> str:
    """The view in which the best choice that can be made here is found."""
    best = best_choice(recommendation)
    return FORMATS if best is not None and best.level is None else LEVELS
