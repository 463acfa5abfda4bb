"""Searching the hub with filters: typed questions, checked answers, pages, what is known while offline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal, get_args
from urllib.parse import parse_qsl

from core.errors import InvalidInputError, NetworkError
from core.hub.cache import Answer, CachedHub
from core.hub.client import as_count, as_words, license_of, tag_list
from core.hub.errors import not_understood
from core.hub.naming import known_parameters, quantization_of
from core.hub.transport import Params
from core.language import tr
from core.library.hub_cache import is_repo_id

Sort = Literal["downloads", "likes", "recent", "trending"]

PATH: Final = "/api/models"
PAGE: Final = 50  # results in one request
_MOST_PAGES: Final = 6  # asked for one search: filters that the hub does not know may leave out whole pages
_SORTS: Final[Mapping[str, str]] = {
    "downloads": "downloads",
    "likes": "likes",
    "recent": "lastModified",
    "trending": "trendingScore",
}
#: all that a row needs (huggingface_hub, ``ExpandModelProperty_T``)
EXPAND: Final = (
    "downloads",
    "likes",
    "gated",
    "tags",
    "lastModified",
    "library_name",
    "pipeline_tag",
    "safetensors",
    "gguf",
)
_NAME: Final = re.compile(r"[\w.-]{1,96}", re.ASCII)


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is looked for. Sizes are in parameters; ``gated`` None means both."""

    text: str = ""
    author: str = ""
    min_params: int | None = None
    max_params: int | None = None
    gguf: bool = False
    safetensors: bool = False
    license: str = ""
    gated: bool | None = None
    sort: Sort = "downloads"

    def __post_init__(self) -> None:
        if self.author and not _NAME.fullmatch(self.author):
            raise InvalidInputError(
                tr("'{author}' is no user or organisation.", author=self.author),
                tr("For example Qwen or google."),
            )
        if self.license and not _NAME.fullmatch(self.license):
            raise InvalidInputError(
                tr("'{license}' is no licence's name.", license=self.license),
                tr("For example apache-2.0, mit or llama3.2."),
            )
        if self.sort not in get_args(Sort):
            raise InvalidInputError(
                tr("'{sort}' is no order.", sort=self.sort),
                tr("One of {list}.", list=", ".join(get_args(Sort))),
            )
        least, most = self.min_params, self.max_params
        if (least is not None and least < 0) or (most is not None and most < (least or 1)):
            raise InvalidInputError(tr("The range of sizes is empty."), tr("For example from 1B to 8B."))

    @property
    def wants_size(self) -> bool:
        return self.min_params is not None or self.max_params is not None


@dataclass(frozen=True, slots=True)
class HubModel:
    """One result. ``params_from`` tells where the count is from (safetensors, gguf, name); empty: unknown."""

    repo_id: str
    downloads: int
    likes: int
    gated: bool
    tags: tuple[str, ...]
    last_modified: str | None  # ISO 8601
    n_params: int | None = None
    params_from: str = ""
    has_gguf: bool = False
    has_safetensors: bool = False
    license: str | None = None
    task: str | None = None
    quantization: str | None = None  # "GGUF", "AWQ", ...; None: full precision

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Found:
    """Results in the hub's order, and what asks for more (None: that is all).

    ``left_out`` counts results that were dropped because their size is not known or outside the range.
    """

    models: tuple[HubModel, ...]
    more: str | None = None
    left_out: int = 0


def search(hub: CachedHub, query: SearchQuery, limit: int = 30, more: str | None = None) -> Answer[Found]:
    """At least ``limit`` results if there are as many; pass ``Found.more`` to go on.

    Fresh for ten minutes. While the hub cannot be asked: what the same search gave before, else all matching
    models of earlier searches. Raises NetworkError (OfflineError) when nothing is remembered.
    """
    found: list[HubModel] = []
    left_out, age_s, offline = 0, 0.0, ""
    following: str | None = more if more is not None else ""
    for _ in range(_MOST_PAGES):
        params = parse_qsl(following) if following else _params(query, limit)
        try:
            answer = hub.ask("search", PATH, params, query.text or "all models")
        except NetworkError as error:
            if found:
                return Answer(Found(tuple(found), following, left_out), age_s, error.message)
            known = remembered(hub, query)
            if not known or more is not None:
                raise
            oldest = max(age for _, age in known)
            return Answer(Found(tuple(model for model, _ in known)), oldest, error.message)
        entries, following = answer.value
        if not isinstance(entries, list):
            raise not_understood(hub.client.endpoint)
        age_s, offline = max(age_s, answer.age_s), offline or answer.offline
        for model in models_of(entries):
            if not matches(model, query):
                left_out += 1
            else:
                found.append(model)
        if following is None or len(found) >= limit:
            break
    return Answer(Found(tuple(found), following, left_out), age_s, offline)


def remembered(hub: CachedHub, query: SearchQuery) -> list[tuple[HubModel, float]]:
    """All models of earlier searches at this hub that match, with the age of what is known of them."""
    found: dict[str, tuple[HubModel, float]] = {}
    for key, value, age_s in hub.cache.all_of("search"):
        entries = value[0] if isinstance(value, list) and value else None
        if not key.startswith(hub.key(PATH)) or not isinstance(entries, list):
            continue
        for model in models_of(entries):
            if model.repo_id not in found and matches(model, query, words=True):
                found[model.repo_id] = (model, age_s)

    def order(pair: tuple[HubModel, float]) -> tuple[str, int]:
        model = pair[0]
        newest = (model.last_modified or "") if query.sort == "recent" else ""
        return newest, model.likes if query.sort == "likes" else model.downloads

    return sorted(found.values(), key=order, reverse=True)


def matches(model: HubModel, query: SearchQuery, *, words: bool = False) -> bool:
    """Whether a result is what was asked for, so far as can be told here; ``words``: by its name, too."""
    fits = (
        _size_fits(model, query)
        and (model.has_gguf or not query.gguf)
        and (model.has_safetensors or not query.safetensors)
        and query.gated in {None, model.gated}
        and (not query.license or (model.license or query.license).lower() == query.license.lower())
    )
    if not fits or not words:
        return fits
    owner = model.repo_id.partition("/")[0].lower()
    named = all(word in model.repo_id.lower() for word in query.text.lower().split())
    return named and query.author.lower() in {"", owner}


def _size_fits(model: HubModel, query: SearchQuery) -> bool:
    if not query.wants_size:
        return True
    if model.n_params is None:
        return False
    slack = 1.1 if model.params_from == "name" else 1.0  # a "7B" may have 6.7 or 7.6 thousand million
    least, most = query.min_params or 0, query.max_params
    return model.n_params * slack >= least and (most is None or model.n_params / slack <= most)


def _params(query: SearchQuery, limit: int) -> Params:
    params = [("search", query.text.strip())] if query.text.strip() else []
    if query.author:
        params.append(("author", query.author))
    params += [("filter", name) for name in ("gguf", "safetensors") if getattr(query, name)]
    if query.license:
        params.append(("filter", f"license:{query.license.lower()}"))
    if query.gated is not None:
        params.append(("gated", "true" if query.gated else "false"))
    if sizes := _range(query):
        params.append(("num_parameters", sizes))
    params += [("sort", _SORTS[query.sort]), ("limit", str(max(1, min(limit, PAGE))))]
    return [*params, *(("expand", name) for name in EXPAND)]


def _range(query: SearchQuery) -> str:
    """``min:1B,max:8B`` as the hub understands it; wider, for names and counts differ by some percent."""
    least = (query.min_params or 0) * 9 // 10**10
    parts = [f"min:{least}B"] if least else []
    if query.max_params is not None:
        parts.append(f"max:{-(-query.max_params * 11 // 10**10)}B")
    return ",".join(parts)


def models_of(entries: list[Any]) -> Iterator[HubModel]:
    """The results in an answer, without what is none."""
    for entry in entries:
        model = hub_model(entry) if isinstance(entry, dict) else None
        if model is not None:
            yield model


def hub_model(entry: Mapping[str, Any]) -> HubModel | None:
    """One line of a search's answer, which may hold anything; None when it names no repository."""
    repo_id = entry.get("id") or entry.get("modelId")
    if not isinstance(repo_id, str) or not is_repo_id(repo_id):
        return None
    tags = tag_list(entry)
    told = {tag.lower() for tag in tags}
    kind = quantization_of(repo_id, tags, as_words(entry.get("library_name")))
    n_params, origin = known_parameters(entry, repo_id, kind)
    return HubModel(
        repo_id=repo_id,
        downloads=as_count(entry.get("downloads")),
        likes=as_count(entry.get("likes")),
        gated=bool(entry.get("gated")),
        tags=tags,
        last_modified=as_words(entry.get("lastModified")),
        n_params=n_params,
        params_from=origin,
        has_gguf="gguf" in told or bool(entry.get("gguf")),
        has_safetensors="safetensors" in told or bool(entry.get("safetensors")),
        license=license_of(entry.get("cardData"), tags),
        task=as_words(entry.get("pipeline_tag")),
        quantization=kind,
    )
