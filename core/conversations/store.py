"""Conversations, saved prompts and presets, and test results on the disk, found by parts of words."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, Literal, Self

from core.conversations.database import open_conversations, told
from core.conversations.talk import Talk
from core.conversations.trials import TrialResult
from core.errors import CorruptFileError, InvalidInputError, NotFoundError
from core.language import tr
from core.paths import Paths

SavedKind = Literal["system", "preset"]
_SHORTEST_TRIGRAM = 3
_LISTED = 500
_SNIPPET_CHARS = 90
_NAME_LENGTH = 200


@dataclass(frozen=True, slots=True)
class TalkHead:
    """A conversation in a list. ``snippet`` is where the search found it, "" without a search."""

    id: str
    title: str
    updated_at: str
    variants: tuple[str, ...]
    snippet: str = ""


class ConversationStore:
    """The rows of ``chats.db``. A context manager; use one per thread.

    Every method may raise LibraryError (locked, unwritable, damaged, newer version) or DiskFullError.
    """

    def __init__(self, paths: Paths) -> None:
        self._path = paths.home / "chats.db"
        self._connection = open_conversations(self._path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    # -- conversations ------------------------------------------------------------------------------

    def save(self, talk: Talk) -> None:
        """Keep a conversation whole, in the place of its earlier state."""
        document = json.dumps(talk.to_json(), ensure_ascii=False)
        variants = json.dumps([lane.title for lane in talk.lanes], ensure_ascii=False)
        with self._writing() as connection:
            connection.execute("DELETE FROM talk_texts WHERE talk_id = ?", (talk.id,))
            connection.execute(
                "INSERT OR REPLACE INTO talks VALUES (?, ?, ?, ?, ?, ?)",
                (talk.id, talk.title, talk.created_at, talk.updated_at, variants, _storable(document)),
            )
            connection.executemany(
                "INSERT INTO talk_texts VALUES (?, ?)", ((talk.id, _storable(body)) for body in _texts(talk))
            )

    def load(self, talk_id: str) -> Talk:
        """Raises NotFoundError, CorruptFileError."""
        with told(self._path):
            found = self._connection.execute("SELECT document FROM talks WHERE id = ?", (talk_id,)).fetchone()
        if found is None:
            raise NotFoundError(
                tr("There is no conversation '{id}'.", id=talk_id), tr("See 'bitwright chat history'.")
            )
        try:
            return Talk.from_json(json.loads(found[0]))
        except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError) as error:
            raise CorruptFileError(
                tr("This conversation cannot be read."), tr("It may be from another version. Delete it.")
            ) from error

    def find_id(self, beginning: str) -> str:
        """The id that begins so; raises NotFoundError or InvalidInputError when it is none or several."""
        with told(self._path):
            found = [
                str(row[0])
                for row in self._connection.execute(
                    "SELECT id FROM talks WHERE substr(id, 1, ?) = ? LIMIT 5", (len(beginning), beginning)
                )
            ]
        if not found or not beginning:
            raise NotFoundError(
                tr("There is no conversation '{id}'.", id=beginning), tr("See 'bitwright chat history'.")
            )
        if len(found) > 1:
            raise InvalidInputError(
                tr("'{id}' could be several conversations.", id=beginning),
                tr("Type more of: {ids}", ids=", ".join(found)),
            )
        return found[0]

    def rename(self, talk_id: str, title: str) -> None:
        """Raises InvalidInputError for a title without letters, NotFoundError."""
        title = " ".join(title.split())[:_NAME_LENGTH]
        if not title:
            raise InvalidInputError(tr("A conversation needs a name."), tr("Type at least one letter."))
        self.save(replace(self.load(talk_id), title=title))

    def delete(self, talk_id: str) -> None:
        with self._writing() as connection:
            connection.execute("DELETE FROM talk_texts WHERE talk_id = ?", (talk_id,))
            connection.execute("DELETE FROM talks WHERE id = ?", (talk_id,))

    def count(self) -> int:
        """How many conversations are kept."""
        with told(self._path):
            return int(self._connection.execute("SELECT count(*) FROM talks").fetchone()[0])

    def delete_all(self) -> None:
        """Delete every conversation and every answer to a test prompt, and write the file anew, so that their
        words are gone from the disk. Saved prompts and presets stay."""
        with self._writing() as connection:
            for table in ("talk_texts", "talks", "trials"):
                connection.execute(f"DELETE FROM {table}")  # noqa: S608 - ours
        with told(self._path):
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def heads(self, search: str = "", limit: int = _LISTED) -> tuple[TalkHead, ...]:
        """Newest first; with ``search`` those that contain all its words, in any case, parts of words too."""
        words = search.split()
        with told(self._path):
            if not words:
                rows = self._connection.execute(
                    "SELECT id, title, updated_at, variants, '' FROM talks"
                    " ORDER BY updated_at DESC, id LIMIT ?",
                    (limit,),
                ).fetchall()
            else:
                rows = self._found(words, limit)
        return tuple(
            TalkHead(str(row[0]), str(row[1]), str(row[2]), _names(row[3]), _snippet(str(row[4]), words))
            for row in rows
        )

    def _found(self, words: list[str], limit: int) -> list[Any]:
        """Each word must be in the title or in some text of the conversation."""
        conditions, values = [], []
        for word in words:
            if len(word) >= _SHORTEST_TRIGRAM:
                inside = "SELECT talk_id FROM talk_texts WHERE body MATCH ?"
                values.append('"' + word.replace('"', '""') + '"')
            else:  # shorter than the index's pieces: read through
                inside = "SELECT talk_id FROM talk_texts WHERE body LIKE ? ESCAPE '\\'"
                values.append(_like(word))
            conditions.append(f"(id IN ({inside}) OR title LIKE ? ESCAPE '\\')")
            values.append(_like(word))
        longest = max(words, key=len)
        return self._connection.execute(
            "SELECT id, title, updated_at, variants, coalesce((SELECT body FROM talk_texts"  # noqa: S608 - ours
            " WHERE talk_id = talks.id AND body LIKE ? ESCAPE '\\' LIMIT 1), '') FROM talks"
            f" WHERE {' AND '.join(conditions)} ORDER BY updated_at DESC, id LIMIT ?",
            (_like(longest), *values, limit),
        ).fetchall()

    # -- saved prompts and presets ------------------------------------------------------------------

    def saved(self, kind: SavedKind) -> dict[str, Any]:
        """By name, in alphabetical order; what cannot be read is left out."""
        with told(self._path):
            rows = self._connection.execute(
                "SELECT name, value FROM saved WHERE kind = ? ORDER BY name COLLATE NOCASE", (kind,)
            ).fetchall()
        found = {}
        for name, value in rows:
            with suppress(ValueError):
                found[str(name)] = json.loads(value)
        return found

    def keep(self, kind: SavedKind, name: str, value: str | Mapping[str, Any]) -> None:
        """Save under a name, in the place of what had it. Raises InvalidInputError without a name."""
        name = " ".join(name.split())[:_NAME_LENGTH]
        if not name:
            raise InvalidInputError(tr("It needs a name."), tr("Type at least one letter."))
        document = json.dumps(value if isinstance(value, str) else dict(value), ensure_ascii=False)
        with self._writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO saved VALUES (?, ?, ?)", (kind, name, _storable(document))
            )

    def forget(self, kind: SavedKind, name: str) -> None:
        with self._writing() as connection:
            connection.execute("DELETE FROM saved WHERE kind = ? AND name = ?", (kind, name))

    # -- test prompts -------------------------------------------------------------------------------

    def add_trial(self, result: TrialResult) -> None:
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO trials (variant_id, variant_title, prompt_id, prompt_sha256, asked_at, answer,"
                " passed, why, tokens, tokens_per_s, first_token_s, elapsed_s, memory_bytes)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    result.variant_id,
                    result.variant_title,
                    result.prompt_id,
                    result.prompt_sha256,
                    result.asked_at,
                    _storable(result.answer),
                    int(result.passed),
                    result.why,
                    result.tokens,
                    result.tokens_per_s,
                    result.first_token_s,
                    result.elapsed_s,
                    result.memory_bytes,
                ),
            )

    def trials(self, variant_ids: Iterable[str]) -> tuple[TrialResult, ...]:
        """The newest result of each of these variants for each prompt."""
        wanted = list(variant_ids)
        places = ",".join("?" * len(wanted))
        with told(self._path):
            rows = self._connection.execute(
                "SELECT variant_id, variant_title, prompt_id, prompt_sha256, asked_at, answer, passed, why,"  # noqa: S608 - only places
                " tokens, tokens_per_s, first_token_s, elapsed_s, memory_bytes FROM trials WHERE id IN"
                f" (SELECT max(id) FROM trials WHERE variant_id IN ({places})"
                " GROUP BY variant_id, prompt_id) ORDER BY id",
                wanted,
            ).fetchall()
        return tuple(TrialResult(*(*row[:6], bool(row[6]), *row[7:])) for row in rows)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with told(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def _storable(text: str) -> str:
    """Half characters (a token cut in two) cannot be stored as UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _texts(talk: Talk) -> Iterator[str]:
    for turn in talk.turns:
        yield turn.question
        for reply in turn.replies:
            if reply is not None and reply.text:
                yield reply.said or reply.text


def _like(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _names(document: str) -> tuple[str, ...]:
    try:
        return tuple(str(name) for name in json.loads(document))
    except (TypeError, ValueError):
        return ()


def _snippet(body: str, words: list[str]) -> str:
    """Some words around the place that was found, on one line."""
    line = " ".join(body.replace("*", "").replace("`", "").replace("#", "").split())
    if not line or not words:
        return ""
    at = line.lower().find(max(words, key=len).lower())
    start = max(0, at - _SNIPPET_CHARS // 3)
    start = line.rfind(" ", 0, start) + 1 if start else 0
    end = start + _SNIPPET_CHARS
    return f"{'…' if start else ''}{line[start:end]}{'…' if end < len(line) else ''}"
