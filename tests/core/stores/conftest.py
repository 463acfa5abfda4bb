"""A library with one variant, and the programs that it can be handed to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.jobs.context import JobContext
from core.jobs.protocol import JobKind, JobSpec
from core.library.catalog import Catalog
from core.library.records import FileRecord, VariantRecord
from core.paths import Paths, current_paths
from core.specs.recipe import Recipe
from tests.fakes import ollama
from tests.fakes.chat_templates import TEMPLATES
from tests.fakes.ollama import FakeOllama
from tests.fakes.records import FACTS, variant_record
from tests.fakes.stores import digest_of, model_gguf

RunJob = Callable[..., dict[str, Any]]


@pytest.fixture
def paths(bitwright_home: Path) -> Paths:
    return current_paths().ensure()


@pytest.fixture
def variant(paths: Paths) -> VariantRecord:
    """A Q4_0 GGUF of the library, in its folder."""
    content = model_gguf(template=TEMPLATES["smollm2"])
    return add_gguf(paths, "tiny-q4", content)


def add_gguf(paths: Paths, variant_id: str, content: bytes, **changes: Any) -> VariantRecord:
    folder = paths.variants / variant_id
    folder.mkdir()
    (folder / "model.gguf").write_bytes(content)
    file = FileRecord("model.gguf", len(content), digest_of(content))
    given = {"recipe": Recipe("rtn", "Q4_0", "gguf", "Q4_0"), **changes}
    created = "2099-01-02T00:00:00.000+00:00"
    record = variant_record(paths, variant_id, content, files=(file,), created_at=created, **given)
    with Catalog(paths) as catalog:
        return catalog.add_variant(record)


def add_folder(paths: Paths, variant_id: str, folder: Path, recipe: Recipe) -> VariantRecord:
    """A variant that is a model folder; ``folder`` lies in ``paths.variants``."""
    files = tuple(
        FileRecord(file.name, file.stat().st_size, digest_of(file.read_bytes()))
        for file in sorted(folder.iterdir())
    )
    size = sum(file.size_bytes for file in files)
    record = variant_record(
        paths, variant_id, path=str(folder), files=files, recipe=recipe, size_bytes=size, facts=FACTS
    )
    with Catalog(paths) as catalog:
        return catalog.add_variant(record)


@pytest.fixture
def run(paths: Paths) -> RunJob:
    """Run a job's handler in this process."""

    def run_job(
        handler: Callable[[JobContext], dict[str, Any]], kind: JobKind, **params: Any
    ) -> dict[str, Any]:
        spec = JobSpec("job-1", kind, "A job", params, str(paths.home))
        return handler(JobContext.collecting(paths.jobs / "job-1", spec))

    return run_job


@pytest.fixture
def ollama_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeOllama]:
    with ollama.serving() as fake:
        monkeypatch.setenv("OLLAMA_HOST", fake.host)
        yield fake


@pytest.fixture(autouse=True)
def no_real_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder without any store; no Ollama answers; returns the folder."""
    user = tmp_path / "user"
    user.mkdir()
    monkeypatch.setenv("HOME", str(user))
    monkeypatch.setenv("USERPROFILE", str(user))
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.delenv("OLLAMA_MODELS", raising=False)
    monkeypatch.setenv("OLLAMA_HOST", "127.0.0.1:9")
    return user
