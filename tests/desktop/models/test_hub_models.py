"""Rows of search results and of a model's page: words, order, what is an estimate, and what is not known."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from core.hub.client import HubFile, HubModelInfo
from core.hub.fits import Judge, Verdict, estimated_facts
from core.hub.page import ModelPage, Variant
from core.hub.remote import RemoteFacts
from core.hub.remote_files import GgufModel
from core.hub.search import HubModel
from core.types import Fit, Purpose
from desktop.models.found import FoundRow, FoundRowsModel, why_words
from desktop.models.hub_page import (
    FilesModel,
    VariantsModel,
    advice_headline,
    file_rows,
    page_pairs,
    sources_words,
    variant_rows,
)
from tests.fakes.machines import machine

JUDGE = Judge(machine(total=16, free=12), Purpose.CHAT)


def _model(repo_id: str, n_params: int | None = None, origin: str = "", kind: str | None = None) -> HubModel:
    return HubModel(
        repo_id, 1_200_000, 310, False, (), "2026-01-02T03:04:05.000Z", n_params, origin, quantization=kind
    )


def _cells(model: FoundRowsModel, row: int) -> dict[str, str]:
    return {column.key: model.index(row, position).data() for position, column in enumerate(model.columns)}


def test_results_say_sizes_kinds_and_verdicts(qtmodeltester: ModelTester) -> None:
    small = _model("org/one-1B", 10**9, "name")
    large = _model("org/two", 405 * 10**9, "safetensors")
    awq = _model("org/three-AWQ", 10**9, "name", "AWQ")
    rows = (
        FoundRow(small, here=True, verdict=JUDGE.by_size(small)),
        FoundRow(large, verdict=JUDGE.by_size(large)),
        FoundRow(awq, verdict=JUDGE.by_size(awq)),
        FoundRow(_model("org/four"), looking=True),
        FoundRow(_model("org/five")),
        FoundRow(_model("org/six"), told=True),
    )
    model = FoundRowsModel()
    model.set_rows(rows)
    qtmodeltester.check(model)
    first, second, third, fourth, fifth, sixth = (_cells(model, row) for row in range(6))
    assert (first["parameters"], second["parameters"], fifth["parameters"]) == ("~1.0B", "405B", "–")
    assert (first["fit"], second["fit"], third["fit"]) == ("Fits in RAM", "Does not fit", "Not usable")
    assert first["best"].startswith("Q")
    assert "~" in first["best"]
    assert (second["best"], fourth["best"]) == ("–", "…")
    assert (first["state"], third["files"], first["downloads"]) == ("Already here", "AWQ", "1.2M")
    assert (fifth["fit"], sixth["fit"]) == ("", "Not known")
    assert "GPU" in why_words(rows[2])
    assert why_words(rows[2])[0].isupper()
    assert "Estimated by its number of parameters" in why_words(rows[0])


def _page(*files: HubFile) -> ModelPage:
    info = HubModelInfo("org/x", "a" * 40, files, None, True, 5, 6, (), None)
    return ModelPage(info, _model("org/x", 8 * 10**9, "name"), "manual", None, None)


def _file(path: str, size_bytes: int) -> HubFile:
    return HubFile(path, size_bytes, None, "b" * 40)


def test_a_page_shows_what_is_known_and_marks_what_is_guessed() -> None:
    page = _page()
    assert dict(page_pairs(page, None))["Parameters"] == "~8.0B"
    facts = estimated_facts(8_030_000_000, "x")
    told = dict(page_pairs(page, facts))
    assert (told["Parameters"], told["Licence"], told["Context"]) == ("8.0B", "Not stated", "128K tokens")


def test_gguf_models_come_first_with_all_their_parts(qtmodeltester: ModelTester) -> None:
    files = (
        _file("README.md", 5),
        _file("m-Q8_0.gguf", 900),
        _file("m-F16-1.gguf", 700),
        _file("m-F16-2.gguf", 700),
    )
    gguf = (
        GgufModel("Q8_0", ("m-Q8_0.gguf",), 900),
        GgufModel("F16", ("m-F16-1.gguf", "m-F16-2.gguf"), 1400),
    )
    remote = RemoteFacts("org/x", "a" * 40, estimated_facts(10**9, "x"), "gguf", 10, 900, gguf)
    verdict = Verdict(Fit.RAM, None, "fits", False)
    rows = file_rows(_page(*files), remote, {"m-Q8_0.gguf": verdict})
    assert [(row.path, row.level, row.size_bytes) for row in rows] == [
        ("m-Q8_0.gguf", "Q8_0", 900),
        ("m-F16-1.gguf", "F16", 1400),
        ("README.md", "", 5),
    ]
    model = FilesModel()
    model.set_rows(rows)
    qtmodeltester.check(model)
    assert model.index(1, 0).data() == "m-F16-1.gguf and 1 more part"
    assert model.index(0, 2).data() == "Fits in RAM"
    assert sources_words(remote) == "Read from the header of its file: 10 B of 900 B were fetched."


def test_variants_of_others_come_by_fit_with_the_reason(qtmodeltester: ModelTester) -> None:
    names = ("a/x-GGUF", "b/x-mlx", "c/x-Q8_0-GGUF", "d/x-AWQ")
    kinds = ("GGUF", "MLX", "GGUF", "AWQ")
    variants = [
        Variant(_model(name), kind, kind != "MLX", by_name=kind == "MLX")
        for name, kind in zip(names, kinds, strict=True)
    ]
    verdicts = {
        "c/x-Q8_0-GGUF": Verdict(Fit.NO, None, "does not fit: needs 9 GiB", False),
        "a/x-GGUF": Verdict(Fit.RAM, JUDGE.by_size(_model("a/x", 10**9, "name")).choice, "it fits", False),
        "d/x-AWQ": Verdict(Fit.NO, None, "needs a GPU", False, blocked=True),
    }
    model = VariantsModel()
    qtmodeltester.check(model)
    model.set_rows(variant_rows(variants, verdicts))
    qtmodeltester.check(model)
    columns = {column.key: place for place, column in enumerate(model.columns)}

    def cells(key: str) -> list[str]:
        return [model.index(row, columns[key]).data() for row in range(model.rowCount())]

    assert cells("repo") == ["a/x-GGUF", "c/x-Q8_0-GGUF", "d/x-AWQ", "b/x-mlx"]
    assert cells("fit") == ["Fits in RAM", "Does not fit", "Not usable", ""]
    assert cells("use") == ["Bitwright reads it"] * 3 + ["For other programs"]
    tip = model.index(1, columns["fit"]).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Does not fit: needs 9 GiB"
    assert "It fits" in model.index(0, columns["repo"]).data(Qt.ItemDataRole.ToolTipRole)
    unknown = [row.variant.model.repo_id for row in variant_rows(variants)]
    assert unknown == ["a/x-GGUF", "c/x-Q8_0-GGUF", "d/x-AWQ", "b/x-mlx"]


def test_the_headline_says_for_which_computer_and_why_not() -> None:
    best = JUDGE.by_size(_model("a/x", 10**9, "name"))
    assert best is not None
    assert advice_headline(best) == f"For this computer: {best.name}"
    assert advice_headline(best, simulated=True).startswith("For the simulated computer: ")
    no = Verdict(Fit.NO, None, "", False)
    assert advice_headline(no) == "It does not fit this computer"
    assert (
        advice_headline(Verdict(Fit.NO, None, "", False, blocked=True))
        == "It cannot be used on this computer"
    )
