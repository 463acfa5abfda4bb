"""The JSON that clients of OpenAI's API read: whole answers, and answers in chunks."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Mapping
from typing import Any, Final

from core.serve.answering import Finished, Piece

DONE: Final = b"data: [DONE]\n\n"


def as_json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def as_event(value: Mapping[str, Any]) -> bytes:
    """One server-sent event."""
    return b"data: " + as_json(value) + b"\n\n"


def model_list(model: str, created: int) -> dict[str, Any]:
    return {"object": "list", "data": [model_card(model, created)]}


def model_card(model: str, created: int) -> dict[str, Any]:
    return {"id": model, "object": "model", "created": created, "owned_by": "bitwright"}


class Reply:
    """One answer's replies, which share an id and a time."""

    def __init__(self, model: str, *, chat: bool) -> None:
        self._chat = chat
        kind = "chat.completion" if chat else "text_completion"
        prefix = "chatcmpl-" if chat else "cmpl-"
        self._head = {"id": prefix + secrets.token_hex(12), "created": int(time.time()), "model": model}
        self._whole = {**self._head, "object": kind}
        self._part = {**self._head, "object": f"{kind}.chunk" if chat else kind}

    def whole(self, thinking: str, content: str, finished: Finished) -> dict[str, Any]:
        choice: dict[str, Any] = {
            "index": 0,
            "logprobs": None,
            "finish_reason": finished.finish_reason,
        }
        if self._chat:
            message: dict[str, Any] = {"role": "assistant", "content": content}
            if thinking:
                message["reasoning_content"] = thinking
            choice["message"] = message
        else:
            choice["text"] = content
        return {**self._whole, "choices": [choice], "usage": _usage(finished)}

    def opening(self, *, with_usage: bool) -> bytes | None:
        """What comes before the first piece, if anything."""
        if not self._chat:
            return None
        return self._chunk({"delta": {"role": "assistant", "content": ""}}, None, with_usage=with_usage)

    def piece(self, piece: Piece, *, with_usage: bool) -> bytes:
        if not self._chat:
            return self._chunk({"text": piece.content}, None, with_usage=with_usage)
        delta = {"reasoning_content": piece.thinking} if piece.thinking else {}
        if piece.content:
            delta["content"] = piece.content
        return self._chunk({"delta": delta}, None, with_usage=with_usage)

    def closing(self, finished: Finished, *, with_usage: bool) -> bytes:
        """The last chunks, with the figures where they were asked for."""
        end = self._chunk(
            {"delta": {}} if self._chat else {"text": ""}, finished.finish_reason, with_usage=with_usage
        )
        if with_usage:
            end += as_event({**self._part, "choices": [], "usage": _usage(finished)})
        return end + DONE

    def _chunk(self, what: Mapping[str, Any], finish: str | None, *, with_usage: bool) -> bytes:
        choice = {"index": 0, **what, "logprobs": None, "finish_reason": finish}
        chunk: dict[str, Any] = {**self._part, "choices": [choice]}
        if with_usage:
            chunk["usage"] = None
        return as_event(chunk)


def _usage(finished: Finished) -> dict[str, int]:
    return {
        "prompt_tokens": finished.prompt_tokens,
        "completion_tokens": finished.tokens,
        "total_tokens": finished.prompt_tokens + finished.tokens,
    }
