"""The Discover page: get a model from the Hub, open one from this computer, and see which are here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from core.formats import file_size
from core.jobs.protocol import JobKind, JobState
from core.language import tr
from core.library.records import SourceRecord
from desktop.dialogs.confirm import ConfirmDialog
from desktop.dialogs.download_plan import DownloadPlanner
from desktop.models.sources import SourcesModel
from desktop.pages.discover_hub import HubCard
from desktop.pages.discover_jobs import JobLines
from desktop.pages.discover_local import LocalCard, dropped_path
from desktop.pages.discover_model import ModelView
from desktop.services.bundle import Services
from desktop.services.notifications import Action
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, icon_button, text
from desktop.widgets.layout import Card, PageFrame
from desktop.widgets.table_view import TableView

SMALL_REPO = "HuggingFaceTB/SmolLM2-135M-Instruct"
_SHOWN_ROWS = 8


class DiscoverPage(PageFrame):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Discover"),
            tr("Get a model from the Hub, or open one that is on this computer."),
            parent=parent,
        )
        self._services = services
        self._quantize_as: dict[str, str] = {}  # download job -> the level wanted of what it brings
        self.setAcceptDrops(True)
        self._build()
        services.catalog.changed.connect(self._refresh)
        services.hardware.changed.connect(self.hub.hardware_changed)
        services.jobs.job_changed.connect(self._on_job)
        self._refresh()

    def _build(self) -> None:
        services = self._services
        self.hub = HubCard(
            services.paths, services.background, self._repos_here, lambda: services.hardware.effective_profile
        )
        self.model_view = ModelView(services)
        self.model_view.hide()
        self.local = LocalCard(services)
        self.jobs = JobLines(self._services.jobs)
        self.small = self._small_card()
        self.here = Card(tr("Models here"), quiet=tr("Variants can be made from these."))
        self.model = SourcesModel(self)
        self.table = TableView(tr("Models here"))
        self.table.setProperty("flat", "true")
        self.table.show_model(self.model, least_px=236)
        quantize = icon_button("arrows-in-cardinal", tr("Quantize"), clicked=self._on_row_quantize)
        reveal = icon_button("folder-open", tr("Show in folder"), clicked=self._on_row_reveal)
        remove = icon_button("trash", tr("Remove from the list"), clicked=self._on_row_remove)
        self.table.set_row_actions([quantize, reveal, remove])
        self.here.body.addWidget(self.table)
        self.home = QWidget()  # all but a model's page
        column = QVBoxLayout(self.home)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics().l)
        for card in (self.small, self.hub, self.local, self.here):
            column.addWidget(card)
        for widget in (self.jobs, self.home, self.model_view):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.hub.get_asked.connect(self._on_get)
        self.hub.page_asked.connect(self._open_page)
        self.model_view.back_asked.connect(self._close_page)
        self.model_view.get_asked.connect(self._on_get)
        self.model_view.get_and_quantize_asked.connect(self._on_get_and_quantize)
        self.local.open_asked.connect(self._on_open)
        self.jobs.quantize_asked.connect(self._quantize)
        self.planner = DownloadPlanner(self._services.paths, self._services.background, self)
        self.planner.submit_asked.connect(self._on_planned)
        for asks in (self.jobs, self.planner):
            asks.login_asked.connect(lambda: self._services.navigation.go("settings"))
        self.jobs.variant_asked.connect(lambda v: self._services.navigation.go("library", "variant", v))
        self.table.row_opened.connect(lambda source: self._quantize(source.id))
        self.table.menu_asked.connect(self._on_menu)

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
        in the list; ``stores``: look for models of other programs."""
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
        elif kind == "stores":
            self.local.stores.look()

    # Getting.

    def _repos_here(self) -> frozenset[str]:
        return frozenset(source.repo_id for source in self._services.catalog.sources() if source.repo_id)

    def _on_get(self, repo: str, include: Sequence[str] = ()) -> None:
        self.planner.ask(repo, include=include)

    def _on_planned(self, title: str, params: dict[str, Any], level: str) -> None:
        """It is decided: download, and quantize to ``level`` afterwards if one is named."""
        job = self._services.jobs.submit(JobKind.DOWNLOAD, title, params)
        if level:
            self._quantize_as[job] = level
        self.jobs.follow(job)

    def _on_get_and_quantize(self, repo: str, level: str) -> None:
        """Get it if it is not here, then open Quantize with the level chosen."""
        here = next((s for s in self._services.catalog.sources() if s.repo_id == repo), None)
        if here is not None:
            self._services.navigation.go("quantize", "level", f"{here.id} {level}")
            return
        self.planner.ask(repo, level=level)

    def _on_job(self, job_id: str) -> None:
        """When a download is done whose model is to be quantized, go there; not away from another page."""
        row = self._services.jobs.row(job_id)
        if row is None or job_id not in self._quantize_as or not row.state.is_over:
            return
        if row.state is not JobState.FINISHED:
            if not row.can_resume:
                del self._quantize_as[job_id]
            return
        item = f"{row.result.get('source_id', '')} {self._quantize_as.pop(job_id)}"

        def go() -> None:
            self._services.navigation.go("quantize", "level", item)

        if self.isVisible():
            go()
        else:
            self._services.notifications.success(
                tr("{title}: done. It can be quantized now.", title=row.title),
                actions=[Action(tr("Quantize"), go)],
            )

    # A model's page.

    def _open_page(self, repo: str) -> None:
        self.home.hide()
        self.model_view.show()
        self.model_view.open_repo(repo, self.hub.filters.wanted_purpose())
        self._scroll_up()

    def _close_page(self) -> None:
        self.model_view.hide()
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
        sources = sorted(self._services.catalog.sources(), key=lambda s: s.added_at, reverse=True)
        self.model.set_rows(sources)
        self.here.setVisible(bool(sources))
        self.table.setFixedHeight(min(_SHOWN_ROWS, len(sources)) * metrics().size_table_row + 36)
        self.small.setVisible(not any("smollm2-135m" in source.name.lower() for source in sources))

    def _quantize(self, source_id: str) -> None:
        self._services.navigation.go("quantize", "source", source_id)

    def _row(self) -> SourceRecord | None:
        row = self.table.row_in_use()
        return row if isinstance(row, SourceRecord) else None

    def _on_row_quantize(self) -> None:
        row = self._row()
        if row is not None:
            self._quantize(row.id)

    def _on_row_reveal(self) -> None:
        row = self._row()
        if row is not None:
            self._reveal(row)

    def _on_row_remove(self) -> None:
        row = self._row()
        if row is not None:
            self._remove(row)

    def _reveal(self, source: SourceRecord) -> None:
        path = Path(source.path)
        folder = path if path.is_dir() else path.parent
        if folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        else:
            self._services.notifications.error(
                tr("The folder {folder} is not there any more.", folder=folder),
                tr("Was it moved or deleted?"),
            )

    def _remove(self, source: SourceRecord) -> None:
        ours = Path(source.path).is_relative_to(self._services.paths.sources)
        fate = (
            tr("Its files are deleted, because Bitwright made them itself.")
            if ours
            else tr("Its files stay where they are.")
        )
        action = tr("Remove, frees {size}", size=file_size(source.facts.size_bytes)) if ours else tr("Remove")
        ConfirmDialog(
            tr("Remove {name} from the list?", name=source.name),
            tr(
                "{fate} Variants that were made from it stay, but cannot be measured against it any more.",
                fate=fate,
            ),
            action,
            lambda: self._services.catalog.remove_source(source.id),
            self,
        ).open()

    def _on_menu(self, source: SourceRecord, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Quantize")).triggered.connect(lambda: self._quantize(source.id))
        menu.addAction(tr("Show in folder")).triggered.connect(lambda: self._reveal(source))
        menu.addSeparator()
        menu.addAction(tr("Remove from the list")).triggered.connect(lambda: self._remove(source))
        menu.popup(where)

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
