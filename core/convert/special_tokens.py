"""Special token ids, the add-BOS/EOS flags and chat templates, read from a model folder's files.

The order of precedence is that of llama.cpp's converter: tokenizer.json with tokenizer_config.json
first, config.json for what they leave open.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from core.errors import CorruptFileError
from core.sources.json_file import read_json, read_text

KINDS: Final = ("bos", "eos", "unk", "sep", "pad", "cls", "mask")

#: kind of special token -> metadata key of its id
ID_KEYS: Final[dict[str, str]] = {
    "bos": "tokenizer.ggml.bos_token_id",
    "eos": "tokenizer.ggml.eos_token_id",
    "unk": "tokenizer.ggml.unknown_token_id",
    "sep": "tokenizer.ggml.seperator_token_id",  # the format's own spelling
    "pad": "tokenizer.ggml.padding_token_id",
    "mask": "tokenizer.ggml.mask_token_id",
    "eot": "tokenizer.ggml.eot_token_id",
    "eom": "tokenizer.ggml.eom_token_id",
}
#: kind of special token -> metadata key of the flag that adds it to every prompt
ADD_KEYS: Final[dict[str, str]] = {
    "bos": "tokenizer.ggml.add_bos_token",
    "eos": "tokenizer.ggml.add_eos_token",
    "sep": "tokenizer.ggml.add_sep_token",
}


@dataclass
class SpecialTokens:
    """What ``read_special_tokens`` found, in the order in which it is written."""

    ids: dict[str, int] = field(default_factory=dict)
    add: dict[str, bool] = field(default_factory=dict)
    chat_template: str | list[dict[str, str]] | None = None
    lowercase: bool | None = None
    strip_accents: bool | None = None


def read_special_tokens(folder: Path, n_vocab: int | None = None) -> SpecialTokens:
    """Special tokens of a model folder; ids from ``n_vocab`` on are left out.

    Raises CorruptFileError when a file's structure is not that of a tokenizer.
    """
    try:
        return _read(folder, n_vocab)
    except (AttributeError, TypeError, IndexError, KeyError) as error:
        raise CorruptFileError(
            f"The tokenizer files of {folder.name} are not sound: {error}", "Download the model again."
        ) from error


def _read(folder: Path, n_vocab: int | None) -> SpecialTokens:
    found = SpecialTokens()
    kinds = list(KINDS)
    tokenizer = read_json(folder, "tokenizer.json")
    config = read_json(folder, "tokenizer_config.json")
    added: list[dict[str, Any]] = []
    if tokenizer is not None:
        added = tokenizer.get("added_tokens") or []
        _read_normalizer(tokenizer.get("normalizer"), found)
        _read_post_processor(tokenizer, config, kinds, found)
    if config:
        found.chat_template = _chat_template(folder, config)
        for kind in kinds:
            if isinstance(flag := config.get(f"add_{kind}_token"), bool):
                found.add[kind] = flag
            content = _content(config.get(f"{kind}_token"))
            if content is not None:
                ids = (token.get("id") for token in added if token.get("content") == content)
                _set_id(found, kind, next(ids, None), n_vocab)
    model = read_json(folder, "config.json") or {}
    nested = model.get("text_config")
    if not isinstance(nested, dict):
        nested = {}
    for kind in kinds:
        token_id = model.get(f"{kind}_token_id")
        _set_id(found, kind, nested.get(f"{kind}_token_id") if token_id is None else token_id, n_vocab)
    return found


def _set_id(found: SpecialTokens, kind: str, token_id: Any, n_vocab: int | None) -> None:
    if not isinstance(token_id, int) or kind in found.ids or (n_vocab is not None and token_id >= n_vocab):
        return
    if token_id < 0:
        raise CorruptFileError(f"The {kind} token has the id {token_id}", "Download the model again.")
    found.ids[kind] = token_id


def _content(entry: Any) -> str | None:
    """A token in tokenizer_config.json is its text, or an object with ``content``."""
    if isinstance(entry, dict):
        entry = entry.get("content")
    return entry if isinstance(entry, str) else None


def _read_normalizer(normalizer: Any, found: SpecialTokens) -> None:
    if not isinstance(normalizer, dict):
        return
    kind = normalizer.get("type")
    if kind == "Lowercase":
        found.lowercase = True
    elif kind == "StripAccents":
        found.strip_accents = True
    elif kind == "BertNormalizer":
        found.lowercase = normalizer.get("lowercase", found.lowercase)
        found.strip_accents = normalizer.get("strip_accents", found.strip_accents)
    elif kind == "Sequence":
        for step in normalizer.get("normalizers", []):
            _read_normalizer(step, found)


def _read_post_processor(
    tokenizer: dict[str, Any], config: dict[str, Any] | None, kinds: list[str], found: SpecialTokens
) -> None:
    """Whether BOS, EOS and SEP are added, by the template that the tokenizer itself uses.

    Tokens that the template shows and tokenizer_config.json does not name are written into
    ``config``, so that their ids are looked up with the others.
    """
    named: dict[str, Any] = config if config else {}
    if not named.get("bos_token") and named.get("cls_token"):
        named["bos_token"] = named["cls_token"]
    if not named.get("eos_token") and named.get("sep_token"):
        named["eos_token"] = named["sep_token"]
    special = {kind: named.get(f"{kind}_token") for kind in ("bos", "cls", "eos", "sep")}
    processor = tokenizer.get("post_processor")
    if not processor:
        return
    for step in processor.get("processors", [processor]):
        if step.get("type") == "RobertaProcessing":
            found.add.update(bos=True, eos=True, sep=True)
            for kind, other in (("cls", "bos"), ("sep", "eos")):
                if not special[kind] and config:
                    special[kind] = named[f"{kind}_token"] = step.get(kind, [special[other]])[0]
        elif step.get("type") == "TemplateProcessing":
            _read_template(step, config, special, kinds, found)


def _read_template(
    step: dict[str, Any],
    config: dict[str, Any] | None,
    special: dict[str, Any],
    kinds: list[str],
    found: SpecialTokens,
) -> None:
    single, pair = step.get("single", []), step.get("pair", [])
    first = last = None
    if len(single) > 1:
        first, last = _special_id(single[0]), _special_id(single[-1])
    if first:
        if not config:
            special["bos"] = first
        elif first not in (special["bos"], special["cls"]):
            for kind in ("bos", "cls"):
                if not special[kind]:
                    special[kind] = config[f"{kind}_token"] = first
        found.add["bos"] = first in (special["bos"], special["cls"])
    if last:
        if not config:
            special["eos"] = last
        elif last != special["eos"]:
            # The declared EOS ends a turn, the template's one ends the text: keep both.
            spare = next((kind for kind in ("eot", "eom") if kind not in kinds), None)
            if spare is not None:
                kinds.append(spare)
                config[f"{spare}_token"] = special["eos"]
            special["eos"] = config["eos_token"] = last
        found.add["eos"] = last == special["eos"]
    add_sep = _separates(pair, first, last, (special["sep"], special["eos"]))
    if add_sep is None:
        return
    found.add["sep"] = add_sep
    if add_sep and not special["sep"] and config:
        config["sep_token"] = special["eos"]


def _separates(pair: list[Any], first: Any, last: Any, separators: tuple[Any, Any]) -> bool | None:
    """Whether SEP stands between two texts, ``A [SEP] [EOS] B``; None when nothing does."""
    if not pair:
        return None
    start = 1 if first and _special_id(pair[0]) == first else 0
    stop = -1 if last and _special_id(pair[-1]) == last else None
    inner = pair[start:stop]
    if len(inner) < 3 or _sequence_id(inner[0]) != "A" or _sequence_id(inner[-1]) != "B":
        return None
    middle = [_special_id(entry) for entry in inner[1:-1]]
    if len(middle) == 2 and middle[1] and middle[1] in separators:
        return True
    return bool(middle[0]) and middle[0] in separators and not last


def _special_id(entry: dict[str, Any]) -> Any:
    return entry.get("SpecialToken", {}).get("id")


def _sequence_id(entry: dict[str, Any]) -> Any:
    return entry.get("Sequence", {}).get("id")


def _chat_template(folder: Path, config: dict[str, Any]) -> str | list[dict[str, str]] | None:
    """tokenizer_config.json's template, else chat_template.jinja (with its siblings), else .json."""
    beside: Any = read_text(folder, "chat_template.jinja")
    more = folder / "additional_chat_templates"
    if beside is not None and more.is_dir():
        named = {path.stem: read_text(more, path.name) for path in more.glob("*.jinja")}
        if named:
            beside = [{"name": "default", "template": beside}]
            beside += [{"name": name, "template": text} for name, text in named.items()]
    elif beside is None:
        beside = (read_json(folder, "chat_template.json") or {}).get("chat_template")
    template = config.get("chat_template", beside)
    return template if isinstance(template, (str, list)) else None
