"""Policies beside each other on the same recorded samples: means over shuffles, with intervals.

Intervals are 95 % of the mean over the shuffles (1.96 standard errors): they say how far the
figures depend on the order of these samples and the dice, not what other samples would have given.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import msgspec

from bot.moments import plan_triggers
from bot.plan import Plan
from bot.policies import AnySurvivor
from bot.settings import BotSettings
from bot.simulator import Played, Stream, simulate
from contest_sim.entities import Contest

POLICIES = ("random", "alphacode", "eager", "scored")
"""What is compared; ``random`` submits any survivor at AlphaCode's moments."""


class Mean(msgspec.Struct, frozen=True):
    """A mean and half the width of its 95 % interval."""

    mean: float
    half: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Mean:
        """The mean of some values; without an interval where there is only one."""
        mean = math.fsum(values) / len(values)
        if len(values) < 2:
            return cls(mean, 0.0)
        variance = math.fsum((value - mean) ** 2 for value in values) / (len(values) - 1)
        return cls(mean, 1.96 * math.sqrt(variance / len(values)))


class PolicyResult(msgspec.Struct, frozen=True):
    """How one policy did on average.

    ``points`` are the round's: in ICPC rounds problems solved, and ``penalty`` in minutes.
    ``tries`` are submissions per solved problem, None where nothing was solved; ``over_random`` is
    the points won over random choice, shuffle by shuffle.
    """

    policy: str
    points: Mean
    penalty: Mean
    solved: Mean
    tries: float | None
    over_random: Mean


def compare(
    settings: BotSettings, contest: Contest, streams: Sequence[Stream], seeds: int
) -> list[PolicyResult]:
    """Play every policy on ``seeds`` shuffles of the same samples."""
    played = {
        name: [simulate(plan_of(name, settings, contest), streams, n) for n in range(1, seeds + 1)]
        for name in POLICIES
    }
    return [_result(name, played) for name in POLICIES]


def plan_of(name: str, settings: BotSettings, contest: Contest) -> Plan:
    """The plan by the settings, with another policy."""
    if name != "random":
        return Plan.of(msgspec.structs.replace(settings, policy=name), contest)
    triggers = plan_triggers(
        contest.duration_seconds,
        settings.decision_fractions,
        settings.decision_passers,
        settings.decision_submissions,
        settings.cluster_limit,
    )
    return msgspec.structs.replace(Plan.of(settings, contest), policy=AnySurvivor(triggers))


def _result(name: str, played: Mapping[str, Sequence[Played]]) -> PolicyResult:
    own = played[name]
    num_solved = sum(len(one.solved) for one in own)
    pairs = zip(own, played["random"], strict=True)
    return PolicyResult(
        policy=name,
        points=Mean.of([one.points for one in own]),
        penalty=Mean.of([one.penalty for one in own]),
        solved=Mean.of([len(one.solved) for one in own]),
        tries=sum(one.tries_on_solved for one in own) / num_solved if num_solved else None,
        over_random=Mean.of([one.points - other.points for one, other in pairs]),
    )
