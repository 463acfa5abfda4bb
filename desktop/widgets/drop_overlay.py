"""What lies over the window while something is dragged onto it: it says what a drop would do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.icons import paint_icon
from desktop.services.dropped import DropPlan
from desktop.theme import active_tokens, metrics

_VEIL = 232  # of 255: the window shows through, and words on it stay readable


class DropOverlay(QWidget):
    """Covers its host. Takes no events: the window handles the drag."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._plan = DropPlan()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def plan(self) -> DropPlan:
        return self._plan

    def show_plan(self, plan: DropPlan) -> None:
        self._plan = plan
        self.setAccessibleName(plan.title)
        self.setAccessibleDescription(plan.remark)
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, size = active_tokens(), metrics()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = tokens.colour("ground")
        ground.setAlpha(_VEIL)
        painter.fillRect(self.rect(), ground)
        frame = QRectF(self.rect()).adjusted(size.xl, size.xl, -size.xl, -size.xl)
        refused = self._plan.is_empty
        role = "bad" if refused else "accent"
        painter.setPen(QPen(tokens.colour(role), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, size.radius_card, size.radius_card)
        middle = self.rect().center()
        glyph = "prohibit" if refused else "sliders-horizontal" if self._plan.recipe else "download-simple"
        paint_icon(painter, QRect(middle.x() - 28, middle.y() - 92, 56, 56), glyph, tokens.colour(role))
        font = QFont(self.font())
        font.setPixelSize(size.type_title)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(tokens.colour("text"))
        room = round(frame.width()) - 2 * size.xl
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        title = painter.fontMetrics().elidedText(self._plan.title, Qt.TextElideMode.ElideMiddle, room)
        left = round(frame.x()) + size.xl
        painter.drawText(QRect(left, middle.y() - 20, room, 32), centred, title)
        font.setPixelSize(size.type_body)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(tokens.colour("quiet"))
        wrapped = centred | Qt.TextFlag.TextWordWrap
        painter.drawText(QRect(left, middle.y() + 20, room, 60), wrapped, self._plan.remark)
