"""The conversations that were kept: searched, opened, renamed, exported, deleted (and brought back)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from core.conversations.export import as_json, as_markdown
from core.conversations.store import TalkHead
from core.conversations.talk import Talk
from core.durable import replace_text
from core.language import tr
from core.library.ids import slug
from desktop.models.rows import ROW_ROLE
from desktop.models.talks import head_line, talks_model
from desktop.services.bundle import Services
from desktop.theme import active_tokens, metrics
from desktop.widgets.basics import icon_button, text

PANEL_WIDTH = 248
_SEARCH_DELAY_MS = 150
_ROW_HEIGHT = 50


class _HeadDelegate(QStyledItemDelegate):
    """Title above, quiet words below."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        head: TalkHead | None = index.data(ROW_ROLE)
        if head is None:
            return
        tokens, size = active_tokens(), metrics()
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_ground" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), size.radius_control, size.radius_control)
        inner = rect.adjusted(size.s, 7, -size.s, -7)
        half = inner.height() // 2
        font = QFont(option.font)
        painter.setFont(font)
        painter.setPen(tokens.colour("text"))
        elide = Qt.TextElideMode.ElideRight
        title = painter.fontMetrics().elidedText(head.title, elide, inner.width())
        painter.drawText(inner.adjusted(0, 0, 0, -half), Qt.AlignmentFlag.AlignVCenter, title)
        font.setPixelSize(size.type_caption)
        painter.setFont(font)
        painter.setPen(tokens.colour("quiet"))
        line = painter.fontMetrics().elidedText(head_line(head), elide, inner.width())
        painter.drawText(inner.adjusted(0, half, 0, 0), Qt.AlignmentFlag.AlignVCenter, line)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(PANEL_WIDTH - 20, _ROW_HEIGHT)


class _HeadList(QListView):
    """Enter opens, F2 renames, Delete deletes."""

    opened = Signal()
    rename_asked = Signal()
    delete_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_F2:
                self.rename_asked.emit()
            case Qt.Key.Key_Delete:
                self.delete_asked.emit()
            case _:
                super().keyPressEvent(event)


class HistoryPanel(QFrame):
    """At the left of a chat."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._renaming = ""
        self.setProperty("card", "plain")
        self.setFixedWidth(PANEL_WIDTH)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search conversations"))
        self.search.setAccessibleName(tr("Search conversations"))
        self.search.setClearButtonEnabled(True)
        self.model = talks_model(self)
        self.list = _HeadList()
        self.list.setAccessibleName(tr("Conversations"))
        self.list.setProperty("flat", "true")
        self.list.setModel(self.model)
        self.list.setItemDelegate(_HeadDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.nothing = text("", "quiet", wrap=True)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("New name"))
        self.name.hide()
        self._lay_out()
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_SEARCH_DELAY_MS)
        self._delay.timeout.connect(self.refresh)
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        size = metrics()
        self.rename_button = icon_button("pencil-simple", tr("Rename (F2)"), clicked=self.begin_renaming)
        self.export_button = icon_button("export", tr("Export"), clicked=self._on_export_menu)
        self.delete_button = icon_button("trash", tr("Delete (Del)"), clicked=self.delete)
        foot = QHBoxLayout()
        foot.setSpacing(size.xs)
        foot.addStretch(1)
        for made in (self.rename_button, self.export_button, self.delete_button):
            foot.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.s, size.s, size.s, size.xs)
        layout.setSpacing(size.s)
        layout.addWidget(self.search)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.name)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._delay.start)
        self.search.returnPressed.connect(self._open_first)
        self.list.clicked.connect(self._on_clicked)
        self.list.opened.connect(self.open_current)
        self.list.rename_asked.connect(self.begin_renaming)
        self.list.delete_asked.connect(self.delete)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.name.returnPressed.connect(self._on_renamed)
        self.name.editingFinished.connect(self.name.hide)
        self._services.talks.changed.connect(self.refresh)
        self._services.room.talk_changed.connect(self._show_current)

    # What is shown.

    def refresh(self) -> None:
        """Read the list again for the words in the search field."""
        self._services.talks.heads(self.search.text(), self._on_heads)

    def current(self) -> TalkHead | None:
        """The conversation that is chosen in the list."""
        return self.model.row_at(self.list.currentIndex())

    def _on_heads(self, heads: tuple[TalkHead, ...]) -> None:
        if not isValid(self):  # the page went away meanwhile
            return
        self.model.set_rows(heads)
        searched = bool(self.search.text().strip())
        self.nothing.setVisible(not heads)
        self.nothing.setText(
            tr("No conversation contains these words.") if searched else tr("Conversations are kept here.")
        )
        self._show_current()

    def _show_current(self) -> None:
        index = self.model.index_of(self._services.room.talk.id)
        if index.isValid():
            self.list.setCurrentIndex(index)
        else:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        for made in (self.rename_button, self.export_button, self.delete_button):
            made.setEnabled(index.isValid())

    # What is done.

    def open_current(self) -> None:
        head = self.current()
        if head is not None and head.id != self._services.room.talk.id:
            self._services.talks.load(head.id, self._services.room.open_talk)

    def begin_renaming(self) -> None:
        head = self.current()
        if head is not None:
            self._renaming = head.id
            self.name.setText(head.title)
            self.name.show()
            self.name.selectAll()
            self.name.setFocus()

    def delete(self) -> None:
        """Delete the chosen conversation; it can be brought back."""
        head = self.current()
        if head is None:
            return
        if head.id == self._services.room.talk.id:
            self._services.room.new_talk()
        talks, undo, notifications = self._services.talks, self._services.undo, self._services.notifications
        message = tr("“{title}” was deleted.", title=head.title)

        def deleted(talk: Talk | None) -> None:
            if talk is None:  # it could not be read: there is nothing to bring back
                notifications.success(message)
            else:
                undo.done(message, lambda: talks.save(talk))

        talks.delete(head.id, deleted)

    def export(self, path: Path, head: TalkHead) -> None:
        """Write a conversation as Markdown or JSON, by the name's ending."""

        def write(talk: Talk) -> None:
            content = as_json(talk) if path.suffix.lower() == ".json" else as_markdown(talk)
            self._services.background.run(
                lambda: replace_text(path, content),
                lambda _none: self._services.notifications.success(
                    tr("The conversation was written to {name}.", name=path.name)
                ),
            )

        self._services.talks.load(head.id, write)

    def _open_first(self) -> None:
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))
            self.list.setFocus()
            self.open_current()

    def _on_clicked(self, _index: QModelIndex) -> None:
        self.open_current()

    def _on_renamed(self) -> None:
        title = self.name.text().strip()
        identifier, self._renaming = self._renaming, ""
        self.name.hide()
        if title and identifier:
            self._services.room.rename(identifier, title)

    def _on_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        head = self.model.row_at(index)
        if head is None:
            return
        self.list.setCurrentIndex(index)
        menu = QMenu(self)
        menu.addAction(tr("Open"), self.open_current)
        menu.addAction(tr("Rename"), self.begin_renaming)
        self._add_exports(menu, head)
        menu.addSeparator()
        menu.addAction(tr("Delete"), self.delete)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _on_export_menu(self) -> None:
        head = self.current()
        if head is not None:
            menu = QMenu(self)
            self._add_exports(menu, head)
            menu.popup(self.export_button.mapToGlobal(QPoint(0, self.export_button.height())))

    def _add_exports(self, menu: QMenu, head: TalkHead) -> None:
        menu.addAction(tr("Export as Markdown…"), lambda: self._ask_for_file(head, ".md"))
        menu.addAction(tr("Export as JSON…"), lambda: self._ask_for_file(head, ".json"))

    def _ask_for_file(self, head: TalkHead, suffix: str) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export the conversation"), f"{slug(head.title)}{suffix}", f"*{suffix}"
        )
        if chosen:
            path = Path(chosen)
            self.export(path if path.suffix else path.with_suffix(suffix), head)
