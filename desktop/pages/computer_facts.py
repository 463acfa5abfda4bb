"""The facts of this computer in one strip: processor, memory, graphics, disk, bandwidth."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from core.formats import bandwidth, file_size, memory_size
from core.hardware.profile import GpuInfo, HardwareProfile
from desktop.services.hardware import LiveUse
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, button, text
from desktop.widgets.layout import Card, StatTile
from desktop.widgets.status_strip import MiniBar

ISA_SHOWN = 4


def cpu_remark(profile: HardwareProfile) -> str:
    """Cores and the instruction sets that matter for models."""
    cpu = profile.cpu
    cores = f"{cpu.usable_cores} core{'s' if cpu.usable_cores != 1 else ''}"
    if cpu.usable_cores < cpu.logical_cores:
        cores += f" of {cpu.logical_cores}"
    return ", ".join([cores, *reversed(cpu.isa[-ISA_SHOWN:])])


def gpu_words(gpus: tuple[GpuInfo, ...]) -> tuple[str, str]:
    """Name and remark of the graphics tile."""
    if not gpus:
        return "No GPU found", "Models run on the processor"
    gpu = max(gpus, key=lambda found: (not found.integrated, found.vram_total_bytes))
    more = f" and {len(gpus) - 1} more" if len(gpus) > 1 else ""
    if gpu.unified_memory:
        remark = "Shares the computer's memory"
    else:
        free = f", {memory_size(gpu.vram_free_bytes)} free" if gpu.vram_free_bytes is not None else ""
        remark = f"{memory_size(gpu.vram_total_bytes)}{free}"
    return f"{gpu.name}{more}", remark


class FactsCard(Card):
    """Five tiles; memory and processor carry a live bar. ``measure`` asks for a bandwidth measurement."""

    def __init__(self) -> None:
        super().__init__()
        size = metrics()
        self.cpu = StatTile("Processor", "…", "", "cpu")
        self.memory = StatTile("Memory", "…", "", "stack")
        self.gpu = StatTile("Graphics", "…", "", "monitor")
        self.disk = StatTile("Disk", "…", "", "hard-drives")
        self.bandwidth = StatTile("Bandwidth", "…", "", "gauge")
        self._cpu_bar, self._memory_bar = MiniBar(warns=False), MiniBar()
        self.measure = button(
            "Measure",
            "link",
            tip="Copies a block of memory a few times, about five seconds. Speed predictions rest on it.",
        )
        self.gaps = ElidedLabel("", "caption")
        self.gaps.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(size.l)
        grid.setVerticalSpacing(6)
        for column, tile in enumerate((self.cpu, self.memory, self.gpu, self.disk, self.bandwidth)):
            grid.addWidget(tile, 0, column)
            grid.setColumnStretch(column, 5 if column in {0, 2} else 4)
        self._cpu_share, self._memory_share = text("", "caption"), text("", "caption")
        for column, (bar, words) in enumerate(
            ((self._cpu_bar, self._cpu_share), (self._memory_bar, self._memory_share))
        ):
            holder = QHBoxLayout()
            holder.setSpacing(size.s)
            holder.addWidget(bar)
            holder.addWidget(words, 1)
            grid.addLayout(holder, 1, column)
        grid.addWidget(self.measure, 1, 4)
        self.body.addLayout(grid)
        self.body.addWidget(self.gaps)

    def show_profile(self, profile: HardwareProfile) -> None:
        self.cpu.set(profile.cpu.name, cpu_remark(profile), f"{profile.cpu.name}, {profile.cpu.architecture}")
        limited = "limit of this container" if profile.memory.limited_by_container else ""
        self.memory.set(
            memory_size(profile.memory.total_bytes),
            f"{memory_size(profile.memory.available_bytes)} free" + (f", {limited}" if limited else ""),
        )
        name, remark = gpu_words(profile.gpus)
        if profile.npus:
            remark += f"; NPU: {profile.npus[0].name}"
        self.gpu.set(name, remark, "\n".join(gpu.name for gpu in profile.gpus))
        self.disk.set(
            f"{file_size(profile.disk.free_bytes)} free",
            f"of {file_size(profile.disk.total_bytes)}",
            profile.disk.path,
        )
        measured = profile.memory.bandwidth_bytes_per_s
        self.bandwidth.set(
            bandwidth(measured) if measured else "Not measured",
            "of memory, measured here" if measured else "speeds are guesses",
        )
        self.measure.setText("Measure again" if measured else "Measure")
        shown = [gap for gap in profile.gaps if gap.reason]
        self.gaps.set_full_text("Not known: " + "; ".join(f"{gap.probe} ({gap.reason})" for gap in shown))
        self.gaps.setVisible(bool(shown))

    def show_use(self, use: LiveUse) -> None:
        self._cpu_bar.set_share(use.cpu)
        self._cpu_share.setText(f"{use.cpu * 100:.0f} % busy")
        self._memory_bar.set_share(use.memory_used_bytes / max(1, use.memory_total_bytes))
        self._memory_share.setText(f"{memory_size(use.memory_used_bytes)} in use")
        remark = f"{memory_size(use.memory_available_bytes)} free"
        self.memory.remark.set_full_text(remark)

    def set_measuring(self, *, measuring: bool) -> None:
        self.measure.setEnabled(not measuring)
        self.measure.setText("Measuring…" if measuring else "Measure again")
