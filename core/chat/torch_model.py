"""transformers' own model class around weights that come from a source, some of them at every pass anew.

The model is built without weights. Blocks that stay in memory are filled once; the others are filled just
before each pass through them and dropped after it. Forward pass, masks, rotary embeddings and caps are
transformers' in both cases, so that both compute the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, cast

import torch
from torch import nn

from core.chat.placement import Placement
from core.decoder.activations import quantize_input
from core.decoder.families import family_of
from core.decoder.model import BlockModel
from core.decoder.weights import HEAD, Weights
from core.errors import CorruptFileError, UnsupportedModelError

if TYPE_CHECKING:
    from core.decoder.structure import Structure
    from core.sources.source import Source

Tensor = torch.Tensor

_PIECE: Final = 1 << 23
"""Weights of an output matrix that is not kept in memory, decoded at a time."""


class TorchModel:
    """A causal language model that continues a sequence whose keys and values it keeps.

    ``check`` is called before every block that computes; what it raises comes out of :meth:`extend`.
    ``loading(done, total)`` is called before every block that is filled for good, and may raise as well.
    Raises CorruptFileError for weights that do not fit the configuration, UnsupportedModelError.
    """

    def __init__(
        self,
        source: Source,
        structure: Structure,
        placement: Placement,
        *,
        device: str = "cpu",
        dtype: torch.dtype = torch.float32,
        loading: Callable[[int, int], None] = lambda done, total: None,
    ) -> None:
        self.check: Callable[[], None] = _nothing
        self._source = source
        self._weights = Weights(source)
        self._activations = self._weights.activations
        self._structure = structure
        self._family = family_of(structure.model_type)
        self._blocks = BlockModel(structure, device, dtype)
        self._device, self._dtype = torch.device(device), dtype
        self._model = self._skeleton()
        layers = self._part(self._family.layers)
        for block in range(placement.n_blocks):
            layers[block] = nn.Identity()  # what transformers built holds no weights and is not needed
        self._fill_ends(placement.ends_resident)
        for block in range(placement.n_blocks):
            resident = block < placement.resident_blocks
            if resident:
                loading(block, placement.resident_blocks)
            layer = self._block(block, release=False) if resident else _Streamed(self, block)
            layer.register_forward_pre_hook(self._on_block)
            layers[block] = layer
        if placement.streams:  # the one that filled the resident blocks would empty the last of them
            self._blocks = BlockModel(structure, device, dtype)
        self._forget()

    # -- computing ----------------------------------------------------------------------------------

    @property
    def vocab_size(self) -> int:
        return self._blocks.vocab_size

    @property
    def length(self) -> int:
        """Tokens whose keys and values are kept."""
        return int(self._cache.get_seq_length())

    def keep(self, length: int) -> None:
        """Forget all keys and values after the first ``length`` tokens."""
        if length == 0:
            self._forget()
            return
        for layer in self._cache.layers:
            if layer.is_initialized:
                layer.keys = layer.keys[..., :length, :]
                layer.values = layer.values[..., :length, :]

    @torch.inference_mode()
    def extend(self, ids: list[int]) -> Tensor:
        """Append ``ids`` to the sequence; logits ``[vocab]``, float32 on the CPU, after the last of them.

        When it raises, the first blocks have taken ``ids`` and the others have not: call :meth:`keep`.
        """
        output = self._model(
            input_ids=torch.tensor([ids], dtype=torch.int64, device=self._device),
            past_key_values=self._cache,
            use_cache=True,
            logits_to_keep=1,
        )
        return cast(Tensor, output.logits[0, -1].to("cpu", torch.float32))

    def _forget(self) -> None:
        from transformers import DynamicCache

        # Without a configuration every layer keeps all tokens: what slid away could not be gone back to.
        self._cache: Any = DynamicCache()

    def _on_block(self, *_: object) -> None:
        self.check()

    # -- weights ------------------------------------------------------------------------------------

    def passing_block(self, index: int) -> nn.Module:
        """Block ``index``, filled until the next one is asked for."""
        return self._block(index, release=True)

    def _block(self, index: int, *, release: bool) -> nn.Module:
        layer = self._blocks.load_block(self._weights, index, release=release)
        self._blocks.quantize_activations(self._activations)
        return layer

    def rows(self, name: str, start: int, stop: int) -> Tensor:
        """Rows of a matrix, decoded."""
        return self._tensor(self._source.read_f32_rows(self._weights.stored_name(name), start, stop))

    def _skeleton(self) -> Any:
        from transformers import AutoModelForCausalLM

        structure = self._structure
        try:
            with torch.device("meta"):
                model = AutoModelForCausalLM.from_config(structure.config, dtype=self._dtype)
        except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
            raise CorruptFileError(
                f"No model can be built from this configuration ({type(error).__name__}: {error})",
                "Download the model again.",
            ) from error
        model.eval()
        # Tables that are computed, not stored: make them again off the meta device.
        base = model.get_submodule(self._family.base)
        if hasattr(base, "rotary_emb"):
            base.rotary_emb = type(base.rotary_emb)(config=structure.config).to(self._device)
            if structure.rope_divisors is not None:
                base.rotary_emb.inv_freq /= torch.from_numpy(structure.rope_divisors).to(self._device)
        embedding = model.get_input_embeddings()
        if hasattr(embedding, "scalar_embed_scale"):
            embedding.embed_scale = torch.tensor(embedding.scalar_embed_scale, device=self._device)
        return model

    def _part(self, name: str) -> Any:
        return self._model.get_submodule(f"{self._family.base}.{name}")

    def _fill_ends(self, resident: bool) -> None:
        """Everything outside the blocks: small tensors always, the two big matrices if ``resident``."""
        model, embedding = self._model, self._model.get_input_embeddings()
        name = f"{self._family.base}.{self._family.embedding}.weight"
        head_name = HEAD if self._weights.has_head else name
        shape = (self._blocks.vocab_size, self._blocks.hidden_size)
        if resident:
            table = self._read(name, shape)
            embedding.weight = nn.Parameter(table, requires_grad=False)
            matrix = table if head_name == name else self._read(head_name, shape)
            model.get_output_embeddings().weight = nn.Parameter(matrix, requires_grad=False)
        else:
            for matrix_name in (name, head_name):
                self._check_shape(matrix_name, shape)
            scale = getattr(embedding, "embed_scale", None)
            model.set_input_embeddings(_RowEmbedding(self, name, scale))
            model.set_output_embeddings(_RowHead(self, head_name, shape))
        how = self._activations.get(HEAD.removesuffix(".weight"))
        if how is not None:
            model.get_output_embeddings().register_forward_pre_hook(
                lambda module, args: (quantize_input(args[0], how),)
            )
        for parameter_name, parameter in list(model.named_parameters()):
            if parameter.is_meta:
                where, _, last = parameter_name.rpartition(".")
                filled = self._read(parameter_name, tuple(parameter.shape))
                setattr(model.get_submodule(where), last, nn.Parameter(filled, requires_grad=False))
        for buffer_name, buffer in model.named_buffers():
            if buffer.is_meta:
                raise UnsupportedModelError(f"This model needs {buffer_name}, which cannot be computed here")

    def _check_shape(self, name: str, shape: tuple[int, ...]) -> None:
        found = self._source.tensors[self._weights.stored_name(name)].shape
        if found != shape:
            raise CorruptFileError(
                f"{name} of {self._source.path.name} has the shape {found}, not {shape}",
                "The model is damaged: download or make it again.",
            )

    def _read(self, name: str, shape: tuple[int, ...]) -> Tensor:
        return self._tensor(self._weights.read(name, shape))

    def _tensor(self, array: Any) -> Tensor:
        return torch.from_numpy(array).to(self._device, self._dtype)


class _Streamed(nn.Module):
    """A decoder layer whose weights exist only while it computes."""

    def __init__(self, model: TorchModel, index: int) -> None:
        super().__init__()
        self._load = model.passing_block
        self._index = index

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        return self._load(self._index)(*args, **kwargs)


class _RowEmbedding(nn.Module):
    """An embedding table of which only the rows asked for are read."""

    def __init__(self, model: TorchModel, name: str, scale: Tensor | None) -> None:
        super().__init__()
        self._rows = model.rows
        self._name = name
        self._scale = scale

    def forward(self, ids: Tensor) -> Tensor:
        tokens, places = torch.unique(ids, return_inverse=True)
        rows = torch.cat([self._rows(self._name, token, token + 1) for token in tokens.tolist()])
        hidden = rows[places]
        return hidden if self._scale is None else hidden * self._scale.to(hidden.dtype)


class _RowHead(nn.Module):
    """An output matrix ``[vocab, hidden]`` that is read piece by piece."""

    def __init__(self, model: TorchModel, name: str, shape: tuple[int, int]) -> None:
        super().__init__()
        self._rows = model.rows
        self._name = name
        self._vocab = shape[0]
        self._step = max(1, _PIECE // shape[1])

    def forward(self, hidden: Tensor) -> Tensor:
        logits = []
        for start in range(0, self._vocab, self._step):
            piece = self._rows(self._name, start, min(start + self._step, self._vocab))
            logits.append(hidden @ piece.T)
        return torch.cat(logits, dim=-1)


def _nothing() -> None:
    """What happens before a block when nobody waits to interrupt."""
