"""The export job: a variant goes to Ollama, LM Studio, a folder or the Hub."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.errors import CorruptFileError, InvalidInputError, NotFoundError, UnsupportedModelError
from core.hub.client import HubClient
from core.jobs.cancellable import Leash, run_cancellable
from core.jobs.context import JobContext
from core.language import tr
from core.library.catalog import Catalog
from core.library.records import FileRecord, SourceRecord, VariantRecord
from core.library.serialise import variant_folder
from core.sources.hashing import sha256_file
from core.stores.handover import ExportPlan, ExportRequest, file_names, is_gguf, ollama_name, plan_export
from core.stores.hub_upload import upload
from core.stores.model_card import model_card
from core.stores.modelfile import create_request, modelfile, ollama_texts
from core.stores.ollama_api import OllamaApi
from core.stores.placing import copy_files, link_files
from core.types import Stage

_LOADING = re.compile(r"^## Loading\n\n(.*?)(?=^## |\Z)", re.DOTALL | re.MULTILINE)


def run_export(ctx: JobContext) -> dict[str, Any]:
    """Handler of ``export`` jobs: the fields of ExportRequest -> ``{to, how, destination, size_bytes,
    disk_bytes, notes, command?, url?}``.

    Raises what :func:`plan_export` raises, UnsupportedModelError for a folder without an exact GGUF form,
    CorruptFileError when files changed since they were recorded, NetworkError, CancelledError.
    """
    ctx.stage(Stage.PREPARE)
    request = ExportRequest.from_params(ctx.spec.params)
    with Catalog(ctx.paths) as catalog:
        record = catalog.variant(request.variant_id)
        source = _source(catalog, record)
    plan = plan_export(ctx.paths, record, request)
    if plan.needs_gguf:
        record = _as_gguf(ctx, record, str(request.to))
        plan = replace(plan, files=record.files, size_bytes=record.size_bytes)
    done: dict[str, Any]
    match plan.how:
        case "api":
            done = _to_ollama(ctx, record, plan)
        case "modelfile":
            done = _to_modelfile(ctx, record, plan)
        case "upload":
            done = _to_hub(ctx, record, source, plan)
        case _:
            done = _to_folder(ctx, record, plan)
    return {**plan.to_json(), **done}


def _source(catalog: Catalog, record: VariantRecord) -> SourceRecord | None:
    try:
        return catalog.source(record.source_id)
    except (NotFoundError, InvalidInputError):
        return None


def _as_gguf(ctx: JobContext, record: VariantRecord, target: str) -> VariantRecord:
    """The variant as its exact GGUF copy, which is made now if there is none in the cache."""
    from core.chat.choose import transcoded

    def progress(done: int, total: int, unit: str) -> None:
        ctx.check_cancelled()
        ctx.progress(done, total, unit)

    ctx.stage(Stage.WRITE)
    copy = transcoded(Path(record.path), ctx.paths.transcoded, threads=ctx.threads, progress=progress)
    if copy is None:
        raise UnsupportedModelError(
            tr(
                "{name} cannot go to {target}: it runs GGUF files only, and GGUF has no "
                "exact form of these weights (or the disk has no room for it).",
                name=record.name,
                target=target,
            ),
            tr("Make a GGUF variant, or hand this one to a folder or the Hub."),
        )
    size = copy.stat().st_size
    file = FileRecord(copy.name, size, sha256_file(copy, lambda _: ctx.check_cancelled()))
    return replace(record, path=str(copy), files=(file,), size_bytes=size)


def _to_ollama(ctx: JobContext, record: VariantRecord, plan: ExportPlan) -> dict[str, Any]:
    api = OllamaApi.from_environment()
    weights, file = Path(record.path), record.files[0]
    texts = ollama_texts(record, weights, plan.request)
    modelfile(weights, texts)  # what cannot be written in one, Ollama cannot show either
    ctx.stage(Stage.VERIFY)
    _verify(ctx, [(weights, file)])
    ctx.stage(Stage.HAND_OVER)

    def work(leash: Leash) -> None:
        sent = 0

        def on_bytes(n: int) -> None:
            nonlocal sent
            leash.check()
            sent += n
            ctx.progress(sent, file.size_bytes, "bytes", "sending to Ollama")

        def on_status(status: str, done: int, total: int) -> None:
            leash.check()
            ctx.progress(done, total, "bytes", status)

        if not api.has_blob(file.sha256):
            api.send_blob(weights, file.sha256, on_bytes)
        api.create(create_request(plan.destination, file.sha256, texts), on_status)

    run_cancellable(work, ctx.check_cancelled)
    return {"notes": [*plan.notes, texts.note], "command": f"ollama run {plan.destination}"}


def _to_modelfile(ctx: JobContext, record: VariantRecord, plan: ExportPlan) -> dict[str, Any]:
    """The weights stay where they are; a copy that was made for this lies beside the Modelfile, for good."""
    target, weights = Path(plan.destination), Path(record.path)
    texts = ollama_texts(record, weights, plan.request)
    if target.exists():
        raise InvalidInputError(
            tr("{target} exists already.", target=target), tr("Choose another name or folder.")
        )
    if plan.needs_gguf:
        lasting = target.parent / file_names(record, plan.request.name, gguf=True)[""]
        hashes, on_bytes = {weights: record.files[0].sha256}, _bytes_of(ctx, record.size_bytes)
        if not link_files({weights: lasting}, hashes, on_bytes):
            copy_files({weights: lasting}, hashes, on_bytes, job=ctx.spec.job)
        weights = lasting
    text = modelfile(weights, texts)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        scratch = target.with_name(f".Modelfile.{os.getpid()}.partial")
        scratch.write_text(text, encoding="utf-8", newline="\n")
        scratch.replace(target)
    except OSError as error:
        raise InvalidInputError(
            tr("{target} cannot be written: {strerror}.", target=target, strerror=error.strerror),
            tr("Choose another folder."),
        ) from error
    name = plan.request.name or ollama_name(record)
    return {"notes": [*plan.notes, texts.note], "command": f'ollama create {name} -f "{target}"'}


def _to_folder(ctx: JobContext, record: VariantRecord, plan: ExportPlan) -> dict[str, Any]:
    """Links where that was planned and works, else copies."""
    shown = Path(plan.destination)
    names = file_names(record, plan.request.name, gguf=plan.needs_gguf)
    target = shown.parent if is_gguf(record) or plan.needs_gguf else shown
    folder = variant_folder(record)
    pairs = {
        folder / file.path: target / (names[""] if plan.needs_gguf else names[file.path])
        for file in record.files
    }
    hashes = {folder / file.path: file.sha256 for file in record.files}
    how, disk, notes = plan.how, plan.disk_bytes, list(plan.notes)
    if how == "link":
        ctx.stage(Stage.VERIFY)
        if not link_files(pairs, hashes, _bytes_of(ctx, record.size_bytes)):
            how, disk = "copy", record.size_bytes
            notes.append("The file system makes no hard links, so the files were copied.")
    if how == "copy":
        ctx.stage(Stage.HAND_OVER)
        copy_files(pairs, hashes, _bytes_of(ctx, record.size_bytes), job=ctx.spec.job)
    for path in pairs.values():
        ctx.artifact(path, path.stat().st_size)
    return {"how": how, "disk_bytes": disk, "notes": notes, "files": [str(path) for path in pairs.values()]}


def _to_hub(
    ctx: JobContext, record: VariantRecord, source: SourceRecord | None, plan: ExportPlan
) -> dict[str, Any]:
    folder = variant_folder(record)
    names = file_names(record, plan.request.name)
    by_name = {names[file.path]: file for file in record.files if file.path != "README.md"}
    own_card = folder / "README.md"
    loading = _LOADING.search(own_card.read_text(encoding="utf-8")) if own_card.is_file() else None
    listed = [replace(file, path=name) for name, file in by_name.items()]
    repo = plan.destination
    card = model_card(
        record, source, repo, listed, loading[1].strip().replace("PATH", repo) if loading else None
    )
    total = sum(file.size_bytes for file in listed)

    def work(leash: Leash) -> Any:
        def on_bytes(done: int) -> None:
            leash.check()
            ctx.progress(done, total, "bytes")

        return upload(
            HubClient.from_settings(ctx.paths),
            repo,
            {name: folder / file.path for name, file in by_name.items()},
            sha256={name: file.sha256 for name, file in by_name.items()},
            card=card,
            card_name=f"{Path(next(iter(by_name))).stem}.md",
            private=plan.request.private,
            message=f"Add {record.recipe.label}",
            stage=ctx.stage,
            on_bytes=on_bytes,
        )

    done = run_cancellable(work, ctx.check_cancelled)
    notes = list(plan.notes)
    if done.kept_card:
        notes.append(
            "The repository has a model card already, which was kept: this variant's lies beside it."
        )
    return {"url": done.url, "commit_url": done.commit_url, "notes": notes}


def _verify(ctx: JobContext, files: list[tuple[Path, FileRecord]]) -> None:
    on_bytes = _bytes_of(ctx, sum(file.size_bytes for _, file in files))
    for path, file in files:
        if sha256_file(path, on_bytes) != file.sha256:
            raise CorruptFileError(
                tr("{name} is not what was recorded of it.", name=path.name), tr("Make or import it again.")
            )


def _bytes_of(ctx: JobContext, total: int) -> Callable[[int], None]:
    done = 0

    def on_bytes(n: int) -> None:
        nonlocal done
        ctx.check_cancelled()
        done += n
        ctx.progress(min(done, total), total, "bytes")

    return on_bytes
