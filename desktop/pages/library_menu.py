"""The library's context menus: of a variant, of several, of a model."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.formats import file_size
from core.language import tr, trn
from core.library.originals import possible_originals
from core.library.records import VariantRecord
from desktop.icons import icon
from desktop.models.library_rows import LibraryRow
from desktop.pages.library_actions import TRAIN_BACK_WORDS, VariantActions
from desktop.pages.library_many import ManyActions
from desktop.services.bundle import Services


def variant_menu(
    services: Services,
    actions: VariantActions,
    variant: VariantRecord,
    missing: Sequence[str],
    parent: QWidget,
) -> QMenu:
    """All that can be done with a variant; what cannot be done now says why."""
    menu = _menu(parent)
    why_not, imported = actions.why_not_evaluate(variant), variant.recipe.is_imported
    if missing:
        _add(menu, tr("Repair…"), "wrench", lambda: actions.files.repair(variant, missing))
        _add(menu, tr("Find the missing files…"), "folder-open", lambda: actions.files.locate([variant]))
        menu.addSeparator()
    _add(menu, tr("Chat"), "chat-circle-dots", lambda: actions.chat(variant))
    _add(menu, tr("Serve"), "broadcast", lambda: actions.serve(variant))
    _add(menu, tr("Evaluate"), "gauge", lambda: actions.evaluate(variant), why_not)
    if actions.can_train_back(variant):
        _add(
            menu,
            tr(TRAIN_BACK_WORDS),
            "trend-up",
            lambda: actions.train_back(variant),
            actions.why_not_train_back(variant),
        )
    _add(menu, tr("Export…"), "export", lambda: actions.export(variant))
    if not imported:
        _add(menu, tr("Make another variant"), "arrows-in-cardinal", lambda: actions.again(variant))
        _add(menu, tr("Run this recipe again…"), "arrow-clockwise", lambda: actions.run_again(variant))
        _add(menu, tr("Save recipe…"), "floppy-disk", lambda: actions.save_recipe(variant))
    menu.addSeparator()
    starred = variant.marks.favourite
    _add(
        menu,
        tr("No favourite any more") if starred else tr("Favourite"),
        "star-fill" if starred else "star",
        lambda: actions.favourite(variant),
    )
    _add(menu, tr("Tags…"), "tag", lambda: actions.tag([variant]))
    _add(menu, tr("Rename…"), "pencil-simple", lambda: actions.rename(variant))
    menu.addSeparator()
    _add(menu, tr("Show in folder"), "folder-open", lambda: actions.reveal(variant))
    _add(menu, tr("Copy path"), "copy", lambda: actions.copy_path(variant))
    _add(menu, tr("Verify files"), "shield-check", lambda: actions.files.verify(variant))
    if imported:
        _add_originals(services, menu, variant)
    menu.addSeparator()
    words = (
        tr("Remove from the library")
        if imported
        else tr("Delete, frees {size}", size=file_size(variant.size_bytes))
    )
    _add(menu, words, "trash", lambda: actions.delete(variant), role="bad")
    return menu


def many_menu(many: ManyActions, variants: Sequence[VariantRecord], parent: QWidget) -> QMenu:
    """What can be done with several variants at once."""
    menu = _menu(parent)
    menu.addSection(trn("{n} variant", "{n} variants", len(variants)))
    for entry in many.entries(variants):
        if entry.separated:
            menu.addSeparator()
        _add(menu, entry.label, entry.icon, entry.run, entry.why_not, role="bad" if entry.bad else "quiet")
    return menu


def model_menu(
    services: Services,
    actions: VariantActions,
    row: LibraryRow,
    *,
    fold: Callable[[], object],
    chart: Callable[[], object],
    parent: QWidget,
) -> QMenu:
    """What can be done with a model."""
    menu = _menu(parent)
    source = row.source
    if row.missing and source is not None:
        _add(menu, tr("Repair…"), "wrench", lambda: actions.files.repair(source, row.missing))
        _add(menu, tr("Find the missing files…"), "folder-open", lambda: actions.files.locate([source]))
        menu.addSeparator()
    _add(
        menu,
        tr("Make a variant of it"),
        "plus",
        lambda: services.navigation.go("quantize", "source", row.source_id),
        "" if source is not None else tr("Its original is not here"),
    )
    _add(menu, tr("Show quality against size"), "chart-line", chart)
    _add(menu, tr("Fold or unfold"), "caret-down", fold)
    if source is not None:
        menu.addSeparator()
        _add(menu, tr("Tags…"), "tag", lambda: actions.tag([source]))
        _add(menu, tr("Verify files"), "shield-check", lambda: actions.files.verify(source))
        menu.addSeparator()
        _add(menu, tr("Remove the original…"), "trash", lambda: actions.delete_source(source), role="bad")
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(
    menu: QMenu, label: str, glyph: str, run: Callable[[], object], why_not: str = "", *, role: str = "quiet"
) -> QAction:
    action = menu.addAction(icon(glyph, role), label)
    action.setEnabled(not why_not)
    action.setToolTip(why_not or label)
    action.triggered.connect(lambda _checked=False: run())
    return action


def _add_originals(services: Services, menu: QMenu, variant: VariantRecord) -> None:
    """The sources that an imported variant can have been made from."""
    choices = menu.addMenu(icon("git-branch", "quiet"), tr("Its original"))
    possible = possible_originals(variant, services.catalog.sources())
    for source in possible:
        action = choices.addAction(source.name)
        action.setCheckable(True)
        action.setChecked(source.id == variant.source_id)
        action.triggered.connect(
            lambda _checked=False, chosen=source.id: services.catalog.link_source(variant.id, chosen)
        )
    if not possible:
        choices.addAction(tr("No model here has its shape")).setEnabled(False)
