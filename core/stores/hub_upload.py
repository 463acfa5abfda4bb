"""Uploading a variant through huggingface_hub: a repository, its files with progress, one commit."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import CorruptFileError, GatedRepoError, NetworkError
from core.hub.client import HubClient
from core.hub.errors import translated
from core.language import tr

OnBytes = Callable[[int], None]


def require_login(client: HubClient) -> str:
    """The hub's own token to write with (never shown, never stored); raises GatedRepoError without one."""
    token = client.token
    if token is None:
        raise GatedRepoError(
            tr("Uploading to {endpoint} needs a login.", endpoint=client.endpoint),
            tr("Log in with a token that may write (Settings, 'bitwright hub login', or HF_TOKEN)."),
        )
    return token.secret


@dataclass(frozen=True, slots=True)
class Uploaded:
    """``kept_card``: the repository has a model card of its own, which was left as it is."""

    url: str
    commit_url: str
    kept_card: bool


class _CountedFile(io.BufferedReader):
    """A file that tells how far it was read."""

    def __init__(self, path: Path, on_position: OnBytes) -> None:
        super().__init__(io.FileIO(path, "rb"), buffer_size=1 << 20)
        self._on_position = on_position

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(size)
        self._on_position(self.tell())
        return piece


def upload(
    client: HubClient,
    repo_id: str,
    files: Mapping[str, Path],
    *,
    sha256: Mapping[str, str],
    card: str,
    card_name: str,
    private: bool,
    message: str,
    stage: Callable[[str], None],
    on_bytes: OnBytes,
) -> Uploaded:
    """Create ``repo_id`` if it is not there, and add ``files`` (by their names there) and the card in one
    commit; a repository that has a README.md keeps it and gets the card as ``card_name``.

    ``stage`` hears "verify" and "hand_over", ``on_bytes`` the bytes done of each; either may raise to stop.
    Raises GatedRepoError without a token or the right to write, CorruptFileError, NetworkError.
    """
    client.check_online()
    token = require_login(client)
    from huggingface_hub import CommitOperationAdd, HfApi

    api = HfApi(endpoint=client.endpoint, token=token, library_name="bitwright")
    counted = _Counted(on_bytes)
    with _errors(repo_id, client.endpoint), counted.open(files) as opened:
        stage("verify")
        operations = []
        for name, file in opened.items():
            operation = CommitOperationAdd(name, file)  # reads and hashes it
            if operation.upload_info.sha256.hex() != sha256[name]:
                raise CorruptFileError(
                    tr("{name} is not what was recorded of it.", name=name), tr("Make the variant again.")
                )
            operations.append(operation)
            counted.next_file()
        address = api.create_repo(repo_id, private=private, exist_ok=True)
        kept = "README.md" not in files and api.file_exists(repo_id, "README.md")
        stage("hand_over")
        counted.restart()
        for operation in operations:
            api.preupload_lfs_files(repo_id, [operation])
            counted.next_file()
        operations.append(CommitOperationAdd(card_name if kept else "README.md", card.encode()))
        commit = api.create_commit(repo_id, operations, commit_message=message)
    return Uploaded(str(address), str(commit.commit_url), kept)


class _Counted:
    """Bytes read of all files together; a piece that is sent again does not count twice."""

    def __init__(self, on_bytes: OnBytes) -> None:
        self._on_bytes = on_bytes
        self.restart()

    def restart(self) -> None:
        self._before = self._position = 0

    def next_file(self) -> None:
        self._before, self._position = self._before + self._position, 0

    def _on_position(self, position: int) -> None:
        self._position = max(self._position, position)
        self._on_bytes(self._before + self._position)

    @contextmanager
    def open(self, files: Mapping[str, Path]) -> Iterator[dict[str, Any]]:
        opened: dict[str, Any] = {}
        try:
            for name, path in files.items():
                opened[name] = _CountedFile(path, self._on_position)
            yield opened
        finally:
            for file in opened.values():
                file.close()


@contextmanager
def _errors(repo_id: str, endpoint: str) -> Iterator[None]:
    try:
        with translated(repo_id, endpoint):
            yield
    except OSError as error:
        raise NetworkError(
            tr("The upload to {repo_id} stopped: {error}.", repo_id=repo_id, error=error),
            tr("Try again; nothing is lost."),
        ) from error
