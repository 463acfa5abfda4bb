"""What is said of a download: pure words from rows, results and plans."""

from __future__ import annotations

import pytest

from core.hub.client import HubFile
from core.hub.needs import Disk, DiskNeed, Needs
from core.hub.plan import DownloadPlan, SkippedFile
from core.hub.speed import FILES_METRIC, FILES_TOTAL_METRIC, SPEED_METRIC
from core.jobs.protocol import JobKind, JobState
from desktop.models.downloads import (
    is_large,
    kept_words,
    plan_pairs,
    room_words,
    running_words,
    verified_words,
)
from desktop.services.job_rows import JobProgress, JobRow

GB = 10**9
METRICS = {FILES_TOTAL_METRIC: (7.0, "files"), FILES_METRIC: (3.0, "files")}


def row(stage: str, progress: JobProgress | None, **more: object) -> JobRow:
    made = JobRow(
        "j", JobKind.DOWNLOAD, "Get org/m", {}, JobState.RUNNING, "2026-01-01", stage=stage, progress=progress
    )
    for name, value in more.items():
        object.__setattr__(made, name, value)
    return made


def test_a_running_download_tells_files_bytes_speed_and_time_left() -> None:
    at = JobProgress(GB, 4 * GB, "bytes", eta_s=9999)
    words, left = running_words(row("download", at, metrics={**METRICS, SPEED_METRIC: (10e6, "B/s")}))
    assert words == "Downloading  ·  3 of 7 files  ·  1.0 GB of 4.0 GB  ·  10.0 MB/s"
    assert left == "about 5 min left"  # of the smoothed speed, not of the last moment


def test_silence_is_told_instead_of_an_endless_time_left() -> None:
    at = JobProgress(GB, 4 * GB, "bytes", eta_s=10)
    words, left = running_words(row("download", at, metrics={**METRICS, SPEED_METRIC: (0.0, "B/s")}))
    assert words.endswith("waiting for the hub")
    assert left == ""


def test_hashing_what_is_here_has_no_speed_of_a_network() -> None:
    at = JobProgress(GB, 2 * GB, "bytes", eta_s=2)
    words, left = running_words(row("verify", at, metrics={**METRICS, SPEED_METRIC: (10e6, "B/s")}))
    assert words == "Checking what is already here  ·  1.0 GB of 2.0 GB"
    assert left == ""


def test_what_was_asked_for_is_said_at_once() -> None:
    at = JobProgress(1, 2, "bytes")
    assert running_words(row("download", at, pausing=True))[0] == "Pausing"
    assert running_words(row("download", at, cancelling=True))[0] == "Cancelling"
    assert running_words(row("", None))[0] == "Starting"


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (
            {"verified": {"sha256": 2, "git_sha1": 5}},
            "Verified: 7 files match the Hub's hashes (2 by SHA-256, 5 by git's SHA-1)",
        ),
        (
            {"verified": {"sha256": 1, "git_sha1": 0}},
            "Verified: 1 file matches the Hub's hash (1 by SHA-256)",
        ),
        ({}, ""),
        ({"verified": {"sha256": 0, "git_sha1": 0}}, ""),
        ({"verified": "yes"}, ""),
        ({"verified": {"sha256": "many"}}, ""),
    ],
)
def test_what_was_verified_is_told_when_it_is_known(result: dict[str, object], words: str) -> None:
    assert verified_words(result) == words


def test_conversion_is_part_of_what_is_told() -> None:
    assert "made safetensors" in verified_words({"verified": {"sha256": 1}, "converted": True})


@pytest.mark.parametrize(("size", "resumes"), [(0, True), (0, False), (5 * GB, True), (5 * GB, False)])
def test_what_is_kept_says_how_it_goes_on(size: int, resumes: bool) -> None:
    words = kept_words(size, resumes=resumes)
    assert ("5.0 GB" in words) is bool(size)
    assert ("Resume" in words) is resumes


def plan(name: str = "model.safetensors", size: int = 2 * GB) -> DownloadPlan:
    files = (HubFile("config.json", 10, None, "a" * 40), HubFile(name, size, "b" * 64, None))
    return DownloadPlan("org/m", "main", "c" * 40, files, (SkippedFile("x.bin", GB, "pickled"),), "mit", True)


def needs(download: int, *, free: int = 100 * GB, quantize: int = 0) -> Needs:
    items = (DiskNeed("download", "/c", download), DiskNeed("quantize", "/m", quantize, True))
    return Needs(items, (Disk("/c", download + quantize, free),))


def test_only_large_risky_or_too_large_downloads_are_worth_a_question() -> None:
    assert not is_large(plan(), needs(GB - 1))
    assert is_large(plan(), needs(GB))
    assert is_large(plan("pytorch_model.bin"), needs(5))
    assert is_large(plan(), needs(5, free=6))


def test_a_plan_is_told_in_pairs() -> None:
    pairs = dict(plan_pairs(plan(), needs(GB)))
    assert pairs["Files"] == "2 files, 2.0 GB (1.0 GB is here already)"
    assert pairs["Left out"] == "1 file, 1.0 GB (not needed, or not safe)"
    assert pairs["Licence"] == "mit (gated: its owner must let you in)"
    assert pairs["Checked by"] == "SHA-256 (1), git's SHA-1 (1)"


def test_room_is_told_in_parts() -> None:
    words = room_words(needs(2 * GB, quantize=GB), "Q4_K_M")
    assert words == "2.0 GB to fetch + ~1.0 GB for Q4_K_M  ·  100.0 GB free"
