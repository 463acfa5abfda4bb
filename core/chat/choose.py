"""Which runtime serves a model: llama.cpp wherever it computes the same, else torch."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal

import psutil

from core.chat.edge_session import load_edge
from core.chat.llamacpp import LlamaCppSession
from core.chat.session import Session
from core.chat.torch_session import TorchSession
from core.edge.names import is_edge_folder
from core.errors import ChatError, DiskFullError, UnsupportedModelError
from core.language import mark
from core.library.transcoded import clean_up, copy_path, mark_used, room_for
from core.sources.json_file import read_json
from core.sources.source import open_source
from core.specs.runtime import KvType
from core.types import SourceKind

Progress = Callable[[int, int, str], None]
"""Called with (done, total, unit) while a model is made ready; it may raise to cancel."""


_OWN_ROUNDING: Final = mark(
    "the weights are exact; llama.cpp rounds their inputs to 8 bits in a way of its own"
)


def is_model(path: Path) -> bool:
    """Whether ``path`` is a model that can be opened: a file, or a folder that holds one."""
    if path.is_dir():
        return (path / "config.json").is_file() or any(path.glob("*.gguf"))
    return path.is_file()


def open_session(
    path: Path,
    *,
    n_ctx: int,
    threads: int,
    cache_dir: Path,
    device: str | None = None,
    compute: str | None = None,
    setting: str = "fp32",
    kv_type: KvType = "f16",
    memory_limit: int = 0,
    progress: Progress = lambda done, total, unit: None,
) -> Session:
    """Load a GGUF file or a model folder to chat with.

    A folder whose weights GGUF types hold exactly is copied into ``cache_dir`` the first time and served by
    llama.cpp, unless a ``device`` or the ``compute`` mode tf32 is asked for; every other folder is served by
    torch, in the mode of the ``setting`` where the device has it. Inputs that are rounded by token while the
    model runs are left to llama.cpp, which rounds them by 32 channels, and the session's note says so; scales
    of inputs that were measured beforehand only torch knows. ``memory_limit`` is what the user allows, in
    bytes (0: all): llama.cpp loads nothing that needs more, torch keeps fewer blocks in memory. Raises what
    the sessions raise, and what ``progress`` raises.
    """
    if not path.is_dir():
        return LlamaCppSession.load(
            path, n_ctx=n_ctx, threads=threads, kv_type=kv_type, memory_limit=memory_limit
        )
    if not (path / "config.json").is_file() and (source := open_source(path)).kind is SourceKind.GGUF_FILE:
        return LlamaCppSession.load(
            source.path, n_ctx=n_ctx, threads=threads, kv_type=kv_type, memory_limit=memory_limit
        )
    if is_edge_folder(path):
        return load_edge(path, n_ctx=n_ctx, threads=threads)
    failure: str | None = None
    copy = (
        transcoded(path, cache_dir, threads=threads, progress=progress)
        if device is None and compute != "tf32"
        else None
    )
    if copy is not None:
        try:
            session = LlamaCppSession.load(
                copy, n_ctx=n_ctx, threads=threads, kv_type=kv_type, memory_limit=memory_limit
            )
        except ChatError as error:
            failure = f"computed in torch because llama.cpp cannot load a copy of it ({error.message})"
            copy.unlink(missing_ok=True)
        else:
            session.note = _OWN_ROUNDING if _rounded_inputs(path) else session.note
            return session

    def loading(done: int, total: int) -> None:
        progress(done, total, "blocks")

    from core.decoder.compute import best_device, mode_for

    tf32 = mode_for(compute, setting, device or best_device()) == "tf32"
    fallback = TorchSession.load(
        path,
        n_ctx=n_ctx,
        threads=threads,
        device=device,
        memory_limit=memory_limit,
        tf32=tf32,
        loading=loading,
    )
    fallback.note = fallback.note or failure
    return fallback


def transcoded(
    folder: Path, cache_dir: Path, *, threads: int, progress: Progress = lambda done, total, unit: None
) -> Path | None:
    """The GGUF copy of ``folder``, made now if there is none yet; None when there cannot be one without
    loss, or the disk has no room for it. Raises CorruptFileError, and what ``progress`` raises."""
    if (
        not (folder / "config.json").is_file()
        or is_edge_folder(folder)
        or _rounded_inputs(folder) == "static"
    ):
        return None
    copy = copy_path(cache_dir, folder)
    if not copy.is_file():
        from core.containers.transcode import can_transcode

        if can_transcode(folder) is not None or not _make_copy(folder, copy, threads, progress):
            return None
    mark_used(copy)
    clean_up(cache_dir, copy)
    return copy


def _make_copy(folder: Path, copy: Path, threads: int, progress: Progress) -> bool:
    """Write ``copy`` beside its place and rename it; False when the disk has no room or, against what was
    promised, something would be lost."""
    from core.containers.transcode import transcode_to_gguf

    copy.parent.mkdir(parents=True, exist_ok=True)
    for left in copy.parent.glob("*.*.partial"):
        process = left.suffixes[-2][1:]
        if not (process.isdigit() and psutil.pid_exists(int(process))):  # it was killed
            left.unlink(missing_ok=True)
    partial = copy.with_name(f"{copy.name}.{os.getpid()}.partial")
    size_bytes = sum(file.stat().st_size for file in folder.glob("*.safetensors"))
    try:
        if not room_for(copy.parent, size_bytes):
            return False
        transcode_to_gguf(
            folder, partial, threads=threads, progress=lambda done, total: progress(done, total, "weights")
        )
        partial.replace(copy)
    except (DiskFullError, UnsupportedModelError):
        return False
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        return False
    finally:
        partial.unlink(missing_ok=True)
    return True


def _rounded_inputs(folder: Path) -> Literal["dynamic", "static"] | None:
    """How inputs of linears are quantized, by config.json alone: tools have put that in several places."""
    found: list[object] = [read_json(folder, "config.json")]
    dynamic: set[bool] = set()
    while found:
        value = found.pop()
        if isinstance(value, dict):
            if value.get("quant_method") == "bitnet":
                dynamic.add(True)
            for key in ("input_activations", "activation"):
                if isinstance(inner := value.get(key), dict):
                    dynamic.add(inner.get("dynamic") is True)
            found += value.values()
    if not dynamic:
        return None
    return "dynamic" if dynamic == {True} else "static"
