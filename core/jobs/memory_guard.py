"""Keeps a worker within the memory that the user allows: a look before loading, and one each half second.

The system's own limits are of no use here: RLIMIT_AS counts mapped model files, which cost nothing that
cannot be dropped at once, and RLIMIT_DATA what allocators reserve and never touch; at both, native code that
cannot take a failed allocation aborts the process without a word. So what a model will need is computed
before it is loaded, and what the worker really holds (its own pages, not those of files) is watched; a job
that outgrows the limit ends at its next look for a cancel and says why.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from core.errors import OutOfMemoryError
from core.formats import memory_size
from core.jobs.context import CancelReason, JobContext
from core.language import tr

EVERY_S: Final = 0.5
SLACK: Final = 1.05
"""Estimates and allocators are not exact: a job is ended only where it is clearly above the limit."""


def own_memory_bytes() -> int:
    """What this process holds for itself: resident, without the pages of files that are mapped."""
    import psutil

    info = psutil.Process().memory_info()
    if sys.platform == "linux":
        own = info.rss - info.shared
    elif sys.platform == "win32":
        own = info.private
    else:
        own = info.rss
    return int(own)


def require_within(limit_bytes: int, needed_bytes: int, way_out: str) -> None:
    """Raise OutOfMemoryError when a model or a job needs more than the user allows (0: no limit); ``way_out``
    is the hint: what can be done about it, in a sentence."""
    if limit_bytes and needed_bytes > limit_bytes:
        raise OutOfMemoryError(
            tr(
                "This needs about {needed} of memory, and the settings allow {limit}.",
                needed=memory_size(needed_bytes),
                limit=memory_size(limit_bytes),
            ),
            way_out,
        )


@contextmanager
def guarded(ctx: JobContext, measure: Callable[[], int] = own_memory_bytes) -> Iterator[None]:
    """Cancel the job when it comes to hold more than ``ctx.memory_limit``; leaving then raises
    OutOfMemoryError, whatever the handler made of the cancel."""
    if not ctx.memory_limit:
        yield
        return
    over = threading.Event()
    done = threading.Event()

    def watch() -> None:
        while not done.wait(EVERY_S):
            if measure() > ctx.memory_limit * SLACK:
                over.set()
                ctx.cancel(CancelReason.MEMORY)
                return

    threading.Thread(target=watch, name="memory guard", daemon=True).start()
    try:
        yield
    except BaseException as error:
        if over.is_set() and ctx.cancel_reason is CancelReason.MEMORY:
            raise _outgrown(ctx) from error
        raise
    finally:
        done.set()
    if over.is_set() and ctx.cancel_reason is CancelReason.MEMORY:
        raise _outgrown(ctx)


def _outgrown(ctx: JobContext) -> OutOfMemoryError:
    return OutOfMemoryError(
        f"The job took more memory than the settings allow ({memory_size(ctx.memory_limit)}), and was ended.",
        "Raise the memory limit in the settings, or choose a smaller model, context or format.",
    )
