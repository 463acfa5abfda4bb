"""Handing a variant over: where to, what that needs, and what will happen, told before it does."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.errors import BitwrightError
from core.language import mark, tr
from core.library.records import VariantRecord
from core.stores.handover import ExportPlan, ExportRequest, Target, ollama_name, plan_export
from desktop.dialogs.fit import fit
from desktop.models.variant_facts import variant_title
from desktop.services.bundle import Services
from desktop.theme import metrics
from desktop.widgets.basics import IconLabel, button, indent_text, line, set_role, text
from desktop.widgets.layout import clear_layout
from desktop.widgets.segmented import SegmentedControl

_DELAY_MS = 250
_WIDTH = 560
_TARGETS = (
    (Target.OLLAMA, "Ollama", mark("As a model that 'ollama run' starts")),
    (Target.LM_STUDIO, "LM Studio", mark("Into its folder of models, by a hard link")),
    (Target.FOLDER, mark("Folder"), mark("Into any folder, by a hard link or a copy")),
    (Target.HUB, "Hub", mark("Upload it to the Hugging Face Hub with a model card")),
)
_HOW_WORDS = {
    "api": mark("It becomes the model {} in Ollama."),
    "modelfile": mark("A Modelfile is written: {}"),
    "link": mark("It appears as {}"),
    "copy": mark("It is copied to {}"),
    "upload": mark("It is uploaded to {}."),
}


class ExportDialog(QDialog):
    """Asks for a target and its fields; ``chosen`` gets the request when Export is pressed."""

    def __init__(
        self,
        services: Services,
        variant: VariantRecord,
        chosen: Callable[[ExportRequest], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export {variant}", variant=variant_title(variant)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services = services
        self._variant = variant
        self._chosen = chosen
        self._ticket = 0
        self.plan: ExportPlan | None = None
        self._build()
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._delay.timeout.connect(self._ask)
        self._on_target()

    # The form.

    def _build(self) -> None:
        size = metrics()
        self.target = SegmentedControl(
            [(str(t), label, tip) for t, label, tip in _TARGETS], name=tr("Target")
        )
        self.forms = (self._ollama_form(), self._lm_studio_form(), self._folder_form(), self._hub_form())
        self.target.changed.connect(lambda _target: self._on_target())
        self.outcome = QVBoxLayout()
        self.outcome.setSpacing(size.s)
        self.cancel_button = button(tr("Cancel"), clicked=self.reject)
        self.export_button = button(tr("Export"), "primary", icon_name="export", clicked=self._on_export)
        self.export_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(size.s)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.xl, size.xl, size.xl, size.l)
        layout.setSpacing(size.l)
        layout.addWidget(text(self.windowTitle(), "subtitle", wrap=True))
        layout.addWidget(self.target)
        for form in self.forms:
            layout.addWidget(form)
        layout.addWidget(line())
        layout.addLayout(self.outcome)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)

    def _ollama_form(self) -> QWidget:
        self.ollama_name = self._field(tr("Name in Ollama"), ollama_name(self._variant))
        self.system = QPlainTextEdit()
        self.system.setAccessibleName(tr("System text"))
        self.system.setPlaceholderText(tr("What the model is told before every conversation, if anything"))
        self.system.setTabChangesFocus(True)
        self.system.setFixedHeight(72)
        self.system.textChanged.connect(self._on_changed)
        self.context = QSpinBox()
        self.context.setRange(0, max(0, self._variant.facts.context_length))
        self.context.setSingleStep(1024)
        self.context.setSpecialValueText(tr("As Ollama does"))
        self.context.setAccessibleName(tr("Context in tokens"))
        self.temperature = QDoubleSpinBox()
        self.temperature.setRange(-0.1, 2.0)
        self.temperature.setSingleStep(0.1)
        self.temperature.setDecimals(1)
        self.temperature.setValue(-0.1)
        self.temperature.setSpecialValueText(tr("As Ollama does"))
        self.temperature.setAccessibleName(tr("Temperature"))
        for spin in (self.context, self.temperature):
            indent_text(spin)
            spin.valueChanged.connect(self._on_changed)
        self.modelfile = QCheckBox(tr("Write a Modelfile instead, for 'ollama create'"))
        self.modelfile.toggled.connect(self._on_changed)
        return self._form(
            (tr("Name"), self.ollama_name),
            (tr("System text"), self.system),
            (tr("Context"), self.context),
            (tr("Temperature"), self.temperature),
            ("", self.modelfile),
        )

    def _lm_studio_form(self) -> QWidget:
        self.lm_studio_name = self._field(tr("Name of the file"), "")
        self.lm_studio_name.setPlaceholderText(tr("By its model and level"))
        self.lm_studio_folder = self._field(tr("LM Studio's folder of models"), "")
        self.lm_studio_folder.setPlaceholderText(tr("Where LM Studio says, if it is on this computer"))
        return self._form((tr("Folder"), self.lm_studio_folder), (tr("File"), self.lm_studio_name))

    def _folder_form(self) -> QWidget:
        self.folder = self._field(tr("Folder"), "")
        self.folder.setPlaceholderText(tr("Path of a folder; it is made if it is not there"))
        choose = button(tr("Choose…"), clicked=self._choose_folder)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        self.folder_name = self._field(tr("Name of the file or folder"), "")
        self.folder_name.setPlaceholderText(tr("By its model and level"))
        return self._form((tr("Folder"), holder), (tr("Name"), self.folder_name))

    def _hub_form(self) -> QWidget:
        self.repo = self._field(tr("Repository"), "")
        self.repo.setPlaceholderText(tr("owner/name; it is made if it is not there"))
        self.private = QCheckBox(tr("Private: only you can see it"))
        self.private.setChecked(True)
        self.private.toggled.connect(self._on_changed)
        return self._form((tr("Repository"), self.repo), ("", self.private))

    def _field(self, name: str, content: str) -> QLineEdit:
        field = QLineEdit(content)
        field.setAccessibleName(name)
        field.textChanged.connect(self._on_changed)
        return field

    def _form(self, *rows: tuple[str, QWidget]) -> QWidget:
        size = metrics()
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.m)
        for name, control in rows:
            row = QHBoxLayout()
            row.setSpacing(size.l)
            label = text(name, "quiet")
            label.setFixedWidth(96)
            label.setContentsMargins(0, size.s, 0, 0)  # on the line of the control's first words
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(control, 1)
            column.addLayout(row)
        column.addStretch(1)
        return form

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, tr("Export into a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    # What will happen.

    def request(self) -> ExportRequest:
        """What the form asks for now."""
        target = Target(self.target.current())
        variant = self._variant.id
        match target:
            case Target.OLLAMA:
                name = self.ollama_name.text().strip() or None
                return ExportRequest(
                    variant,
                    target,
                    name=name,
                    out=self._modelfile_folder(name) if self.modelfile.isChecked() else None,
                    system=self.system.toPlainText().strip() or None,
                    context=self.context.value() or None,
                    temperature=None if self.temperature.value() < 0 else round(self.temperature.value(), 1),
                )
            case Target.LM_STUDIO:
                name = self.lm_studio_name.text().strip() or None
                return ExportRequest(variant, target, name=name, out=_folder(self.lm_studio_folder.text()))
            case Target.FOLDER:
                name = self.folder_name.text().strip() or None
                return ExportRequest(variant, target, name=name, out=_folder(self.folder.text()))
            case Target.HUB:
                repo = self.repo.text().strip() or None
                return ExportRequest(variant, target, repo=repo, private=self.private.isChecked())

    def _modelfile_folder(self, name: str | None) -> Path:
        from core.library.ids import slug

        folder = (name or ollama_name(self._variant)).replace(":", "-")
        return self._services.paths.models / "exports" / slug(folder)

    def _on_target(self) -> None:
        for (target, _, _), form in zip(_TARGETS, self.forms, strict=True):
            form.setVisible(str(target) == self.target.current())
        self._on_changed()

    def _on_changed(self, *_: object) -> None:
        self._ticket += 1
        self.plan = None
        self.export_button.setEnabled(False)
        self._delay.start()

    def _ask(self) -> None:
        """Plan off the main thread: it looks at disks and may ask Ollama."""
        ticket, request = self._ticket, self.request()
        paths, variant = self._services.paths, self._variant

        def work() -> ExportPlan | BitwrightError:
            try:
                plan = plan_export(paths, variant, request)
                if request.to is Target.HUB:
                    from core.hub.client import HubClient
                    from core.stores.hub_upload import require_login

                    require_login(HubClient.from_settings(paths))
            except BitwrightError as error:
                return error
            else:
                return plan

        self._services.background.run(work, lambda found: self._show(ticket, found))

    def _show(self, ticket: int, found: ExportPlan | BitwrightError) -> None:
        if ticket != self._ticket:
            return
        clear_layout(self.outcome)
        if isinstance(found, BitwrightError):
            if self._is_blank():
                self._say("info", "quiet", _without_flags(found.hint), "")
            else:
                self._say("warning-circle-fill", "bad", found.message, _without_flags(found.hint))
            self._fit()
            return
        self.plan = found
        self.export_button.setEnabled(True)
        self._say("arrow-right", "accent", tr(_HOW_WORDS[found.how]).format(found.destination), "")
        for note in found.notes:
            self._say("info", "quiet", note, "")
        self._fit()

    def _fit(self) -> None:
        """As high as this target's form, and with its buttons inside the window."""
        fit(self, _WIDTH)

    def _is_blank(self) -> bool:
        """Whether what must be named was not typed yet: that is no mistake of anybody's."""
        needed = {Target.FOLDER: self.folder, Target.HUB: self.repo}.get(Target(self.target.current()))
        return needed is not None and not needed.text().strip()

    def _say(self, icon_name: str, role: str, words: str, hint: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(metrics().s)
        mark = IconLabel(icon_name, role, 16)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        label = text(f"{words} {hint}".strip(), "body", wrap=True, select=True)
        set_role(label, "quiet" if role == "quiet" else "body")
        row.addWidget(label, 1)
        self.outcome.addLayout(row)
        for made in (mark, label):
            made.setVisible(True)  # now: what is shown a moment later has no height yet

    def outcome_words(self) -> str:
        """What is said now, for tests and screen readers."""
        words = []
        for index in range(self.outcome.count()):
            row = self.outcome.itemAt(index)
            inner = row.layout() if row is not None else None
            item = inner.itemAt(1) if inner is not None else None
            widget = item.widget() if item is not None else None
            words.append(str(widget.property("text")) if widget is not None else "")
        return "\n".join(words)

    def _on_export(self) -> None:
        if self.plan is not None:
            request = self.plan.request
            self.accept()
            self._chosen(request)


def _folder(typed: str) -> Path | None:
    """What was typed as an absolute path; None for nothing (or for a user's folder that nobody has)."""
    plain = typed.strip().strip('"')
    try:
        return Path(plain).expanduser().absolute() if plain and "\0" not in plain else None
    except RuntimeError:
        return None


def _without_flags(hint: str) -> str:
    """A hint as the window says it: without the names of the terminal's options."""
    return re.sub(r" \(--[a-z]+\)", "", hint)
