"""Make drawn rows of a round add up to the totals that are known, by moving two minutes.

Everything is arrays over people. One total is ``start - loss``: a solved problem loses its decay
(in ICPC rounds its minute, from zero) and ``RuleTables.fine`` per rejected attempt. The last
column of every table stands for no problem: worth nothing, losing nothing, never solved.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from contest_sim.entities import Contest, Problem
from contest_sim.scoring import cf_points, problem_value

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

_SHIFTS = (0, *(sign * size for size in range(1, 9) for sign in (-1, 1)))  # fines less than drawn
_PAIRS = 2  # pairs of problems tried for each
_FAR = 1 << 30  # farther than any minute


class RuleTables(msgspec.Struct, frozen=True, eq=False):
    """What a round's scoring rule makes of minutes; one row per problem and one for none.

    ``losses[j, m]`` of problem ``j`` solved in minute ``m``; ``minutes[j, loss]`` its inverse, -1
    where no minute loses just that; ``weights`` the average loss of one minute.
    """

    starts: Ints
    losses: Ints
    minutes: Ints
    weights: Floats
    fine: int
    floors: Ints
    has_hacks: bool

    @property
    def length(self) -> int:
        """Minutes of the round."""
        return len(self.losses[0])

    def worth(self, minutes: Ints, rejected: Ints) -> Ints:
        """What each problem is worth when solved so, people x problems."""
        losses = self.losses[np.arange(len(self.losses)), minutes]
        return np.asarray(np.maximum(self.starts - losses - self.fine * rejected, self.floors))

    def to_floor(self, minutes: Ints) -> Ints:
        """The fewest rejections that bring each problem to its floor."""
        losses = self.losses[np.arange(len(self.losses)), minutes]
        return np.asarray(np.maximum(-((losses + self.floors - self.starts) // self.fine), 0))


class Rows(msgspec.Struct, frozen=True, eq=False):
    """The rows being drawn; ``hacks`` in units of one fine, negative for unsuccessful ones."""

    solved: Bools
    rejected: Ints
    minutes: Ints
    hacks: Ints

    @classmethod
    def of(cls, solved: Bools) -> Rows:
        """Rows of people who solved these problems; nothing else is drawn yet."""
        padded = np.pad(solved, ((0, 0), (0, 1)))
        zeros = np.zeros(padded.shape, dtype=np.int64)
        return cls(padded, zeros, zeros.copy(), zeros[:, 0].copy())

    @property
    def size(self) -> Ints:
        """How many problems each person solved."""
        return np.asarray(np.sum(self.solved, axis=1))

    def worth(self, tables: RuleTables) -> Ints:
        """The total of each person, hacks included."""
        cells = np.where(self.solved, tables.worth(self.minutes, self.rejected), 0)
        return np.asarray(np.sum(cells, axis=1) + tables.fine * self.hacks)

    def starts(self, tables: RuleTables) -> Ints:
        """What the solved problems of each person are worth before any loss."""
        return np.asarray(np.sum(np.where(self.solved, tables.starts, 0), axis=1))


def rule_tables(contest: Contest, problems: Sequence[Problem]) -> RuleTables:
    """The tables of a CF or an ICPC round."""
    minutes, duration = range(contest.duration_seconds // 60), contest.duration_seconds
    cf = contest.type == "CF"
    values = [problem_value(contest, problem) if cf else 0.0 for problem in problems]
    if cf:
        rows = [[v - cf_points(v, duration, 60 * m, 0) for m in minutes] for v in values]
    else:
        rows = [list(map(float, minutes))] * len(problems)
    losses = np.array([*rows, [0.0] * len(minutes)]).astype(np.int64)
    starts = np.array([*values, 0]).astype(np.int64)
    return RuleTables(
        starts=starts,
        losses=losses,
        minutes=_inverse(losses),
        weights=losses[:, -1] / max(len(minutes) - 1, 1),
        fine=50 if cf else 10,
        floors=3 * starts // 10 if cf else np.full(len(starts), -_FAR),
        has_hacks=cf,
    )


def _inverse(losses: Ints) -> Ints:
    """For each problem and loss the first minute that loses just that, or -1."""
    table = np.full((len(losses), int(losses.max()) + 1), -1, dtype=np.int64)
    for row, values in zip(table, losses, strict=True):
        row[values[::-1]] = np.arange(len(values))[::-1]
    return table


def make_exact(rng: np.random.Generator, tables: RuleTables, rows: Rows, totals: Ints) -> Bools:
    """Move the minutes of two solved problems, as little as can be, until the rows add up.

    Where no minutes do, with fines more or less; then with one problem at its floor.
    """
    exact = np.zeros(len(rows.solved), dtype=np.bool_)
    for floored, shift in itertools.product((False, True), _SHIFTS):
        for _ in range(_PAIRS):
            left = np.flatnonzero(~exact)
            if len(left):
                exact[left] = _move_pair(rng, tables, rows, totals, left, shift, floored)
    return exact


def _move_pair(
    rng: np.random.Generator,
    tables: RuleTables,
    rows: Rows,
    totals: Ints,
    left: Ints,
    shift: int,
    floored: bool,
) -> Bools:
    """Try it for the rows ``left`` with ``shift`` fines less on one problem; whether each fits."""
    everyone = np.arange(len(left))
    first, second = _two_solved(rng, rows.solved[left])
    trial = Rows(rows.solved[left], rows.rejected[left], rows.minutes[left], rows.hacks[left])
    if floored:
        trial.rejected[everyone, second] = tables.to_floor(trial.minutes)[everyone, second]
        first, second = np.full(len(left), len(tables.starts) - 1), first
    fewer = trial.rejected[everyone, second] - shift
    trial.rejected[everyone, second] = np.maximum(fewer, 0)
    trial.hacks[:] += np.maximum(-fewer, 0)  # a fine less than none is a hack
    drawn = trial.minutes.copy()
    trial.minutes[everyone, first] = trial.minutes[everyone, second] = 0
    to_lose = trial.worth(tables) - totals[left]
    moved, at_first, at_second = _nearest_pair(tables, drawn, first, second, to_lose)
    trial.minutes[everyone, first], trial.minutes[everyone, second] = at_first, at_second
    fits: Bools = (moved < _FAR) & (trial.worth(tables) == totals[left])
    fits &= tables.has_hacks | (trial.hacks == 0)
    rows.minutes[left[fits]] = trial.minutes[fits]
    rows.rejected[left[fits]] = trial.rejected[fits]
    rows.hacks[left[fits]] = trial.hacks[fits]
    return fits


def _nearest_pair(
    tables: RuleTables, minutes: Ints, first: Ints, second: Ints, to_lose: Ints
) -> tuple[Ints, Ints, Ints]:
    """Minutes of two problems that lose just ``to_lose``, nearest to those drawn, and how near."""
    everyone = np.arange(len(minutes))
    wanted = to_lose[:, None] - tables.losses[first]
    inside = (wanted >= 0) & (wanted < tables.minutes.shape[1])
    partner = tables.minutes[second[:, None], np.where(inside, wanted, 0)]
    moved = np.abs(np.arange(tables.length) - minutes[everyone, first][:, None])
    moved += np.abs(partner - minutes[everyone, second][:, None])
    moved = np.where(inside & (partner >= 0), moved, _FAR)
    best = np.argmin(moved, axis=1)
    return moved[everyone, best], best, partner[everyone, best]


def _two_solved(rng: np.random.Generator, solved: Bools) -> tuple[Ints, Ints]:
    """Two different solved problems of each row; no problem (the last) where there are fewer."""
    keys = np.where(solved, rng.random(solved.shape), 2.0)
    keys[:, -1] = 1.5
    order = np.argsort(keys, axis=1)
    size = solved.sum(axis=1)
    none = solved.shape[1] - 1
    return np.where(size > 1, order[:, 1], none), order[:, 0]
