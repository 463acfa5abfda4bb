"""A system keyring that is a file: what a desktop's secret service is for the code that asks it."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

FILE_VARIABLE = "BITWRIGHT_TEST_KEYRING"


class FileKeyring(KeyringBackend):
    priority = 1

    def _read(self) -> dict[str, str]:
        path = Path(os.environ[FILE_VARIABLE])
        return dict(json.loads(path.read_text())) if path.exists() else {}

    def _write(self, content: dict[str, str]) -> None:
        Path(os.environ[FILE_VARIABLE]).write_text(json.dumps(content))

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service}|{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._write({**self._read(), f"{service}|{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        content = self._read()
        if content.pop(f"{service}|{username}", None) is None:
            raise PasswordDeleteError(username)
        self._write(content)
