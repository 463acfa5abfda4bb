"""A scripted chat worker for tests of the window: speaks the real protocol over real pipes, loads nothing.

Run as ``python -m tests.fakes.chat_worker MODE FOLDER``. Answers by what the question says: "overflow" is
refused, "crash" ends the process, "slow" writes until it is stopped, "long" is Markdown, anything else
is answered with "You said: ...".
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from typing import Any

LONG = """Here is a plan in **three steps**:

1. Measure first, and write the figure down.
2. Change *one* thing.
3. Measure again.

```python
def bits_per_weight(size_bytes: int, n_params: int) -> float:
    return 8 * size_bytes / n_params
```

A smaller file is only better when the answers stay the same."""


QUIZ = {
    "Australia": "Canberra.",
    "Au?": "It is **gold**.",
    "Moon": "In 1969.",
    "17 times 24": "17 × 24 = 418",
    "apples": "12 - 4 + 5 = 13",
    "15 percent": "It costs 68 euros.",
    "is_even": "```python\ndef is_even(n):\n    return n % 2 == 0\n```",
    "into German": "Das Buch liegt auf dem Tisch.",
    "into Spanish": "¿Dónde está la estación de tren?",
    "three words": "Vast, blue, endless.",
    "JSON": '{"name": "Lena", "age": 34}',
}

THOUGHT = """<think>
Six sevens are forty-two, as everybody knows.
</think>

Six times seven is **42**. The same as a table:

| factor | product |
|---|---|
| 6 × 6 | 36 |
| 6 × 7 | 42 |

In symbols, $a_1 \\cdot b_1 = 42$."""


class Worker:
    """One run: reads commands in a thread, so that a stop is heard while an answer is written."""

    def __init__(self, mode: str) -> None:
        self._mode = mode
        self._seq = 0
        self._commands: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._stop = threading.Event()
        self.turns: list[dict[str, str]] = []

    def emit(self, kind: str, **fields: Any) -> None:
        self._seq += 1
        event = {"v": 1, "seq": self._seq, "job": "chat", "type": kind, **fields}
        sys.stdout.write(json.dumps(event) + "\n")
        sys.stdout.flush()

    def read(self) -> None:
        for line in sys.stdin:
            command = json.loads(line)
            if command["command"] == "stop":
                self._stop.set()
            else:
                self._commands.put(command)
        self._commands.put(None)

    def run(self) -> int:
        threading.Thread(target=self.read, daemon=True).start()
        self.emit("started")
        self.emit("stage", name="prepare")
        if self._mode == "fails":
            self.emit("failed", code="chat", message="The file is damaged.", hint="Make it again.")
            return 1
        if self._mode == "silent":
            self._commands.get()
            return 0
        memory = 412_000_000
        told = {"backend": "torch", "note": "Answers come slowly: one block after another is loaded"}
        self.emit(
            "ready",
            n_ctx=2048,
            n_ctx_train=8192,
            load_s=0.4,
            memory_bytes=memory,
            has_chat_template=True,
            model="m",
            **(told if self._mode == "torch" else {}),
        )
        while (command := self._commands.get()) is not None and command["command"] != "quit":
            self.answer(command)
        self.emit("finished", result={})
        return 0

    def said(self, question: str, system: str) -> str:
        if self._mode == "quiz":
            return next((answer for word, answer in QUIZ.items() if word in question), "I do not know.")
        if "think" in question.lower():
            return THOUGHT
        return LONG if "long" in question else f"You said: {question} (system: {system})"

    def answer(self, command: dict[str, Any]) -> None:
        request, question = command["request"], command["messages"][-1]["content"]
        self._stop.clear()
        if "crash" in question:
            self.emit("token", request=request, text="So far so ")
            os._exit(3)
        if "overflow" in question:
            message = "The conversation has 2,300 tokens, but the context holds 2,048."
            self.emit("refused", request=request, code="context_overflow", message=message, hint="")
            return
        system = command["messages"][0]["content"] if command["messages"][0]["role"] == "system" else "none"
        said = self.said(question, system)
        pieces = (
            ["word "] * 100_000 if "slow" in question else [said[i : i + 3] for i in range(0, len(said), 3)]
        )
        written = []
        for piece in pieces:
            if self._stop.wait(0.002):
                break
            written.append(piece)
            self.emit("token", request=request, text=piece)
        stopped = self._stop.is_set()
        self.emit(
            "answer",
            request=request,
            text="".join(written),
            tokens=len(written),
            prompt_tokens=30 * len(command["messages"]),
            tokens_per_s=92.4,
            prompt_tokens_per_s=800.0,
            time_to_first_token_s=0.12,
            stopped=stopped,
            finish_reason="stop",
        )


if __name__ == "__main__":
    sys.exit(Worker(sys.argv[1]).run())
