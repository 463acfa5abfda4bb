"""Catches what C code prints on file descriptor 2: the only place where llama.cpp says why it failed."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager


class CapturedStderr:
    """What was printed; ``text`` is complete once the block that captured it has ended."""

    def __init__(self) -> None:
        self.text = ""


@contextmanager
def captured_stderr() -> Iterator[CapturedStderr]:
    """Point fd 2 at a temporary file for a while; afterwards the text is also passed on to the real one.

    The descriptor belongs to the process: other threads' output of that time is captured too.
    """
    captured = CapturedStderr()
    if sys.stderr is not None:
        sys.stderr.flush()
    with tempfile.TemporaryFile() as file:
        kept = os.dup(2)
        try:
            os.dup2(file.fileno(), 2)
            yield captured
        finally:
            os.dup2(kept, 2)
            file.seek(0)
            data = file.read()
            captured.text = data.decode("utf-8", "replace")
            _write_all(kept, data)
            os.close(kept)


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
