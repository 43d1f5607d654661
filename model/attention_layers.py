"""The attentions of the encoder-decoder, with rotary positions, in plain torch.

Where tokens come as runs and the machine has the operations, :mod:`model.runs` and
:mod:`model.projections` do the same.

Names end in their shape: B batch, S source (prompt) positions, T target (program) positions,
D model width, H query heads, K key/value heads, C head width, E = H*C, F the joined projections,
1 broadcast.
"""

# Names end in their shape, see the legend; and calling an nn.Module is typed Any.
# ruff: noqa: N803, N806
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor, nn

from model.architecture import ModelConfig
from model.attention import attend_by_products
from model.projections import projected
from model.ragged import Pairing
from model.runs import Heads, attend_across, attend_within, fits

ROTARY_BASE = 10_000.0


def rotary_table(
    positions: int, head_dim: int, device: torch.device, dtype: torch.dtype = torch.float32
) -> tuple[Tensor, Tensor]:
    """Cosines and signed sines of rotary positions (Su et al., arXiv 2104.09864).

    Both are ``(positions, head_dim)``; dimension ``c`` turns with ``c ± head_dim/2``, and the sine
    of the first half carries the minus sign so that :func:`rotate` needs no cases.
    """
    half = torch.arange(0, head_dim, 2, device=device, dtype=dtype) / head_dim
    angle = torch.outer(torch.arange(positions, device=device, dtype=dtype), ROTARY_BASE**-half)
    cos, sin = angle.cos(), angle.sin()
    return torch.cat([cos, cos], dim=-1), torch.cat([-sin, sin], dim=-1)


def rotate(x_BTHC: Tensor, cos_T1C: Tensor, sin_T1C: Tensor) -> Tensor:
    """Turn every head by its position's angles, in the dtype of ``x``."""
    swapped_BTHC = torch.roll(x_BTHC, x_BTHC.shape[-1] // 2, dims=-1)
    return (x_BTHC * cos_T1C + swapped_BTHC * sin_T1C).to(x_BTHC.dtype)


def attend(
    q_BTHC: Tensor,
    k_BSKC: Tensor,
    v_BSKC: Tensor,
    mask_B11S: Tensor | Pairing | None,
    *,
    causal: bool,
) -> Tensor:
    """Scaled dot-product attention with grouped heads; returns ``(B, T, E)``.

    With a :class:`Pairing` instead of a mask all three are runs of tokens, and so is the result.
    """
    if isinstance(mask_B11S, Pairing):
        queries, keys = mask_B11S
        rows = queries.rows(q_BTHC), keys.rows(k_BSKC), keys.rows(v_BSKC)
        return queries.run_of(attend(*rows, None if causal else keys.mask_B11S, causal=causal))
    if q_BTHC.requires_grad and q_BTHC.device.type == "cpu":
        return attend_by_products(q_BTHC, k_BSKC, v_BSKC, mask_B11S, causal=causal)
    y_BHTC = F.scaled_dot_product_attention(
        q_BTHC.transpose(1, 2),
        k_BSKC.transpose(1, 2),
        v_BSKC.transpose(1, 2),
        attn_mask=mask_B11S,
        is_causal=causal,
        enable_gqa=True,
    )
    return y_BHTC.transpose(1, 2).flatten(2)


class SelfAttention(nn.Module):
    """Attention of a sequence to itself; queries, keys and values from one matrix."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.num_heads, self.num_kv_heads = config.num_heads, config.num_kv_heads
        self.head_dim = config.head_dim
        heads = config.num_heads + 2 * config.num_kv_heads
        self.qkv = nn.Linear(config.d_model, heads * config.head_dim, bias=False)
        self.out = nn.Linear(config.num_heads * config.head_dim, config.d_model, bias=False)

    def forward(
        self,
        x_BTD: Tensor,
        rotary: tuple[Tensor, Tensor],
        mask_B11T: Tensor | Pairing | None,
        *,
        causal: bool,
        beside_BTD: Tensor | None = None,
    ) -> Tensor:
        """Attend within ``x_BTD``; the result is added to ``beside_BTD`` if that is given."""
        qkv_BTF = projected(self.qkv, x_BTD)
        heads = Heads(self.num_heads, self.num_kv_heads, self.head_dim)
        if isinstance(mask_B11T, Pairing) and fits(qkv_BTF, heads):
            y_BTE = attend_within(qkv_BTF, heads, rotary, mask_B11T, causal=causal)
            return projected(self.out, y_BTE, beside_BTD)
        qkv = torch.unflatten(qkv_BTF, -1, (-1, self.head_dim))
        rotated = self.num_heads + self.num_kv_heads
        qk = rotate(qkv[:, :, :rotated], *rotary)
        q_BTHC, k_BTKC = qk[:, :, : self.num_heads], qk[:, :, self.num_heads :]
        y_BTE = attend(q_BTHC, k_BTKC, qkv[:, :, rotated:], mask_B11T, causal=causal)
        return projected(self.out, y_BTE, beside_BTD)


class CrossAttention(nn.Module):
    """Attention of a program to its prompt; keys and values depend on the prompt alone."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.heads = Heads(config.num_heads, config.num_kv_heads, config.head_dim)
        self.head_dim = config.head_dim
        self.query = nn.Linear(config.d_model, config.num_heads * config.head_dim, bias=False)
        self.kv = nn.Linear(config.d_model, 2 * config.num_kv_heads * config.head_dim, bias=False)
        self.out = nn.Linear(config.num_heads * config.head_dim, config.d_model, bias=False)

    def keys_values(self, memory_BSD: Tensor) -> tuple[Tensor, Tensor]:
        """Return ``k_BSKC, v_BSKC``: what all samples of a prompt share."""
        k_BSKC, v_BSKC = self.kv(memory_BSD).unflatten(-1, (-1, self.head_dim)).chunk(2, dim=2)
        return k_BSKC, v_BSKC

    def forward(
        self,
        x_BTD: Tensor,
        memory_BSD: Tensor,
        mask_B11S: Tensor | Pairing,
        beside_BTD: Tensor | None = None,
    ) -> Tensor:
        """Attend from ``x_BTD`` to the prompt; added to ``beside_BTD`` if that is given."""
        q_BTE = projected(self.query, x_BTD)
        if isinstance(mask_B11S, Pairing) and fits(q_BTE, self.heads):
            kv_BSF = projected(self.kv, memory_BSD)
            y_BTE = attend_across(q_BTE, kv_BSF, self.heads, mask_B11S)
            return projected(self.out, y_BTE, beside_BTD)
        q_BTHC = torch.unflatten(q_BTE, -1, (-1, self.head_dim))
        k_BSKC, v_BSKC = self.keys_values(memory_BSD)
        y_BTE = attend(q_BTHC, k_BSKC, v_BSKC, mask_B11S, causal=False)
        return projected(self.out, y_BTE, beside_BTD)
