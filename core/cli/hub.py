"""``bitwright search`` and ``bitwright model``: what the Hub has, and whether it would run here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer
from rich.markup import escape
from rich.table import Table

from core.cli import output
from core.cli.library import JsonFlag
from core.errors import BitwrightError, InvalidInputError, NetworkError, NotFoundError
from core.formats import count, duration, file_size, parameters, relative_date
from core.library.hub_cache import is_repo_id
from core.paths import Paths, current_paths
from core.types import Fit, ModelFacts, Purpose

if TYPE_CHECKING:  # each costs a start of the terminal some milliseconds
    from core.hub.cache import Answer
    from core.hub.fits import Judge, Verdict
    from core.hub.page import ModelPage, Variant
    from core.hub.search import Found, HubModel
    from core.recommend.choice import Recommendation

T = TypeVar("T")

_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([KMBT]?)", re.IGNORECASE)
_FACTORS = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}
_FIT_WORDS = {
    Fit.GPU: "fits on the GPU",
    Fit.PARTIAL: "partly on the GPU",
    Fit.RAM: "fits in memory",
    Fit.TIGHT: "tight",
    Fit.NO: "does not fit",
}

_GATE_WORDS = {
    None: "open",
    "auto": "accept the licence on its page",
    "manual": "the owner decides who gets it",
}

SimulateOption = Annotated[
    str | None, typer.Option(help="For an imagined computer: see 'detect --list-simulated'.")
]
RamOption = Annotated[float | None, typer.Option(help="Imagine this much memory, in GB.")]
OfflineFlag = Annotated[bool, typer.Option("--offline", help="Only what earlier answers say.")]


class SortBy(StrEnum):
    DOWNLOADS = "downloads"
    LIKES = "likes"
    RECENT = "recent"
    TRENDING = "trending"


def register_hub(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("search")(search)
    app.command("model")(model)


def search(
    *,
    text: Annotated[str, typer.Argument(help="Words of the model's name; may be empty.")] = "",
    author: Annotated[str, typer.Option(help="A user or organisation.")] = "",
    min_params: Annotated[str | None, typer.Option(help="At least this many parameters: 500M, 1.5B.")] = None,
    max_params: Annotated[str | None, typer.Option(help="At most this many parameters: 8B.")] = None,
    gguf: Annotated[bool, typer.Option("--gguf", help="Only with GGUF files.")] = False,
    safetensors: Annotated[bool, typer.Option("--safetensors", help="Only with safetensors.")] = False,
    license_: Annotated[str, typer.Option("--license", help="apache-2.0, mit, ...")] = "",
    gated: Annotated[bool | None, typer.Option("--gated/--no-gated", help="Behind a gate, or not.")] = None,
    sort: Annotated[SortBy, typer.Option(help="What comes first.")] = SortBy.DOWNLOADS,
    limit: Annotated[int, typer.Option(min=1, max=200, help="How many results.")] = 20,
    fits: Annotated[bool, typer.Option("--fits", help="Only what would run on this computer.")] = False,
    purpose: Annotated[Purpose, typer.Option(help="What the model is for.")] = Purpose.CHAT,
    context: Annotated[int, typer.Option(min=1, help="Tokens of context to plan for.")] = 4096,
    simulate: SimulateOption = None,
    ram: RamOption = None,
    offline: OfflineFlag = False,
    json: JsonFlag = False,
) -> None:
    """Find models on the Hub. Each comes with the best way to run it here."""
    from core.hardware.detect import detect
    from core.hardware.simulate import imagined
    from core.hub.cache import CachedHub
    from core.hub.fits import Judge, judge_all
    from core.hub.fits import fits as fits_here
    from core.hub.search import SearchQuery
    from core.hub.search import search as ask

    query = SearchQuery(
        text=text,
        author=author,
        min_params=_parameters(min_params),
        max_params=_parameters(max_params),
        gguf=gguf,
        safetensors=safetensors,
        license=license_,
        gated=gated,
        sort=sort.value,
    )
    paths = current_paths().ensure()
    hub = CachedHub.open(paths, offline=offline)
    judge = Judge(imagined(detect(paths), simulate, ram), purpose, context)
    shown: list[tuple[HubModel, Verdict | None]] = []
    asked, more = 0, None
    while True:
        answer = ask(hub, query, limit - len(shown), more)
        models, more = answer.value.models, answer.value.more
        verdicts: dict[str, Verdict | None] = (
            judge_all(judge, hub, models) if fits else {m.repo_id: judge.by_size(m) for m in models}
        )
        shown += [(m, verdicts[m.repo_id]) for m in models if not fits or fits_here(verdicts[m.repo_id])]
        asked += len(models)
        if more is None or len(shown) >= limit or asked >= 5 * limit or answer.offline:
            break
    shown = shown[:limit]
    if json:
        found = _search_json(answer, shown, left_out=asked - len(shown) if fits else 0)
        output.print_json({**found, "simulated": judge.hardware.simulated})
        return
    _say_offline(answer)
    _say_simulated(judge)
    if not shown:
        what = "that fits this computer " if fits else ""
        output.stdout.print(f"No model {what}was found.", markup=False)
        return
    output.stdout.print(_search_table(shown))


def model(
    *,
    repo: Annotated[str, typer.Argument(help="A repository on the Hub: organisation/name.")],
    revision: Annotated[str | None, typer.Option(help="Branch, tag or commit.")] = None,
    purpose: Annotated[Purpose, typer.Option(help="What the model is for.")] = Purpose.CHAT,
    context: Annotated[int, typer.Option(min=1, help="Tokens of context to plan for.")] = 4096,
    card: Annotated[bool, typer.Option("--card", help="Print the model card, too.")] = False,
    simulate: SimulateOption = None,
    ram: RamOption = None,
    offline: OfflineFlag = False,
    json: JsonFlag = False,
) -> None:
    """A model's page: files, licence, gate, existing quantized variants, advice for this computer.

    Nothing but headers is fetched for the advice.
    """
    from core.hardware.detect import detect
    from core.hardware.simulate import imagined
    from core.hub.cache import CachedHub
    from core.hub.fits import Judge
    from core.hub.page import existing_variants, model_card, model_page
    from core.hub.remote import RemoteFacts, remote_facts

    paths = current_paths().ensure()
    hub = CachedHub.open(paths, offline=offline)
    page = model_page(hub, repo, revision)
    base = page.value.info.repo_id if page.value.model.quantization is None else page.value.base_model
    variants = _tried(lambda: existing_variants(hub, base).value if base else ())
    remote = _tried(lambda: remote_facts(hub, repo, revision).value)
    judge = Judge(imagined(detect(paths), simulate, ram), purpose, context)
    levels: dict[str, Verdict] = {}
    if isinstance(remote, RemoteFacts):
        levels = judge.each(remote.facts, remote.gguf)
        verdict: Verdict | None = judge.verdict(remote.facts, remote.gguf, page.value.model.quantization)
    else:
        verdict = judge.by_size(page.value.model)
    problems = [str(part) for part in (variants, remote) if isinstance(part, BitwrightError)]
    found = variants if isinstance(variants, tuple) else ()
    told = remote if isinstance(remote, RemoteFacts) else None
    words = _tried(lambda: model_card(hub, page.value.info)) if card or json else ""
    if json:
        output.print_json(
            {
                **page.value.to_json(),
                "facts": None if told is None else told.facts.to_json(),
                "remote": None if told is None else told.to_json(),
                "verdict": None if verdict is None else verdict.to_json(),
                "levels": [level.to_json() for level in levels.values()],
                "simulated": judge.hardware.simulated,
                "variants": [variant.to_json() for variant in found],
                "card": words if isinstance(words, str) else "",
                "age_s": round(page.age_s),
                "offline": page.offline,
                "problems": problems,
            }
        )
        return
    _say_offline(page)
    _say_simulated(judge)
    for part in _page_parts(page.value, told.facts if told else None, verdict, levels, found):
        output.stdout.print(part)
    for problem in problems:
        output.stderr.print(f"note: {problem}", markup=False)
    if isinstance(words, str) and words:
        from core.hub.card import safe_markdown

        output.stdout.print(f"\n{_plain(safe_markdown(words))}")


def facts_of(paths: Paths, source: str, *, offline: bool = False) -> tuple[ModelFacts, dict[str, Any] | None]:
    """Facts of a path, of what is here, or else of a repository (``owner/name[@revision]``) on the Hub.

    With the second, what was fetched for them; None when the model is here. Raises NotFoundError and what
    the Hub's refusals are.
    """
    from core.hub.cache import CachedHub
    from core.hub.remote import remote_facts
    from core.library.resolve import resolve_source
    from core.sources.source import open_source

    try:
        return open_source(resolve_source(paths, source).path).facts(), None
    except NotFoundError:
        repo_id, _, revision = source.strip().partition("@")
        if "/" not in repo_id or source.startswith((".", "/", "~")) or not is_repo_id(repo_id):
            raise
    try:
        answer = remote_facts(CachedHub.open(paths, offline=offline), repo_id, revision or None)
    except (NetworkError, NotFoundError) as error:
        raise type(error)(f"'{source}' is not on this computer. {error.message}", error.hint) from error
    _say_offline(answer)
    return answer.value.facts, answer.value.to_json()


def with_remote(answer: Recommendation, remote: dict[str, Any] | None) -> dict[str, Any]:
    """The recommendation as JSON, with what was fetched for it from the Hub."""
    return answer.to_json() if remote is None else {**answer.to_json(), "remote": remote}


def _tried(work: Callable[[], T]) -> T | BitwrightError:
    """The result, or the error that a part of a page may have without spoiling the rest."""
    try:
        return work()
    except BitwrightError as error:
        return error


def _plain(text: str) -> str:
    """Words of a stranger: nothing in them may steer the terminal."""
    return escape(output.harmless(text))


def _parameters(text: str | None) -> int | None:
    if text is None:
        return None
    match = _SIZE.fullmatch(text.strip())
    if match is None:
        raise InvalidInputError(f"'{text}' is no number of parameters.", "For example 500M, 1.5B or 8B.")
    return round(float(match[1]) * _FACTORS[match[2].upper()])


def _say_offline(answer: Answer[Any]) -> None:
    if answer.offline:
        age = duration(answer.age_s)
        output.stderr.print(f"note: {answer.offline} What is shown is {age} old.", markup=False)


def _say_simulated(judge: Judge) -> None:
    if judge.hardware.simulated:
        output.stderr.print(f"Simulated: {judge.hardware.simulated}", style="bold", markup=False)


def _search_json(
    answer: Answer[Found], shown: Sequence[tuple[HubModel, Verdict | None]], left_out: int
) -> dict[str, Any]:
    return {
        "models": [
            {**model.to_json(), "verdict": None if verdict is None else verdict.to_json()}
            for model, verdict in shown
        ],
        "left_out": left_out + answer.value.left_out,
        "more": answer.value.more is not None,
        "age_s": round(answer.age_s),
        "offline": answer.offline,
    }


def _search_table(shown: Sequence[tuple[HubModel, Verdict | None]]) -> Table:
    table = Table(box=None, pad_edge=False)
    for name in ("Repository", "Parameters", "Files", "Downloads", "Likes", "Changed", "Here"):
        table.add_column(name, justify="right" if name in {"Parameters", "Downloads", "Likes"} else "left")
    for found, verdict in shown:
        size = "unknown" if found.n_params is None else parameters(found.n_params)
        kinds = [found.quantization] if found.quantization else []
        kinds += ["safetensors"] if found.has_safetensors and not kinds else []
        kinds += ["gated"] if found.gated else []
        table.add_row(
            escape(found.repo_id),
            f"~{size}" if found.params_from == "name" else size,
            ", ".join(kinds),
            count(found.downloads),
            count(found.likes),
            relative_date(found.last_modified),
            _verdict_words(verdict),
        )
    return table


def _verdict_words(verdict: Verdict | None) -> str:
    if verdict is None:
        return "size not known"
    if verdict.choice is None:
        return "not usable here" if verdict.blocked else "does not fit"
    size = file_size(verdict.size_bytes, estimate=verdict.file is None)
    return f"{verdict.name}, {size}: {_FIT_WORDS[verdict.fit]}"


def _page_parts(
    page: ModelPage,
    facts: ModelFacts | None,
    verdict: Verdict | None,
    levels: Mapping[str, Verdict],
    variants: Sequence[Variant],
) -> Iterator[str | Table]:
    info = page.info
    n_params = facts.n_params if facts else page.model.n_params
    yield f"[bold]{escape(info.repo_id)}[/bold]"
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_row("Parameters", parameters(n_params) if n_params else "not known")
    if facts is not None:
        table.add_row("Architecture", _plain(f"{facts.architecture}, {facts.n_layers} layers"))
        table.add_row("Context", f"{facts.context_length:,} tokens")
        table.add_row("Stored as", _plain(facts.dtype))
    table.add_row("Licence", _plain(info.license or "not stated"))
    table.add_row("Gate", _GATE_WORDS.get(page.gate, "gated"))
    table.add_row("Changed", relative_date(info.last_modified))
    table.add_row("Used", f"{count(info.downloads)} downloads last month, {count(info.likes)} likes")
    if page.base_model:
        table.add_row("Made from", escape(page.base_model))
    if verdict is not None:
        table.add_row("Here", escape(_verdict_words(verdict)))
    yield table
    files = Table(box=None, pad_edge=False)
    files.add_column("File")
    files.add_column("Size", justify="right")
    files.add_column("Here" if levels else "")
    for file in info.files:
        level = levels.get(file.path)
        here = "" if level is None else _FIT_WORDS[level.fit]
        files.add_row(_plain(file.path), file_size(file.size_bytes), here)
    yield files
    if variants:
        made = Table(box=None, pad_edge=False)
        for name in ("Quantized by others", "Kind", "Downloads"):
            made.add_column(name, justify="right" if name == "Downloads" else "left")
        for variant in variants[:20]:
            doubt = " (by its name)" if variant.by_name else ""
            made.add_row(escape(variant.model.repo_id), variant.kind + doubt, count(variant.model.downloads))
        yield made
