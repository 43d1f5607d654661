"""The plan of a round: looks, policy, and how many samples each problem is to have by each look.

What the contestant and the simulator share, so that both play by the same rules. Invariant: over a
round no more samples are asked for than the problems' plain shares together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Self

import msgspec

from bot.allocation import ProblemState, allocate
from bot.expected import Worth
from bot.moments import Look, plan_looks, plan_triggers
from bot.policies import Policy, make_policy
from bot.settings import BotSettings
from contest_sim.entities import Contest, Problem
from contest_sim.scoring import problem_value


class Plan(msgspec.Struct, frozen=True):
    """How a contestant goes about one contest.

    ``limit`` is submissions per problem, ``cluster_limit`` the programs of one that are clustered.
    """

    contest: Contest
    looks: tuple[Look, ...]
    policy: Policy
    limit: int
    cluster_limit: int
    doubt: float
    shift: bool

    @classmethod
    def of(cls, settings: BotSettings, contest: Contest) -> Self:
        """The plan that the settings make for a contest."""
        duration = contest.duration_seconds
        fractions = settings.decision_fractions
        looks = plan_looks(duration, fractions, settings.look_every, settings.samples_per_problem)
        triggers = plan_triggers(
            duration,
            fractions,
            settings.decision_passers,
            settings.decision_submissions,
            settings.cluster_limit,
        )
        policy = make_policy(settings.policy, triggers, settings.doubt)
        return cls(
            contest,
            looks,
            policy,
            limit=settings.decision_submissions[-1],
            cluster_limit=settings.cluster_limit,
            doubt=settings.doubt,
            shift=settings.shift,
        )

    def worth(self, problem: Problem) -> Worth:
        """What solving a problem is worth."""
        value = problem_value(self.contest, problem)
        return Worth(self.contest.type, self.contest.duration_seconds, value)

    def targets(
        self, number: int, states: Sequence[ProblemState], drawn: Mapping[str, int]
    ) -> dict[str, int]:
        """How many samples each unsolved problem is to have by look ``number``, in all.

        Args:
            number: of the look.
            states: every problem that is played.
            drawn: samples that each was to have so far.
        """
        planned = self.looks[number].samples
        if not self.shift:
            return {s.index: planned for s in states if not s.is_solved}
        left = planned * len(states) - sum(drawn.values())
        shares = allocate(states, left, self.doubt)
        return {s.index: drawn[s.index] + shares[s.index] for s in states if not s.is_solved}
