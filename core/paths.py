"""Where Bitwright keeps its state: everything under one home, moved by BITWRIGHT_HOME."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from core.errors import InvalidInputError
from core.language import tr
from core.settings import load_settings

HOME_VARIABLE = "BITWRIGHT_HOME"


@dataclass(frozen=True, slots=True)
class Paths:
    """All folders and files of one home. Nothing is created until :meth:`ensure` is called.

    ``models_root`` is the folder for models that the user chose, if any (see :func:`paths_of`).
    """

    home: Path
    models_root: Path | None = None

    @property
    def database(self) -> Path:
        return self.home / "library.db"

    @property
    def settings_file(self) -> Path:
        return self.home / "settings.json"

    @property
    def models(self) -> Path:
        """Where models live: the folder the user chose, else one in the home."""
        return self.models_root or self.home / "models"

    @property
    def variants(self) -> Path:
        """Finished variants, one folder each, named by variant id."""
        return self.models / "variants"

    @property
    def partial(self) -> Path:
        """Work in progress; on the same file system as :attr:`variants`, so that a rename is atomic."""
        return self.models / "partial"

    @property
    def sources(self) -> Path:
        """Sources that Bitwright made or copied itself (for example from a PyPI package)."""
        return self.models / "sources"

    @property
    def jobs(self) -> Path:
        return self.home / "jobs"

    @property
    def cache(self) -> Path:
        return self.home / "cache"

    @property
    def transcoded(self) -> Path:
        """GGUF copies of folder variants, made for llama.cpp; may be emptied at any time."""
        return self.cache / "transcoded"

    @property
    def hub_cache(self) -> Path:
        """The Hugging Face cache: the one other tools share, unless BITWRIGHT_HOME moves all state."""
        if os.environ.get(HOME_VARIABLE):
            return self.home / "hub"
        explicit = os.environ.get("HF_HUB_CACHE")
        cache = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
        hf_home = os.environ.get("HF_HOME") or f"{cache}/huggingface"
        return Path(os.path.expandvars(explicit or f"{hf_home}/hub")).expanduser()

    def ensure(self) -> Paths:
        """Create the folders that work needs; returns self."""
        for folder in (self.variants, self.partial, self.sources, self.jobs, self.cache):
            folder.mkdir(parents=True, exist_ok=True)
        return self


def current_paths() -> Paths:
    """The home in force: $BITWRIGHT_HOME, else the platform's folder for application data."""
    moved = os.environ.get(HOME_VARIABLE)
    try:
        home = Path(moved or platformdirs.user_data_dir("bitwright", appauthor=False)).expanduser()
    except RuntimeError as error:
        raise InvalidInputError(
            tr("There is no folder '{moved}'.", moved=moved),
            tr("Set {HOME_VARIABLE} to a folder.", HOME_VARIABLE=HOME_VARIABLE),
        ) from error
    return paths_of(home.absolute())


def paths_of(home: Path) -> Paths:
    """The paths of a home, with the models folder that its settings name.

    A chosen folder that is not there now (a drive that is not connected) counts as not chosen;
    :func:`missing_models_folder` tells, so that it can be said.
    """
    paths = Paths(home)
    chosen = load_settings(paths.settings_file).models_folder
    folder = Path(chosen) if chosen else None
    return Paths(home, folder) if folder is not None and folder.is_dir() else paths


def missing_models_folder(paths: Paths) -> Path | None:
    """The chosen models folder when it cannot be reached now, so that ``paths`` does without it."""
    chosen = load_settings(paths.settings_file).models_folder
    return Path(chosen) if chosen and not Path(chosen).is_dir() else None
