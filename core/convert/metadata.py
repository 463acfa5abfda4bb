"""GGUF metadata of a model folder: general facts, architecture keys and the tokenizer's keys.

Everything goes through gguf's own writer object (without a file), so that key names and value types
are the format's; ``harvest`` then takes the pairs out of it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import gguf
import yaml

from core.convert.families import Family
from core.convert.rope import write_rope_metadata
from core.convert.special_tokens import ADD_KEYS, ID_KEYS, SpecialTokens, read_special_tokens
from core.convert.vocabulary import Vocabulary
from core.sources.facts import folder_name
from core.sources.gguf_header import GgufValueType, MetaEntry
from core.sources.hf_config import count, number
from core.sources.json_file import read_json, safe_file
from core.types import StoredWarning

#: generation_config.json key -> the sampling field of gguf.Metadata that it fills
_SAMPLING: Final = {
    "sequence": "sampling_sequence",
    "top_k": "sampling_top_k",
    "top_p": "sampling_top_p",
    "min_p": "sampling_min_p",
    "xtc_probability": "sampling_xtc_probability",
    "xtc_threshold": "sampling_xtc_threshold",
    "temperature": "sampling_temp",
    "penalty_last_n": "sampling_penalty_last_n",
    "penalty_repeat": "sampling_penalty_repeat",
    "mirostat": "sampling_mirostat",
    "mirostat_tau": "sampling_mirostat_tau",
    "mirostat_eta": "sampling_mirostat_eta",
}


def write_general(writer: gguf.GGUFWriter, folder: Path, config: dict[str, Any]) -> tuple[StoredWarning, ...]:
    """Name, size label, licence, tags, base models and recommended sampling, as far as files say so.

    The tensors must be in ``writer`` already: the size label counts them.
    """
    warnings: tuple[StoredWarning, ...] = ()
    totals = writer.get_total_parameter_count()
    card: dict[str, Any] = {}
    if safe_file(folder, "README.md") is not None:
        try:
            card = gguf.Metadata.load_model_card(folder)
        except (yaml.YAMLError, UnicodeDecodeError, RecursionError):
            message = "The model card (README.md) could not be read: licence and tags are missing."
            warnings = (StoredWarning("model_card_unreadable", message),)
    named = Path(folder_name(folder))
    found = gguf.Metadata.apply_metadata_heuristic(gguf.Metadata(), card, config, named, totals[0])
    for key, field in _SAMPLING.items():
        if (value := (read_json(folder, "generation_config.json") or {}).get(key)) is not None:
            setattr(found, field, value)
    found.name = found.name or named.name
    if found.size_label is None and totals[0] > 0:
        found.size_label = gguf.size_label(*totals)
    writer.add_type(gguf.GGUFType.MODEL)
    found.set_gguf_meta_model(writer)
    return warnings


def write_architecture(
    writer: gguf.GGUFWriter, family: Family, config: dict[str, Any], file_type: int
) -> tuple[StoredWarning, ...]:
    """The ``{architecture}.*`` keys and the file type."""
    writer.add_block_count(count(config, "num_hidden_layers"))
    writer.add_context_length(count(config, "max_position_embeddings"))
    writer.add_embedding_length(count(config, "hidden_size"))
    writer.add_feed_forward_length(count(config, "intermediate_size"))
    writer.add_head_count(count(config, "num_attention_heads"))
    writer.add_head_count_kv(count(config, "num_key_value_heads"))
    if config.get("is_causal") is False:
        writer.add_causal_attention(False)
    warnings = write_rope_metadata(writer, config)
    if (epsilon := number(config, "rms_norm_eps")) is not None:
        writer.add_layer_norm_rms_eps(epsilon)
    if head_dim := count(config, "head_dim"):
        writer.add_key_length(head_dim)
        writer.add_value_length(head_dim)
    writer.add_file_type(file_type)
    if family.writes_vocab_size:
        writer.add_vocab_size(count(config, "vocab_size"))
    if family.writes_rope_dimension:
        writer.add_rope_dimension_count(head_dim)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    return warnings


def write_tokenizer(
    writer: gguf.GGUFWriter, folder: Path, family: Family, config: dict[str, Any], vocabulary: Vocabulary
) -> None:
    """The ``tokenizer.*`` keys: tokens, types, scores or merges, special ids, chat template."""
    llama = family.architecture == "llama"
    tokenizer_config = read_json(folder, "tokenizer_config.json") or {}
    if llama and isinstance(prefix := tokenizer_config.get("add_prefix_space"), bool):
        writer.add_add_space_prefix(prefix)
    writer.add_tokenizer_model(vocabulary.model)
    writer.add_tokenizer_pre(vocabulary.pre)
    writer.add_token_list(vocabulary.tokens)
    if vocabulary.scores is not None:
        writer.add_token_scores(vocabulary.scores)
    writer.add_token_types(vocabulary.types)
    if vocabulary.merges:
        writer.add_token_merges(vocabulary.merges)
    write_special_tokens(writer, read_special_tokens(folder, vocabulary.n_special))
    vocab_size = count(config, "vocab_size")
    if llama and vocab_size == 32016:  # Code Llama ends an infill with a token that none of its files name
        writer.add_uint32(ID_KEYS["eot"], 32010)
    if llama and vocab_size == 49152:  # SmolLM and Granite Code never start with BOS
        writer.add_bool(ADD_KEYS["bos"], False)


def write_special_tokens(writer: gguf.GGUFWriter, special: SpecialTokens) -> None:
    """Special ids, the flags that add them, chat template and normalizer flags."""
    for kind, token_id in special.ids.items():
        if kind in ID_KEYS:
            writer.add_uint32(ID_KEYS[kind], token_id)
    for kind, flag in special.add.items():
        if kind in ADD_KEYS:
            writer.add_bool(ADD_KEYS[kind], flag)
    if special.chat_template is not None:
        writer.add_chat_template(special.chat_template)
    if special.lowercase is not None:
        writer.add_bool("tokenizer.ggml.normalizer.lowercase", special.lowercase)
    if special.strip_accents is not None:
        writer.add_bool("tokenizer.ggml.normalizer.strip_accents", special.strip_accents)


def harvest(writer: gguf.GGUFWriter) -> tuple[MetaEntry, ...]:
    """All pairs that were added to ``writer``, with array element types worked out."""
    entries = []
    for key, item in writer.kv_data[0].items():
        kind = GgufValueType(int(item.type))
        sub_type = None
        if kind is GgufValueType.ARRAY:
            element = (
                item.sub_type if item.sub_type is not None else gguf.GGUFValueType.get_type(item.value[0])
            )
            sub_type = GgufValueType(int(element))
        value = int(item.value) if kind is GgufValueType.UINT32 else item.value
        entries.append(MetaEntry(key, value, kind, sub_type))
    return tuple(entries)
