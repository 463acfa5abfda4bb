"""``bitwright serve``: an OpenAI-compatible address for a variant, until Ctrl-C."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Annotated, Any, cast

import typer

from core.cli import output
from core.cli.library import JsonFlag
from core.cli.output import harmless
from core.formats import duration, memory_size
from core.jobs.launch import crash_error, event_error, prepare_job, start_worker
from core.jobs.protocol import Event, EventType, JobKind, command_line
from core.jobs.store import discard, folder_of, tail_of_log
from core.paths import Paths, current_paths
from core.serve.keys import keep_key, kept_key
from core.serve.log import RequestEntry, Totals
from core.serve.options import DEFAULT_PORT, DEFAULT_WAITING, ServeOptions, checked_origins, model_name
from core.serve.snippets import curl
from core.settings import load_settings

_GRACE_S = 15.0


def register_serve(app: typer.Typer) -> None:
    """Add ``serve`` to the terminal's commands."""
    app.command(name="serve")(serve)


def serve(
    *,
    variant: Annotated[str, typer.Argument(help="A variant's library id, a GGUF file or a model folder.")],
    port: Annotated[int, typer.Option(help="The port; the next free one if it is taken.")] = DEFAULT_PORT,
    context: Annotated[int | None, typer.Option(min=64, help="Tokens of context.")] = None,
    key: Annotated[str | None, typer.Option(help="Use this API key from now on.")] = None,
    no_key: Annotated[bool, typer.Option("--no-key", help="Let every program here in.")] = False,
    name: Annotated[str | None, typer.Option(help="The model's name for clients.")] = None,
    waiting: Annotated[int, typer.Option(min=0, help="Requests that may wait.")] = DEFAULT_WAITING,
    allow_origin: Annotated[
        list[str] | None, typer.Option(help="A web page's host that may ask; may be repeated.")
    ] = None,
    log_texts: Annotated[bool, typer.Option("--log-texts", help="Show questions and answers.")] = False,
    kv_type: Annotated[str | None, typer.Option(help="How it is kept: f16, q8_0, q4_0.")] = None,
    json: JsonFlag = False,
) -> None:
    """Give a variant an OpenAI-compatible address on this computer, until Ctrl-C."""
    paths = current_paths().ensure()
    settings = load_settings(paths.settings_file)
    target, title = _target(paths, variant)
    options = ServeOptions(
        variant=target,
        model=name or model_name(title),
        port=port,
        n_ctx=context or settings.chat_context,
        waiting=waiting,
        needs_key=not no_key,
        origins=checked_origins(allow_origin or ()),
        log_texts=log_texts,
        kv_type=kv_type or "",
    )
    secret = None
    if options.needs_key:
        secret = keep_key(paths, target, key) if key is not None else kept_key(paths, target)

    def ready(fields: dict[str, Any]) -> None:
        if json:
            shown = ("address", "host", "port", "n_ctx", "backend", "note", "memory_bytes")
            output.print_json(
                {**{name: fields.get(name) for name in shown}, "key": secret, "model": options.model}
            )
        else:
            _introduce(fields, secret, options)

    totals = _run(paths, options, settings.threads, ready)
    if not json:
        output.stderr.print(f"Stopped: {totals.requests} requests, {totals.tokens} tokens answered.")


def _target(paths: Paths, variant: str) -> tuple[str, str]:
    """What the worker is told, and what the variant is called. Raises NotFoundError."""
    path = Path(variant).expanduser()
    if path.is_file() or path.is_dir():
        return str(path.absolute()), path.stem if path.is_file() else path.name
    from core.library.catalog import Catalog

    with Catalog(paths) as catalog:
        record = catalog.variant(variant)
    label = record.recipe.label
    named = label.lower() in record.name.lower()
    return record.id, record.name if named else f"{record.name} {label}"


def _introduce(fields: dict[str, Any], key: str | None, options: ServeOptions) -> None:
    say = output.stdout.print
    address = str(fields["address"])
    if fields["port"] != fields["asked_port"]:
        output.stderr.print(f"note: port {fields['asked_port']} is taken, so it is {fields['port']}")
    if fields.get("note"):
        output.stderr.print(f"note: {fields['note']}", markup=False)
    rows = [("Address", address), ("API key", key or "none is needed"), ("Model", options.model)]
    for name, value in rows:
        say(f"{name:<8}  {value}", markup=False, soft_wrap=True)
    held = memory_size(fields.get("memory_bytes"))
    say(f"\n{fields['n_ctx']} tokens of context, {held} of memory. Try it:\n", markup=False)
    say(curl(address, key, options.model), markup=False, soft_wrap=True)
    say("\nCtrl-C stops it.", markup=False)


def _run(
    paths: Paths, options: ServeOptions, threads: int, ready: Callable[[dict[str, Any]], None]
) -> Totals:
    """Run the worker to its end; Ctrl-C asks it to stop, a second one ends it."""
    spec = prepare_job(paths, JobKind.SERVE, f"Serve {options.model}", options.to_params(), threads)
    folder = folder_of(paths, spec.job)
    with (folder / "log.txt").open("ab") as log:
        process = start_worker(folder, log)
    follow = _Follow(ready)
    # A handler that returns, instead of an exception: nothing that was read half is lost.
    before = signal.signal(signal.SIGINT, lambda *_: _quit(process, follow))
    try:
        while not follow.ended and (line := cast("IO[bytes]", process.stdout).readline()):
            event = Event.from_line(line)
            if event is not None:
                follow.take(event)
        code = process.wait(_GRACE_S)
    finally:
        signal.signal(signal.SIGINT, before)
        _end(process)
    if follow.failure is not None:
        raise event_error(follow.failure)
    if not follow.ended and not follow.stopping:
        raise crash_error(code, "serve", tail_of_log(folder))
    discard(paths, spec.job)
    return follow.totals


def _quit(process: subprocess.Popen[bytes], follow: _Follow) -> None:
    if follow.stopping:
        process.kill()
        return
    follow.stopping = True
    with contextlib.suppress(OSError):
        stdin = cast("IO[bytes]", process.stdin)
        stdin.write(command_line("quit" if follow.is_ready else "cancel").encode())
        stdin.flush()


def _end(process: subprocess.Popen[bytes]) -> None:
    """However we leave, no server stays behind."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
    try:
        process.wait(_GRACE_S)
    except (subprocess.TimeoutExpired, KeyboardInterrupt):
        process.kill()
        process.wait()


class _Follow:
    """What the worker has said so far."""

    def __init__(self, ready: Callable[[dict[str, Any]], None]) -> None:
        self.totals = Totals()
        self.is_ready = self.stopping = self.ended = False
        self.failure: Event | None = None
        self._ready = ready

    def take(self, event: Event) -> None:
        match event.type:
            case EventType.READY:
                self.is_ready = True
                self._ready(dict(event.fields))
            case EventType.REQUEST:
                self.totals = Totals.from_json(event.fields["totals"])
                entry = RequestEntry.from_json(event.fields["entry"])
                if entry.state == "done":
                    sys.stderr.write(harmless(_line(entry)) + "\n")
                    sys.stderr.flush()
            case EventType.FAILED:
                self.failure = event
        self.ended = event.is_terminal


def _line(entry: RequestEntry) -> str:
    """A request in the terminal: ``12:03:07 POST /v1/chat/completions 200 41 + 60 tokens, 92/s, 0.7 s``."""
    parts = [entry.at[11:19], entry.endpoint, str(entry.status)]
    if entry.tokens:
        parts.append(f"{entry.prompt_tokens} + {entry.tokens} tokens, {entry.tokens_per_s:.0f} a second,")
    parts.append(duration(entry.duration_s))
    if entry.error:
        parts.append(f"({entry.error})")
    if entry.question:
        parts.append(f"\n  < {entry.question}\n  > {entry.answer}")
    return " ".join(parts)
