"""My computer: what this machine is, and what it should run for a purpose, a model and a context."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from core.formats import parameters
from core.jobs.protocol import JobKind
from core.language import mark, tr
from core.recommend.choice import Choice, Recommendation
from core.recommend.known import Known, known_of
from core.types import ModelFacts, Purpose
from desktop.models.choices import (
    BAR_COLUMN,
    ChoicesModel,
    RankedChoice,
    headline,
    nothing_fits,
    ranked,
    sentence,
    size_words,
)
from desktop.models.finetune import newest_for_finetuning
from desktop.models.reference import DEFAULT_REFERENCE, REFERENCE_MODELS, reference_of
from desktop.models.rows import ROW_ROLE, Index
from desktop.pages.computer_controls import PURPOSES, AdviceControls
from desktop.pages.computer_facts import FactsCard
from desktop.pages.computer_hero import HeroCard, action_words
from desktop.pages.computer_map import HeatMapCard
from desktop.pages.computer_rejected import RejectedList
from desktop.pages.computer_simulate import SimulateCard
from desktop.pages.finetune_card import FinetuneCard
from desktop.services.bundle import Services
from desktop.services.hardware import LiveUse
from desktop.shortcuts import bind
from desktop.theme import metrics
from desktop.widgets.basics import icon_button, text
from desktop.widgets.layout import Card, PageFrame
from desktop.widgets.memory_bar import paint_memory_bar, parts_of
from desktop.widgets.table_view import TableView

NEEDS_LESS = (
    mark("A smaller model, a shorter context, a cache of fewer bits, or other programs closed would do."),
    mark("“Load anyway” in the list below makes and loads one all the same; its answers may be very slow."),
)
FREE_CHANGE = 0.06  # share of free memory that must have changed before the advice is made anew


class _BarDelegate(QStyledItemDelegate):
    """Draws the cell as its table does (ground, and the total at the right), then the bar at the left."""

    def __init__(self, table: TableView) -> None:
        super().__init__(table)
        self._cells = table.itemDelegate()
        self.free_bytes = 0
        self.scale_bytes = 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._cells.paint(painter, option, index)
        row: RankedChoice | None = index.data(ROW_ROLE)
        if row is None:
            return
        words = option.fontMetrics.horizontalAdvance(tr("~000.0 GiB"))
        rect = option.rect
        bar = QRectF(rect.x() + 10, rect.center().y() - 3, max(24, rect.width() - words - 32), 8)
        paint_memory_bar(painter, bar, parts_of(row.choice.memory_parts), self.free_bytes, self.scale_bytes)


def _is_as_published(choice: Choice, facts: ModelFacts) -> bool:
    """Whether a choice is the source's own files as they are."""
    return choice.container == "safetensors" and choice.dtype == facts.dtype


class ComputerPage(QWidget):
    """Facts at the top, then the advice: hero, ranked choices, and what was rejected with reasons."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._recommendation: Recommendation | None = None
        self._free_then = 0
        self._probe: str | None = None
        again = icon_button("arrow-clockwise", tr("Look at this computer again"), clicked=self._on_look_again)
        frame = self.frame = PageFrame(
            tr("My computer"), tr("What this machine is, and which format of a model suits it.")
        )
        self.simulate = SimulateCard(services.hardware)
        frame.header.add_action(self.simulate.opener)
        frame.header.add_action(again)
        self.facts = FactsCard()
        self.facts.measure.clicked.connect(self._on_measure)
        self.facts.show_history(services.hardware.history)
        self.controls = AdviceControls()
        self.purpose, self.model = self.controls.purpose, self.controls.model
        self.context = self.controls.context
        self.controls.set_kv_type(services.settings.current().kv_cache)
        self.hero = HeroCard()
        self.hero.accepted.connect(self._on_accepted)
        frame.body.addWidget(self.simulate)
        frame.body.addWidget(self.facts)
        frame.body.addWidget(self.controls)
        frame.body.addWidget(self.hero)
        self.finetune = FinetuneCard()
        self.finetune.copied.connect(lambda: services.notifications.info(tr("Copied")))
        self.finetune.hide()
        frame.body.addWidget(self.finetune)
        self.map = HeatMapCard(services.hardware, services.background)
        frame.body.addWidget(self.map)
        frame.body.addWidget(self._choices_card())
        frame.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        bind(self, "computer.again", self._on_look_again)
        self._fill_models()
        self._connect()
        self._on_hardware()

    # What others ask of the page.

    def on_shown(self) -> None:
        self._advise()

    def open_item(self, kind: str, item_id: str) -> None:
        """``("source", id)`` judges that source; ``("purpose", name)`` chooses a purpose."""
        if kind == "source" and (index := self.model.findData(item_id)) >= 0:
            self.model.setCurrentIndex(index)
        elif kind == "purpose" and item_id in {identifier for identifier, _, _ in PURPOSES}:
            self.purpose.set_current(item_id)

    def page_state(self) -> object:
        """What is chosen, for the page that takes this one's place in another language."""
        return (self.purpose.current(), self.model.currentData(), self.context.tokens())

    def restore_page_state(self, state: object) -> None:
        if isinstance(state, tuple) and len(state) == 3:
            purpose, model, context = state
            self.purpose.set_current(str(purpose))
            self.model.setCurrentIndex(max(0, self.model.findData(model)))
            self.context.set_tokens(int(context))

    @property
    def recommendation(self) -> Recommendation | None:
        return self._recommendation

    # How it is built.

    def _choices_card(self) -> Card:
        card = Card(tr("All choices"), quiet=tr("Predictions, until a variant is measured here."))
        self._model = ChoicesModel(self)
        self.table = TableView(tr("All choices"))
        self.table.setProperty("flat", "true")
        self.table.show_model(self._model, least_px=180)
        self._bars = _BarDelegate(self.table)
        self.table.setItemDelegateForColumn(BAR_COLUMN, self._bars)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rejected = RejectedList()
        self.rejected.anyway_asked.connect(self._on_anyway)
        self.nothing = text(tr("Every format was rejected; the reasons are below."), "quiet")
        self.nothing.hide()
        card.body.addWidget(self.table)
        card.body.addWidget(self.nothing)
        card.body.addWidget(self.rejected)
        return card

    def _connect(self) -> None:
        services = self._services
        services.hardware.changed.connect(self._on_hardware)
        services.hardware.use_changed.connect(self._on_use)
        services.catalog.changed.connect(self._fill_models)
        services.jobs.job_ended.connect(self._on_job_ended)
        self.controls.changed.connect(self._on_controls)
        self.map.find_asked.connect(lambda size: services.navigation.go("discover", "size", size))
        self.map.advice_asked.connect(self._on_size)
        self.map.context.changed.connect(self._on_map_context)

    # What happens.

    def _fill_models(self) -> None:
        chosen = self.model.currentData() or DEFAULT_REFERENCE
        self.model.blockSignals(True)
        self.model.clear()
        for source in self._services.catalog.sources():
            self.model.addItem(f"{source.name} ({parameters(source.facts.n_params)})", source.id)
        if self.model.count():
            self.model.insertSeparator(self.model.count())
        for reference in REFERENCE_MODELS:
            self.model.addItem(size_words(reference.label), reference.id)
            shape = tr("The shape of {example}", example=reference.example)
            self.model.setItemData(self.model.count() - 1, shape, Qt.ItemDataRole.ToolTipRole)
        self.model.setCurrentIndex(max(0, self.model.findData(chosen)))
        self.model.blockSignals(False)
        self._advise()

    def _chosen(self) -> tuple[ModelFacts, str, str]:
        """Facts of the chosen model, and its name where it is in the library, else its size."""
        chosen = self.model.currentData()
        source = self._services.catalog.source(str(chosen))
        if source is not None:
            return source.facts, source.name, ""
        reference = reference_of(str(chosen))
        return reference.facts, "", reference.label

    def _measured(self) -> dict[str, Known]:
        """What was measured here of variants of the chosen model, by choice id."""
        return known_of(self._services.catalog.variants(), str(self.model.currentData()))

    def _on_controls(self) -> None:
        self.map.set_wish(Purpose(self.purpose.current()), self.controls.kv_type)
        self._advise()

    def _on_map_context(self) -> None:
        """One context for the page: the map's slider moves that of the advice."""
        self.context.set_tokens(self.map.context.tokens())

    def _on_size(self, label: str) -> None:
        """The advice for a size of the map."""
        self.model.setCurrentIndex(max(0, self.model.findData(reference_of(label).id)))
        self.frame.scroll_to(self.hero)

    def _on_hardware(self) -> None:
        profile = self._services.hardware.effective_profile
        if profile is not None:
            self.map.refresh()
            self.facts.show_profile(profile)
            self._advise()

    def _on_use(self, use: LiveUse) -> None:
        if self._services.hardware.simulated is not None:
            return
        self.facts.show_use(use)
        free = use.memory_available_bytes
        if self.isVisible() and abs(free - self._free_then) > FREE_CHANGE * max(1, self._free_then):
            self._advise()
            self.map.refresh()

    def _advise(self) -> None:
        facts, name, size = self._chosen()
        self.context.set_limit(facts.context_length)
        context = self.context.tokens()
        self.map.set_context(context, facts.context_length)
        hardware = self._services.hardware
        purpose = Purpose(self.purpose.current())
        answer = hardware.recommend(
            facts, purpose, context, self._measured(), effective=True, kv_type=self.controls.kv_type
        )
        profile = hardware.effective_profile
        if answer is None or profile is None:
            return
        self._recommendation = answer
        free = self._free_bytes()
        self._free_then = profile.memory.available_bytes
        if answer.choices:
            best = answer.choices[0]
            action = action_words(best, in_library=not size)
            if not size and _is_as_published(best, facts):
                action = ""  # there is nothing to make
            self.hero.show_choice(best, headline(best, name, size=size), context, free, action)
        else:
            too_large = [item for item in answer.rejected if item.loadable]
            smallest = min(too_large, key=lambda item: item.memory_bytes, default=None)
            title = nothing_fits(name, size=size)
            self.hero.show_nothing_fits(title, smallest, free, self._barriers(answer))
        self.hero.show_simulated(simulated=profile.simulated is not None)
        self._show_choices(answer, free)
        self._show_finetune(name or tr("the {size} model", size=size))

    def _show_finetune(self, name: str) -> None:
        """The code that loads what was made for fine-tuning, while that is the purpose."""
        self.finetune.setVisible(self.purpose.current() == Purpose.FINETUNE)
        source = self._services.catalog.source(str(self.model.currentData()))
        variants = self._services.catalog.variants()
        variant = newest_for_finetuning(variants, source.id) if source is not None else None
        self.finetune.show_variant(variant, name)

    @staticmethod
    def _barriers(answer: Recommendation) -> tuple[str, ...]:
        """What is missing for the nearest format and what to do; where memory is not what is missing, why the
        formats were rejected: each reason once, least memory first."""
        ordered = sorted(answer.rejected, key=lambda item: item.memory_bytes)
        nearest = next((item for item in ordered if item.loadable), None)
        if nearest is not None:
            return (sentence(nearest.reason), *(tr(words) for words in NEEDS_LESS))
        return tuple(dict.fromkeys(sentence(item.reason) for item in ordered))

    def _free_bytes(self) -> int:
        """Memory that the hero is drawn against: the GPU's where there is one, else the computer's."""
        profile = self._services.hardware.effective_profile
        if profile is None:
            return 0
        cards = [gpu.vram_free_bytes or 0 for gpu in profile.gpus if not gpu.unified_memory]
        best = (
            self._recommendation.choices[0] if self._recommendation and self._recommendation.choices else None
        )
        if cards and best is not None and best.fits.value == "fits_gpu":
            return max(cards)
        return profile.memory.usable_bytes

    def _show_choices(self, answer: Recommendation, free: int) -> None:
        rows = ranked(answer)
        largest = max((row.choice.memory_bytes for row in rows), default=1)
        self._bars.free_bytes = free
        self._bars.scale_bytes = round(max(largest, min(free, 2 * largest)) * 1.05)
        self._model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        height = self.table.horizontalHeader().sizeHint().height() + metrics().size_table_row * len(rows) + 4
        self.table.setFixedHeight(height)
        real = self._services.hardware.simulated is None
        self.rejected.set_items(answer.rejected, may_load=real)

    def _on_anyway(self, choice_id: str) -> None:
        """Make and load what memory is too small for: the user's own decision."""
        _facts, _name, size = self._chosen()
        if not size:
            level = choice_id.partition(":")[2]
            self._services.navigation.go("quantize", "level", f"{self.model.currentData()} {level}")
        else:
            self._services.navigation.go("discover")
            self._services.notifications.info(
                tr("Choose a model first."),
                tr("Its page gets it; Quantize then offers every format, also this one."),
            )

    def _on_accepted(self) -> None:
        _facts, _name, size = self._chosen()
        answer = self._recommendation
        if not size and answer is not None and answer.choices and answer.choices[0].quantizable:
            self._services.navigation.go("quantize", "source", str(self.model.currentData()))
        else:
            self._services.navigation.go("discover")

    def _on_look_again(self) -> None:
        self._services.hardware.refresh()

    def _on_measure(self) -> None:
        self.facts.set_measuring(measuring=True)
        self._probe = self._services.jobs.submit(
            JobKind.PROBE,
            tr("Measure this computer"),
            {"bandwidth": True, "decoding": True, "write_speed": True},
        )

    def _on_job_ended(self, job_id: str, outcome: object) -> None:
        if job_id != self._probe:
            return
        self._probe = None
        self.facts.set_measuring(measuring=False)
        row = self._services.jobs.row(job_id)
        if row is not None and row.error:
            self._services.notifications.error(
                tr("The measurement failed: {error}", error=row.error), row.hint
            )
        self._services.hardware.refresh()
