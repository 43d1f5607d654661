"""Expected places: the seed of somebody rated R among a field, for every rating R at once.

Elo's rule: who is ``a`` points above an opponent loses to him with the chance ``1/(1+10^(a/400))``,
and the seed is one more than the expected number of people ahead. A table of seeds is a convolution
of the histogram of ratings with that curve: by FFT in a millisecond, or by plain sums, one shifted
curve per rating held by anybody. Both serve :mod:`contest_sim.rating`; the sums are there to prove
the FFT, and where a decision hangs on less than either can tell, :meth:`SeedTable.exact` decides.
"""

from __future__ import annotations

import math
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]
Method = Literal["fft", "sums"]

RATING_LIMIT = 10_000
"""Largest absolute rating that is taken for one: the tables span the ratings given."""

TOP = 8000
"""Needs are searched among 1 … 7999, as Codeforces' own search does."""

BEYOND = 400
"""A rating is told from a field up to odds of ten to one against its best (or worst)."""

UNSURE = 1e-8
"""Seeds closer than this are not told apart by a table (FFT of 40 000 people: 1e-10 off)."""


class SeedTable:
    """``seeds[R - low]`` is the expected place of somebody rated R who is not in the field."""

    def __init__(self, ratings: IntArray, method: Method = "fft") -> None:
        self.low = min(int(ratings.min()) - BEYOND, 1)
        size = max(int(ratings.max()) + BEYOND, TOP) - self.low + 1
        counts = np.bincount(ratings - self.low, minlength=size)
        curve = chance_of_losing(np.arange(1 - size, size))
        ahead = _by_fft(counts, curve) if method == "fft" else _by_sums(counts, curve)
        self.seeds: FloatArray = 1 + ahead
        self._curve = curve
        self._held = np.flatnonzero(counts)
        self._counts = counts[self._held]

    def at(self, ratings: ArrayLike) -> FloatArray:
        """The seeds at these ratings."""
        return np.asarray(self.seeds[np.asarray(ratings) - self.low])

    def at_without(self, ratings: IntArray, left_out: IntArray) -> FloatArray:
        """The seeds at these ratings when one person, rated ``left_out``, is not there."""
        own = self._curve[ratings - left_out + (len(self.seeds) - 1)]
        return np.asarray(self.seeds[ratings - self.low] - own)

    def exact(self, rating: int, without: int) -> float:
        """The seed at ``rating`` among all but one person rated ``without``, rounded once."""
        chances = chance_of_losing(rating - self.low - self._held)
        counts = self._counts - (self._held == without - self.low)
        return math.fsum([1.0, *(counts * chances).tolist()])

    def largest_with_seed(self, wanted: FloatArray) -> IntArray:
        """The largest rating of the table with a seed of at least ``wanted``."""
        found = np.searchsorted(-self.seeds, -wanted, side="right")
        return found.astype(np.int64) - 1 + self.low


def chance_of_losing(ahead: IntArray) -> FloatArray:
    """The chance that somebody ``ahead`` points above an opponent loses to him (Elo)."""
    return np.asarray(1 / (1 + 10 ** (ahead / 400)), dtype=np.float64)


def rating_array(ratings: ArrayLike) -> IntArray:
    """Ratings as integers that a table can span; negative ones are ratings like any other.

    Raises:
        ValueError: no rating, a missing one (NaN, None), a fraction, or one out of range.
    """
    try:
        given = np.asarray(ratings, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise ValueError("a rating is missing or no number: every participant needs one") from error
    if given.ndim != 1 or not given.size:
        raise ValueError("ratings are one integer per participant, at least one")
    wrong = np.flatnonzero(~(np.isfinite(given) & (given == np.floor(given))))
    if wrong.size:
        raise ValueError(f"rating {given[wrong[0]]} of row {wrong[0] + 1} is not an integer")
    if np.abs(given).max() > RATING_LIMIT:
        raise ValueError(f"a rating beyond {RATING_LIMIT} is not one: check the ratings column")
    return given.astype(np.int64)


def _by_fft(counts: IntArray, curve: FloatArray) -> FloatArray:
    size = len(counts)
    # A circular convolution of this length wraps only into the half that is cut off.
    length = 1 << (2 * size - 2).bit_length()
    spectrum = np.fft.rfft(counts, length) * np.fft.rfft(curve, length)
    return np.asarray(np.fft.irfft(spectrum, length)[size - 1 : 2 * size - 1])


def _by_sums(counts: IntArray, curve: FloatArray) -> FloatArray:
    size = len(counts)
    ahead = np.zeros(size)
    for rating in np.flatnonzero(counts):
        ahead += counts[rating] * curve[size - 1 - rating : 2 * size - 1 - rating]
    return ahead
