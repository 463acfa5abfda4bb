"""The window: PySide6 Widgets over the engine's records and worker processes."""
