"""My computer: the hero's sentence, the ranked choices, what was rejected, and the controls."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.formats import memory_size
from core.hardware.gpu_use import GpuUse
from core.library.catalog import Catalog
from core.paths import Paths
from core.recommend.choice import Choice, MemoryParts
from core.specs.recipe import Recipe
from core.types import Fit
from desktop.models.choices import ChoicesModel, RankedChoice, headline, nothing_fits, size_words, summary
from desktop.models.reference import REFERENCE_MODELS
from desktop.pages.computer import ComputerPage
from desktop.services.bundle import Services, make_services
from desktop.services.hardware import LiveUse
from tests.fakes import script_worker
from tests.fakes.machines import LAPTOP
from tests.fakes.records import source_record, variant_record

CHOICE = Choice(
    id="gguf:Q4_K_M",
    method="rtn",
    dtype="Q4_K",
    container="gguf",
    level="Q4_K_M",
    fits=Fit.RAM,
    memory_bytes=6 << 30,
    memory_parts=MemoryParts(5 << 30, 1 << 30, 0, 0),
    tokens_per_s=9.4,
    size_bytes=5_200_000_000,
    bits_per_weight=4.85,
    quality="small loss",
    reasons=("A balance of size and quality.",),
    rule="chat.cpu",
    quantizable=True,
)


def test_the_hero_s_sentence_reads_as_people_speak() -> None:
    assert headline(CHOICE, size="8B") == "Q4_K_M of an 8B model"
    assert headline(CHOICE, size="70B") == "Q4_K_M of a 70B model"
    assert headline(CHOICE, "SmolLM2-135M-Instruct") == "Q4_K_M of SmolLM2-135M-Instruct"
    assert summary(CHOICE, 8192) == "~5.2 GB, about 9.4 tokens/s, fits with 8K context"
    unknown = replace(CHOICE, tokens_per_s=None, fits=Fit.TIGHT)
    assert summary(unknown, 4096) == "~5.2 GB, fits only just with 4K context"


@pytest.mark.parametrize(
    ("label", "n_params"),
    [
        ("1B", 1_235_814_400),  # the counts that these models' own cards and headers state
        ("3B", 3_212_749_824),
        ("8B", 8_030_261_248),
        ("70B", 70_553_706_496),
    ],
)
def test_reference_shapes_have_the_parameters_of_the_models_they_stand_for(label: str, n_params: int) -> None:
    facts = next(r.facts for r in REFERENCE_MODELS if r.label == label)
    assert facts.n_params == n_params


def test_sizes_are_spoken_with_their_article() -> None:
    assert [size_words(size) for size in ("8B", "70B")] == ["An 8B model", "A 70B model"]
    assert nothing_fits(size="8B") == "No format of an 8B model fits here"
    assert nothing_fits(size="70B") == "No format of a 70B model fits here"
    assert nothing_fits("SmolLM2") == "No format of SmolLM2 fits here"


def test_the_choices_model_is_a_sound_model(qtmodeltester: ModelTester, qapp: QApplication) -> None:
    model = ChoicesModel()
    model.set_rows([RankedChoice(1, CHOICE), RankedChoice(2, replace(CHOICE, id="gguf:Q8_0", level="Q8_0"))])
    qtmodeltester.check(model)
    model.sort(3, Qt.SortOrder.DescendingOrder)
    assert model.rowCount() == 2


def _command(folder: Path) -> list[str]:
    return [sys.executable, "-S", script_worker.__file__, str(folder)]


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[tuple[ComputerPage, Services]]:
    services = make_services(paths, _command)
    with Catalog(paths) as catalog:
        catalog.add_source(source_record(paths.sources / "tiny"))
    made = ComputerPage(services)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    services.hardware.refresh()
    services.catalog.refresh()
    qtbot.waitUntil(lambda: made.recommendation is not None and made.model.count() > 7, timeout=20_000)
    yield made, services
    services.close()


def test_the_hero_shows_the_best_choice_with_its_reasons(page: tuple[ComputerPage, Services]) -> None:
    made, _services = page
    assert made.recommendation is not None
    best = made.recommendation.choices[0]
    assert made.hero.headline.text() == headline(best, size="8B")
    assert "8K context" in made.hero.summary.text()
    assert made.hero.reasons()
    assert made.hero.action.text() == "Find a model"
    assert made.table.model().rowCount() == len(made.recommendation.choices)


def test_another_purpose_gives_another_answer(qtbot: QtBot, page: tuple[ComputerPage, Services]) -> None:
    made, _services = page
    qtbot.mouseClick(made.purpose.button("finetune"), Qt.MouseButton.LeftButton)
    assert made.recommendation is not None
    assert made.recommendation.purpose == "finetune"


def test_fine_tuning_shows_the_code_that_loads_what_was_made_for_it(
    qtbot: QtBot, page: tuple[ComputerPage, Services], paths: Paths
) -> None:
    made, services = page
    assert made.finetune.isHidden()
    qtbot.mouseClick(made.purpose.button("finetune"), Qt.MouseButton.LeftButton)
    source = services.catalog.sources()[0]
    made.open_item("source", source.id)
    assert made.finetune.isVisible()
    assert made.finetune.quiet.text().startswith("Make an NF4 variant of Tiny Model first")
    nf4 = variant_record(paths, "nf4", recipe=Recipe("rtn", "NF4", "bitsandbytes"), path="/models/nf4")
    with Catalog(paths) as catalog:
        catalog.add_variant(nf4)
    services.catalog.refresh()
    qtbot.waitUntil(lambda: "/models/nf4" in made.finetune.snippet.code, timeout=10_000)
    assert "QLoRA" in made.finetune.quiet.text()
    qtbot.mouseClick(made.finetune.snippet.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == made.finetune.snippet.code
    qtbot.mouseClick(made.purpose.button("chat"), Qt.MouseButton.LeftButton)
    assert made.finetune.isHidden()


def test_a_longer_context_needs_more_memory(page: tuple[ComputerPage, Services]) -> None:
    made, _services = page

    def needs() -> int:
        assert made.recommendation is not None
        return next(c.memory_bytes for c in made.recommendation.choices if c.id == "gguf:Q4_0")

    short = needs()
    made.context.set_tokens(32768)
    assert needs() > short


def test_a_model_of_the_library_leads_to_quantize(qtbot: QtBot, page: tuple[ComputerPage, Services]) -> None:
    made, services = page
    source = services.catalog.sources()[0]
    made.open_item("source", source.id)
    assert made.hero.headline.text().endswith("of Tiny Model")
    assert made.hero.action.text().startswith("Quantize to")
    with qtbot.waitSignal(services.navigation.requested) as asked:
        qtbot.mouseClick(made.hero.action, Qt.MouseButton.LeftButton)
    assert asked.args == ["quantize", "source", source.id]


def test_the_rejected_ones_unfold_with_their_reasons(
    qtbot: QtBot, page: tuple[ComputerPage, Services]
) -> None:
    made, _services = page
    assert made.recommendation is not None
    assert made.recommendation.rejected
    assert made.rejected.content.isHidden()
    qtbot.mouseClick(made.rejected.fold, Qt.MouseButton.LeftButton)
    assert not made.rejected.content.isHidden()
    first = made.recommendation.rejected[0]
    assert first.reason[1:] in " ".join(reason for _, reason in made.rejected.words())


def test_where_nothing_fits_the_hero_says_so_and_offers_no_button(
    page: tuple[ComputerPage, Services],
) -> None:
    made, services = page
    profile = services.hardware.profile
    assert profile is not None
    tiny = replace(profile.memory, available_bytes=1 << 20, total_bytes=1 << 20)
    services.hardware._profile = replace(profile, memory=tiny, gpus=())
    made.on_shown()
    assert made.hero.headline.text() == "No format of an 8B model fits here"
    assert made.hero.action.isHidden()
    assert not made.nothing.isHidden()


def test_the_nearest_format_is_one_that_only_lacks_memory(page: tuple[ComputerPage, Services]) -> None:
    made, services = page
    profile = services.hardware.profile
    assert profile is not None
    memory = replace(profile.memory, available_bytes=1 << 30, total_bytes=1 << 30)
    services.hardware._profile = replace(profile, memory=memory, gpus=())
    made.on_shown()
    assert made.recommendation is not None
    loadable = [item.memory_bytes for item in made.recommendation.rejected if item.loadable]
    assert memory_size(min(loadable), estimate=True) in made.hero.summary.text()
    assert made.hero.reasons()[0].startswith("Does not fit: needs")
    assert "A smaller model" in made.hero.reasons()[1]


def test_what_the_hero_names_is_explained_to_who_hears_it_for_the_first_time(
    page: tuple[ComputerPage, Services],
) -> None:
    made, _services = page
    assert "keeps each weight" in made.hero.headline.toolTip()
    assert "A token is" in made.hero.summary.toolTip()
    assert "Conversation: what it keeps of it (the KV cache)" in made.hero.bar.toolTip()


def test_what_only_lacks_memory_is_told_apart_from_what_cannot_be_done_here(
    qtbot: QtBot, page: tuple[ComputerPage, Services]
) -> None:
    made, services = page
    profile = services.hardware.profile
    assert profile is not None
    free = 22 << 30
    memory = replace(profile.memory, available_bytes=free, total_bytes=free)
    services.hardware._profile = replace(profile, memory=memory, gpus=())
    qtbot.mouseClick(made.purpose.button("finetune"), Qt.MouseButton.LeftButton)
    made.on_shown()
    answer = made.recommendation
    assert answer is not None
    assert not answer.choices
    assert not any(item.loadable for item in answer.rejected)  # more memory would not help
    assert any(item.memory_bytes > free for item in answer.rejected)
    assert "Memory is not what is missing" in made.hero.summary.text()
    assert len(made.hero.reasons()) == len(set(made.hero.reasons())) > 1


def test_measuring_runs_a_probe_and_looks_again(
    qtbot: QtBot, page: tuple[ComputerPage, Services], monkeypatch: pytest.MonkeyPatch
) -> None:
    made, services = page
    asked: list[dict[str, object]] = []
    real = services.jobs.submit

    def submit(kind: object, title: str, params: dict[str, object]) -> str:
        asked.append(params)
        done = {"say": "finished", "result": {"memory_bandwidth_bytes_per_s": 2e10}}
        return real(kind, title, {**params, "script": [done]})  # type: ignore[arg-type] # a spy passes it on

    monkeypatch.setattr(services.jobs, "submit", submit)
    with qtbot.waitSignal(services.hardware.changed, timeout=20_000):
        qtbot.mouseClick(made.facts.measure, Qt.MouseButton.LeftButton)
        assert not made.facts.measure.isEnabled()
    assert json.dumps(asked) == '[{"bandwidth": true, "decoding": true, "write_speed": true}]'
    assert made.facts.measure.isEnabled()


def _map_page(qtbot: QtBot, services: Services) -> ComputerPage:
    page = ComputerPage(services)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.show()
    qtbot.waitUntil(page.map.view.isVisible, timeout=20_000)
    return page


def test_the_map_shows_what_fits_and_leads_to_models_of_that_size(qtbot: QtBot, services: Services) -> None:
    services.hardware._profile = LAPTOP
    page = _map_page(qtbot, services)
    assert not page.map.skeleton.isVisible()
    assert page.map.summary.text().startswith("With 8K context, models up to 14B fit")
    assert "8B model in Q4_K_M" in page.map.headline.text()
    assert page.map.badge.word == "Fits in RAM"
    assert [fit for fit, badge in page.map.legend.items() if badge.isVisible()] == [
        Fit.RAM,
        Fit.TIGHT,
        Fit.NO,
    ]
    with qtbot.waitSignal(services.navigation.requested) as asked:
        qtbot.keyClick(page.map.view, Qt.Key.Key_Return)
    assert asked.args == ["discover", "size", "8B"]
    page.map.view.choose(2, 0)
    qtbot.mouseClick(page.map.advice_button, Qt.MouseButton.LeftButton)
    assert page.model.currentData() == "reference:3B"
    assert "3B model" in page.hero.headline.text()


def test_the_map_follows_context_purpose_and_the_imagined_computer(qtbot: QtBot, services: Services) -> None:
    services.hardware._profile = LAPTOP
    page = _map_page(qtbot, services)
    model = page.map.view.map_model
    page.map.context.set_tokens(131072)
    assert page.context.tokens() == 131072  # one context for the page
    qtbot.waitUntil(lambda: model.heat_map is not None and model.heat_map.context == 131072, timeout=10_000)
    page.context.set_tokens(2048)
    qtbot.waitUntil(lambda: model.heat_map is not None and model.heat_map.context == 2048, timeout=10_000)
    services.hardware.simulate("RTX 4090", None)
    qtbot.waitUntil(lambda: page.map.title.text() == "What fits the simulated computer", timeout=10_000)
    assert model.columnCount() > 7
    page.purpose.set_current("finetune")
    qtbot.waitUntil(lambda: model.columnCount() == 2, timeout=10_000)
    assert page.map.left_out.text().startswith("Not in the map: BF16, Q8_0")
    assert not page.map.reasons.isVisible()
    page.map.why.click()
    assert "GGUF files cannot be trained" in page.map.reasons.text()
    page.map.figure.set_current("memory")
    assert float(model.index(0, 0).data()) > 1


def test_the_load_of_the_last_minute_is_there_when_the_page_opens(qtbot: QtBot, services: Services) -> None:
    services.hardware._profile = LAPTOP
    for at in range(5):
        services.hardware._history.append(LiveUse(at << 30, 16 << 30, at / 10))
    page = _map_page(qtbot, services)
    assert page.facts.load["cpu"].shares == (0.0, 0.1, 0.2, 0.3, 0.4)
    services.hardware.use_changed.emit(LiveUse(4 << 30, 16 << 30, 0.5, GpuUse(0.9, 3 << 30, 8 << 30)))
    assert page.facts.load_words["cpu"].full_text() == "50 % busy"
    assert page.facts.load_words["gpu"].full_text() == "90 % busy, 3.0 GiB in use"
    assert page.facts.load["gpu"].isVisible()
    assert page.facts.load["gpu"].shares == (0.9,)


def test_what_was_chosen_comes_along_into_another_language(qtbot: QtBot, services: Services) -> None:
    services.hardware._profile = LAPTOP
    old, new = ComputerPage(services), ComputerPage(services)
    for page in (old, new):
        qtbot.addWidget(page)
    old.open_item("purpose", "edge")
    old.model.setCurrentIndex(old.model.findData("reference:3B"))
    old.context.set_tokens(4096)
    new.restore_page_state(old.page_state())
    assert (new.purpose.current(), new.model.currentData(), new.context.tokens()) == (
        "edge",
        "reference:3B",
        4096,
    )
