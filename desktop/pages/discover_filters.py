"""The filters of a search of the Hub: author, size, files, licence, gate, order, and what fits here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from core.errors import InvalidInputError
from core.hub.search import SearchQuery, Sort
from core.language import mark, tr
from core.types import Purpose
from desktop.models.quantize_plan import PURPOSES
from desktop.theme import metrics
from desktop.widgets.basics import button, row, text
from desktop.widgets.layout import FlowLayout
from desktop.widgets.picker import Picker
from desktop.widgets.segmented import SegmentedControl

_TYPING_MS = 450
_B = 10**9

SIZES: tuple[tuple[str, tuple[int | None, int | None]], ...] = (
    (mark("Any size"), (None, None)),
    (mark("Up to 1B"), (None, _B)),
    (mark("1B to 4B"), (_B, 4 * _B)),
    (mark("4B to 10B"), (4 * _B, 10 * _B)),
    (mark("10B to 40B"), (10 * _B, 40 * _B)),
    (mark("Above 40B"), (40 * _B, None)),
)
FILES = ((mark("Any files"), ""), (mark("With safetensors"), "safetensors"), (mark("With GGUF"), "gguf"))
LICENCES = (
    (mark("Any licence"), ""),
    ("Apache 2.0", "apache-2.0"),
    ("MIT", "mit"),
    ("Llama 3.2", "llama3.2"),
    ("Llama 3.1", "llama3.1"),
    ("Gemma", "gemma"),
    ("CC BY 4.0", "cc-by-4.0"),
    (mark("Other"), "other"),
)
GATES: tuple[tuple[str, bool | None], ...] = (
    (mark("Gated or not"), None),
    (mark("Without a gate"), False),
    (mark("Behind a gate"), True),
)
SORTS: tuple[tuple[str, Sort], ...] = (
    (mark("Most downloaded"), "downloads"),
    (mark("Most liked"), "likes"),
    (mark("Newest changes"), "recent"),
    (mark("Trending"), "trending"),
)


class FiltersBar(QWidget):
    """Fields that wrap where the room ends. ``changed``: the search must be asked again; ``wish_changed``:
    only what fits is another question now."""

    changed = Signal()
    wish_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.author = QLineEdit()
        self.author.setPlaceholderText(tr("Any author"))
        self.author.setAccessibleName(tr("Author"))
        self.author.setToolTip(tr("A user or organisation, exactly as the Hub spells it"))
        self.author.setClearButtonEnabled(True)
        self.author.setFixedWidth(150)
        self.size_range = _combo(tr("Size"), SIZES, tr("How many parameters"))
        self.files = _combo(tr("Files"), FILES, tr("What the weights are stored as"))
        self.licence = _combo(tr("Licence"), LICENCES, tr("What one may do with the model"))
        self.gate = _combo(tr("Gate"), GATES, tr("Behind a gate, the owner wants to know who downloads"))
        self.sort = _combo(tr("Order"), SORTS, tr("What comes first"))
        self.fits = QCheckBox(tr("Only what fits this computer"))
        self.fits.setToolTip(tr("Leaves out what needs more memory than is free now"))
        self.purpose = SegmentedControl(
            [(str(p), word, hint) for p, word, hint in PURPOSES], name=tr("Purpose")
        )
        self.reset = button(tr("Reset"), "link", clicked=self.clear, tip=tr("Take all filters back"))
        self.problem = text("", "bad", wrap=True)
        self.problem.hide()
        fields = QWidget()
        flow = FlowLayout(fields, metrics().s)
        for field in (self.author, self.size_range, self.files, self.licence, self.gate, self.sort):
            flow.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics().s)
        column.addWidget(fields)
        column.addLayout(row(self.fits, metrics().s, self.purpose, None, self.reset))
        column.addWidget(self.problem)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.author.textChanged.connect(lambda _text: self._typing.start())
        self.author.returnPressed.connect(self._on_return)
        for combo in (self.size_range, self.files, self.licence, self.gate, self.sort):
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.fits.toggled.connect(lambda _on: self.wish_changed.emit())
        self.purpose.changed.connect(lambda _purpose: self.wish_changed.emit())

    def query(self, words: str) -> SearchQuery | None:
        """The question that ``words`` and the filters ask; None (a line says why) when it is none."""
        files = str(self.files.currentData())
        least, most = self.size_range.currentData()
        try:
            made = SearchQuery(
                text=words,
                author=self.author.text().strip(),
                min_params=least,
                max_params=most,
                gguf=files == "gguf",
                safetensors=files == "safetensors",
                license=str(self.licence.currentData()),
                gated=self.gate.currentData(),
                sort=self.sort.currentData(),
            )
        except InvalidInputError as error:
            self.problem.setText(f"{error.message} {error.hint}")
            self.problem.show()
            return None
        self.problem.hide()
        return made

    def choose_size(self, n_params: int) -> None:
        """The range of sizes that holds this one; the other filters are taken back."""
        places = (
            place
            for place, (_label, (least, most)) in enumerate(SIZES)
            if place and (least or 0) <= n_params < (most or n_params + 1)
        )
        self.choose(size=next(places, 0))

    def choose(self, *, size: int = 0, sort: str = "", fits: bool = False) -> None:
        """Take all filters back but these: a row of SIZES, a value of SORTS, only what fits."""
        self.blockSignals(True)
        self.clear()
        self.size_range.setCurrentIndex(size)
        self.sort.setCurrentIndex(max(0, self.sort.findData(sort)))
        self.fits.setChecked(fits)
        self.blockSignals(False)

    def wanted_purpose(self) -> Purpose:
        return Purpose(self.purpose.current())

    @property
    def in_force(self) -> int:
        """How many filters differ from the usual."""
        combos = (self.size_range, self.files, self.licence, self.gate, self.sort)
        chosen = sum(combo.currentIndex() > 0 for combo in combos)
        return chosen + bool(self.author.text().strip()) + self.fits.isChecked()

    def clear(self) -> None:
        for combo in (self.size_range, self.files, self.licence, self.gate, self.sort):
            combo.setCurrentIndex(0)
        self.author.clear()
        self.fits.setChecked(False)

    def _on_return(self) -> None:
        self._typing.stop()
        self.changed.emit()


def _combo(name: str, options: Sequence[tuple[str, Any]], tip: str) -> QComboBox:
    made = Picker()
    made.setAccessibleName(name)
    made.setToolTip(tip)
    for label, value in options:
        made.addItem(tr(label), value)
    return made
