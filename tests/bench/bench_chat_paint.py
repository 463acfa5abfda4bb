"""What painting a chat costs the model: the same worker read headless and shown in the real window, by turns.

``python tests/bench/bench_chat_paint.py MODEL.gguf [--rounds 5] [--tokens 400] [--threads 0]``

Both start the same worker with the same prompt at temperature 0 and take tokens a second from the worker's
own ``answer`` event, and by the clock from the first token to the end. While the window streams, a timer of
10 ms tells by its lateness how long the event loop was busy; what the window's process computed meanwhile is
told in CPU time, which other programs disturb less than rates. Bar: the window's rate is at least 0.95 of the
headless one. Run it with ``xvfb-run`` (QT_QPA_PLATFORM=xcb) or offscreen, as the environment says.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

PROMPT = (
    "Explain step by step how a ship's engine works. Use headings, numbered lists, a small table and a short "
    "Python example. Be thorough."
)
SYSTEM = "You are a helpful assistant."


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=400)
    parser.add_argument("--threads", type=int, default=0)
    return parser.parse_args()


def _sampling(tokens: int) -> dict[str, Any]:
    return {"max_tokens": tokens, "temperature": 0.0, "top_k": 1, "seed": 1, "repeat_penalty": 1.3}


class Headless:
    """A plain reader of the worker's stdout."""

    def __init__(self, paths: Any, variant: str, threads: int) -> None:
        from core.jobs.launch import prepare_job, worker_command
        from core.jobs.protocol import JobKind

        spec = prepare_job(paths, JobKind.CHAT, "bench", {"variant": variant, "n_ctx": 2048}, threads)
        command = worker_command(paths.jobs / spec.job)
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._until("ready")

    def run(self, tokens: int) -> tuple[float, float]:
        """(tokens a second as the worker counts, as the clock says)."""
        self._send("ask", request="r", messages=_messages(), **_sampling(tokens))
        first = None
        while True:
            event = self._event()
            if event["type"] == "token" and first is None:
                first = time.perf_counter()
            if event["type"] == "answer":
                return event["tokens_per_s"], event["tokens"] / (time.perf_counter() - (first or 0.0))

    def close(self) -> None:
        self._send("quit")
        self._process.communicate(timeout=30)

    def _send(self, command: str, **fields: Any) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write((json.dumps({"command": command, **fields}) + "\n").encode())
        self._process.stdin.flush()

    def _event(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        event = dict(json.loads(self._process.stdout.readline() or b'{"type": "ended"}'))
        if event["type"] in {"ended", "failed", "refused", "cancelled"}:
            raise SystemExit(f"the headless worker ended ({self._process.poll()}): {event}")
        return event

    def _until(self, kind: str) -> None:
        while self._event()["type"] != kind:
            pass


def _messages() -> list[dict[str, str]]:
    return [{"role": "system", "content": SYSTEM}, {"role": "user", "content": PROMPT}]


class Windowed:
    """The real window with the same variant on its Chat page."""

    def __init__(self, paths: Any, variant: str) -> None:
        from PySide6.QtCore import QEventLoop, QTimer
        from PySide6.QtWidgets import QApplication

        from desktop.app import make_window

        self._app = QApplication.instance() or QApplication([])
        made = make_window(self._app, paths)
        self._window, self._services = made[0], made[1]
        self._keep = made
        self._loop, self._timer = QEventLoop(), QTimer()
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._on_timer)
        self._last = 0.0
        self.lateness_ms: list[float] = []
        self.cpu_s = self.streamed_s = 0.0
        self.tokens = 0
        self._window.start()
        self._window.resize(1280, 800)
        self._wait(lambda: self._services.catalog.is_loaded and self._services.hardware.profile is not None)
        self._window.show_page("chat", "variant", variant)
        self._room = self._services.room
        self._room.system = SYSTEM
        self._wait(lambda: self._room.lanes[0].client.model is not None)

    def run(self, tokens: int, *, timed: bool = False) -> tuple[float, float]:
        """``timed`` also looks how late a 10 ms timer is, which takes processor time of its own."""
        from core.conversations.sampling import Sampling

        room = self._room
        room.new_talk()
        room.sampling = Sampling.from_json({**Sampling().to_json(), **_sampling(tokens)})
        first: list[float] = []
        cpu: list[float] = []

        def on_piece(_lane: int) -> None:
            if not first:
                first.append(time.perf_counter())
                self._last = time.perf_counter()
                cpu.append(time.process_time())
                if timed:
                    self._timer.start()

        room.piece_came.connect(on_piece)
        room.ask(PROMPT)
        self._wait(lambda: not room.is_busy, every_ms=50)
        ended = time.perf_counter()
        self.cpu_s += time.process_time() - cpu[0]
        self.streamed_s += ended - first[0]
        self._timer.stop()
        room.piece_came.disconnect(on_piece)
        turn = room.talk.last
        assert turn is not None
        reply = turn.replies[0]
        assert reply is not None
        assert reply.figures is not None
        self.tokens += reply.figures.tokens
        return reply.figures.tokens_per_s, reply.figures.tokens / (ended - first[0])

    def close(self) -> None:
        self._services.close()
        self._window.hide()

    def _on_timer(self) -> None:
        now = time.perf_counter()
        self.lateness_ms.append(max(0.0, (now - self._last) * 1000 - 10.0))
        self._last = now

    def _wait(self, done: Any, every_ms: int = 20) -> None:
        from PySide6.QtCore import QTimer

        timer = QTimer()
        timer.timeout.connect(lambda: done() and self._loop.quit())
        timer.start(every_ms)
        self._loop.exec()


def main() -> int:
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["BITWRIGHT_HOME"] = scratch
        (Path(scratch) / "settings.json").write_text(json.dumps({"threads": arguments.threads}))
        from core.jobs.launch import prepare_job, run_job
        from core.jobs.protocol import JobKind
        from core.paths import current_paths

        paths = current_paths().ensure()
        params = {"path": str(arguments.model.absolute()), "as": "found"}
        variant = run_job(prepare_job(paths, JobKind.IMPORT, "import", params))["variant_id"]
        return _measure(arguments, paths, str(variant))


def _measure(arguments: argparse.Namespace, paths: Any, variant: str) -> int:
    windowed = Windowed(paths, variant)
    headless = Headless(paths, variant, arguments.threads)
    rates: dict[str, list[tuple[float, float]]] = {"headless": [], "window": []}
    headless.run(32)
    windowed.run(32)
    windowed.lateness_ms.clear()
    windowed.cpu_s = windowed.streamed_s = windowed.tokens = 0
    for number in range(arguments.rounds):
        order = (("headless", headless), ("window", windowed))
        for name, runner in order if number % 2 == 0 else reversed(order):
            rates[name].append(runner.run(arguments.tokens))
            print(
                f"{name:9} {rates[name][-1][0]:7.1f} tok/s ({rates[name][-1][1]:.1f} by the clock)",
                flush=True,
            )
    headless.close()
    share, per_token = windowed.cpu_s / windowed.streamed_s, windowed.cpu_s / windowed.tokens
    for _ in range(2):
        windowed.run(arguments.tokens, timed=True)
    windowed.close()
    middle = {name: statistics.median(rate for rate, _ in found) for name, found in rates.items()}
    late = sorted(windowed.lateness_ms)
    shares = {part: late[min(len(late) - 1, int(part * len(late)))] for part in (0.5, 0.9, 0.99, 1.0)}
    ratio = middle["window"] / middle["headless"]
    best = {
        name: statistics.mean(sorted((rate for rate, _ in found), reverse=True)[: max(1, len(found) // 4)])
        for name, found in rates.items()
    }
    print(f"headless {middle['headless']:.1f} tok/s, window {middle['window']:.1f} tok/s")
    print(
        f"ratio {ratio:.3f} (bar 0.95); of the best quarter of runs {best['window'] / best['headless']:.3f}"
    )
    told = ", ".join(f"p{part * 100:g} {ms:.1f} ms" for part, ms in shares.items())
    print(f"lateness of a 10 ms timer: {told}")
    print(
        f"the window's process: {100 * share:.1f} % of one core while streaming, "
        f"{1000 * per_token:.2f} ms of CPU a token"
    )
    return 0 if ratio >= 0.95 else 1


if __name__ == "__main__":
    sys.exit(main())
