"""What can be done with a variant, in one place for the row's buttons, the menu and the panel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from core.durable import replace_text
from core.errors import BitwrightError
from core.formats import file_size
from core.jobs.protocol import JobKind
from core.language import mark, tr, trn
from core.library.presence import Entry, absent_files
from core.library.records import FileRecord, Marks, SourceRecord, VariantRecord
from core.library.serialise import variant_folder
from desktop.dialogs.confirm import ConfirmDialog
from desktop.models.recipe_words import is_folder
from desktop.models.removal_words import removal_words, source_removal_words
from desktop.models.training_back import TRAIN_BACK, preset_for, why_not_train_back
from desktop.models.variant_facts import variant_title
from desktop.pages.library_files import FileActions, entry_title
from desktop.services.bundle import Services

if TYPE_CHECKING:
    from core.library.removal import RemovalPlan

TRAIN_BACK_WORDS = mark("Train back what it lost…")


def taken_back(made: Marks, before: Marks, now: Marks) -> Marks:
    """``now`` without the change from ``before`` to ``made``: what was said since then stays."""
    return Marks(
        before.favourite if made.favourite != before.favourite else now.favourite,
        before.tags if made.tags != before.tags else now.tags,
        before.note if made.note != before.note else now.note,
    )


class VariantActions(QObject):
    """Chat, Evaluate, Train back, Export, Show in folder, Copy path, Tags, Rename, Delete; ``files`` has the
    rest."""

    removed = Signal(str)  # variant id

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self.files = FileActions(services, window)

    def chat(self, variant: VariantRecord) -> None:
        self._services.navigation.go("chat", "variant", variant.id)

    def serve(self, variant: VariantRecord) -> None:
        self._services.navigation.go("serve", "variant", variant.id)

    def why_not_evaluate(self, variant: VariantRecord) -> str:
        """Why Evaluate cannot be asked for now, or nothing."""
        for row in self._services.jobs.records():
            if (
                row.kind is JobKind.EVALUATE
                and not row.state.is_over
                and row.params.get("variant") == variant.id
            ):
                return tr("It is being measured already: see Activity")
        if self._services.catalog.source(variant.source_id) is None:
            if variant.recipe.is_imported:
                base = variant.facts.base_model or tr("the model it was made from")
                return tr("Get {base}, or choose its original in the menu, to compare it with", base=base)
            return tr("Its original is not in the library any more, so there is nothing to compare it with")
        return ""

    def evaluate(self, variant: VariantRecord) -> None:
        """Queue the measurement against the original."""
        why_not = self.why_not_evaluate(variant)
        if why_not:
            self._services.notifications.info(f"{why_not}.")
            return
        self._services.jobs.submit(
            JobKind.EVALUATE,
            tr("Measure {variant}", variant=variant_title(variant)),
            {"variant": variant.id, "text": None, "speed": True},
        )

    def export(self, variant: VariantRecord) -> None:
        """Ask where to, and what that needs; a job does it."""
        from core.stores.handover import ExportRequest
        from desktop.dialogs.export import ExportDialog

        def start(request: ExportRequest) -> None:
            self._services.jobs.submit(
                JobKind.EXPORT, tr("Export {variant}", variant=variant_title(variant)), request.to_params()
            )

        def looked(missing: tuple[FileRecord, ...]) -> None:
            if not isValid(self):
                return  # the page is gone
            if missing:  # said before a form is filled in that could lead nowhere
                self.files.repair(variant, [file.path for file in missing])
            else:
                ExportDialog(self._services, variant, start, self._window).open()

        self._services.background.run(lambda: absent_files(variant), looked)

    def duplicates(self) -> None:
        """Show what is on this computer more than once."""
        from desktop.dialogs.duplicates import DuplicatesDialog

        DuplicatesDialog(self._services, self._window).open()

    def again(self, variant: VariantRecord) -> None:
        """Make another variant of the same original."""
        self._services.navigation.go("quantize", "source", variant.source_id)

    def can_train_back(self, variant: VariantRecord) -> bool:
        """Whether it is of a kind that training improves."""
        return preset_for(variant) is not None

    def why_not_train_back(self, variant: VariantRecord) -> str:
        return why_not_train_back(variant, self._services.catalog.source(variant.source_id))

    def train_back(self, variant: VariantRecord) -> None:
        """Open Quantize with the training that brings back what it lost."""
        why_not = self.why_not_train_back(variant)
        if why_not:
            self._services.notifications.info(why_not)
            return
        self._services.navigation.go("quantize", TRAIN_BACK, variant.id)

    def copied(self) -> None:
        """Something of a variant is in the clipboard now."""
        self._services.notifications.info(tr("Copied"))

    def reveal(self, variant: VariantRecord) -> None:
        folder = variant_folder(variant)
        if not folder.is_dir():
            self._services.notifications.error(
                tr("The folder {folder} is not there any more.", folder=folder),
                tr("Delete the variant from the library, or put it back."),
            )
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def copy_path(self, variant: VariantRecord) -> None:
        QGuiApplication.clipboard().setText(variant.path)
        said = (
            tr("The folder's path is in the clipboard.")
            if is_folder(variant.recipe.container)
            else tr("The file's path is in the clipboard.")
        )
        self._services.notifications.info(said, variant.path)

    # What the user says of it.

    def favourite(self, variant: VariantRecord) -> None:
        """Make it a favourite, or none."""
        self.set_favourite([variant], not variant.marks.favourite)

    def set_favourite(self, variants: Sequence[VariantRecord], wanted: bool) -> None:
        marks = {v.id: replace(v.marks, favourite=wanted) for v in variants if v.marks.favourite != wanted}
        said = (
            trn("{n} is a favourite now.", "{n} are favourites now.", len(marks))
            if wanted
            else trn("{n} is no favourite any more.", "{n} are no favourites any more.", len(marks))
        )
        self.set_marks(marks, said, tell=len(marks) > 1)

    def set_marks(self, marks: Mapping[str, Marks], said: str, *, tell: bool = True) -> None:
        """Keep what is said of variants or sources; it can be taken back."""
        if not marks:
            return
        services = self._services

        def take_back(before: dict[str, Marks]) -> None:
            entries: list[Entry] = [*services.catalog.sources(), *services.catalog.variants()]
            now = {entry.id: entry.marks for entry in entries}
            services.catalog.set_marks(
                {i: taken_back(marks[i], old, now[i]) for i, old in before.items() if i in now}
            )

        def kept(before: dict[str, Marks]) -> None:
            services.undo.done(said, lambda: take_back(before), tell=tell)

        services.catalog.set_marks(marks, kept)

    def tag(self, entries: Sequence[Entry]) -> None:
        """Ask for the tags of one or many."""
        from desktop.dialogs.tags import TagsDialog

        title = (
            tr("Tags of {name}", name=entry_title(entries[0]))
            if len(entries) == 1
            else trn("Tags of {n} variant", "Tags of {n} variants", len(entries))
        )

        def apply(add: frozenset[str], remove: frozenset[str]) -> None:
            marks = {
                e.id: replace(e.marks, tags=tuple(sorted((set(e.marks.tags) | add) - remove)))
                for e in entries
            }
            changed = {e.id: marks[e.id] for e in entries if marks[e.id] != e.marks}
            said = trn("Tags changed.", "Tags of {n} changed.", len(changed))
            self.set_marks(changed, said)

        have = [frozenset(entry.marks.tags) for entry in entries]
        TagsDialog(title, have, self.known_tags(), apply, self._window).open()

    def known_tags(self) -> list[str]:
        """All tags in the library, the most used first."""
        counts = Counter(tag for v in self._services.catalog.variants() for tag in v.marks.tags)
        counts.update(tag for s in self._services.catalog.sources() for tag in s.marks.tags)
        return [tag for tag, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]

    def rename(self, variant: VariantRecord) -> None:
        """Ask for another name."""
        from desktop.dialogs.rename import RenameDialog

        catalog, undo, before = self._services.catalog, self._services.undo, variant.name

        def rename(name: str) -> None:
            said = tr("Renamed to {name}.", name=name)
            catalog.rename_variant(
                variant.id,
                name,
                lambda _record: undo.done(said, lambda: catalog.rename_variant(variant.id, before)),
            )

        RenameDialog(before, rename, self._window).open()

    # Its recipe.

    def run_again(self, variant: VariantRecord) -> None:
        """Open Quantize with the recipe that it was made by."""
        self._services.navigation.go("quantize", "rerun", variant.id)

    def save_recipe(self, variant: VariantRecord) -> None:
        """Write its recipe into a file that others can open."""
        from core.library.ids import slug
        from core.recipes.file import SUFFIX, for_sharing, named, to_text

        try:
            text = to_text(for_sharing(named(variant_title(variant), variant.recipe)))
        except BitwrightError as error:
            self._services.notifications.exception(error)
            return
        suggested = str(Path.home() / f"{slug(variant.recipe.label)}{SUFFIX}")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the recipe"), suggested, f"{tr('Recipes')} (*{SUFFIX})"
        )
        if not chosen:
            return
        path = Path(chosen if chosen.endswith(SUFFIX) else chosen + SUFFIX)
        notifications = self._services.notifications
        self._services.background.run(
            lambda: replace_text(path, text),
            lambda _none: notifications.success(tr("The recipe is saved."), str(path)),
        )

    # Taking it away.

    def delete(self, variant: VariantRecord) -> None:
        """Ask first; the question says what deleting frees, and what stays."""
        catalog = self._services.catalog

        def ask(plan: RemovalPlan) -> None:
            siblings = sum(v.source_id == variant.source_id for v in catalog.variants()) - 1
            words = removal_words(variant, plan.frees_bytes, catalog.source(variant.source_id), siblings)
            ConfirmDialog(
                words.title,
                words.explanation,
                words.action,
                lambda: catalog.remove_variant(variant.id, lambda freed: self._on_removed(variant, freed)),
                self._window,
            ).open()

        catalog.removal_plan(variant.id, ask)

    def delete_source(self, source: SourceRecord) -> None:
        """Ask before an original is forgotten, or deleted where its files are Bitwright's."""
        catalog, notifications = self._services.catalog, self._services.notifications

        def ask(plan: RemovalPlan) -> None:
            variants = sum(variant.source_id == source.id for variant in catalog.variants())
            words = source_removal_words(source, plan.frees_bytes, variants)
            ConfirmDialog(
                words.title,
                words.explanation,
                words.action,
                lambda: catalog.remove_source(
                    source.id, lambda _freed: notifications.success(tr("Removed {name}.", name=source.name))
                ),
                self._window,
            ).open()

        catalog.source_removal_plan(source.id, ask)

    def _on_removed(self, variant: VariantRecord, freed_bytes: int) -> None:
        self.removed.emit(variant.id)
        if variant.recipe.is_imported:
            self._services.notifications.success(
                tr("Removed {variant} from the library.", variant=variant_title(variant)),
                tr("Its files are where they were."),
            )
            return
        self._services.notifications.success(
            tr("Deleted {variant}.", variant=variant_title(variant)),
            tr("{size} are free again.", size=file_size(freed_bytes)),
        )

    def free_space(self) -> None:
        """Show all that takes room, and delete what is chosen."""
        from desktop.dialogs.free_space import FreeSpaceDialog

        FreeSpaceDialog(self._services, self._window).open()
