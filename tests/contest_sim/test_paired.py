"""Paired differences: free of what contests have in common, with Student's interval."""

from __future__ import annotations

import math
import random
import statistics

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contest_sim.paired import difference_over_contests, student_probability, student_quantile

PUBLISHED = {1: 12.706, 2: 4.303, 3: 3.182, 4: 2.776, 9: 2.262, 29: 2.045, 60: 2.000, 120: 1.980}
"""Two-sided 95 % points as every table of Student's t has them."""


@pytest.mark.parametrize("freedom", PUBLISHED)
def test_quantiles_are_those_of_the_tables(freedom: int) -> None:
    assert student_quantile(0.975, freedom) == pytest.approx(PUBLISHED[freedom], abs=5e-4)


@settings(deadline=None)
@given(st.integers(1, 60), st.floats(-8, 8))
def test_probabilities_are_the_integral_of_the_density(freedom: int, value: float) -> None:
    scale = math.gamma((freedom + 1) / 2) / math.gamma(freedom / 2) / math.sqrt(freedom * math.pi)
    steps = 400
    width = value / steps
    density = [
        scale * (1 + (n * width) ** 2 / freedom) ** (-(freedom + 1) / 2) for n in range(steps + 1)
    ]
    simpson = density[0] + density[-1] + 4 * sum(density[1:-1:2]) + 2 * sum(density[2:-1:2])
    assert student_probability(value, freedom) == pytest.approx(0.5 + simpson * width / 3, abs=1e-6)


@settings(deadline=None)
@given(st.integers(1, 40), st.floats(0.001, 0.999))
def test_a_quantile_is_where_the_probability_is(freedom: int, probability: float) -> None:
    found = student_quantile(probability, freedom)
    assert student_probability(found, freedom) == pytest.approx(probability, abs=1e-12)


def test_what_a_contest_does_to_both_does_not_count() -> None:
    """Contests shift both by hundreds of points: the difference of 30 is as sure as without."""
    rng = random.Random(3)
    shifts = {contest: rng.gauss(0, 240) for contest in range(10)}
    first = {c: [1030 + shift + rng.gauss(0, 5)] for c, shift in shifts.items()}
    second = {c: [1000 + shift + rng.gauss(0, 5)] for c, shift in shifts.items()}
    found = difference_over_contests(first, second)
    assert found is not None
    assert found.error_between_contests is not None
    assert found.error_between_contests < 4
    assert found.is_clear
    assert found.mean == pytest.approx(30, abs=8)
    apart = [first[c][0] - second[c][0] for c in range(10)]
    assert found.low is not None
    half = 2.262157 * statistics.stdev(apart) / math.sqrt(10)
    assert found.mean - found.low == pytest.approx(half, rel=1e-5)


def test_only_contests_of_both_count_and_runs_are_averaged_first() -> None:
    found = difference_over_contests(
        {1: [100, 300], 2: [500], 3: [9999]}, {1: [100], 2: [400], 4: [-9999]}
    )
    assert found is not None
    assert (found.contests, found.runs, found.mean) == ((1, 2), (3, 2), 100)
    assert found.error_between_runs is None  # the second never ran a contest twice
    assert not found.is_clear or found.error_between_contests == 0


def test_the_error_between_runs_is_that_of_both_together() -> None:
    one, other = {1: [0.0, 2.0]}, {1: [10.0, 14.0]}
    found = difference_over_contests(one, other)
    assert found is not None
    assert found.error_between_runs == pytest.approx(math.hypot(1, 2))
    assert (found.low, found.high, found.error_between_contests) == (None, None, None)


def test_nothing_in_common_is_no_difference() -> None:
    assert difference_over_contests({1: [1.0]}, {2: [1.0], 1: []}) is None


@settings(deadline=None)
@given(
    st.dictionaries(
        st.integers(1, 6), st.lists(st.floats(-1e4, 1e4), min_size=1, max_size=3), min_size=1
    ),
    st.dictionaries(
        st.integers(1, 6), st.lists(st.floats(-1e4, 1e4), min_size=1, max_size=3), min_size=1
    ),
)
def test_the_other_way_round_is_the_negative(
    first: dict[int, list[float]], second: dict[int, list[float]]
) -> None:
    one, other = difference_over_contests(first, second), difference_over_contests(second, first)
    if one is None or other is None:
        assert one is other is None
        return
    assert one.mean == pytest.approx(-other.mean, abs=1e-9)
    assert one.contests == other.contests
    if one.low is not None and other.high is not None:
        assert one.low == pytest.approx(-other.high, abs=1e-6)
