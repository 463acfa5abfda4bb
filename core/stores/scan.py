"""Looking through all stores: layouts, then headers; nothing is hashed and nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from core.errors import BitwrightError, CancelledError, NotFoundError
from core.language import tr
from core.library.catalog import Catalog
from core.library.imported import level_of
from core.library.records import SourceRecord, VariantRecord
from core.paths import Paths
from core.sources.gguf_file import GgufSource
from core.sources.source import open_source
from core.stores.folders import folder_candidates, hub_candidates
from core.stores.found import Candidate, FoundModel, Place, Problem, ScanResult, StoreKind
from core.stores.ollama import candidates as ollama_candidates
from core.stores.places import is_folder, known_places

_MAX_TEXT: Final = 32 << 20
_TEXTS: Final = (
    "config.json",
    "tokenizer_config.json",
    "model.safetensors.index.json",
    "chat_template.json",
    "chat_template.jinja",
    "README.md",
)

Progress = Callable[[int, str], None]
"""Called with the number of models found so far and the name of the one that is looked at."""


def scan(
    paths: Paths,
    places: Iterable[Place] | None = None,
    *,
    progress: Progress = lambda n, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ScanResult:
    """Every model in ``places`` (all known stores by default), with what the library has of it.

    Damaged and hostile entries become problems. Raises LibraryError, and CancelledError when ``cancelled()``
    becomes true.
    """
    looked_at = tuple(known_places(paths) if places is None else places)
    models: list[FoundModel] = []
    problems: list[Problem] = []
    seen: set[tuple[Path, str]] = set()
    for place in looked_at:
        for candidate in candidates_in(place):
            if cancelled():
                raise CancelledError(tr("The search was cancelled."))
            if isinstance(candidate, Problem):
                problems.append(candidate)
                continue
            progress(len(models), candidate.name)
            key = (candidate.path.resolve(), candidate.name)
            if key in seen:
                continue
            seen.add(key)
            found = look_into(candidate)
            if isinstance(found, FoundModel):
                models.append(found)
            else:
                problems.append(found)
    with Catalog(paths) as catalog:
        known = KnownModels(catalog.sources(), catalog.variants())
    marked = [replace(model, library_id=known.id_of(model)) for model in models]
    marked.sort(key=lambda m: (list(StoreKind).index(m.store), m.name.lower()))
    return ScanResult(tuple(marked), tuple(problems), looked_at)


def candidates_in(place: Place) -> Iterator[Candidate | Problem]:
    """What a place's layout names; a folder of the user's that is laid out as a store is read as one."""
    if not is_folder(place.path):
        yield Problem(place.store, str(place.path), "there is no such folder, or it may not be looked into")
        return
    store = _layout(place)
    if store is StoreKind.OLLAMA:
        yield from ollama_candidates(Place(store, place.path))
    elif store is StoreKind.HUGGING_FACE:
        yield from hub_candidates(Place(store, place.path))
    else:
        yield from folder_candidates(place)


def _layout(place: Place) -> StoreKind:
    if place.store is not StoreKind.FOLDER:
        return place.store
    if is_folder(place.path / "manifests") and is_folder(place.path / "blobs"):
        return StoreKind.OLLAMA
    try:
        is_cache = any(place.path.glob("models--*"))
    except OSError:
        is_cache = False
    return StoreKind.HUGGING_FACE if is_cache else StoreKind.FOLDER


def look_into(candidate: Candidate) -> FoundModel | Problem:
    """Open a model's headers; whatever is wrong with them becomes a problem."""
    try:
        if (huge := _too_large(candidate.path)) is not None:
            return Problem(
                candidate.store, candidate.name, tr("its {file} is too large to be one", file=huge)
            )
        source = open_source(candidate.path)
        facts = source.facts()
        files = tuple(source.files())
        size = sum(file.stat().st_size for file in files)
    except BitwrightError as error:
        return Problem(candidate.store, candidate.name, error.message)
    except OSError as error:
        return Problem(
            candidate.store, candidate.name, tr("it cannot be read: {reason}", reason=error.strerror or error)
        )
    if not source.tensors or not facts.n_layers:
        return Problem(candidate.store, candidate.name, tr("it is no language model: it has no layers"))
    level = level_of(source.header, facts) if isinstance(source, GgufSource) else None
    return FoundModel(
        store=candidate.store,
        name=candidate.name,
        path=source.path,
        root=candidate.root,
        kind=source.kind,
        files=files,
        size_bytes=size,
        facts=facts,
        level=level or (candidate.level if isinstance(source, GgufSource) else None),
        repo_id=candidate.repo_id,
        revision=candidate.revision,
        digests=candidate.digests,
        template=candidate.template,
        system=candidate.system,
        parameters=candidate.parameters,
    )


def _too_large(path: Path) -> str | None:
    """A text file of a model folder that a scan would have to read whole, and is no such file by its size."""
    if path.is_dir():
        for name in _TEXTS:
            file = path / name
            if file.is_file() and file.stat().st_size > _MAX_TEXT:
                return name
    return None


class KnownModels:
    """What the library has, to be found again by path or by claimed SHA-256."""

    def __init__(self, sources: Iterable[SourceRecord], variants: Iterable[VariantRecord]) -> None:
        self._by_path: dict[Path, str] = {}
        self._by_digest: dict[frozenset[str], str] = {}
        records: list[SourceRecord | VariantRecord] = [*sources, *variants]
        for record in records:
            self._by_path[_real(Path(record.path))] = record.id
            weights = [f.sha256 for f in record.files if f.path.lower().endswith((".gguf", ".safetensors"))]
            digests = weights or ([record.files[0].sha256] if len(record.files) == 1 else [])
            if digests:
                self._by_digest[frozenset(digests)] = record.id

    def id_of(self, model: FoundModel) -> str | None:
        """A variant's id before a source's of the same files."""
        at_path = self._by_path.get(_real(model.path))
        if at_path is not None or not model.digests:
            return at_path
        return self._by_digest.get(frozenset(model.digests.values()))


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path


def find_by_name(result: ScanResult, text: str) -> FoundModel:
    """The found model of that name; else the one whose name without tag, folders and suffix it is; else the
    one whose name contains it. Raises NotFoundError that says what is there.
    """
    wanted = text.lower()
    names = [(model, model.name.lower()) for model in result.models]
    tiers: tuple[Callable[[str], bool], ...] = (
        lambda name: name in {wanted, f"{wanted}:latest"},
        lambda name: wanted in {name.partition(":")[0], name.rsplit("/", 1)[-1].removesuffix(".gguf")},
        lambda name: wanted in name,
    )
    for tier in tiers:
        near = [model for model, name in names if tier(name)]
        if len(near) == 1:
            return near[0]
        if near:
            shown = ", ".join(model.name for model in near[:5])
            raise NotFoundError(
                tr("'{text}' could be {count} models: {shown}.", text=text, count=len(near), shown=shown),
                tr("Type more of the name, or add --from."),
            )
    raise NotFoundError(
        tr("No model called '{text}' was found on this computer.", text=text),
        tr("See 'bitwright import --scan'."),
    )
