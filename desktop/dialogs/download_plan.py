"""Before a large download: what would come, what it takes of the disk, and consent to pickled weights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from core.errors import BitwrightError, NetworkError, PickledWeightsError
from core.hub.needs import Needs, disk_needs, is_quantized
from core.hub.plan import DownloadPlan
from core.language import mark, tr
from core.paths import Paths
from core.specs.levels import LEVELS
from core.specs.support import recipe_for
from desktop.models.downloads import is_large, plan_pairs, room_words
from desktop.services.background import Background
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, button, set_role, text
from desktop.widgets.layout import KeyValueGrid, clear_layout
from desktop.widgets.picker import Picker

if TYPE_CHECKING:
    from core.hub.preview import Preview

DEFAULT_LEVEL = "Q4_K_M"
PATIENCE_MS = 250  # a plan that comes sooner, of a download that needs no question, is never seen
WIDTH = 560
_CONSENT = mark(
    "There are no others. Pickles can hold programs: these are opened as plain "
    "data only, nothing in them is carried out, and they are made safetensors."
)
_SHARED = mark("The cache that other tools share")


class DownloadPlanner(QObject):
    """Asks the hub for a plan, asks the user where there is something to decide, then submits.

    ``submit_asked`` carries the job's title, its params, and the level to quantize to afterwards (or "").
    A hub that cannot be reached is left to the job to tell, which can be tried again.
    """

    submit_asked = Signal(str, object, str)
    login_asked = Signal()

    def __init__(self, paths: Paths, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._paths = paths
        self._background = background
        self._window = window
        self.dialog: DownloadPlanDialog | None = None

    def ask(
        self, repo: str, revision: str | None = None, include: Sequence[str] = (), level: str = ""
    ) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.reject()
        params: dict[str, Any] = {"repo": repo, "revision": revision, "include": list(include)}

        def submit(more: dict[str, Any]) -> None:
            self.submit_asked.emit(tr("Get {repo}", repo=repo), params | more, dialog.level_asked)

        dialog = DownloadPlanDialog(repo, self._paths, submit, self.login_asked.emit, self._window)
        dialog.level_asked = level
        self.dialog = dialog
        paths, wanted = self._paths, tuple(include)

        def look() -> tuple[Preview, Needs]:
            from core.hub.preview import preview

            def matters(plan: DownloadPlan) -> bool:
                return is_large(plan, disk_needs(plan, paths))

            how: Any = {"revision": revision, "include": wanted, "with_facts": matters}
            try:
                seen = preview(paths, repo, **how)
            except PickledWeightsError:  # shown as what it would be with the user's consent
                seen = preview(paths, repo, allow_pickle=True, **how)
            return seen, disk_needs(seen.plan, paths)

        def looked(found: tuple[Preview, Needs]) -> None:
            if self.dialog is not dialog or not isValid(dialog):
                return  # another was asked for, or this one was closed
            seen, needs = found
            if is_large(seen.plan, needs):
                dialog.show_plan(seen)
                dialog.open()
            else:
                dialog.reject()
                submit({"commit": seen.plan.commit})

        def failed(error: Exception) -> None:
            if self.dialog is not dialog or not isValid(dialog):
                return
            if isinstance(error, NetworkError) or not isinstance(error, BitwrightError):
                dialog.reject()
                submit({})
            else:
                dialog.show_error(error)
                dialog.open()

        self._background.run(look, looked, failed)


class DownloadPlanDialog(QDialog):
    """``submit`` is called with what was decided beyond the repository: commit, folder, consent."""

    def __init__(
        self,
        repo: str,
        paths: Paths,
        submit: Callable[[dict[str, Any]], object],
        log_in: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        size = metrics()
        self.setWindowTitle(tr("Get {repo}", repo=repo))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self._paths, self._submit, self._log_in = paths, submit, log_in
        self._seen: Preview | None = None
        self._folder: Path | None = None
        self.level_asked = ""
        self.title = ElidedLabel(tr("Get {repo}?", repo=repo), "subtitle")
        self._content = QVBoxLayout()
        self._content.setSpacing(size.m)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(size.s)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.l)
        # Words that wrap would hold it as high as they are at their narrowest: see _fit.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self.title)
        layout.addLayout(self._content)
        layout.addLayout(self._buttons)
        self._show_looking()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.open)
        self._patience.start(PATIENCE_MS)

    def done(self, result: int) -> None:
        """Also ends the wait of one that was never shown."""
        self._patience.stop()
        super().done(result)
        if not self.isVisible():
            self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # only now the style has said how high words are

    def _show_looking(self) -> None:
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, 0)
        bar.setAccessibleName(tr("Asking the hub"))
        self._content.addWidget(text(tr("Asking the hub what there is…"), "quiet"))
        self._content.addWidget(bar)
        self._set_buttons(button(tr("Cancel"), clicked=self.reject))

    def show_error(self, error: BitwrightError) -> None:
        """The hub, or the repository, says no."""
        self._clear()
        self._content.addWidget(text(error.message, "bad", wrap=True, select=True))
        if error.hint:
            self._content.addWidget(text(error.hint, "quiet", wrap=True, select=True))
        close = button(tr("Close"), clicked=self.reject)
        if error.code == "gated":
            self._set_buttons(close, button(tr("Log in…"), "primary", clicked=self._on_log_in))
        else:
            self._set_buttons(close)

    def show_plan(self, seen: Preview) -> None:
        """What would come, and what there is to decide."""
        self._clear()
        self._seen = seen
        plan = seen.plan
        needs = disk_needs(plan, self._paths)
        self.facts = KeyValueGrid(plan_pairs(plan, needs))
        self._content.addWidget(self.facts)
        self._content.addLayout(self._place_row())
        self._content.addLayout(self._level_row())
        self.room = text("", "strong", wrap=True)
        self.verdict = text("", "quiet", wrap=True)
        self._content.addWidget(self.room)
        self._content.addWidget(self.verdict)
        self.consent = QCheckBox(tr("I agree to pickled weights"))
        self.consent.setAccessibleDescription(tr(_CONSENT))
        self.consent.setVisible(bool(plan.pickles))
        self.consent.toggled.connect(self._show_room)
        explained = text(tr(_CONSENT), "quiet", wrap=True)
        explained.setVisible(bool(plan.pickles))
        self._content.addWidget(self.consent)
        self._content.addWidget(explained)
        self.download = button(
            tr("Download"), "primary", icon_name="download-simple", clicked=self._on_download
        )
        self.download.setDefault(True)
        self._set_buttons(button(tr("Cancel"), clicked=self.reject), self.download)
        self._show_room()
        (self.consent if plan.pickles else self.download).setFocus()

    def choose_folder(self, folder: Path | None) -> None:
        """Plain files into ``folder``; None: the cache that other tools share."""
        self._folder = folder
        self._place.set_full_text(str(folder) if folder else tr(_SHARED))
        self._place.setToolTip(str(folder or self._paths.hub_cache))
        self.cache_button.setVisible(folder is not None)
        self._show_room()

    def _place_row(self) -> QHBoxLayout:
        self._place = ElidedLabel("", "body", Qt.TextElideMode.ElideMiddle)
        self._place.setMinimumWidth(120)
        self.folder_button = button(
            tr("Folder…"), clicked=self._on_folder, tip=tr("Plain files in a folder of yours")
        )
        self.cache_button = button(tr("Shared cache"), "quiet", clicked=lambda: self.choose_folder(None))
        self.cache_button.hide()
        self._place.set_full_text(tr(_SHARED))
        self._place.setToolTip(str(self._paths.hub_cache))
        made = QHBoxLayout()
        made.setSpacing(metrics().s)
        made.addWidget(text(tr("Goes to"), "quiet"))
        made.addWidget(self._place, 1)
        made.addWidget(self.cache_button)
        made.addWidget(self.folder_button)
        return made

    def _level_row(self) -> QHBoxLayout:
        self.level = Picker()
        self.level.addItem(tr("nothing") if self.level_asked else tr("none"), "")
        for spec in LEVELS:
            if not spec.research:
                self.level.addItem(spec.name, spec.name)
        usual = "" if self._seen is not None and is_quantized(self._seen.plan) else DEFAULT_LEVEL
        self.level.setCurrentIndex(max(0, self.level.findData(self.level_asked or usual)))
        words = tr("Leave room for a variant in")
        if self.level_asked:
            words = tr("Then quantize it to")
        self.level.setAccessibleName(words)
        self.level.currentIndexChanged.connect(self._show_room)
        made = QHBoxLayout()
        made.setSpacing(metrics().s)
        made.addWidget(text(words, "quiet"))
        made.addWidget(self.level)
        made.addStretch(1)
        return made

    def _show_room(self) -> None:
        if self._seen is None:
            return
        name = str(self.level.currentData())
        needs = disk_needs(
            self._seen.plan,
            self._paths,
            folder=self._folder,
            recipe=recipe_for(name) if name else None,
            facts=self._seen.facts,
        )
        self.room.setText(room_words(needs, name))
        fetches = disk_needs(self._seen.plan, self._paths, folder=self._folder)
        if not fetches.fits:
            words = tr("There is not enough room for the download.")
        elif not needs.fits:
            words = tr("The download fits, but there is not enough room for {name} beside it.", name=name)
        else:
            words = tr("There is enough room.")
        self.verdict.setText(words)
        set_role(self.verdict, "bad" if not fetches.fits else "warn" if not needs.fits else "quiet")
        agreed = self.consent.isChecked() or not self._seen.plan.pickles
        self.download.setEnabled(fetches.fits and agreed)
        self.download.setToolTip("" if agreed else tr("Agree to the pickled weights first"))
        self._fit_soon()

    def _fit(self) -> None:
        """As high as the words need at this width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wraps, width = layout.hasHeightForWidth(), max(WIDTH, self.width())
            height = layout.totalHeightForWidth(width) if wraps else layout.totalSizeHint().height()
            self.resize(width, height)

    def _fit_soon(self) -> None:
        """Once what was put in is shown, and so has a height."""
        QTimer.singleShot(0, self, self._fit)

    def _on_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder for the model"), str(Path.home()))
        if chosen:
            self.choose_folder(Path(chosen))

    def _on_download(self) -> None:
        if self._seen is None:
            return
        more: dict[str, Any] = {"commit": self._seen.plan.commit}
        if self._folder is not None:
            more["to"] = str(self._folder.absolute())
        if self._seen.plan.pickles:
            more["allow_pickle"] = True
        if self.level_asked:  # another one may have been chosen here
            self.level_asked = str(self.level.currentData())
        self.accept()
        self._submit(more)

    def _on_log_in(self) -> None:
        self.reject()
        self._log_in()

    def _clear(self) -> None:
        self._patience.stop()
        clear_layout(self._content)

    def _set_buttons(self, *buttons: QWidget) -> None:
        clear_layout(self._buttons)
        self._buttons.addStretch(1)
        for item in buttons:
            self._buttons.addWidget(item)
        self._fit_soon()
