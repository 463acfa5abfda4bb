"""What an import job is asked for a model that a scan found."""

from __future__ import annotations

from typing import Any

from core.stores.found import FoundModel, StoreKind


def import_params(model: FoundModel) -> dict[str, Any]:
    """Parameters of the import job: the place, the claims to be checked, and what the store says of it."""
    given = {
        "path": str(model.path),
        "as": "found",
        "name": _library_name(model),
        "repo_id": model.repo_id,
        "revision": model.revision,
        "store": str(model.store),
        "store_name": model.name,
        "sha256": {str(path): digest for path, digest in model.digests.items()},
        "template": model.template,
        "system": model.system,
        "parameters": dict(model.parameters),
    }
    return {key: value for key, value in given.items() if value not in (None, {}, "")}


def _library_name(model: FoundModel) -> str:
    """What people called it there: Ollama's name, else the file's or repository's."""
    if model.store is StoreKind.OLLAMA:
        return model.name
    return model.name.rsplit("/", 1)[-1].removesuffix(".gguf")
