"""Icons, theme tokens and texts that ship with the app (read through importlib.resources)."""
