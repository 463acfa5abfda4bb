"""``.pt2`` archives (torch.export) from people we do not know: checked before torch reads them.

``torch.export.load`` unpickles weights and constants that say they are pickles, falls back to full unpickling
for its sample inputs, evaluates symbolic sizes as Python, compiles guards and loads compiled libraries. Only
plain archives get as far as that here: raw tensors, operators of a plain kind, sizes that are names and
numbers, and sample inputs that load with ``weights_only``. The file is read once, so that what was checked is
what is loaded.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import torch
from torch.export import ExportedProgram

from core.errors import CorruptFileError, DiskFullError, NotFoundError, UnsupportedModelError

_MAX_BYTES: Final = 4 << 30
_HINT: Final = "Write it again with torch.export.save from a plain model."
#: a size as torch writes it; matched without turning back, which a file could make endless. An example:
#: ``Add(Symbol('s31', positive=True, integer=True), Integer(-1))``
_SIZE: Final = re.compile(
    r"(?:Symbol\('[su]\d{1,6}'(?:, [a-z]{1,20}=(?:True|False)){0,8}\)|Integer\(-?\d{1,18}\)|[su]\d{1,6}"
    r"|\d{1,18}|(?:Add|Mul|Max|Min|Mod|FloorDiv|PythonMod|CleanDiv)\(|[), ]){1,64}+"
)
_SYMBOL: Final = re.compile(r"[su]\d{1,6}")
_TARGET: Final = re.compile(
    r"torch\.ops\.(?:aten|quantized_decomposed|torchao)\.(?!from_file)\w+\.\w+"
    r"|_operator\.(?:getitem|add|sub|mul|floordiv|mod|neg|truediv|eq|ne|lt|le|gt|ge)"
    r"|torch\.sym_(?:max|min|not|int|float)"
    r"|math\.(?:ceil|floor|trunc)"
)
#: what each part of an archive may be called, below its one top folder
_NAMES: Final = re.compile(
    r"models/[\w-]+\.json|data/weights/(?:weight_\d+|[\w-]+_weights_config\.json)"
    r"|data/constants/(?:tensor_\d+|[\w-]+_constants_config\.json)|data/sample_inputs/[\w-]+\.pt"
    r"|archive_format|archive_version|version|byteorder|\.data/\w+"
)


def load_archive(path: Path) -> ExportedProgram:
    """The one program of a ``.pt2`` file.

    Raises NotFoundError, CorruptFileError (no such archive, or a damaged one) and UnsupportedModelError for
    anything in it that would run code of its own.
    """
    if not path.is_file():
        raise NotFoundError(f"{path} does not exist", "Give a .pt2 file that torch.export.save wrote.")
    if path.stat().st_size > _MAX_BYTES:
        raise UnsupportedModelError(f"{path.name} is larger than 4 GiB", "This flow is for small models.")
    data = path.read_bytes()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check(archive, len(data), path.name)
    except (zipfile.BadZipFile, ValueError, KeyError, RecursionError, NotImplementedError) as error:
        raise CorruptFileError(f"{path.name} is no .pt2 archive ({error})", _HINT) from error
    import torch.ao.quantization.fx._decomposed  # the operators of archives that are quantized already

    try:
        program: ExportedProgram = torch.export.load(io.BytesIO(data))
    except Exception as error:
        raise CorruptFileError(f"{path.name} cannot be read: {_line(error)}", _HINT) from error
    program._guards_code = []  # they would be compiled as Python
    return program


def save_archive(program: ExportedProgram, path: Path) -> int:
    """Write ``program`` beside ``path`` and rename it. Returns its bytes. Raises DiskFullError."""
    partial = path.with_name(f".{path.name}.partial.pt2")
    try:
        torch.export.save(program, partial)
        partial.replace(path)
    except (OSError, RuntimeError) as error:  # torch's writer raises RuntimeError when the disk is full
        raise DiskFullError(
            f"{path.name} could not be written: {_line(error)}", "Free some space."
        ) from error
    finally:
        partial.unlink(missing_ok=True)
    return path.stat().st_size


def _line(error: BaseException) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__


def _check(archive: zipfile.ZipFile, size: int, where: str) -> None:
    infos = archive.infolist()
    roots = {info.filename.partition("/")[0] for info in infos}
    if len(roots) != 1:
        raise ValueError("it has not one top folder")
    root = roots.pop()
    if (
        any(info.compress_type != zipfile.ZIP_STORED for info in infos)
        or sum(i.file_size for i in infos) > size
    ):
        raise ValueError("its parts are compressed")
    names = [info.filename.removeprefix(f"{root}/") for info in infos]
    if len(set(names)) != len(names):
        raise ValueError("a part is there twice")
    for name in names:
        if _NAMES.fullmatch(name) is None:
            raise UnsupportedModelError(
                f"{where} holds {name!r}, which a plain exported model has not", _HINT
            )
    models = [name for name in names if name.startswith("models/")]
    if len(models) != 1:
        raise ValueError(f"it holds {len(models)} models")
    for name in names:
        if name.endswith("_config.json"):
            _check_payload(_json(archive, f"{root}/{name}"), where)
        elif name.startswith("data/sample_inputs/"):
            _check_inputs(archive.read(f"{root}/{name}"), where)
    _check_model(_json(archive, f"{root}/{models[0]}"), where)


def _json(archive: zipfile.ZipFile, name: str) -> Mapping[str, Any]:
    value = json.loads(archive.read(name))
    if not isinstance(value, dict):
        raise ValueError(f"{name} is no object")  # noqa: TRY004 - one kind of damage among others
    return value


def _check_payload(config: Mapping[str, Any], where: str) -> None:
    """Weights or constants: raw tensors only."""
    for name, entry in dict(config["config"]).items():
        stored = str(entry["path_name"])
        if entry.get("use_pickle") is not False or re.fullmatch(r"(?:weight|tensor)_\d+", stored) is None:
            raise UnsupportedModelError(f"{name!r} of {where} is a pickle: pickles can run code", _HINT)


def _check_inputs(data: bytes, where: str) -> None:
    if not data:
        return
    try:
        torch.load(io.BytesIO(data), weights_only=True)
    except Exception as error:
        raise UnsupportedModelError(
            f"The sample inputs of {where} are more than tensors: such pickles can run code", _HINT
        ) from error


def _check_model(model: Mapping[str, Any], where: str) -> None:
    for symbol in dict(model.get("range_constraints") or {}):
        if _SYMBOL.fullmatch(symbol) is None:
            raise UnsupportedModelError(f"{where} has a size called {symbol!r}", _HINT)
    for key, value in _strings(model):
        if key == "expr_str" and _SIZE.fullmatch(value) is None:
            raise UnsupportedModelError(f"{where} has the size {value[:60]!r}", _HINT)
        if key == "target" and _TARGET.fullmatch(value) is None:
            raise UnsupportedModelError(
                f"{where} calls {value[:60]!r}", "Only torch's own operators are run."
            )


def _strings(value: Any) -> Iterator[tuple[str, str]]:
    """Every (key, text) below ``value`` that says what is called or how large something is."""
    todo = [value]
    while todo:
        found = todo.pop()
        if isinstance(found, dict):
            for key, inner in found.items():
                if key in ("expr_str", "target"):
                    yield key, inner if isinstance(inner, str) else repr(inner)
                todo.append(inner)
        elif isinstance(found, list):
            todo += found
