"""My computer's advice for fine-tuning, as code: how transformers and peft load the variant."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.language import tr
from core.library.records import VariantRecord
from desktop.models.finetune import TITLE, snippet_of
from desktop.models.variant_facts import variant_title
from desktop.widgets.layout import Card
from desktop.widgets.snippet import SnippetWell


class FinetuneCard(Card):
    """Shows the code for a variant, or for one that is still to be made."""

    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.snippet = SnippetWell("")
        super().__init__(tr(TITLE), quiet=" ", actions=[self.snippet.copy], parent=parent)
        self.snippet.view.setAccessibleName(tr(TITLE))
        self.snippet.copied.connect(self.copied)
        self.body.addWidget(self.snippet)

    def show_variant(self, variant: VariantRecord | None, model: str) -> None:
        """``model`` is the name of what it is (or would be) a variant of."""
        if variant is None:
            self.quiet.setText(
                tr("Make an NF4 variant of {model} first; its own path stands here then.", model=model)
            )
        else:
            self.quiet.setText(
                tr(
                    "{variant}, with small adapters that learn beside it (QLoRA).",
                    variant=variant_title(variant),
                )
            )
        self.snippet.set_code(snippet_of(variant))
