"""A combo box that shortens its text with an ellipsis where the room is short; Qt cuts it in a letter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip

from desktop.plain_tip import plain_tip

_SLACK = 4  # px of padding that a letter may take before the text is shortened


class Picker(QComboBox):
    """What was shortened is whole in the tooltip, unless there is another one."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        if self.currentIndex() < 0:
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def shown_text(self) -> str:
        """What stands in the closed box now."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        taken = -_SLACK if self.itemIcon(self.currentIndex()).isNull() else self.iconSize().width() + 6
        return self.fontMetrics().elidedText(self._text(), Qt.TextElideMode.ElideRight, room.width() - taken)

    def _text(self) -> str:
        return self.currentText() if self.currentIndex() >= 0 else self.placeholderText()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self.toolTip() and isinstance(event, QHelpEvent):
            whole = self._text()
            QToolTip.showText(event.globalPos(), plain_tip(whole) if self.shown_text() != whole else "", self)
            return True
        return super().event(event)
