"""Errors of huggingface_hub and its transport, as ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from core.errors import BitwrightError, GatedRepoError, InvalidInputError, NetworkError, NotFoundError


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
        raise NetworkError("HF_HUB_OFFLINE switches the hub off.", "Unset it, then try again.") from error
    except HFValidationError as error:
        raise InvalidInputError(f"'{what}' is not a repository's name.", "Use owner/name.") from error
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
        f"The answer of {endpoint} could not be understood.", "Is it a Hugging Face hub? Try again later."
    )


def translate(error: Exception, what: str, endpoint: str) -> BitwrightError:
    """One HTTP or transport error in our words (never with headers or signed addresses in them)."""
    from huggingface_hub import errors as hub

    status = status_of(error)
    if isinstance(error, hub.GatedRepoError):  # first: it is a kind of RepositoryNotFoundError
        return _gated(what, endpoint, status)
    if isinstance(error, hub.RepositoryNotFoundError | hub.DisabledRepoError):
        hint = "Check the spelling. A private repository needs a login: Settings, or 'bitwright hub login'."
        return NotFoundError(f"There is no repository '{what}' on {endpoint}.", hint)
    if isinstance(error, hub.RevisionNotFoundError):
        return NotFoundError(f"'{what}' has no such revision.", "Check the branch, tag or commit.")
    return _by_status(what, endpoint, status)


def _gated(what: str, endpoint: str, status: int | None) -> GatedRepoError:
    if status == 401:
        hint = f"Accept its licence at {endpoint}/{what}, then log in (Settings, or 'bitwright hub login')."
    else:
        hint = f"Ask for access at {endpoint}/{what} with the account you are logged in with."
    return GatedRepoError(f"'{what}' is gated: its owner wants to know who downloads it.", hint)


def _by_status(what: str, endpoint: str, status: int | None) -> BitwrightError:
    if status is None:
        return NetworkError(
            f"{endpoint} cannot be reached.",
            "Check the internet connection (and HF_ENDPOINT, if set); what was downloaded is kept.",
        )
    if status == 404:
        return NotFoundError(f"'{what}' was not found on {endpoint}.", "It may have changed: try again.")
    if status in {401, 403}:
        return GatedRepoError(
            f"{endpoint} refuses access to '{what}'.", "Log in again (Settings, or 'bitwright hub login')."
        )
    if status == 429:
        return NetworkError(f"{endpoint} has too many requests from here.", "Wait some minutes, then resume.")
    return NetworkError(f"{endpoint} is in trouble (HTTP {status}).", "Try again later; nothing is lost.")
