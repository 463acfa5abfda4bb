"""``bitwright chat``: talk with a variant, compare two, run the test prompts, and look into what was said."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from core.cli import output
from core.cli.library import JsonFlag
from core.errors import CorruptFileError, InvalidInputError
from core.formats import relative_date
from core.language import tr
from core.paths import Paths, current_paths
from core.settings import load_settings

if TYPE_CHECKING:
    from core.conversations.trials import TestPrompt, TrialResult

Model = Annotated[str, typer.Argument(help="A variant's library id, a GGUF file or a model folder.")]


class _ChatGroup(TyperGroup):
    """``chat VARIANT ...`` is ``chat with VARIANT ...``: what names no command is a model."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and args[0] not in {"--help", "-h"}:
            args = ["with", *args]
        return list(super().parse_args(ctx, args))


chat_app = typer.Typer(
    cls=_ChatGroup,
    no_args_is_help=True,
    help="Talk with a variant: 'bitwright chat VARIANT'. Compare two, run test prompts, see earlier talks.",
)


def register_chat(app: typer.Typer) -> None:
    app.add_typer(chat_app, name="chat")


@chat_app.command("with")
def chat_with(
    *,
    variant: Model,
    prompt: Annotated[str | None, typer.Option(help="Ask this and print the answer.")] = None,
    max_tokens: Annotated[int, typer.Option(min=1, help="The longest answer.")] = 512,
    temperature: Annotated[float, typer.Option(min=0.0, help="0: always the likeliest word.")] = 0.7,
    seed: Annotated[int | None, typer.Option(help="Makes sampling repeatable.")] = None,
    context: Annotated[int | None, typer.Option(min=64, help="Tokens of context.")] = None,
    compute: Annotated[str | None, typer.Option(help="tf32: in torch, on a GPU that has it.")] = None,
    kv_type: Annotated[
        str | None, typer.Option(help="How the conversation is kept: f16, q8_0, q4_0.")
    ] = None,
    json: JsonFlag = False,
) -> None:
    """Talk with a variant ('with' may be left out)."""
    from core.cli.chat import AskOptions, ChatClient, converse, write

    paths = current_paths().ensure()
    settings = load_settings(paths.settings_file)
    if json and prompt is None:
        raise InvalidInputError("--json needs a question", "add --prompt TEXT")
    target, _ = _target(paths, variant)
    options = AskOptions(max_tokens=max_tokens, temperature=temperature, seed=seed)
    n_ctx = context or settings.chat_context
    with ChatClient(paths, target, n_ctx, settings.threads, compute=compute, kv_type=kv_type) as client:
        if prompt is None:
            converse(client, options)
            return
        stream = None if json else write
        answer = client.ask([{"role": "user", "content": prompt}], options, stream)
    keys = ("text", "tokens", "tokens_per_s", "time_to_first_token_s")
    if json:
        output.print_json({key: answer[key] for key in keys})
    else:
        output.stdout.print()
        output.stderr.print(f"{answer['tokens']} tokens, {answer['tokens_per_s']:.0f} a second")


@chat_app.command("compare")
def chat_compare(
    *,
    first: Model,
    second: Model,
    prompt: Annotated[str, typer.Option(help="What both are asked.")],
    max_tokens: Annotated[int, typer.Option(min=1, help="The longest answer.")] = 512,
    temperature: Annotated[float, typer.Option(min=0.0, help="0: always the likeliest word.")] = 0.0,
    seed: Annotated[int | None, typer.Option(help="Makes sampling repeatable.")] = None,
    context: Annotated[int | None, typer.Option(min=64, help="Tokens of context.")] = None,
    json: JsonFlag = False,
) -> None:
    """Ask two variants the same question, one after the other (so that their speeds can be compared)."""
    from core.cli.chat import AskOptions, ChatClient, write

    paths = current_paths().ensure()
    settings = load_settings(paths.settings_file)
    targets = [_target(paths, name) for name in (first, second)]
    options = AskOptions(max_tokens=max_tokens, temperature=temperature, seed=seed)
    answers = []
    for target, title in targets:
        if not json:
            output.stdout.print(f"== {title}", style="bold", markup=False)
        with ChatClient(paths, target, context or settings.chat_context, settings.threads) as client:
            answer = client.ask([{"role": "user", "content": prompt}], options, None if json else write)
        answers.append(
            {
                "variant": target,
                "title": title,
                "text": answer["text"],
                "tokens": answer["tokens"],
                "tokens_per_s": answer["tokens_per_s"],
                "time_to_first_token_s": answer["time_to_first_token_s"],
                "memory_bytes": answer.get("memory_bytes"),
            }
        )
        if not json:
            write("\n")
            output.stdout.print(f"{answer['tokens']} tokens, {answer['tokens_per_s']:.0f} a second\n")
    if json:
        output.print_json({"prompt": prompt, "answers": answers})


@chat_app.command("test")
def chat_test(
    *,
    variants: Annotated[list[str], typer.Argument(help="Library ids, GGUF files or model folders.")],
    kind: Annotated[
        list[str] | None,
        typer.Option(help="facts, maths, code, translation or instructions; may be repeated."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="Write the results to this file: .csv, else Markdown.")
    ] = None,
    json: JsonFlag = False,
) -> None:
    """Ask the ready test prompts at temperature 0 and check the answers. Ctrl-C keeps what is there."""
    from core.conversations.store import ConversationStore
    from core.conversations.trials import KINDS, results_csv, results_markdown, test_prompts, totals
    from core.durable import replace_text

    unknown = [name for name in kind or () if name not in KINDS]
    if unknown:
        raise InvalidInputError(f"There are no prompts of kind {unknown[0]}", f"use {', '.join(KINDS)}")
    paths = current_paths().ensure()
    prompts = [prompt for prompt in test_prompts() if not kind or prompt.kind in kind]
    targets = [_target(paths, name) for name in variants]
    results: list[TrialResult] = []
    with ConversationStore(paths) as store:
        for target, title in targets:
            if not json:
                output.stderr.print(f"{title}", style="bold", markup=False)
            for result in _answers(paths, target, title, prompts):
                store.add_trial(result)
                results.append(result)
                if not json:
                    mark = "ok  " if result.passed else "FAIL"
                    output.stderr.print(f"  {mark} {result.prompt_id}  {result.why}", markup=False)
    if out is not None:
        content = results_csv(results) if out.suffix.lower() == ".csv" else results_markdown(results)
        replace_text(out.expanduser(), content)
    if json:
        output.print_json(
            {"results": [asdict(row) for row in results], "totals": [asdict(row) for row in totals(results)]}
        )
        return
    for found in totals(results):
        speed = f"{found.tokens_per_s:.0f} tokens a second" if found.tokens_per_s else ""
        output.stdout.print(
            f"{found.title}: {found.passed} of {found.answered} passed, {speed}, {found.elapsed_s:.0f} s",
            markup=False,
        )


def _answers(paths: Paths, target: str, title: str, prompts: Sequence[TestPrompt]) -> Iterator[TrialResult]:
    """Each prompt's result as it comes; ends early at Ctrl-C."""
    from core.cli.chat import AskOptions, ChatClient
    from core.conversations.sampling import DEFAULT_SYSTEM_PROMPT
    from core.conversations.trials import TRIAL_CONTEXT, judged

    settings = load_settings(paths.settings_file)
    with ChatClient(paths, target, TRIAL_CONTEXT, settings.threads) as client:
        for prompt in prompts:
            started, asked_at = time.monotonic(), datetime.now(UTC).isoformat(timespec="seconds")
            options = AskOptions(max_tokens=prompt.max_tokens, temperature=0.0, seed=0)
            messages = [
                {"role": "system", "content": DEFAULT_SYSTEM_PROMPT},
                {"role": "user", "content": prompt.prompt},
            ]
            answer = client.ask(messages, options)
            if answer.get("stopped"):
                return
            memory = answer.get("memory_bytes")
            yield judged(
                prompt,
                target,
                title,
                answer,
                asked_at=asked_at,
                elapsed_s=time.monotonic() - started,
                memory_bytes=int(memory) if memory else None,
            )


@chat_app.command("history")
def chat_history(
    *,
    conversation: Annotated[
        str | None, typer.Argument(help="The id of one conversation, or its beginning: print it.")
    ] = None,
    search: Annotated[str, typer.Option(help="Only those that contain these words.")] = "",
    delete: Annotated[bool, typer.Option("--delete", help="Delete this conversation.")] = False,
    json: JsonFlag = False,
) -> None:
    """What was said in the window: list, search, print, delete."""
    from core.conversations.export import as_json, as_markdown
    from core.conversations.store import ConversationStore

    with ConversationStore(current_paths().ensure()) as store:
        if conversation is None:
            if delete:
                raise InvalidInputError("--delete needs a conversation", "give its id")
            heads = store.heads(search)
            if json:
                output.print_json({"conversations": [asdict(head) for head in heads]})
                return
            for head in heads:
                line = f"{head.id[:8]}  {relative_date(head.updated_at):<12} {head.title}"
                output.stdout.print(line, markup=False)
                if head.snippet:
                    output.stdout.print(f"          {head.snippet}", markup=False, style="dim")
            return
        identifier = store.find_id(conversation)
        if delete:
            title = identifier
            with suppress(CorruptFileError):  # what cannot be read can be deleted
                title = store.load(identifier).title
            store.delete(identifier)
            output.stderr.print(tr("“{title}” was deleted.", title=title), markup=False)
            return
        talk = store.load(identifier)
    if json:
        sys.stdout.write(as_json(talk))
    else:
        output.stdout.print(as_markdown(talk), markup=False, soft_wrap=True)


def _target(paths: Paths, name: str) -> tuple[str, str]:
    """What a chat worker opens, and what it is called. Raises NotFoundError."""
    from core.chat.choose import is_model
    from core.library.catalog import Catalog

    path = Path(name).expanduser()
    if is_model(path):
        return name, path.name
    with Catalog(paths) as catalog:
        record = catalog.variant(name)
    label = record.recipe.label
    title = record.name if label.lower() in record.name.lower() else f"{record.name} {label}"
    return record.id, title
