"""Tokenizer files: SentencePiece protobufs, special tokens, pre-tokenizer names, added tokens."""

from __future__ import annotations

import contextlib
import hashlib
import struct
from pathlib import Path
from typing import Any

import gguf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.convert import pretokenizers
from core.convert.sentencepiece_model import Piece, PieceType, read_pieces
from core.convert.special_tokens import read_special_tokens
from core.convert.vocabulary import read_vocabulary
from core.errors import CorruptFileError, UnsupportedModelError
from tests.fakes.converter_cases import LLAMA3, QWEN2, byte_level_tokenizer
from tests.fakes.model_folders import write_json


def varint(value: int) -> bytes:
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def field(number: int, payload: bytes) -> bytes:
    return varint(number << 3 | 2) + varint(len(payload)) + payload


def piece(text: bytes, score: float, kind: int | None) -> bytes:
    message = field(1, text) + varint(2 << 3 | 5) + struct.pack("<f", score)
    return field(1, message if kind is None else message + varint(3 << 3) + varint(kind))


PIECES = [
    (b"<unk>", 0.0, 2),
    (b"<s>", 0.0, 3),
    ("▁the".encode(), -1.5, None),
    (b"[INST]", 0.0, 4),
    (b"<0x41>", 0.0, 6),
]
MODEL = b"".join(piece(*item) for item in PIECES) + field(2, b"\x08\x01") + varint(9 << 3 | 1) + bytes(8)


def test_pieces_are_read_and_other_fields_skipped() -> None:
    found = read_pieces(MODEL)
    assert found[2] == Piece("▁the".encode(), -1.5, PieceType.NORMAL)
    assert [p.type for p in found] == [2, 3, 1, 4, 6]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x0a",
        b"\x0a\xff\xff\xff\xff\x0f",
        b"\x0b",
        b"\xff" * 20,
        MODEL[:-30] + b"\x0a\x7f",
        field(1, b"\x18\x09"),
    ],
)
def test_files_that_are_no_sentencepiece_model_are_refused(data: bytes) -> None:
    with pytest.raises(CorruptFileError):
        read_pieces(data)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200), st.integers(0, len(MODEL)))
def test_no_bytes_can_break_the_reader(noise: bytes, at: int) -> None:
    with contextlib.suppress(CorruptFileError):
        read_pieces(MODEL[:at] + noise + MODEL[at:])


def test_a_sentencepiece_vocabulary_gets_added_tokens_and_padding(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.model").write_bytes(MODEL)
    write_json(tmp_path / "added_tokens.json", {"<extra>": 5})
    decoder = {"1": {"content": "<s>", "special": True}, "6": {"content": "▁x", "special": False}}
    write_json(tmp_path / "tokenizer_config.json", {"added_tokens_decoder": decoder})
    found = read_vocabulary(tmp_path, 8, llama_family=True)
    assert found.model == "llama"
    assert found.tokens == [
        b"<unk>",
        b"<s>",
        "▁the".encode(),
        b"[INST]",
        b"<0x41>",
        b"<extra>",
        b" x",
        b"[PAD7]",
    ]
    assert found.types == [2, 3, 1, 1, 6, 4, 4, 5]
    assert found.scores == [0.0, -1000.0, -1.5, 0.0, 0.0, -1000.0, -1000.0, -10000.0]


TOKENS = ["<s>", "</s>", "<unk>", "<sep>", "<eot>"]


def special(text: str) -> dict[str, Any]:
    return {"SpecialToken": {"id": text, "type_id": 0}}


A, B = ({"Sequence": {"id": name, "type_id": 0}} for name in "AB")
BOS_EOS = {"single": [special("<s>"), A, special("</s>")], "pair": [special("<s>"), A, B, special("</s>")]}
SPECIAL_CASES: dict[str, tuple[dict[str, Any] | None, dict[str, Any] | None, dict[str, Any]]] = {
    "nothing": (None, None, {}),
    "config ids only": (None, None, {"bos_token_id": 1, "eos_token_id": [2, 3], "pad_token_id": 0}),
    "ids past the vocabulary": (None, None, {"pad_token_id": 99}),
    "named": (None, {"bos_token": "<s>", "eos_token": {"content": "</s>"}, "unk_token": "<gone>"}, {}),
    "flags": (None, {"add_bos_token": False, "add_eos_token": True, "bos_token": "<s>"}, {"bos_token_id": 4}),
    "template": (BOS_EOS, {"bos_token": "<s>", "eos_token": "</s>"}, {}),
    "template without names": (BOS_EOS, None, {}),
    "template against the name": (BOS_EOS, {"bos_token": "<s>", "eos_token": "<eot>"}, {}),
    "separator": (
        {"single": [A], "pair": [A, special("<sep>"), special("<sep>"), B]},
        {"sep_token": "<sep>", "eos_token": "</s>"},
        {},
    ),
    "template given, flag wins": (BOS_EOS, {"bos_token": "<s>", "add_bos_token": False}, {}),
}


@pytest.mark.parametrize("name", SPECIAL_CASES)
def test_special_tokens_are_those_that_the_gguf_package_finds(tmp_path: Path, name: str) -> None:
    template, config, model = SPECIAL_CASES[name]
    processor = None if template is None else {"type": "TemplateProcessing", **template}
    added = [{"id": i, "content": text} for i, text in enumerate(TOKENS)]
    write_json(tmp_path / "tokenizer.json", {"added_tokens": added, "post_processor": processor, "model": {}})
    if config is not None:
        write_json(tmp_path / "tokenizer_config.json", {**config, "chat_template": "{{ 1 }}"})
    write_json(tmp_path / "config.json", model)
    theirs = gguf.SpecialVocab(tmp_path, n_vocab=50)
    ours = read_special_tokens(tmp_path, 50)
    assert list(ours.ids.items()) == list(theirs.special_token_ids.items())
    assert list(ours.add.items()) == list(theirs.add_special_token.items())
    assert ours.chat_template == theirs.chat_template


def test_templates_in_their_own_files_are_found_and_named(tmp_path: Path) -> None:
    write_json(tmp_path / "tokenizer_config.json", {"bos_token": "<s>"})
    write_json(tmp_path / "chat_template.json", {"chat_template": "json"})
    assert read_special_tokens(tmp_path).chat_template == "json"
    (tmp_path / "chat_template.jinja").write_text("jinja")
    assert read_special_tokens(tmp_path).chat_template == "jinja"
    (tmp_path / "additional_chat_templates").mkdir()
    (tmp_path / "additional_chat_templates" / "rag.jinja").write_text("more")
    assert read_special_tokens(tmp_path).chat_template == [
        {"name": "default", "template": "jinja"},
        {"name": "rag", "template": "more"},
    ]


@pytest.mark.parametrize("config", [{"bos_token_id": -4}, {"text_config": 3, "eos_token_id": -1}])
def test_negative_ids_are_refused(tmp_path: Path, config: dict[str, Any]) -> None:
    write_json(tmp_path / "config.json", config)
    with pytest.raises(CorruptFileError):
        read_special_tokens(tmp_path)


@pytest.mark.parametrize(
    "processor", [3, {"processors": 3}, {"type": "TemplateProcessing", "single": [1, 2]}]
)
def test_a_post_processor_without_sense_is_refused(tmp_path: Path, processor: Any) -> None:
    write_json(tmp_path / "tokenizer.json", {"post_processor": processor})
    with pytest.raises(CorruptFileError):
        read_special_tokens(tmp_path)


BYTE_LEVEL = {"type": "ByteLevel", "use_regex": True}
NO_REGEX = {"type": "ByteLevel", "use_regex": False}


def steps(*items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "Sequence", "pretokenizers": list(items)}


def split(expression: str) -> dict[str, Any]:
    return {"type": "Split", "pattern": {"Regex": expression}, "behavior": "Isolated"}


@pytest.mark.parametrize(
    ("rules", "name"),
    [
        (BYTE_LEVEL, "gpt-2"),
        (steps({"type": "Digits", "individual_digits": True}, BYTE_LEVEL), "smollm"),
        (steps(split(LLAMA3), NO_REGEX), "llama-bpe"),
        (steps(split(QWEN2), NO_REGEX), "qwen2"),
        (steps(split(LLAMA3), BYTE_LEVEL), None),
        (steps(split("something else"), NO_REGEX), None),
        ({"type": "Metaspace"}, None),
        (None, None),
        (steps(split(LLAMA3), split(QWEN2), NO_REGEX), None),
    ],
)
def test_pre_tokenizers_are_recognised_by_their_rules(rules: Any, name: str | None) -> None:
    assert pretokenizers.by_rules(rules) == name


def test_the_check_text_is_the_published_one() -> None:
    """Not a character of it may be changed by an editor: every name in the table hangs on it."""
    digest = hashlib.sha256(pretokenizers.CHECK_TEXT.encode()).hexdigest()
    assert digest == "a36179c1e2b1cfcfbfad1dc779addad2ffc778201e4cf0d538bddeafa2c526da"
    assert len(pretokenizers.HASHES) == 91
    assert pretokenizers.by_hash([1, 2, 3]) is None


def test_named_tokens_become_special_and_missing_ones_are_appended(tmp_path: Path) -> None:
    tokenizer = byte_level_tokenizer(None, None)
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    size = tokenizer.get_vocab_size()
    config = {"eos_token": "<tool_call>", "pad_token": "<new pad>", "unk_token": "<no room>"}
    write_json(tmp_path / "tokenizer_config.json", config)
    found = read_vocabulary(tmp_path, size + 1, llama_family=False)
    types = dict(zip(found.tokens, found.types, strict=True))
    assert types[b"<tool_call>"] == 3
    assert types[b"two words"] == 4
    assert len(found.tokens) == size + 1
    assert found.types[size] == 3


def test_tokenizers_of_other_kinds_are_named(tmp_path: Path) -> None:
    write_json(tmp_path / "tokenizer.json", {"model": {"type": "Unigram", "vocab": []}})
    with pytest.raises(UnsupportedModelError, match="Unigram"):
        read_vocabulary(tmp_path, 10, llama_family=True)
