"""Finding a model on the Hub: a field for a repository or for words, filters, and results that say whether
they fit this computer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from core.errors import BitwrightError, OfflineError, UnreachableError
from core.formats import duration
from core.hardware.profile import HardwareProfile
from core.language import tr
from core.paths import Paths
from core.types import Fit
from desktop.icons import icon
from desktop.models.found import FoundRow, FoundRowsModel
from desktop.pages.discover_filters import FiltersBar
from desktop.pages.discover_ideas import Idea, IdeasRow
from desktop.services.background import Background
from desktop.services.hub_search import HubSearch, Wish, repo_id_of
from desktop.services.hub_verdicts import HubVerdicts
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, icon_button, row, text
from desktop.widgets.layout import Card
from desktop.widgets.skeleton import Skeleton
from desktop.widgets.table_view import TableView

if TYPE_CHECKING:
    from core.hub.cache import Answer
    from core.hub.fits import Verdict
    from core.hub.search import Found, HubModel, SearchQuery

_TYPING_MS = 450
_SHOWN_ROWS = 10
_ENOUGH_FITTING = 6  # with "only what fits", pages of results are asked for until so many do
_MOST_PAGES = 4


class HubCard(Card):
    """``get_asked`` and ``page_asked`` carry a repository's id."""

    get_asked = Signal(str)
    page_asked = Signal(str)
    get_and_quantize_asked = Signal(str, str)  # repository, level

    def __init__(
        self,
        paths: Paths,
        background: Background,
        here: Callable[[], Collection[str]],
        hardware: Callable[[], HardwareProfile | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("From the Hugging Face Hub"),
            quiet=tr("The public place where models are published."),
            parent=parent,
        )
        self._search = HubSearch(paths, background)
        self._verdicts = HubVerdicts(self._search, self._wish, self._on_verdict, self._on_verdicts)
        self._here = here
        self._hardware = hardware
        self._query: SearchQuery | None = None
        self._more: str | None = None
        self._rows: dict[str, FoundRow] = {}
        self._asking_more = False
        self._pages = 0  # of results of this search
        self._left_out = 0  # results of no known size, where a size was asked for
        self._answer_words = ""
        self._build()
        self._connect()
        self._clear()
        self._on_typed()

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("organisation/name, or words to search for"))
        self.field.setAccessibleName(tr("Repository or words"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("magnifying-glass", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.fold = button(tr("Filters"), icon_name="sliders-horizontal", clicked=self._toggle_filters)
        self.get_button = button(tr("Get"), icon_name="download-simple", clicked=self._on_get)
        self.filters = FiltersBar()
        self.filters.hide()
        self.status = text("", "quiet", wrap=True)
        self.status_icon = IconLabel("info-fill", "info", 16)
        self.again = button(tr("Try again"), "link", clicked=self._ask)
        self.model = FoundRowsModel(self)
        self.table = TableView(tr("Models found on the Hub"))
        self.table.show_model(self.model, least_px=300)
        self.table.set_row_actions([icon_button("download-simple", tr("Get"), clicked=self._on_row_get)])
        self.table.hide()
        self.skeleton = Skeleton.rows(6, name=tr("Searching…"))
        self.skeleton.hide()
        self.more_button = button(tr("Show more"), icon_name="caret-down", clicked=self._on_more)
        said = QHBoxLayout()
        said.setSpacing(metrics().s)
        said.addWidget(self.status_icon)
        said.addWidget(self.status, 1)
        said.addWidget(self.again)
        field_row = row(self.field, self.fold, self.get_button)
        field_row.setStretch(0, 1)
        inner = QVBoxLayout()
        inner.setSpacing(metrics().m)
        inner.addLayout(field_row)
        inner.addWidget(self.filters)
        inner.addLayout(said)
        self.ideas = IdeasRow()
        self.ideas.chosen.connect(self._on_idea)
        inner.addWidget(self.ideas)
        inner.addWidget(self.skeleton)
        inner.addWidget(self.table)
        inner.addLayout(row(self.more_button, None))
        self.body.addLayout(inner)

    def _on_idea(self, idea: Idea) -> None:
        self.field.clear()
        self.filters.choose(size=idea.size, sort=idea.sort, fits=idea.fits)
        self.field.setText(idea.text)
        self._name_fold()
        self._ask()

    def _connect(self) -> None:
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_enter)
        self.filters.changed.connect(self._on_filters)
        self.filters.wish_changed.connect(self._on_wish)
        self.table.clicked.connect(lambda index: self._on_opened(self.model.row_at(index)))
        self.table.row_opened.connect(self._on_opened)
        self.table.menu_asked.connect(self._on_menu)

    # What was typed and chosen.

    def _on_typed(self) -> None:
        typed = self.field.text().strip()
        repo = repo_id_of(typed)
        self.get_button.setEnabled(repo is not None)
        self.get_button.setToolTip(
            tr("Download {repo}", repo=repo)
            if repo
            else tr("Type a repository as organisation/name, or choose one of the results")
        )
        self._search.forget()
        if len(typed) >= 3 or (not typed and self.filters.in_force):
            self._typing.start()
        else:
            self._typing.stop()
            self._clear()

    def _on_enter(self) -> None:
        repo = repo_id_of(self.field.text())
        if repo is not None:
            self.page_asked.emit(repo)
        elif self.field.text().strip() or self.filters.in_force:
            self._ask()

    def _toggle_filters(self) -> None:
        self.filters.setVisible(self.filters.isHidden())
        self._name_fold()

    def _name_fold(self) -> None:
        number = self.filters.in_force
        self.fold.setText(tr("Filters ({number})", number=number) if number else tr("Filters"))
        self.fold.setToolTip(
            tr("Hide the filters") if not self.filters.isHidden() else tr("Author, size, licence and more")
        )

    def _on_filters(self) -> None:
        self._name_fold()
        if self.field.text().strip() or self.filters.in_force:
            self._ask()
        else:
            self._clear()

    def _on_wish(self) -> None:
        """Another purpose, or only what fits: the results stay, their verdicts are made anew."""
        self._name_fold()
        if not self._rows:
            self._on_filters()
            return
        self._search.forget()
        self._verdicts.forget()
        self._asking_more = False
        self._rows = {
            key: replace(found, verdict=None, looking=False, told=False) for key, found in self._rows.items()
        }
        self._judge([found.model for found in self._rows.values()])

    def search_size(self, n_params: int) -> None:
        """Search for models of about this size that fit."""
        self.field.clear()
        self.filters.choose_size(n_params)
        if self.filters.isHidden():
            self._toggle_filters()
        self._ask()

    # Asking.

    def _ask(self) -> None:
        self._typing.stop()
        words = repo_id_of(self.field.text()) or self.field.text().strip()
        query = self.filters.query(words)
        if query is None:
            return
        self._query = query
        self._say(tr("Searching…"))
        self.skeleton.setVisible(not self._rows)
        self.ideas.hide()
        self.more_button.setEnabled(False)
        self._search.ask(query, self._on_found, self._on_failed)

    def _on_more(self) -> None:
        if self._query is not None and self._more is not None:
            self._asking_more = True
            self.more_button.setEnabled(False)
            self._search.ask(self._query, self._on_found_more, self._on_failed, self._more)

    def _on_found(self, answer: Answer[Found]) -> None:
        self._forget_results()
        self._on_found_more(answer)

    def _on_found_more(self, answer: Answer[Found]) -> None:
        self._asking_more = False
        self._pages += 1
        self._left_out += answer.value.left_out
        here = self._here()
        models = answer.value.models
        for model in models:
            self._rows.setdefault(model.repo_id, FoundRow(model, model.repo_id in here))
        self._more = answer.value.more
        self._answer_words = (
            tr("{offline} These results are {time} old.", offline=answer.offline, time=duration(answer.age_s))
            if answer.offline
            else ""
        )
        self._judge(models)

    def _on_failed(self, error: Exception) -> None:
        self._clear()
        if isinstance(error, OfflineError):
            self._say(
                tr("{message} Nothing that was looked up before matches.", message=error.message),
                "wifi-slash",
            )
        elif isinstance(error, UnreachableError):
            self._say(
                tr("The Hub cannot be reached from here. Models on this computer still work."),
                "warning-fill",
                again=True,
            )
        elif isinstance(error, BitwrightError):
            self._say(f"{error.message} {error.hint}".strip(), "warning-fill", again=True)
        else:
            self._say(tr("The search failed: {error}", error=error), "warning-fill", again=True)

    # Whether it fits.

    def _wish(self) -> Wish | None:
        profile = self._hardware()
        return None if profile is None else Wish(profile, self.filters.wanted_purpose())

    def hardware_changed(self) -> None:
        """The computer is known now, or another one is imagined: judge what has no verdict for it yet."""
        wish = self._wish()
        if wish is None or not self._rows:
            return
        if self._verdicts.judged_for not in {None, wish.hardware.simulated or ""}:
            self._on_wish()
            return
        unknown = [found for found in self._rows.values() if found.verdict is None and not found.looking]
        if unknown:
            self._judge([found.model for found in unknown])

    def _judge(self, models: Sequence[HubModel]) -> None:
        self._verdicts.add(models)
        self._show()

    def _on_verdict(self, repo_id: str, verdict: Verdict | None, looking: bool) -> None:
        found = self._rows.get(repo_id)
        if found is not None:
            self._rows[repo_id] = replace(found, verdict=verdict, looking=looking, told=True)

    def _on_verdicts(self) -> None:
        """Show them; with "only what fits", ask for more results until enough of them do."""
        self._show()
        few = self.filters.fits.isChecked() and len(self.model.rows) < _ENOUGH_FITTING
        may = self._more is not None and self._pages < _MOST_PAGES and not self._asking_more
        if few and may and not self._verdicts.is_judging:
            self._on_more()

    # Showing.

    def _forget_results(self) -> None:
        self._rows, self._asking_more = {}, False
        self._pages = self._left_out = 0
        self._verdicts.forget()

    def _clear(self) -> None:
        self._forget_results()
        self.skeleton.hide()
        self._more, self._query = None, None
        self._answer_words = ""
        self.model.set_rows(())
        self.table.hide()
        self.more_button.hide()
        self.ideas.show()
        self._say("")

    def _show(self) -> None:
        """Show the rows as they are; with "only what fits" those that are not known to fit are left out."""
        only = self.filters.fits.isChecked()
        shown = [found for found in self._rows.values() if not only or _fits(found)]
        self.skeleton.hide()
        self.model.set_rows(shown)
        self.table.setVisible(bool(shown))
        self.table.setFixedHeight(min(_SHOWN_ROWS, len(shown)) * metrics().size_table_row + 36)
        self.more_button.setVisible(self._more is not None)
        self.more_button.setEnabled(not self._asking_more)
        self._say(self._words(len(shown), only), "wifi-slash" if self._answer_words else "info-fill")

    def _words(self, shown: int, only: bool) -> str:
        words = [self._answer_words] if self._answer_words else []
        if self._rows and self._verdicts.judged_for:
            words.append(
                tr("Judged for a simulated computer: {judged_for}.", judged_for=self._verdicts.judged_for)
            )
        waiting = sum(found.looking for found in self._rows.values())
        hidden = 0 if self._verdicts.is_judging else len(self._rows) - shown - waiting
        if not self._rows:
            words.append(
                tr("No model on the Hub matches “{words}”.", words=self._query.text)
                if self._query is not None and self._query.text
                else tr("No model on the Hub matches these filters.")
            )
        elif only and waiting:
            words.append(tr("Looking at the files of {waiting} more…", waiting=waiting))
        elif only and not shown and not self._verdicts.is_judging:
            words.append(tr("None of the results fits this computer. Show more, or choose another size."))
        elif only and hidden > 0:
            words.append(tr("{hidden} more do not fit or cannot be judged.", hidden=hidden))
        if self._left_out and self._query is not None and self._query.wants_size:
            words.append(
                tr("{left_out} of another or an unknown size were left out.", left_out=self._left_out)
            )
        return " ".join(words)

    def _say(self, words: str, glyph: str = "info-fill", *, again: bool = False) -> None:
        self.status.setText(words)
        self.status.setVisible(bool(words))
        self.status_icon.set_icon(glyph, "info" if glyph.startswith("info") else "warn")
        self.status_icon.setVisible(bool(words))
        self.again.setVisible(again)

    # Acting.

    def _on_get(self) -> None:
        repo = repo_id_of(self.field.text())
        if repo is not None:
            self.field.clear()
            self.get_asked.emit(repo)

    def _on_row_get(self) -> None:
        found = self.table.row_in_use()
        if isinstance(found, FoundRow):
            self.get_asked.emit(found.model.repo_id)

    def _on_menu(self, found: FoundRow, where: QPoint) -> None:
        repo, verdict = found.model.repo_id, found.verdict
        menu = QMenu(self)
        menu.addAction(tr("Open its page")).triggered.connect(lambda: self.page_asked.emit(repo))
        menu.addAction(tr("Get")).triggered.connect(lambda: self.get_asked.emit(repo))
        choice = verdict.choice if verdict is not None and verdict.file is None else None
        level = choice.level if choice is not None and choice.quantizable else None
        if level is not None and found.model.quantization is None:
            words = tr("Get and quantize as {level}", level=level)
            menu.addAction(words).triggered.connect(lambda: self.get_and_quantize_asked.emit(repo, level))
        menu.popup(where)

    def _on_opened(self, found: object) -> None:
        if isinstance(found, FoundRow):
            self.page_asked.emit(found.model.repo_id)


def _fits(found: FoundRow) -> bool:
    return found.verdict is not None and found.verdict.fit is not Fit.NO
