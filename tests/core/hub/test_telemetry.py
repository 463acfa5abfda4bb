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


def test_every_library_is_told_to_keep_quiet_in_each_process() -> None:
    """Also those that are only imported much later; ONNX Runtime has a call of its own."""
    silent = ("HF_HUB_DISABLE_TELEMETRY", "DISABLE_TELEMETRY", "DO_NOT_TRACK")
    code = (
        "import core.jobs.worker, os\n"
        f"assert all(os.environ[name] == '1' for name in {silent!r})\n"
        "from huggingface_hub import constants\n"
        "assert constants.HF_HUB_DISABLE_TELEMETRY\n"
        "from huggingface_hub.utils import send_telemetry\n"
        "import threading\n"
        "send_telemetry('bitwright', library_name='bitwright')\n"
        "assert threading.active_count() == 1, 'something is being sent'\n"
    )
    environment = {k: v for k, v in os.environ.items() if k not in silent}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    root = Path(__file__).parents[3]
    loading = [
        file for file in (root / "core").rglob("*.py") if "\n    import onnxruntime\n" in file.read_text()
    ]
    assert loading
    assert all("disable_telemetry_events()" in file.read_text() for file in loading)
