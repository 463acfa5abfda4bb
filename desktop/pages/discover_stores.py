"""Models that other programs have brought here: found on demand, added to the library where they lie."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core.jobs.protocol import JobKind, JobState
from core.language import tr, trn
from core.stores.found import STORE_TITLES, Place, Problem, ScanResult, StoreKind
from desktop.models.store_models import StoreModelsModel, StoreRow
from desktop.services.bundle import Services
from desktop.services.job_rows import JobRow
from desktop.theme import metrics
from desktop.widgets.basics import button, icon_button, text
from desktop.widgets.table_view import TableView

_AT_ONCE = 2  # models that are added side by side
_SHOWN_ROWS = 8
_SHOWN_PROBLEMS = 50


class _StoreTable(TableView):
    """Only what is not in the library yet can be added."""

    def wants_actions(self, row: int) -> bool:
        shown = self.rows_model().row_at(self.model().index(row, 0))
        return isinstance(shown, StoreRow) and shown.can_add


class StoreModels(QWidget):
    """A button that looks, then the list with what can be added."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._jobs: dict[str, str] = {}  # job id -> row key
        self._waiting: list[str] = []  # row keys whose turn comes
        self._rows: dict[str, StoreRow] = {}
        self._added: list[str] = []  # names of what came since the last word about it
        self._build()
        services.jobs.job_changed.connect(self._on_job)
        services.jobs.list_changed.connect(self._on_list)

    def _build(self) -> None:
        size = metrics()
        self.find_button = button(
            tr("Find models that are here"),
            icon_name="magnifying-glass",
            tip=tr("Looks into the Hugging Face cache, Ollama and LM Studio"),
            clicked=self.look,
        )
        self.folder_button = button(
            tr("Search a whole folder…"),
            "link",
            tip=tr("Finds every model below a folder"),
            clicked=self._choose_folder,
        )
        self.add_all_button = button(tr("Add all"), icon_name="plus", clicked=self.add_all)
        self.status = text("", "quiet", wrap=True)
        bar = QHBoxLayout()
        bar.setSpacing(size.m)
        bar.addWidget(self.find_button)
        bar.addWidget(self.folder_button)
        bar.addWidget(self.status, 1)
        bar.addWidget(self.add_all_button)
        self.model = StoreModelsModel(self)
        self.table = _StoreTable(tr("Models of other programs"))
        self.table.setProperty("flat", "true")
        self.table.show_model(self.model, least_px=200)
        self.add_tool = icon_button("plus", tr("Add to the library"), clicked=self._on_row_add)
        self.table.set_row_actions([self.add_tool])
        self.table.row_opened.connect(self._on_opened)
        self.table.menu_asked.connect(self._on_menu)
        self.fold = button("", "link", clicked=self._toggle_problems)
        self.problems = text("", "quiet", wrap=True, select=True)
        self.problems.setAccessibleName(tr("What was passed over"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.m)
        column.addLayout(bar)
        for widget in (self.table, self.fold, self.problems):
            column.addWidget(widget)
            widget.hide()
        self.add_all_button.hide()

    # Looking.

    def look(self) -> None:
        """Look into every known store."""
        self._look(None)

    def look_in(self, folder: Path) -> None:
        """Look below a folder of the user's."""
        self._look(folder)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, tr("Look for models in a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.look_in(Path(chosen)))
        dialog.open()

    def _look(self, folder: Path | None) -> None:
        paths, background = self._services.paths, self._services.background
        self._set_busy(True)
        self.status.setText(tr("Looking…"))

        def work() -> ScanResult:
            from core.stores.scan import scan

            places = None if folder is None else [Place(StoreKind.FOLDER, folder)]
            return scan(paths, places, cancelled=lambda: background.is_closed)

        def failed(error: Exception) -> None:
            self._set_busy(False)
            self.status.setText("")
            self._services.notifications.exception(error)

        background.run(work, self.show_result, failed)

    def _set_busy(self, busy: bool) -> None:
        self.find_button.setEnabled(not busy)
        self.folder_button.setEnabled(not busy)

    def show_result(self, result: ScanResult) -> None:
        """List what was found."""
        self._set_busy(False)
        busy = {*self._jobs.values(), *self._waiting}
        rows = (StoreRow(found) for found in result.models)
        self._rows = {row.key: replace(row, adding=row.key in busy) for row in rows}
        self._show_problems(result.problems)
        self._show_rows()
        if result.models:
            n = len(result.models)
            self.status.setText(
                trn(
                    "{n} model. Adding one moves nothing and takes no room.",
                    "{n} models. Adding one moves nothing and takes no room.",
                    n,
                )
            )
        else:
            where = ", ".join(dict.fromkeys(tr(STORE_TITLES[place.store]) for place in result.looked_at))
            self.status.setText(
                tr("No models were found ({where}).", where=where)
                if where
                else tr("No models were found: no other program keeps models here.")
            )

    def _show_rows(self) -> None:
        rows = tuple(self._rows.values())
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.table.setFixedHeight(min(_SHOWN_ROWS, len(rows)) * metrics().size_table_row + 36)
        addable = sum(row.can_add for row in rows)
        self.add_all_button.setVisible(addable > 1)
        self.add_all_button.setText(tr("Add all {addable}", addable=addable))

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        n = len(problems)
        self.fold.setVisible(bool(n))
        self._problem_count = n
        self.fold.setAccessibleName(tr("{n} passed over", n=n))
        lines = [f"{tr(STORE_TITLES[p.store])}: {p.what}: {p.reason}" for p in problems[:_SHOWN_PROBLEMS]]
        if n > _SHOWN_PROBLEMS:
            lines.append(trn("and {n} more", "and {n} more", n - _SHOWN_PROBLEMS))
        self.problems.setText("\n".join(lines))
        self.problems.hide()
        self._word_fold()

    def _toggle_problems(self) -> None:
        shown = self.problems.isHidden()
        self.problems.setVisible(shown)
        self._word_fold()

    def _word_fold(self) -> None:
        n = self._problem_count
        self.fold.setText(
            trn("{n} was passed over: show why", "{n} were passed over: show why", n)
            if self.problems.isHidden()
            else trn("{n} was passed over: hide why", "{n} were passed over: hide why", n)
        )

    # Adding.

    def add(self, row: StoreRow) -> None:
        """Import one model where it lies."""
        if not row.can_add:
            return
        self._rows[row.key] = replace(row, adding=True, error="")
        self._waiting.append(row.key)
        self._start_next()
        self._show_rows()

    def _start_next(self) -> None:
        """A few at a time: each reads its model once to hash it."""
        from core.stores.request import import_params

        while self._waiting and len(self._jobs) < _AT_ONCE:
            row = self._rows.get(self._waiting.pop(0))
            if row is None:
                continue  # another look did not find it any more
            params = import_params(row.found)
            job = self._services.jobs.submit(JobKind.IMPORT, tr("Add {name}", name=row.found.name), params)
            self._jobs[job] = row.key
            self._on_job(job)

    def add_all(self) -> None:
        for row in self.model.rows:
            self.add(row)

    def _on_row_add(self) -> None:
        row = self.table.row_in_use()
        if isinstance(row, StoreRow):
            self.add(row)

    def _on_opened(self, row: StoreRow) -> None:
        if row.can_add:
            self.add(row)
        else:
            self._show_in_library(row)

    def _show_in_library(self, row: StoreRow) -> None:
        library_id = row.found.library_id
        if library_id is None:
            return
        if self._services.catalog.source(library_id) is not None:
            self._services.navigation.go("discover", "source", library_id)
        else:
            self._services.navigation.go("library", "variant", library_id)

    def _on_menu(self, row: StoreRow, where: QPoint) -> None:
        menu = QMenu(self)
        if row.can_add:
            menu.addAction(tr("Add to the library")).triggered.connect(lambda: self.add(row))
        elif row.found.library_id is not None:
            menu.addAction(tr("Show in the library")).triggered.connect(lambda: self._show_in_library(row))
        menu.popup(where)

    def _on_job(self, job_id: str) -> None:
        key = self._jobs.get(job_id)
        job = self._services.jobs.row(job_id)
        if key is None or job is None or not job.state.is_over:
            return
        del self._jobs[job_id]
        self._end(key, job)
        self._start_next()
        self._tell_added()

    def _end(self, key: str, job: JobRow) -> None:
        row = self._rows.get(key)
        if row is None:
            return
        if job.state is JobState.FINISHED:
            library_id = str(job.result.get("variant_id") or job.result.get("source_id") or "")
            found = replace(row.found, library_id=library_id or None)
            self._rows[key] = replace(row, found=found, adding=False)
            self._added.append(row.found.name)
        else:
            self._rows[key] = replace(row, adding=False, error=job.error or tr("It was stopped"))
        self._show_rows()

    def _tell_added(self) -> None:
        """Once for all, when nothing is being added any more."""
        if self._jobs or self._waiting or not self._added:
            return
        n, first = len(self._added), self._added[0]
        self._added = []
        words = (
            tr("{first} is in the library now.", first=first)
            if n == 1
            else tr("{n} models are in the library now.", n=n)
        )
        self._services.notifications.success(words)

    def _on_list(self) -> None:
        """A job that was cancelled while it waited is gone."""
        gone = [job for job in self._jobs if self._services.jobs.row(job) is None]
        for job in gone:
            row = self._rows.get(self._jobs.pop(job))
            if row is not None:
                self._rows[row.key] = replace(row, adding=False)
        if gone:
            self._start_next()
            self._show_rows()
