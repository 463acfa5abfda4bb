"""Workers of long jobs step back behind the window; what somebody waits for does not."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

ASK = """
import os, sys
from core.jobs.protocol import JobKind, JobSpec
from core.jobs.worker import _step_back
before = os.nice(0)
_step_back(JobSpec("x", JobKind(sys.argv[1]), "", {}, ""))
print(os.nice(0) - before)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="priorities have names there")
@pytest.mark.parametrize(("kind", "steps"), [("quantize", 5), ("evaluate", 5), ("chat", 0), ("probe", 0)])
def test_only_work_that_takes_all_cores_for_minutes_steps_back(kind: str, steps: int) -> None:
    if os.nice(0) + steps > 19:
        pytest.skip("this process stands at the end already")
    ran = subprocess.run([sys.executable, "-c", ASK, kind], capture_output=True, text=True, check=True)
    assert int(ran.stdout) == steps
