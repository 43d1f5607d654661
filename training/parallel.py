"""Several processes that train one model: torch's own DDP and FSDP2, nothing home-made.

``torchrun`` starts the processes and names each its rank; without it there is one. Replicated
(DistributedDataParallel): each holds the model, gradients are averaged. Sharded (``fully_shard``):
each holds a part of every block and fetches the rest when the block's turn comes.

Invariant: all processes do the same collective operations in the same order, whatever their share
of a batch is.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, cast

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import FSDPModule, MixedPrecisionPolicy, fully_shard
from torch.nn.parallel import DistributedDataParallel
from torch.utils.checkpoint import checkpoint

from model.devices import fast_dtype
from training.initial import Weights, fill
from training.objectives import Objective
from training.rows import Share
from training.settings import TrainingSettings


class World:
    """The processes of a run and this one's place among them."""

    def __init__(self, rank: int, size: int, device: torch.device) -> None:
        self.rank, self.size, self.device = rank, size, device
        self.checkpoints: dist.ProcessGroup | None = None

    @property
    def first(self) -> bool:
        """Whether this process writes logs and checkpoints' descriptions."""
        return self.rank == 0

    @property
    def share(self) -> Share:
        """This process's rows of a global batch."""
        return Share(self.rank, self.size)

    def total(self, numbers: list[float]) -> list[float]:
        """The sums over all processes; exact for whole numbers below 2^53."""
        return self._reduced(numbers, dist.ReduceOp.SUM)

    def most(self, numbers: list[float]) -> list[float]:
        """The greatest of all processes, number by number."""
        return self._reduced(numbers, dist.ReduceOp.MAX)

    def _reduced(self, numbers: list[float], how: dist.ReduceOp.RedOpType) -> list[float]:
        if self.size == 1:
            return numbers
        tensor = torch.tensor(numbers, dtype=torch.float64, device=self.device)
        dist.all_reduce(tensor, how)
        return cast("list[float]", tensor.tolist())

    def wait(self) -> None:
        """Return when all processes have come here."""
        if self.size > 1:
            dist.barrier()


@contextlib.contextmanager
def joined() -> Iterator[World]:
    """The world that torchrun's variables describe; alone without them."""
    size = int(os.environ.get("WORLD_SIZE", "1"))
    cuda = torch.cuda.is_available()
    device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0"))) if cuda else None
    if device is not None:
        torch.cuda.set_device(device)
    if size == 1:
        yield World(0, 1, device or torch.device("cpu"))
        return
    dist.init_process_group("cpu:gloo,cuda:nccl" if cuda else "gloo")
    try:
        world = World(dist.get_rank(), size, device or torch.device("cpu"))
        # Checkpoints are written beside the training, so their messages need a way of their own.
        world.checkpoints = dist.new_group(backend="gloo")
        yield world
    finally:
        dist.destroy_process_group()


class Divided:
    """Matrices that all processes hold and one of them steps, so that none steps what another did.

    Muon's step costs as much as passes over thousands of tokens; what it costs follows from the
    shapes, by which the matrices are dealt out. Alone, all are one's own.

    Attributes:
        elsewhere: those that other processes step.
    """

    def __init__(self, matrices: Sequence[Tensor], world: World) -> None:
        self._parts: list[list[Tensor]] = [[] for _ in range(world.size)]
        loads = [0] * world.size
        for one in sorted(matrices, key=_newton_schulz, reverse=True):
            least = loads.index(min(loads))
            self._parts[least].append(one)
            loads[least] += _newton_schulz(one)
        self.elsewhere = [
            one for rank, part in enumerate(self._parts) if rank != world.rank for one in part
        ]

    @torch.no_grad()
    def tell(self) -> None:
        """Everyone's own matrices to all others; all processes call it after a step."""
        if len(self._parts) == 1:
            return
        for rank, part in enumerate(self._parts):
            if part:
                sent = torch.cat([one.flatten() for one in part])
                dist.broadcast(sent, rank)
                for one, told in zip(
                    part, torch.split(sent, [one.numel() for one in part]), strict=True
                ):
                    one.copy_(told.view_as(one))


def _newton_schulz(matrix: Tensor) -> int:
    """What its step costs, in operations but for a factor."""
    rows, columns = matrix.shape
    return rows * columns * min(rows, columns)


def recompute_blocks(objective: Objective) -> None:
    """Keep only what enters each block; its activations are computed again going backward."""
    for block in (*objective.model.encoder, *objective.model.decoder):
        again = partial(checkpoint, block.forward, use_reentrant=False, preserve_rng_state=False)
        object.__setattr__(block, "forward", again)


def compile_blocks(objective: Objective) -> None:
    """Let torch's compiler make one kernel of what can be one; lengths may vary."""
    for block in (*objective.model.encoder, *objective.model.decoder):
        block.compile(dynamic=True)


def distributed(
    objective: Objective, settings: TrainingSettings, world: World, weights: Weights | None = None
) -> nn.Module:
    """What is called in place of ``objective``; alone, that is itself.

    With ``weights`` the model has no memory yet and is filled here, each process's part by itself.
    """
    if world.size > 1 and settings.parallel == "sharded":
        shard(objective, settings, world)
    if weights is not None:
        fill(objective, weights, world.device)
    if world.size > 1 and settings.parallel == "replicated":
        return DistributedDataParallel(objective, gradient_as_bucket_view=True)
    return objective


def shard(objective: Objective, settings: TrainingSettings, world: World) -> None:
    """Share the weights out among the processes, block by block.

    In bfloat16 weights and what passes between blocks are bfloat16 there, which halves what is sent
    and held, so :mod:`model.feed_forward`'s operation, made for a float32 stream on a CPU, is not
    used: what must be shared out is too large for a CPU to train.
    """
    mesh = init_device_mesh(world.device.type, (world.size,))
    policy = MixedPrecisionPolicy()
    if product_dtype(settings, world.device) is torch.bfloat16:
        policy = MixedPrecisionPolicy(param_dtype=torch.bfloat16, reduce_dtype=torch.float32)
    options: dict[str, Any] = {"mesh": mesh, "mp_policy": policy}
    for block in (*objective.model.encoder, *objective.model.decoder):
        fully_shard(block, **options)
    fully_shard(objective, **options)


def product_dtype(settings: TrainingSettings, device: torch.device) -> torch.dtype:
    """What matrices are multiplied in, see ``settings.precision``."""
    if settings.precision == "auto":
        return fast_dtype(device)
    return torch.bfloat16 if settings.precision == "bfloat16" else torch.float32


@contextlib.contextmanager
def exchanging(module: nn.Module, *, now: bool) -> Iterator[None]:
    """Within, a backward pass adds to gradients; they go round the processes only if ``now``."""
    if isinstance(module, DistributedDataParallel) and not now:
        with module.no_sync():
            yield
        return
    if isinstance(module, FSDPModule):
        module.set_requires_gradient_sync(now)
    yield


def clip(module: nn.Module, most: float) -> float:
    """Scale all gradients so that their common norm is at most ``most``; return what it was."""
    reached = [p for p in module.parameters() if p.grad is not None]
    norm: Any = nn.utils.clip_grad_norm_(reached, most)
    whole: Tensor = norm.full_tensor() if hasattr(norm, "full_tensor") else norm
    return whole.item()
