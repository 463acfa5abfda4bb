"""The panel at the right of the library: one variant's quality, lineage, files and doubts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.formats import file_size
from core.language import mark, tr
from core.library.records import FileRecord, SourceRecord, VariantRecord
from core.recommend.finetune_snippet import can_finetune
from desktop.models.finetune import TITLE, snippet_of
from desktop.models.training_back import lost_enough
from desktop.models.variant_facts import lineage_pairs, quality_pairs, quality_words, variant_title
from desktop.pages.library_actions import TRAIN_BACK_WORDS, VariantActions
from desktop.pages.training_facts import add_training
from desktop.theme import metrics
from desktop.widgets.badges import Badge
from desktop.widgets.basics import ElidedLabel, IconLabel, button, icon_button, line, text
from desktop.widgets.layout import KeyValueGrid, clear_layout
from desktop.widgets.snippet import SnippetWell

PANEL_WIDTH = 372
TRAIN_BACK_TIP = mark(
    "Trains the model to live with these bits, by what the original answers, for a time you choose"
)


class VariantPanel(QFrame):
    """Shows one variant; its buttons act through :class:`VariantActions`."""

    closed = Signal()

    def __init__(self, actions: VariantActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._variant: VariantRecord | None = None
        self.setProperty("card", "plain")
        self.setFixedWidth(PANEL_WIDTH)
        self.setAccessibleName(tr("Details of the variant"))
        self.name = ElidedLabel("", "subtitle")
        self.model = ElidedLabel("", "quiet")
        self.chat_button = button(
            tr("Chat"), icon_name="chat-circle-dots", clicked=lambda: self._do(actions.chat)
        )
        self.evaluate_button = button(
            tr("Evaluate"), icon_name="gauge", clicked=lambda: self._do(actions.evaluate)
        )
        self.reveal_button = icon_button(
            "folder-open", tr("Show in folder"), clicked=lambda: self._do(actions.reveal)
        )
        self.export_button = icon_button(
            "export",
            tr("Export: to Ollama, LM Studio, a folder or the Hub"),
            clicked=lambda: self._do(actions.export),
        )
        self.verify_button = icon_button(
            "shield-check",
            tr("Verify files: compare them with what was recorded"),
            clicked=lambda: self._do(actions.verify),
        )
        self.delete_button = icon_button("trash", tr("Delete"), clicked=lambda: self._do(actions.delete))
        self._lay_out()
        actions.verifying.connect(self._on_verifying)

    def _lay_out(self) -> None:
        size = metrics()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.model)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(
            icon_button("x", tr("Close the details"), clicked=self.closed.emit), 0, Qt.AlignmentFlag.AlignTop
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        for made in (self.chat_button, self.evaluate_button):
            buttons.addWidget(made)
        buttons.addStretch(1)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        buttons.addLayout(tools)
        for tool in (self.export_button, self.reveal_button, self.verify_button, self.delete_button):
            tools.addWidget(tool)
        self._content = QVBoxLayout()
        self._content.setSpacing(size.m)
        inner = QWidget()
        inner.setProperty("surface", "clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(size.l, size.m, size.l, size.l)
        column.addLayout(self._content)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setProperty("surface", "clear")
        scroll.setWidget(inner)
        top = QVBoxLayout()
        top.setContentsMargins(size.l, size.l, size.l, size.m)
        top.setSpacing(size.m)
        top.addLayout(head)
        top.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addWidget(line())
        outer.addWidget(scroll, 1)

    @property
    def variant(self) -> VariantRecord | None:
        return self._variant

    def show_variant(self, variant: VariantRecord, source: SourceRecord | None) -> None:
        self._variant = variant
        self.name.set_full_text(variant_title(variant))
        self.model.set_full_text(f"{variant.facts.name}  ·  {file_size(variant.size_bytes)}")
        delete = tr("Delete, frees {size}", size=file_size(variant.size_bytes))
        self.delete_button.setToolTip(
            tr("Remove from the library; its files stay") if variant.recipe.is_imported else delete
        )
        self.update_buttons()
        clear_layout(self._content)
        self._add_quality(variant)
        self._add_train_back(variant)
        self.curve = add_training(self._content, variant)
        self._add_snippet(variant)
        self._add_title(tr("Where it comes from"))
        self._content.addWidget(KeyValueGrid(lineage_pairs(variant, source)))
        self._add_warnings(variant)
        self._add_title(tr("Files"))
        for file in variant.files:
            self._content.addWidget(_FileCard(file))

    def update_buttons(self) -> None:
        if self._variant is None:
            return
        why_not = self._actions.why_not_evaluate(self._variant)
        self.evaluate_button.setEnabled(not why_not)
        self.evaluate_button.setToolTip(
            why_not or tr("Measure how close it is to the original, and how fast it is here")
        )
        self.verify_button.setEnabled(not self._actions.is_verifying(self._variant))

    def _add_title(self, title: str) -> None:
        self._content.addSpacing(metrics().xs)
        self._content.addWidget(text(title, "strong"))

    def _add_quality(self, variant: VariantRecord) -> None:
        self._content.addWidget(text(tr("Quality"), "strong"))
        measured = variant.latest
        if measured is None:
            why_not = self._actions.why_not_evaluate(variant)
            can = f"{why_not}." if why_not else tr("Evaluate compares it with the original on the same text.")
            self._content.addWidget(text(tr("Not measured yet. {can}", can=can), "quiet", wrap=True))
            return
        words = quality_words(measured)
        head = QHBoxLayout()
        head.addWidget(Badge(words.word, words.icon, words.meaning, words.sentence))
        head.addStretch(1)
        self._content.addLayout(head)
        self._content.addWidget(KeyValueGrid(quality_pairs(measured)))

    def _add_train_back(self, variant: VariantRecord) -> None:
        self.train_button: QPushButton | None = None
        if not (self._actions.can_train_back(variant) and lost_enough(variant)):
            return
        why_not = self._actions.why_not_train_back(variant)
        self.train_button = button(tr(TRAIN_BACK_WORDS), icon_name="trend-up")
        self.train_button.clicked.connect(lambda: self._do(self._actions.train_back))
        self.train_button.setEnabled(not why_not)
        self.train_button.setToolTip(why_not or tr(TRAIN_BACK_TIP))
        self._content.addWidget(self.train_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_snippet(self, variant: VariantRecord) -> None:
        self.snippet: SnippetWell | None = None
        if can_finetune(variant.recipe):
            self.snippet = SnippetWell(snippet_of(variant), tr(TITLE))
            self.snippet.copied.connect(self._actions.copied)
            self._content.addWidget(self.snippet)

    def _add_warnings(self, variant: VariantRecord) -> None:
        if not variant.warnings:
            return
        self._add_title(tr("Good to know"))
        for warning in variant.warnings:
            label = text(warning.message, "body", wrap=True, select=True)
            if warning.tensors:
                shown = ", ".join(warning.tensors[:12])
                more = len(warning.tensors) - 12
                label.setToolTip(shown + (tr(" and {more} more", more=more) if more > 0 else ""))
            row = QHBoxLayout()
            row.setSpacing(metrics().s)
            row.addWidget(IconLabel("info-fill", "info", 16), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label, 1)
            self._content.addLayout(row)

    def _do(self, action: object) -> None:
        if self._variant is not None and callable(action):
            action(self._variant)
            self.update_buttons()

    def _on_verifying(self, variant_id: str, running: bool) -> None:
        if self._variant is not None and self._variant.id == variant_id:
            self.verify_button.setEnabled(not running)


class _FileCard(QWidget):
    """A file with its size and the hash that it must have."""

    def __init__(self, file: FileRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sha256 = file.sha256
        size = metrics()
        head = QHBoxLayout()
        head.setSpacing(size.s)
        head.addWidget(ElidedLabel(file.path, "body", Qt.TextElideMode.ElideMiddle), 1)
        head.addWidget(text(file_size(file.size_bytes), "quiet"))
        digest = QHBoxLayout()
        digest.setSpacing(size.xs)
        digest.addWidget(
            ElidedLabel(tr("sha256 {sha256}", sha256=file.sha256), "mono", Qt.TextElideMode.ElideMiddle), 1
        )
        digest.addWidget(icon_button("copy", tr("Copy the sha256"), clicked=self._copy))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(digest)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._sha256)
