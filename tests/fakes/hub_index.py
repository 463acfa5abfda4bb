"""How the stand-in hub finds models: the filters, orders and expansions of ``GET /api/models``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

Entry = dict[str, Any]
Query = Mapping[str, list[str]]

ALWAYS = ("_id", "id", "modelId", "private")
_SORTS: Mapping[str, Callable[[Entry], Any]] = {
    "downloads": lambda entry: entry["downloads"],
    "likes": lambda entry: entry["likes"],
    "lastModified": lambda entry: entry["lastModified"],
    "trendingScore": lambda entry: entry.get("trendingScore", 0),
}
_FACTORS = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9}


def find(entries: list[Entry], query: Query) -> list[Entry]:
    """The entries that pass every filter, in the order asked for (as given without one)."""
    words = _one(query, "search").lower()
    author = _one(query, "author")
    gated = _one(query, "gated")
    least, most = _range(_one(query, "num_parameters"))
    sized = (least, most) != (0, None)
    found = [
        entry
        for entry in entries
        if words in entry["id"].lower()
        and author in {"", entry["id"].partition("/")[0]}
        and all(tag in entry["tags"] for tag in query.get("filter", []))
        and gated in {"", "true" if entry["gated"] else "false"}
        and (not sized or least <= _size(entry) <= (most or 10**18))
    ]
    sort = _one(query, "sort")
    return sorted(found, key=_SORTS[sort], reverse=True) if sort else found


def expanded(entry: Entry, query: Query) -> Entry:
    """Only the asked-for properties, when any were asked for."""
    asked = query.get("expand", [])
    return {key: value for key, value in entry.items() if key in (*ALWAYS, *asked)} if asked else entry


def _size(entry: Entry) -> int:
    for name in ("gguf", "safetensors"):
        if name in entry:
            return int(entry[name]["total"])
    return -1


def _one(query: Query, name: str) -> str:
    return query.get(name, [""])[0]


def _range(text: str) -> tuple[int, int | None]:
    least, most = 0, None
    for part in filter(None, text.split(",")):
        match = re.fullmatch(r"(min|max):(\d+(?:\.\d+)?)([KMB]?)", part)
        assert match, f"the hub would not understand {text!r}"
        value = round(float(match[2]) * _FACTORS[match[3]])
        if match[1] == "min":
            least = value
        else:
            most = value
    return least, most
