"""While a variant is made and after it: progress with time left, then a card with what came out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.formats import bits, duration, file_size, memory_size, time_left
from core.jobs.protocol import JobState
from core.language import retold, tr
from core.library.records import VariantRecord
from core.recommend.finetune_snippet import can_finetune
from desktop.models.finetune import TITLE, snippet_of
from desktop.models.training import TrainingCurve
from desktop.models.variant_facts import quality_pairs, quality_words, variant_title
from desktop.pages.quantize_batch import BatchList
from desktop.pages.training_facts import add_training
from desktop.pages.training_view import NOTHING_KEPT, TrainingView, asked_words
from desktop.plain_tip import plain_tip
from desktop.services.job_rows import JobRow, progress_words
from desktop.theme import metrics
from desktop.widgets.badges import Badge
from desktop.widgets.basics import IconLabel, button, text
from desktop.widgets.layout import KeyValueGrid, clear_layout
from desktop.widgets.loss_curve import LossCurve
from desktop.widgets.snippet import SnippetWell
from desktop.widgets.states import ErrorCard, ProgressRow

_CURVE_HEIGHT = 160


class RunPanel(QFrame):
    """Follows one quantize job and the evaluation after it."""

    cancel_asked = Signal()
    pause_asked = Signal()
    finish_asked = Signal()
    activity_asked = Signal()
    chat_asked = Signal(str)
    library_asked = Signal(str)
    again_asked = Signal()
    retry_asked = Signal()
    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.setProperty("card", "plain")
        self.setAccessibleName(tr("Progress"))
        self._content = QVBoxLayout()
        self._content.setSpacing(size.m)
        inner = QWidget()
        inner.setProperty("surface", "clear")
        self.batch = BatchList()
        self.batch.hide()
        column = QVBoxLayout(inner)
        column.setContentsMargins(size.l, size.l, size.l, size.l)
        column.addWidget(self.batch)
        column.addLayout(self._content)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setProperty("surface", "clear")
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scroll)
        self.progress: ProgressRow | None = None
        self.training: TrainingView | None = None
        self._shown_as = ""

    def show_curve(self, curve: TrainingCurve) -> None:
        """The curve of the training on screen, if one is."""
        if self.training is not None:
            self.training.curve.set_curve(curve)

    def show_job(self, row: JobRow, curve: TrainingCurve | None = None) -> None:
        """Where a quantize job stands, while it is not finished; ``curve`` where it is a training."""
        if row.state in {JobState.FAILED, JobState.CRASHED, JobState.CANCELLED, JobState.INTERRUPTED}:
            self._show_end(row, curve)
            return
        if self._shown_as != f"job:{row.id}":
            self._begin(f"job:{row.id}")
            self._content.addWidget(text(row.title, "subtitle", wrap=True))
            self.progress = ProgressRow()
            self._content.addWidget(self.progress)
            self.cancel_button = button(tr("Cancel"), icon_name="x", clicked=self.cancel_asked.emit)
            if row.trains:
                self._add_training()
            self._content.addWidget(
                text(
                    tr("You can go on using Bitwright. The variant appears in the library when it is whole."),
                    "quiet",
                    wrap=True,
                )
            )
            activity = button(tr("Show in Activity"), "link", clicked=self.activity_asked.emit)
            self._add_buttons(*((activity,) if row.trains else (self.cancel_button, activity)))
        self.cancel_button.setEnabled(not row.cancelling)
        self.cancel_button.setText(tr("Cancelling…") if row.cancelling else tr("Cancel"))
        if self.training is not None:
            self.training.show_row(row)
            self.show_curve(curve or TrainingCurve())
        self._show_progress(row)

    def _add_training(self) -> None:
        self.cancel_button.setToolTip(tr(NOTHING_KEPT))
        self.training = TrainingView(_CURVE_HEIGHT, self.cancel_button)
        self.training.pause_asked.connect(self.pause_asked)
        self.training.finish_asked.connect(self.finish_asked)
        self._content.addWidget(self.training)

    def _show_progress(self, row: JobRow) -> None:
        if self.progress is None:
            return
        waiting = row.state is JobState.QUEUED
        stage = (
            tr("Waiting for the job before it")
            if waiting
            else asked_words(row) or row.stage_words or tr("Starting")
        )
        self.progress.title.set_full_text(stage)
        progress = row.progress
        if progress is None:
            self.progress.set_progress(None, "", "")
            return
        self.progress.set_progress(progress.share, progress_words(progress), time_left(progress.eta_s))

    def show_result(self, variant: VariantRecord, evaluation: JobRow | None, elapsed_s: float | None) -> None:
        """The finished variant; its quality when it is measured, or how far measuring is."""
        running = evaluation is not None and not evaluation.state.is_over
        stands = evaluation.state if evaluation else ""
        key = f"result:{variant.id}:{running}:{len(variant.measurements)}:{stands}"
        if self._shown_as != key:
            self._begin(key)
            self._add_result(variant, elapsed_s)
            self._add_quality(variant, evaluation, running)
            self._add_warnings(variant)
            chat = button(tr("Chat"), "primary", icon_name="chat-circle-dots")
            chat.clicked.connect(lambda: self.chat_asked.emit(variant.id))
            show = button(tr("Show in library"), icon_name="books")
            show.clicked.connect(lambda: self.library_asked.emit(variant.id))
            self.chat_button, self.library_button = chat, show
            self._add_buttons(chat, show)
            self._add_buttons(button(tr("Make another"), "link", clicked=self.again_asked.emit))
        if running and evaluation is not None:
            self._show_progress(evaluation)

    def _add_result(self, variant: VariantRecord, elapsed_s: float | None) -> None:
        head = QHBoxLayout()
        head.setSpacing(metrics().s)
        head.addWidget(IconLabel("check-circle-fill", "ok", 24))
        head.addWidget(text(tr("{label} is ready", label=variant.recipe.label), "subtitle"), 1)
        self._content.addLayout(head)
        self._content.addWidget(text(variant_title(variant), "quiet", wrap=True))
        original = variant.facts.size_bytes
        size = file_size(variant.size_bytes)
        if original:
            size = tr("{size}  (was {original})", size=size, original=file_size(original))
        pairs = [
            (tr("Size"), size),
            (tr("Precision"), bits(variant.bits_per_weight)),
        ]
        if elapsed_s is not None:
            pairs.append((tr("Took"), duration(elapsed_s)))
        peak = variant.lineage.get("peak_rss_bytes")
        if isinstance(peak, int | float):
            pairs.append((tr("Peak memory"), memory_size(peak)))
        self._content.addWidget(KeyValueGrid(pairs))
        add_training(self._content, variant)
        if can_finetune(variant.recipe):
            self.snippet = SnippetWell(snippet_of(variant), tr(TITLE))
            self.snippet.copied.connect(self.copied)
            self._content.addWidget(self.snippet)

    def _add_quality(self, variant: VariantRecord, evaluation: JobRow | None, running: bool) -> None:
        self.progress = None
        measured = variant.latest
        if measured is not None:
            words = quality_words(measured)
            self._content.addWidget(text(tr("Quality beside the original"), "strong"))
            self._content.addWidget(
                Badge(words.word, words.icon, words.meaning, words.sentence), 0, Qt.AlignmentFlag.AlignLeft
            )
            self._content.addWidget(text(words.sentence, "quiet", wrap=True))
            self._content.addWidget(KeyValueGrid(quality_pairs(measured)))
        elif running:
            self._content.addWidget(text(tr("Measuring what it cost"), "strong"))
            self.progress = ProgressRow()
            self._content.addWidget(self.progress)
        elif evaluation is not None and evaluation.state is not JobState.FINISHED:
            self._content.addWidget(
                ErrorCard(
                    tr("Measuring ended early. {error}", error=evaluation.error).strip(), evaluation.hint
                )
            )

    def _add_warnings(self, variant: VariantRecord) -> None:
        if not variant.warnings:
            return
        self._content.addWidget(text(tr("Good to know"), "strong"))
        for warning in variant.warnings:
            item = QHBoxLayout()
            item.setSpacing(metrics().s)
            item.addWidget(IconLabel("info-fill", "info", 16), 0, Qt.AlignmentFlag.AlignTop)
            label = text(retold(warning.message), wrap=True, select=True)
            label.setToolTip(plain_tip(", ".join(warning.tensors[:12])))
            item.addWidget(label, 1)
            self._content.addLayout(item)

    def _show_end(self, row: JobRow, curve: TrainingCurve | None) -> None:
        if self._shown_as == f"end:{row.id}:{row.state}":
            return
        self._begin(f"end:{row.id}:{row.state}")
        if row.state is JobState.CANCELLED:
            self._content.addWidget(text(tr("Cancelled"), "subtitle"))
            self._content.addWidget(
                text(tr("Nothing was kept. The original is untouched."), "quiet", wrap=True)
            )
        elif row.paused:
            self._content.addWidget(text(tr("Paused"), "subtitle"))
            self._content.addWidget(text(row.title, "quiet", wrap=True))
            if curve is not None and not curve.is_empty:
                picture = LossCurve(_CURVE_HEIGHT)
                picture.set_curve(curve)
                self._content.addWidget(picture)
            kept = tr("What it has is kept, also when Bitwright is closed. Resume goes on from there.")
            self._content.addWidget(text(kept, "quiet", wrap=True))
        else:
            self._content.addWidget(ErrorCard(row.error or tr("The job ended early."), row.hint))
        again = tr("Resume") if row.can_resume else tr("Try again")
        retry = button(again, icon_name="arrow-clockwise", clicked=self.retry_asked.emit)
        self._add_buttons(retry, button(tr("Back to the plan"), "quiet", clicked=self.again_asked.emit))
        self._add_buttons(button(tr("Show in Activity"), "link", clicked=self.activity_asked.emit))

    def _begin(self, key: str) -> None:
        self._shown_as = key
        self.progress = self.training = None
        clear_layout(self._content)

    def _add_buttons(self, *buttons: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(metrics().s)
        for made in buttons:
            row.addWidget(made)
        row.addStretch(1)
        self._content.addLayout(row)
