"""A worker that does what its job's params say, in milliseconds: run as ``python script_worker.py DIR``.

``params["script"]`` is a list of steps: ``{"say": type, ...fields}`` sends an event, ``{"noise": text}``
writes text that is no event, ``{"torn": type, ...}`` sends an event in two writes, ``{"wait": true}`` waits
for a cancel (and obeys), ``{"wait_pause": true}`` for a pause, ``{"deaf": true}`` waits and ignores it,
``{"exit": code}`` and ``{"kill": true}`` end without a terminal event, ``{"log": text}`` writes to stderr,
``{"echo": true}`` answers one command.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from itertools import count
from pathlib import Path
from typing import Any


def main(folder: Path) -> int:
    spec = json.loads((folder / "spec.json").read_text(encoding="utf-8"))
    numbers = count()

    def event(kind: str, **fields: Any) -> str:
        return json.dumps({"v": 1, "seq": next(numbers), "job": spec["job"], "type": kind, **fields}) + "\n"

    def write(text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()

    write(event("started", pid=os.getpid()))
    for step in spec["params"]["script"]:
        fields = dict(step)
        if kind := fields.pop("say", None):
            write(event(kind, **fields))
        elif kind := fields.pop("torn", None):
            line = event(kind, **fields)
            write(line[: len(line) // 2])
            write(line[len(line) // 2 :])
        elif "noise" in step:
            write(step["noise"] + "\n")
        elif "log" in step:
            print(step["log"], file=sys.stderr, flush=True)
        elif "echo" in step:
            command = json.loads(sys.stdin.readline())
            write(event("token", request=command.get("request"), text=command["command"]))
        elif "wait" in step:
            for line in sys.stdin:
                if json.loads(line)["command"] in {"cancel", "quit"}:
                    break
            write(event("cancelled"))
            return 2
        elif "wait_pause" in step:
            for line in sys.stdin:
                if json.loads(line)["command"] in {"pause", "cancel", "quit"}:
                    break
            write(event("cancelled", reason="pause"))
            return 2
        elif "exit" in step:
            return int(step["exit"])
        elif "kill" in step:
            os.kill(os.getpid(), signal.SIGKILL)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
