"""The strip at the window's bottom: memory and processor in use, the running job, notifications."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from core.formats import memory_size, number, percent, time_left
from core.jobs.protocol import JobKind
from core.language import tr, trn
from desktop.icons import icon
from desktop.models.downloads import figure_words
from desktop.services.hardware import LiveUse
from desktop.services.job_rows import JobRow
from desktop.theme import active_tokens, metrics
from desktop.widgets.basics import ElidedLabel, IconLabel, icon_button, text

HEIGHT = 34
PERCENT_WIDTH = 44
"""Room for "100 %", so that nothing moves when the figure grows."""


class MiniBar(QWidget):
    """A small bar for a share; its colour turns where little is left."""

    def __init__(self, *, warns: bool = True, parent: QWidget | None = None) -> None:
        """``warns``: a high share is a worry (memory), not just being busy (processor)."""
        super().__init__(parent)
        self._warns = warns
        self._share = 0.0
        self.setFixedSize(72, 6)

    def set_share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("line"))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        low = self._share < 0.8 or not self._warns
        role = "accent" if low else "warn" if self._share < 0.92 else "bad"
        painter.setBrush(tokens.colour(role))
        painter.drawRoundedRect(QRectF(0, 0, max(6.0, self.width() * self._share), self.height()), 3, 3)


class _JobIndicator(QWidget):
    """The running job: title, bar, share and time left; a click shows Activity."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Show Activity"))
        self.title = ElidedLabel("", "caption")
        self.title.setMinimumWidth(60)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(96)
        self.right = text("", "caption")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(metrics().s)
        layout.addWidget(self.title, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.right)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(420, HEIGHT - 6)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def show_row(self, row: JobRow, waiting: int) -> None:
        share = row.progress.share if row.progress else None
        queue = tr("{waiting} waiting", waiting=waiting) if waiting else ""
        stage = tr("Cancelling") if row.cancelling else row.stage_words
        self.title.set_full_text("  ·  ".join(filter(None, (row.title, stage, queue))))
        if share is None:
            self.bar.setRange(0, 0)
            self.right.setText("")
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(share * 1000))
            left = _time_left(row)
            self.right.setText(", ".join(filter(None, (percent(share, 0), left))))


def _time_left(row: JobRow) -> str:
    """A download's by its smoothed speed, as Discover and Activity say it."""
    if row.kind is JobKind.DOWNLOAD:
        return figure_words(row)[1]
    return time_left(row.progress.eta_s) if row.progress is not None else ""


class StatusStrip(QFrame):
    """``activity_requested`` when the job is clicked, ``notifications_requested`` for the bell."""

    activity_requested = Signal()
    notifications_requested = Signal()
    serving_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", "true")
        self.setFixedHeight(HEIGHT)
        size = metrics()
        self.memory = text(tr("Looking at this computer…"), "caption")
        self.memory.setToolTip(tr("Memory of this machine that is in use by all programs"))
        self._memory_bar = MiniBar()
        self.processor = text("", "caption")
        self.processor.setToolTip(tr("How busy the processor is, with all programs"))
        self.processor.setMinimumWidth(PERCENT_WIDTH)
        self.job = _JobIndicator()
        self.job.hide()
        self.job.clicked.connect(self.activity_requested)
        self.idle = text(tr("No jobs running"), "caption")
        self.served = icon_button("broadcast", tr("Serving"), clicked=self.serving_requested.emit)
        self.served.setIcon(icon("broadcast", "ok"))
        self.served.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.served.setFixedHeight(HEIGHT - 6)
        self.served.hide()
        self.bell = icon_button("bell", tr("Notifications"), clicked=self.notifications_requested.emit)
        self.bell.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.bell.setFixedHeight(HEIGHT - 6)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(size.l, 1, size.s, 0)
        layout.setSpacing(size.s)
        layout.addWidget(IconLabel("stack", "quiet", 16))
        layout.addWidget(self._memory_bar)
        layout.addWidget(self.memory)
        layout.addSpacing(size.m)
        layout.addWidget(IconLabel("cpu", "quiet", 16))
        layout.addWidget(self.processor)
        layout.addSpacing(size.m)
        layout.addWidget(self.served)
        layout.addSpacing(size.xl)
        layout.addWidget(self.job, 1)
        layout.addWidget(self.idle, 1, Qt.AlignmentFlag.AlignRight)
        layout.addSpacing(size.s)
        layout.addWidget(self.bell)
        self.set_unread(0)

    def set_use(self, use: LiveUse) -> None:
        share = use.memory_used_bytes / max(1, use.memory_total_bytes)
        self._memory_bar.set_share(share)
        total = memory_size(use.memory_total_bytes)
        self.memory.setText(
            tr(
                "{used} of {total} in use",
                used=number(use.memory_used_bytes / (1 << 30), 1),
                total=total,
            )
        )
        self.processor.setText(percent(use.cpu, 0))

    def set_job(self, row: JobRow | None, waiting: int) -> None:
        self.job.setVisible(row is not None)
        self.idle.setVisible(row is None)
        if row is not None:
            self.job.show_row(row, waiting)

    def set_served(self, titles: Sequence[str]) -> None:
        """Models that are kept in memory for other programs, by name."""
        self.served.setVisible(bool(titles))
        self.served.setText(trn("Serving {n} model", "Serving {n} models", len(titles)))
        names = ", ".join(titles)
        self.served.setToolTip(tr("Show what is served: {names}", names=names))
        self.served.setAccessibleName(tr("Serving {names}", names=names))

    def set_unread(self, unread: int) -> None:
        self.bell.setText(str(unread) if unread else "")
        self.bell.setAccessibleName(
            tr("Notifications, {unread} new", unread=unread) if unread else tr("Notifications")
        )
