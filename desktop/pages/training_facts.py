"""What training did for a variant: before and after, time, steps and the curve."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from core.language import tr
from core.library.records import VariantRecord
from desktop.models.training import PLAIN_KL, curve_of_lineage, training_pairs
from desktop.widgets.basics import text
from desktop.widgets.layout import KeyValueGrid
from desktop.widgets.loss_curve import LossCurve

CURVE_HEIGHT = 170


def add_training(layout: QVBoxLayout, variant: VariantRecord) -> LossCurve | None:
    """Add what the lineage tells of its training; nothing for a variant that was not trained."""
    pairs = training_pairs(variant.lineage)
    if not pairs:
        return None
    layout.addWidget(text(tr("Training"), "strong"))
    facts = KeyValueGrid(pairs)
    facts.setToolTip(tr(PLAIN_KL))
    layout.addWidget(facts)
    curve = curve_of_lineage(variant.lineage)
    if curve.is_empty:
        return None
    picture = LossCurve(CURVE_HEIGHT)
    picture.set_curve(curve)
    layout.addWidget(picture)
    return picture
