"""Plays a round again on recorded samples, without a model, a judge or a site.

A stream is what was once sampled for a problem: which samples passed the examples, how those
behave on the generated inputs, and what the round's tests say of them. Under every policy and seed
the same samples are shown, in the recorded order or shuffled, at the same looks and through the
same :class:`~bot.plan.Plan` as in a real run, so that policies are compared on equal terms.

Pure: the outcome depends on the arguments alone; with the run's seed and the recorded order, its
submissions are those of the run itself. Unlike a real run it knows no latency: a verdict
comes at the second of its submission, as it does for a contestant with a scaled clock.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence

import msgspec

from bot.allocation import ProblemState
from bot.candidates import Candidate, Try, costs
from bot.plan import Plan
from bot.policies import Moment, Situation
from bot.posterior import masses
from bot.strategy import Choice, Cluster, group
from contest_sim.entities import Contest, Problem
from contest_sim.scoring import Attempt, problem_result, totals
from judge.verdict import Verdict
from model.backend import sample_seed

FAILED = -1
"""In a stream: a sample that did not pass the examples."""


class Recorded(msgspec.Struct, frozen=True):
    """A distinct program that passed the examples, and what the round's tests say of it.

    The candidate's number and copies are not used: they depend on the order of the samples.
    """

    candidate: Candidate
    signature: str
    verdict: Verdict


class Stream(msgspec.Struct, frozen=True):
    """The samples of one problem in order: each the place of its program, or ``FAILED``."""

    problem: Problem
    samples: tuple[int, ...]
    programs: tuple[Recorded, ...]

    @property
    def is_solvable(self) -> bool:
        """Whether any of the programs is right."""
        return any(one.verdict is Verdict.AC for one in self.programs)


class Submitted(msgspec.Struct, frozen=True):
    """One submission of a simulated round."""

    problem: str
    second: int
    choice: Choice
    verdict: Verdict


class Played(msgspec.Struct, frozen=True):
    """How one simulated round went; ``solved`` are the problems' indices."""

    points: float
    penalty: int
    solved: tuple[str, ...]
    submissions: tuple[Submitted, ...]

    @property
    def tries_on_solved(self) -> int:
        """Submissions to the problems that were solved, the accepted ones included."""
        return sum(one.problem in self.solved for one in self.submissions)


def simulate(plan: Plan, streams: Sequence[Stream], seed: int, *, shuffle: bool = True) -> Played:
    """Play one round.

    Args:
        plan: looks, policy and allocation.
        streams: one for each problem that is played.
        seed: of the order of the samples and of the policy's dice.
        shuffle: False keeps the samples in their recorded order.
    """
    searches = [_Search(plan, stream, seed, shuffle=shuffle) for stream in streams]
    submissions: list[Submitted] = []
    for number in range(len(plan.looks)):
        second = plan.looks[number].second
        drawn = {search.index: search.target for search in searches}
        states = [search.state(second) for search in searches]
        targets = plan.targets(number, states, drawn)
        for search in searches:
            if not search.is_solved:
                search.advance(targets[search.index])
                submissions += search.look(number)
    return _scored(plan.contest, streams, submissions)


def _scored(
    contest: Contest, streams: Sequence[Stream], submissions: Sequence[Submitted]
) -> Played:
    results = {
        stream.problem.index: problem_result(
            contest,
            stream.problem,
            [
                Attempt(one.second, one.verdict, passed=1)
                for one in submissions
                if one.problem == stream.problem.index
            ],
        )
        for stream in streams
    }
    points, penalty = totals(contest, results.values())
    solved = [
        index for index, cell in results.items() if cell.best_submission_time_seconds is not None
    ]
    return Played(points, penalty, tuple(solved), tuple(submissions))


class _Search:
    """One problem of a simulated round."""

    def __init__(self, plan: Plan, stream: Stream, seed: int, *, shuffle: bool) -> None:
        self.index = stream.problem.index
        self.target = 0
        self._plan = plan
        self._stream = stream
        self._seed = seed
        self._worth = plan.worth(stream.problem)
        self._order = list(stream.samples)
        if shuffle:
            random.Random(f"{seed}/{self.index}").shuffle(self._order)
        self._first: dict[int, int] = {}  # of each program its first sample
        self._copies: Counter[int] = Counter()
        self._passers_before = 0
        self._tries: list[Try] = []
        self._clusters: list[Cluster] = []
        self._candidates: dict[int, Candidate] = {}

    @property
    def is_solved(self) -> bool:
        return any(one.is_accepted for one in self._tries)

    @property
    def _passers(self) -> int:
        return self._copies.total()

    def advance(self, target: int) -> None:
        """Draw up to ``target`` samples in all."""
        self._passers_before = self._passers
        target = min(max(target, self.target), len(self._order))
        for number in range(self.target, target):
            program = self._order[number]
            if program != FAILED:
                self._first.setdefault(program, number)
                self._copies[program] += 1
        self.target = target

    def look(self, number: int) -> list[Submitted]:
        """Submit whatever the policy wants to submit at a look."""
        moment = Moment(self._plan.looks, number, self._passers, self._passers_before)
        if not moment.look.milestone and not self._plan.policy.is_due(moment):
            return []
        self._clusters, self._candidates = self._clustered(), self._described()
        made = []
        while (choice := self._choose(moment)) is not None:
            verdict = self._stream.programs[self._order[choice.number]].verdict
            self._tries.append(Try(choice, verdict, costs(verdict, "")))
            made.append(Submitted(self.index, moment.look.second, choice, verdict))
        return made

    def _choose(self, moment: Moment) -> Choice | None:
        situation = Situation(
            moment,
            tuple(self._clusters),
            self._candidates,
            tuple(self._tries),
            self._worth,
            self._plan.limit,
        )
        task = f"{self._plan.contest.id}{self.index}"
        dice = sample_seed(self._seed, task, -2 - len(self._tries))
        return self._plan.policy.choose(situation, random.Random(dice))

    def _clustered(self) -> list[Cluster]:
        programs = self._stream.programs
        kept = list(self._first.items())[: self._plan.cluster_limit]
        return group(
            {number: programs[place].signature for place, number in kept},
            {number: self._copies[place] for place, number in kept},
        )

    def _described(self) -> dict[int, Candidate]:
        return {
            number: msgspec.structs.replace(
                self._stream.programs[place].candidate, number=number, copies=self._copies[place]
            )
            for place, number in self._first.items()
        }

    def state(self, second: int) -> ProblemState:
        """The search as the allocation sees it: by the latest clustering, as in a real run."""
        known = masses(self._clusters, self._candidates, self._tries)
        unclustered = self._passers - sum(cluster.size for cluster in self._clusters)
        return ProblemState(
            index=self.index,
            is_solved=self.is_solved,
            sampled=self.target,
            survivors=self._passers,
            mass=sum(known.values()) + max(unclustered, 0),
            worth=self._worth.at(second, sum(one.is_rejected for one in self._tries)),
            room=len(self._order) - self.target,
        )
