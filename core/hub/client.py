"""Talking to a Hugging Face hub: endpoint, token, one model's page, a part of a file, errors in words."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import SplitResult, quote, urlsplit

from core.errors import InvalidInputError, NetworkError
from core.hub.errors import not_understood, translated
from core.hub.login import DEFAULT_ENDPOINT, Token, token_for
from core.hub.transport import (
    READ_TIMEOUT_S,
    Params,
    next_query,
    offline_error,
    offline_reason,
    read_json,
    read_part,
    streamed,
    timeouts,
)
from core.language import tr
from core.library.hub_cache import is_repo_id
from core.paths import Paths
from core.settings import load_settings

if TYPE_CHECKING:
    from huggingface_hub.hf_api import DatasetInfo

PAGE_PARAMS: Params = (("blobs", "true"),)
_MAX_FILE_BYTES = 1 << 50  # a thousand terabytes; and numbers that nothing can count with are no sizes
_MAX_COUNT = 1 << 53
_PART_RETRIES = 2


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file of a repository; large ones have a ``sha256``, the others git's ``git_sha1``."""

    path: str
    size_bytes: int
    sha256: str | None
    git_sha1: str | None

    @property
    def blob_name(self) -> str:
        """Its name in the cache's ``blobs``, as all of Hugging Face's tools name it."""
        return self.sha256 or self.git_sha1 or ""


@dataclass(frozen=True, slots=True)
class HubModelInfo:
    """One model's page: its files at ``commit`` with sizes and hashes, licence, gate."""

    repo_id: str
    commit: str
    files: tuple[HubFile, ...]
    license: str | None
    gated: bool
    downloads: int
    likes: int
    tags: tuple[str, ...]
    last_modified: str | None


class HubClient:
    """One hub. The token is the one that belongs to it (:mod:`core.hub.login`); it is never shown.

    ``retries`` and ``backoff_s`` govern trouble that passes (429, 5xx, dropped connections);
    ``read_timeout_s`` how long an answer may be silent; ``offline`` says why nothing may be asked, if so.
    """

    def __init__(
        self,
        endpoint: str = DEFAULT_ENDPOINT,
        *,
        retries: int = 5,
        backoff_s: float = 0.5,
        read_timeout_s: float = READ_TIMEOUT_S,
        offline: str = "",
    ) -> None:
        parts = _address(endpoint)
        if not parts or parts.scheme not in {"http", "https"} or not parts.hostname or parts.username:
            raise InvalidInputError(
                tr("The hub's address is not a web address."), tr("Use something like https://huggingface.co")
            )
        self.endpoint = endpoint.rstrip("/")
        self.retries = retries
        self.backoff_s = backoff_s
        self.read_timeout_s = read_timeout_s
        self._token: Token | None = None
        self._token_lock = threading.Lock()
        self.offline = offline
        self.check: Callable[[], None] | None = None  # may raise, to give up what nobody waits for any more

    @classmethod
    def from_settings(cls, paths: Paths, **how: Any) -> HubClient:
        """The hub that the settings name, else HF_ENDPOINT, else huggingface.co."""
        settings = load_settings(paths.settings_file)
        chosen = settings.hub_endpoint or os.environ.get("HF_ENDPOINT")
        return cls(chosen or DEFAULT_ENDPOINT, offline=offline_reason(settings), **how)

    @property
    def token(self) -> Token | None:
        """This hub's own token, looked for until there is one (the keyring may ask the user)."""
        with self._token_lock:
            self._token = self._token or token_for(self.endpoint)
            return self._token

    def _headers(self) -> dict[str, str]:
        """Who asks; the login, which goes to this hub only: it is dropped where an answer leads elsewhere."""
        from huggingface_hub.utils._headers import build_hf_headers

        return dict(build_hf_headers(library_name="bitwright", token=self._secret()))

    def _secret(self) -> str | Literal[False]:
        token = self.token
        return token.secret if token is not None else False

    # -- asking -------------------------------------------------------------------------------------

    def get_json(self, path: str, params: Params, what: str) -> tuple[Any, str | None]:
        """The JSON at ``path`` (``/api/...``) and the query of its next page. ``what`` is named in errors.

        Raises NetworkError, NotFoundError, GatedRepoError, OfflineError.
        """
        self.check_online()
        with (
            translated(what, self.endpoint),
            streamed(self.endpoint + path, self._headers(), params) as response,
        ):
            return read_json(response, self.endpoint), next_query(response, self.endpoint, path)

    def read_part(self, repo_id: str, commit: str, path: str, start: int, length: int) -> bytes:
        """``length`` bytes of a file from ``start`` on (fewer where it ends), and never more off the wire
        than that, give or take a buffer. Trouble that passes is tried again. Raises as :meth:`get_json`.
        """
        self.check_online()
        headers = {**self._headers(), "Accept-Encoding": "identity"}
        headers["Range"] = f"bytes={start}-{start + length - 1}"
        url = self.file_url(repo_id, commit, path)
        for attempt in range(_PART_RETRIES + 1):
            try:
                with translated(repo_id, self.endpoint), streamed(url, headers) as response:
                    return read_part(response, start, length, self.endpoint)
            except NetworkError:
                if attempt == _PART_RETRIES:
                    raise
                time.sleep(self.backoff_s * 2**attempt)
                self.check_online()
        raise AssertionError("the last attempt returns or raises")

    def check_online(self) -> None:
        """Raise OfflineError when the hub must not be asked (or what ``check`` raises)."""
        if self.check is not None:
            self.check()
        if self.offline:
            raise offline_error(self.offline)

    def model_page(self, repo_id: str, revision: str | None = None) -> HubModelInfo:
        """A model's files and facts at a branch, tag or commit.

        Raises NotFoundError, GatedRepoError, NetworkError, InvalidInputError (not a repo id).
        """
        repo_id = parse_repo_id(repo_id)
        answer, _ = self.get_json(page_path(repo_id, revision), PAGE_PARAMS, repo_id)
        return parse_page(answer, repo_id, self.endpoint)

    def dataset_page(self, repo_id: str, revision: str | None = None) -> HubModelInfo:
        """A data set's files; its ``repo_id`` is ``datasets/owner/name``, so that downloads find the way.

        Raises NotFoundError, GatedRepoError, NetworkError, InvalidInputError (not a repo id).
        """
        repo_id = parse_repo_id(repo_id)
        address = f"datasets/{repo_id}"
        self.check_online()
        from huggingface_hub import HfApi

        with translated(address, self.endpoint):
            info = HfApi(endpoint=self.endpoint, token=self._secret()).dataset_info(
                repo_id, revision=revision, files_metadata=True, timeout=READ_TIMEOUT_S
            )
            return _page(info, address, self.endpoint)

    def file_url(self, repo_id: str, commit: str, path: str) -> str:
        return f"{self.endpoint}/{repo_id}/resolve/{quote(commit, safe='')}/{quote(path)}"

    @contextmanager
    def open_file(self, repo_id: str, commit: str, path: str, start: int) -> Iterator[Any]:
        """A streaming answer (httpx's Response) with a file's bytes from ``start`` on.

        Raises the library's own errors: translate with :func:`core.hub.errors.translated`, or retry.
        """
        from huggingface_hub import get_session, hf_raise_for_status

        self.check_online()
        headers = {**self._headers(), "Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        url = self.file_url(repo_id, commit, path)
        with get_session().stream(
            "GET", url, headers=headers, timeout=timeouts(self.read_timeout_s)
        ) as response:
            if response.status_code >= 400:
                response.read()  # error bodies are small; the error's text quotes them
            hf_raise_for_status(response)
            yield response


def _address(text: str) -> SplitResult | None:
    """The parts of a web address; None when it is none (``http://[``)."""
    try:
        return urlsplit(text)
    except ValueError:
        return None


def parse_repo_id(text: str) -> str:
    """``owner/name`` from itself or from a page's address; raises InvalidInputError."""
    cleaned = text.strip()
    if "://" in cleaned:
        parts = _address(cleaned)
        cleaned = "/".join(parts.path.strip("/").split("/")[:2]) if parts else ""
    if not is_repo_id(cleaned):
        raise InvalidInputError(
            tr("'{text}' is not a repository's name.", text=text),
            tr("Use owner/name, for example Qwen/Qwen3-0.6B."),
        )
    return cleaned


# -- answers, which may hold anything -------------------------------------------------------------------


def as_count(value: object) -> int:
    return value if type(value) is int and 0 < value <= _MAX_COUNT else 0


def page_path(repo_id: str, revision: str | None) -> str:
    """Where the API tells of a model at a revision."""
    at = f"/revision/{quote(revision, safe='')}" if revision else ""
    return f"/api/models/{repo_id}{at}"


def parse_page(answer: object, repo_id: str, endpoint: str) -> HubModelInfo:
    """The page of a model from the API's answer; raises NetworkError when it cannot be right."""
    if not isinstance(answer, dict):
        raise not_understood(endpoint)
    siblings = answer.get("siblings") or []
    commit = _hex(answer.get("sha"), 40)
    if commit is None or not isinstance(siblings, list):
        raise not_understood(endpoint)
    card = answer.get("cardData")
    return HubModelInfo(
        repo_id=repo_id,
        commit=commit,
        files=tuple(_sibling(entry, endpoint) for entry in siblings),
        license=license_of(card, tag_list(answer)),
        gated=bool(answer.get("gated")),
        downloads=as_count(answer.get("downloads")),
        likes=as_count(answer.get("likes")),
        tags=tag_list(answer),
        last_modified=as_words(answer.get("lastModified")),
    )


def _sibling(entry: object, endpoint: str) -> HubFile:
    if not isinstance(entry, dict):
        raise not_understood(endpoint)
    lfs = entry.get("lfs")
    large = isinstance(lfs, dict)
    size = lfs.get("size") if isinstance(lfs, dict) else entry.get("size")
    name = entry.get("rfilename")
    if type(size) is not int or not 0 <= size <= _MAX_FILE_BYTES or not isinstance(name, str):
        raise not_understood(endpoint)
    sha256 = _hex(lfs.get("sha256"), 64) if isinstance(lfs, dict) else None
    git_sha1 = None if large else _hex(entry.get("blobId"), 40)
    if sha256 is None and git_sha1 is None:
        raise not_understood(endpoint)
    return HubFile(name, size, sha256, git_sha1)


def tag_list(answer: Mapping[str, Any]) -> tuple[str, ...]:
    tags = answer.get("tags")
    return tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else ()


def as_words(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def license_of(card: object, tags: Sequence[str]) -> str | None:
    """The licence by the card's data, else by the tags."""
    named = card.get("license") if isinstance(card, dict) else None
    if isinstance(named, str):
        return named
    return next((tag.removeprefix("license:") for tag in tags if tag.startswith("license:")), None)


def _page(info: DatasetInfo, repo_id: str, endpoint: str) -> HubModelInfo:
    files = []
    for sibling in info.siblings or ():
        lfs = sibling.lfs
        size = lfs.size if lfs is not None else sibling.size
        if (
            type(size) is not int
            or not 0 <= size <= _MAX_FILE_BYTES
            or not isinstance(sibling.rfilename, str)
        ):
            raise not_understood(endpoint)
        sha256 = _hex(lfs.sha256, 64) if lfs is not None else None
        git_sha1 = _hex(sibling.blob_id, 40) if lfs is None else None
        if sha256 is None and git_sha1 is None:
            raise not_understood(endpoint)
        files.append(HubFile(sibling.rfilename, size, sha256, git_sha1))
    commit = _hex(info.sha, 40)
    if commit is None:
        raise not_understood(endpoint)
    license_name = getattr(info.card_data, "license", None)
    tags = tuple(tag for tag in info.tags or () if isinstance(tag, str))
    if not isinstance(license_name, str):
        named = [tag.removeprefix("license:") for tag in tags if tag.startswith("license:")]
        license_name = named[0] if named else None
    return HubModelInfo(
        repo_id=repo_id,
        commit=commit,
        files=tuple(files),
        license=license_name,
        gated=bool(info.gated),
        downloads=as_count(info.downloads),
        likes=as_count(info.likes),
        tags=tags,
        last_modified=info.last_modified.isoformat() if info.last_modified else None,
    )


def _hex(value: object, length: int) -> str | None:
    """A hash that may safely name a file in the cache; None for anything else."""
    if isinstance(value, str) and len(value) == length and set(value) <= set("0123456789abcdef"):
        return value
    return None
