"""Who answers: one variant or two to compare, how they share the memory, and what loading took."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import WorkerCrashedError
from core.formats import duration, file_size, memory_size
from core.language import mark, retold, tr
from core.library.records import VariantRecord
from desktop.models.recipe_words import container_title, recipe_sentence
from desktop.models.variant_facts import variant_title
from desktop.services.chat import ChatState
from desktop.services.chat_lane import Lane
from desktop.services.chat_room import ChatRoom
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, button, icon_button, text
from desktop.widgets.picker import Picker
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.states import ErrorCard

_LISTED = 200
"""The picker offers the newest variants; any other one is opened from the library."""
_BACKENDS = {"torch": "PyTorch"}
NO_VARIANT = mark("Nothing is loaded")


class LanePicker(QWidget):
    """A list of variants, a button that gives the memory back, and one line on how it stands."""

    chosen = Signal(str)
    close_asked = Signal()

    def __init__(self, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        name = tr("Variant") if index == 0 else tr("Variant to compare with")
        self.picker = Picker()
        self.picker.setAccessibleName(name)
        self.picker.setPlaceholderText(tr("Choose a variant") if index == 0 else tr("Compare with…"))
        self.picker.setMinimumWidth(200)
        self.picker.setMaximumWidth(520)
        self.picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.picker.setMinimumContentsLength(24)
        self.picker.setMaxVisibleItems(16)
        self.picker.activated.connect(self._on_activated)
        self.close_button = icon_button("eject", tr("Give the memory back"), clicked=self.close_asked.emit)
        self.words = ElidedLabel("", "caption")
        line = QHBoxLayout()
        line.setSpacing(size.xs)
        line.addWidget(self.picker, 1000)
        line.addWidget(self.close_button)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(self.words)

    def show_variants(self, variants: list[VariantRecord], current: VariantRecord | None) -> None:
        """Offer the newest ones, and the one that is chosen."""
        listed = variants[:_LISTED]
        if current is not None and current.id not in {variant.id for variant in listed}:
            listed = [*listed, current]
        self.picker.blockSignals(True)
        self.picker.clear()
        for variant in listed:
            recipe = variant.recipe
            files = "" if recipe.level is not None else f"  ·  {container_title(recipe.container)}"
            self.picker.addItem(variant_title(variant) + files, variant.id)
            sentence = recipe_sentence(recipe)
            self.picker.setItemData(self.picker.count() - 1, sentence, Qt.ItemDataRole.ToolTipRole)
        self.picker.setCurrentIndex(self.picker.findData(current.id) if current else -1)
        self.picker.blockSignals(False)

    def show_lane(self, lane: Lane, *, in_turn: bool) -> None:
        """How it stands: loading, loaded, waiting for its turn."""
        variant = lane.variant
        index = self.picker.findData(variant.id) if variant else -1
        if index != self.picker.currentIndex():
            self.picker.setCurrentIndex(index)
        self.picker.setToolTip(recipe_sentence(variant.recipe) if variant else "")
        state, loaded = lane.client.state, lane.client.model
        self.close_button.setVisible(state.holds_memory)
        freed = loaded.memory_bytes if loaded else None
        self.close_button.setToolTip(
            tr("Close it, which frees {size}", size=memory_size(freed)) if freed else tr("Close it")
        )
        if variant is None:
            self.words.set_full_text("")
        elif state is ChatState.LOADING:
            self.words.set_full_text(tr("Loading {size}…", size=file_size(variant.size_bytes)))
        elif loaded is not None:
            self.words.set_full_text(loaded_words(lane))
        elif state is ChatState.FAILED:
            self.words.set_full_text(tr("It could not be used"))
        else:
            self.words.set_full_text(tr("Is loaded when it is its turn") if in_turn else tr(NO_VARIANT))

    def _on_activated(self, index: int) -> None:
        if chosen := self.picker.itemData(index):
            self.chosen.emit(str(chosen))


class LaneBar(QWidget):
    """The pickers side by side, and below them how two variants answer."""

    chosen = Signal(int, str)
    close_asked = Signal()

    def __init__(self, room: ChatRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self._room = room
        self.pickers = tuple(LanePicker(index) for index in (0, 1))
        pickers = QHBoxLayout()
        pickers.setSpacing(size.l)
        for index, picker in enumerate(self.pickers):
            picker.chosen.connect(self._on_chosen_first if index == 0 else self._on_chosen_second)
            picker.close_asked.connect(self.close_asked)
            pickers.addWidget(picker, 3)
        self.spacer = QWidget()
        pickers.addWidget(self.spacer, 1)
        self.arrangement = SegmentedControl(
            [
                ("at_once", tr("At once"), tr("Both stay in memory and answer at the same time")),
                (
                    "in_turn",
                    tr("One after the other"),
                    tr("One is loaded, answers, and gives its memory to the other"),
                ),
            ],
            name=tr("How they answer"),
        )
        self.arrangement.changed.connect(self._on_arrangement)
        self.memory_words = text("", "quiet", wrap=True)
        self.blind = QCheckBox(tr("Blind"))
        self.blind.setToolTip(tr("Names and speeds are hidden, and the sides shuffled, until you have voted"))
        self.blind.toggled.connect(room.set_blind)
        self.pair = QWidget()
        pair = QHBoxLayout(self.pair)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(size.m)
        pair.addWidget(self.arrangement)
        pair.addWidget(self.memory_words, 1)
        pair.addWidget(self.blind)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.s)
        layout.addLayout(pickers)
        layout.addWidget(self.pair)

    def show_variants(self, variants: list[VariantRecord]) -> None:
        for picker, lane in zip(self.pickers, self._room.lanes, strict=True):
            picker.show_variants(variants, lane.variant)

    def show_room(self) -> None:
        """Bring everything up to date."""
        room = self._room
        for picker, lane in zip(self.pickers, room.lanes, strict=True):
            picker.show_lane(lane, in_turn=room.comparing and room.in_turn)
        self.pickers[1].setVisible(room.comparing)
        self.spacer.setVisible(not room.comparing)
        self.pair.setVisible(room.comparing)
        self.arrangement.blockSignals(True)
        self.arrangement.set_current("in_turn" if room.in_turn else "at_once")
        self.arrangement.blockSignals(False)
        self.memory_words.setText(memory_words(room))
        self.blind.blockSignals(True)
        self.blind.setChecked(room.blind)
        self.blind.blockSignals(False)

    def _on_chosen_first(self, variant_id: str) -> None:
        self.chosen.emit(0, variant_id)

    def _on_chosen_second(self, variant_id: str) -> None:
        self.chosen.emit(1, variant_id)

    def _on_arrangement(self, chosen: str) -> None:
        self._room.set_arrangement("in_turn" if chosen == "in_turn" else "at_once")


def loaded_words(lane: Lane) -> str:
    """``Loaded in 0.4 s  ·  393 MiB of memory  ·  runs in PyTorch``."""
    loaded = lane.client.model
    if loaded is None:
        return ""
    parts = [tr("Loaded in {time}", time=duration(loaded.load_s))]
    if loaded.memory_bytes:
        parts.append(tr("{size} of memory", size=memory_size(loaded.memory_bytes)))
    if loaded.backend:
        parts.append(tr("runs in {backend}", backend=_BACKENDS.get(loaded.backend, loaded.backend)))
    if loaded.note:
        parts.append(retold(loaded.note))
    return "  ·  ".join(parts)


def memory_words(room: ChatRoom) -> str:
    """Why both answer at once, or one after the other, in one line."""
    plan = room.plan
    if plan is None:
        return ""
    need, free = memory_size(plan.total, estimate=True), memory_size(plan.free_bytes)
    if plan.at_once:
        return tr("Both together need {need}; {free} are free.", need=need, free=free)
    if room.in_turn:
        return tr("Both together need {need}, but only {free} are free.", need=need, free=free)
    return tr(
        "Both together need {need}, but only {free} are free: it may become very slow.", need=need, free=free
    )


def error_card(lane: Lane, again: Callable[[], object]) -> ErrorCard | None:
    """What to show when a lane's model could not be loaded or has stopped."""
    error = lane.error
    if error is None:
        return None
    restart = button(tr("Start again"), icon_name="arrow-clockwise", clicked=again)
    if isinstance(error, WorkerCrashedError):  # its words are the log's: folded
        return ErrorCard(tr("The model stopped unexpectedly."), error.hint, error.message, action=restart)
    return ErrorCard(error.message, error.hint, action=restart)
