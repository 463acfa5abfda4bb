"""What this computer is and how busy it is: detected in a thread at start, sampled each second after that."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace

import psutil
from PySide6.QtCore import QObject, QTimer, Signal

from core.hardware.gpu_use import GpuMeter, GpuUse
from core.hardware.profile import HardwareProfile
from core.paths import Paths
from core.recommend.choice import Recommendation
from core.recommend.known import Known
from core.specs.runtime import KvType
from core.types import ModelFacts, Purpose
from desktop.services.background import Background
from desktop.services.notifications import NotificationService

SAMPLE_MS = 1000
HISTORY = 60  # samples that are remembered
METERED = frozenset({"nvidia", "amd"})  # whose drivers tell how busy their cards are


@dataclass(frozen=True, slots=True)
class LiveUse:
    """A sample: bytes of memory, processor use as a share of one (all cores), and the graphics card's."""

    memory_used_bytes: int
    memory_total_bytes: int
    cpu: float
    gpu: GpuUse | None = None

    @property
    def memory_available_bytes(self) -> int:
        return max(0, self.memory_total_bytes - self.memory_used_bytes)


def _preload_recommender() -> None:
    """Load the recommender in a thread, and lay out the usual sizes, so that its answers are instant."""
    import core.recommend.recommend  # noqa: F401
    from core.recommend.candidates import candidates
    from desktop.models.reference import REFERENCE_MODELS

    for reference in REFERENCE_MODELS:
        candidates(reference.facts, Purpose.CHAT)


class HardwareService(QObject):
    """``profile`` is None until the first detection is done.

    Another computer can be imagined (``simulate``): ``effective_profile`` and advice that asks for it are
    then of that one. ``profile``, and all real work, is always of this one.
    """

    changed = Signal()
    use_changed = Signal(object)  # LiveUse

    def __init__(
        self,
        paths: Paths,
        background: Background,
        notifications: NotificationService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._background = background
        self._notifications = notifications
        self._profile: HardwareProfile | None = None
        self._imagined: tuple[str | None, float | None] | None = None
        self._use: LiveUse | None = None
        self._meter: GpuMeter | None = None
        self._metering = False
        self._gpu_use: GpuUse | None = None
        self._history: deque[LiveUse] = deque(maxlen=HISTORY)
        self._detecting = False
        self._detected_in_s: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(SAMPLE_MS)
        self._timer.timeout.connect(self._on_sample)

    @property
    def profile(self) -> HardwareProfile | None:
        return self._profile

    @property
    def effective_profile(self) -> HardwareProfile | None:
        """The imagined computer while there is one, else this one."""
        if self._imagined is None or self._profile is None:
            return self._profile
        from core.hardware.simulate import imagined

        return imagined(self._profile, *self._imagined)

    @property
    def simulated(self) -> str | None:
        """The imagined computer in words, or None."""
        profile = self.effective_profile
        return None if profile is None else profile.simulated

    def simulate(self, name: str | None, ram_gib: float | None) -> None:
        """Imagine a preset, another card or other memory; None and None is this computer again.

        ``changed`` follows; before the first detection nothing happens. Raises InvalidInputError (and
        imagines what it did before) for unknown names.
        """
        if self._profile is None:
            return
        wanted = None if name is None and ram_gib is None else (name, ram_gib)
        if wanted is not None:
            from core.hardware.simulate import imagined

            imagined(self._profile, *wanted)
        if wanted != self._imagined:
            self._imagined = wanted
            self.changed.emit()

    @property
    def use(self) -> LiveUse | None:
        return self._use

    @property
    def history(self) -> tuple[LiveUse, ...]:
        """The samples of the last minute, oldest first."""
        return tuple(self._history)

    @property
    def is_detecting(self) -> bool:
        return self._detecting

    def start(self) -> None:
        psutil.cpu_percent()  # the first call only sets the reference point
        self._background.run(_preload_recommender)
        self.refresh()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        if self._meter is not None and not self._metering:
            self._meter.close()
            self._meter = None

    def refresh(self) -> None:
        """Detect again in the background; ``changed`` follows."""
        if self._detecting:
            return
        self._detecting = True
        started = time.monotonic()

        def done(profile: HardwareProfile) -> None:
            self._detecting = False
            self._detected_in_s = time.monotonic() - started
            self._profile = profile
            self.changed.emit()
            self._on_sample()

        def failed(error: Exception) -> None:
            self._detecting = False
            self._notifications.exception(error)
            self.changed.emit()

        def work() -> HardwareProfile:

            from core.hardware.detect import detect

            return detect(self._paths)

        self._background.run(work, done, failed)

    def set_memory_limit(self, limit_bytes: int) -> None:
        """Count with what the user allows a model or a job to take; 0 is all."""
        profile = self._profile
        if profile is not None and profile.memory.limit_bytes != (limit_bytes or None):
            self._profile = replace(profile, memory=replace(profile.memory, limit_bytes=limit_bytes or None))
            self.changed.emit()

    def recommend(
        self,
        facts: ModelFacts,
        purpose: Purpose,
        context: int = 4096,
        measured: Mapping[str, Known] | None = None,
        *,
        effective: bool = False,
        kv_type: KvType = "f16",
    ) -> Recommendation | None:
        """The recommender's answer for this computer as it is now; None before the first detection.

        ``measured`` (see :mod:`core.recommend.known`) is what the library knows of the model's forms. With
        ``effective`` the answer is for the imagined computer while there is one, where nothing was measured.
        """
        profile = self.effective_profile if effective else self._profile
        if profile is None:
            return None
        from core.recommend.recommend import recommend

        known = None if profile.simulated else measured
        return recommend(profile, facts, purpose, context, measured=known, kv_type=kv_type)

    def _on_sample(self) -> None:
        memory = psutil.virtual_memory()
        total, used = int(memory.total), int(memory.total - memory.available)
        profile = self._profile
        if profile is not None and profile.memory.limited_by_container:
            total = profile.memory.total_bytes
            used = max(0, total - min(profile.memory.available_bytes, int(memory.available)))
        self._use = LiveUse(used, total, psutil.cpu_percent() / 100, self._gpu_use)
        if profile is not None and not profile.memory.limited_by_container:
            fresh = replace(profile.memory, available_bytes=int(memory.available))
            self._profile = replace(profile, memory=fresh)
        self._history.append(self._use)
        self.use_changed.emit(self._use)
        self._ask_gpu()

    def _ask_gpu(self) -> None:
        """In a thread, one question at a time; only where there is a card whose driver tells its load."""
        profile = self._profile
        if self._metering or profile is None or not any(g.vendor in METERED for g in profile.gpus):
            return
        self._metering = True
        meter = self._meter = self._meter or GpuMeter()

        def done(use: GpuUse | None) -> None:
            self._metering = False
            self._gpu_use = use

        self._background.run(meter.sample, done, lambda _error: done(None))
