"""One decoder block for one token of every row: the arithmetic of cached decoding.

Plain functions of tensors; a block is cut where it attends to its prompt, which rows share in
groups of any size. Rows stand at different positions: a row sees the cached ones up to its own.

Names end in their shape: B rows, P cache positions, D model width, K key/value heads, G query heads
per key/value head, C head width, E = K*G*C, 1 broadcast.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N803, N806

from __future__ import annotations

from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor, nn

from model.architecture import ModelConfig
from model.products import Weight, multiply, plain, quantized
from model.transformer import ACTIVATIONS, NORM_EPS, DecoderBlock, rotate

# The cached positions that are read are a multiple of it.
TILE = 32


class BlockWeights(NamedTuple):
    """The tensors of one block; products may be int8."""

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


def block_weights(block: DecoderBlock, *, int8: bool) -> BlockWeights:
    """Take the block's tensors, without a copy unless they become int8."""

    def product(linear: nn.Linear) -> Weight:
        return quantized(linear.weight.detach()) if int8 else plain(linear.weight.detach())

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


def normed(x_BD: Tensor, weight_D: Tensor, kind: str) -> Tensor:
    """LayerNorm without a bias, or RMSNorm."""
    if kind == "rms":
        return F.rms_norm(x_BD, weight_D.shape, weight_D, NORM_EPS)
    return F.layer_norm(x_BD, weight_D.shape, weight_D, None, NORM_EPS)


def before_prompt(
    shape: BlockShape,
    weights: BlockWeights,
    x_BD: Tensor,
    rotary: tuple[Tensor, Tensor],
    position_B: Tensor,
    window_P: Tensor,
    keys_BKPC: Tensor,
    values_BKPC: Tensor,
) -> tuple[Tensor, Tensor]:
    """Attend to the row's own past, which gains this token; then ask the prompt.

    Args:
        shape: the block's.
        weights: the block's.
        x_BD: the residual stream.
        rotary: cosines and sines at every row's position, ``(B, 1, C)``.
        position_B: where every row stands.
        window_P: ``0, 1, ...``: the positions that are read, past the farthest row.
        keys_BKPC: cached keys, written in place; all of the cache, not the window alone.
        values_BKPC: cached values, likewise.

    Returns:
        The residual stream and the queries to the prompt, ``q_BKGC``.
    """
    rows, kv_heads, width = x_BD.shape[0], shape.kv_heads, shape.head_dim
    heads = kv_heads * shape.group
    qkv = multiply(normed(x_BD, weights.attention_norm, shape.norm), weights.qkv)
    qkv = qkv.view(rows, -1, width)
    qk = rotate(qkv[:, : heads + kv_heads], *rotary)
    q_BKGC = qk[:, :heads].reshape(rows, kv_heads, shape.group, width)
    index_B = torch.arange(rows, device=x_BD.device)
    seen_BP = window_P <= position_B.unsqueeze(-1)
    keys_BKPC[index_B, :, position_B] = qk[:, heads:]
    values_BKPC[index_B, :, position_B] = qkv[:, heads + kv_heads :]
    read = slice(0, window_P.shape[0])
    y_BKGC = F.scaled_dot_product_attention(
        q_BKGC, keys_BKPC[:, :, read], values_BKPC[:, :, read], attn_mask=seen_BP[:, None, None]
    )
    x_BD = x_BD + multiply(y_BKGC.reshape(rows, -1), weights.attention_out)
    query = multiply(normed(x_BD, weights.cross_norm, shape.norm), weights.query)
    return x_BD, query.view(rows, kv_heads, shape.group, width)


def after_prompt(shape: BlockShape, weights: BlockWeights, x_BD: Tensor, y_BE: Tensor) -> Tensor:
    """Take in the prompt's answer ``y_BE`` and feed forward; returns the residual stream."""
    x_BD = x_BD + multiply(y_BE, weights.cross_out)
    wide = multiply(normed(x_BD, weights.ffn_norm, shape.norm), weights.up)
    return x_BD + multiply(ACTIVATIONS[shape.activation](wide), weights.ffn_out)
