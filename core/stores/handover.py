"""Handing a variant over to another program: what is asked, and the plan that is shown before it is done."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from core.errors import InvalidInputError, NotFoundError
from core.formats import file_size
from core.language import tr
from core.library.hub_cache import is_repo_id
from core.library.ids import slug
from core.library.records import FileRecord, VariantRecord
from core.library.serialise import safe_relative, variant_folder
from core.paths import Paths
from core.stores.ollama_api import OllamaApi
from core.stores.places import lm_studio_folders, lm_studio_homes

_OLLAMA_NAME: Final = re.compile(
    r"([a-z0-9][\w.-]{0,79}/){0,2}[a-z0-9][\w.-]{0,79}(:[\w.-]{1,80})?", re.IGNORECASE | re.ASCII
)
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._+-]+")
PUBLISHER: Final = "bitwright"


class Target(StrEnum):
    """Where a variant can go."""

    OLLAMA = "ollama"
    LM_STUDIO = "lmstudio"
    FOLDER = "folder"
    HUB = "hub"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What the user asked for. ``name``: the model's in Ollama, else the file's or folder's; ``out``: the
    folder to write into; ``system``, ``context`` and ``temperature`` are for Ollama; ``repo`` and ``private``
    for the Hub."""

    variant_id: str
    to: Target
    name: str | None = None
    out: Path | None = None
    repo: str | None = None
    private: bool = True
    system: str | None = None
    context: int | None = None
    temperature: float | None = None

    def to_params(self) -> dict[str, Any]:
        """Parameters of the export job."""
        given = {
            "variant": self.variant_id,
            "to": str(self.to),
            "name": self.name,
            "out": None if self.out is None else str(self.out),
            "repo": self.repo,
            "private": self.private,
            "system": self.system,
            "context": self.context,
            "temperature": self.temperature,
        }
        return {key: value for key, value in given.items() if value is not None}

    @classmethod
    def from_params(cls, params: Mapping[str, Any]) -> ExportRequest:
        """Raises InvalidInputError for values that cannot be."""
        try:
            target = Target(str(params.get("to")))
        except ValueError as error:
            names = ", ".join(Target)
            raise InvalidInputError(
                tr("There is no target '{get}'.", get=params.get("to")), tr("Use {names}.", names=names)
            ) from error
        out, context, temperature = params.get("out"), params.get("context"), params.get("temperature")
        return cls(
            variant_id=str(params.get("variant") or ""),
            to=target,
            name=_text(params.get("name")),
            out=None if not out else Path(str(out)).expanduser().absolute(),
            repo=_text(params.get("repo")),
            private=bool(params.get("private", True)),
            system=_text(params.get("system")),
            context=int(context) if context else None,
            temperature=None if temperature is None else float(temperature),
        )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """What will happen. ``how``: "api", "modelfile", "link", "copy" or "upload"; ``disk_bytes`` is what the
    target's disk will hold more than before; ``needs_gguf``: an exact GGUF copy of a folder comes first."""

    request: ExportRequest
    how: str
    destination: str  # a path, a model's name in Ollama, a repository
    files: tuple[FileRecord, ...]
    size_bytes: int
    disk_bytes: int
    notes: tuple[str, ...]
    needs_gguf: bool = False

    def to_json(self) -> dict[str, Any]:
        return {
            "to": str(self.request.to),
            "how": self.how,
            "destination": self.destination,
            "size_bytes": self.size_bytes,
            "disk_bytes": self.disk_bytes,
            "notes": list(self.notes),
        }


def plan_export(
    paths: Paths,
    record: VariantRecord,
    request: ExportRequest,
    *,
    ollama: OllamaApi | None = None,
    home: Path | None = None,
) -> ExportPlan:
    """The plan for ``request``; asks a running Ollama whether it is there, writes nothing.

    Raises InvalidInputError where something is missing or cannot be, NotFoundError when the variant's files
    are gone, NetworkError from Ollama.
    """
    folder = variant_folder(record)
    missing = [file.path for file in record.files if not (folder / safe_relative(file.path)).is_file()]
    if missing:
        raise NotFoundError(
            tr("The files of {name} are gone: {missing}.", name=record.name, missing=missing[0]),
            tr("Make or import it again."),
        )
    match request.to:
        case Target.OLLAMA:
            return _plan_ollama(paths, record, request, ollama or OllamaApi.from_environment())
        case Target.LM_STUDIO:
            return _plan_lm_studio(record, request, home or Path.home())
        case Target.FOLDER:
            return _plan_folder(record, request)
        case Target.HUB:
            return _plan_hub(record, request)


def _plan_ollama(paths: Paths, record: VariantRecord, request: ExportRequest, api: OllamaApi) -> ExportPlan:
    needs_gguf, notes = _as_gguf(record, "Ollama")
    if not needs_gguf and len(record.files) > 1:
        raise InvalidInputError(
            tr(
                "{name} is in {count} parts; Ollama takes one GGUF file.",
                name=record.name,
                count=len(record.files),
            ),
            tr("Join the parts with llama.cpp's llama-gguf-split --merge first."),
        )
    name = request.name or ollama_name(record)
    if not _OLLAMA_NAME.fullmatch(name):
        raise InvalidInputError(
            tr("'{name}' is not a name that Ollama takes.", name=name),
            tr("Use letters, digits, . _ - and : as in my-model:q4."),
        )
    if request.system is not None and '"""' in request.system:
        raise InvalidInputError(tr('The system text holds """, which Ollama cannot store.'), tr("Change it."))
    size = record.size_bytes
    if request.out is None and api.version() is not None:
        if api.has_model(name):
            raise InvalidInputError(
                tr("Ollama has a model '{name}' already.", name=name),
                tr("Choose another name, or remove that one first."),
            )
        notes.append(
            tr(
                "Ollama at {address} keeps a copy of its own: {size}.",
                address=api.address,
                size=file_size(size),
            )
        )
        return ExportPlan(request, "api", name, record.files, size, size, tuple(notes), needs_gguf)
    folder = request.out or paths.models / "exports" / slug(name.replace(":", "-"))
    if request.out is None:
        notes.append(
            tr("Ollama does not answer at {address}, so a Modelfile is written.", address=api.address)
        )
    notes.append(tr("Ollama copies the weights when it makes the model from the Modelfile."))
    return ExportPlan(
        request, "modelfile", str(folder / "Modelfile"), record.files, size, 0, tuple(notes), needs_gguf
    )


def _plan_lm_studio(record: VariantRecord, request: ExportRequest, home: Path) -> ExportPlan:
    needs_gguf, notes = _as_gguf(record, "LM Studio")
    if request.out is not None:
        root = request.out
    else:
        folders = lm_studio_folders(home) if lm_studio_homes(home) else ()
        if not folders:
            raise InvalidInputError(
                tr("LM Studio was not found on this computer."),
                tr("Start it once so that it makes its folder, or name its folder of models (--out)."),
            )
        root = folders[0]
    target = root / PUBLISHER / f"{file_stem(model_name(record))}-GGUF"
    names = file_names(record, request.name, gguf=needs_gguf)
    _check_names(target, names.values())
    how, disk = _link_or_copy(record, target, notes)
    shown = str(target / next(iter(names.values())))
    return ExportPlan(request, how, shown, record.files, record.size_bytes, disk, tuple(notes), needs_gguf)


def _plan_folder(record: VariantRecord, request: ExportRequest) -> ExportPlan:
    if request.out is None:
        raise InvalidInputError(tr("No folder was named."), tr("Name the folder to write into (--out)."))
    if request.out.exists() and not request.out.is_dir():
        raise InvalidInputError(tr("{out} is not a folder.", out=request.out), tr("Name a folder."))
    names = file_names(record, request.name)
    target = request.out if is_gguf(record) else request.out / folder_stem(record, request.name)
    _check_names(target, names.values())
    notes: list[str] = []
    how, disk = _link_or_copy(record, target, notes)
    shown = str(target / next(iter(names.values()))) if is_gguf(record) else str(target)
    return ExportPlan(request, how, shown, record.files, record.size_bytes, disk, tuple(notes))


def _plan_hub(record: VariantRecord, request: ExportRequest) -> ExportPlan:
    repo = request.repo
    if repo is None or not is_repo_id(repo) or "/" not in repo:
        raise InvalidInputError(tr("No repository was named."), tr("Name one as owner/name (--repo)."))
    size = file_size(record.size_bytes)
    notes = [
        tr("{size} are sent to {repo}, which is made private if it is new.", size=size, repo=repo)
        if request.private
        else tr("{size} are sent to {repo}, which everybody can see if it is new.", size=size, repo=repo)
    ]
    if record.facts.license is None:
        notes.append(tr("The model's license is not known: look it up before you share it."))
    if record.recipe.is_imported:
        notes.append(tr("It was imported: the card can say where from, not how it was made."))
    if record.latest is None:
        notes.append(tr("It was not measured: the card says so."))
    return ExportPlan(request, "upload", repo, record.files, record.size_bytes, 0, tuple(notes))


def is_gguf(record: VariantRecord) -> bool:
    """Whether the variant is GGUF already (one file, or parts)."""
    return record.recipe.container == "gguf"


def _as_gguf(record: VariantRecord, program: str) -> tuple[bool, list[str]]:
    if is_gguf(record):
        return False, []
    if record.recipe.container in {"onnx", "openvino", "safetensors"} and record.recipe.dtype.startswith(
        "FP8"
    ):
        raise InvalidInputError(
            tr(
                "{program} runs GGUF files only, and {label} has no exact GGUF form.",
                program=program,
                label=record.recipe.label,
            ),
            tr("Make a GGUF variant, or hand this one to a folder or the Hub."),
        )
    if record.recipe.container in {"onnx", "openvino"}:
        raise InvalidInputError(
            tr(
                "{program} runs GGUF files only; {name} is {container}.",
                program=program,
                name=record.name,
                container=record.recipe.container,
            ),
            tr("Make a GGUF variant, or hand this one to a folder or the Hub."),
        )
    note = tr(
        "{program} runs GGUF only: an exact GGUF copy is made first, if its weights fit GGUF blocks.",
        program=program,
    )
    return True, [note]


def ollama_name(record: VariantRecord) -> str:
    """``smollm2-135m-instruct:q4_k_m``."""
    name, label = slug(model_name(record)), slug(record.recipe.label)
    return f"{name.removesuffix(label).strip('-._') or name}:{label}"


def model_name(record: VariantRecord) -> str:
    """What people call the model: by its repository or source, or as it was called where it came from."""
    told = record.lineage
    if record.recipe.is_imported:
        name = record.name.rsplit("/", 1)[-1].removesuffix(".gguf").removesuffix(":latest")
        return name.replace(":", "-")
    repo_id = told.get("repo_id")
    if isinstance(repo_id, str) and repo_id:
        return repo_id.rsplit("/", 1)[-1]
    return str(told.get("source_name") or record.facts.name)


def file_stem(text: str) -> str:
    """``text`` as a part of a file's name on any system."""
    return _UNSAFE.sub("-", text).strip("-.")[:100] or "model"


def folder_stem(record: VariantRecord, name: str | None) -> str:
    return file_stem(name or f"{model_name(record)}-{record.recipe.label}-{record.recipe.container}")


def file_names(record: VariantRecord, name: str | None, *, gguf: bool = False) -> dict[str, str]:
    """The variant's files -> their names at the target: one GGUF file gets a telling name, all else keeps
    its own. ``gguf``: the one file that a folder is turned into."""
    stem = file_stem((name or "").removesuffix(".gguf") or _with_label(record))
    if gguf:
        return {"": f"{stem}.gguf"}
    if is_gguf(record) and len(record.files) == 1:
        return {record.files[0].path: f"{stem}.gguf"}
    return {file.path: safe_relative(file.path) for file in record.files}


def _with_label(record: VariantRecord) -> str:
    name, label = model_name(record), record.recipe.label
    return name if label.lower() in name.lower() else f"{name}-{label}"


def _check_names(target: Path, names: Any) -> None:
    for name in names:
        if (target / name).exists() or (target / name).is_symlink():
            raise InvalidInputError(
                tr("{target} exists already.", target=target / name), tr("Choose another name or folder.")
            )


def _link_or_copy(record: VariantRecord, target: Path, notes: list[str]) -> tuple[str, int]:
    """Hard links where the target is on the same file system; told beforehand."""
    folder = variant_folder(record)
    if same_file_system(folder, target):
        notes.append("Hard links: both names share the same bytes, so no disk space is used.")
        return "link", 0
    notes.append(f"Another file system: the files are copied, {file_size(record.size_bytes)}.")
    return "copy", record.size_bytes


def same_file_system(path: Path, other: Path) -> bool:
    """Whether ``other`` (or the folder it will be made in) is on the file system of ``path``."""
    while not other.exists() and other != other.parent:
        other = other.parent
    try:
        return path.stat().st_dev == other.stat().st_dev
    except OSError:
        return False
