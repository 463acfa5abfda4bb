"""Ready test prompts over any variants: choose, run, compare what passed and how fast."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.conversations.trials import (
    KINDS,
    TestPrompt,
    results_csv,
    results_markdown,
    test_prompts,
    totals,
)
from core.durable import replace_text
from core.formats import duration, rate
from core.language import tr, trn
from core.library.records import VariantRecord
from desktop.models.trials import TrialRow, result_words, trial_rows, trials_model
from desktop.models.variant_facts import variant_title
from desktop.plain_tip import plain_tip
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.answer_text import AnswerText
from desktop.widgets.basics import ElidedLabel, button, text
from desktop.widgets.layout import Card, clear_layout
from desktop.widgets.states import EmptyState, ProgressRow
from desktop.widgets.table_view import TableView

_PANEL_WIDTH = 272
MOST_VARIANTS = 8
_LISTED = 500


class TestsView(QWidget):
    """At the left what is asked of whom, at the right the table, below it the answers of one row."""

    __test__ = False  # not a test of pytest

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._trials = services.trials
        self._titles: dict[str, str] = {}
        self._shown_ids: tuple[str, ...] = ()
        self._build()
        self._trials.changed.connect(self._show_results)
        self._trials.ended.connect(self._on_ended)
        self.show_variants()

    # -- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        size = metrics()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter variants"))
        self.filter.setAccessibleName(tr("Filter variants"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter)
        self.variants = QListWidget()
        self.variants.setAccessibleName(tr("Variants to test"))
        self.variants.setProperty("flat", "true")
        self.variants.setProperty("checks", "true")
        self.variants.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.variants.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.variants.itemChanged.connect(self._on_checked)
        self.kinds: dict[str, QCheckBox] = {}
        kinds = QVBoxLayout()
        kinds.setSpacing(0)
        for kind, title in KINDS.items():
            number = sum(prompt.kind == kind for prompt in test_prompts())
            box = QCheckBox(tr("{kind} ({number})", kind=tr(title), number=number))
            box.setChecked(True)
            box.toggled.connect(self._on_kinds)
            self.kinds[kind] = box
            kinds.addWidget(box)
        self.start_button = button(tr("Run the tests"), "primary", icon_name="play", clicked=self.start)
        panel = QFrame()
        panel.setProperty("card", "plain")
        panel.setFixedWidth(_PANEL_WIDTH)
        left = QVBoxLayout(panel)
        left.setContentsMargins(size.m, size.m, size.m, size.m)
        left.setSpacing(size.s)
        left.addWidget(text(tr("Variants"), "strong"))
        left.addWidget(self.filter)
        left.addWidget(self.variants, 1)
        left.addWidget(text(tr("Prompts"), "strong"))
        left.addLayout(kinds)
        left.addWidget(self.start_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.l)
        layout.addWidget(panel)
        layout.addWidget(self._results(), 1)

    def _results(self) -> QWidget:
        size = metrics()
        self.progress = ProgressRow("", self._trials.cancel)
        self.progress.hide()
        self.sums = QHBoxLayout()
        self.sums.setSpacing(size.m)
        self.export_button = button(tr("Export…"), icon_name="export", clicked=self._ask_for_file)
        head = QHBoxLayout()
        head.setSpacing(size.m)
        head.addLayout(self.sums, 1)
        head.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignTop)
        self.table = TableView(tr("Results of the test prompts"))
        self.table.row_selected.connect(self._show_row)
        self.answers = _Answers()
        self.answers.hide()
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.answers)
        split.setSizes([600, 400])
        self.nothing = EmptyState(
            "clipboard-text",
            tr("See what each variant gets right"),
            hint=tr(
                "Choose variants at the left. Each answers the same short prompts on facts, maths, code, "
                "translation and instructions; the answers are checked by what they say, never run."
            ),
        )
        self.filled = QWidget()
        filled = QVBoxLayout(self.filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(size.m)
        filled.addWidget(self.progress)
        filled.addLayout(head)
        filled.addWidget(split, 1)
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.filled, 1)
        return right

    # -- choosing -----------------------------------------------------------------------------------

    def show_variants(self) -> None:
        """Offer the library's variants, newest first; what was ticked stays ticked."""
        ticked = set(self.chosen_ids())
        variants = sorted(self._services.catalog.variants(), key=lambda v: v.created_at, reverse=True)
        self._titles = {variant.id: variant_title(variant) for variant in variants}
        self.variants.blockSignals(True)
        self.variants.clear()
        for variant in variants[:_LISTED]:
            item = QListWidgetItem(variant_title(variant))
            item.setData(Qt.ItemDataRole.UserRole, variant.id)
            item.setToolTip(plain_tip(variant_title(variant)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            checked = variant.id in ticked
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
            self.variants.addItem(item)
        self.variants.blockSignals(False)
        self._on_filter(self.filter.text())
        self._show_results()

    def choose(self, variant_ids: list[str]) -> None:
        """Tick these variants and no others."""
        self.variants.blockSignals(True)
        for row in range(self.variants.count()):
            item = self.variants.item(row)
            wanted = item.data(Qt.ItemDataRole.UserRole) in variant_ids
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        self.variants.blockSignals(False)
        self._on_checked()

    def chosen_ids(self) -> list[str]:
        items = (self.variants.item(row) for row in range(self.variants.count()))
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def prompts(self) -> list[TestPrompt]:
        return [prompt for prompt in test_prompts() if self.kinds[prompt.kind].isChecked()]

    def start(self) -> None:
        """Run the chosen prompts over the chosen variants; the chat gives its memory back first."""
        variants = self._chosen()
        if variants and self.prompts() and self._trials.run is None:
            self._services.room.close_models()
            self._trials.start(variants, self.prompts())

    def _chosen(self) -> list[VariantRecord]:
        found = (self._services.catalog.variant(identifier) for identifier in self.chosen_ids())
        return [variant for variant in found if variant is not None]

    def _on_filter(self, words: str) -> None:
        needles = words.lower().split()
        for row in range(self.variants.count()):
            item = self.variants.item(row)
            item.setHidden(not all(needle in item.text().lower() for needle in needles))

    def _on_checked(self) -> None:
        self._trials.load(self.chosen_ids())
        self._show_results()

    def _on_kinds(self) -> None:
        self._show_results()

    def _why_not(self) -> str:
        chosen = self.chosen_ids()
        if not chosen:
            return tr("Choose at least one variant first")
        if len(chosen) > MOST_VARIANTS:
            return tr("Choose at most {number} variants", number=MOST_VARIANTS)
        if not self.prompts():
            return tr("Choose at least one kind of prompts")
        return tr("The tests are running") if self._trials.run is not None else ""

    # -- results ------------------------------------------------------------------------------------

    def _show_results(self) -> None:
        chosen = self.chosen_ids()[:MOST_VARIANTS]
        prompts = self.prompts()
        why = self._why_not()
        self.start_button.setEnabled(not why)
        self.start_button.setToolTip(
            why
            or trn(
                "{n} question; each variant is loaded once",
                "{n} questions; each variant is loaded once",
                len(chosen) * len(prompts),
            )
        )
        self.nothing.setVisible(not chosen)
        self.filled.setVisible(bool(chosen))
        self._show_run()
        self._show_table(tuple(chosen), prompts)
        self._show_sums(chosen, prompts)

    def _show_run(self) -> None:
        run = self._trials.run
        self.progress.setVisible(run is not None)
        if run is not None:
            self.progress.title.set_full_text(
                tr("Loading {title}…", title=run.variant) if run.loading else run.variant
            )
            self.progress.set_progress(
                run.done / run.total, run.prompt, tr("{done} of {total}", done=run.done, total=run.total)
            )

    def _show_table(self, chosen: tuple[str, ...], prompts: list[TestPrompt]) -> None:
        rows = trial_rows(prompts, chosen, self._trials.results)
        if chosen != self._shown_ids or self.table.model() is None:
            self._shown_ids = chosen
            old = self.table.model()
            self.model = trials_model([self._titles.get(one, one) for one in chosen], self)
            self.model.set_rows(rows)
            self.table.show_model(self.model, least_px=200)
            if old is not None:
                old.deleteLater()
            self.answers.hide()
        else:
            self.model.set_rows(rows)
            row = self.table.current_row()
            if isinstance(row, TrialRow) and not self.answers.isHidden():  # also behind another page
                self.answers.show_row(row, [self._titles.get(one, one) for one in chosen])

    def _show_sums(self, chosen: list[str], prompts: list[TestPrompt]) -> None:
        wanted = {prompt.id for prompt in prompts}
        results = [row for row in self._trials.of(chosen) if row.prompt_id in wanted]
        self.export_button.setVisible(bool(results))
        clear_layout(self.sums)
        for found in totals(results):
            card = Card()
            card.body.setSpacing(2)
            title = self._titles.get(found.variant_id, found.title)
            card.body.addWidget(ElidedLabel(title, "overline", Qt.TextElideMode.ElideMiddle))
            card.body.addWidget(
                text(tr("{passed} of {answered}", passed=found.passed, answered=found.answered), "subtitle")
            )
            took = tr("{speed}, {time}", speed=rate(found.tokens_per_s), time=duration(found.elapsed_s))
            card.body.addWidget(ElidedLabel(took, "caption"))
            card.setAccessibleName(
                tr(
                    "{title}: {passed} of {answered} passed, {took}",
                    title=found.title,
                    passed=found.passed,
                    answered=found.answered,
                    took=took,
                )
            )
            self.sums.addWidget(card, 1)

    def _show_row(self, row: object) -> None:
        self.answers.setVisible(isinstance(row, TrialRow))
        if isinstance(row, TrialRow):
            self.answers.show_row(row, [self._titles.get(one, one) for one in self._shown_ids])

    def _on_ended(self, why: str) -> None:
        if why:
            self._services.notifications.warning(tr("The tests ended early."), why)
        self._show_results()

    # -- files --------------------------------------------------------------------------------------

    def export(self, path: Path) -> None:
        """Write what is in sight: as CSV, or as Markdown for names that end in .md."""
        wanted = {prompt.id for prompt in self.prompts()}
        results = [row for row in self._trials.of(self._shown_ids) if row.prompt_id in wanted]
        content = results_markdown(results) if path.suffix.lower() == ".md" else results_csv(results)
        self._services.background.run(
            lambda: replace_text(path, content),
            lambda _none: self._services.notifications.success(
                tr("The results were written to {name}.", name=path.name)
            ),
        )

    def _ask_for_file(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export the results"),
            "test-prompts.csv",
            tr("Table (*.csv);;Markdown (*.md)"),
        )
        if chosen:
            path = Path(chosen)
            self.export(path if path.suffix else path.with_suffix(".csv"))


class _Answers(QScrollArea):
    """One prompt, and below it each variant's answer with its verdict."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setProperty("surface", "clear")
        inner = QWidget()
        inner.setProperty("surface", "clear")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, metrics().s, metrics().s, 0)
        self._column.setSpacing(metrics().m)
        self.setWidget(inner)
        self.setAccessibleName(tr("Answers to the chosen prompt"))
        self._row: TrialRow | None = None

    def show_row(self, row: TrialRow, titles: list[str]) -> None:
        if row == self._row:
            return
        self._row = row
        clear_layout(self._column)
        self._column.addWidget(text(row.prompt.prompt, "strong", wrap=True, select=True))
        for title, result in zip(titles, row.results, strict=False):
            card = Card()
            card.body.setSpacing(metrics().xs)
            card.body.addWidget(text(title, "overline"))
            if result is None:
                card.body.addWidget(text(tr("Not asked yet"), "quiet"))
            else:
                words = AnswerText()
                words.show_answer(result.answer, complete=True)
                card.body.addWidget(words)
                verdict = text(result_words(result), "ok" if result.passed else "bad", wrap=True)
                card.body.addWidget(verdict)
            self._column.addWidget(card)
        self._column.addStretch(1)
