"""Every command of the window by name, for the palette: pages, themes, jobs, and what the library offers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desktop.pages.registry import PAGES
from desktop.services.bundle import Services
from desktop.widgets.command_palette import Command


def window_commands(
    services: Services, show_notifications: Callable[[], object], close: Callable[[], object]
) -> list[Command]:
    """What can be done now, in the order in which the palette shows it without a filter."""
    go = services.navigation.go
    update = services.settings.update
    found = [
        Command(f"Go to {spec.title}", partial(go, spec.id), spec.icon, f"Ctrl+{index + 1}")
        for index, spec in enumerate(PAGES)
    ]
    found += [
        Command(f"Cancel {job.title}", partial(services.jobs.cancel, job.id), "stop-circle")
        for job in services.jobs.running()
    ]
    for variant in services.catalog.variants():
        label = f"{variant.name} {variant.recipe.label}"
        found += [
            Command(f"Chat with {label}", partial(go, "chat", "variant", variant.id), "chats"),
            Command(f"Show {label} in the library", partial(go, "library", "variant", variant.id), "books"),
            Command(f"Export {label}", partial(go, "library", "export", variant.id), "export"),
        ]
    found += [
        Command(f"Quantize {source.name}", partial(go, "quantize", "source", source.id), "arrows-in-cardinal")
        for source in services.catalog.sources()
    ]
    return [
        *found,
        Command("Use the light theme", partial(update, theme="light"), "sun"),
        Command("Use the dark theme", partial(update, theme="dark"), "moon"),
        Command("Use the system's theme", partial(update, theme="system"), "circle-half"),
        Command("Find models that are here", partial(go, "discover", "stores", "all"), "magnifying-glass"),
        Command("Show duplicates", partial(go, "library", "duplicates", "all"), "copy"),
        Command("Look at this computer again", services.hardware.refresh, "arrow-clockwise"),
        Command("Show notifications", show_notifications, "bell"),
        Command("Quit Bitwright", close, "sign-out", "Ctrl+Q"),
    ]
