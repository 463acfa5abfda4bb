"""Blind votes on the conversation of a chat: given, taken back, or left out by showing the names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.conversations.talk import Turn
from core.library.votes import Preference
from desktop.services.conversations import ConversationsService
from desktop.services.votes import VotesService

if TYPE_CHECKING:
    from desktop.services.chat_room import ChatRoom


class Ballot:
    """Counts in the library, and is noted in the conversation."""

    def __init__(self, room: ChatRoom, votes: VotesService, talks: ConversationsService) -> None:
        self._room, self._votes, self._talks = room, votes, talks

    def hidden_turn(self) -> Turn | None:
        """The last turn in sight, when it is answered and waits for a vote."""
        last = self._room.talk.last
        if last is None or self._room.is_busy or not last.is_hidden:
            return None
        return last

    def vote(self, preference: Preference) -> Turn | None:
        """Vote on the latest hidden turn; gives it, with names in sight now."""
        room, turn = self._room, self.hidden_turn()
        if turn is None:
            return None
        first, second = (reply.variant_id if reply else "" for reply in turn.replies)
        self._votes.add(first, second, preference, talk_id=room.talk.id, turn=turn.id)
        room.revise(room.talk.voted(turn.id, preference))
        return room.talk.turn(turn.id)

    def take_back(self, talk_id: str, turn_id: int) -> None:
        """Undo a vote, also one of a conversation that is not open any more."""
        self._votes.remove(talk_id, turn_id)
        if self._room.talk.id == talk_id:
            self._room.revise(self._room.talk.voted(turn_id, None))
        else:
            self._talks.revise(talk_id, lambda talk: talk.voted(turn_id, None))

    def reveal(self) -> None:
        """Show the names without a vote."""
        turn = self.hidden_turn()
        if turn is not None:
            self._room.revise(self._room.talk.revealed(turn.id))
