"""The Chat page: talk with one variant, see what each answer took, and give the memory back when done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.errors import BitwrightError, ContextOverflowError, WorkerCrashedError
from core.formats import duration, file_size, memory_size
from core.jobs.protocol import JobKind
from core.language import mark, tr
from core.library.records import VariantRecord
from desktop.models.conversation import AnswerFigures, Conversation
from desktop.models.recipe_words import container_title, recipe_sentence
from desktop.models.variant_facts import variant_title
from desktop.pages.chat_bubbles import AnswerBubble, QuestionBubble
from desktop.pages.chat_composer import Composer
from desktop.pages.chat_settings import ChatSettings
from desktop.pages.chat_transcript import COLUMN_WIDTH, Transcript
from desktop.services.bundle import Services
from desktop.services.chat import ChatClient, ChatState, LoadedModel
from desktop.services.process import WorkerProcess
from desktop.shortcuts import bind
from desktop.theme import metrics
from desktop.widgets.basics import button, icon_button
from desktop.widgets.layout import Card, PageFrame
from desktop.widgets.states import EmptyState, ErrorCard, ProgressRow

_LISTED = 200
"""The picker offers the newest variants; any other one is opened from the library."""
_BACKENDS = {"torch": "PyTorch"}
_QUIET = mark("Talk with a variant on this computer. Nothing leaves it.")


class ChatPage(PageFrame):
    """One chat at a time; another variant or Close ends the worker and frees its memory."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(tr("Chat"), tr(_QUIET), reading=False, parent=parent)
        self._services = services
        self._talk = Conversation()
        self._variant: VariantRecord | None = None
        self._bubble: AnswerBubble | None = None
        self._notice: QWidget | None = None
        self.client = ChatClient(self._open_worker, self)
        self.client.state_changed.connect(self._on_state)
        self.client.text_received.connect(self._on_text)
        self.client.answered.connect(self._on_answered)
        self.client.refused.connect(self._on_refused)
        self.client.failed.connect(self._on_failed)
        self._build()
        services.catalog.changed.connect(self._refresh_variants)
        self._refresh_variants()
        self._on_state(ChatState.CLOSED)

    def _build(self) -> None:
        size = metrics()
        self.picker = QComboBox()
        self.picker.setAccessibleName(tr("Variant"))
        self.picker.setPlaceholderText(tr("Choose a variant"))
        self.picker.setMinimumWidth(300)
        self.picker.setMaximumWidth(520)
        self.picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.picker.setMinimumContentsLength(43)
        self.picker.setMaxVisibleItems(16)
        self.picker.activated.connect(self._on_picked)
        self.new_button = button(
            tr("New chat"),
            icon_name="plus",
            tip=tr("Forget this conversation, keep the model"),
            clicked=self.new_chat,
        )
        self.close_button = button(tr("Close"), icon_name="x", clicked=self.close_chat)
        self.settings_button = icon_button("sliders-horizontal", tr("Show or hide the chat's settings"))
        self.settings_button.setCheckable(True)
        self.settings_button.setChecked(True)
        for widget in (self.picker, self.new_button, self.close_button, self.settings_button):
            self.header.add_action(widget)
        self.header.spread_quiet()
        self.transcript = Transcript()
        self.composer = Composer()
        self.composer.setMaximumWidth(COLUMN_WIDTH + size.xl)
        self.settings = ChatSettings(self._services.settings.current().chat_context)
        self.settings_button.toggled.connect(self.settings.setVisible)
        centre = QHBoxLayout()
        centre.addStretch(1)
        centre.addWidget(self.composer, 1000)
        centre.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(size.m)
        left.addWidget(self.transcript, 1)
        left.addLayout(centre)
        chat = QWidget()
        room = QHBoxLayout(chat)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(size.xl)
        room.addLayout(left, 1)
        room.addWidget(self.settings)
        self.empty = EmptyState(
            "chat-circle-dots",
            tr("There is no variant to chat with yet"),
            button(tr("Find a model"), "primary", clicked=lambda: self._services.navigation.go("discover")),
            tr("Get a model and quantize it; the finished variant can be talked to here."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(chat)
        self.body.addWidget(self.stack, 1)
        self.composer.sent.connect(self._on_sent)
        self.composer.stop_asked.connect(self.client.stop)
        self.settings.context_chosen.connect(self._on_context_chosen)
        bind(self, "chat.stop", self.client.stop)

    # What the frame and other pages ask.

    def on_shown(self) -> None:
        if self.client.state is ChatState.READY:
            self.composer.edit.setFocus()

    def open_item(self, kind: str, item_id: str) -> None:
        """Open a chat with a variant; one that is open already is kept."""
        if kind != "variant" or (
            self._variant is not None and self._variant.id == item_id and self._is_open()
        ):
            return
        found = next((v for v in self._services.catalog.variants() if v.id == item_id), None)
        if found is None:
            self._services.notifications.error(
                tr("This variant is not in the library any more."), tr("Choose another one from the list.")
            )
            return
        self._start(found)

    def new_chat(self) -> None:
        """Forget the conversation; the model stays loaded."""
        self.client.stop()
        self._talk = Conversation()
        self._bubble = None
        self._notice = None
        self.transcript.clear()
        if not self._is_open() and self._variant is not None:
            self._start(self._variant)
        else:
            self._show_greeting()
        self._show_meter()
        self.composer.edit.setFocus()

    def close_chat(self) -> None:
        """End the worker and show that nothing is loaded."""
        self.client.close()
        self._variant = None
        self._talk = Conversation()
        self._bubble = None
        self.transcript.clear()
        self.picker.setCurrentIndex(-1)
        self._show_choose()

    def shut_down(self) -> None:
        """End the worker before the window goes away."""
        self.client.close()

    # Loading.

    def _is_open(self) -> bool:
        return self.client.state.holds_memory

    def _open_worker(self, params: Mapping[str, Any]) -> WorkerProcess:
        return self._services.jobs.open_worker(JobKind.CHAT, dict(params))

    def _start(self, variant: VariantRecord, n_ctx: int | None = None) -> None:
        self._variant = variant
        self._talk = Conversation()
        self._bubble = None
        self.transcript.clear()
        self.picker.setCurrentIndex(self.picker.findData(variant.id))
        self.picker.setToolTip(recipe_sentence(variant.recipe))
        trained = variant.facts.context_length or None
        wanted = n_ctx or self._services.settings.current().chat_context
        context = min(wanted, trained) if trained else wanted
        self.settings.set_model(context, trained)
        loading = ProgressRow(tr("Loading…"))
        loading.set_progress(None, f"{variant_title(variant)}, {file_size(variant.size_bytes)}")
        card = Card()
        card.body.addWidget(loading)
        self._put_notice(card)
        self._show_meter()
        self.client.open(variant.id, context)

    def _on_picked(self, index: int) -> None:
        chosen = self.picker.itemData(index)
        if chosen:
            self.open_item("variant", str(chosen))

    def _on_context_chosen(self, n_ctx: int) -> None:
        if self._variant is not None:
            self._start(self._variant, n_ctx)

    def _refresh_variants(self) -> None:
        variants = sorted(self._services.catalog.variants(), key=lambda v: v.created_at, reverse=True)
        self.picker.blockSignals(True)
        self.picker.clear()
        listed = variants[:_LISTED]
        if self._variant is not None and self._variant.id not in {variant.id for variant in listed}:
            listed.append(self._variant)
        for variant in listed:
            recipe = variant.recipe
            files = "" if recipe.level is not None else f"  ·  {container_title(recipe.container)}"
            self.picker.addItem(variant_title(variant) + files, variant.id)
            sentence = recipe_sentence(recipe)
            self.picker.setItemData(self.picker.count() - 1, sentence, Qt.ItemDataRole.ToolTipRole)
        self.picker.setCurrentIndex(self.picker.findData(self._variant.id) if self._variant else -1)
        self.picker.blockSignals(False)
        self.stack.setCurrentIndex(1 if variants or self._is_open() else 0)
        self.picker.setVisible(bool(variants))

    # What the worker says.

    def _on_state(self, state: ChatState) -> None:
        loaded = self.client.model
        if state is ChatState.READY:
            self.composer.set_ready("")
            if loaded is not None and self._notice is not None:
                self._on_loaded(loaded)
        elif state in {ChatState.ANSWERING, ChatState.STOPPING}:
            self.composer.set_answering(stopping=state is ChatState.STOPPING)
        elif state is ChatState.LOADING:
            self.composer.set_ready(tr("The model is still loading"))
        else:
            self.composer.set_ready(
                tr("Choose a variant first") if self._variant is None else tr("The chat has ended")
            )
        opened = state.holds_memory
        self.close_button.setVisible(opened)
        self.new_button.setVisible(opened)
        freed = (
            tr(", which frees {memory}", memory=memory_size(loaded.memory_bytes))
            if loaded and loaded.memory_bytes
            else ""
        )
        self.close_button.setToolTip(tr("Close this chat{freed}", freed=freed))
        if state is ChatState.CLOSED and self._variant is None:
            self._show_choose()

    def _on_loaded(self, loaded: LoadedModel) -> None:
        self._put_notice(None)
        self.settings.set_model(loaded.n_ctx, loaded.n_ctx_train)
        parts = [tr("Loaded in {time}", time=duration(loaded.load_s))]
        if loaded.memory_bytes:
            parts.append(tr("{memory} of memory", memory=memory_size(loaded.memory_bytes)))
        if loaded.backend:
            parts.append(tr("runs in {get}", get=_BACKENDS.get(loaded.backend, loaded.backend)))
        if loaded.note:
            parts.append(loaded.note)
        self.header.set_quiet("  ·  ".join(parts))
        if not loaded.has_chat_template:
            self._services.notifications.warning(
                tr("This model brings no chat template."),
                tr("It was probably not trained to chat: it may continue your text instead of answering."),
            )
        self._show_greeting()
        self._show_meter()
        if self.isVisible():
            self.composer.edit.setFocus()

    def _on_text(self, piece: str) -> None:
        if self._bubble is not None:
            self._bubble.add_piece(piece)

    def _on_answered(self, content: str, figures: AnswerFigures) -> None:
        bubble, self._bubble = self._bubble, None
        if bubble is None:
            return
        loaded = self.client.model
        bubble.finish(content or bubble.content, figures, loaded.memory_bytes if loaded else None)
        self._talk = self._talk.answered(content or bubble.content, figures)
        self._mark_last()
        self._show_meter()
        self.composer.edit.setFocus()

    def _on_refused(self, error: BitwrightError) -> None:
        if self._bubble is not None:
            self.transcript.remove(self._bubble)
            self._bubble = None
        refused = self._talk.messages[-1].text if self._talk.awaits_answer else ""
        self._talk = self._talk.without_last_question()
        if not self.composer.edit.toPlainText():
            self.composer.edit.setPlainText(refused)  # to be made shorter, or asked in another chat
        if isinstance(error, ContextOverflowError):
            action = button(tr("Start a new chat"), clicked=self.new_chat)
            hint = error.hint or tr("Start a new chat, or load the model again with a longer context.")
            self.transcript.add(ErrorCard(error.message, hint, action=action))
        else:
            self.transcript.add(ErrorCard(error.message, error.hint))
        self._mark_last()

    def _on_failed(self, error: BitwrightError) -> None:
        if self._bubble is not None:
            self._bubble.abandon(tr("The answer ended here"))
            self._bubble = None
        self.header.set_quiet(tr(_QUIET))
        again = button(tr("Start again"), icon_name="arrow-clockwise", clicked=self._restart)
        if isinstance(error, WorkerCrashedError):  # its words are the log's: folded
            card = ErrorCard(tr("The model stopped unexpectedly."), error.hint, error.message, action=again)
        else:
            card = ErrorCard(error.message, error.hint, action=again)
        self._put_notice(card)
        self._mark_last()

    def _restart(self) -> None:
        if self._variant is not None:
            self._start(self._variant)

    # Asking.

    def _on_sent(self, question: str) -> None:
        if self.client.state is not ChatState.READY:
            return
        self._put_notice(None)
        self._talk = self._talk.asked(question)
        self.transcript.add(QuestionBubble(question))
        self._ask()

    def _on_regenerate(self) -> None:
        bubbles = self.transcript.bubbles()
        if self.client.state is not ChatState.READY or not bubbles:
            return
        self._talk = self._talk.without_last_answer()
        self.transcript.remove(bubbles[-1])
        self._ask()

    def _ask(self) -> None:
        self._bubble = AnswerBubble()
        self._bubble.regenerate_asked.connect(self._on_regenerate)
        self.transcript.add(self._bubble)
        self._mark_last()
        self.client.ask(self._talk.request_messages(self.settings.system_prompt), self.settings.sampling())

    def _mark_last(self) -> None:
        bubbles = self.transcript.bubbles()
        for bubble in bubbles:
            bubble.set_last(bubble is bubbles[-1] and self._bubble is None and self._is_open())

    # Notices.

    def _put_notice(self, notice: QWidget | None) -> None:
        """Replace the one card that says how the chat itself stands."""
        if self._notice is not None:
            self.transcript.remove(self._notice)
        self._notice = notice
        if notice is not None:
            self.transcript.add(notice)

    def _show_greeting(self) -> None:
        if self._variant is not None:
            self._put_notice(
                EmptyState(
                    "chat-circle-dots",
                    tr("Ask {name} something", name=self._variant.facts.name),
                    hint=variant_title(self._variant),
                )
            )

    def _show_choose(self) -> None:
        self.header.set_quiet(tr(_QUIET))
        self.transcript.clear()
        self._notice = None
        self._put_notice(
            EmptyState(
                "chat-circle-dots",
                tr("Choose a variant to start a chat"),
                hint=tr("It is loaded into memory, and given back when you close the chat."),
            )
        )
        self._show_meter()

    def _show_meter(self) -> None:
        loaded = self.client.model
        self.composer.set_context(self._talk.context_tokens, loaded.n_ctx if loaded else 0)
