"""What the window says of a download: how far it is, what was verified, what a plan comes to (pure)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from core.formats import bandwidth, file_size, time_left, whole
from core.hub.speed import FILES_METRIC, FILES_TOTAL_METRIC, SPEED_METRIC
from core.language import tr, trn
from core.types import Stage
from desktop.services.job_rows import JobRow

if TYPE_CHECKING:
    from core.hub.needs import Needs
    from core.hub.plan import DownloadPlan

LARGE_BYTES = 1_000_000_000
SEPARATOR = "  ·  "


def running_words(row: JobRow) -> tuple[str, str]:
    """The line beneath a download's bar, beginning with its stage, and the time left at its right."""
    figures, left = figure_words(row)
    return SEPARATOR.join(filter(None, (stage_words(row), figures))), left


def stage_words(row: JobRow) -> str:
    """What a download does now."""
    if row.cancelling or row.pausing:
        return tr("Cancelling") if row.cancelling else tr("Pausing")
    if row.stage == Stage.VERIFY and _is_first_look(row):
        return tr("Checking what is already here")
    return row.stage_words or tr("Starting")


def figure_words(row: JobRow) -> tuple[str, str]:
    """Files, bytes and speed; and the time left by that speed, which is smoothed."""
    progress = row.progress
    if progress is None or progress.unit != "bytes" or row.cancelling or row.pausing:
        return "", ""
    size = tr("{size} of {size2}", size=file_size(progress.done), size2=file_size(progress.total))
    if row.stage != Stage.DOWNLOAD:
        return size, "" if _is_first_look(row) else time_left(progress.eta_s)
    parts = [size]
    if (total := row.metrics.get(FILES_TOTAL_METRIC)) is not None:
        done = row.metrics.get(FILES_METRIC, (0.0, ""))[0]
        parts.insert(0, tr("{done} of {total} files", done=whole(done), total=whole(total[0])))
    speed = row.metrics.get(SPEED_METRIC)
    if speed is None:
        return SEPARATOR.join(parts), time_left(progress.eta_s)
    if speed[0] < 1:
        return SEPARATOR.join([*parts, tr("waiting for the hub")]), ""
    left = time_left((progress.total - progress.done) / speed[0])
    return SEPARATOR.join([*parts, bandwidth(speed[0])]), left


def _is_first_look(row: JobRow) -> bool:
    """Whether files of an earlier run are hashed: the plan is there, and not all of it is verified."""
    total = row.metrics.get(FILES_TOTAL_METRIC)
    return total is not None and row.metrics.get(FILES_METRIC, (0.0, ""))[0] < total[0]


def verified_words(result: Mapping[str, Any]) -> str:
    """How many files of a download match the hashes that the Hub names; empty when nothing says so."""
    verified = result.get("verified")
    if not isinstance(verified, Mapping):
        return ""
    try:
        sha256, git_sha1 = int(verified.get("sha256", 0)), int(verified.get("git_sha1", 0))
    except (TypeError, ValueError):
        return ""
    how = [tr("{sha256} by SHA-256", sha256=sha256)] if sha256 else []
    how += [tr("{git_sha1} by git's SHA-1", git_sha1=git_sha1)] if git_sha1 else []
    count = sha256 + git_sha1
    if not count:
        return ""
    words = trn(
        "Verified: {n} file matches the Hub's hash ({list})",
        "Verified: {n} files match the Hub's hashes ({list})",
        count,
        list=", ".join(how),
    )
    return (
        tr("{words}. Its pickled weights were made safetensors.", words=words)
        if result.get("converted")
        else words
    )


def kept_words(size_bytes: int, *, resumes: bool) -> str:
    """What a download that stopped has left."""
    if not size_bytes:
        return (
            tr("No unfinished file is left of it.")
            if not resumes
            else tr("Resume goes on with the next file.")
        )
    way = tr("Resume goes on from there.") if resumes else tr("The next download of it goes on from there.")
    return tr("Partial files kept: {size}. {way}", size=file_size(size_bytes), way=way)


def is_large(plan: DownloadPlan, needs: Needs) -> bool:
    """Whether a download is worth a question before it starts."""
    missing = needs.bytes_for("download")
    return missing >= LARGE_BYTES or not needs.fits or bool(plan.pickles)


def plan_pairs(plan: DownloadPlan, needs: Needs) -> list[tuple[str, str]]:
    """A plan as names and values."""
    here = plan.total_bytes - needs.bytes_for("download")
    files = f"{files_count(len(plan.files))}, {file_size(plan.total_bytes)}"
    pairs = [
        (
            tr("Files"),
            tr("{files} ({size} is here already)", files=files, size=file_size(here)) if here > 0 else files,
        )
    ]
    if plan.skipped:
        left_out = sum(file.size_bytes for file in plan.skipped)
        left = tr(
            "{files_count}, {size} (not needed, or not safe)",
            files_count=files_count(len(plan.skipped)),
            size=file_size(left_out),
        )
        pairs.append((tr("Left out"), left))
    licence = plan.license or tr("Not stated")
    if plan.gated:
        licence = tr("{licence} (gated: its owner must let you in)", licence=licence)
    pairs.append((tr("Licence"), licence))
    sha256 = sum(file.sha256 is not None for file in plan.files)
    checks = [tr("SHA-256 ({sha256})", sha256=sha256)] if sha256 else []
    if len(plan.files) > sha256:
        checks.append(tr("git's SHA-1 ({count})", count=len(plan.files) - sha256))
    pairs.append((tr("Checked by"), ", ".join(checks)))
    pairs.append(
        (tr("Version"), tr("{revision}, commit {commit}", revision=plan.revision, commit=plan.commit[:12]))
    )
    return pairs


def files_count(files: int) -> str:
    """``1 file``, ``2 files``."""
    return trn("{n} file", "{n} files", files)


def room_words(needs: Needs, level: str) -> str:
    """The room that is needed, in parts, and what is free."""
    parts = [tr("{size} to fetch", size=file_size(needs.bytes_for("download")))]
    if converted := needs.bytes_for("convert"):
        parts.append(tr("{size} for the conversion", size=file_size(converted, estimate=True)))
    if made := needs.bytes_for("quantize"):
        parts.append(tr("{size} for {level}", size=file_size(made, estimate=True), level=level))
    free = ", ".join(tr("{size} free", size=file_size(disk.free_bytes)) for disk in needs.disks)
    return f"{' + '.join(parts)}{SEPARATOR}{free}"
