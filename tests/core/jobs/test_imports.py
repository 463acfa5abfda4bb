"""Jobs, library and hub load without torch, Qt or any other heavy library."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

PROGRAM = """
import sys; sys.path.insert(0, sys.argv[1])
import core.hub.client, core.hub.job, core.jobs.launch, core.jobs.queue, core.jobs.store, core.jobs.worker
import core.library.catalog, core.library.importing, core.library.publish, core.library.resolve
print(*sorted({"torch", "transformers", "PySide6", "numba", "xllamacpp"} & set(sys.modules)))
"""


def test_jobs_library_and_hub_load_without_heavy_libraries() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(ROOT)], capture_output=True, check=True, text=True
    )
    assert answer.stdout.strip() == ""


def test_a_worker_is_ready_to_work_without_the_libraries_of_other_jobs() -> None:
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); import core.jobs.worker\n"
        "print(*{'numpy', 'sqlite_utils', 'huggingface_hub', 'psutil'} & set(sys.modules))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program, str(ROOT)], capture_output=True, check=True, text=True
    )
    assert answer.stdout.strip() == ""
