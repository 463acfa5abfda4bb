"""Quantize: the advised recipe, all formats, all options, what runs, and what cannot be made."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from core.jobs.protocol import JobState
from core.recipes import shelf
from core.recipes.file import named
from core.specs.support import recipe_for
from desktop.pages.quantize_batch import batch_item
from tests.screenshots import jobs
from tests.screenshots.scene import Scene, State


def _plain(scene: Scene) -> None:
    scene.show("quantize")


def _expert(scene: Scene, *item: str) -> Any:
    page = scene.show("quantize", *item)
    page.mode.set_current("expert")
    scene.settle(100)
    return page


def _expert_levels(scene: Scene) -> None:
    """Every level, four of them ticked."""
    page = _expert(scene, "source", scene.source("Mistral").id)
    page.choices.view.set_current("levels")
    page.model.set_ticked(["Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M"])


def _rerun(scene: Scene) -> None:
    """A variant's recipe, opened from its lineage."""
    page = scene.show("quantize", "rerun", scene.variant(label="Q2_K").id)
    page.mode.set_current("simple")


def _several(scene: Scene) -> None:
    """Four levels that are made one after the other."""
    page = scene.show("quantize")
    page.side.setCurrentWidget(page.run_panel)
    rows = jobs.several()
    page.run_panel.batch.show_items([batch_item(row) for row in rows], rows[1].id)
    page.run_panel.batch.show()
    page.run_panel.show_job(rows[1])


def _recipes(scene: Scene) -> Any:
    """The list of saved recipes."""
    page = scene.show("quantize")
    paths = scene.services.paths
    shelf.save(
        paths, named("INT4 for my notes", recipe_for("INT4"), "Loses little on German"), overwrite=True
    )
    shelf.save(paths, named("Tiny for the Pi", recipe_for("Q3_K_M")), overwrite=True)
    page.recipes.refresh()
    scene.settle(300)
    page.recipes.show_all()


def _formats(scene: Scene) -> Any:
    """The other formats of a model of 1.5B."""
    page = _expert(scene, "source", scene.source("Qwen").id)
    page.choices.view.set_current("formats")
    scene.settle(100)
    return page


def _options(scene: Scene) -> None:
    """All options of one of them."""
    page = _formats(scene)
    page.choices.select_format("awq+gptq:INT4:compressed-tensors")
    options = page.plan_panel.options
    if options.folded.isHidden():
        options.fold.click()


def _static(scene: Scene) -> None:
    """Static INT8, with a data set of the Hub that is not named yet."""
    page = _formats(scene)
    page.choices.select_format("static:INT8:compressed-tensors")
    options = page.plan_panel.options
    if options.folded.isHidden():
        options.fold.click()
    field = options.fields["calibration"]
    field.combo.setCurrentIndex(2)
    field.combo.activated.emit(2)


def _impossible(scene: Scene) -> None:
    """Formats of a model whose rows fit no group, and that GGUF cannot hold."""
    page = _formats(scene)
    source = page.chooser.source()
    facts = replace(source.facts, architecture="gpt2", hf_architecture="GPT2LMHeadModel", hidden_size=770)
    page.chooser.source = lambda: replace(source, facts=facts)
    page.chooser.recommend()
    page.choices.select_format("gptq:INT4:awq")


def _running(scene: Scene) -> None:
    """A calibrated job at its eighth block."""
    page = scene.show("quantize")
    page.side.setCurrentWidget(page.run_panel)
    page.run_panel.show_job(jobs.quantizing())


def _training(scene: Scene) -> None:
    """A training beside the levels, with its curve."""
    page = scene.show("quantize")
    page.side.setCurrentWidget(page.run_panel)
    page.run_panel.show_job(jobs.training(), jobs.training_curve())


def _paused(scene: Scene) -> None:
    page = scene.show("quantize")
    page.side.setCurrentWidget(page.run_panel)
    row = replace(jobs.training(), state=JobState.INTERRUPTED, paused=True)
    page.run_panel.show_job(row, jobs.training_curve())


def _train_back(scene: Scene) -> None:
    """The plan that brings back what a variant lost."""
    scene.show("quantize", "train_back", scene.variant(label="Q2_K").id)


STATES = (
    State("quantize", _plain),
    State("quantize-expert", _expert_levels),
    State("quantize-formats", _formats),
    State("quantize-options", _options),
    State("quantize-static", _static),
    State("quantize-impossible", _impossible),
    State("quantize-running", _running),
    State("quantize-training", _training),
    State("quantize-paused", _paused),
    State("quantize-train-back", _train_back),
    State("quantize-rerun", _rerun),
    State("quantize-several", _several),
    State("quantize-recipes", _recipes),
    State("quantize-empty", _plain, "empty"),
)
