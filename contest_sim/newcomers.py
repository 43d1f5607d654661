"""Two passes: how Codeforces rates a round with first-timers since contest 1360 (24 May 2020).

First-timers are rated against everybody; everybody else is rated as if the first-timers had not
taken part, with seeds, places and corrections against inflation of their own. No write-up of
Codeforces says so: the structure was found in the rating changes of contest 1360 itself, whose
first run it explains to within one point for all, where one pass explains a twentieth. Topcoder
publishes a rule of the same order. It is not proven to the last point on a complete later round
with first-timers, for none is at hand; rounds without them are exact.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from contest_sim import rating
from contest_sim.seeds import IntArray, Method, rating_array

FIRST_CONTEST = 1360
"""The first contest that was rated in two passes, by its id."""


def deltas(
    places: ArrayLike, ratings: ArrayLike, first_timers: ArrayLike, method: Method = "fft"
) -> IntArray:
    """The rating change of every participant, first-timers apart.

    Args:
        places: as :func:`contest_sim.rating.places` gives them, in standings order.
        ratings: true ratings before the round, in the same order; a first-timer's is 1400.
        first_timers: true for who takes part in a rated round for the first time.
        method: how expected places are computed; the changes are the same.

    Raises:
        ValueError: as :func:`contest_sim.rating.deltas`, or the lengths differ.
    """
    ratings_n = rating_array(ratings)
    places_n = np.asarray(places, dtype=np.int64)
    first_timers_n = _mask(first_timers, len(ratings_n))
    changes = np.zeros(len(ratings_n), dtype=np.int64)
    if first_timers_n.any():
        changes = rating.deltas(places_n, ratings_n, method)
    others = ~first_timers_n
    if others.any():
        changes[others] = rating.deltas(
            places_without(places_n, first_timers_n)[others], ratings_n[others], method
        )
    return changes


def round_deltas(
    contest_id: int, places: ArrayLike, ratings: ArrayLike, first_timers: ArrayLike | None
) -> IntArray:
    """The rating change of every participant, in as many passes as the contest was rated in.

    Args:
        contest_id: two passes from :data:`FIRST_CONTEST` on.
        places: as for :func:`deltas`.
        ratings: as for :func:`deltas`.
        first_timers: as for :func:`deltas`; None where they are not known, which makes one pass.
    """
    if first_timers is None or contest_id < FIRST_CONTEST:
        return rating.deltas(places, ratings)
    return deltas(places, ratings, first_timers)


def places_without(places: IntArray, left_out: NDArray[np.bool_]) -> IntArray:
    """Everybody's place if ``left_out`` had not been there; theirs, if each were back alone."""
    staying = np.sort(places[~left_out])
    return np.searchsorted(staying, places, side="right") + left_out


def _mask(first_timers: ArrayLike, size: int) -> NDArray[np.bool_]:
    mask = np.asarray(first_timers, dtype=bool)
    if mask.shape != (size,):
        raise ValueError(f"{mask.size} marks of first-timers for {size} participants")
    return mask
