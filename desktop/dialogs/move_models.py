"""The question before the models are moved: what goes, what stays and why, and whether there is room."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.errors import BitwrightError
from core.formats import file_size
from core.jobs.protocol import JobKind
from core.language import tr, trn
from core.paths import paths_of
from desktop.dialogs.fit import fit
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import button, row, set_role, text
from desktop.widgets.layout import KeyValueGrid, clear_layout, scrolling

if TYPE_CHECKING:
    from core.library.move_plan import MovePlan

WIDTH = 560
_STAYING_SHOWN = 40
_STAYING_HEIGHT = 150


class MoveModelsDialog(QDialog):
    """Looks first (in the background), then asks. Move queues a job; the other way only names the folder."""

    def __init__(self, services: Services, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Move the models"))
        self.setMinimumWidth(WIDTH)
        self._services = services
        self._folder = folder
        self.title = text(tr("Move the models?"), "subtitle", wrap=True)
        self.cancel_button = button(tr("Cancel"), clicked=self.reject)
        self.only_new = button(
            tr("Only new ones"),
            tip=tr("New variants go to the new folder; those you have stay where they are"),
            clicked=self._on_only_new,
        )
        self.move_button = button(tr("Move"), "primary", clicked=self._on_move)
        self.move_button.setEnabled(False)
        self.only_new.setEnabled(False)
        self._content = QVBoxLayout()
        self._content.setSpacing(size.m)
        waiting = QProgressBar()
        waiting.setRange(0, 0)
        waiting.setAccessibleName(tr("Looking at the folders"))
        self._content.addWidget(text(tr("Looking at the folders…"), "quiet"))
        self._content.addWidget(waiting)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.l)
        layout.addWidget(self.title)
        layout.addLayout(self._content)
        layout.addLayout(row(None, self.cancel_button, self.only_new, self.move_button))
        self.cancel_button.setFocus()
        self._look()

    def _look(self) -> None:
        home, folder = self._services.paths.home, self._folder

        def work() -> tuple[MovePlan, bool]:
            from core.library.catalog import Catalog
            from core.library.move_plan import plan_move
            from core.library.moving import busy_jobs

            paths = paths_of(home)  # the models may have been moved since this window was opened
            with Catalog(paths) as catalog:
                plan = plan_move(paths, folder, catalog.variants(), catalog.sources())
            return plan, bool(busy_jobs(paths))

        self._services.background.run(work, self._show_plan, self._show_error)

    def _show_plan(self, found: tuple[MovePlan, bool]) -> None:
        if not isValid(self):
            return
        plan, busy = found
        clear_layout(self._content)
        how = (
            tr("The same disk: done in a moment, nothing is copied")
            if plan.same_disk
            else tr("Another disk: copied and checked, and only then deleted here")
        )
        of = {place: sum(entry.place == place for entry in plan.entries) for place in ("variants", "sources")}
        what = ", ".join(
            (
                trn("{n} variant", "{n} variants", of["variants"]),
                trn("{n} model", "{n} models", of["sources"]),
                file_size(plan.size_bytes),
            )
        )
        self.facts = KeyValueGrid(
            (
                (tr("Now in"), str(plan.source)),
                (tr("Then in"), str(plan.target)),
                (tr("Moves"), what),
                (tr("How"), how),
                (tr("Free there"), file_size(plan.free_bytes)),
            )
        )
        self._content.addWidget(self.facts)
        self._add_staying(plan)
        self.verdict = text("", "quiet", wrap=True)
        self._content.addWidget(self.verdict)
        self._judge(plan, busy)
        QTimer.singleShot(0, self, self._fit)

    def _add_staying(self, plan: MovePlan) -> None:
        if not plan.staying:
            return
        self._content.addWidget(text(tr("Stays where it is"), "strong"))
        column = QVBoxLayout()
        column.setSpacing(2)
        for staying in plan.staying[:_STAYING_SHOWN]:
            line = text(f"{staying.title}. {staying.why}", "quiet", wrap=True)
            line.setToolTip(str(staying.folder))
            column.addWidget(line)
        if (more := len(plan.staying) - _STAYING_SHOWN) > 0:
            column.addWidget(text(trn("and {n} more", "and {n} more", more), "quiet"))
        area = scrolling(column)
        area.setMaximumHeight(_STAYING_HEIGHT)
        area.setAccessibleName(tr("Stays where it is"))
        self._content.addWidget(area)

    def _judge(self, plan: MovePlan, busy: bool) -> None:
        self.only_new.setEnabled(True)
        self.only_new.setVisible(bool(plan.entries))
        self.move_button.setText(
            tr("Move {size}", size=file_size(plan.size_bytes)) if plan.size_bytes else tr("Use this folder")
        )
        if busy or self._services.jobs.running():
            words = tr("Jobs or chats are using the models: let them end first, then try again.")
        elif not plan.fits:
            words = tr(
                "There is not enough room: {size} are needed there.", size=file_size(plan.needed_bytes)
            )
        else:
            self.move_button.setEnabled(True)
            self.verdict.setText(
                tr("No job or chat can run meanwhile.")
                if plan.same_disk
                else tr("No job or chat can run meanwhile. It can be paused, and stopped without any loss.")
            )
            return
        self.verdict.setText(words)
        set_role(self.verdict, "bad")

    def _fit(self) -> None:
        fit(self, WIDTH)

    def _show_error(self, error: Exception) -> None:
        if not isValid(self):
            return
        clear_layout(self._content)
        message, hint = (error.message, error.hint) if isinstance(error, BitwrightError) else (str(error), "")
        self._content.addWidget(text(message, "bad", wrap=True))
        if hint:
            self._content.addWidget(text(hint, "quiet", wrap=True))
        self.only_new.hide()
        self.move_button.hide()
        self.cancel_button.setText(tr("Close"))
        QTimer.singleShot(0, self, self._fit)

    def _on_move(self) -> None:
        self.accept()
        self._services.jobs.submit(JobKind.MOVE, tr("Move the models"), {"to": str(self._folder)})

    def _on_only_new(self) -> None:
        self.accept()
        settings, before = self._services.settings, self._services.settings.current().models_folder
        settings.update(models_folder=str(self._folder))
        self._services.undo.done(
            tr("New variants go to {folder}.", folder=self._folder),
            lambda: settings.update(models_folder=before),
        )
