"""Which text shows calibrated methods what matters, with a look at what is in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.formats import file_size, number, percent
from core.jobs.protocol import JobKind
from core.language import mark, tr, trn
from core.settings import Settings
from desktop.models.recipe_options import HUB_PREFIX, TEXT_SUFFIXES, calibration_problem
from desktop.models.recipe_words import BUNDLED_TEXT
from desktop.services.bundle import Services
from desktop.services.outcome import Outcome
from desktop.services.process import WorkerProcess
from desktop.theme import metrics
from desktop.widgets.basics import button, text
from desktop.widgets.layout import Card
from desktop.widgets.setting_row import SettingRow, SettingsSection
from desktop.widgets.text_choice import TextChoiceField

CONTROL_WIDTH = 260
_SCRIPTS = {
    "latin": mark("Latin letters"),
    "cyrillic": mark("Cyrillic"),
    "greek": mark("Greek"),
    "arabic": mark("Arabic"),
    "hebrew": mark("Hebrew"),
    "devanagari": mark("Devanagari"),
    "thai": mark("Thai"),
    "han": mark("Chinese characters"),
    "kana": mark("Japanese kana"),
    "hangul": mark("Korean"),
    "other": mark("others"),
}


def facts_words(found: Mapping[str, Any]) -> str:
    """``1.2 MB, 400 documents. Latin letters 80 %, Chinese characters 12 %``."""
    n = int(found.get("documents") or 0)
    size = file_size(int(found.get("size_bytes") or 0))
    documents = trn("{n} document", "{n} documents", n)
    words = tr("{size} of text in {documents}.", size=size, documents=documents)
    if not found.get("complete", True):
        words += " " + tr("There is more: what lies beyond {size} is not used.", size=size)
    scripts = [
        f"{tr(_SCRIPTS.get(str(name), str(name)))} {percent(float(share), 0)}"
        for name, share in found.get("scripts") or ()
    ]
    return f"{words} {', '.join(scripts)}." if scripts else words


class TextSettings(SettingsSection):
    """A worker looks at the text: reading it takes libraries and time that the window does not have."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            "text",
            tr("Calibration text"),
            tr("Methods such as GPTQ and AWQ look at a text to see which weights matter."),
            parent=parent,
        )
        self._services = services
        self._worker: WorkerProcess | None = None
        self._shown: str | None = None
        self.field = TextChoiceField(
            tr("Usual text"), tr("For recipes that name no other text."), tr(BUNDLED_TEXT), TEXT_SUFFIXES
        )
        self.field.setFixedWidth(CONTROL_WIDTH)
        self.field.edited.connect(self._on_edited)
        self.look_button = button(tr("Look into it"), clicked=self._look)
        self.facts = text("", "quiet", wrap=True)
        self.first = text("", "caption", wrap=True, select=True)
        self.first.setAccessibleName(tr("How the text begins"))
        self.preview = Card(kind="well")
        inside = QVBoxLayout()
        inside.setSpacing(metrics().xs)
        inside.addWidget(self.facts)
        inside.addWidget(self.first)
        self.preview.body.addLayout(inside)
        self.row = SettingRow(
            tr("Usual text"),
            tr("For recipes that name no other. It should be like what the model will be used for."),
            self.field,
            also="dataset gptq awq jsonl parquet",
        )
        self.look_row = SettingRow(
            tr("What is in it"),
            "",
            self.look_button,
            below=self.preview,
            also=tr("documents languages preview"),
        )
        self.add(self.row, self.look_row)
        self.preview.hide()

    def show_settings(self, settings: Settings) -> None:
        self.field.set_value(settings.calibration_text)
        self.row.set_problem(calibration_problem(settings.calibration_text))
        self.look_row.set_remark(
            tr("A data set of the Hub is fetched for this, and kept for the next calibration.")
            if settings.calibration_text.startswith(HUB_PREFIX)
            else tr("How much text there is, in which scripts, and how it begins.")
        )
        if settings.calibration_text != self._shown:
            self._shown = settings.calibration_text
            self.preview.hide()

    def _on_edited(self, value: object) -> None:
        spec = str(value or "")
        problem = calibration_problem(spec)
        self.row.set_problem(problem)
        if not problem and spec != self._services.settings.current().calibration_text:
            self._services.settings.update(calibration_text=spec)
            if spec and not spec.startswith(HUB_PREFIX):
                self._look()  # one of the Hub would have to be fetched first: that is asked for

    def _look(self) -> None:
        if self._worker is not None:
            self._worker.shut_down()
        self.look_button.setEnabled(False)
        self.facts.setText(tr("Looking…"))
        self.first.setText("")
        self.preview.show()
        params = {"text": self._services.settings.current().calibration_text}
        self._worker = self._services.jobs.open_worker(JobKind.PREVIEW, params)
        self._worker.ended.connect(self._on_looked)

    def _on_looked(self, outcome: Outcome) -> None:
        if self.sender() is not self._worker:
            return  # another text was chosen meanwhile
        self._worker = None
        self.look_button.setEnabled(True)
        if outcome.error is not None:
            self.facts.setText(f"{outcome.error.message} {outcome.error.hint}".strip())
            return
        self.facts.setText(facts_words(outcome.result))
        lines = [
            tr("{number}. {words}", number=number(place, 0), words=words)
            for place, words in enumerate(outcome.result.get("first") or (), 1)
        ]
        self.first.setText("\n".join(lines))
