"""A data set of the Hub: which of its files are a split's, and fetching them with what fetches models.

Splits are found by the Hub's own naming: ``train-00000-of-00002.parquet``, ``data/test.jsonl``,
``CONFIG/validation/0000.parquet`` (https://huggingface.co/docs/hub/datasets-file-names-and-splits).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from core.errors import InvalidInputError, NetworkError, NotFoundError
from core.hub.client import HubClient, HubFile, parse_repo_id
from core.hub.download import download
from core.hub.plan import DownloadPlan, split_safe
from core.jobs.cancellable import run_cancellable
from core.paths import Paths
from core.quant.calibration.documents import MAX_TEXT_BYTES

MAX_FILE_BYTES: Final = 1 << 30
_KINDS: Final = (".parquet", ".jsonl", ".txt")  # the first kind that a data set has is taken
_SHARD: Final = re.compile(r"-\d{5}-of-\d{5}(-[0-9a-f]+)?$")
_WORDS: Final = re.compile(r"[^A-Za-z]+")
_SPLIT_WORDS: Final = {
    "train": "train",
    "training": "train",
    "validation": "validation",
    "valid": "validation",
    "val": "validation",
    "dev": "validation",
    "test": "test",
    "testing": "test",
    "eval": "test",
    "evaluation": "test",
}
_NOT_DATA: Final = ("readme", "license", "licence", "notice", "requirements")


@dataclass(frozen=True, slots=True)
class DatasetSpec:
    """``names`` are a configuration, a split, or both in this order; what is missing is chosen."""

    repo_id: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FetchedDataset:
    """Verified files of one split, in order. ``complete`` is False when later files were left out."""

    name: str  # owner/name:config:split@commit
    files: tuple[Path, ...]
    complete: bool


def parse_dataset_spec(spec: str) -> DatasetSpec:
    """``hub:owner/name[:config][:split]``. Raises InvalidInputError."""
    repo, *names = spec.removeprefix("hub:").split(":")
    hint = "Write hub:owner/name, hub:owner/name:split or hub:owner/name:config:split."
    if repo.count("/") != 1 or len(names) > 2 or not all(names):
        raise InvalidInputError(f"'{spec}' does not name a data set", hint)
    return DatasetSpec(parse_repo_id(repo), tuple(names))


def fetch_dataset(
    wanted: DatasetSpec,
    paths: Paths,
    check: Callable[[], None] | None = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> FetchedDataset:
    """List, choose, download and verify. Files of a split are taken until they hold more than is ever read.

    Raises NetworkError (offline), GatedRepoError, NotFoundError (no such data set, configuration or split),
    InvalidInputError (no files that can be read, or too large ones), DiskFullError, CorruptFileError.
    """
    client = HubClient.from_settings(paths)
    try:
        page = run_cancellable(lambda _: client.dataset_page(wanted.repo_id), check or _nothing)
        config, split, chosen = choose_files(page.files, wanted)
        files, complete = _enough(chosen, wanted.repo_id)
        plan = DownloadPlan(page.repo_id, "main", page.commit, files, ())
        got = download(plan, client, paths.hub_cache, progress, check)
    except NetworkError as error:
        raise NetworkError(
            f"The data set '{wanted.repo_id}' cannot be fetched: {error.message}",
            f"{error.hint} Without the Hub, use a file of your own or the bundled text.",
        ) from error
    name = ":".join((wanted.repo_id, *filter(None, (config, split)))) + f"@{page.commit[:12]}"
    return FetchedDataset(name, tuple(got.folder / file.path for file in files), complete)


def choose_files(files: Iterable[HubFile], wanted: DatasetSpec) -> tuple[str, str, tuple[HubFile, ...]]:
    """The configuration and split that ``wanted`` means, and their files in order.

    A single name is a split where there is such a split, else a configuration. Without names: the only
    configuration, or ``default``; the split ``train``, else the first. Raises NotFoundError or
    InvalidInputError.
    """
    safe, _ = split_safe(tuple(files))
    data = [file for file in safe if _is_data(file.path)]
    kind = next((kind for kind in _KINDS if any(file.path.lower().endswith(kind) for file in data)), None)
    if kind is None:
        raise InvalidInputError(
            f"'{wanted.repo_id}' has no files that can be read",
            "Choose a data set in Parquet, JSONL or text.",
        )
    splits: dict[tuple[str, str], list[HubFile]] = {}
    for file in sorted(data, key=lambda file: file.path):
        if file.path.lower().endswith(kind):
            splits.setdefault(place_of(file.path), []).append(file)
    config, split = _resolve(splits.keys(), wanted)
    return config, split, tuple(splits[config, split])


def place_of(path: str) -> tuple[str, str]:
    """The configuration (empty: none is named) and the split that a data file belongs to."""
    pure = PurePosixPath(path)
    folders = [part for part in pure.parts[:-1] if part.lower() != "data"]
    shard = _SHARD.search(pure.stem)
    if shard and pure.stem[: shard.start()]:
        return "/".join(folders), pure.stem[: shard.start()]
    found = _split_word(pure.stem)
    if found is None and folders:
        found = _split_word(folders[-1])
        if found is not None:
            folders.pop()
    return "/".join(folders), found or "train"


def _split_word(name: str) -> str | None:
    words = [word for word in _WORDS.split(name.lower()) if word in _SPLIT_WORDS]
    return _SPLIT_WORDS[words[0]] if words else None


def _is_data(path: str) -> bool:
    name = PurePosixPath(path).name.lower()
    return name.endswith(_KINDS) and not name.startswith(_NOT_DATA)


def _resolve(places: Iterable[tuple[str, str]], wanted: DatasetSpec) -> tuple[str, str]:
    there = list(places)
    configs = list(dict.fromkeys(config for config, _ in there))
    splits = {split for _, split in there}
    config: str | None = None
    split: str | None = None
    if len(wanted.names) == 2:
        config, split = wanted.names
    elif wanted.names:
        (name,) = wanted.names
        if _canonical(name, splits) or name not in configs:
            split = name
        else:
            config = name
    if config is None:
        config = _usual_config(configs, wanted.repo_id)
    elif config not in configs:
        raise NotFoundError(
            f"'{wanted.repo_id}' has no configuration '{config}'", f"It has: {_listed(configs)}."
        )
    own = [name for place, name in there if place == config]
    if split is None:
        return config, next((name for name in own if name == "train"), _first_split(own))
    found = _canonical(split, set(own))
    if found is None:
        raise NotFoundError(f"'{wanted.repo_id}' has no split '{split}'", f"It has: {_listed(own)}.")
    return config, found


def _canonical(name: str, splits: set[str]) -> str | None:
    """The split by its own name or by the usual one for it (``valid``: ``validation``)."""
    usual = _SPLIT_WORDS.get(name.lower(), name)
    return next((candidate for candidate in (name, usual) if candidate in splits), None)


def _usual_config(configs: list[str], repo_id: str) -> str:
    if len(configs) == 1:
        return configs[0]
    for usual in ("default", ""):
        if usual in configs:
            return usual
    raise InvalidInputError(
        f"'{repo_id}' has several configurations",
        f"Name one, as in hub:{repo_id}:{configs[0]}. It has: {_listed(configs)}.",
    )


def _first_split(splits: list[str]) -> str:
    return next((name for name in splits if name.startswith("train")), splits[0])


def _listed(names: list[str]) -> str:
    shown = ", ".join(name or "(the main one)" for name in names[:10])
    return shown + (f" and {len(names) - 10} more" if len(names) > 10 else "")


def _enough(files: tuple[HubFile, ...], repo_id: str) -> tuple[tuple[HubFile, ...], bool]:
    """The first files that together hold at least as much as is kept of a text."""
    taken: list[HubFile] = []
    total = 0
    for file in files:
        if total >= MAX_TEXT_BYTES:
            return tuple(taken), False
        if file.size_bytes > MAX_FILE_BYTES:
            raise InvalidInputError(
                f"'{file.path}' of '{repo_id}' is too large ({file.size_bytes / 1e9:.1f} GB)",
                "Choose a smaller split, or download a part of it yourself and name that file.",
            )
        taken.append(file)
        total += file.size_bytes
    return tuple(taken), True


def _nothing() -> None:
    """No wish to cancel."""
