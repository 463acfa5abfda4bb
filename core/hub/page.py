"""A model's page: files, licence, gate, card, the quantized variants that others made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from core.errors import BitwrightError
from core.hub.cache import FOR_EVER, Answer, CachedHub
from core.hub.card import without_front_matter
from core.hub.client import PAGE_PARAMS, HubModelInfo, page_path, parse_page, parse_repo_id
from core.hub.naming import READ_HERE
from core.hub.search import EXPAND, PATH, HubModel, hub_model

_MAX_CARD: Final = 256 << 10
_MOST_VARIANTS: Final = 100
CARD: Final = "README.md"


@dataclass(frozen=True, slots=True)
class ModelPage:
    """What the hub tells of a repository; ``model`` is its line as a search gives it."""

    info: HubModelInfo
    model: HubModel
    gate: str | None  # "auto" (accept the licence), "manual" (the owner decides), None: open
    base_model: str | None
    created_at: str | None

    def to_json(self) -> dict[str, Any]:
        info = self.info
        return {
            "repo": info.repo_id,
            "commit": info.commit,
            "license": info.license,
            "gated": self.gate,
            "parameters": self.model.n_params,
            "parameters_from": self.model.params_from,
            "quantization": self.model.quantization,
            "base_model": self.base_model,
            "downloads": info.downloads,
            "likes": info.likes,
            "last_modified": info.last_modified,
            "created_at": self.created_at,
            "tags": list(info.tags),
            "files": [
                {"path": file.path, "size_bytes": file.size_bytes, "sha256": file.sha256}
                for file in info.files
            ],
            "size_bytes": sum(file.size_bytes for file in info.files),
        }


@dataclass(frozen=True, slots=True)
class Variant:
    """A quantized variant of a model in another repository. ``by_name``: only its name says so."""

    model: HubModel
    kind: str
    read_here: bool
    by_name: bool = False

    def to_json(self) -> dict[str, Any]:
        model = self.model
        return {
            "repo": model.repo_id,
            "kind": self.kind,
            "read_here": self.read_here,
            "by_name": self.by_name,
            "downloads": model.downloads,
            "likes": model.likes,
            "gated": model.gated,
            "last_modified": model.last_modified,
        }


def model_info(hub: CachedHub, repo_id: str, revision: str | None = None) -> Answer[HubModelInfo]:
    """Files and facts at a revision. Raises NetworkError, NotFoundError, GatedRepoError."""
    return model_page(hub, repo_id, revision).map(lambda page: page.info)


def model_page(hub: CachedHub, repo_id: str, revision: str | None = None) -> Answer[ModelPage]:
    """The whole page. Raises NetworkError, NotFoundError, GatedRepoError, InvalidInputError."""
    repo_id = parse_repo_id(repo_id)
    answer = hub.ask("page", page_path(repo_id, revision), PAGE_PARAMS, repo_id)
    raw = answer.value[0]
    info = parse_page(raw, repo_id, hub.client.endpoint)
    model = hub_model({**raw, "id": repo_id})
    if model is None:  # parse_repo_id let it through, so hub_model does
        raise AssertionError(repo_id)
    gated, created = raw.get("gated"), raw.get("createdAt")
    return Answer(
        ModelPage(
            info=info,
            model=model,
            gate=("manual" if gated == "manual" else "auto") if gated else None,
            base_model=_base_model(raw, info.tags),
            created_at=created if isinstance(created, str) else None,
        ),
        answer.age_s,
        answer.offline,
    )


def model_card(hub: CachedHub, info: HubModelInfo) -> str:
    """The text of the card (Markdown, its first 256 KiB, without the front matter); empty when there is none.

    Raises NetworkError, GatedRepoError.
    """
    file = next((file for file in info.files if file.path == CARD), None)
    if file is None or file.size_bytes == 0:
        return ""
    key = hub.key(info.repo_id, info.commit, CARD)
    known = hub.cache.get("card", key)
    if known is not None and known[1] < FOR_EVER and isinstance(known[0], str):
        return known[0]
    data = hub.client.read_part(info.repo_id, info.commit, CARD, 0, min(file.size_bytes, _MAX_CARD))
    card = without_front_matter(data.decode("utf-8", "replace"))
    if file.size_bytes > _MAX_CARD:
        card += "\n\n(The card goes on at the hub.)"
    hub.cache.put("card", key, card)
    return card


def existing_variants(hub: CachedHub, repo_id: str) -> Answer[tuple[Variant, ...]]:
    """Quantized variants of a base model, most downloaded first: those that name it as their base, and where
    there is none, those whose name begins with its name. Raises NetworkError."""
    told = _listed(hub, repo_id, (("filter", f"base_model:quantized:{repo_id}"),))
    if told.value:
        return told.map(lambda models: tuple(_variant(model) for model in models if model.repo_id != repo_id))
    name = repo_id.rpartition("/")[2]
    by_name = _listed(hub, repo_id, (("search", name),))
    return by_name.map(
        lambda models: tuple(
            _variant(model, by_name=True)
            for model in models
            if model.repo_id != repo_id
            and model.quantization is not None
            and model.repo_id.rpartition("/")[2].lower().startswith(name.lower())
        )
    )


def _listed(hub: CachedHub, repo_id: str, which: tuple[tuple[str, str], ...]) -> Answer[tuple[HubModel, ...]]:
    params = [*which, ("sort", "downloads"), ("limit", str(_MOST_VARIANTS))]
    params += [("expand", name) for name in EXPAND]
    answer = hub.ask("search", PATH, params, repo_id)
    entries = answer.value[0]
    models = (
        [hub_model(entry) for entry in entries if isinstance(entry, dict)]
        if isinstance(entries, list)
        else []
    )
    return Answer(tuple(model for model in models if model is not None), answer.age_s, answer.offline)


def _variant(model: HubModel, *, by_name: bool = False) -> Variant:
    kind = model.quantization or "other"
    return Variant(model, kind, kind in READ_HERE, by_name)


def _base_model(raw: dict[str, Any], tags: tuple[str, ...]) -> str | None:
    """The model that this one was made from, by its card, else by its tags."""
    card = raw.get("cardData")
    named = card.get("base_model") if isinstance(card, dict) else None
    if isinstance(named, list):
        named = named[0] if named else None
    if not isinstance(named, str):
        named = next((tag.rpartition(":")[2] for tag in tags if tag.startswith("base_model:")), None)
    try:
        return parse_repo_id(named) if named else None
    except BitwrightError:
        return None
