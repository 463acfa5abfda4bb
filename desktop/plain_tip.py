"""Tooltips that show what strangers wrote as it was written: Qt takes what looks like HTML for HTML."""

from __future__ import annotations

import html

from PySide6.QtGui import Qt


def plain_tip(words: str) -> str:
    """``words`` for a tooltip; marks in it are shown and mean nothing (a picture would be loaded)."""
    if not Qt.mightBeRichText(words):
        return words
    return f'<p style="white-space: pre-wrap">{html.escape(words)}</p>'
