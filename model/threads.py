"""Compiled operations of training in as many threads as torch uses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from itertools import pairwise
from typing import TypeVar

import torch
from torch import Tensor

from model.kernels import Kernels, KernelsError, load_kernels

_What = TypeVar("_What")


@cache
def training_kernels() -> Kernels | None:
    """The compiled operations; None without a compiler or without matrix units."""
    try:
        kernels = load_kernels()
    except KernelsError:
        return None
    return kernels if kernels.matrices else None


def casts(x: Tensor) -> bool:
    """Whether autocast has products with ``x`` done in bfloat16 and compiled operations do them."""
    return (
        x.device.type == "cpu"
        and torch.is_autocast_enabled("cpu")
        and torch.get_autocast_dtype("cpu") == torch.bfloat16
        and not torch.compiler.is_compiling()
        and training_kernels() is not None
    )


def in_threads(parts: Sequence[Callable[[], None]]) -> None:
    """Do all parts at once, the first one in this thread; they release the interpreter."""
    waiting = [_threads(len(parts)).submit(part) for part in parts[1:]]
    parts[0]()
    for one in waiting:
        one.result()


def spread(
    operation: Callable[..., None], whats: Sequence[_What], tokens: int, side: int, *, back: bool
) -> None:
    """Do ``operation`` as each thread has it described, for its part of the tokens: bounds are
    multiples of ``side``.
    """
    number = len(whats)
    bounds = [tokens // side * thread // number * side for thread in range(number + 1)]
    in_threads(
        [
            partial(operation, what, first, last, back=back)
            for what, (first, last) in zip(whats, pairwise(bounds), strict=True)
        ]
    )


@cache
def _threads(number: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(number, "operations")
