"""Parts of files: exactly what was asked for, whatever way the server answers."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from typing import Any

import pytest

from core.errors import NetworkError
from core.hub.transport import read_part

CONTENT = bytes(range(256)) * 1000


class Response:
    """As httpx answers: raw pieces, and decoded ones."""

    def __init__(self, status_code: int, body: bytes, **headers: str) -> None:
        self.status_code = status_code
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}
        self.taken = 0
        self._body = body

    def _pieces(self, body: bytes, size: int) -> Iterator[bytes]:
        for start in range(0, len(body), size):
            self.taken += len(body[start : start + size])
            yield body[start : start + size]

    def iter_raw(self, size: int) -> Iterator[bytes]:
        return self._pieces(self._body, size)

    def iter_bytes(self, size: int) -> Iterator[bytes]:
        packed = "Content-Encoding" in self.headers
        return self._pieces(gzip.decompress(self._body) if packed else self._body, size)


def test_a_part_is_taken_as_it_comes() -> None:
    answer = Response(206, CONTENT[500:900], Content_Range="bytes 500-899/256000")
    assert read_part(answer, 500, 400, "hub") == CONTENT[500:900]


def test_of_a_whole_file_only_the_part_is_kept_and_the_rest_not_read() -> None:
    answer = Response(200, CONTENT)
    assert read_part(answer, 500, 400, "hub") == CONTENT[500:900]
    assert answer.taken <= 65536


def test_an_answer_that_was_packed_against_our_wish_is_unpacked() -> None:
    answer = Response(200, gzip.compress(CONTENT), Content_Encoding="gzip")
    assert read_part(answer, 70_000, 400, "hub") == CONTENT[70_000:70_400]


@pytest.mark.parametrize("headers", [{}, {"Content_Range": "bytes 0-399/256000"}, {"Content_Range": "x"}])
def test_an_answer_to_another_question_is_refused(headers: dict[str, Any]) -> None:
    with pytest.raises(NetworkError, match="not be understood"):
        read_part(Response(206, CONTENT, **headers), 500, 400, "hub")


def test_a_file_that_ends_early_gives_what_there_is() -> None:
    assert read_part(Response(200, b"abc"), 1, 400, "hub") == b"bc"
    assert read_part(Response(200, b"abc"), 9, 400, "hub") == b""
