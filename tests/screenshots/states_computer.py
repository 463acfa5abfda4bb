"""My computer: advice, other computers, the code for fine-tuning."""

from __future__ import annotations

from tests.screenshots.scene import Scene, State


def _plain(scene: Scene) -> None:
    scene.show("computer")


def _rejected(scene: Scene) -> None:
    """What does not suit, and why."""
    page = scene.show("computer", "source", scene.source("Mistral").id)
    if page.rejected.content.isHidden():
        page.rejected.toggle()
    scene.scroll_to(page.rejected)


def _simulated(scene: Scene) -> None:
    """Advice for a computer with another graphics card."""
    page = scene.show("computer")
    card = page.simulate
    card.open()
    card.computer.setCurrentIndex(card.computer.findData("RTX 4090"))
    card.computer.activated.emit(card.computer.currentIndex())
    scene.on_leave(card.back.click)


def _facts(scene: Scene) -> None:
    """Everything that is known of this computer."""
    page = scene.show("computer")
    page.facts.all_facts.hide()
    page.facts.facts_fold.click()


def _finetune(scene: Scene) -> None:
    """The code for fine-tuning."""
    page = scene.show("computer", "source", scene.source("Qwen").id)
    page.open_item("purpose", "finetune")


def _map(scene: Scene) -> None:
    """Sizes of models against formats."""
    page = scene.show("computer")
    scene.wait_for(page.map.view.isVisible)
    scene.scroll_to(page.map)


def _map_simulated(scene: Scene) -> None:
    """The same for a computer with another graphics card, with memory in the cells."""
    _simulated(scene)
    page = scene.window.page("computer")
    scene.wait_for(lambda: page.map.view.map_model.columnCount() > 7)
    page.map.figure.set_current("memory")
    scene.scroll_to(page.map)


STATES = (
    State("computer", _plain),
    State("computer-map", _map),
    State("computer-map-simulated", _map_simulated),
    State("computer-rejected", _rejected),
    State("computer-simulated", _simulated),
    State("computer-facts", _facts),
    State("computer-finetune", _finetune),
    State("computer-empty", _plain, "empty"),
)
