"""Handing a variant to Ollama, LM Studio and folders: through the job, against what those programs read."""

from __future__ import annotations

import errno
import os
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.errors import (
    CancelledError,
    CorruptFileError,
    InvalidInputError,
    NetworkError,
    NotFoundError,
    UnsupportedModelError,
)
from core.jobs.context import JobContext
from core.jobs.protocol import EventType, JobKind, JobSpec
from core.library.catalog import Catalog
from core.library.records import FileRecord, VariantRecord
from core.paths import Paths
from core.specs.recipe import IMPORTED, Recipe
from core.stores.export_job import run_export
from core.stores.found import Place, StoreKind
from core.stores.handover import ExportRequest, Target, file_names, ollama_name, plan_export
from core.stores.ollama_api import OllamaApi
from core.stores.scan import scan
from tests.core.stores.conftest import RunJob, add_folder, add_gguf
from tests.fakes.ollama import FakeOllama
from tests.fakes.stores import digest_of, model_gguf
from tests.fakes.tiny_llama import tiny_llama


def exported(run: RunJob, record: VariantRecord, to: str, **params: Any) -> dict[str, Any]:
    return run(run_export, JobKind.EXPORT, variant=record.id, to=to, **params)


# -- Ollama -------------------------------------------------------------------------------------------


def test_a_running_ollama_gets_the_weights_template_parameters_and_system(
    run: RunJob, variant: VariantRecord, ollama_server: FakeOllama
) -> None:
    result = exported(run, variant, "ollama", system="Be kind.", context=2048, temperature=0.2)
    content = Path(variant.path).read_bytes()
    assert ollama_server.blobs == {digest_of(content): content}
    (name, request) = next(iter(ollama_server.models.items()))
    assert name == "tiny-model:q4_0"
    assert request["files"] == {"model.gguf": f"sha256:{digest_of(content)}"}
    assert request["system"] == "Be kind."
    assert request["parameters"] == {"stop": ["<|im_end|>"], "num_ctx": 2048, "temperature": 0.2}
    assert request["template"].startswith("{{- $system := .System }}{{ if $system }}<|im_start|>system\n")
    assert (result["how"], result["destination"], result["command"]) == ("api", name, f"ollama run {name}")
    assert any("ChatML" in note for note in result["notes"])


def test_the_system_text_that_a_template_brings_goes_along(
    run: RunJob, variant: VariantRecord, ollama_server: FakeOllama
) -> None:
    exported(run, variant, "ollama", name="mine")
    assert ollama_server.models["mine"]["system"].startswith("You are a helpful AI assistant named SmolLM")


def test_weights_that_ollama_has_are_not_sent_again(
    run: RunJob, variant: VariantRecord, ollama_server: FakeOllama
) -> None:
    ollama_server.blobs[variant.files[0].sha256] = b""
    exported(run, variant, "ollama")
    assert not any(method == "POST" and "blobs" in path for method, path in ollama_server.requests)


def test_a_template_of_no_known_kind_is_left_to_ollama(
    run: RunJob, paths: Paths, ollama_server: FakeOllama
) -> None:
    record = add_gguf(paths, "odd", model_gguf(template="{{ messages | length }}"))
    result = exported(run, record, "ollama", name="odd")
    assert "template" not in ollama_server.models["odd"]
    assert any("derives one from the file itself" in note for note in result["notes"])


def test_what_came_from_ollama_goes_back_with_its_own_texts(
    run: RunJob, paths: Paths, ollama_server: FakeOllama
) -> None:
    lineage = {"template": "{{ .Prompt }}", "system": "Hi.", "parameters": {"top_k": 3, "mirostat_x": 1}}
    record = add_gguf(paths, "back", model_gguf(), lineage=lineage, recipe=Recipe(IMPORTED, "Q4_0", "gguf"))
    exported(run, record, "ollama", name="back")
    request = ollama_server.models["back"]
    assert (request["template"], request["system"]) == ("{{ .Prompt }}", "Hi.")
    assert request["parameters"] == {"top_k": 3}


def test_the_system_that_a_variant_was_made_on_is_no_system_text(
    run: RunJob, paths: Paths, ollama_server: FakeOllama
) -> None:
    record = add_gguf(paths, "made", model_gguf(), lineage={"system": "Linux", "machine": "x86_64"})
    exported(run, record, "ollama", name="made")
    assert "system" not in ollama_server.models["made"]


def test_a_name_that_ollama_has_is_not_overwritten(
    run: RunJob, variant: VariantRecord, ollama_server: FakeOllama
) -> None:
    ollama_server.models["mine"] = {}
    with pytest.raises(InvalidInputError, match="has a model 'mine' already"):
        exported(run, variant, "ollama", name="mine")
    assert ollama_server.blobs == {}


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        ("create", "unsupported architecture"),
        ("status", "the disk is full"),
        ("drop", "stopped before"),
        ("garbage", "not Ollama"),
    ],
)
def test_what_goes_wrong_in_ollama_is_told(
    run: RunJob, variant: VariantRecord, ollama_server: FakeOllama, trouble: str, words: str
) -> None:
    ollama_server.trouble = trouble
    with pytest.raises(NetworkError, match=words) as caught:
        exported(run, variant, "ollama")
    assert "\x1b" not in caught.value.message


def test_a_cancel_acts_while_ollama_works(
    paths: Paths, variant: VariantRecord, ollama_server: FakeOllama
) -> None:
    ollama_server.trouble = "hang"
    params = {"variant": variant.id, "to": "ollama"}
    context = JobContext.collecting(
        paths.jobs / "j", JobSpec("j", JobKind.EXPORT, "", params, str(paths.home))
    )
    canceller = threading.Thread(target=lambda: (ollama_server.waiting.wait(30), context.cancel()))
    canceller.start()
    with pytest.raises(CancelledError):
        run_export(context)
    canceller.join()


def test_weights_that_changed_are_not_handed_over(
    run: RunJob, variant: VariantRecord, ollama_server: FakeOllama
) -> None:
    path = Path(variant.path)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(CorruptFileError, match="not what was recorded"):
        exported(run, variant, "ollama")
    assert ollama_server.models == {}


def test_without_ollama_a_modelfile_is_written(run: RunJob, variant: VariantRecord, paths: Paths) -> None:
    result = exported(run, variant, "ollama", name="mine", system="Be kind.", temperature=0.5)
    path = Path(result["destination"])
    assert path == paths.models / "exports" / "mine" / "Modelfile"
    lines = path.read_text(encoding="utf-8")
    assert lines.startswith(f'FROM {variant.path}\nTEMPLATE """{{{{- $system := .System }}}}')
    assert 'PARAMETER stop "<|im_end|>"\nPARAMETER temperature 0.5\nSYSTEM """Be kind."""\n' in lines
    assert result["command"] == f'ollama create mine -f "{path}"'
    assert any("does not answer" in note for note in result["notes"])
    with pytest.raises(InvalidInputError, match="exists already"):
        exported(run, variant, "ollama", name="mine")


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"name": "../../etc"}, "not a name"),
        ({"name": "a b"}, "not a name"),
        ({"system": 'say """'}, "cannot store"),
    ],
)
def test_names_and_texts_that_ollama_cannot_have_are_refused(
    run: RunJob, variant: VariantRecord, params: dict[str, str], words: str
) -> None:
    with pytest.raises(InvalidInputError, match=words):
        exported(run, variant, "ollama", **params)


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("", "http://127.0.0.1:11434"),
        ("0.0.0.0", "http://127.0.0.1:11434"),
        ("0.0.0.0:8080", "http://127.0.0.1:8080"),
        ("example.org", "http://example.org:11434"),
        ("http://example.org", "http://example.org:80"),
        ("https://example.org", "https://example.org:443"),
        ("https://example.org:8443/path", "https://example.org:8443"),
        ("[::1]:5", "http://[::1]:5"),
        (":7000", "http://127.0.0.1:7000"),
        ('"localhost:1"', "http://localhost:1"),
    ],
)
def test_the_host_variable_is_read_as_ollama_reads_it(value: str, address: str) -> None:
    assert OllamaApi.from_environment({"OLLAMA_HOST": value}).address == address


@pytest.mark.parametrize("value", ["host:port", "ftp://x", "http://[", "a:99999", "http://u:p@h"])
def test_hosts_that_are_none_are_refused(value: str) -> None:
    with pytest.raises(InvalidInputError, match="OLLAMA_HOST"):
        OllamaApi.from_environment({"OLLAMA_HOST": value})


# -- LM Studio and folders ----------------------------------------------------------------------------


def test_lm_studio_gets_a_hard_link_where_it_looks(
    run: RunJob, variant: VariantRecord, paths: Paths, no_real_programs: Path
) -> None:
    models = no_real_programs / ".lmstudio" / "models"
    models.mkdir(parents=True)
    result = exported(run, variant, "lmstudio")
    path = models / "bitwright" / "Tiny-Model-GGUF" / "Tiny-Model-Q4_0.gguf"
    assert result["files"] == [str(path)]
    assert path.samefile(variant.path)
    assert (result["how"], result["disk_bytes"]) == ("link", 0)
    (found,) = scan(paths, [Place(StoreKind.LM_STUDIO, models)]).models
    assert found.name == "bitwright/Tiny-Model-GGUF/Tiny-Model-Q4_0.gguf"
    with pytest.raises(InvalidInputError, match="exists already"):
        exported(run, variant, "lmstudio")


def test_removing_the_variant_leaves_lm_studios_file(
    run: RunJob, variant: VariantRecord, paths: Paths, no_real_programs: Path
) -> None:
    (no_real_programs / ".lmstudio").mkdir()
    path = Path(exported(run, variant, "lmstudio")["files"][0])
    content = path.read_bytes()
    with Catalog(paths) as catalog:
        assert catalog.removal_plan(variant.id).frees_bytes == 0
        catalog.remove_variant(variant.id)
    assert path.read_bytes() == content


def test_without_lm_studio_its_folder_must_be_named(
    run: RunJob, variant: VariantRecord, tmp_path: Path
) -> None:
    with pytest.raises(InvalidInputError, match="was not found"):
        exported(run, variant, "lmstudio")
    result = exported(run, variant, "lmstudio", out=str(tmp_path / "models"))
    assert Path(result["files"][0]).parts[-3:-1] == ("bitwright", "Tiny-Model-GGUF")


def test_where_links_cannot_be_made_files_are_copied_and_that_is_told(
    run: RunJob, variant: VariantRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", refuse)
    result = exported(run, variant, "folder", out=str(tmp_path / "out"), name="my model")
    path = tmp_path / "out" / "my-model.gguf"
    assert (result["how"], result["disk_bytes"]) == ("copy", variant.size_bytes)
    assert any("were copied" in note for note in result["notes"])
    assert path.read_bytes() == Path(variant.path).read_bytes()
    assert not path.samefile(variant.path)
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["my-model.gguf"]


def test_a_copy_of_changed_weights_leaves_nothing_behind(
    run: RunJob, variant: VariantRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = bytearray(Path(variant.path).read_bytes())
    content[-1] ^= 1
    Path(variant.path).write_bytes(content)
    for how in ("link", "copy"):
        plan = "core.stores.handover.same_file_system"
        monkeypatch.setattr(plan, lambda *_, answer=how == "link": answer)
        with pytest.raises(CorruptFileError):
            exported(run, variant, "folder", out=str(tmp_path / how))
        assert not any((tmp_path / how).rglob("*.gguf"))


def test_another_file_system_is_told_beforehand(
    paths: Paths, variant: VariantRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.stores.handover.same_file_system", lambda *_: False)
    plan = plan_export(paths, variant, ExportRequest(variant.id, Target.FOLDER, out=tmp_path))
    assert (plan.how, plan.disk_bytes) == ("copy", variant.size_bytes)
    assert "are copied" in plan.notes[0]


def test_a_folder_variant_goes_to_a_folder_whole(run: RunJob, paths: Paths, tmp_path: Path) -> None:
    folder = tiny_llama(paths.variants / "awq")
    record = add_folder(paths, "awq", folder, Recipe("awq", "INT4", "awq"))
    result = exported(run, record, "folder", out=str(tmp_path))
    target = tmp_path / "Tiny-Model-INT4-AWQ-awq"
    assert result["destination"] == str(target)
    assert sorted(p.name for p in target.iterdir()) == sorted(file.path for file in record.files)


def test_a_folder_whose_weights_fit_gguf_goes_to_ollama_as_a_copy(
    run: RunJob, paths: Paths, ollama_server: FakeOllama
) -> None:
    folder = tiny_llama(paths.variants / "bf16")
    record = add_folder(paths, "bf16", folder, Recipe("cast", "BF16", "safetensors"))
    result = exported(run, record, "ollama", name="dense")
    (blob,) = ollama_server.blobs.values()
    assert blob[:4] == b"GGUF"
    assert any("exact GGUF copy" in note for note in result["notes"])


def test_a_modelfile_of_a_folder_keeps_its_copy_beside_it(run: RunJob, paths: Paths, tmp_path: Path) -> None:
    folder = tiny_llama(paths.variants / "bf16")
    record = add_folder(paths, "bf16", folder, Recipe("cast", "BF16", "safetensors"))
    exported(run, record, "ollama", name="dense", out=str(tmp_path / "out"))
    (copy,) = (tmp_path / "out").glob("*.gguf")
    assert (tmp_path / "out" / "Modelfile").read_text(encoding="utf-8").startswith(f"FROM {copy}\n")


def test_a_folder_without_an_exact_gguf_form_is_refused_with_the_reason(
    run: RunJob, paths: Paths, ollama_server: FakeOllama, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tiny_llama(paths.variants / "nf4")
    record = add_folder(paths, "nf4", folder, Recipe("rtn", "NF4", "bitsandbytes"))
    monkeypatch.setattr("core.chat.choose.transcoded", lambda *_, **__: None)
    with pytest.raises(UnsupportedModelError, match="no exact form"):
        exported(run, record, "ollama")
    onnx = replace(record, recipe=Recipe("static", "INT8", "onnx"))
    with pytest.raises(InvalidInputError, match="GGUF files only"):
        plan_export(paths, onnx, ExportRequest(onnx.id, Target.OLLAMA))


def test_a_model_in_parts_goes_to_folders_but_not_to_ollama(
    paths: Paths, variant: VariantRecord, tmp_path: Path
) -> None:
    whole = Path(variant.path)
    second = whole.with_name("second.gguf")
    second.write_bytes(b"x")
    file = FileRecord("second.gguf", 1, digest_of(b"x"))
    parts = replace(variant, files=(*variant.files, file))
    with pytest.raises(InvalidInputError, match="in 2 parts"):
        plan_export(paths, parts, ExportRequest(parts.id, Target.OLLAMA))
    assert list(file_names(parts, None).values()) == ["model.gguf", "second.gguf"]


@pytest.mark.parametrize(
    ("name", "ollama", "file"),
    [
        ("llama3.2:1b", "llama3.2-1b:q4_0", "llama3.2-1b-Q4_0.gguf"),
        ("hf.co/x/Tiny-GGUF:latest", "tiny-gguf:q4_0", "Tiny-GGUF-Q4_0.gguf"),
        ("My Model-Q4_0.gguf", "my-model:q4_0", "My-Model-Q4_0.gguf"),
        ("..:/..", "model:q4_0", "Q4_0.gguf"),
    ],
)
def test_imported_models_keep_what_people_call_them(
    variant: VariantRecord, name: str, ollama: str, file: str
) -> None:
    recipe = Recipe(IMPORTED, "Q4_0", "gguf", "Q4_0")
    record = replace(variant, name=name, recipe=recipe, lineage={})
    assert ollama_name(record) == ollama
    assert file_names(record, None) == {"model.gguf": file}


# -- all ----------------------------------------------------------------------------------------------


def test_wrong_words_are_refused(run: RunJob, variant: VariantRecord, tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match="no target"):
        exported(run, variant, "floppy")
    with pytest.raises(InvalidInputError, match="No folder was named"):
        exported(run, variant, "folder")
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(InvalidInputError, match="is not a folder"):
        exported(run, variant, "folder", out=str(file))
    with pytest.raises(NotFoundError):
        run(run_export, JobKind.EXPORT, variant="unknown", to="folder", out=str(tmp_path))
    Path(variant.path).unlink()
    with pytest.raises(NotFoundError, match="are gone"):
        exported(run, variant, "folder", out=str(tmp_path))


def test_progress_and_artifacts_are_told(paths: Paths, variant: VariantRecord, tmp_path: Path) -> None:
    params = {"variant": variant.id, "to": "folder", "out": str(tmp_path)}
    context = JobContext.collecting(
        paths.jobs / "j", JobSpec("j", JobKind.EXPORT, "", params, str(paths.home))
    )
    run_export(context)
    kinds = [event.type for event in context.events]
    assert kinds.count(EventType.ARTIFACT) == 1
    progress = [e for e in context.events if e.type is EventType.PROGRESS][-1]
    assert progress.fields["done"] == progress.fields["total"] == variant.size_bytes
