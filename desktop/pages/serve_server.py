"""One server: its address, key and name to copy, code that asks it, and how it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.errors import BitwrightError, WorkerCrashedError
from core.formats import duration, memory_size, tokens
from core.language import tr
from core.serve.keys import hidden
from core.serve.snippets import snippets
from core.serve.trial import Trial
from desktop.dialogs.confirm import ConfirmDialog
from desktop.glossary import label_tip
from desktop.icons import icon
from desktop.services.bundle import Services
from desktop.services.serving import ServerRow, ServerState
from desktop.theme import metrics
from desktop.widgets.badges import Badge, Meaning
from desktop.widgets.basics import ElidedLabel, button, icon_button, row, set_role, text
from desktop.widgets.layout import Card
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.snippet import SnippetWell
from desktop.widgets.states import ErrorCard, ProgressRow

_COPIED_MS = 1200
_FACTS_WIDTH = 372
_FRESH_S = 5
_BACKENDS = {"torch": "PyTorch"}
_SNIPPET = "serve.snippet"


class CopyButton(QToolButton):
    """Puts something into the clipboard, and shows for a moment that it did."""

    def __init__(self, name: str, content: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._name = name
        self.setIcon(icon("copy", "quiet"))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._on_clicked)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_COPIED_MS)
        self._timer.timeout.connect(self._restore)

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._content())
        self.setIcon(icon("check", "ok"))
        self.setToolTip(tr("Copied"))
        self._timer.start()

    def _restore(self) -> None:
        self.setIcon(icon("copy", "quiet"))
        self.setToolTip(self._name)


class ServerCard(Card):
    """Shows the server it is given; follows it by the service's signals."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._services = services
        self._row: ServerRow | None = None
        self._key_shown = False
        self._build()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._show_facts)
        services.serving.changed.connect(self._on_changed)
        services.serving.requests_changed.connect(self._on_changed)
        services.serving.tried.connect(self._on_tried)

    def _build(self) -> None:
        size = metrics()
        self.badge = Badge("", "info", "info")
        self.name = ElidedLabel("", "subtitle")
        self.facts = text("", "quiet")
        self.try_button = button(
            tr("Try it"), icon_name="paper-plane-tilt", clicked=self._on_try,
            tip=tr("Sends one question through the address, as any program would"),
        )  # fmt: skip
        self.stop_button = button(tr("Stop"), icon_name="stop", clicked=self._on_stop)
        head = row(self.badge, self.name, self.try_button, self.stop_button, spacing=size.m)
        head.setStretch(1, 1)
        self.answer = text("", "body", wrap=True, select=True)
        self.answer.hide()
        self.ready = self._build_ready()
        self.loading = ProgressRow("")
        self._error: ErrorCard | None = None
        self.failed = QWidget()
        self.failed.setProperty("surface", "clear")
        QVBoxLayout(self.failed).setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(head)
        self.body.addWidget(self.facts)
        for part in (self.answer, self.loading, self.failed, self.ready):
            self.body.addWidget(part)

    def _build_ready(self) -> QWidget:
        size = metrics()
        made = QWidget()
        made.setProperty("surface", "clear")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(size.s)
        grid.setVerticalSpacing(size.xs)
        grid.setColumnStretch(0, 1)
        self.address, self.copy_address = self._value(tr("Copy the address"), lambda: self._now().address)
        self.key, self.copy_key = self._value(tr("Copy the API key"), lambda: self._now().key or "")
        self.model, self.copy_model = self._value(
            tr("Copy the model's name"), lambda: self._now().options.model
        )
        self.eye = icon_button("eye", tr("Show the API key"), clicked=self._on_eye)
        self.new_key = icon_button("arrows-clockwise", tr("Make a new API key…"), clicked=self._on_new_key)
        rows: tuple[tuple[str, ElidedLabel, tuple[QWidget, ...]], ...] = (
            (tr("Address"), self.address, (self.copy_address,)),
            (tr("API key"), self.key, (self.eye, self.new_key, self.copy_key)),
            (tr("Model"), self.model, (self.copy_model,)),
        )
        for position, (name, value, actions) in enumerate(rows):
            label = text(name, "quiet")
            label.setToolTip(label_tip(name))
            grid.addWidget(label, 2 * position, 0)
            line = row(value, *actions, spacing=size.xs)
            line.setStretch(0, 1)
            grid.addLayout(line, 2 * position + 1, 0)
        facts = QWidget()
        facts.setProperty("surface", "clear")
        facts.setFixedWidth(_FACTS_WIDTH)
        left = QVBoxLayout(facts)
        left.setContentsMargins(0, 0, 0, 0)
        left.addLayout(grid)
        left.addStretch(1)
        self.languages = SegmentedControl(
            [(s.id, s.title) for s in snippets("", None, "")],
            self._kept_language(),
            name=tr("Language of the example"),
        )
        self.languages.changed.connect(self._on_language)
        self.needs = text("", "caption", select=True)
        self.snippet = SnippetWell("")
        self.snippet.copy.setAccessibleName(tr("Copy the example"))
        code = QVBoxLayout()
        code.setSpacing(size.s)
        code.addLayout(row(self.languages, self.needs, None, self.snippet.copy, spacing=size.m))
        code.addWidget(self.snippet)
        code.addStretch(1)
        layout = QHBoxLayout(made)
        layout.setContentsMargins(0, size.s, 0, 0)
        layout.setSpacing(size.xl)
        layout.addWidget(facts)
        layout.addLayout(code, 1)
        return made

    def _value(self, name: str, content: Callable[[], str]) -> tuple[ElidedLabel, CopyButton]:
        shown = ElidedLabel("", "mono", Qt.TextElideMode.ElideMiddle)
        return shown, CopyButton(name, content)

    # What the page and Qt say.

    def show_server(self, server: ServerRow) -> None:
        if self._row is server:
            return
        if self._row is None or self._row.id != server.id:
            self._key_shown = False
            self.answer.hide()
        self._row = server
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def _now(self) -> ServerRow:
        if self._row is None:
            raise RuntimeError("no server is shown")
        return self._row

    def _on_changed(self, server_id: str) -> None:
        row = self._services.serving.server(server_id)
        if row is None or self._row is None or row.id != self._row.id:
            return
        looks_alike = (row.state, row.key, row.port, row.progress) == (
            self._row.state, self._row.key, self._row.port, self._row.progress
        )  # fmt: skip
        self._row = row
        if looks_alike:
            self._show_facts()
        else:
            self._show()

    # Showing.

    def _show(self) -> None:
        server = self._now()
        serving, failed = server.state is ServerState.SERVING, server.state is ServerState.FAILED
        words: dict[ServerState, tuple[str, str, Meaning]] = {
            ServerState.STARTING: (tr("Starting"), "hourglass-medium", "info"),
            ServerState.SERVING: (tr("Serving"), "broadcast", "ok"),
            ServerState.STOPPING: (tr("Stopping"), "hourglass-medium", "quiet"),
            ServerState.FAILED: (tr("Failed"), "warning-fill", "bad"),
        }
        word, icon_name, meaning = words[server.state]
        self.badge.set(word, icon_name, meaning)
        self.name.set_full_text(server.title)
        self.setAccessibleName(f"{server.title}: {word}")
        self.try_button.setVisible(serving)
        self.stop_button.setText(tr("Close") if failed else tr("Stop"))
        self.stop_button.setIcon(icon("x" if failed else "stop-circle", "quiet"))
        self.stop_button.setEnabled(server.state is not ServerState.STOPPING)
        self.loading.setVisible(server.state in {ServerState.STARTING, ServerState.STOPPING})
        self.ready.setVisible(serving)
        self.failed.setVisible(failed)
        if not serving:
            self.answer.hide()
        if server.state is ServerState.STARTING:
            self.loading.title.set_full_text(tr("Loading the model…"))
            self.loading.set_progress(server.progress)
        elif server.state is ServerState.STOPPING:
            self.loading.title.set_full_text(tr("Giving the memory back…"))
            self.loading.set_progress(None)
        elif failed:
            self._show_error(server)
        else:
            self._show_ready(server)
        self._show_facts()

    def _show_ready(self, server: ServerRow) -> None:
        self.address.set_full_text(server.address)
        self.model.set_full_text(server.options.model)
        has_key = server.key is not None
        for made in (self.eye, self.new_key, self.copy_key):
            made.setVisible(has_key)
        if server.key is None:
            self.key.set_full_text(tr("None is needed"))
        else:
            self.key.set_full_text(server.key if self._key_shown else hidden(server.key))
        eye = tr("Hide the API key") if self._key_shown else tr("Show the API key")
        self.eye.setIcon(icon("eye-slash" if self._key_shown else "eye", "quiet"))
        self.eye.setToolTip(eye)
        self.eye.setAccessibleName(eye)
        self._show_snippet()

    def _show_snippet(self) -> None:
        server, chosen = self._now(), self.languages.current()
        shown_key = server.key if self._key_shown or server.key is None else hidden(server.key)
        pairs = zip(
            snippets(server.address, shown_key, server.options.model),
            snippets(server.address, server.key, server.options.model),
            strict=True,
        )
        shown, real = next(pair for pair in pairs if pair[0].id == chosen)
        self.needs.setText(real.needs)
        self.snippet.set_code(shown.code, copies=real.code)

    def _show_facts(self) -> None:
        server = self._now()
        if server.state is not ServerState.SERVING:
            self.facts.setVisible(False)
            return
        uptime = int(server.uptime_s)
        parts = [
            tr("for {time}", time=duration(uptime)) if uptime >= _FRESH_S else tr("since just now"),
            tr("{context} context", context=tokens(server.n_ctx)),
            tr("{size} of memory", size=memory_size(server.memory_bytes)),
            tr("runs in {backend}", backend=_BACKENDS.get(server.backend, server.backend)),
        ]
        if server.note:
            parts.append(server.note)
        self.facts.setText("  ·  ".join(parts))
        self.facts.setVisible(True)
        self.stop_button.setToolTip(
            tr("Closes the address and frees {size}", size=memory_size(server.memory_bytes))
        )

    def _show_error(self, server: ServerRow) -> None:
        layout, error = self.failed.layout(), server.error
        if layout is None or error is None:
            return
        if self._error is not None:
            layout.removeWidget(self._error)
            self._error.deleteLater()
        again = button(tr("Start again"), icon_name="arrow-clockwise", clicked=self._on_again)
        if isinstance(error, WorkerCrashedError):
            told = tr("The server stopped unexpectedly.")
            self._error = ErrorCard(told, error.hint, error.message, action=again)
        else:
            self._error = ErrorCard(error.message, error.hint, action=again)
        layout.addWidget(self._error)

    # What the user does.

    def _on_try(self) -> None:
        self.try_button.setEnabled(False)
        self.answer.setText(tr("Asking…"))
        set_role(self.answer, "quiet")
        self.answer.show()
        self._services.serving.try_it(self._now().id)

    def _on_tried(self, server_id: str, outcome: object) -> None:
        if self._row is None or server_id != self._row.id:
            return
        self.try_button.setEnabled(True)
        if isinstance(outcome, Trial):
            set_role(self.answer, "body")
            self.answer.setText(
                tr("It answered in {time}: “{text}”", time=duration(outcome.elapsed_s), text=outcome.text)
            )
        else:
            error = outcome if isinstance(outcome, BitwrightError) else None
            set_role(self.answer, "bad")
            self.answer.setText(str(error or outcome))

    def _on_stop(self) -> None:
        self._services.serving.stop(self._now().id)

    def _on_again(self) -> None:
        self._services.serving.start_again(self._now().id)

    def _on_eye(self) -> None:
        self._key_shown = not self._key_shown
        self._show_ready(self._now())

    def _on_new_key(self) -> None:
        server = self._now()
        ConfirmDialog(
            tr("Make a new API key?"),
            tr("Programs that have the key of now are shut out until you give them the new one."),
            tr("Make a new key"),
            lambda: self._services.serving.make_new_key(server.id),
            self,
        ).open()

    def _on_language(self, chosen: str) -> None:
        self._services.ui.set(_SNIPPET, chosen)
        if self._row is not None and self._row.state is ServerState.SERVING:
            self._show_snippet()

    def _kept_language(self) -> str:
        kept = self._services.ui.get(_SNIPPET, "curl")
        return str(kept) if kept in {"curl", "python", "javascript"} else "curl"
