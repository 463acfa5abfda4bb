"""Questions that block."""
