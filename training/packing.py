"""Rows of like length in batches of about equal padded size, in an order from the seed alone.

Rows come in windows. A window is cut into batches of rows that are alike in both lengths, and its
batches are shuffled: no two rows share a sequence, so attention cannot leak from one into another.
Why not several rows in one sequence: an encoder-decoder would need masks of blocks in all three of
its attentions, and all it could save is the padding, 7 % of a batch of 65 536 tokens of
pre-training rows (``python tests/benchmarks/bench_corpus.py`` prints it).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from random import Random

from training.rows import WHOLE, Batch, Row, Share, to_batch

_BUCKET = 24  # programs whose lengths differ by less are sorted by their prompts

Cut = Callable[[list[Row], int], list[list[Row]]]
"""Makes batches of at most so many tokens, padding included, of a window's rows."""


def by_program(rows: list[Row], batch_tokens: int) -> list[list[Row]]:
    """Sort by the programs' length, roughly, then by the prompt's: for prompts that are alike."""
    rows = sorted(rows, key=lambda row: (row.written // _BUCKET, len(row.prompt)))
    return pack(rows, batch_tokens)


def by_both(rows: list[Row], batch_tokens: int) -> list[list[Row]]:
    """Cut into strips by the prompt's length and those by the programs', as many of one as of the
    other: a batch is a tile of the plane of both.
    """
    tokens = sum(len(row.prompt) + row.written for row in rows)
    strips = max(1, round(math.sqrt(tokens / batch_tokens)))
    rows = sorted(rows, key=lambda row: (len(row.prompt), row.written))
    height = max(1, -(-len(rows) // strips))
    batches: list[list[Row]] = []
    for first in range(0, len(rows), height):
        strip = sorted(rows[first : first + height], key=lambda row: row.written)
        batches += pack(strip, batch_tokens)
    return batches


class PackedSource:
    """A :class:`training.rows.Source` over numbered windows of rows.

    ``rows_of(window)`` must depend on the window's number alone and may be empty; ``cut`` makes
    batches of its rows.
    """

    def __init__(
        self,
        rows_of: Callable[[int], list[Row]],
        *,
        seed: int,
        batch_tokens: int,
        share: Share = WHOLE,
        cut: Cut = by_both,
    ) -> None:
        self._rows_of, self._seed, self._cut = rows_of, seed, cut
        self._batch_tokens, self._share = batch_tokens, share
        self._window, self._batch = 0, 0
        self._loaded: tuple[int, list[list[Row]]] | None = None

    def __iter__(self) -> PackedSource:
        return self

    def __next__(self) -> Batch:
        return to_batch(self._share.of(self.next_rows()))

    def next_rows(self) -> list[Row]:
        """The next global batch, whole."""
        while self._batch >= len(batches := self._batches()):
            self._window, self._batch = self._window + 1, 0
        self._batch += 1
        return batches[self._batch - 1]

    def state_dict(self) -> dict[str, int]:
        """The window and the place of the next batch there."""
        return {"window": self._window, "batch": self._batch}

    def load_state_dict(self, state: Mapping[str, int]) -> None:
        """Continue with the batch that ``state`` names."""
        self._window, self._batch = state["window"], state["batch"]

    def _batches(self) -> list[list[Row]]:
        if self._loaded is None or self._loaded[0] != self._window:
            batches = self._cut(self._rows_of(self._window), self._batch_tokens)
            Random(f"{self._seed}/window/{self._window}").shuffle(batches)
            self._loaded = self._window, batches
        return self._loaded[1]


def pack(rows: Sequence[Row], batch_tokens: int) -> list[list[Row]]:
    """Cut ``rows``, alike in length, so that a batch with its padding is at most ``batch_tokens``.

    A single longer row is a batch of its own.
    """
    batches: list[list[Row]] = []
    width = [0, 0]
    for row in rows:
        grown = [max(width[0], len(row.prompt)), max(width[1], row.written)]
        if not batches or sum(grown) * (len(batches[-1]) + 1) > batch_tokens:
            batches.append([])
            grown = [len(row.prompt), row.written]
        batches[-1].append(row)
        width = grown
    return batches


def padding(batches: Sequence[Sequence[Row]]) -> float:
    """The share of padding among all tokens of ``batches``."""
    real = sum(len(row.prompt) + row.written for batch in batches for row in batch)
    padded = sum(
        len(batch) * (max(len(row.prompt) for row in batch) + max(row.written for row in batch))
        for batch in batches
    )
    return 1 - real / padded if padded else 0.0
