"""Every command of the window by name, for the palette: pages, themes, jobs, and what the library offers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from core.language import tr
from core.library.records import VariantRecord
from desktop.language import LANGUAGES
from desktop.models.variant_facts import variant_title
from desktop.pages.registry import PAGES
from desktop.pages.settings_sections import SECTIONS
from desktop.services.bundle import Services
from desktop.shortcuts import keys_of, shown_keys
from desktop.widgets.command_palette import Command

if TYPE_CHECKING:
    from desktop.dialogs.help import HelpPart

FIND_ICON = "magnifying-glass"
CHAT_ICON = "chat-circle-dots"
MOST_VARIANTS = 300
"""The newest ones: of more, the palette would be slow, and the library finds them better."""


def window_commands(
    services: Services,
    *,
    show_notifications: Callable[[], object],
    show_help: Callable[[HelpPart], object],
    close: Callable[[], object],
) -> list[Command]:
    """What can be done now, in the order in which the palette shows it without a filter.

    First where to go and what runs, then what the window can do, and last the models of the library.
    """
    go = services.navigation.go
    pages = [
        Command(
            tr("Go to {title}", title=tr(spec.title)),
            partial(go, spec.id),
            spec.icon,
            shown_keys(f"Ctrl+{index + 1}"),
        )
        for index, spec in enumerate(PAGES)
    ]
    update = services.settings.update
    window = [
        Command(tr("Find models that are here"), partial(go, "discover", "stores", "all"), FIND_ICON),
        Command(tr("Free up space…"), partial(go, "library", "space", "all"), "hard-drive"),
        Command(tr("Find missing files…"), partial(go, "library", "missing", "all"), "folder-open"),
        Command(tr("Show quality against size"), partial(go, "library", "chart", "all"), "chart-line"),
        Command(tr("Show disk usage"), partial(go, "library", "disk", "all"), "chart-pie-slice"),
        Command(tr("Show duplicates"), partial(go, "library", "duplicates", "all"), "copy"),
        Command(tr("Show saved recipes"), partial(go, "quantize", "recipes", "all"), "notebook"),
        Command(
            tr("Save the recipe on Quantize"),
            partial(go, "quantize", "save_recipe", "this"),
            "notebook",
            keys_of("quantize.save_recipe"),
        ),
        Command(
            tr("Share the recipe on Quantize"), partial(go, "quantize", "share_recipe", "this"), "export"
        ),
        Command(tr("New chat"), partial(go, "chat", "new", "all"), "plus", keys_of("chat.new")),
        Command(tr("Compare two variants"), partial(go, "chat", "mode", "compare"), "columns"),
        Command(tr("Run test prompts"), partial(go, "chat", "mode", "tests"), "clipboard-text"),
        Command(tr("Search conversations"), partial(go, "chat", "find", "all"), FIND_ICON),
        Command(tr("Use the light theme"), partial(update, theme="light"), "sun"),
        Command(tr("Use the dark theme"), partial(update, theme="dark"), "moon"),
        Command(tr("Use the system's theme"), partial(update, theme="system"), "circle-half"),
        Command(tr("Welcome tour"), partial(go, "tour"), "hand-waving"),
        Command(tr("Look at this computer again"), services.hardware.refresh, "arrow-clockwise"),
        Command(tr("Show notifications"), show_notifications, "bell", keys_of("notifications")),
        Command(tr("Show all shortcuts"), partial(show_help, "shortcuts"), "keyboard", keys_of("help")),
        Command(tr("Glossary: what the terms mean"), partial(show_help, "glossary"), "book-open"),
        Command(tr("Quit Bitwright"), close, "sign-out", keys_of("quit")),
    ]
    return [
        *pages,
        *_job_commands(services),
        *window,
        *_settings_commands(services),
        *_library_commands(services),
    ]


def _settings_commands(services: Services) -> list[Command]:
    """The sections of Settings, and the languages."""
    settings, go = services.settings, services.navigation.go

    def speak(code: str) -> None:
        """Once the palette is gone: the window is built anew."""
        QTimer.singleShot(0, settings, lambda: settings.update(language=code))

    sections = [
        Command(
            tr("Settings: {section}", section=tr(spec.title)),
            partial(go, "settings", "section", spec.id),
            spec.icon,
        )
        for spec in SECTIONS
    ]
    languages = [
        Command(tr("Language: {name}", name=language.name), partial(speak, language.code), "translate")
        for language in LANGUAGES
    ]
    return [*sections, *languages]


def _job_commands(services: Services) -> list[Command]:
    """What can be taken back, and what can be done about the queue and what runs."""
    jobs, found = services.jobs, []
    undoable = services.undo.last
    if undoable is not None:
        words = tr("Undo: {what}", what=undoable)
        found.append(Command(words, services.undo.undo, "arrow-u-up-left", keys_of("undo")))
    if jobs.is_paused:
        found.append(Command(tr("Go on with the queue"), partial(jobs.set_paused, False), "play"))
    else:
        found.append(Command(tr("Pause the queue"), partial(jobs.set_paused, True), "pause"))
    for job in jobs.running():
        if job.can_pause:
            found.append(Command(tr("Pause {title}", title=job.title), partial(jobs.pause, job.id), "pause"))
        found.append(Command(tr("Cancel {title}", title=job.title), partial(jobs.cancel, job.id), "x"))
    return found


def _library_commands(services: Services) -> list[Command]:
    """The newest models and variants, and what can be done with each."""
    go, found = services.navigation.go, []
    newest = sorted(services.catalog.variants(), key=lambda variant: variant.created_at, reverse=True)
    for variant in newest[:MOST_VARIANTS]:
        label = variant_title(variant)
        found += [
            Command(
                tr("Chat with {label}", label=label), partial(go, "chat", "variant", variant.id), CHAT_ICON
            ),
            _serve_command(services, variant, label),
            Command(
                tr("Show {label} in the library", label=label),
                partial(go, "library", "variant", variant.id),
                "books",
            ),
            Command(
                tr("Export {label}", label=label), partial(go, "library", "export", variant.id), "export"
            ),
        ]
        if not variant.recipe.is_imported:
            again = partial(go, "quantize", "rerun", variant.id)
            found.append(Command(tr("Make {label} again", label=label), again, "arrows-in-cardinal"))
    sources = sorted(services.catalog.sources(), key=lambda source: source.added_at, reverse=True)
    found += [
        Command(
            tr("Copy the address of {title}", title=server.title),
            partial(QGuiApplication.clipboard().setText, server.address),
            "copy",
        )
        for server in services.serving.running()
        if server.address
    ]
    found += [
        Command(
            tr("Quantize {name}", name=source.name),
            partial(go, "quantize", "source", source.id),
            "arrows-in-cardinal",
        )
        for source in sources[:MOST_VARIANTS]
    ]
    return found


def _serve_command(services: Services, variant: VariantRecord, label: str) -> Command:
    """Serve a variant, or stop serving it."""
    running = services.serving.of_variant(variant.id)
    if running is not None and running.state.holds_memory:
        return Command(
            tr("Stop serving {label}", label=label), partial(services.serving.stop, running.id), "stop"
        )
    go = services.navigation.go
    return Command(tr("Serve {label}", label=label), partial(go, "serve", "variant", variant.id), "broadcast")
