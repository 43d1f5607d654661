"""Attention over runs of tokens by compiled operations, with its backward pass, for training.

On a processor with matrix units (:mod:`model.kernels`) a block's attention over a run takes
queries, keys and values as the block's matrices left them, turns them by their positions and
attends in every sequence by itself: nothing is padded or copied, and only the result and a number
for each query and head are kept. Threads share the sequences, and a sequence's numbers depend on
itself alone, so the result does not depend on how many threads there are. Elsewhere
:func:`model.attention_layers.attend` does the same.

Names end in their shape: N tokens of a run, M those of the run of keys, H query and K key/value
heads, C head width, E = H * C, F all that a matrix left for a token.
"""

# Names end in their shape, see the legend; and a Function's methods are typed Any.
# ruff: noqa: N803, N806

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import Any, NamedTuple

import torch
from torch import Tensor

from model.kernels import RunAttention
from model.ragged import Pairing
from model.threads import in_threads, training_kernels

Rotary = tuple[Tensor, Tensor]


class Heads(NamedTuple):
    """How many query and key/value heads there are, and how wide."""

    num_heads: int
    num_kv_heads: int
    head_dim: int


def fits(x: Tensor, heads: Heads) -> bool:
    """Whether the operations are made for this tensor, on this machine."""
    return (
        x.dtype == torch.bfloat16
        and x.device.type == "cpu"
        and heads.head_dim % 32 == 0
        and not torch.compiler.is_compiling()
        and training_kernels() is not None
    )


def attend_within(
    qkv_1NF: Tensor, heads: Heads, rotary: Rotary, pairing: Pairing, *, causal: bool
) -> Tensor:
    """Self-attention in every sequence of a run; returns ``(1, N, E)``."""
    apply: Callable[..., Tensor] = _Attention.apply
    return apply(qkv_1NF, None, heads, rotary, pairing, causal)


def attend_across(q_1NE: Tensor, kv_1MF: Tensor, heads: Heads, pairing: Pairing) -> Tensor:
    """Attention of every sequence of a run to its own of another; returns ``(1, N, E)``."""
    apply: Callable[..., Tensor] = _Attention.apply
    return apply(q_1NE, kv_1MF, heads, None, pairing, False)


class _Attention(torch.autograd.Function):
    """Of a run to itself where there is no ``kv_1MF``."""

    @staticmethod
    def forward(
        ctx: Any,
        q_1NF: Tensor,
        kv_1MF: Tensor | None,
        heads: Heads,
        rotary: Rotary | None,
        pairing: Pairing,
        causal: bool,
    ) -> Tensor:
        q_1NF = q_1NF.contiguous()
        kv_1MF = None if kv_1MF is None else kv_1MF.contiguous()
        out_1NE = q_1NF.new_empty(1, q_1NF.shape[1], heads.num_heads * heads.head_dim)
        normaliser_NH = torch.empty(q_1NF.shape[1], heads.num_heads)
        ctx.heads, ctx.rotary, ctx.pairing, ctx.causal = heads, rotary, pairing, causal
        what = _described(ctx, q_1NF, kv_1MF, out_1NE, normaliser_NH)
        _spread(what, pairing, back=False)
        _empty_rest(out_1NE, pairing.queries.starts)
        ctx.save_for_backward(q_1NF, kv_1MF, out_1NE, normaliser_NH)
        return out_1NE

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        q_1NF, kv_1MF, out_1NE, normaliser_NH = ctx.saved_tensors
        grad_out = upstream[0].contiguous()
        grad_q = torch.empty_like(q_1NF)
        grad_kv = None if kv_1MF is None else torch.empty_like(kv_1MF)
        what = _described(ctx, q_1NF, kv_1MF, out_1NE, normaliser_NH)
        what.grad_out = grad_out.data_ptr()
        what.grad_q, what.grad_k, what.grad_v = _places(grad_q, grad_kv, ctx.heads)
        _spread(what, ctx.pairing, back=True)
        _empty_rest(grad_q, ctx.pairing.queries.starts)
        if grad_kv is not None:
            _empty_rest(grad_kv, ctx.pairing.keys.starts)
        return grad_q, grad_kv, None, None, None, None


def _described(
    ctx: Any, q_1NF: Tensor, kv_1MF: Tensor | None, out_1NE: Tensor, normaliser_NH: Tensor
) -> RunAttention:
    """What the compiled operation reads and writes going forward."""
    heads: Heads = ctx.heads
    cos, sin = (None, None) if ctx.rotary is None else (x.data_ptr() for x in ctx.rotary)
    what = RunAttention(
        q_stride=q_1NF.shape[2],
        k_stride=(q_1NF if kv_1MF is None else kv_1MF).shape[2],
        q_cos=cos,
        q_sin=sin,
        k_cos=cos,
        k_sin=sin,
        q_start=ctx.pairing.queries.starts.data_ptr(),
        k_start=ctx.pairing.keys.starts.data_ptr(),
        kv_heads=heads.num_kv_heads,
        group=heads.num_heads // heads.num_kv_heads,
        width=heads.head_dim,
        causal=ctx.causal,
        out=out_1NE.data_ptr(),
        normaliser=normaliser_NH.data_ptr(),
    )
    what.q, what.k, what.v = _places(q_1NF, kv_1MF, heads)
    return what


def _places(q_1NF: Tensor, kv_1MF: Tensor | None, heads: Heads) -> tuple[int, int, int]:
    """Addresses of the first token's queries, keys and values."""
    keys = q_1NF[..., heads.num_heads * heads.head_dim :] if kv_1MF is None else kv_1MF
    values = keys[..., heads.num_kv_heads * heads.head_dim :]
    return q_1NF.data_ptr(), keys.data_ptr(), values.data_ptr()


def _empty_rest(run_1NF: Tensor, starts: Tensor) -> None:
    """Zeros in what fills up a run."""
    run_1NF[0, int(starts[-1]) :].zero_()


def _spread(what: RunAttention, pairing: Pairing, *, back: bool) -> None:
    """Do it in all threads, each with as much as the others."""
    kernels, threads = training_kernels(), torch.get_num_threads()
    assert kernels is not None
    queries, keys = pairing.queries.starts.diff(), pairing.keys.starts.diff()
    done = (queries * keys).cumsum(0).double()
    marks = torch.arange(1, threads, dtype=torch.float64) / threads * done[-1]
    bounds = [0, *torch.searchsorted(done, marks).tolist(), len(done)]
    parts = [(a, b) for a, b in pairwise(bounds) if a < b]
    in_threads([partial(kernels.attend_run, what, *part, back=back) for part in parts])
