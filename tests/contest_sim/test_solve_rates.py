"""n@k and pass@k: counted out, drawn and computed, they are the same numbers."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from contest_sim.solve_rates import (
    Candidates,
    clustered_n_at_k,
    interval,
    pass_at_k,
    random_n_at_k,
    replicate_means,
    sampled_random_n_at_k,
)

counts = st.integers(1, 8).flatmap(
    lambda n: st.tuples(
        st.just(n), st.integers(0, n), st.integers(0, n), st.integers(1, 6), st.integers(1, n)
    )
)


@given(counts)
def test_pass_at_k_is_the_share_of_subsets_with_a_right_sample(
    drawn: tuple[int, int, int, int, int],
) -> None:
    samples, right, _, _, k = drawn
    subsets = list(itertools.combinations(range(samples), k))
    hits = sum(any(number < right for number in subset) for subset in subsets)
    assert pass_at_k(samples, right, k) == pytest.approx(hits / len(subsets), abs=1e-12)


@given(counts)
@settings(deadline=None)
def test_random_n_at_k_is_what_counting_all_ways_gives(
    drawn: tuple[int, int, int, int, int],
) -> None:
    """The first ``right`` samples are right, the first ``passed`` pass the examples."""
    samples, passed, right, n, k = drawn
    assume(right <= passed)
    total = Fraction(0)
    subsets = list(itertools.combinations(range(samples), k))
    for subset in subsets:
        survivors = [number for number in subset if number < passed]
        sent = list(itertools.combinations(survivors, min(n, len(survivors))))
        total += Fraction(sum(any(s < right for s in chosen) for chosen in sent), len(sent))
    exact = random_n_at_k(samples, passed, right, n, k)
    assert exact == pytest.approx(float(total / len(subsets)), abs=1e-9)


@pytest.mark.parametrize(
    ("samples", "passed", "right", "n", "k"),
    [(10_000, 120, 17, 10, 1000), (100_000, 700, 3, 10, 10_000), (64, 9, 2, 3, 64)],
)
def test_the_exact_form_and_the_papers_sampled_form_agree(
    samples: int, passed: int, right: int, n: int, k: int
) -> None:
    exact = random_n_at_k(samples, passed, right, n, k)
    subsamples = 20_000
    rng = np.random.default_rng(1)
    sampled = sampled_random_n_at_k(samples, passed, right, n, k, subsamples, rng)
    assert abs(exact - sampled) < 5 * math.sqrt(exact * (1 - exact) / subsamples)


@given(st.integers(1, 10**6), st.floats(0, 1), st.floats(0, 1))
def test_without_a_filter_and_with_every_sample_sent_n_at_k_is_pass_at_k(
    samples: int, share: float, share_k: float
) -> None:
    right, k = int(samples * share), max(1, int(samples * share_k))
    assume(right < 1000)
    assert random_n_at_k(samples, samples, right, min(2000, k), min(k, 2000)) == (
        pytest.approx(pass_at_k(samples, right, min(k, 2000)), abs=1e-6)
    )


@given(counts)
def test_more_submissions_and_more_right_programs_never_hurt(
    drawn: tuple[int, int, int, int, int],
) -> None:
    samples, passed, right, n, k = drawn
    assume(right < passed)
    rate = random_n_at_k(samples, passed, right, n, k)
    assert random_n_at_k(samples, passed, right, n + 1, k) >= rate - 1e-12
    assert random_n_at_k(samples, passed, right + 1, n, k) >= rate - 1e-12
    assert rate <= pass_at_k(samples, right, k) + 1e-12


# Clusters


def orders(sizes: dict[int, int]) -> Iterator[list[int]]:
    """Every order of the clusters that has the largest first."""
    for order in itertools.permutations(sizes):
        if all(sizes[a] >= sizes[b] for a, b in itertools.pairwise(order)):
            yield list(order)


def chance(members: dict[int, list[bool]], order: Sequence[int], n: int) -> Fraction:
    """That one of ``n`` submissions is right, one program after the other, cluster by cluster."""
    tried = dict.fromkeys(order, 0)

    def from_here(left: dict[int, list[bool]], tried: dict[int, int], n: int) -> Fraction:
        open_ = [label for label in order if left[label]]
        if not n or not open_:
            return Fraction(0)
        label = min(open_, key=lambda one: (tried[one], order.index(one)))
        total = Fraction(0)
        for place, right in enumerate(left[label]):
            rest = left | {label: left[label][:place] + left[label][place + 1 :]}
            more = tried | {label: tried[label] + 1}
            total += 1 if right else from_here(rest, more, n - 1)
        return total / len(left[label])

    return from_here(members, tried, n)


def counted_out(copies: list[int], clusters: list[int], right: list[bool], n: int, k: int) -> float:
    """n@k by going through every subset of samples; the last ``copies`` are of failing ones."""
    samples = [p for p, count in enumerate(copies) for _ in range(count)]
    total = Fraction(0)
    subsets = list(itertools.combinations(samples, k))
    for subset in subsets:
        there = [p for p in sorted(set(subset)) if p < len(clusters)]
        sizes = {
            label: sum(p < len(clusters) and clusters[p] == label for p in subset)
            for label in {clusters[p] for p in there}
        }
        members = {label: [right[p] for p in there if clusters[p] == label] for label in sizes}
        ways = list(orders(sizes))
        total += sum((chance(members, way, n) for way in ways), Fraction(0)) / len(ways)
    return float(total / len(subsets))


programs = st.lists(
    st.tuples(st.integers(1, 2), st.integers(0, 2), st.booleans()), min_size=1, max_size=4
)


@given(programs, st.integers(0, 2), st.integers(1, 4), st.integers(1, 7))
@settings(deadline=None, max_examples=40)
def test_clustered_n_at_k_is_what_counting_all_ways_gives(
    drawn: list[tuple[int, int, bool]], failing: int, n: int, k: int
) -> None:
    copies, clusters, right = ([one[part] for one in drawn] for part in range(3))
    samples = sum(copies) + failing
    assume(k <= samples)
    candidates = Candidates(
        samples, np.array(copies), np.array(clusters), np.array(right, dtype=bool)
    )
    subsamples = 4000
    rates = clustered_n_at_k(candidates, n, k, subsamples, np.random.default_rng(7))
    truth = counted_out([*copies, failing], clusters, right, n, k)
    assert rates.mean() == pytest.approx(truth, abs=5 * max(rates.std(), 1e-9) / subsamples**0.5)


def test_programs_that_are_each_a_cluster_of_one_sample_are_a_random_choice() -> None:
    """Then the clusters are all equal, so that their order is random: the paper's other form."""
    passed, right = 60, 4
    alone = Candidates(
        500, np.ones(passed, dtype=np.int64), np.arange(passed), np.arange(passed) < right
    )
    rates = clustered_n_at_k(alone, 10, 100, 4000, np.random.default_rng(3))
    exact = random_n_at_k(500, passed, right, 10, 100)
    assert rates.mean() == pytest.approx(exact, abs=5 * rates.std() / 4000**0.5)


def test_one_cluster_of_distinct_programs_is_a_random_choice_too() -> None:
    passed, right = 60, 4
    one = Candidates(
        500, np.ones(passed, dtype=np.int64), np.zeros(passed, int), np.arange(passed) < right
    )
    rates = clustered_n_at_k(one, 10, 100, 4000, np.random.default_rng(3))
    exact = random_n_at_k(500, passed, right, 10, 100)
    assert rates.mean() == pytest.approx(exact, abs=5 * rates.std() / 4000**0.5)


@pytest.mark.parametrize(("right", "k"), [(1, 10), (3, 1000), (900, 1000)])
def test_no_estimate_exceeds_pass_at_k_and_rare_success_is_seen(right: int, k: int) -> None:
    """One right sample among a hundred thousand, ten drawn: one subsample in 10 000 holds it."""
    copies = np.array([right, 50, 20])
    drawn = Candidates(100_000, copies, np.arange(3), np.array([True, False, False]))
    rates = clustered_n_at_k(drawn, 10, k, 100, np.random.default_rng(5))
    exact = pass_at_k(100_000, right, k)  # three clusters, ten submissions: it is always sent
    assert rates.mean() == pytest.approx(exact, rel=1e-9)
    assert (rates <= exact + 1e-12).all()


def test_nothing_that_passes_or_nothing_that_is_right_solves_nothing() -> None:
    nothing = Candidates(9, np.array([], int), np.array([], int), np.array([], bool))
    wrong = Candidates(9, np.array([4]), np.array([0]), np.array([False]))
    for drawn in (nothing, wrong):
        assert not clustered_n_at_k(drawn, 10, 5, 8, np.random.default_rng(0)).any()
    assert random_n_at_k(9, 0, 0, 10, 5) == 0


@pytest.mark.parametrize(
    ("samples", "right", "k", "message"),
    [(5, 6, 1, "6 right of 6 passing of 5"), (5, 1, 6, "k is 6, and there are 5")],
)
def test_counts_that_cannot_be_are_refused(samples: int, right: int, k: int, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        pass_at_k(samples, right, k)


# Intervals


def test_an_interval_holds_the_truth_as_often_as_it_says() -> None:
    """Problems solved with chances of their own; each estimated from subsamples."""
    rng = np.random.default_rng(11)
    held = 0
    for _ in range(200):
        chances = rng.beta(1, 2, 60)
        values = rng.random((60, 50)) < chances[:, None]
        means = np.stack([replicate_means(one.astype(float), rng, 200) for one in values])
        bounds = interval(means, rng)
        assert bounds is not None
        held += bounds[0] <= 1 / 3 <= bounds[1]
    assert 0.88 <= held / 200 <= 0.99


def test_all_or_nothing_leaves_room_for_doubt() -> None:
    rng = np.random.default_rng(0)
    none = interval(np.zeros((20, 100)), rng)
    every = interval(np.ones((20, 100)), rng)
    assert none is not None
    assert every is not None
    assert none[0] == 0
    assert (1 - none[1]) ** 20 == pytest.approx(0.025)
    assert every == pytest.approx((1 - none[1], 1))
    assert interval(np.zeros((1, 100)), rng) is None
