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

from model.architecture import ModelConfig
from model.checkpoint import read_info, read_weights
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
    """The weights of the checkpoint in ``folder``, for a model that may have more blocks.

    A block that the checkpoint lacks is a copy of the one before it whose branches end in zeros:
    the deeper model computes what the checkpoint does until it is trained (LLaMA Pro, arXiv
    2401.02415, which spreads the new blocks evenly, too).

    Args:
        folder: of the checkpoint.
        config: the model's; None for one like the checkpoint's.

    Raises:
        BackendError: it cannot be read.
    """

    def __init__(self, folder: Path, config: ModelConfig | None = None) -> None:
        self._weights = read_weights(folder)
        self._blocks: dict[str, list[tuple[int, bool]]] = {}
        if config is not None:
            kept = read_info(folder).config
            self._blocks = {
                "encoder": grown(kept.encoder_blocks, config.encoder_blocks),
                "decoder": grown(kept.decoder_blocks, config.decoder_blocks),
            }

    def rows(self, name: str, shape: torch.Size, first: int, last: int) -> Tensor:
        """A copy of what is stored, or what a new block begins with."""
        stack, _, rest = name.partition(".")
        if stack in self._blocks:
            index, _, rest = rest.partition(".")
            block, new = self._blocks[stack][int(index)]
            if new and rest.endswith(".out.weight"):
                return torch.zeros(last - first, *shape[1:])
            name = f"{stack}.{block}.{rest}"
        weight = self._weights[name]
        assert weight.shape == shape
        return weight[first:last].float().clone()


def grown(fewer: int, more: int) -> list[tuple[int, bool]]:
    """For each of ``more`` blocks which of ``fewer`` it comes from, and whether it is an added one.

    >>> grown(3, 5)
    [(0, False), (1, False), (1, True), (2, False), (2, True)]
    """
    added = more - fewer
    after = [-(-(place + 1) * fewer // added) - 1 for place in range(added)]
    return sorted([(block, False) for block in range(fewer)] + [(block, True) for block in after])


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
