"""Settings, declared once with types and defaults; unknown or broken values never stop the app."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args

from core.durable import replace_text

KvType = Literal["f16", "q8_0", "q4_0"]
KV_TYPES: tuple[KvType, ...] = get_args(KvType)
Theme = Literal["system", "light", "dark"]
Compute = Literal["fp32", "tf32"]

VERSION = 1


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose. ``threads`` 0 means all cores; folders empty mean the default place.

    ``kv_cache`` is how chats in llama.cpp keep the conversation.

    ``compute`` says how matrices are multiplied where a GPU can do it faster and less exactly.
    """

    theme: Theme = "system"
    language: str = "system"  # a code of desktop.language, or that of the system
    threads: int = 0
    memory_limit: int = 0  # bytes that a chat or a job may take, 0: all that is free
    calibration_text: str = ""  # a file or hub:owner/name for recipes that name none, "": the bundled one
    models_folder: str = ""
    hub_endpoint: str = ""
    hub_streams: int = 4  # files that a download fetches at once
    hub_rate_limit: int = 0  # bytes a second for a download, 0: as fast as it comes
    hub_offline: bool = False
    chat_context: int = 4096
    evaluate_after_quantize: bool = True
    compute: Compute = "fp32"
    kv_cache: KvType = "f16"
    window_geometry: str = ""
    first_run_done: bool = False

    def effective_threads(self) -> int:
        """Threads that work may use on this machine now."""
        available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        return max(1, min(self.threads or available, available))


def load_settings(path: Path) -> Settings:
    """Settings from ``path``; a missing file, field or a wrong type gives that field's default."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(data, dict):
        return Settings()
    values: dict[str, Any] = {}
    for declared in fields(Settings):
        value = data.get(declared.name)
        if type(value) is type(declared.default):
            values[declared.name] = value
    for name, value in list(values.items()):
        if type(value) is int and value < 0:
            del values[name]
    for name, legal in (("theme", get_args(Theme)), ("compute", get_args(Compute)), ("kv_cache", KV_TYPES)):
        if values.get(name) not in legal:
            values.pop(name, None)
    return replace(Settings(), **values)


def save_settings(settings: Settings, path: Path) -> None:
    """Write atomically (a crash leaves the old file)."""
    replace_text(path, json.dumps({"version": VERSION, **asdict(settings)}, indent=2))
