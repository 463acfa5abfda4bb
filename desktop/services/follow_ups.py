"""What follows a download: quantizing what came, and measuring it; a restart goes on with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.jobs.protocol import JobKind, JobState
from core.language import tr
from core.library.records import SourceRecord, VariantRecord
from core.types import Purpose
from desktop.models.chains import AFTER, AUTO, THEN, Chain, Wanted, follower_of, wanted_of
from desktop.services.background import Background
from desktop.services.catalog import CatalogService
from desktop.services.hardware import HardwareService
from desktop.services.job_rows import JobRow
from desktop.services.jobs import JobsService
from desktop.services.navigation import NavigationService
from desktop.services.notifications import Action, NotificationService
from desktop.services.settings import SettingsService
from desktop.services.ui_state import UiState

if TYPE_CHECKING:
    from core.recommend.choice import Choice

CONTEXT = 4096
_BEGUN = "follow_ups.begun"  # ids of downloads whose follow-up was begun: not again after a restart
_KEPT = 200


class FollowUps(QObject):
    """Watches the jobs; a finished download that wants more gets its quantize job."""

    changed = Signal(str)  # download id
    ready = Signal(str, str)  # download id, variant id

    def __init__(
        self,
        jobs: JobsService,
        catalog: CatalogService,
        hardware: HardwareService,
        *,
        settings: SettingsService,
        background: Background,
        ui: UiState,
        notifications: NotificationService,
        navigation: NavigationService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._catalog, self._hardware = jobs, catalog, hardware
        self._settings, self._background, self._ui = settings, background, ui
        self._notifications, self._navigation = notifications, navigation
        self._waiting: set[str] = set()  # downloads whose source is not in the catalog's rows yet
        self._deciding: set[str] = set()
        self._made: dict[str, str] = {}  # download -> variant that was there already
        self._problems: dict[str, str] = {}
        jobs.job_changed.connect(self._on_job)
        jobs.list_changed.connect(self._on_list)
        jobs.job_ended.connect(self._on_ended)
        catalog.changed.connect(self._on_catalog)
        hardware.changed.connect(self._on_catalog)

    def get_and_quantize(
        self, title: str, params: Mapping[str, Any], level: str, *, evaluate: bool = True
    ) -> str:
        """Queue a download, and quantizing to ``level`` (or :data:`AUTO`) after it; the download's id."""
        wanted = Wanted(level, evaluate)
        return self._jobs.submit(JobKind.DOWNLOAD, title, {**params, THEN: wanted.to_json()})

    def chain(self, job_id: str) -> Chain | None:
        """The story that a job (the download or its follower) belongs to, or None."""
        row = self._jobs.row(job_id)
        if row is None:
            return None
        if row.kind is JobKind.QUANTIZE:
            download = self._jobs.row(str(row.params.get(AFTER, "")))
            return self.chain(download.id) if download is not None else None
        wanted = wanted_of(row.params)
        if wanted is None or row.kind is not JobKind.DOWNLOAD:
            return None
        quantize = follower_of(row.id, self._jobs.records())
        variant = self._made.get(row.id, "")
        if quantize is not None and quantize.state is JobState.FINISHED:
            variant = str(quantize.result.get("variant_id", ""))
        return Chain(row, wanted, quantize, variant, self._problems.get(row.id, ""))

    # What happens.

    def _on_job(self, job_id: str) -> None:
        row = self._jobs.row(job_id)
        if row is None:
            return
        if row.kind is JobKind.QUANTIZE and AFTER in row.params:
            self.changed.emit(str(row.params[AFTER]))
        elif row.kind is JobKind.DOWNLOAD and wanted_of(row.params) is not None:
            self.changed.emit(job_id)
            self._consider(row)

    def _on_list(self) -> None:
        """Also when the history has been read: downloads that were done just before the window closed."""
        for row in self._jobs.records():
            if row.kind is JobKind.DOWNLOAD and THEN in row.params:
                self._consider(row)

    def _on_catalog(self) -> None:
        for job_id in tuple(self._waiting):
            row = self._jobs.row(job_id)
            if row is None:
                self._waiting.discard(job_id)
            else:
                self._begin(row)

    def _on_ended(self, job_id: str, _outcome: object) -> None:
        row = self._jobs.row(job_id)
        if row is None or row.kind is not JobKind.QUANTIZE or row.state is not JobState.FINISHED:
            return
        chain = self.chain(job_id)
        if chain is None or not chain.is_ready:
            return
        self._catalog.refresh()
        self._tell(row, chain.variant_id)
        self.ready.emit(chain.download.id, chain.variant_id)
        if chain.wanted.evaluate and self._settings.current().evaluate_after_quantize:
            params = {"variant": chain.variant_id, "text": None, "speed": True}
            self._jobs.submit(JobKind.EVALUATE, tr("Measure {what}", what=row.title), params)

    def _tell(self, row: JobRow, variant_id: str) -> None:
        """In place of the job's own notification: what came can be chatted with."""
        if row.warnings:
            return  # the job's own names them
        chat = Action(tr("Chat"), lambda: self._navigation.go("chat", "variant", variant_id))
        self._notifications.success(tr("{title}: ready to chat.", title=row.title), actions=(chat,))

    # Beginning.

    def _consider(self, row: JobRow) -> None:
        if row.state is not JobState.FINISHED or wanted_of(row.params) is None:
            return
        begun = self._ui.get(_BEGUN, [])
        if row.id in begun or row.id in self._waiting or row.id in self._deciding:
            return
        if follower_of(row.id, self._jobs.records()) is not None:
            return
        self._begin(row)

    def _begin(self, row: JobRow) -> None:
        """Once the source is among the catalog's rows and this computer is known."""
        source = self._catalog.source(str(row.result.get("source_id", "")))
        wanted = wanted_of(row.params)
        if source is None or wanted is None or self._hardware.profile is None:
            if row.id not in self._waiting:
                self._waiting.add(row.id)
                self._catalog.refresh()
            return
        self._waiting.discard(row.id)
        if wanted.level == AUTO:
            self._deciding.add(row.id)
            self._decide(row, source)
        else:
            self._quantize(row, source, wanted.level)

    def _decide(self, row: JobRow, source: SourceRecord) -> None:
        """The recommended level, worked out in a thread."""
        profile = self._hardware.profile

        def work() -> str:
            from core.recommend.recommend import recommend

            if profile is None:
                return ""
            answer = recommend(profile, source.facts, Purpose.CHAT, CONTEXT)
            return recommended_level(answer.choices)

        def done(level: str) -> None:
            self._deciding.discard(row.id)
            if level:
                self._quantize(row, source, level)
            else:
                self._fail(row, tr("No level of it fits the memory that is free now."))

        def failed(error: Exception) -> None:
            self._deciding.discard(row.id)
            self._fail(row, str(error))

        self._background.run(work, done, failed)

    def _quantize(self, row: JobRow, source: SourceRecord, level: str) -> None:
        self._remember(row.id)
        from core.specs.support import recipe_for

        recipe = recipe_for(level)
        here = _same(self._catalog.variants(), source.id, recipe.digest())
        if here is not None:
            self._made[row.id] = here.id
            self.changed.emit(row.id)
            self.ready.emit(row.id, here.id)
            return
        self._jobs.submit(
            JobKind.QUANTIZE,
            tr("Quantize {model} to {format}", model=source.name, format=recipe.label),
            {"source": source.id, "recipe": recipe.to_json(), "name": None, "out": None, AFTER: row.id},
        )
        self.changed.emit(row.id)

    def _fail(self, row: JobRow, problem: str) -> None:
        self._remember(row.id)
        self._problems[row.id] = problem
        self.changed.emit(row.id)

    def _remember(self, download_id: str) -> None:
        self._ui.set(_BEGUN, [*self._ui.get(_BEGUN, []), download_id][-_KEPT:])


def recommended_level(choices: Iterable[Choice]) -> str:
    """The best level that can be made: also that of the source itself, as an exact copy; "" when none can."""
    from desktop.models.levels import KEEP_RULE

    made = (c.level for c in choices if c.level and (c.quantizable or c.rule == KEEP_RULE))
    return next(made, "")


def _same(variants: tuple[VariantRecord, ...], source_id: str, digest: str) -> VariantRecord | None:
    """A variant of the source that was made by the same recipe."""
    return next((v for v in variants if v.source_id == source_id and v.recipe.digest() == digest), None)
