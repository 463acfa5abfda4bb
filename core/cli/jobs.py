"""``bitwright jobs``: what ran, and what was interrupted: list, resume, discard."""

from __future__ import annotations

from typing import Annotated

import typer

from core.cli import output
from core.cli.download import run_download_job, show_download
from core.cli.library import JsonFlag
from core.errors import InvalidInputError
from core.formats import file_size
from core.hub.kept import remove_kept
from core.jobs.launch import run_job
from core.jobs.protocol import JobKind, JobState
from core.jobs.store import JobRecord, discard, load_job, load_jobs, sweep
from core.paths import Paths, current_paths

jobs_app = typer.Typer(no_args_is_help=True, help="Work that ran or was interrupted.")

JobId = Annotated[str, typer.Argument(help="A job's id, as 'jobs list' shows it.")]


@jobs_app.command("list")
def jobs_list(json: JsonFlag = False) -> None:
    """All jobs, newest last, with where each stands."""
    paths = current_paths().ensure()
    sweep(paths)
    records = load_jobs(paths)
    if json:
        output.print_json({"jobs": [_row(record) for record in records]})
        return
    for record in records:
        why = f"  {record.error['message']}" if record.error else ""
        output.stdout.print(f"{record.spec.job}  {record.state:<11} {record.spec.title}{why}", markup=False)


@jobs_app.command("resume")
def jobs_resume(job: JobId, json: JsonFlag = False) -> None:
    """Run an interrupted, failed or cancelled job again."""
    paths = current_paths().ensure()
    record = _found(paths, job)
    if not record.state.is_over or record.state is JobState.FINISHED:
        raise InvalidInputError(
            f"the job is {record.state}", "only interrupted or failed jobs can be resumed"
        )
    if record.spec.kind is JobKind.DOWNLOAD:
        result = run_download_job(paths, record.spec)
    else:
        with output.job_progress() as listener:
            result = run_job(record.spec, listener)
    if json:
        output.print_json(result)
    elif record.spec.kind is JobKind.DOWNLOAD:
        show_download(result)
    elif made := result.get("variant_id") or result.get("source_id"):
        output.stdout.print(str(made), markup=False)


@jobs_app.command("discard")
def jobs_discard(job: JobId, json: JsonFlag = False) -> None:
    """Forget a job and delete what it left behind."""
    paths = current_paths().ensure()
    record = _found(paths, job)
    freed = 0
    if record.spec.kind is JobKind.DOWNLOAD and record.state is not JobState.RUNNING:
        freed = remove_kept(record.folder, paths.hub_cache, record.spec.params.get("to"))
    discard(paths, record.spec.job)
    if json:
        output.print_json({"discarded": record.spec.job, "freed_bytes": freed})
    elif freed:
        output.stdout.print(f"Freed {file_size(freed)}.", markup=False)


def _found(paths: Paths, job: str) -> JobRecord:
    sweep(paths)
    return load_job(paths, job)


def _row(record: JobRecord) -> dict[str, object]:
    return {
        "id": record.spec.job,
        "kind": str(record.spec.kind),
        "title": record.spec.title,
        "state": str(record.state),
        "created_at": record.created_at,
        "ended_at": record.ended_at,
        "stage": record.stage,
        "error": dict(record.error) if record.error else None,
    }
