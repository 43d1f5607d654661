"""Codeforces' rating arithmetic, to the last truncation: everybody's change in one pass.

The rule is Mirzayanov's (codeforces.com/blog/entry/20762): the seed of a participant is the
expected place, the *need* is the rating whose seed is the geometric mean of seed and place, and
the change is half the way there, corrected twice against inflation. A participant never meets
himself, neither in his seed nor in the search for his need; ties take the last place of the group.

It wants true ratings. What sites show of new accounts is turned into them by
:mod:`contest_sim.hidden_ratings`; rounds from contest 1360 on, where first-timers are rated in a
pass of their own, are :mod:`contest_sim.newcomers`' affair. Nothing here reads a clock or a file.

Invariant: every array is in standings order, because equal ratings at the edge of the top group
are told apart by their order alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from contest_sim.seeds import (
    RATING_LIMIT,
    TOP,
    UNSURE,
    FloatArray,
    IntArray,
    Method,
    SeedTable,
    rating_array,
)

__all__ = ["RATING_LIMIT", "bisected", "deltas", "halved", "needs", "places", "raw_deltas"]


def places(points: ArrayLike, penalty: ArrayLike) -> IntArray:
    """The place of each row for rating purposes: ties get the *last* place of their group.

    More points are better, then less penalty. Rows may come in any order.

    Raises:
        ValueError: the lengths differ, or points or a penalty are not a finite number.
    """
    points_n = _finite("points", points)
    penalty_n = _finite("penalty", penalty).astype(np.int64)
    if len(points_n) != len(penalty_n):
        raise ValueError(f"{len(points_n)} points for {len(penalty_n)} penalties: give one of each")
    order = np.lexsort((penalty_n, -points_n))
    differs = (np.diff(points_n[order]) != 0) | (np.diff(penalty_n[order]) != 0)
    last = np.append(np.flatnonzero(differs), len(order) - 1)
    result = np.empty(len(order), dtype=np.int64)
    result[order] = last[np.searchsorted(last, np.arange(len(order)))] + 1
    return result


def deltas(places: ArrayLike, ratings: ArrayLike, method: Method = "fft") -> IntArray:
    """The rating change of every participant; a lone one gets -1, as the arithmetic has it.

    Args:
        places: as :func:`places` gives them, in standings order.
        ratings: true ratings before the round, integers, in the same order; any sign.
        method: how expected places are computed; the changes are the same.

    Raises:
        ValueError: the lengths differ, there is no participant, or a rating is missing, no integer
            or beyond :data:`RATING_LIMIT`.
    """
    ratings_n = rating_array(ratings)
    places_n = np.asarray(places, dtype=np.int64)
    if len(places_n) != len(ratings_n):
        raise ValueError(f"{len(places_n)} places for {len(ratings_n)} ratings: give one of each")
    raw, adjustment = raw_deltas(places_n, ratings_n, SeedTable(ratings_n, method))
    return raw + adjustment


def raw_deltas(places: IntArray, ratings: IntArray, table: SeedTable) -> tuple[IntArray, int]:
    """Every change before the two corrections against inflation, and their sum."""
    seeds = table.at(ratings) - 0.5  # one half: the chance of beating oneself
    raw = halved(needs(seeds, places, ratings, table) - ratings)
    count = len(raw)
    first = _truncated_ratio(-int(raw.sum()), count) - 1
    top = min(count, 4 * round(math.sqrt(count)))
    strongest = np.argsort(-ratings, kind="stable")[:top]
    total = int(raw[strongest].sum()) + first * top
    second = min(max(_truncated_ratio(-total, top), -10), 0)
    return raw, first + second


def needs(seeds: FloatArray, places: IntArray, ratings: IntArray, table: SeedTable) -> IntArray:
    """For each participant the largest rating in 1 … 7999 with a seed of at least the mean.

    The mean is the geometric one of his seed and place. Rows that the table leaves in doubt are
    done exactly.
    """
    wanted = np.sqrt(seeds * places)
    found = bisected(lambda tried: table.at_without(tried, ratings), wanted)
    doubtful = np.zeros(len(ratings), dtype=bool)
    for edge in (found, found + 1):
        doubtful |= np.abs(table.at_without(edge, ratings) - wanted) < UNSURE
    known: dict[tuple[int, int], int] = {}
    for row in np.flatnonzero(doubtful):
        key = int(places[row]), int(ratings[row])
        if key not in known:
            known[key] = _exact_need(*key, table)
        found[row] = known[key]
    return found


def bisected(seeds: Callable[[IntArray], FloatArray], wanted: FloatArray) -> IntArray:
    """The largest ratings in 1 … 7999 at which ``seeds`` gives at least ``wanted``, row by row.

    The bisection of Codeforces' code, all rows at once; 13 halvings settle 8000 values.
    """
    left = np.ones(len(wanted), dtype=np.int64)
    right = np.full(len(wanted), TOP)
    for _ in range(TOP.bit_length()):
        middle = (left + right) // 2
        high_enough = seeds(middle) >= wanted
        left = np.where(high_enough, middle, left)
        right = np.where(high_enough, right, middle)
    return left


def halved(difference: IntArray) -> IntArray:
    """Half, truncated toward zero as Java and C++ do; ``//`` would round down."""
    return np.fix(difference / 2).astype(np.int64)


def _exact_need(place: int, rating: int, table: SeedTable) -> int:
    """One participant's need by sums that are rounded once."""
    wanted = math.sqrt(table.exact(rating, rating) * place)
    left, right = 1, TOP
    while right - left > 1:
        middle = (left + right) // 2
        if table.exact(middle, rating) >= wanted:
            left = middle
        else:
            right = middle
    return left


def _truncated_ratio(numerator: int, denominator: int) -> int:
    """Integer division toward zero."""
    quotient = abs(numerator) // denominator
    return quotient if numerator >= 0 else -quotient


def _finite(name: str, values: ArrayLike) -> FloatArray:
    """A column as finite numbers, or one line that says which row is not."""
    try:
        given = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name}: one is missing or no number") from error
    wrong = np.flatnonzero(~np.isfinite(given))
    if wrong.size:
        raise ValueError(f"{name} {given[wrong[0]]} of row {wrong[0] + 1} is not a finite number")
    return given
