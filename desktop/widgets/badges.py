"""Badges: an icon, a word and a colour that say one thing, never the colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.language import mark, tr
from core.types import Fit
from desktop.icons import paint_icon
from desktop.theme import active_tokens, metrics

Meaning = Literal["ok", "warn", "bad", "info", "accent", "quiet"]


@dataclass(frozen=True, slots=True)
class FitWords:
    """How a fit is shown: its word, icon, meaning, and a sentence that explains it."""

    word: str
    icon: str
    meaning: Meaning
    explanation: str


FIT_WORDS: dict[Fit, FitWords] = {
    Fit.GPU: FitWords(
        mark("Fits on GPU"), "check-circle-fill", "ok", mark("It fits in the free memory of the GPU.")
    ),
    Fit.PARTIAL: FitWords(
        mark("Partly on GPU"),
        "circle-half-fill",
        "warn",
        mark("Some layers run on the GPU, the rest on the processor."),
    ),
    Fit.RAM: FitWords(
        mark("Fits in RAM"), "check-circle-fill", "ok", mark("It fits in the memory that is free now.")
    ),
    Fit.TIGHT: FitWords(
        mark("Tight"),
        "warning-fill",
        "warn",
        mark("It fits only just: close other programs before you load it."),
    ),
    Fit.NO: FitWords(
        mark("Does not fit"), "x-circle-fill", "bad", mark("It needs more memory than is free.")
    ),
}


def badge_size(word: str, font: QFont) -> QSize:
    """The size of a badge with ``word``."""
    return QSize(QFontMetrics(_badge_font(font)).horizontalAdvance(word) + 16 + 18, 24)


def _badge_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(metrics().type_caption)
    small.setWeight(QFont.Weight.DemiBold)
    return small


def paint_badge(
    painter: QPainter, rect: QRect, word: str, *, icon_name: str, meaning: Meaning, font: QFont
) -> None:
    """Draw a badge at the left of ``rect``, centred in its height (also used by table delegates)."""
    tokens = active_tokens()
    ground = tokens.well if meaning == "quiet" else getattr(tokens, f"{meaning}_ground")
    ink = tokens.colour(meaning)
    size = badge_size(word, font)
    top = rect.y() + (rect.height() - size.height()) // 2
    box = QRect(rect.x(), top, min(size.width(), rect.width()), size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(box), 6, 6)
    paint_icon(painter, QRect(box.x() + 7, box.y() + 5, 14, 14), icon_name, ink)
    painter.setPen(ink)
    painter.setFont(_badge_font(font))
    words = box.adjusted(26, 0, -4, 0)
    shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


class Badge(QWidget):
    """A badge as a widget."""

    def __init__(
        self,
        word: str,
        icon_name: str,
        meaning: Meaning = "quiet",
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(word, icon_name, meaning, tip)

    @property
    def word(self) -> str:
        return self._word

    def set(self, word: str, icon_name: str, meaning: Meaning = "quiet", tip: str = "") -> None:
        self._word, self._icon, self._meaning = word, icon_name, meaning
        self.setToolTip(tip)
        self.setAccessibleName(word)
        self.setAccessibleDescription(tip)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return badge_size(self._word, self.font())

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_badge(
            QPainter(self),
            self.rect(),
            self._word,
            icon_name=self._icon,
            meaning=self._meaning,
            font=self.font(),
        )


class FitBadge(Badge):
    """How a choice sits in this computer's memory."""

    def __init__(self, fit: Fit, parent: QWidget | None = None) -> None:
        words = FIT_WORDS[fit]
        super().__init__(tr(words.word), words.icon, words.meaning, tr(words.explanation), parent)

    def set_fit(self, fit: Fit) -> None:
        words = FIT_WORDS[fit]
        self.set(tr(words.word), words.icon, words.meaning, tr(words.explanation))
