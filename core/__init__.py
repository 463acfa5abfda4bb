"""Bitwright's engine: everything the app can do, without a screen (no Qt below here)."""
