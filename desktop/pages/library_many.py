"""Several variants at once: what can be done with them, in the panel and in the menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.formats import file_size
from core.jobs.protocol import JobKind
from core.language import tr, trn
from core.library.records import VariantRecord
from core.paths import paths_of
from desktop.dialogs.confirm import ConfirmDialog
from desktop.models.removal_words import many_removal_words
from desktop.models.variant_facts import variant_title
from desktop.pages.library_actions import VariantActions
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, button, icon_button, line, text
from desktop.widgets.layout import clear_layout, scrolling

_SHOWN = 40


@dataclass(frozen=True, slots=True)
class ManyEntry:
    """One thing to do; ``why_not`` says why it cannot be done now."""

    label: str
    icon: str
    run: Callable[[], object]
    why_not: str = ""
    separated: bool = False
    bad: bool = False


class ManyActions(QObject):
    """Acts on several variants; deleting asks first."""

    def __init__(self, services: Services, actions: VariantActions, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._actions, self._window = services, actions, window

    def entries(self, variants: Sequence[VariantRecord]) -> list[ManyEntry]:
        """All of it, with what is possible for these."""
        measurable = self._measurable(variants)
        size = sum(variant.size_bytes for variant in variants if not variant.recipe.is_imported)
        every = all(variant.marks.favourite for variant in variants)
        return [
            ManyEntry(
                tr("Compare in a chat"),
                "columns",
                lambda: self.compare(variants),
                "" if len(variants) == 2 else tr("Choose exactly two to compare them"),
            ),
            ManyEntry(
                trn("Evaluate {n}", "Evaluate {n}", len(measurable)) if measurable else tr("Evaluate"),
                "gauge",
                lambda: self.evaluate(variants),
                "" if measurable else tr("Their originals are not here, or they are being measured already"),
            ),
            ManyEntry(tr("Export to a folder…"), "export", lambda: self.export(variants)),
            ManyEntry(
                tr("No favourites any more") if every else tr("Favourites"),
                "star-fill" if every else "star",
                lambda: self._actions.set_favourite(variants, not every),
                separated=True,
            ),
            ManyEntry(tr("Tags…"), "tag", lambda: self._actions.tag(list(variants))),
            ManyEntry(
                tr("Delete, frees {size}", size=file_size(size)),
                "trash",
                lambda: self.delete(variants),
                separated=True,
                bad=True,
            ),
        ]

    def compare(self, variants: Sequence[VariantRecord]) -> None:
        """Put two side by side in a chat."""
        if len(variants) == 2:
            self._services.navigation.go("chat", "compare", f"{variants[0].id} {variants[1].id}")
        else:
            self._services.notifications.info(tr("Choose exactly two variants to compare them."))

    def evaluate(self, variants: Sequence[VariantRecord]) -> None:
        """Queue a measurement of each that can be measured."""
        measurable = self._measurable(variants)
        for variant in measurable:
            self._services.jobs.submit(
                JobKind.EVALUATE,
                tr("Measure {variant}", variant=variant_title(variant)),
                {"variant": variant.id, "text": None, "speed": True},
            )
        left_out = len(variants) - len(measurable)
        if left_out:
            self._services.notifications.info(
                trn(
                    "{n} is not measured: its original is not here, or it is being measured already.",
                    "{n} are not measured: their originals are not here, or they are being measured already.",
                    left_out,
                )
            )

    def _measurable(self, variants: Sequence[VariantRecord]) -> list[VariantRecord]:
        known = {source.id for source in self._services.catalog.sources()}
        busy = {
            row.params.get("variant")
            for row in self._services.jobs.records()
            if row.kind is JobKind.EVALUATE and not row.state.is_over
        }
        return [v for v in variants if v.source_id in known and v.id not in busy]

    def export(self, variants: Sequence[VariantRecord]) -> None:
        """Ask for one folder; a job each puts a copy into it."""
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Folder for the copies"), str(Path.home()))
        if chosen:
            self.export_to(variants, Path(chosen))

    def export_to(self, variants: Sequence[VariantRecord], folder: Path) -> None:
        from core.stores.handover import ExportRequest, Target

        for variant in variants:
            request = ExportRequest(variant.id, Target.FOLDER, out=folder)
            title = tr("Export {variant}", variant=variant_title(variant))
            self._services.jobs.submit(JobKind.EXPORT, title, request.to_params())

    def delete(self, variants: Sequence[VariantRecord]) -> None:
        """Ask first; the question says what deleting frees, and what stays."""
        from core.library.catalog import Catalog

        home = self._services.paths.home

        def plan() -> int:
            from core.library.space import disk_files, freed_of

            with Catalog(paths_of(home)) as catalog:
                return freed_of(f for v in variants for f in disk_files(catalog.removal_plan(v.id).files))

        def ask(frees: int) -> None:
            words = many_removal_words(variants, frees)
            ConfirmDialog(
                words.title, words.explanation, words.action, lambda: self._remove(variants), self._window
            ).open()

        self._services.background.run(plan, ask)

    def _remove(self, variants: Sequence[VariantRecord]) -> None:
        home, services = self._services.paths.home, self._services

        def work() -> tuple[int, list[str]]:
            from core.errors import BitwrightError
            from core.library.catalog import Catalog
            from core.library.space import DiskFile, disk_files, freed_of

            files: list[DiskFile] = []
            failed: list[str] = []
            with Catalog(paths_of(home)) as catalog:
                for variant in variants:
                    try:
                        there = disk_files(catalog.removal_plan(variant.id).files)
                        catalog.remove_variant(variant.id)
                    except BitwrightError as error:
                        failed.append(f"{variant_title(variant)}: {error}")
                    else:
                        files += there
            return freed_of(files), failed

        def done(result: tuple[int, list[str]]) -> None:
            freed, failed = result
            services.catalog.refresh()
            n = len(variants) - len(failed)
            if n:
                services.notifications.success(
                    trn("Deleted {n} variant.", "Deleted {n} variants.", n),
                    tr("{size} are free again.", size=file_size(freed)),
                )
            if failed:
                services.notifications.error(
                    trn("{n} could not be deleted.", "{n} could not be deleted.", len(failed)),
                    tr("Close what uses them, then try again."),
                    "\n".join(failed),
                )

        services.background.run(work, done)


class ManyPanel(QFrame):
    """Stands where the details are while several variants are selected."""

    closed = Signal()

    def __init__(self, many: ManyActions, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self._many = many
        self._variants: tuple[VariantRecord, ...] = ()
        self.setProperty("card", "plain")
        self.setFixedWidth(width)
        self.setAccessibleName(tr("Several variants"))
        self.title = text("", "subtitle")
        self.summary = text("", "quiet", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.summary)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        close = icon_button("x", tr("Select nothing"), clicked=self.closed.emit)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(size.s)
        self._names = QVBoxLayout()
        self._names.setSpacing(size.xs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.l, size.l, size.l, size.l)
        layout.setSpacing(size.m)
        layout.addLayout(head)
        layout.addLayout(self._buttons)
        layout.addWidget(line())
        layout.addWidget(scrolling(self._names), 1)

    @property
    def variants(self) -> tuple[VariantRecord, ...]:
        return self._variants

    def show_variants(self, variants: Sequence[VariantRecord]) -> None:
        self._variants = tuple(variants)
        total = sum(variant.size_bytes for variant in variants)
        self.title.setText(trn("{n} variant selected", "{n} variants selected", len(variants)))
        self.summary.setText(tr("{size} together", size=file_size(total)))
        clear_layout(self._buttons)
        for entry in self._many.entries(self._variants):
            made = button(
                entry.label, "danger" if entry.bad else "plain", icon_name=entry.icon, clicked=entry.run
            )
            made.setEnabled(not entry.why_not)
            made.setToolTip(entry.why_not)
            if entry.separated:
                self._buttons.addSpacing(metrics().s)
            self._buttons.addWidget(made)
        clear_layout(self._names)
        for variant in variants[:_SHOWN]:
            row = QHBoxLayout()
            row.addWidget(ElidedLabel(variant_title(variant), "body"), 1)
            row.addWidget(text(file_size(variant.size_bytes), "quiet"))
            self._names.addLayout(row)
        if len(variants) > _SHOWN:
            self._names.addWidget(text(tr("And {n} more.", n=len(variants) - _SHOWN), "quiet"))
