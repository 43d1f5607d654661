"""Forecasts find what a known distribution of chances comes to, and say when they cannot."""

from __future__ import annotations

import numpy as np
import pytest

from contest_sim.pass_forecast import forecast_pass_at_k
from contest_sim.solve_rates import pass_at_k


@pytest.mark.parametrize(("a", "b"), [(0.05, 5.0), (0.2, 60.0), (1.0, 3.0)])
def test_it_finds_what_fifty_times_the_samples_solve(a: float, b: float) -> None:
    rng = np.random.default_rng(5)
    chances = rng.beta(a, b, 1000)
    counts = [(int(rng.binomial(200, chance)), 200) for chance in chances]
    solved = float(np.mean(1 - (1 - chances) ** 10_000))
    found = forecast_pass_at_k(counts, [10_000], rng)
    assert found is not None
    assert found[0].value == pytest.approx(solved, abs=0.05)
    assert found[0].low - 0.001 < solved < found[0].high + 0.001


def test_what_was_drawn_is_forecast_as_it_was_and_more_samples_never_solve_less() -> None:
    rng = np.random.default_rng(7)
    sizes = [100 if number % 3 else 50 for number in range(300)]
    counts = [(int(rng.binomial(size, rng.beta(0.1, 3))), size) for size in sizes]
    found = forecast_pass_at_k(counts, [1, 50, 500, 5000], np.random.default_rng(1))
    assert found is not None
    values = [one.value for one in found]
    assert values == sorted(values)
    measured = np.mean([pass_at_k(size, right, 50) for right, size in counts])
    assert values[1] == pytest.approx(measured, abs=0.03)
    assert values[0] == pytest.approx(np.mean([right / size for right, size in counts]), abs=0.01)
    again = forecast_pass_at_k(counts, [1, 50, 500, 5000], np.random.default_rng(1))
    assert again == found


@pytest.mark.parametrize(
    "counts",
    [
        [],
        [(0, 10)] * 9,
        [(0, 10)] * 9 + [(3, 10)],
        [(0, 10)] * 60 + [(1, 10)] * 2,  # all problems may be alike
        [(10, 10)] * 9,
    ],
)
def test_where_counts_do_not_tell_how_chances_are_spread_nothing_is_forecast(
    counts: list[tuple[int, int]],
) -> None:
    assert forecast_pass_at_k(counts, [100], np.random.default_rng(1)) is None
