"""Asking the hub for a plan, patiently; and the same plan again when a download is resumed."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from core.durable import replace_text
from core.errors import NetworkError
from core.hub.client import HubClient
from core.hub.errors import status_of
from core.hub.fetch import MAX_WAIT_S, retry_after
from core.hub.plan import DownloadPlan, plan_download
from core.jobs.cancellable import Leash, run_cancellable

PLAN_NAME = "plan.json"
_Answer = TypeVar("_Answer")


def make_plan(
    client: HubClient,
    repo_id: str,
    *,
    revision: str | None = None,
    commit: str | None = None,
    include: Sequence[str] = (),
    allow_pickle: bool = False,
    check: Callable[[], None] | None = None,
) -> DownloadPlan:
    """The plan for a repository at ``revision``; at ``commit`` when an earlier look has settled it.

    A hub that is busy (429, 5xx) is asked again, one that cannot be reached is not. Raises as
    :meth:`HubClient.model_page` and :func:`plan_download`.
    """

    def work(leash: Leash) -> DownloadPlan:
        page = patiently(lambda: client.model_page(repo_id, commit or revision), client, leash)
        return plan_download(page, include, revision, allow_pickle=allow_pickle)

    return run_cancellable(work, check or (lambda: None))


def patiently(ask: Callable[[], _Answer], client: HubClient, leash: Leash) -> _Answer:
    """``ask()``, again after a while when the hub answers that it is busy."""
    failures = 0
    while True:
        try:
            return ask()
        except NetworkError as error:
            cause = error.__cause__
            failures += 1
            if not isinstance(cause, Exception) or status_of(cause) is None or failures > client.retries:
                raise
            leash.wait(min(max(client.backoff_s * 2 ** (failures - 1), retry_after(cause)), MAX_WAIT_S))


def save_plan(plan: DownloadPlan, folder: Path) -> None:
    """Beside a job's spec, so that a resumed job fetches the very same files."""
    replace_text(folder / PLAN_NAME, json.dumps(plan.to_json()))


def saved_plan(folder: Path) -> DownloadPlan | None:
    """The plan of an earlier run; None when there is none. Raises CorruptFileError."""
    try:
        data = json.loads((folder / PLAN_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return DownloadPlan.from_json(data) if isinstance(data, dict) else None


def forget_plan(folder: Path) -> None:
    (folder / PLAN_NAME).unlink(missing_ok=True)
