"""Matrix products of decoding: weights as they are, or as int8 with a scale for every output.

Invariant: a row of a product does not depend, to the last bit, on the other rows, as long as the
number of rows is one that :func:`steady_rows` found.

Names end in their shape: B rows, I and O a product's input and output width, 1 broadcast.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N803, N806

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor

from model.kernels import Kernels
from model.matrices import PackedWeight, fits, usable

# Row counts are multiples of it: matrix units work on tiles of sixteen rows.
ROWS = 16

# Tries of a shape: sums in another order round to another bfloat16 once in some thousand.
TRIALS = 8

# (weight_OI,), or (int8 weight_OI, float32 scale_O), or what the matrix units read.
Weight: TypeAlias = tuple[Tensor, ...] | PackedWeight


def plain(weight_OI: Tensor, kernels: Kernels | None = None) -> Weight:
    """The weight as it is, or packed where there are units for it."""
    if kernels is not None and usable(kernels, weight_OI.dtype) and fits(weight_OI):
        return PackedWeight(kernels, weight_OI)
    return (weight_OI,)


def quantized(weight_OI: Tensor) -> Weight:
    """The weight as int8: the largest of every output's row becomes 127."""
    scale_O1 = weight_OI.float().abs().amax(-1, keepdim=True).clamp(min=1e-12) / 127
    return (weight_OI.float() / scale_O1).round().to(torch.int8), scale_O1.squeeze(-1)


def multiply(x_BI: Tensor, weight: Weight) -> Tensor:
    """Return ``x @ weight.T`` in the dtype of ``x``.

    With int8 weights every row of ``x`` is rounded to int8 by its own largest element; the sums are
    exact in int32, so that only the two roundings differ from the product of the floats.
    """
    if isinstance(weight, PackedWeight):
        return weight.times(x_BI)
    if len(weight) == 1:
        return F.linear(x_BI, weight[0])
    weight_OI, scale_O = weight
    float_BI = x_BI.float()
    scale_B1 = float_BI.abs().amax(-1, keepdim=True).clamp(min=1e-12) / 127
    int8_BI = (float_BI / scale_B1).round().to(torch.int8)
    sum_BO = torch._int_mm(int8_BI, weight_OI.t())  # noqa: SLF001 - the only int8 product there is
    return (sum_BO.float() * scale_B1 * scale_O).to(x_BI.dtype)


@torch.inference_mode()
def steady_rows(weights: Iterable[Weight], dtype: torch.dtype, most: int) -> list[int]:
    """Row counts at which every row's bits are those at ``most`` rows; ascending, ``most`` last.

    Counts are :data:`ROWS` times a power of two. Which of them agree depends on the matrix library,
    the dtype and the number of threads, so each shape is tried, in a thread that decodes.
    """
    generator = torch.Generator().manual_seed(0)
    counts = [ROWS << k for k in range(16) if ROWS << k < most]
    shapes: set[tuple[torch.Size, torch.dtype]] = set()
    for weight in weights:
        if isinstance(weight, PackedWeight):  # steady by the order of its sums
            continue
        shape = weight[0].shape, weight[0].dtype
        if shape in shapes or not counts:
            continue
        shapes.add(shape)
        for _ in range(TRIALS):
            x_BI = torch.randn(most, weight[0].shape[1], generator=generator)
            x_BI = x_BI.to(weight[0].device, dtype)
            whole = multiply(x_BI, weight)
            if not torch.equal(multiply(x_BI.flip(0), weight).flip(0), whole):
                return [most]
            counts = [n for n in counts if torch.equal(multiply(x_BI[:n], weight), whole[:n])]
    return [*counts, most]
