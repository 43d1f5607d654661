"""Policies: when to submit, and which program. ``bot.policy`` names one.

``alphacode``: at 10, 50 and 90 % of the round, or when so many programs pass the examples, up to 1,
5 and 10 submissions in all: a random member of the largest cluster, of the next one, and so on.
Verdicts only end it.

``eager``: looks every ``bot.look_every`` of the round and submits as soon as that is worth more
than waiting (:mod:`bot.expected`). Clusters come in the order of their mass after the verdicts.

``scored``: as eager, but among the ten largest clusters, in the order of their mass times the score
of their best member (:mod:`bot.scores`), which is the one that is submitted (AlphaCode 2).

Invariants of them all: no program is submitted twice, none for a problem that is solved, and no
second one of a cluster while another cluster is untried. So a cluster whose member was stopped by
a limit gets its second chance, with a faster member, when all have had their first; and a cluster
that was refuted comes after those. A policy is a pure function of the situation and the dice.
"""

from __future__ import annotations

import math
import random
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal, Protocol

import msgspec

from bot.candidates import COMPILED, Candidate, Try
from bot.expected import Later, Worth, is_time
from bot.moments import Look, Trigger
from bot.posterior import Belief, masses
from bot.scores import own_score, scored_masses
from bot.strategy import Choice, Cluster, choose
from judge.verdict import Verdict

PolicyName = Literal["alphacode", "eager", "scored"]

LARGEST = 10
"""How many clusters ``scored`` considers."""


class Moment(msgspec.Struct, frozen=True):
    """How far the search for one problem is, at look ``number`` of the plan.

    ``passers`` counts samples that passed the examples, copies included; ``passers_before`` are
    those of the look before.
    """

    looks: tuple[Look, ...]
    number: int
    passers: int
    passers_before: int = 0

    @property
    def look(self) -> Look:
        """The present look."""
        return self.looks[self.number]

    @property
    def is_last(self) -> bool:
        """Whether nothing is left to wait for."""
        return self.number == len(self.looks) - 1

    def later(self) -> list[Later]:
        """The looks to come, with the survivors expected by then if they go on as so far."""
        rate = self.passers / self.look.samples
        return [
            Later(look.second, rate * (look.samples - self.look.samples))
            for look in self.looks[self.number + 1 :]
        ]


class Situation(msgspec.Struct, frozen=True):
    """All that a policy decides by: one problem at one moment."""

    moment: Moment
    clusters: tuple[Cluster, ...]
    candidates: Mapping[int, Candidate]
    tries: tuple[Try, ...]
    worth: Worth
    limit: int

    @property
    def is_over(self) -> bool:
        """Whether the problem is solved or no submission is left."""
        return len(self.tries) >= self.limit or any(one.is_accepted for one in self.tries)

    @property
    def rejected(self) -> int:
        """Tries so far that cost."""
        return sum(one.is_rejected for one in self.tries)


class Policy(Protocol):
    """When to submit, and what."""

    def is_due(self, moment: Moment) -> bool:
        """Whether it may want to submit: clustering is not free."""
        ...

    def spare(self, moment: Moment) -> int:
        """How many more programs may pass the examples without making it due at this look."""
        ...

    def choose(self, situation: Situation, rng: random.Random) -> Choice | None:
        """The next submission, or None to wait for the next look."""
        ...


class AlphaCode:
    """The paper's triggers and its order of clusters."""

    def __init__(self, triggers: Sequence[Trigger]) -> None:
        self._triggers = tuple(triggers)

    def is_due(self, moment: Moment) -> bool:
        """At the look at which a trigger fires first."""
        before = moment.looks[moment.number - 1].second if moment.number else -1
        fired = self.allowance(moment.look.second, moment.passers)
        return fired > self.allowance(before, moment.passers_before)

    def spare(self, moment: Moment) -> int:
        """One less than are missing to the next trigger by passers."""
        if self.is_due(moment):
            return 0
        allowed = self.allowance(moment.look.second, moment.passers)
        waiting = [one.passers for one in self._triggers if one.submissions > allowed]
        return min(waiting, default=sys.maxsize) - moment.passers - 1

    def allowance(self, second: int, passers: int) -> int:
        """Submissions in all that the triggers fired so far allow."""
        fired = (t for t in self._triggers if second >= t.second or passers >= t.passers)
        return max((trigger.submissions for trigger in fired), default=0)

    def choose(self, situation: Situation, rng: random.Random) -> Choice | None:
        """A random untried member of the largest cluster that was tried least."""
        moment = situation.moment
        allowed = self.allowance(moment.look.second, moment.passers)
        if situation.is_over or not self.is_due(moment) or len(situation.tries) >= allowed:
            return None
        return choose(situation.clusters, [one.choice for one in situation.tries], rng)


class AnySurvivor(AlphaCode):
    """Random choice among all survivors at AlphaCode's triggers: clustering is measured by it."""

    def choose(self, situation: Situation, rng: random.Random) -> Choice | None:
        """A random untried sample; a program with copies is as probable as it has samples."""
        if super().choose(situation, rng) is None:
            return None
        tried = {one.choice.number for one in situation.tries}
        fresh = [
            Choice(number, cluster.signature, rank)
            for rank, cluster in enumerate(situation.clusters, start=1)
            for number in cluster.members
            if number not in tried
        ]
        weights = [situation.candidates[choice.number].copies for choice in fresh]
        return rng.choices(fresh, weights)[0]


class Eager:
    """Submits when that is worth more than waiting; takes what the verdicts say into account."""

    def __init__(self, doubt: float) -> None:
        self._doubt = doubt

    def is_due(self, moment: Moment) -> bool:
        """Whenever anything passed the examples."""
        return moment.passers > 0

    def spare(self, moment: Moment) -> int:  # noqa: ARG002 - the protocol's signature
        """None: the first one may be worth submitting."""
        return 0

    def choose(self, situation: Situation, rng: random.Random) -> Choice | None:
        """The next cluster's best member, if now is the time for it."""
        if situation.is_over:
            return None
        found = self._masses(situation)
        cluster = next_cluster(self._considered(situation), situation.tries, found)
        if cluster is None or not self._is_time(situation, cluster, found):
            return None
        rank = situation.clusters.index(cluster) + 1
        return Choice(self._member(cluster, situation, rng), cluster.signature, rank)

    def _is_time(self, situation: Situation, cluster: Cluster, found: Mapping[str, float]) -> bool:
        """What cannot be right is only tried when nothing is left to wait for."""
        moment = situation.moment
        if moment.is_last or not found[cluster.signature]:
            return moment.is_last
        return is_time(
            Belief(dict(found), self._doubt),
            cluster.signature,
            situation.worth,
            moment.look.second,
            situation.rejected,
            situation.limit - len(situation.tries) - 1,
            moment.later(),
        )

    def _masses(self, situation: Situation) -> dict[str, float]:
        return masses(situation.clusters, situation.candidates, situation.tries)

    def _considered(self, situation: Situation) -> Sequence[Cluster]:
        return situation.clusters

    def _member(self, cluster: Cluster, situation: Situation, rng: random.Random) -> int:
        """The untried member with the least against it.

        What failed before comes first, then the score where there is one, then how often the model
        wrote a program of that shape, then whether it is compiled: such are rarely too slow.
        """
        members = [situation.candidates[number] for number in cluster.members]
        shapes = Counter[str]()
        for one in members:
            shapes[one.shape] += one.copies

        def against(number: int) -> tuple[float, ...]:
            candidate = situation.candidates[number]
            return (
                *misfit(candidate, cluster, situation),
                -self._score(candidate),
                -shapes[candidate.shape],
                candidate.language not in COMPILED,
                rng.random(),
            )

        return min(untried(cluster, situation.tries), key=against)

    def _score(self, candidate: Candidate) -> float:  # noqa: ARG002 - Scored's has one
        return 0.0


class Scored(Eager):
    """Eager with AlphaCode 2's choice: the best-scored member of each of ten largest clusters."""

    def _masses(self, situation: Situation) -> dict[str, float]:
        return scored_masses(situation.clusters, situation.candidates, situation.tries)

    def _considered(self, situation: Situation) -> Sequence[Cluster]:
        return situation.clusters[:LARGEST]

    def _score(self, candidate: Candidate) -> float:
        return own_score(candidate)


def make_policy(name: PolicyName, triggers: Sequence[Trigger], doubt: float) -> Policy:
    """The policy of that name."""
    if name == "alphacode":
        return AlphaCode(triggers)
    return Eager(doubt) if name == "eager" else Scored(doubt)


def untried(cluster: Cluster, tries: Sequence[Try]) -> list[int]:
    """The members of a cluster that were not submitted."""
    submitted = {one.choice.number for one in tries}
    return [number for number in cluster.members if number not in submitted]


def next_cluster(
    clusters: Sequence[Cluster], tries: Sequence[Try], found: Mapping[str, float]
) -> Cluster | None:
    """The cluster whose turn it is, or None when every program was submitted.

    Untried clusters come first, then those that were not refuted, those tried least often, and
    those of the largest mass; of equals the one that stands first.
    """
    counts = Counter(one.choice.signature for one in tries)
    refuted = {one.choice.signature for one in tries if one.refutes}
    fresh = [cluster for cluster in clusters if untried(cluster, tries)]
    return min(
        fresh,
        key=lambda c: (
            counts[c.signature] > 0,
            c.signature in refuted,
            counts[c.signature],
            -found[c.signature],
        ),
        default=None,
    )


def misfit(candidate: Candidate, cluster: Cluster, situation: Situation) -> tuple[int, int, int]:
    """What speaks against a member, given how others of its cluster failed; the least is best.

    After a time limit it is not to be compiled, having the shape of one that failed, and time taken
    on the examples; after a crash the language and the shape of one that crashed; after a wrong
    answer the shape. Programs that differ only in names fail alike.
    """
    failed = [
        (situation.candidates[one.choice.number], one.verdict)
        for one in situation.tries
        if one.choice.signature == cluster.signature and one.choice.number in situation.candidates
    ]
    crashed = {other.language for other, verdict in failed if verdict is Verdict.RTE}
    slow = any(verdict is Verdict.TLE for _, verdict in failed)
    return (
        2 * (candidate.language in crashed) + (slow and candidate.language not in COMPILED),
        candidate.shape in {other.shape for other, _ in failed},
        slowness(candidate.cpu_s) if slow else 0,
    )


def slowness(cpu_s: float) -> int:
    """CPU time in steps of a factor of two: what is measured is never the same twice."""
    return round(math.log2(max(cpu_s, 0.01) / 0.01))
