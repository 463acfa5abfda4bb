"""Model facts from config.json or from GGUF metadata, without reading a weight."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from core.errors import CorruptFileError
from core.language import tr
from core.sources import cache_shape
from core.sources.ggml_types import layout_of
from core.sources.gguf_header import GgufHeader
from core.sources.hf_config import MAX_LAYERS, count, effective_config
from core.sources.json_file import read_json, read_text
from core.types import ModelFacts, TensorInfo

#: Hugging Face model_type -> GGUF architecture, where the two names differ
_GGUF_NAMES: Final = {
    "mistral": "llama",
    "mixtral": "llama",
    "qwen2_moe": "qwen2moe",
    "qwen3_moe": "qwen3moe",
    "cohere": "command-r",
    "gpt_neox": "gptneox",
    "deepseek_v2": "deepseek2",
    "deepseek_v3": "deepseek2",
}

#: the same for what follows from the architecture alone (windows, states)
_CACHE_NAMES: Final = {
    "gemma3_text": "gemma3",
    "gemma3n_text": "gemma3n",
    "gpt_oss": "gpt-oss",
    "llama4_text": "llama4",
    "olmo3": "olmo2",
    "falcon_h1": "falcon-h1",
}

_EXPERTS: Final = re.compile(r"_exps\.|\.experts\.|block_sparse_moe\.(input|output)_linear")

_MAX_NAME: Final = 200

#: tensors that hold no weights: tables that the model can compute itself
SKIPPED_SUFFIXES: Final = (
    ".attention.masked_bias",
    ".attention.bias",
    ".attn.masked_bias",
    ".attn.bias",
    ".rotary_emb.inv_freq",
)


def facts_from_config(path: Path, config: dict[str, Any], tensors: Mapping[str, TensorInfo]) -> ModelFacts:
    """Facts of a Hugging Face folder; raises CorruptFileError for values that cannot be right."""
    hparams = effective_config(config)
    model_type = str(hparams.get("model_type") or "unknown")
    architectures = config.get("architectures")
    hidden = count(hparams, "hidden_size")
    n_heads = count(hparams, "num_attention_heads")
    weights = [info for name, info in tensors.items() if not name.endswith(SKIPPED_SUFFIXES)]
    kept = cache_shape.from_config(
        hparams, _CACHE_NAMES.get(model_type, _GGUF_NAMES.get(model_type, model_type))
    )
    n_experts = count(hparams, "num_local_experts") or count(hparams, "num_experts")
    n_experts = n_experts or count(hparams, "n_routed_experts")
    n_used = count(hparams, "num_experts_per_tok")
    quantized = "quantization_config" in hparams
    quantizer = hparams.get("quantization_config")
    method = quantizer.get("quant_method") if isinstance(quantizer, dict) else None
    card = _card(path)
    facts = ModelFacts(
        name=folder_name(path),
        architecture=_one_line(_GGUF_NAMES.get(model_type, model_type)),
        hf_architecture=_one_line(str(architectures[0]))
        if isinstance(architectures, list) and architectures
        else None,
        n_params=sum(info.n_elements for info in weights),
        n_layers=count(hparams, "num_hidden_layers"),
        hidden_size=hidden,
        intermediate_size=count(hparams, "intermediate_size"),
        n_heads=n_heads,
        n_kv_heads=count(hparams, "num_key_value_heads", n_heads),
        head_dim=count(hparams, "head_dim", hidden // n_heads if n_heads else 0),
        context_length=count(hparams, "max_position_embeddings"),
        vocab_size=count(hparams, "vocab_size"),
        tied_embeddings=hparams.get("tie_word_embeddings") is True or "lm_head.weight" not in tensors,
        dtype=_main_dtype(weights),
        size_bytes=sum(info.nbytes for info in tensors.values()),
        n_experts=n_experts,
        n_experts_used=n_used,
        sliding_window=count(hparams, "sliding_window") or None,
        chat_template=_chat_template(path),
        license=card.get("license"),
        base_model=card.get("base_model"),
        quantized=quantized,
        quantization=_one_line(method) if isinstance(method, str) else None,
        cache=kept.groups,
        state_bytes=kept.state_bytes,
        active_params=_active(weights, n_experts, n_used),
        expert_size=count(hparams, "moe_intermediate_size") if n_experts else 0,
    )
    if facts.is_ternary:
        facts = replace(facts, dtype="TERNARY")
    if not quantized:
        return facts
    # Packed weights hold several parameters a number: count them from the shapes instead.
    head = facts.head_dim * (2 * n_heads + 2 * facts.n_kv_heads)
    block = hidden * (head + _feed_rows(hparams, facts) + 2)
    embeddings = facts.vocab_size * hidden * (1 if facts.tied_embeddings else 2)
    n_params = embeddings + facts.n_layers * block + hidden
    share = facts.active_params / facts.n_params if facts.n_params else 1.0
    return replace(facts, n_params=n_params, active_params=round(n_params * share))


def _feed_rows(hparams: Mapping[str, Any], facts: ModelFacts) -> int:
    """Rows of ``hidden_size`` weights in the feed-forward part of one block."""
    if facts.architecture == "gpt2":
        return 2 * facts.intermediate_size
    if not facts.n_experts:
        return 3 * facts.intermediate_size
    config = dict(hparams)
    inner = facts.expert_size or facts.intermediate_size
    shared = count(config, "shared_expert_intermediate_size")
    return 3 * (facts.n_experts * inner + shared) + facts.n_experts


def facts_from_gguf(path: Path, header: GgufHeader, tensors: Mapping[str, TensorInfo]) -> ModelFacts:
    """Facts of a GGUF model; raises CorruptFileError when it does not say its architecture."""
    architecture = header.get("general.architecture")
    if not isinstance(architecture, str) or not architecture:
        raise CorruptFileError(
            tr("{name} does not say which architecture it holds", name=path.name),
            tr("It may be a vocabulary or adapter file."),
        )

    def value(key: str, default: int = 0, most: int = 1 << 64) -> int:
        found = header.get(f"{architecture}.{key}", default)
        if isinstance(found, list):  # one number a layer
            found = max((item for item in found if isinstance(item, int)), default=default)
        if isinstance(found, bool) or not isinstance(found, int) or not 0 <= found <= most:
            raise CorruptFileError(
                tr("{name} says {key} = {found}", name=path.name, key=key, found=f"{found!r}"),
                tr("Download the file again."),
            )
        return found

    hidden, n_heads = value("embedding_length"), value("attention.head_count")
    n_layers = value("block_count", most=MAX_LAYERS)
    head_dim = value("attention.key_length", hidden // n_heads if n_heads else 0)
    kept = cache_shape.from_gguf(
        lambda key: header.get(f"{architecture}.{key}"), architecture, n_layers, head_dim
    )
    embedding = tensors.get("token_embd.weight")
    vocab = header.array_length("tokenizer.ggml.tokens") or (embedding.shape[0] if embedding else 0)
    weights = [info for name, info in tensors.items() if name != "rope_freqs.weight"]
    dtype = _main_dtype(weights)
    name = header.get("general.name")
    template = header.get("tokenizer.chat_template")
    licence = header.get("general.license")
    base = header.get("general.base_model.0.repo_url") or header.get("general.base_model.0.name")
    return ModelFacts(
        name=(_one_line(name) if isinstance(name, str) else "") or path.stem,
        architecture=_one_line(architecture),
        hf_architecture=None,
        n_params=sum(info.n_elements for info in weights),
        n_layers=n_layers,
        hidden_size=hidden,
        intermediate_size=value("feed_forward_length"),
        n_heads=n_heads,
        n_kv_heads=value("attention.head_count_kv", n_heads),
        head_dim=head_dim,
        context_length=value("context_length"),
        vocab_size=value("vocab_size", vocab),
        tied_embeddings="output.weight" not in tensors,
        dtype=dtype,
        size_bytes=sum(info.nbytes for info in tensors.values()),
        n_experts=value("expert_count"),
        n_experts_used=value("expert_used_count"),
        sliding_window=value("attention.sliding_window") or None,
        chat_template=template if isinstance(template, str) else None,
        license=_one_line(licence) if isinstance(licence, str) else None,
        base_model=_one_line(base.removeprefix("https://huggingface.co/")) if isinstance(base, str) else None,
        quantized=_is_block_type(dtype),
        cache=kept.groups,
        state_bytes=kept.state_bytes,
        active_params=_active(weights, value("expert_count"), value("expert_used_count")),
        expert_size=value("expert_feed_forward_length"),
        tokenizer_bytes=sum(
            field.size for key, field in header.fields.items() if key.startswith("tokenizer.ggml.")
        ),
    )


def _active(weights: list[TensorInfo], n_experts: int, n_used: int) -> int:
    """Weights that one token is computed with: of the experts, only those that are used."""
    total = sum(info.n_elements for info in weights)
    if n_experts <= 1 or not 0 < n_used < n_experts:
        return total
    experts = sum(info.n_elements for info in weights if _EXPERTS.search(info.name))
    return total - round(experts * (1 - n_used / n_experts))


def _one_line(text: str) -> str:
    """A file's text fit for a list or a terminal: printable, on one line, not endless."""
    return " ".join("".join(c if c.isprintable() else " " for c in text[:_MAX_NAME]).split())


def folder_name(path: Path) -> str:
    """The model's name by its folder; a Hugging Face cache's ``models--ORG--NAME`` gives NAME."""
    path = path.absolute()
    for folder in (path, *path.parents):
        if folder.name.startswith("models--"):
            return folder.name.rsplit("--", 1)[-1]
    return path.name


def _is_block_type(dtype: str) -> bool:
    try:
        return layout_of(dtype).block_size > 1
    except KeyError:
        return False


def _main_dtype(weights: list[TensorInfo]) -> str:
    """The dtype that most weights are stored in."""
    counts: Counter[str] = Counter()
    for info in weights:
        counts[info.dtype] += info.n_elements
    return counts.most_common(1)[0][0] if counts else "F32"


def _chat_template(folder: Path) -> str | None:
    template = (read_json(folder, "tokenizer_config.json") or {}).get("chat_template")
    if template is None:
        template = read_text(folder, "chat_template.jinja")
    if template is None:
        template = (read_json(folder, "chat_template.json") or {}).get("chat_template")
    if isinstance(template, list):  # several named templates: the default one, else the first
        named = {t.get("name"): t.get("template") for t in template if isinstance(t, dict)}
        template = named.get("default", next(iter(named.values()), None))
    return template if isinstance(template, str) else None


def _card(folder: Path) -> dict[str, str]:
    """``license`` and ``base_model`` of the model card's front matter."""
    text = read_text(folder, "README.md") or ""
    match = re.match(r"---\n(.*?)\n---", text, re.DOTALL)
    if match is None:
        return {}
    found: dict[str, str] = {}
    for key in ("license", "base_model"):
        line = re.search(rf"^{key}:[ \t]*(?:\n[ \t]*-[ \t]*)?(\S[^\n]*)$", match[1], re.MULTILINE)
        if line is not None:
            found[key] = _one_line(line[1].strip().strip("\"'[]"))
    return found
