"""Every command of the window by name, for the palette: pages, themes, jobs, and what the library offers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from core.language import tr
from desktop.language import LANGUAGES
from desktop.models.variant_facts import variant_title
from desktop.pages.registry import PAGES
from desktop.pages.settings_sections import SECTIONS
from desktop.services.bundle import Services
from desktop.shortcuts import keys_of, shown_keys
from desktop.widgets.command_palette import Command

if TYPE_CHECKING:
    from desktop.dialogs.help import HelpPart

MOST_VARIANTS = 300
"""The newest ones: of more, the palette would be slow, and the library finds them better."""


def window_commands(
    services: Services,
    *,
    show_notifications: Callable[[], object],
    show_help: Callable[[HelpPart], object],
    close: Callable[[], object],
) -> list[Command]:
    """What can be done now, in the order in which the palette shows it without a filter."""
    go = services.navigation.go
    update = services.settings.update

    def speak(code: str) -> None:
        """Once the palette is gone: the window is built anew."""
        QTimer.singleShot(0, services.settings, lambda: update(language=code))

    found = [
        Command(
            tr("Go to {title}", title=tr(spec.title)),
            partial(go, spec.id),
            spec.icon,
            shown_keys(f"Ctrl+{index + 1}"),
        )
        for index, spec in enumerate(PAGES)
    ]
    undoable = services.undo.last
    if undoable is not None:
        words = tr("Undo: {what}", what=undoable)
        found.append(Command(words, services.undo.undo, "arrow-u-up-left", keys_of("undo")))
    paused = services.jobs.is_paused
    found.append(
        Command(
            tr("Go on with the queue") if paused else tr("Pause the queue"),
            partial(services.jobs.set_paused, not paused),
            "play" if paused else "pause",
        )
    )
    found += [
        Command(tr("Pause {title}", title=job.title), partial(services.jobs.pause, job.id), "pause")
        for job in services.jobs.running()
        if job.can_pause
    ]
    found += [
        Command(tr("Cancel {title}", title=job.title), partial(services.jobs.cancel, job.id), "x")
        for job in services.jobs.running()
    ]
    newest = sorted(services.catalog.variants(), key=lambda variant: variant.created_at, reverse=True)
    for variant in newest[:MOST_VARIANTS]:
        label = variant_title(variant)
        found += [
            Command(
                tr("Chat with {label}", label=label),
                partial(go, "chat", "variant", variant.id),
                "chat-circle-dots",
            ),
            Command(
                tr("Show {label} in the library", label=label),
                partial(go, "library", "variant", variant.id),
                "books",
            ),
            Command(
                tr("Export {label}", label=label), partial(go, "library", "export", variant.id), "export"
            ),
        ]
    found += [
        Command(
            tr("Quantize {name}", name=source.name),
            partial(go, "quantize", "source", source.id),
            "arrows-in-cardinal",
        )
        for source in services.catalog.sources()[:MOST_VARIANTS]
    ]
    return [
        *found,
        Command(tr("Use the light theme"), partial(update, theme="light"), "sun"),
        Command(tr("Use the dark theme"), partial(update, theme="dark"), "moon"),
        Command(tr("Use the system's theme"), partial(update, theme="system"), "circle-half"),
        *(
            Command(tr("Language: {name}", name=language.name), partial(speak, language.code), "translate")
            for language in LANGUAGES
        ),
        *(
            Command(
                tr("Settings: {section}", section=tr(spec.title)),
                partial(go, "settings", "section", spec.id),
                spec.icon,
            )
            for spec in SECTIONS
        ),
        Command(tr("Welcome tour"), partial(go, "tour"), "hand-waving"),
        Command(
            tr("Find models that are here"), partial(go, "discover", "stores", "all"), "magnifying-glass"
        ),
        Command(tr("Show duplicates"), partial(go, "library", "duplicates", "all"), "copy"),
        Command(tr("Look at this computer again"), services.hardware.refresh, "arrow-clockwise"),
        Command(tr("Show notifications"), show_notifications, "bell", keys_of("notifications")),
        Command(tr("Show all shortcuts"), partial(show_help, "shortcuts"), "keyboard", keys_of("help")),
        Command(tr("Glossary: what the terms mean"), partial(show_help, "glossary"), "book-open"),
        Command(tr("Quit Bitwright"), close, "sign-out", keys_of("quit")),
    ]
