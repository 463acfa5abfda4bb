"""Where other programs keep their models, by their documented variables, settings and defaults."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from core.paths import Paths
from core.stores.found import Place, StoreKind

_MAX_SETTINGS: Final = 1 << 20
_SYSTEM_OLLAMA: Final = (
    Path("/usr/share/ollama/.ollama/models"),  # what the Linux installer's service uses
    Path("/var/lib/ollama/models"),  # distributions' packages
    Path("/var/lib/ollama/.ollama/models"),
)


def known_places(
    paths: Paths,
    environment: Mapping[str, str] | None = None,
    home: Path | None = None,
    *,
    system: tuple[Path, ...] = _SYSTEM_OLLAMA,
) -> tuple[Place, ...]:
    """Every store that exists on this computer, each real folder once. ``environment``, ``home`` and
    ``system`` (folders of system services) are given in tests."""
    env = os.environ if environment is None else environment
    user = home or Path.home()
    places = [
        *(Place(StoreKind.HUGGING_FACE, path) for path in _hugging_face(paths, env, user)),
        *(Place(StoreKind.OLLAMA, path) for path in _ollama(env, user, system)),
        *(Place(StoreKind.LM_STUDIO, path) for path in lm_studio_folders(user)),
    ]
    found: dict[tuple[StoreKind, Path], Place] = {}
    for place in places:
        if is_folder(place.path):
            found.setdefault((place.store, place.path.resolve()), place)
    return tuple(found.values())


def is_folder(path: Path) -> bool:
    """``path`` is a folder that may be looked into (a lack of rights is a no)."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _hugging_face(paths: Paths, env: Mapping[str, str], home: Path) -> Iterator[Path]:
    yield paths.hub_cache
    if explicit := env.get("HF_HUB_CACHE") or env.get("HUGGINGFACE_HUB_CACHE"):
        yield _path(explicit, home)
    if hf_home := env.get("HF_HOME"):
        yield _path(hf_home, home) / "hub"
    cache = env.get("XDG_CACHE_HOME")
    yield (_path(cache, home) if cache else home / ".cache") / "huggingface" / "hub"


def _ollama(env: Mapping[str, str], home: Path, system: tuple[Path, ...]) -> Iterator[Path]:
    if explicit := env.get("OLLAMA_MODELS"):
        yield _path(explicit, home)
    yield home / ".ollama" / "models"
    yield from system


def lm_studio_homes(home: Path) -> tuple[Path, ...]:
    """LM Studio's own folders, the one in force first: where its pointer leads, the older place (which it
    keeps using where it is there), the newer one."""
    homes = []
    try:
        pointer = (home / ".lmstudio-home-pointer").read_text(encoding="utf-8").strip()
        if pointer and "\0" not in pointer and Path(pointer).is_absolute():
            homes.append(Path(pointer))
    except (OSError, ValueError):
        pass
    homes += [home / ".cache" / "lm-studio", home / ".lmstudio"]
    return tuple(folder for folder in dict.fromkeys(homes) if is_folder(folder))


def lm_studio_folders(home: Path) -> tuple[Path, ...]:
    """Folders of models, the one that LM Studio downloads into first (it may not exist yet)."""
    found = []
    for folder in lm_studio_homes(home):
        if (chosen := _downloads_folder(folder / "settings.json")) is not None:
            found.append(chosen)
        found.append(folder / "models")
    return tuple(dict.fromkeys(found))


def _downloads_folder(settings: Path) -> Path | None:
    """The folder that LM Studio's settings name, None when they name none that could be."""
    try:
        if settings.stat().st_size > _MAX_SETTINGS:
            return None
        data = json.loads(settings.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    chosen = data.get("downloadsFolder") if isinstance(data, dict) else None
    if not isinstance(chosen, str) or "\0" in chosen or not Path(chosen).is_absolute():
        return None
    return Path(chosen)


def _path(text: str, home: Path) -> Path:
    if text == "~" or text.startswith("~/"):
        return home / text[2:]
    return Path(os.path.expandvars(text)).absolute()
