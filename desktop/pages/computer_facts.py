"""The facts of this computer in one strip, and all of them with what is not known when they are unfolded."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from core.formats import bandwidth, file_size, memory_size, percent
from core.hardware.gpu_use import GpuUse
from core.hardware.profile import GpuInfo, HardwareProfile
from core.language import mark, tr, trn
from desktop.glossary import term_tip
from desktop.models.choices import sentence
from desktop.services.hardware import LiveUse
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, button, row
from desktop.widgets.layout import Card, KeyValueGrid, StatTile
from desktop.widgets.live_graph import LiveGraph

ISA_SHOWN = 1
UNMEASURED = mark("Not measured yet")


def cpu_remark(profile: HardwareProfile) -> str:
    """Cores and the instruction sets that matter for models."""
    cpu = profile.cpu
    cores = trn("{n} core", "{n} cores", cpu.usable_cores)
    if cpu.usable_cores < cpu.logical_cores:
        cores = tr("{cores} of {logical_cores}", cores=cores, logical_cores=cpu.logical_cores)
    return ", ".join([cores, *reversed(cpu.isa[-ISA_SHOWN:])])


def cpu_tip(profile: HardwareProfile) -> str:
    """The processor tile's tooltip: its whole name, and all instruction sets that matter."""
    cpu = profile.cpu
    return "\n".join(part for part in (f"{cpu.name}, {cpu.architecture}", ", ".join(cpu.isa)) if part)


def short_name(gpu: GpuInfo) -> str:
    """A card's name without its maker: "GeForce RTX 4090"."""
    for maker in ("NVIDIA ", "AMD ", "Intel(R) "):
        if gpu.name.startswith(maker):
            return gpu.name.removeprefix(maker)
    return gpu.name


def gpu_words(gpus: tuple[GpuInfo, ...]) -> tuple[str, str]:
    """Name and remark of the graphics tile."""
    if not gpus:
        return tr("No GPU found"), tr("Models run on the processor")
    gpu = max(gpus, key=lambda found: (not found.integrated, found.vram_total_bytes))
    name = short_name(gpu)
    if len(gpus) > 1:
        name = tr("{name} and {count} more", name=name, count=len(gpus) - 1)
    if gpu.unified_memory:
        remark = tr("Shares the computer's memory")
    else:
        remark = memory_size(gpu.vram_total_bytes)
        if gpu.vram_free_bytes is not None:
            remark = f"{remark}, {tr('{memory} free', memory=memory_size(gpu.vram_free_bytes))}"
    return name, remark


def gpu_tip(gpu: GpuInfo) -> str:
    """A line of the graphics tile's tooltip."""
    return tr(
        "{name}: {memory}, used by {list}",
        name=gpu.name,
        memory=memory_size(gpu.vram_total_bytes),
        list=", ".join(gpu.usable_by) or tr("no runtime"),
    )


def disk_remark(profile: HardwareProfile) -> str:
    speed = profile.disk.write_bytes_per_s
    return (
        tr("writes {bandwidth}", bandwidth=bandwidth(speed))
        if speed
        else tr("of {size}", size=file_size(profile.disk.total_bytes))
    )


class FactsCard(Card):
    """Five tiles; processor, memory and graphics carry a live graph. ``measure`` asks for speeds.

    ``all_facts`` and ``gaps`` are folded until they are asked for.
    """

    def __init__(self) -> None:
        super().__init__()
        size = metrics()
        self.cpu = StatTile(tr("Processor"), "…", "", "cpu")
        self.memory = StatTile(tr("Memory"), "…", "", "stack")
        self.gpu = StatTile(tr("Graphics"), "…", "", "monitor")
        self.disk = StatTile(tr("Disk"), "…", "", "hard-drives")
        self.bandwidth = StatTile(tr("Memory speed"), "…", "", "gauge")
        self.measure = button(
            tr("Measure"),
            "link",
            tip=tr(
                "Copies memory, lets the chat runtime generate with small made-up models, "
                "writes a test file of at most 256 MB and removes it, and asks the runtimes "
                "which GPUs they can use: about twenty seconds. Predictions rest on it."
            ),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(size.l)
        grid.setVerticalSpacing(6)
        for column, tile in enumerate((self.cpu, self.memory, self.gpu, self.disk, self.bandwidth)):
            grid.addWidget(tile, 0, column)
            grid.setColumnStretch(column, 5 if column in {0, 2} else 4)
        self.load = {
            "cpu": LiveGraph(tr("Processor load"), 0),
            "memory": LiveGraph(tr("Memory in use"), 2),
            "gpu": LiveGraph(tr("Graphics load"), 3),
        }
        self.load_words = {name: ElidedLabel("…", "caption") for name in self.load}
        for place, name in enumerate(self.load):
            grid.addWidget(self.load[name], 1, place)
            grid.addWidget(self.load_words[name], 2, place)
        self._show_gpu(None)
        grid.addWidget(self.measure, 1, 4, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(grid)
        self._grid = grid
        self._fold_away()

    def _fold_away(self) -> None:
        """What is folded, and the two links that unfold it."""
        self.all_facts, self.gaps = KeyValueGrid(), KeyValueGrid()
        self.facts_fold = button(tr("Show all facts"), "link", clicked=lambda: self._toggle(self.all_facts))
        self.gaps_fold = button("", "link", clicked=lambda: self._toggle(self.gaps))
        self._gap_count = 0
        self._grid.addLayout(row(self.facts_fold, self.gaps_fold, None, spacing=metrics().l), 2, 3, 1, 2)
        for folded in (self.all_facts, self.gaps):
            folded.hide()
            self.body.addWidget(folded)

    def _toggle(self, grid: KeyValueGrid) -> None:
        grid.setVisible(grid.isHidden())
        self._word_folds()

    def _word_folds(self) -> None:
        self.facts_fold.setText(tr("Show all facts") if self.all_facts.isHidden() else tr("Hide all facts"))
        self.gaps_fold.setText(
            trn("Show {n} unknown fact", "Show {n} unknown facts", self._gap_count)
            if self.gaps.isHidden()
            else trn("Hide {n} unknown fact", "Hide {n} unknown facts", self._gap_count)
        )
        self.gaps_fold.setToolTip(tr("What could not be found out, and why"))

    def show_profile(self, profile: HardwareProfile) -> None:
        self.cpu.set(profile.cpu.name, cpu_remark(profile), cpu_tip(profile))
        limited = tr("limit of this container") if profile.memory.limited_by_container else ""
        self.memory.set(
            memory_size(profile.memory.total_bytes),
            tr("{memory} free", memory=memory_size(profile.memory.available_bytes))
            + (f", {limited}" if limited else ""),
        )
        name, remark = gpu_words(profile.gpus)
        if profile.npus:
            remark = f"{remark}; NPU: {profile.npus[0].name}"
        self.gpu.set(name, remark, "\n".join(gpu_tip(gpu) for gpu in profile.gpus))
        tip = tr("{path}: {size} in all", path=profile.disk.path, size=file_size(profile.disk.total_bytes))
        self.disk.set(tr("{size} free", size=file_size(profile.disk.free_bytes)), disk_remark(profile), tip)
        speed, imagined = profile.memory.bandwidth_bytes_per_s, profile.simulated is not None
        self.bandwidth.set(
            bandwidth(speed) if speed else tr("Not measured"),
            (tr("as its makers say") if imagined else tr("measured here"))
            if speed
            else tr("speeds estimated"),
            term_tip("bandwidth"),
        )
        if self.measure.isEnabled():
            known = speed and profile.disk.write_bytes_per_s and profile.decode
            self.measure.setText(tr("Measure again") if known else tr("Measure"))
        self._imagined = imagined
        self.measure.setVisible(not imagined)
        for name in ("cpu", "memory"):
            self.load[name].setVisible(not imagined)
            self.load_words[name].setVisible(not imagined)
        if imagined:
            self._show_gpu(None)
        self._show_folded(profile)

    def _show_folded(self, profile: HardwareProfile) -> None:
        from core.hardware.words import facts, gap_words

        self.all_facts.set_pairs((name, "\n".join(lines)) for name, lines in facts(profile, tr(UNMEASURED)))
        shown = [gap for gap in profile.gaps if gap.reason]
        self.gaps.set_pairs((name, sentence(reason)) for name, reason in map(gap_words, shown))
        self._gap_count = len(shown)
        self.gaps_fold.setVisible(bool(shown))
        if not shown:
            self.gaps.hide()
        self._word_folds()

    def show_history(self, samples: Iterable[LiveUse]) -> None:
        """What was sampled before this page was there."""
        newest = None
        for newest in samples:
            self._add(newest)
        if newest is not None:
            self._say(newest)

    def show_use(self, use: LiveUse) -> None:
        """The newest sample of this computer."""
        self._add(use)
        if self.isVisible():
            self._say(use)

    def _say(self, use: LiveUse) -> None:
        self.load_words["cpu"].set_full_text(tr("{share} busy", share=percent(use.cpu, 0)))
        self.load_words["memory"].set_full_text(
            tr("{memory} in use", memory=memory_size(use.memory_used_bytes))
        )
        self._show_gpu(use.gpu)
        remark = tr("{memory} free", memory=memory_size(use.memory_available_bytes))
        self.memory.remark.set_full_text(remark)

    def _add(self, use: LiveUse) -> None:
        self.load["cpu"].add(use.cpu)
        self.load["memory"].add(use.memory_used_bytes / max(1, use.memory_total_bytes))
        if use.gpu is not None:
            self.load["gpu"].add(use.gpu.memory_share if use.gpu.share is None else use.gpu.share)

    def _show_gpu(self, use: GpuUse | None) -> None:
        """Load and memory of the card, where its driver tells them."""
        for widget in (self.load["gpu"], self.load_words["gpu"]):
            widget.setVisible(use is not None)
        if use is None:
            return
        memory = memory_size(use.memory_used_bytes)
        if use.share is None:
            self.load_words["gpu"].set_full_text(tr("{memory} in use", memory=memory))
        else:
            busy = percent(use.share, 0)
            self.load_words["gpu"].set_full_text(
                tr("{share} busy, {memory} in use", share=busy, memory=memory)
            )

    def set_measuring(self, *, measuring: bool) -> None:
        self.measure.setEnabled(not measuring)
        self.measure.setText(tr("Measuring…") if measuring else tr("Measure again"))
