"""Codeforces' rating arithmetic, to the last truncation, and the performance of one newcomer.

The rule is Mirzayanov's (codeforces.com/blog/entry/20762): the seed of a participant is the
expected place, the *need* is the rating whose seed is the geometric mean of seed and place, and
the change is half the way there, corrected twice against inflation. Seeds at every integer rating
come from one FFT convolution. A participant never meets himself, neither in his seed nor in the
search for his need; ties take the last place of their group.

It does not know hidden ratings: pass true ones (newcomers of the system of May 2020 start at
1400), and rounds from contest 1360 on, where Codeforces rates first-timers in a pass of their own,
are not reproduced exactly by one pass. Nothing here reads a clock or a file;
:mod:`contest_sim.field` reads standings.

Invariant: every array is in standings order, because equal ratings at the edge of the top group
are told apart by their order alone.
"""

from __future__ import annotations

import math
from typing import Any

import msgspec
import numpy as np
from numpy.typing import ArrayLike, NDArray

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]

RATING_LIMIT = 10_000
"""Largest absolute rating that is taken for one: the tables span the ratings given."""

_TOP = 8000  # the search runs over 1 … 7999, as Codeforces' own does
_BEYOND = 400  # a performance is known up to odds of ten to one against the best (or worst)


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


def places(points: ArrayLike, penalty: ArrayLike) -> IntArray:
    """The place of each row for rating purposes: ties get the *last* place of their group.

    More points are better, then less penalty. Rows may come in any order.
    """
    points_n = np.asarray(points, dtype=np.float64)
    penalty_n = np.asarray(penalty, dtype=np.int64)
    order = np.lexsort((penalty_n, -points_n))
    differs = (np.diff(points_n[order]) != 0) | (np.diff(penalty_n[order]) != 0)
    last = np.append(np.flatnonzero(differs), len(order) - 1)
    result = np.empty(len(order), dtype=np.int64)
    result[order] = last[np.searchsorted(last, np.arange(len(order)))] + 1
    return result


def deltas(places: ArrayLike, ratings: ArrayLike) -> IntArray:
    """The rating change of every participant.

    Args:
        places: as :func:`places` gives them, in standings order.
        ratings: true ratings before the round, integers, in the same order.

    Raises:
        ValueError: the lengths differ or a rating is beyond :data:`RATING_LIMIT`.
    """
    ratings_n = _ratings(ratings)
    places_n = np.asarray(places, dtype=np.int64)
    if len(places_n) != len(ratings_n):
        raise ValueError(f"{len(places_n)} places for {len(ratings_n)} ratings: give one of each")
    raw, adjustment = _raw_deltas(places_n, ratings_n, _Curve(ratings_n))
    return raw + adjustment


def performance_seed(place: int, ratings: ArrayLike) -> int:
    """Definition A: the largest rating whose expected place among ``ratings`` is ``place``.

    The participant is not one of ``ratings``. First and last place have no such rating: the
    result is cut at 400 points beyond the best and the worst of the field (odds of ten to one).
    """
    ratings_n = _ratings(ratings)
    curve = _Curve(ratings_n)
    return _clip(curve.largest_with_seed(np.array([float(place)]))[0], ratings_n)


def performance_stationary(place: int, ratings: ArrayLike, adjustment: int) -> int:
    """Definition B: the smallest rating at which ``place`` gives no gain (Carrot's performance).

    Args:
        place: last place of the tie group.
        ratings: of the others.
        adjustment: the sum of both inflation corrections of the real contest.

    Cut at 400 points beyond the field, like :func:`performance_seed`.
    """
    ratings_n = _ratings(ratings)
    curve = _Curve(ratings_n)
    assumed = np.arange(curve.low, curve.low + len(curve.seeds))
    need = curve.largest_with_seed(np.sqrt(curve.seeds * place)).clip(1, _TOP - 1)
    settled = _halve(need - assumed) + adjustment <= 0
    return _clip(assumed[np.argmax(settled)] if settled.any() else _TOP, ratings_n)


def insert(
    points: ArrayLike,
    penalty: ArrayLike,
    ratings: ArrayLike,
    *,
    new_points: float,
    new_penalty: int,
    new_rating: int,
) -> Inserted:
    """Place one more participant in a round and rate him with everybody.

    ``points``, ``penalty`` and ``ratings`` are the round's, in standings order; all changes are
    computed with the newcomer in the field, at the end of his tie group.

    Raises:
        ValueError: the rows are not in standings order, or no row is given.
    """
    points_n = np.asarray(points, dtype=np.float64)
    penalty_n = np.asarray(penalty, dtype=np.int64)
    ratings_n = _ratings(ratings)
    if np.any(np.diff(places(points_n, penalty_n)) < 0):
        raise ValueError("rows are not in standings order: sort by points down, then penalty up")
    level = points_n == new_points
    better = int(np.sum((points_n > new_points) | (level & (penalty_n < new_penalty))))
    row = better + int(np.sum(level & (penalty_n == new_penalty)))
    everyone = _ratings(np.insert(ratings_n, row, new_rating))
    curve = _Curve(everyone)
    all_places = places(
        np.insert(points_n, row, new_points), np.insert(penalty_n, row, new_penalty)
    )
    raw, adjustment = _raw_deltas(all_places, everyone, curve)
    delta = int(raw[row]) + adjustment
    return Inserted(
        place=better + 1,
        seed=float(curve.at(new_rating)) - 0.5,
        percentile=100 * better / len(ratings_n),
        performance=performance_seed(row + 1, ratings_n),
        performance_stationary=performance_stationary(row + 1, ratings_n, adjustment),
        delta=delta,
        rating=new_rating + delta,
    )


class _Curve:
    """``seeds[R - low]`` is the expected place of somebody rated R who is not in the field."""

    def __init__(self, ratings: IntArray) -> None:
        self.low = min(int(ratings.min()) - _BEYOND, 1)
        size = max(int(ratings.max()) + _BEYOND, _TOP) - self.low + 1
        counts = np.bincount(ratings - self.low, minlength=size)
        kernel = _loses(np.arange(1 - size, size))
        # A circular convolution of this length wraps only into the half that is cut off.
        length = 1 << (2 * size - 2).bit_length()
        spectrum = np.fft.rfft(counts, length) * np.fft.rfft(kernel, length)
        self.seeds: FloatArray = 1 + np.fft.irfft(spectrum, length)[size - 1 : 2 * size - 1]

    def at(self, ratings: ArrayLike) -> FloatArray:
        """The seeds at these ratings."""
        return np.asarray(self.seeds[np.asarray(ratings) - self.low])

    def largest_with_seed(self, wanted: FloatArray) -> IntArray:
        """The largest rating of the table with a seed of at least ``wanted``."""
        found = np.searchsorted(-self.seeds, -wanted, side="right")
        return found.astype(np.int64) - 1 + self.low


def _raw_deltas(places: IntArray, ratings: IntArray, curve: _Curve) -> tuple[IntArray, int]:
    """Every change before the two corrections against inflation, and their sum."""
    seeds = curve.at(ratings) - 0.5  # one half: the chance of beating oneself
    raw = _halve(_needs(np.sqrt(seeds * places), ratings, curve) - ratings)
    count = len(raw)
    first = _truncated_ratio(-int(raw.sum()), count) - 1
    top = min(count, 4 * round(math.sqrt(count)))
    strongest = np.argsort(-ratings, kind="stable")[:top]
    total = int(raw[strongest].sum()) + first * top
    second = min(max(_truncated_ratio(-total, top), -10), 0)
    return raw, first + second


def _needs(wanted: FloatArray, ratings: IntArray, curve: _Curve) -> IntArray:
    """For each participant the largest rating in 1 … 7999 whose seed is at least ``wanted``.

    The bisection of Codeforces' code, all rows at once; 13 halvings settle 8000 values.
    """
    left = np.ones(len(ratings), dtype=np.int64)
    right = np.full(len(ratings), _TOP)
    for _ in range(_TOP.bit_length()):
        middle = (left + right) // 2
        high_enough = curve.at(middle) - _loses(middle - ratings) >= wanted
        left = np.where(high_enough, middle, left)
        right = np.where(high_enough, right, middle)
    return left


def _loses(ahead: IntArray) -> FloatArray:
    """The chance that somebody ``ahead`` points above an opponent loses to him (Elo)."""
    return np.asarray(1 / (1 + 10 ** (ahead / 400)), dtype=np.float64)


def _halve(difference: IntArray) -> IntArray:
    """Half, truncated toward zero as Java and C++ do; ``//`` would round down."""
    return np.fix(difference / 2).astype(np.int64)


def _truncated_ratio(numerator: int, denominator: int) -> int:
    """Integer division toward zero."""
    quotient = abs(numerator) // denominator
    return quotient if numerator >= 0 else -quotient


def _clip(rating: Any, ratings: IntArray) -> int:
    """A performance, at most 400 points beyond the field."""
    return int(np.clip(rating, ratings.min() - _BEYOND, ratings.max() + _BEYOND))


def _ratings(ratings: ArrayLike) -> IntArray:
    """The ratings as an array that a table can span."""
    array = np.asarray(ratings, dtype=np.int64)
    if array.ndim != 1 or not array.size:
        raise ValueError("ratings are one integer per participant, at least one")
    if np.abs(array).max() > RATING_LIMIT:
        raise ValueError(f"a rating beyond {RATING_LIMIT} is not one: check the ratings column")
    return array
