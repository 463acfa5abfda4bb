"""The window: PySide6 Widgets over the engine's records and worker processes."""

from desktop.singletons import keep_singletons_alive

keep_singletons_alive()
