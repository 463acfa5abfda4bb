"""Notifications on screen: toasts that come and go, and the panel that keeps the last ones."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.formats import full_date, relative_date
from core.language import mark, tr
from desktop.services.notifications import Notification, NotificationService, Severity
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, icon_button, text
from desktop.widgets.layout import clear_layout, scrolling
from desktop.widgets.popup import PopupCard

SHOWN_MS = 6000
MOST_SHOWN = 3
WIDTH = 400
_APART = 10  # px that stay free around a control
_STEP = 12  # px between the places that are tried
_CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QSlider)

_LOOK: dict[Severity, tuple[str, str]] = {
    Severity.INFO: ("info-fill", "info"),
    Severity.SUCCESS: ("check-circle-fill", "ok"),
    Severity.WARNING: ("warning-fill", "warn"),
    Severity.ERROR: ("warning-circle-fill", "bad"),
}


_SPOKEN = {
    Severity.INFO: mark("Note: {message}"),
    Severity.SUCCESS: mark("Done: {message}"),
    Severity.WARNING: mark("Warning: {message}"),
    Severity.ERROR: mark("Error: {message}"),
}


class NotificationView(QFrame):
    """One notification: icon, message, hint, details folded, its actions, copy."""

    dismissed = Signal()
    resized = Signal()  # its details were folded or unfolded

    def __init__(self, notification: Notification, *, closable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self.notification = notification
        self.setProperty("card", "plain")
        icon_name, role = _LOOK[notification.severity]
        self.message = text(_unbroken(notification.message), "strong", wrap=True, select=True)
        words = QVBoxLayout()
        words.setSpacing(size.xs)
        words.addWidget(self.message)
        if notification.hint:
            words.addWidget(text(notification.hint, "quiet", wrap=True, select=True))
        self._details = QPlainTextEdit(notification.details)
        self._details.setReadOnly(True)
        self._details.setProperty("role", "mono")
        self._details.setFixedHeight(120)
        self._details.setAccessibleName(tr("Details"))
        self._details.hide()
        if buttons := self._buttons():
            words.addLayout(buttons)
        words.addWidget(self._details)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(size.m, size.m, size.s, size.m)
        layout.setSpacing(size.m)
        layout.addWidget(IconLabel(icon_name, role, 20), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        if closable:
            close = icon_button("x", tr("Dismiss"), clicked=self.dismissed.emit)
            layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        else:
            when = text(relative_date(notification.at), "caption")
            when.setToolTip(full_date(notification.at))
            layout.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(tr(_SPOKEN[notification.severity], message=notification.message))
        self.setAccessibleDescription(notification.hint)

    def height_for(self, width: int) -> int:
        """The height that this view needs at ``width``."""
        for label in self.findChildren(QLabel):
            label.ensurePolished()  # fonts come from the style sheet, which has not seen a new label yet
        layout = self._layout
        layout.invalidate()
        layout.activate()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()

    def _buttons(self) -> QHBoxLayout | None:
        notification = self.notification
        made = []
        for action in notification.actions:

            def act(run: object = action.run) -> None:
                if callable(run):
                    run()
                self.dismissed.emit()

            made.append(button(action.label, "link", clicked=act))
        if notification.details:
            made.append(button(tr("Details"), "link", clicked=self._toggle_details))
        if notification.severity is Severity.ERROR:
            made.append(button(tr("Copy"), "link", clicked=self._copy))
        if not made:
            return None
        layout = QHBoxLayout()
        layout.setSpacing(metrics().m)
        for item in made:
            layout.addWidget(item)
        layout.addStretch(1)
        return layout

    def _toggle_details(self) -> None:
        self._details.setVisible(self._details.isHidden())
        self.resized.emit()

    def _copy(self) -> None:
        note = self.notification
        parts = (note.message, note.hint, note.details)
        QGuiApplication.clipboard().setText("\n".join(part for part in parts if part))


class ToastArea(QWidget):
    """Shows the newest notifications at the lower right, or where they cover the least that can be clicked.

    News goes away by itself after six seconds (not while the pointer is on it); warnings and errors
    stay until they are dismissed or pushed out.
    """

    def __init__(self, notifications: NotificationService, host: QWidget, over: QWidget) -> None:
        """``host`` holds the toasts; they lie over ``over``, a part of it."""
        super().__init__(host)
        self._host, self._over = host, over
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(metrics().s)
        self._toasts: list[NotificationView] = []
        self.setFixedWidth(WIDTH)
        self.hide()
        over.installEventFilter(self)
        notifications.added.connect(self._on_added)
        notifications.withdrawn.connect(self._on_withdrawn)

    def toasts(self) -> tuple[NotificationView, ...]:
        """What is shown, oldest first."""
        return tuple(self._toasts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def _on_added(self, notification: Notification) -> None:
        for shown in self.toasts():  # said again, as by a second try: once is enough
            if (shown.notification.message, shown.notification.hint) == (
                notification.message,
                notification.hint,
            ):
                self._dismiss(shown)
        toast = NotificationView(notification, closable=True)
        toast.setProperty("card", "toast")
        toast.dismissed.connect(lambda: self._dismiss(toast))
        toast.resized.connect(self.place)
        self._toasts.append(toast)
        self._layout.addWidget(toast)
        if notification.severity in {Severity.INFO, Severity.SUCCESS}:
            timer = QTimer(toast)
            timer.setInterval(SHOWN_MS)
            timer.timeout.connect(lambda: None if toast.underMouse() else self._dismiss(toast))
            timer.start()
        while len(self._toasts) > MOST_SHOWN:
            self._dismiss(self._toasts[0])
        self.show()
        self.place()

    def _on_withdrawn(self, action: object) -> None:
        for toast in self.toasts():
            if action in toast.notification.actions:
                self._dismiss(toast)

    def _dismiss(self, toast: NotificationView) -> None:
        if toast not in self._toasts:
            return
        self._toasts.remove(toast)
        self._layout.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        self.setVisible(bool(self._toasts))
        self.place()

    def place(self) -> None:
        """Lay the toasts out, and find the place for them over the page that is shown now."""
        if not self._toasts:
            return
        heights = [toast.height_for(WIDTH) for toast in self._toasts]
        for toast, height in zip(self._toasts, heights, strict=True):
            toast.setFixedHeight(height)
        height = sum(heights) + self._layout.spacing() * (len(heights) - 1)
        self.setFixedHeight(height)
        self.move(self._free_place(height))
        self.raise_()

    def _free_place(self, height: int) -> QPoint:
        """The first place, from the lower right upwards and then further left, that covers no control."""
        margin, origin = metrics().l, self._over.mapTo(self._host, QPoint(0, 0))
        area = QRect(origin, self._over.size()).adjusted(margin, margin, -margin, -margin)
        taken = self._controls()
        right, bottom = max(area.left(), area.right() - WIDTH), max(area.top(), area.bottom() - height)
        best, least = QPoint(right, bottom), None
        for x in (right, (area.left() + right) // 2, area.left()):
            for y in range(bottom, area.top() - 1, -_STEP):
                here = QRect(x, y, WIDTH, height)
                covered = sum(_extent(here.intersected(rect)) for rect in taken)
                if least is None or covered < least:
                    best, least = QPoint(x, y), covered
                if covered == 0:
                    return best
        return best

    def _controls(self) -> list[QRect]:
        """Where there is something to click or to type into, as the host sees it."""
        found = []
        for kind in _CONTROLS:
            for control in self._over.findChildren(kind):
                written = isinstance(control, QPlainTextEdit | QTextEdit) and control.isReadOnly()
                seen = control.visibleRegion().boundingRect()
                if control.isVisible() and not written and not seen.isEmpty():
                    place = seen.translated(control.mapTo(self._host, QPoint(0, 0)))
                    found.append(place.adjusted(-_APART, -_APART, _APART, _APART))
        return found


def _unbroken(message: str) -> str:
    """Keep a path's first "/" with what follows, where Qt would break the line behind it."""
    return re.sub(r"(^|\s)/(?=\S)", "\\1/\u2060", message)


def _extent(rect: QRect) -> int:
    return 0 if rect.isEmpty() else rect.width() * rect.height()


class NotificationPanel(PopupCard):
    """A popup with the notifications that were kept, newest first."""

    def __init__(self, notifications: NotificationService, parent: QWidget) -> None:
        super().__init__(parent)
        size = metrics()
        self._notifications = notifications
        self.setFixedSize(WIDTH + 40, 420)
        clear = button(tr("Clear all"), "link", clicked=self._on_clear)
        head = QHBoxLayout()
        head.addWidget(text(tr("Notifications"), "subtitle"), 1)
        head.addWidget(clear)
        self._list = QVBoxLayout()
        self._list.setSpacing(size.s)
        scroll = scrolling(self._list)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that arrow keys scroll it
        scroll.setAccessibleName(tr("Notifications"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.l, size.m, size.m, size.m)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)

    def open_above(self, anchor: QWidget) -> None:
        """Show the panel with its lower right corner above ``anchor``."""
        self._fill(self._notifications.items())
        self._notifications.mark_read()
        corner = anchor.mapToGlobal(QPoint(anchor.width(), 0))
        self.move(corner.x() - self.width(), corner.y() - self.height() - metrics().s)
        self.show()

    def _fill(self, items: Sequence[Notification]) -> None:
        clear_layout(self._list)
        for notification in items:
            view = NotificationView(notification, closable=False)
            view.dismissed.connect(self.close)
            self._list.addWidget(view)
        if not items:
            self._list.addWidget(text(tr("Nothing to report."), "quiet"))

    def _on_clear(self) -> None:
        self._notifications.clear()
        self._fill(())
