"""Reading calibration texts: every kind of file, and plain errors for what is none."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from core.errors import CancelledError, CorruptFileError, InvalidInputError, NotFoundError
from core.quant.calibration import documents as documents_module
from core.quant.calibration import parquet as parquet_module
from core.quant.calibration import texts as texts_module
from core.quant.calibration.documents import Message, documents_sha256
from core.quant.calibration.texts import read_calibration

TALK = [{"role": "user", "content": "Why?"}, {"role": "assistant", "content": "Because."}]
TURNS = (Message("user", "Why?"), Message("assistant", "Because."))


def write(path: Path, *records: object) -> str:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return str(path)


def write_parquet(path: Path, columns: dict[str, Any], **how: Any) -> str:
    pq.write_table(pa.table(columns), path, **how)
    return str(path)


@pytest.mark.parametrize("suffix", [".txt", ".md", ".TXT"])
def test_a_text_file_is_one_plain_document_with_its_own_hash(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"mine{suffix}"
    path.write_bytes(b"\xef\xbb\xbfna\xc3\xafve\n")
    text = read_calibration(str(path))
    assert text.documents == ("naïve\n",)
    assert text.plain
    assert text.complete
    assert text.name == path.name
    assert text.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_json_lines_hold_texts_and_conversations(tmp_path: Path) -> None:
    path = write(tmp_path / "x.jsonl", {"text": "one", "kind": "prose"}, {"messages": TALK}, {"text": " "})
    text = read_calibration(path)
    assert text.documents == ("one", TURNS)
    assert not text.plain
    assert text.sha256 == hashlib.sha256(Path(path).read_bytes()).hexdigest()


def test_blank_lines_and_a_byte_order_mark_are_no_records(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(b'\xef\xbb\xbf\n{"text": "a"}\n\n{"text": "b"}')
    assert read_calibration(str(path)).documents == ("a", "b")


def test_another_field_can_be_named(tmp_path: Path) -> None:
    path = write(tmp_path / "x.jsonl", {"text": "no", "body": "yes"}, {"body": TALK})
    assert read_calibration(path, text_field="body").documents == ("yes", TURNS)
    with pytest.raises(InvalidInputError, match=r'line 1 of x\.jsonl has no "summary"'):
        read_calibration(path, text_field="summary")


@pytest.mark.parametrize(
    "bad",
    [
        b"{",
        b"[1, 2]",
        b'"text"',
        b'{"prompt": "x"}',
        b'{"text": 5}',
        b'{"messages": "x", "text": null}\xff',
        b'{"messages": [{"role": "user"}]}',
        b'{"messages": [{"role": "", "content": "x"}]}',
        b'{"messages": [{"role": "user", "content": ["x"]}]}',
        b'{"messages": ["x"]}',
        b'{"text": "\\ud800"}',
        b'{"text": "a\\u0000b"}',
        b"[" * 100_000,
    ],
)
def test_a_record_that_is_neither_names_its_line(tmp_path: Path, bad: bytes) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(b'{"text": "fine"}\n' + bad + b"\n")
    with pytest.raises(InvalidInputError, match=r"line 2 of x\.jsonl") as raised:
        read_calibration(str(path))
    assert raised.value.hint


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.txt", b"\xff\xfea\x00b\x00", "binary"),
        ("a.txt", b"caf\xe9", "not UTF-8"),
        ("a.txt", b"", "no text"),
        ("a.txt", b" \n\n", "no text"),
        ("a.jsonl", b"", "no text"),
        ("a.jsonl", b'{"text": ""}\n{"messages": []}\n', "no text"),
        ("a.csv", b"a,b", "cannot be read as calibration text"),
        ("a", b"text", "cannot be read as calibration text"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InvalidInputError, match=says) as raised:
        read_calibration(str(tmp_path / name))
    assert raised.value.hint


def test_paths_that_hold_no_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        read_calibration(str(tmp_path / "missing.txt"))
    (tmp_path / "folder.txt").mkdir()
    for path in (str(tmp_path / "folder.txt"), "a\0b.txt"):
        with pytest.raises(InvalidInputError):
            read_calibration(path)


def test_huge_files_are_refused_before_they_are_read(tmp_path: Path) -> None:
    for name, size in (("x.txt", 300 << 20), ("x.jsonl", 5 << 30), ("x.parquet", 5 << 30)):
        with (tmp_path / name).open("wb") as hole:
            hole.truncate(size)
        with pytest.raises(InvalidInputError, match="too large"):
            read_calibration(str(tmp_path / name))


def test_a_line_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts_module, "_MAX_LINE_BYTES", 100)
    path = write(tmp_path / "x.jsonl", {"text": "short"}, {"text": "x" * 200})
    with pytest.raises(InvalidInputError, match=r"line 2 of x\.jsonl is longer"):
        read_calibration(path)


def test_a_document_beyond_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents_module, "MAX_DOCUMENT_BYTES", 1 << 20)
    path = write(tmp_path / "x.jsonl", {"text": "ж" * (1 << 20)})
    with pytest.raises(InvalidInputError, match=r"line 1 of x\.jsonl is larger than 1 MiB"):
        read_calibration(path)


@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_a_long_text_is_taken_from_its_beginning_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(texts_module, "MAX_TEXT_BYTES", 250)
    words = [letter * 100 for letter in "abcd"]
    if kind == "jsonl":
        path = write(tmp_path / "x.jsonl", *({"text": word} for word in words))
    else:
        path = write_parquet(tmp_path / "x.parquet", {"text": words})
    text = read_calibration(path)
    assert text.documents == tuple(words[:2])
    assert not text.complete


def test_a_wish_to_cancel_is_heard(tmp_path: Path) -> None:
    def cancel() -> None:
        raise CancelledError("stop")

    files = [
        write(tmp_path / "x.jsonl", {"text": "a"}),
        write_parquet(tmp_path / "x.parquet", {"text": ["a"]}),
    ]
    for path in files:
        with pytest.raises(CancelledError):
            read_calibration(path, check=cancel)


# -- Parquet ----------------------------------------------------------------------------------------------


def test_parquet_rows_are_documents(tmp_path: Path) -> None:
    rows = [f"row {i}" for i in range(300)] + [None, ""]
    path = write_parquet(tmp_path / "x.parquet", {"id": list(range(302)), "text": rows}, row_group_size=70)
    text = read_calibration(path)
    assert text.documents == tuple(f"row {i}" for i in range(300))
    assert text.sha256 == hashlib.sha256(Path(path).read_bytes()).hexdigest()


def test_parquet_conversations_go_before_text(tmp_path: Path) -> None:
    columns = {"text": ["no"], "messages": [[{**turn, "extra": None} for turn in TALK]]}
    assert read_calibration(write_parquet(tmp_path / "x.parquet", columns)).documents == (TURNS,)


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string())])
def test_the_only_column_of_text_is_taken(tmp_path: Path, kind: pa.DataType) -> None:
    columns = {"n": [1, 2], "sentence": pa.array(["a", "b"], kind)}
    assert read_calibration(write_parquet(tmp_path / "x.parquet", columns)).documents == ("a", "b")


def test_columns_that_could_each_be_meant_are_listed(tmp_path: Path) -> None:
    path = write_parquet(tmp_path / "x.parquet", {"question": ["q"], "answer": ["a"]})
    with pytest.raises(InvalidInputError) as raised:
        read_calibration(path)
    assert "question, answer" in raised.value.hint
    assert read_calibration(path, text_field="answer").documents == ("a",)
    with pytest.raises(InvalidInputError, match='no column "text" or "messages"'):
        read_calibration(write_parquet(tmp_path / "n.parquet", {"n": [1]}))
    with pytest.raises(InvalidInputError, match='no column "n" of text'):
        read_calibration(str(tmp_path / "n.parquet"), text_field="n")


@pytest.mark.parametrize("damage", ["empty", "zeros", "cut", "footer", "page"])
def test_damaged_parquet_is_told_as_such(tmp_path: Path, damage: str) -> None:
    path = Path(write_parquet(tmp_path / "x.parquet", {"text": ["some words"] * 500}, compression="zstd"))
    data = bytearray(path.read_bytes())
    if damage == "empty":
        data = bytearray()
    elif damage == "zeros":
        data = bytearray(1000)
    elif damage == "cut":
        del data[-20:]
    elif damage == "footer":
        data[-8:-4] = b"\xff\xff\xff\x7f"
    else:
        data[4:40] = b"\xff" * 36
    path.write_bytes(data)
    with pytest.raises(CorruptFileError) as raised:
        read_calibration(str(path))
    assert raised.value.hint


def test_a_row_group_that_would_fill_the_memory_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet_module, "_MAX_GROUP_BYTES", 1000)
    rows = [str(i) * 50 for i in range(1000)]
    path = write_parquet(tmp_path / "x.parquet", {"text": rows}, row_group_size=1000)
    with pytest.raises(InvalidInputError, match="row group"):
        read_calibration(path)


def test_a_bad_row_is_named(tmp_path: Path) -> None:
    talk = [[{"role": "user", "content": "x"}], [{"role": None, "content": "x"}]]
    with pytest.raises(InvalidInputError, match=r"row 2 of x\.parquet"):
        read_calibration(write_parquet(tmp_path / "x.parquet", {"messages": talk}))


def test_the_hash_of_documents_tells_texts_from_conversations() -> None:
    same = documents_sha256(["ö", TURNS])
    assert same == documents_sha256(["ö", TURNS])
    assert len({same, documents_sha256([TURNS, "ö"]), documents_sha256(["ö"]), documents_sha256(["o"])}) == 4
