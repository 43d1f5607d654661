"""The weights that a run begins with, made where they will be: each process makes its own part.

A model is built without memory, shared out, and only then filled, so that no process ever holds
one that is too large for it. Drawn weights are drawn a few rows at a time, each such piece from a
seed of its own, and weights of a checkpoint are read from its mapped file.

Invariant: a number depends on the seed, the parameter's name and its place there alone, never on
how many processes there are or on what device they compute.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Protocol

import torch
from torch import Tensor, nn
from torch.distributed.tensor import DTensor

from model.checkpoint import read_weights
from model.transformer import Transformer

_ROWS = 64
"""Rows that are drawn from one seed."""


class Weights(Protocol):
    """What a model begins with, by the names of its parameters."""

    def rows(self, name: str, shape: torch.Size, first: int, last: int) -> Tensor:
        """Rows ``first`` to before ``last`` of a parameter of ``shape``, in float32 on the CPU."""
        ...


class Drawn:
    """Random weights: see :meth:`model.transformer.Transformer.initial_deviation`."""

    def __init__(self, model: Transformer, seed: int) -> None:
        self._model, self._seed = model, seed

    def rows(self, name: str, shape: torch.Size, first: int, last: int) -> Tensor:
        """Normal numbers for matrices; ones for the weights of norms and zeros for biases."""
        if len(shape) == 1:
            return torch.full((last - first,), float(name.endswith("weight")))
        begin, pieces = first // _ROWS, []
        for piece in range(begin, -(-last // _ROWS)):
            height = min(_ROWS, shape[0] - piece * _ROWS)
            generator = torch.Generator().manual_seed(self._seed_of(name, piece))
            pieces.append(torch.randn(height, *shape[1:], generator=generator))
        drawn = torch.cat(pieces)[first - begin * _ROWS : last - begin * _ROWS]
        return drawn * self._model.initial_deviation(name)

    def _seed_of(self, name: str, piece: int) -> int:
        digest = hashlib.sha256(f"{self._seed}/{name}/{piece}".encode()).digest()
        return int.from_bytes(digest[:8], "little")


class Kept:
    """The weights of the checkpoint in ``folder``.

    Raises:
        BackendError: it cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        self._weights = read_weights(folder)

    def rows(self, name: str, shape: torch.Size, first: int, last: int) -> Tensor:
        """A copy of what is stored."""
        weight = self._weights[name]
        assert weight.shape == shape
        return weight[first:last].float().clone()


@torch.no_grad()
def fill(module: nn.Module, weights: Weights, device: torch.device) -> None:
    """Give a model without memory its weights on ``device``; of a shared one this process's part.

    ``module`` has been shared out by rows already, if it is to be.
    """
    module.to_empty(device=device)
    for name, parameter in module.named_parameters():
        part, first = parameter.detach(), 0
        if isinstance(part, DTensor):
            # Rows are shared out as torch.chunk does it: the last processes may get none.
            mesh, part = part.device_mesh, part.to_local()
            height = -(-parameter.shape[0] // mesh.size())
            first = min(parameter.shape[0], mesh.get_local_rank() * height)
            assert part.shape[0] == min(height, parameter.shape[0] - first)
        if part.numel():
            last = first + part.shape[0]
            part.copy_(weights.rows(name.removeprefix("model."), parameter.shape, first, last))
