"""What attempts at problems come to: solve rates by rating and tag, and what a solve takes.

An attempt is one problem in one run. Invariants: a problem weighs the same however many runs tried
it, for runs of one problem are far more alike than problems are; what a run never drew a sample
for was not attempted and counts nowhere.
"""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec
import numpy as np

from bot.record import Attempt
from contest_sim.solve_rates import interval, replicate_means

RATING_STEP = 200
UNRATED = "unrated"
_SEED = 1


class SolveRate(msgspec.Struct, frozen=True):
    """How often problems of a kind are solved.

    Attributes:
        kind: what the problems have in common.
        name: which: ``800 to 999``, a tag.
        problems: how many different problems.
        attempts: how many attempts at them.
        solved: how many of those succeeded.
        rate: the mean over problems of the share of attempts that succeeded.
        low: lower bound of the 95 % interval of the rate, by bootstrap over problems and their
            attempts; None, like ``high``, of a single problem.
        high: upper bound.
    """

    kind: Literal["all", "rating", "tag"]
    name: str
    problems: int
    attempts: int
    solved: int
    rate: float
    low: float | None
    high: float | None


class Effort(msgspec.Struct, frozen=True):
    """What a solve takes; every figure is None where nothing was solved.

    Attributes:
        runs: runs with an attempt.
        runs_with_solve: those of them that solved something.
        solves: solved attempts.
        submissions_per_solve: mean submissions up to the accepted one, over solved attempts: the
            definition of AlphaCode's 2.4.
        submissions_in_all_per_solve: all submissions, those in vain too, over solves.
        samples_per_solve: all samples, those of unsolved problems too, over solves.
        solving_sample: median of how many samples the accepted programs needed: the number of the
            first sample of each, counted from 1.
        first_solve_s: mean contest second of a run's first solve, over runs with one.
        first_solve_median_s: their median.
    """

    runs: int
    runs_with_solve: int
    solves: int
    submissions_per_solve: float | None = None
    submissions_in_all_per_solve: float | None = None
    samples_per_solve: float | None = None
    solving_sample: float | None = None
    first_solve_s: float | None = None
    first_solve_median_s: float | None = None


def attempted(attempts: Iterable[Attempt]) -> list[Attempt]:
    """Those that a sample was drawn, or a program submitted, for."""
    return [one for one in attempts if one.sampled or one.submissions]


def solve_rates(attempts: Iterable[Attempt]) -> list[SolveRate]:
    """The rate over all problems, then by rating, then by tag, the commonest tags first.

    A problem with several tags counts for each. Ratings are taken in steps of
    :data:`RATING_STEP`; problems without one come last.
    """
    tried = attempted(attempts)
    if not tried:
        return []
    by_rating: dict[str, list[Attempt]] = defaultdict(list)
    for one in sorted(tried, key=lambda a: (a.rating is None, a.rating or 0)):
        by_rating[_rating_name(one.rating)].append(one)
    by_tag: dict[str, list[Attempt]] = defaultdict(list)
    for one in tried:
        for tag in one.tags:
            by_tag[tag].append(one)
    tags = [_rate("tag", name, group) for name, group in by_tag.items()]
    return [
        _rate("all", "all", tried),
        *(_rate("rating", name, group) for name, group in by_rating.items()),
        *sorted(tags, key=lambda rate: (-rate.problems, rate.name)),
    ]


def effort(attempts: Iterable[Attempt]) -> Effort:
    """What a solve takes, over all attempts given."""
    tried = attempted(attempts)
    solved = [one for one in tried if one.is_solved]
    runs = len({one.run_id for one in tried})
    first: dict[str, int] = {}
    for one in solved:
        assert one.solved_s is not None
        first[one.run_id] = min(first.get(one.run_id, one.solved_s), one.solved_s)
    if not solved:
        return Effort(runs, 0, 0)
    numbers = [one.solving_attempt for one in solved if one.solving_attempt is not None]
    samples = [one.solving_sample + 1 for one in solved if one.solving_sample is not None]
    return Effort(
        runs=runs,
        runs_with_solve=len(first),
        solves=len(solved),
        submissions_per_solve=statistics.fmean(numbers) if numbers else None,
        submissions_in_all_per_solve=sum(one.submissions for one in tried) / len(solved),
        samples_per_solve=sum(one.sampled for one in tried) / len(solved),
        solving_sample=statistics.median(samples) if samples else None,
        first_solve_s=statistics.fmean(first.values()),
        first_solve_median_s=statistics.median(first.values()),
    )


def _rate(
    kind: Literal["all", "rating", "tag"], name: str, attempts: Sequence[Attempt]
) -> SolveRate:
    shares: dict[tuple[int, str], list[float]] = defaultdict(list)
    for one in attempts:
        shares[one.contest_id, one.problem].append(float(one.is_solved))
    means = [statistics.fmean(values) for values in shares.values()]
    low, high = _interval(list(shares.values()))
    return SolveRate(
        kind=kind,
        name=name,
        problems=len(means),
        attempts=len(attempts),
        solved=sum(one.is_solved for one in attempts),
        rate=statistics.fmean(means),
        low=low,
        high=high,
    )


def _interval(shares: Sequence[Sequence[float]]) -> tuple[float | None, float | None]:
    """The same attempts give the same interval: the dice have a fixed seed."""
    rng = np.random.default_rng(_SEED)
    found = interval(np.array([replicate_means(np.array(v), rng) for v in shares]), rng)
    return found or (None, None)


def _rating_name(rating: int | None) -> str:
    if rating is None:
        return UNRATED
    low = rating - rating % RATING_STEP
    return f"{low} to {low + RATING_STEP - 1}"
