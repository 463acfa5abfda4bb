"""The tour's first two steps: what this computer is, and what suits it, in words that need no knowledge."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.formats import file_size, memory_size
from core.hardware.profile import HardwareProfile
from core.language import tr, trn
from core.recommend.choice import Choice
from core.recommend.heat_map import HeatMap, heat_map
from core.types import Fit, Purpose
from desktop.models.choices import headline, summary
from desktop.models.heat_map import summary_words
from desktop.models.reference import REFERENCE_MODELS
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.badges import FIT_WORDS, Badge, FitBadge
from desktop.widgets.basics import IconLabel, row, text
from desktop.widgets.layout import Card, FlowLayout, StatTile
from desktop.widgets.skeleton import Skeleton

CONTEXT = 4096


class ComputerStep(QWidget):
    """Four facts; grey bars while they are being found out."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.title = text(tr("This is your computer"), "display", wrap=True)
        self.words = text(
            tr(
                "Language models live in memory. Bitwright looks at what you have, and makes a model small "
                "enough to run here. Nothing leaves this computer."
            ),
            "quiet",
            wrap=True,
        )
        self.cpu = StatTile(tr("Processor"), "…", "", "cpu")
        self.memory = StatTile(tr("Memory"), "…", "", "stack")
        self.gpu = StatTile(tr("Graphics"), "…", "", "monitor")
        self.disk = StatTile(tr("Disk"), "…", "", "hard-drives")
        self.card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(metrics().xl)
        grid.setVerticalSpacing(metrics().l)
        for place, tile in enumerate((self.cpu, self.memory, self.gpu, self.disk)):
            grid.addWidget(tile, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        self.tiles = QWidget()
        self.tiles.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.skeleton = Skeleton((0.5, 0.8, 0.4, 0.7), name=tr("Looking at this computer…"))
        self.card.body.addWidget(self.skeleton)
        self.card.body.addWidget(self.tiles)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics().m)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(metrics().s)
        column.addWidget(self.card)
        column.addWidget(_what_matters())
        column.addStretch(1)
        services.hardware.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the facts that are known by now."""
        profile = self._services.hardware.profile
        self.skeleton.setVisible(profile is None)
        self.tiles.setVisible(profile is not None)
        if profile is not None:
            self._show(profile)

    def _show(self, profile: HardwareProfile) -> None:
        cores = profile.cpu.usable_cores
        self.cpu.set(profile.cpu.name, trn("{n} core", "{n} cores", cores), profile.cpu.name)
        free = memory_size(profile.memory.available_bytes)
        self.memory.set(memory_size(profile.memory.total_bytes), tr("{size} free now", size=free))
        if profile.gpus:
            gpu = max(profile.gpus, key=lambda found: found.vram_total_bytes)
            self.gpu.set(gpu.name, memory_size(gpu.vram_total_bytes), gpu.name)
        else:
            self.gpu.set(tr("No graphics card for models"), tr("The processor does the work"))
        self.disk.set(
            tr("{size} free", size=file_size(profile.disk.free_bytes)),
            tr("of {size}", size=file_size(profile.disk.total_bytes)),
        )


def _what_matters() -> Card:
    """What the facts mean, for someone who meets them for the first time."""
    card = Card(kind="well")
    for glyph, words in (
        ("stack", tr("How much memory is free decides how large a model can be.")),
        ("gauge", tr("How fast that memory is decides how fast it answers.")),
        ("monitor", tr("A graphics card has fast memory of its own; without one, the processor does it.")),
    ):
        line = row(IconLabel(glyph, "accent", 18), text(words, wrap=True), spacing=metrics().m)
        line.setStretch(1, 1)
        card.body.addLayout(line)
    return card


class AdviceStep(QWidget):
    """One recommendation, how far this computer goes, what quantizing is. ``told`` when it is worked out."""

    told = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._asked = False
        self.title = text(tr("This is what suits it"), "display", wrap=True)
        self.words = text(
            tr(
                "A model is billions of numbers, published with 16 bits each. Quantizing keeps them in "
                "about 4: a quarter of the memory, several times the speed, and answers that stay nearly "
                "the same."
            ),
            "quiet",
            wrap=True,
        )
        self.card = Card(kind="hero")
        self.skeleton = Skeleton((0.6, 0.8, 0.5), name=tr("Working it out…"))
        self.headline = text("", "title", wrap=True)
        self.summary = text("", "subtitle", wrap=True)
        self.reach = text("", "quiet", wrap=True)
        self.badge = QVBoxLayout()
        self.content = QWidget()
        inner = QVBoxLayout(self.content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(metrics().s)
        inner.addWidget(text(tr("For this computer"), "overline"))
        inner.addWidget(self.headline)
        inner.addWidget(self.summary)
        inner.addLayout(row(self._fit_badge(), None))
        self.content.hide()
        self.card.body.addWidget(self.skeleton)
        self.card.body.addWidget(self.content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics().m)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(metrics().s)
        column.addWidget(self.card)
        column.addWidget(self._reach_card())
        column.addStretch(1)
        services.hardware.changed.connect(self.refresh)

    def _reach_card(self) -> Card:
        """How far this computer goes: each size with its best fit."""
        self.sizes = QWidget()
        self._badges = FlowLayout(self.sizes, metrics().s)
        self.reach_card = Card(kind="well")
        self.reach_card.body.addWidget(self.reach)
        self.reach_card.body.addWidget(self.sizes)
        self.reach_card.hide()
        return self.reach_card

    def _show_sizes(self, found: HeatMap) -> None:
        order = list(Fit)
        for model, cells in zip(found.models, found.rows, strict=True):
            fits = [cell.fit for cell in cells if cell.fit is not None]
            best = min(fits, key=order.index, default=Fit.NO)
            words = FIT_WORDS[best]
            badge = Badge(model, words.icon, words.meaning, f"{model}: {tr(words.word)}")
            badge.setAccessibleName(f"{model}: {tr(words.word)}")
            self._badges.addWidget(badge)
        self.reach_card.show()

    def _fit_badge(self) -> FitBadge:
        self.fit = FitBadge(Fit.RAM)
        return self.fit

    def refresh(self) -> None:
        """Work it out in a thread, once this computer is known and the step is in sight."""
        profile = self._services.hardware.profile
        if profile is None or self._asked or not self.isVisible():
            return
        self._asked = True
        models = [(reference.label, reference.facts) for reference in REFERENCE_MODELS]

        def work() -> tuple[HeatMap, tuple[str, Choice] | None]:
            found = heat_map(profile, Purpose.CHAT, CONTEXT, models)
            return found, _recommended(profile, found)

        self._services.background.run(work, self._show)

    def _show(self, found: tuple[HeatMap, tuple[str, Choice] | None]) -> None:
        reach, best = found
        self.skeleton.hide()
        self.content.show()
        self.reach.setText(summary_words(reach))
        self._show_sizes(reach)
        if best is None:
            self.headline.setText(tr("Small models only"))
            self.summary.setText(tr("Little memory is free: close other programs, and look again."))
            self.fit.hide()
        else:
            size, choice = best
            self.headline.setText(headline(choice, size=size))
            self.summary.setText(summary(choice, CONTEXT))
            self.fit.set_fit(choice.fits)
        self.told.emit()


def _recommended(profile: HardwareProfile, found: HeatMap) -> tuple[str, Choice] | None:
    """The best level of the largest size that fits with room to spare and answers at a reader's pace."""
    from core.recommend.heat_map import READABLE
    from core.recommend.recommend import recommend
    from core.recommend.starters import LEAST_BITS

    best = None
    for reference in REFERENCE_MODELS:
        if reference.label not in found.models:
            continue
        answer = recommend(profile, reference.facts, Purpose.CHAT, CONTEXT)
        for choice in answer.choices[:1]:
            pace = choice.tokens_per_s is None or choice.tokens_per_s >= READABLE
            if choice.fits is not Fit.TIGHT and pace and choice.bits_per_weight >= LEAST_BITS:
                best = (reference.label, choice)
    return best
