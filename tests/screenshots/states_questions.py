"""Dialogs that ask or tell, and what went wrong: those of all pages that their own modules do not have."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QUrl

from core.errors import OutOfMemoryError
from core.library.repair import Remedy, RepairPlan
from core.library.verify import VerifyReport
from core.types import TensorInfo
from desktop.dialogs.duplicates import DuplicatesDialog
from desktop.dialogs.repair import RepairDialog
from desktop.dialogs.tensors import TensorsDialog
from tests.screenshots import jobs, states_chat, states_library, states_quantize, states_serve
from tests.screenshots.scene import Scene, State


def _export(target: str) -> Callable[[Scene], None]:
    """The same for another target, with nothing typed yet."""

    def show(scene: Scene) -> None:
        from desktop.dialogs.export import ExportDialog

        states_library._export(scene)
        dialog = scene.window.findChildren(ExportDialog)[-1]
        dialog.target.set_current(target)
        scene.settle(400)

    return show


def _space_ticked(scene: Scene) -> None:
    """Free up space with two variants ticked: what goes and what it frees."""
    from desktop.dialogs.free_space import FreeSpaceDialog

    states_library._space(scene)
    dialog = scene.window.findChildren(FreeSpaceDialog)[-1]
    dialog.model.toggle([row.key for row in dialog.model.rows[2:4]])


def _duplicates(result: dict[str, Any]) -> Callable[[Scene], None]:
    """What looking for duplicates found."""

    def show(scene: Scene) -> None:
        page = scene.show("library")
        real = scene.services.jobs.submit
        scene.services.jobs.submit = lambda *_args: ""  # type: ignore[method-assign]
        dialog = DuplicatesDialog(scene.services, page)
        scene.services.jobs.submit = real  # type: ignore[method-assign]
        dialog.open()
        dialog.progress.hide()
        dialog._job = None
        dialog._show(result)

    return show


def _copies() -> dict[str, Any]:
    """Two contents that are here twice; one of them can be shared."""
    size = 4_370_000_000
    hub = "/home/ada/.cache/huggingface/hub/models--mistralai--Mistral-7B-Instruct-v0.3/blobs/1c5f"
    ollama = "/home/ada/.ollama/models/blobs/sha256-9f43"

    def copy(model: str, owner: str, path: str, *, ours: bool) -> dict[str, Any]:
        return {"model": model, "owner": owner, "path": path, "ours": ours}

    title = "Mistral-7B-Instruct-v0.3 Q4_K_M"
    ours = copy(title, "Bitwright", "/home/ada/models/variants/mistral-7b-q4_k_m.gguf", ours=True)
    return {
        "saves_bytes": size,
        "duplicates": [
            {
                "sha256": "9f43",
                "size_bytes": size,
                "saves_bytes": size,
                "replace": [1],
                "copies": [ours, copy(title, "Ollama", ollama, ours=False)],
            },
            {
                "sha256": "1c5f",
                "size_bytes": 14_500_000_000,
                "saves_bytes": 0,
                "replace": [],
                "copies": [
                    copy("Mistral-7B-Instruct-v0.3", "Hugging Face", hub, ours=False),
                    copy("Mistral-7B-Instruct-v0.3", "LM Studio", "/home/ada/.lmstudio/mistral", ours=False),
                ],
            },
        ],
    }


def _rename(scene: Scene) -> None:
    """Another name for a variant."""
    page, variant = states_library._variant(label="Q4_K_M")(scene)
    page.variant_actions.rename(variant)


def _repair(scene: Scene) -> None:
    """A file that changed, and the way to get it back."""
    page = scene.show("library")
    variant = scene.variant(label="Q5_K_M")
    plan = RepairPlan(
        variant.id, Remedy.REMAKE, "It can be made again from its original, by the same recipe."
    )
    report = VerifyReport(changed=("SmolLM2-135M-Instruct-Q5_K_M.gguf",))
    RepairDialog(
        "SmolLM2-135M-Instruct Q5_K_M is damaged",
        report,
        plan,
        act=lambda: None,
        locate=lambda: None,
        parent=page,
    ).open()


def _tensors(scene: Scene) -> None:
    """Every tensor of a file."""
    page = scene.show("library")
    parts = (("attn_q", 4096, "Q4_K"), ("attn_k", 1024, "Q4_K"), ("attn_v", 1024, "Q6_K"))
    found = tuple(
        TensorInfo(f"blk.{layer}.{name}.weight", (rows, 4096), dtype, rows * 4096 * 9 // 16)
        for layer in range(8)
        for name, rows, dtype in parts
    )
    TensorsDialog("Mistral-7B-Instruct-v0.3 Q4_K_M", found, page).open()


def _delete_many(scene: Scene) -> None:
    """The question before several variants are deleted."""
    page = scene.show("library")
    page.many.delete(scene.services.catalog.variants()[:3])
    scene.settle(300)


def _remove_source(scene: Scene) -> None:
    """The question before a model leaves the list."""
    page = scene.show("discover")
    page.here._remove(scene.source("Mistral"))


def _save_recipe(scene: Scene) -> None:
    """A name and a note for the recipe on screen."""
    page = states_quantize._formats(scene)
    scene.settle(300)
    page.recipes.save()


def _link(scene: Scene) -> None:
    """An address in an answer asks before it is opened."""
    page = states_chat._talk(scene)
    page.talk.transcript.bubbles()[-1]._on_link(QUrl("https://example.org/a-page-that-the-model-named"))


def _new_key(scene: Scene) -> None:
    """The question before programs are shut out."""
    page = states_serve._page(scene)
    page.card._on_new_key()


def _toast_on(page_id: str) -> Callable[[Scene], None]:
    """A notification over a page whose lower right has buttons."""

    def show(scene: Scene) -> None:
        scene.show(page_id)
        notices = scene.services.notifications
        notices.success("Q4_K_M of Qwen2.5-1.5B-Instruct is in the library.")
        scene.on_leave(notices.clear)

    return show


def _error_details(scene: Scene) -> None:
    """An error with its details unfolded."""
    scene.show("activity")
    notices = scene.services.notifications
    error = OutOfMemoryError("There was not enough memory for this job.", "Choose a smaller model.")
    details = "Worker 4711, stage quantize, block 8 of 28\n" + "".join(traceback.format_exception(error))
    notices.error("There was not enough memory for this job.", "Choose a smaller model.", details)
    scene.window.toasts.toasts()[-1]._toggle_details()
    scene.on_leave(notices.clear)


def _page_failed(scene: Scene) -> None:
    """A page that could not be opened: the others go on."""
    from desktop import frame

    real = frame.build_page

    def fail(*_args: object) -> Any:
        raise RuntimeError("the catalog has a column that this version does not know")

    frame.build_page = fail
    try:
        scene.show("library")
    finally:
        frame.build_page = real


def _activity_details(scene: Scene) -> None:
    """A failed job's details."""
    page = scene.show("activity")
    failed = next(row for row in page.history_rows() if row.badge.word == "Failed")
    failed.fold.click()


def _activity_log(scene: Scene) -> None:
    """A running job with its log, and one that waits."""
    page = scene.show("activity")
    jobs.run(scene, jobs.quantizing(), *jobs.several()[2:])
    scene.settle(200)
    page.running_cards()[0].fold.click()


def _nothing_fits(scene: Scene) -> None:
    """A size that this computer cannot run: what is missing, and what to do."""
    page = scene.show("computer")
    page.model.setCurrentIndex(page.model.findText("123B", Qt.MatchFlag.MatchContains))


STATES = (
    State("frame-toast-quantize", _toast_on("quantize")),
    State("frame-toast-chat", _toast_on("chat")),
    State("frame-error-details", _error_details),
    State("frame-page-failed", _page_failed),
    State("computer-nothing-fits", _nothing_fits),
    State("activity-details", _activity_details),
    State("activity-log", _activity_log),
    State("discover-remove", _remove_source),
    State("quantize-save-recipe", _save_recipe),
    State("library-export-lm-studio", _export("lmstudio")),
    State("library-export-folder", _export("folder")),
    State("library-export-hub", _export("hub")),
    State("library-space-ticked", _space_ticked),
    State("library-duplicates-found", _duplicates(_copies())),
    State("library-duplicates-none", _duplicates({"duplicates": [], "saves_bytes": 0})),
    State("library-rename", _rename),
    State("library-repair", _repair),
    State("library-tensors", _tensors),
    State("library-delete-many", _delete_many),
    State("chat-link", _link),
    State("serve-new-key", _new_key),
)
