"""A dialog as high as its words need at its width, and inside its window."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLayout


def fit_to_words(dialog: QDialog) -> None:
    """Resize ``dialog`` to what its layout needs now.

    Qt's own minimum asks for the height that wrapped labels would have at their narrowest, and leaves the
    difference empty.
    """
    layout = dialog.layout()
    if layout is None:
        return
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    dialog.setMinimumHeight(0)
    layout.activate()
    width = max(dialog.width(), dialog.minimumWidth())
    wraps = layout.hasHeightForWidth()
    height = layout.totalHeightForWidth(width) if wraps else layout.totalSizeHint().height()
    dialog.setMinimumHeight(height)
    dialog.resize(width, height)
    parent = dialog.parentWidget()
    if parent is not None:
        window = parent.window().frameGeometry()
        lowest = window.bottom() - dialog.frameGeometry().height()
        dialog.move(dialog.x(), max(window.top(), min(dialog.y(), lowest)))
