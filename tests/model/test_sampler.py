"""Tokens follow the logits, depend on seeds alone, and end where they should."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Hashable, Iterable
from typing import Any

import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from torch import Tensor

from model.architecture import preset
from model.decoding import CachedDecoder, DecoderWeights
from model.sampler import (
    NEVER_DRAWN,
    Drawn,
    Entry,
    Sampling,
    SlotBatch,
    choose,
    filtered,
    uniforms,
)
from model.tokenizer import EOS
from model.transformer import Transformer

BYTES = 5  # where a byte tokenizer's bytes start


class FakeDecoder(ABC):
    """Slots of a fake model, which checks that it is used as a decoder is."""

    def __init__(self, slots: int) -> None:
        self.slots, self.row_counts = slots, [n for n in (8, 16, 32) if n < slots] + [slots]
        self.prompts: dict[int, tuple[int, ...]] = {}
        self.stepped: list[int] = []

    def can_enter(self, prompt: tuple[int, ...]) -> bool:
        return True

    def enter(self, slot: int, prompt: tuple[int, ...]) -> None:
        assert slot not in self.prompts
        self.prompts[slot] = prompt

    def leave(self, slot: int) -> None:
        del self.prompts[slot]

    def move(self, source: int, target: int) -> None:
        assert target not in self.prompts
        self.prompts[target] = self.prompts.pop(source)

    def step(self, tokens: Tensor, position: Tensor, farthest: int) -> Tensor:
        assert len(tokens) == len(position)
        assert max(self.prompts) < len(tokens)
        assert int(position.max()) == farthest
        self.stepped.append(len(tokens))
        return self.logits(position.tolist())

    @abstractmethod
    def logits(self, position: list[int]) -> Tensor: ...


class UniformDecoder(FakeDecoder):
    """The same logits for every row at every position."""

    def __init__(self, slots: int, logits: Tensor) -> None:
        super().__init__(slots)
        self.same = logits

    def logits(self, position: list[int]) -> Tensor:
        return self.same.repeat(len(position), 1)


class SpellingDecoder(FakeDecoder):
    """Writes the row's prompt in a byte tokenizer, then eos."""

    def logits(self, position: list[int]) -> Tensor:
        logits = torch.full((len(position), BYTES + 256), -torch.inf)
        for slot, place in enumerate(position):
            text = self.prompts.get(slot, ())
            logits[slot, BYTES + text[place] if place < len(text) else EOS] = 0.0
        return logits


def entries(seeds: Iterable[int], prompts: list[bytes] | None = None) -> list[Entry]:
    """Entries whose keys count from 0."""
    return [
        Entry(key, seed, tuple(prompts[key]) if prompts else (9,)) for key, seed in enumerate(seeds)
    ]


def run(batch: SlotBatch, waiting: list[Entry]) -> dict[Hashable, Drawn]:
    """Draw all entries, each entering as soon as a slot is free."""
    waiting, drawn = list(waiting), {}
    while waiting or batch.live:
        enter, waiting = waiting[: batch.free], waiting[batch.free :]
        batch.enter(enter)
        for one in batch.step():
            assert one.key not in drawn
            drawn[one.key] = one
    return drawn


def draw(decoder: FakeDecoder, seeds: Iterable[int], **how: Any) -> dict[Hashable, Drawn]:
    return run(SlotBatch(decoder, Sampling(**how)), entries(seeds))


def test_rows_spell_what_the_model_spells_and_stop_at_eos() -> None:
    texts = [bytes([65 + n % 60]) * (n % 7) for n in range(200)]
    batch = SlotBatch(SpellingDecoder(16), Sampling(30))
    drawn = run(batch, entries(range(200), texts))
    assert [bytes(t - BYTES for t in drawn[n].tokens) for n in range(200)] == texts
    assert all(one.finished and one.num_tokens == len(one.tokens) + 1 for one in drawn.values())
    assert all(one.log_probability == 0.0 for one in drawn.values())


def test_a_row_that_reaches_the_limit_is_cut_and_says_so() -> None:
    batch = SlotBatch(SpellingDecoder(8), Sampling(4))
    (drawn,) = run(batch, entries([1], [b"abcdef"])).values()
    assert bytes(t - BYTES for t in drawn.tokens) == b"abcd"
    assert (drawn.finished, drawn.num_tokens) == (False, 4)


def test_the_batch_stays_full_while_rows_wait_and_shrinks_when_none_do() -> None:
    decoder, batch = UniformDecoder(64, torch.zeros(16)), None
    batch, waiting = SlotBatch(decoder, Sampling(60)), entries(range(500))
    while waiting:
        enter, waiting = waiting[: batch.free], waiting[batch.free :]
        batch.enter(enter)
        assert batch.live == 64 or not waiting
        batch.step()
    assert set(decoder.stepped) == {64}
    while batch.live:
        batch.step()
    assert decoder.stepped == sorted(decoder.stepped, reverse=True)
    assert decoder.stepped[-1] == 8


def test_dropped_rows_are_never_returned_and_the_others_are_unchanged() -> None:
    logits = torch.zeros(16)
    everything = draw(UniformDecoder(32, logits), range(32), max_tokens=50)
    batch = SlotBatch(UniformDecoder(32, logits), Sampling(50))
    batch.enter(entries(range(32)))
    batch.drop(lambda key: isinstance(key, int) and key % 2 == 0)
    assert run(batch, []) == {row: one for row, one in everything.items() if row % 2}


def test_a_row_depends_on_its_seed_alone() -> None:
    logits = torch.randn(300, generator=torch.Generator().manual_seed(2))
    seeds = [n * 977 for n in range(50)]
    whole = draw(UniformDecoder(16, logits), seeds, max_tokens=20)
    for row in (0, 17, 49):
        alone = draw(UniformDecoder(8, logits), [seeds[row]], max_tokens=20)
        assert alone[0]._replace(key=row) == whole[row]


@pytest.mark.parametrize("int8", [False, True])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_real_model_samples_the_same_whatever_the_batch(
    dtype: torch.dtype, *, int8: bool
) -> None:
    torch.manual_seed(0)
    weights = DecoderWeights(Transformer(preset("pilot")).to(dtype).eval(), int8=int8)
    prompts = [(20, 21, 22, 23), (30, 31)]
    rows = [Entry(seed, seed, prompts[seed % 2]) for seed in range(144)]

    def sample(slots: int, chosen: list[Entry]) -> dict[Hashable, Drawn]:
        return run(SlotBatch(CachedDecoder(weights, slots, 12), Sampling(12)), chosen)

    together = sample(64, rows)
    assert len({tuple(one.tokens) for one in together.values()}) > 140
    assert sample(64, rows[::-1]) == together
    assert sample(64, rows[1::2]).items() <= together.items()
    assert sample(64, [rows[3]]).items() <= together.items()


@pytest.mark.parametrize("vocabulary", [8, 200])
def test_draws_follow_the_tempered_distribution(vocabulary: int) -> None:
    """A chi-squared test of 200 000 draws, five standard deviations wide; one block and several."""
    logits, temperature, rows = torch.linspace(-2, 2, vocabulary), 0.7, 200_000
    uniform = torch.stack([uniforms(torch.arange(rows), n) for n in (6, 7)], dim=-1)
    token, score = choose(filtered(logits.repeat(rows, 1), temperature, 0, 1.0), uniform)
    p = torch.softmax(logits / temperature, -1)
    counts = torch.bincount(token, minlength=vocabulary)
    chi_squared = ((counts - rows * p) ** 2 / (rows * p)).sum()
    degrees = vocabulary - 1
    assert abs(chi_squared - degrees) < 5 * math.sqrt(2 * degrees)
    torch.testing.assert_close(score, p[token].log())


@given(seeds=st.lists(st.integers(0, 2**63 - 1), min_size=1), number=st.integers(0, 1535))
def test_uniforms_are_splitmix64(seeds: list[int], number: int) -> None:
    """Against the published generator in plain integers, its state started at the seed."""
    expected = []
    for seed in seeds:
        z = (seed + (number + 1) * 0x9E3779B97F4A7C15) % 2**64
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 % 2**64
        z = (z ^ z >> 27) * 0x94D049BB133111EB % 2**64
        expected.append(((z ^ z >> 31) >> 40) / 2**24)
    assert uniforms(torch.tensor(seeds), number).tolist() == expected


@given(
    logits=st.lists(st.floats(-50, 50), min_size=2, max_size=200),
    uniform=st.tuples(*[st.sampled_from([0.0, 0.5, 1 - 2**-24])] * 2),
)
def test_a_token_of_no_probability_is_never_drawn(
    logits: list[float], uniform: tuple[float, float]
) -> None:
    logits_1v = torch.tensor([[-math.inf, *logits, -math.inf]])
    token, score = choose(logits_1v, torch.tensor([uniform]))
    assert 0 < int(token) <= len(logits)
    assert math.isfinite(float(score))


def test_specials_are_never_drawn_even_where_the_model_wants_them() -> None:
    logits = torch.zeros(12)
    logits[list(NEVER_DRAWN)] = 50.0
    drawn = draw(UniformDecoder(20, logits), range(20), max_tokens=20)
    used = Counter(token for one in drawn.values() for token in one.tokens)
    assert not used.keys() & set(NEVER_DRAWN)


def test_the_log_probability_is_that_of_the_tokens() -> None:
    decoder = UniformDecoder(10, torch.zeros(16))
    for one in draw(decoder, range(10), temperature=2.0, max_tokens=40).values():
        drawable = 16 - len(NEVER_DRAWN)
        assert one.log_probability == pytest.approx(-one.num_tokens * math.log(drawable), rel=1e-5)


@given(
    logits=st.lists(st.floats(-8, 8), min_size=2, max_size=60),
    top_k=st.integers(0, 8),
    top_p=st.floats(0.05, 1),
)
def test_filters_keep_the_likeliest_tokens_and_no_more(
    logits: list[float], top_k: int, top_p: float
) -> None:
    """Against the definitions in plain Python, ties aside."""
    assume(len({round(x, 3) for x in logits}) == len(logits))
    z = filtered(torch.tensor([logits]), 1.0, top_k, top_p)[0]
    kept = [n for n, x in enumerate(z.tolist()) if x > -math.inf]
    order = sorted(range(len(logits)), key=lambda n: -logits[n])[: top_k or None]
    assert kept == sorted(order[: len(kept)])
    weight = [math.exp(logits[n]) for n in order]
    before = sum(weight[: len(kept) - 1]) / sum(weight)
    assert len(kept) == 1 or before < top_p + 1e-4
    if len(kept) < len(order):
        assert sum(weight[: len(kept)]) / sum(weight) > top_p - 1e-4
