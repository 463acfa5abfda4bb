"""The list of conversations: title, when, with whom, and where the search found it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.conversations.store import TalkHead
from core.formats import full_date, relative_date
from core.language import mark
from desktop.models.rows import Column, RowsModel


def head_line(head: TalkHead) -> str:
    """The quiet line below a title."""
    return head.snippet or "  ·  ".join([relative_date(head.updated_at), *head.variants])


def talks_model(parent: QObject | None = None) -> RowsModel[TalkHead]:
    """One column; the view draws both lines. Filtering is the store's, not the model's."""
    column: Column[TalkHead] = Column(
        "title",
        mark("Conversation"),
        "",
        lambda head: head.title,
        lambda head: head.title.lower(),
        tooltip=lambda head: f"{head.title}\n{full_date(head.updated_at)}\n{', '.join(head.variants)}",
        tail=head_line,
    )
    return RowsModel((column,), lambda head: head.id, lambda head: head.title, parent)
