"""Settings by name, as the terminal sets and shows them: what each is, its value in words, and out of
words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Final, get_args
from urllib.parse import urlsplit

from core.errors import InvalidInputError, NotFoundError
from core.formats import bandwidth, memory_size
from core.hub.limit import parse_rate
from core.language import mark, tr
from core.settings import KV_TYPES, Compute, Settings, Theme

_WINDOW: Final = frozenset({"window_geometry", "first_run_done"})
"""What the window remembers for itself, which is nobody's setting."""
_SIZE: Final = re.compile(r"(\d+(?:\.\d+)?)\s*(k|m|g|t)(i?)b?", re.IGNORECASE)
_SHARE: Final = re.compile(r"(\d+(?:\.\d+)?)\s*%")
_POWERS: Final = {"k": 1, "m": 2, "g": 3, "t": 4}


@dataclass(frozen=True, slots=True)
class SettingSpec:
    """``about`` is one sentence; ``choices`` are the values that a text can have (none: any)."""

    name: str
    about: str
    choices: tuple[str, ...] = ()


_ABOUT: Final[Mapping[str, str]] = {
    "theme": mark("How the window looks."),
    "language": mark("The language of the window: system, or a code such as de."),
    "threads": mark("Processor cores that jobs and chats may use; 0 means all."),
    "memory_limit": mark("Memory that one chat or job may take: 12GiB, 50%, or 0 for all that is free."),
    "models_folder": mark("Where new variants go; 'library move' also moves those that exist."),
    "calibration_text": mark(
        "Text for recipes that name none: a file, hub:owner/name, or empty for the bundled."
    ),
    "hub_endpoint": mark("Address of the hub; empty means Hugging Face."),
    "hub_streams": mark("Files that a download fetches at once."),
    "hub_rate_limit": mark("Speed of a download: 5MB, 500kB, or 0 for as fast as it comes."),
    "hub_offline": mark("Nothing is asked of the hub."),
    "chat_context": mark("Tokens of a conversation that a chat keeps in mind."),
    "evaluate_after_quantize": mark("Each new variant is compared with its original."),
    "compute": mark("How a GPU multiplies: exactly, or faster in TF32."),
    "kv_cache": mark("How chats keep the conversation: fewer bits take less memory."),
}
_CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "theme": get_args(Theme),
    "language": ("system", "en", "de", "es", "fr", "ja", "zh_CN"),  # desktop.language knows their names
    "compute": get_args(Compute),
    "kv_cache": KV_TYPES,
}


def setting_specs() -> tuple[SettingSpec, ...]:
    """Every setting that a person may change, in the order of their declaration."""
    return tuple(
        SettingSpec(field.name, _ABOUT.get(field.name, ""), _CHOICES.get(field.name, ()))
        for field in fields(Settings)
        if field.name not in _WINDOW
    )


def setting_spec(name: str) -> SettingSpec:
    """The setting of this name ("memory-limit" is "memory_limit"). Raises NotFoundError."""
    wanted = name.strip().lower().replace("-", "_")
    for spec in setting_specs():
        if spec.name == wanted:
            return spec
    raise NotFoundError(
        tr("There is no setting '{name}'.", name=name),
        tr("See 'bitwright settings list'."),
    )


def reset(now: Settings) -> Settings:
    """Every setting as at the first start, but for the folder of models: what lies there stays in use."""
    names = {spec.name for spec in setting_specs()} - {"models_folder"}
    return replace(now, **{name: default_of(name) for name in names})


def default_of(name: str) -> Any:
    return getattr(Settings(), name)


def shown(name: str, value: Any) -> str:
    """A value in words: ``12.0 GiB``, ``on``, ``(empty)``."""
    if name == "memory_limit":
        return memory_size(value) if value else tr("none")
    if name == "hub_rate_limit":
        return bandwidth(value) if value else tr("none")
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    return str(value) if value != "" else tr("(empty)")


def parsed(name: str, text: str, *, memory_bytes: int = 0) -> Any:
    """The value of a setting that ``text`` means; ``memory_bytes`` is what a share of memory is taken of.

    Raises InvalidInputError for what the setting cannot be.
    """
    special = _PARSERS.get(name)
    if special is not None:
        return special(text, memory_bytes)
    choices, default = _CHOICES.get(name, ()), default_of(name)
    if choices:
        if text not in choices:
            raise _refused(name, text, tr("Choose of {choices}.", choices=", ".join(choices)))
        return text
    if isinstance(default, bool):
        return _switch(name, text)
    if isinstance(default, int):
        if not text.strip().isdigit():
            raise _refused(name, text, tr("Give a whole number."))
        return int(text)
    return text


def parse_memory(text: str, memory_bytes: int = 0) -> int:
    """Bytes from ``12GiB``, ``8 GB``, ``50%`` (of ``memory_bytes``) or ``0``; raises InvalidInputError."""
    plain = text.strip()
    if plain.lower() in {"", "0", "none"}:
        return 0
    share, size = _SHARE.fullmatch(plain), _SIZE.fullmatch(plain)
    if share is not None and 0 < float(share[1]) <= 100 and memory_bytes:
        return round(memory_bytes * float(share[1]) / 100)
    if size is not None:
        unit: int = (1024 if size[3] else 1000) ** _POWERS[size[2].lower()]
        return round(float(size[1]) * unit)
    raise _refused("memory_limit", text, tr("Write for example 12GiB, 50% or 0."))


def endpoint_problem(endpoint: str) -> str:
    """Why this cannot be a hub's address; empty when it can (an empty one means the standard hub)."""
    if not endpoint:
        return ""
    try:
        parts = urlsplit(endpoint)
        host = parts.hostname
    except ValueError:
        return tr("The address cannot be read.")
    if parts.scheme not in {"http", "https"}:
        return tr("The address must begin with https:// or http://.")
    return "" if host else tr("The address names no host.")


def _endpoint(text: str, _memory: int) -> str:
    endpoint = text.strip().rstrip("/")
    if problem := endpoint_problem(endpoint):
        raise _refused("hub_endpoint", text, problem)
    return endpoint


def _text_path(text: str, _memory: int) -> str:
    if not text or text.startswith("hub:"):
        return text
    path = Path(text).expanduser().absolute()
    if not path.is_file():
        raise _refused("calibration_text", text, tr("There is no such file."))
    return str(path)


def _folder(text: str, _memory: int) -> str:
    if not text:
        return ""
    path = Path(text).expanduser().absolute()
    if not path.is_dir():
        raise _refused("models_folder", text, tr("There is no such folder."))
    return str(path)


def _streams(text: str, _memory: int) -> int:
    if not text.strip().isdigit() or not 1 <= int(text) <= 16:
        raise _refused("hub_streams", text, tr("Give a number from 1 to 16."))
    return int(text)


def _switch(name: str, text: str) -> bool:
    word = text.strip().lower()
    if word in {"on", "yes", "true", "1"}:
        return True
    if word in {"off", "no", "false", "0"}:
        return False
    raise _refused(name, text, tr("Write on or off."))


_PARSERS: Final[Mapping[str, Callable[[str, int], Any]]] = {
    "memory_limit": parse_memory,
    "hub_rate_limit": lambda text, _memory: parse_rate(text) if text.strip() else 0,
    "hub_endpoint": _endpoint,
    "calibration_text": _text_path,
    "models_folder": _folder,
    "hub_streams": _streams,
}


def _refused(name: str, text: str, hint: str) -> InvalidInputError:
    return InvalidInputError(tr("'{text}' cannot be {name}.", text=text, name=name), hint)
