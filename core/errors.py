"""Every error that a user can meet: a message, a hint that says what to do, and a stable code."""

from __future__ import annotations

from typing import ClassVar


class BitwrightError(Exception):
    """Base of all expected errors. ``message`` says what happened, ``hint`` what to do about it."""

    code: ClassVar[str] = "error"

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message


class UnsupportedModelError(BitwrightError):
    """The model is sound, but this version cannot do what was asked with it."""

    code = "unsupported_model"


class PickledWeightsError(UnsupportedModelError):
    """There are only pickled weights; they can be used when the user agrees."""

    code = "pickled"


class CorruptFileError(BitwrightError):
    """A file is damaged, truncated, hostile, or holds values that cannot be right (NaN weights)."""

    code = "corrupt_file"


class OutOfMemoryError(BitwrightError):
    code = "out_of_memory"


class DiskFullError(BitwrightError):
    code = "disk_full"


class NetworkError(BitwrightError):
    code = "network"


class UnreachableError(NetworkError):
    """The hub does not answer at all."""


class OfflineError(NetworkError):
    """The hub is switched off here, by a setting or by the environment."""

    code = "offline"


class GatedRepoError(BitwrightError):
    """The repository needs a login, an accepted licence, or does not exist for this user."""

    code = "gated"


class NotFoundError(BitwrightError):
    """A path, repository, library id or job that does not exist."""

    code = "not_found"


class CancelledError(BitwrightError):
    code = "cancelled"


class InvalidRecipeError(BitwrightError):
    """A combination of method, dtype and container that is not legal, or an option out of range."""

    code = "invalid_recipe"


class InvalidInputError(BitwrightError):
    """A value that the user gave cannot be used (a text too short, a number out of range)."""

    code = "invalid_input"


class LibraryError(BitwrightError):
    """The library's database or folder cannot be used (locked, unwritable, newer version)."""

    code = "library"


class ChatError(BitwrightError):
    """The chat runtime could not load the model or answer."""

    code = "chat"


class ContextOverflowError(ChatError):
    """The conversation no longer fits the context window."""

    code = "context_overflow"


class WorkerCrashedError(BitwrightError):
    """A worker process ended without a terminal event."""

    code = "crashed"


ALL_ERRORS: tuple[type[BitwrightError], ...] = (
    UnsupportedModelError,
    PickledWeightsError,
    CorruptFileError,
    OutOfMemoryError,
    DiskFullError,
    NetworkError,
    OfflineError,
    GatedRepoError,
    NotFoundError,
    CancelledError,
    InvalidRecipeError,
    InvalidInputError,
    LibraryError,
    ChatError,
    ContextOverflowError,
    WorkerCrashedError,
)


def error_from_code(code: str, message: str, hint: str) -> BitwrightError:
    """The error that another process reported, as an exception of the same class."""
    for cls in ALL_ERRORS:
        if cls.code == code:
            return cls(message, hint)
    return BitwrightError(message, hint)
