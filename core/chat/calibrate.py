"""One calibration run for a machine: small made-up models are served by the chat runtime, and timed.

Most weights are zeros (a hole in the file): how long a kernel takes does not depend on the values. The
shapes are chosen so that each cost stands out: wide layers in every number format (larger than the caches of
the processor), many thin layers, a large vocabulary, and many heads over a long conversation.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from core.chat.llamacpp import LlamaCppSession
from core.chat.session import Sampling
from core.errors import ChatError
from core.hardware.decode_rates import DecodeRates
from core.types import GgmlType

KINDS: Final = (
    GgmlType.F16,
    GgmlType.BF16,
    GgmlType.Q8_0,
    GgmlType.Q6_K,
    GgmlType.Q5_K,
    GgmlType.Q5_1,
    GgmlType.Q5_0,
    GgmlType.Q4_K,
    GgmlType.Q4_1,
    GgmlType.Q4_0,
    GgmlType.Q3_K,
    GgmlType.Q2_K,
    GgmlType.TQ2_0,
    GgmlType.TQ1_0,
)
_TOKENS: Final = 24
_ROUNDS: Final = 2
_SHORT: Final = "a"
_FILLED: Final = (512, 1536)  # tokens of the two conversations whose difference is attention alone
_ALIGNMENT: Final = 32

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Shape:
    kind: GgmlType
    hidden: int
    ffn: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    vocabulary: int = 512
    experts: int = 0  # of each layer; a quarter of them are used
    noise: bool = False  # random weights, so that words differ and choosing one takes its time

    def matrices(self) -> list[tuple[str, int, int]]:
        """(name, rows, columns) of what one token is multiplied with."""
        q, kv = self.heads * self.head_dim, self.kv_heads * self.head_dim
        found = []
        for i in range(self.layers):
            found += [
                (f"blk.{i}.attn_q", q, self.hidden),
                (f"blk.{i}.attn_k", kv, self.hidden),
                (f"blk.{i}.attn_v", kv, self.hidden),
                (f"blk.{i}.attn_output", self.hidden, q),
            ]
            if not self.experts:
                found += [
                    (f"blk.{i}.ffn_gate", self.ffn, self.hidden),
                    (f"blk.{i}.ffn_up", self.ffn, self.hidden),
                    (f"blk.{i}.ffn_down", self.hidden, self.ffn),
                ]
        return [*found, ("output", self.vocabulary, self.hidden)]

    @property
    def used(self) -> int:
        return self.experts // 4

    def expert_matrices(self) -> list[tuple[str, int, int]]:
        """(name, rows, columns) of one expert of each layer."""
        if not self.experts:
            return []
        return [
            (f"blk.{i}.ffn_{part}_exps", rows, columns)
            for i in range(self.layers)
            for part, rows, columns in (
                ("gate", self.ffn, self.hidden),
                ("up", self.ffn, self.hidden),
                ("down", self.hidden, self.ffn),
            )
        ]

    @property
    def read_bytes(self) -> int:
        rest = sum(rows * self.kind.row_bytes(columns) for _, rows, columns in self.matrices())
        return rest + self.expert_bytes

    @property
    def expert_bytes(self) -> int:
        """Bytes of the experts that one token uses."""
        one = sum(rows * self.kind.row_bytes(columns) for _, rows, columns in self.expert_matrices())
        return self.used * one


_WIDE = _Shape(GgmlType.F16, 2048, 5632, 4, 16, 4, 128)
_THIN = _Shape(GgmlType.Q8_0, 256, 256, 2, 4, 2, 64)
_DEEP = replace(_THIN, layers=66)
_EXPERTS = _Shape(GgmlType.Q8_0, 1024, 512, 4, 16, 4, 64, experts=32, noise=True)  # noise chooses at random
_WORDS = _Shape(GgmlType.F16, 64, 64, 2, 1, 1, 64, 512, noise=True)
_MANY_WORDS = replace(_WORDS, vocabulary=131_072)
_HEADS = _Shape(GgmlType.Q8_0, 256, 256, 8, 16, 16, 128)
_GROUPED = replace(_HEADS, kv_heads=1)
_NARROW = replace(_GROUPED, head_dim=64)


def measure_decode_rates(
    threads: int,
    progress: Progress = lambda done, total: None,
    served: Callable[[Path], float | None] = lambda path: None,
) -> DecodeRates:
    """Load and time each made-up model; ``progress`` is called between them and may raise.

    ``served`` gives tokens a second of a model in a chat worker of its own: what handing a token on to
    another process costs is part of every chat.
    Takes 10 to 40 seconds and 400 MB of memory. Raises ChatError when the runtime does not work.
    """
    steps = len(KINDS) + 5 + 3 * len(_FILLED)
    done = 0

    def timed(shape: _Shape, folder: Path, *, filled: int = 0) -> float:
        nonlocal done
        progress(done, steps)
        done += 1
        return _seconds_a_token(_write(folder / "model.gguf", shape), threads, filled)

    with tempfile.TemporaryDirectory(prefix="bitwright-calibration-") as name:
        folder = Path(name)
        thin, deep = timed(_THIN, folder), timed(_DEEP, folder)
        layer_s = max(1e-7, (deep - thin) / (_DEEP.layers - _THIN.layers))
        token_s = max(1e-6, thin - _THIN.layers * layer_s)
        if handed_on := served(_write(folder / "model.gguf", _THIN)):
            token_s = max(token_s, 1.0 / handed_on - _THIN.layers * layer_s)
        rates: dict[str, float] = {}
        for kind in KINDS:
            shape = replace(_WIDE, kind=kind)
            seconds = timed(shape, folder) - token_s - shape.layers * layer_s
            rates[kind.name] = shape.read_bytes / max(seconds, 1e-9)
        words = timed(_MANY_WORDS, folder) - timed(_WORDS, folder)
        words -= (_MANY_WORDS.read_bytes - _WORDS.read_bytes) / rates["F16"]
        vocabulary_s = max(0.0, words / (_MANY_WORDS.vocabulary - _WORDS.vocabulary))
        mixed = timed(_EXPERTS, folder) - token_s - _EXPERTS.layers * layer_s
        mixed -= (_EXPERTS.read_bytes - _EXPERTS.expert_bytes) / rates["Q8_0"]
        expert_cost = max(1.0, mixed / (_EXPERTS.expert_bytes / rates["Q8_0"]))
        plain, grouped, narrow = (
            _attention_s(shape, lambda shape, filled: timed(shape, folder, filled=filled))
            for shape in (_HEADS, _GROUPED, _NARROW)
        )
    attention = _attention(plain, grouped, narrow)
    return DecodeRates(threads, rates, token_s, layer_s, vocabulary_s, *attention, expert_cost)


def _attention_s(shape: _Shape, timed: Callable[[_Shape, int], float]) -> float:
    """Seconds that one token of the conversation costs one layer's attention."""
    short, long = _FILLED
    return max(1e-12, (timed(shape, long) - timed(shape, short)) / (long - short) / shape.layers)


def _attention(plain: float, grouped: float, narrow: float) -> tuple[float, float, float]:
    """(kv_rate, head_s, query_s) from a layer with a key for each head, with one key for all, and with that
    one of half the size."""
    numbers = 2 * _HEADS.head_dim
    kept = 2 * numbers * (_HEADS.kv_heads - _GROUPED.kv_heads)
    byte_s = max(1e-13, (plain - grouped) / kept)
    halved = 2 * numbers * byte_s / 2
    query_s = max(0.0, (grouped - narrow - halved) / (_HEADS.heads * numbers / 2))
    head_s = max(0.0, (grouped - 2 * numbers * byte_s) / _HEADS.heads - numbers * query_s)
    return 1.0 / byte_s, head_s, query_s


def _seconds_a_token(path: Path, threads: int, filled: int) -> float:
    """The best of some answers, by the runtime's own clock."""
    session = LlamaCppSession.load(path, n_ctx=max(512, filled + 256), threads=threads)
    try:
        best = 0.0
        for seed in range(_ROUNDS):
            sampling = Sampling(max_tokens=_TOKENS, temperature=1.0, seed=seed)
            question = [{"role": "user", "content": _SHORT * max(1, filled)}]
            answer = session.ask(question, sampling, lambda text: None, threading.Event())
            best = max(best, answer.tokens_per_s)
    finally:
        session.close()
    if not best > 0:
        raise ChatError("The chat runtime made no tokens.", "Try again.")
    return 1.0 / best


def _write(path: Path, shape: _Shape) -> Path:
    """A Llama with byte tokens whose tensors are a hole in the file, or noise."""
    import gguf
    import numpy as np

    path.unlink(missing_ok=True)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("calibration")
    writer.add_block_count(shape.layers)
    writer.add_context_length(8192)
    writer.add_embedding_length(shape.hidden)
    writer.add_feed_forward_length(shape.ffn)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_key_length(shape.head_dim)
    writer.add_value_length(shape.head_dim)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(shape.head_dim)
    writer.add_vocab_size(shape.vocabulary)
    if shape.experts:
        writer.add_expert_count(shape.experts)
        writer.add_expert_used_count(shape.used)
    _add_vocabulary(writer, shape.vocabulary)
    norms = [f"blk.{i}.{part}_norm" for i in range(shape.layers) for part in ("attn", "ffn")]
    single, kind = np.dtype(np.float32), gguf.GGMLQuantizationType(int(shape.kind))
    size_bytes = 0
    for name in [*norms, "output_norm"]:
        writer.add_tensor_info(f"{name}.weight", (shape.hidden,), single, 4 * shape.hidden)
        size_bytes += _padded(4 * shape.hidden)
    for name, rows, columns in [("token_embd", shape.vocabulary, shape.hidden), *shape.matrices()]:
        nbytes = rows * shape.kind.row_bytes(columns)
        writer.add_tensor_info(f"{name}.weight", (rows, columns), single, nbytes, kind)
        size_bytes += _padded(nbytes)
    for name, rows, columns in shape.expert_matrices():
        nbytes = shape.experts * rows * shape.kind.row_bytes(columns)
        writer.add_tensor_info(f"{name}.weight", (shape.experts, rows, columns), single, nbytes, kind)
        size_bytes += _padded(nbytes)
    for i in range(shape.layers if shape.experts else 0):
        nbytes = 4 * shape.experts * shape.hidden
        writer.add_tensor_info(f"blk.{i}.ffn_gate_inp.weight", (shape.experts, shape.hidden), single, nbytes)
        size_bytes += _padded(nbytes)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    start = _padded(path.stat().st_size)
    with path.open("r+b") as file:
        file.truncate(start + size_bytes)
        if shape.noise:  # norms too, of which no value but zero does harm
            file.seek(start)
            drawn = np.random.default_rng(0).standard_normal(size_bytes // 2, dtype=np.float32)
            file.write(drawn.astype(np.float16).tobytes())
    return path


def _padded(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _add_vocabulary(writer: Any, size: int) -> None:
    """Byte tokens and numbered ones; the last ends a text."""
    from tokenizers import pre_tokenizers

    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokens = [*letters, *(f"<{i}>" for i in range(size - len(letters)))]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(tokens)
    writer.add_token_types([1] * (size - 1) + [3])
    writer.add_token_merges(["! !"])  # an empty list would be left out
    writer.add_eos_token_id(size - 1)
    writer.add_bos_token_id(size - 1)
    writer.add_add_bos_token(False)
