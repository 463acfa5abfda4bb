"""The Serve page: give a variant an address that programs on this computer can ask, and watch them do so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.language import tr
from core.library.records import VariantRecord
from core.serve.options import ServeOptions
from desktop.pages.serve_log import RequestsCard
from desktop.pages.serve_server import ServerCard
from desktop.pages.serve_start import StartCard
from desktop.services.bundle import Services
from desktop.services.serving import ServerRow
from desktop.shortcuts import bind
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, row, text
from desktop.widgets.layout import Card, PageFrame, clear_layout
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.states import EmptyState


class ServePage(PageFrame):
    """Any number of servers, one of them shown. They belong to the service: the page only looks on."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Serve"),
            tr("Give a variant an address that other programs on this computer can ask, as they ask OpenAI."),
            parent=parent,
        )
        self._services = services
        self._shown = ""
        self._labels: list[tuple[str, str]] = []
        self.switcher: SegmentedControl | None = None
        self.start = StartCard(services)
        self.card = ServerCard(services)
        self.requests = RequestsCard(services)
        self._build()
        self.start.start_asked.connect(self._on_start)
        services.serving.list_changed.connect(self._show_servers)
        services.serving.changed.connect(self._on_changed)
        services.catalog.changed.connect(self._show_servers)
        bind(self, "serve.start", self.start.start.click)
        bind(self, "serve.try", self.card.try_button.click)
        bind(self, "serve.copy", self.card.copy_address.click)
        self._show_servers()

    def _build(self) -> None:
        size = metrics()
        self.empty = EmptyState(
            "broadcast",
            tr("There is no variant to serve yet"),
            button(tr("Find a model"), "primary", clicked=self._on_find),
            tr("Get a model and quantize it; the finished variant can be served here."),
        )
        self.switch = QVBoxLayout()
        self.switch.setContentsMargins(0, 0, 0, 0)
        self.about = self._about()
        page = QWidget()
        page.setProperty("surface", "clear")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.l)
        column.addWidget(self.start)
        column.addWidget(self.about)
        column.addLayout(self.switch)
        column.addWidget(self.card)
        column.addWidget(self.requests)
        column.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(page)
        self.body.addWidget(self.stack, 1)

    def _about(self) -> QWidget:
        """What this is good for, as long as nothing is served."""
        made = Card(kind="well")
        points = (
            ("terminal-window", tr("Editors, chat programs and scripts that speak OpenAI's API can use it.")),
            ("key", tr("They need an address, a key and the model's name: all three are shown here.")),
            ("house-line", tr("It listens on this computer only: nobody on the network gets in.")),
            ("stack", tr("The model stays in memory until you stop it, or close the window.")),
        )
        for icon_name, words in points:
            line = row(IconLabel(icon_name, "accent", 18), text(words, wrap=True), spacing=metrics().m)
            line.setStretch(1, 1)
            made.body.addLayout(line)
        made.setAccessibleName(tr("What serving is good for"))
        return made

    # What the frame and other pages ask.

    def open_item(self, kind: str, item_id: str) -> None:
        """``variant``: show its server, or choose it to be served; ``server``: show that one."""
        if kind == "server" and self._services.serving.server(item_id) is not None:
            self._select(item_id)
        elif kind == "variant":
            running = self._services.serving.of_variant(item_id)
            if running is not None:
                self._select(running.id)
            if not self.start.choose(item_id):
                self._services.notifications.error(
                    tr("This variant is not in the library any more."),
                    tr("Choose another one from the list."),
                )
            elif running is None:
                self.start.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_state(self) -> object:
        return {"server": self._shown, **self.start.state()}

    def restore_page_state(self, state: object) -> None:
        if isinstance(state, dict):
            self.start.restore(state)
            if self._services.serving.server(str(state.get("server"))) is not None:
                self._select(str(state["server"]))

    # The servers.

    def _on_start(self, variant: VariantRecord, options: ServeOptions) -> None:
        self._select(self._services.serving.start(variant, options))

    def _select(self, server_id: str) -> None:
        self._shown = server_id
        self._show_servers()

    def _on_changed(self, server_id: str) -> None:
        if server_id == self._shown:
            self._show_servers()
        else:
            self._show_switch()

    def _show_servers(self) -> None:
        servers = self._services.serving.servers()
        shown = next((server for server in servers if server.id == self._shown), None)
        shown = shown or (servers[-1] if servers else None)
        self._shown = shown.id if shown is not None else ""
        has_any = bool(self._services.catalog.variants()) or shown is not None
        self.stack.setCurrentIndex(1 if has_any else 0)
        self.about.setVisible(shown is None)
        self.card.setVisible(shown is not None)
        self.requests.setVisible(shown is not None and (shown.port > 0 or shown.totals.requests > 0))
        if shown is not None:
            self.card.show_server(shown)
            self.requests.show_server(shown.id)
        self._show_switch()

    def _show_switch(self) -> None:
        """One of several servers is chosen above its card."""
        servers = self._services.serving.servers()
        labels = [(server.id, _label(server)) for server in servers] if len(servers) > 1 else []
        if labels != self._labels:
            self._labels = labels
            clear_layout(self.switch)
            self.switcher = SegmentedControl(labels, self._shown, name=tr("Server")) if labels else None
            if self.switcher is not None:
                self.switcher.changed.connect(self._select)
                self.switch.addWidget(self.switcher)
        elif self.switcher is not None and self.switcher.current() != self._shown:
            self.switcher.set_current(self._shown)

    def _on_find(self) -> None:
        self._services.navigation.go("discover")


def _label(server: ServerRow) -> str:
    return f"{server.title}  :{server.port}" if server.port else server.title
