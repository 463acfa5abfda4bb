"""Vocabularies of model folders as GGUF token lists: byte-level BPE and SentencePiece.

Tokens are bytes, because SentencePiece pieces need not be text by themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any, Final

from core.convert import pretokenizers
from core.convert.sentencepiece_model import PieceType, read_pieces
from core.convert.special_tokens import KINDS
from core.errors import CorruptFileError, UnsupportedModelError
from core.sources.json_file import read_json, read_text, safe_file
from core.types import StoredWarning

_MAX_VOCAB: Final = 4_000_000
_HINT: Final = "Download the model's tokenizer files again."
_LLAMA_DEFAULTS: Final = {"unk_token": "<unk>", "bos_token": "<s>", "eos_token": "</s>"}
_LOOKS_SPECIAL: Final = ("<pad>", "<mask>", "<2mass>", "[@BOS@]")
_BYTE_TOKEN: Final = re.compile(r"<0x[0-9A-Fa-f]{2}>")


class TokenType(IntEnum):
    """Token types of the format (llama.h, ``llama_token_type``)."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A token list as it is written: ``model`` is ``gpt2`` (BPE) or ``llama`` (SentencePiece).

    ``scores`` is None and ``merges`` is filled for BPE. ``n_special`` bounds the ids of special
    tokens (None: no bound).
    """

    model: str
    pre: str
    tokens: list[bytes]
    types: list[int]
    scores: list[float] | None = None
    merges: list[str] | None = None
    n_special: int | None = None
    warnings: tuple[StoredWarning, ...] = ()


def read_vocabulary(folder: Path, vocab_size: int, *, llama_family: bool) -> Vocabulary:
    """The vocabulary of a model folder, padded to ``vocab_size`` ids.

    ``llama_family`` also accepts a SentencePiece-style BPE that exists as tokenizer.json only.
    Raises UnsupportedModelError when no tokenizer is there or it is of another kind.
    """
    if not 0 < vocab_size <= _MAX_VOCAB:
        raise CorruptFileError(f"config.json says vocab_size = {vocab_size}", "Download the model again.")
    try:
        if (path := safe_file(folder, "tokenizer.model")) is not None:
            return _sentencepiece(folder, path, vocab_size)
        tokenizer = read_json(folder, "tokenizer.json")
        if tokenizer is None:
            return _slow_bpe(folder, vocab_size)
        model = tokenizer["model"]
        if model.get("type") != "BPE":
            raise UnsupportedModelError(
                f"{folder.name} has a tokenizer of type {model.get('type')!r}",
                "Byte-level BPE and SentencePiece tokenizers can be converted.",
            )
        decoder = tokenizer.get("decoder") or {}
        if llama_family and model.get("byte_fallback") and decoder.get("type") == "Sequence":
            return _sentencepiece_json(folder, tokenizer)
        return _byte_level_bpe(folder, tokenizer, vocab_size)
    except (AttributeError, TypeError, KeyError, ValueError) as error:
        raise CorruptFileError(f"The tokenizer of {folder.name} is not sound: {error}", _HINT) from error


def _looks_special(text: str) -> bool:
    """Some models mark tokens that steer the model as ordinary: these are known by their shape."""
    return (
        text in _LOOKS_SPECIAL
        or (text.startswith("<|") and text.endswith("|>"))
        or (text.startswith("<｜") and text.endswith("｜>"))
        or (text.startswith("<unused") and text.endswith(">"))
    )


def _added_tokens(folder: Path, tokenizer: dict[str, Any] | None) -> dict[int, dict[str, Any]]:
    """Added tokens by id; tokenizer_config.json's flags win over tokenizer.json's."""
    added: dict[int, dict[str, Any]] = {}
    for token in (tokenizer or {}).get("added_tokens") or []:
        added[int(token["id"])] = token
    config = read_json(folder, "tokenizer_config.json") or {}
    for key, token in (config.get("added_tokens_decoder") or {}).items():
        added[int(key)] = {**added.get(int(key), {}), **token}
    return added


def _byte_level_bpe(folder: Path, tokenizer: dict[str, Any], vocab_size: int) -> Vocabulary:
    from tokenizers import Tokenizer

    try:
        runtime = Tokenizer.from_file(str(folder / "tokenizer.json"))
    except Exception as error:  # the library raises bare Exception for bad files
        raise CorruptFileError(f"tokenizer.json of {folder.name} cannot be used: {error}", _HINT) from error
    added = _added_tokens(folder, tokenizer)
    by_id = {token_id: text for text, token_id in runtime.get_vocab(with_added_tokens=True).items()}
    by_id.update({token_id: str(token["content"]) for token_id, token in added.items()})
    _add_named_special(folder, by_id, added, vocab_size)

    def normalized(token_id: int, text: str) -> str:
        if added[token_id].get("normalized", True):
            return text
        ids = runtime.encode(text, add_special_tokens=False).ids
        return str(runtime.decode(ids, skip_special_tokens=False))

    tokens, types = _token_list(by_id, added, vocab_size, normalized)
    pre = pretokenizers.by_hash(runtime.encode(pretokenizers.CHECK_TEXT).ids)
    warnings: tuple[StoredWarning, ...] = ()
    if pre is None:
        pre, warnings = _pre_by_rules(tokenizer.get("pre_tokenizer"))
    merges = _merges(tokenizer["model"].get("merges") or []) or _merges_file(folder)
    return Vocabulary("gpt2", pre, tokens, types, merges=merges, warnings=warnings)


def _add_named_special(
    folder: Path, by_id: dict[int, str], added: dict[int, dict[str, Any]], vocab_size: int
) -> None:
    """Tokens that the configuration names (bos, eos...) are special whatever tokenizer.json says of them;
    those that it lacks come after the last id, where the model has room for them."""
    ids = {text: token_id for token_id, text in by_id.items()}
    named, others = _named_special(folder, {})
    for text in (*named, *others):
        if text not in named and ids.get(text) in added:
            continue
        if text not in ids:
            token_id = max(by_id, default=-1) + 1
            if token_id >= vocab_size:
                continue
            by_id[token_id] = text
            ids[text] = token_id
        added[ids[text]] = {"normalized": False, **added.get(ids[text], {}), "content": text, "special": True}


def _slow_bpe(folder: Path, vocab_size: int) -> Vocabulary:
    """vocab.json and merges.txt, as repositories have them that carry no tokenizer.json."""
    vocab = read_json(folder, "vocab.json")
    merges = _merges_file(folder)
    if vocab is None or not merges:
        raise UnsupportedModelError(
            f"{folder.name} has no tokenizer",
            "tokenizer.json, tokenizer.model, or vocab.json with merges.txt is needed.",
        )
    added = _added_tokens(folder, None)
    for text, token_id in (read_json(folder, "added_tokens.json") or {}).items():
        added.setdefault(int(token_id), {"content": text, "special": False})
    by_id = {int(token_id): text for text, token_id in vocab.items()}
    by_id.update({token_id: str(token["content"]) for token_id, token in added.items()})
    tokens, types = _token_list(by_id, added, vocab_size, lambda _, text: text)
    config = read_json(folder, "tokenizer_config.json") or {}
    qwen = str(config.get("tokenizer_class", "")).startswith("Qwen2")
    warning = StoredWarning(
        "pre_tokenizer_assumed",
        "There is no tokenizer.json: the splitting rules were taken from the kind of the tokenizer.",
    )
    pre = "qwen2" if qwen else "gpt-2"
    return Vocabulary("gpt2", pre, tokens, types, merges=merges, warnings=() if qwen else (warning,))


def _token_list(
    by_id: dict[int, str], added: dict[int, dict[str, Any]], vocab_size: int, normalized: Any
) -> tuple[list[bytes], list[int]]:
    if by_id and max(by_id) >= vocab_size:
        raise CorruptFileError(
            f"The tokenizer has the id {max(by_id)}, but the model knows {vocab_size} tokens",
            "The tokenizer belongs to another model.",
        )
    tokens: list[bytes] = []
    types: list[int] = []
    for token_id in range(vocab_size):
        text = by_id.get(token_id)
        if text is None:
            text, kind = f"[PAD{token_id}]", TokenType.UNUSED
        elif token_id not in added:
            kind = TokenType.NORMAL
        else:
            text = normalized(token_id, text)
            if added[token_id].get("special") or _looks_special(text):
                kind = TokenType.CONTROL
            else:
                text, kind = text.replace("▁", " "), TokenType.USER_DEFINED
        tokens.append(text.encode("utf-8"))
        types.append(int(kind))
    return tokens, types


def _pre_by_rules(pre_tokenizer: Any) -> tuple[str, tuple[StoredWarning, ...]]:
    name = pretokenizers.by_rules(pre_tokenizer)
    if name is not None:
        return name, ()
    return "default", (
        StoredWarning(
            "pre_tokenizer_unknown",
            "The tokenizer's splitting rules are not known to llama.cpp; the default rules are used and "
            "some texts may be split into other tokens than in training.",
        ),
    )


def _merges(merges: list[Any]) -> list[str]:
    """Merges as ``left right``; older files have them so, newer ones as pairs (spaces become U+0120)."""
    if not merges or isinstance(merges[0], str):
        return merges
    return [" ".join(part.replace(" ", "Ġ") for part in pair) for pair in merges]


def _merges_file(folder: Path) -> list[str]:
    lines = (read_text(folder, "merges.txt") or "").splitlines()
    if lines and lines[0].startswith("#"):
        lines = lines[1:]
    pairs = (line.split() for line in lines)
    return [f"{pair[0]} {pair[1]}" for pair in pairs if len(pair) == 2]


def _sentencepiece(folder: Path, path: Path, vocab_size: int) -> Vocabulary:
    tokens = [f"[PAD{i}]".encode() for i in range(vocab_size)]
    scores = [-10000.0] * vocab_size
    types = [int(TokenType.UNUSED)] * vocab_size

    def put(token_id: int, text: bytes, score: float, kind: int) -> None:
        if 0 <= token_id < vocab_size:
            tokens[token_id], scores[token_id], types[token_id] = text, score, int(kind)

    for token_id, piece in enumerate(read_pieces(path.read_bytes())):
        ordinary = piece.type is PieceType.USER_DEFINED
        put(token_id, piece.text, piece.score, TokenType.NORMAL if ordinary else piece.type)
    for text, token_id in (read_json(folder, "added_tokens.json") or {}).items():
        put(int(token_id), text.encode("utf-8"), -1000.0, TokenType.USER_DEFINED)
    config = read_json(folder, "tokenizer_config.json") or {}
    for key, token in (config.get("added_tokens_decoder") or {}).items():
        text = str(token["content"])
        if token.get("special") or _looks_special(text):
            put(int(key), text.encode("utf-8"), -1000.0, TokenType.CONTROL)
        else:
            put(int(key), text.replace("▁", " ").encode("utf-8"), -1000.0, TokenType.USER_DEFINED)
    return Vocabulary("llama", "default", tokens, types, scores, n_special=vocab_size)


def _sentencepiece_json(folder: Path, tokenizer: dict[str, Any]) -> Vocabulary:
    """A SentencePiece BPE that was kept as tokenizer.json only: scores are gone, order stands for them."""
    vocab: dict[str, int] = tokenizer["model"]["vocab"]
    added = _added_tokens(folder, tokenizer)
    config = read_json(folder, "tokenizer_config.json") or {}
    llama_class = str(config.get("tokenizer_class", "")).startswith("Llama")
    named, others = _named_special(folder, _LLAMA_DEFAULTS if llama_class else {})
    special_texts = {*named, *others}
    by_id = {int(token_id): text for text, token_id in vocab.items()}
    base_size = len(vocab)
    extra = {token_id: str(added[token_id]["content"]) for token_id in sorted(added) if token_id >= base_size}
    by_id.update({token_id: str(token["content"]) for token_id, token in added.items()})
    tokens: list[bytes] = []
    types: list[int] = []
    for token_id in range(base_size):
        if token_id not in by_id:
            raise CorruptFileError(f"tokenizer.json has no token with the id {token_id}", _HINT)
        text = by_id[token_id]
        if _BYTE_TOKEN.fullmatch(text):
            kind = TokenType.BYTE
        else:
            kind = TokenType.CONTROL if text in special_texts else TokenType.NORMAL
        tokens.append(text.encode("utf-8"))
        types.append(int(kind))
    for text in extra.values():
        tokens.append(text.encode("utf-8"))
        types.append(int(TokenType.CONTROL if text in special_texts else TokenType.USER_DEFINED))
    scores = [-1000.0] * len(tokens)
    return Vocabulary("llama", "default", tokens, types, scores, n_special=len(tokens))


def _named_special(folder: Path, defaults: dict[str, str]) -> tuple[list[str], list[str]]:
    """Texts that the tokenizer's configuration calls special: by their part (bos, eos...), and others."""
    named: dict[str, Any] = {
        **defaults,
        **(read_json(folder, "special_tokens_map.json") or {}),
        **(read_json(folder, "tokenizer_config.json") or {}),
    }
    others: list[Any] = []
    for key in ("additional_special_tokens", "extra_special_tokens"):
        if isinstance(named.get(key), list):
            others += named[key]
    return _texts([named.get(f"{kind}_token") for kind in KINDS]), _texts(others)


def _texts(entries: list[Any]) -> list[str]:
    texts = [entry.get("content") if isinstance(entry, dict) else entry for entry in entries]
    return [text for text in texts if isinstance(text, str)]
