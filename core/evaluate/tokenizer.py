"""The source's tokenizer as a plain function: from its folder, or rebuilt from a GGUF vocabulary."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from core.errors import CorruptFileError, UnsupportedModelError
from core.sources.gguf_file import GgufSource
from core.sources.source import Source
from core.types import SourceKind

Encode = Callable[[str], list[int]]

_CONTROL: Final = 3  # token types of the format
_USER_DEFINED: Final = 4
_SPACE: Final = "▁"

_CONTRACTIONS: Final = "(?i:'s|'t|'re|'ve|'m|'ll|'d)"
_TAIL: Final = r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
#: pre-tokenizer name -> how text is split before merging; all others split as GPT-2 does
_SPLITS: Final[dict[str, str]] = {
    **dict.fromkeys(
        ("llama-bpe", "llama-v3", "llama3", "smaug-bpe"),
        rf"{_CONTRACTIONS}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}{{1,3}}|{_TAIL}",
    ),
    **dict.fromkeys(
        ("qwen2", "deepseek-r1-qwen"),
        rf"{_CONTRACTIONS}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}|{_TAIL}",
    ),
}
_SINGLE_DIGITS: Final = frozenset({"smollm", "starcoder", "refact", "command-r", "codeshell"})
_BOS_BY_DEFAULT: Final = frozenset({"llama-bpe", "llama-v3", "llama3"})


def encoder(source: Source) -> Encode:
    """A function from text to token ids, with the special tokens that the model expects at the beginning.

    A GGUF whose pre-tokenizer we do not know is split as GPT-2 does: the tokens are all valid, and source
    and variant see the same ones. Raises CorruptFileError or UnsupportedModelError.
    """
    if isinstance(source, GgufSource):
        return _gguf_encoder(source)
    tokenizer = load_tokenizer(source)
    return lambda text: list(tokenizer(text, verbose=False)["input_ids"])


def load_tokenizer(source: Source) -> Any:
    """The folder's tokenizer as transformers has it. Raises CorruptFileError."""
    assert source.kind is SourceKind.HF_FOLDER
    from transformers import AutoTokenizer

    try:
        return AutoTokenizer.from_pretrained(str(source.path), local_files_only=True, trust_remote_code=False)
    except Exception as error:
        raise CorruptFileError(
            f"The tokenizer of {source.path.name} cannot be loaded: {error}",
            "Download the model's tokenizer files again.",
        ) from error


def _gguf_encoder(source: GgufSource) -> Encode:
    header = source.header
    model = header.get("tokenizer.ggml.model")
    tokens = header.get("tokenizer.ggml.tokens")
    if not isinstance(tokens, list) or not tokens:
        raise CorruptFileError(f"{source.path.name} has no vocabulary", "Download the file again.")
    if model not in ("gpt2", "llama"):
        raise UnsupportedModelError(
            f"{source.path.name} has a tokenizer of the kind {model!r}",
            "Evaluate against the Hugging Face folder that it was made from.",
        )
    build = _byte_level_bpe if model == "gpt2" else _sentencepiece_bpe
    try:
        tokenizer = build(header, tokens)
        _add_specials(tokenizer, tokens, header.get("tokenizer.ggml.token_type"))
    except Exception as error:  # tokenizers raises bare Exception for merges that do not fit
        raise CorruptFileError(
            f"The vocabulary of {source.path.name} cannot be used: {error}", "Download the file again."
        ) from error
    start = _first_tokens(header, model, len(tokens))
    return lambda text: start + list(tokenizer.encode(text, add_special_tokens=False).ids)


def _first_tokens(header: Any, model: str, n_tokens: int) -> list[int]:
    default = model == "llama" or header.get("tokenizer.ggml.pre") in _BOS_BY_DEFAULT
    bos = header.get("tokenizer.ggml.bos_token_id")
    if header.get("tokenizer.ggml.add_bos_token", default) is not True:
        return []
    return [bos] if isinstance(bos, int) and 0 <= bos < n_tokens else []


def _byte_level_bpe(header: Any, tokens: list[str]) -> Any:
    from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

    pre = str(header.get("tokenizer.ggml.pre", "default"))
    merges = [tuple(merge.split(" ", 1)) for merge in header.get("tokenizer.ggml.merges", [])]
    vocab = {token: token_id for token_id, token in enumerate(tokens)}
    merges = [merge for merge in merges if len(merge) == 2 and merge[0] + merge[1] in vocab]
    tokenizer = Tokenizer(models.BPE(vocab, merges, ignore_merges=pre in _BOS_BY_DEFAULT))
    if pre in _SPLITS:
        split = pre_tokenizers.Split(Regex(_SPLITS[pre]), "isolated")
        steps = [split, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
        if pre == "qwen2":
            tokenizer.normalizer = normalizers.NFC()
    else:
        steps = [pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)]
        if pre in _SINGLE_DIGITS:
            steps.insert(0, pre_tokenizers.Digits(individual_digits=True))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(steps)
    return tokenizer


def _sentencepiece_bpe(header: Any, tokens: list[str]) -> Any:
    """SentencePiece's BPE: the pair whose piece has the best score is merged first."""
    from tokenizers import Tokenizer, models, normalizers

    vocab = {token: token_id for token_id, token in enumerate(tokens)}
    unknown = header.get("tokenizer.ggml.unknown_token_id", 0)
    tokenizer = Tokenizer(
        models.BPE(
            vocab,
            _merges_by_score(vocab, header.get("tokenizer.ggml.scores")),
            unk_token=tokens[unknown],
            fuse_unk=True,
            byte_fallback=True,
        )
    )
    steps: list[Any] = [normalizers.Replace(" ", _SPACE)]
    if header.get("tokenizer.ggml.add_space_prefix", True):
        steps.insert(0, normalizers.Prepend(_SPACE))
    tokenizer.normalizer = normalizers.Sequence(steps)
    return tokenizer


def _merges_by_score(vocab: dict[str, int], scores: object) -> list[tuple[str, str]]:
    """All merges, best score first. Files made from a tokenizer.json alone carry the same score for every
    token; the order of the vocabulary, which is that of the merges, then decides."""
    if not isinstance(scores, list) or len(scores) < len(vocab):
        raise ValueError("it has no scores")
    ranked = []
    for token, token_id in vocab.items():
        for cut in range(1, len(token)):
            left, right = token[:cut], token[cut:]
            if left in vocab and right in vocab:
                ranked.append((-scores[token_id], token_id, vocab[left], vocab[right], left, right))
    ranked.sort(key=lambda item: item[:4])
    return [(left, right) for *_, left, right in ranked]


def _add_specials(tokenizer: Any, tokens: list[str], types: object) -> None:
    from tokenizers import AddedToken

    if not isinstance(types, list):
        return
    special: list[AddedToken] = []
    defined: list[AddedToken] = []
    for token, kind in zip(tokens, types, strict=False):
        if kind in (_CONTROL, _USER_DEFINED) and token:
            (special if kind == _CONTROL else defined).append(
                AddedToken(token, normalized=False, special=kind == _CONTROL)
            )
    tokenizer.add_special_tokens(special)
    tokenizer.add_tokens(defined)
