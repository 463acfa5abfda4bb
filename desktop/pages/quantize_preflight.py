"""The short list of what was looked at before Start, each line with an icon and a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from core.language import tr
from desktop.models.preflight import VERDICT_ICONS, Check, Verdict, verdict_words
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, TextRole, set_role, text

_ROLES: dict[Verdict, TextRole] = {Verdict.BAD: "bad", Verdict.WARN: "warn"}
_ICON = 15


class PreflightList(QWidget):
    """One line a check; lines stay where they are and change their words, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(metrics().s)
        self._grid.setVerticalSpacing(metrics().xs)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[IconLabel, QLabel]] = []
        self._checks: tuple[Check, ...] = ()
        self.setAccessibleName(tr("Before it starts"))

    def checks(self) -> tuple[Check, ...]:
        return self._checks

    def words_of(self, key: str) -> str:
        """What is said of one check, or nothing."""
        return next((check.words for check in self._checks if check.key == key), "")

    def verdict_of(self, key: str) -> Verdict | None:
        return next((check.verdict for check in self._checks if check.key == key), None)

    def show_checks(self, checks: Sequence[Check]) -> None:
        self._checks = tuple(checks)
        while len(self._lines) < len(checks):
            self._add_line()
        for position, (icon, words) in enumerate(self._lines):
            is_used = position < len(checks)
            icon.setVisible(is_used)
            words.setVisible(is_used)
            if is_used:
                _show(icon, words, checks[position])
        self.setAccessibleDescription("\n".join(_aloud(check) for check in checks))

    def _add_line(self) -> None:
        row = len(self._lines)
        icon, words = IconLabel("info-fill", "quiet", _ICON), text("", "caption", wrap=True)
        self._grid.addWidget(icon, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self._lines.append((icon, words))


def _show(icon: IconLabel, words: QLabel, check: Check) -> None:
    glyph, role = VERDICT_ICONS[check.verdict]
    icon.set_icon(glyph, role)
    words.setText(check.words)
    set_role(words, _ROLES.get(check.verdict, "caption"))
    words.setAccessibleName(_aloud(check))
    for widget in (icon, words):
        widget.setToolTip(check.tip)


def _aloud(check: Check) -> str:
    return f"{verdict_words(check.verdict)}: {check.words}"
