"""What can be done about the files of variants and originals: verify, repair, find them again."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import ref

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.language import tr
from core.library.presence import Entry
from core.library.records import SourceRecord, VariantRecord
from core.library.repair import RepairPlan, plan_repair
from core.library.verify import VerifyReport
from core.paths import paths_of
from desktop.models.variant_facts import variant_title
from desktop.services.bundle import Services
from desktop.services.notifications import Action


class FileActions(QObject):
    """Works for variants and sources alike; reading files happens in the background."""

    verifying = Signal(str, bool)  # entry id, running

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._running: set[str] = set()

    def is_verifying(self, entry: Entry) -> bool:
        return entry.id in self._running

    def verify(self, entry: Entry) -> None:
        """Compare the files with what was recorded of them."""
        if entry.id in self._running:
            return
        self._running.add(entry.id)
        self.verifying.emit(entry.id, True)
        home, background = self._services.paths.home, self._services.background
        services, me = self._services, ref(self)  # the answer is told though the page is made anew meanwhile

        def work() -> VerifyReport:
            from core.library.catalog import Catalog

            with Catalog(paths_of(home)) as catalog:
                check = catalog.verify if isinstance(entry, VariantRecord) else catalog.verify_source
                return check(entry.id, None, lambda: background.is_closed)

        def over() -> None:
            if (actions := me()) is not None:
                actions._over(entry)

        def offer(report: VerifyReport) -> None:
            actions = me()
            if actions is not None and isValid(actions):
                actions._offer(entry, report)
            else:
                kind = "variant" if isinstance(entry, VariantRecord) else "source"
                services.navigation.go("library", kind, entry.id)

        def done(report: VerifyReport) -> None:
            over()
            if report.ok:
                services.notifications.success(
                    tr("{variant} is intact.", variant=entry_title(entry)),
                    tr("Every file has the content that was recorded."),
                )
                return
            details = [tr("missing: {path}", path=path) for path in report.missing]
            details += [tr("changed: {path}", path=path) for path in report.changed]
            repair = Action(tr("Repair…"), lambda: offer(report))
            services.notifications.error(
                tr("{variant} is damaged.", variant=entry_title(entry)),
                tr("Repair says what can be done about it."),
                "\n".join(details),
                (repair,),
            )

        def failed(error: Exception) -> None:
            over()
            services.notifications.exception(error)

        background.run(work, done, failed)

    def repair(self, entry: Entry, missing: Sequence[str]) -> None:
        """Say what can be done about files that are known to be missing, and do it when asked to."""
        self._offer(entry, VerifyReport(missing=tuple(missing)))

    def locate(self, entries: Sequence[Entry]) -> None:
        """Look for files that were moved."""
        from desktop.dialogs.relocate import RelocateDialog

        RelocateDialog(self._services, entries, self._window).open()

    def _offer(self, entry: Entry, report: VerifyReport) -> None:
        home, catalog = self._services.paths.home, self._services.catalog
        original = catalog.source(entry.source_id) if isinstance(entry, VariantRecord) else None

        def show(plan: RepairPlan) -> None:
            from desktop.dialogs.repair import RepairDialog

            if not isValid(self):  # the page was made anew since the notification came
                kind = "variant" if isinstance(entry, VariantRecord) else "source"
                self._services.navigation.go("library", kind, entry.id)
                return
            title = tr("{variant} is damaged", variant=entry_title(entry))
            RepairDialog(
                title,
                report,
                plan,
                act=lambda: self._carry_out(plan),
                locate=lambda: self.locate([entry]),
                parent=self._window,
            ).open()

        self._services.background.run(lambda: plan_repair(paths_of(home), entry, original), show)

    def _carry_out(self, plan: RepairPlan) -> None:
        if plan.kind is not None:
            self._services.jobs.submit(plan.kind, plan.title, plan.params)

    def _over(self, entry: Entry) -> None:
        self._running.discard(entry.id)
        if isValid(self):
            self.verifying.emit(entry.id, False)


def entry_title(entry: Entry) -> str:
    """What a variant or an original is called by itself."""
    return entry.name if isinstance(entry, SourceRecord) else variant_title(entry)
