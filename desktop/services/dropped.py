"""What is dropped onto the window, and what will be done with it: decided before the drop."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QMimeData

from core.language import tr, trn

RECIPE_SUFFIX = ".bitwright-recipe.json"
MOST = 20
"""More models than this at once are rather a mistake than a wish."""
MOST_LISTED = 2000
"""Of a folder's entries no more are looked at."""
_LATER_PART = re.compile(r"-(\d{5})-of-\d{5}\.gguf$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DropPlan:
    """``models`` are added to the library, ``recipe`` is opened on Quantize; ``refused``: (name, why)."""

    models: tuple[Path, ...] = ()
    recipe: Path | None = None
    refused: tuple[tuple[str, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do with it."""
        return not self.models and self.recipe is None

    @property
    def title(self) -> str:
        """What will happen."""
        if self.recipe is not None:
            return tr("Drop to open this recipe in Quantize")
        if len(self.models) == 1:
            return tr("Drop to add “{name}” to the library", name=self.models[0].name)
        if self.models:
            return trn(
                "Drop to add {n} model to the library",
                "Drop to add {n} models to the library",
                len(self.models),
            )
        return tr("This cannot be opened here")

    @property
    def remark(self) -> str:
        """What else is to be known before the drop."""
        if self.is_empty and self.refused:
            name, why = self.refused[0]
            return f"{name}: {why}"
        if self.refused:
            return trn("{n} other thing is left out.", "{n} other things are left out.", len(self.refused))
        if self.models:
            return tr("Files stay where they are.")
        return ""


def local_paths(data: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer that are dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def plan_drop(paths: Iterable[Path]) -> DropPlan:
    """Look at each path (names and folder listings only; headers are read by the job)."""
    models: list[Path] = []
    recipes: list[Path] = []
    refused: list[tuple[str, str]] = []
    for path in paths:
        try:
            _sort(path, models, recipes, refused)
        except OSError as error:
            refused.append((path.name, error.strerror or tr("It cannot be read.")))
    unique = tuple(dict.fromkeys(models))
    refused += [(path.name, tr("Too many at once.")) for path in unique[MOST:]]
    if recipes and not unique:
        refused += [(path.name, tr("One recipe at a time.")) for path in recipes[1:]]
        return DropPlan(recipe=recipes[0], refused=tuple(refused))
    refused += [(path.name, tr("Drop a recipe by itself.")) for path in recipes]
    return DropPlan(unique[:MOST], None, tuple(refused))


def _sort(path: Path, models: list[Path], recipes: list[Path], refused: list[tuple[str, str]]) -> None:
    """Put one path where it belongs. Raises OSError."""
    name = path.name.lower()
    if path.is_dir():
        if (path / "config.json").is_file():
            models.append(path)
            return
        listed = list(islice(path.iterdir(), MOST_LISTED))  # while it is dragged the window waits for this
        inside = [found for found in sorted(listed) if found.suffix.lower() == ".gguf"]
        inside = [found for found in inside if _is_first_part(found)]
        if inside:
            models.extend(inside)
        else:
            refused.append((path.name, tr("This folder has neither a config.json nor a GGUF file.")))
    elif not path.exists():
        refused.append((path.name, tr("There is nothing at this path.")))
    elif name.endswith(RECIPE_SUFFIX):
        recipes.append(path)
    elif name.endswith(".gguf"):
        if _is_first_part(path):
            models.append(path)
        else:
            refused.append((path.name, tr("This is a later part of a model: drop its first part.")))
    elif name.endswith((".safetensors", ".bin", ".pt", ".pth")):
        refused.append((path.name, tr("Drop the whole folder of the model instead of one of its files.")))
    else:
        refused.append((path.name, tr("Only GGUF files, model folders and recipes can be opened.")))


def _is_first_part(path: Path) -> bool:
    part = _LATER_PART.search(path.name)
    return part is None or int(part.group(1)) == 1
