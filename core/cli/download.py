"""``bitwright download`` and ``bitwright hub``: a plan first, a download that survives, and the login."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.table import Table

from core.cli import output
from core.cli.library import JsonFlag
from core.errors import CancelledError, InvalidInputError, NotFoundError
from core.formats import file_size
from core.hub.kept import kept_of_job, remove_unfinished
from core.hub.limit import parse_rate
from core.hub.needs import Needs, disk_needs
from core.hub.plan import DownloadPlan
from core.jobs.launch import prepare_job, run_job
from core.jobs.protocol import JobKind, JobSpec
from core.jobs.store import folder_of
from core.paths import Paths, current_paths
from core.settings import load_settings
from core.specs.support import recipe_for, require_support

hub_app = typer.Typer(no_args_is_help=True, help="The account at the model hub, and what downloads left.")

Endpoint = Annotated[str | None, typer.Option(help="The hub's address; the settings' one by default.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("download")(download)
    app.add_typer(hub_app, name="hub")


def download(
    *,
    repo: Annotated[str, typer.Argument(help="A repository on the Hub: organisation/name.")],
    revision: Annotated[str | None, typer.Option(help="Branch, tag or commit.")] = None,
    include: Annotated[list[str] | None, typer.Option(help="Only files that match; may be repeated.")] = None,
    to: Annotated[
        Path | None, typer.Option(help="Put plain files into this folder instead of the shared cache.")
    ] = None,
    plan: Annotated[
        bool, typer.Option("--plan", help="Only say what would be fetched and what it takes.")
    ] = False,
    quantize: Annotated[
        str | None, typer.Option(help="With --plan: count the room for this level or dtype, too.")
    ] = None,
    allow_pickle: Annotated[
        bool,
        typer.Option(
            "--allow-pickle", help="Where there are only pickled weights: open them as plain data, convert."
        ),
    ] = False,
    limit_rate: Annotated[str | None, typer.Option(help="At most so much a second: 5MB, 500kB.")] = None,
    streams: Annotated[int | None, typer.Option(min=1, max=16, help="Files at once.")] = None,
    json: JsonFlag = False,
) -> None:
    """Get a model from the Hugging Face Hub, checked, into the shared cache or a folder.

    Ctrl-C pauses: what has come is kept, and 'jobs resume' goes on from there.
    """
    from core.hub.preview import preview

    paths = current_paths().ensure()
    folder = None if to is None else to.expanduser().absolute()
    if plan:
        recipe = None
        if quantize is not None:
            recipe = recipe_for(quantize)
            require_support(recipe)
        seen = preview(
            paths,
            repo,
            revision=revision,
            include=include or [],
            allow_pickle=allow_pickle,
            with_facts=lambda _plan: recipe is not None,
        )
        found = seen.plan
        needs = disk_needs(found, paths, folder=folder, recipe=recipe, facts=seen.facts)
        if json:
            output.print_json({**found.to_json(), "needs": needs.to_json()})
            return
        output.stdout.print(f"{found.repo_id} at {found.commit[:12]}", markup=False)
        output.stdout.print(_files_table(found))
        for line in plan_lines(found, needs, quantize):
            output.stdout.print(line, markup=False, soft_wrap=True)
        return
    params = {
        "repo": repo,
        "revision": revision,
        "include": include or [],
        "to": None if folder is None else str(folder),
        "allow_pickle": allow_pickle,
        "limit_rate": None if limit_rate is None else parse_rate(limit_rate),
        "streams": streams,
    }
    spec = prepare_job(
        paths,
        JobKind.DOWNLOAD,
        f"Download {repo}",
        params,
        load_settings(paths.settings_file).threads,
    )
    result = run_download_job(paths, spec)
    if json:
        output.print_json(result)
        return
    show_download(result)


def show_download(result: dict[str, Any]) -> None:
    """Where it is, what was verified, and how to chat with it if it came quantized."""
    output.stdout.print(f"{result['path']}", markup=False, soft_wrap=True)
    output.stderr.print(f"  {verified_words(result)}", markup=False)
    if "variant_id" in result:
        output.stderr.print(f"  bitwright chat {result['variant_id']}", markup=False, soft_wrap=True)


def run_download_job(paths: Paths, spec: JobSpec) -> dict[str, Any]:
    """Run or resume it; a Ctrl-C pauses it. Raises CancelledError that says what is kept."""
    with _saying_what_is_kept(paths, spec), output.job_progress() as listener:
        return run_job(spec, listener, on_interrupt=("pause",))


@contextmanager
def _saying_what_is_kept(paths: Paths, spec: JobSpec) -> Iterator[None]:
    try:
        yield
    except CancelledError as error:
        kept = kept_of_job(folder_of(paths, spec.job), paths.hub_cache, spec.params.get("to"))
        raise CancelledError(
            f"The download was stopped; {file_size(kept.size_bytes)} of unfinished files is kept.",
            f"'bitwright jobs resume {spec.job}' goes on, 'bitwright jobs discard {spec.job}' removes it",
        ) from error


def verified_words(result: dict[str, Any]) -> str:
    """What was checked, in a line: ``Verified: 7 files (2 by SHA-256, 5 by git's SHA-1)``."""
    verified = result.get("verified") or {}
    sha256, git_sha1 = int(verified.get("sha256", 0)), int(verified.get("git_sha1", 0))
    how = [f"{sha256} by SHA-256"] if sha256 else []
    how += [f"{git_sha1} by git's SHA-1"] if git_sha1 else []
    count = sha256 + git_sha1
    words = f"Verified: {count} file{'' if count == 1 else 's'} ({', '.join(how)})"
    return words + ("; pickled weights were made safetensors" if result.get("converted") else "")


# -- the plan ---------------------------------------------------------------------------------------


def _files_table(plan: DownloadPlan) -> Table:
    table = Table("File", "Size", "Checked by", box=None, pad_edge=False)
    for file in plan.files:
        table.add_row(
            escape(file.path), file_size(file.size_bytes), "SHA-256" if file.sha256 else "git's SHA-1"
        )
    return table


def plan_lines(plan: DownloadPlan, needs: Needs, quantize: str | None) -> list[str]:
    """What a plan comes to, in words."""
    left_out = sum(file.size_bytes for file in plan.skipped)
    here = plan.total_bytes - needs.bytes_for("download")
    gate = "; gated: its owner must let you in" if plan.gated else ""
    lines = [
        f"{len(plan.files)} files, {file_size(plan.total_bytes)}"
        + (f"; {file_size(here)} of it is here already" if here > 0 else ""),
        f"Left out: {len(plan.skipped)} files, {file_size(left_out)}" if plan.skipped else "",
        f"Licence: {plan.license or 'not named'}{gate}",
        "Its weights are pickles: they are opened as plain data only, and made safetensors."
        if plan.pickles
        else "",
    ]
    words = {"download": "to fetch", "convert": "for the conversion", "quantize": f"for {quantize}"}
    for item in needs.items:
        size = file_size(item.size_bytes, estimate=item.estimated)
        lines.append(f"Room {words[item.what]}: {size} in {item.folder}")
    lines += [
        f"This does not fit: {file_size(disk.needed_bytes)} are needed, "
        f"{file_size(disk.free_bytes)} are free ({disk.folder})"
        for disk in needs.disks
        if not disk.fits
    ]
    return [line for line in lines if line]


# -- the account ------------------------------------------------------------------------------------


def _endpoint(given: str | None) -> str:
    from core.hub.client import HubClient

    if given:
        return HubClient(given).endpoint
    return HubClient.from_settings(current_paths()).endpoint


@hub_app.command("login")
def hub_login(endpoint: Endpoint = None, json: JsonFlag = False) -> None:
    """Keep an access token in the system keyring; it is read without echo, or from stdin."""
    from core.hub.account import log_in
    from core.hub.login import require_keyring

    hub = _endpoint(endpoint)
    require_keyring()
    if sys.stdin is not None and sys.stdin.isatty():
        secret = str(typer.prompt(f"Access token for {hub}", hide_input=True, err=True))
    else:
        secret = sys.stdin.read(4096) if sys.stdin is not None else ""
    if not secret.strip():
        raise InvalidInputError("No token was given.", f"Make one at {hub}/settings/tokens.")
    account = log_in(hub, secret)
    if json:
        output.print_json({"endpoint": hub, "logged_in": True, "name": account.name, "kept": account.kept})
    else:
        output.stdout.print(f"Logged in to {hub} as {account.name}.", markup=False)


@hub_app.command("logout")
def hub_logout(endpoint: Endpoint = None, json: JsonFlag = False) -> None:
    """Remove the token from the system keyring."""
    from core.hub.account import log_out, status

    hub = _endpoint(endpoint)
    was_there = log_out(hub)
    left = status(hub, ask=False)
    if json:
        output.print_json({"endpoint": hub, "removed": was_there, "logged_in": left.kept is not None})
        return
    if not was_there:
        raise NotFoundError(f"The keyring has no token for {hub}.", "There is nothing to remove.")
    output.stdout.print(f"Logged out of {hub}.", markup=False)
    if left.kept is not None:
        output.stderr.print(f"note: {left.kept_words} still holds a token for it", markup=False)


@hub_app.command("cleanup")
def hub_cleanup(json: JsonFlag = False) -> None:
    """Remove what stopped downloads left in the cache. Paused ones begin those files anew."""
    freed = remove_unfinished(current_paths().hub_cache)
    if json:
        output.print_json({"freed_bytes": freed})
    else:
        output.stdout.print(f"Freed {file_size(freed)}." if freed else "There was nothing to remove.")


@hub_app.command("status")
def hub_status(endpoint: Endpoint = None, json: JsonFlag = False) -> None:
    """Who is logged in, and where the token is kept."""
    from core.hub.account import status
    from core.hub.login import keyring_problem

    hub = _endpoint(endpoint)
    account = status(hub)
    problem = keyring_problem()
    if json:
        output.print_json(
            {
                "endpoint": hub,
                "logged_in": account.kept is not None,
                "name": account.name,
                "kept": account.kept,
                "keyring": problem or "available",
            }
        )
        return
    if account.kept is None:
        output.stdout.print(f"Nobody is logged in to {hub}.", markup=False)
    else:
        output.stdout.print(
            f"Logged in to {hub} as {account.name}; the token is in {account.kept_words}.", markup=False
        )
    if problem:
        output.stderr.print(f"note: {problem}", markup=False)
