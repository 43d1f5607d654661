"""The cross-entropy of tokens from their logits, with its slopes, compiled, for training.

A row of logits is read once and its slopes are written in its place, where torch passes over a
chunk in float32 half a dozen times. Elsewhere :func:`training.objectives.token_losses` does the
same in torch.

Names end in their shape: N tokens, V vocabulary.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N803, N806

from __future__ import annotations

from functools import partial
from itertools import pairwise

import torch
from torch import Tensor

from model.threads import in_threads, training_kernels


def fits(logits_NV: Tensor) -> bool:
    """Whether the operation is made for these logits, on this machine."""
    return (
        logits_NV.dtype == torch.bfloat16
        and logits_NV.device.type == "cpu"
        and logits_NV.is_contiguous()
        and training_kernels() is not None
    )


def token_slopes_(
    logits_NV: Tensor, targets_N: Tensor, temperature: float, power: float, floor: float
) -> tuple[Tensor, Tensor]:
    """Turn logits ``z`` into the slopes of ``-w log p(y)``, ``p = softmax(z / temperature)``.

    ``w`` is ``max(p(y) ** power, floor)`` and has no slope, or 1 where ``power`` is 0.

    Returns:
        ``log p(y)`` and ``w`` of every row, in float32.
    """
    kernels, (rows, vocabulary) = training_kernels(), logits_NV.shape
    assert kernels is not None
    chosen_N, weight_N, targets_N = torch.empty(rows), torch.empty(rows), targets_N.contiguous()
    addresses = [one.data_ptr() for one in (logits_NV, targets_N, chosen_N, weight_N)]
    number = torch.get_num_threads()
    bounds = [rows * thread // number for thread in range(number + 1)]
    work = partial(kernels.token_slopes, *addresses)
    how = vocabulary, 1 / temperature, power, floor
    in_threads([partial(work, *part, *how) for part in pairwise(bounds)])
    return chosen_N, weight_N
