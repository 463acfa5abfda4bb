"""Every tensor of a model: how it is stored, how large it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.language import tr
from core.types import TensorInfo
from desktop.models.tensors import TensorModel
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel, button
from desktop.widgets.table_view import TableView


class TensorsDialog(QDialog):
    def __init__(self, name: str, tensors: tuple[TensorInfo, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.setWindowTitle(tr("Tensors of {name}", name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 560)
        self.model = TensorModel(tensors)
        self.model.setParent(self)
        self.table = TableView(tr("Tensors"))
        self.table.show_model(self.model, least_px=220)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by name or type"))
        self.filter.setAccessibleName(tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(220)
        self.filter.textChanged.connect(self.model.set_filter)
        head = QHBoxLayout()
        head.setSpacing(size.l)
        head.addWidget(ElidedLabel(tr("Tensors of {name}", name=name), "subtitle"), 1)
        head.addWidget(self.filter)
        close = button(tr("Close"), clicked=self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.m)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self.filter.setFocus()
