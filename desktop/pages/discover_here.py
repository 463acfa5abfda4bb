"""The models that are in the library, on Discover: what variants can be made from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from core.formats import file_size
from core.language import tr
from core.library.records import SourceRecord
from desktop.dialogs.confirm import ConfirmDialog
from desktop.models.sources import SourcesModel
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import icon_button
from desktop.widgets.layout import Card
from desktop.widgets.table_view import TableView

_SHOWN_ROWS = 8


class ModelsHere(Card):
    """Hidden while there are none. ``quantize_asked`` carries a source's id."""

    quantize_asked = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(tr("Models here"), quiet=tr("Variants can be made from these."), parent=parent)
        self._services = services
        self.model = SourcesModel(self)
        self.table = TableView(tr("Models here"))
        self.table.setProperty("flat", "true")
        self.table.show_model(self.model, least_px=236)
        quantize = icon_button("arrows-in-cardinal", tr("Quantize"), clicked=self._on_row_quantize)
        reveal = icon_button("folder-open", tr("Show in folder"), clicked=self._on_row_reveal)
        remove = icon_button("trash", tr("Remove from the list"), clicked=self._on_row_remove)
        self.table.set_row_actions([quantize, reveal, remove])
        self.body.addWidget(self.table)
        self.table.row_opened.connect(lambda source: self.quantize_asked.emit(source.id))
        self.table.menu_asked.connect(self._on_menu)
        self.refresh()

    def refresh(self) -> None:
        """Show what the catalog has, newest first."""
        sources = sorted(self._services.catalog.sources(), key=lambda s: s.added_at, reverse=True)
        self.model.set_rows(sources)
        self.setVisible(bool(sources))
        self.table.setFixedHeight(min(_SHOWN_ROWS, len(sources)) * metrics().size_table_row + 36)

    def _row(self) -> SourceRecord | None:
        row = self.table.row_in_use()
        return row if isinstance(row, SourceRecord) else None

    def _on_row_quantize(self) -> None:
        row = self._row()
        if row is not None:
            self.quantize_asked.emit(row.id)

    def _on_row_reveal(self) -> None:
        row = self._row()
        if row is not None:
            self._reveal(row)

    def _on_row_remove(self) -> None:
        row = self._row()
        if row is not None:
            self._remove(row)

    def _reveal(self, source: SourceRecord) -> None:
        path = Path(source.path)
        folder = path if path.is_dir() else path.parent
        if folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        else:
            self._services.notifications.error(
                tr("The folder {folder} is not there any more.", folder=folder),
                tr("Was it moved or deleted?"),
            )

    def _remove(self, source: SourceRecord) -> None:
        ours = Path(source.path).is_relative_to(self._services.paths.sources)
        fate = (
            tr("Its files are deleted, because Bitwright made them itself.")
            if ours
            else tr("Its files stay where they are.")
        )
        action = tr("Remove, frees {size}", size=file_size(source.facts.size_bytes)) if ours else tr("Remove")
        ConfirmDialog(
            tr("Remove {name} from the list?", name=source.name),
            tr(
                "{fate} Variants that were made from it stay, but cannot be measured against it any more.",
                fate=fate,
            ),
            action,
            lambda: self._services.catalog.remove_source(source.id),
            self,
        ).open()

    def _on_menu(self, source: SourceRecord, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Quantize")).triggered.connect(lambda: self.quantize_asked.emit(source.id))
        menu.addAction(tr("Show in folder")).triggered.connect(lambda: self._reveal(source))
        menu.addSeparator()
        menu.addAction(tr("Remove from the list")).triggered.connect(lambda: self._remove(source))
        menu.popup(where)
