"""Quantize's simple mode: what suits best as a large card, below it something smaller and better."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.language import tr
from desktop.glossary import label_tip
from desktop.models.offers import ROLE_WORDS, Figure, Offer, Role
from desktop.models.rows import Meaning
from desktop.theme import metrics
from desktop.widgets.badges import Badge
from desktop.widgets.basics import IconLabel, TextRole, button, text
from desktop.widgets.layout import clear_layout
from desktop.widgets.radio_card import RadioCard

_ICONS = {
    Role.BEST: "star-fill",
    Role.SMALLER: "arrow-down",
    Role.BETTER: "arrow-up",
    Role.OWN: "sliders-horizontal",
}


_LINE_ROLES: tuple[TextRole, TextRole] = ("body", "quiet")


class OffersPane(QWidget):
    """``offer_chosen`` carries the card's offer when the user chooses it."""

    offer_chosen = Signal(object)
    expert_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = metrics()
        self._offers: tuple[Offer, ...] = ()
        self._group: QButtonGroup | None = None
        self.cards: dict[str, RadioCard] = {}
        self.nothing = text("", "quiet", wrap=True)
        self.nothing.hide()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(size.m)
        self.more = button(
            tr("All levels, formats and options"),
            "link",
            icon_name="sliders-horizontal",
            clicked=self.expert_asked.emit,
        )
        self._content = QWidget()
        self._content.setProperty("surface", "clear")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.m)
        column.addWidget(self.nothing)
        column.addLayout(self._cards)
        column.addWidget(self.more)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setProperty("surface", "clear")
        scroll.setWidget(self._content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def offers(self) -> tuple[Offer, ...]:
        return self._offers

    def show_offers(self, offers: Sequence[Offer], chosen: str, nothing: str = "") -> None:
        """Show the cards and mark the one whose key is ``chosen``; without any, say ``nothing``."""
        if tuple(offers) != self._offers:
            focused = next((key for key, card in self.cards.items() if card.radio.hasFocus()), None)
            self._offers = tuple(offers)
            self._build()
            if focused in self.cards:
                self.cards[focused].radio.setFocus(Qt.FocusReason.OtherFocusReason)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not offers and bool(nothing))
        card = self.cards.get(chosen)
        if card is not None:
            card.radio.setChecked(True)

    def _build(self) -> None:
        clear_layout(self._cards)
        self.cards.clear()
        self._group = QButtonGroup(self._content)
        small = QHBoxLayout()
        small.setSpacing(metrics().m)
        for offer in self._offers:
            large = offer.role in {Role.BEST, Role.OWN}
            card = _large(self._group, offer) if large else _small(self._group, offer)
            card.chosen.connect(lambda offer=offer: self.offer_chosen.emit(offer))
            self.cards[offer.key] = card
            if large:
                self._cards.addWidget(card)
            else:
                small.addWidget(card, 1)
        self._cards.addLayout(small)


def _card(group: QButtonGroup, offer: Offer) -> RadioCard:
    card = RadioCard(group, offer.name)
    role = tr(ROLE_WORDS[offer.role])
    said = ", ".join(f"{figure.name} {figure.value}" for figure in offer.figures)
    card.radio.setAccessibleName(f"{role}: {offer.name}")
    card.radio.setAccessibleDescription(f"{said}. {' '.join(offer.reasons)}")
    card.radio.setProperty("title", "small")
    card.setAccessibleName(f"{role}: {offer.name}")
    meaning: Meaning = "accent" if offer.role is Role.BEST else "quiet"
    card.head.addWidget(Badge(role, _ICONS[offer.role], meaning), 0, Qt.AlignmentFlag.AlignVCenter)
    is_told = offer.role in {Role.BEST, Role.OWN} or (offer.badge and offer.badge.meaning != "ok")
    if offer.badge is not None and is_told:
        fit = Badge(tr(offer.badge.word), offer.badge.icon, offer.badge.meaning, offer.badge_tip)
        card.head.addWidget(fit, 0, Qt.AlignmentFlag.AlignVCenter)
    card.head.addStretch(1)
    return card


def _large(group: QButtonGroup, offer: Offer) -> RadioCard:
    """With figures, the reason, and the further ones folded."""
    card = _card(group, offer)
    card.radio.setProperty("title", "large")
    figures = QWidget()
    grid = QGridLayout(figures)
    grid.setContentsMargins(0, metrics().xs, 0, metrics().xs)
    grid.setHorizontalSpacing(metrics().l)
    grid.setVerticalSpacing(metrics().s)
    for position, figure in enumerate(offer.figures):
        grid.addWidget(_figure(figure), 0, position)
        grid.setColumnStretch(position, 1)
    card.body.addWidget(figures)
    if offer.reasons:
        card.body.addWidget(text(offer.reasons[0], wrap=True))
    further = [*offer.reasons[1:], offer.loads_in]
    rest = QWidget()
    lines = QVBoxLayout(rest)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(metrics().xs)
    for words in further:
        if words:
            lines.addLayout(_reason(words))
    rest.hide()
    fold = button(tr("Why this one?"), "link")

    def toggle() -> None:
        shown = rest.isHidden()
        rest.setVisible(shown)
        fold.setText(tr("Hide the reasons") if shown else tr("Why this one?"))

    fold.clicked.connect(lambda _checked=False: QTimer.singleShot(0, rest, toggle))
    card.head.addWidget(fold)
    card.body.addWidget(rest)
    return card


def _small(group: QButtonGroup, offer: Offer) -> RadioCard:
    """Its figures in two lines."""
    card = _card(group, offer)
    lines = [offer.figures[:2], offer.figures[:1:-1]]
    for role, figures in zip(_LINE_ROLES, lines, strict=True):
        words = "  ·  ".join(figure.short or figure.value for figure in figures)
        if words:
            card.body.addWidget(text(words, role, wrap=True))
    card.setToolTip(" ".join(offer.reasons))
    return card


def _figure(figure: Figure) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(text(figure.name, "overline"))
    column.addWidget(text(figure.value, "strong"))
    column.addWidget(text(figure.remark, "caption", wrap=True))
    column.addStretch(1)
    made.setAccessibleName(f"{figure.name}: {figure.value}, {figure.remark}")
    made.setToolTip(label_tip(figure.name))
    return made


def _reason(words: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(metrics().s)
    line.addWidget(IconLabel("check", "accent", 15), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(text(words, "quiet", wrap=True), 1)
    return line
