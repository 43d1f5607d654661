"""Sequences of different lengths as one run of tokens, with no padding between them.

Everything in a block but attention looks at one position at a time, so it runs over the tokens that
there are; attention gets them row by row, padded, and gives them back. The run is filled up to a
multiple of :data:`RUN` tokens and the rows to one of :data:`WIDTH`, so that few shapes occur:
matrix libraries prepare each new shape anew, which takes longer than a small product itself.

Invariant: what fills up reaches no real token, neither its value nor its gradient.

Names end in their shape: B rows, S positions, N tokens of the run, P = B * S places, F features.
"""

# Names end in their shape, see the legend; and a Function's methods are typed Any.
# ruff: noqa: N803, N806, N815

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import torch
from torch import Tensor

RUN, WIDTH = 256, 32


class Ragged(NamedTuple):
    """Where each token of a run stands in its row.

    Attributes:
        mask_BS: true where a row has a token; the rows' width is filled up.
        places_N: position of each token in its row, 0 for what fills up the run.
        slots_M: place in the padded rows of each of the M real tokens, which come first.
        tokens_P: token of the run at each place of the padded rows, 0 where there is none.
        starts: where each row's tokens start in the run, and where the last one's end.
    """

    mask_BS: Tensor
    places_N: Tensor
    slots_M: Tensor
    tokens_P: Tensor
    starts: Tensor

    @classmethod
    def of(cls, mask_BS: Tensor) -> Ragged:
        """The run of the tokens of ``mask_BS``, whose rows have theirs first and at least one."""
        rows, width = mask_BS.shape
        wide = -(-width // WIDTH) * WIDTH
        whole_BS = torch.zeros(rows, wide, dtype=torch.bool)
        whole_BS[:, :width] = mask_BS
        slots_M = whole_BS.flatten().nonzero().squeeze(1)
        tokens_P = torch.zeros(rows * wide, dtype=torch.int64)
        tokens_P[slots_M] = torch.arange(len(slots_M))
        places_N = torch.zeros(-(-len(slots_M) // RUN) * RUN, dtype=torch.int64)
        places_N[: len(slots_M)] = slots_M % wide
        starts = torch.zeros(rows + 1, dtype=torch.int64)
        torch.cumsum(mask_BS.sum(1), 0, out=starts[1:])
        return cls(whole_BS, places_N, slots_M, tokens_P, starts)

    def to(self, device: torch.device) -> Ragged:
        """The same on ``device``."""
        return Ragged(*(part.to(device, non_blocking=True) for part in self))

    @property
    def mask_B11S(self) -> Tensor:  # noqa: N802 - a shape
        """The mask as attention takes it."""
        return self.mask_BS[:, None, None]

    def run(self, values_BS: Tensor, fill: int) -> Tensor:
        """The run of what padded rows hold, filled up with ``fill``: ``(N,)``."""
        run_N = values_BS.new_full(self.places_N.shape, fill)
        rows = torch.nn.functional.pad(values_BS, (0, self.mask_BS.shape[1] - values_BS.shape[1]))
        run_N[: len(self.slots_M)] = rows.flatten()[self.slots_M]
        return run_N

    def rows(self, x_1N: Tensor) -> Tensor:
        """A run ``(1, N, ...)`` as padded rows ``(B, S, ...)``."""
        apply: Callable[..., Tensor] = _Rows.apply
        x_NF = x_1N[0].flatten(1)
        return apply(x_NF, self.slots_M, self.tokens_P).view(*self.mask_BS.shape, *x_1N.shape[2:])

    def run_of(self, y_BSF: Tensor) -> Tensor:
        """Padded rows ``(B, S, F)`` as a run ``(1, N, F)``."""
        apply: Callable[..., Tensor] = _Run.apply
        run_NF = apply(y_BSF.flatten(0, 1), self.slots_M, len(self.places_N))
        return run_NF[None]


class Pairing(NamedTuple):
    """Who attends to whom: the queries' sequences and the keys', row by row."""

    queries: Ragged
    keys: Ragged


class _Rows(torch.autograd.Function):
    """Every token has one place, so the way back is a copy too and not a sum."""

    @staticmethod
    def forward(ctx: Any, x_NF: Tensor, slots_M: Tensor, tokens_P: Tensor) -> Tensor:
        ctx.save_for_backward(slots_M)
        ctx.length = len(x_NF)
        return x_NF.index_select(0, tokens_P)

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        (slots_M,) = ctx.saved_tensors
        return _filled(upstream[0], slots_M, ctx.length), None, None


class _Run(torch.autograd.Function):
    """The inverse of :class:`_Rows`."""

    @staticmethod
    def forward(ctx: Any, y_PF: Tensor, slots_M: Tensor, length: int) -> Tensor:
        ctx.save_for_backward(slots_M)
        ctx.places = len(y_PF)
        return _filled(y_PF, slots_M, length)

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        (slots_M,) = ctx.saved_tensors
        grad_PF = upstream[0].new_zeros(ctx.places, upstream[0].shape[1])
        grad_PF.index_copy_(0, slots_M, upstream[0][: len(slots_M)])
        return grad_PF, None, None


def _filled(from_PF: Tensor, slots_M: Tensor, length: int) -> Tensor:
    """The places' tokens in the order of the run, zeros after them."""
    run_NF = from_PF.new_zeros(length, from_PF.shape[1])
    torch.index_select(from_PF, 0, slots_M, out=run_NF[: len(slots_M)])
    return run_NF
