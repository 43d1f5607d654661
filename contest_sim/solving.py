"""Who solves what, and how fast: the chances that made-up courses of a round are drawn from.

A person rated ``R`` solves a problem rated ``d`` with chance ``1 / (1 + 10^((d - R) / 400))``,
which is what a Codeforces problem rating means. Harder problems come later, and take longer.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from contest_sim.entities import Problem

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

_ALL_SETS_UP_TO = 9  # problems; beyond, only sets near an initial run of the easiest
_REACH = 7  # how far from the end of the run such exceptions are looked for
_EASIEST, _HARDEST = 800, 3200  # ratings given to the first and last problem where none is known
_SHUFFLE = 300  # rating points by which the order of solving strays from that of difficulty


def difficulties(problems: Sequence[Problem]) -> Floats:
    """The problems' ratings; where one is unknown, by its position in the round."""
    guesses = np.linspace(_EASIEST, _HARDEST, len(problems))
    return np.array(
        [
            guess if problem.rating is None else problem.rating
            for problem, guess in zip(problems, guesses, strict=True)
        ],
        dtype=np.float64,
    )


def log_chances(ratings: NDArray[np.int64], hardness: Floats) -> tuple[Floats, Floats]:
    """Log chance of solving and of not solving, people x problems."""
    odds = (ratings[:, None] - hardness) * (np.log(10) / 400)
    return -np.logaddexp(0, -odds), -np.logaddexp(0, odds)


def paces(rng: np.random.Generator, solved: Bools, hardness: Floats) -> Floats:
    """When each solved problem fell, in arbitrary units of a person's own; 0 where unsolved."""
    keys = hardness + _SHUFFLE * (rng.random(solved.shape) - 0.5)
    order = np.argsort(np.where(solved, keys, np.inf), axis=1, kind="stable")
    lengths = -np.log(open_uniform(rng, solved.shape)) * (0.3 + (hardness - hardness.min()) / 800)
    in_turn = np.cumsum(np.take_along_axis(lengths + 0.1, order, axis=1), axis=1)
    drawn = np.empty(solved.shape)
    np.put_along_axis(drawn, order, in_turn, axis=1)
    return np.where(solved, drawn, 0.0)


def rejections(rng: np.random.Generator, ratings: NDArray[np.int64], hardness: Floats) -> Floats:
    """Rejected attempts before an accepted one, people x problems: geometric, fewer for the able.

    One more attempt is rejected with a chance from 0.15, where solving is certain, to 0.45: chosen,
    not measured, for totals do not tell.
    """
    won, _ = log_chances(ratings, hardness)
    again = 0.15 + 0.3 * (1 - np.exp(won))
    return np.floor(np.log(open_uniform(rng, again.shape)) / np.log(again))


def open_uniform(rng: np.random.Generator, shape: tuple[int, ...]) -> Floats:
    """Uniform numbers above 0 and below 1, so that logarithms are finite."""
    return np.clip(rng.random(shape), 1e-12, 1 - 1e-12)


def solved_sets(hardness: Floats) -> Bools:
    """Sets of solved problems worth considering, one a row: all of them in small rounds.

    In larger ones an initial run of the easiest, perhaps without one of its hardest, perhaps with
    one that comes soon after: 2^n is too many.
    """
    number = len(hardness)
    if number <= _ALL_SETS_UP_TO:
        return np.array(list(itertools.product((False, True), repeat=number)), dtype=np.bool_)
    ranks = np.argsort(np.argsort(hardness, kind="stable"), kind="stable")
    near = {
        frozenset(range(size)) - {gap} | ({extra} if extra >= size else frozenset())
        for size in range(number + 1)
        for gap in (-1, *range(max(size - _REACH, 0), size))
        for extra in range(size - 1, min(size + _REACH, number))
    }
    ordered = sorted(sorted(members) for members in near)
    return np.array([[rank in members for rank in ranks] for members in ordered], dtype=np.bool_)
