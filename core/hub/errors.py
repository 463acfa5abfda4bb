"""Errors of huggingface_hub and its transport, as ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from core.errors import (
    BitwrightError,
    GatedRepoError,
    InvalidInputError,
    NetworkError,
    NotFoundError,
    UnreachableError,
)
from core.language import tr


def http_error_class() -> type[Exception]:
    """Base class of the transport's errors: huggingface_hub used httpx first and its successor since."""
    from huggingface_hub.errors import HfHubHTTPError

    return next(base for base in HfHubHTTPError.__mro__ if base.__name__ == "HTTPError")


@contextmanager
def translated(what: str, endpoint: str) -> Iterator[None]:
    """Raise our errors instead of theirs. ``what`` names the repository or query."""
    from huggingface_hub.errors import HFValidationError, OfflineModeIsEnabled

    try:
        yield
    except BitwrightError:
        raise
    except OfflineModeIsEnabled as error:
        raise NetworkError(
            tr("HF_HUB_OFFLINE switches the hub off."), tr("Unset it, then try again.")
        ) from error
    except HFValidationError as error:
        raise InvalidInputError(
            tr("'{what}' is not a repository's name.", what=what), tr("Use owner/name.")
        ) from error
    except http_error_class() as error:
        raise translate(error, what, endpoint) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:  # JSON that is not what it should be
        raise not_understood(endpoint) from error


def status_of(error: BaseException) -> int | None:
    """The HTTP status behind an error, None when no answer came at all."""
    status = getattr(getattr(error, "response", None), "status_code", None)
    return status if isinstance(status, int) else None


def not_understood(endpoint: str) -> NetworkError:
    return NetworkError(
        tr("The answer of {endpoint} could not be understood.", endpoint=endpoint),
        tr("Is it a Hugging Face hub? Try again later."),
    )


def translate(error: Exception, what: str, endpoint: str) -> BitwrightError:
    """One HTTP or transport error in our words (never with headers or signed addresses in them)."""
    from huggingface_hub import errors as hub

    status = status_of(error)
    if isinstance(error, hub.GatedRepoError):  # first: it is a kind of RepositoryNotFoundError
        return _gated(what, endpoint, status)
    if isinstance(error, hub.RepositoryNotFoundError | hub.DisabledRepoError):
        hint = tr(
            "Check the spelling. A private repository needs a login: Settings, or 'bitwright hub login'."
        )
        return NotFoundError(
            tr("There is no repository '{what}' on {endpoint}.", what=what, endpoint=endpoint), hint
        )
    if isinstance(error, hub.RevisionNotFoundError):
        return NotFoundError(
            tr("'{what}' has no such revision.", what=what), tr("Check the branch, tag or commit.")
        )
    return _by_status(what, endpoint, status)


def _gated(what: str, endpoint: str, status: int | None) -> GatedRepoError:
    if status == 401:
        hint = tr(
            "Accept its licence at {address}, then log in (Settings, or 'bitwright hub login').",
            address=f"{endpoint}/{what}",
        )
    else:
        hint = tr(
            "Ask for access at {address} with the account you are logged in with.",
            address=f"{endpoint}/{what}",
        )
    return GatedRepoError(tr("'{what}' is gated: its owner wants to know who downloads it.", what=what), hint)


def _by_status(what: str, endpoint: str, status: int | None) -> BitwrightError:
    if status is None:
        return UnreachableError(
            tr("{endpoint} cannot be reached.", endpoint=endpoint),
            tr("Check the internet connection (and HF_ENDPOINT, if set); what was downloaded is kept."),
        )
    if status == 404:
        return NotFoundError(
            tr("'{what}' was not found on {endpoint}.", what=what, endpoint=endpoint),
            tr("It may have changed: try again."),
        )
    if status in {401, 403}:
        return GatedRepoError(
            tr("{endpoint} refuses access to '{what}'.", endpoint=endpoint, what=what),
            tr("Log in again (Settings, or 'bitwright hub login')."),
        )
    if status == 429:
        return NetworkError(
            tr("{endpoint} has too many requests from here.", endpoint=endpoint),
            tr("Wait some minutes, then resume."),
        )
    return NetworkError(
        tr("{endpoint} is in trouble (HTTP {status}).", endpoint=endpoint, status=status),
        tr("Try again later; nothing is lost."),
    )
