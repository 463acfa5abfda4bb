"""What 'recommend' needs to know of the library and the settings."""

from __future__ import annotations

from core.errors import InvalidInputError
from core.library.catalog import Catalog
from core.library.resolve import resolve_source
from core.paths import Paths
from core.recommend.known import Known, known_of
from core.settings import KV_TYPES, KvType, Settings


def checked_kv_type(asked: str | None, settings: Settings) -> KvType:
    """What was asked for, else the setting; raises InvalidInputError for anything unknown."""
    for kept in KV_TYPES:
        if kept == (asked or settings.kv_cache):
            return kept
    raise InvalidInputError(f"'{asked}' is not a kind of cache.", f"Choose of {', '.join(KV_TYPES)}.")


def measured_of(paths: Paths, source: str) -> dict[str, Known]:
    """What was measured here of a source's variants, by choice id."""
    source_id = resolve_source(paths, source).source_id
    if source_id is None:
        return {}
    with Catalog(paths) as catalog:
        return known_of(catalog.variants(), source_id)
