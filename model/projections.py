"""The matrices of attentions over runs of tokens, compiled, for training.

A product comes out in bfloat16 or is added to the float32 stream at once; the gradient of the
matrix is summed in float32 where it is made. So nothing is cast or added in a pass over memory of
its own. Elsewhere the matrix itself does the same.

Names end in their shape: N tokens, D what comes in, E what comes out.
"""

# Names end in their shape, see the legend; and a Function's methods are typed Any.
# ruff: noqa: N803, N806

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from model.kernels import Projection
from model.threads import casts, spread, training_kernels

_SIDE = 32


def projected(matrix: nn.Linear, x_1ND: Tensor, beside_1NE: Tensor | None = None) -> Tensor:
    """What ``matrix``, which has no bias, makes of ``x_1ND``; added to ``beside_1NE`` if given."""
    if _fits(matrix.weight, x_1ND, beside_1NE):
        apply: Callable[..., Tensor] = _Projection.apply
        return apply(x_1ND, matrix.weight, beside_1NE)
    y_1NE: Tensor = matrix(x_1ND)
    return y_1NE if beside_1NE is None else beside_1NE + y_1NE.to(beside_1NE.dtype)


def _fits(weight_ED: Tensor, x_1ND: Tensor, beside_1NE: Tensor | None) -> bool:
    """Whether the operation is made for these under this autocast, on this machine."""
    return (
        x_1ND.dtype == torch.bfloat16
        and weight_ED.dtype == torch.float32
        and (beside_1NE is None or beside_1NE.dtype == torch.float32)
        and x_1ND.shape[0] == 1
        and not any(size % _SIDE for size in (x_1ND.shape[1], *weight_ED.shape))
        and casts(x_1ND)
    )


class _Projection(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x_1ND: Tensor, weight_ED: Tensor, beside_1NE: Tensor | None) -> Tensor:
        x_1ND, weight_ED = x_1ND.contiguous(), weight_ED.bfloat16()
        kind = torch.bfloat16 if beside_1NE is None else torch.float32
        y_1NE = x_1ND.new_empty(1, x_1ND.shape[1], len(weight_ED), dtype=kind)
        what = _described(x_1ND, weight_ED)
        if beside_1NE is not None:
            beside_1NE = beside_1NE.contiguous()
            what.beside = beside_1NE.data_ptr()
        what.y = y_1NE.data_ptr()
        ctx.save_for_backward(x_1ND, weight_ED)
        ctx.added = beside_1NE is not None
        _spread([what] * torch.get_num_threads(), x_1ND.shape[1], back=False)
        return y_1NE

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        x_1ND, weight_ED = ctx.saved_tensors
        grad_y, grad_x = upstream[0].contiguous(), torch.empty_like(x_1ND)
        threads = torch.get_num_threads()
        grads_ED = torch.zeros(threads, *weight_ED.shape)
        whats = []
        for grad_ED in grads_ED:
            what = _described(x_1ND, weight_ED)
            what.grad_y, what.grad_x = grad_y.data_ptr(), grad_x.data_ptr()
            what.beside = grad_y.data_ptr() if ctx.added else None
            what.grad_weight = grad_ED.data_ptr()
            whats.append(what)
        _spread(whats, x_1ND.shape[1], back=True)
        grad_ED = grads_ED[0] if threads == 1 else grads_ED.sum(0)
        return grad_x, grad_ED, upstream[0] if ctx.added else None


def _described(x_1ND: Tensor, weight_ED: Tensor) -> Projection:
    return Projection(
        x=x_1ND.data_ptr(),
        weight=weight_ED.data_ptr(),
        width=x_1ND.shape[2],
        outputs=len(weight_ED),
    )


def _spread(whats: list[Projection], tokens: int, *, back: bool) -> None:
    kernels = training_kernels()
    assert kernels is not None
    spread(kernels.project, whats, tokens, _SIDE, back=back)
