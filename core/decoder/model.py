"""A transformers model that is run block by block, so that only one block's weights are in memory.

Perplexity, KL divergence and calibration need every block once for all windows. Reading block by block
and keeping the hidden states of all windows (tokens x hidden, a few megabytes) costs the same arithmetic
as a whole model in memory, and a small part of its memory: an 8B model is compared in less than it takes
to chat. Blocks are transformers' own modules, without weights until they are loaded; what each is called
with (masks, rotary positions) is recorded from transformers' own forward over blocks that do nothing.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, cast

import torch

from core.decoder.activations import quantize_activations
from core.decoder.conv1d import replace_conv1d
from core.decoder.experts import linearise_experts
from core.decoder.families import family_of, is_sparse
from core.decoder.weights import HEAD, Weights
from core.errors import CorruptFileError, InvalidInputError, OutOfMemoryError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.decoder.structure import Structure
    from core.quant.math.quantized import ActivationParameters

Tensor = torch.Tensor
Call = tuple[tuple[Any, ...], dict[str, Any]]

_MAX_LENGTHS = 4  # recorded calls hold masks of length x length


class BlockModel:
    """The structure of one model; weights come from a :class:`Weights` at every call.

    Hidden states are ``[length, hidden]`` or ``[windows, length, hidden]`` in ``dtype`` on ``device``.
    Raises CorruptFileError for a configuration that no model can be built from.
    """

    def __init__(self, structure: Structure, device: str = "cpu", dtype: torch.dtype = torch.float32) -> None:
        self.structure = structure
        config = structure.config
        self._family = family_of(structure.model_type)
        self._device = torch.device(device)
        self._dtype = dtype
        try:
            self.n_blocks = int(config.num_hidden_layers)
            self.hidden_size = int(config.hidden_size)
            self.vocab_size = int(config.vocab_size)
            self._base = self._build()
            self._call_lists = {1: self._record(1)}
        except torch.OutOfMemoryError as error:
            raise OutOfMemoryError("The GPU has no memory left", "Compute on the processor.") from error
        except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError, RuntimeError) as error:
            raise CorruptFileError(
                f"No model can be built from this configuration ({type(error).__name__}: {error})",
                "Download the model again.",
            ) from error
        self._layer: torch.nn.Module | None = None
        self._block = 0

    def _build(self) -> Any:
        """The base model on the meta device: its blocks set aside, all that is computed and not stored
        (rotary tables, Gemma's factor of the embedding) on the real device."""
        from transformers import AutoModel

        config = copy.deepcopy(self.structure.config)
        config.use_cache = False
        with torch.device("meta"):
            base = AutoModel.from_config(config, dtype=self._dtype)
        base.requires_grad_(False)
        base.eval()
        if hasattr(base, "rotary_emb"):
            base.rotary_emb = type(base.rotary_emb)(config=config).to(self._device)
            if self.structure.rope_divisors is not None:
                base.rotary_emb.inv_freq /= torch.from_numpy(self.structure.rope_divisors).to(self._device)
        self._embedding = getattr(base, self._family.embedding)
        self._embedding.padding_idx = None  # it is given only the rows that occur
        if hasattr(self._embedding, "scalar_embed_scale"):
            scale = torch.tensor(self._embedding.scalar_embed_scale, device=self._device)
            self._embedding.embed_scale = scale
        self._norm = getattr(base, self._family.norm)
        setattr(base, self._family.norm, torch.nn.Identity())
        self._layers = list(getattr(base, self._family.layers))
        if len(self._layers) != self.n_blocks:
            raise ValueError(f"{len(self._layers)} layers instead of {self.n_blocks}")
        self._recorders = [_Recorder() for _ in self._layers]
        setattr(base, self._family.layers, torch.nn.ModuleList(self._recorders))
        if self._family.positions is not None:
            self._positions = getattr(base, self._family.positions)
            setattr(base, self._family.positions, _NoPositions())
        return base

    @torch.no_grad()
    def _record(self, length: int) -> list[Call]:
        """What transformers calls each block with for windows of ``length`` tokens."""
        silent = torch.zeros(1, length, self.hidden_size, dtype=self._dtype, device=self._device)
        self._base(inputs_embeds=silent, use_cache=False)
        calls = [recorder.call for recorder in self._recorders]
        for recorder in self._recorders:
            recorder.call = ((), {})
        return calls

    def calls(self, length: int) -> list[Call]:
        """For each block the arguments after the hidden states, for windows of ``length`` tokens.

        Masks and positions have a batch of one, which fits every number of windows.
        """
        if length not in self._call_lists:
            if len(self._call_lists) >= _MAX_LENGTHS:
                self._call_lists.clear()
            self._call_lists[length] = self._record(length)
        return self._call_lists[length]

    @torch.no_grad()
    def embed(self, weights: Weights, ids: Tensor) -> Tensor:
        """Token ids ``[windows, length]`` to hidden states ``[windows, length, hidden]``: what the first
        block reads. Raises InvalidInputError for more tokens than the model has positions."""
        family = self._family
        used, places = torch.unique(ids.cpu(), return_inverse=True)
        shape = (self.vocab_size, self.hidden_size)
        if used.numel() and not 0 <= int(used[0]) <= int(used[-1]) < self.vocab_size:
            raise InvalidInputError(
                f"Token {int(used[-1])} is not one of the model's {self.vocab_size}",
                "The tokenizer does not belong to this model.",
            )
        rows = weights.read_rows(f"{family.base}.{family.embedding}.weight", shape, used.numpy())
        table = {"weight": self._put(torch.from_numpy(rows))}
        hidden: Tensor = torch.func.functional_call(self._embedding, table, (places.to(self._device),))
        if family.positions is not None:
            n_positions = int(self.structure.config.max_position_embeddings)
            if ids.shape[1] > n_positions:
                raise InvalidInputError(
                    f"The model has {n_positions} positions, not {ids.shape[1]}", "Use shorter windows."
                )
            name = f"{family.base}.{family.positions}.weight"
            positions = weights.read(name, (n_positions, self.hidden_size))
            hidden += self._put(torch.from_numpy(positions))[: ids.shape[1]]
        return hidden

    def load_block(self, weights: Weights, block: int, *, release: bool = True) -> torch.nn.Module:
        """Block ``block`` with its weights in place; every matrix worth quantizing is an ``nn.Linear`` under
        the name of :mod:`core.decoder.families`.

        It is a fresh module: hooks of an earlier load are gone. ``release`` drops the weights of the block
        that was loaded before. ``layer.transposed`` names the linears that are stored ``[in, out]``.
        """
        if release:
            self.release()
        layer = self.empty_block(block)
        turned = {name + ".weight" for name in self._family.transposed}
        prefix = self._prefix(block)
        state: dict[str, Tensor] = {}
        for name, parameter in layer.named_parameters():
            shape = tuple(parameter.shape)
            stored = torch.from_numpy(weights.read(prefix + name, shape[::-1] if name in turned else shape))
            state[name] = self._put(stored.T.contiguous() if name in turned else stored)
        layer.load_state_dict(state, strict=True, assign=True)
        self._layer, self._block = layer, block
        return layer

    def block_state_names(self, block: int) -> dict[str, str]:
        """Parameter of the block -> its name in a checkpoint (``Weights.stored_name`` says how one source
        spells it)."""
        prefix = self._prefix(block)
        return {name: prefix + name for name, _ in self.empty_block(block).named_parameters()}

    @torch.inference_mode()
    def run_block(self, hidden: Tensor) -> Tensor:
        """The loaded block on hidden states ``[length, hidden]`` or ``[windows, length, hidden]``."""
        assert self._layer is not None, "no block is loaded"
        return self.run_layer(self._layer, self._block, hidden)

    def run_layer(self, layer: torch.nn.Module, block: int, hidden: Tensor) -> Tensor:
        """As :meth:`run_block` for a block that the caller holds; gradients flow if the caller lets them."""
        batch = hidden if hidden.dim() == 3 else hidden[None]
        args, kwargs = self.calls(batch.shape[1])[block]
        out = cast(Tensor, layer(batch, *args, **kwargs))
        return out if hidden.dim() == 3 else out[0]

    def quantize_activations(self, parameters: Mapping[str, ActivationParameters]) -> None:
        """Round what the loaded block's linears read; ``parameters`` by names in the checkpoint, those of
        other blocks are ignored. In force until the next block is loaded."""
        assert self._layer is not None, "no block is loaded"
        prefix = self._prefix(self._block)
        own = {name.removeprefix(prefix): how for name, how in parameters.items() if name.startswith(prefix)}
        quantize_activations(self._layer, own)

    def release(self) -> None:
        """Drop the loaded block's weights."""
        if self._layer is not None:
            self._layer.to("meta")
            self._layer = None

    @torch.no_grad()
    def norm(self, weights: Weights, hidden: Tensor) -> Tensor:
        """The final norm."""
        prefix = f"{self._family.base}.{self._family.norm}."
        state = {
            name: self._put(torch.from_numpy(weights.read(prefix + name, tuple(parameter.shape))))
            for name, parameter in self._norm.named_parameters()
        }
        return cast(Tensor, torch.func.functional_call(self._norm, state, (hidden,)))

    def norm_module(self, weights: Weights) -> torch.nn.Module:
        """The final norm with its weights in place, through which gradients flow."""
        prefix = f"{self._family.base}.{self._family.norm}."
        norm: torch.nn.Module = copy.deepcopy(self._norm)
        state = {
            name: self._put(torch.from_numpy(weights.read(prefix + name, tuple(parameter.shape))))
            for name, parameter in norm.named_parameters()
        }
        norm.load_state_dict(state, strict=True, assign=True)
        return norm.requires_grad_(False)

    @property
    def logit_cap(self) -> float | None:
        """The soft bound of Gemma 2's logits."""
        cap = getattr(self.structure.config, "final_logit_softcapping", None)
        return None if cap is None else float(cap)

    def head(self, weights: Weights) -> Tensor:
        """The output matrix ``[vocab, hidden]``: the embedding where the two are one."""
        name = HEAD if weights.has_head else f"{self._family.base}.{self._family.embedding}.weight"
        return self._put(torch.from_numpy(weights.read(name, (self.vocab_size, self.hidden_size))))

    def project(self, normed: Tensor, head: Tensor) -> Tensor:
        """Logits ``[..., vocab]`` of hidden states after the final norm (Gemma 2 bounds them softly)."""
        logits = normed @ head.T
        cap = self.logit_cap
        return logits if cap is None else torch.tanh(logits / cap) * cap

    def logits(self, weights: Weights, hidden: Tensor) -> Tensor:
        """Logits ``[..., vocab]`` of what the last block gave."""
        return self.project(self.norm(weights, hidden), self.head(weights))

    def end_names(self) -> frozenset[str]:
        """The matrices before and after the blocks as a checkpoint names them."""
        family = self._family
        tables = (family.embedding, family.positions)
        return frozenset({HEAD, *(f"{family.base}.{table}.weight" for table in tables if table)})

    def checkpoint_name(self, block: int, name: str) -> str:
        """A module or parameter of a block as a checkpoint names it."""
        return self._prefix(block) + name

    def _prefix(self, block: int) -> str:
        return f"{self._family.base}.{self._family.layers}.{block}."

    def empty_block(self, block: int) -> torch.nn.Module:
        """Block ``block`` without weights (on the meta device): its modules' names and shapes."""
        template = self._layers[block]
        config = self._base.config
        layer: torch.nn.Module = copy.deepcopy(template, {id(config): config})
        if self._family.experts is not None and is_sparse(self.structure, block):
            linearise_experts(layer, self._family.experts)
        replace_conv1d(layer, self._family.transposed)
        object.__setattr__(layer, "transposed", frozenset(self._family.transposed))
        return layer.requires_grad_(False).eval()

    def _put(self, tensor: Tensor) -> Tensor:
        return tensor.to(self._device, self._dtype)


class _Recorder(torch.nn.Module):
    """Stands in for a block: keeps what it was called with and changes nothing."""

    call: Call = ((), {})

    def forward(self, hidden: Tensor, *args: Any, **kwargs: Any) -> Tensor:
        self.call = (args, kwargs)
        return hidden


class _NoPositions(torch.nn.Module):
    """Stands in for a table of positions while calls are recorded."""

    def forward(self, position_ids: Tensor) -> Tensor:
        return torch.zeros((), device=position_ids.device)
