"""A transformers model that is run block by block, so that only one block's weights are in memory.

Perplexity and KL divergence need every block once for all windows. Reading block by block and keeping
the hidden states of all windows (tokens x hidden, a few megabytes) costs the same arithmetic as a whole
model in memory, and a small part of its memory: an 8B model is compared in less than it takes to chat.
Blocks are transformers' own modules: a model of one layer with inputs and outputs at hand.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, cast

import torch

from core.errors import CorruptFileError
from core.evaluate.weights import EMBEDDING, NORM, Weights

if TYPE_CHECKING:
    from transformers import PretrainedConfig

    from core.evaluate.torch_config import Structure

Tensor = torch.Tensor


class BlockModel:
    """The structure of one model; weights come from a :class:`Weights` at every call.

    Hidden states are ``[length, hidden]`` in ``dtype`` on ``device``.
    """

    def __init__(self, structure: Structure, device: str = "cpu", dtype: torch.dtype = torch.float32) -> None:
        config = structure.config
        self._eps = float(config.rms_norm_eps)
        self._rope_divisors = structure.rope_divisors
        self._device = torch.device(device)
        self._dtype = dtype
        self.n_blocks = int(config.num_hidden_layers)
        self._hidden = int(config.hidden_size)
        self.vocab_size = int(config.vocab_size)
        layer_types = getattr(config, "layer_types", None)
        self._kinds: list[str] = list(layer_types) if layer_types else ["full_attention"] * self.n_blocks
        if len(self._kinds) != self.n_blocks:
            raise CorruptFileError("The model's layer types do not match its layers", "Download it again.")
        try:
            self._stages = {kind: self._one_layer(config, kind) for kind in sorted(set(self._kinds))}
        except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
            raise CorruptFileError(
                f"No model can be built from this configuration ({type(error).__name__}: {error})",
                "Download the model again.",
            ) from error
        self._stage: Any = None

    def _one_layer(self, config: PretrainedConfig, kind: str) -> Any:
        from transformers import AutoModel

        single = copy.deepcopy(config)
        single.num_hidden_layers = 1
        if getattr(single, "layer_types", None):
            single.layer_types = [kind]
        single.use_cache = False
        with torch.device("meta"):
            stage = AutoModel.from_config(single, dtype=self._dtype)
        # Tables of the rotary embedding are computed, not stored: make them again off the meta device.
        stage.rotary_emb = type(stage.rotary_emb)(config=single).to(self._device)
        if self._rope_divisors is not None:
            stage.rotary_emb.inv_freq /= torch.from_numpy(self._rope_divisors).to(self._device)
        stage.norm = torch.nn.Identity()
        stage.eval()
        return stage

    def embed(self, weights: Weights, ids: Tensor) -> Tensor:
        """Token ids ``[windows, length]`` to hidden states ``[windows, length, hidden]``."""
        table = self._read(weights, EMBEDDING, (self.vocab_size, self._hidden))
        return torch.nn.functional.embedding(ids.to(self._device), table)

    def load_block(self, weights: Weights, block: int) -> None:
        """Put block ``block``'s weights in place; those of the block before are dropped."""
        self.release()
        self._stage = self._stages[self._kinds[block]]
        layer = self._stage.layers[0]
        prefix = f"model.layers.{block}."
        state = {
            name: self._read(weights, prefix + name, tuple(parameter.shape))
            for name, parameter in layer.named_parameters()
        }
        layer.load_state_dict(state, strict=True, assign=True)

    @torch.inference_mode()
    def run_block(self, hidden: Tensor) -> Tensor:
        """The loaded block on the hidden states of one window ``[length, hidden]``."""
        return cast(Tensor, self._stage(inputs_embeds=hidden[None], use_cache=False).last_hidden_state[0])

    def release(self) -> None:
        """Drop the loaded block's weights."""
        if self._stage is not None:
            self._stage.layers[0].to("meta")
            self._stage = None

    def norm(self, weights: Weights, hidden: Tensor) -> Tensor:
        """The final RMS norm, as transformers' Llama computes it (float32 inside)."""
        scale = self._read(weights, NORM, (self._hidden,))
        wide = hidden.to(torch.float32)
        wide = wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + self._eps)
        return scale * wide.to(self._dtype)

    def head(self, weights: Weights) -> Tensor:
        """The output matrix ``[vocab, hidden]``."""
        return self._read(weights, weights.head, (self.vocab_size, self._hidden))

    def _read(self, weights: Weights, name: str, shape: tuple[int, ...]) -> Tensor:
        return torch.from_numpy(weights.read(name, shape)).to(self._device, self._dtype)


def best_device() -> str:
    """Where to compute: a CUDA device, else the CPU (MPS lacks float64, which the sums need)."""
    return "cuda" if torch.cuda.is_available() else "cpu"
