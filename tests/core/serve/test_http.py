"""The server over real sockets: OpenAI's shapes, the door, the queue, and clients that mean harm."""

from __future__ import annotations

import contextlib
import json
import socket
import threading

import pytest

from core.serve import http as http_module
from core.serve.gate import Gate
from core.serve.http import bind
from tests.fakes.served import KEY, MODEL, Served, serving

COMPLETIONS = "/v1/chat/completions"


def raw(served: Served, data: bytes, *, timeout: float = 10) -> bytes:
    """Everything that comes back for these bytes until the server closes."""
    with socket.create_connection(("127.0.0.1", served.port), timeout=timeout) as peer:
        peer.sendall(data)
        answer = b""
        while chunk := peer.recv(1 << 16):
            answer += chunk
        return answer


def chat_bytes(question: str, *, stream: bool, close: bool = True) -> bytes:
    body = json.dumps({"messages": [{"role": "user", "content": question}], "stream": stream}).encode()
    head = (
        f"POST {COMPLETIONS} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {KEY}\r\n"
        f"Content-Length: {len(body)}\r\n" + ("Connection: close\r\n" if close else "")
    )
    return head.encode() + b"\r\n" + body


def events(text: str) -> list[str]:
    return [part.removeprefix("data: ") for part in text.split("\n\n") if part]


def test_a_chat_is_answered_in_openais_shape() -> None:
    with serving() as served:
        status, headers, reply = served.chat("hello there")
        assert status == 200
        assert headers["content-type"] == "application/json"
        assert "access-control-allow-origin" not in headers
        assert "server" not in headers
        assert reply["object"] == "chat.completion"
        assert reply["model"] == MODEL
        [choice] = reply["choices"]
        assert choice["message"] == {"role": "assistant", "content": "hello there "}
        assert choice["finish_reason"] == "stop"
        assert reply["usage"] == {"prompt_tokens": 7, "completion_tokens": 2, "total_tokens": 9}
        entry = served.wait_for(state="done")
        assert (entry["status"], entry["tokens"], entry["endpoint"]) == (200, 2, COMPLETIONS)
        assert entry["question"] == entry["answer"] == ""


def test_a_stream_comes_in_chunks_and_ends_with_its_figures() -> None:
    with serving() as served:
        status, headers, text = served.chat("one two", stream=True, stream_options={"include_usage": True})
        assert status == 200
        assert headers["content-type"].startswith("text/event-stream")
        *chunks, done = events(text)
        assert done == "[DONE]"
        parsed = [json.loads(chunk) for chunk in chunks]
        deltas = [c["choices"][0]["delta"] for c in parsed if c["choices"]]
        assert deltas[0] == {"role": "assistant", "content": ""}
        assert "".join(d.get("content", "") for d in deltas) == "one two "
        assert parsed[-2]["choices"][0]["finish_reason"] == "stop"
        assert parsed[-1]["choices"] == []
        assert parsed[-1]["usage"]["total_tokens"] == 9
        assert len({c["id"] for c in parsed}) == 1


def test_thinking_is_a_field_of_its_own() -> None:
    with serving() as served:
        _, _, reply = served.chat("think")
        message = reply["choices"][0]["message"]
        assert (message["reasoning_content"], message["content"]) == ("Hmm.", "Yes.")
        _, _, text = served.chat("think", stream=True)
        deltas = [json.loads(e)["choices"][0]["delta"] for e in events(text)[:-1]]
        assert "".join(d.get("reasoning_content", "") for d in deltas) == "Hmm."
        assert "".join(d.get("content", "") for d in deltas) == "Yes."


def test_a_completion_goes_on_with_the_prompt() -> None:
    with serving() as served:
        status, _, reply = served.request("POST", "/v1/completions", {"prompt": "a b", "max_tokens": 2})
        assert (status, reply["object"]) == (200, "text_completion")
        assert reply["choices"][0]["text"] == "a b "
        assert reply["choices"][0]["finish_reason"] == "length"


def test_a_stop_text_ends_the_answer_before_it() -> None:
    with serving() as served:
        for stream in (False, True):
            _, _, reply = served.chat("one two three four", stop=["o th"], stream=stream)
            if stream:
                parts = [json.loads(e)["choices"][0]["delta"].get("content", "") for e in events(reply)[:-1]]
                assert "".join(parts) == "one tw"
            else:
                assert reply["choices"][0]["message"]["content"] == "one tw"
                assert reply["choices"][0]["finish_reason"] == "stop"


def test_models_health_and_what_is_not_there() -> None:
    with serving() as served:
        _, _, listed = served.request("GET", "/v1/models")
        assert [model["id"] for model in listed["data"]] == [MODEL]
        assert served.request("GET", f"/v1/models/{MODEL}")[2]["id"] == MODEL
        assert served.request("GET", "/v1/models/other")[0] == 404
        assert served.request("GET", "/health", Authorization="")[2] == {"status": "ok"}
        assert served.request("GET", "/models")[0] == 200  # without /v1
        status, _, reply = served.request("POST", "/v1/embeddings", {})
        assert (status, reply["error"]["code"]) == (404, "unknown_url")
        assert served.request("GET", COMPLETIONS)[0] == 405
        status, _, reply = served.chat("hello", model="gpt-4")
        assert (status, reply["error"]["code"], reply["error"]["param"]) == (404, "model_not_found", "model")


@pytest.mark.parametrize(
    ("headers", "status", "code"),
    [
        ({"Authorization": ""}, 401, "missing_api_key"),
        ({"Authorization": "Bearer wrong"}, 401, "invalid_api_key"),
        ({"Authorization": f"Basic {KEY}"}, 401, "missing_api_key"),
        ({"Host": "evil.example"}, 403, "wrong_host"),
        ({"Host": "127.0.0.1.evil.example:80"}, 403, "wrong_host"),
        ({"Host": ""}, 403, "wrong_host"),
        ({"Origin": "https://evil.example"}, 403, "wrong_origin"),
        ({"Origin": "null"}, 403, "wrong_origin"),
    ],
)
def test_the_door_is_shut_to_strangers(headers: dict[str, str], status: int, code: str) -> None:
    with serving() as served:
        found, _, reply = served.request("GET", "/v1/models", **headers)
        assert (found, reply["error"]["code"]) == (status, code)
        assert served.session.asked == []


def test_the_servers_own_names_and_both_ways_to_send_the_key_pass() -> None:
    with serving() as served:
        for host in (f"localhost:{served.port}", "LOCALHOST", f"127.0.0.1:{served.port}", "[::1]:8414"):
            assert served.request("GET", "/v1/models", Host=host)[0] == 200
        assert served.request("GET", "/v1/models", Authorization="", x_api_key=KEY)[0] == 200


def test_without_a_key_everybody_here_may_ask_but_no_page() -> None:
    with serving(gate=Gate(None)) as served:
        assert served.request("GET", "/v1/models", Authorization="")[0] == 200
        assert served.request("GET", "/v1/models", Origin="https://evil.example")[0] == 403


def test_a_page_that_is_let_in_is_told_so() -> None:
    with serving(gate=Gate(KEY, ("http://localhost:3000",))) as served:
        page = "http://localhost:3000"
        status, headers, _ = served.request(
            "OPTIONS",
            COMPLETIONS,
            Authorization="",
            Origin=page,
            Access_Control_Request_Headers="authorization",
            Access_Control_Request_Private_Network="true",
        )
        assert status == 204
        assert headers["access-control-allow-origin"] == page
        assert headers["access-control-allow-headers"] == "authorization"
        assert headers["access-control-allow-private-network"] == "true"
        assert served.request("GET", "/v1/models", Origin=page)[1]["access-control-allow-origin"] == page
        # an error, too, can be read by the page
        assert served.request("GET", "/x", Origin=page)[1]["access-control-allow-origin"] == page


def test_another_key_is_good_from_now_on() -> None:
    with serving() as served:
        served.app.gate = Gate("bw-the-new-key")
        assert served.request("GET", "/v1/models")[0] == 401
        assert served.request("GET", "/v1/models", Authorization="Bearer bw-the-new-key")[0] == 200


def test_a_conversation_that_is_too_long_is_told_as_openai_does() -> None:
    with serving() as served:
        for stream in (False, True):
            status, _, reply = served.chat("long", stream=stream)
            assert (status, reply["error"]["code"]) == (400, "context_length_exceeded")


def test_a_fault_in_the_session_costs_one_request() -> None:
    with serving() as served:
        status, _, reply = served.chat("fault")
        assert (status, reply["error"]["type"]) == (500, "server_error")
        assert "a fault of ours" not in json.dumps(reply)
        assert served.chat("hello")[0] == 200


def test_one_is_answered_some_wait_and_the_next_is_sent_away() -> None:
    with serving(waiting=1) as served:
        statuses: list[int] = []
        first = threading.Thread(target=lambda: statuses.append(served.chat("wait")[0]))
        first.start()
        assert served.session.began.acquire(timeout=10)
        second = threading.Thread(target=lambda: statuses.append(served.chat("hello")[0]))
        second.start()
        served.wait_for(id=2, state="waiting")
        status, headers, reply = served.chat("hello")
        assert (status, reply["error"]["code"], headers["retry-after"]) == (503, "server_busy", "2")
        served.answering._open[0].stop.set()  # as if the first answer had come to its end
        first.join(10)
        second.join(10)
        assert statuses == [200, 200]


@pytest.mark.parametrize("stream", [False, True])
def test_a_client_that_leaves_ends_its_answer(stream: bool) -> None:
    with serving() as served:
        peer = socket.create_connection(("127.0.0.1", served.port), timeout=10)
        peer.sendall(chat_bytes("wait", stream=stream))
        assert served.session.began.acquire(timeout=10)
        peer.close()
        assert served.session.stopped.wait(10)
        assert served.wait_for(state="done")["status"] == 499
        assert served.chat("hello")[0] == 200


def test_a_client_that_leaves_while_it_waits_gives_its_place_back() -> None:
    with serving(waiting=1) as served:
        first = socket.create_connection(("127.0.0.1", served.port), timeout=10)
        first.sendall(chat_bytes("wait", stream=True))
        assert served.session.began.acquire(timeout=10)
        second = socket.create_connection(("127.0.0.1", served.port), timeout=10)
        second.sendall(chat_bytes("never", stream=True))
        served.wait_for(id=2, state="waiting")
        second.close()
        served.wait_for(id=2, state="done")
        third = threading.Thread(target=served.chat, args=("hello",))
        third.start()
        served.wait_for(id=3, state="waiting")
        first.close()
        third.join(10)
        assert served.wait_for(id=3, state="done")["status"] == 200
        assert [m[-1]["content"] for m, _ in served.session.asked] == ["wait", "hello"]


def test_a_client_that_does_not_read_holds_nobody_up() -> None:
    with serving() as served:
        slow = socket.socket()
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        slow.connect(("127.0.0.1", served.port))
        slow.sendall(chat_bytes("many", stream=True))
        assert served.session.began.acquire(timeout=10)
        assert served.chat("hello")[0] == 200
        slow.close()


def test_a_client_that_never_reads_is_let_go_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_module, "_STALLED_S", 0.2)
    with serving() as served:
        stuck = socket.socket()
        stuck.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        stuck.connect(("127.0.0.1", served.port))
        stuck.sendall(chat_bytes("many", stream=True))
        assert served.wait_for(state="done")["status"] == 499
        stuck.close()


@pytest.mark.parametrize(
    "data", [b"", b"GET /v1/models HTTP/1.1\r\nHost: loc", b"G", b"GET / HTTP/1.1\r\nX: y\r\n"]
)
def test_headers_that_do_not_come_are_not_waited_for(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(http_module, "_HEADER_S", 0.2)
    with serving() as served:
        with contextlib.suppress(ConnectionResetError):
            assert raw(served, data) == b""
        assert served.request("GET", "/health")[0] == 200


def test_headers_of_a_second_request_are_not_waited_for_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_module, "_HEADER_S", 0.2)
    with serving() as served:
        first = b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"
        with socket.create_connection(("127.0.0.1", served.port), timeout=10) as peer:
            peer.sendall(first)
            answer = b""
            while not answer.endswith(b"}"):
                answer += peer.recv(4096).rstrip()
            peer.sendall(b"GET /health HT")
            with contextlib.suppress(ConnectionResetError):
                assert peer.recv(4096) == b""


@pytest.mark.parametrize(
    "data",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(64),  # TLS
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 20_000 + b"\r\n",
        b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET / HTTP/9.9\r\nConnection: close\r\n\r\n",
        b"\r\n",
        b"\x00" * 1000 + b"\r\n\r\n",
    ],
)
def test_what_is_no_http_is_refused_in_json(data: bytes) -> None:
    with serving() as served:
        try:
            answer = raw(served, data)
        except ConnectionResetError:
            answer = b""  # it was answered, and closed while we were still sending
        assert not answer or answer.startswith(b"HTTP/1.1 4")
        assert served.request("GET", "/health")[0] == 200


def test_a_body_that_is_too_large_is_not_read() -> None:
    with serving() as served:
        head = f"POST {COMPLETIONS} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {KEY}\r\n"
        declared = raw(served, head.encode() + b"Content-Length: 99999999999\r\n\r\n")
        assert declared.startswith(b"HTTP/1.1 413")
        assert b"request_too_large" in declared
        chunk = b"100000\r\n" + b" " * 0x100000 + b"\r\n"
        with contextlib.suppress(ConnectionResetError, BrokenPipeError):  # while we were still sending
            assert b" 413 " in raw(served, head.encode() + b"Transfer-Encoding: chunked\r\n\r\n" + chunk * 9)
        assert served.request("GET", "/health")[0] == 200


def test_a_body_that_does_not_come_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    from core.serve import exchange

    monkeypatch.setattr(exchange, "BODY_S", 0.2)
    with serving() as served:
        whole = chat_bytes("hello", stream=False)
        assert raw(served, whole[:-4]).startswith(b"HTTP/1.1 408")


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[1]", b"\xff", b"[" * 100_000, b'{"messages": 1}', b'{"model": 7}']
)
def test_a_bad_body_is_a_bad_request_or_no_model(body: bytes) -> None:
    with serving() as served:
        status, _, reply = served.request("POST", COMPLETIONS, body)
        assert status in {400, 404}
        assert reply["error"]["message"]


def test_texts_are_logged_only_where_that_is_switched_on() -> None:
    with serving(texts=True) as served:
        served.chat("a secret", stream=True)
        entry = served.wait_for(state="done")
        assert (entry["question"], entry["answer"]) == ("a secret", "a secret ")


def test_a_flood_of_refusals_is_counted_but_not_told_one_by_one() -> None:
    with serving() as served:
        for _ in range(60):
            served.request("GET", "/v1/models", Authorization="")
        served.chat("hello")
        assert served.wait_for(status=200)
        assert served.told[-1]["totals"]["refused"] == 60
        assert len(served.told) < 60


def test_stopping_ends_the_answer_under_way_with_a_word() -> None:
    served_with = serving()
    served = served_with.__enter__()
    found: list[bytes] = []
    asker = threading.Thread(target=lambda: found.append(raw(served, chat_bytes("wait", stream=True))))
    asker.start()
    assert served.session.began.acquire(timeout=10)
    served_with.__exit__(None, None, None)
    asker.join(10)
    assert b"server_stopping" in found[0]
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", served.port), timeout=2)


def test_a_port_that_is_taken_gives_the_next_one() -> None:
    first = bind(0)
    port = first.getsockname()[1]
    second = bind(port)
    try:
        assert second.getsockname()[0] == "127.0.0.1"
        assert second.getsockname()[1] != port
    finally:
        first.close()
        second.close()


def test_a_path_that_would_speak_to_a_terminal_is_told_as_words() -> None:
    with serving() as served:
        raw(
            served,
            b"GET /v1/%1b%5b2J%0aGET%20/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        )
        entry = served.wait_for(state="done")
        assert entry["endpoint"].isprintable()
        assert entry["error"].isprintable()
