"""The card that starts a server: which variant, its options folded, and whether its memory is there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from core.errors import InvalidInputError
from core.language import tr
from core.library.records import VariantRecord
from core.serve.options import (
    DEFAULT_PORT,
    DEFAULT_WAITING,
    MOST_WAITING,
    ServeOptions,
    checked_origins,
    model_name,
)
from core.serve.preflight import serve_memory, why_not_served
from desktop.icons import icon
from desktop.models.recipe_words import container_title, recipe_sentence
from desktop.models.variant_facts import variant_title
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, indent_text, row, set_role, text
from desktop.widgets.context_slider import ContextSlider
from desktop.widgets.layout import Card
from desktop.widgets.picker import Picker
from desktop.widgets.setting_row import SettingRow

_LISTED = 200
_REMEMBERED = "serve.options"


class StartCard(Card):
    """``start_asked`` when a variant is to be served with the options of now."""

    start_asked = Signal(object, object)  # VariantRecord, ServeOptions

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._services = services
        self._why_not: dict[str, str] = {}
        self._looks = 0
        self._build()
        self._fill_in()
        services.catalog.changed.connect(self.refresh)
        services.serving.list_changed.connect(self._show_start)
        services.serving.changed.connect(self._on_server_changed)
        services.hardware.use_changed.connect(self._on_use)
        self.refresh()

    # What the page asks.

    def variant(self) -> VariantRecord | None:
        """The one that is chosen."""
        return self._services.catalog.variant(str(self.picker.currentData() or ""))

    def choose(self, variant_id: str) -> bool:
        """Choose a variant; False when it is not in the library."""
        variant = self._services.catalog.variant(variant_id)
        if variant is None:
            return False
        if self.picker.findData(variant_id) < 0:
            self._add(variant)
        self.picker.setCurrentIndex(self.picker.findData(variant_id))
        return True

    def state(self) -> dict[str, object]:
        """What a rebuilt page takes over."""
        return {"variant": self.picker.currentData(), "open": not self.form.isHidden()}

    def restore(self, state: dict[str, object]) -> None:
        if state.get("variant"):
            self.choose(str(state["variant"]))
        if state.get("open"):
            self._toggle()

    # Parts.

    def _build(self) -> None:
        size = metrics()
        self.picker = Picker()
        self.picker.setAccessibleName(tr("Variant to serve"))
        self.picker.setPlaceholderText(tr("Choose a variant"))
        self.picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.picker.setMinimumContentsLength(30)
        self.picker.setMaxVisibleItems(16)
        self.picker.currentIndexChanged.connect(self._on_picked)
        self.start = button(tr("Start serving"), "primary", icon_name="broadcast", clicked=self._on_start)
        top = row(self.picker, self.start, spacing=size.m)
        top.setStretch(0, 1)
        self.memory_icon = IconLabel("info", "quiet", 16)
        self.memory = text("", "quiet", wrap=True)
        self.fold = button(tr("Options"), "link", icon_name="caret-right", clicked=self._toggle)
        below = row(self.memory_icon, self.memory, self.fold, spacing=size.s)
        below.setStretch(1, 1)
        self.error = text("", "bad", wrap=True)
        self.error.hide()
        self.form = QWidget()
        self.form.setProperty("surface", "clear")
        self.form.hide()
        self._build_form()
        self.body.addLayout(top)
        self.body.addLayout(below)
        self.body.addWidget(self.error)
        self.body.addWidget(self.form)
        self.setAccessibleName(tr("Serve a variant"))

    def _build_form(self) -> None:
        self.context = ContextSlider()
        self.context.changed.connect(self._show_memory)
        self.port = _whole(1024, 65535)
        self.waiting = _whole(0, MOST_WAITING)
        self.needs_key = QCheckBox(tr("Ask for it"))
        self.needs_key.setChecked(True)
        self.needs_key.toggled.connect(self._on_key_toggled)
        self.log_texts = QCheckBox(tr("Show them"))
        self.origins = QLineEdit()
        self.origins.setPlaceholderText("http://localhost:3000")
        self.origins.setMinimumWidth(240)
        rows = QVBoxLayout(self.form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(metrics().s)
        self.key_row = SettingRow(tr("API key"), "", self.needs_key)
        for made in (
            SettingRow(
                tr("Context"),
                tr("How many tokens a question and its answer may have together; more takes memory."),
                self.context,
            ),
            SettingRow(tr("Port"), tr("The next free one is taken if another program has it."), self.port),
            self.key_row,
            SettingRow(
                tr("Requests that may wait"),
                tr("They are answered one at a time; those beyond are sent away."),
                self.waiting,
            ),
            SettingRow(
                tr("Questions and answers in the log"),
                tr("Otherwise the log has only times, sizes and results. It is never written to disk."),
                self.log_texts,
            ),
            SettingRow(
                tr("Web pages that may ask"),
                tr("Their addresses, with commas between. Empty: no web page may, only programs."),
                self.origins,
            ),
        ):
            rows.addWidget(made)
        self._on_key_toggled(True)

    def _fill_in(self) -> None:
        """The options of the last time; that no key is needed, or texts are shown, is asked for each time."""
        kept = self._services.ui.get(_REMEMBERED, {})
        kept = kept if isinstance(kept, dict) else {}
        self.port.setValue(_number(kept.get("port"), DEFAULT_PORT))
        self.waiting.setValue(_number(kept.get("waiting"), DEFAULT_WAITING))
        self.context.set_tokens(_number(kept.get("context"), self._services.settings.current().chat_context))
        self.origins.setText(str(kept.get("origins") or ""))

    # The list of variants.

    def refresh(self) -> None:
        """Show the library's newest variants; which of them can be served is looked up in a thread."""
        chosen = self.picker.currentData()
        variants = sorted(self._services.catalog.variants(), key=lambda v: v.created_at, reverse=True)
        listed = variants[:_LISTED]
        self.picker.blockSignals(True)
        self.picker.clear()
        for variant in listed:
            self._add(variant)
        self.picker.setCurrentIndex(self.picker.findData(chosen) if chosen else -1)
        self.picker.blockSignals(False)
        self._looks += 1
        look = self._looks
        looked = _Looked(self, look)
        self._services.background.run(
            lambda: {variant.id: why_not_served(variant) for variant in listed}, looked.done
        )
        self._on_picked()

    def _add(self, variant: VariantRecord) -> None:
        recipe = variant.recipe
        files = "" if recipe.level is not None else f"  ·  {container_title(recipe.container)}"
        self.picker.addItem(variant_title(variant) + files, variant.id)
        self.picker.setItemData(self.picker.count() - 1, recipe_sentence(recipe), Qt.ItemDataRole.ToolTipRole)

    def on_looked(self, look: int, why_not: dict[str, str]) -> None:
        """What a thread found: those that cannot be served stay in the list, with the reason."""
        if look != self._looks:
            return
        self._why_not = {variant: reason for variant, reason in why_not.items() if reason}
        model = self.picker.model()
        for index in range(self.picker.count()):
            reason = self._why_not.get(str(self.picker.itemData(index)), "")
            if reason and isinstance(model, QStandardItemModel):
                model.item(index).setEnabled(False)
                self.picker.setItemText(index, f"{self.picker.itemText(index)}  ·  {reason}")
                self.picker.setItemData(index, reason, Qt.ItemDataRole.ToolTipRole)
        if self.picker.currentIndex() < 0:
            servable = [i for i in range(self.picker.count()) if self.picker.itemData(i) not in self._why_not]
            self.picker.setCurrentIndex(servable[0] if servable else -1)
        self._show_start()

    # What the user does.

    def _on_picked(self) -> None:
        variant = self.variant()
        self.error.hide()
        if variant is not None:
            self.context.set_limit(variant.facts.context_length)
            self.picker.setToolTip(recipe_sentence(variant.recipe))
        self._show_memory()
        self._show_start()

    def _on_use(self, _use: object) -> None:
        self._show_memory()

    def _on_server_changed(self, _server: str) -> None:
        self._show_start()

    def _on_key_toggled(self, on: bool) -> None:
        told = (
            tr("Only programs that you give the key to can ask.")
            if on
            else tr("Every program of every user of this computer can ask, without a key.")
        )
        self.key_row.remark.setText(told)
        set_role(self.key_row.remark, "quiet" if on else "warn")
        self.needs_key.setAccessibleDescription(told)

    def _toggle(self) -> None:
        shown = self.form.isHidden()
        self.form.setVisible(shown)
        self.fold.setText(tr("Hide options") if shown else tr("Options"))
        self.fold.setIcon(icon("caret-down" if shown else "caret-right", "accent"))
        if shown:
            self.context.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_start(self) -> None:
        variant = self.variant()
        if variant is None:
            return
        try:
            options = self.options(variant)
        except InvalidInputError as error:
            self.error.setText(str(error))
            self.error.show()
            if self.form.isHidden():
                self._toggle()
            return
        self.error.hide()
        self._services.ui.set(
            _REMEMBERED,
            {
                "port": options.port,
                "waiting": options.waiting,
                "context": options.n_ctx,
                "origins": ", ".join(options.origins),
            },
        )
        self.start_asked.emit(variant, options)

    def options(self, variant: VariantRecord) -> ServeOptions:
        """What is set now. Raises InvalidInputError."""
        return ServeOptions(
            variant=variant.id,
            model=model_name(variant_title(variant)),
            port=self.port.value(),
            n_ctx=self.context.tokens(),
            waiting=self.waiting.value(),
            needs_key=self.needs_key.isChecked(),
            origins=checked_origins(self.origins.text()),
            log_texts=self.log_texts.isChecked(),
        )

    def _show_start(self) -> None:
        variant = self.variant()
        why_not = tr("Choose a variant first") if variant is None else self._why_not.get(variant.id, "")
        running = self._services.serving.of_variant(variant.id) if variant is not None else None
        if running is not None and running.state.holds_memory:
            why_not = tr("It is being served already")
        self.start.setEnabled(not why_not)
        self.start.setToolTip(why_not)

    def _show_memory(self) -> None:
        variant, profile = self.variant(), self._services.hardware.profile
        shown = variant is not None and profile is not None
        self.memory_icon.setVisible(shown)
        if variant is None or profile is None:
            self.memory.setText("")
            return
        kept = self._services.settings.current().kv_cache
        need = serve_memory(variant, profile, self.context.tokens(), kept)
        self.memory_icon.set_icon("info" if need.fits else "warning-fill", "quiet" if need.fits else "warn")
        set_role(self.memory, "quiet" if need.fits else "warn")
        self.memory.setText(need.sentence)


class _Looked:
    """Brings a thread's answer to a card that may be gone by then."""

    def __init__(self, card: StartCard, look: int) -> None:
        self._look = look
        self._card: StartCard | None = card
        card.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._card = None

    def done(self, why_not: dict[str, str]) -> None:
        if self._card is not None:
            self._card.on_looked(self._look, why_not)


def _whole(low: int, high: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(low, high)
    made.setGroupSeparatorShown(False)
    made.setMinimumWidth(110)
    indent_text(made)
    return made


def _number(value: object, default: int) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 31:
        return value
    return default
