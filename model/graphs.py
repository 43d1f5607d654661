"""A decoding step captured once and replayed: on a GPU a step's hundred small launches become one.

A captured step reads and writes the same memory each time, so its inputs are copied into place and
its output is good until the next replay. Invariant: a step is replayed only where nothing but the
tokens, the positions and the caches' contents has changed since it was captured; the key says so.
"""

# Names end in their shape: B rows, V vocabulary.
# ruff: noqa: N806

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import NamedTuple, TypeAlias

import torch
from torch import Tensor

# Captured steps that are kept: row counts times tiles of the cache.
GRAPHS = 64

# Captures what it is given; returns what replays it, and the output that replays fill.
Capture: TypeAlias = Callable[[Callable[[], Tensor]], tuple[Callable[[], None], Tensor]]


class _Captured(NamedTuple):
    inputs: tuple[Tensor, ...]
    replay: Callable[[], None]
    output: Tensor


class StepGraphs:
    """The captured steps of one decoder."""

    def __init__(self, capture: Capture) -> None:
        self._capture = capture
        self._steps: OrderedDict[Hashable, _Captured] = OrderedDict()

    def forget(self) -> None:
        """What was captured no longer holds."""
        self._steps.clear()

    def run(self, key: Hashable, step: Callable[..., Tensor], *inputs: Tensor) -> Tensor:
        """Return ``step(*inputs)``, replayed where ``key`` was seen before."""
        if key not in self._steps:
            fixed = tuple(part.clone() for part in inputs)
            self._steps[key] = _Captured(fixed, *self._capture(lambda: step(*fixed)))
            while len(self._steps) > GRAPHS:
                self._steps.popitem(last=False)
        captured = self._steps[key]
        self._steps.move_to_end(key)
        for place, part in zip(captured.inputs, inputs, strict=True):
            place.copy_(part)
        captured.replay()
        return captured.output


def capture_on_gpu(step: Callable[[], Tensor]) -> tuple[Callable[[], None], Tensor]:
    """Capture as a CUDA graph; the step runs before, as its libraries set themselves up then.

    All this does to a cache is write the same token at the same place again.
    """
    aside = torch.cuda.Stream()  # type: ignore[no-untyped-call]
    aside.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(aside):
        step()
    torch.cuda.current_stream().wait_stream(aside)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        logits_BV = step()
    return graph.replay, logits_BV
