"""What a model's page can do: get it, or get it and quantize it to the recommended level or another one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.formats import file_size
from core.language import tr
from core.recommend.choice import Choice
from desktop.icons import icon
from desktop.widgets.badges import FIT_WORDS
from desktop.widgets.basics import button, icon_button, restyle, row

if TYPE_CHECKING:
    from core.hub.fits import Verdict

_MOST_LEVELS = 12


class GetButtons(QWidget):
    """Buttons at the right of a model's name; ``quantize_asked`` carries a level."""

    get_asked = Signal()
    quantize_asked = Signal(str)
    browser_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = ""
        self._levels: tuple[Choice, ...] = ()
        self.get = button(tr("Get"), icon_name="download-simple", clicked=self.get_asked.emit)
        self.quantize = button(
            tr("Get and quantize"),
            "primary",
            icon_name="arrows-in-cardinal",
            clicked=lambda: self.quantize_asked.emit(self._level),
        )
        self.quantize.setToolTip(tr("Downloads the model, then makes this level of it by itself"))
        self.others = icon_button("caret-down", tr("Other levels"), clicked=self.open_menu)
        self.browser = icon_button(
            "arrow-square-out", tr("Open its page in the browser"), clicked=self.browser_asked.emit
        )
        line = row(self.browser, self.get, self.quantize, self.others)
        self.setLayout(line)
        self.menu: QMenu | None = None

    def show_verdict(self, verdict: Verdict | None, levels: Sequence[Choice], *, known: bool) -> None:
        """``known``: the page is there, so that it can be got. ``levels`` are best first."""
        there = verdict.file if verdict is not None else None
        self.get.setEnabled(known)
        if there is None or verdict is None:
            self.get.setText(tr("Get"))
            self.get.setToolTip(tr("Download what is needed of it"))
        else:
            self.get.setText(tr("Get {name}", name=verdict.name))
            self.get.setToolTip(tr("Download {file}", file=there.files[0]))
        choice = verdict.choice if verdict is not None else None
        can = there is None and choice is not None and choice.quantizable and choice.level is not None
        self._level = (choice.level or "") if choice is not None and can else ""
        self._levels = tuple(levels)[:_MOST_LEVELS]
        self.quantize.setVisible(can)
        self.others.setVisible(can and len(self._levels) > 1)
        self._set_primary(known and not can)
        if can:
            self.quantize.setText(tr("Get and quantize as {level}", level=self._level))

    def _set_primary(self, primary: bool) -> None:
        """Get is what the page is for where nothing is quantized after it."""
        kind = "primary" if primary else "plain"
        if self.get.property("kind") != kind:
            self.get.setProperty("kind", kind)
            self.get.setIcon(icon("download-simple", "on_accent" if primary else "quiet"))
            restyle(self.get)

    def level_words(self) -> list[str]:
        """The lines of the menu, the recommended one first."""
        return [self._words(choice) for choice in self._levels]

    def open_menu(self) -> None:
        """Every level that fits, to choose another one."""
        if self.menu is not None:
            self.menu.deleteLater()
        menu = self.menu = QMenu(self)
        menu.setAccessibleName(tr("Other levels"))
        menu.setToolTipsVisible(True)
        for choice in self._levels:
            action = menu.addAction(self._words(choice))
            action.setToolTip("\n".join(choice.reasons))
            action.triggered.connect(partial(self.quantize_asked.emit, choice.level or ""))
        menu.popup(self.others.mapToGlobal(QPoint(0, self.others.height())))

    def _words(self, choice: Choice) -> str:
        words = tr(
            "Get and quantize as {level}  ·  {size}  ·  {fit}",
            level=choice.level,
            size=file_size(choice.size_bytes, estimate=True),
            fit=tr(FIT_WORDS[choice.fits].word),
        )
        return tr("{words}  ·  recommended", words=words) if choice.level == self._level else words
