"""A made-up field for a round that has none: people of drawn ratings solve by the Elo formula.

Ratings, solved problems, rejections and times are drawn from the contest's id; points and places
follow by the round's scoring rule. The course's origin is ``synthetic``, and whatever shows such a
field, or a place or rating among it, says so: these are not people.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from contest_sim.course import UNSOLVED, Course, explained
from contest_sim.eligibility import rated_range
from contest_sim.entities import Contest, Problem
from contest_sim.field import Field
from contest_sim.scoring import cf_points, problem_value
from contest_sim.solving import difficulties, log_chances, open_uniform, paces, rejections

DEFAULT_SIZE = 5000
"""People of a synthetic field where nobody says how many."""
_MEAN, _SPREAD = 1500, 360  # of ratings; 1530, 375 in round 1305 and 1499, 350 in round 1326
_DRAWS = 20  # per person, to find enough in the range


def synthetic_field(
    contest: Contest, problems: Sequence[Problem], size: int = DEFAULT_SIZE
) -> Field:
    """A field of ``size`` people rated in the round's range, in standings order.

    Raises:
        ValueError: ``size`` is below 1.
    """
    if size < 1:
        raise ValueError(f"a synthetic field has at least one person, not {size}")
    rng = np.random.default_rng(contest.id)
    ratings = _ratings(rng, contest, size)
    course = _course(rng, contest, problems, ratings)
    totals = explained(contest, course)
    order = np.lexsort((totals[:, 1], -totals[:, 0]))
    arrays = ("seconds", "rejected", "points", "hacks", "hack_seconds", "rest")
    ordered = {name: getattr(course, name)[order] for name in arrays}
    return Field(
        points=totals[order, 0],
        penalty=totals[order, 1].astype(np.int64),
        ratings=ratings[order],
        course=msgspec.structs.replace(course, **ordered),
    )


def _ratings(rng: np.random.Generator, contest: Contest, size: int) -> NDArray[np.int64]:
    """Normal ratings within the round's range, by the inverse of their distribution."""
    low, high = rated_range(contest.name)
    drawn = np.sqrt(-2 * np.log(open_uniform(rng, (size * _DRAWS,))))
    drawn *= np.cos(2 * np.pi * rng.random(size * _DRAWS))
    ratings = np.rint(_MEAN + _SPREAD * drawn).astype(np.int64)
    fitting = ratings[(ratings >= low) & (ratings < high)]
    spare = np.full(size, np.clip(_MEAN, low, high - 1))
    return np.asarray(np.append(fitting, spare)[:size])


def _course(
    rng: np.random.Generator,
    contest: Contest,
    problems: Sequence[Problem],
    ratings: NDArray[np.int64],
) -> Course:
    hardness = difficulties(problems)
    won, _ = log_chances(ratings, hardness)
    wanted = rng.random(won.shape) < np.exp(won)
    pace = paces(rng, wanted, hardness)
    # The median person with everything solved needs the whole round; abler ones are faster.
    everything = 0.4 * len(problems) + float(np.sum(hardness - hardness.min())) / 800
    ability = np.exp((_MEAN - ratings) / 1200)[:, None]
    seconds = np.floor(contest.duration_seconds * pace * ability / everything).astype(np.int64)
    solved = wanted & (seconds < contest.duration_seconds)
    rejected = np.where(solved, rejections(rng, ratings, hardness), 0).astype(np.int64)
    return Course(
        origin="synthetic",
        seconds=np.where(solved, seconds, UNSOLVED),
        rejected=rejected,
        points=np.where(solved, _worth(contest, problems, seconds, rejected), 0.0),
        hacks=np.zeros((len(ratings), 2), dtype=np.int64),
        hack_seconds=np.zeros(len(ratings), dtype=np.int64),
        rest=np.zeros((len(ratings), 2)),
    )


def _worth(
    contest: Contest,
    problems: Sequence[Problem],
    seconds: NDArray[np.int64],
    rejected: NDArray[np.int64],
) -> NDArray[np.float64]:
    values = np.array([problem_value(contest, problem) for problem in problems])
    if contest.type != "CF":
        return np.asarray(np.broadcast_to(values, seconds.shape))
    duration = contest.duration_seconds
    return np.array(
        [
            [cf_points(*cell) for cell in zip(values, [duration] * len(values), *row, strict=True)]
            for row in zip(seconds.tolist(), rejected.tolist(), strict=True)
        ]
    )
