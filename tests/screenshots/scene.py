"""What a state's function is given: the real window, its services, and ways to wait and to take a picture."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QTimer
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from core.library.records import SourceRecord, VariantRecord
from desktop.main_window import MainWindow
from desktop.services.bundle import Services
from tests.fakes.hub import FakeHub

Home = Literal["demo", "empty", "new"]
PATIENCE_S = 15.0


@dataclass(frozen=True, slots=True)
class State:
    """``name`` begins with the page's id ("chat-compared"); ``arrange`` brings the window there."""

    name: str
    arrange: Callable[[Scene], object]
    home: Home = "demo"

    @property
    def group(self) -> str:
        return self.name.partition("-")[0]


class Scene:
    """One window over one home. ``page`` objects are the app's own."""

    def __init__(self, window: MainWindow, services: Services, hub: FakeHub, settle_ms: int) -> None:
        self.window, self.services, self.hub = window, services, hub
        self._settle_ms = settle_ms
        self._leaving: list[Callable[[], object]] = []
        self._taken: QImage | None = None

    # -- for the states -------------------------------------------------------------------------------

    def show(self, page_id: str, kind: str = "", item_id: str = "") -> Any:
        """The page, built anew and shown (with an item, as the navigation opens it)."""
        self._forget(page_id)
        self.window.show_page(page_id, kind, item_id)
        self.settle()
        return self.window.page(page_id)

    def settle(self, milliseconds: int | None = None) -> None:
        """Let the event loop run, then wait for what works in the background."""
        _run_loop(self._settle_ms if milliseconds is None else milliseconds)
        deadline = time.monotonic() + PATIENCE_S
        while not self.services.background.is_idle and time.monotonic() < deadline:
            _run_loop(20)

    def wait_for(self, holds: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
        """Run the event loop until ``holds()``; raises TimeoutError."""
        deadline = time.monotonic() + patience_s
        while not holds():
            if time.monotonic() > deadline:
                raise TimeoutError("the window did not come to this state")
            _run_loop(20)

    def blocking(self, call: Callable[[], object]) -> None:
        """Take the picture while ``call`` blocks in a dialog or a menu, then close that."""

        def look() -> None:
            over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if over is None:
                QTimer.singleShot(20, look)
                return
            self.settle()
            self._taken = self._picture()
            over.close()

        QTimer.singleShot(0, look)
        call()

    def scroll_to(self, widget: QWidget) -> None:
        """Bring the upper edge of a widget into sight, in whatever scrolls around it."""
        self.settle(50)
        place = widget.parentWidget()
        while place is not None and not isinstance(place, QScrollArea):
            place = place.parentWidget()
        if place is not None and (content := place.widget()) is not None:
            place.verticalScrollBar().setValue(max(0, widget.mapTo(content, QPoint(0, 0)).y() - 16))

    def on_leave(self, run: Callable[[], object]) -> None:
        """Run this once the picture is taken; the last one first."""
        self._leaving.append(run)

    def source(self, part: str) -> SourceRecord:
        """The demo library's source with this in its name."""
        return next(source for source in self.services.catalog.sources() if part in source.name)

    def variant(self, **wanted: str) -> VariantRecord:
        """The first variant whose recipe has these (``label="Q4_K_M"``, ``method="qat"``)."""
        return next(
            variant
            for variant in self.services.catalog.variants()
            if all(getattr(variant.recipe, name) == value for name, value in wanted.items())
        )

    # -- for the one who takes them -------------------------------------------------------------------

    def take(self, state: State) -> QImage:
        """Arrange the state and take its picture; the window is left as it was."""
        self._taken = None
        QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())  # nothing is hovered
        try:
            state.arrange(self)
            if self._taken is None:
                self.settle()
                self._taken = self._picture()
            return self._taken
        finally:
            while self._leaving:
                self._leaving.pop()()
            self._clear_away()

    def _others(self) -> list[QWidget]:
        """What lies over the window: dialogs first, then what lies over them."""
        shown = [w for w in QApplication.topLevelWidgets() if w is not self.window and w.isVisible()]
        return sorted(shown, key=lambda w: not w.isModal())

    def _clear_away(self) -> None:
        for widget in self._others():
            widget.close()
        for toast in self.window.toasts.toasts():
            toast.dismissed.emit()
        self.settle(10)

    def _picture(self) -> QImage:
        """The window with all that lies over it, cut to the window's frame."""
        picture = self.window.grab().toImage()
        painter = QPainter(picture)
        for widget in self._others():
            at = widget.mapToGlobal(QPoint(0, 0)) - self.window.mapToGlobal(QPoint(0, 0))
            shown = widget.grab()
            painter.drawPixmap(at, shown)
            if isinstance(widget, QDialog):  # the system draws its frame
                painter.setPen(QColor(128, 128, 128))
                painter.drawRect(at.x(), at.y(), widget.width() - 1, widget.height() - 1)
        painter.end()
        return picture

    def _forget(self, page_id: str) -> None:
        """Let go of a page, so that the next look at it builds it anew."""
        frame = self.window.frame
        page = frame._pages.pop(page_id, None)
        if page is not None:
            frame._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _run_loop(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
