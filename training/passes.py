"""From a source's batches to what the model runs: passes of bounded size, made ahead of time.

A process's share of a global batch is cut into passes of at most ``pass_tokens`` padded tokens,
each padded to its own longest row; their gradients add up. While one update runs, a thread makes
the next one's passes, so a source is never waited for unless it is slower than the model.

Invariant: a :class:`Work` carries the state of its source after it, so that a checkpoint taken
after an update names the batch that comes next, however many are made ahead.
"""

# Names end in their shape: R rows, B programs, S prompt positions, T program positions.
# ruff: noqa: N806

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import pairwise
from typing import NamedTuple

import torch
from torch import Tensor

from model.tokenizer import BOS, PAD
from training.objectives import Counts, Examples, prepare
from training.operations import Lengths
from training.rows import Batch, Source


class Work(NamedTuple):
    """One update's work for this process, and what its numbers are."""

    passes: list[Examples]
    rows: int
    tokens: int
    counts: Counts
    lengths: Lengths
    following: dict[str, int]

    def tensors(self) -> dict[str, Tensor]:
        """What the passes read, by number and name, to be kept where something went wrong."""
        return {
            f"{number}.{name}": part.clone(memory_format=torch.contiguous_format)
            for number, one in enumerate(self.passes)
            for name, part in (
                ("prompts_N", one.prompts_N),
                ("prompts_mask_RS", one.prompts.mask_BS),
                ("programs_M", one.programs_M),
                ("programs_mask_BT", one.programs.mask_BS),
                ("together_mask_RT", one.together.mask_BS),
                ("targets_K", one.next_targets_K),
                ("correct_B", one.correct_B),
            )
        }


def cut(batch: Batch, most: int) -> Iterator[Batch]:
    """Parts of ``batch`` of at most ``most`` padded tokens (0: all rows), each as narrow as can be.

    Rows keep their order; a row that is longer alone is a part of its own.
    """
    prompts_R = (batch.prompts_RS != PAD).sum(1).tolist()
    programs_B = (batch.programs_BT != PAD).sum(1).tolist()
    written_R = [sum(programs_B[start:end]) for start, end in pairwise(batch.starts)]
    first, wide, long = 0, 0, 0
    for row, (prompt, written) in enumerate(zip(prompts_R, written_R, strict=True)):
        wider, longer = max(wide, prompt), max(long, written)
        if most and row > first and (row + 1 - first) * (wider + longer) > most:
            yield _part(batch, first, row)
            first, wider, longer = row, prompt, written
        wide, long = wider, longer
    if prompts_R:
        yield _part(batch, first, len(prompts_R))


def _part(batch: Batch, first: int, last: int) -> Batch:
    """Some of its rows, no wider than they are."""
    programs = slice(batch.starts[first], batch.starts[last])
    prompts_RS, programs_BT = batch.prompts_RS[first:last], batch.programs_BT[programs]
    wide, long = (int((part != PAD).sum(1).max()) for part in (prompts_RS, programs_BT))
    return Batch(
        prompts_RS[:, :wide],
        programs_BT[:, : max(long, 2)],
        None if batch.correct_B is None else batch.correct_B[programs],
        None if batch.many_R is None else batch.many_R[first:last],
    )


def idle() -> Examples:
    """A row that trains nothing, for a process that has fewer passes than others."""
    row = Batch(torch.tensor([[BOS]]), torch.tensor([[BOS, PAD]]))
    return prepare(row, vocab=0, mlm_rows=0.0, seed=0, step=0)


class Worklist:
    """Makes the work of update after update, one ahead of what is asked for.

    ``begin`` is the number of the first update, from 0.
    """

    def __init__(
        self,
        source: Source,
        *,
        begin: int,
        pass_tokens: int,
        vocab: int,
        mlm_rows: float,
        seed: int,
    ) -> None:
        self._source, self._pass_tokens = source, pass_tokens
        self._prepare: Callable[[Batch, int], Examples] = lambda batch, step: prepare(
            batch, vocab=vocab, mlm_rows=mlm_rows, seed=seed, step=step
        )
        self._thread = ThreadPoolExecutor(1, "batches")
        self._step = begin
        self._next: Future[Work] = self._thread.submit(self._make, begin)

    def take(self) -> Work:
        """The next update's work; errors of the source are raised here."""
        work = self._next.result()
        self._step += 1
        self._next = self._thread.submit(self._make, self._step)
        return work

    def close(self) -> None:
        """End the thread; what it is making is thrown away."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _make(self, step: int) -> Work:
        batch = next(self._source)
        passes = [self._prepare(part, step) for part in cut(batch, self._pass_tokens)]
        counts = [one.counts() for one in passes]
        lengths = [
            Lengths.of(
                one.prompts.mask_BS,
                one.programs.mask_BS,
                one.together.mask_BS,
                n.decoder + n.masked,
            )
            for one, n in zip(passes, counts, strict=True)
        ]
        return Work(
            passes,
            rows=len(batch.prompts_RS),
            tokens=_real(batch.prompts_RS) + _real(batch.programs_BT),
            counts=Counts(*map(sum, zip(Counts(0, 0, 0), *counts, strict=True))),
            lengths=Lengths(*map(sum, zip(Lengths(0, 0, 0, 0, 0, 0), *lengths, strict=True))),
            following=self._source.state_dict(),
        )


def _real(tokens: Tensor) -> int:
    """Tokens that are no padding."""
    return int((tokens != PAD).sum())
