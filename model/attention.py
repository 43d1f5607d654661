"""Attention by plain matrix products with a backward pass of its own, for training on a CPU.

torch's fused attention saves memory, but on a CPU its backward pass takes many times as long as the
products themselves where sequences are some hundred tokens (``bench_training`` prints both). Here
the query heads that share a key/value head lie below one another, so that multi-query attention is
one product for each row of the batch, and the backward pass is four such products and a softmax's.

Names end in their shape: B batch, T target and S source positions, H query and K key/value heads,
G = H / K, R = G * T rows of one key/value head, C head width, E = H * C.
"""

# Names end in their shape, see the legend; and a Function's methods are typed Any.
# ruff: noqa: N803, N806

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor


def attend_by_products(
    q_BTHC: Tensor, k_BSKC: Tensor, v_BSKC: Tensor, mask_B11S: Tensor | None, *, causal: bool
) -> Tensor:
    """Scaled dot-product attention with grouped heads; returns ``(B, T, E)``."""
    num_groups = q_BTHC.shape[2] // k_BSKC.shape[2]
    dtype = q_BTHC.dtype
    q_BKRC = (
        (q_BTHC * q_BTHC.shape[-1] ** -0.5)
        .unflatten(2, (-1, num_groups))
        .permute(0, 2, 3, 1, 4)
        .flatten(2, 3)
    )
    apply: Callable[..., Tensor] = _Attention.apply
    y_BKRC = apply(
        q_BKRC,
        k_BSKC.to(dtype).transpose(1, 2),
        v_BSKC.to(dtype).transpose(1, 2),
        mask_B11S,
        causal,
    )
    y_BKGTC = y_BKRC.view(*y_BKRC.shape[:2], num_groups, -1, y_BKRC.shape[3])
    y_BTE: Tensor = y_BKGTC.permute(0, 3, 1, 2, 4).flatten(2)
    return y_BTE


class _Attention(torch.autograd.Function):
    """``softmax(q @ k.T) @ v`` for rows of queries; ``q`` is scaled already."""

    @staticmethod
    def forward(
        ctx: Any,
        q_BKRC: Tensor,
        k_BKSC: Tensor,
        v_BKSC: Tensor,
        mask_B11S: Tensor | None,
        causal: bool,
    ) -> Tensor:
        """Weigh the values, and keep the weights for :meth:`backward`."""
        scores_BKRS = q_BKRC @ k_BKSC.transpose(2, 3)
        if mask_B11S is not None:
            scores_BKRS.masked_fill_(~mask_B11S, -torch.inf)
        if causal:
            width = k_BKSC.shape[2]
            later_TS = torch.ones(width, width, dtype=torch.bool, device=q_BKRC.device).triu_(1)
            shape = scores_BKRS.shape
            scores_BKRS.view(*shape[:2], -1, width, width).masked_fill_(later_TS, -torch.inf)
        weights_BKRS = torch.softmax(scores_BKRS, -1)
        ctx.save_for_backward(q_BKRC, k_BKSC, v_BKSC, weights_BKRS)
        return weights_BKRS @ v_BKSC

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        """The gradients of queries, keys and values."""
        q_BKRC, k_BKSC, v_BKSC, weights_BKRS = ctx.saved_tensors
        grad_BKRC = upstream[0]
        grad_v_BKSC = weights_BKRS.transpose(2, 3) @ grad_BKRC
        grad_BKRS = torch._softmax_backward_data(  # noqa: SLF001 - softmax's own, with its output
            grad_BKRC @ v_BKSC.transpose(2, 3), weights_BKRS, -1, weights_BKRS.dtype
        )
        return grad_BKRS @ k_BKSC, grad_BKRS.transpose(2, 3) @ q_BKRC, grad_v_BKSC, None, None
