"""What a decoder block needs for one token of every row: its weights, and its small operations.

Rows stand at different positions: a row sees the cached ones up to its own. Attention to prompts,
which rows share in groups of any size, is :mod:`model.decoding`'s.

Names end in their shape: B rows, P cache positions, D model width, K key/value heads, G query heads
per key/value head, C head width, E heads side by side, 1 broadcast.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N803, N806

from __future__ import annotations

from typing import NamedTuple, Protocol

import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor, nn

from model.architecture import NORM_EPS, ModelConfig
from model.attention_layers import rotate
from model.kernels import Kernels
from model.matrices import PackedWeight
from model.products import Weight, multiply, plain, quantized
from model.transformer import ACTIVATIONS, DecoderBlock

# The cached positions that are read are a multiple of it.
TILE = 32


class BlockWeights(NamedTuple):
    """The tensors of one block; products may be int8, or packed."""

    attention_norm: Tensor
    qkv: Weight
    attention_out: Weight
    cross_norm: Tensor
    query: Weight
    cross_out: Weight
    ffn_norm: Tensor
    up: Weight
    ffn_out: Weight


class BlockShape(NamedTuple):
    """What of a block is known before any tensor is."""

    kv_heads: int
    group: int
    head_dim: int
    norm: str
    activation: str

    @classmethod
    def of(cls, config: ModelConfig) -> BlockShape:
        """The shape of ``config``'s decoder blocks."""
        group = config.num_heads // config.num_kv_heads
        return cls(config.num_kv_heads, group, config.head_dim, config.norm, config.activation)


def block_weights(
    block: DecoderBlock, *, int8: bool, kernels: Kernels | None = None
) -> BlockWeights:
    """Take the block's tensors, without a copy unless they become int8 or are packed."""

    def product(linear: nn.Linear) -> Weight:
        weight = linear.weight.detach()
        return quantized(weight) if int8 else plain(weight, kernels)

    def norm(module: nn.Module) -> Tensor:
        weight = module.weight
        assert isinstance(weight, Tensor)
        return weight.detach()

    return BlockWeights(
        norm(block.attention_norm),
        product(block.attention.qkv),
        product(block.attention.out),
        norm(block.cross_norm),
        product(block.cross.query),
        product(block.cross.out),
        norm(block.ffn_norm),
        product(block.ffn.up),
        product(block.ffn.out),
    )


class Operations(Protocol):
    """What a block does beside its products; the compiled ones are :mod:`model.kernels`'."""

    def cache(self, slots: int, positions: int, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
        """Empty keys and values of one block, slots first."""
        ...

    def normed(self, x_BD: Tensor, added_BD: Tensor | None, weight_D: Tensor) -> Tensor:
        """Add to ``x_BD`` in place, unless there is nothing to add, and norm it."""
        ...

    def attend(
        self,
        qkv_BE: Tensor,
        position_B: Tensor,
        farthest: int,
        keys: Tensor,
        values: Tensor,
    ) -> Tensor:
        """Attend to the row's own past, which gains this token.

        Args:
            qkv_BE: queries, keys and values of every row, not yet turned.
            position_B: where every row stands.
            farthest: the largest of them.
            keys: cached keys of as many rows, written in place.
            values: cached values, likewise.

        Returns:
            ``y_BE``, the heads side by side.
        """
        ...


class TorchOperations:
    """Operations in torch alone, for any device and dtype.

    Args:
        shape: the blocks'.
        rotary: cosines and sines of every position, ``(P, 1, C)`` each.
    """

    def __init__(self, shape: BlockShape, rotary: tuple[Tensor, ...]) -> None:
        self._shape = shape
        self._cos_P1C, self._sin_P1C = rotary
        self._place_P = torch.arange(len(self._cos_P1C), device=self._cos_P1C.device)

    def cache(self, slots: int, positions: int, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
        """Empty keys and values, ``(B, K, P, C)`` each."""
        size = slots, self._shape.kv_heads, positions, self._shape.head_dim
        device = self._place_P.device
        return (
            torch.zeros(size, dtype=dtype, device=device),
            torch.zeros(size, dtype=dtype, device=device),
        )

    def normed(self, x_BD: Tensor, added_BD: Tensor | None, weight_D: Tensor) -> Tensor:
        """LayerNorm without a bias, or RMSNorm."""
        if added_BD is not None:
            x_BD += added_BD
        if self._shape.norm == "rms":
            return F.rms_norm(x_BD, weight_D.shape, weight_D, NORM_EPS)
        return F.layer_norm(x_BD, weight_D.shape, weight_D, None, NORM_EPS)

    def attend(
        self,
        qkv_BE: Tensor,
        position_B: Tensor,
        farthest: int,
        keys_BKPC: Tensor,
        values_BKPC: Tensor,
    ) -> Tensor:
        """Read whole tiles, past the farthest row."""
        rows, kv_heads, width = len(qkv_BE), self._shape.kv_heads, self._shape.head_dim
        heads = kv_heads * self._shape.group
        qkv = qkv_BE.view(rows, -1, width)
        rotary = self._cos_P1C[position_B], self._sin_P1C[position_B]
        qk = rotate(qkv[:, : heads + kv_heads], *rotary)
        q_BKGC = qk[:, :heads].reshape(rows, kv_heads, self._shape.group, width)
        index_B = torch.arange(rows, device=qkv_BE.device)
        keys_BKPC[index_B, :, position_B] = qk[:, heads:]
        values_BKPC[index_B, :, position_B] = qkv[:, heads + kv_heads :]
        read = slice(0, farthest + TILE - farthest % TILE)
        seen_BP = self._place_P[read] <= position_B.unsqueeze(-1)
        y_BKGC = F.scaled_dot_product_attention(
            q_BKGC, keys_BKPC[:, :, read], values_BKPC[:, :, read], attn_mask=seen_BP[:, None, None]
        )
        return y_BKGC.reshape(rows, -1)


def feed_forward(shape: BlockShape, weights: BlockWeights, h_BD: Tensor) -> Tensor:
    """The two products with the activation between."""
    if isinstance(weights.up, PackedWeight):
        return multiply(weights.up.times(h_BD, shape.activation), weights.ffn_out)
    wide = multiply(h_BD, weights.up)
    return multiply(ACTIVATIONS[shape.activation](wide), weights.ffn_out)
