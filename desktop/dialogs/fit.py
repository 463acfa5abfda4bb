"""Dialogs whose content comes later: as high as their words need, and still in the middle of the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QLayout


def fit(dialog: QDialog, width: int) -> None:
    """Give ``dialog`` the height that its layout needs at ``width``, and centre it over its window. To be
    called once what was put in is shown, and so has a height."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # its least height takes text as narrow
    layout.activate()
    wraps = layout.hasHeightForWidth()
    height = layout.totalHeightForWidth(width) if wraps else layout.totalSizeHint().height()
    dialog.setMinimumSize(width, height)
    dialog.resize(width, height)
    parent = dialog.parentWidget()
    if parent is not None:
        window = parent.window()
        middle = window.mapToGlobal(QPoint(window.width() // 2, window.height() // 2))
        dialog.move(middle.x() - dialog.width() // 2, max(window.y(), middle.y() - dialog.height() // 2))
