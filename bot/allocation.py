r"""Which problem gets the next samples: all start together, then they go where they promise points.

A problem's promise is what it is worth at the next look times the probability that further samples
show what is right for the first time, in the model of :mod:`bot.posterior`::

    promise = g · theta m / (A (A + m)),   m = n (survivors + a) / (samples + b)

with ``n`` the equal share of the window. The survivors' rate is the mean of a Beta posterior whose
prior (a = 0.2, b = 200) is a choice: one survivor in a thousand samples, and most problems have
none at all. So samples go to problems where survivors appear, leave those that are as good as
settled, and come back when the clusters that seemed settled are refuted. In ICPC rounds all
problems are worth about the same, so that the order is by chance of success alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import msgspec

FLOOR = 0.25
"""Share of an equal part that every unsolved problem gets whatever it promises; a choice."""

PRIOR_SURVIVORS, PRIOR_SAMPLES = 0.2, 200.0


class ProblemState(msgspec.Struct, frozen=True):
    """What is known of a problem's search.

    Attributes:
        index: the problem's.
        is_solved: then it gets nothing.
        sampled: samples drawn so far.
        survivors: those among them that passed the examples.
        mass: what is left of the survivors after the verdicts (:func:`bot.posterior.masses`).
        worth: what solving it at the next look is worth.
        room: how many more samples can be drawn at all; None where they never run out.
    """

    index: str
    is_solved: bool
    sampled: int
    survivors: int
    mass: float
    worth: float
    room: int | None = None


def promise(state: ProblemState, share: float, doubt: float) -> float:
    """What ``share`` more samples promise for a problem: see the module's docstring."""
    rate = (state.survivors + PRIOR_SURVIVORS) / (state.sampled + PRIOR_SAMPLES)
    total, more = state.mass + doubt, share * rate
    return max(state.worth, 0.0) * doubt * more / (total * (total + more))


def allocate(states: Sequence[ProblemState], samples: int, doubt: float) -> dict[str, int]:
    """Spread ``samples`` over the problems; a share for each index.

    Solved problems get none and each other at least ``FLOOR`` of an equal part. Nothing is lost:
    the shares sum to ``samples`` unless every unsolved problem is full. What a full problem cannot
    take goes to the others by what they promise.
    """
    shares = dict.fromkeys((state.index for state in states), 0)
    open_ = [state for state in states if not state.is_solved and state.room != 0]
    left = max(samples, 0)
    while open_ and left:
        parts = _parts(open_, left, doubt)
        full = [
            s for s in open_ if s.room is not None and shares[s.index] + parts[s.index] > s.room
        ]
        if not full:
            return {index: share + parts.get(index, 0) for index, share in shares.items()}
        for state in full:
            assert state.room is not None
            shares[state.index] = state.room
            left -= state.room
        open_ = [state for state in open_ if state not in full]
    return shares


def _parts(states: Sequence[ProblemState], samples: int, doubt: float) -> dict[str, int]:
    """Whole parts that sum to ``samples``: the floor, and the rest by promise."""
    equal = samples / len(states)
    promises = {state.index: promise(state, equal, doubt) for state in states}
    total = math.fsum(promises.values())
    wanted = {
        index: FLOOR * equal
        + (1 - FLOOR) * samples * (value / total if total > 0 else 1 / len(states))
        for index, value in promises.items()
    }
    return whole(wanted, samples)


def whole(wanted: Mapping[str, float], total: int) -> dict[str, int]:
    """Round to whole numbers that sum to ``total``: largest remainders, then the given order."""
    parts = {index: int(share) for index, share in wanted.items()}
    order = sorted(wanted, key=lambda index: parts[index] - wanted[index])
    for index in order[: total - sum(parts.values())]:
        parts[index] += 1
    return parts
