"""Attention by products against torch's own, values and gradients, in float64."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor

from model.attention import attend_by_products


def fused(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None, *, causal: bool) -> Tensor:
    y = F.scaled_dot_product_attention(
        *(x.transpose(1, 2) for x in (q, k, v)), attn_mask=mask, is_causal=causal, enable_gqa=True
    )
    return y.transpose(1, 2).flatten(2)


@pytest.mark.parametrize(
    ("targets", "sources", "kv_heads", "causal"), [(7, 7, 1, True), (5, 9, 2, False)]
)
def test_values_and_gradients_are_those_of_torchs_attention(
    targets: int, sources: int, kv_heads: int, causal: bool
) -> None:
    chance = torch.Generator().manual_seed(0)

    def drawn(*shape: int) -> Tensor:
        return torch.randn(shape, dtype=torch.float64, generator=chance).requires_grad_()

    q, k, v = (
        drawn(3, targets, 4, 8),
        drawn(3, sources, kv_heads, 8),
        drawn(3, sources, kv_heads, 8),
    )
    lengths = torch.tensor([sources, 4, 6])[:, None]
    mask = None if causal else (torch.arange(sources) < lengths)[:, None, None]
    upstream = drawn(3, targets, 32).detach()
    results = []
    for attention in (attend_by_products, fused):
        y = attention(q, k, v, mask, causal=causal)
        results.append([y, *torch.autograd.grad(y, (q, k, v), upstream)])
    for ours, theirs in zip(*results, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-12, atol=1e-12)
