"""The ratings that Codeforces shows of new accounts, and the true ones behind them.

Since May 2020 an account starts at a true 1400 and a shown 0, and its first six rated contests add
500, 350, 250, 150, 100 and 50 to what is shown (codeforces.com/blog/entry/77890). A *stage* is the
number of rated contests before the round, 6 for six and more: from there on both are the same.
Stages are not published with a round, but its own rating changes give them away, because the
additions differ by at least 50.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from contest_sim import newcomers, rating
from contest_sim.newcomers import places_without
from contest_sim.seeds import FloatArray, IntArray, SeedTable, rating_array

START = 1400
"""The true rating of a new account."""

SETTLED = 6
"""The stage from which the shown rating is the true one."""

OFFSETS = (1400, 900, 550, 300, 150, 50, 0)
"""True minus shown rating by stage."""

_OFFSETS: IntArray = np.array(OFFSETS)
_ROUNDS = 12  # stages settle in two or three; a cycle is not worth more


def stages(contests: ArrayLike) -> IntArray:
    """The stage of accounts with so many rated contests before."""
    counts = np.asarray(contests, dtype=np.int64)
    if counts.size and counts.min() < 0:
        raise ValueError("a number of contests below 0")
    return counts.clip(max=SETTLED)


def true_ratings(shown: ArrayLike, contests: ArrayLike) -> IntArray:
    """The true ratings of accounts that show ``shown`` after ``contests`` rated contests."""
    return rating_array(shown) + _OFFSETS[stages(contests)]


def shown_ratings(true: ArrayLike, contests: ArrayLike) -> IntArray:
    """What is shown of true ratings after ``contests`` rated contests."""
    return rating_array(true) - _OFFSETS[stages(contests)]


def shown_deltas(places: ArrayLike, shown: ArrayLike, contests: ArrayLike) -> IntArray:
    """The changes as Codeforces shows them: the true ones and what the first six contests add.

    Args:
        places: as :func:`contest_sim.rating.places` gives them, in standings order.
        shown: ratings before the round, as shown.
        contests: rated contests before the round.
    """
    stage = stages(contests)
    true = true_ratings(shown, stage)
    return newcomers.deltas(places, true, stage == 0) + _additions()[stage]


def infer_stages(places: ArrayLike, shown: ArrayLike, changes: ArrayLike) -> IntArray:
    """The stage of every participant, from one round's own rating changes.

    Each stage is tried on everybody, and the one kept whose change comes closest to what was shown;
    that moves the others a little, so it is repeated until nothing moves. Who shows 0 is taken
    for a first-timer first, everybody else for settled; nobody who shows anything else is one.

    Args:
        places: as :func:`contest_sim.rating.places` gives them, in standings order.
        shown: ratings before the round, as shown.
        changes: shown rating after the round less shown rating before.

    Raises:
        ValueError: the lengths differ, or a number is missing.
    """
    places_n = np.asarray(places, dtype=np.int64)
    shown_n, changes_n = rating_array(shown), np.asarray(changes, dtype=np.int64)
    if not len(places_n) == len(shown_n) == len(changes_n):
        raise ValueError(
            f"{len(places_n)} places, {len(shown_n)} ratings and {len(changes_n)} changes:"
            " give one of each"
        )
    stage = np.where(shown_n == 0, 0, SETTLED)
    for _ in range(_ROUNDS):
        better = _closest(places_n, shown_n, changes_n, stage)
        if np.array_equal(better, stage):
            break
        stage = better
    return stage


def _additions() -> IntArray:
    """What a contest adds to the shown rating beside the change, by stage."""
    return -np.diff(_OFFSETS, append=0)


def _closest(places: IntArray, shown: IntArray, changes: IntArray, stage: IntArray) -> IntArray:
    """For each participant the stage that explains the change best, the others' as assumed."""
    first_timers = stage == 0
    true = shown + _OFFSETS[stage]
    plain = changes - _additions()[stage]  # without what stages add, if they are right
    everybody = _Pass(places, true, np.zeros(len(true), dtype=bool))
    settled = _Pass(places, true, first_timers)
    best, error = stage.copy(), np.full(len(stage), np.inf)
    for candidate in (0, *range(SETTLED, 0, -1)):
        rated, members = (everybody, first_timers) if candidate == 0 else (settled, ~first_timers)
        correction = rated.correction(plain, members)
        predicted = rated.raw_at(shown + OFFSETS[candidate]) + correction + _additions()[candidate]
        miss = np.abs(predicted - changes).astype(np.float64)
        if candidate == 0:
            miss[shown != 0] = np.inf
        best, error = np.where(miss < error, candidate, best), np.minimum(miss, error)
    return best


class _Pass:
    """One pass of a round, in which anybody's rating may be tried with the others' kept."""

    def __init__(self, places: IntArray, ratings: IntArray, left_out: NDArray[np.bool_]) -> None:
        self._places = places_without(places, left_out)
        self._ratings, self._present = ratings, ~left_out
        # A pass without anybody rates nobody: any table will do.
        self._table = SeedTable(ratings[self._present] if self._present.any() else ratings)

    def correction(self, plain: IntArray, members: NDArray[np.bool_]) -> int:
        """Both corrections against inflation together, as most of ``members``' changes have it.

        Computed ones would carry every wrong stage into everybody's change.
        """
        if not members.any():
            return 0
        found, counts = np.unique((plain - self.raw_at(self._ratings))[members], return_counts=True)
        return int(found[np.argmax(counts)])

    def raw_at(self, tried: IntArray) -> IntArray:
        """Everybody's uncorrected change, each rated ``tried`` among the others as they are."""
        wanted = np.sqrt(self._seeds(tried) * self._places)
        return rating.halved(rating.bisected(self._seeds, wanted) - tried)

    def _seeds(self, ratings: IntArray) -> FloatArray:
        without_self = self._table.at_without(ratings, self._ratings)
        return np.where(self._present, without_self, self._table.at(ratings))
