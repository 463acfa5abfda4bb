"""The same content twice on this computer: a job looks, the dialog shows what sharing saves, and does it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.formats import file_size
from core.jobs.protocol import JobKind, JobState
from core.language import retold, tr, trn
from desktop.dialogs.fit import fit
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, IconLabel, button, line, text
from desktop.widgets.layout import clear_layout, scrolling
from desktop.widgets.states import ProgressRow

_WIDTH, _HEIGHT = 620, 460
_SHOWN = 50


class DuplicatesDialog(QDialog):
    """Starts to look when it opens. Closing it cancels the look, not the sharing."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.setWindowTitle(tr("Duplicates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._services = services
        self._job: str | None = None
        self._applying = False
        self.result_shown: dict[str, Any] | None = None
        self.summary = text("", "body", wrap=True)
        self.progress = ProgressRow(tr("Looking for the same content in the library and other programs"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(size.m)
        self._scroll = scrolling(self._rows)
        self.close_button = button(tr("Close"), clicked=self.reject)
        self.share_button = button(tr("Share"), "primary", icon_name="link", clicked=self._on_share)
        self.share_button.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.share_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.l)
        layout.addWidget(text(tr("Duplicates"), "subtitle"))
        layout.addWidget(self.summary)
        layout.addWidget(self.progress)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(buttons)
        services.jobs.job_changed.connect(self._on_job)
        self.finished.connect(lambda _result: self._on_closed())
        self._start({}, tr("Look for duplicates"))

    def _start(self, params: dict[str, Any], title: str) -> None:
        self.share_button.hide()
        self.progress.show()
        self.progress.set_progress(None, tr("Starting"))
        self._job = self._services.jobs.submit(JobKind.DEDUPE, title, params)
        self._on_job(self._job)

    def _on_job(self, job_id: str) -> None:
        if job_id != self._job:
            return
        row = self._services.jobs.row(job_id)
        if row is None:
            return
        if not row.state.is_over:
            share = row.progress.share if row.progress else None
            self.progress.set_progress(share, row.stage_words or tr("Waiting for the job before it"))
            return
        self._job = None
        self.progress.hide()
        if row.state is JobState.FINISHED:
            self._show(dict(row.result))
        else:
            self.summary.setText(f"{row.error or tr('It was stopped.')} {row.hint}".strip())

    def _show(self, result: dict[str, Any]) -> None:
        self.result_shown = result
        found, saves = result.get("duplicates", []), int(result.get("saves_bytes", 0))
        clear_layout(self._rows)
        if self._applying:
            self._applying = False
            self._show_done(result)
            return
        if not found:
            self.summary.setText(tr("No content is here twice."))
            self._shrink()
            return
        n = len(found)
        self.summary.setText(
            trn("{n} file is here more than once.", "{n} files are here more than once.", n)
            + " "
            + (
                tr(
                    "Sharing saves {size}: copies in Bitwright's folder become names of the "
                    "other file, after both were compared. Files of other programs stay as they "
                    "are.",
                    size=file_size(saves),
                )
                if saves
                else tr(
                    "None of them can be shared: only copies in Bitwright's own folder are ever replaced."
                )
            )
        )
        for entry in found[:_SHOWN]:
            self._rows.addWidget(_Entry(entry))
        self.share_button.setText(tr("Share, saves {size}", size=file_size(saves)))
        self.share_button.setVisible(saves > 0)

    def _show_done(self, result: dict[str, Any]) -> None:
        failed = result.get("failed", [])
        words = tr("Saved {size}.", size=file_size(result.get("saved_bytes", 0)))
        if failed:
            stayed = trn(
                "{n} stayed as it was: {reason}",
                "{n} stayed as they were: {reason}",
                len(failed),
                reason=retold(str(failed[0].get("message", ""))),
            )
            words = f"{words} {stayed}"
        self.summary.setText(words)
        self._shrink()

    def _shrink(self) -> None:
        """Without a list there is no need for its room."""
        self._scroll.hide()
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        fit(self, _WIDTH)

    def _on_share(self) -> None:
        if self.result_shown is None:
            return
        only = [entry["sha256"] for entry in self.result_shown["duplicates"] if entry["replace"]]
        self._applying = True
        self._start({"apply": True, "only": only}, tr("Share the space of duplicates"))

    def _on_closed(self) -> None:
        if self._job is not None and not self._applying:
            self._services.jobs.cancel(self._job)
        self._job = None


class _Entry(QWidget):
    """One content and where it lies."""

    def __init__(self, entry: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.xs)
        head = QHBoxLayout()
        head.setSpacing(size.s)
        copies, saves = entry["copies"], int(entry["saves_bytes"])
        head.addWidget(ElidedLabel(str(copies[0]["model"]), "strong"), 1)
        words = tr("saves {size}", size=file_size(saves)) if saves else tr("not ours to share")
        head.addWidget(
            text(tr("{size} each, {words}", size=file_size(entry["size_bytes"]), words=words), "quiet")
        )
        column.addLayout(head)
        for copy in copies:
            row = QHBoxLayout()
            row.setSpacing(size.s)
            row.addWidget(IconLabel("books" if copy["ours"] else "folder", "quiet", 16))
            row.addWidget(text(str(copy["owner"]), "quiet"))
            row.addWidget(ElidedLabel(str(copy["path"]), "mono", Qt.TextElideMode.ElideMiddle), 1)
            column.addLayout(row)
        column.addWidget(line())
