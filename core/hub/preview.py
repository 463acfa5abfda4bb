"""A download before it is one: its plan, and what the headers say of the model that would come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.errors import BitwrightError
from core.hub.cache import CachedHub
from core.hub.plan import DownloadPlan
from core.hub.planning import make_plan
from core.hub.remote import remote_facts
from core.paths import Paths
from core.types import ModelFacts


@dataclass(frozen=True, slots=True)
class Preview:
    """``facts`` are None where the headers do not tell them, or were not asked for."""

    plan: DownloadPlan
    facts: ModelFacts | None = None


def preview(
    paths: Paths,
    repo_id: str,
    *,
    revision: str | None = None,
    include: Sequence[str] = (),
    allow_pickle: bool = False,
    with_facts: Callable[[DownloadPlan], bool] = lambda _plan: True,
) -> Preview:
    """Ask the hub for the plan and, where ``with_facts`` wants them, for the headers (no weights).

    Raises as :func:`core.hub.planning.make_plan`; facts that cannot be had are no failure.
    """
    hub = CachedHub.open(paths)
    plan = make_plan(hub.client, repo_id, revision=revision, include=include, allow_pickle=allow_pickle)
    facts = None
    if not plan.pickles and not include and with_facts(plan):
        try:
            facts = remote_facts(hub, repo_id, plan.commit).value.facts
        except BitwrightError:
            facts = None
    return Preview(plan, facts)
