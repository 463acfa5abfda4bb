"""A serve worker for tests of the window: real HTTP server and protocol, over a scripted session.

Run as ``python tests/fakes/serve_worker.py FOLDER``. The model cannot be loaded where 13 requests may
wait.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.jobs.worker import read_spec
from core.paths import paths_of
from core.serve.answering import Answering
from core.serve.app import ServeApp
from core.serve.gate import Gate
from core.serve.http import HttpServer, bind
from core.serve.keys import key_of
from core.serve.log import RequestLog
from core.serve.options import ServeOptions, base_url
from tests.fakes.served import ScriptedSession


class Voice:
    """Events on stdout."""

    def __init__(self, job: str) -> None:
        self._job = job
        self._seq = 0

    def say(self, kind: str, **fields: Any) -> None:
        self._seq += 1
        event = {"v": 1, "seq": self._seq, "job": self._job, "type": kind, **fields}
        os.write(1, (json.dumps(event) + "\n").encode())


def run(folder: Path) -> int:
    spec = read_spec(folder)
    options, paths, voice = ServeOptions.from_params(spec.params), paths_of(Path(spec.home)), Voice(spec.job)
    voice.say("started")
    voice.say("progress", done=1, total=2, unit="weights", eta_s=None, detail="")
    if options.waiting == 13:  # the sign that a test gives
        voice.say(
            "failed", code="out_of_memory", message="There is not enough memory.", hint="Close programs."
        )
        return 1

    def gate() -> Gate:
        return Gate(key_of(paths, options.variant) if options.needs_key else None, options.origins)

    def emit(fields: Mapping[str, Any]) -> None:
        voice.say("request", **fields, memory_bytes=290_000_000)

    log = RequestLog(emit, texts=options.log_texts)
    answering = Answering(ScriptedSession(), options.waiting)
    app = ServeApp(answering, log, gate(), model=options.model, n_ctx=128)
    server = HttpServer(app, bind(options.port))
    voice.say(
        "ready",
        port=server.port,
        asked_port=options.port,
        address=base_url(server.port),
        served_as=options.model,
        n_ctx=options.n_ctx,
        memory_bytes=280_000_000,
        backend="llama.cpp",
        note=None,
    )
    for line in sys.stdin:
        command = json.loads(line)
        if command["command"] == "rekey":
            app.gate = gate()
        elif command["command"] == "log_texts":
            log.texts = bool(command["on"])
        elif command["command"] == "crash":
            os._exit(3)
        else:
            break
    answering.close()
    server.close()
    voice.say("finished", result={})
    return 0


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1])))
