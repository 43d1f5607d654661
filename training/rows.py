"""What training reads: rows of ids, batches of them, and endless sources of batches.

A global batch is a set of rows that depends on the source's seed and settings alone, never on how
many processes train. A process takes its :class:`Share` of every global batch, so a run stored by
four processes continues on two with the same batches. A source that is given the stored state
yields exactly what an undisturbed one would have.

Names end in their shape: R rows, each with a prompt, B their programs, S positions of prompts, T of
programs.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N815

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

import torch
from torch import Tensor

from model.tokenizer import PAD


class Row(NamedTuple):
    """One training row, as ids: a prompt, and what may follow it.

    Attributes:
        prompt: what the encoder reads; in pre-training the context before the pivot.
        program: what the decoder writes, from bos to eos; in pre-training what follows the pivot.
        correct: whether the programs solve the prompt's problem; None where that has no meaning.
        others: more programs of the same prompt, which is read once for all of them.
    """

    prompt: list[int]
    program: list[int]
    correct: bool | None = None
    others: tuple[list[int], ...] = ()

    @property
    def programs(self) -> tuple[list[int], ...]:
        """All of them."""
        return self.program, *self.others

    @property
    def written(self) -> int:
        """Tokens of all programs."""
        return sum(map(len, self.programs))


class Batch(NamedTuple):
    """One process's share of a global batch: int64 ids padded with ``PAD`` at the end.

    Where the global batch has fewer rows than there are processes, the last ones get tensors of
    shape (0, 1).

    Attributes:
        prompts_RS: one for each row.
        programs_BT: those of the first row, then those of the second, and so on.
        correct_B: float32, 1 or 0 and NaN where unknown; None where no row knows.
        many_R: how many programs each row has, at least one; None for one each.
    """

    prompts_RS: Tensor
    programs_BT: Tensor
    correct_B: Tensor | None = None
    many_R: Tensor | None = None

    @property
    def starts(self) -> list[int]:
        """Each row's first program, and the number of all."""
        if self.many_R is None:
            return list(range(len(self.prompts_RS) + 1))
        return [0, *self.many_R.cumsum(0).tolist()]


class Share(NamedTuple):
    """Which rows of a global batch a process takes: every ``world_size``-th from ``rank`` on."""

    rank: int = 0
    world_size: int = 1

    def of(self, rows: Sequence[Row]) -> Sequence[Row]:
        """This process's rows. The shares of all ranks together are ``rows``, each once."""
        return rows[self.rank :: self.world_size]


WHOLE = Share()
"""The only process takes every row."""


class Source(Protocol):
    """An endless, deterministic stream of batches that can be continued."""

    def __next__(self) -> Batch:
        """The next batch, this process's share of it."""
        ...

    def state_dict(self) -> dict[str, int]:
        """Where the stream stands: small, fit for JSON, equal for all processes."""
        ...

    def load_state_dict(self, state: Mapping[str, int]) -> None:
        """Stand where ``state`` was taken; the seed and the settings must be the same."""
        ...


def pad(rows: Sequence[list[int]]) -> Tensor:
    """Rows of ids as one int64 tensor, padded at the end; (0, 1) for no rows."""
    width = max(map(len, rows), default=1)
    padded = [row + [PAD] * (width - len(row)) for row in rows]
    return torch.tensor(padded, dtype=torch.int64).reshape(len(rows), width)


def to_batch(rows: Sequence[Row]) -> Batch:
    """The padded tensors of ``rows``."""
    known = any(row.correct is not None for row in rows)
    correct = [
        math.nan if row.correct is None else float(row.correct)
        for row in rows
        for _ in row.programs
    ]
    return Batch(
        pad([row.prompt for row in rows]),
        pad([program for row in rows for program in row.programs]),
        torch.tensor(correct, dtype=torch.float32) if known else None,
        torch.tensor([len(row.programs) for row in rows])
        if any(row.others for row in rows)
        else None,
    )
