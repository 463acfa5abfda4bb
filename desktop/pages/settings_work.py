"""What jobs and chats may take of this computer, and how they work by default."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QSpinBox, QWidget

from core.formats import memory_size, tokens
from core.language import mark, tr
from core.settings import Settings
from core.specs.runtime import KvType
from desktop.models.compute import tf32_obstacle
from desktop.pages.computer_controls import KV_WORDS
from desktop.services.bundle import Services
from desktop.widgets.basics import indent_text
from desktop.widgets.picker import Picker
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.setting_row import SettingRow, SettingsSection

CONTEXTS = (2048, 4096, 8192, 16384, 32768)
CONTROL_WIDTH = 260
_COMPUTE = mark(
    "How the GPU multiplies when it quantizes, measures and chats. TF32 is faster and less exact."
)
_CACHE_BITS: dict[KvType, str] = {"f16": mark("16-bit"), "q8_0": mark("8-bit"), "q4_0": mark("4-bit")}
_GIB = 1 << 30
_MOST_GIB = 4096.0


class WorkSettings(SettingsSection):
    """Every change holds for the next job or chat."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("work", tr("Work"), parent=parent)
        self._services = services
        self._build_room()
        self._build_ways()
        self.add(self._threads_row(), self._memory_row(), self._context_row(), self._cache_row())
        self.add(
            SettingRow(
                tr("After quantizing"),
                tr("Compares a new variant with its original on a short text, to see what the bits cost."),
                self.evaluate,
            ),
            self.compute_row,
        )
        services.hardware.changed.connect(self._on_hardware)
        self._on_hardware()

    def _build_room(self) -> None:
        available = Settings().effective_threads()
        self.threads = QSpinBox()
        self.threads.setRange(0, available)
        self.threads.setSpecialValueText(tr("All cores ({available})", available=available))
        self.threads.setFixedWidth(CONTROL_WIDTH)
        indent_text(self.threads)
        self.threads.valueChanged.connect(self._on_threads)
        self.memory = QDoubleSpinBox()
        self.memory.setRange(0.0, _MOST_GIB)
        self.memory.setDecimals(1)
        self.memory.setSingleStep(1.0)
        self.memory.setSuffix(" GiB")
        self.memory.setSpecialValueText(tr("No limit"))
        self.memory.setKeyboardTracking(False)  # not while a number is typed
        self.memory.setFixedWidth(CONTROL_WIDTH)
        indent_text(self.memory)
        self.memory.valueChanged.connect(self._on_memory)

    def _build_ways(self) -> None:
        self.context = Picker()
        for context in CONTEXTS:
            self.context.addItem(tr("{tokens} tokens", tokens=tokens(context)), context)
        self.context.setFixedWidth(CONTROL_WIDTH)
        self.context.activated.connect(self._on_context)
        self.cache = SegmentedControl(
            [(kept, tr(_CACHE_BITS[kept]), tr(hint)) for kept, (_words, hint) in KV_WORDS.items()],
            name=tr("Conversation cache"),
        )
        self.cache.changed.connect(self._on_cache)
        self.compute = SegmentedControl(
            [
                ("fp32", "float32", tr("Exact: every calculation in 32 bits")),
                ("tf32", "TF32", tr("Faster on the GPU, with 10 bits of precision instead of 23")),
            ],
            name=tr("Compute"),
        )
        self.compute.changed.connect(self._on_compute)
        self.compute_row = SettingRow(tr("Compute"), tr(_COMPUTE), self.compute, also="gpu cuda precision")
        self.evaluate = QCheckBox(tr("Measure each new variant"))
        self.evaluate.toggled.connect(self._on_evaluate)

    def _threads_row(self) -> SettingRow:
        return SettingRow(
            tr("Threads"),
            tr("How many processor cores jobs and chats may use. Fewer leave room for other programs."),
            self.threads,
            also=tr("cpu cores processor"),
        )

    def _memory_row(self) -> SettingRow:
        self.memory_row = SettingRow(tr("Memory limit"), "", self.memory, also=tr("ram room"))
        return self.memory_row

    def _context_row(self) -> SettingRow:
        return SettingRow(
            tr("Chat context"),
            tr("How much of a conversation the model keeps in mind. More takes more memory."),
            self.context,
        )

    def _cache_row(self) -> SettingRow:
        return SettingRow(
            tr("Conversation cache"),
            tr("How chats keep what was said: fewer bits take less memory. Holds from the next chat on."),
            self.cache,
            also="kv cache",
        )

    def show_settings(self, settings: Settings) -> None:
        with QSignalBlocker(self.threads), QSignalBlocker(self.memory), QSignalBlocker(self.evaluate):
            self.threads.setValue(settings.threads)
            if round(settings.memory_limit / _GIB, 1) != self.memory.value():
                self.memory.setValue(settings.memory_limit / _GIB)
            self.evaluate.setChecked(settings.evaluate_after_quantize)
        self.cache.set_current(settings.kv_cache)
        if self.context.findData(settings.chat_context) < 0:
            self.context.addItem(
                tr("{tokens} tokens", tokens=tokens(settings.chat_context)), settings.chat_context
            )
        self.context.setCurrentIndex(self.context.findData(settings.chat_context))
        if self.compute.current() != settings.compute:
            self.compute.set_current(settings.compute)
        self._on_hardware()

    def _on_hardware(self) -> None:
        """What this computer has, for the limit; TF32 can be chosen where a GPU has it, and a choice that was
        made elsewhere stays, and is said."""
        profile = self._services.hardware.profile
        words = tr("The most that one chat or job may take. Advice counts with it, too.")
        if profile is not None:
            total, free = memory_size(profile.memory.total_bytes), memory_size(profile.memory.available_bytes)
            words += " " + tr("This computer has {total}, {free} are free.", total=total, free=free)
            with QSignalBlocker(self.memory):
                limit = self._services.settings.current().memory_limit
                self.memory.setMaximum(max(profile.memory.total_bytes, limit) / _GIB)
        self.memory_row.set_remark(words)
        obstacle = tf32_obstacle(profile)
        tf32 = self.compute.button("tf32")
        tf32.setEnabled(not obstacle)
        tf32.setToolTip(obstacle or tr("Faster on the GPU, with 10 bits of precision instead of 23"))
        self.compute_row.set_remark(obstacle or tr(_COMPUTE))

    def _on_threads(self, count: int) -> None:
        self._services.settings.update(threads=count)

    def _on_memory(self, gib: float) -> None:
        self._services.settings.update(memory_limit=round(gib * _GIB))

    def _on_context(self) -> None:
        self._services.settings.update(chat_context=int(self.context.currentData()))

    def _on_cache(self, kept: str) -> None:
        self._services.settings.update(kv_cache=kept)

    def _on_compute(self, mode: str) -> None:
        self._services.settings.update(compute=mode)

    def _on_evaluate(self, on: bool) -> None:
        self._services.settings.update(evaluate_after_quantize=on)
