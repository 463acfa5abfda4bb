"""The engine's version, stored with every variant and measurement."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def _installed() -> str:
    try:
        return version("bitwright")
    except PackageNotFoundError:  # a frozen bundle may carry no metadata
        return "0.1.0"


ENGINE_VERSION = _installed()
