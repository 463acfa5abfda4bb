"""Ollama's store, read only: manifests name layers by digest, the layers lie in ``blobs``.

Layout: ``manifests/HOST/NAMESPACE/MODEL/TAG`` is a JSON manifest (of the kind container registries use);
``blobs/sha256-HEX`` is a layer's content, GGUF weights as well as the template, the system text and the
parameters. Names and digests in manifests are hostile input: a digest is 64 hex digits or it is refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.language import tr
from core.stores.found import Candidate, Place, Problem, StoreKind
from core.stores.walk import FolderEntry, Skipped, leads_out, walk

_MAX_MANIFEST: Final = 1 << 20
_MAX_TEXT: Final = 1 << 20
_MAX_LAYERS: Final = 1000
_DIGEST: Final = re.compile(r"sha256[:-]([0-9a-f]{64})")
_MEDIA: Final = "application/vnd.ollama.image."
_DEFAULT_HOST: Final = "registry.ollama.ai"


class _BadEntryError(Exception):
    """Why an entry is passed over, in words."""


@dataclass(frozen=True, slots=True)
class _Layer:
    kind: str  # "model", "template", "system", "params", ...
    digest: str  # 64 hex digits
    size_bytes: int


def candidates(place: Place) -> Iterator[Candidate | Problem]:
    """Every model that a manifest of the store names."""
    manifests = place.path / "manifests"
    for entry in walk(manifests, max_depth=6) if manifests.is_dir() else ():
        if isinstance(entry, Skipped):
            yield Problem(StoreKind.OLLAMA, str(entry.path), entry.reason)
            continue
        for file in _visible(entry):
            name = _name(file.relative_to(manifests).parts)
            try:
                yield _candidate(place.path, file, name)
            except _BadEntryError as error:
                yield Problem(StoreKind.OLLAMA, name, str(error))


def blob_path(store: Path, digest: str) -> Path:
    """Where a layer lies (older versions wrote a colon); whether it is there or not."""
    colon = store / "blobs" / f"sha256:{digest}"
    dash = store / "blobs" / f"sha256-{digest}"
    return colon if not dash.exists() and colon.exists() else dash


def _visible(entry: FolderEntry) -> Iterator[Path]:
    return (entry.path / name for name in entry.files if not name.startswith("."))


def _name(parts: tuple[str, ...]) -> str:
    """As ``ollama list`` shows it: the default host and namespace are left out."""
    *owners, tag = parts
    if owners and owners[0] == _DEFAULT_HOST:
        owners = owners[1:]
        if len(owners) > 1 and owners[0] == "library":
            owners = owners[1:]
    shown = "/".join(owners) + f":{tag}" if owners else tag
    return "".join(c if c.isprintable() else "?" for c in shown)[:200]


def _candidate(store: Path, manifest: Path, name: str) -> Candidate:
    data = _json(manifest, store, _MAX_MANIFEST, tr("its manifest"))
    layers = _layers(data)
    models = [layer for layer in layers if layer.kind == "model"]
    if not models:
        if any(layer.kind == "tensor" for layer in layers):
            raise _BadEntryError(tr("it is stored tensor by tensor, not as a GGUF file"))
        raise _BadEntryError(tr("it holds no weights (a model that runs elsewhere?)"))
    if len(models) > 1:
        raise _BadEntryError(
            tr("it is in {count} parts, which only Ollama can put together", count=len(models))
        )
    if any(layer.kind == "adapter" for layer in layers):
        raise _BadEntryError(tr("it is an adapter over other weights, which only Ollama puts together"))
    weights = _blob(store, models[0], tr("its weights"))
    config = _config(store, data)
    level = config.get("file_type")
    return Candidate(
        store=StoreKind.OLLAMA,
        name=name,
        path=weights,
        root=store,
        level=level if isinstance(level, str) and level.isprintable() and len(level) < 40 else None,
        digests={weights: models[0].digest},
        template=_text(store, layers, "template"),
        system=_text(store, layers, "system"),
        parameters=_parameters(store, layers),
    )


def _layers(data: Mapping[str, Any]) -> list[_Layer]:
    listed = data.get("layers")
    if not isinstance(listed, list) or len(listed) > _MAX_LAYERS:
        raise _BadEntryError(tr("its manifest has no sound list of layers"))
    layers = []
    for layer in listed:
        media = layer.get("mediaType") if isinstance(layer, dict) else None
        if isinstance(media, str) and media.startswith(_MEDIA):
            layers.append(_layer(layer, media.removeprefix(_MEDIA)))
    return layers


def _layer(data: Mapping[str, Any], kind: str) -> _Layer:
    digest, size = data.get("digest"), data.get("size")
    match = _DIGEST.fullmatch(digest) if isinstance(digest, str) else None
    if match is None:
        raise _BadEntryError(tr("its manifest names a layer by something that is no SHA-256"))
    if isinstance(size, bool) or not isinstance(size, int) or size < 0:
        raise _BadEntryError(tr("its manifest gives a layer no sound size"))
    return _Layer(kind, match[1], size)


def _blob(store: Path, layer: _Layer, what: str) -> Path:
    path = blob_path(store, layer.digest)
    try:
        if not path.is_file():
            raise _BadEntryError(tr("{what} are missing: {name}", what=what, name=path.name))
        if leads_out(path, store):
            raise _BadEntryError(tr("{name} is a link that leads out of the store", name=path.name))
        size = path.stat().st_size
    except OSError as error:
        raise _BadEntryError(
            tr("{what} cannot be read: {strerror}", what=what, strerror=error.strerror or error)
        ) from error
    if size != layer.size_bytes:
        raise _BadEntryError(
            tr(
                "{what} have {size} bytes where {size_bytes} are promised",
                what=what,
                size=size,
                size_bytes=layer.size_bytes,
            )
        )
    return path


def _json(path: Path, store: Path, limit: int, what: str) -> dict[str, Any]:
    if leads_out(path, store):
        raise _BadEntryError(tr("{what} is a link that leads out of the store", what=what))
    try:
        if path.stat().st_size > limit:
            raise _BadEntryError(tr("{what} is too large to be one", what=what))
        data = json.loads(path.read_bytes())
    except OSError as error:
        raise _BadEntryError(
            tr("{what} cannot be read: {strerror}", what=what, strerror=error.strerror or error)
        ) from error
    except (ValueError, RecursionError) as error:
        raise _BadEntryError(tr("{what} is not JSON", what=what)) from error
    if not isinstance(data, dict):
        raise _BadEntryError(tr("{what} is not a JSON object", what=what))
    return data


def _config(store: Path, data: Mapping[str, Any]) -> dict[str, Any]:
    """What the image's config says; nothing when it cannot be read: the weights' header knows better."""
    listed = data.get("config")
    try:
        if not isinstance(listed, dict):
            return {}
        layer = _layer(listed, "config")
        return _json(_blob(store, layer, tr("its settings")), store, _MAX_TEXT, tr("its settings"))
    except _BadEntryError:
        return {}


def _text(store: Path, layers: list[_Layer], kind: str) -> str | None:
    """A text layer; a missing or oversized one is as none: the weights are what counts."""
    layer = next((layer for layer in reversed(layers) if layer.kind == kind), None)
    if layer is None or layer.size_bytes > _MAX_TEXT:
        return None
    try:
        return _blob(store, layer, f"its {kind}").read_bytes().decode("utf-8", "replace")
    except (_BadEntryError, OSError):
        return None


def _parameters(store: Path, layers: list[_Layer]) -> dict[str, Any]:
    text = _text(store, layers, "params")
    try:
        data = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    if not isinstance(data, dict):
        return {}
    return {str(key): value for key, value in data.items() if _is_plain(value)}


def _is_plain(value: object) -> bool:
    if isinstance(value, list):
        return len(value) <= 100 and all(isinstance(item, str) for item in value)
    return isinstance(value, str | int | float | bool)
