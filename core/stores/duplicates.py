"""The same content twice on this computer: found by claimed or computed SHA-256, with what sharing saves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.language import tr
from core.library.records import SourceRecord, VariantRecord
from core.library.serialise import safe_relative, source_folder, variant_folder
from core.library.verify import unchanged_since
from core.paths import Paths
from core.sources.hashing import sha256_file
from core.stores.found import STORE_TITLES, ScanResult, StoreKind

MIN_BYTES: Final = 1 << 20  # smaller files are not worth a link
Inode = tuple[int, int]
#: stores whose files are written once under a name that their content gives, or never changed in place
_LASTING: Final = frozenset({StoreKind.HUGGING_FACE, StoreKind.OLLAMA, StoreKind.LM_STUDIO})


@dataclass(frozen=True, slots=True)
class FileCopy:
    """One name of a file. ``ours``: it lies in Bitwright's own folder of models, and may be replaced;
    ``lasting``: another name of it may be given to us."""

    path: Path  # links followed
    inode: Inode
    links: int
    owner: str  # "Library", "Ollama", ...
    model: str
    ours: bool
    lasting: bool

    def to_json(self) -> dict[str, Any]:
        return {"path": str(self.path), "owner": self.owner, "model": self.model, "ours": self.ours}


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Files of one content. ``replace``: (our file, the file it becomes another name of)."""

    sha256: str
    size_bytes: int
    copies: tuple[FileCopy, ...]
    replace: tuple[tuple[Path, Path], ...]
    saves_bytes: int

    @property
    def held_bytes(self) -> int:
        """What all copies take on the disk now."""
        return self.size_bytes * len({copy.inode for copy in self.copies})

    def to_json(self) -> dict[str, Any]:
        return {
            "sha256": self.sha256,
            "size_bytes": self.size_bytes,
            "held_bytes": self.held_bytes,
            "saves_bytes": self.saves_bytes,
            "copies": [copy.to_json() for copy in self.copies],
            "replace": [{"path": str(ours), "with": str(other)} for ours, other in self.replace],
        }


@dataclass(frozen=True, slots=True)
class _Item:
    copy: FileCopy
    size_bytes: int
    sha256: str | None  # None: not known without reading it


def find_duplicates(
    paths: Paths,
    sources: Iterable[SourceRecord],
    variants: Iterable[VariantRecord],
    found: ScanResult,
    on_bytes: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[Duplicate, ...]:
    """Groups of equal files, the largest saving first. Only files of equal size whose hash nobody states are
    read; ``on_bytes(done, total)`` hears of that and may raise to stop."""
    by_size: dict[int, list[_Item]] = defaultdict(list)
    for item in _one_per_name([*_of_library(paths, sources, variants), *_of_stores(paths, found)]):
        if item.size_bytes >= MIN_BYTES:
            by_size[item.size_bytes].append(item)
    suspects = [items for items in by_size.values() if len({item.copy.inode for item in items}) > 1]
    hashes = _hashes(suspects, on_bytes)
    groups: dict[str, list[_Item]] = defaultdict(list)
    for items in suspects:
        for item in items:
            if (digest := hashes.get(item.copy.inode)) is not None:
                groups[digest].append(item)
    duplicates = [
        _group(digest, items)
        for digest, items in groups.items()
        if len({item.copy.inode for item in items}) > 1
    ]
    return tuple(sorted(duplicates, key=lambda d: (-d.saves_bytes, -d.held_bytes, d.sha256)))


def _of_library(
    paths: Paths, sources: Iterable[SourceRecord], variants: Iterable[VariantRecord]
) -> Iterator[_Item]:
    for variant in variants:
        folder = variant_folder(variant)
        for file in variant.files:
            known = file.sha256 if unchanged_since(folder, [file], variant.created_at) else None
            yield from _item(paths, folder / safe_relative(file.path), "Library", variant.name, known)
    for source in sources:
        folder = source_folder(source)
        for file in source.files:
            known = file.sha256 if unchanged_since(folder, [file], source.added_at) else None
            yield from _item(paths, folder / safe_relative(file.path), "Library", source.name, known)


def _of_stores(paths: Paths, found: ScanResult) -> Iterator[_Item]:
    for model in found.models:
        title, lasting = tr(STORE_TITLES[model.store]), model.store in _LASTING
        for file in model.files:
            yield from _item(paths, file, title, model.name, model.digests.get(file), lasting=lasting)


def _item(
    paths: Paths, file: Path, owner: str, model: str, sha256: str | None, *, lasting: bool = False
) -> Iterator[_Item]:
    try:
        real = file.resolve(strict=True)
        status = real.stat()
    except (OSError, RuntimeError):
        return
    ours = not file.is_symlink() and any(
        real.is_relative_to(root.resolve()) for root in (paths.variants, paths.sources)
    )
    inode = (status.st_dev, status.st_ino)
    copy = FileCopy(real, inode, status.st_nlink, owner, model, ours, lasting or ours)
    yield _Item(copy, status.st_size, sha256)


def _one_per_name(items: Iterable[_Item]) -> Iterator[_Item]:
    """A file that the library and a store both list is one: the store's, with the hash that either knows."""
    by_path: dict[Path, _Item] = {}
    for item in items:
        known = by_path.get(item.copy.path)
        if known is None:
            by_path[item.copy.path] = item
        elif not known.copy.ours:
            by_path[item.copy.path] = _Item(item.copy, item.size_bytes, item.sha256 or known.sha256)
    return iter(by_path.values())


def _hashes(suspects: Iterable[list[_Item]], on_bytes: Callable[[int, int], None]) -> Mapping[Inode, str]:
    known: dict[Inode, str] = {}
    unread: dict[Inode, _Item] = {}
    for items in suspects:
        for item in items:
            if item.sha256 is not None:
                known[item.copy.inode] = item.sha256
        unread.update({item.copy.inode: item for item in items if item.copy.inode not in known})
    unread = {inode: item for inode, item in unread.items() if inode not in known}
    total, done = sum(item.size_bytes for item in unread.values()), 0

    def advance(n_bytes: int) -> None:
        nonlocal done
        done += n_bytes
        on_bytes(min(done, total), total)

    for inode, item in unread.items():
        try:
            known[inode] = sha256_file(item.copy.path, advance)
        except OSError:
            continue  # it may not be read: then it is nobody's duplicate
    return known


def _group(digest: str, items: list[_Item]) -> Duplicate:
    """Our copies become names of a copy that another program keeps, else of one of our own; on the same file
    system only. What is saved counts only where no name unknown to us still holds the bytes."""
    copies = tuple(sorted((item.copy for item in items), key=lambda c: (c.ours, c.owner, str(c.path))))
    size = items[0].size_bytes
    replace: list[tuple[Path, Path]] = []
    saves = 0
    for device in dict.fromkeys(copy.inode[0] for copy in copies):
        here = [copy for copy in copies if copy.inode[0] == device]
        keeper = next((copy for copy in here if copy.lasting), None)
        if keeper is None:
            continue
        names: dict[Inode, list[FileCopy]] = defaultdict(list)
        for copy in here:
            if copy.ours and copy.inode != keeper.inode:
                names[copy.inode].append(copy)
        for ours in names.values():
            replace += [(copy.path, keeper.path) for copy in ours]
            saves += size if len(ours) == ours[0].links else 0
    return Duplicate(digest, size, copies, tuple(replace), saves)
