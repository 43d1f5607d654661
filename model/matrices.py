"""Products and attention to prompts on a processor's matrix units, in bfloat16.

The units read weights in tiles of a kilobyte, so a weight is packed once, beside the model's own;
so are the keys and values of a prompt, which are the weights of its rows' queries. Invariant: a
row's bits do not depend on the other rows, whatever their number.

Names end in their shape: B rows, I and O a product's input and output width, E heads side by side,
K key/value heads, S prompt positions, C head width, 1 broadcast, R rows of one prompt.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N803, N806

from __future__ import annotations

import torch
from torch import Tensor

from model.architecture import ModelConfig
from model.kernels import Kernels

# Outputs and inputs come in multiples of it, rows in halves of it.
SIDE = 32

_ACTIVATIONS = {"": 0, "relu": 1, "gelu": 2}


def packed(weight_OI: Tensor) -> Tensor:
    """Tiles of 16 outputs and 32 inputs, a tile by pairs of inputs: ``(O/16, I/32, 16, 16, 2)``."""
    outputs, inputs = weight_OI.shape
    tiles = weight_OI.reshape(outputs // 16, 16, inputs // 32, 16, 2)
    return tiles.permute(0, 2, 3, 1, 4).contiguous()


class PackedWeight:
    """A weight that the matrix units multiply with."""

    def __init__(self, kernels: Kernels, weight_OI: Tensor) -> None:
        self._kernels, self._tiles = kernels, packed(weight_OI)
        self.outputs, self.inputs = weight_OI.shape

    def times(self, x_BI: Tensor, activation: str = "") -> Tensor:
        """Return ``x @ weight.T``, and apply the activation before it is rounded."""
        x_BI = x_BI.contiguous()
        out_BO = x_BI.new_empty(len(x_BI), self.outputs)
        self._kernels.multiply(
            x_BI.data_ptr(),
            self._tiles.data_ptr(),
            out_BO.data_ptr(),
            len(x_BI),
            self.inputs,
            self.outputs,
            _ACTIVATIONS[activation],
        )
        return out_BO


def usable(kernels: Kernels | None, dtype: torch.dtype) -> bool:
    """Whether this process has matrix units and the numbers are theirs."""
    return kernels is not None and kernels.matrices and dtype == torch.bfloat16


def fits(weight_OI: Tensor) -> bool:
    """Whether the weight comes in whole tiles."""
    return all(size % SIDE == 0 for size in weight_OI.shape)


def ask_fits(config: ModelConfig) -> bool:
    """Whether a prompt's keys do, shared by all query heads."""
    return config.num_kv_heads == 1 and config.head_dim % SIDE == 0


def packed_prompt(k_1KSC: Tensor, v_1KSC: Tensor) -> tuple[Tensor, Tensor]:
    """Keys as the weight from a head to the positions, values as that from these to a head."""
    return packed(k_1KSC[0, 0]), packed(v_1KSC[0, 0].T)


def ask(
    kernels: Kernels,
    query_BE: Tensor,
    index_R: Tensor,
    keys: tuple[Tensor, Tensor],
    real: int,
    out_BE: Tensor,
    head_dim: int,
) -> None:
    """Attend from the rows ``index_R`` to a prompt of ``real`` positions; writes ``out_BE``."""
    kernels.ask(
        query_BE.data_ptr(),
        index_R.data_ptr(),
        keys[0].data_ptr(),
        keys[1].data_ptr(),
        out_BE.data_ptr(),
        len(index_R),
        query_BE.shape[1] // head_dim,
        head_dim,
        real,
        keys[0].numel() // head_dim,
    )
