"""Choosing tokens: ancestral sampling of many programs, each by its own seed.

A batch is a number of slots. A row that has ended leaves its slot at once and another, of the same
or another prompt, takes it, so that rows stand at different positions and the batch stays full.
The randomness of a row at a position is a hash of (its seed, the position), so a row's tokens do
not depend on the batch it stands in as long as its logits do not. Where the logits come from is
the decoder's business: :mod:`model.decoding`, or a fake in a test.

Names end in their shape: B rows, V vocabulary, N blocks of it, W tokens of a block, P positions,
2 the uniforms of one token.
"""

# Names end in their shape, see the legend.
# ruff: noqa: N803, N806

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import NamedTuple, Protocol

import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor

from model.decoding import Prompt
from model.kernels import Kernels
from model.tokenizer import BOS, EOS, MASK, PAD, UNK

NEVER_DRAWN = (PAD, BOS, UNK, MASK)

# Tokens of a block of the vocabulary, see choose.
BLOCK = 64

# The increment and the multipliers of splitmix64 (Steele, Lea & Flood 2014).
GAMMA, MIX_1, MIX_2 = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB


class Decoder(Protocol):
    """What gives logits, one position of every row at a time, for rows in slots."""

    @property
    def slots(self) -> int:
        """Rows held at a time, at most."""
        ...

    @property
    def row_counts(self) -> Sequence[int]:
        """How many slots may be stepped, ascending: all of them, or the first so many."""
        ...

    def can_enter(self, prompt: Prompt) -> bool:
        """Whether a row of this prompt may enter now."""
        ...

    def enter(self, slot: int, prompt: Prompt) -> None:
        """Put a row at position 0 into an empty slot."""
        ...

    def leave(self, slot: int) -> None:
        """Empty a slot."""
        ...

    def move(self, source: int, target: int) -> None:
        """Let a row change to an empty slot."""
        ...

    def step(self, tokens_B: Tensor, position_B: Tensor, farthest: int) -> Tensor:
        """Feed one token to each of the first slots; returns the next one's logits ``(B, V)``."""
        ...


class Entry(NamedTuple):
    """A row to sample: whose it is, its 63-bit seed, and the prompt that it answers."""

    key: Hashable
    seed: int
    prompt: Prompt


class Drawn(NamedTuple):
    """One row's outcome.

    ``key`` is the entry's; ``tokens`` end before eos; ``num_tokens`` counts eos;
    ``log_probability`` is in nats, eos included, under the distribution that was drawn from;
    ``finished`` is false at the token limit.
    """

    key: Hashable
    tokens: list[int]
    num_tokens: int
    log_probability: float
    finished: bool


class Sampling(NamedTuple):
    """How tokens are drawn: see :func:`filtered`; ``max_tokens`` is a row's, eos counted."""

    max_tokens: int
    temperature: float = 1.0
    top_k: int = 0
    top_p: float = 1.0


def uniforms(seeds_B: Tensor, number: int | Tensor) -> Tensor:
    """Return one float32 in [0, 1) per int64 seed.

    It is the top 24 bits of the ``number``-th output of splitmix64 started at the seed; shapes
    broadcast where ``number`` is a tensor.
    """
    word_B = seeds_B + (torch.as_tensor(number, device=seeds_B.device) + 1) * _signed(GAMMA)
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


def filtered(logits_BV: Tensor, temperature: float, top_k: int, top_p: float) -> Tensor:
    """Divide by the temperature; then leave the likeliest tokens only, at least one.

    ``top_k`` keeps the so many largest (and what equals the last of them; 0: all). Of those,
    ``top_p`` keeps the fewest, largest first, whose probabilities sum to it (Holtzman et al., arXiv
    1904.09751).
    """
    z_BV = logits_BV.float() / temperature
    if 0 < top_k < z_BV.shape[-1]:
        least_B1 = z_BV.topk(top_k, dim=-1).values[:, -1:]
        z_BV.masked_fill_(z_BV < least_B1, -torch.inf)
    if top_p < 1:
        sorted_BV, index_BV = z_BV.sort(dim=-1, descending=True, stable=True)
        p_BV = sorted_BV.softmax(-1)
        beyond_BV = p_BV.cumsum(-1) - p_BV >= top_p
        beyond_BV[:, 0] = False
        z_BV.masked_fill_(beyond_BV.scatter(-1, index_BV, beyond_BV), -torch.inf)
    return z_BV


def choose(z_BV: Tensor, uniform_B2: Tensor) -> tuple[Tensor, Tensor]:
    """Draw one token per row by inverting the distribution function; with its log-probability.

    The inversion goes in two levels, first a block of the vocabulary and then a token in it, each
    by a uniform of its own: one cumulative sum over the whole vocabulary costs four times as much.
    """
    z_BV = z_BV - z_BV.amax(dim=-1, keepdim=True)
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


class SlotBatch:
    """Rows that are sampled together, each at its own position.

    Args:
        decoder: with empty slots.
        sampling: the same for all rows.
        device: where the decoder's logits lie.
        kernels: compiled operations, on the CPU.
    """

    def __init__(
        self,
        decoder: Decoder,
        sampling: Sampling,
        *,
        device: str | torch.device = "cpu",
        kernels: Kernels | None = None,
    ) -> None:
        self._decoder, self._sampling, self._device = decoder, sampling, device
        self._kernels, self._never = kernels, torch.tensor(NEVER_DRAWN, device=device)
        slots, positions = decoder.slots, sampling.max_tokens
        self._entries: list[Entry | None] = [None] * slots
        self._uniform_BP2 = torch.zeros((slots, positions, 2), device=device)
        self._tokens_BP = torch.full((slots, positions), PAD, device=device)
        self._last_B = torch.full((slots,), BOS, device=device)
        self._position_B = torch.zeros(slots, dtype=torch.int64, device=device)
        self._score_B = torch.zeros(slots, dtype=torch.float64, device=device)
        self._places = [0] * slots  # the positions again, where no device has to be asked

    @property
    def live(self) -> int:
        """How many rows have not ended."""
        return len(self._entries) - self._entries.count(None)

    @property
    def free(self) -> int:
        """How many rows may enter."""
        return self._entries.count(None)

    @property
    def entries(self) -> list[Entry]:
        """The rows that have not ended."""
        return [entry for entry in self._entries if entry is not None]

    def can_enter(self, prompt: Prompt) -> bool:
        """Whether a slot is free, and the decoder can hold the prompt."""
        return None in self._entries and self._decoder.can_enter(prompt)

    @torch.inference_mode()
    def enter(self, entries: Iterable[Entry]) -> None:
        """Let rows start in the lowest free slots."""
        slots = []
        for entry in entries:
            slots.append(self._entries.index(None))
            self._decoder.enter(slots[-1], entry.prompt)
            self._entries[slots[-1]] = entry
            self._places[slots[-1]] = 0
        if not slots:
            return
        index_R = torch.tensor(slots, device=self._device)
        seeds = [self._seed(slot) for slot in slots]
        seed_R1 = torch.tensor(seeds, device=self._device).unsqueeze(-1)
        number_P2 = torch.arange(2 * self._sampling.max_tokens, device=self._device)
        uniform_RP2 = uniforms(seed_R1, number_P2).view(len(slots), -1, 2)
        self._uniform_BP2[index_R] = uniform_RP2
        self._last_B[index_R], self._position_B[index_R], self._score_B[index_R] = BOS, 0, 0.0

    def _seed(self, slot: int) -> int:
        entry = self._entries[slot]
        assert entry is not None
        return entry.seed

    def drop(self, unwanted: Callable[[Hashable], bool]) -> None:
        """Give up the rows of these keys; they are never returned."""
        for slot, entry in enumerate(self._entries):
            if entry is not None and unwanted(entry.key):
                self._empty(slot)

    def _empty(self, slot: int) -> None:
        self._decoder.leave(slot)
        self._entries[slot] = None
        self._places[slot] = 0
        self._position_B[slot] = 0

    @torch.inference_mode()
    def step(self) -> list[Drawn]:
        """Draw one token for every row; return the rows that ended with it."""
        rows = self._gather()
        position_B, index_B = self._position_B[:rows], torch.arange(rows, device=self._device)
        farthest = max(self._places)
        logits_BV = self._decoder.step(self._last_B[:rows], position_B, farthest)
        token_B, score_B = self._draw(logits_BV, self._uniform_BP2[index_B, position_B])
        self._last_B[:rows] = token_B
        self._tokens_BP[index_B, position_B] = token_B
        self._score_B[:rows] += score_B
        return self._advance(token_B.tolist())

    def _draw(self, logits_BV: Tensor, uniform_B2: Tensor) -> tuple[Tensor, Tensor]:
        sampling = self._sampling
        if self._kernels and not sampling.top_k and sampling.top_p == 1:
            return self._kernels.draw(logits_BV, uniform_B2, sampling.temperature, self._never)
        logits_BV.index_fill_(1, self._never, -torch.inf)
        z_BV = filtered(logits_BV, sampling.temperature, sampling.top_k, sampling.top_p)
        return choose(z_BV, uniform_B2)

    def _gather(self) -> int:
        """Move rows down where fewer slots then need stepping; return how many do."""
        rows = next(count for count in self._decoder.row_counts if count >= self.live)
        free = (slot for slot, entry in enumerate(self._entries[:rows]) if entry is None)
        for slot in range(rows, len(self._entries)):
            if self._entries[slot] is not None:
                self._move(slot, next(free))
        return rows

    def _move(self, source: int, target: int) -> None:
        self._decoder.move(source, target)
        for state in (self._uniform_BP2, self._tokens_BP, self._last_B, self._score_B):
            state[target] = state[source]
        self._position_B[target], self._position_B[source] = self._position_B[source].clone(), 0
        self._places[target], self._places[source] = self._places[source], 0
        self._entries[target], self._entries[source] = self._entries[source], None

    def _advance(self, tokens: list[int]) -> list[Drawn]:
        """Step every row's position; take the ended ones out."""
        drawn = []
        live_B = torch.tensor([entry is not None for entry in self._entries], device=self._device)
        self._position_B += live_B
        for slot, (entry, token) in enumerate(zip(self._entries, tokens, strict=False)):
            if entry is None:
                continue
            self._places[slot] += 1
            if token == EOS or self._places[slot] == self._sampling.max_tokens:
                drawn.append(self._drawn(slot, entry, token))
                self._empty(slot)
        return drawn

    def _drawn(self, slot: int, entry: Entry, token: int) -> Drawn:
        place, finished = self._places[slot], token == EOS
        return Drawn(
            key=entry.key,
            tokens=self._tokens_BP[slot, : place - finished].tolist(),
            num_tokens=place,
            log_probability=float(self._score_B[slot]),
            finished=finished,
        )
