"""A model's page within Discover: facts, advice for this computer, files, variants of others, its card."""

from __future__ import annotations

from functools import partial
from glob import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import BitwrightError, GatedRepoError
from core.formats import duration, file_size
from core.language import tr
from core.types import Purpose
from desktop.models.choices import sentence
from desktop.models.downloads import files_count
from desktop.models.found import BLOCKED
from desktop.models.hub_page import (
    GATE_WORDS,
    FileRow,
    FilesModel,
    VariantRow,
    VariantsModel,
    advice_figures,
    advice_headline,
    file_rows,
    page_pairs,
    sources_words,
    variant_rows,
)
from desktop.models.quantize_plan import contexts_for
from desktop.pages.discover_advice import AdviceCard
from desktop.pages.discover_card import ModelCardCard
from desktop.pages.discover_get import GetButtons
from desktop.services.bundle import Services
from desktop.services.hub_search import HubPages, Wish
from desktop.theme import metrics
from desktop.widgets.badges import FitBadge
from desktop.widgets.basics import IconLabel, button, icon_button, row, text
from desktop.widgets.layout import Card, KeyValueGrid, clear_layout
from desktop.widgets.skeleton import Skeleton
from desktop.widgets.states import ErrorCard
from desktop.widgets.table_view import TableView

if TYPE_CHECKING:
    from core.hub.cache import Answer
    from core.hub.fits import Verdict
    from core.hub.page import ModelPage, Variant
    from core.hub.remote import RemoteFacts
    from core.recommend.choice import Choice
    from desktop.services.hub_search import Judged

CONTEXT = 4096
_SHOWN_ROWS = 10


class ModelView(QWidget):
    """``get_asked``: repository and the patterns of the files wanted (none: what is needed);
    ``get_and_quantize_asked``: repository and level."""

    back_asked = Signal()
    get_asked = Signal(str, list)
    get_and_quantize_asked = Signal(str, str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._pages = HubPages(services.paths, services.background)
        self._repo = ""
        self._trail: list[str] = []  # pages that Back leads through
        self._page: ModelPage | None = None
        self._remote: RemoteFacts | None = None
        self._verdict: Verdict | None = None
        self._levels: tuple[Choice, ...] = ()
        self._variants: tuple[Variant, ...] = ()
        self._no_facts = ""  # why its files could not be read
        self.error: ErrorCard | None = None
        self._build()

    def again(self) -> None:
        """Ask for the page once more."""
        self._open(self._repo)

    # Building.

    def _build(self) -> None:
        size = metrics()
        self.back = button(tr("Back"), "link", icon_name="arrow-left", clicked=self._on_back)
        self.name = text("", "title", wrap=True, select=True)
        self.status = text("", "quiet", wrap=True)
        self.buttons = GetButtons()
        self.get_button, self.quantize_button = self.buttons.get, self.buttons.quantize
        self.skeleton = Skeleton(name=tr("Asking the Hub…"))
        self.skeleton.hide()
        self.gate = self._gate_card()
        self.advice = AdviceCard()
        self.purpose, self.context = self.advice.purpose, self.advice.context
        self.headline, self.figures = self.advice.headline, self.advice.figures
        self.reasons = self.advice.reasons
        self.advice.wish_changed.connect(self._judge)
        self.facts_card = Card(tr("About it"))
        self.grid = KeyValueGrid()
        self.facts_card.body.addWidget(self.grid)
        self.files_model, self.variants_model = FilesModel(self), VariantsModel(self)
        self.files = _table(tr("Files of the model"), self.files_model)
        self.files.set_row_actions(
            [icon_button("download-simple", tr("Get this file"), clicked=self._on_row_get)]
        )
        self.files_card = Card(tr("Files"))
        self.files_card.body.addWidget(self.files)
        self.variants = _table(tr("Quantized variants of the model"), self.variants_model)
        self.variants_card = Card(
            tr("Quantized by others"), quiet=tr("Ready-made variants of this model on the Hub.")
        )
        self.variants_card.body.addWidget(self.variants)
        self.card_card = ModelCardCard()
        self._place = QVBoxLayout()  # of an error
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.l)
        column.addLayout(row(self.back, None))
        head = row(self.name, self.buttons)
        head.setStretch(0, 1)
        column.addLayout(head)
        column.addWidget(self.status)
        column.addWidget(self.skeleton)
        column.addLayout(self._place)
        about = (self.gate, self.advice, self.facts_card)
        self._cards = (*about, self.variants_card, self.files_card, self.card_card)
        for card in self._cards:
            column.addWidget(card)
        self.buttons.get_asked.connect(self._on_get)
        self.buttons.quantize_asked.connect(self._on_get_and_quantize)
        self.buttons.browser_asked.connect(self._on_browser)
        self.variants.clicked.connect(lambda index: self._on_variant(self.variants_model.row_at(index)))
        self.variants.row_opened.connect(self._on_variant)
        self.files.row_opened.connect(self._get_row)
        self._services.hardware.changed.connect(self._judge)

    def _gate_card(self) -> Card:
        card = Card(kind="well")
        self.gate_words = text("", wrap=True)
        self.gate_button = button(tr("Open its page"), icon_name="arrow-square-out", clicked=self._on_browser)
        line = row(IconLabel("lock-key", "warn", 22), self.gate_words, self.gate_button, spacing=metrics().m)
        line.setStretch(1, 1)
        card.body.addLayout(line)
        return card

    # Showing.

    @property
    def repo_id(self) -> str:
        return self._repo

    def open_repo(self, repo_id: str, purpose: Purpose | None = None) -> None:
        """Show a repository's page; what is known of the one before is put away at once."""
        self._trail = []
        if purpose is not None:
            self.purpose.set_current(str(purpose))
        self._open(repo_id)

    def _open(self, repo_id: str) -> None:
        self._repo = repo_id
        self._page = self._remote = self._verdict = None
        self._levels, self._variants = (), ()
        self._no_facts = ""
        self.name.setText(repo_id)
        self.setAccessibleName(tr("Model {repo_id}", repo_id=repo_id))
        clear_layout(self._place)
        self.error = None
        for card in self._cards:
            card.hide()
        self._update_buttons()
        self._say(tr("Asking the Hub…"))
        self.skeleton.show()
        self._pages.page(repo_id, self._on_page, self._on_failed)

    def _on_page(self, answer: Answer[ModelPage]) -> None:
        self.skeleton.hide()
        page = self._page = answer.value
        old = (
            tr("{offline} What is shown is {time} old.", offline=answer.offline, time=duration(answer.age_s))
            if answer.offline
            else ""
        )
        self._say(old)
        self.gate.setVisible(page.gate is not None)
        self.gate_words.setText(tr("This model is gated. {get}", get=tr(GATE_WORDS.get(page.gate or "", ""))))
        self._show_facts()
        self._show_files({})
        self.advice.show()
        self.advice.show_advice(tr("Looking at its files…"))
        self._update_buttons()
        base = page.info.repo_id if page.model.quantization is None else None
        self._pages.facts(self._repo, self._on_facts, self._on_no_facts)
        self._pages.card(page, self.card_card.show_text, self._on_nothing)
        if base is not None:
            self._pages.variants(base, self._on_variants, self._on_nothing)

    def _on_failed(self, error: Exception) -> None:
        self._say("")
        self.skeleton.hide()
        message = (
            error.message
            if isinstance(error, BitwrightError)
            else tr("The page failed: {error}", error=error)
        )
        hint = error.hint if isinstance(error, BitwrightError) else ""
        again = button(tr("Try again"), icon_name="arrow-clockwise", clicked=self.again)
        also = None
        if isinstance(error, GatedRepoError):
            also = button(tr("Log in…"), icon_name="key", clicked=self._on_login)
        self.error = ErrorCard(message, hint, action=again, also=also)
        self._place.addWidget(self.error)

    def _on_facts(self, remote: RemoteFacts) -> None:
        self._remote = remote
        self.advice.offer_contexts(contexts_for(remote.facts))
        self._show_facts()
        self._show_files({})
        self._judge()

    def _on_no_facts(self, error: Exception) -> None:
        if isinstance(error, BitwrightError):
            self._no_facts = f"{error.message} {error.hint}".strip()
        else:
            self._no_facts = tr("Its files cannot be read: {error}", error=error)
        self.advice.show_advice(tr("That cannot be told yet"), reasons=self._no_facts)
        self._judge()

    def _on_no_verdict(self, error: Exception) -> None:
        self.advice.show_advice(tr("That cannot be told"), reasons=str(error))

    def _judge(self) -> None:
        """By the files' headers; by the number of parameters where those may not be read (a gate)."""
        profile, remote, page = self._services.hardware.effective_profile, self._remote, self._page
        if profile is None or page is None or (remote is None and not self._no_facts):
            return
        wish = Wish(profile, self.advice.wanted_purpose, self.advice.wanted_context)
        self._judge_variants(wish)
        if remote is None:
            by_size = partial(self._on_judged_by_size, page.model.repo_id)
            self._pages.judge(wish, [page.model], by_size, self._on_no_verdict)
            return
        done = partial(self._on_judged, self._repo)
        self._pages.verdict(wish, remote, page.model.quantization, done, self._on_no_verdict)

    def _on_judged(self, repo: str, judged: Judged) -> None:
        if repo == self._repo:
            self._on_verdict(*judged)

    def _on_judged_by_size(self, repo: str, verdicts: dict[str, Verdict | None]) -> None:
        verdict = verdicts[repo]
        if self._page is not None and repo == self._page.model.repo_id and verdict is not None:
            self._on_verdict(verdict, {}, ())

    def _on_verdict(self, verdict: Verdict, each: dict[str, Verdict], levels: tuple[Choice, ...]) -> None:
        remote = self._remote
        self._verdict, self._levels = verdict, levels
        if remote is not None:
            read = " ".join((*remote.notes, sources_words(remote)))
        else:
            read = tr(
                "Estimated by its number of parameters alone, because: {no_facts}", no_facts=self._no_facts
            )
        reasons = "\n".join(filter(None, (sentence(verdict.why), read)))
        simulated = self._services.hardware.simulated is not None
        headline = advice_headline(verdict, simulated=simulated)
        badge = FitBadge(verdict.fit)
        if verdict.blocked:
            badge.set(tr(BLOCKED[0]), *BLOCKED[1:], sentence(verdict.why))
        figures = advice_figures(verdict, self.advice.wanted_context)
        self.advice.show_advice(headline, figures, reasons, badge)
        self._show_files(each)
        self._update_buttons()

    def _on_variants(self, variants: tuple[Variant, ...]) -> None:
        self._variants = variants
        self._show_variants({})
        self._judge()

    def _judge_variants(self, wish: Wish) -> None:
        """Others made them of this model: its facts say what they would be here."""
        if self._remote is not None and self._variants:
            done = partial(self._on_judged_variants, self._repo)
            self._pages.others(wish, self._remote.facts, self._variants, done, self._on_nothing)

    def _on_judged_variants(self, repo: str, verdicts: dict[str, Verdict]) -> None:
        if repo == self._repo:
            self._show_variants(verdicts)

    def _on_nothing(self, _error: Exception) -> None:
        """A part of the page that cannot be had is left out."""

    def _show_variants(self, verdicts: dict[str, Verdict]) -> None:
        self.variants_model.set_rows(variant_rows(self._variants, verdicts))
        _fit_height(self.variants, len(self._variants))
        self.variants_card.setVisible(bool(self._variants))

    def _show_facts(self) -> None:
        if self._page is not None:
            self.grid.set_pairs(page_pairs(self._page, self._remote.facts if self._remote else None))
            self.facts_card.show()

    def _show_files(self, verdicts: dict[str, Verdict]) -> None:
        if self._page is None:
            return
        rows = file_rows(self._page, self._remote, verdicts)
        self.files_model.set_rows(rows)
        self.files.refit()
        _fit_height(self.files, len(rows))
        total = sum(file.size_bytes for file in self._page.info.files)
        self.files_card.quiet.setText(
            tr(
                "{files_count}, {size} together.",
                files_count=files_count(len(self._page.info.files)),
                size=file_size(total),
            )
        )
        self.files_card.quiet.show()
        self.files_card.setVisible(bool(rows))

    def _update_buttons(self) -> None:
        """Get is possible once the page is there; quantizing where a level is advised that is not there."""
        self.buttons.show_verdict(self._verdict, self._levels, known=self._page is not None)

    def _say(self, words: str) -> None:
        self.status.setText(words)
        self.status.setVisible(bool(words))

    # Acting.

    def _on_back(self) -> None:
        if self._trail:
            self._open(self._trail.pop())
            return
        self._pages.forget()
        self._repo, self._remote, self._no_facts = "", None, ""
        self.back_asked.emit()

    def _on_variant(self, chosen: Any) -> None:
        if isinstance(chosen, VariantRow):
            self._trail.append(self._repo)
            self._open(chosen.variant.model.repo_id)

    def _on_get(self) -> None:
        there = self._verdict.file if self._verdict is not None else None
        self.get_asked.emit(self._repo, [] if there is None else [escape(path) for path in there.files])

    def _on_get_and_quantize(self, level: str) -> None:
        self.get_and_quantize_asked.emit(self._repo, level)

    def _on_row_get(self) -> None:
        self._get_row(self.files.row_in_use())

    def _get_row(self, chosen: Any) -> None:
        """A GGUF model by its row; other files come along with the model, not by themselves."""
        if isinstance(chosen, FileRow) and chosen.parts:
            self.get_asked.emit(self._repo, [escape(path) for path in chosen.parts])

    def _on_login(self) -> None:
        self._services.navigation.go("settings")

    def _on_browser(self) -> None:
        from core.hub.client import HubClient

        endpoint = HubClient.from_settings(self._services.paths).endpoint
        QDesktopServices.openUrl(QUrl(f"{endpoint}/{self._repo}"))


class _FilesTable(TableView):
    """Row actions, level and fit belong to GGUF models."""

    def _fit_columns(self) -> None:
        super()._fit_columns()
        model = self.rows_model()
        plain = isinstance(model, FilesModel) and not any(found.parts for found in model.rows)
        for position, column in enumerate(model.columns):
            if column.key in {"level", "fit"}:
                self.setColumnHidden(position, plain)

    def refit(self) -> None:
        """After other rows came."""
        self._fit_columns()

    def wants_actions(self, row_number: int) -> bool:
        shown = self.rows_model().row_at(self.model().index(row_number, 0))
        return not isinstance(shown, FileRow) or bool(shown.parts)


def _table(name: str, model: Any) -> _FilesTable:
    made = _FilesTable(name)
    made.setProperty("flat", "true")
    made.show_model(model, least_px=220)
    return made


def _fit_height(table: TableView, rows: int) -> None:
    table.setFixedHeight(min(_SHOWN_ROWS, max(1, rows)) * metrics().size_table_row + 36)
