"""What if I had another computer: choose one, and a notice that says so until it is put back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout

from core.errors import BitwrightError
from core.language import mark, tr
from desktop.services.hardware import HardwareService
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, restyle, set_role, text
from desktop.widgets.layout import Card
from desktop.widgets.picker import Picker

RAM_GB = (8, 16, 24, 32, 48, 64, 96, 128, 192, 256)
QUESTION = mark("What if I had another computer?")
QUIET = mark(
    "Choose a graphics card for this computer, or a whole one. Advice here and in Discover is then for it."
)
NOTICE = mark(
    "Advice here and in Discover is for that computer, by its makers' figures. Real work uses this one."
)
_THIS = mark("This computer")


class SimulateCard(Card):
    """Hidden until ``opener`` is pressed; a notice while something is imagined."""

    def __init__(self, hardware: HardwareService) -> None:
        super().__init__(kind="well")
        self._hardware = hardware
        self._is_filled = False
        self.opener = button(tr("What if I had…"), icon_name="flask", tip=tr(QUESTION), clicked=self._toggle)
        self._icon = IconLabel("flask", "quiet", 20)
        self.title = text(tr(QUESTION), "strong", wrap=True)
        self.quiet = text(tr(QUIET), "quiet", wrap=True)
        self.back = button(tr("Back to this computer"), clicked=self._on_back)
        self.computer = Picker()
        self.computer.setAccessibleName(tr("Computer or graphics card to imagine"))
        self.search = QLineEdit()
        self.search.setAccessibleName(tr("Search a computer or graphics card"))
        self.search.setPlaceholderText(tr("Type to search: RTX 4090, Apple M4, Raspberry…"))
        self.computer.setLineEdit(self.search)
        self.computer.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.computer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.computer.setMinimumContentsLength(18)
        self.computer.setMaxVisibleItems(14)
        self.memory = Picker()
        self.memory.setAccessibleName(tr("Memory to imagine"))
        self.memory.addItem(tr("Memory as it is"), None)
        for ram in RAM_GB:
            self.memory.addItem(tr("{ram} GB of memory", ram=ram), float(ram))
        self.problem = text("", "bad", wrap=True)
        self.problem.hide()
        self._lay_out()
        self.hide()
        self.computer.activated.connect(lambda _index: self._on_chosen())
        self.search.returnPressed.connect(self._on_chosen)
        self.memory.activated.connect(lambda _index: self._on_chosen())
        hardware.changed.connect(self._show_state)

    def _lay_out(self) -> None:
        size = metrics()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.quiet)
        top = QHBoxLayout()
        top.setSpacing(size.m)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        controls = QHBoxLayout()
        controls.setSpacing(size.m)
        controls.addWidget(self.computer, 3)
        controls.addWidget(self.memory, 1)
        self.body.addLayout(top)
        self.body.addLayout(controls)
        self.body.addWidget(self.problem)
        self._show_state()

    def open(self) -> None:
        """Show the choice (the list of computers is made the first time)."""
        if not self._is_filled:
            self._fill()
        self.show()
        self.computer.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def _fill(self) -> None:
        from core.hardware.simulate import simulated_names, simulated_words

        self._is_filled = True
        self.computer.addItem(tr(_THIS), None)
        for name in simulated_names():
            self.computer.addItem(name, name)
            self.computer.setItemData(
                self.computer.count() - 1, simulated_words(name), Qt.ItemDataRole.ToolTipRole
            )
        names = QCompleter(self.computer.model(), self.computer)
        names.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names.activated.connect(lambda _text: self._on_chosen())
        self.computer.setCompleter(names)

    def _toggle(self) -> None:
        if self.isHidden():
            self.open()
        elif self._hardware.simulated is None:
            self.hide()

    def _on_chosen(self) -> None:
        """What stands in the fields is imagined: a name of the list, or words that mean one."""
        typed = self.computer.currentText().strip()
        index = self.computer.findText(typed, Qt.MatchFlag.MatchFixedString)
        name = self.computer.itemData(index) if index >= 0 else typed or None
        ram: float | None = self.memory.currentData()
        try:
            self._hardware.simulate(name, ram)
        except BitwrightError as error:
            self.problem.setText(error.message if index < 0 else f"{error.message} {error.hint}")
            self.problem.show()

    def _on_back(self) -> None:
        self.computer.setCurrentIndex(0)
        self.memory.setCurrentIndex(0)
        self._hardware.simulate(None, None)
        self.hide()

    def _show_state(self) -> None:
        """A plain question, or the notice."""
        words = self._hardware.simulated
        self.problem.hide()
        self.title.setText(tr("Simulated: {words}", words=words) if words else tr(QUESTION))
        self.quiet.setText(tr(NOTICE if words else QUIET))
        set_role(self.title, "subtitle" if words else "strong")
        self._icon.set_icon("warning-fill" if words else "flask", "warn" if words else "quiet")
        self.back.setVisible(words is not None)
        self.opener.setVisible(words is None)
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.quiet.text())
        if self.property("card") != (kind := "notice" if words else "well"):
            self.setProperty("card", kind)
            restyle(self)
