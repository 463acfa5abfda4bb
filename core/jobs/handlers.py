"""Which function does a kind of job; named as text, so that only the worker imports it, and only that one."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import Any, cast

from core.jobs.context import JobContext
from core.jobs.protocol import JobKind

Handler = Callable[[JobContext], dict[str, Any]]

HANDLERS: tuple[tuple[JobKind, str], ...] = (
    (JobKind.QUANTIZE, "core.quant.job:run_quantize"),
    (JobKind.MODULE_QAT, "core.quant.module_qat.job:run_module_qat"),
    (JobKind.EVALUATE, "core.evaluate.job:run_evaluate"),
    (JobKind.CHAT, "core.chat.worker:run_chat"),
    (JobKind.DOWNLOAD, "core.hub.job:run_download"),
    (JobKind.IMPORT, "core.library.importing:run_import"),
    (JobKind.PROBE, "core.jobs.probe:run_probe"),
    (JobKind.EXPORT, "core.stores.export_job:run_export"),
    (JobKind.DEDUPE, "core.stores.dedupe:run_dedupe"),
    (JobKind.MOVE, "core.library.moving:run_move"),
    (JobKind.PREVIEW, "core.quant.calibration.look:run_preview"),
    (JobKind.SERVE, "core.serve.worker:run_serve"),
)

_BY_KIND = dict(HANDLERS)
if not len(_BY_KIND) == len(HANDLERS) == len(JobKind):
    raise RuntimeError("each kind of job needs exactly one handler")


def load_handler(kind: JobKind, handlers: Mapping[JobKind, Handler] | None = None) -> Handler:
    """The function for ``kind``: from ``handlers`` when given (tests), else imported from the table."""
    if handlers is not None:
        return handlers[kind]
    module_name, function_name = _BY_KIND[kind].split(":")
    return cast(Handler, getattr(importlib.import_module(module_name), function_name))
