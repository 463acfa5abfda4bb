"""What a model can be made into: the table of GGUF levels, or that of all other formats."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.language import mark, tr
from desktop.models.formats import FormatRow, FormatsModel
from desktop.models.levels import LevelsModel
from desktop.pages.quantize_axes import AxesBar
from desktop.pages.quantize_levels import LevelsTable
from desktop.theme import metrics
from desktop.widgets.basics import ElidedLabel
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.table_view import TableView

LEVELS, FORMATS = "levels", "formats"
_VIEWS = (
    (
        LEVELS,
        mark("GGUF levels"),
        mark("One file that llama.cpp, Ollama and LM Studio load: the simple way to chat on this computer"),
    ),
    (
        FORMATS,
        mark("Other formats"),
        mark(
            "INT8, INT4, FP8 and more, also by methods that look at a text first (GPTQ, "
            "AWQ), in files for vLLM, transformers and others"
        ),
    ),
)
_QUIET = {
    LEVELS: mark("One file for llama.cpp and others"),
    FORMATS: mark("For vLLM and transformers"),
}
_ARROWS = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}


class FormatsTable(TableView):
    """Headings take the whole width and are stepped over."""

    def __init__(self, model: FormatsModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Formats"), parent)
        self._formats = model
        self.show_model(model, sortable=False, least_px=160)
        model.modelReset.connect(self._span_headings)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go to the next format, over the headings between."""
        step = _ARROWS.get(event.key())
        if step is None or not self.currentIndex().isValid():
            super().keyPressEvent(event)
            return
        position = self.currentIndex().row() + step
        while 0 <= position < len(self._formats.rows):
            if not self._formats.rows[position].is_heading:
                self.selectRow(position)
                return
            position += step

    def _span_headings(self) -> None:
        self.clearSpans()
        for position, row in enumerate(self._formats.rows):
            if row.is_heading:
                self.setSpan(position, 0, 1, len(self._formats.columns))


class ChoicesPane(QWidget):
    """The two tables and the control between them; ``view_chosen`` when the user changes the view."""

    view_chosen = Signal(str)
    level_selected = Signal(object)  # LevelRow or None
    format_selected = Signal(object)  # FormatRow; never a heading
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.levels, self.formats = LevelsModel(self), FormatsModel(self)
        self.view = SegmentedControl(_VIEWS, name=tr("Formats to choose from"))
        self.quiet = ElidedLabel(tr(_QUIET[LEVELS]), "quiet")
        self.levels_table = LevelsTable(self.levels)
        self.formats_table = FormatsTable(self.formats)
        self.axes = AxesBar()
        formats = QWidget()
        below = QVBoxLayout(formats)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(metrics().m)
        below.addWidget(self.axes)
        below.addWidget(self.formats_table, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.levels_table)
        self.stack.addWidget(formats)
        head = QHBoxLayout()
        head.setSpacing(metrics().m)
        head.addWidget(self.view)
        head.addWidget(self.quiet, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics().m)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self.view.changed.connect(self._on_view)
        self.levels_table.row_selected.connect(self.level_selected)
        self.axes.point_asked.connect(lambda point: self.select_format(point.id))
        self.formats_table.row_selected.connect(self._on_format)
        for table in (self.levels_table, self.formats_table):
            table.clicked.connect(self._on_clicked)
        self._quietly = False

    def current_view(self) -> str:
        return self.view.current()

    def show_view(self, view: str) -> None:
        """Change the view for the page's own reasons; ``view_chosen`` stays silent."""
        self._quietly = True
        self.view.set_current(view)
        self._quietly = False

    def select_format(self, key: str) -> None:
        """Select a format; where it was out of sight, it comes into the middle, its heading with it."""
        self.formats_table.select_key(key)

    def _on_view(self, view: str) -> None:
        self.stack.setCurrentIndex(0 if view == LEVELS else 1)
        self.quiet.set_full_text(tr(_QUIET[view]))
        if not self._quietly:
            self.view_chosen.emit(view)

    def _on_format(self, row: FormatRow | None) -> None:
        if row is not None and not row.is_heading:
            self.format_selected.emit(row)

    def _on_clicked(self, _index: QModelIndex) -> None:
        self.clicked.emit()
