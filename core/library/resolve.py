"""What a person means by SOURCE: a path, a repository that is already here, or a library id."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.errors import InvalidInputError, NotFoundError
from core.language import tr
from core.library.catalog import Catalog
from core.library.hub_cache import cached_snapshot, is_repo_id, model_path
from core.library.records import SourceRecord
from core.paths import Paths


@dataclass(frozen=True, slots=True)
class ResolvedSource:
    """A folder or GGUF file to open, and what the library knows of where it came from."""

    path: Path
    source_id: str | None = None
    repo_id: str | None = None
    revision: str | None = None
    variant_id: str | None = None  # when the source is itself a variant (to be requantized)


def resolve_source(paths: Paths, text: str) -> ResolvedSource:
    """Resolve ``text``, in this order: an existing path; ``owner/name`` or ``owner/name@revision`` that was
    downloaded; a source's or variant's id (or a unique beginning).

    Raises NotFoundError (with what to do), InvalidInputError for an ambiguous id.
    """
    text = text.strip()
    if not text:
        raise InvalidInputError(
            tr("No source was given."), tr("Name a folder, a .gguf file, a repo id or an id.")
        )
    with Catalog(paths) as catalog:
        found = _by_path(catalog, text) or _by_repo(catalog, paths, text) or _by_id(catalog, text)
    if found is not None:
        return found
    if _is_forbidden(text):
        raise InvalidInputError(
            tr("'{text}' cannot be read: permission denied.", text=text),
            tr("Ask its owner, or copy it to a folder of yours."),
        )
    if is_repo_id(text.partition("@")[0]) and "/" in text and not text.startswith((".", "/", "~")):
        raise NotFoundError(
            tr("'{text}' is neither a path here nor a repository that was downloaded.", text=text),
            tr("To get it: bitwright download {partition}", partition=text.partition("@")[0]),
        )
    raise NotFoundError(
        tr("There is no source '{text}': no such path, downloaded repository or library id.", text=text),
        tr("See 'bitwright library list', or download one first."),
    )


def _is_forbidden(text: str) -> bool:
    """Whether ``text`` is a path that may not be looked at."""
    try:
        Path(text).expanduser().stat()
    except PermissionError:
        return True
    except (OSError, ValueError, RuntimeError):
        return False
    return False


def _by_path(catalog: Catalog, text: str) -> ResolvedSource | None:
    try:
        path = Path(text).expanduser().absolute()
        exists = path.exists()
    except (OSError, RuntimeError, ValueError):  # too long, an unknown ~user, a NUL: not a path
        return None
    if not exists:
        return None
    known = catalog.find_source(path=path) or catalog.find_source(path=path.resolve())
    return ResolvedSource(path) if known is None else _of(known, path)


def _by_repo(catalog: Catalog, paths: Paths, text: str) -> ResolvedSource | None:
    repo_id, _, revision = text.partition("@")
    if not is_repo_id(repo_id):
        return None
    known = catalog.find_source(repo_id=repo_id)
    if known is not None and (not revision or known.revision == revision) and Path(known.path).exists():
        return _of(known, Path(known.path))
    snapshot = cached_snapshot(paths.hub_cache, repo_id, revision or None)
    if snapshot is None:
        return None
    path, commit = model_path(snapshot[0]), snapshot[1]
    registered = catalog.find_source(path=path)
    return _of(registered, path) if registered else ResolvedSource(path, None, repo_id, commit)


def _by_id(catalog: Catalog, text: str) -> ResolvedSource | None:
    try:
        source = catalog.source(text)
    except NotFoundError:
        pass
    else:
        return _of(source, _present(Path(source.path), source.name))
    try:
        variant = catalog.variant(text)
    except NotFoundError:
        return None
    return ResolvedSource(_present(Path(variant.path), variant.name), variant_id=variant.id)


def _of(record: SourceRecord, path: Path) -> ResolvedSource:
    return ResolvedSource(path, record.id, record.repo_id, record.revision)


def _present(path: Path, name: str) -> Path:
    if not path.exists():
        raise NotFoundError(
            tr("The files of '{name}' are gone: {path}.", name=name, path=path),
            tr("Download or import it again."),
        )
    return path
