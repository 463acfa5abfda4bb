"""What can be done with a variant, in one place for the row's buttons, the menu and the panel."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from core.formats import file_size
from core.jobs.protocol import JobKind
from core.language import mark, tr
from core.library.originals import possible_originals
from core.library.records import VariantRecord
from core.library.serialise import variant_folder
from core.library.verify import VerifyReport
from desktop.dialogs.confirm import ConfirmDialog
from desktop.icons import icon
from desktop.models.recipe_words import is_folder
from desktop.models.training_back import TRAIN_BACK, preset_for, why_not_train_back
from desktop.models.variant_facts import variant_title
from desktop.services.bundle import Services

TRAIN_BACK_WORDS = mark("Train back what it lost…")


class VariantActions(QObject):
    """Chat, Evaluate, Train back, Export, Show in folder, Verify, Copy path, Delete."""

    removed = Signal(str)  # variant id
    verifying = Signal(str, bool)  # variant id, running

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._verifying: set[str] = set()

    def chat(self, variant: VariantRecord) -> None:
        self._services.navigation.go("chat", "variant", variant.id)

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

        ExportDialog(self._services, variant, start, self._window).open()

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
        what = "folder" if is_folder(variant.recipe.container) else "file"
        self._services.notifications.info(
            tr("The {what}'s path is in the clipboard.", what=what), variant.path
        )

    def is_verifying(self, variant: VariantRecord) -> bool:
        return variant.id in self._verifying

    def verify(self, variant: VariantRecord) -> None:
        """Compare the files with what was recorded of them, in the background."""
        if variant.id in self._verifying:
            return
        self._verifying.add(variant.id)
        self.verifying.emit(variant.id, True)
        paths = self._services.paths

        def work() -> VerifyReport:
            from core.library.catalog import Catalog

            with Catalog(paths) as catalog:
                return catalog.verify(variant.id)

        def over() -> None:
            self._verifying.discard(variant.id)
            self.verifying.emit(variant.id, False)

        def done(report: VerifyReport) -> None:
            over()
            if report.ok:
                self._services.notifications.success(
                    tr("{variant} is intact.", variant=variant_title(variant)),
                    tr("Every file has the content that was recorded."),
                )
                return
            details = [tr("missing: {path}", path=path) for path in report.missing]
            details += [tr("changed: {path}", path=path) for path in report.changed]
            self._services.notifications.error(
                tr("{variant} is damaged.", variant=variant_title(variant)),
                tr("Delete it and make it again."),
                "\n".join(details),
            )

        def failed(error: Exception) -> None:
            over()
            self._services.notifications.exception(error)

        self._services.background.run(work, done, failed)

    def delete(self, variant: VariantRecord) -> None:
        """Ask first; the question says what deleting frees."""

        def ask(plan: object) -> None:
            frees = int(getattr(plan, "frees_bytes", variant.size_bytes))
            theirs = variant.recipe.is_imported
            ConfirmDialog(
                tr("Remove {variant} from the library?", variant=variant_title(variant))
                if theirs
                else tr("Delete {variant}?", variant=variant_title(variant)),
                tr(
                    "Its measurements are removed. Its files belong to another program and stay "
                    "where they are."
                )
                if theirs
                else tr("Its files and measurements are removed for good. The original model stays."),
                tr("Remove from the library")
                if theirs
                else tr("Delete, frees {size}", size=file_size(frees)),
                lambda: self._services.catalog.remove_variant(
                    variant.id, lambda freed: self._on_removed(variant, freed)
                ),
                self._window,
            ).open()

        self._services.catalog.removal_plan(variant.id, ask)

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

    def menu(self, variant: VariantRecord, parent: QWidget) -> QMenu:
        """All of it as a menu; what cannot be done now says why."""
        menu = QMenu(parent)
        menu.setToolTipsVisible(True)
        why_not, imported = self.why_not_evaluate(variant), variant.recipe.is_imported
        training = (tr(TRAIN_BACK_WORDS), "trend-up", self.train_back, self.why_not_train_back(variant))
        for name, glyph, run, reason in (
            (tr("Chat"), "chat-circle-dots", self.chat, ""),
            (tr("Evaluate"), "gauge", self.evaluate, why_not),
            *((training,) if self.can_train_back(variant) else ()),
            (tr("Export…"), "export", self.export, ""),
            *(() if imported else ((tr("Make another variant"), "arrows-in-cardinal", self.again, ""),)),
            (tr("Show in folder"), "folder-open", self.reveal, ""),
            (tr("Copy path"), "copy", self.copy_path, ""),
            (tr("Verify files"), "shield-check", self.verify, ""),
        ):
            action = menu.addAction(icon(glyph, "quiet"), name)
            action.setEnabled(not reason)
            action.setToolTip(reason or name)
            action.triggered.connect(lambda _checked=False, call=run: call(variant))
        if imported:
            self._add_originals(menu, variant)
        menu.addSeparator()
        words = (
            tr("Remove from the library")
            if imported
            else tr("Delete, frees {size}", size=file_size(variant.size_bytes))
        )
        remove = menu.addAction(icon("trash", "bad"), words)
        remove.triggered.connect(lambda: self.delete(variant))
        return menu

    def _add_originals(self, menu: QMenu, variant: VariantRecord) -> None:
        """The sources that an imported variant can have been made from."""
        choices = menu.addMenu(icon("git-branch", "quiet"), tr("Its original"))
        possible = possible_originals(variant, self._services.catalog.sources())
        for source in possible:
            action = choices.addAction(source.name)
            action.setCheckable(True)
            action.setChecked(source.id == variant.source_id)
            action.triggered.connect(
                lambda _checked=False, chosen=source.id: self._services.catalog.link_source(
                    variant.id, chosen
                )
            )
        if not possible:
            choices.addAction(tr("No model here has its shape")).setEnabled(False)
