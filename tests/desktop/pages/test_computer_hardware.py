"""My computer: every fact with its gaps, and imagining another computer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.errors import InvalidInputError
from core.hardware.simulate import simulated_names
from core.paths import Paths
from core.types import Purpose
from desktop.pages.computer import ComputerPage
from desktop.pages.computer_facts import FactsCard
from desktop.pages.computer_simulate import NOTICE, QUESTION
from desktop.services.bundle import Services, make_services
from tests.core.hardware.test_recorded_machines import profile_of
from tests.fakes.machines import LAPTOP, LLAMA_8B

Made = tuple[ComputerPage, Services]


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[Made]:
    """The page over a laptop with 16 GB and no graphics card."""
    services = make_services(paths)
    services.hardware._profile = LAPTOP
    made = ComputerPage(services)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show()
    yield made, services
    services.close()


def choose(made: ComputerPage, name: str) -> None:
    made.simulate.open()
    index = made.simulate.computer.findData(name)
    assert index > 0
    made.simulate.computer.setCurrentIndex(index)
    made.simulate.computer.activated.emit(index)


def test_all_facts_unfold_with_what_the_tiles_leave_out(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = FactsCard()
    qtbot.addWidget(card)
    profile = profile_of("linux-core-ultra-npu", tmp_path, monkeypatch)
    card.show_profile(replace(profile, disk=replace(profile.disk, write_bytes_per_s=1.5e9)))
    card.show()
    assert card.all_facts.isHidden()
    assert "writes 1.5 GB/s" in card.disk.remark.full_text()
    qtbot.mouseClick(card.facts_fold, Qt.MouseButton.LeftButton)
    assert card.all_facts.isVisible()
    assert card.facts_fold.text() == "Hide all facts"
    facts = card.all_facts.values()
    assert "11 TOPS" in facts["NPU"]
    assert "used by: llama.cpp, onnxruntime" in facts["Graphics"]
    assert facts["Write speed"] == "1.5 GB/s measured"
    assert facts["Memory speed"] == "Not measured yet"
    assert card.gaps_fold.isHidden()  # nothing is unknown


def test_what_is_not_known_unfolds_with_its_reasons(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = FactsCard()
    qtbot.addWidget(card)
    card.show_profile(profile_of("linux-nouveau", tmp_path, monkeypatch))
    card.show()
    assert card.gaps_fold.text() == "Show 1 unknown fact"
    qtbot.mouseClick(card.gaps_fold, Qt.MouseButton.LeftButton)
    assert card.gaps.isVisible()
    assert "nouveau" in card.gaps.values()["Graphics"]


def test_every_preset_can_be_searched(page: Made) -> None:
    made, _services = page
    assert made.simulate.isHidden()
    made.simulate.opener.click()
    assert made.simulate.isVisible()
    assert made.simulate.title.text() == QUESTION
    assert [made.simulate.computer.itemData(i) for i in range(1, made.simulate.computer.count())] == list(
        simulated_names()
    )
    names = made.simulate.computer.completer()
    names.setCompletionPrefix("409")
    assert names.completionCount() == 1
    made.simulate.opener.click()
    assert made.simulate.isHidden()


def test_an_imagined_card_changes_the_advice_and_a_notice_says_so(page: Made) -> None:
    made, services = page
    before = made.recommendation
    assert before is not None
    choose(made, "RTX 4090")
    assert services.hardware.simulated == "this computer with an RTX 4090"
    assert made.simulate.title.text() == "Simulated: this computer with an RTX 4090"
    assert made.simulate.quiet.text() == NOTICE
    assert made.simulate.property("card") == "notice"
    assert made.recommendation is not None
    assert made.recommendation.choices[0].fits.value == "fits_gpu"
    assert made.hero.over.text() == "For the simulated computer"
    assert made.hero.action.isHidden()
    assert made.facts.gpu.value.full_text() == "GeForce RTX 4090"
    assert made.facts.measure.isHidden()


def test_real_work_still_uses_this_computer(page: Made) -> None:
    made, services = page
    choose(made, "Apple M4 Max 64 GB")
    assert services.hardware.profile is LAPTOP
    assert services.hardware.effective_profile is not LAPTOP
    real = services.hardware.recommend(LLAMA_8B, Purpose.CHAT)
    there = services.hardware.recommend(LLAMA_8B, Purpose.CHAT, effective=True)
    assert real is not None
    assert there is not None
    assert real.choices[0].fits.value == "fits_ram"
    assert there.choices[0].fits.value == "fits_gpu"


def test_back_to_this_computer_puts_everything_back(qtbot: QtBot, page: Made) -> None:
    made, services = page
    before = made.recommendation
    choose(made, "RTX 4090")
    with qtbot.waitSignal(services.hardware.changed):
        qtbot.mouseClick(made.simulate.back, Qt.MouseButton.LeftButton)
    assert services.hardware.simulated is None
    assert made.simulate.isHidden()
    assert made.simulate.opener.isVisible()
    assert made.recommendation == before
    assert made.hero.over.text() == "For this computer"
    assert made.hero.action.isVisible()
    assert made.facts.measure.isVisible()


def test_only_more_memory_can_be_imagined_too(page: Made) -> None:
    made, services = page
    made.simulate.open()
    index = made.simulate.memory.findData(64.0)
    made.simulate.memory.setCurrentIndex(index)
    made.simulate.memory.activated.emit(index)
    assert services.hardware.simulated == "this computer, 64 GB of memory"
    choose(made, "RTX 4090")
    assert services.hardware.simulated == "this computer with an RTX 4090, 64 GB of memory"
    made.simulate.memory.setCurrentIndex(0)
    made.simulate.computer.setCurrentIndex(0)
    made.simulate.computer.activated.emit(0)
    assert services.hardware.simulated is None


def test_typed_words_are_understood_and_unknown_ones_answered(qtbot: QtBot, page: Made) -> None:
    made, services = page
    made.simulate.open()
    qtbot.keyClicks(made.simulate.search, "raspberry")
    qtbot.keyClick(made.simulate.search, Qt.Key.Key_Return)
    assert services.hardware.simulated == "a Raspberry Pi 5, 8 GB of memory"
    made.simulate.search.setText("toaster")
    qtbot.keyClick(made.simulate.search, Qt.Key.Key_Return)
    assert made.simulate.problem.isVisible()
    assert "toaster" in made.simulate.problem.text()
    assert services.hardware.simulated == "a Raspberry Pi 5, 8 GB of memory"


def test_looking_again_keeps_what_is_imagined(qtbot: QtBot, page: Made) -> None:
    made, services = page
    choose(made, "CPU only")
    with qtbot.waitSignal(services.hardware.changed, timeout=20_000):
        services.hardware.refresh()
    assert services.hardware.profile is not LAPTOP
    assert services.hardware.simulated == "this computer without a graphics card"
    assert made.simulate.isVisible()


def test_an_unknown_name_changes_nothing(page: Made) -> None:
    _made, services = page
    with pytest.raises(InvalidInputError):
        services.hardware.simulate("toaster", None)
    assert services.hardware.simulated is None
