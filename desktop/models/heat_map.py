"""The heat map of sizes and formats as a table model, and its words (pure but for the model itself)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from core.formats import GIB, file_size, memory_size, number, rate, speed, tokens
from core.language import tr
from core.types import Fit
from desktop.models.rows import BadgeWords, Index
from desktop.widgets.badges import FIT_WORDS

if TYPE_CHECKING:
    from core.recommend.heat_map import HeatMap, MapCell

Figure = Literal["speed", "memory"]

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The :class:`MapCell` behind an index."""

COMFORTABLE = frozenset({Fit.GPU, Fit.RAM, Fit.PARTIAL})


def badge_of(cell: MapCell) -> BadgeWords:
    """Icon, word and meaning of a cell."""
    if cell.fit is None:
        return BadgeWords(tr("Not here"), "prohibit", "quiet")
    words = FIT_WORDS[cell.fit]
    return BadgeWords(tr(words.word), words.icon, words.meaning)


def cell_title(cell: MapCell) -> str:
    """``8B model in Q4_K_M``."""
    return tr("{size} model in {format}", size=cell.model, format=cell.format.title)


def figure_words(cell: MapCell, figure: Figure) -> str:
    """What stands in the cell: tokens a second where it runs, or the GiB of memory it needs."""
    if figure == "memory":
        return number(cell.memory_bytes / GIB, 1)
    if cell.fit is Fit.NO or cell.tokens_per_s is None:
        return ""
    return speed(cell.tokens_per_s)


def cell_figures(cell: MapCell) -> str:
    """``Needs ~5.9 GiB of memory, ~4.9 GB of disk, about 9.4 tokens/s``."""
    memory, disk = memory_size(cell.memory_bytes, estimate=True), file_size(cell.size_bytes, estimate=True)
    if cell.tokens_per_s is None:
        return tr("Needs {memory} of memory, {disk} of disk", memory=memory, disk=disk)
    return tr(
        "Needs {memory} of memory, {disk} of disk, about {speed}",
        memory=memory,
        disk=disk,
        speed=rate(cell.tokens_per_s),
    )


def cell_story(cell: MapCell) -> str:
    """Why it fits or does not, then what else is to be known of it."""
    disk = file_size(cell.size_bytes, estimate=True)
    if cell.tokens_per_s is None:
        return tr("{why} Its files take {disk}.", why=cell.why, disk=disk)
    return tr(
        "{why} Its files take {disk}; about {speed}.",
        why=cell.why,
        disk=disk,
        speed=rate(cell.tokens_per_s),
    )


def spoken(cell: MapCell) -> str:
    """All of a cell in one line, for a screen reader and the tooltip."""
    return tr(
        "{cell}: {fit}. {figures}.",
        cell=cell_title(cell),
        fit=badge_of(cell).word,
        figures=cell_figures(cell),
    )


def row_words(model: str, cells: tuple[MapCell, ...]) -> str:
    """One size in words: ``8B: fits as Q6_K, Q4_K_M; tight as Q8_0``; what does not fit is not listed."""
    good = [cell.format.title for cell in cells if cell.fit in COMFORTABLE]
    tight = [cell.format.title for cell in cells if cell.fit is Fit.TIGHT]
    if good and tight:
        return tr(
            "{size}: fits as {good}; tight as {tight}",
            size=model,
            good=", ".join(good),
            tight=", ".join(tight),
        )
    if good:
        return tr("{size}: fits as {good}", size=model, good=", ".join(good))
    if tight:
        return tr("{size}: tight as {tight}", size=model, tight=", ".join(tight))
    return tr("{size}: does not fit", size=model)


def map_words(found: HeatMap) -> str:
    """The whole map in words, one line a size."""
    return "\n".join(row_words(model, cells) for model, cells in zip(found.models, found.rows, strict=True))


def summary_words(found: HeatMap) -> str:
    """What the map comes to, in one sentence."""
    comfortable, at_all = found.largest(), found.largest(comfortable=False)
    context = tokens(found.context)
    if at_all is None:
        return tr("With {context} context, none of these sizes fits.", context=context)
    if comfortable is None:
        return tr("With {context} context, models up to {size} fit only just.", context=context, size=at_all)
    if comfortable != at_all:
        return tr(
            "With {context} context, models up to {size} fit; up to {most} only just.",
            context=context,
            size=comfortable,
            most=at_all,
        )
    readable = found.readable()
    if readable is None or readable == comfortable:
        return tr("With {context} context, models up to {size} fit.", context=context, size=comfortable)
    return tr(
        "With {context} context, models up to {size} fit; up to {readable} answer at reading pace.",
        context=context,
        size=comfortable,
        readable=readable,
    )


class HeatMapModel(QAbstractTableModel):
    """Sizes down, formats across."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map: HeatMap | None = None
        self._figure: Figure = "speed"

    @property
    def heat_map(self) -> HeatMap | None:
        return self._map

    def set_map(self, found: HeatMap) -> None:
        """Show another map; where its sizes and formats are the same, the place in the table stays."""
        old = self._map
        if old is not None and (old.models, old.formats) == (found.models, found.formats):
            self._map = found
            self._repaint()
            return
        self.beginResetModel()
        self._map = found
        self.endResetModel()

    def set_figure(self, figure: Figure) -> None:
        self._figure = figure
        self._repaint()

    def _repaint(self) -> None:
        rows, columns = self.rowCount(), self.columnCount()
        if rows and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))

    def cell(self, index: Index) -> MapCell | None:
        if self._map is None or not index.isValid():
            return None
        return self._map.rows[index.row()][index.column()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self._map is None else len(self._map.models)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self._map is None else len(self._map.formats)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == CELL_ROLE:
            return cell
        said = {
            int(Qt.ItemDataRole.DisplayRole): lambda: figure_words(cell, self._figure),
            int(Qt.ItemDataRole.ToolTipRole): lambda: f"{spoken(cell)}\n{cell.why}",
            int(Qt.ItemDataRole.AccessibleTextRole): lambda: spoken(cell),
            int(Qt.ItemDataRole.AccessibleDescriptionRole): lambda: cell.why,
        }.get(int(role))
        return said() if said is not None else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if self._map is None or not 0 <= section < (self.columnCount() if across else self.rowCount()):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return self._map.formats[section].title if across else self._map.models[section]
        if role != Qt.ItemDataRole.ToolTipRole:
            return None
        if across:
            form = self._map.formats[section]
            return tr("{format}, files: {files}", format=form.title, files=form.files)
        return row_words(self._map.models[section], self._map.rows[section])
