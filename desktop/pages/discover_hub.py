"""Getting a model from the Hub: a field for a repository or for words, results, and Get."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.errors import BitwrightError, NetworkError
from core.paths import Paths
from desktop.icons import icon
from desktop.models.sources import FoundModel, FoundModelsModel
from desktop.services.background import Background
from desktop.services.hub_search import HubSearch, repo_id_of
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, icon_button, text
from desktop.widgets.layout import Card
from desktop.widgets.table_view import TableView

_TYPING_MS = 450
_SHOWN_ROWS = 8


class HubCard(Card):
    """``get_asked`` carries a repository's id."""

    get_asked = Signal(str)

    def __init__(
        self,
        paths: Paths,
        background: Background,
        here: Callable[[], Collection[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "From the Hugging Face Hub", quiet="The public place where models are published.", parent=parent
        )
        self._search = HubSearch(paths, background)
        self._here = here
        self.field = QLineEdit()
        self.field.setPlaceholderText("organisation/name, or words to search for")
        self.field.setAccessibleName("Repository or words")
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("magnifying-glass", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.get_button = button("Get", icon_name="download-simple", clicked=self._on_get)
        self.status = text("", "quiet", wrap=True)
        self.status_icon = IconLabel("info-fill", "info", 16)
        self.again = button("Try again", "link", clicked=self._ask)
        self.model = FoundModelsModel(self)
        self.table = TableView("Models found on the Hub")
        self.table.show_model(self.model)
        self.table.setFixedHeight(_SHOWN_ROWS * metrics().size_table_row + 36)
        self.table.set_row_actions([icon_button("download-simple", "Get", clicked=self._on_row_get)])
        row = QHBoxLayout()
        row.setSpacing(metrics().s)
        row.addWidget(self.field, 1)
        row.addWidget(self.get_button)
        said = QHBoxLayout()
        said.setSpacing(metrics().s)
        said.addWidget(self.status_icon)
        said.addWidget(self.status, 1)
        said.addWidget(self.again)
        inner = QVBoxLayout()
        inner.setSpacing(metrics().m)
        inner.addLayout(row)
        inner.addLayout(said)
        inner.addWidget(self.table)
        self.body.addLayout(inner)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_enter)
        self.table.row_opened.connect(self._on_opened)
        self._say("")
        self.table.hide()
        self._on_typed()

    def _on_typed(self) -> None:
        typed = self.field.text().strip()
        repo = repo_id_of(typed)
        self.get_button.setEnabled(repo is not None)
        self.get_button.setToolTip(
            f"Download {repo}"
            if repo
            else "Type a repository as organisation/name, or choose one of the results"
        )
        self._search.forget()
        if len(typed) >= 3:
            self._typing.start()
        else:
            self._typing.stop()
            self.model.set_rows(())
            self.table.hide()
            self._say("")

    def _on_enter(self) -> None:
        if self.get_button.isEnabled():
            self._on_get()
        elif self.field.text().strip():
            self._ask()

    def _ask(self) -> None:
        self._typing.stop()
        words = repo_id_of(self.field.text()) or self.field.text().strip()
        self._say("Searching…")
        self._search.ask(words, self._here(), partial(self._on_found, words), self._on_failed)

    def _on_found(self, words: str, found: tuple[FoundModel, ...]) -> None:
        self.model.set_rows(found)
        self.table.setVisible(bool(found))
        self.table.setFixedHeight(min(_SHOWN_ROWS, len(found)) * metrics().size_table_row + 36)
        if found:
            self._say("")
        else:
            self._say(f"No model on the Hub matches “{words}”.")

    def _on_failed(self, error: Exception) -> None:
        self.model.set_rows(())
        self.table.hide()
        if isinstance(error, NetworkError):
            self._say(
                "The Hub cannot be reached from here. Models on this computer still work.",
                "warning-fill",
                again=True,
            )
        elif isinstance(error, BitwrightError):
            self._say(str(error), "warning-fill", again=True)
        else:
            self._say(f"The search failed: {error}", "warning-fill", again=True)

    def _say(self, words: str, glyph: str = "info-fill", *, again: bool = False) -> None:
        self.status.setText(words)
        self.status.setVisible(bool(words))
        self.status_icon.set_icon(glyph, "warn" if glyph.startswith("warning") else "info")
        self.status_icon.setVisible(bool(words))
        self.again.setVisible(again)

    def _on_get(self) -> None:
        repo = repo_id_of(self.field.text())
        if repo is not None:
            self.field.clear()
            self.get_asked.emit(repo)

    def _on_row_get(self) -> None:
        row = self.table.row_in_use()
        if isinstance(row, FoundModel):
            self.get_asked.emit(row.repo_id)

    def _on_opened(self, row: FoundModel) -> None:
        self.get_asked.emit(row.repo_id)
