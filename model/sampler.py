"""Choosing tokens: ancestral sampling of many programs, each by its own seed.

The randomness of a row at a position is a hash of (its seed, the position), so a row's tokens do
not depend on the batch it stands in as long as its logits do not. Where the logits come from is
the decoder's business: :mod:`model.decoding`, or a fake in a test.

Names end in their shape: B rows, V vocabulary, N blocks of it, W tokens of a block, T tokens.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N803, N806

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple, Protocol

import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor

from model.tokenizer import BOS, EOS, MASK, PAD, UNK

NEVER_DRAWN = (PAD, BOS, UNK, MASK)

# Tokens of a block of the vocabulary, see choose.
BLOCK = 64

# Finished rows leave the batch once this share of it is idle: leaving copies every cache.
IDLE_SHARE = 1 / 8

# The increment and the multipliers of splitmix64 (Steele, Lea & Flood 2014).
GAMMA, MIX_1, MIX_2 = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB


class Decoder(Protocol):
    """What gives logits, one position at a time, for rows that it holds."""

    def step(self, tokens_B: Tensor) -> Tensor:
        """Feed one token to every row and return the next one's logits ``(B, V)``."""
        ...

    def keep(self, rows: Sequence[int]) -> None:
        """Drop all rows but these, ascending."""
        ...


class Drawn(NamedTuple):
    """One row's outcome.

    ``row`` numbers the seeds as given; ``tokens`` end before eos; ``num_tokens`` counts eos;
    ``log_probability`` is in nats, eos included; ``finished`` is false at the token limit.
    """

    row: int
    tokens: list[int]
    num_tokens: int
    log_probability: float
    finished: bool


def uniforms(seeds_B: Tensor, number: int) -> Tensor:
    """Return one float32 in [0, 1) per int64 seed.

    It is the top 24 bits of the ``number``-th output of splitmix64 started at the seed.
    """
    word_B = seeds_B + _signed((number + 1) * GAMMA)
    word_B = (word_B ^ _shifted(word_B, 30)) * _signed(MIX_1)
    word_B = (word_B ^ _shifted(word_B, 27)) * _signed(MIX_2)
    return _shifted(word_B ^ _shifted(word_B, 31), 40).float() / (1 << 24)


def _signed(word: int) -> int:
    """Return a 64-bit word, taken modulo 2**64, as torch's int64 holds it."""
    word %= 1 << 64
    return word - (1 << 64) if word >> 63 else word


def _shifted(word_B: Tensor, bits: int) -> Tensor:
    """Shift right without dragging the sign along."""
    return (word_B >> bits) & ((1 << (64 - bits)) - 1)


def choose(logits_BV: Tensor, uniform_B2: Tensor, temperature: float) -> tuple[Tensor, Tensor]:
    """Draw one token per row by inverting the distribution function; with its log-probability.

    The inversion goes in two levels, first a block of the vocabulary and then a token in it, each
    by a uniform of its own: one cumulative sum over the whole vocabulary costs four times as much.
    """
    z_BV = logits_BV.float() / temperature
    z_BV -= z_BV.amax(dim=-1, keepdim=True)
    weight_BV = F.pad(z_BV.exp_(), (0, -z_BV.shape[-1] % BLOCK))
    weight_BNW = weight_BV.view(len(z_BV), -1, BLOCK)
    total_BN = weight_BNW.sum(dim=-1)
    block_B = _invert(total_BN, uniform_B2[:, 0])
    weight_BW = weight_BNW[torch.arange(len(z_BV), device=z_BV.device), block_B]
    place_B = _invert(weight_BW, uniform_B2[:, 1])
    p_B = weight_BW.gather(-1, place_B.unsqueeze(-1)).squeeze(-1) / total_BN.sum(dim=-1)
    return block_B * BLOCK + place_B, p_B.log()


def _invert(weight_BN: Tensor, uniform_B: Tensor) -> Tensor:
    """Return the index whose share of the weights holds ``uniform``; never one of no weight.

    A uniform is at most 1 - 2**-24, so its product with the total rounds below the total.
    """
    cdf_BN = weight_BN.cumsum(dim=-1)
    target_B1 = uniform_B.unsqueeze(-1) * cdf_BN[:, -1:]
    return torch.searchsorted(cdf_BN, target_B1, right=True).squeeze(-1)


class SampledBatch:
    """Rows that are sampled together, one position a step, until each has ended.

    Args:
        decoder: holds one row per seed, at position 0.
        seeds: 63-bit seeds, one per row.
        temperature: divides the logits.
        max_tokens: the most tokens of a row, eos counted.
        device: where the decoder's logits lie.
    """

    def __init__(
        self,
        decoder: Decoder,
        seeds: Sequence[int],
        *,
        temperature: float,
        max_tokens: int,
        device: str = "cpu",
    ) -> None:
        self._decoder, self._temperature = decoder, temperature
        self._seeds_B = torch.tensor(seeds, device=device)
        self._tokens_BT = torch.full((len(seeds), max_tokens), PAD, device=device)
        self._last_B = torch.full((len(seeds),), BOS, device=device)
        self._score_B = torch.zeros(len(seeds), dtype=torch.float64, device=device)
        self._rows = list(range(len(seeds)))
        self._live = set(self._rows)
        self._position = 0

    @property
    def live(self) -> int:
        """How many rows have not ended."""
        return len(self._live)

    def drop(self, rows: Collection[int]) -> None:
        """Give up these rows; they are never returned."""
        self._live.difference_update(rows)

    @torch.inference_mode()
    def step(self) -> list[Drawn]:
        """Draw one token for every live row; return the rows that ended with it."""
        self._compact()
        logits_BV = self._decoder.step(self._last_B)
        logits_BV[:, NEVER_DRAWN] = -torch.inf
        pair = [uniforms(self._seeds_B, 2 * self._position + k) for k in range(2)]
        self._last_B, score_B = choose(logits_BV, torch.stack(pair, dim=-1), self._temperature)
        self._tokens_BT[:, self._position] = self._last_B
        self._score_B += score_B
        self._position += 1
        return self._collect()

    def _collect(self) -> list[Drawn]:
        at_limit = self._position == self._tokens_BT.shape[1]
        last = self._last_B.tolist()
        ended = [
            Drawn(
                row=row,
                tokens=self._tokens_BT[place, : self._position - (token == EOS)].tolist(),
                num_tokens=self._position,
                log_probability=float(self._score_B[place]),
                finished=token == EOS,
            )
            for place, (row, token) in enumerate(zip(self._rows, last, strict=True))
            if row in self._live and (at_limit or token == EOS)
        ]
        self.drop([drawn.row for drawn in ended])
        return ended

    def _compact(self) -> None:
        if len(self._rows) - self.live < max(1, IDLE_SHARE * len(self._rows)):
            return
        places = [place for place, row in enumerate(self._rows) if row in self._live]
        self._decoder.keep(places)
        index_B = torch.tensor(places, device=self._seeds_B.device)
        self._rows = [self._rows[place] for place in places]
        self._seeds_B, self._last_B = self._seeds_B[index_B], self._last_B[index_B]
        self._score_B, self._tokens_BT = self._score_B[index_B], self._tokens_BT[index_B]
