"""One more participant in a round: place, percentile, performance and rating change.

Performance has two definitions, and a number is worth little without its name: A, the rating whose
expected place is the place taken (CodeElo, TLE), and B, the rating that the round would have left
unchanged (Carrot). B is some 70 points lower, because rounds deflate.
"""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
from numpy.typing import ArrayLike

from contest_sim.rating import halved, places, raw_deltas
from contest_sim.seeds import BEYOND, TOP, IntArray, SeedTable, rating_array


class Inserted(msgspec.Struct, frozen=True):
    """What a round says of one more participant.

    Attributes:
        place: 1-based place as standings show it, the first of the tie group.
        seed: expected place at the old rating, 1 … n + 1.
        percentile: real participants strictly better, in percent of all ("top x %", as AlphaCode
            reports it; smaller is better).
        performance: the rating whose seed is the place (definition A: CodeElo, TLE).
        performance_stationary: the smallest rating that the place would not have raised
            (definition B: Carrot); lower than A, because rounds deflate.
        delta: the rating change.
        rating: the rating afterwards.
    """

    place: int
    seed: float
    percentile: float
    performance: int
    performance_stationary: int
    delta: int
    rating: int


def performance_seed(place: int, ratings: ArrayLike) -> int:
    """Definition A: the largest rating whose expected place among ``ratings`` is ``place``.

    The participant is not one of ``ratings``. First and last place have no such rating: the
    result is cut at 400 points beyond the best and the worst of the field (odds of ten to one).
    """
    ratings_n = rating_array(ratings)
    table = SeedTable(ratings_n)
    return _clip(table.largest_with_seed(np.array([float(place)]))[0], ratings_n)


def performance_stationary(place: int, ratings: ArrayLike, adjustment: int) -> int:
    """Definition B: the smallest rating at which ``place`` gives no gain (Carrot's performance).

    Args:
        place: last place of the tie group.
        ratings: of the others.
        adjustment: the sum of both inflation corrections of the real contest.

    Cut at 400 points beyond the field, like :func:`performance_seed`.
    """
    ratings_n = rating_array(ratings)
    table = SeedTable(ratings_n)
    assumed = np.arange(table.low, table.low + len(table.seeds))
    need = table.largest_with_seed(np.sqrt(table.seeds * place)).clip(1, TOP - 1)
    settled = halved(need - assumed) + adjustment <= 0
    return _clip(assumed[np.argmax(settled)] if settled.any() else TOP, ratings_n)


def insert(
    points: ArrayLike,
    penalty: ArrayLike,
    ratings: ArrayLike,
    *,
    new_points: float,
    new_penalty: int,
    new_rating: int,
    passed_over: ArrayLike | None = None,
) -> Inserted:
    """Place one more participant in a round and rate him with everybody.

    ``points``, ``penalty`` and ``ratings`` are the round's, in standings order; all changes are
    computed with the newcomer in the field, at the end of his tie group.

    Args:
        points: of the round's participants.
        penalty: theirs.
        ratings: theirs, true ones, before the round.
        new_points: of the participant who is inserted.
        new_penalty: his.
        new_rating: his true rating.
        passed_over: true for participants who count for place and percentile but take no part in
            rating him: the first-timers, where he is none (:mod:`contest_sim.newcomers`).

    Raises:
        ValueError: the rows are not in standings order, no row is given (or left), or a value is
            missing.
    """
    points_n = np.asarray(points, dtype=np.float64)
    penalty_n = np.asarray(penalty, dtype=np.int64)
    ratings_n = rating_array(ratings)
    if np.any(np.diff(places(points_n, penalty_n)) < 0):
        raise ValueError("rows are not in standings order: sort by points down, then penalty up")
    level = points_n == new_points
    better = (points_n > new_points) | (level & (penalty_n < new_penalty))
    ahead = better | (level & (penalty_n == new_penalty))
    rated = np.full(len(ratings_n), True)
    if passed_over is not None:
        rated = ~np.asarray(passed_over, dtype=bool)
    row = int(np.sum(ahead & rated))
    others = rating_array(ratings_n[rated])
    everyone = rating_array(np.insert(others, row, new_rating))
    table = SeedTable(everyone)
    all_places = places(
        np.insert(points_n[rated], row, new_points), np.insert(penalty_n[rated], row, new_penalty)
    )
    raw, adjustment = raw_deltas(all_places, everyone, table)
    delta = int(raw[row]) + adjustment
    return Inserted(
        place=int(better.sum()) + 1,
        seed=float(table.at(new_rating)) - 0.5,
        percentile=100 * int(better.sum()) / len(ratings_n),
        performance=performance_seed(row + 1, others),
        performance_stationary=performance_stationary(row + 1, others, adjustment),
        delta=delta,
        rating=new_rating + delta,
    )


def _clip(rating: Any, ratings: IntArray) -> int:
    """A performance, at most 400 points beyond the field."""
    return int(np.clip(rating, ratings.min() - BEYOND, ratings.max() + BEYOND))
