"""One tiny model of every family, built once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes.tiny_models import tiny_model


@pytest.fixture(scope="session")
def model_folder(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """``model_folder(model_type)``: the folder of the tiny model of that type. Do not write into it."""
    root = tmp_path_factory.mktemp("families")

    def folder(model_type: str) -> Path:
        path = root / model_type
        return path if path.exists() else tiny_model(path, model_type)

    return folder
