"""Whether to submit now or to wait."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.expected import Later, Worth, chance_after, expected_leader, is_time
from bot.posterior import Belief
from contest_sim.scoring import cf_points, icpc_penalty

CF = Worth("CF", 7200, 500.0)
ICPC = Worth("ICPC", 7200, 1.0)
SIZES = st.dictionaries(st.sampled_from("abcd"), st.integers(1, 40), min_size=1)


def belief(sizes: dict[str, int], doubt: float = 2.0) -> Belief:
    return Belief({name: float(size) for name, size in sizes.items()}, doubt)


def leader(sizes: dict[str, int]) -> str:
    return max(sorted(sizes), key=lambda name: sizes[name])


@pytest.mark.parametrize("more", [3, 30, 300])
@pytest.mark.parametrize(("first", "second"), [(10, 9), (20, 5), (60, 55)])
def test_the_leader_to_come_is_what_many_drawn_futures_give(
    first: int, second: int, more: int
) -> None:
    """Against Pólya's urn itself, of two clusters and hardly any doubt: within half a percent."""
    rng = np.random.default_rng(first * 1000 + more)
    share = rng.beta(first, second, 200_000)
    drawn = rng.binomial(more, share)
    total = first + second + more
    best = np.maximum(first + drawn, second + more - drawn) / total
    known = belief({"a": first, "b": second}, doubt=1e-9)
    assert expected_leader(known, "a", more) == pytest.approx(best.mean(), abs=0.005)


@given(SIZES, st.floats(0, 500))
def test_waiting_never_makes_the_leader_less_probable(sizes: dict[str, int], more: float) -> None:
    known, name = belief(sizes), leader(sizes)
    assert expected_leader(known, name, more) >= known.right(name) - 1e-9
    assert expected_leader(known, name, more) <= 1 + 1e-9


@given(SIZES, st.integers(0, 9), st.floats(0, 500))
def test_the_chance_of_later_tries_is_one_and_grows_with_them(
    sizes: dict[str, int], tries: int, more: float
) -> None:
    known, name = belief(sizes), leader(sizes)
    fewer, all_ = (chance_after(known, name, n, more) for n in (tries, tries + 1))
    assert 0 <= fewer <= all_ <= 1


@given(SIZES, st.integers(0, 7000), st.integers(0, 9))
def test_where_nothing_more_will_come_nobody_waits(
    sizes: dict[str, int], second: int, rejected: int
) -> None:
    for worth in (CF, ICPC):
        later = [Later(second + 60, 0.0), Later(7200, 0.0)]
        assert is_time(belief(sizes), leader(sizes), worth, second, rejected, 9, later)
        assert is_time(belief(sizes), leader(sizes), worth, second, rejected, 9, [])


def test_a_lone_survivor_waits_for_company_and_a_crowd_does_not() -> None:
    later = [Later(72 * n, 1.0 * (n - 1)) for n in range(2, 46)]
    for worth in (CF, ICPC):
        assert not is_time(belief({"a": 1}), "a", worth, 72, 0, 9, later)
        assert is_time(belief({"a": 40, "b": 2}), "a", worth, 72, 0, 9, later)


def test_what_decays_faster_is_submitted_sooner() -> None:
    """The same two clusters, one of which is right: 3000 points hurry, 500 wait a minute."""
    later = [Later(960, 40.0)]
    known = belief({"a": 6, "b": 5}, doubt=1e-6)
    hurry = [is_time(known, "a", Worth("CF", 7200, v), 900, 0, 9, later) for v in (3000.0, 500.0)]
    assert hurry == [True, False]


@given(st.integers(0, 7200), st.integers(0, 9))
def test_worth_is_the_round_s_scoring(second: int, rejected: int) -> None:
    assert CF.at(second, rejected) == cf_points(500, 7200, second, rejected)
    assert ICPC.at(second, rejected) == 340 - icpc_penalty(second, rejected)
    # However late and after however many tries, solving it beats any penalty.
    assert ICPC.at(second, rejected) > icpc_penalty(second, rejected) - 90
    assert ICPC.at(second, rejected) > 0
