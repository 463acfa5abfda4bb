"""The panel at the right of the library: one variant, or one model's original, in sections that fold."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from core.formats import file_size
from core.language import mark, tr, trn
from core.library.presence import Entry
from core.library.records import SourceRecord, VariantRecord
from core.recommend.finetune_snippet import can_finetune
from desktop.icons import icon
from desktop.models.finetune import TITLE, snippet_of
from desktop.models.training_back import lost_enough
from desktop.models.variant_facts import short_title, source_pairs
from desktop.pages import library_sections as sections
from desktop.pages.library_actions import TRAIN_BACK_WORDS, VariantActions
from desktop.pages.library_notes import MarksEditor
from desktop.pages.training_facts import add_training
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, IconLabel, button, icon_button, line, text
from desktop.widgets.fold import Fold
from desktop.widgets.layout import Card, KeyValueGrid, clear_layout
from desktop.widgets.loss_curve import LossCurve
from desktop.widgets.snippet import SnippetWell

PANEL_WIDTH = 372
TRAIN_BACK_TIP = mark(
    "Trains the model to live with these bits, by what the original answers, for a time you choose"
)
_FOLDED = ("tensors", "measurements")  # what is folded until it is opened once
_STATE = "library.folds"


class VariantPanel(QFrame):
    """Shows one variant or original; its buttons act through :class:`VariantActions`."""

    closed = Signal()

    def __init__(self, services: Services, actions: VariantActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._actions = actions
        self._variant: VariantRecord | None = None
        self._source: SourceRecord | None = None
        self._missing: tuple[str, ...] = ()
        self.curve: LossCurve | None = None
        self.snippet: SnippetWell | None = None
        self.train_button: QPushButton | None = None
        self.folds: dict[str, Fold] = {}
        self.setProperty("card", "plain")
        self.setFixedWidth(PANEL_WIDTH)
        self.setAccessibleName(tr("Details of the variant"))
        self.name = ElidedLabel("", "subtitle")
        self.model = ElidedLabel("", "quiet")
        self.star_button = _star(lambda: self._do(actions.favourite))
        self.chat_button = button(
            tr("Chat"), icon_name="chat-circle-dots", clicked=lambda: self._do(actions.chat)
        )
        self.make_button = button(tr("Make a variant"), icon_name="plus", clicked=self._on_make)
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
            clicked=lambda: self._with_entry(actions.files.verify),
        )
        self.delete_button = icon_button("trash", tr("Delete"), clicked=self._on_delete)
        self.notes = MarksEditor(actions)
        self._lay_out()
        actions.files.verifying.connect(self._on_verifying)

    def _lay_out(self) -> None:
        size = metrics()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.model)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addLayout(words, 1)
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(self.star_button, 0, top)
        head.addWidget(icon_button("x", tr("Close the details"), clicked=self.closed.emit), 0, top)
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        for made in (self.chat_button, self.make_button, self.evaluate_button):
            buttons.addWidget(made)
        buttons.addStretch(1)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        buttons.addLayout(tools)
        for tool in (self.export_button, self.reveal_button, self.verify_button, self.delete_button):
            tools.addWidget(tool)
        self._first = QVBoxLayout()
        self._first.setSpacing(size.s)
        self._rest = QVBoxLayout()
        self._rest.setSpacing(size.s)
        inner = QWidget()
        inner.setProperty("surface", "clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(size.l, size.m, size.l, size.l)
        column.setSpacing(size.m)
        column.addLayout(self._first)
        column.addWidget(self.notes)
        column.addLayout(self._rest)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setProperty("surface", "clear")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        above = QVBoxLayout()
        above.setContentsMargins(size.l, size.l, size.l, size.m)
        above.setSpacing(size.m)
        above.addLayout(head)
        above.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addLayout(above)
        outer.addWidget(line())
        outer.addWidget(scroll, 1)

    @property
    def variant(self) -> VariantRecord | None:
        """The variant that is shown; None while it is an original."""
        return self._variant

    @property
    def entry(self) -> Entry | None:
        """What is shown: a variant or an original."""
        return self._variant or self._source

    def show_variant(
        self, variant: VariantRecord, source: SourceRecord | None, missing: Sequence[str] = ()
    ) -> None:
        """Show a variant; nothing is built anew where nothing has changed."""
        if (variant, source, tuple(missing)) == (self._variant, self._source, self._missing):
            self.update_buttons()
            return
        self._variant, self._source, self._missing = variant, source, tuple(missing)
        self.setAccessibleName(tr("Details of the variant"))
        model = source.name if source else variant.facts.name
        self.name.set_full_text(short_title(variant, model))
        self.model.set_full_text(f"{model}  ·  {file_size(variant.size_bytes)}")
        delete = tr("Delete, frees {size}", size=file_size(variant.size_bytes))
        self._name_delete(
            tr("Remove from the library; its files stay") if variant.recipe.is_imported else delete
        )
        self._show_head(is_variant=True)
        self._clear()
        self._add_missing()
        why_not = self._actions.why_not_evaluate(variant)
        self._fold(
            self._first, "quality", tr("Quality"), lambda box: self._build_quality(box, variant, why_not)
        )
        self.curve = add_training(self._first, variant)
        self._add_snippet(variant)
        self.notes.show_entry(variant)
        self._fold(
            self._rest,
            "lineage",
            tr("Where it comes from"),
            lambda box: sections.add_lineage(box, self._actions, variant, source),
        )
        if variant.warnings:
            self._fold(
                self._rest, "warnings", tr("Good to know"), lambda box: sections.add_warnings(box, variant)
            )
        if len(variant.measurements) > 1:
            n = len(variant.measurements)
            title = trn("{n} measurement", "{n} measurements", n)
            self._fold(self._rest, "measurements", title, lambda box: sections.add_measurements(box, variant))
        self._add_file_folds(variant)

    def show_source(self, source: SourceRecord, missing: Sequence[str] = ()) -> None:
        """Show a model's original."""
        if (None, source, tuple(missing)) == (self._variant, self._source, self._missing):
            self.update_buttons()
            return
        self._variant, self._source, self._missing = None, source, tuple(missing)
        self.setAccessibleName(tr("Details of the original"))
        self.name.set_full_text(source.name)
        size = file_size(source.facts.size_bytes)
        self.model.set_full_text(tr("The original, {dtype}  ·  {size}", dtype=source.facts.dtype, size=size))
        self._name_delete(tr("Remove the original…"))
        self._show_head(is_variant=False)
        self._clear()
        self.curve, self.snippet, self.train_button = None, None, None
        self._add_missing()
        self.notes.show_entry(source)
        self._fold(
            self._rest,
            "lineage",
            tr("Where it comes from"),
            lambda box: box.addWidget(KeyValueGrid(source_pairs(source))),
        )
        self._add_file_folds(source)

    def update_buttons(self) -> None:
        """What can be done now, and what cannot."""
        entry = self.entry
        if entry is None:
            return
        if self._variant is not None:
            why_not = self._actions.why_not_evaluate(self._variant)
            self.evaluate_button.setEnabled(not why_not)
            self.evaluate_button.setToolTip(
                why_not or tr("Measure how close it is to the original, and how fast it is here")
            )
            self.chat_button.setEnabled(not self._missing)
            self.chat_button.setToolTip(tr("Its files are missing") if self._missing else "")
            self.star_button.setChecked(self._variant.marks.favourite)
        self.make_button.setEnabled(not self._missing)
        self.verify_button.setEnabled(not self._actions.files.is_verifying(entry))

    # Its parts.

    def _show_head(self, *, is_variant: bool) -> None:
        tools = (self.chat_button, self.evaluate_button, self.export_button, self.reveal_button)
        for made in (*tools, self.star_button):
            made.setVisible(is_variant)
        self.make_button.setVisible(not is_variant)
        self.update_buttons()

    def _clear(self) -> None:
        self.folds = {}
        clear_layout(self._first)
        clear_layout(self._rest)

    def _fold(
        self, layout: QVBoxLayout, name: str, title: str, build: Callable[[QVBoxLayout], object]
    ) -> None:
        states = self._services.ui.get(_STATE, {})
        fold = Fold(title, build, is_open=bool(states.get(name, name not in _FOLDED)))
        fold.toggled.connect(lambda is_open: self._remember(name, is_open))
        self.folds[name] = fold
        layout.addWidget(fold)

    def _remember(self, name: str, is_open: bool) -> None:
        self._services.ui.set(_STATE, {**self._services.ui.get(_STATE, {}), name: is_open})

    def _add_missing(self) -> None:
        if not self._missing:
            return
        card = Card(kind="notice")
        words = trn(
            "{n} file is missing: {names}.",
            "{n} files are missing: {names}.",
            len(self._missing),
            names=", ".join(self._missing[:3]),
        )
        row = QHBoxLayout()
        row.setSpacing(metrics().s)
        row.addWidget(IconLabel("warning-fill", "warn", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text(words, "body", wrap=True), 1)
        card.body.addLayout(row)
        buttons = QHBoxLayout()
        buttons.setSpacing(metrics().s)
        find = button(
            tr("Find…"), clicked=lambda: self._with_entry(lambda e: self._actions.files.locate([e]))
        )
        repair = button(
            tr("Repair…"),
            clicked=lambda: self._with_entry(lambda e: self._actions.files.repair(e, self._missing)),
        )
        buttons.addWidget(find)
        buttons.addWidget(repair)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        self._first.addWidget(card)

    def _build_quality(self, box: QVBoxLayout, variant: VariantRecord, why_not: str) -> None:
        sections.add_quality(box, variant, why_not)
        self.train_button = None
        if self._actions.can_train_back(variant) and lost_enough(variant):
            reason = self._actions.why_not_train_back(variant)
            self.train_button = button(tr(TRAIN_BACK_WORDS), icon_name="trend-up")
            self.train_button.clicked.connect(lambda: self._do(self._actions.train_back))
            self.train_button.setEnabled(not reason)
            self.train_button.setToolTip(reason or tr(TRAIN_BACK_TIP))
            box.addWidget(self.train_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_snippet(self, variant: VariantRecord) -> None:
        self.snippet = None
        if can_finetune(variant.recipe):
            self.snippet = SnippetWell(snippet_of(variant), tr(TITLE))
            self.snippet.copied.connect(self._actions.copied)
            self._first.addWidget(self.snippet)

    def _add_file_folds(self, entry: Entry) -> None:
        if not self._missing:
            self._fold(
                self._rest,
                "tensors",
                tr("How its numbers are stored"),
                lambda box: sections.add_tensors(box, self._services, entry, self),
            )
        title = trn("{n} file", "{n} files", len(entry.files))
        self._fold(self._rest, "files", title, lambda box: sections.add_files(box, entry, self._missing))

    def _name_delete(self, words: str) -> None:
        self.delete_button.setToolTip(words)
        self.delete_button.setAccessibleName(words)

    # What the user does.

    def _do(self, action: Callable[[VariantRecord], object]) -> None:
        if self._variant is not None:
            action(self._variant)
            self.update_buttons()

    def _with_entry(self, action: Callable[[Entry], object]) -> None:
        if self.entry is not None:
            action(self.entry)
            self.update_buttons()

    def _on_make(self) -> None:
        if self._source is not None:
            self._services.navigation.go("quantize", "source", self._source.id)

    def _on_delete(self) -> None:
        if self._variant is not None:
            self._actions.delete(self._variant)
        elif self._source is not None:
            self._actions.delete_source(self._source)

    def _on_verifying(self, entry_id: str, running: bool) -> None:
        if self.entry is not None and self.entry.id == entry_id:
            self.verify_button.setEnabled(not running)


def _star(clicked: Callable[[], object]) -> QToolButton:
    made = icon_button("star", tr("Favourite"), clicked=clicked)
    made.setIcon(icon("star", "quiet"))
    made.setCheckable(True)
    made.toggled.connect(
        lambda on: made.setIcon(icon("star-fill" if on else "star", "accent" if on else "quiet"))
    )
    return made
