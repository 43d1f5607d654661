"""Tokens follow the logits, depend on seeds alone, and end where they should."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from model.architecture import preset
from model.decoding import CachedDecoder, Products
from model.sampler import NEVER_DRAWN, Drawn, SampledBatch, choose, uniforms
from model.tokenizer import EOS
from model.transformer import Transformer

BYTES = 5  # where a byte tokenizer's bytes start


class UniformDecoder:
    """A fake model: the same logits for every row at every position."""

    def __init__(self, rows: int, logits: Tensor) -> None:
        self.rows, self.logits, self.fed, self.kept = rows, logits, [], []

    def step(self, tokens: Tensor) -> Tensor:
        assert len(tokens) == self.rows
        self.fed.append(tokens.tolist())
        return self.logits.repeat(self.rows, 1)

    def keep(self, rows: Sequence[int]) -> None:
        assert list(rows) == sorted(set(rows))
        self.kept.append(list(rows))
        self.rows = len(rows)


class SpellingDecoder:
    """A fake model that writes a text in a byte tokenizer, then eos; rows lag by their number."""

    def __init__(self, texts: list[bytes]) -> None:
        self.left = [[BYTES + byte for byte in text] + [EOS] for text in texts]

    def step(self, tokens: Tensor) -> Tensor:
        logits = torch.full((len(self.left), BYTES + 256), -torch.inf)
        for row, left in enumerate(self.left):
            logits[row, left.pop(0) if left else EOS] = 0.0
        return logits

    def keep(self, rows: Sequence[int]) -> None:
        self.left = [self.left[row] for row in rows]


def run(batch: SampledBatch) -> dict[int, Drawn]:
    drawn: dict[int, Drawn] = {}
    while batch.live:
        for one in batch.step():
            assert one.row not in drawn
            drawn[one.row] = one
    return drawn


def test_rows_spell_what_the_model_spells_and_stop_at_eos() -> None:
    texts = [bytes([65 + n]) * (n % 7) for n in range(40)]
    batch = SampledBatch(SpellingDecoder(texts), range(40), temperature=1.0, max_tokens=30)
    drawn = run(batch)
    assert [bytes(t - BYTES for t in drawn[n].tokens) for n in range(40)] == texts
    assert all(one.finished and one.num_tokens == len(one.tokens) + 1 for one in drawn.values())
    assert all(one.log_probability == 0.0 for one in drawn.values())


def test_a_row_that_reaches_the_limit_is_cut_and_says_so() -> None:
    batch = SampledBatch(SpellingDecoder([b"abcdef"]), [1], temperature=1.0, max_tokens=4)
    (drawn,) = run(batch).values()
    assert bytes(t - BYTES for t in drawn.tokens) == b"abcd"
    assert (drawn.finished, drawn.num_tokens) == (False, 4)


def test_finished_rows_leave_the_batch() -> None:
    decoder = UniformDecoder(64, torch.zeros(16))
    run(SampledBatch(decoder, range(64), temperature=1.0, max_tokens=60))
    sizes = [len(fed) for fed in decoder.fed]
    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes) < 8
    # Copying caches is paid for in bulk: an eighth of the rows at a time.
    assert len(decoder.kept) < 64 / 2


def test_dropped_rows_are_never_returned_and_the_others_are_unchanged() -> None:
    logits = torch.zeros(16)
    everything = run(
        SampledBatch(UniformDecoder(32, logits), range(32), temperature=1.0, max_tokens=50)
    )
    batch = SampledBatch(UniformDecoder(32, logits), range(32), temperature=1.0, max_tokens=50)
    batch.drop(range(0, 32, 2))
    assert run(batch) == {row: one for row, one in everything.items() if row % 2}


def test_a_row_depends_on_its_seed_alone() -> None:
    logits = torch.randn(300, generator=torch.Generator().manual_seed(2))
    seeds = [n * 977 for n in range(50)]
    whole = run(SampledBatch(UniformDecoder(50, logits), seeds, temperature=1.0, max_tokens=20))
    for row in (0, 17, 49):
        alone = run(
            SampledBatch(UniformDecoder(1, logits), [seeds[row]], temperature=1.0, max_tokens=20)
        )
        assert alone[0]._replace(row=row) == whole[row]


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_real_model_samples_the_same_whatever_the_batch(dtype: torch.dtype) -> None:
    torch.manual_seed(0)
    model, products = Transformer(preset("pilot")).to(dtype).eval(), Products(144)
    prompts = [[20, 21, 22, 23], [30, 31]]

    def sample(chosen: list[int], counts: list[int], seeds: list[int]) -> dict[int, list[int]]:
        decoder = CachedDecoder(model, [prompts[c] for c in chosen], counts, 12, products)
        batch = SampledBatch(decoder, seeds, temperature=1.0, max_tokens=12)
        return {seeds[row]: one.tokens for row, one in run(batch).items()}

    together = sample([0, 1], [100, 44], list(range(144)))
    assert len({tuple(tokens) for tokens in together.values()}) > 140
    assert sample([1], [44], list(range(100, 144))).items() <= together.items()
    assert sample([1, 0], [1, 2], [143, 3, 50]).items() <= together.items()


@pytest.mark.parametrize("vocabulary", [8, 200])
def test_draws_follow_the_tempered_distribution(vocabulary: int) -> None:
    """A chi-squared test of 200 000 draws, five standard deviations wide; one block and several."""
    logits, temperature, rows = torch.linspace(-2, 2, vocabulary), 0.7, 200_000
    uniform = torch.stack([uniforms(torch.arange(rows), n) for n in (6, 7)], dim=-1)
    token, score = choose(logits.repeat(rows, 1), uniform, temperature)
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
    token, score = choose(logits_1v, torch.tensor([uniform]), 1.0)
    assert 0 < int(token) <= len(logits)
    assert math.isfinite(float(score))


def test_specials_are_never_drawn_even_where_the_model_wants_them() -> None:
    logits = torch.zeros(12)
    logits[list(NEVER_DRAWN)] = 50.0
    drawn = run(SampledBatch(UniformDecoder(20, logits), range(20), temperature=1.0, max_tokens=20))
    used = Counter(token for one in drawn.values() for token in one.tokens)
    assert not used.keys() & set(NEVER_DRAWN)


def test_the_log_probability_is_that_of_the_tokens() -> None:
    decoder = UniformDecoder(10, torch.zeros(16))
    for one in run(SampledBatch(decoder, range(10), temperature=2.0, max_tokens=40)).values():
        drawable = 16 - len(NEVER_DRAWN)
        assert one.log_probability == pytest.approx(-one.num_tokens * math.log(drawable), rel=1e-5)
