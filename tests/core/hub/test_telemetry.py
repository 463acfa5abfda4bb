"""Nothing is told to anybody: neither in headers, nor by a request that nobody asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.fakes.hub import FakeHub


def test_only_what_was_asked_for_is_asked(fake_hub: FakeHub, tmp_path: Path) -> None:
    fake_hub.add_repo("org/tiny", {"config.json": b"{}"})
    code = "import sys\nfrom core.hub.client import HubClient\nHubClient(sys.argv[1]).model_page('org/tiny')"
    environment = {k: v for k, v in os.environ.items() if k != "HF_HUB_DISABLE_TELEMETRY"}
    environment |= {"HF_ENDPOINT": fake_hub.endpoint, "HF_HOME": str(tmp_path / "hf")}
    subprocess.run([sys.executable, "-c", code, fake_hub.endpoint], check=True, env=environment)
    assert {request.path for request in fake_hub.requests} == {"/api/models/org/tiny"}


def test_the_library_says_only_its_name_and_version() -> None:
    code = (
        "import core.paths\n"
        "from huggingface_hub.utils._headers import build_hf_headers\n"
        "print(build_hf_headers(library_name='bitwright', token=False)['user-agent'])"
    )
    environment = {k: v for k, v in os.environ.items() if k != "HF_HUB_DISABLE_TELEMETRY"}
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
    ).stdout
    assert "torch" not in told
    assert "agent" not in told.removeprefix("user-agent")
