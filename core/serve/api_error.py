"""Errors as OpenAI's clients expect them: a status code and a JSON body that says what, where and why."""

from __future__ import annotations

from typing import Any, Final

from core.errors import (
    BitwrightError,
    ContextOverflowError,
    InvalidInputError,
    OutOfMemoryError,
)

CLIENT_GONE: Final = 499
"""For the log: the client closed the connection before its answer was finished."""


class ApiError(Exception):
    """``status`` is HTTP's; ``param`` names the field of the request that is to blame, if one is."""

    def __init__(
        self, status: int, message: str, *, code: str, param: str | None = None, retry_after_s: int = 0
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.param = param
        self.retry_after_s = retry_after_s

    def to_json(self) -> dict[str, Any]:
        kind = "invalid_request_error" if self.status < 500 else "server_error"
        return {"error": {"message": self.message, "type": kind, "param": self.param, "code": self.code}}


def bad_request(message: str, param: str | None = None, code: str = "invalid_value") -> ApiError:
    return ApiError(400, message, code=code, param=param)


def unsupported(param: str, message: str) -> ApiError:
    """A field that asks for what this server does not do."""
    return ApiError(400, message, code="unsupported_parameter", param=param)


def of_session(error: BaseException) -> ApiError:
    """What a session raised while it answered, in the API's words."""
    match error:
        case ContextOverflowError():
            return ApiError(400, error.message, code="context_length_exceeded", param="messages")
        case InvalidInputError():
            return ApiError(400, str(error), code="invalid_value")
        case OutOfMemoryError():
            return ApiError(503, str(error), code="out_of_memory")
        case BitwrightError():
            return ApiError(500, str(error), code=error.code)
        case _:
            return ApiError(500, "The server made a fault; its log says more.", code="internal_error")
