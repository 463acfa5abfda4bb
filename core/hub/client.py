"""Talking to a Hugging Face hub: endpoint, token, time-outs, search, one model's page, errors in words."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import SplitResult, quote, urlsplit

from core.errors import InvalidInputError
from core.hub.errors import not_understood, translated
from core.hub.login import DEFAULT_ENDPOINT, Token, token_for
from core.library.hub_cache import is_repo_id
from core.paths import Paths
from core.settings import load_settings

if TYPE_CHECKING:
    from huggingface_hub.hf_api import DatasetInfo, ModelInfo

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 20.0
SEARCH_LIMIT = 100  # what the hub gives in one page


@dataclass(frozen=True, slots=True)
class HubModel:
    """One line of a search's answer."""

    repo_id: str
    downloads: int
    likes: int
    gated: bool
    tags: tuple[str, ...]
    last_modified: str | None  # ISO 8601


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
    ``read_timeout_s`` how long an answer may be silent.
    """

    def __init__(
        self,
        endpoint: str = DEFAULT_ENDPOINT,
        *,
        retries: int = 5,
        backoff_s: float = 0.5,
        read_timeout_s: float = READ_TIMEOUT_S,
    ) -> None:
        parts = _address(endpoint)
        if not parts or parts.scheme not in {"http", "https"} or not parts.hostname or parts.username:
            raise InvalidInputError(
                "The hub's address is not a web address.", "Use something like https://huggingface.co"
            )
        self.endpoint = endpoint.rstrip("/")
        self.retries = retries
        self.backoff_s = backoff_s
        self.read_timeout_s = read_timeout_s
        self._token: Token | None = None
        self._token_lock = threading.Lock()

    @classmethod
    def from_settings(cls, paths: Paths, **how: Any) -> HubClient:
        """The hub that the settings name, else HF_ENDPOINT, else huggingface.co."""
        chosen = load_settings(paths.settings_file).hub_endpoint or os.environ.get("HF_ENDPOINT")
        return cls(chosen or DEFAULT_ENDPOINT, **how)

    @property
    def token(self) -> Token | None:
        """This hub's own token, looked for until there is one (the keyring may ask the user)."""
        with self._token_lock:
            self._token = self._token or token_for(self.endpoint)
            return self._token

    def _headers(self) -> dict[str, str]:
        """Headers of a request to this hub; its token is dropped when an answer leads to another host."""
        from huggingface_hub.utils._headers import build_hf_headers

        return build_hf_headers(library_name="bitwright", token=self._secret())

    def _secret(self) -> str | Literal[False]:
        token = self.token
        return token.secret if token is not None else False

    # -- asking -------------------------------------------------------------------------------------

    def search_models(self, query: str, limit: int = 30) -> list[HubModel]:
        """Models whose name matches, most downloaded first. Raises NetworkError."""
        params: dict[str, str | int] = {"sort": "downloads", "limit": max(1, min(limit, SEARCH_LIMIT))}
        if query.strip():
            params["search"] = query.strip()
        answer = self._get_json(f"{self.endpoint}/api/models", {**params, "full": "true"}, query)
        if not isinstance(answer, list):
            raise not_understood(self.endpoint)
        found = [_model(entry) for entry in answer if isinstance(entry, dict)]
        return [model for model in found if model is not None][:limit]

    def model_page(self, repo_id: str, revision: str | None = None) -> HubModelInfo:
        """A model's files and facts at a branch, tag or commit.

        Raises NotFoundError, GatedRepoError, NetworkError, InvalidInputError (not a repo id).
        """
        repo_id = parse_repo_id(repo_id)
        from huggingface_hub import HfApi

        with translated(repo_id, self.endpoint):
            info = HfApi(endpoint=self.endpoint, token=self._secret()).model_info(
                repo_id, revision=revision, files_metadata=True, timeout=READ_TIMEOUT_S
            )
            return _page(info, repo_id, self.endpoint)

    def dataset_page(self, repo_id: str, revision: str | None = None) -> HubModelInfo:
        """A data set's files; its ``repo_id`` is ``datasets/owner/name``, so that downloads find the way.

        Raises NotFoundError, GatedRepoError, NetworkError, InvalidInputError (not a repo id).
        """
        repo_id = parse_repo_id(repo_id)
        address = f"datasets/{repo_id}"
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

        headers = {**self._headers(), "Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        url = self.file_url(repo_id, commit, path)
        with get_session().stream("GET", url, headers=headers, timeout=self._timeout()) as response:
            if response.status_code >= 400:
                response.read()  # error bodies are small; the error's text quotes them
            hf_raise_for_status(response)
            yield response

    def _get_json(self, url: str, params: Mapping[str, str | int], what: str) -> Any:
        from huggingface_hub import get_session, hf_raise_for_status

        with translated(what, self.endpoint):
            response = get_session().get(
                url, params=dict(params), headers=self._headers(), timeout=self._timeout()
            )
            hf_raise_for_status(response)
            return response.json()

    def _timeout(self) -> tuple[float, float, float, float]:
        """Connect, read, write, pool."""
        return (CONNECT_TIMEOUT_S, self.read_timeout_s, READ_TIMEOUT_S, READ_TIMEOUT_S)


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
            f"'{text}' is not a repository's name.", "Use owner/name, for example Qwen/Qwen3-0.6B."
        )
    return cleaned


# -- answers, which may hold anything -------------------------------------------------------------------


def _model(entry: Mapping[str, Any]) -> HubModel | None:
    repo_id = entry.get("id") or entry.get("modelId")
    if not isinstance(repo_id, str) or not is_repo_id(repo_id):
        return None
    tags = entry.get("tags")
    modified = entry.get("lastModified")
    return HubModel(
        repo_id=repo_id,
        downloads=_count(entry.get("downloads")),
        likes=_count(entry.get("likes")),
        gated=bool(entry.get("gated")),
        tags=tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
        last_modified=modified if isinstance(modified, str) else None,
    )


def _count(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0


def _page(info: ModelInfo | DatasetInfo, repo_id: str, endpoint: str) -> HubModelInfo:
    files = []
    for sibling in info.siblings or ():
        lfs = sibling.lfs
        size = lfs.size if lfs is not None else sibling.size
        if not isinstance(size, int) or size < 0 or not isinstance(sibling.rfilename, str):
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
        downloads=_count(info.downloads),
        likes=_count(info.likes),
        tags=tags,
        last_modified=info.last_modified.isoformat() if info.last_modified else None,
    )


def _hex(value: object, length: int) -> str | None:
    """A hash that may safely name a file in the cache; None for anything else."""
    if isinstance(value, str) and len(value) == length and set(value) <= set("0123456789abcdef"):
        return value
    return None
