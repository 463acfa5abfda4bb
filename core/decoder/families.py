"""What a decoder block of each family is made of: which linears read the same input, and where a factor
per input channel can be folded into the module before without changing what the block computes.

Names are relative to the block and those of the checkpoint, e.g. ``block_sparse_moe.experts.0.w1``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import torch

from core.errors import UnsupportedModelError

if TYPE_CHECKING:
    from transformers import PretrainedConfig

    from core.decoder.structure import Structure

Tensor = torch.Tensor


@dataclass(frozen=True, slots=True)
class LinearGroup:
    """Linears that read the same input tensor, in forward order."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fold:
    """A place where factors ``s`` per input channel can go: ``x' = x / s``, ``W' = W * s``.

    ``group`` names every linear that reads ``x``: one LinearGroup, or with experts the union of those that
    read parts of it. ``into`` makes ``x``: a norm (its weight and bias are divided) or a linear (its output
    rows are; ``rows`` are those that feed ``x``, None for all). With grouped-query attention ``repeat``
    query heads read the same ``head_dim`` rows, so that ``s`` must be equal across them
    (:func:`tie_scales`). ``norm_offset`` is 1 where a stored norm weight ``w`` means ``1 + w`` (Gemma).
    ``also`` names readers of ``x`` that are not quantized (routers): their columns are multiplied too.
    """

    group: tuple[str, ...]
    into: str
    kind: Literal["norm", "linear"]
    rows: tuple[int, int] | None = None
    repeat: int = 1
    head_dim: int = 1
    norm_offset: float = 0.0
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExpertNames:
    """The mixture of experts in a block as the checkpoint names it."""

    module: str
    feed: tuple[str, str]  # gate, up
    out: str
    shared: bool = False  # an expert that sees every token, with a gate of its own


@dataclass(frozen=True, slots=True)
class Family:
    """The parts of a model by name. Where q, k, v (or gate, up) are one matrix, its last rows are v (up)."""

    model_types: tuple[str, ...]
    base: str = "model"
    layers: str = "layers"
    embedding: str = "embed_tokens"
    positions: str | None = None  # a learned table of positions
    norm: str = "norm"
    attention: tuple[str, ...] = ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj")
    attention_out: str = "self_attn.o_proj"
    attention_norm: str | None = "input_layernorm"
    feed: tuple[str, ...] = ("mlp.gate_proj", "mlp.up_proj")
    feed_out: str = "mlp.down_proj"
    feed_norm: str | None = "post_attention_layernorm"
    gated: bool = True  # down reads act(gate) * up; False: act(fc), through which no factor passes
    attention_out_norm: str | None = None  # a norm between the heads and the matrix that joins them
    feed_out_norm: str | None = None  # a norm before the matrix that makes the output
    norm_offset: float = 0.0
    experts: ExpertNames | None = None
    transposed: tuple[str, ...] = ()  # matrices that are stored [in, out]


_QWEN_EXPERTS: Final = ExpertNames("mlp", ("gate_proj", "up_proj"), "down_proj")

FAMILIES: Final = (
    Family(("llama", "mistral", "qwen2", "qwen3")),
    Family(("mixtral",), experts=ExpertNames("block_sparse_moe", ("w1", "w3"), "w2")),
    Family(("qwen2_moe",), experts=ExpertNames("mlp", ("gate_proj", "up_proj"), "down_proj", shared=True)),
    Family(("qwen3_moe",), experts=_QWEN_EXPERTS),
    Family(("gemma2", "gemma3_text"), feed_norm="pre_feedforward_layernorm", norm_offset=1.0),
    Family(("phi3",), attention=("self_attn.qkv_proj",), feed=("mlp.gate_up_proj",)),
    Family(("olmo2",), attention_norm=None, feed_norm=None),  # its norms come after, not before
    Family(
        ("bitnet",),
        attention_out_norm="self_attn.attn_sub_norm",
        feed_out_norm="mlp.ffn_sub_norm",
        gated=False,
    ),
    Family(
        ("gpt2",),
        base="transformer",
        layers="h",
        embedding="wte",
        positions="wpe",
        norm="ln_f",
        attention=("attn.c_attn",),
        attention_out="attn.c_proj",
        attention_norm="ln_1",
        feed=("mlp.c_fc",),
        feed_out="mlp.c_proj",
        feed_norm="ln_2",
        gated=False,
        transposed=("attn.c_attn", "attn.c_proj", "mlp.c_fc", "mlp.c_proj"),
    ),
)

MODEL_TYPES: Final = tuple(name for family in FAMILIES for name in family.model_types)


def family_of(model_type: str) -> Family:
    """The family of a ``model_type``; raises UnsupportedModelError for those that torch cannot run here."""
    for family in FAMILIES:
        if model_type in family.model_types:
            return family
    raise UnsupportedModelError(
        f"{model_type} models cannot be run in torch yet", f"Known: {', '.join(MODEL_TYPES)}."
    )


def is_sparse(structure: Structure, block: int) -> bool:
    """Whether ``block`` has experts (Qwen's mixtures may have plain blocks among them)."""
    family, config = family_of(structure.model_type), structure.config
    if family.experts is None:
        return False
    if family.experts.module == "block_sparse_moe":
        return True
    plain = block in (config.mlp_only_layers or ())
    return not plain and config.num_experts > 0 and (block + 1) % config.decoder_sparse_step == 0


def groups(structure: Structure, block: int) -> tuple[LinearGroup, ...]:
    """The linears of ``block`` that are worth quantizing, by the input they read, in forward order.

    Routers and the one-row gate of a shared expert are left out: they are named by ``Fold.also``.
    """
    family = family_of(structure.model_type)
    rows = [family.attention, (family.attention_out,)]
    for feed, out in _feeds(structure, block):
        rows += [feed, (out,)]
    return tuple(LinearGroup(names) for names in rows)


def folds(structure: Structure, block: int) -> tuple[Fold, ...]:
    """The exact folds of ``block``, in forward order."""
    family, heads = family_of(structure.model_type), _Heads.of(structure.config)
    found: list[Fold] = []
    if family.attention_norm is not None:
        found.append(
            Fold(family.attention, family.attention_norm, "norm", norm_offset=family.norm_offset),
        )
    fused = len(family.attention) == 1
    if family.attention_out_norm is not None:
        found.append(Fold((family.attention_out,), family.attention_out_norm, "norm"))
    else:
        found.append(
            Fold(
                (family.attention_out,),
                family.attention[-1],
                "linear",
                rows=(heads.q_rows + heads.kv_rows, heads.q_rows + 2 * heads.kv_rows) if fused else None,
                repeat=heads.repeat,
                head_dim=heads.head_dim,
            )
        )
    feeds = _feeds(structure, block)
    if family.feed_norm is not None:
        readers = tuple(name for feed, _ in feeds for name in feed)
        found.append(
            Fold(
                readers,
                family.feed_norm,
                "norm",
                norm_offset=family.norm_offset,
                also=_routers(structure, block),
            )
        )
    if family.feed_out_norm is not None:
        found.append(Fold((family.feed_out,), family.feed_out_norm, "norm"))
    elif family.gated:
        for feed, out in feeds:
            inner = structure.config.intermediate_size
            rows = (inner, 2 * inner) if len(feed) == 1 else None
            found.append(Fold((out,), feed[-1], "linear", rows=rows))
    return tuple(found)


def tie_scales(fold: Fold, scales: Tensor) -> Tensor:
    """``scales`` ``[in]`` made equal (by their geometric mean) where ``fold`` demands it."""
    if fold.repeat == 1:
        return scales
    by_head = scales.log().view(-1, fold.repeat, fold.head_dim)
    return by_head.mean(1, keepdim=True).expand_as(by_head).reshape(-1).exp()


@torch.no_grad()
def apply_fold(layer: torch.nn.Module, fold: Fold, scales: Tensor) -> None:
    """Fold ``scales`` ``[in]`` (positive) into a loaded block, in place; its output stays the same.

    Raises ValueError for scales that are not positive and finite or not tied as ``fold`` demands.
    """
    if not (torch.isfinite(scales) & (scales > 0)).all():
        raise ValueError("scales must be positive and finite")
    for name in (*fold.group, *fold.also):
        _weight(layer, name).mul_(scales)
    into = layer.get_submodule(fold.into)
    weight, bias = _weight(layer, fold.into), into.get_parameter("bias") if _has_bias(into) else None
    if fold.kind == "norm":
        weight.copy_((weight + fold.norm_offset) / scales - fold.norm_offset)
        if bias is not None:
            bias.div_(scales)
        return
    by_row = scales
    if fold.repeat > 1:
        by_head = scales.view(-1, fold.repeat, fold.head_dim)
        by_row = by_head[:, 0].reshape(-1)
        if not torch.equal(by_head, by_head[:, :1].expand_as(by_head)):
            raise ValueError("scales must be equal across the query heads of a key-value head")
    start, stop = fold.rows or (0, weight.shape[0])
    weight[start:stop].div_(by_row[:, None])
    if bias is not None:
        bias[start:stop].div_(by_row)


def _weight(layer: torch.nn.Module, name: str) -> Tensor:
    return layer.get_submodule(name).get_parameter("weight")


def _has_bias(module: torch.nn.Module) -> bool:
    return getattr(module, "bias", None) is not None


@dataclass(frozen=True, slots=True)
class _Heads:
    q_rows: int
    kv_rows: int
    head_dim: int
    repeat: int

    @staticmethod
    def of(config: PretrainedConfig) -> _Heads:
        n_heads = int(config.num_attention_heads)
        n_kv = int(getattr(config, "num_key_value_heads", None) or n_heads)
        head_dim = int(getattr(config, "head_dim", None) or config.hidden_size // n_heads)
        return _Heads(n_heads * head_dim, n_kv * head_dim, head_dim, n_heads // n_kv)


def _feeds(structure: Structure, block: int) -> list[tuple[tuple[str, ...], str]]:
    """The feed-forward parts of a block: (linears that read the input, the one that makes the output)."""
    family = family_of(structure.model_type)
    if family.experts is None or not is_sparse(structure, block):
        return [(family.feed, family.feed_out)]
    names = family.experts
    places = [f"{names.module}.experts.{i}." for i in range(_n_experts(structure.config))]
    if names.shared:
        places.insert(0, f"{names.module}.shared_expert.")
    return [(tuple(place + name for name in names.feed), place + names.out) for place in places]


def _routers(structure: Structure, block: int) -> tuple[str, ...]:
    names = family_of(structure.model_type).experts
    if names is None or not is_sparse(structure, block):
        return ()
    shared = (f"{names.module}.shared_expert_gate",) if names.shared else ()
    return (f"{names.module}.gate", *shared)


def _n_experts(config: PretrainedConfig) -> int:
    return int(getattr(config, "num_local_experts", None) or config.num_experts)
