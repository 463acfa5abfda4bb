"""The jobs that wait, as a table in the order of their turn (pure rows)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QObject, Qt

from core.formats import relative_date
from core.language import mark, tr
from desktop.models.rows import BadgeWords, Column, Index, RowsModel
from desktop.services.job_rows import KIND_WORDS, JobRow

QUEUE_MIME = "application/x-bitwright-waiting-job"


@dataclass(frozen=True, slots=True)
class WaitingJob:
    """``place`` counts from 0: the next one."""

    place: int
    job: JobRow


def _place_words(row: WaitingJob) -> str:
    return tr("Next") if row.place == 0 else str(row.place + 1)


QUEUE_COLUMNS: tuple[Column[WaitingJob], ...] = (
    Column(
        "place",
        mark("Turn"),
        mark("Drag a row, or press Alt and an arrow key, to change the order"),
        _place_words,
        lambda r: r.place,
        width=84,
        ink=lambda r: "quiet",
    ),
    Column(
        "title",
        mark("Job"),
        mark("What will be done"),
        lambda r: r.job.title,
        lambda r: r.job.title.lower(),
        lambda r: r.job.title,
        ink=lambda r: "strong",
    ),
    Column(
        "kind",
        mark("Kind"),
        mark("What kind of work it is"),
        lambda r: tr(KIND_WORDS[r.job.kind]),
        lambda r: tr(KIND_WORDS[r.job.kind]),
        badge=lambda r: BadgeWords(tr(KIND_WORDS[r.job.kind]), "clock", "quiet"),
        width=190,
        drop=2,
    ),
    Column(
        "since",
        mark("Waits since"),
        mark("When it was asked for"),
        lambda r: relative_date(r.job.created_at),
        lambda r: r.job.created_at,
        width=130,
        drop=1,
        ink=lambda r: "quiet",
    ),
)


class QueueModel(RowsModel[WaitingJob]):
    """Rows can be dragged; where one is dropped is the view's business."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(QUEUE_COLUMNS, lambda row: row.job.id, lambda row: row.job.title, parent)

    def set_jobs(self, jobs: Sequence[JobRow]) -> None:
        """Show these, the next one first."""
        self.set_rows(WaitingJob(place, job) for place, job in enumerate(jobs))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid():
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [QUEUE_MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        data = QMimeData()
        row = self.row_at(indexes[0]) if indexes else None
        if row is not None:
            data.setData(QUEUE_MIME, row.job.id.encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction
