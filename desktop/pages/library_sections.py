"""The parts of the library's details: quality, lineage, doubts, measurements, tensors, files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.errors import BitwrightError
from core.formats import count, file_size, percent, whole
from core.language import retold, tr, trn
from core.library.presence import Entry
from core.library.records import FileRecord, SourceRecord, VariantRecord
from core.sources.tensor_list import TypeShare, list_tensors, type_shares
from core.types import TensorInfo
from desktop.models.variant_facts import (
    lineage_pairs,
    measurement_lines,
    quality_pairs,
    quality_tips,
    quality_words,
)
from desktop.pages.library_actions import VariantActions
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.badges import Badge
from desktop.widgets.basics import ElidedLabel, IconLabel, button, icon_button, text
from desktop.widgets.layout import FlowLayout, KeyValueGrid, clear_layout

_FILES_SHOWN = 60


def add_quality(layout: QVBoxLayout, variant: VariantRecord, why_not: str) -> None:
    """How close it is to its original, or that nobody knows yet; ``why_not``: why it cannot be measured."""
    measured = variant.latest
    if measured is None:
        can = f"{why_not}." if why_not else tr("Evaluate compares it with the original on the same text.")
        layout.addWidget(text(tr("Not measured yet. {can}", can=can), "quiet", wrap=True))
        return
    words = quality_words(measured)
    head = QHBoxLayout()
    head.addWidget(Badge(words.word, words.icon, words.meaning, words.sentence))
    head.addStretch(1)
    layout.addLayout(head)
    layout.addWidget(text(words.sentence, "quiet", wrap=True))
    layout.addWidget(KeyValueGrid(quality_pairs(measured), tips=quality_tips()))


def add_lineage(
    layout: QVBoxLayout, actions: VariantActions, variant: VariantRecord, source: SourceRecord | None
) -> None:
    """Where it comes from, and making it again."""
    layout.addWidget(KeyValueGrid(lineage_pairs(variant, source)))
    if variant.recipe.is_imported:
        return
    holder = QWidget()
    row = FlowLayout(holder, metrics().l)  # in some languages the two need two lines
    row.addWidget(
        button(
            tr("Run this recipe again…"),
            "link",
            tip=tr("Opens Quantize with the recipe that it was made by"),
            clicked=lambda: actions.run_again(variant),
        )
    )
    row.addWidget(
        button(
            tr("Save recipe…"),
            "link",
            tip=tr("A small file that others can open to make the same"),
            clicked=lambda: actions.save_recipe(variant),
        )
    )
    layout.addWidget(holder)


def add_warnings(layout: QVBoxLayout, variant: VariantRecord) -> None:
    """Fallbacks and doubts that were kept with it."""
    for warning in variant.warnings:
        label = text(retold(warning.message), "body", wrap=True, select=True)
        if warning.tensors:
            shown = ", ".join(warning.tensors[:12])
            more = len(warning.tensors) - 12
            label.setToolTip(tr("{names} and {n} more", names=shown, n=more) if more > 0 else shown)
        row = QHBoxLayout()
        row.setSpacing(metrics().s)
        row.addWidget(IconLabel("info-fill", "info", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        layout.addLayout(row)


def add_measurements(layout: QVBoxLayout, variant: VariantRecord) -> None:
    """What was measured over time, the newest first."""
    for when, words in measurement_lines(variant):
        layout.addWidget(text(when, "caption"))
        layout.addWidget(text(words, "body", wrap=True, select=True))


def add_files(layout: QVBoxLayout, entry: Entry, missing: Sequence[str]) -> None:
    """Each file with its size and the hash that it must have."""
    for file in entry.files[:_FILES_SHOWN]:
        layout.addWidget(FileCard(file, missing=file.path in missing))
    if len(entry.files) > _FILES_SHOWN:
        layout.addWidget(text(tr("And {n} more.", n=len(entry.files) - _FILES_SHOWN), "quiet"))


def add_tensors(layout: QVBoxLayout, services: Services, entry: Entry, parent: QWidget) -> None:
    """How the tensors are stored: read from the headers in the background, summed up by type."""
    waiting = text(tr("Reading the headers…"), "quiet")
    layout.addWidget(waiting)
    path = Path(entry.path)

    def show(tensors: tuple[TensorInfo, ...]) -> None:
        if not isValid(waiting):
            return  # another entry is shown by now
        clear_layout(layout)
        if not tensors:
            layout.addWidget(
                text(tr("These files hold no list of tensors that can be read here."), "quiet", wrap=True)
            )
            return
        layout.addLayout(_type_table(type_shares(tensors)))
        layout.addWidget(
            button(
                trn("Show the tensor…", "Show all {n} tensors…", len(tensors)),
                "link",
                clicked=lambda: _open_tensors(entry.name, tensors, parent),
            )
        )

    def failed(error: Exception) -> None:
        if isValid(waiting):
            waiting.setText(error.message if isinstance(error, BitwrightError) else str(error))
            waiting.setWordWrap(True)

    services.background.run(lambda: list_tensors(path), show, failed)


def _open_tensors(name: str, tensors: tuple[TensorInfo, ...], parent: QWidget) -> None:
    from desktop.dialogs.tensors import TensorsDialog

    TensorsDialog(name, tensors, parent).open()


def _type_table(shares: Sequence[TypeShare]) -> QLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(metrics().m)
    grid.setVerticalSpacing(4)
    total = sum(share.nbytes for share in shares) or 1
    for column, title in enumerate((tr("Type"), tr("Tensors"), tr("Numbers"), tr("Size"), tr("Share"))):
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        grid.addWidget(text(title, "caption"), 0, column, side)
    for row, share in enumerate(shares, start=1):
        cells = (
            share.dtype,
            whole(share.tensors),
            count(share.elements),
            file_size(share.nbytes),
            percent(share.nbytes / total, 0),
        )
        for column, words in enumerate(cells):
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            grid.addWidget(text(words, "body" if column else "strong"), row, column, side)
    grid.setColumnStretch(0, 1)
    return grid


class FileCard(QWidget):
    """A file with its size and its hash, which can be copied."""

    def __init__(self, file: FileRecord, *, missing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sha256 = file.sha256
        size = metrics()
        head = QHBoxLayout()
        head.setSpacing(size.s)
        if missing:
            head.addWidget(IconLabel("warning-fill", "warn", 16))
        head.addWidget(ElidedLabel(file.path, "body", Qt.TextElideMode.ElideMiddle), 1)
        words = (
            tr("{size}, missing", size=file_size(file.size_bytes)) if missing else file_size(file.size_bytes)
        )
        head.addWidget(text(words, "warn" if missing else "quiet"))
        digest = QHBoxLayout()
        digest.setSpacing(size.xs)
        digest.addWidget(
            ElidedLabel(tr("sha256 {sha256}", sha256=file.sha256), "mono", Qt.TextElideMode.ElideMiddle), 1
        )
        copy = icon_button("copy", tr("Copy the sha256 of {name}", name=file.path), clicked=self._copy)
        digest.addWidget(copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(digest)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._sha256)
