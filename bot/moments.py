"""When the contestant looks at what it has, and how many samples it is to have by then.

Looks are planned before the round starts: every so many percent of it, and at the milestones of
AlphaCode's emulation (D.1). Whether a look becomes a submission is the policy's affair
(:mod:`bot.policies`). Invariant: seconds and samples never fall along the plan, and the last look
sees every sample.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec


class Look(msgspec.Struct, frozen=True):
    """A contest second, samples per problem planned by then, and whether it is a milestone."""

    second: int
    samples: int
    milestone: bool = False


class Trigger(msgspec.Struct, frozen=True):
    """Allows so many submissions in all, from a second on or from so many passers on."""

    second: int
    passers: int
    submissions: int


def plan_looks(
    duration_s: int, milestones: Sequence[float], every: float, samples: int
) -> tuple[Look, ...]:
    """Plan the looks of a round.

    Samples are spread over the round in proportion to its time, up to the last milestone, which
    ends the search.

    Args:
        duration_s: contest seconds of the round.
        milestones: rising fractions of the round.
        every: fraction of the round between looks; 0 looks at the milestones only.
        samples: per problem, in all.
    """
    last = milestones[-1]
    steps = math.ceil(last / every) if every else 0
    grid = [step * every for step in range(1, steps) if step * every < last]
    seconds = {int(duration_s * fraction): fraction for fraction in grid}
    special = {int(duration_s * fraction): fraction for fraction in milestones}
    seconds = dict(sorted((seconds | special).items()))
    return tuple(
        Look(second, math.ceil(samples * (fraction / last)), second in special)
        for second, fraction in seconds.items()
    )


def plan_triggers(
    duration_s: int,
    milestones: Sequence[float],
    passers: Sequence[float],
    submissions: Sequence[int],
    cluster_limit: int,
) -> tuple[Trigger, ...]:
    """AlphaCode's triggers: by time, or by passers relative to the clustering limit (D.1)."""
    return tuple(
        Trigger(int(duration_s * fraction), math.ceil(share * cluster_limit), limit)
        for fraction, share, limit in zip(milestones, passers, submissions, strict=True)
    )
