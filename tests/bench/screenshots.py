"""Pictures of every page in both themes: ``python tests/bench/screenshots.py FOLDER [--size WxH]``.

Drives the real window over ``--home``; without one, over a made-up library in a folder that is thrown
away. ``--pages a,b`` takes only some; ``--states`` adds formats, options, folder variants, torch chats;
``--scale 2`` draws at twice the pixels.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.main_window import MainWindow
    from desktop.models.training import TrainingCurve
    from desktop.services.bundle import Services
    from desktop.services.job_rows import JobRow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from core.jobs.protocol import JobKind  # noqa: E402 - after the tree is in the path
from tests.fakes.hub import serving  # noqa: E402
from tests.fakes.hub_models import demo_hub  # noqa: E402


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--pages", default="computer,discover,quantize,library,chat,activity,settings")
    parser.add_argument("--states", action="store_true", help="more states of Quantize, Library and Chat")
    parser.add_argument("--themes", default="light,dark")
    parser.add_argument("--font", default="Inter", help="used when it is installed")
    parser.add_argument("--scale", default="1")
    return parser.parse_args()


def _seed(home: Path) -> None:
    """A believable library and history of jobs."""
    from core.jobs.launch import prepare_job
    from core.jobs.protocol import Event, EventType, JobState
    from core.jobs.store import mark
    from core.library.catalog import Catalog
    from core.paths import Paths
    from tests.fakes.demo_library import (
        demo_folder_variants,
        demo_sources,
        demo_special_variants,
        demo_variants,
    )

    paths = Paths(home).ensure()
    sources = demo_sources(home)
    with Catalog(paths) as catalog:
        for source in sources:
            catalog.add_source(source)
        made = demo_variants(home, sources) + demo_folder_variants(home, sources)
        for variant in (*made, *demo_special_variants(home, sources)):
            catalog.add_variant(variant)
            for measurement in variant.measurements:
                catalog.add_measurement(measurement)
    first = sources[0]
    stories = (
        (JobKind.DOWNLOAD, f"Download {first.name}", EventType.FINISHED, {"result": {"source_id": first.id}}),
        (JobKind.QUANTIZE, f"Q4_K_M of {first.name}", EventType.FINISHED, {"result": {"variant_id": "x"}}),
        (
            JobKind.EVALUATE,
            "Measure Mistral-7B-Instruct-v0.3 Q3_K_S",
            EventType.FAILED,
            {
                "code": "out_of_memory",
                "message": "There was not enough memory for this job.",
                "hint": "Close other programs, or choose a smaller model.",
            },
        ),
        (JobKind.QUANTIZE, "Q5_K_M of Llama-3.2-3B-Instruct", None, {}),
    )
    for kind, title, end, fields in stories:
        spec = prepare_job(paths, kind, title, {})
        folder = paths.jobs / spec.job
        lines = [Event(EventType.STARTED, 0, spec.job, {}).to_line()]
        if end is None:
            mark(folder, JobState.INTERRUPTED)
        else:
            lines.append(Event(end, 1, spec.job, fields).to_line())
        (folder / "events.jsonl").write_text("".join(lines), encoding="utf-8")


def main() -> int:
    arguments = _arguments()
    os.environ["QT_SCALE_FACTOR"] = arguments.scale
    with tempfile.TemporaryDirectory() as scratch:
        home = arguments.home or Path(scratch)
        os.environ["BITWRIGHT_HOME"] = str(home)
        if arguments.home is None:
            _seed(home)
        with serving(Path(scratch) / "stand-in-hub") as hub:
            demo_hub(hub)
            os.environ["HF_ENDPOINT"] = hub.endpoint
            return _take(arguments)


def _formats(window: MainWindow, services: Services) -> None:
    """The other formats of a model of 1.5B."""
    page = window.page("quantize")
    model = next(source.id for source in services.catalog.sources() if "Qwen" in source.name)
    page.open_item("source", model)
    page.choices.view.set_current("formats")
    page.plan_panel.options.reset.click()


def _options(window: MainWindow, _services: Services) -> None:
    """All options of one of them."""
    panel = window.page("quantize").plan_panel
    window.page("quantize").choices.select_format("awq+gptq:INT4:compressed-tensors")
    if panel.options.folded.isHidden():
        panel.options.fold.click()


def _static(window: MainWindow, _services: Services) -> None:
    """Static INT8, with a data set of the Hub that is not named yet."""
    page = window.page("quantize")
    page.choices.select_format("static:INT8:compressed-tensors")
    field = page.plan_panel.options.fields["calibration"]
    field.combo.setCurrentIndex(2)
    field.combo.activated.emit(2)


def _impossible(window: MainWindow, services: Services) -> None:
    """Formats of a model whose rows fit no group, and that GGUF cannot hold."""
    page = window.page("quantize")
    page.plan_panel.options.reset.click()
    source = page._source()
    facts = replace(source.facts, architecture="gpt2", hf_architecture="GPT2LMHeadModel", hidden_size=770)
    page._source = lambda: replace(source, facts=facts)
    page._recommend()
    page.choices.select_format("gptq:INT4:awq")
    del page._source


def _folder_variant(_window: MainWindow, services: Services) -> None:
    """A variant that is a folder."""
    variant = next(v for v in services.catalog.variants() if v.recipe.container == "gptq")
    services.navigation.go("library", "variant", variant.id)


def _torch_chat(window: MainWindow, services: Services) -> None:
    """A chat with a folder variant, spoken by the tests' scripted worker."""
    from core.jobs import store
    from core.jobs.launch import prepare_job
    from desktop.services.process import WorkerProcess

    def open_worker(
        kind: JobKind, params: Mapping[str, Any], _title: str = "", *, threads: int = 0
    ) -> WorkerProcess:
        spec = prepare_job(services.paths, kind, "Chat", params, threads=threads or 1)
        command = [sys.executable, str(ROOT / "tests" / "fakes" / "chat_worker.py"), "torch"]
        folder = store.folder_of(services.paths, spec.job)
        worker = WorkerProcess(folder, command=command, parent=services.jobs)
        worker.start()
        return worker

    services.jobs.open_worker = open_worker
    variant = next(v for v in services.catalog.variants() if v.recipe.container == "compressed-tensors")
    services.navigation.go("chat", "variant", variant.id)


def _running(window: MainWindow, services: Services) -> None:
    """A calibrated job at its eighth block."""
    from core.jobs.protocol import JobState
    from desktop.services.job_rows import JobProgress, JobRow

    page = window.page("quantize")
    progress = JobProgress(7, 28, "blocks", 372.0, "block 8 of 28")
    page.side.setCurrentWidget(page.run_panel)
    page.run_panel.show_job(
        JobRow(
            "demo",
            JobKind.QUANTIZE,
            "Qwen2.5-1.5B-Instruct to INT4 AWQ+GPTQ",
            {},
            JobState.RUNNING,
            "2026-11-23T10:00:00Z",
            stage="quantize",
            progress=progress,
        )
    )


def _training_row() -> JobRow:
    """A training in its twelfth minute of twenty."""
    from core.jobs.protocol import JobState
    from desktop.services.job_rows import JobProgress, JobRow

    began = "2026-11-23T10:00:00Z"
    return JobRow(
        "demo-training",
        JobKind.QUANTIZE,
        "Qwen2.5-1.5B-Instruct to INT4 QAT",
        {"recipe": {"method": "qat"}},
        JobState.RUNNING,
        began,
        started_at=began,
        stage="train",
        progress=JobProgress(700, 1200, "seconds", 500.0),
    )


def _training_curve() -> TrainingCurve:
    from desktop.models.training import CurvePoint, TrainingCurve

    chance = random.Random(5)
    points = [CurvePoint(75.0 + 5.3 * i, 0.11 + 0.33 * 0.97**i, i) for i in range(119)]
    train = tuple(CurvePoint(p.elapsed_s, p.value * chance.uniform(0.7, 1.5), p.step) for p in points[1:])
    return TrainingCurve(train, tuple(points[::8]), (), 1200.0)


def _training(window: MainWindow, _services: Services) -> None:
    """A training beside the levels, with its curve."""
    page = window.page("quantize")
    page.side.setCurrentWidget(page.run_panel)
    page.run_panel.show_job(_training_row(), _training_curve())


def _paused(window: MainWindow, _services: Services) -> None:
    from core.jobs.protocol import JobState

    row = replace(_training_row(), state=JobState.INTERRUPTED, paused=True)
    window.page("quantize").run_panel.show_job(row, _training_curve())


def _train_back(window: MainWindow, services: Services) -> None:
    """The plan that brings back what a variant lost."""
    lost = next(v for v in services.catalog.variants() if v.recipe.label == "Q2_K")
    window.page("quantize").open_item("train_back", lost.id)


def _training_card(_window: MainWindow, services: Services) -> None:
    """A running training in Activity."""
    services.training._curves["demo-training"] = _training_curve()
    services.jobs._rows["demo-training"], services.jobs._workers["demo-training"] = _training_row(), None
    services.jobs.list_changed.emit()
    del services.jobs._workers["demo-training"], services.jobs._rows["demo-training"]


def _variant_of(method: str, dtype: str) -> Callable[[MainWindow, Services], None]:
    def show(_window: MainWindow, services: Services) -> None:
        wanted = (method, dtype)
        found = (v for v in services.catalog.variants() if (v.recipe.method, v.recipe.dtype) == wanted)
        services.navigation.go("library", "variant", next(found).id)

    return show


def _finetune(window: MainWindow, services: Services) -> None:
    """The code for fine-tuning."""
    model = next(source.id for source in services.catalog.sources() if "Qwen" in source.name)
    window.page("computer").open_item("source", model)
    window.page("computer").open_item("purpose", "finetune")


def _filters(window: MainWindow, _services: Services) -> None:
    """A search of the stand-in hub with its filters open."""
    window.page("discover").open_item("repo", "")
    card = window.page("discover").hub
    card.field.setText("o")
    card._ask()
    if card.filters.isHidden():
        card.fold.click()


def _model_page(repo_id: str) -> Callable[[MainWindow, Services], None]:
    def show(_window: MainWindow, services: Services) -> None:
        services.navigation.go("discover", "model", repo_id)

    return show


def _simulated(window: MainWindow, _services: Services) -> None:
    """Advice for a computer with another graphics card."""
    card = window.page("computer").simulate
    card.open()
    card.computer.setCurrentIndex(card.computer.findData("RTX 4090"))
    card.computer.activated.emit(card.computer.currentIndex())


def _all_facts(window: MainWindow, _services: Services) -> None:
    """This computer again, with everything that is known."""
    page = window.page("computer")
    page.simulate.back.click()
    page.facts.all_facts.hide()
    page.facts.facts_fold.click()


_STATES: dict[str, tuple[tuple[str, Callable[[MainWindow, Services], None]], ...]] = {
    "quantize": (
        ("formats", _formats),
        ("options", _options),
        ("static", _static),
        ("impossible", _impossible),
        ("running", _running),
        ("training", _training),
        ("paused", _paused),
        ("train-back", _train_back),
    ),
    "library": (
        ("folder", _folder_variant),
        ("trained", _variant_of("qat", "INT4")),
        ("nf4", _variant_of("rtn", "NF4")),
        ("lost", _variant_of("rtn", "Q2_K")),
    ),
    "discover": (
        ("results", _filters),
        ("model", _model_page("acme/Sparrow-1.7B-Instruct")),
        ("levels", _model_page("quants/Sparrow-1.7B-Instruct-GGUF")),
        ("gated", _model_page("acme/Falcon-Heavy-8B")),
    ),
    "activity": (("training", _training_card),),
    "computer": (("finetune", _finetune), ("simulated", _simulated), ("facts", _all_facts)),
    "chat": (("torch", _torch_chat),),
}


def _take(arguments: argparse.Namespace) -> int:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    from core.paths import current_paths
    from desktop.app import make_window

    app = QApplication([])
    if arguments.font in QFontDatabase.families():
        app.setFont(QFont(arguments.font))
    window, services, theme = make_window(app, current_paths())

    def settle(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    window.start()
    width, height = (int(extent) for extent in arguments.size.split("x"))
    window.resize(width, height)
    while (
        services.hardware.profile is None or not services.catalog.is_loaded or not services.background.is_idle
    ):
        settle(50)

    def take(what: str, theme_name: str) -> None:
        target = arguments.folder / f"{what}-{theme_name}-{width}x{height}.png"
        window.grab().save(str(target))
        print(target)

    arguments.folder.mkdir(parents=True, exist_ok=True)
    variants = [variant.id for variant in services.catalog.variants()]
    for name in arguments.themes.split(","):
        theme.choose(name)
        for page in arguments.pages.split(","):
            window.show_page(page)
            if page == "library" and variants:
                services.navigation.go("library", "variant", variants[0])
            if page == "quantize":
                window.page(page).run_panel.again_asked.emit()
            settle(500)
            take(page, name)
            for state, arrange in _STATES.get(page, ()) if arguments.states else ():
                arrange(window, services)
                settle(400)
                while not services.background.is_idle:
                    settle(50)
                take(f"{page}-{state}", name)
    window.page("chat").close_chat()
    settle(1000)
    services.close()
    window.hide()
    return 0


if __name__ == "__main__":
    sys.exit(main())
