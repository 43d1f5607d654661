"""Two contestants on the same contests: the mean difference, its errors and its interval.

The performance of one and the same strength varies by some 240 points from contest to contest, and
much of that is the contest's: an easy round lifts everybody. Taken contest by contest the
difference of two contestants is free of it, so that fewer contests tell them apart than two means
beside each other would need.

Invariant: only contests that both played count, each weighing the same however many runs it has.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence

import msgspec

from contest_sim.career import mean_over_contests

LEVEL = 0.95


class Difference(msgspec.Struct, frozen=True):
    """The first contestant's figure less the second's, over the contests of both.

    Attributes:
        mean: of the contests' differences.
        contests: the contests of both, in order of their ids.
        runs: how many runs there were of each contestant in those contests.
        error_between_contests: standard deviation of the contests' differences over √contests: what
            other contests of the kind would change. None for a single contest.
        error_between_runs: what the spread of either's runs within contests makes of the mean; None
            where one of the two ran no contest twice.
        low: lower bound of the 95 % interval by Student's t with contests - 1 degrees of freedom.
        high: upper bound; None, like ``low``, for a single contest.
    """

    mean: float
    contests: tuple[int, ...]
    runs: tuple[int, int]
    error_between_contests: float | None
    error_between_runs: float | None
    low: float | None
    high: float | None

    @property
    def is_clear(self) -> bool:
        """Whether the interval leaves out zero: other contests would hardly turn it round."""
        return self.low is not None and self.high is not None and self.low * self.high > 0


def difference_over_contests(
    first: Mapping[int, Sequence[float]], second: Mapping[int, Sequence[float]]
) -> Difference | None:
    """Compare two contestants contest by contest.

    Args:
        first: by contest, one value for each run of it.
        second: the same of the other contestant.

    Returns:
        The difference; None where no contest was played by both.
    """
    both = tuple(sorted(c for c in first if first[c] and second.get(c)))
    if not both:
        return None
    one, other = ({c: values[c] for c in both} for values in (first, second))
    apart = [statistics.fmean(one[c]) - statistics.fmean(other[c]) for c in both]
    mean, error, half = statistics.fmean(apart), None, None
    if len(both) > 1:
        error = statistics.stdev(apart) / math.sqrt(len(both))
        half = error * student_quantile((1 + LEVEL) / 2, len(both) - 1)
    within = [mean_over_contests(values).error_between_runs for values in (one, other)]
    return Difference(
        mean,
        both,
        (sum(map(len, one.values())), sum(map(len, other.values()))),
        error,
        None if None in within else math.hypot(*(e for e in within if e is not None)),
        None if half is None else mean - half,
        None if half is None else mean + half,
    )


def student_quantile(probability: float, freedom: int) -> float:
    """The value that Student's t with so many degrees of freedom stays below so often.

    By bisection of :func:`student_probability`, to the last bits.

    Raises:
        ValueError: the probability is not strictly between 0 and 1, or there is no freedom.
    """
    if not 0 < probability < 1 or freedom < 1:
        raise ValueError("a quantile needs a probability between 0 and 1 and a degree of freedom")
    if probability < 0.5:
        return -student_quantile(1 - probability, freedom)
    low, high = 0.0, 1.0
    while student_probability(high, freedom) < probability:
        high *= 2
    for _ in range(100):
        middle = (low + high) / 2
        if student_probability(middle, freedom) < probability:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def student_probability(value: float, freedom: int) -> float:
    """The chance that Student's t with so many degrees of freedom is below ``value``.

    The finite series for whole degrees of freedom (Abramowitz and Stegun, 26.7.3 and 26.7.4).
    """
    angle = math.atan(value / math.sqrt(freedom))
    square = math.cos(angle) ** 2
    odd = freedom % 2
    term = total = math.cos(angle) if odd else 1.0
    for step in range(2 + odd, freedom, 2):
        term *= square * (step - 1) / step
        total += term
    if odd:
        inside = angle + math.sin(angle) * (total if freedom > 1 else 0.0)
        return 0.5 + inside / math.pi
    return 0.5 + math.sin(angle) * total / 2
