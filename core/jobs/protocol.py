"""What a worker process says and hears: the job's spec, its events and its commands, as JSON.

A job lives in a folder: ``spec.json`` (written by the parent), ``events.jsonl`` (a copy of every event),
``log.txt`` (whatever libraries print) and ``result`` in the terminal event. Events are JSON lines on the
worker's real stdout; commands are JSON lines on its stdin; end of stdin is a cancel.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

PROTOCOL_VERSION = 1


class JobKind(StrEnum):
    DOWNLOAD = "download"
    IMPORT = "import"
    QUANTIZE = "quantize"
    MODULE_QAT = "module_qat"
    EVALUATE = "evaluate"
    CHAT = "chat"
    PROBE = "probe"
    EXPORT = "export"
    DEDUPE = "dedupe"
    MOVE = "move"
    PREVIEW = "preview"
    SERVE = "serve"


class EventType(StrEnum):
    STARTED = "started"
    STAGE = "stage"  # name
    PROGRESS = "progress"  # done, total, unit, eta_s, detail
    METRIC = "metric"  # name, value, unit; in training also step, elapsed_s
    WARNING = "warning"  # code, message, tensors
    ARTIFACT = "artifact"  # path, size_bytes
    READY = "ready"  # chat, serve: the model is loaded and waits
    TOKEN = "token"  # noqa: S105 - chat: text piece of the answer (request)
    ANSWER = "answer"  # chat: one answer ended (request, text, tokens, ..., stopped)
    REFUSED = "refused"  # chat: one request failed, the session lives on (request, code, message, hint)
    REQUEST = "request"  # serve: how one request over HTTP stands or ended (core.serve.log)
    FINISHED = "finished"  # result
    FAILED = "failed"  # code, message, hint
    CANCELLED = "cancelled"


TERMINAL = frozenset({EventType.FINISHED, EventType.FAILED, EventType.CANCELLED})


class JobState(StrEnum):
    """Where a job stands, as its parent knows it."""

    QUEUED = "queued"
    RUNNING = "running"
    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"
    CRASHED = "crashed"
    INTERRUPTED = "interrupted"

    @property
    def is_over(self) -> bool:
        return self not in {JobState.QUEUED, JobState.RUNNING}


@dataclass(frozen=True, slots=True)
class JobSpec:
    """What a worker is asked to do. ``params`` belongs to the kind (see ``core.jobs.handlers``)."""

    job: str
    kind: JobKind
    title: str
    params: Mapping[str, Any]
    home: str  # BITWRIGHT_HOME for the worker
    threads: int = 0  # 0: all cores
    version: int = PROTOCOL_VERSION

    def to_json(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "job": self.job,
            "kind": str(self.kind),
            "title": self.title,
            "params": dict(self.params),
            "home": self.home,
            "threads": self.threads,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        return cls(
            job=str(data["job"]),
            kind=JobKind(data["kind"]),
            title=str(data.get("title", "")),
            params=dict(data["params"]),
            home=str(data["home"]),
            threads=int(data.get("threads", 0)),
            version=int(data.get("version", PROTOCOL_VERSION)),
        )


@dataclass(frozen=True, slots=True)
class Event:
    """One line from a worker: ``{v, seq, job, type, ...fields}``."""

    type: EventType
    seq: int
    job: str
    fields: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_terminal(self) -> bool:
        return self.type in TERMINAL

    def to_line(self) -> str:
        body = {
            "v": PROTOCOL_VERSION,
            "seq": self.seq,
            "job": self.job,
            "type": str(self.type),
            **self.fields,
        }
        return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False) + "\n"

    @classmethod
    def from_line(cls, line: str | bytes) -> Self | None:
        """The event on this line, or None when the line is not one (noise is never fatal)."""
        try:
            data = json.loads(line)
            if not isinstance(data, dict) or data.pop("v") != PROTOCOL_VERSION:
                return None
            return cls(EventType(data.pop("type")), int(data.pop("seq")), str(data.pop("job")), data)
        except (ValueError, KeyError, TypeError):
            return None


def command_line(command: str, **fields: Any) -> str:
    """A command for a worker's stdin.

    ``cancel`` ends the job and removes what it made; ``pause`` ends the process and keeps it, to be resumed;
    ``finish`` asks a training job to stop and keep its best step; for chat also ``ask``, ``stop``, ``quit``;
    for serve ``rekey`` (read the key again), ``log_texts`` (``on``) and ``quit``.
    """
    return json.dumps({"command": command, **fields}, ensure_ascii=False, separators=(",", ":")) + "\n"
