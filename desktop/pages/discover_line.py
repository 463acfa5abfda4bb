"""One download or import on Discover: running, stopped with what it keeps, failed, or ready."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.formats import bandwidth, file_size, time_left
from core.jobs.protocol import JobKind, JobState
from core.language import mark, tr
from desktop.models.chains import Chain
from desktop.models.downloads import kept_words, running_words, verified_words
from desktop.services.job_rows import JobRow, progress_words
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, icon_button, text
from desktop.widgets.layout import Card, clear_layout
from desktop.widgets.states import ProgressRow
from desktop.widgets.steps_line import StepsLine

_PICKLED = mark(
    "Look for a copy of the model in safetensors or GGUF. Or have them opened as "
    "plain data only, and made safetensors."
)


class JobLine(Card):
    """Follows one job by :meth:`show_row`."""

    cancel_asked = Signal()
    pause_asked = Signal()
    retry_asked = Signal()  # resume, or try again
    agreed = Signal()  # to pickled weights
    delete_asked = Signal()  # what a stopped download kept
    dismissed = Signal()
    quantize_asked = Signal(str)
    variant_asked = Signal(str)
    login_asked = Signal()
    chat_asked = Signal(str)

    def __init__(self, *, can_pause: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(kind="plain", parent=parent)
        self._shown_as = ""
        self._can_pause = can_pause
        self._kept: QLabel | None = None
        self._resumes = False
        self._chain: Chain | None = None
        self.progress: ProgressRow | None = None
        self.steps: StepsLine | None = None
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)

    @property
    def is_ready(self) -> bool:
        """Whether the model is here and can be quantized."""
        return self._shown_as == "finished" or self._shown_as.startswith("ready:")

    @property
    def wants_kept(self) -> bool:
        """Whether it waits to be told what the download keeps."""
        return self._kept is not None and not self._kept.text()

    def show_row(self, row: JobRow, chain: Chain | None = None) -> None:
        """``chain``: what follows the download, if something does."""
        self._chain = chain
        if row.state is JobState.FINISHED:
            if chain is None:
                self._show_finished(row)
            else:
                self._show_chain(chain)
        elif not row.state.is_over:
            self._show_running(row)
        elif row.kind is JobKind.DOWNLOAD and row.state in {JobState.INTERRUPTED, JobState.CANCELLED}:
            self._show_stopped(row)
        else:
            self._show_failed(row)

    def show_kept(self, size_bytes: int) -> None:
        """Say what a stopped download keeps."""
        if self._kept is not None:
            self._kept.setText(kept_words(size_bytes, resumes=self._resumes))
            self.delete_button.setVisible(bool(size_bytes) or self._resumes)

    def _begin(self, key: str) -> bool:
        if self._shown_as == key:
            return False
        self._shown_as = key
        self.progress, self.steps = None, None
        self._kept = None
        clear_layout(self._place)
        return True

    def _show_running(self, row: JobRow) -> None:
        if self._begin("running"):
            self.progress = ProgressRow(row.title, self.cancel_asked.emit)
            if self._can_pause:
                self.pause_button = icon_button("pause", tr("Pause"), clicked=self.pause_asked.emit)
                self.progress.add_button(self.pause_button)
            self._place.addWidget(self.progress)
            self._add_steps()
        if self.progress is None:
            return
        self._show_steps()
        if self._can_pause:
            self.pause_button.setEnabled(
                row.state is JobState.RUNNING and not (row.pausing or row.cancelling)
            )
        if row.state is JobState.QUEUED:
            self.progress.set_progress(None, tr("Waiting for the job before it"))
            return
        share = row.progress.share if row.progress is not None else None
        self.progress.set_progress(share, *_running_words(row))

    def _add_steps(self) -> None:
        if self._chain is not None:
            self.steps = StepsLine()
            self._place.addWidget(self.steps)

    def _show_steps(self) -> None:
        if self._chain is not None and self.steps is not None:
            self.steps.set_steps(self._chain.steps(), self._chain.line())

    def _show_chain(self, chain: Chain) -> None:
        """The download is done: quantizing, or what became of it."""
        job = chain.job
        if chain.is_ready:
            self._show_ready(chain)
        elif chain.problem or (job.state.is_over and job.state is not JobState.FINISHED):
            self._show_chain_stopped(chain)
        else:
            if self._begin("quantizing"):
                self.progress = ProgressRow(job.title, self.cancel_asked.emit)
                self._place.addWidget(self.progress)
                self._add_steps()
            if self.progress is None:
                return
            self.progress.title.set_full_text(job.title)
            self._show_steps()
            share = job.progress.share if job.progress is not None else None
            if chain.quantize is None or job.state is JobState.QUEUED:
                self.progress.set_progress(None, tr("Waiting for the job before it"))
            else:
                words = (job.stage_words, progress_words(job.progress))
                self.progress.set_progress(share, "  ·  ".join(filter(None, words)))

    def _show_ready(self, chain: Chain) -> None:
        if not self._begin(f"ready:{chain.variant_id}"):
            return
        variant = chain.variant_id
        self.chat_button = button(tr("Chat"), icon_name="chat-circle-dots")
        self.chat_button.clicked.connect(lambda: self.chat_asked.emit(variant))
        self.show_button = button(tr("Show"), "quiet", icon_name="books", tip=tr("In the library"))
        self.show_button.clicked.connect(lambda: self.variant_asked.emit(variant))
        name = str(chain.download.params.get("repo") or chain.download.title)
        words = (
            tr("{model} is ready as {level}.", model=name, level=chain.level)
            if chain.level
            else tr("{model} is ready.", model=name)
        )
        self._say(
            "check-circle-fill",
            "ok",
            words,
            verified_words(chain.download.result),
            (self.chat_button, self.show_button),
        )

    def _show_chain_stopped(self, chain: Chain) -> None:
        job = chain.job
        if not self._begin(f"chain:{job.id}:{job.ended_at}:{chain.problem}"):
            return
        source = str(chain.download.result.get("source_id", ""))
        buttons = []
        if not chain.problem:
            label = tr("Resume") if job.can_resume else tr("Try again")
            self.retry_button = button(label, icon_name="arrow-clockwise", clicked=self.retry_asked.emit)
            buttons.append(self.retry_button)
        self.quantize_button = button(tr("Quantize…"), "quiet", icon_name="arrows-in-cardinal")
        self.quantize_button.clicked.connect(lambda: self.quantize_asked.emit(source))
        buttons.append(self.quantize_button)
        words = chain.problem or job.error or tr("{title} was stopped.", title=job.title)
        failed = bool(chain.problem or job.error)
        glyph, role = ("warning-circle-fill", "bad") if failed else ("pause-circle-fill", "warn")
        hint = job.hint or tr("The download is here and complete.")
        self._say(glyph, role, words, hint, buttons)

    def _show_finished(self, row: JobRow) -> None:
        if not self._begin("finished"):
            return
        source, variant = str(row.result.get("source_id", "")), str(row.result.get("variant_id", ""))
        buttons = []
        if variant:
            self.show_button = button(
                tr("Show"), icon_name="books", tip=tr("In the library, where you can chat")
            )
            self.show_button.clicked.connect(lambda: self.variant_asked.emit(variant))
            buttons.append(self.show_button)
        if source or not variant:
            self.quantize_button = button(tr("Quantize"), icon_name="arrows-in-cardinal")
            self.quantize_button.clicked.connect(lambda: self.quantize_asked.emit(source))
            buttons.append(self.quantize_button)
        words = tr("is in the library") if variant else tr("is ready to quantize")
        ready = f"{row.result.get('name') or row.params.get('repo') or row.title} {words}."
        self._say("check-circle-fill", "ok", ready, verified_words(row.result), buttons)

    def _show_stopped(self, row: JobRow) -> None:
        if not self._begin(f"stopped:{row.state}:{row.ended_at}"):
            return
        self._resumes = row.can_resume
        if row.state is JobState.CANCELLED:
            words, glyph, role = tr("{title} was cancelled.", title=row.title), "prohibit", "quiet"
        elif row.paused:
            words, glyph, role = tr("{title} is paused.", title=row.title), "pause-circle-fill", "info"
        else:
            words, glyph, role = tr("{title} was interrupted.", title=row.title), "pause-circle-fill", "warn"
        label = tr("Resume") if self._resumes else tr("Try again")
        self.retry_button = button(label, icon_name="arrow-clockwise", clicked=self.retry_asked.emit)
        self.delete_button = button(
            tr("Discard") if self._resumes else tr("Delete what is kept"),
            "quiet",
            tip=tr("Removes the unfinished files. Models that are here stay."),
            clicked=self.delete_asked.emit,
        )
        self.delete_button.hide()
        self._say(glyph, role, words, None, (self.retry_button, self.delete_button))

    def _show_failed(self, row: JobRow) -> None:
        if not self._begin(f"failed:{row.ended_at}"):
            return
        buttons = []
        if row.error_code == "pickled":
            self.agree_button = button(
                tr("Open as plain data"),
                tip=tr(
                    "No instruction of the pickle is carried out: only its tensors are read, in "
                    "a process of their own, and made safetensors."
                ),
                clicked=self.agreed.emit,
            )
            buttons.append(self.agree_button)
        elif row.error_code == "gated":
            buttons.append(button(tr("Log in…"), icon_name="key", clicked=self.login_asked.emit))
        if row.error_code != "pickled":
            label = tr("Resume") if row.can_resume else tr("Try again")
            self.retry_button = button(label, icon_name="arrow-clockwise", clicked=self.retry_asked.emit)
            buttons.append(self.retry_button)
        words = f"{row.title}: {row.error or tr('it ended early')}"
        hint = tr(_PICKLED) if row.error_code == "pickled" else row.hint
        self._say("warning-circle-fill", "bad", words, hint, buttons)

    def _say(self, glyph: str, role: str, words: str, remark: str | None, buttons: Sequence[QWidget]) -> None:
        """An icon, a sentence, a remark (None: it comes later), and what can be done."""
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(text(words, "strong", wrap=True, select=True))
        if remark is None:
            self._kept = text("", "quiet", wrap=True)
            column.addWidget(self._kept)
        elif remark:
            column.addWidget(text(remark, "quiet", wrap=True, select=True))
        line = QHBoxLayout()
        line.setSpacing(metrics().s)
        line.addWidget(IconLabel(glyph, role, 20), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)
        for item in buttons:
            line.addWidget(item)
        line.addWidget(icon_button("x", tr("Put away"), clicked=self.dismissed.emit))
        self._place.addLayout(line)
        self.setAccessibleName(words)


def _running_words(row: JobRow) -> tuple[str, str]:
    if row.kind is JobKind.DOWNLOAD:
        return running_words(row)
    stage = tr("Cancelling") if row.cancelling else row.stage_words or tr("Starting")
    progress = row.progress
    if progress is None:
        return stage, ""
    parts = [stage]
    if progress.unit == "bytes":
        parts.append(tr("{size} of {size2}", size=file_size(progress.done), size2=file_size(progress.total)))
        if progress.eta_s:
            parts.append(bandwidth((progress.total - progress.done) / progress.eta_s))
    if progress.detail:
        parts.append(progress.detail)
    return "  ·  ".join(parts), time_left(progress.eta_s)
