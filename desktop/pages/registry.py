"""The pages in the order of the rail; each is imported and built when it is first shown."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from core.language import mark
from desktop.services.bundle import Services


@dataclass(frozen=True, slots=True)
class PageSpec:
    """``factory`` is "module:Class"; the class is called as ``Class(services, parent)``.

    A page may have ``on_shown()`` and ``open_item(kind, item_id)``.
    """

    id: str
    title: str
    icon: str
    factory: str


PAGES: tuple[PageSpec, ...] = (
    PageSpec("computer", mark("My computer"), "desktop", "desktop.pages.computer:ComputerPage"),
    PageSpec("discover", mark("Discover"), "compass", "desktop.pages.discover:DiscoverPage"),
    PageSpec("quantize", mark("Quantize"), "arrows-in-cardinal", "desktop.pages.quantize:QuantizePage"),
    PageSpec("library", mark("Library"), "books", "desktop.pages.library:LibraryPage"),
    PageSpec("chat", mark("Chat"), "chats", "desktop.pages.chat:ChatPage"),
    PageSpec("serve", mark("Serve"), "broadcast", "desktop.pages.serve:ServePage"),
    PageSpec("activity", mark("Activity"), "activity", "desktop.pages.activity:ActivityPage"),
    PageSpec("settings", mark("Settings"), "gear-six", "desktop.pages.settings:SettingsPage"),
)


class _PageFactory(Protocol):
    def __call__(self, services: Services, parent: QWidget | None = None) -> QWidget: ...


def preload_pages() -> None:
    """Import every page's module (in a thread), so that showing a page for the first time is quick."""
    for spec in PAGES:
        import_module(spec.factory.partition(":")[0])


def build_page(spec: PageSpec, services: Services, parent: QWidget) -> QWidget:
    """Import the page's module and make the page."""
    module, name = spec.factory.split(":")
    factory = cast("_PageFactory", getattr(import_module(module), name))
    return factory(services, parent)
