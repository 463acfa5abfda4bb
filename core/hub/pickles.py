"""Pickled weights that the user agreed to, made safetensors once: opened as plain data, in the worker only.

``torch.load(weights_only=True)`` builds tensors and containers and refuses every other instruction of the
pickle, before it is carried out. Only the archives that torch has written since 1.6 are opened: their tensors
lie beside the pickle and are mapped, so that memory stays small.
"""

from __future__ import annotations

import json
import os
import pickle
import shutil
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from core.containers.safetensors_file import DTYPE_NAMES, StoredTensor, stored, write_safetensors
from core.errors import CorruptFileError, UnsupportedModelError
from core.hub.plan import PICKLE_INDEX, DownloadPlan
from core.language import tr

_MAX_PICKLE_BYTES = 64 << 20  # names and shapes; the weights lie beside it
_WRAPPERS = ("state_dict", "model_state_dict")


def convert_pickles(
    plan: DownloadPlan, snapshot: Path, target: Path, progress: Callable[[int, int], None]
) -> tuple[Path, ...]:
    """Make ``target`` a folder with the plan's model in safetensors: one file for each pickled one, the index
    where there are several, and copies of the small files. Returns the weight files.

    ``progress(done_bytes, total_bytes)`` may raise to stop. Raises UnsupportedModelError (more than tensors
    in the pickle: nothing of it was carried out), CorruptFileError, DiskFullError.
    """
    target.mkdir(parents=True, exist_ok=True)
    pickles = sorted(plan.pickles, key=lambda file: file.path)
    total = sum(file.size_bytes for file in pickles)
    done, owner, sizes, written = 0, dict[str, str](), 0, []

    def on_bytes(count: int) -> None:
        nonlocal done
        done += count
        progress(min(done, total), total)

    for i, file in enumerate(pickles, 1):
        name = "model.safetensors"
        if len(pickles) > 1:
            name = f"model-{i:05d}-of-{len(pickles):05d}.safetensors"
        tensors = [t for t in open_weights(snapshot / file.path) if t.name not in owner]
        owner |= {tensor.name: name for tensor in tensors}
        sizes += sum(tensor.nbytes for tensor in tensors)
        write_safetensors(target / name, tensors, on_bytes)
        written.append(target / name)
        del tensors
    if not owner:
        raise CorruptFileError(
            tr("'{repo_id}' holds no tensors.", repo_id=plan.repo_id),
            tr("Look for another copy of the model."),
        )
    if len(pickles) > 1:
        index = {"metadata": {"total_size": sizes}, "weight_map": dict(sorted(owner.items()))}
        (target / "model.safetensors.index.json").write_text(json.dumps(index, indent=1), encoding="utf-8")
    for file in plan.files:
        if file not in pickles and file.path != PICKLE_INDEX:
            copy = target / file.path
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(snapshot / file.path, copy)
    return tuple(written)


def open_weights(path: Path) -> list[StoredTensor]:
    """The tensors of a ``.bin`` file, mapped. Raises UnsupportedModelError, CorruptFileError."""
    import torch

    _check_archive(path)
    # The real path: the cache's blobs have no suffix, and links are followed once.
    try:
        state = torch.load(os.path.realpath(path), map_location="cpu", mmap=True, weights_only=True)
    except OSError:
        raise
    except pickle.UnpicklingError as error:
        raise UnsupportedModelError(
            tr(
                "'{name}' holds more than weights: a program could hide in it. It was not opened.",
                name=path.name,
            ),
            tr("Look for a copy of the model in safetensors or GGUF, and be wary of this one."),
        ) from error
    except Exception as error:  # a stranger's pickle makes torch fail in any way: assertions, memory, numbers
        raise CorruptFileError(
            tr("'{name}' is damaged, or not written by torch.", name=path.name),
            tr("Look for another copy of the model."),
        ) from error
    for wrapper in _WRAPPERS:
        if isinstance(state, Mapping) and isinstance(state.get(wrapper), Mapping):
            state = state[wrapper]
    if not isinstance(state, Mapping):
        raise _no_weights(path)
    tensors = [_stored(path, name, tensor) for name, tensor in state.items()]
    # Views may repeat a few stored numbers: their copies could fill any disk.
    if sum(tensor.nbytes for tensor in tensors) > 2 * path.stat().st_size:  # tied weights are there twice
        raise CorruptFileError(
            tr("The tensors in '{name}' claim to be larger than the file.", name=path.name),
            tr("Look for another copy."),
        )
    return tensors


def _stored(path: Path, name: object, tensor: Any) -> StoredTensor:
    import torch

    if not isinstance(name, str) or not name.isprintable() or len(name) > 500:
        raise _no_weights(path)
    if not isinstance(tensor, torch.Tensor) or tensor.dtype not in DTYPE_NAMES:
        raise _no_weights(path)
    # Weights are numbers in a row: not sparse, nested, computed when read, or a shape without numbers.
    plain = tensor.layout is torch.strided and tensor.device.type == "cpu" and not tensor.is_nested
    if not plain or tensor.is_neg() or tensor.is_conj():
        raise _no_weights(path)
    return stored(name, tensor)


def _check_archive(path: Path) -> None:
    """A zip file whose parts are stored as they are, with a pickle of moderate size."""
    hint = tr("Look for a copy of the model in safetensors or GGUF.")
    try:
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UnsupportedModelError(
            tr(
                "'{name}' is not an archive as torch writes it since 2020; it was not opened.", name=path.name
            ),
            hint,
        ) from error
    if any(info.compress_type != zipfile.ZIP_STORED for info in infos):
        raise CorruptFileError(tr("'{name}' is packed in a way that torch does not.", name=path.name), hint)
    if any(i.file_size > _MAX_PICKLE_BYTES for i in infos if i.filename.lower().endswith(".pkl")):
        raise CorruptFileError(tr("'{name}' has far too long a list of tensors.", name=path.name), hint)


def _no_weights(path: Path) -> UnsupportedModelError:
    return UnsupportedModelError(
        tr("'{name}' holds something else than a model's weights.", name=path.name),
        tr("Look for a copy of the model in safetensors or GGUF."),
    )
