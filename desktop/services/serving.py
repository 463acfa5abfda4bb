"""The servers of this window: each a worker of its own, what it says of itself, and its requests.

They live here and not on the page: a page is made anew when the language changes.
"""

from __future__ import annotations

import itertools
import time
from collections import deque
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import BitwrightError, WorkerCrashedError
from core.jobs.protocol import Event, EventType, JobKind
from core.language import tr
from core.library.records import VariantRecord
from core.paths import Paths
from core.serve.keys import kept_key, new_key
from core.serve.log import RequestEntry, Totals
from core.serve.options import ServeOptions, base_url
from desktop.models.variant_facts import variant_title
from desktop.services.background import Background
from desktop.services.jobs import JobsService
from desktop.services.notifications import Action, NotificationService
from desktop.services.outcome import Outcome
from desktop.services.process import WorkerProcess

KEPT_REQUESTS: Final = 500
TELL_MS: Final = 100
"""Changes of the request log are told at most this often."""


class ServerState(StrEnum):
    STARTING = "starting"
    SERVING = "serving"
    STOPPING = "stopping"
    FAILED = "failed"

    @property
    def holds_memory(self) -> bool:
        return self is not ServerState.FAILED


@dataclass(frozen=True, slots=True)
class ServerRow:
    """One server. ``key`` None: no key is needed (or it is not made yet); ``since`` is ``time.monotonic()``
    of the moment it was ready; ``progress`` is 0 to 1 while a model is made ready, None where not known."""

    id: str
    variant_id: str
    title: str
    options: ServeOptions
    state: ServerState = ServerState.STARTING
    key: str | None = None
    port: int = 0
    n_ctx: int = 0
    memory_bytes: int = 0
    backend: str = ""
    note: str = ""
    since: float = 0.0
    progress: float | None = None
    totals: Totals = field(default_factory=Totals)
    error: BitwrightError | None = None

    @property
    def address(self) -> str:
        """The base URL for clients; "" until it serves."""
        return base_url(self.port) if self.port else ""

    @property
    def uptime_s(self) -> float:
        return time.monotonic() - self.since if self.since else 0.0


class _Server:
    """What belongs to one server besides its row."""

    def __init__(self) -> None:
        self.worker: WorkerProcess | None = None
        self.requests: dict[int, RequestEntry] = {}
        self.order: deque[int] = deque()

    def take(self, entry: RequestEntry) -> None:
        if entry.id not in self.requests:
            self.order.appendleft(entry.id)
            if len(self.order) > KEPT_REQUESTS:
                self.requests.pop(self.order.pop(), None)
        self.requests[entry.id] = entry


class ServingService(QObject):
    """Starts, follows and stops servers. All signals come in the window's thread."""

    list_changed = Signal()  # a server came or went
    changed = Signal(str)  # server id: its row is different
    requests_changed = Signal(str)  # server id: its request log or its totals are different
    tried = Signal(str, object)  # server id, Trial or BitwrightError: what became of try_it()

    def __init__(
        self,
        paths: Paths,
        jobs: JobsService,
        background: Background,
        notifications: NotificationService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._jobs = jobs
        self._background = background
        self._notifications = notifications
        self._rows: dict[str, ServerRow] = {}
        self._servers: dict[str, _Server] = {}
        self._ids = itertools.count(1)
        self._told_of: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TELL_MS)
        self._timer.timeout.connect(self._tell_requests)

    # What is known.

    def servers(self) -> tuple[ServerRow, ...]:
        """All servers, oldest first; those that failed too, until they are forgotten."""
        return tuple(self._rows.values())

    def running(self) -> tuple[ServerRow, ...]:
        """Those that hold a model in memory."""
        return tuple(row for row in self._rows.values() if row.state.holds_memory)

    def server(self, server_id: str) -> ServerRow | None:
        return self._rows.get(server_id)

    def of_variant(self, variant_id: str) -> ServerRow | None:
        """The server of a variant that runs, else one that failed, else None."""
        found = [row for row in self._rows.values() if row.variant_id == variant_id]
        return max(found, key=lambda row: row.state.holds_memory, default=None)

    def requests(self, server_id: str) -> tuple[RequestEntry, ...]:
        """The latest requests, newest first."""
        server = self._servers.get(server_id)
        return tuple(server.requests[number] for number in server.order) if server else ()

    # What is asked for.

    def start(self, variant: VariantRecord, options: ServeOptions) -> str:
        """Load a variant and open its address; returns the server's id. One that failed is replaced; one
        that runs for this variant is kept."""
        before = self.of_variant(variant.id)
        if before is not None and before.state.holds_memory:
            return before.id
        if before is not None:
            self._remove(before.id)
        server_id = f"server-{next(self._ids)}"
        self._rows[server_id] = ServerRow(server_id, variant.id, variant_title(variant), options)
        self._servers[server_id] = _Server()
        self.list_changed.emit()
        self._begin(server_id, options)
        return server_id

    def stop(self, server_id: str) -> None:
        """Close the address and give the memory back; a server that failed is forgotten."""
        row, server = self._rows.get(server_id), self._servers.get(server_id)
        if row is None or server is None:
            return
        if server.worker is None:
            self._remove(server_id)
        elif row.state is not ServerState.STOPPING:
            self._set(replace(row, state=ServerState.STOPPING))
            if row.state is ServerState.STARTING:
                server.worker.cancel()
            else:
                server.worker.shut_down()

    def stop_all(self) -> None:
        for row in self.running():
            self.stop(row.id)

    def make_new_key(self, server_id: str) -> None:
        """From now on only a new key opens the door; ``changed`` follows."""
        row = self._rows.get(server_id)
        if row is not None and row.state is ServerState.SERVING and row.key is not None:
            self._background.run(
                lambda: new_key(self._paths, row.options.variant),
                lambda key: self._on_new_key(server_id, key),
                self._notifications.exception,
            )

    def try_it(self, server_id: str) -> None:
        """Ask one question through the real address, as any program would; ``tried`` follows."""
        from core.serve.trial import ask_once

        row = self._rows.get(server_id)
        if row is not None and row.state is ServerState.SERVING:
            self._background.run(
                lambda: ask_once(row.port, row.key, row.options.model),
                lambda trial: self.tried.emit(server_id, trial),
                lambda error: self.tried.emit(server_id, error),
            )

    def log_texts(self, server_id: str, on: bool) -> None:
        """Show questions and answers of requests to come in the log, or not."""
        row, server = self._rows.get(server_id), self._servers.get(server_id)
        if row is not None and server is not None and server.worker is not None:
            server.worker.send({"command": "log_texts", "on": on})
            self._set(replace(row, options=replace(row.options, log_texts=on)))

    def close(self) -> None:
        """The window ends: nothing is signalled any more. The workers end with the jobs' service."""
        self._timer.stop()
        for server in self._servers.values():
            if server.worker is not None:
                server.worker.blockSignals(True)
                server.worker.shut_down()

    # The workers.

    def _begin(self, server_id: str, options: ServeOptions) -> None:
        """See to it that there is a key, then start the worker, which reads it."""
        if not options.needs_key:
            self._open(server_id, None)
            return
        self._background.run(
            lambda: kept_key(self._paths, options.variant),
            lambda key: self._open(server_id, key),
            lambda error: self._fail(server_id, _key_error(error)),
        )

    def _open(self, server_id: str, key: str | None) -> None:
        row, server = self._rows.get(server_id), self._servers.get(server_id)
        if row is None or server is None:  # it was stopped meanwhile
            return
        self._rows[server_id] = replace(row, key=key)
        worker = self._jobs.open_worker(JobKind.SERVE, row.options.to_params(), row.title)
        server.worker = worker
        worker.event_received.connect(partial(self._on_event, server_id))
        worker.ended.connect(partial(self._on_ended, server_id))

    def _on_event(self, server_id: str, event: Event) -> None:
        row, server = self._rows.get(server_id), self._servers.get(server_id)
        if row is None or server is None:
            return
        fields = event.fields
        if event.type is EventType.READY:
            self._on_ready(row, event)
        elif event.type is EventType.PROGRESS:
            total = float(fields.get("total") or 0)
            self._set(replace(row, progress=float(fields.get("done") or 0) / total if total else None))
        elif event.type is EventType.REQUEST:
            server.take(RequestEntry.from_json(fields["entry"]))
            memory = int(fields.get("memory_bytes") or row.memory_bytes)
            totals = Totals.from_json(fields["totals"])
            self._rows[server_id] = replace(row, totals=totals, memory_bytes=memory)
            self._told_of.add(server_id)
            if not self._timer.isActive():
                self._timer.start()

    def _on_ready(self, row: ServerRow, event: Event) -> None:
        fields = event.fields
        ready = replace(
            row,
            state=ServerState.SERVING if row.state is ServerState.STARTING else row.state,
            port=int(fields["port"]),
            n_ctx=int(fields.get("n_ctx") or 0),
            memory_bytes=int(fields.get("memory_bytes") or 0),
            backend=str(fields.get("backend") or ""),
            note=str(fields.get("note") or ""),
            since=time.monotonic(),
            progress=None,
        )
        self._set(ready)
        ours = any(other.port == row.options.port for other in self._rows.values())
        if ready.port != row.options.port and not ours:
            self._notifications.info(
                tr("Port {port} is taken by another program.", port=row.options.port),
                tr("{title} is served on port {port}.", title=row.title, port=ready.port),
            )

    def _on_ended(self, server_id: str, outcome: Outcome) -> None:
        row = self._rows.get(server_id)
        if row is None:
            return
        self._servers[server_id].worker = None
        if row.state is ServerState.STOPPING:
            self._remove(server_id)
            return
        error = outcome.error or WorkerCrashedError(
            tr("The server has ended."), tr("Start it again, or look into its log.")
        )
        self._fail(server_id, error)

    def _fail(self, server_id: str, error: BitwrightError) -> None:
        row = self._rows.get(server_id)
        if row is None:
            return
        was_serving = row.state is ServerState.SERVING
        self._set(replace(row, state=ServerState.FAILED, error=error, port=0, since=0.0, progress=None))
        if was_serving:  # it was somebody's, and nobody may be looking at its page
            self._notifications.error(
                tr("{title} is not served any more.", title=row.title),
                error.hint,
                error.message,
                actions=(Action(tr("Start again"), partial(self.start_again, server_id)),),
            )

    def start_again(self, server_id: str) -> None:
        """A server that failed, with the options it had."""
        row = self._rows.get(server_id)
        if row is None or row.state is not ServerState.FAILED:
            return
        fresh = replace(
            row, state=ServerState.STARTING, error=None, totals=Totals(), memory_bytes=0, key=None
        )
        self._servers[server_id] = _Server()
        self._set(fresh)
        self._begin(server_id, row.options)

    def _on_new_key(self, server_id: str, key: str) -> None:
        row, server = self._rows.get(server_id), self._servers.get(server_id)
        if row is not None and server is not None and server.worker is not None:
            server.worker.send({"command": "rekey"})
            self._set(replace(row, key=key))

    def _set(self, row: ServerRow) -> None:
        self._rows[row.id] = row
        self.changed.emit(row.id)

    def _remove(self, server_id: str) -> None:
        self._rows.pop(server_id, None)
        self._servers.pop(server_id, None)
        self.list_changed.emit()

    def _tell_requests(self) -> None:
        told, self._told_of = self._told_of, set()
        for server_id in told:
            if server_id in self._rows:
                self.requests_changed.emit(server_id)


def _key_error(error: Exception) -> BitwrightError:
    return BitwrightError(
        tr("The API key cannot be kept: {error}", error=error),
        tr("Look at the folder's rights and the disk."),
    )
