"""A block's feed-forward branch and its norms over runs of tokens, compiled, for training.

Norm, both matrices, the activation between them and the sum with what the branch branched from are
one operation, and so is its backward pass, which makes again what is in between instead of reading
it from memory. Sums are float32 and rounded to bfloat16 where the matrix units read them: as under
autocast, but for sums that are rounded less often. Elsewhere the modules of
:mod:`model.transformer` do the same.

Names end in their shape: N tokens, D width, F hidden width.
"""

# Names end in their shape, see the legend; and a Function's methods are typed Any.
# ruff: noqa: N803, N806

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import torch
from torch import Tensor

from model.architecture import NORM_EPS, ModelConfig
from model.kernels import Branch, Kernels
from model.threads import casts, spread, training_kernels

_ACTIVATIONS = {"relu": 1, "gelu": 2}
_SIDE, _SLICE = 32, 128


class Kind(NamedTuple):
    """The activation and the norm, as :class:`ModelConfig` names them."""

    activation: str
    norm: str

    @classmethod
    def of(cls, config: ModelConfig) -> Kind:
        """Those of a model."""
        return cls(config.activation, config.norm)


def fits(x_1ND: Tensor) -> bool:
    """Whether the operation is made for this run under this autocast, on this machine."""
    return (
        x_1ND.dtype == torch.float32
        and x_1ND.shape[1] % _SIDE == x_1ND.shape[2] % _SIDE == 0
        and casts(x_1ND)
    )


def feed_forward(
    x_1ND: Tensor, norm_D: Tensor, up_FD: Tensor, out_DF: Tensor, kind: Kind
) -> Tensor:
    """Return ``x + out @ activate(up @ norm(x))``."""
    apply: Callable[..., Tensor] = _FeedForward.apply
    return apply(x_1ND, norm_D, up_FD, out_DF, kind)


def normed(x_1ND: Tensor, norm_D: Tensor, kind: Kind) -> Tensor:
    """Return ``norm(x)`` in bfloat16, as the matrices read it."""
    apply: Callable[..., Tensor] = _Norm.apply
    return apply(x_1ND, norm_D, kind)


class _Norm(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x_1ND: Tensor, norm_D: Tensor, kind: Kind) -> Tensor:
        x_1ND = x_1ND.contiguous()
        n_1ND = torch.empty_like(x_1ND, dtype=torch.bfloat16)
        ctx.save_for_backward(x_1ND, norm_D)
        ctx.kind = kind
        what = _described(x_1ND, norm_D.float(), kind)
        what.n = n_1ND.data_ptr()
        spread(_kernels().norm, [what] * torch.get_num_threads(), x_1ND.shape[1], _SIDE, back=False)
        return n_1ND

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        x_1ND, norm_D = ctx.saved_tensors
        grad_n, grad_x = upstream[0].contiguous(), torch.empty_like(x_1ND)
        weight_D, grad_norm = norm_D.float(), torch.zeros(torch.get_num_threads(), len(norm_D))
        whats = []
        for grad_D in grad_norm:
            what = _described(x_1ND, weight_D, ctx.kind)
            what.grad_n, what.grad_x = grad_n.data_ptr(), grad_x.data_ptr()
            what.grad_norm = grad_D.data_ptr()
            whats.append(what)
        spread(_kernels().norm, whats, x_1ND.shape[1], _SIDE, back=True)
        return grad_x, _sum(grad_norm).to(norm_D.dtype), None


class _FeedForward(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, x_1ND: Tensor, norm_D: Tensor, up_FD: Tensor, out_DF: Tensor, kind: Kind
    ) -> Tensor:
        x_1ND, y_1ND = x_1ND.contiguous(), torch.empty_like(x_1ND)
        weights = norm_D.float(), up_FD.bfloat16(), out_DF.bfloat16()
        ctx.save_for_backward(x_1ND, *weights)
        ctx.kind, ctx.types = kind, (norm_D.dtype, up_FD.dtype, out_DF.dtype)
        what = _branch(x_1ND, *weights, kind)
        what.y = y_1ND.data_ptr()
        whats = [what] * torch.get_num_threads()
        spread(_kernels().feed_forward, whats, x_1ND.shape[1], _SIDE, back=False)
        return y_1ND

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        x_1ND, norm_D, up_FD, out_DF = ctx.saved_tensors
        weights = norm_D, up_FD, out_DF
        grad_y, grad_x = upstream[0].contiguous(), torch.empty_like(x_1ND)
        threads, (width, hidden) = torch.get_num_threads(), out_DF.shape
        grad_norm = torch.zeros(threads, width)
        grads = torch.zeros(2, threads, -(-hidden // _SLICE), width, _SLICE)
        whats = []
        for thread in range(threads):
            what = _branch(x_1ND, *weights, ctx.kind)
            what.grad_y, what.grad_x = grad_y.data_ptr(), grad_x.data_ptr()
            what.grad_norm = grad_norm[thread].data_ptr()
            what.grad_up, what.grad_out = (part[thread].data_ptr() for part in grads)
            whats.append(what)
        spread(_kernels().feed_forward, whats, x_1ND.shape[1], _SIDE, back=True)
        slices_up, slices_out = map(_sum, grads)  # (slices, width, _SLICE) each
        grad_up_FD = slices_up.transpose(1, 2).reshape(-1, width)[:hidden]
        grad_out_DF = slices_out.transpose(0, 1).reshape(width, -1)[:, :hidden]
        grads_of_weights = _sum(grad_norm), grad_up_FD, grad_out_DF
        typed = (grad.to(dtype) for grad, dtype in zip(grads_of_weights, ctx.types, strict=True))
        return grad_x, *typed, None


def _sum(parts: Tensor) -> Tensor:
    """Over the threads."""
    return parts[0] if len(parts) == 1 else parts.sum(0)


def _described(x_1ND: Tensor, norm_D: Tensor, kind: Kind) -> Branch:
    return Branch(
        x=x_1ND.data_ptr(),
        norm=norm_D.data_ptr(),
        width=x_1ND.shape[2],
        activation=_ACTIVATIONS[kind.activation],
        rms=kind.norm == "rms",
        eps=NORM_EPS,
    )


def _branch(x_1ND: Tensor, norm_D: Tensor, up_FD: Tensor, out_DF: Tensor, kind: Kind) -> Branch:
    what = _described(x_1ND, norm_D, kind)
    what.up, what.out, what.hidden = up_FD.data_ptr(), out_DF.data_ptr(), len(up_FD)
    return what


def _kernels() -> Kernels:
    kernels = training_kernels()
    assert kernels is not None
    return kernels
