"""A look at a text: how much, in which scripts, how it begins."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.errors import NotFoundError
from core.jobs.context import JobContext
from core.jobs.launch import prepare_job
from core.jobs.protocol import JobKind
from core.jobs.store import folder_of
from core.paths import current_paths
from core.quant.calibration.documents import Message
from core.quant.calibration.look import SHOWN_CHARACTERS, beginning, run_preview, scripts_of


def look(text: str) -> dict[str, object]:
    paths = current_paths().ensure()
    spec = prepare_job(paths, JobKind.PREVIEW, "Look", {"text": text})
    return run_preview(JobContext.collecting(folder_of(paths, spec.job), spec))


def test_the_bundled_text_is_many_documents_in_several_scripts() -> None:
    found = look("")
    assert found == look("bundled")
    assert json.loads(json.dumps(found)) == found
    assert int(str(found["documents"])) > 50
    scripts = dict(found["scripts"])  # type: ignore[call-overload]
    assert scripts["latin"] > 0.5
    assert {"cyrillic", "han", "kana"} <= set(scripts)


def test_a_file_is_told_by_its_own_words(tmp_path: Path) -> None:
    file = tmp_path / "mine.txt"
    file.write_text("Ein Satz.\n\nNoch ein Satz.", encoding="utf-8")
    found = look(str(file))
    assert found == {
        "name": "mine.txt",
        "size_bytes": 25,
        "documents": 1,
        "complete": True,
        "scripts": [["latin", 1.0]],
        "first": ["Ein Satz. Noch ein Satz."],
    }
    with pytest.raises(NotFoundError):
        look(str(tmp_path / "none.txt"))


def test_long_beginnings_are_cut_and_conversations_are_written_out() -> None:
    assert beginning((Message("user", "Hello"), Message("assistant", "Good\nday"))) == "Hello Good day"
    assert len(beginning("word " * 1000)) <= SHOWN_CHARACTERS
    assert beginning("word " * 1000).endswith("…")
    assert scripts_of(["123 ..."]) == []
