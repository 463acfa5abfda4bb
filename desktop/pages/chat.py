"""The Chat page: talk with a variant, compare two, or let any number of them answer the test prompts."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from core.language import mark, tr
from core.library.records import VariantRecord
from desktop.pages.chat_composer import Composer
from desktop.pages.chat_settings import ChatSettings
from desktop.pages.chat_talk import TalkView
from desktop.pages.chat_tests import TestsView
from desktop.pages.chat_transcript import Transcript
from desktop.services.bundle import Services
from desktop.services.chat import ChatClient, ChatState
from desktop.shortcuts import bind, keys_of
from desktop.widgets.basics import button, icon_button
from desktop.widgets.layout import PageFrame
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.states import EmptyState

_QUIET = {
    "talk": mark("Talk with a variant on this computer. Nothing leaves it."),
    "compare": mark("Two variants answer the same question. Nothing leaves this computer."),
    "tests": mark("Ready questions with known answers, asked of any variants at temperature 0."),
}


class ChatPage(PageFrame):
    """The conversation itself lives in the room (a service): a page can go and another one show it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(tr("Chat"), tr(_QUIET["talk"]), reading=False, parent=parent)
        self._services = services
        self._room = services.room
        self._build()
        services.catalog.changed.connect(self._on_catalog)
        self._room.lanes_changed.connect(self._on_lanes)
        self._on_catalog()
        self._show_mode(services.ui.get("chat.mode", "talk"))

    def _build(self) -> None:
        ui = self._services.ui
        self.mode = SegmentedControl(
            [
                ("talk", tr("Talk"), tr("One variant")),
                ("compare", tr("Compare"), tr("Two variants side by side, blind if you like")),
                ("tests", tr("Test prompts"), tr("The same questions over any variants, with a table")),
            ],
            name=tr("What to do"),
        )
        self.mode.changed.connect(self._show_mode)
        self.new_button = button(
            tr("New chat"),
            icon_name="plus",
            tip=tr("Begin another conversation, keep the model ({keys})", keys=keys_of("chat.new")),
        )
        self.history_button = icon_button(
            "clock-counter-clockwise",
            tr("Show or hide earlier conversations ({keys})", keys=keys_of("chat.history")),
        )
        self.settings_button = icon_button(
            "sliders-horizontal",
            tr("Show or hide the chat's settings ({keys})", keys=keys_of("chat.settings")),
        )
        for toggle in (self.history_button, self.settings_button):
            toggle.setCheckable(True)
        for widget in (self.mode, self.new_button, self.history_button, self.settings_button):
            self.header.add_action(widget)
        self.header.spread_quiet()
        self.talk = TalkView(self._services)
        self.tests = TestsView(self._services)
        self.empty = EmptyState(
            "chat-circle-dots",
            tr("There is no variant to chat with yet"),
            button(tr("Find a model"), "primary", clicked=lambda: self._services.navigation.go("discover")),
            tr("Get a model and quantize it; the finished variant can be talked to here."),
        )
        self.stack = QStackedWidget()
        for view in (self.empty, self.talk, self.tests):
            self.stack.addWidget(view)
        self.body.addWidget(self.stack, 1)
        self.new_button.clicked.connect(self.talk.new_chat)
        self.history_button.toggled.connect(self._on_history)
        self.settings_button.toggled.connect(self._on_settings)
        self.history_button.setChecked(ui.get("chat.history", True))
        self.settings_button.setChecked(ui.get("chat.settings", False))
        bind(self, "chat.history", self.history_button.toggle)
        bind(self, "chat.settings", self.settings_button.toggle)

    # -- parts that tests and other views reach for -------------------------------------------------

    @property
    def client(self) -> ChatClient:
        """The worker of the first variant."""
        return self._room.lanes[0].client

    @property
    def transcript(self) -> Transcript:
        return self.talk.transcript

    @property
    def composer(self) -> Composer:
        return self.talk.composer

    @property
    def settings(self) -> ChatSettings:
        return self.talk.settings

    # -- what the frame and other pages ask ---------------------------------------------------------

    def on_shown(self) -> None:
        if self.client.state is ChatState.READY and self.stack.currentWidget() is self.talk:
            self.composer.edit.setFocus()

    def open_item(self, kind: str, item_id: str) -> None:
        """``variant ID`` opens a chat (one that is open already is kept); ``compare ID1 ID2`` and
        ``test ID1 ID2 ...`` take ids with spaces between; ``new``, ``find`` and ``mode`` are commands."""
        if kind == "mode" and item_id in _QUIET:
            self.mode.set_current(item_id)
        if kind in {"new", "find"}:
            self.mode.set_current("compare" if self._room.comparing else "talk")
            (self.talk.new_chat if kind == "new" else self.talk.search)()
        found = [self._services.catalog.variant(identifier) for identifier in item_id.split()]
        variants = [variant for variant in found if variant is not None]
        if kind not in {"variant", "compare", "test"}:
            return
        if len(variants) < len(found) or not variants:
            self._services.notifications.error(
                tr("This variant is not in the library any more."), tr("Choose another one from the list.")
            )
            return
        if kind == "test":
            self.mode.set_current("tests")
            self.tests.choose([variant.id for variant in variants])
            return
        self.mode.set_current("compare" if kind == "compare" else "talk")
        for index, variant in enumerate(variants[: len(self._room.seats)]):
            self._seat(index, variant)

    def page_state(self) -> object:
        return {"draft": self.composer.edit.toPlainText(), "tests": self.tests.chosen_ids()}

    def restore_page_state(self, state: object) -> None:
        if isinstance(state, dict):
            self.composer.edit.setPlainText(str(state.get("draft") or ""))
            self.tests.choose([str(identifier) for identifier in state.get("tests") or ()])

    def close_chat(self) -> None:
        """Give the memory back and begin anew."""
        self._room.close_models()
        self._room.new_talk()

    def _seat(self, index: int, variant: VariantRecord) -> None:
        lane = self._room.lanes[index]
        if lane.variant is None or lane.variant.id != variant.id or not lane.client.state.holds_memory:
            self._room.choose(index, variant)

    # -- showing ------------------------------------------------------------------------------------

    def _show_mode(self, mode: str) -> None:
        mode = mode if mode in _QUIET else "talk"
        self._services.ui.set("chat.mode", mode)
        if self.mode.current() != mode:
            self.mode.set_current(mode)
        if mode != "tests":
            self._room.set_comparing(mode == "compare")
        self.header.set_quiet(tr(_QUIET[mode]))
        self._show_stack()

    def _show_stack(self) -> None:
        nothing = not self._services.catalog.variants() and self._room.lanes[0].variant is None
        view = self.tests if self.mode.current() == "tests" else self.talk
        self.stack.setCurrentWidget(self.empty if nothing else view)
        self.mode.setVisible(not nothing)
        for widget in (self.new_button, self.history_button, self.settings_button):
            widget.setVisible(not nothing and view is self.talk)

    def _on_catalog(self) -> None:
        self.tests.show_variants()
        self._show_stack()

    def _on_lanes(self) -> None:
        self._show_stack()

    def _on_history(self, shown: bool) -> None:
        self.talk.show_side("history", shown)
        self._remember_sides()

    def _on_settings(self, shown: bool) -> None:
        self.talk.show_side("settings", shown)
        self._remember_sides()

    def _remember_sides(self) -> None:
        """The other one may have given way."""
        for name, toggle in (("history", self.history_button), ("settings", self.settings_button)):
            shown = self.talk.side_is_shown(name)
            toggle.blockSignals(True)
            toggle.setChecked(shown)
            toggle.blockSignals(False)
            self._services.ui.set(f"chat.{name}", shown)
