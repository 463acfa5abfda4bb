"""The tour's last step: choose a first model, or find those that are here, and see it become ready."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QStackedWidget, QVBoxLayout, QWidget

from core.formats import file_size, memory_size, rate
from core.hub.small_model import REPO as SMALL_REPO
from core.jobs.protocol import JobKind, JobState
from core.language import tr
from core.recommend.starters import StarterChoice, best_starter
from desktop.dialogs.download_plan import DownloadPlanner
from desktop.models.chains import AUTO, Chain
from desktop.models.downloads import running_words
from desktop.pages.discover_stores import StoreModels
from desktop.services.bundle import Services
from desktop.services.job_rows import JobRow, progress_words
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, restyle, text
from desktop.widgets.layout import Card, clear_layout, scrolling
from desktop.widgets.states import ErrorCard, ProgressRow
from desktop.widgets.steps_line import StepsLine

SMALL, BEST, FIND = "small", "best", "find"
SMALL_TITLE = "SmolLM2 135M"


class _Option(Card):
    """A radio button with what it means; the whole card is its label."""

    def __init__(self, name: str, title: str, words: str) -> None:
        super().__init__()
        self.name = name
        self.radio = QRadioButton(title)
        self.radio.setProperty("role", "strong")
        self.radio.toggled.connect(self._on_toggled)
        self.words = text(words, "quiet", wrap=True)
        self.body.setSpacing(metrics().xs)
        self.body.addWidget(self.radio)
        indented = QHBoxLayout()
        indented.setContentsMargins(metrics().xl, 0, 0, 0)
        indented.addWidget(self.words)
        self.body.addLayout(indented)
        self.set_words(title, words)

    def set_words(self, title: str, words: str) -> None:
        self.radio.setText(title)
        self.words.setText(words)
        self.radio.setAccessibleName(title)
        self.radio.setAccessibleDescription(words)

    def _on_toggled(self, checked: bool) -> None:
        self.setProperty("card", "hero" if checked else "plain")
        restyle(self)

    def mousePressEvent(self, event: Any) -> None:
        super().mousePressEvent(event)
        if self.radio.isEnabled() and event.button() == Qt.MouseButton.LeftButton:
            self.radio.setChecked(True)


class GetStep(QWidget):
    """``changed`` when what the buttons below should say is different; ``chat_asked`` carries a variant."""

    changed = Signal()
    chat_asked = Signal(str)
    quantize_asked = Signal(str)  # a source that was found here

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._starter: StarterChoice | None = None
        self._looked = False
        self._download = ""
        self._failed = False
        self._variant = ""
        self._source = ""
        self._build()
        services.hardware.changed.connect(self.refresh)
        services.follow_ups.changed.connect(self._on_chain)
        services.catalog.changed.connect(self._show_progress)
        services.jobs.job_ended.connect(self._on_ended)
        services.jobs.list_changed.connect(self._on_list)
        self.planner = DownloadPlanner(services.paths, services.background, self)
        self.planner.submit_asked.connect(self._on_planned)
        self.planner.login_asked.connect(lambda: services.navigation.go("settings"))

    # Building.

    def _build(self) -> None:
        self.title = text(tr("Get a first model"), "display", wrap=True)
        self.words = text("", "quiet", wrap=True)
        self.pages = QStackedWidget()
        self.choose, self.progress, self.found = QWidget(), QWidget(), QWidget()
        self._build_choose()
        self._build_progress()
        self._stores: StoreModels | None = None
        for page in (self.choose, self.progress, self.found):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics().m)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.pages, 1)
        self._say()

    def _build_choose(self) -> None:
        self.small_option = _Option(
            SMALL,
            tr("{model}: small and quick", model=SMALL_TITLE),
            tr(
                "A real chat model to see the whole way in a few minutes. At most 270 MB to download; "
                "it knows little, and runs everywhere."
            ),
        )
        self.best_option = _Option(BEST, tr("The best for this computer"), tr("Working it out…"))
        self.best_option.radio.setEnabled(False)
        self.find_option = _Option(
            FIND,
            tr("Find models that are already here"),
            tr("Looks into the Hugging Face cache, Ollama and LM Studio. Nothing is copied or changed."),
        )
        self.options = QButtonGroup(self)
        column = QVBoxLayout(self.choose)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics().s)
        for option in (self.small_option, self.best_option, self.find_option):
            self.options.addButton(option.radio)
            column.addWidget(option)
        column.addStretch(1)
        self.small_option.radio.setChecked(True)
        self.options.buttonToggled.connect(lambda _button, on: self.changed.emit() if on else None)

    def _build_progress(self) -> None:
        self.steps = StepsLine()
        self.row = ProgressRow("", self._on_cancel)
        self.hint = text(
            tr("You can close this: the work goes on in Activity, and you are told when it is done."),
            "quiet",
            wrap=True,
        )
        self.ready = text("", "subtitle", wrap=True)
        self.done_icon = IconLabel("check-circle-fill", "ok", 28)
        self.ready_row = QWidget()
        line = QHBoxLayout(self.ready_row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(metrics().m)
        line.addWidget(self.done_icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.ready, 1)
        self._problem = QVBoxLayout()
        card = Card()
        card.body.setSpacing(metrics().l)
        for widget in (self.steps, self.row, self.ready_row, self.hint):
            card.body.addWidget(widget)
        column = QVBoxLayout(self.progress)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addLayout(self._problem)
        column.addStretch(1)

    @property
    def stores(self) -> StoreModels:
        """The list of models that are here, made when it is asked for."""
        if self._stores is None:
            self._stores = StoreModels(self._services)
            inner = QVBoxLayout(self.found)
            inner.setContentsMargins(0, 0, 0, 0)
            listed = QVBoxLayout()
            listed.addWidget(self._stores)
            inner.addWidget(scrolling(listed))
        return self._stores

    # What the dialog asks.

    @property
    def chosen(self) -> str:
        """Which option is chosen."""
        options = (self.small_option, self.best_option, self.find_option)
        return next((option.name for option in options if option.radio.isChecked()), SMALL)

    @property
    def is_working(self) -> bool:
        """Whether a model is on its way."""
        return bool(self._download) and not self._variant and not self._failed

    @property
    def can_go_back(self) -> bool:
        return not self._download

    @property
    def action_words(self) -> str:
        """What the primary button does now; empty while there is nothing to press."""
        if self._variant:
            return tr("Chat with it")
        if self._source:
            return tr("Quantize it")
        if self._download or self.pages.currentWidget() is self.found:
            return ""
        words = {SMALL: tr("Get it"), BEST: tr("Get it…"), FIND: tr("Look for models")}
        return words[self.chosen]

    def refresh(self) -> None:
        """Work out the best model for this computer (in a thread), once the step is in sight."""
        profile = self._services.hardware.profile
        if profile is None or self._looked or not self.isVisible():
            return
        self._looked = True
        self._services.background.run(lambda: best_starter(profile), self._on_starter)

    def act(self) -> None:
        """Press the primary button."""
        if self._variant:
            self.chat_asked.emit(self._variant)
        elif self._source:
            self.quantize_asked.emit(self._source)
        elif self.chosen == FIND:
            self._show(self.found)
            self.stores.look()
        elif self.chosen == BEST and self._starter is not None:
            self.planner.ask(self._starter.starter.repo, level=self._starter.choice.level or AUTO)
        else:
            params: dict[str, Any] = {"repo": SMALL_REPO, "revision": None, "include": [], "fallback": "pypi"}
            self._follow(tr("Get {model}", model=SMALL_TITLE), params, AUTO)

    def back(self) -> bool:
        """From what was found to the choice; False when that is not where one is."""
        if self.pages.currentWidget() is not self.found:
            return False
        self._source = ""
        self._show(self.choose)
        return True

    # What happens.

    def _on_starter(self, best: StarterChoice | None) -> None:
        self._starter = best
        self.best_option.radio.setEnabled(best is not None)
        if best is None:
            words = tr("No larger model fits the memory and the disk that are free now.")
            self.best_option.set_words(tr("The best for this computer"), words)
            return
        choice, starter = best.choice, best.starter
        words = tr(
            "{download} to download, {size} as {level} afterwards. Takes {memory} of memory.",
            download=file_size(starter.download_bytes, estimate=True),
            size=file_size(choice.size_bytes, estimate=True),
            level=choice.level,
            memory=memory_size(choice.memory_bytes, estimate=True),
        )
        if choice.tokens_per_s is not None:
            words = f"{words} {tr('About {speed}.', speed=rate(choice.tokens_per_s))}"
        self.best_option.set_words(tr("{model}: the best for this computer", model=starter.name), words)

    def _on_planned(self, title: str, params: dict[str, Any], level: str) -> None:
        self._follow(title, params, level or AUTO)

    def _follow(self, title: str, params: dict[str, Any], level: str) -> None:
        self._download = self._services.follow_ups.get_and_quantize(title, params, level, evaluate=False)
        self._show(self.progress)
        self._show_progress()

    def _on_chain(self, download_id: str) -> None:
        if download_id == self._download:
            self._show_progress()

    def _on_list(self) -> None:
        """A download that was cancelled while it waited is gone."""
        if self._download and self._services.jobs.row(self._download) is None:
            self._start_over()

    def _on_ended(self, job_id: str, _outcome: object) -> None:
        """A model that was found here has been added."""
        row = self._services.jobs.row(job_id)
        if row is None or row.kind is not JobKind.IMPORT or row.state is not JobState.FINISHED:
            return
        if self.pages.currentWidget() is self.found and "store_name" in row.params:
            self._variant = str(row.result.get("variant_id") or "")
            self._source = str(row.result.get("source_id") or "")
            self._services.catalog.refresh()
            self.changed.emit()

    def _on_cancel(self) -> None:
        chain = self._services.follow_ups.chain(self._download)
        if chain is not None:
            self._services.jobs.cancel(chain.job.id)

    def _on_again(self) -> None:
        chain = self._services.follow_ups.chain(self._download)
        if chain is None or chain.problem:
            self._start_over()
            return
        job = chain.job
        if job.can_resume:
            self._services.jobs.resume(job.id)
        elif job.kind is JobKind.DOWNLOAD:
            self._download = ""  # its row goes before the new one comes (_on_list)
            self._download = self._services.jobs.retry(job.id) or job.id
        else:
            self._services.jobs.retry(job.id)
        self._show_progress()

    def _start_over(self) -> None:
        self._download, self._failed = "", False
        self._show(self.choose)

    # Showing.

    def _show(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        if self.pages.currentWidget() is self.found:
            words = tr("Add one with the plus at its row; then you can chat with it.")
        elif self._download:
            words = tr("It is downloaded, checked file by file, then made to suit this computer.")
        else:
            words = tr("It is downloaded, quantized for this computer, and opened in the chat.")
        self.words.setText(words)

    def _show_progress(self) -> None:
        chain = self._services.follow_ups.chain(self._download) if self._download else None
        if chain is None:
            return
        clear_layout(self._problem)
        self.steps.set_steps(chain.steps(), chain.line())
        job = chain.job
        failed = self._failed = bool(chain.problem) or (
            job.state.is_over and job.state is not JobState.FINISHED
        )
        variant = self._services.catalog.variant(chain.variant_id) if chain.is_ready else None
        self.row.setVisible(variant is None and not failed)
        self.hint.setVisible(variant is None and not failed)
        self.ready_row.setVisible(variant is not None)
        if variant is not None:
            self._variant = variant.id
            self.ready.setText(
                tr(
                    "{model} is ready: {format}, {size}.",
                    model=variant.name,
                    format=variant.recipe.label,
                    size=file_size(variant.size_bytes),
                )
            )
        elif failed:
            self._show_problem(chain, job)
        else:
            self._show_running(job)
        self.changed.emit()

    def _show_running(self, job: JobRow) -> None:
        self.row.title.set_full_text(job.title)
        if job.state is JobState.QUEUED:
            self.row.set_progress(None, tr("Waiting for the job before it"))
            return
        share = job.progress.share if job.progress is not None else None
        if job.kind is JobKind.DOWNLOAD:
            self.row.set_progress(share, *running_words(job))
        else:
            words = "  ·  ".join(filter(None, (job.stage_words, progress_words(job.progress))))
            self.row.set_progress(share, words)

    def _show_problem(self, chain: Chain, job: JobRow) -> None:
        again = button(
            tr("Resume") if job.can_resume else tr("Try again"),
            icon_name="arrow-clockwise",
            clicked=self._on_again,
        )
        other = button(tr("Choose another"), "quiet", clicked=self._start_over)
        message = chain.problem or job.error or tr("{job} was stopped.", job=job.title)
        self._problem.addWidget(ErrorCard(message, job.hint, action=again, also=other))
